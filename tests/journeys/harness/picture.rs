//! A painted screen as text: first what it says, with `▶` before each row that has something in
//! focus, then the same screen with a letter for the tone of every cell.

use std::fmt::Write as _;

use ratatui::buffer::{Buffer, Cell};
use ratatui::style::{Modifier, Style};
use tastetrykk::tui::Look;
use tastetrykk::tui::theme::Tone;
use unicode_width::UnicodeWidthStr;

/// The letter of each tone. Focus is the one that must be seen at once.
const LETTERS: [(Tone, char); 17] = [
    (Tone::Focus, '#'),
    (Tone::Text, '.'),
    (Tone::Strong, 's'),
    (Tone::Quiet, 'q'),
    (Tone::Key, 'k'),
    (Tone::Heading, 'h'),
    (Tone::Frame, '-'),
    (Tone::Task, 't'),
    (Tone::Praise, 'p'),
    (Tone::Advice, 'a'),
    (Tone::Device, ':'),
    (Tone::DeviceQuiet, 'd'),
    (Tone::Bar, 'b'),
    (Tone::Received, 'r'),
    (Tone::Sent, 'y'),
    (Tone::New, 'n'),
    (Tone::Term, 'u'),
];

/// The rows of text, without blanks at their ends.
pub(crate) fn rows(buffer: &Buffer) -> Vec<String> {
    let row = |y| -> String {
        let mut text = String::new();
        let mut x = 0;
        while x < buffer.area.width {
            let symbol = buffer[(x, y)].symbol();
            text.push_str(symbol);
            // The cell after a wide character is under it.
            x += u16::try_from(symbol.width()).unwrap_or(1).max(1);
        }
        text.trim_end().to_owned()
    };
    (0..buffer.area.height).map(row).collect()
}

/// Text and tones, one below the other.
pub(crate) fn picture(buffer: &Buffer, look: Look) -> String {
    let mut out = text(buffer, look);
    for y in 0..buffer.area.height {
        let row: String = (0..buffer.area.width).map(|x| letter(&buffer[(x, y)], look)).collect();
        writeln!(out, "{}", row.trim_end()).expect("memory");
    }
    out
}

/// Text alone, with a mark before the rows in focus.
pub(crate) fn text(buffer: &Buffer, look: Look) -> String {
    let mut out = String::new();
    for (y, row) in (0..).zip(rows(buffer)) {
        let focus = (0..buffer.area.width).any(|x| buffer[(x, y)].style() == cell_style(look, Tone::Focus));
        writeln!(out, "{}{row}", if focus { '▶' } else { '│' }).expect("memory");
    }
    out
}

/// The tone of a cell as a letter. Blank cells of the page are blank, those of the device dots;
/// the bold title of a device is `D`, and what has no tone at all is `?`.
fn letter(cell: &Cell, look: Look) -> char {
    let tone = LETTERS.iter().find(|(tone, _)| cell.style() == cell_style(look, *tone));
    match tone {
        None if cell.modifier == Modifier::BOLD && same_colours(cell, look, Tone::Device) => 'D',
        None => '?',
        Some((Tone::Focus, letter)) => *letter,
        Some((tone, _)) if cell.symbol() == " " && same_ground(look, *tone, Tone::Text) => ' ',
        Some((tone, _)) if cell.symbol() == " " && same_ground(look, *tone, Tone::Device) => '·',
        Some((_, letter)) => *letter,
    }
}

fn same_ground(look: Look, one: Tone, other: Tone) -> bool {
    look.style(one).bg == look.style(other).bg
}

fn same_colours(cell: &Cell, look: Look, tone: Tone) -> bool {
    let style = cell_style(look, tone);
    (Some(cell.fg), Some(cell.bg)) == (style.fg, style.bg)
}

/// The style of a cell that was painted in `tone` and nothing else.
fn cell_style(look: Look, tone: Tone) -> Style {
    let mut cell = Cell::default();
    cell.set_style(look.style(tone));
    cell.style()
}

/// The colours of every tone that is in the picture, a line each.
pub(crate) fn colours(buffer: &Buffer, look: Look) -> String {
    let mut out = String::new();
    for (tone, letter) in LETTERS {
        let style = cell_style(look, tone);
        if buffer.content.iter().any(|cell| cell.style() == style) {
            let (ink, ground) = (style.fg.unwrap_or_default(), style.bg.unwrap_or_default());
            writeln!(out, "{letter} {tone:?}: {ink} on {ground} {:?}", style.add_modifier).expect("memory");
        }
    }
    out
}
