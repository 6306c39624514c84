//! What stands on a page of the web: what was found, links, cards beside the page, how far a case has
//! come, facts, and things that can be chosen in several ways.

use super::{Brush, frame, link, plain, rows, touch};
use crate::app::Act;
use crate::meaning::{Mark, Node, Text};
use crate::tui::sheet::{Row, Sheet, Span, width};
use crate::tui::theme::Tone;
use crate::tui::wrap::wrap;

/// From this width on, links stand in two columns.
const TWO_COLUMNS: u16 = 56;

/// From this width on, the ways to choose stand beside what they are about.
const BESIDE: u16 = 56;

/// How long the line is that joins two steps.
const JOINT: u16 = 3;

/// The widest card.
const CARD: u16 = 60;

/// Something that was found: its title to press, where it leads and whether somebody has paid for
/// that, and what it says of itself.
pub(super) fn hit(node: &Node<Act>, room: u16, brush: Brush<'_>) -> Sheet {
    let focus = brush.has_focus(node);
    let mark = brush.mark(node);
    let indent = width(&mark);
    let inside = room.saturating_sub(2 + indent).max(8);
    let tone = if focus { Tone::LinkFocus } else { Tone::Link };
    let mut lines = wrap(&node.label, inside, tone, brush.glyphs);
    for (place, block) in node.detail.blocks.iter().enumerate() {
        let tone = match (focus, place, node.state.mark) {
            (true, ..) => Tone::Focus,
            (false, 0, Mark::Advert) => Tone::New,
            (false, 0, _) => brush.quiet(),
            (false, ..) => brush.ground,
        };
        lines.extend(wrap(&Text { blocks: vec![block.clone()] }, inside, tone, brush.glyphs));
    }
    lines.iter_mut().flat_map(|row| &mut row.spans).for_each(|span| span.x += indent);
    if let Some(first) = lines.first_mut().filter(|_| indent > 0) {
        let tone = if focus { Tone::Focus } else { Tone::Key.over(brush.ground) };
        first.spans.insert(0, Span { x: 0, text: mark, tone });
    }
    let mut sheet = plain(lines, room, 1, focus);
    touch(&mut sheet, node, room, focus, 1);
    if brush.roomy {
        sheet.rows.push(Row::default());
    }
    sheet
}

/// Links in two columns where there is room, read row by row.
pub(super) fn links(node: &Node<Act>, room: u16, brush: Brush<'_>) -> Sheet {
    let columns: u16 = if room >= TWO_COLUMNS { 2 } else { 1 };
    let each = (room - (columns - 1)) / columns;
    let mut sheet = Sheet::default();
    for pair in node.children.chunks(usize::from(columns)) {
        let top = sheet.height();
        let mut x = 0;
        for child in pair {
            sheet.place(link::rows(child, each, brush), x, top);
            x += each + 1;
        }
    }
    sheet
}

/// Something that lies beside the screen: a box with its name in the frame, as wide as what it shows.
pub(super) fn framed(node: &Node<Act>, room: u16, brush: Brush<'_>) -> Sheet {
    let across = room.min(CARD);
    let title = format!(" {} ", brush.glyphs.spell(&node.label.plain()));
    let mut lines: Vec<Row> = Vec::new();
    for child in &node.children {
        lines.extend(rows(child, across.saturating_sub(4).max(8), Brush { roomy: false, ..brush }).rows);
    }
    let widest = lines.iter().flat_map(|row| &row.spans).map(|span| span.x + width(&span.text)).max().unwrap_or(0);
    let wide = (widest + 4).max(width(&title) + 4).min(across);
    // What a card shows is short, and stands in the middle.
    for row in &mut lines {
        let own = row.spans.iter().map(|span| span.x + width(&span.text)).max().unwrap_or(0);
        let shift = (wide.saturating_sub(4)).saturating_sub(own) / 2;
        row.spans.iter_mut().for_each(|span| {
            span.x += shift;
            span.tone = Tone::Heading.over(brush.ground);
        });
    }
    let mut sheet = frame(lines, wide, 2, brush.glyphs, Tone::Frame.over(brush.ground), false);
    if let Some(top) = sheet.rows.first_mut().filter(|_| width(&title) + 3 <= wide) {
        top.spans.push(Span { x: 2, text: title, tone: brush.ground });
    }
    sheet
}

/// How far a case has come: in words, and as the steps that it goes through.
pub(super) fn time_line(node: &Node<Act>, room: u16, brush: Brush<'_>) -> Sheet {
    let [done, to_come] = brush.glyphs.steps;
    let step = |stage: &Node<Act>| {
        let (sign, tone) = match stage.state.mark {
            Mark::On => (done, Tone::Key.over(brush.ground)),
            Mark::Right => (done, brush.ground),
            _ => (to_come, brush.quiet()),
        };
        (format!("{sign} {}", brush.glyphs.spell(&stage.label.plain())), tone, stage.state.mark != Mark::None)
    };
    let steps: Vec<(String, Tone, bool)> = node.children.iter().map(step).collect();
    // The way that has been gone is drawn thick.
    let (gone, ahead) = (brush.glyphs.focus_lines[0], brush.glyphs.lines[0]);
    let gaps = u16::try_from(steps.len().saturating_sub(1)).unwrap_or(0) * (JOINT + 2);
    let all = steps.iter().map(|(text, ..)| width(text)).sum::<u16>() + gaps;
    let mut sheet =
        Sheet { rows: wrap(&node.label, room, Tone::Key.over(brush.ground), brush.glyphs), ..Sheet::default() };
    if all > room {
        sheet.rows.extend(steps.into_iter().map(|(text, tone, _)| Row::of(0, text, tone)));
        return sheet;
    }
    let mut row = Row::default();
    let mut x = 0;
    for (place, (text, tone, come)) in steps.into_iter().enumerate() {
        if place > 0 {
            let (line, tone) = if come { (gone, brush.ground) } else { (ahead, brush.quiet()) };
            row.spans.push(Span { x: x + 1, text: line.repeat(usize::from(JOINT)), tone });
            x += JOINT + 2;
        }
        let wide = width(&text);
        row.spans.push(Span { x, text, tone });
        x += wide;
    }
    sheet.rows.push(row);
    sheet
}

/// A fact: what it is at the left, and what it is now.
pub(super) fn fact(node: &Node<Act>, room: u16, brush: Brush<'_>) -> Sheet {
    const LABEL: u16 = 16;
    let label = brush.glyphs.spell(&node.label.plain());
    let beside = LABEL.max(width(&label) + 2);
    let mut lines = wrap(&node.detail, room.saturating_sub(beside).max(8), brush.ground, brush.glyphs);
    lines.iter_mut().flat_map(|row| &mut row.spans).for_each(|span| span.x += beside);
    if let Some(first) = lines.first_mut() {
        first.spans.insert(0, Span { x: 0, text: label, tone: brush.quiet() });
    }
    Sheet { rows: lines, ..Sheet::default() }
}

/// What can be on or off in several ways, a box to tick for each.
pub(super) fn choices(node: &Node<Act>, room: u16, brush: Brush<'_>) -> Sheet {
    let mut sheet = Sheet::default();
    let boxes: Vec<Sheet> = node.children.iter().map(|child| tick(child, brush)).collect();
    let across = |sheet: &Sheet| sheet.hits.first().map_or(0, |hit| hit.columns.end);
    let all: u16 = boxes.iter().map(|sheet| across(sheet) + 1).sum();
    let beside = room >= BESIDE;
    let label_room = if beside { room.saturating_sub(all + 1) } else { room };
    sheet.rows = wrap(&node.label, label_room, brush.ground, brush.glyphs);
    let top = if beside { 0 } else { sheet.height() };
    let mut x = if beside { room.saturating_sub(all) } else { 1 };
    for ticked in boxes {
        let wide = across(&ticked) + 1;
        sheet.place(ticked, x, top);
        x += wide;
    }
    if brush.roomy {
        sheet.rows.push(Row::default());
    }
    sheet
}

/// A small switch with its own name and how it stands: the last word of its detail, after what it is
/// about.
fn tick(node: &Node<Act>, brush: Brush<'_>) -> Sheet {
    let focus = brush.has_focus(node);
    let [full, _] = brush.glyphs.steps;
    let detail = node.detail.plain();
    let stands = brush.glyphs.spell(detail.rsplit(' ').next().unwrap_or_default());
    let knob = if node.state.mark == Mark::On { format!("[ {full}]") } else { format!("[{full} ]") };
    let name = brush.glyphs.spell(&node.label.plain());
    let text = format!(" {}{name} {stands} {knob} ", brush.mark(node));
    let tone = if focus { Tone::Focus } else { brush.ground };
    let wide = width(&text);
    let mut sheet = Sheet { rows: vec![Row::of(0, text, tone)], ..Sheet::default() };
    touch(&mut sheet, node, wide, focus, 1);
    sheet
}
