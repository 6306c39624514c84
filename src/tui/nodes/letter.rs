//! A line of a folder of e-mail: who, what it is about and when, beside each other where there is room
//! and below each other where there is not.

use super::{Brush, frame, plain, touch};
use crate::app::Act;
use crate::meaning::{Mark, Node, Text};
use crate::tui::sheet::{Row, Sheet, Span, width};
use crate::tui::theme::Tone;

/// From so many columns on, all of it stands in one row.
const ROOM_FOR_COLUMNS: u16 = 60;

/// How wide the column of names is then.
const NAMES: u16 = 20;

/// The line, with a box around it where there is room.
pub(super) fn row(node: &Node<Act>, room: u16, brush: Brush<'_>) -> Sheet {
    let focus = brush.has_focus(node);
    let margin = if brush.roomy { 2 } else { 1 };
    let inside = room.saturating_sub(2 * margin);
    let rows = lines(node, inside, brush, focus);
    let frame_tone = if focus { Tone::Focus } else { Tone::Frame.over(brush.ground) };
    let mut sheet = if brush.roomy && room >= 12 {
        frame(rows, room, margin, brush.glyphs, frame_tone, focus)
    } else {
        plain(rows, room, margin, focus)
    };
    touch(&mut sheet, node, room, focus, margin);
    sheet
}

fn lines(node: &Node<Act>, inside: u16, brush: Brush<'_>, focus: bool) -> Vec<Row> {
    let tone = if focus { Tone::Focus } else { brush.ground };
    // What has not been read stands out, as in any mail program.
    let name_tone = if !focus && node.state.mark == Mark::New { Tone::Heading.over(brush.ground) } else { tone };
    let (who, subject) = parts(&node.label);
    let mark = brush.mark(node);
    let indent = width(&mark) + u16::from(brush.letters.spaced() && !mark.is_empty());
    let detail = brush.glyphs.spell(&node.detail.plain());
    let detail_tone = match node.state.mark {
        _ if focus => tone,
        Mark::New => Tone::New.over(brush.ground),
        _ => brush.quiet(),
    };
    let text = inside.saturating_sub(indent).max(8);
    let at_right = |row: &mut Row| {
        let x = inside.saturating_sub(width(&detail));
        row.spans.push(Span { x, text: detail.clone(), tone: detail_tone });
    };
    let mut rows = if inside >= ROOM_FOR_COLUMNS && !brush.letters.spaced() {
        let beside = text.saturating_sub(NAMES + 2 + width(&detail) + 2);
        let names = brush.wrap(&Text::from(who), NAMES, name_tone);
        let mut rows = beside_each_other(names, brush.wrap(&Text::from(subject), beside, tone));
        shifted(&mut rows, indent);
        rows.first_mut().into_iter().for_each(at_right);
        rows
    } else {
        let mut rows = brush.wrap(&Text::from(who.as_str()), text, name_tone);
        shifted(&mut rows, indent);
        let fits = rows.len() == 1 && brush.letters.width(&who) + indent + 2 + width(&detail) <= inside;
        if let Some(first) = rows.first_mut().filter(|_| fits) {
            at_right(first);
        }
        let mut below = brush.wrap(&Text::from(subject), text, tone);
        shifted(&mut below, indent);
        rows.extend(below);
        if !fits {
            rows.push(Row::of(indent, detail.clone(), detail_tone));
        }
        rows
    };
    if let Some(first) = rows.first_mut().filter(|_| !mark.is_empty()) {
        let digit = if focus { tone } else { Tone::Key.over(brush.ground) };
        first.spans.insert(0, Span { x: 0, text: mark, tone: digit });
    }
    rows
}

/// Who, and what it is about: the label's first piece and the rest of it.
fn parts(label: &Text) -> (String, String) {
    let mut runs = label.blocks.iter().flat_map(|block| &block.runs).map(|run| run.text.trim());
    let who = runs.next().unwrap_or_default().trim_end_matches(':').to_owned();
    (who, runs.collect::<Vec<_>>().join(" "))
}

fn beside_each_other(names: Vec<Row>, subjects: Vec<Row>) -> Vec<Row> {
    let mut rows = names;
    for (place, mut row) in subjects.into_iter().enumerate() {
        for span in &mut row.spans {
            span.x += NAMES + 2;
        }
        match rows.get_mut(place) {
            Some(there) => there.spans.extend(row.spans),
            None => rows.push(row),
        }
    }
    rows
}

fn shifted(rows: &mut [Row], by: u16) {
    for span in rows.iter_mut().flat_map(|row| &mut row.spans) {
        span.x += by;
    }
}
