//! From the welcome to the first message sent, on every kind of terminal, and the first wrong turn.

use insta::assert_snapshot;
use tastetrykk::app::{Act, Theme};
use tastetrykk::tui::{Depth, glyphs};
use tastetrykk::vocabulary::Lang;

use super::harness::{Outside, Seat, Surface, Talk, Terminal, propose, send};

/// The welcome, the first task, the sentence chosen, sent.
fn first_success(seat: Seat) -> Terminal {
    let mut terminal = Terminal::start(seat, Outside::default());
    terminal.picture("the first screen");
    terminal.choose(&Act::Try);
    terminal.picture("the first task");
    if terminal.program.front.app().takes_turns() {
        terminal.keys("v");
        terminal.picture("the phone");
    }
    terminal.choose(&propose("ja"));
    terminal.picture("the sentence is in the field");
    terminal.choose(&send());
    terminal.picture("sent");
    terminal
}

#[test]
fn at_80_by_24() {
    assert_snapshot!(first_success(Seat::default()).story());
}

#[test]
fn at_60_by_18() {
    assert_snapshot!(first_success(Seat::of_size(60, 18)).story());
}

#[test]
fn at_140_by_40() {
    assert_snapshot!(first_success(Seat::of_size(140, 40)).story());
}

#[test]
fn at_40_by_12_the_smallest() {
    assert_snapshot!(first_success(Seat::of_size(40, 12)).story());
}

#[test]
fn below_the_smallest_there_is_a_sentence() {
    let mut terminal = Terminal::start(Seat::of_size(39, 12), Outside::default());
    terminal.picture("one column too few");
    terminal.keys("<size:40x11>");
    terminal.picture("one row too few");
    terminal.keys("<size:8x3>");
    terminal.picture("hardly anything");
    terminal.keys("<size:40x12>");
    terminal.picture("large enough");
    assert_snapshot!(terminal.story());
}

#[test]
fn on_a_console_of_sixteen_colours() {
    let seat = Seat { depth: Depth::Sixteen, glyphs: &glyphs::PLAIN, ..Seat::default() };
    assert_snapshot!(first_success(seat).story());
}

#[test]
fn without_colours() {
    let seat = Seat { depth: Depth::None, ..Seat::default() };
    assert_snapshot!(first_success(seat).story());
}

#[test]
fn in_every_theme() {
    let mut terminal = Terminal::fresh();
    terminal.choose(&Act::Try);
    for theme in [Theme::Dark, Theme::Light, Theme::Contrast] {
        assert_eq!(terminal.look().theme, theme);
        terminal.picture_with_colours(theme.name());
        terminal.keys("<F3>");
    }
    assert_eq!(terminal.look().theme, Theme::Dark);
    for depth in [Depth::Sixteen, Depth::None] {
        terminal.seat.depth = depth;
        terminal.draw();
        terminal.picture_with_colours(&format!("{depth:?}"));
    }
    assert_snapshot!(terminal.story());
}

#[test]
fn the_phone_keeps_its_tones_in_every_depth() {
    let mut terminal = Terminal::fresh();
    terminal.choose_all(&[Act::Try, propose("ja"), send()]);
    for (depth, theme) in [Depth::Many, Depth::Sixteen, Depth::None].map(|d| (d, Theme::Contrast)) {
        terminal.seat.depth = depth;
        while terminal.look().theme != theme {
            terminal.keys("<F3>");
        }
        terminal.draw();
        terminal.picture_with_colours(&format!("{depth:?}"));
    }
    assert_snapshot!(terminal.story());
}

#[test]
fn in_lines() {
    for language in Lang::ALL {
        let mut talk = Talk::start(language, Outside::default());
        talk.choose_all(&[Act::Try, propose("ja"), send()]);
        assert_snapshot!(format!("in_lines_{}", language.tag()), talk.transcript());
    }
}

#[test]
fn with_the_mouse_alone() {
    let mut terminal = Terminal::fresh();
    terminal.keys("<click:Prøv_nå> <click:Ja,_jeg> <click:Send>");
    let mut by_keys = Terminal::fresh();
    by_keys.choose_all(&[Act::Try, propose("ja"), send()]);
    // The footer offers buttons to whoever clicks.
    let screen = |terminal: &Terminal| terminal.rows().split_last().map(|(_, rows)| rows.to_vec());
    assert_eq!(screen(&terminal), screen(&by_keys));
    assert_ne!(terminal.rows().last(), by_keys.rows().last());
}

#[test]
fn the_wrong_answer_is_met_kindly_and_undone() {
    let mut terminal = Terminal::fresh();
    terminal.choose(&Act::Try);
    let before = terminal.now();
    terminal.choose_all(&[propose("nei"), send()]);
    terminal.picture("«Nei» was sent");
    assert_eq!(terminal.focus(), Some(&Act::Undo), "the way on is one Enter away");
    terminal.keys("<Enter>");
    terminal.picture("undone");
    terminal.keys("a");
    assert_eq!(terminal.now(), before, "twice undone is as it was");
    terminal.choose_all(&[propose("ja"), send()]);
    terminal.picture("the right one");
    assert_snapshot!(terminal.story());
}

#[test]
fn the_wrong_answer_at_60_by_18_shows_where_undo_is() {
    let mut terminal = Terminal::start(Seat::of_size(60, 18), Outside::default());
    terminal.choose_all(&[Act::Try, propose("nei"), send()]);
    terminal.picture("«Nei» was sent");
    terminal.keys("<Enter>");
    terminal.picture("undone: the phone with «Nei» in the field");
    assert_snapshot!(terminal.story());
}

#[test]
fn the_wrong_answer_in_lines() {
    let mut talk = Talk::start(Lang::Nb, Outside::default());
    talk.choose_all(&[Act::Try, propose("nei"), send(), Act::Undo]);
    talk.line("a");
    talk.choose_all(&[propose("ja"), send()]);
    assert_snapshot!(talk.transcript());
}
