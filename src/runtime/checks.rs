//! Shares the work of `check` out over threads, and remembers what came of it.

pub mod memory;

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::thread;
use std::time::{Duration, Instant};

use crate::author::check::{Desk, Piece};
use crate::author::wording::Dictionaries;
use crate::diagnostic::Finding;
use memory::Memory;

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
#[expect(clippy::disallowed_methods, reason = "runtime has the clock")]
pub fn run(
    desk: &Desk,
    pieces: &[Piece],
    dictionaries: &Dictionaries,
    memory: Option<&Memory>,
    threads: usize,
    mut told: impl FnMut(usize),
) -> Vec<Vec<Finding>> {
    let next = AtomicUsize::new(0);
    let (sender, done) = channel();
    let mut found: Vec<Option<Vec<Finding>>> = vec![None; pieces.len()];
    thread::scope(|scope| {
        let work = || {
            let sender = sender.clone();
            let next = &next;
            move || {
                while let Some((place, piece)) = pick(next, pieces) {
                    let findings = look(desk, piece, dictionaries, memory);
                    // Whoever asked is waiting for as long as there are pieces.
                    let _ = sender.send((place, findings));
                }
            }
        };
        let helpers = threads.min(pieces.len()).max(1);
        let started = (0..helpers).filter(|_| {
            let thread = thread::Builder::new().name("check".into()).stack_size(STACK);
            thread.spawn_scoped(scope, work()).is_ok()
        });
        if started.count() == 0 {
            // No thread was to be had: it is done here.
            work()();
        }
        drop(sender);
        let begun = Instant::now();
        let mut count = 0;
        loop {
            let left = PATIENCE.saturating_sub(begun.elapsed());
            match done.recv_timeout(if left.is_zero() { TICK } else { left }) {
                Ok((place, findings)) => {
                    found[place] = Some(findings);
                    count += 1;
                }
                Err(RecvTimeoutError::Timeout) => {}
                Err(RecvTimeoutError::Disconnected) => break,
            }
            if begun.elapsed() >= PATIENCE {
                told(count);
            }
        }
    });
    found.into_iter().map(Option::unwrap_or_default).collect()
}

/// The next piece that nobody has taken.
fn pick<'p>(next: &AtomicUsize, pieces: &'p [Piece]) -> Option<(usize, &'p Piece)> {
    let place = next.fetch_add(1, Ordering::Relaxed);
    Some((place, pieces.get(place)?))
}

fn look(desk: &Desk, piece: &Piece, dictionaries: &Dictionaries, memory: Option<&Memory>) -> Vec<Finding> {
    let Some(memory) = memory else { return desk.look(piece, dictionaries) };
    let key = memory.key(desk, piece);
    if let Some(findings) = memory.recall(piece, &key) {
        return findings;
    }
    let findings = desk.look(piece, dictionaries);
    memory.keep(piece, &key, &findings);
    findings
}
