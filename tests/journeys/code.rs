//! The three words of the card.

use insta::assert_snapshot;
use tastetrykk::app::{Act, Screen};
use tastetrykk::vocabulary::Lang;

use super::harness::{Outside, Seat, Surface, Talk, Terminal, propose, send};

/// Somebody came as far as the second step, on another machine; what is there, and the picture.
fn left_elsewhere() -> (Outside, String) {
    let mut terminal = Terminal::fresh();
    terminal.choose_all(&[Act::Try, propose("ja"), send(), Act::Next]);
    (terminal.program.outside.elsewhere(), terminal.now())
}

fn at_the_code(outside: &Outside) -> Terminal {
    let mut terminal = Terminal::start(Seat::default(), outside.clone());
    terminal.choose(&Act::EnterCode);
    terminal
}

fn with_a_slip(code: &str) -> String {
    let mut letters: Vec<char> = code.chars().collect();
    letters.swap(1, 2);
    letters.into_iter().collect()
}

#[test]
fn typed_exactly() {
    let (outside, left) = left_elsewhere();
    let mut terminal = at_the_code(&outside);
    terminal.picture("the field has the focus");
    terminal.write(&outside.card.to_string().to_uppercase());
    terminal.picture("typed in capitals");
    terminal.keys("<Enter>");
    assert_eq!(terminal.now(), left);
    assert_snapshot!(terminal.story());
}

#[test]
fn typed_with_one_slip_asks() {
    let (outside, left) = left_elsewhere();
    let mut terminal = at_the_code(&outside);
    terminal.write(&with_a_slip(&outside.card.to_string()));
    terminal.keys("<Enter>");
    terminal.picture("asked");
    assert!(matches!(terminal.program.front.app().screen, Screen::Code(_)), "never opened by itself");
    assert_eq!(terminal.focus(), Some(&Act::ConfirmCode));
    terminal.keys("<Enter>");
    assert_eq!(terminal.now(), left);
    assert_snapshot!(terminal.story());
}

#[test]
fn unknown_words() {
    let (outside, _) = left_elsewhere();
    let mut terminal = at_the_code(&outside);
    terminal.write("hest sykkel månelanding");
    terminal.keys("<Enter>");
    terminal.picture("unknown");
    assert_eq!(terminal.focus(), Some(&Act::CodeField), "and one can go on typing");
    terminal.write("eple");
    terminal.keys("<Enter>");
    terminal.picture("one word is too few");
    terminal.keys("<Enter>");
    terminal.picture("nothing at all");
    terminal.keys("<Esc>");
    terminal.picture("back at the first screen");
    assert_snapshot!(terminal.story());
}

#[test]
fn a_good_code_with_nothing_under_it() {
    let (outside, _) = left_elsewhere();
    let mut terminal = at_the_code(&Outside::default());
    terminal.write(&outside.card.to_string());
    terminal.keys("<Enter>");
    terminal.picture("nothing under it");
    assert_snapshot!(terminal.story());
}

#[test]
fn a_finished_lesson_has_nothing_to_go_on_with() {
    let mut terminal = Terminal::fresh();
    terminal.choose(&Act::Try);
    for acts in super::harness::solution() {
        terminal.choose_all(&acts);
        terminal.choose(&Act::Next);
    }
    let outside = terminal.program.outside.elsewhere();
    let mut terminal = at_the_code(&outside);
    terminal.write(&outside.card.to_string());
    terminal.keys("<Enter>");
    terminal.picture("a finished lesson");
    assert_snapshot!(terminal.story());
}

#[test]
fn a_finished_lesson_is_not_offered_again_and_again() {
    // Somebody else is under way here, and this one finished elsewhere.
    let mut terminal = Terminal::fresh();
    terminal.choose(&Act::Try);
    for acts in super::harness::solution() {
        terminal.choose_all(&acts);
        terminal.choose(&Act::Next);
    }
    let mut outside = terminal.program.outside;
    let lesson = super::harness::outside::lesson().id.clone();
    outside.current = Some((outside.card, Some(lesson)));
    let mut terminal = Terminal::start(Seat::default(), outside);
    terminal.choose(&Act::Resume);
    let offers = |terminal: &Terminal| terminal.program.front.outline().offers(&Act::Resume);
    assert!(terminal.shows("ferdig") && !offers(&terminal), "{}", terminal.now());
    assert!(!offers(&terminal.again()), "nor the next time");
}

#[test]
fn in_lines() {
    let (outside, _) = left_elsewhere();
    let code = outside.card.to_string();
    let mut talk = Talk::start(Lang::Nb, outside.clone());
    talk.choose(&Act::EnterCode);
    talk.line("hest sykkel månelanding");
    talk.line(&with_a_slip(&code));
    talk.choose(&Act::ConfirmCode);
    assert!(talk.program.front.app().player().is_some());
    let mut exact = Talk::start(Lang::Nb, outside);
    exact.choose(&Act::EnterCode);
    exact.line(&code);
    assert!(exact.program.front.app().player().is_some());
    assert_snapshot!(format!("{}\n\n{}", talk.transcript(), exact.transcript()));
}

#[test]
fn unknown_words_twice_are_told_twice_in_lines() {
    let (outside, _) = left_elsewhere();
    let mut talk = Talk::start(Lang::Nb, outside);
    talk.choose(&Act::EnterCode);
    for _ in 0..2 {
        talk.line("hest sykkel månelanding");
        assert!(talk.reply.contains("kjenner vi ikke"), "no word about it:\n{}", talk.transcript());
    }
}
