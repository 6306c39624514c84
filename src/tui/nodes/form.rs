//! The questions of an application: each with its answers or its field right below it, one after the other where
//! there is room, as on a page of the web.

use super::field::written;
use super::{Brush, touch, wrap};
use crate::app::Act;
use crate::meaning::{Mark, Node, Role};
use crate::tui::sheet::{Row, Sheet, Span, width};
use crate::tui::theme::Tone;

/// How far answers stand in.
const INDENT: u16 = 2;
/// Columns between two answers.
const GAP: u16 = 3;
/// How wide a field is, where there is room.
const FIELD: u16 = 36;
/// How wide it is when what stands in it is long.
const LONG_FIELD: u16 = 60;

/// A question and what can be answered to it.
pub(super) fn question(node: &Node<Act>, room: u16, brush: Brush<'_>) -> Sheet {
    let tone = if brush.ground == Tone::Device { Tone::DeviceHeading } else { Tone::Heading };
    let mut sheet = Sheet { rows: wrap(&node.label, room, tone, brush.glyphs), ..Sheet::default() };
    flow(&node.children, room, brush, &mut sheet);
    sheet
}

/// What must be mended: what is wrong, and the ways to it.
pub(super) fn faults(node: &Node<Act>, room: u16, brush: Brush<'_>) -> Sheet {
    let mut sheet = marked(node, room, brush);
    flow(&node.children, room, brush, &mut sheet);
    sheet
}

fn strong(brush: Brush<'_>) -> Tone {
    if brush.ground == Tone::Device { Tone::New } else { Tone::Strong }
}

/// Words after an exclamation mark, which says without colour that something is wrong.
fn marked(node: &Node<Act>, room: u16, brush: Brush<'_>) -> Sheet {
    let mut rows = wrap(&node.label, room.saturating_sub(2).max(8), strong(brush), brush.glyphs);
    rows.iter_mut().flat_map(|row| &mut row.spans).for_each(|span| span.x += 2);
    if let Some(first) = rows.first_mut() {
        first.spans.insert(0, Span { x: 0, text: "!".to_owned(), tone: strong(brush) });
    }
    Sheet { rows, ..Sheet::default() }
}

/// Lays nodes beside each other below what `sheet` holds, and on new rows where there is no more room.
fn flow(nodes: &[Node<Act>], room: u16, brush: Brush<'_>, sheet: &mut Sheet) {
    let mut x = INDENT;
    let mut top = sheet.height();
    for (place, node) in nodes.iter().enumerate() {
        let (item, across) = item(node, room.saturating_sub(INDENT).max(8), brush);
        let alone = matches!(node.role, Role::Aside | Role::Paragraph | Role::Fault | Role::Picture);
        // What can be chosen instead of writing stands together: beside the field, or below it.
        let after_field = place > 0 && nodes[place - 1].role == Role::Field;
        let together = || {
            let choices = nodes[place..].iter().take_while(|node| node.role == Role::Choice);
            choices.map(|node| width(&node.label.plain()) + GAP).sum::<u16>().saturating_sub(GAP)
        };
        let parted = after_field && x + together() > room;
        if x > INDENT && (alone || parted || item.height() > 1 || x + across > room) {
            x = INDENT;
            top = sheet.height();
        }
        sheet.place(item, x, top);
        x += across + GAP;
        if alone || sheet.height() > top + 1 {
            x = INDENT;
            top = sheet.height();
        }
    }
}

/// One of them, and how wide it is.
fn item(node: &Node<Act>, room: u16, brush: Brush<'_>) -> (Sheet, u16) {
    let sheet = match node.role {
        Role::Field => field(node, room, brush),
        Role::Fault => marked(node, room, brush),
        Role::Choice => choice(node, room, brush),
        _ => super::rows(node, room, brush),
    };
    let ends = sheet.rows.iter().flat_map(|row| &row.spans).map(|span| span.x + width(&span.text));
    let across = ends.max().unwrap_or(0);
    (sheet, across)
}

/// An answer to choose, with its box or its ring; or words to press.
pub(super) fn choice(node: &Node<Act>, room: u16, brush: Brush<'_>) -> Sheet {
    let focus = brush.has_focus(node);
    let mark = match node.state.mark {
        Mark::Chosen => "(o) ",
        Mark::Open => "( ) ",
        Mark::Ticked => "[x] ",
        Mark::Unticked => "[ ] ",
        Mark::None
        | Mark::New
        | Mark::Right
        | Mark::Tried
        | Mark::Advert
        | Mark::On
        | Mark::Off
        | Mark::Waves
        | Mark::Plane => "",
    };
    let tone = match (focus, mark.is_empty()) {
        (true, false) => Tone::Focus,
        (true, true) => Tone::LinkFocus,
        (false, false) => brush.ground,
        (false, true) => Tone::Link,
    };
    let indent = width(mark);
    let mut rows = wrap(&node.label, room.saturating_sub(indent).max(8), tone, brush.glyphs);
    rows.iter_mut().flat_map(|row| &mut row.spans).for_each(|span| span.x += indent);
    if let Some(first) = rows.first_mut().filter(|_| indent > 0) {
        let tone = if focus { Tone::Focus } else { Tone::Key.over(brush.ground) };
        first.spans.insert(0, Span { x: 0, text: mark.to_owned(), tone });
    }
    let across = rows.iter().flat_map(|row| &row.spans).map(|span| span.x + width(&span.text)).max().unwrap_or(0);
    let mut sheet = Sheet { rows, ..Sheet::default() };
    touch(&mut sheet, node, across, focus, 0);
    sheet
}

/// A field of one row, and of more where what is written needs them.
fn field(node: &Node<Act>, room: u16, brush: Brush<'_>) -> Sheet {
    let focus = brush.has_focus(node);
    let content = node.detail.plain();
    // What is long has more room, rather than more rows.
    let wanted = if width(&content) + 3 > FIELD { LONG_FIELD } else { FIELD };
    let across = room.min(wanted);
    let inside = across.saturating_sub(2).max(2);
    let before = node.state.cursor.and_then(|at| content.get(..at)).unwrap_or(&content);
    let at = brush.glyphs.spell(before).len();
    let (lines, (x, y)) = written(&brush.glyphs.spell(&content), at, inside);
    let edge = if focus { Tone::Focus } else { Tone::Key.over(brush.ground) };
    // What can be written in has a ground of its own, as on a page of the web.
    let ink = if focus { Tone::Focus } else { Tone::Text };
    let row = |line: String| Row {
        spans: vec![
            Span { x: 0, text: "[".to_owned(), tone: edge },
            Span { x: 1, text: " ".repeat(usize::from(inside)), tone: ink },
            Span { x: 1, text: line, tone: ink },
            Span { x: across - 1, text: "]".to_owned(), tone: edge },
        ],
    };
    let mut sheet = Sheet { rows: lines.into_iter().map(row).collect(), ..Sheet::default() };
    touch(&mut sheet, node, across, focus, 1);
    if focus {
        sheet.cursor = Some((x + 1, y));
    }
    sheet
}

/// A row of buttons that lead on, the last one at the right.
pub(super) fn actions(node: &Node<Act>, room: u16, brush: Brush<'_>) -> Sheet {
    let words = |child: &Node<Act>| width(&brush.mark(child)) + width(&brush.glyphs.spell(&child.label.plain())) + 4;
    let all: u16 = node.children.iter().map(words).sum();
    let count = u16::try_from(node.children.len()).unwrap_or(1);
    if count < 2 || all + count - 1 > room {
        // One below the other.
        let mut sheet = Sheet::default();
        for child in &node.children {
            let across = if brush.roomy { room } else { words(child).min(room) };
            sheet.append(super::pressable(child, across, brush), 0);
        }
        return sheet;
    }
    let gap = 3.min((room - all) / (count - 1));
    let mut sheet = Sheet::default();
    let mut x = 0;
    for (place, child) in node.children.iter().enumerate() {
        let across = words(child);
        if place + 1 == node.children.len() {
            x = room - across;
        }
        sheet.place(super::pressable(child, across, brush), x, 0);
        x += across + gap;
    }
    sheet
}
