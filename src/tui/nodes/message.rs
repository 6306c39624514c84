//! A message that is looked into, part by part.

use super::{Brush, frame, rows};
use crate::app::Act;
use crate::meaning::{Node, Role};
use crate::tui::sheet::{Row, Sheet, Span, width};
use crate::tui::theme::Tone;
use crate::tui::wrap::wrap;

/// A message to look into: a box with its sender in the frame, and a row or more for each part.
pub(super) fn sheet(node: &Node<Act>, room: u16, brush: Brush<'_>) -> Sheet {
    let inside = room.saturating_sub(4).max(1);
    let mut inner = Sheet::default();
    for child in &node.children {
        let part = child.role == Role::Answer;
        let indent = if part { 0 } else { 2 };
        let shown = rows(child, inside.saturating_sub(indent), Brush { roomy: false, ..brush });
        inner.append(if part && brush.roomy { airy(shown) } else { shown }, indent);
    }
    let lines = std::mem::take(&mut inner.rows);
    let mut sheet = frame(lines, room, 2, brush.glyphs, Tone::Frame.over(brush.ground), false);
    // A sender that is too long for the frame stands in it.
    let title = brush.glyphs.spell(&node.label.plain());
    let label = format!(" {title} ");
    let below = if width(&label) + 4 <= room {
        if let Some(top) = sheet.rows.first_mut() {
            top.spans.push(Span { x: 2, text: label, tone: Tone::Strong });
        }
        0
    } else {
        let rows = wrap(&node.label, inside, Tone::Strong, brush.glyphs);
        let boxed = frame(rows, room, 2, brush.glyphs, Tone::Frame.over(brush.ground), false);
        let title_rows: Vec<Row> = boxed.rows[1..boxed.rows.len() - 1].to_vec();
        let count = title_rows.len();
        sheet.rows.splice(1..1, title_rows);
        count
    };
    sheet.place(inner, 2, 1 + below);
    sheet
}

/// The same with an empty row above and below that can be clicked too.
fn airy(sheet: Sheet) -> Sheet {
    let mut roomy = Sheet { rows: vec![Row::default()], ..Sheet::default() };
    roomy.place(sheet, 0, 1);
    roomy.rows.push(Row::default());
    for hit in &mut roomy.hits {
        hit.rows = hit.rows.start.saturating_sub(1)..hit.rows.end + 1;
    }
    roomy
}
