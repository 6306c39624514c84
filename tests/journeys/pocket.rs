//! The account, the camera and what else there is on the phone beyond calls and messages.

use insta::assert_snapshot;
use tastetrykk::app::Act;
use tastetrykk::tui::{Depth, glyphs};
use tastetrykk::vocabulary::{Id, Lang};
use tastetrykk::world::phone::{self, App, Page, Setting};
use tastetrykk::world::writing::Field;

use super::harness::{Outside, Seat, Surface, Talk, Terminal, kinds, on_phone};

/// The place of the step in the lesson.
pub(crate) fn place(step: &str) -> usize {
    kinds::pocket().steps.iter().position(|found| found.id.as_str() == step).expect("the step")
}

/// At a step of the lesson, in one of its variants.
pub(crate) fn at(seat: Seat, step: &str, variant: u64) -> Terminal {
    let mut outside = Outside::default();
    outside.seed = variant;
    let mut terminal = Terminal::start(seat, outside);
    terminal.program.open_step(kinds::pocket(), place(step));
    terminal.draw();
    terminal
}

/// Whether the step is done.
pub(crate) fn done(surface: &impl Surface) -> bool {
    surface.program().front.app().player().is_some_and(|player| player.history.session.complete())
}

fn id(name: &str) -> Id {
    Id::new(name).expect("an id")
}

/// A password that is too short, and a sentence.
fn password_made(seat: Seat) -> Terminal {
    let mut terminal = at(seat, "passord", 0);
    terminal.brief = true;
    if terminal.program.front.app().takes_turns() {
        terminal.keys("v");
    }
    terminal.choose(&on_phone(phone::Act::OpenPage(Page::Account)));
    terminal.picture("the account");
    terminal.choose(&on_phone(phone::Act::NewPassword));
    terminal.picture("a new password");
    terminal.choose(&Act::Field(Field::NewPassword));
    terminal.write("Bompibjørn");
    terminal.picture("a word is written");
    terminal.write(" vil ha honning");
    terminal.picture("and three more");
    terminal.keys("<Enter>");
    terminal.picture("it is taken, and shown no more");
    terminal.choose(&on_phone(phone::Act::Clear));
    terminal.choose(&on_phone(phone::Act::ProposePassword(id("katta"))));
    terminal.picture("a proposed one");
    terminal.keys("<Enter>");
    terminal.picture("saved");
    assert!(done(&terminal), "{}", terminal.now());
    terminal
}

#[test]
fn password_made_at_80_by_24() {
    assert_snapshot!(password_made(Seat::default()).story());
}

#[test]
fn password_made_at_60_by_18() {
    assert_snapshot!(password_made(Seat::of_size(60, 18)).story());
}

#[test]
fn password_made_at_40_by_12_on_a_console() {
    let seat = Seat { depth: Depth::Sixteen, glyphs: &glyphs::PLAIN, ..Seat::of_size(40, 12) };
    assert_snapshot!(password_made(seat).story());
}

#[test]
fn no_letter_of_a_password_is_kept_or_comes_back() {
    let mut terminal = at(Seat::default(), "passord", 0);
    terminal.choose_all(&[phone::Act::OpenPage(Page::Account), phone::Act::NewPassword].map(on_phone));
    terminal.choose(&Act::Field(Field::NewPassword));
    terminal.write("Bompibjørn vil ha honning");
    terminal.keys("<Enter>");
    let secret = |text: &str| text.contains("Bompi") || text.contains("honning");
    assert!(!secret(&terminal.program.outside.kept()));
    let player = terminal.program.front.app().player().expect("in the lesson");
    assert!(!secret(&format!("{player:?}")), "not even in memory");
    assert!(!secret(&terminal.now()));
    terminal.keys("a");
    assert!(!secret(&terminal.now()), "{}", terminal.now());
    assert!(terminal.program.front.app().view.draft.is_none());
    terminal.choose(&Act::Field(Field::NewPassword));
    terminal.write("Bompibjørn vil ha honning");
    terminal.keys("<Enter> <Enter>");
    assert!(done(&terminal), "own words do: {}", terminal.now());
    assert!(!secret(&terminal.program.outside.kept()));
}

fn to_the_account() -> [Act; 2] {
    [phone::Act::Open(App::Settings), phone::Act::OpenPage(Page::Account)].map(on_phone)
}

/// Two steps switched on, the code read and written, wrong at first.
fn two_steps(seat: Seat) -> Terminal {
    let mut terminal = at(seat, "to-trinn", 0);
    terminal.brief = true;
    if terminal.program.front.app().takes_turns() {
        terminal.keys("v");
    }
    terminal.choose_all(&to_the_account());
    terminal.choose(&on_phone(phone::Act::Turn(Setting::TwoStep)));
    terminal.picture("two steps are on, and a code is asked for");
    terminal.keys("0");
    terminal.picture("something new in Messages");
    terminal.choose(&on_phone(phone::Act::Open(App::Messages)));
    terminal.picture("the list");
    terminal.choose(&on_phone(phone::Act::OpenThread(id("konto-kode"))));
    terminal.picture("the code");
    terminal.keys("0");
    terminal.choose_all(&to_the_account());
    terminal.choose(&on_phone(phone::Act::AskSmsCode));
    terminal.keys("52");
    terminal.picture("two digits of another code");
    terminal.keys("08");
    terminal.picture("the wrong code");
    if terminal.program.front.app().takes_turns() {
        terminal.keys("v");
    }
    terminal.keys("7315");
    terminal.picture("the right one");
    assert!(done(&terminal), "{}", terminal.now());
    terminal
}

#[test]
fn two_steps_at_80_by_24() {
    assert_snapshot!(two_steps(Seat::default()).story());
}

#[test]
fn two_steps_at_60_by_18() {
    assert_snapshot!(two_steps(Seat::of_size(60, 18)).story());
}

#[test]
fn the_account_in_lines() {
    for language in Lang::ALL {
        let mut talk = Talk::start(language, Outside::default());
        talk.program.open_step(kinds::pocket(), place("passord"));
        talk.line("l");
        talk.choose_all(&[phone::Act::OpenPage(Page::Account), phone::Act::NewPassword].map(on_phone));
        talk.choose(&Act::Field(Field::NewPassword));
        talk.line("Bompibjørn vil ha honning");
        talk.choose_all(&[on_phone(phone::Act::SavePassword), Act::Next]);
        talk.choose_all(&to_the_account());
        talk.choose(&on_phone(phone::Act::Turn(Setting::TwoStep)));
        talk.choose(&on_phone(phone::Act::AskSmsCode));
        talk.line("7315");
        assert!(done(&talk));
        assert_snapshot!(format!("the_account_in_lines_{}", language.tag()), talk.transcript());
    }
}

#[test]
fn hints_lead_to_the_code_by_way_of_the_message() {
    let mut terminal = at(Seat::default(), "to-trinn", 0);
    terminal.brief = true;
    for _ in 0..14 {
        if done(&terminal) {
            break;
        }
        terminal.keys("h h");
        let said = terminal.now();
        terminal.picture("plainly");
        assert!(!said.is_empty());
        terminal.keys("m");
    }
    assert!(done(&terminal), "{}", terminal.now());
    assert_snapshot!(terminal.story());
}
