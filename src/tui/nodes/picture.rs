//! A drawn picture, whole and as it is: its letters are no text, and grow with nobody's eyes.

use super::{Brush, frame, text};
use crate::app::Act;
use crate::meaning::Node;
use crate::tui::sheet::{Row, Sheet, width};
use crate::tui::theme::Tone;

/// The drawing in its frame, where there is room for one, and below it what it is called.
pub(super) fn picture(node: &Node<Act>, room: u16, brush: Brush<'_>) -> Sheet {
    let rows: Vec<String> = node.detail.blocks.iter().map(|block| brush.glyphs.spell(&block.plain())).collect();
    let across = rows.iter().map(|row| width(row)).max().unwrap_or(0);
    let framed = brush.roomy && across + 4 <= room;
    let drawn: Vec<Row> = rows.into_iter().map(|row| Row::of(0, row, brush.ground)).collect();
    let (drawn, taken) = if framed {
        let tone = Tone::Frame.over(brush.ground);
        (frame(drawn, across + 4, 2, brush.glyphs, tone, false), across + 4)
    } else {
        (Sheet { rows: drawn, ..Sheet::default() }, across)
    };
    let mut sheet = Sheet::default();
    sheet.append(drawn, room.saturating_sub(taken) / 2);
    if !node.label.is_empty() {
        sheet.append(text(&node.label, room, brush, brush.ground), 0);
    }
    sheet
}
