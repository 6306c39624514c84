//! The host's door: who is let in, what a guess costs, and one line to each seat.

use std::collections::BTreeMap;
use std::io;
use std::net::IpAddr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use futures_util::{SinkExt, StreamExt};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{Semaphore, mpsc, oneshot};
use tokio::time::{Instant, timeout};
use tokio_rustls::TlsAcceptor;

use super::desk::{Ask, Entry};
use super::{Setup, Told};
use crate::classroom::wire::Piece;
use crate::classroom::{BEAT, ClassCode, GONE, MOST_SEATS, ToHost, ToSeat};
use crate::runtime::clock;
use crate::runtime::net::frame;
use crate::runtime::net::join::{Door, Key, Knock, VERSION, Why};
use crate::runtime::net::pake::{BINDING, Keeper};
use crate::runtime::net::text::Texts;
use crate::runtime::net::tls::EXPORTER;
use crate::vocabulary::Id;

/// Wrong codes from one address, after which the leader must nod.
pub const GUESSES: u32 = 5;
/// Wrong codes in all, after which the leader must show a new code.
pub const GUESSES_IN_ALL: u32 = 50;
/// The most addresses that are remembered.
const ADDRESSES: usize = 4_096;
/// The most connections, in and at the door.
const CONNECTIONS: usize = MOST_SEATS + 64;
/// The most who stand at the door from one address: a whole class behind one machine, and some more. Whoever
/// fills it keeps nobody out who comes from elsewhere.
const AT_DOOR_FROM_ONE: usize = 64;
/// How long a seat may be silent, or not take what is sent to it, before its connection is ended.
const SILENCE: Duration = Duration::from_millis(GONE);
/// The most frames of one seat in a second; what comes after that waits.
const FRAMES_A_SECOND: u32 = 100;
/// How many texts of lessons one connection is given: more than a course has.
const TEXTS: u32 = 100;

/// What guards the door.
pub(super) struct DoorKeeper {
    acceptor: TlsAcceptor,
    keeper: Mutex<Arc<Keeper>>,
    wrong: Mutex<Wrong>,
    connections: Arc<Semaphore>,
    /// How many stand at the door, by address.
    waiting: Mutex<BTreeMap<IpAddr, usize>>,
    asks: mpsc::UnboundedSender<Ask>,
    pub(super) told: Arc<dyn Fn(Told) + Send + Sync>,
    setup: Setup,
}

impl std::fmt::Debug for DoorKeeper {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("DoorKeeper").finish_non_exhaustive()
    }
}

/// Wrong codes so far.
#[derive(Default)]
struct Wrong {
    by_address: BTreeMap<IpAddr, u32>,
    in_all: u32,
}

/// A proof that is under way; a wrong guess unless it came out right.
struct Guess<'d> {
    door: &'d DoorKeeper,
    address: IpAddr,
    right: bool,
}

impl Drop for Guess<'_> {
    fn drop(&mut self) {
        if !self.right {
            self.door.guessed(self.address);
        }
    }
}

/// Somebody who stands at the door.
struct Standing<'d>(&'d DoorKeeper, IpAddr);

impl<'d> Standing<'d> {
    /// `None` when too many stand there from this address already.
    fn new(door: &'d DoorKeeper, address: IpAddr) -> Option<Self> {
        let mut waiting = lock(&door.waiting);
        let here = waiting.entry(address).or_default();
        (*here < AT_DOOR_FROM_ONE).then(|| {
            *here += 1;
            Self(door, address)
        })
    }
}

impl Drop for Standing<'_> {
    fn drop(&mut self) {
        let mut waiting = lock(&self.0.waiting);
        if let Some(here) = waiting.get_mut(&self.1) {
            *here -= 1;
            if *here == 0 {
                waiting.remove(&self.1);
            }
        }
    }
}

impl DoorKeeper {
    pub(super) fn new(
        acceptor: TlsAcceptor,
        keeper: Keeper,
        asks: mpsc::UnboundedSender<Ask>,
        told: Arc<dyn Fn(Told) + Send + Sync>,
        setup: Setup,
    ) -> Self {
        Self {
            acceptor,
            keeper: Mutex::new(Arc::new(keeper)),
            wrong: Mutex::default(),
            connections: Arc::new(Semaphore::new(CONNECTIONS)),
            waiting: Mutex::default(),
            asks,
            told,
            setup,
        }
    }

    /// Waits until all lines have ended, but no longer than this.
    pub(super) async fn until_empty(&self, patience: Duration) {
        let all = u32::try_from(CONNECTIONS).unwrap_or(u32::MAX);
        let _ = timeout(patience, self.connections.acquire_many(all)).await;
    }

    pub(super) async fn serve(self: Arc<Self>, listener: TcpListener) {
        loop {
            let Ok(place) = Arc::clone(&self.connections).acquire_owned().await else { return };
            let Ok((stream, address)) = listener.accept().await else {
                // Out of descriptors, most often: somebody must leave first.
                tokio::time::sleep(Duration::from_millis(100)).await;
                continue;
            };
            let door = Arc::clone(&self);
            tokio::spawn(async move {
                let _ = door.meet(stream, address.ip()).await;
                drop(place);
            });
        }
    }

    /// Everything from the first byte to the last of one connection.
    async fn meet(&self, stream: TcpStream, address: IpAddr) -> io::Result<()> {
        stream.set_nodelay(true)?;
        let Some(standing) = Standing::new(self, address) else { return Ok(()) };
        let let_in = timeout(self.setup.at_door, async {
            let stream = self.acceptor.accept(stream).await?;
            let binding = stream.get_ref().1.export_keying_material([0; BINDING], EXPORTER, None);
            let binding = binding.map_err(io::Error::other)?;
            let mut line = frame::line(stream);
            let entry = self.let_in(&mut line, address, binding).await?;
            Ok::<_, io::Error>(entry.map(|entry| (line, entry)))
        });
        let Some((mut line, entry)) = let_in.await?? else { return Ok(()) };
        drop(standing);
        frame::widen(&mut line);
        self.attend(line, entry).await
    }

    /// `None` when somebody was told that they may not come in.
    async fn let_in<S: AsyncRead + AsyncWrite + Unpin>(
        &self,
        line: &mut frame::Line<S>,
        address: IpAddr,
        binding: [u8; BINDING],
    ) -> io::Result<Option<Entry>> {
        let version = match hear(line).await? {
            Knock::New { version, .. } | Knock::Back { version, .. } if version != VERSION => Err(Why::Version),
            Knock::New { claim, .. } => self.prove(line, address, binding, &claim).await?,
            Knock::Back { seat, key, .. } => {
                let (told, answer) = oneshot::channel();
                let _ = self.asks.send(Ask::Back { seat, key, told });
                answer.await.map_err(io::Error::other)?.map(|entry| (entry, Door::WelcomeBack))
            }
            Knock::Proof { .. } => return Err(io::ErrorKind::InvalidData.into()),
        };
        match version {
            Ok((entry, welcome)) => {
                say(line, &welcome).await?;
                Ok(Some(entry))
            }
            Err(why) => {
                say(line, &Door::No(why)).await?;
                Ok(None)
            }
        }
    }

    async fn prove<S: AsyncRead + AsyncWrite + Unpin>(
        &self,
        line: &mut frame::Line<S>,
        address: IpAddr,
        binding: [u8; BINDING],
        claim: &[u8],
    ) -> io::Result<Result<(Entry, Door), Why>> {
        if let Some(why) = self.bars(address) {
            return Ok(Err(why));
        }
        let keeper = Arc::clone(&lock(&self.keeper));
        let invalid = || io::Error::from(io::ErrorKind::InvalidData);
        let (asked, answer) = keeper.ask(claim, binding).map_err(|_| invalid())?;
        // Who has our answer can try one code by it, so that is a guess, also when nothing follows. It is counted
        // when it is over: thirty who come at once from one address are none.
        let mut guess = Guess { door: self, address, right: false };
        say(line, &Door::Asks(answer)).await?;
        let Knock::Proof { proof, name } = hear(line).await? else { return Err(invalid()) };
        if asked.is_proved_by(&proof).is_err() {
            return Ok(Err(Why::WrongCode));
        }
        guess.right = true;
        let key = Key::new(clock::secret()?);
        let (told, entered) = oneshot::channel();
        let _ = self.asks.send(Ask::Joined { name, lock: key.lock(), told });
        let entered = entered.await.map_err(io::Error::other)?;
        Ok(entered.map(|entry| {
            let seat = entry.seat;
            (entry, Door::Welcome { seat, key })
        }))
    }

    /// Hears a seat and tells it what is new, until one of them is gone.
    async fn attend<S: AsyncRead + AsyncWrite + Unpin + Send>(
        &self,
        line: frame::Line<S>,
        mut entry: Entry,
    ) -> io::Result<()> {
        let (mut sink, mut frames) = line.split();
        let (mut told, mut counted) = (None, 0);
        let mut silent_at = Instant::now() + SILENCE;
        let mut second = (Instant::now(), 0_u32);
        let mut beat = tokio::time::interval(Duration::from_millis(BEAT));
        let still_here = frame::bytes(&ToSeat::Beat)?;
        let mut texts = 0;
        if let Some(shelf) = &self.setup.shelf {
            let profile = frame::bytes(&ToSeat::Profile(shelf.profile()))?;
            timeout(SILENCE, sink.send(profile)).await??;
        }
        loop {
            tokio::select! {
                heard = tokio::time::timeout_at(silent_at, frames.next()) => {
                    let Ok(Some(Ok(bytes))) = heard else { return Ok(()) };
                    let said = frame::read(&bytes)?;
                    silent_at = Instant::now() + SILENCE;
                    if let ToHost::Lesson(id) = said {
                        texts += 1;
                        for piece in self.text(id, texts).await {
                            timeout(SILENCE, sink.send(frame::bytes(&ToSeat::Text(piece))?)).await??;
                        }
                        silent_at = Instant::now() + SILENCE;
                    } else {
                        let _ = self.asks.send(Ask::Said { seat: entry.seat, nth: entry.nth, said });
                    }
                    if second.0.elapsed() >= Duration::from_secs(1) {
                        second = (Instant::now(), 0);
                    }
                    second.1 += 1;
                    if second.1 > FRAMES_A_SECOND {
                        tokio::time::sleep_until(second.0 + Duration::from_secs(1)).await;
                    }
                }
                _ = beat.tick() => timeout(SILENCE, sink.send(still_here.clone())).await??,
                changed = entry.news.changed() => {
                    let news = entry.news.borrow_and_update().clone();
                    if changed.is_err() {
                        return Ok(());
                    }
                    if news.snapshot != told
                        && let Some(snapshot) = news.snapshot
                    {
                        told = Some(snapshot.clone());
                        timeout(SILENCE, sink.send(snapshot)).await??;
                    }
                    if news.counted > counted {
                        counted = news.counted;
                        let bytes = frame::bytes(&ToSeat::Counted(counted))?;
                        timeout(SILENCE, sink.send(bytes)).await??;
                    }
                    if news.over {
                        return Ok(());
                    }
                }
            }
        }
    }

    /// The text of a lesson, which a connection asks for the `nth` time.
    async fn text(&self, id: Id, nth: u32) -> Vec<Piece> {
        let Some(lessons) = self.setup.shelf.clone().filter(|_| nth <= TEXTS) else { return vec![Piece::None] };
        // Lessons may lie on a slow disk.
        let read = tokio::task::spawn_blocking(move || lessons.lesson(&id).map(Texts::pieces));
        read.await.ok().flatten().unwrap_or_else(|| vec![Piece::None])
    }

    /// Why this address may not guess now.
    fn bars(&self, address: IpAddr) -> Option<Why> {
        let wrong = lock(&self.wrong);
        if wrong.in_all >= GUESSES_IN_ALL {
            return Some(Why::NewCode);
        }
        let here = wrong.by_address.get(&address).copied();
        // Whoever has more addresses than can be remembered is no class.
        let here = here.unwrap_or(if wrong.by_address.len() < ADDRESSES { 0 } else { GUESSES });
        (here >= GUESSES).then_some(Why::AskLeader)
    }

    fn guessed(&self, address: IpAddr) {
        let (here, in_all) = {
            let mut wrong = lock(&self.wrong);
            wrong.in_all += 1;
            let here = wrong.by_address.entry(address).or_default();
            *here += 1;
            (*here, wrong.in_all)
        };
        if here == GUESSES {
            (self.told)(Told::Nod(address));
        }
        if in_all == GUESSES_IN_ALL {
            (self.told)(Told::NewCode);
        }
    }

    pub(super) fn forgive(&self, address: IpAddr) {
        lock(&self.wrong).by_address.remove(&address);
    }

    pub(super) fn take_code(&self, code: ClassCode) {
        if let Ok(keeper) = Keeper::new(code) {
            *lock(&self.keeper) = Arc::new(keeper);
            *lock(&self.wrong) = Wrong::default();
        }
    }
}

/// A lock that somebody panicked with is as good as any: what it guards is whole after each change.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

async fn hear<S: AsyncRead + Unpin + AsyncWrite>(line: &mut frame::Line<S>) -> io::Result<Knock> {
    let bytes = line.next().await.ok_or(io::ErrorKind::UnexpectedEof)??;
    frame::read(&bytes)
}

async fn say<S: AsyncWrite + Unpin + AsyncRead>(line: &mut frame::Line<S>, said: &Door) -> io::Result<()> {
    line.send(frame::bytes(said)?).await
}
