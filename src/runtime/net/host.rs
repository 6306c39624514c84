//! The host: lets seats in, hears them, and tells each what it is to know.
//!
//! One task owns the [`Class`]; connections speak to it over a channel, and it speaks to each over a
//! watch, so that a slow seat skips to the newest and holds nobody up. The class's file is written by a
//! thread of its own, one at a time; that an answer is counted is told when the file has it.
//!
//! [`door`] guards who comes in.

mod door;

use std::collections::BTreeMap;
use std::io;
use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;

use serde::{Deserialize, Serialize};
use tokio::net::TcpListener;
use tokio::sync::{mpsc, oneshot, watch};
use tokio_rustls::TlsAcceptor;
use tokio_util::bytes::Bytes;

use super::frame;
use super::join::{Key, Lock, Why};
use super::pake::Keeper;
use super::tls::Identity;
use crate::classroom::{Class, ClassCode, Command, Refusal, SeatNumber, ToHost, ToSeat};
use crate::runtime::clock;
use door::DoorKeeper;
pub use door::{GUESSES, GUESSES_IN_ALL};

/// What a host needs to go on after it was killed. It is kept with mode 0600.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct ClassFile {
    /// The class.
    pub class: Class,
    /// The code that it is joined by, as digits.
    pub code: String,
    /// The host's certificate and key.
    pub identity: Identity,
    /// What seats come back by.
    pub locks: Vec<(SeatNumber, Lock)>,
}

impl ClassFile {
    /// A class that nobody has come to, with a code and a key of its own.
    ///
    /// # Errors
    /// When the system gives no randomness.
    pub fn new(class: Class) -> io::Result<Self> {
        let code = ClassCode::from_random(clock::secret()?);
        let identity = Identity::new().map_err(io::Error::other)?;
        Ok(Self { class, code: code.to_string(), identity, locks: Vec::new() })
    }
}

/// What the leader's side asks of the host.
#[derive(Debug)]
enum Ask {
    Command(Box<Command>, oneshot::Sender<Result<(), Refusal>>),
    Undo,
    NewCode(ClassCode),
    Nod(IpAddr),
    Look(oneshot::Sender<Box<Class>>),
    Joined { name: Option<String>, lock: Lock, told: oneshot::Sender<Result<Entry, Why>> },
    Back { seat: SeatNumber, key: Key, told: oneshot::Sender<Result<Entry, Why>> },
    Said { seat: SeatNumber, nth: u64, said: ToHost },
    Kept { counted: BTreeMap<SeatNumber, u32> },
}

/// A seat that has been let in.
#[derive(Debug)]
struct Entry {
    seat: SeatNumber,
    /// Which connection of the seat it is: the newest is the seat, an older one is nobody.
    nth: u64,
    news: watch::Receiver<News>,
}

/// The newest that a seat is to know.
#[derive(Debug, Clone, Default)]
struct News {
    snapshot: Option<Bytes>,
    counted: u32,
    /// Another connection has taken the seat, or it was sent away.
    over: bool,
}

/// What the host tells the leader's side by itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Told {
    /// Something about a seat has changed: look at the class.
    Changed,
    /// So many wrong codes came from this address that the leader must nod.
    Nod(IpAddr),
    /// So many wrong codes came in all that a new code is needed.
    NewCode,
    /// The class's file could not be written.
    NotKept,
}

/// A host that is running. It ends when it is dropped.
#[derive(Debug)]
pub struct Host {
    asks: mpsc::UnboundedSender<Ask>,
    address: SocketAddr,
    runtime: Option<tokio::runtime::Runtime>,
}

impl Host {
    /// Opens the door at `address`. `keep` writes the class's file, and is called on a thread of its own; `told`
    /// hears what the leader should see.
    ///
    /// # Errors
    /// When the address cannot be had.
    pub fn start(
        file: ClassFile,
        address: SocketAddr,
        keep: impl Fn(&ClassFile) -> io::Result<()> + Send + Sync + 'static,
        told: impl Fn(Told) + Send + Sync + 'static,
    ) -> io::Result<Self> {
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(2)
            .thread_name("host")
            .enable_io()
            .enable_time()
            .build()?;
        let acceptor = TlsAcceptor::from(file.identity.serve().map_err(io::Error::other)?);
        let code = ClassCode::read(&file.code).map_err(|_| io::Error::from(io::ErrorKind::InvalidData))?;
        let keeper = Keeper::new(code).map_err(|_| io::Error::from(io::ErrorKind::InvalidData))?;
        let listener = runtime.block_on(TcpListener::bind(address))?;
        let address = listener.local_addr()?;
        let (asks, inbox) = mpsc::unbounded_channel();
        let door = Arc::new(DoorKeeper::new(acceptor, keeper, asks.clone(), Arc::new(told)));
        let desk = Desk::new(file, Arc::new(keep), asks.clone(), Arc::clone(&door));
        runtime.spawn(desk.serve(inbox));
        runtime.spawn(door.serve(listener));
        Ok(Self { asks, address, runtime: Some(runtime) })
    }

    /// Where the door is.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Does what the leader says, and waits until it has been told to all.
    ///
    /// # Errors
    /// When it cannot be done.
    pub fn command(&self, command: Command) -> Result<(), Refusal> {
        let (told, answer) = oneshot::channel();
        let _ = self.asks.send(Ask::Command(Box::new(command), told));
        answer.blocking_recv().unwrap_or(Ok(()))
    }

    /// Takes the leader's last command back.
    pub fn undo(&self) {
        let _ = self.asks.send(Ask::Undo);
    }

    /// From now on the class is joined by another code. Seats that are in stay in.
    pub fn new_code(&self, code: ClassCode) {
        let _ = self.asks.send(Ask::NewCode(code));
    }

    /// The leader has nodded at this address: it may guess again.
    pub fn nod(&self, address: IpAddr) {
        let _ = self.asks.send(Ask::Nod(address));
    }

    /// The class as it is now; `None` when the host has ended.
    #[must_use]
    pub fn class(&self) -> Option<Class> {
        let (told, answer) = oneshot::channel();
        self.asks.send(Ask::Look(told)).ok()?;
        answer.blocking_recv().ok().map(|class| *class)
    }
}

impl Drop for Host {
    fn drop(&mut self) {
        if let Some(runtime) = self.runtime.take() {
            // Until the door is really closed, so that the address is free again.
            runtime.shutdown_timeout(std::time::Duration::from_millis(500));
        }
    }
}

/// Writes the class's file.
type Keep = Arc<dyn Fn(&ClassFile) -> io::Result<()> + Send + Sync>;

/// What owns the class.
struct Desk {
    file: ClassFile,
    keep: Keep,
    asks: mpsc::UnboundedSender<Ask>,
    door: Arc<DoorKeeper>,
    seats: BTreeMap<SeatNumber, (u64, watch::Sender<News>)>,
    entries: u64,
    /// Whether something has changed that the file does not have.
    dirty: bool,
    writing: bool,
}

impl Desk {
    fn new(file: ClassFile, keep: Keep, asks: mpsc::UnboundedSender<Ask>, door: Arc<DoorKeeper>) -> Self {
        Self { file, keep, asks, door, seats: BTreeMap::new(), entries: 0, dirty: true, writing: false }
    }

    async fn serve(mut self, mut inbox: mpsc::UnboundedReceiver<Ask>) {
        self.write();
        while let Some(ask) = inbox.recv().await {
            self.take(ask);
            // All that has come meanwhile is one change to tell.
            while let Ok(ask) = inbox.try_recv() {
                self.take(ask);
            }
            self.publish();
            self.write();
        }
    }

    fn take(&mut self, ask: Ask) {
        match ask {
            Ask::Command(command, told) => {
                let removed = if let Command::Remove(seat) = &*command { Some(*seat) } else { None };
                let done = self.file.class.command(*command, clock::milliseconds());
                if let (Ok(()), Some(seat)) = (done, removed) {
                    self.end(seat);
                }
                self.dirty |= done.is_ok();
                self.publish();
                let _ = told.send(done);
            }
            Ask::Undo => self.dirty |= self.file.class.undo(),
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
                let entered = self.file.class.join(name.as_deref(), clock::milliseconds()).map_err(Why::from);
                let entry = entered.map(|seat| {
                    self.file.locks.push((seat, lock));
                    self.enter(seat)
                });
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
            Ask::Said { seat, nth, said } => {
                // An older connection of the seat is nobody.
                if self.seats.get(&seat).is_some_and(|(newest, _)| *newest == nth) {
                    let beat = said == ToHost::Beat;
                    self.file.class.hear(seat, said, clock::milliseconds());
                    if !beat {
                        self.changed();
                    }
                }
            }
            Ask::Kept { counted } => {
                self.writing = false;
                for (seat, (_, news)) in &self.seats {
                    let counted = counted.get(seat).copied().unwrap_or_default();
                    news.send_if_modified(|news| {
                        let more = counted > news.counted;
                        news.counted = news.counted.max(counted);
                        more
                    });
                }
            }
        }
    }

    fn changed(&mut self) {
        self.dirty = true;
        (self.door.told)(Told::Changed);
    }

    fn enter(&mut self, seat: SeatNumber) -> Entry {
        self.end(seat);
        self.entries += 1;
        self.file.class.hear(seat, ToHost::Beat, clock::milliseconds());
        let (sender, news) = watch::channel(News::default());
        self.seats.insert(seat, (self.entries, sender));
        Entry { seat, nth: self.entries, news }
    }

    fn end(&mut self, seat: SeatNumber) {
        if let Some((_, news)) = self.seats.remove(&seat) {
            news.send_modify(|news| news.over = true);
        }
    }

    /// Tells each seat what is new to it.
    fn publish(&mut self) {
        let now = clock::milliseconds();
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
        self.seats.retain(|_, (_, news)| !news.is_closed());
    }

    /// Has the class's file written, when it must be and is not being.
    fn write(&mut self) {
        if !self.dirty || self.writing {
            return;
        }
        (self.dirty, self.writing) = (false, true);
        let (file, keep, asks, door) =
            (self.file.clone(), Arc::clone(&self.keep), self.asks.clone(), Arc::clone(&self.door));
        tokio::task::spawn_blocking(move || {
            let counted = if keep(&file).is_ok() {
                file.class.seats().map(|(number, seat)| (number, seat.counted)).collect()
            } else {
                (door.told)(Told::NotKept);
                BTreeMap::new()
            };
            let _ = asks.send(Ask::Kept { counted });
        });
    }
}
