//! A real host and real seats on this machine's loopback.

use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::mpsc::{Receiver, channel};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use tastetrykk::classroom::stage::Place;
use tastetrykk::classroom::{Answer, Class, ClassCode, Command, Mode, SeatNumber, Snapshot};
use tastetrykk::runtime::net::host::{ClassFile, Host, Setup, Told};
use tastetrykk::runtime::net::join::Why;
use tastetrykk::runtime::net::runner::Runner;
use tastetrykk::runtime::net::seat::{Heard, NotIn, Seat, SeatFile};
use tastetrykk::vocabulary::Id;

/// Longer than anything here takes; whatever does not come by then never does.
pub(super) const PATIENCE: Duration = Duration::from_secs(20);

/// A host whose file is kept in memory, as a disk would.
pub(super) struct Room {
    pub(super) host: Host,
    disk: Arc<Mutex<ClassFile>>,
    pub(super) told: Receiver<Told>,
}

pub(super) fn threads() -> Arc<Runner> {
    Arc::new(Runner::new("seat").expect("a thread"))
}

pub(super) fn here() -> SocketAddr {
    (Ipv4Addr::LOCALHOST, 0).into()
}

pub(super) fn class_file() -> ClassFile {
    ClassFile::new(Class::new("Tirsdag").expect("a name")).expect("randomness")
}

pub(super) fn open(file: ClassFile, address: SocketAddr) -> Room {
    set_up(file, address, Setup::default())
}

pub(super) fn set_up(file: ClassFile, address: SocketAddr, setup: Setup) -> Room {
    let disk = Arc::new(Mutex::new(file.clone()));
    let kept = Arc::clone(&disk);
    let (sender, told) = channel();
    let keep = move |file: &ClassFile| -> io::Result<()> {
        // As a file has it: only what can be written and read again.
        let bytes = serde_json::to_vec(file).map_err(io::Error::other)?;
        *kept.lock().expect("nobody panics") = serde_json::from_slice(&bytes).map_err(io::Error::other)?;
        Ok(())
    };
    let told_to = Mutex::new(sender);
    let tell = move |told| {
        let _ = told_to.lock().expect("nobody panics").send(told);
    };
    let host = Host::set_up(file, address, setup, keep, tell).expect("a door");
    Room { host, disk, told }
}

impl Room {
    pub(super) fn code(&self) -> ClassCode {
        let file = self.disk.lock().expect("nobody panics");
        ClassCode::read(&file.code).expect("a code")
    }

    /// Waits until the file has what is asked for.
    pub(super) fn until_kept(&self, has: impl Fn(&ClassFile) -> bool) -> ClassFile {
        for _ in 0..2_000 {
            let file = self.disk.lock().expect("nobody panics").clone();
            if has(&file) {
                return file;
            }
            // The host says when something changes; the file follows.
            let _ = self.told.recv_timeout(Duration::from_millis(10));
        }
        panic!("it was never kept")
    }
}

pub(super) struct Sitting {
    pub(super) seat: Seat,
    pub(super) heard: Receiver<Heard>,
    pub(super) file: Arc<Mutex<Option<SeatFile>>>,
}

pub(super) fn ears() -> (impl Fn(Heard) + Send + 'static, Receiver<Heard>) {
    let (sender, heard) = channel();
    let hear = move |what| {
        let _ = sender.send(what);
    };
    (hear, heard)
}

pub(super) fn paper() -> (impl Fn(&SeatFile) + Send + 'static, Arc<Mutex<Option<SeatFile>>>) {
    let file = Arc::new(Mutex::new(None));
    let kept = Arc::clone(&file);
    let keep = move |file: &SeatFile| *kept.lock().expect("nobody panics") = Some(file.clone());
    (keep, file)
}

pub(super) fn join(room: &Room, name: &str) -> Result<Sitting, NotIn> {
    let ((keep, file), (hear, heard)) = (paper(), ears());
    let seat = Seat::join(threads(), room.host.address(), room.code(), Some(name.to_owned()), keep, hear)?;
    Ok(Sitting { seat, heard, file })
}

impl Sitting {
    pub(super) fn file(&self) -> SeatFile {
        self.file.lock().expect("nobody panics").clone().expect("it has been kept")
    }

    /// Waits for what is asked for.
    pub(super) fn until(&self, wanted: impl Fn(&Heard) -> bool) -> Heard {
        loop {
            let heard = self.heard.recv_timeout(PATIENCE).expect("it never came");
            if wanted(&heard) {
                return heard;
            }
        }
    }

    pub(super) fn until_news(&self, wanted: impl Fn(&Snapshot) -> bool) -> Snapshot {
        match self.until(|heard| matches!(heard, Heard::News(news) if wanted(news))) {
            Heard::News(news) => *news,
            _ => unreachable!("it was asked for"),
        }
    }
}

pub(super) fn id(name: &str) -> Id {
    Id::new(name).expect("an id")
}

pub(super) fn show(step: &str) -> Command {
    Command::Show(Place { lesson: id("mobil-sms"), hash: 1, step: id(step) })
}

pub(super) fn shows(step: &'static str) -> impl Fn(&Snapshot) -> bool {
    move |news| matches!(&news.mode, Mode::Together(place) if place.step == id(step))
}

pub(super) fn stumble(what: &str) -> Answer {
    Answer::Stumbled { lesson: id("mobil-sms"), step: id("svar"), what: id(what) }
}

fn why(result: Result<Sitting, NotIn>) -> Why {
    match result {
        Err(NotIn::No(why)) => why,
        Err(other) => panic!("{other:?}"),
        Ok(_) => panic!("it was let in"),
    }
}

#[test]
fn seats_come_in_by_the_code_and_follow() {
    let room = open(class_file(), here());
    let aud = join(&room, "Aud").expect("in");
    let odd = join(&room, "Odd").expect("in");
    room.host.command(show("svar")).expect("done");
    let news = aud.until_news(shows("svar"));
    assert_eq!((news.name.as_deref(), news.seat), (Some("Aud"), SeatNumber(1)));
    assert_eq!(odd.until_news(shows("svar")).seat, SeatNumber(2));
    aud.seat.raise(true);
    aud.until_news(|news| news.queue == Some(0));
    odd.seat.answer(stumble("til-per"));
    let kept = room.until_kept(|file| !file.class.totals().hard().is_empty());
    assert_eq!(kept.class.totals().hard()[0].count, 1);
}

#[test]
fn a_host_that_was_killed_goes_on_and_everybody_comes_back_without_a_code() {
    let room = open(class_file(), here());
    let address = room.host.address();
    let seats: Vec<Sitting> = (0..5).map(|n| join(&room, &format!("Plass {n}")).expect("in")).collect();
    room.host.command(show("svar")).expect("done");
    for seat in &seats {
        seat.until_news(shows("svar"));
        seat.seat.answer(stumble("for"));
    }
    let file = room.until_kept(|file| file.class.totals().hard().first().is_some_and(|hard| hard.count == 5));
    drop(room);
    for seat in &seats {
        seat.until(|heard| *heard == Heard::Away);
        seat.seat.answer(stumble("under"));
    }
    let file = ClassFile { class: file.class.taken_up(), ..file };
    let room = open(file, address);
    for seat in &seats {
        seat.until(|heard| *heard == Heard::Here);
    }
    let file = room.until_kept(|file| file.class.totals().hard().iter().map(|hard| hard.count).sum::<u32>() == 10);
    assert_eq!(file.class.seats().count(), 5, "nobody is there twice");
    room.host.command(show("slett")).expect("done");
    for seat in &seats {
        seat.until_news(shows("slett"));
    }
}

#[test]
fn a_seat_whose_program_was_killed_comes_back_as_itself_with_what_it_had_to_say() {
    let room = open(class_file(), here());
    let aud = join(&room, "Aud").expect("in");
    aud.until_news(|_| true);
    aud.seat.raise(true);
    let file = aud.file();
    drop(aud);
    let mut pupil = file.pupil.clone();
    pupil.answer(stumble("alene"));
    let ((keep, kept), (hear, heard)) = (paper(), ears());
    let seat = Seat::back(threads(), SeatFile { pupil, ..file }, keep, hear);
    let aud = Sitting { seat, heard, file: kept };
    aud.until(|heard| *heard == Heard::Here);
    let file = room.until_kept(|file| !file.class.totals().hard().is_empty());
    assert_eq!(file.class.seats().count(), 1);
}

#[test]
fn a_wrong_code_is_told_and_after_five_the_leader_must_nod() {
    let room = open(class_file(), here());
    let wrong = || {
        let ((keep, _), (hear, _)) = (paper(), ears());
        let code = ClassCode::from_random(room.code().to_string().len().to_le_bytes());
        Seat::join(threads(), room.host.address(), code, None, keep, hear)
    };
    for _ in 0..5 {
        // The seat sees that the host does not know this code, before the host sees it of the seat.
        assert!(matches!(wrong(), Err(NotIn::NotProved)));
    }
    let nod = loop {
        if let Told::Nod(address) = room.told.recv_timeout(PATIENCE).expect("it is told") {
            break address;
        }
    };
    assert_eq!(why(join(&room, "Aud")), Why::AskLeader, "also with the right code: who it is cannot be known");
    room.host.nod(nod);
    assert!(join(&room, "Aud").is_ok());
}

#[test]
fn thirty_who_come_at_once_all_come_in() {
    let room = Arc::new(open_shared(class_file()));
    let arrivals: Vec<_> = (0..30)
        .map(|n| {
            let (address, code) = (room.0, room.1);
            let name = format!("Plass {n}");
            std::thread::Builder::new().spawn(move || {
                let ((keep, _), (hear, heard)) = (paper(), ears());
                Seat::join(threads(), address, code, Some(name), keep, hear)
                    .map(|seat| (seat, heard))
                    .map_err(|e| format!("{e:?}"))
            })
        })
        .collect();
    for arrival in arrivals {
        let came = arrival.expect("a thread").join().expect("no panic");
        assert!(came.is_ok(), "{:?}", came.err());
    }
}

/// A host that lives as long as what is given back.
fn open_shared(file: ClassFile) -> (SocketAddr, ClassCode, Mutex<Host>) {
    let room = open(file, here());
    (room.host.address(), room.code(), Mutex::new(room.host))
}

#[test]
fn a_seat_that_was_sent_away_stays_away_and_a_closed_door_is_told() {
    let room = open(class_file(), here());
    let aud = join(&room, "Aud").expect("in");
    aud.until_news(|_| true);
    room.host.command(Command::Remove(SeatNumber(1))).expect("done");
    aud.until(|heard| *heard == Heard::Out(Why::NoSeat));
    room.host.command(Command::Door(true)).expect("done");
    assert_eq!(why(join(&room, "Odd")), Why::Closed);
}

#[test]
fn a_host_with_another_certificate_is_not_talked_to() {
    let room = open(class_file(), here());
    let address = room.host.address();
    let aud = join(&room, "Aud").expect("in");
    aud.until_news(|_| true);
    let file = room.until_kept(|file| !file.locks.is_empty());
    drop(room);
    aud.until(|heard| *heard == Heard::Away);
    // Everything is the same but the certificate: somebody has taken the host's place.
    let other = ClassFile { identity: class_file().identity, class: file.class.clone().taken_up(), ..file.clone() };
    let false_room = open(other, address);
    for seat in 0..3 {
        assert!(aud.heard.recv_timeout(Duration::from_millis(300)).is_err(), "{seat}");
    }
    drop(false_room);
    let room = open(ClassFile { class: file.class.taken_up(), ..file }, address);
    aud.until(|heard| *heard == Heard::Here);
    drop(room);
}
