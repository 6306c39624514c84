//! Apps that authors make, on the parking app of the program: played through with keys, with the mouse, in lines.

use std::sync::Arc;

use insta::assert_snapshot;
use tastetrykk::app::{Act, Event};
use tastetrykk::course::Lesson;
use tastetrykk::tui::{Depth, glyphs};
use tastetrykk::vocabulary::Lang;
use tastetrykk::world::custom;
use tastetrykk::world::phone::{self, App};
use tastetrykk::world::writing::Field;

use super::harness::kinds::apps;
use super::harness::turns::{self, done};
use super::harness::{Outside, Seat, Surface, Talk, Terminal, id, on_phone};

fn task(step: &str, variant: &str) -> Arc<Lesson> {
    turns::task(apps(), step, variant)
}

fn at(seat: Seat, step: &str, variant: &str) -> Terminal {
    turns::on_the_screen(seat, &task(step, variant))
}

fn open(app: &str) -> Act {
    on_phone(phone::Act::Open(App::Own(id(app))))
}

fn press(part: &str) -> Act {
    Act::custom(custom::Act::Press(id(part)))
}

fn choose(part: &str, option: &str) -> Act {
    Act::custom(custom::Act::Choose { part: id(part), option: id(option) })
}

/// From the home screen to the receipt, by way of the wrong zone.
fn parked(seat: Seat) -> Terminal {
    let mut terminal = at(seat, "start", "fra-hjem");
    terminal.brief = true;
    if terminal.program.front.app().takes_turns() {
        terminal.keys("v");
    }
    terminal.choose(&open("parkering"));
    terminal.picture("the app opens");
    terminal.choose(&press("ny"));
    terminal.picture("where the car is");
    terminal.choose(&choose("sone", "kaia"));
    terminal.picture("the wrong zone");
    if terminal.program.front.app().takes_turns() {
        terminal.keys("v");
    }
    terminal.choose(&choose("sone", "torget"));
    terminal.keys("<Enter>");
    terminal.picture("which car");
    terminal.keys("<Enter> <Enter>");
    terminal.picture("how long");
    terminal.choose(&choose("tid", "en-time"));
    terminal.keys("<Enter>");
    terminal.picture("looked over");
    terminal.choose(&press("betal"));
    terminal.picture("the receipt");
    assert!(done(&terminal.program), "{}", terminal.now());
    terminal
}

#[test]
fn parked_at_80_by_24() {
    assert_snapshot!(parked(Seat::default()).story());
}

#[test]
fn parked_at_60_by_18() {
    assert_snapshot!(parked(Seat::of_size(60, 18)).story());
}

#[test]
fn parked_at_40_by_12_on_a_console() {
    let seat = Seat { depth: Depth::Sixteen, glyphs: &glyphs::PLAIN, ..Seat::of_size(40, 12) };
    assert_snapshot!(parked(seat).story());
}

#[test]
fn parked_in_nynorsk() {
    assert_snapshot!(parked(Seat { language: Lang::Nn, ..Seat::default() }).story());
}

#[test]
fn stopped_again_in_lines() {
    let mut talk = Talk::start(Lang::Nb, Outside::default());
    talk.program.open_step(&task("stopp", "a"), 0);
    talk.lines(&["l", "1", "1", "4", "2", "2", "2", "4", "1", "1", "1", "1"]);
    assert!(done(&talk.program), "{}", talk.transcript());
    assert_snapshot!(talk.transcript());
}

#[test]
fn what_is_written_is_shown_and_can_be_mended() {
    let mut terminal = at(Seat::default(), "start", "i-appen");
    terminal.choose(&press("ny"));
    terminal.choose(&choose("sone", "torget"));
    terminal.choose(&press("neste"));
    let field = Act::Field(Field::Custom(id("regnr")));
    terminal.choose(&field);
    terminal.write("XX 0777");
    terminal.keys("<Enter>");
    assert!(terminal.shows("XX 0777") && terminal.shows("KL 01234"), "{}", terminal.now());
    // What stands there is gone on with, and a click elsewhere takes it in.
    terminal.choose(&field);
    terminal.write("8");
    terminal.choose(&press("neste"));
    terminal.choose(&choose("tid", "halv-time"));
    terminal.choose(&press("neste"));
    assert!(terminal.shows("XX 07778"), "{}", terminal.now());
}

#[test]
fn a_real_number_is_refused() {
    let mut terminal = at(Seat::default(), "start", "i-appen");
    terminal.choose(&press("ny"));
    terminal.choose(&choose("sone", "torget"));
    terminal.choose(&press("neste"));
    terminal.choose(&Act::Field(Field::Custom(id("regnr"))));
    let before = terminal.program.actions().len();
    terminal.write("13097248022");
    terminal.keys("<Enter>");
    assert_eq!(terminal.program.actions().len(), before);
    assert!(!terminal.shows("13097248022"), "{}", terminal.now());
}

#[test]
fn back_goes_back_in_the_app_and_then_home() {
    let mut terminal = at(Seat::default(), "start", "i-appen");
    terminal.choose(&press("varsler"));
    assert!(terminal.shows("SMS før tida er ute"), "{}", terminal.now());
    terminal.keys("<Esc>");
    assert!(terminal.shows("Ny parkering"), "{}", terminal.now());
    terminal.keys("<Esc>");
    assert!(terminal.shows("Meldinger"), "{}", terminal.now());
    // What was chosen stands, and the first screen comes up.
    terminal.choose(&open("parkering"));
    assert!(terminal.shows("Ny parkering"), "{}", terminal.now());
}

#[test]
fn undo_takes_back_what_was_bought() {
    let mut terminal = at(Seat::default(), "stopp", "a");
    terminal.choose(&press("ny"));
    terminal.choose(&choose("sone", "kaia"));
    terminal.choose(&press("neste"));
    terminal.choose(&Act::custom(custom::Act::Suggest { part: id("regnr"), suggestion: id("kari") }));
    terminal.choose(&press("neste"));
    terminal.choose(&choose("tid", "halv-time"));
    terminal.choose(&press("neste"));
    terminal.choose(&press("betal"));
    assert!(terminal.shows("Du har betalt"), "{}", terminal.now());
    terminal.event(Event::Press(Act::Undo));
    assert!(terminal.shows("Betal og start"), "{}", terminal.now());
}

#[test]
fn hints_name_what_is_to_be_chosen() {
    let mut terminal = at(Seat::default(), "start", "i-appen");
    for (first, then) in [("Les knappene", "Ny parkering"), ("Se på valgene", "Sone 11, Torget")] {
        terminal.keys("h");
        assert!(terminal.shows(first), "{}", terminal.now());
        terminal.keys("h");
        assert!(terminal.shows(then), "{}", terminal.now());
        terminal.event(Event::Press(Act::ShowMe));
    }
}
