//! A field to write in, and where the cursor stands in it.

use unicode_segmentation::UnicodeSegmentation;

use super::{Brush, frame, pressable, touch};
use crate::app::Act;
use crate::meaning::Node;
use crate::tui::sheet::{Row, Sheet, Span, width};
use crate::tui::theme::Tone;
use crate::world::writing::Field;

/// A field: its name, or what is written in it with the cursor.
pub(super) fn field(node: &Node<Act>, room: u16, brush: Brush<'_>) -> Sheet {
    let focus = brush.has_focus(node);
    let content = node.detail.plain();
    // On the board a field looks like one from the start.
    let on_board = matches!(node.act, Some(Act::Field(Field::Control(_))));
    if content.is_empty() && !on_board && !brush.may_write_in(node) {
        return pressable(node, room, brush);
    }
    let tone = if focus { Tone::Focus } else { Tone::Frame.over(brush.ground) };
    let inside = room.saturating_sub(4).max(1);
    // A plain twin need not be as long as what it stands for.
    let before = node.state.cursor.and_then(|at| content.get(..at)).unwrap_or(&content);
    let at = brush.glyphs.spell(before).len();
    let (lines, (x, y)) = written(&brush.glyphs.spell(&content), at, inside);
    let ink = if focus { tone } else { brush.ground };
    let rows: Vec<Row> = lines.into_iter().map(|line| Row::of(0, line, ink)).collect();
    let mut sheet = frame(rows, room, 2, brush.glyphs, tone, focus);
    let label = brush.glyphs.spell(&node.label.plain());
    let label = if label.is_empty() { label } else { format!(" {}{label} ", brush.mark(node)) };
    if let Some(top) = sheet.rows.first_mut()
        && width(&label) + 4 <= room
    {
        top.spans.push(Span { x: 2, text: label, tone });
    }
    if focus {
        sheet.cursor = Some((x + 2, y + 1));
    }
    touch(&mut sheet, node, room, focus, 2);
    sheet
}

/// Written text in rows of at most `room` columns, broken after blanks where there are any, and
/// the column and row of the byte `at`. One column is kept free for the cursor.
pub(super) fn written(content: &str, at: usize, room: u16) -> (Vec<String>, (u16, usize)) {
    let room = room.max(2) - 1;
    let mut lines = vec![String::new()];
    let mut starts = vec![0];
    for word in content.split_inclusive(char::is_whitespace) {
        let here = lines.last().map_or(0, |line| width(line));
        let fits = here + width(word.trim_end()) <= room;
        if !fits && here > 0 {
            starts.push(starts.last().copied().unwrap_or(0) + lines.last().map_or(0, String::len));
            lines.push(String::new());
        }
        for grapheme in word.graphemes(true) {
            if lines.last().is_some_and(|line| width(line) + width(grapheme) > room + 1) {
                starts.push(starts.last().copied().unwrap_or(0) + lines.last().map_or(0, String::len));
                lines.push(String::new());
            }
            if let Some(line) = lines.last_mut() {
                line.push_str(grapheme);
            }
        }
    }
    let row = starts.iter().rposition(|start| *start <= at).unwrap_or(0);
    let before = lines[row].get(..at - starts[row]).unwrap_or(&lines[row]);
    let cursor = (width(before).min(room), row);
    (lines, cursor)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::Outline;
    use crate::meaning::{Role, State};
    use crate::tui::glyphs::PLAIN;
    use crate::tui::wrap::Letters;
    use crate::world::writing::Field;

    #[test]
    fn the_cursor_stands_where_one_writes_whatever_the_glyphs_are() {
        let outline = Outline::default();
        let field = Act::Field(Field::Message);
        let focus = Some(&field);
        let letters = Letters::default();
        let brush = Brush {
            focus,
            outline: &outline,
            glyphs: &PLAIN,
            roomy: true,
            ground: Tone::Device,
            letters,
            tight: false,
            rows: 24,
        };
        let state = State { cursor: Some("på – to".len()), ..State::default() };
        let node = Node::new(Role::Field, "Skriv").detail("på – to …").act(Act::Field(Field::Message)).state(state);
        assert_eq!(crate::tui::nodes::rows(&node, 30, brush).cursor, Some((2 + 7, 1)));
    }
}
