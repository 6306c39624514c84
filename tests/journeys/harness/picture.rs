//! A painted screen as text: first what it says, with `▶` before each row that has something in
//! focus, then the same screen with a letter for the tone of every cell.

use std::fmt::Write as _;

use ratatui::buffer::{Buffer, Cell};
use ratatui::style::{Modifier, Style};
use tastetrykk::tui::Look;
use tastetrykk::tui::theme::Tone;
use unicode_width::UnicodeWidthStr;

/// The letter of each tone. Focus is the one that must be seen at once.
const LETTERS: [(Tone, char); 26] = [
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
    (Tone::Go, 'g'),
    (Tone::Stop, 'o'),
    (Tone::Term, 'u'),
    // On a dark phone the two look alike.
    (Tone::DeviceKey, 'n'),
    (Tone::Link, 'l'),
    (Tone::LinkFocus, '#'),
    (Tone::DeviceHeading, 'D'),
    (Tone::BarKey, 'B'),
    (Tone::Site, 'i'),
    (Tone::SiteKey, 'I'),
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
        let focus = (0..buffer.area.width).any(|x| tone(&buffer[(x, y)], look).is_some_and(|(_, t)| t == Tone::Focus));
        writeln!(out, "{}{row}", if focus { '▶' } else { '│' }).expect("memory");
    }
    out
}

/// The tone of a cell as a letter. Blank cells of the page are blank, those of the device dots;
/// the bold title of a device is `D`, and what has no tone at all is `?`.
fn letter(cell: &Cell, look: Look) -> char {
    let Some((look, tone)) = tone(cell, look) else {
        let bold = cell.modifier == Modifier::BOLD;
        let mut all = looks(look).into_iter().flat_map(|look| LETTERS.map(|known| (look, known)));
        let found = all.find(|(look, (tone, _))| bold && same_colours(cell, *look, *tone));
        return match found {
            Some((_, (Tone::Device, _))) => 'D',
            Some((_, (_, letter))) => letter,
            None => '?',
        };
    };
    let letter = LETTERS.iter().find(|(known, _)| *known == tone).map_or('?', |(_, letter)| *letter);
    match tone {
        Tone::Focus => letter,
        tone if cell.symbol() == " " && same_ground(look, tone, Tone::Text) => ' ',
        tone if cell.symbol() == " " && same_ground(look, tone, Tone::Device) => '·',
        _ => letter,
    }
}

/// The page's colours, and those of a phone on it: its own, light or dark.
fn looks(look: Look) -> [Look; 3] {
    [look, look.on_phone(false), look.on_phone(true)]
}

/// The colours in which a cell was painted, and its tone in them.
fn tone(cell: &Cell, look: Look) -> Option<(Look, Tone)> {
    let of = |look: Look| {
        let found = LETTERS.iter().find(|(tone, _)| cell.style() == cell_style(look, *tone));
        found.map(|(tone, _)| (look, *tone))
    };
    looks(look).into_iter().find_map(of)
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
    let painted: Vec<(Look, Tone)> = buffer.content.iter().filter_map(|cell| self::tone(cell, look)).collect();
    for (place, ground) in looks(look).into_iter().enumerate().filter(|(place, on)| *place == 0 || *on != look) {
        for (tone, letter) in LETTERS.into_iter().filter(|(tone, _)| painted.contains(&(ground, *tone))) {
            let style = cell_style(ground, tone);
            let (ink, paper) = (style.fg.unwrap_or_default(), style.bg.unwrap_or_default());
            let whose = if place == 0 { "" } else { "the phone's " };
            writeln!(out, "{letter} {whose}{tone:?}: {ink} on {paper} {:?}", style.add_modifier).expect("memory");
        }
    }
    out
}
