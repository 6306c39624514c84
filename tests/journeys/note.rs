//! The take-home note, saved as a text file for printing.

use std::fmt::Write as _;

use insta::assert_snapshot;
use tastetrykk::app::{Act, Key, Kiosk, Note, NoteKept, Settings};
use tastetrykk::vocabulary::Lang;

use super::harness::outside::lesson;
use super::harness::{Outside, Surface, Talk, Terminal, tick};

/// At the end of the lesson.
fn finished(mut terminal: Terminal) -> Terminal {
    terminal.program.open_at(8);
    terminal.draw();
    terminal.choose_all(&[tick("apne"), tick("les"), tick("send"), Act::Next]);
    terminal
}

#[test]
fn it_is_saved_once_and_says_where() {
    let mut terminal = finished(Terminal::fresh());
    terminal.picture("the end");
    terminal.choose(&Act::SaveNote);
    terminal.picture("saved");
    assert_eq!(terminal.program.outside.notes, [Note::of(lesson(), Lang::Nb)]);
    assert!(!terminal.program.front.outline().offers(&Act::SaveNote));
    assert!(terminal.painted.scroll.is_none(), "all of it is in sight");
    assert_snapshot!(terminal.story());
}

#[test]
fn what_stands_in_it() {
    let mut told = String::new();
    for lang in Lang::ALL {
        let note = Note::of(lesson(), lang);
        assert!(note.text.lines().all(|line| line.chars().count() <= 66), "{}", note.text);
        writeln!(told, "== {}\n{}", note.name, note.text).expect("memory");
    }
    assert_snapshot!(told);
}

#[test]
fn trouble_is_told_and_it_can_be_tried_again() {
    for trouble in [NoteKept::NoFolder, NoteKept::NotAllowed, NoteKept::Full, NoteKept::Failed] {
        let mut terminal = Terminal::fresh();
        terminal.program.outside.trouble = Some(trouble.clone());
        let mut terminal = finished(terminal);
        terminal.choose(&Act::SaveNote);
        assert!(terminal.shows("skrive"), "{trouble:?}: {}", terminal.now());
        terminal.program.outside.trouble = None;
        terminal.choose(&Act::SaveNote);
        assert!(terminal.shows("huskelapp-mobil-sms.txt"), "{}", terminal.now());
    }
}

#[test]
fn on_a_shared_machine_nothing_is_left_behind() {
    let mut terminal = finished(Terminal::fresh());
    let mut app = terminal.program.front.app().clone();
    app.settings = Settings { kiosk: Some(Kiosk { idle_minutes: 5, exit: Key::F(12) }), ..app.settings };
    terminal.program.front = tastetrykk::screen::Front::new(app);
    assert!(!terminal.program.front.outline().offers(&Act::SaveNote));
}

#[test]
fn in_lines() {
    let mut talk = Talk::start(Lang::Nb, Outside::default());
    talk.program.open_at(8);
    talk.line("l");
    talk.choose_all(&[tick("apne"), tick("les"), tick("send"), Act::Next, Act::SaveNote]);
    assert!(talk.reply.contains("huskelapp-mobil-sms.txt"), "{}", talk.reply);
    assert!(!talk.reply.contains("Lagre"), "{}", talk.reply);
}
