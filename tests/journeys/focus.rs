//! Keys and focus: no question is answered by Enter alone, a number without meaning gets a
//! sentence, fields let one ask for a hint and pass by, and the footer is true.

use tastetrykk::app::Act;
use tastetrykk::course::Lesson;
use tastetrykk::world::phone::{self, App, Setting};
use tastetrykk::world::writing::Field;

use super::harness::kinds::{every_kind, phone, tavle};
use super::harness::{Outside, Seat, Surface, Terminal, id, on_phone};

fn at(lesson: &'static std::sync::Arc<Lesson>, step: &str) -> Terminal {
    let mut terminal = Terminal::start(Seat::default(), Outside::default());
    terminal.program.open_step(lesson, lesson.step(&id(step)).expect("a step").0);
    terminal.draw();
    terminal
}

#[test]
fn enter_alone_answers_nothing() {
    for step in ["rekke", "par"] {
        let mut terminal = at(every_kind(), step);
        let before = terminal.program.actions().len();
        terminal.keys("<Enter> <Enter>");
        assert_eq!(terminal.program.actions().len(), before, "{step}");
        assert!(terminal.now().contains("Velg et svar først"), "{}", terminal.now());
        terminal.keys("<Down>");
        assert!(matches!(terminal.focus(), Some(Act::Choose(_))), "{step}");
        assert!(!terminal.now().contains("Velg et svar først"), "said once");
        terminal.keys("<Enter>");
        assert_eq!(terminal.program.actions().len(), before + 1, "{step}");
        assert!(!matches!(terminal.focus(), Some(Act::Choose(_))), "the next Enter answers nothing either");
    }
}

#[test]
fn a_number_without_meaning_gets_a_sentence() {
    let mut terminal = at(every_kind(), "rekke");
    let before = terminal.program.actions().len();
    terminal.keys("9");
    assert_eq!(terminal.program.actions().len(), before);
    assert!(terminal.now().contains("Det tallet hører ikke til noe her nå"), "{}", terminal.now());
}

#[test]
fn a_field_lets_one_ask_for_a_hint_and_pass_by() {
    let mut terminal = at(tavle(), "navn");
    while !terminal.focus().is_some_and(Act::is_field) {
        terminal.keys("<Tab>");
    }
    assert!(terminal.now().contains("ut av feltet"), "{}", terminal.now());
    terminal.keys("<F7>");
    let hint = &terminal.program.front.app().view.hint;
    assert!(hint.is_some(), "{}", terminal.now());
    assert!(terminal.focus().is_some_and(Act::is_field), "one goes on in the field");
    terminal.keys("<F5>");
    let player = terminal.program.front.app().player().expect("in the lesson");
    assert!(player.is_skipped(), "{}", terminal.now());
    assert!(!terminal.now().contains("Vi lagrer ikke det du skriver"), "{}", terminal.now());
    assert!(!terminal.now().contains("hopp over"), "it is passed by already: {}", terminal.now());
}

#[test]
fn a_button_shows_its_letter_where_the_letter_presses_it() {
    let mut terminal = Terminal::fresh();
    terminal.choose(&Act::Try);
    terminal.keys("h h");
    assert!(terminal.shows("M Vis meg"), "{}", terminal.now());
    terminal.choose(&Act::Field(Field::Message));
    assert!(terminal.shows("Vis meg") && !terminal.shows("M Vis meg"), "it would be written: {}", terminal.now());
    terminal.keys("m");
    assert!(terminal.program.front.app().view.draft.is_some(), "{}", terminal.now());

    let mut terminal = at(phone(), "runden");
    terminal.choose_all(&[on_phone(phone::Act::Side), on_phone(phone::Act::Unlock)]);
    terminal.keys("h h");
    assert!(terminal.focus().is_some_and(Act::is_field), "{}", terminal.now());
    assert!(terminal.shows("M Vis meg"), "letters are no digits: {}", terminal.now());
    let before = terminal.program.actions().len();
    terminal.keys("m");
    assert!(terminal.program.actions().len() > before, "{}", terminal.now());
}

#[test]
fn the_clock_begins_with_its_alarm_and_the_home_screen_with_its_first_app() {
    let mut terminal = at(phone(), "tekst");
    assert_eq!(terminal.focus(), Some(&on_phone(phone::Act::Open(App::Phone))));
    terminal.choose(&on_phone(phone::Act::Open(App::Clock)));
    assert_eq!(terminal.focus(), Some(&on_phone(phone::Act::Turn(Setting::Alarm))));
}
