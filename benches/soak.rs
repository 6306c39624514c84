//! Thirty seats answer for ten minutes, while people leave and come back, the network parts, and the host is killed
//! and started again from its file. No answer may be lost, and none counted twice.
//!
//! `cargo bench --bench soak` takes ten minutes; `-- --minutes 1` takes one. Prints figures, and ends with 1 when an
//! answer was lost or counted twice. Host and seats are in one process; between them is a relay on loopback
//! that can be cut (connections end) or made silent (nothing arrives, and nobody is told). A killed host is one that is
//! dropped with all that it knew: what it goes on from is the last file that was kept.
#![expect(clippy::disallowed_methods, clippy::print_stdout, reason = "a bench measures time and says it")]

#[path = "soak/relay.rs"]
mod relay;

use std::net::{Ipv4Addr, SocketAddr};
use std::process::ExitCode;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use relay::Relay;
use tastetrykk::classroom::{Answer, Class, ClassCode, SeatNumber, Standing};
use tastetrykk::runtime::net::host::{ClassFile, Host};
use tastetrykk::runtime::net::runner::Runner;
use tastetrykk::runtime::net::seat::{Heard, Seat, SeatFile};
use tastetrykk::vocabulary::Id;

const SEATS: usize = 30;
/// A seat answers about so often.
const PACE: Duration = Duration::from_millis(400);
/// So often something happens to somebody.
const TROUBLE: Duration = Duration::from_millis(1_500);
/// How long all may take to be heard in the end.
const PATIENCE: Duration = Duration::from_secs(60);

fn id(name: &str) -> Id {
    Id::new(name).expect("an id")
}

/// Any number below `below`: the same at each run (Marsaglia, "Xorshift RNGs", 2003).
struct Chance(u64);

impl Chance {
    fn below(&mut self, below: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % below
    }
}

/// A host that can be killed.
struct Room {
    host: Option<Host>,
    disk: Arc<Mutex<Option<ClassFile>>>,
    address: SocketAddr,
}

impl Room {
    fn open() -> (Self, ClassCode) {
        let file = ClassFile::new(Class::new("Tirsdag").expect("a name")).expect("randomness");
        let code = ClassCode::read(&file.code).expect("a code");
        let mut room = Self { host: None, disk: Arc::default(), address: (Ipv4Addr::LOCALHOST, 0).into() };
        room.start(file);
        (room, code)
    }

    fn start(&mut self, file: ClassFile) {
        let kept = Arc::clone(&self.disk);
        let keep = move |file: &ClassFile| {
            *kept.lock().expect("nobody panics") = Some(file.clone());
            Ok(())
        };
        let host = Host::start(file, self.address, keep, |_| {}).expect("a door");
        self.address = host.address();
        self.host = Some(host);
    }

    /// The host is gone, and another goes on from the last file.
    fn kill(&mut self) {
        self.host = None;
        let file = self.disk.lock().expect("nobody panics").clone().expect("it was kept");
        self.start(ClassFile { class: file.class.taken_up(), ..file });
    }
}

/// Somebody at a seat.
struct Person {
    number: usize,
    seat: Option<Seat>,
    file: Arc<Mutex<Option<SeatFile>>>,
    /// How often the program was started: what an ended one still does counts no more.
    starts: Arc<AtomicU32>,
    next: Instant,
    sent: u32,
}

impl Person {
    fn ears(&self, back: &Arc<AtomicU32>) -> (impl Fn(&SeatFile) + Send + 'static, impl Fn(Heard) + Send + 'static) {
        let (file, starts, back) = (Arc::clone(&self.file), Arc::clone(&self.starts), Arc::clone(back));
        let start = starts.load(Ordering::Relaxed);
        let keep = move |kept: &SeatFile| {
            let mut file = file.lock().expect("nobody panics");
            if starts.load(Ordering::Relaxed) == start {
                *file = Some(kept.clone());
            }
        };
        let heard = move |heard| match heard {
            Heard::Here => drop(back.fetch_add(1, Ordering::Relaxed)),
            Heard::Out(why) => println!("a seat was sent away: {why:?}"),
            Heard::Away | Heard::News(_) | Heard::Profile(_) => {}
        };
        (keep, heard)
    }

    fn answer(&mut self) {
        let Some(seat) = &self.seat else { return };
        self.sent += 1;
        seat.answer(Answer::Stumbled {
            lesson: id(&format!("plass-{}", self.number)),
            step: id("steg"),
            what: id("feil"),
        });
        seat.stand(Standing { steps: (u16::try_from(self.sent % 100).unwrap_or(0), 100), ..Standing::default() });
    }

    /// The program at the seat ends, as when its plug is pulled; and is started again from its file.
    fn restart(&mut self, threads: &Arc<Runner>, back: &Arc<AtomicU32>) {
        // What is not kept yet is not said yet: the last action may be lost, and is not counted as an answer.
        let begun = Instant::now();
        while self.kept() < self.sent && begun.elapsed() < Duration::from_secs(1) {
            std::thread::sleep(Duration::from_millis(1));
        }
        self.seat = None;
        let file = {
            let file = self.file.lock().expect("nobody panics");
            self.starts.fetch_add(1, Ordering::Relaxed);
            file.clone().expect("it was kept")
        };
        let (keep, heard) = self.ears(back);
        self.seat = Some(Seat::back(Arc::clone(threads), file, keep, heard));
    }

    /// The number of the newest answer in the file.
    fn kept(&self) -> u32 {
        let file = self.file.lock().expect("nobody panics");
        let pupil = serde_json::to_value(file.as_ref().map(|file| &file.pupil)).unwrap_or_default();
        pupil["last"].as_u64().and_then(|last| u32::try_from(last).ok()).unwrap_or(0)
    }

    fn waiting(&self) -> usize {
        self.file.lock().expect("nobody panics").as_ref().map_or(0, |file| file.pupil.waiting())
    }
}

fn minutes() -> u64 {
    let mut arguments = std::env::args();
    let named = arguments.by_ref().any(|argument| argument == "--minutes");
    named.then(|| arguments.next()?.parse().ok()).flatten().unwrap_or(10)
}

fn main() -> ExitCode {
    let (mut room, code) = Room::open();
    let relay = Relay::to(room.address);
    let threads = Arc::new(Runner::new("seats").expect("a thread"));
    let back = Arc::new(AtomicU32::new(0));
    let now = Instant::now();
    let mut people: Vec<Person> = (0..SEATS)
        .map(|number| {
            let mut person =
                Person { number, seat: None, file: Arc::default(), starts: Arc::default(), next: now, sent: 0 };
            let (keep, heard) = person.ears(&back);
            let seat = Seat::join(Arc::clone(&threads), relay.address(), code, None, keep, heard).expect("in");
            person.seat = Some(seat);
            person
        })
        .collect();
    let mut chance = Chance(0x5eed_5eed);
    let (mut kills, mut cuts, mut silences, mut leavings) = (0, 0, 0, 0);
    let mut returns = Vec::new();
    let end = Instant::now() + Duration::from_secs(60 * minutes());
    let mut trouble = Instant::now() + TROUBLE;
    while Instant::now() < end {
        for person in &mut people {
            if Instant::now() >= person.next {
                person.answer();
                person.next = Instant::now() + PACE / 2 + PACE * u32::try_from(chance.below(100)).unwrap_or(0) / 100;
            }
        }
        if Instant::now() >= trouble {
            trouble = Instant::now() + TROUBLE;
            match chance.below(10) {
                0 => {
                    kills += 1;
                    let before = back.load(Ordering::Relaxed);
                    let begun = Instant::now();
                    room.kill();
                    // Nobody answers while one waits for all to be back, and the clock runs.
                    while back.load(Ordering::Relaxed) - before < u32::try_from(SEATS).unwrap_or(0)
                        && begun.elapsed() < Duration::from_secs(20)
                    {
                        std::thread::sleep(Duration::from_millis(5));
                    }
                    returns.push(begun.elapsed());
                }
                1 => {
                    silences += 1;
                    relay.silence(Duration::from_millis(500 + chance.below(18_000)));
                }
                2..=4 => {
                    cuts += 1;
                    relay.cut();
                }
                _ => {
                    leavings += 1;
                    let number = usize::try_from(chance.below(SEATS as u64)).unwrap_or(0);
                    people[number].restart(&threads, &back);
                }
            }
        }
        std::thread::sleep(Duration::from_millis(5));
    }
    let ended = Instant::now();
    while people.iter().any(|person| person.waiting() > 0) && ended.elapsed() < PATIENCE {
        std::thread::sleep(Duration::from_millis(20));
    }
    let settled = ended.elapsed();
    let class = room.host.as_ref().and_then(Host::class).expect("it runs");
    let hard = class.totals().hard();
    let counted = |person: &Person| {
        let lesson = id(&format!("plass-{}", person.number));
        hard.iter().find(|hard| hard.lesson == lesson).map_or(0, |hard| hard.count)
    };
    let sent: u32 = people.iter().map(|person| person.sent).sum();
    let lost: u32 = people.iter().map(|person| person.sent.saturating_sub(counted(person))).sum();
    let twice: u32 = people.iter().map(|person| counted(person).saturating_sub(person.sent)).sum();
    let here = class.seats().filter(|(SeatNumber(number), _)| usize::from(*number) <= SEATS).count();
    returns.sort_unstable();
    println!(
        "{SEATS} seats, {} min: {kills} host kills, {cuts} cuts, {silences} silences, {leavings} programs ended and started again",
        minutes()
    );
    println!(
        "{sent} answers sent, {lost} lost, {twice} counted twice; all heard {settled:?} after the end; {here} seats known"
    );
    if let (Some(middle), Some(most)) = (returns.get(returns.len() / 2), returns.last()) {
        println!("all back after a kill: p50 {middle:?}, at most {most:?} of {}", returns.len());
    }
    if lost + twice == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
