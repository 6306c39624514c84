//! The keys and words by which the tests find their way, and the short walks made of them.
//!
//! When a text or a key of the program changes, this is the only file here to change.

use std::time::Duration;

use crate::harness::{Home, Launch, PATIENCE, Program};

/// On the welcome screen.
pub(crate) const WELCOME: &str = "Prøv nå";
/// The welcome screen's first item, with the focus, on a machine that has been used before.
pub(crate) const CONTINUE: &str = "Fortsett der du slapp";
/// On the practice phone of the first task.
pub(crate) const PHONE: &str = "Marit";
/// Of the question before a task is left, and nowhere else.
pub(crate) const LEAVE_QUESTION: &str = "Ta en pause?";
/// Answers that question with the welcome screen.
pub(crate) const LEAVE: &str = "2";
/// Of the question before the program ends, if it asks one.
pub(crate) const QUIT_QUESTION: Option<&str> = Some("Vil du avslutte?");
/// Answers that question with yes.
pub(crate) const QUIT: &str = "2";
/// How often Esc is pressed at most to come from a task's innermost screen to the question.
pub(crate) const DEEPEST: usize = 6;

/// Presses what has the focus.
pub(crate) const ENTER: &str = "\r";
/// Back, and out.
pub(crate) const ESCAPE: &str = "\x1b";
/// Undoes the last act in a task.
pub(crate) const UNDO: &str = "a";
/// Changes the colours, and so every cell.
pub(crate) const COLOURS: &str = "\x1bOR";
/// Stops the program and gives the terminal to the shell.
pub(crate) const STOP: &str = "\x1a";

/// The glyphs of frames, which show what has focus; where one was does not depend on them.
const FRAMES: std::ops::RangeInclusive<char> = '\u{2500}'..='\u{257f}';
/// The rows of the footer, which speaks of keys and not of the place.
const FOOTER: usize = 2;
/// Rows with these words come and go with a restart and are no part of the place.
const NOTICES: [&str; 1] = ["der du slapp"];

/// Starts the program and waits for the welcome screen.
pub(crate) fn welcome(launch: Launch<'_>) -> Program {
    let mut program = launch.start();
    program.until_text(WELCOME);
    program
}

/// Starts the program at 80×24 and goes into the first task.
pub(crate) fn first_task(home: &Home) -> Program {
    let mut program = welcome(Launch::new(home));
    enter_task(&mut program);
    program
}

/// From the welcome screen of an unused machine into the first task.
pub(crate) fn enter_task(program: &mut Program) {
    program.press(ENTER);
    program.until_text(PHONE);
}

/// From anywhere in a task to the question before it is left.
pub(crate) fn ask_to_leave(program: &mut Program) {
    for _ in 0..DEEPEST {
        let before = program.text();
        program.press(ESCAPE);
        program.until("another screen after Esc", PATIENCE, |program| program.text() != before);
        if program.text().contains(LEAVE_QUESTION) {
            return;
        }
    }
    panic!("«{LEAVE_QUESTION}» never came; the screen:\n{}", program.text());
}

/// From a task to the welcome screen.
pub(crate) fn leave_task(program: &mut Program) {
    ask_to_leave(program);
    program.press(LEAVE);
    program.until_text(WELCOME);
}

/// From the welcome screen out of the program; does not wait for its end.
pub(crate) fn quit(program: &mut Program) {
    program.press(ESCAPE);
    if let Some(question) = QUIT_QUESTION {
        program.until_text(question);
        program.press(QUIT);
    }
}

/// Where one is in a task: the screen's words without what a restart may change.
pub(crate) fn place(program: &Program) -> String {
    let text = program.text();
    let rows: Vec<&str> = text.lines().collect();
    let rows = &rows[..rows.len().saturating_sub(FOOTER)];
    let kept = rows.iter().filter(|row| !NOTICES.iter().any(|notice| row.contains(notice)));
    let words: Vec<String> = kept.map(|row| row.replace(|c| FRAMES.contains(&c), " ")).collect();
    words.join(" ").split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Long enough that a drawn screen has settled.
pub(crate) const SETTLED: Duration = Duration::from_millis(150);
