//! How long a class takes to have what the leader shows, how long to come in, and how long to come back.
//!
//! `cargo bench --bench classroom` prints figures; nothing here fails on a slow machine. Host and seats are
//! in one process on loopback. In the same run a bare epoll loop and, where the machine has it, the broker
//! mosquitto do the same push in the clear, so that a slow machine is told from a slow host. Goals: 30 seats have a push at p99 within 2 ms, 1,000 within 25 ms; coming in
//! takes at most 10 ms; after a restart of the host all are back within 5 s.
#![expect(clippy::disallowed_methods, clippy::print_stdout, reason = "a bench measures time and says it")]

mod epoll;
mod mqtt;
mod swarm;

use std::net::{Ipv4Addr, SocketAddr};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use tastetrykk::classroom::stage::Place;
use tastetrykk::classroom::{Class, ClassCode, Command, Mode};
use tastetrykk::runtime::net::host::{ClassFile, Host};
use tastetrykk::runtime::net::runner::Runner;
use tastetrykk::runtime::net::seat::{Heard, Seat};
use tastetrykk::vocabulary::Id;

const PUSHES: u32 = 300;

fn id(name: &str) -> Id {
    Id::new(name).expect("an id")
}

/// A host whose file is kept in memory.
fn open(file: ClassFile, address: SocketAddr, disk: &Arc<Mutex<Option<ClassFile>>>) -> Host {
    let kept = Arc::clone(disk);
    let keep = move |file: &ClassFile| {
        *kept.lock().expect("nobody panics") = Some(file.clone());
        Ok(())
    };
    Host::start(file, address, keep, |_| {}).expect("a door")
}

type Ear = (usize, Instant, Heard);

fn seats(count: usize, host: &Host, code: ClassCode, ears: &Sender<Ear>) -> (Vec<Seat>, Vec<Duration>) {
    let threads = Arc::new(Runner::new("seats").expect("a thread"));
    let mut came = Vec::new();
    let seats = (0..count).map(|n| {
        let ears = ears.clone();
        let heard = move |heard| {
            let _ = ears.send((n, Instant::now(), heard));
        };
        let begun = Instant::now();
        let seat = Seat::join(Arc::clone(&threads), host.address(), code, None, |_| {}, heard).expect("in");
        came.push(begun.elapsed());
        seat
    });
    (seats.collect(), came)
}

fn shown(heard: &Heard, step: &Id) -> bool {
    matches!(heard, Heard::News(news) if matches!(&news.mode, Mode::Together(place) if place.step == *step))
}

/// From the leader's command until the last seat has it.
fn push(host: &Host, ears: &Receiver<Ear>, count: usize, n: u32) -> Duration {
    let step = id(&format!("steg-{n}"));
    let begun = Instant::now();
    host.command(Command::Show(Place { lesson: id("mobil-sms"), hash: 1, step: step.clone() })).expect("done");
    let mut last = begun;
    let mut have = 0;
    while have < count {
        let (_, at, heard) = ears.recv().expect("the seats run");
        if shown(&heard, &step) {
            have += 1;
            last = at;
        }
    }
    last - begun
}

fn percent(times: &mut [Duration], percent: usize) -> Duration {
    times.sort_unstable();
    times[(times.len() - 1) * percent / 100]
}

/// What the same push costs without us.
fn beside(name: &str, count: usize, swarm: &swarm::Swarm, mut push: impl FnMut()) {
    let mut times: Vec<Duration> = (0..PUSHES).map(|_| swarm.time(&mut push)).collect();
    let (middle, most) = (percent(&mut times, 50), percent(&mut times, 99));
    println!("{count} clients of {name}: a push p50 {middle:?} p99 {most:?}");
}

fn main() {
    let broker = mqtt::Broker::start();
    if broker.is_none() {
        println!("no mosquitto on this machine");
    }
    for count in [30, 1_000] {
        let (swarm, plain) = epoll::open(count);
        beside("a bare epoll loop", count, &swarm, plain);
        if let Some(broker) = &broker {
            let (swarm, publish) = broker.open(count);
            beside("mosquitto", count, &swarm, publish);
        }
        let disk = Arc::new(Mutex::new(None));
        let file = ClassFile::new(Class::new("Tirsdag").expect("a name")).expect("randomness");
        let code = ClassCode::read(&file.code).expect("a code");
        let host = open(file, (Ipv4Addr::LOCALHOST, 0).into(), &disk);
        let (sender, ears) = channel();
        let (seats, mut came) = seats(count, &host, code, &sender);
        let mut times: Vec<Duration> = (0..PUSHES).map(|n| push(&host, &ears, count, n)).collect();
        println!(
            "{count} seats: coming in p50 {:?} p99 {:?}; a push p50 {:?} p99 {:?}",
            percent(&mut came, 50),
            percent(&mut came, 99),
            percent(&mut times, 50),
            percent(&mut times, 99),
        );
        let address = host.address();
        drop(host);
        let mut away = 0;
        while away < count {
            away += usize::from(ears.recv().expect("the seats run").2 == Heard::Away);
        }
        let file = disk.lock().expect("nobody panics").clone().expect("it was kept");
        let begun = Instant::now();
        let host = open(ClassFile { class: file.class.taken_up(), ..file }, address, &disk);
        let mut back = 0;
        while back < count {
            back += usize::from(ears.recv().expect("the seats run").2 == Heard::Here);
        }
        println!("{count} seats: all back {:?} after the host was started again", begun.elapsed());
        drop(seats);
        drop(host);
    }
}
