//! The host: lets seats in, hears them, and tells each what it is to know.
//!
//! One task owns the [`Class`] ([`desk`]); connections speak to it over a channel, and it speaks to each over
//! a watch, so that a slow seat skips to the newest and holds nobody up. [`door`] guards who comes in.

mod desk;
mod door;

use std::io;
use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use serde::{Deserialize, Serialize};
use tokio::net::TcpListener;
use tokio::sync::{mpsc, oneshot};
use tokio_rustls::TlsAcceptor;

use super::join::Lock;
use super::pake::Keeper;
use super::runner::Runner;
use super::text::Shelf;
use super::tls::Identity;
use crate::classroom::{Class, ClassCode, Command, Refusal, SeatNumber};
use crate::runtime::clock;
use desk::{Ask, Desk};
use door::DoorKeeper;
pub use door::{GUESSES, GUESSES_IN_ALL};

/// How long leaving waits for the class's file.
const FLUSH: Duration = Duration::from_secs(1);
/// How long the end of a class waits for seats to have been told.
const FAREWELL: Duration = Duration::from_secs(2);

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
    /// Where the door was, so that seats find it there again; 0 before it was opened.
    #[serde(default)]
    pub port: u16,
}

impl ClassFile {
    /// A class that nobody has come to, with a code and a key of its own.
    ///
    /// # Errors
    /// When the system gives no randomness.
    pub fn new(class: Class) -> io::Result<Self> {
        let code = ClassCode::from_random(clock::secret()?);
        let identity = Identity::new().map_err(io::Error::other)?;
        Ok(Self { class, code: code.to_string(), identity, locks: Vec::new(), port: 0 })
    }

    /// The code.
    ///
    /// # Errors
    /// When somebody has changed it to what is none.
    pub fn code(&self) -> io::Result<ClassCode> {
        ClassCode::read(&self.code).map_err(|_| io::ErrorKind::InvalidData.into())
    }
}

/// What the host tells the leader's side by itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Told {
    /// The class is another now, at this time. Told at most ten times in a second.
    Class(Box<Class>, u64),
    /// So many wrong codes came from this address that the leader must nod.
    Nod(IpAddr),
    /// So many wrong codes came in all that a new code is needed.
    NewCode,
    /// The class's file could not be written.
    NotKept,
}

/// How a host is set up.
#[derive(Clone)]
pub struct Setup {
    /// How long somebody may stand at the door.
    pub at_door: Duration,
    /// Where the lessons are that a seat may ask for.
    pub shelf: Option<Arc<dyn Shelf>>,
}

impl Default for Setup {
    fn default() -> Self {
        Self { at_door: Duration::from_secs(10), shelf: None }
    }
}

impl std::fmt::Debug for Setup {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Setup").field("at_door", &self.at_door).finish_non_exhaustive()
    }
}

/// A host that is running. It ends when it is dropped.
#[derive(Debug)]
pub struct Host {
    asks: mpsc::UnboundedSender<Ask>,
    address: SocketAddr,
    door: Arc<DoorKeeper>,
    opening: tokio::task::AbortHandle,
    runner: Option<Runner>,
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
        Self::set_up(file, address, Setup::default(), keep, told)
    }

    /// The same, set up in another way.
    ///
    /// # Errors
    /// When the address cannot be had.
    pub fn set_up(
        mut file: ClassFile,
        address: SocketAddr,
        setup: Setup,
        keep: impl Fn(&ClassFile) -> io::Result<()> + Send + Sync + 'static,
        told: impl Fn(Told) + Send + Sync + 'static,
    ) -> io::Result<Self> {
        let runner = Runner::new("host")?;
        let acceptor = TlsAcceptor::from(file.identity.serve().map_err(io::Error::other)?);
        let keeper = Keeper::new(file.code()?).map_err(|_| io::Error::from(io::ErrorKind::InvalidData))?;
        let listener = runner.wait(TcpListener::bind(address))?;
        let address = listener.local_addr()?;
        file.port = address.port();
        let (asks, inbox) = mpsc::unbounded_channel();
        let door = Arc::new(DoorKeeper::new(acceptor, keeper, asks.clone(), Arc::new(told), setup));
        let desk = Desk::new(file, Arc::new(keep), asks.clone(), Arc::clone(&door));
        runner.spawn(desk.serve(inbox));
        let opening = runner.spawn(Arc::clone(&door).serve(listener)).abort_handle();
        Ok(Self { asks, address, door, opening, runner: Some(runner) })
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

    /// Lets nobody in any more, sees to it that each seat has the newest, and ends; it takes two seconds at most.
    pub fn close(mut self) {
        self.opening.abort();
        let _ = self.asks.send(Ask::Farewell);
        if let Some(runner) = &self.runner {
            runner.wait(self.door.until_empty(FAREWELL));
        }
        self.end();
    }

    fn end(&mut self) {
        let Some(runner) = self.runner.take() else { return };
        let (told, kept) = oneshot::channel();
        if self.asks.send(Ask::Flush(told)).is_ok() {
            let _ = runner.wait(async { tokio::time::timeout(FLUSH, kept).await });
        }
        runner.end();
    }
}

impl Drop for Host {
    fn drop(&mut self) {
        self.end();
    }
}
