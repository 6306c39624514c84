//! A class at a glance: its seats, its plan, digits that are read across a room, and what was answered.

use super::{Brush, tile_columns, touch};
use crate::app::Act;
use crate::meaning::{Mark, Node, large};
use crate::tui::sheet::{Row, Sheet, Span, width};
use crate::tui::theme::Tone;
use crate::tui::wrap::wrap;

/// Seats in columns, read row by row.
pub(super) fn seats(node: &Node<Act>, room: u16, brush: Brush<'_>) -> Sheet {
    let columns = tile_columns(room, brush.outline.columns(node), 2);
    let mut sheet = Sheet::default();
    for row in node.children.chunks(columns.len()) {
        let top = sheet.height();
        for (child, (x, across)) in row.iter().zip(&columns) {
            sheet.place(seat(child, *across, brush), *x, top);
        }
    }
    sheet
}

/// A seat: its number and who sits there, and at the right how it goes. A long name gives way; who wants to see all
/// of it opens the seat.
pub(super) fn seat(node: &Node<Act>, room: u16, brush: Brush<'_>) -> Sheet {
    let focus = brush.has_focus(node);
    let tone = match node.state.mark {
        _ if focus => Tone::Focus,
        Mark::New => Tone::Strong,
        Mark::Off => Tone::Quiet,
        _ => brush.ground,
    };
    let detail_tone = match node.state.mark {
        _ if focus => Tone::Focus,
        Mark::New => Tone::Key,
        Mark::On => Tone::Advice,
        Mark::Right => Tone::Praise,
        _ => Tone::Quiet,
    };
    let detail = brush.glyphs.spell(&node.detail.plain());
    let label = cut(
        &brush.glyphs.spell(&node.label.plain()),
        room.saturating_sub(width(&detail) + u16::from(!detail.is_empty())),
    );
    let mut row = Row::default();
    if focus {
        row.spans.push(Span { x: 0, text: " ".repeat(usize::from(room)), tone });
    }
    row.spans.push(Span { x: 0, text: label, tone });
    row.spans.push(Span { x: room.saturating_sub(width(&detail)), text: detail, tone: detail_tone });
    let mut sheet = Sheet { rows: vec![row], ..Sheet::default() };
    touch(&mut sheet, node, room, focus, 0);
    sheet
}

/// As much of `text` as there is room for, with a dot where something is left out.
fn cut(text: &str, room: u16) -> String {
    if width(text) <= room {
        return text.to_owned();
    }
    let mut short = String::new();
    for c in text.chars() {
        if width(&short) + width(c.encode_utf8(&mut [0; 4])) + 1 > room {
            break;
        }
        short.push(c);
    }
    format!("{}.", short.trim_end())
}

/// An item of the plan: what is behind is ticked off, and what is on stands out. It may be one to go to.
pub(super) fn planned(node: &Node<Act>, room: u16, brush: Brush<'_>) -> Sheet {
    let focus = brush.has_focus(node);
    let (sign, tone) = match node.state.mark {
        Mark::Right => ("[x]", Tone::Quiet),
        Mark::On => (" > ", Tone::Heading),
        _ => ("[ ]", brush.ground),
    };
    let tone = if focus { Tone::Focus } else { tone };
    let mut rows = wrap(&node.label, room.saturating_sub(4).max(8), tone, brush.glyphs);
    rows.iter_mut().flat_map(|row| &mut row.spans).for_each(|span| span.x += 4);
    if let Some(first) = rows.first_mut() {
        first.spans.insert(0, Span { x: 0, text: sign.to_owned(), tone });
    }
    let detail = brush.glyphs.spell(&node.detail.plain());
    if let Some(last) = rows.last_mut() {
        let used = last.spans.last().map_or(0, |span| span.x + width(&span.text));
        if used + width(&detail) + 2 <= room {
            last.spans.push(Span { x: room - width(&detail), text: detail, tone: Tone::Quiet });
        }
    }
    let mut sheet = Sheet { rows, ..Sheet::default() };
    touch(&mut sheet, node, room, focus, 0);
    sheet
}

/// What is read across a room, as large as there is room for: letters twice as wide in one line, then in several lines,
/// then of half blocks. Capitals of blocks are read with one look or not at all, so what is longer stands in ordinary
/// letters, with air between the lines.
pub(super) fn large_print(node: &Node<Act>, room: u16, brush: Brush<'_>) -> Sheet {
    let plain = node.label.plain();
    let most = usize::from(brush.rows.saturating_sub(BESIDE_LARGE)).max(large::ROWS);
    let across = |across: usize| large::lines(&plain, across, usize::from(room));
    let one_line = across(2).filter(|rows| rows.len() == large::ROWS);
    let lines = || across(1).filter(|rows| rows.len() <= most.min(LINES * (large::ROWS + 1)));
    let dense = || {
        let rows = large::lines_apart(&plain, 1, usize::from(room), DENSE_APART)?;
        let most = most.min(DENSE_LINES * (large::ROWS + DENSE_APART) / 2);
        brush.glyphs.has_halves().then(|| large::dense(&rows)).filter(|rows| rows.len() <= most)
    };
    if let Some(large) = one_line.or_else(lines).or_else(dense) {
        let rows = large.into_iter().map(|row| Row::of(0, row, Tone::Strong)).collect();
        return Sheet { rows, ..Sheet::default() };
    }
    let rows = wrap(&node.label, room, Tone::Strong, brush.glyphs);
    let apart = (rows.len() * 2).saturating_sub(1) <= most;
    let air = |row: Row| if apart { vec![row, Row::default()] } else { vec![row] };
    let mut rows: Vec<Row> = rows.into_iter().flat_map(air).collect();
    if apart {
        rows.pop();
    }
    Sheet { rows, ..Sheet::default() }
}

/// So many lines of large print, or of half blocks, are read with one look.
const LINES: usize = 3;
const DENSE_LINES: usize = 4;

/// So many rows are left for what stands above and below large print.
const BESIDE_LARGE: u16 = 4;

/// So many half rows, less the one that ends a letter, are between lines of half blocks.
const DENSE_APART: usize = 3;

/// What was answered, how many, and a bar that says the same.
pub(super) fn bar(node: &Node<Act>, room: u16, brush: Brush<'_>) -> Sheet {
    let (count, most) = node.state.progress.unwrap_or_default();
    let mut rows = wrap(&node.label, room, brush.ground, brush.glyphs);
    let detail = node.detail.plain();
    let space = room.saturating_sub(width(&detail) + 1);
    let length = u32::from(space) * u32::from(count) / u32::from(most.max(1));
    let bar = "█".repeat(usize::try_from(length).unwrap_or(0));
    let x = if bar.is_empty() { 0 } else { width(&bar) + 1 };
    rows.push(Row {
        spans: vec![
            Span { x: 0, text: bar, tone: Tone::Key.over(brush.ground) },
            Span { x, text: detail, tone: Tone::Strong },
        ],
    });
    Sheet { rows, ..Sheet::default() }
}
