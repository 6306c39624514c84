//! The terminal is left as it was found, however the program ends, and stands any size.

use std::time::Duration;

use rustix::process::Signal;

use crate::harness::{Home, Launch, PATIENCE, Program};
use crate::output::{count, ending, modes};
use crate::words::{
    COLOURS, ENTER, LEAVE, LEAVE_QUESTION, PHONE, SETTLED, STOP, WELCOME, ask_to_leave, enter_task, first_task,
    leave_task, quit, welcome,
};

/// How soon the program is out after a signal.
const SOON: Duration = Duration::from_secs(2);
/// How soon the first frame stands on a terminal that answers nothing.
const FIRST_FRAME: Duration = Duration::from_secs(1);

const ALTERNATE_SCREEN: u16 = 1049;
const CURSOR: u16 = 25;
const MOUSE: [u16; 5] = [1000, 1002, 1003, 1006, 1015];
const FOCUS_REPORTS: u16 = 1004;
const PASTE: u16 = 2004;
const SYNCHRONIZED: u16 = 2026;

/// Every mode that was turned on is off, and the cursor is on.
fn assert_restored(raw: &[u8]) {
    let modes = modes(raw);
    assert_eq!(modes.get(&ALTERNATE_SCREEN), Some(&false), "the alternate screen is left");
    assert_ne!(modes.get(&CURSOR), Some(&false), "the cursor shows");
    for mode in MOUSE.into_iter().chain([FOCUS_REPORTS, PASTE, SYNCHRONIZED]) {
        assert_ne!(modes.get(&mode), Some(&true), "mode {mode} is off");
    }
    let (pushed, popped) = (count(raw, b"\x1b[>1u"), count(raw, b"\x1b[<1u"));
    assert!(pushed <= popped, "the keyboard's flags are popped");
}

/// Every frame that begins also ends before the next begins, and nothing rings.
///
/// On the way out an end without a beginning is allowed: a frame may have been cut.
fn assert_calm(raw: &[u8]) {
    let text = String::from_utf8_lossy(raw);
    let mut frames = text.split("\x1b[?2026h");
    frames.next();
    let mut ends = frames.map(|frame| frame.matches("\x1b[?2026l").count()).collect::<Vec<_>>();
    assert!(!ends.is_empty(), "frames are synchronized");
    let last = ends.pop();
    assert!(ends.iter().all(|ends| *ends == 1), "each frame begins and ends once: {ends:?}");
    assert!(matches!(last, Some(1 | 2)), "the last frame ends");
    assert!(!text.contains('\x07'), "no bell");
}

#[test]
fn a_walk_through_the_first_task_leaves_the_terminal_as_it_was() {
    let home = Home::new();
    let mut program = welcome(Launch::new(&home).shell());
    assert_eq!(modes(program.raw()).get(&ALTERNATE_SCREEN), Some(&true));
    assert_ne!(&program.settings(), program.settings_before(), "keys come one by one");
    enter_task(&mut program);
    leave_task(&mut program);
    quit(&mut program);
    assert_eq!(program.until_job_ended(), 0);
    assert_eq!(&program.settings(), program.settings_before());
    assert_restored(program.raw());
    assert_calm(program.raw());
}

#[test]
fn esc_asks_before_it_leaves_and_the_program_ends_well() {
    let home = Home::new();
    let mut program = first_task(&home);
    ask_to_leave(&mut program);
    assert!(program.text().contains(LEAVE_QUESTION));
    program.press(LEAVE);
    program.until_text(WELCOME);
    quit(&mut program);
    assert_eq!(ending(program.until_gone(SOON)), Ok(0));
    assert_restored(program.raw());
}

#[test]
fn the_first_frame_waits_for_no_answer() {
    let home = Home::new();
    let mut program = Launch::new(&home).start();
    program.until("the first frame", FIRST_FRAME, |program| program.text().contains(WELCOME));
    assert!(program.started().elapsed() < FIRST_FRAME);
}

#[test]
fn a_storm_of_sizes_is_survived() {
    let home = Home::new();
    let mut program = first_task(&home);
    for _ in 0..5 {
        for (columns, rows) in [(1, 1), (300, 100), (2, 50), (200, 1), (60, 18), (61, 17), (80, 24)] {
            program.resize(columns, rows);
        }
    }
    // One at a time too, each with a frame of its own.
    for (columns, rows) in [(1, 1), (300, 100), (60, 18), (80, 24)] {
        program.until_silent(SETTLED);
        let drawn = program.raw().len();
        program.resize(columns, rows);
        program.until("a frame in the new size", PATIENCE, |program| program.raw().len() > drawn);
        if columns >= 80 {
            program.until_text(PHONE);
        }
    }
    leave_task(&mut program);
    quit(&mut program);
    assert_eq!(ending(program.until_gone(SOON)), Ok(0));
    assert_restored(program.raw());
    assert_calm(program.raw());
}

/// The signal ends the program soon, with its code, and the terminal is as before.
fn assert_ends_on(signal: Signal) {
    let expected = 128 + signal.as_raw();
    let home = Home::new();
    let mut program = first_task(&home);
    program.signal(signal);
    assert_eq!(ending(program.until_gone(SOON)), Ok(expected));
    assert_restored(program.raw());

    let mut program = welcome(Launch::new(&home).shell());
    program.signal(signal);
    assert_eq!(program.until_job_ended(), expected);
    assert_eq!(&program.settings(), program.settings_before());
}

#[test]
fn sigterm_ends_it_in_order() {
    assert_ends_on(Signal::TERM);
}

#[test]
fn sighup_ends_it_in_order() {
    assert_ends_on(Signal::HUP);
}

#[test]
fn sigint_ends_it_in_order() {
    assert_ends_on(Signal::INT);
}

#[test]
fn a_panic_gives_the_terminal_back_and_says_so_kindly_first() {
    let home = Home::new();
    let mut program = Launch::new(&home).example("fault").shell().start();
    assert_eq!(program.until_job_ended(), 101);
    assert_restored(program.raw());
    assert_eq!(&program.settings(), program.settings_before());
    let said = String::from_utf8_lossy(program.raw()).into_owned();
    let left = said.find("\u{1b}[?1049l").expect("the alternate screen is left");
    let kind = said.find("kind words").expect("the kind words are said");
    assert!(left < kind, "on the screen that stays: {said:?}");
    assert!(said[kind..].contains("the fault"), "then the technical ones: {said:?}");
}

#[test]
fn a_closed_window_leaves_no_process_behind() {
    let home = Home::new();
    let mut program = first_task(&home);
    let process = format!("/proc/{}", program.pid().as_raw_nonzero());
    program.close_window();
    program.until_gone(SOON);
    assert!(!std::path::Path::new(&process).exists(), "the process is gone");
}

#[test]
fn a_terminal_that_takes_nothing_more_holds_nobody() {
    let home = Home::new();
    let mut program = first_task(&home);
    program.resize(300, 100);
    program.until_silent(SETTLED);
    // Frames that nobody reads, until the terminal is full.
    for _ in 0..20 {
        program.press(COLOURS);
        assert!(!program.ends_unread(Duration::from_millis(20)));
    }
    program.signal(Signal::TERM);
    assert!(program.ends_unread(SOON), "ended, though its last words cannot be said");
    assert_eq!(ending(program.until_gone(SOON)), Ok(128 + Signal::TERM.as_raw()));
}

/// Whether the process is stopped, by the kernel's word.
#[expect(clippy::disallowed_methods, reason = "the state of a real process stands in /proc")]
fn stopped(program_pid: rustix::process::Pid) -> bool {
    let stat = std::fs::read_to_string(format!("/proc/{}/stat", program_pid.as_raw_nonzero())).expect("a process");
    stat.rsplit(')').next().is_some_and(|rest| rest.trim_start().starts_with('T'))
}

#[test]
fn ctrl_z_gives_the_terminal_to_the_shell_and_fg_draws_everything_again() {
    let home = Home::new();
    let mut program = welcome(Launch::new(&home).shell());
    enter_task(&mut program);
    program.until_silent(SETTLED);
    let (screen, pid) = (program.text(), program.pid());
    for _ in 0..2 {
        program.press(STOP);
        program.until_stopped();
        assert!(stopped(pid), "the process is stopped");
        assert_eq!(&program.settings(), program.settings_before());
        assert_restored(program.raw());
        assert!(!program.text().contains(PHONE), "the shell's own screen is back");

        // The shell reads a line and brings the job back.
        program.press("\n");
        program.until("the same screen, drawn anew", PATIENCE, |program| program.text() == screen);
        assert_eq!(modes(program.raw()).get(&ALTERNATE_SCREEN), Some(&true));
        assert_ne!(&program.settings(), program.settings_before());
    }
    leave_task(&mut program);
    quit(&mut program);
    assert_eq!(program.until_job_ended(), 0);
    assert_restored(program.raw());
}

#[test]
fn without_the_mouse_it_is_never_asked_for() {
    let home = Home::new();
    let mut program = welcome(Launch::new(&home).arguments(&["--no-mouse"]));
    enter_task(&mut program);
    program.press(ENTER);
    program.until_silent(SETTLED);
    leave_task(&mut program);
    quit(&mut program);
    assert_eq!(ending(program.until_gone(SOON)), Ok(0));
    let asked = String::from_utf8_lossy(program.raw());
    for mode in MOUSE {
        assert!(!asked.contains(&format!("\x1b[?{mode}h")), "mode {mode} is never turned on");
    }
}

#[test]
fn with_the_mouse_it_is_given_back() {
    let home = Home::new();
    let mut program: Program = welcome(Launch::new(&home));
    assert!(MOUSE.iter().any(|mode| modes(program.raw()).get(mode) == Some(&true)), "the mouse works by default");
    quit(&mut program);
    assert_eq!(ending(program.until_gone(SOON)), Ok(0));
    assert_restored(program.raw());
}

#[test]
fn the_mouse_is_let_go_as_soon_as_it_is_switched_off() {
    let home = Home::new();
    let mut program: Program = welcome(Launch::new(&home));
    // F8, as xterm says it.
    program.press("\x1b[19~");
    program.until_text("Store trykkflater");
    for wanted in [false, true] {
        program.press("5");
        program.until("the mouse follows", SOON, |program| modes(program.raw()).get(&1000) == Some(&wanted));
    }
    program.press("\x1b");
    program.until_text("Velkommen");
    quit(&mut program);
    assert_eq!(ending(program.until_gone(SOON)), Ok(0));
    assert_restored(program.raw());
}
