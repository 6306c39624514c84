//! Applications on Min side: what the form finds, what is saved, what is sent, and what comes of it.

use std::sync::Arc;

use insta::assert_snapshot;
use tastetrykk::course::Lesson;
use tastetrykk::vocabulary::Lang;

use super::harness::kinds::application;
use super::harness::turns::{self, done};
use super::harness::{Outside, Seat, Surface, Talk, Terminal};

fn task(step: &str, variant: &str) -> Arc<Lesson> {
    turns::task(application(), step, variant)
}

fn at(seat: Seat, step: &str, variant: &str) -> Terminal {
    turns::on_the_screen(seat, &task(step, variant))
}

#[test]
fn what_the_form_finds_is_gone_to_and_mended() {
    let mut terminal = at(Seat::default(), "feil", "hvor-ofte");
    terminal.picture("before anything is done");
    terminal.keys("3");
    terminal.picture("the form has found something");
    terminal.keys("<Enter>");
    terminal.picture("at the question");
    terminal.keys("<Enter> <Enter>");
    assert!(done(&terminal.program), "{}", terminal.now());
    assert_snapshot!(terminal.story());
}

#[test]
fn an_answer_is_written_and_judged() {
    let mut terminal = at(Seat::default(), "feil", "nummeret");
    terminal.keys("3 <Enter>");
    // From the first suggestion back into the field, where what stands there is mended.
    terminal.keys("<Up>");
    terminal.write("1");
    terminal.keys("<Tab>");
    assert!(terminal.shows("000 00 111"), "{}", terminal.now());
    terminal.keys("3");
    assert!(done(&terminal.program), "{}", terminal.now());
}

#[test]
fn a_draft_is_saved_and_taken_up_again() {
    let mut terminal = at(Seat::default(), "lagre", "midt-i");
    terminal.keys("2");
    terminal.picture("in the list");
    terminal.keys("<Enter>");
    assert!(done(&terminal.program), "{}", terminal.now());
    assert!(terminal.shows("(o) Nei"), "{}", terminal.now());
    terminal.keys("<PgDn>");
    assert!(terminal.shows("Jeg har vondt i hofta"), "{}", terminal.now());
    assert_snapshot!(terminal.story());
}

#[test]
fn a_file_is_attached_and_everything_is_sent() {
    let mut terminal = at(Seat::default(), "send", "legebrevet");
    terminal.picture("the last section");
    terminal.keys("<Enter>");
    terminal.picture("the choice of a file");
    terminal.keys("<Down> <Enter>");
    terminal.picture("attached, and seen");
    terminal.keys("3");
    terminal.picture("looked over");
    terminal.keys("3");
    assert!(terminal.shows("Bekreft at svarene stemmer"), "{}", terminal.now());
    terminal.picture("not confirmed yet");
    terminal.keys("<Enter>");
    terminal.picture("confirmed");
    terminal.keys("<Enter>");
    terminal.picture("the receipt");
    assert!(done(&terminal.program), "{}", terminal.now());
    assert_snapshot!(terminal.story());
}

#[test]
fn on_a_wide_screen_on_the_phone_and_on_a_small_one() {
    for (columns, rows, variant) in
        [(140, 40, "hvor-ofte"), (80, 24, "pasientreise"), (60, 18, "hvor-ofte"), (40, 12, "hvor-ofte")]
    {
        let mut terminal = at(Seat::of_size(columns, rows), "feil", variant);
        if columns < 76 {
            terminal.keys("v");
        }
        terminal.keys("3");
        if columns < 76 {
            terminal.keys("v");
        }
        assert_snapshot!(format!("form_at_{columns}_by_{rows}"), terminal.now());
    }
}

#[test]
fn the_case_worker_asks_and_decides_in_lines() {
    let mut talk = Talk::start(Lang::Nb, Outside::default());
    talk.program.open_step(&task("svaret", "spor-om-mer"), 0);
    talk.line("");
    // Two weeks go by, and the program shows the rest.
    talk.lines(&["1", "m", "m", "m", "m", "m", "m", "m"]);
    assert!(done(&talk.program), "{}", talk.transcript());
    assert_snapshot!(talk.transcript());
}

/// What is worth a picture on the way from the login to the decision, when it first stands on the screen.
const STOPS: [(&str, &str); 8] = [
    ("Skriv passordet", "after the code, the password"),
    ("Før du søker", "what one should know before"),
    ("Steg 2 av 5", "the need"),
    ("Ta bort: Brev fra legen", "a photo that nobody can read"),
    ("26/0517", "the receipt"),
    ("Status: Venter på deg", "the case waits for Kari"),
    ("Nå har vi alt vi trenger", "the answer to a better photo"),
    ("Du får TT-kort i to år", "the decision"),
];

/// Whether `text` stands on one side of the screen, in however many rows.
fn reads(terminal: &Terminal, text: &str) -> bool {
    let side = |cut: fn(&[char]) -> &[char]| {
        let rows = terminal.rows();
        let rows = rows.iter().map(|row| cut(&row.chars().collect::<Vec<_>>()).iter().collect::<String>());
        let all = rows.collect::<Vec<_>>().join(" ").replace(['│', '┃', '█'], " ");
        all.split_whitespace().collect::<Vec<_>>().join(" ")
    };
    side(|row| &row[..39.min(row.len())]).contains(text) || side(|row| &row[39.min(row.len())..]).contains(text)
}

#[test]
fn from_the_login_to_the_decision_on_the_screen() {
    let mut terminal = at(Seat::default(), "hele-veien", "a");
    terminal.picture("the municipality's page");
    let mut stops = STOPS.to_vec();
    for _ in 0..LONGEST {
        if done(&terminal.program) {
            break;
        }
        terminal.keys("m");
        if let Some(place) = stops.iter().position(|(text, _)| reads(&terminal, text)) {
            let (_, caption) = stops.remove(place);
            terminal.picture(caption);
        }
    }
    assert!(done(&terminal.program), "{}", terminal.now());
    assert_eq!(stops, [], "never seen");
    assert_snapshot!(terminal.story());
}

#[test]
fn from_the_login_to_the_decision_in_lines() {
    let mut talk = Talk::start(Lang::Nb, Outside::default());
    talk.program.open_step(&task("hele-veien", "a"), 0);
    talk.line("");
    for _ in 0..LONGEST {
        if done(&talk.program) {
            break;
        }
        talk.line("m");
    }
    assert!(done(&talk.program), "{}", talk.transcript());
    assert_snapshot!(talk.transcript());
}

/// More acts than it can take.
const LONGEST: usize = 80;
