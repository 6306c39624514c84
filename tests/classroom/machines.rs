//! Several machines: a class taken over, two classes on one network, a person who moves, classes found.

use std::net::Ipv4Addr;
use std::sync::atomic::Ordering;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use tastetrykk::classroom::{Command, GONE, SeatNumber};
use tastetrykk::runtime::net::discover::{Advert, Realm, Search};
use tastetrykk::runtime::net::host::ClassFile;
use tastetrykk::runtime::net::join::Why;
use tastetrykk::runtime::net::seat::{Heard, NotIn};

use super::loopback::{PATIENCE, by_clock, class_file, here, join, moves, on_disk, open, set_up, show, shows, stumble};

#[test]
fn another_machine_takes_the_class_over_and_an_older_host_is_not_believed() {
    let room = open(class_file(), here());
    let aud = join(&room, "Aud").expect("in");
    room.host.command(show("svar")).expect("done");
    aud.until_news(shows("svar"));
    aud.seat.answer(stumble("for"));
    let file = room.until_kept(|file| !file.class.totals().hard().is_empty());
    drop(room);
    aud.until(|heard| *heard == Heard::Away);
    aud.seat.answer(stumble("under"));
    // Another machine, another address; a third class stands where the seat looks first.
    let other = open(class_file(), here());
    let file = ClassFile { class: file.class.taken_up(), ..file };
    let taken_over = open(file, here());
    aud.seat.host_may_be_at(vec![other.host.address(), taken_over.host.address()]);
    aud.until(|heard| *heard == Heard::Here);
    taken_over.until_kept(|file| file.class.totals().hard().iter().map(|hard| hard.count).sum::<u32>() == 2);
    assert_eq!(other.host.class().expect("it runs").seats().count(), 0, "it is told nothing");
    taken_over.host.command(show("slett")).expect("done");
    aud.until_news(shows("slett"));
    assert_eq!(aud.file().address, taken_over.host.address(), "it is found there the next time");
}

#[test]
fn two_classes_side_by_side_have_nothing_to_do_with_each_other() {
    let (one, other) = (open(class_file(), here()), open(class_file(), here()));
    let (aud, odd) = (join(&one, "Aud").expect("in"), join(&other, "Odd").expect("in"));
    one.host.command(show("svar")).expect("done");
    other.host.command(show("slett")).expect("done");
    aud.until_news(shows("svar"));
    odd.until_news(shows("slett"));
    // The key of a seat there opens nothing here.
    let mut stray = odd.file();
    stray.address = one.host.address();
    let ((keep, _), (hear, heard)) = (super::loopback::paper(), super::loopback::ears());
    let _seat = tastetrykk::runtime::net::seat::Seat::back(super::loopback::threads(), stray, keep, hear);
    assert!(heard.recv_timeout(Duration::from_millis(700)).is_err(), "another certificate is not talked to");
    assert_eq!(one.host.class().expect("it runs").seats().count(), 1);
}

#[test]
fn a_person_who_moves_has_their_seat_and_what_they_did_is_counted_once() {
    let (time, setup) = by_clock();
    let room = set_up(class_file(), here(), setup);
    let aud = join(&room, "Aud").expect("in");
    aud.seat.raise(true);
    aud.until_news(|news| news.queue == Some(0));
    for what in ["en", "to", "tre"] {
        aud.seat.answer(stumble(what));
    }
    room.until_kept(|file| file.class.totals().hard().len() == 3);
    drop(aud);
    time.fetch_add(GONE, Ordering::Relaxed);
    let moved = moves(&room, "aud", SeatNumber(1));
    moved.seat.answer(stumble("fire"));
    // The new terminal counts from one; it is told when that is kept, and not what was counted of the old one.
    let file = room.until_kept(|file| file.class.totals().hard().len() == 4);
    assert!(file.class.totals().hard().iter().all(|hard| hard.count == 1));
    let aud = file.class.seat(SeatNumber(1)).expect("a seat");
    assert_eq!((aud.name.as_deref(), aud.counted, aud.moves), (Some("Aud"), 1, 1));
    assert!(aud.hand.is_some(), "the hand is up as before");
    room.host.command(show("svar")).expect("done");
    assert_eq!(moved.until_news(shows("svar")).queue, Some(0));
    // And it is that seat also when the host is started anew.
    let address = room.host.address();
    drop(room);
    moved.until(|heard| *heard == Heard::Away);
    let room = open(ClassFile { class: file.class.taken_up(), ..file }, address);
    moved.until(|heard| *heard == Heard::Here);
    drop(room);
}

#[test]
fn a_file_that_is_late_tells_a_new_terminal_nothing_of_the_old_ones_answers() {
    let (time, setup) = by_clock();
    let disk = Arc::new(Mutex::new(()));
    let room = on_disk(class_file(), here(), setup, Arc::clone(&disk));
    let aud = join(&room, "Aud").expect("in");
    aud.seat.answer(stumble("en"));
    room.until_kept(|file| file.class.counted(SeatNumber(1)) == 1);
    let slow = disk.lock().expect("nobody panics");
    // What is written now has one answer or two, and is written when Aud sits elsewhere.
    aud.seat.answer(stumble("to"));
    aud.seat.raise(true);
    aud.until_news(|news| news.queue == Some(0));
    drop(aud);
    time.fetch_add(GONE, Ordering::Relaxed);
    let moved = moves(&room, "1", SeatNumber(1));
    drop(slow);
    room.until_kept(|file| file.class.seat(SeatNumber(1)).is_some_and(|seat| seat.moves == 1));
    // Whatever was said of the old one has been heard when two more things have.
    for step in ["svar", "slett"] {
        room.host.command(show(step)).expect("done");
        let wanted = shows(step);
        moved.until(|heard| {
            assert!(!matches!(heard, Heard::Counted(_)), "{heard:?}");
            matches!(heard, Heard::News(news) if wanted(news))
        });
    }
    moved.seat.answer(stumble("tre"));
    assert_eq!(moved.until(|heard| matches!(heard, Heard::Counted(_))), Heard::Counted(1));
}

#[test]
fn whoever_moves_at_once_comes_in_anew_and_the_leader_removes_the_other_seat() {
    let room = open(class_file(), here());
    let aud = join(&room, "Aud").expect("in");
    aud.seat.answer(stumble("til-per"));
    room.until_kept(|file| !file.class.totals().hard().is_empty());
    drop(aud);
    let moved = join(&room, "Aud").expect("in");
    assert_eq!(moved.until_news(|_| true).seat, SeatNumber(2));
    room.host.command(Command::Remove(SeatNumber(1))).expect("done");
    let file = room.until_kept(|file| file.class.seats().count() == 1);
    assert_eq!(file.class.totals().hard()[0].count, 1);
    assert_eq!(file.locks.len(), 1, "the key of the old seat is dead");
}

#[test]
fn the_end_reaches_every_seat_before_the_line_does() {
    let room = open(class_file(), here());
    let seats: Vec<_> = (0..10).map(|n| join(&room, &format!("{n}")).expect("in")).collect();
    room.host.command(Command::End).expect("done");
    room.host.close();
    for seat in &seats {
        seat.until_news(|news| news.mode == tastetrykk::classroom::Mode::Ended);
    }
}

#[test]
fn the_leader_is_told_of_a_seat_that_is_gone() {
    let room = open(class_file(), here());
    let aud = join(&room, "Aud").expect("in");
    aud.until_news(|_| true);
    drop(aud);
    let patience = Duration::from_millis(GONE) + PATIENCE;
    loop {
        let told = room.told.recv_timeout(patience).expect("it is told");
        let tastetrykk::runtime::net::host::Told::Class(class, now) = told else { continue };
        if class.seats().all(|(_, seat)| !seat.is_here(now)) {
            return;
        }
    }
}

#[test]
fn a_code_of_another_class_is_no_way_in() {
    let (one, other) = (open(class_file(), here()), open(class_file(), here()));
    let ((keep, _), (hear, _)) = (super::loopback::paper(), super::loopback::ears());
    let came = tastetrykk::runtime::net::seat::Seat::join(
        super::loopback::threads(),
        one.host.address(),
        other.code(),
        None,
        keep,
        hear,
    );
    assert!(matches!(came, Err(NotIn::NotProved | NotIn::No(Why::WrongCode))));
}

#[test]
fn classes_are_found_by_name_and_gone_when_they_end() {
    let realm = Realm { port: 15_354, here_alone: true };
    let mut search = Search::new(realm).expect("a thread");
    let first = Advert::new(realm, "Kurs på tirsdag. Møte 1", 29_611).expect("a thread");
    let _second = Advert::new(realm, "Tastekurs", 29_612).expect("a thread");
    let wait = |search: &mut Search, count: usize| {
        for _ in 0..40 {
            search.wait(Duration::from_millis(250));
            if search.found().len() == count {
                return;
            }
        }
        panic!("{:?}", search.found());
    };
    wait(&mut search, 2);
    let at = |port: u16| (Ipv4Addr::LOCALHOST, port).into();
    let found = vec![("Kurs på tirsdag. Møte 1".to_owned(), at(29_611)), ("Tastekurs".to_owned(), at(29_612))];
    assert_eq!(search.found(), found);
    drop(first);
    wait(&mut search, 1);
}
