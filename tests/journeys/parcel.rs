//! A false message about a parcel, met in the middle of something else: nobody has said that it would be there.
//! It is looked into, answered or deleted, and what one was about is done in the end.

use std::sync::Arc;

use tastetrykk::app::{Act, Event};
use tastetrykk::course::Catalogue;
use tastetrykk::meaning::Role;
use tastetrykk::session::Practice;
use tastetrykk::vocabulary::Lang;
use tastetrykk::world::phone::{self, App};
use tastetrykk::world::photos::Act as PhotoAct;
use tastetrykk::world::writing::Field;

use super::harness::{Outside, Program, Seat, Surface, Talk, Terminal, id, messages, on_phone, send, thread};

/// Per wants to see the cat, and a message that nobody has spoken of has come.
fn open(program: &mut Program) {
    let lesson = Arc::new(Catalogue::new(None).open("mobil-bilder").expect("a sound lesson").lesson);
    let place = lesson.steps.iter().position(|step| step.id == id("send")).expect("the step");
    program.open_step(&lesson, place);
}

fn outside() -> Outside {
    let mut outside = Outside::default();
    // In the first round the seed is the variant.
    outside.seed = 1;
    outside
}

fn at(seat: Seat) -> Terminal {
    let mut terminal = Terminal::start(seat, outside());
    open(&mut terminal.program);
    terminal.draw();
    if terminal.program.front.app().takes_turns() {
        terminal.keys("v");
    }
    terminal
}

fn practice(surface: &impl Surface) -> &Practice {
    surface.program().front.app().player().and_then(|player| player.practice()).expect("a task")
}

/// It is read, and the address behind the link is looked at.
fn looked_into() -> [Act; 3] {
    [messages(), thread("sms-pakke"), on_phone(phone::Act::Inspect(id("pakke")))]
}

/// Back to what one was about.
fn the_cat_to_per() -> [Act; 5] {
    let photos = [PhotoAct::Open(id("katt")), PhotoAct::Share, PhotoAct::ShareWith(id("per"))];
    let [open, share, to_per] = photos.map(|act| Act::World(act.into()));
    [on_phone(phone::Act::Home), on_phone(phone::Act::Open(App::Photos)), open, share, to_per]
}

/// What is said of what one did.
fn told(surface: &impl Surface) -> String {
    let tree = surface.program().front.tree();
    tree.find(Role::Advice).map(|node| node.label.plain()).unwrap_or_default()
}

#[test]
fn who_looks_at_its_address_is_told_whose_it_is_and_goes_on() {
    for seat in [Seat::default(), Seat::of_size(60, 18)] {
        let mut terminal = at(seat);
        assert!(!terminal.shows("falsk"), "nothing warns of it: {}", terminal.now());
        terminal.choose_all(&looked_into());
        assert!(told(&terminal).contains("siden tilhører noen andre"), "{}", terminal.now());
        if terminal.program.front.app().takes_turns() {
            // What is told comes first where there is room for one of the two.
            assert!(terminal.shows("Per venter på katta"), "{}", terminal.now());
            terminal.keys("v");
        }
        assert!(terminal.shows("pakkeveien-gebyr.example"), "{}", terminal.now());
        assert!(!practice(&terminal).done, "{}", terminal.now());
        terminal.choose_all(&the_cat_to_per());
        assert!(practice(&terminal).done, "{}", terminal.now());
    }
}

#[test]
fn hints_lead_past_it() {
    let mut terminal = at(Seat::default());
    terminal.choose_all(&looked_into()[..2]);
    assert!(told(&terminal).is_empty(), "reading is no mistake: {}", told(&terminal));
    terminal.keys("h h");
    assert!(terminal.shows("Hjem") && practice(&terminal).barred.is_empty(), "{}", terminal.now());
    for _ in 0..5 {
        terminal.event(Event::Press(Act::ShowMe));
    }
    assert!(practice(&terminal).done, "shown all the way, and never by the link: {}", terminal.now());
}

#[test]
fn an_answer_to_it_stands_in_the_way_until_it_is_taken_back() {
    let mut terminal = at(Seat::default());
    terminal.choose_all(&looked_into()[..2]);
    terminal.choose(&Act::Field(Field::Message));
    terminal.write("Hvem er dette");
    terminal.keys("<Enter>");
    terminal.choose(&send());
    assert!(told(&terminal).contains("nå vet de at noen leser"), "{}", terminal.now());
    assert!(!practice(&terminal).barred.is_empty());
    terminal.choose(&Act::Undo);
    assert!(practice(&terminal).barred.is_empty(), "{}", terminal.now());
    terminal.choose_all(&the_cat_to_per());
    assert!(practice(&terminal).done, "{}", terminal.now());
}

#[test]
fn in_lines_it_is_deleted_and_the_cat_is_sent() {
    let mut talk = Talk::start(Lang::Nn, outside());
    open(&mut talk.program);
    talk.line("l");
    talk.choose_all(&looked_into());
    assert!(talk.transcript().contains("sida høyrer til nokon andre"), "{}", talk.transcript());
    let back = on_phone(phone::Act::Back);
    talk.choose_all(&[back, on_phone(phone::Act::AskDelete), on_phone(phone::Act::Delete)]);
    assert!(talk.transcript().contains("no er han borte"), "{}", talk.transcript());
    assert!(practice(&talk).barred.is_empty() && !practice(&talk).done);
    talk.choose_all(&the_cat_to_per());
    assert!(practice(&talk).done, "{}", talk.transcript());
    assert!(talk.transcript().contains("SMS-en om ei pakke var falsk"), "{}", talk.transcript());
}
