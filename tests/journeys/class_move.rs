//! Somebody moves to another machine in the middle of a class: by the code, and their name or the number of their seat.

use insta::assert_snapshot;
use tastetrykk::app::Act;
use tastetrykk::app::class::seat::{Act as Seated, Hand};
use tastetrykk::classroom::{Command, GONE, SeatNumber};
use tastetrykk::tui::{Depth, glyphs};
use tastetrykk::vocabulary::Lang;

use super::harness::class::Room;
use super::harness::class::driving::step;
use super::harness::outside::lesson;
use super::harness::{Program, Seat, Surface, Talk, Terminal, propose, send};

const KARI: SeatNumber = SeatNumber(1);

fn at_seat(act: Seated) -> Act {
    Act::Seat(act)
}

/// What these stories need of a surface.
trait Machine: Surface {
    /// From the welcome into the class, with this written where one says what one is called.
    fn come_in(&mut self, room: &Room, called: &str);
    fn hear(&mut self);
    fn hand(&mut self);
}

impl Machine for Terminal {
    fn come_in(&mut self, room: &Room, called: &str) {
        self.choose(&at_seat(Seated::Join));
        self.keys("1");
        self.write(&room.code().to_string());
        self.keys("<Enter>");
        self.write(called);
        self.picture("what one is called");
        self.keys("<Enter>");
    }

    fn hear(&mut self) {
        self.listen();
    }

    fn hand(&mut self) {
        self.keys("<F9>");
    }
}

impl Machine for Talk {
    fn come_in(&mut self, room: &Room, called: &str) {
        self.choose(&at_seat(Seated::Join));
        self.lines(&["1", &room.code().to_string(), called]);
    }

    fn hear(&mut self) {
        self.listen();
    }

    fn hand(&mut self) {
        self.line("f9");
    }
}

fn seat(program: &Program) -> Option<SeatNumber> {
    program.front.app().seated().map(|seated| seated.snapshot.seat)
}

/// Kari raises a hand and votes, her machine fails, and she goes on at another one.
fn moved<M: Machine>(mut old: M, mut new: M, room: &Room, called: &str) -> (M, M) {
    let odd = room.join("Odd");
    old.come_in(room, "Kari");
    old.hear();
    old.picture("two are in");
    let mine = seat(old.program()).expect("in");
    old.hand();
    room.command(Command::Ask {
        question: "Går det bra?".to_owned(),
        options: ["Ja", "Nei"].map(str::to_owned).to_vec(),
    });
    old.hear();
    old.choose(&at_seat(Seated::Vote(0)));
    room.command(Command::EndPoll);
    room.command(Command::Ask {
        question: "Er du klar?".to_owned(),
        options: ["Ja", "Nei"].map(str::to_owned).to_vec(),
    });
    old.hear();
    old.choose(&at_seat(Seated::Vote(0)));
    assert_eq!(room.class().tally(), [1, 0]);
    room.cut(mine, true);
    old.hear();
    room.pass(GONE);
    new.come_in(room, called);
    new.hear();
    assert_eq!(seat(new.program()), Some(mine), "it is her seat");
    let seated = new.program().front.app().seated().expect("in");
    assert_eq!((seated.snapshot.name.as_deref(), seated.hand), (Some("Kari"), Hand::Up));
    new.choose(&at_seat(Seated::Vote(1)));
    assert_eq!(room.class().tally(), [0, 1], "one person, one answer");
    room.command(Command::EndPoll);
    new.hear();
    new.picture("as before, on another machine");
    // The first machine works again.
    old.hear();
    old.hear();
    old.picture("the seat is in use elsewhere");
    old.hand();
    assert!(room.class().seat(mine).expect("a seat").hand.is_some(), "it can do nothing any more");
    assert_eq!(room.class().seats().count(), 2, "{odd:?} and Kari");
    old.choose(&at_seat(Seated::Join));
    old.picture("whoever sits there now can come in anew");
    (old, new)
}

fn on_screens(seat: Seat, called: &str) -> String {
    let room = Room::opened("Tirsdag på biblioteket");
    let machine = || {
        let mut terminal = Terminal::start(seat, room.seat());
        terminal.brief = true;
        terminal
    };
    let (old, new) = moved(machine(), machine(), &room, called);
    format!("{}\n== the other machine\n{}", old.story(), new.story())
}

#[test]
fn a_person_moves_by_the_name() {
    assert_snapshot!(on_screens(Seat::default(), "kari "));
}

#[test]
fn a_person_moves_by_the_number_at_60_by_18_in_nynorsk() {
    assert_snapshot!(on_screens(Seat::of_size(60, 18).in_language(Lang::Nn), "2"));
}

#[test]
fn a_person_moves_on_a_console_of_sixteen_colours_in_english() {
    let seat = Seat { depth: Depth::Sixteen, glyphs: &glyphs::PLAIN, ..Seat::of_size(140, 40) };
    assert_snapshot!(on_screens(seat.in_language(Lang::En), "Kari"));
}

#[test]
fn a_person_moves_in_lines() {
    for language in Lang::ALL {
        let room = Room::opened("Tirsdag på biblioteket");
        let (old, new) = moved(Talk::start(language, room.seat()), Talk::start(language, room.seat()), &room, "KARI");
        let story = format!("{}\n== the other machine\n{}", old.transcript(), new.transcript());
        assert_snapshot!(format!("a_person_moves_in_lines_{}", language.tag()), story);
    }
}

#[test]
fn whoever_goes_at_their_own_pace_goes_on_where_they_were() {
    let room = Room::opened("Tirsdag");
    let mut old = Terminal::start(Seat::default(), room.seat());
    old.come_in(&room, "Kari");
    room.command(Command::Free { from: step(lesson(), 0), meet: None });
    old.listen();
    let at = |terminal: &Terminal| {
        let player = terminal.program.front.app().player().expect("a lesson");
        player.history.session.at
    };
    old.choose_all(&[propose("ja"), send(), Act::Next]);
    let there = at(&old);
    assert!(there > 0);
    room.cut(KARI, true);
    room.pass(GONE);
    let mut new = Terminal::start(Seat::default(), room.seat());
    new.come_in(&room, "Kari");
    new.listen();
    assert_eq!(at(&new), there, "{}", new.now());
    assert_eq!(room.class().seat(KARI).expect("a seat").was_at, None, "it is told once");
}

#[test]
fn two_of_one_name_are_two_people() {
    let room = Room::opened("Tirsdag");
    let mut first = Terminal::start(Seat::default(), room.seat());
    first.come_in(&room, "Kari");
    let mut second = Terminal::start(Seat::default(), room.seat());
    second.come_in(&room, "Kari");
    assert_eq!((seat(&first.program), seat(&second.program)), (Some(KARI), Some(SeatNumber(2))));
    first.listen();
    assert!(first.program.front.app().seated().is_some(), "{}", first.now());
}
