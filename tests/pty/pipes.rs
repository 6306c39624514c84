//! Without a terminal the course is lines of text, and a pipe that closes is a quiet end.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::process::{Child, Output, Stdio};

use crate::harness::Home;
use crate::words::{PHONE, WELCOME};

fn start(home: &Home) -> Child {
    let mut command = home.command(env!("CARGO_BIN_EXE_tastetrykk"));
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command.spawn().expect("the program starts")
}

/// Feeds the lines and reads everything until the program ends, as it does when they are used up.
fn answer(home: &Home, lines: &str) -> Output {
    let mut child = start(home);
    let mut input = child.stdin.take().expect("a pipe");
    // It may have ended before it has read all lines.
    let _ = input.write_all(lines.as_bytes());
    drop(input);
    child.wait_with_output().expect("our own child")
}

/// Boxes, and the dots of braille characters, which a screen reader spells out.
fn drawn(letter: char) -> bool {
    matches!(letter, '\u{2500}'..='\u{257f}' | '\u{2800}'..='\u{28ff}')
}

#[test]
fn without_a_terminal_it_is_plain_text() {
    let home = Home::new();
    let output = answer(&home, "1\n1\n1\n");
    let text = String::from_utf8(output.stdout).expect("UTF-8");
    assert!(text.contains(WELCOME), "the welcome is told:\n{text}");
    assert!(text.contains(PHONE), "the first task is told:\n{text}");
    assert!(!text.contains('\x1b') && !text.contains('\x07'), "no control sequences:\n{text}");
    assert!(!text.chars().any(drawn), "no drawing:\n{text}");
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
    assert_eq!(output.status.code(), Some(0));
}

#[test]
fn a_reader_that_leaves_after_a_line_is_no_error() {
    let home = Home::new();
    let mut child = start(&home);
    let mut output = BufReader::with_capacity(1, child.stdout.take().expect("a pipe"));
    let mut line = String::new();
    output.read_line(&mut line).expect("a line");
    assert!(!line.trim().is_empty());
    drop(output);
    let mut input = child.stdin.take().expect("a pipe");
    // The program may be gone already; then there is nobody to read this.
    let _ = input.write_all("1\n".repeat(200).as_bytes());
    drop(input);
    let mut messages = String::new();
    child.stderr.take().expect("a pipe").read_to_string(&mut messages).expect("UTF-8");
    assert_eq!(messages, "", "it ends quietly");
    let status = child.wait().expect("our own child");
    assert_eq!(status.code(), Some(0));
}
