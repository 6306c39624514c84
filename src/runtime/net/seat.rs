//! A seat's end: comes in by the code, comes back by its key, and goes on alone meanwhile. The file is long because
//! all that can be asked of a line and all that can happen to it stand beside each other.

use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use futures_util::{SinkExt, StreamExt};
use serde::{Deserialize, Serialize};
use tokio::net::TcpStream;
use tokio::sync::{mpsc, oneshot};
use tokio::time::{Instant, timeout};
use tokio_rustls::TlsConnector;
use tokio_rustls::client::TlsStream;

use super::frame;
use super::join::{Door, Key, Knock, VERSION, Why};
use super::pake::{BINDING, Claim};
use super::runner::Runner;
use super::text::{Gathered, Gathering, Texts};
use super::tls::{self, EXPORTER, Fingerprint};
use crate::classroom::pupil::Change;
use crate::classroom::stage::Mirror;
use crate::classroom::wire::Piece;
use crate::classroom::{Answer, BEAT, ClassCode, GONE, Pupil, SeatNumber, Snapshot, Standing, ToHost, ToSeat};
use crate::runtime::clock;
use crate::vocabulary::Id;

/// How long a host may take to answer at the door.
const AT_DOOR: Duration = Duration::from_secs(10);
/// How long it may take until a host can be reached at all.
const REACH: Duration = Duration::from_secs(3);

/// How long a host on this machine may take to answer.
const PROBE: Duration = Duration::from_millis(500);
/// The most other places where the host is looked for.
const MOST_OTHERS: usize = 8;

/// What a seat comes back by, and what it has not been able to say. It is kept while the class lasts.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct SeatFile {
    /// Where the host was last.
    pub address: SocketAddr,
    /// The host's certificate.
    pub host: Fingerprint,
    /// The number of the seat.
    pub seat: SeatNumber,
    /// Its key.
    pub key: Key,
    /// What it knows, and what waits.
    pub pupil: Pupil,
}

/// Why a seat did not come in.
#[derive(Debug)]
pub enum NotIn {
    /// The host said no.
    No(Why),
    /// The host does not know the code, or somebody stands between.
    NotProved,
    /// There is no such address.
    NoAddress,
    /// The host cannot be reached, or does not answer.
    Away(io::Error),
}

impl From<io::Error> for NotIn {
    fn from(error: io::Error) -> Self {
        Self::Away(error)
    }
}

/// What a seat hears.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Heard {
    /// The host is there.
    Here,
    /// The host is away. The seat goes on alone and comes back by itself.
    Away,
    /// Something new to show or to do.
    News(Box<Snapshot>),
    /// The host's lessons are in the municipality whose profile has this fingerprint.
    Profile(u64),
    /// The seat has been sent away, or the class is another one: it does not come back.
    Out(Why),
}

/// What the seat's side asks of its line.
#[derive(Debug)]
enum Ask {
    Stand(Standing),
    Hand(bool),
    Answer(Answer),
    Address(SocketAddr),
    MayBeAt(Vec<SocketAddr>),
    Show(Option<Mirror>),
    Lesson(Id, oneshot::Sender<Texts>),
}

/// A seat that is in a class. It leaves when it is dropped.
#[derive(Debug)]
pub struct Seat {
    asks: mpsc::UnboundedSender<Ask>,
    /// Ends with the last seat that runs on it.
    runner: Arc<Runner>,
}

/// A lesson's text on its way.
#[derive(Debug)]
pub struct Coming {
    texts: oneshot::Receiver<Texts>,
    runner: Arc<Runner>,
}

impl Coming {
    /// Waits until it is here, but no longer than `patience`. `None` when it cannot be had.
    #[must_use]
    pub fn wait(self, patience: Duration) -> Option<Texts> {
        self.runner.wait(async { timeout(patience, self.texts).await }).ok()?.ok()
    }
}

type Line = frame::Line<TlsStream<TcpStream>>;

impl Seat {
    /// Comes in by the code. `keep` keeps what the seat comes back by; `heard` is called from another thread.
    ///
    /// # Errors
    /// Why it did not come in. A wrong code is never tried again by itself.
    pub fn join(
        runner: Arc<Runner>,
        address: SocketAddr,
        code: ClassCode,
        name: Option<String>,
        keep: impl Fn(&SeatFile) + Send + 'static,
        heard: impl Fn(Heard) + Send + 'static,
    ) -> Result<Self, NotIn> {
        let (line, file) = runner.wait(come_in(address, code, name))?;
        keep(&file);
        Ok(Self::go_on(runner, file, Some(line), keep, heard))
    }

    /// Comes back, now or as soon as the host is there. Whatever the host says then is new.
    pub fn back(
        runner: Arc<Runner>,
        mut file: SeatFile,
        keep: impl Fn(&SeatFile) + Send + 'static,
        heard: impl Fn(Heard) + Send + 'static,
    ) -> Self {
        file.pupil.snapshot = None;
        Self::go_on(runner, file, None, keep, heard)
    }

    fn go_on(
        runner: Arc<Runner>,
        file: SeatFile,
        line: Option<Line>,
        keep: impl Fn(&SeatFile) + Send + 'static,
        heard: impl Fn(Heard) + Send + 'static,
    ) -> Self {
        let (asks, inbox) = mpsc::unbounded_channel();
        runner.spawn(Wire { file, keep, heard, inbox, wanted: None, others: Vec::new() }.serve(line));
        Self { asks, runner }
    }

    /// Where the seat is and how it goes.
    pub fn stand(&self, standing: Standing) {
        let _ = self.asks.send(Ask::Stand(standing));
    }

    /// The hand goes up, or down.
    pub fn raise(&self, up: bool) {
        let _ = self.asks.send(Ask::Hand(up));
    }

    /// Something to count.
    pub fn answer(&self, answer: Answer) {
        let _ = self.asks.send(Ask::Answer(answer));
    }

    /// Asks for the host's text of a lesson, also while the host is away. What was asked for before is given up.
    #[must_use]
    pub fn lesson(&self, id: Id) -> Coming {
        let (told, texts) = oneshot::channel();
        let _ = self.asks.send(Ask::Lesson(id, told));
        Coming { texts, runner: Arc::clone(&self.runner) }
    }

    /// Shows the leader the own device as it is, or shows it no more.
    pub fn show(&self, mirror: Option<Mirror>) {
        let _ = self.asks.send(Ask::Show(mirror));
    }

    /// Where the host may be, too, when it is not where it was: other hosts are told nothing.
    pub fn host_may_be_at(&self, addresses: Vec<SocketAddr>) {
        let _ = self.asks.send(Ask::MayBeAt(addresses));
    }

    /// The host is at another address now.
    pub fn host_is_at(&self, address: SocketAddr) {
        let _ = self.asks.send(Ask::Address(address));
    }
}

/// The seat's line to the host, whether or not the host is there.
struct Wire<K, H> {
    file: SeatFile,
    keep: K,
    heard: H,
    inbox: mpsc::UnboundedReceiver<Ask>,
    wanted: Option<Wanted>,
    /// Where the host may be, too.
    others: Vec<SocketAddr>,
}

/// A lesson's text that the host is asked for: one at a time, the newest.
struct Wanted {
    id: Id,
    so_far: Gathering,
    told: oneshot::Sender<Texts>,
}

/// What something that was waited for led to, and what happened meanwhile.
struct Meanwhile<T> {
    came: T,
    /// What must be said because of what was asked.
    said: Vec<ToHost>,
    /// Whether the seat's own program has ended.
    left: bool,
}

/// Why a line ended.
enum End {
    /// The host is away.
    Away,
    /// The seat's own program has ended.
    Left,
}

impl<K: Fn(&SeatFile) + Send, H: Fn(Heard) + Send> Wire<K, H> {
    async fn serve(mut self, mut line: Option<Line>) {
        loop {
            if let Some(line) = line.take() {
                (self.heard)(Heard::Here);
                match self.talk(line).await {
                    End::Left => return,
                    End::Away => (self.heard)(Heard::Away),
                }
            }
            let wait = self.file.pupil.next_try(u64::from_le_bytes(clock::random()));
            if self.meanwhile(tokio::time::sleep(Duration::from_millis(wait))).await.left {
                return;
            }
            match self.look_for_host().await {
                Ok(back) => line = Some(back),
                Err(NotIn::No(why)) => return (self.heard)(Heard::Out(why)),
                Err(NotIn::NotProved | NotIn::NoAddress | NotIn::Away(_)) => {}
            }
        }
    }

    /// A line to the host where it was last, or where it may be.
    async fn look_for_host(&mut self) -> Result<Line, NotIn> {
        let knock = Knock::Back { version: VERSION, seat: self.file.seat, key: self.file.key.clone() };
        let host = self.file.host;
        let mut came = self.meanwhile(come_back(&knock, host, self.file.address)).await.came;
        for address in self.others.clone() {
            if !matches!(came, Err(NotIn::NotProved | NotIn::NoAddress | NotIn::Away(_))) {
                break;
            }
            came = self.meanwhile(come_back(&knock, host, address)).await.came;
            if came.is_ok() {
                self.file.address = address;
                (self.keep)(&self.file);
            }
        }
        came
    }

    /// Waits for something, and takes meanwhile what is asked: a host that does not answer must not keep an
    /// answer out of the file.
    async fn meanwhile<T>(&mut self, done: impl Future<Output = T>) -> Meanwhile<T> {
        let mut done = std::pin::pin!(done);
        let (mut said, mut left) = (Vec::new(), false);
        loop {
            tokio::select! {
                came = &mut done => return Meanwhile { came, said, left },
                ask = self.inbox.recv(), if !left => match ask {
                    Some(ask) => said.extend(self.take(ask)),
                    None => left = true,
                },
            }
        }
    }

    /// What must be said because of what was asked.
    fn take(&mut self, ask: Ask) -> Option<ToHost> {
        match ask {
            Ask::Stand(standing) => Some(self.file.pupil.stand(standing)),
            Ask::Hand(up) => Some(self.file.pupil.raise(up)),
            Ask::Answer(answer) => {
                let said = self.file.pupil.answer(answer);
                (self.keep)(&self.file);
                said
            }
            Ask::Address(address) => {
                self.file.address = address;
                (self.keep)(&self.file);
                None
            }
            Ask::MayBeAt(addresses) => {
                self.others = addresses;
                self.others.truncate(MOST_OTHERS);
                None
            }
            Ask::Show(mirror) => Some(self.file.pupil.show(mirror)),
            Ask::Lesson(id, told) => {
                self.wanted = Some(Wanted { id: id.clone(), so_far: Gathering::default(), told });
                Some(ToHost::Lesson(id))
            }
        }
    }

    /// A piece of the text that was asked for.
    fn gather(&mut self, piece: Piece) {
        // Nothing was asked for, or nobody waits any more.
        let Some(wanted) = self.wanted.take().filter(|wanted| !wanted.told.is_closed()) else { return };
        let Wanted { id, so_far, told } = wanted;
        match so_far.take(piece) {
            Gathered::More(so_far) => self.wanted = Some(Wanted { id, so_far, told }),
            Gathered::All(texts) => drop(told.send(texts)),
            Gathered::Nothing => {}
        }
    }

    async fn talk(&mut self, line: Line) -> End {
        let (mut sink, mut frames) = line.split();
        let mut waiting: std::collections::VecDeque<ToHost> = self.file.pupil.connected().into();
        if let Some(wanted) = &mut self.wanted {
            // On the line before, some of it may have come.
            wanted.so_far = Gathering::default();
            waiting.push_back(ToHost::Lesson(wanted.id.clone()));
        }
        let mut beat = Instant::now() + Duration::from_millis(BEAT);
        let mut silent = Instant::now() + Duration::from_millis(GONE);
        loop {
            while let Some(said) = waiting.pop_front() {
                let Ok(bytes) = frame::bytes(&said) else { continue };
                let sent = self.meanwhile(timeout(Duration::from_millis(GONE), sink.send(bytes))).await;
                waiting.extend(sent.said);
                if !matches!(sent.came, Ok(Ok(()))) {
                    return if sent.left { End::Left } else { End::Away };
                }
                beat = Instant::now() + Duration::from_millis(BEAT);
            }
            tokio::select! {
                ask = self.inbox.recv() => match ask {
                    Some(ask) => waiting.extend(self.take(ask)),
                    None => return End::Left,
                },
                () = tokio::time::sleep_until(beat) => waiting.push_back(ToHost::Beat),
                () = tokio::time::sleep_until(silent) => return End::Away,
                heard = frames.next() => {
                    let Some(Ok(bytes)) = heard else { return End::Away };
                    let Ok(said) = frame::read(&bytes) else { return End::Away };
                    silent = Instant::now() + Duration::from_millis(GONE);
                    let said = match said {
                        ToSeat::Text(piece) => {
                            self.gather(piece);
                            continue;
                        }
                        ToSeat::Profile(profile) => {
                            (self.heard)(Heard::Profile(profile));
                            continue;
                        }
                        said @ (ToSeat::Snapshot(_) | ToSeat::Counted(_) | ToSeat::Beat) => said,
                    };
                    let before = self.file.pupil.waiting();
                    if self.file.pupil.hear(said) == Change::News
                        && let Some(snapshot) = &self.file.pupil.snapshot
                    {
                        (self.heard)(Heard::News(Box::new(snapshot.clone())));
                    }
                    if self.file.pupil.waiting() != before {
                        (self.keep)(&self.file);
                    }
                }
            }
        }
    }
}

/// A connection to the host, its exporter, and its certificate.
async fn reach(address: SocketAddr, host: Option<Fingerprint>) -> Result<(Line, [u8; BINDING], Fingerprint), NotIn> {
    let config = tls::call(host).map_err(io::Error::other)?;
    let stream = timeout(REACH, TcpStream::connect(address)).await.map_err(io::Error::from)??;
    stream.set_nodelay(true)?;
    let connecting = TlsConnector::from(config).connect(tls::server_name(), stream);
    let stream = timeout(AT_DOOR, connecting).await.map_err(io::Error::from)??;
    let connection = stream.get_ref().1;
    let binding = connection.export_keying_material([0; BINDING], EXPORTER, None).map_err(io::Error::other)?;
    let certificate = connection.peer_certificates().and_then(|all| all.first());
    let certificate = certificate.ok_or(io::Error::from(io::ErrorKind::InvalidData))?;
    let fingerprint = tls::fingerprint(certificate);
    Ok((frame::line(stream), binding, fingerprint))
}

async fn come_in(address: SocketAddr, code: ClassCode, name: Option<String>) -> Result<(Line, SeatFile), NotIn> {
    let (mut line, binding, host) = reach(address, None).await?;
    let (claim, bytes) = Claim::new(code).map_err(|_| NotIn::NotProved)?;
    let asked = ask(&mut line, &Knock::New { version: VERSION, claim: bytes }).await?;
    let Door::Asks(answer) = asked else { return Err(refusal(&asked)) };
    let proof = claim.prove(&answer, binding).map_err(|_| NotIn::NotProved)?;
    let welcome = ask(&mut line, &Knock::Proof { proof, name }).await?;
    let Door::Welcome { seat, key } = welcome else { return Err(refusal(&welcome)) };
    frame::widen(&mut line);
    Ok((line, SeatFile { address, host, seat, key, pupil: Pupil::default() }))
}

async fn come_back(knock: &Knock, host: Fingerprint, address: SocketAddr) -> Result<Line, NotIn> {
    let (mut line, _, _) = reach(address, Some(host)).await?;
    let said = ask(&mut line, knock).await?;
    let Door::WelcomeBack = said else { return Err(refusal(&said)) };
    frame::widen(&mut line);
    Ok(line)
}

/// Whether the host with this certificate is there, and says so at once.
#[must_use]
pub fn answers(runner: &Runner, address: SocketAddr, host: Fingerprint) -> bool {
    runner.wait(async { timeout(PROBE, reach(address, Some(host))).await.is_ok_and(|came| came.is_ok()) })
}

async fn ask(line: &mut Line, knock: &Knock) -> io::Result<Door> {
    line.send(frame::bytes(knock)?).await?;
    let bytes = timeout(AT_DOOR, line.next()).await.map_err(io::Error::from)?;
    frame::read(&bytes.ok_or(io::ErrorKind::UnexpectedEof)??)
}

fn refusal(said: &Door) -> NotIn {
    match said {
        Door::No(why) => NotIn::No(*why),
        Door::Asks(_) | Door::Welcome { .. } | Door::WelcomeBack => NotIn::Away(io::ErrorKind::InvalidData.into()),
    }
}
