//! A link of the board: underlined text to press.

use super::{Brush, plain, touch};
use crate::app::Act;
use crate::meaning::Node;
use crate::tui::sheet::{Row, Sheet, Span, width};
use crate::tui::theme::Tone;
use crate::tui::wrap::wrap;

/// Underlined text to press, with a row of margin around it where there is room, so that it can be
/// hit as well as a button.
pub(super) fn rows(node: &Node<Act>, room: u16, brush: Brush<'_>) -> Sheet {
    let focus = brush.has_focus(node);
    let mark = brush.mark(node);
    let indent = width(&mark);
    let margin = if brush.roomy { 2 } else { 1 };
    let detail = brush.glyphs.spell(&node.detail.plain());
    let inside = room.saturating_sub(2 * margin + indent);
    let tone = if focus { Tone::LinkFocus } else { Tone::Link };
    let mut lines = wrap(&node.label, inside.max(8), tone, brush.glyphs);
    lines.iter_mut().flat_map(|row| &mut row.spans).for_each(|span| span.x += indent);
    if let Some(first) = lines.first_mut().filter(|_| indent > 0) {
        let digit_tone = if focus { Tone::Focus } else { Tone::Key.over(brush.ground) };
        first.spans.insert(0, Span { x: 0, text: mark, tone: digit_tone });
    }
    let detail_tone = if focus { Tone::Focus } else { brush.quiet() };
    let x = (room - 2 * margin).saturating_sub(width(&detail));
    let beside = |row: &Row| row.spans.last().is_none_or(|span| span.x + width(&span.text) + 1 < x);
    match lines.last_mut() {
        Some(last) if beside(last) => last.spans.push(Span { x, text: detail, tone: detail_tone }),
        _ => lines.push(Row::of(indent, detail, detail_tone)),
    }
    if brush.roomy {
        lines.insert(0, Row::default());
        lines.push(Row::default());
    }
    let mut sheet = plain(lines, room, margin, focus);
    touch(&mut sheet, node, room, focus, margin);
    sheet
}
