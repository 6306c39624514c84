//! What owns the class: one task that hears everybody in turn.
//!
//! The class's file is written by a thread of its own, one at a time; that an answer is counted is told to its
//! seat when the file has it.

use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::net::IpAddr;
use std::sync::Arc;
use std::time::Duration;

use tokio::sync::{mpsc, oneshot, watch};
use tokio::time::Instant;
use tokio_util::bytes::Bytes;

use super::door::DoorKeeper;
use super::{ClassFile, Told};
use crate::classroom::{Class, ClassCode, Command, GONE, Refusal, SeatNumber, ToHost, ToSeat};
use crate::runtime::net::frame;
use crate::runtime::net::join::{Key, Lock, Why};

/// How long the leader's side is left in peace after it was told of the class.
const PEACE: Duration = Duration::from_millis(100);

/// How long it is until a file that could not be written is tried again.
const AGAIN: Duration = Duration::from_secs(5);

/// What is asked of the task that owns the class.
#[derive(Debug)]
pub(super) enum Ask {
    Command(Box<Command>, oneshot::Sender<Result<(), Refusal>>),
    Undo,
    NewCode(ClassCode),
    Nod(IpAddr),
    Look(oneshot::Sender<Box<Class>>),
    Joined {
        name: Option<String>,
        lock: Lock,
        told: oneshot::Sender<Result<Entry, Why>>,
    },
    Back {
        seat: SeatNumber,
        key: Key,
        told: oneshot::Sender<Result<Entry, Why>>,
    },
    Said {
        seat: SeatNumber,
        nth: u64,
        said: ToHost,
    },
    /// The file was written with so many answers of each seat, or could not be.
    Kept(Option<Counted>),
    /// Tell when the file has everything.
    Flush(oneshot::Sender<()>),
    /// The class is over: each seat is told the newest, and its line ends.
    Farewell,
}

/// A seat that has been let in.
#[derive(Debug)]
pub(super) struct Entry {
    pub(super) seat: SeatNumber,
    /// Which connection of the seat it is: the newest is the seat, an older one is nobody.
    pub(super) nth: u64,
    pub(super) news: watch::Receiver<News>,
}

/// The newest that a seat is to know.
#[derive(Debug, Clone, Default)]
pub(super) struct News {
    pub(super) snapshot: Option<Bytes>,
    pub(super) counted: u32,
    /// Nothing more follows: another connection has taken the seat, it was sent away, or the class is over.
    pub(super) over: bool,
}

/// How many answers of each seat the file has.
#[derive(Debug)]
pub(super) struct Counted {
    seats: BTreeMap<SeatNumber, u32>,
    /// How many connections there had been. One that came later may be of another terminal, which numbers its own
    /// answers: it is told when the file has been written once more.
    entries: u64,
}

/// Writes the class's file.
type Keep = Arc<dyn Fn(&ClassFile) -> io::Result<()> + Send + Sync>;

/// What owns the class.
pub(super) struct Desk {
    file: ClassFile,
    keep: Keep,
    asks: mpsc::UnboundedSender<Ask>,
    door: Arc<DoorKeeper>,
    seats: BTreeMap<SeatNumber, (u64, watch::Sender<News>)>,
    entries: u64,
    /// Which state of the class all seats have been told; `None` when some have been told of none.
    published: Option<u64>,
    /// Whether something has changed that the file does not have.
    dirty: bool,
    writing: bool,
    /// When the file is tried again that could not be written.
    again_at: Option<Instant>,
    /// Who waits until the file has everything.
    flushing: Vec<oneshot::Sender<()>>,
    /// Whether the leader's side should be told of the class, and not before when.
    news: bool,
    peace: Instant,
    /// Which seats the leader's side thinks are here, and when the next of them would be gone.
    here: BTreeSet<SeatNumber>,
    gone_at: Option<Instant>,
}

impl Desk {
    pub(super) fn new(
        mut file: ClassFile,
        keep: Keep,
        asks: mpsc::UnboundedSender<Ask>,
        door: Arc<DoorKeeper>,
    ) -> Self {
        file.class.opened((door.setup.clock)());
        Self {
            file,
            keep,
            asks,
            door,
            seats: BTreeMap::new(),
            entries: 0,
            published: None,
            dirty: true,
            writing: false,
            again_at: None,
            flushing: Vec::new(),
            news: false,
            peace: Instant::now(),
            here: BTreeSet::new(),
            gone_at: None,
        }
    }

    fn now(&self) -> u64 {
        (self.door.setup.clock)()
    }

    pub(super) async fn serve(mut self, mut inbox: mpsc::UnboundedReceiver<Ask>) {
        self.write();
        loop {
            let wake = self.wake();
            tokio::select! {
                ask = inbox.recv() => {
                    let Some(ask) = ask else { return };
                    self.take(ask);
                    // All that has come meanwhile is one change to tell.
                    while let Ok(ask) = inbox.try_recv() {
                        self.take(ask);
                    }
                    self.publish();
                }
                () = tokio::time::sleep_until(wake.unwrap_or(self.peace)), if wake.is_some() => {}
            }
            self.write();
            self.look_who_is_here();
            self.tell();
        }
    }

    /// When there is something to do though nobody has asked.
    fn wake(&self) -> Option<Instant> {
        let again = self.again_at.filter(|_| !self.writing);
        self.gone_at.into_iter().chain(again).chain(self.news.then_some(self.peace)).min()
    }

    fn take(&mut self, ask: Ask) {
        match ask {
            Ask::Command(command, told) => {
                let done = self.file.class.command(*command, self.now());
                if done.is_ok() {
                    self.dirty = true;
                    self.send_away();
                    self.publish();
                }
                let _ = told.send(done);
            }
            Ask::Undo => {
                self.dirty |= self.file.class.undo();
                self.publish();
            }
            Ask::NewCode(code) => {
                self.file.code = code.to_string();
                self.dirty = true;
                self.door.take_code(code);
            }
            Ask::Nod(address) => self.door.forgive(address),
            Ask::Look(told) => {
                let _ = told.send(Box::new(self.file.class.clone()));
            }
            Ask::Joined { name, lock, told } => {
                let entry = self.join(name.as_deref(), lock);
                self.changed();
                let _ = told.send(entry);
            }
            Ask::Back { seat, key, told } => {
                let known = self.file.locks.iter().any(|(number, lock)| *number == seat && lock.fits(&key));
                let known = known && self.file.class.seat(seat).is_some();
                let entry = if known { Ok(self.enter(seat)) } else { Err(Why::NoSeat) };
                self.changed();
                let _ = told.send(entry);
            }
            Ask::Said { seat, nth, said } => self.hear(seat, nth, said),
            Ask::Kept(counted) => self.kept(counted),
            Ask::Flush(told) => self.flushing.push(told),
            Ask::Farewell => {
                self.publish();
                for (_, news) in std::mem::take(&mut self.seats).into_values() {
                    news.send_modify(|news| news.over = true);
                }
            }
        }
    }

    /// Somebody comes in by the code, at a new seat or at the one that they have left. Then its old key is dead.
    fn join(&mut self, name: Option<&str>, lock: Lock) -> Result<Entry, Why> {
        let held = |seat| self.seats.get(&seat).is_some_and(|(_, news)| !news.is_closed());
        let seat = self.file.class.join_beside(name, self.now(), held).map_err(Why::from)?;
        self.file.locks.retain(|(number, _)| *number != seat);
        self.file.locks.push((seat, lock));
        Ok(self.enter(seat))
    }

    /// Who was removed from the class is out, and its key is dead.
    fn send_away(&mut self) {
        let class = &self.file.class;
        self.file.locks.retain(|(number, _)| class.seat(*number).is_some());
        let away: Vec<SeatNumber> = self.seats.keys().copied().filter(|seat| class.seat(*seat).is_none()).collect();
        for seat in away {
            self.end(seat);
        }
    }

    fn hear(&mut self, seat: SeatNumber, nth: u64, said: ToHost) {
        // An older connection of the seat is nobody.
        if self.seats.get(&seat).is_none_or(|(newest, _)| *newest != nth) {
            return;
        }
        let beat = said == ToHost::Beat;
        self.file.class.hear(seat, said, self.now());
        if !beat {
            self.changed();
        }
    }

    fn kept(&mut self, counted: Option<Counted>) {
        self.writing = false;
        let Some(counted) = counted else {
            if self.again_at.is_none() {
                (self.door.told)(Told::NotKept);
            }
            self.dirty = true;
            self.again_at = Some(Instant::now() + AGAIN);
            return;
        };
        self.again_at = None;
        for (seat, (_, news)) in self.seats.iter().filter(|(_, (nth, _))| *nth <= counted.entries) {
            let counted = counted.seats.get(seat).copied().unwrap_or_default();
            news.send_if_modified(|news| {
                let more = counted > news.counted;
                news.counted = news.counted.max(counted);
                more
            });
        }
    }

    fn changed(&mut self) {
        self.dirty = true;
        self.news = true;
    }

    fn enter(&mut self, seat: SeatNumber) -> Entry {
        self.end(seat);
        self.entries += 1;
        self.file.class.hear(seat, ToHost::Beat, self.now());
        let (sender, news) = watch::channel(News::default());
        self.seats.insert(seat, (self.entries, sender));
        self.published = None;
        Entry { seat, nth: self.entries, news }
    }

    fn end(&mut self, seat: SeatNumber) {
        if let Some((_, news)) = self.seats.remove(&seat) {
            news.send_modify(|news| news.over = true);
        }
    }

    /// Tells each seat what is new to it.
    fn publish(&mut self) {
        let number = self.file.class.number();
        if self.published == Some(number) {
            return;
        }
        let now = self.now();
        self.seats.retain(|_, (_, news)| !news.is_closed());
        for (seat, (_, news)) in &self.seats {
            let Some(snapshot) = self.file.class.snapshot(*seat, now) else { continue };
            let Ok(bytes) = frame::bytes(&ToSeat::Snapshot(Box::new(snapshot))) else { continue };
            news.send_if_modified(|news| {
                let is_new = news.snapshot.as_ref() != Some(&bytes);
                if is_new {
                    news.snapshot = Some(bytes);
                }
                is_new
            });
        }
        self.published = Some(number);
    }

    /// Sees who has come back or is gone since the leader's side was told.
    fn look_who_is_here(&mut self) {
        let due = self.gone_at.is_some_and(|at| at <= Instant::now());
        if !due && !self.news {
            return;
        }
        let now = self.now();
        let seats = self.file.class.seats();
        let here: BTreeMap<SeatNumber, u64> = seats
            .filter(|(_, seat)| seat.is_here(now))
            .filter_map(|(number, seat)| Some((number, seat.heard?)))
            .collect();
        let next = here.values().min().map(|heard| (heard + GONE).saturating_sub(now).max(200));
        self.gone_at = next.map(|wait| Instant::now() + Duration::from_millis(wait));
        if !self.here.iter().eq(here.keys()) {
            self.here = here.into_keys().collect();
            self.news = true;
        }
    }

    /// Tells the leader's side, when there is something and it has had its peace.
    fn tell(&mut self) {
        if self.news && self.peace <= Instant::now() {
            self.news = false;
            self.peace = Instant::now() + PEACE;
            // Whoever waits for the others is told with the leader, and as seldom.
            self.file.class.count_here(self.now());
            self.publish();
            (self.door.told)(Told::Class(Box::new(self.file.class.clone()), self.now()));
        }
    }

    /// Has the class's file written, when it must be and is not being.
    fn write(&mut self) {
        if self.writing || self.again_at.is_some_and(|at| at > Instant::now()) {
            return;
        }
        if !self.dirty {
            for told in self.flushing.drain(..) {
                let _ = told.send(());
            }
            return;
        }
        (self.dirty, self.writing) = (false, true);
        let (file, keep, asks) = (self.file.clone(), Arc::clone(&self.keep), self.asks.clone());
        let entries = self.entries;
        tokio::task::spawn_blocking(move || {
            let seats = || file.class.seats().map(|(number, seat)| (number, seat.counted)).collect();
            let counted = || Counted { seats: seats(), entries };
            let _ = asks.send(Ask::Kept(keep(&file).is_ok().then(counted)));
        });
    }
}
