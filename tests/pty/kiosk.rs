//! A shared machine: what a person at its keyboard presses leads nowhere out, and IT's key does.

use std::time::Duration;

use rustix::process::Signal;

use crate::harness::{Home, Launch, PATIENCE};
use crate::output::ending;
use crate::words::{ENTER, ESCAPE, PHONE, STOP, WELCOME, enter_task, welcome};

const INTERRUPT: &str = "\x03";
const QUIT: &str = "\x1c";
const END_OF_INPUT: &str = "\x04";
/// The key that nobody has changed, Ctrl-Q, and as it is typed in a line.
const EXIT: &str = "\x11";
const EXIT_WORD: &str = "ctrl-q\n";
const EXIT_QUESTION: &str = "Vil du avslutte?";
/// Opens the help, and closes it.
const HELP: &str = "\x1bOP";
const HELP_TITLE: &str = "Tastene som virker her";
const NEXT_LEARNER: &str = "\x1b[20~";
const NEXT_QUESTION: &str = "Er du ferdig her?";

#[test]
fn neither_keys_nor_the_shells_signals_stop_or_end_it() {
    let home = Home::new();
    let mut program = welcome(Launch::new(&home).arguments(&["--kiosk"]).shell());
    for keys in [INTERRUPT, QUIT, STOP, ESCAPE, END_OF_INPUT] {
        program.press(keys);
        program.signal(Signal::TSTP);
        program.press(HELP);
        program.until_text(HELP_TITLE);
        program.press(HELP);
        program.until_text(WELCOME);
    }
    assert!(!String::from_utf8_lossy(program.raw()).contains("the-program-stopped"));
    program.press(EXIT);
    program.until_text(EXIT_QUESTION);
    program.press(EXIT);
    assert_eq!(program.until_job_ended(), 0);
    assert_eq!(&program.settings(), program.settings_before());
}

#[test]
fn the_next_participants_turn_comes_within_a_second_and_the_screen_is_drawn_anew() {
    let home = Home::new();
    let mut program = welcome(Launch::new(&home).arguments(&["--kiosk"]));
    enter_task(&mut program);
    program.until_text(PHONE);
    program.press(NEXT_LEARNER);
    program.until_text(NEXT_QUESTION);
    let before = program.raw().len();
    program.press(ENTER);
    program.until("the first screen", Duration::from_secs(1), |program| program.text().contains(WELCOME));
    let written = String::from_utf8_lossy(&program.raw()[before..]).into_owned();
    assert!(written.contains("\x1b[2J"), "nothing is left to the terminal to keep");
    assert!(!written.contains("Marit") && !program.text().contains("Kort:"));
    program.press(EXIT);
    program.until_text(EXIT_QUESTION);
    program.press(EXIT);
    assert_eq!(ending(program.until_gone(PATIENCE)), Ok(0));
}

#[test]
fn in_lines_too() {
    let home = Home::new();
    let mut program = welcome(Launch::new(&home).arguments(&["--kiosk", "--plain"]).shell());
    for keys in [INTERRUPT, QUIT, STOP, END_OF_INPUT] {
        program.press(keys);
        let before = program.raw().len();
        program.press("?\n");
        program.until("an answer", PATIENCE, |program| {
            String::from_utf8_lossy(&program.raw()[before..]).contains("les alt igjen")
        });
    }
    program.press("1\n");
    program.until_text("Kort: ");
    program.press("n\n");
    program.until_text(NEXT_QUESTION);
    program.press("1\n");
    program.until("a clean screen", PATIENCE, |program| {
        program.text().contains(WELCOME) && !program.text().contains("Kort:") && !program.text().contains(PHONE)
    });
    assert!(String::from_utf8_lossy(program.raw()).contains("\x1b[3J"), "nor above the screen");
    program.press(EXIT_WORD);
    program.until_text(EXIT_QUESTION);
    program.press(EXIT_WORD);
    assert_eq!(program.until_job_ended(), 0);
}

#[test]
fn other_signals_end_it_as_ever() {
    let home = Home::new();
    for plain in [&["--kiosk"][..], &["--kiosk", "--plain"]] {
        let mut program = welcome(Launch::new(&home).arguments(plain));
        program.signal(Signal::TERM);
        assert_eq!(ending(program.until_gone(PATIENCE)), Ok(143), "{plain:?}");
    }
}
