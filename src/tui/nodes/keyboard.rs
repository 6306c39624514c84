//! A keypad or keyboard on a device.

use super::{Brush, frame, touch};
use crate::app::Act;
use crate::meaning::Node;
use crate::tui::sheet::{Row, Sheet, Span, width};
use crate::tui::theme::Tone;

/// Where lines meet: below the top line, above the bottom line, at the left, at the right, inside.
const JOINTS: [&str; 5] = ["┬", "┴", "├", "┤", "┼"];

/// The least width of a key that stands in a grid.
const LEAST: u16 = 5;

/// Rows of keys: in a grid where there is room and all rows have as many keys, without lines
/// where not. In the grid each key is three rows high, the lines around it with it.
pub(super) fn keypad(node: &Node<Act>, room: u16, brush: Brush<'_>) -> Sheet {
    let columns = node.children.first().map_or(0, |row| row.children.len());
    let even = columns > 0 && node.children.iter().all(|row| row.children.len() == columns);
    let columns = u16::try_from(columns).unwrap_or(u16::MAX);
    let across = room.saturating_sub(1) / columns.max(1);
    if !brush.roomy || !even || across < LEAST {
        return rows_alone(node, room, brush);
    }
    let left = (room - (across * columns + 1)) / 2;
    let mut sheet = grid(columns, node.children.len(), across, brush);
    let mut focused = None;
    for (row, keys) in node.children.iter().enumerate() {
        let mut x = 0;
        for key in &keys.children {
            let label = label(key, across - 1, brush);
            let here = Sheet { rows: vec![label], ..Sheet::default() };
            sheet.place(here, x + 1, 2 * row + 1);
            let mut touched = Sheet { rows: vec![Row::default(); 3], ..Sheet::default() };
            touch(&mut touched, key, across + 1, brush.has_focus(key), across / 2);
            if brush.has_focus(key) {
                focused = Some((boxed(key, across, brush), x, 2 * row));
            }
            sheet.place(touched, x, 2 * row);
            x += across;
        }
    }
    // Over the lines of its neighbours.
    if let Some((key, x, top)) = focused {
        sheet.place(key, x, top);
    }
    let mut centred = Sheet::default();
    centred.append(sheet, left);
    centred
}

/// The lines of a grid.
fn grid(columns: u16, rows: usize, across: u16, brush: Brush<'_>) -> Sheet {
    let tone = Tone::Frame.over(brush.ground);
    let [top_left, top_right, bottom_left, bottom_right] = brush.glyphs.corners;
    let [below_top, above_bottom, left, right, inside] = JOINTS;
    let [flat, upright] = brush.glyphs.lines;
    let stretch = flat.repeat(usize::from(across - 1));
    let line = |ends: [&str; 2], joint: &str| {
        let middle = vec![stretch.as_str(); usize::from(columns)].join(joint);
        Row::of(0, format!("{}{middle}{}", ends[0], ends[1]), tone)
    };
    let keys = || {
        let cell = format!("{upright}{}", " ".repeat(usize::from(across - 1)));
        Row::of(0, cell.repeat(usize::from(columns)) + upright, tone)
    };
    let mut sheet = Sheet { rows: vec![line([top_left, top_right], below_top)], ..Sheet::default() };
    for row in 0..rows {
        sheet.rows.push(keys());
        let last = row + 1 == rows;
        sheet.rows.push(if last {
            line([bottom_left, bottom_right], above_bottom)
        } else {
            line([left, right], inside)
        });
    }
    sheet
}

/// A key of the grid that has the focus.
fn boxed(key: &Node<Act>, across: u16, brush: Brush<'_>) -> Sheet {
    frame(vec![label(key, across - 1, brush)], across + 1, 1, brush.glyphs, Tone::Focus, true)
}

/// What stands on a key, in the middle of `room` columns.
fn label(key: &Node<Act>, room: u16, brush: Brush<'_>) -> Row {
    let text = brush.glyphs.spell(&key.label.plain());
    let tone = match (&key.act, brush.has_focus(key)) {
        (Some(_), true) => Tone::Focus,
        (Some(_), false) => brush.ground,
        (None, _) => brush.quiet(),
    };
    Row::of(room.saturating_sub(width(&text)) / 2, text, tone)
}

/// Keys without lines, each row over the whole width.
fn rows_alone(node: &Node<Act>, room: u16, brush: Brush<'_>) -> Sheet {
    let mut sheet = Sheet::default();
    for (top, row) in node.children.iter().enumerate() {
        let columns = u16::try_from(row.children.len()).unwrap_or(1).max(1);
        let across = (room / columns).max(1);
        for (place, key) in (0..).zip(&row.children) {
            let mut here = Sheet::default();
            let mut spans = Vec::new();
            if brush.has_focus(key) {
                spans.push(Span { x: 0, text: " ".repeat(usize::from(across)), tone: Tone::Focus });
            }
            spans.extend(label(key, across, brush).spans);
            here.rows.push(Row { spans });
            touch(&mut here, key, across, brush.has_focus(key), across / 2);
            sheet.place(here, across * place, top);
        }
    }
    sheet
}

/// The widest that a letter of the keyboard on the screen is.
const WIDEST: u16 = 5;

/// The keyboard on the screen: letters all as wide, and what else stands in a row shares the rest of
/// it. Boxes of three rows where there is room, rows alone where not.
pub(super) fn keyboard(node: &Node<Act>, room: u16, brush: Brush<'_>) -> Sheet {
    let most = node.children.iter().map(|row| row.children.len()).max().unwrap_or(1).max(1);
    let columns = u16::try_from(most).unwrap_or(u16::MAX);
    let letter = (room / columns).clamp(1, WIDEST);
    let all = (letter * columns).min(room);
    let mut sheet = Sheet::default();
    let mut focused = None;
    for row in &node.children {
        let top = sheet.height();
        let widths = widths(&row.children, letter, all);
        let mut x = (room - widths.iter().sum::<u16>().min(room)) / 2;
        for (key, across) in row.children.iter().zip(widths) {
            let mut here = Sheet::default();
            if brush.roomy {
                let (tone, focus) = (Tone::Frame.over(brush.ground), brush.has_focus(key));
                let tone = if focus { Tone::Focus } else { tone };
                here = frame(
                    vec![on_keyboard(key, across.saturating_sub(2), brush)],
                    across,
                    1,
                    brush.glyphs,
                    tone,
                    focus,
                );
            } else {
                let ground = " ".repeat(usize::from(across));
                let focus = brush.has_focus(key).then_some(Span { x: 0, text: ground, tone: Tone::Focus });
                let spans = focus.into_iter().chain(on_keyboard(key, across, brush).spans).collect();
                here.rows.push(Row { spans });
            }
            touch(&mut here, key, across, brush.has_focus(key), across / 2);
            focused = here.focus.clone().map(|rows| rows.start + top..rows.end + top).or(focused);
            sheet.place(here, x, top);
            x += across;
        }
    }
    sheet.focus = focused;
    sheet
}

/// How wide each key of a row is: letters as wide as a letter, the others by what stands on them.
fn widths(keys: &[Node<Act>], letter: u16, all: u16) -> Vec<u16> {
    let is_letter = |key: &Node<Act>| key.label.plain().chars().count() <= 1;
    let words = || keys.iter().filter(|key| !is_letter(key)).map(|key| width(&key.label.plain()));
    let letters = u16::try_from(keys.iter().filter(|key| is_letter(key)).count()).unwrap_or(u16::MAX);
    let (mut rest, mut weight) = (all.saturating_sub(letters * letter), words().sum::<u16>());
    let share = |key: &Node<Act>| {
        if is_letter(key) {
            return letter;
        }
        let here = width(&key.label.plain());
        let across = rest * here / weight.max(1);
        rest -= across;
        weight -= here;
        across
    };
    keys.iter().map(share).collect()
}

/// What stands on a key: a letter as text, a word as what it is called, and what does nothing now
/// quietly.
fn on_keyboard(key: &Node<Act>, room: u16, brush: Brush<'_>) -> Row {
    let mut row = label(key, room, brush);
    let word = key.label.plain().chars().count() > 1;
    if word && key.act.is_some() && !brush.has_focus(key) {
        row.spans.iter_mut().for_each(|span| span.tone = Tone::Key.over(brush.ground));
    }
    row
}
