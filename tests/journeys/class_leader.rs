//! A course leader: choosing a plan, letting people in, driving the class, on both surfaces.

use insta::assert_snapshot;
use tastetrykk::app::Act;
use tastetrykk::app::class::leader::{self, Drive};
use tastetrykk::classroom::stage::Place;
use tastetrykk::classroom::{Mode, SeatNumber, Standing};
use tastetrykk::course::plan::{Item, ItemKind, Meeting, Plan};
use tastetrykk::vocabulary::{Lang, Localised};

use super::harness::class::Room;
use super::harness::{Seat, Surface, Talk, Terminal, id, outside};

fn text(text: &str) -> Localised<String> {
    Localised::new(Lang::Nb, text.to_owned())
}

/// A plan with a meeting: a talk, the first lesson, a pause.
fn plans() -> Vec<Plan> {
    let item = |name: &str, kind, title: Option<&str>, minutes, note: &str| Item {
        id: id(name),
        kind,
        title: title.map(text),
        minutes,
        notes: Some(Localised::new(Lang::Nb, vec![note.to_owned()])),
    };
    let items = vec![
        item("prat", ItemKind::Talk, Some("Bli kjent"), 15, "La alle si navnet sitt."),
        item("sms", ItemKind::Lesson(id("mobil-sms")), None, 30, "Vis først hvor navnet står."),
        item("pause", ItemKind::Pause, None, 15, "Det er kaffe på kjøkkenet."),
    ];
    let meeting = Meeting { id: id("en"), title: text("Møte 1: Meldinger"), items };
    let about = text("For den som er ny.");
    vec![Plan { id: id("fire"), title: text("Fire møter"), about, meetings: vec![meeting] }]
}

fn lead(act: leader::Act) -> Act {
    Act::Lead(act)
}

fn drive(drive: Drive) -> Act {
    lead(leader::Act::Drive(drive))
}

fn meeting() -> Act {
    lead(leader::Act::Meeting(id("fire"), id("en")))
}

/// A class that has been opened, with the room on the screen.
fn opened(seat: Seat) -> (Room, Terminal) {
    let room = Room::default().with_plans(plans());
    let mut terminal = Terminal::start(seat, room.leader());
    terminal.brief = true;
    terminal.choose(&lead(leader::Act::Lead));
    terminal.choose(&meeting());
    terminal.keys("<Enter>");
    (room, terminal)
}

/// Where a seat is: so many steps are behind it.
fn standing(step: &str, done: u16) -> Standing {
    let place = Place { lesson: id("mobil-sms"), hash: outside::lesson().hash, step: id(step) };
    Standing { place: Some(place), steps: (done, 9), stuck: false, ready: false }
}

/// People come in and get going.
fn people(room: &Room, names: &[&str]) -> Vec<SeatNumber> {
    names.iter().map(|name| room.join(name)).collect()
}

fn first_step() -> tastetrykk::vocabulary::Id {
    outside::lesson().steps[0].id.clone()
}

#[test]
fn a_class_from_plan_to_end() {
    let room = Room::default().with_plans(plans());
    let mut terminal = Terminal::start(Seat::default(), room.leader());
    terminal.choose(&lead(leader::Act::Lead));
    terminal.picture("the plans");
    terminal.choose(&meeting());
    terminal.picture("its name");
    terminal.keys("<Enter>");
    terminal.picture("the room, empty");
    let seats = people(&room, &["Kari", "Odd", "Aud"]);
    terminal.listen();
    terminal.picture("three have come in");
    terminal.keys("n");
    assert!(room.class().stage.look_here, "a talk is without screens");
    terminal.keys("n");
    assert_eq!(room.class().stage.mode.place().map(|place| place.step.clone()), Some(first_step()));
    assert!(!room.class().stage.look_here);
    room.stand(seats[0], standing("hilse", 0));
    room.hand(seats[1], true);
    room.stand(seats[2], Standing { stuck: true, ..standing("hilse", 0) });
    terminal.listen();
    terminal.picture("the first step is on the screens");
    terminal.keys("l");
    assert_eq!(room.class().seat(seats[1]).and_then(|seat| seat.hand), None);
    terminal.keys("r");
    let now = room.pass(61_000);
    terminal.event(tastetrykk::app::Event::Clock(now));
    terminal.picture("a pause");
    terminal.keys("r");
    assert_eq!(room.class().stage.mode.place().map(|place| place.step.clone()), Some(first_step()), "where one was");
    terminal.keys("<Esc>");
    terminal.picture("it is asked before the end");
    terminal.choose(&lead(leader::Act::End));
    assert_eq!(room.class().stage.mode, Mode::Ended);
    terminal.picture("the class is over");
    terminal.choose(&lead(leader::Act::Close));
    terminal.picture("nothing is left");
    assert_snapshot!(terminal.story());
}

#[test]
fn the_same_in_lines() {
    let room = Room::default().with_plans(plans());
    let mut talk = Talk::start(Lang::Nb, room.leader());
    talk.choose(&lead(leader::Act::Lead));
    talk.choose(&meeting());
    talk.line("Tirsdag");
    people(&room, &["Kari", "Odd"]);
    talk.listen();
    talk.choose(&drive(Drive::Next));
    talk.choose(&drive(Drive::Next));
    assert_eq!(room.class().stage.mode.place().map(|place| place.step.clone()), Some(first_step()));
    room.hand(SeatNumber(2), true);
    talk.listen();
    talk.line("p2");
    talk.choose(&lead(leader::Act::Lower(SeatNumber(2))));
    talk.choose(&drive(Drive::Pause));
    talk.line("q");
    talk.choose(&lead(leader::Act::End));
    talk.choose(&lead(leader::Act::Close));
    assert_snapshot!(talk.transcript());
}

#[test]
fn every_key_of_the_room_leads_where_it_says() {
    let (room, mut terminal) = opened(Seat::default());
    people(&room, &["Kari"]);
    terminal.listen();
    terminal.keys("n n");
    terminal.keys("s");
    assert!(room.class().stage.look_here);
    terminal.keys("z");
    assert!(!room.class().stage.look_here, "taken back");
    terminal.keys("d");
    assert!(room.class().closed);
    terminal.keys("b");
    terminal.write("Ta det med ro");
    terminal.keys("<Enter>");
    assert_eq!(room.class().stage.message.as_deref(), Some("Ta det med ro"));
}
