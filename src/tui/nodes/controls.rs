//! What a phone is set with, switches and sliders, and the time in large print.

use super::{Brush, pressable, rows, text};
use crate::app::Act;
use crate::meaning::{Mark, Node, Text, large};
use crate::tui::sheet::{Row, Sheet, Span, width};
use crate::tui::theme::Tone;

/// Something that is on or off: its name, and at the right how it stands. The knob is at the left
/// or at the right, and the word says it too.
pub(super) fn switch(node: &Node<Act>, room: u16, brush: Brush<'_>) -> Sheet {
    let full = brush.glyphs.knob;
    let knob = if node.state.mark == Mark::On { format!("[ {full}]") } else { format!("[{full} ]") };
    let mut node = node.clone();
    node.detail = format!("{} {knob}", node.detail.plain()).into();
    pressable(&node, room, brush)
}

/// How much there is as a bar, and below it what that means.
pub(super) fn meter(node: &Node<Act>, room: u16, brush: Brush<'_>) -> Sheet {
    let mut sheet = Sheet::default();
    sheet.rows.push(bar(node, room, brush));
    sheet.append(text(&node.label, room, brush, brush.ground), 0);
    sheet
}

/// The bar, and how much in words.
fn bar(node: &Node<Act>, room: u16, brush: Brush<'_>) -> Row {
    let (at, of) = node.state.progress.unwrap_or_default();
    let [full, empty] = brush.glyphs.steps;
    let bar = full.repeat(usize::from(at)) + &empty.repeat(usize::from(of.saturating_sub(at)));
    let detail = brush.glyphs.spell(&node.detail.plain());
    let x = room.saturating_sub(width(&detail) + 1);
    let tone = Tone::Key.over(brush.ground);
    Row { spans: vec![Span { x: 0, text: bar, tone }, Span { x, text: detail, tone: brush.ground }] }
}

/// Something that is more or less: its name, how much, and a button for less and one for more.
pub(super) fn slider(node: &Node<Act>, room: u16, brush: Brush<'_>) -> Sheet {
    let mut sheet = text(&node.label, room, brush, brush.ground);
    sheet.rows.push(bar(node, room, brush));
    let columns = u16::try_from(node.children.len()).unwrap_or(1).max(1);
    let each = room.saturating_sub(columns - 1) / columns;
    // Where half the width is too little for the words, they stand below each other.
    let beside = node.children.iter().all(|child| brush.letters.width(&child.label.plain()) + 6 <= each);
    let top = sheet.height();
    let mut x = 0;
    for child in &node.children {
        let (indent, row, room) = if beside { (x, top, each) } else { (0, sheet.height(), room) };
        // Its name stands above.
        let child = Node { detail: Text::default(), ..child.clone() };
        sheet.place(rows(&child, room, brush), indent, row);
        x += each + 1;
    }
    sheet
}

/// The time in digits of five rows, where there is room, and the day below it.
pub(super) fn time(node: &Node<Act>, room: u16, brush: Brush<'_>) -> Sheet {
    let plain = node.label.plain();
    let large = if brush.roomy { large::rows(&plain, 2) } else { Vec::new() };
    let across = large.first().map_or(u16::MAX, |row| width(row));
    let rows = if across <= room { large } else { vec![plain] };
    let middle = |text: &str| room.saturating_sub(width(text)) / 2;
    let row = |text: String, tone| Row::of(middle(&text), text, tone);
    let mut sheet = Sheet::default();
    if brush.roomy {
        sheet.rows.push(Row::default());
    }
    sheet.rows.extend(rows.into_iter().map(|text| row(text, brush.ground)));
    sheet.gap();
    sheet.rows.push(row(brush.glyphs.spell(&node.detail.plain()), brush.quiet()));
    sheet
}
