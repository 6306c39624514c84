//! Shares the work of `check` out over threads, and remembers what came of it.

pub mod memory;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::thread;
use std::time::{Duration, Instant};

use crate::author::check::{Desk, Looked, Part, Piece};
use crate::author::wording::Dictionaries;
use crate::diagnostic::Finding;
use memory::{Kept, Memory};

/// More threads than this have nothing to do.
const MOST_THREADS: usize = 8;

/// Whoever waits longer than this wants to know how far it is.
const PATIENCE: Duration = Duration::from_millis(500);

/// After that it is told anew at least so often.
const TICK: Duration = Duration::from_secs(60);

/// As much as the main thread has: pages may be deep.
const STACK: usize = 8 << 20;

/// How many threads the machine can run at once.
#[must_use]
pub fn threads() -> usize {
    thread::available_parallelism().map_or(1, usize::from).min(MOST_THREADS)
}

/// What there is to tell of each piece, in the order of the pieces whatever the threads do. What `memory` holds is not
/// looked at again, and what was looked at is put there. `told` hears how many pieces are done, once it has
/// taken a while.
pub fn run(
    desk: &Desk,
    pieces: &[Piece],
    dictionaries: &Dictionaries,
    memory: Option<&Memory>,
    threads: usize,
    mut told: impl FnMut(usize),
) -> Vec<Vec<Finding>> {
    let befores = each(pieces, threads, |piece| Before::of(desk, piece, memory), |_| {});
    let parts = |(place, before): (usize, &Before)| before.parts.iter().map(move |part| (place, *part)).collect();
    let jobs: Vec<(usize, Part)> = befores.iter().enumerate().flat_map::<Vec<_>, _>(parts).collect();
    let look = |(place, part): &(usize, Part)| befores[*place].look(desk, &pieces[*place], *part, dictionaries, memory);
    let looked = each(&jobs, threads, look, |looked| {
        let open = jobs.iter().zip(looked).filter(|(_, looked)| looked.is_none());
        told(pieces.len() - open.map(|((place, _), _)| place).collect::<BTreeSet<_>>().len());
    });
    let mut of_piece: Vec<Vec<(String, Looked)>> = vec![Vec::new(); pieces.len()];
    jobs.iter().zip(looked).for_each(|((place, _), looked)| of_piece[*place].push(looked));
    let told = befores.into_iter().zip(of_piece).zip(pieces);
    told.map(|((before, looked), piece)| before.told(desk, piece, looked, memory)).collect()
}

/// A piece before it is looked at: what is known of it, or else what is to be looked at.
struct Before {
    key: String,
    known: Option<Vec<Finding>>,
    kept: BTreeMap<String, Looked>,
    parts: Vec<Part>,
}

impl Before {
    fn of(desk: &Desk, piece: &Piece, memory: Option<&Memory>) -> Self {
        let kept = memory.map(|memory| memory.recall(piece)).unwrap_or_default();
        let key = memory.map(|memory| memory.key(desk, piece)).unwrap_or_default();
        let known = (!key.is_empty() && kept.key == key).then_some(kept.findings);
        let parts = if known.is_some() { Vec::new() } else { desk.parts(piece) };
        Self { key, known, kept: kept.parts, parts }
    }

    /// What comes of a part, and the key to it.
    fn look(
        &self,
        desk: &Desk,
        piece: &Piece,
        part: Part,
        dictionaries: &Dictionaries,
        memory: Option<&Memory>,
    ) -> (String, Looked) {
        let key = memory.map(|memory| memory.key_of(desk, piece, part)).unwrap_or_default();
        let known = self.kept.get(&key).cloned();
        (key, known.unwrap_or_else(|| desk.look_at(piece, part, dictionaries)))
    }

    /// What there is to tell when this came of the parts; it is kept.
    fn told(self, desk: &Desk, piece: &Piece, looked: Vec<(String, Looked)>, memory: Option<&Memory>) -> Vec<Finding> {
        if let Some(known) = self.known {
            return known;
        }
        let findings = desk.told(piece, looked.iter().map(|(_, looked)| looked.clone()).collect());
        let Some(memory) = memory else { return findings };
        let kept = Kept { key: self.key, findings, parts: looked.into_iter().collect() };
        memory.keep(piece, &kept);
        kept.findings
    }
}

/// What comes of the work on each thing, in the order of the things. `told` hears what has been done once it has taken
/// a while.
#[expect(clippy::disallowed_methods, reason = "runtime has the clock")]
fn each<T: Sync, R: Send>(
    things: &[T],
    threads: usize,
    work: impl Fn(&T) -> R + Sync,
    mut told: impl FnMut(&[Option<R>]),
) -> Vec<R> {
    let next = AtomicUsize::new(0);
    let (sender, done) = channel();
    let mut found: Vec<Option<R>> = things.iter().map(|_| None).collect();
    thread::scope(|scope| {
        let helper = || {
            let sender = sender.clone();
            let (next, work) = (&next, &work);
            move || {
                while let Some((place, thing)) = pick(next, things) {
                    // Whoever asked is waiting for as long as there are things.
                    let _ = sender.send((place, work(thing)));
                }
            }
        };
        let helpers = threads.min(things.len()).max(1);
        let started = (0..helpers).filter(|_| {
            let thread = thread::Builder::new().name("check".into()).stack_size(STACK);
            thread.spawn_scoped(scope, helper()).is_ok()
        });
        if started.count() == 0 {
            // No thread was to be had: it is done here.
            helper()();
        }
        drop(sender);
        let begun = Instant::now();
        loop {
            let left = PATIENCE.saturating_sub(begun.elapsed());
            match done.recv_timeout(if left.is_zero() { TICK } else { left }) {
                Ok((place, result)) => found[place] = Some(result),
                Err(RecvTimeoutError::Timeout) => {}
                Err(RecvTimeoutError::Disconnected) => break,
            }
            if begun.elapsed() >= PATIENCE {
                told(&found);
            }
        }
    });
    found.into_iter().flatten().collect()
}

/// The next thing that nobody has taken.
fn pick<'t, T>(next: &AtomicUsize, things: &'t [T]) -> Option<(usize, &'t T)> {
    let place = next.fetch_add(1, Ordering::Relaxed);
    Some((place, things.get(place)?))
}
