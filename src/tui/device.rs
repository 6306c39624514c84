//! The practice phone, painted so that one knows a phone when one sees it.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::{Modifier, Style};

use super::nodes::{self, Brush};
use super::paint::{Painted, Region};
use super::sheet::{Sheet, width};
use super::theme::{Look, Tone};
use crate::app::Act;
use crate::meaning::{Node, Role};

/// How wide a phone is, and how tall at most.
pub const SIZE: (u16, u16) = (40, 32);

/// Below this height the phone's own rules give way to its content.
const ROOM_FOR_RULES: u16 = 17;

/// Paints the phone into `area`, which is at most [`SIZE`], and adds what can be done on it.
pub fn phone(buffer: &mut Buffer, area: Rect, node: &Node<Act>, brush: Brush<'_>, look: Look, painted: &mut Painted) {
    if area.width < 8 || area.height < 6 {
        return;
    }
    let brush = Brush { ground: Tone::Device, ..brush };
    fill(buffer, area, look, Tone::Device);
    outline(buffer, area, brush, look);
    let mut inner = Rect::new(area.x + 1, area.y + 1, area.width - 2, area.height - 2);
    let rules = area.height >= ROOM_FOR_RULES;
    if let Some(bar) = node.children.iter().find(|child| child.role == Role::StatusBar) {
        bar_row(buffer, inner, bar, look);
        inner = below(inner, 1);
    }
    if let Some(title) = node.children.iter().find(|child| child.role == Role::TitleBar) {
        let label = brush.glyphs.spell(&title.label.plain());
        centred(buffer, inner, &label, look.style(Tone::Device).add_modifier(Modifier::BOLD));
        inner = below(inner, 1);
        if rules {
            rule(buffer, inner, brush, look);
            inner = below(inner, 1);
        }
    }
    if let Some(bar) = node.children.iter().find(|child| child.role == Role::NavigationBar) {
        let bottom = Rect::new(inner.x, inner.bottom().saturating_sub(1), inner.width, 1);
        navigation(buffer, bottom, bar, brush, look, painted, rules);
        inner.height = inner.height.saturating_sub(1);
        if rules {
            let line = Rect::new(inner.x, inner.bottom().saturating_sub(1), inner.width, 1);
            rule(buffer, line, brush, look);
            inner.height = inner.height.saturating_sub(1);
        }
    }
    let content = Rect::new(inner.x + 1, inner.y, inner.width.saturating_sub(2), inner.height);
    if let Some(node) = node.children.iter().find(|child| child.role == Role::Content) {
        painted.region(buffer, &Region { area: content, nodes: &node.children, brush }, look);
    }
}

fn below(area: Rect, rows: u16) -> Rect {
    let rows = rows.min(area.height);
    Rect::new(area.x, area.y + rows, area.width, area.height - rows)
}

/// Sets the ground of an area on which nothing has been painted yet.
pub fn fill(buffer: &mut Buffer, area: Rect, look: Look, tone: Tone) {
    buffer.set_style(area, look.style(tone));
}

fn outline(buffer: &mut Buffer, area: Rect, brush: Brush<'_>, look: Look) {
    let style = look.style(Tone::DeviceQuiet);
    let [top_left, top_right, bottom_left, bottom_right] = brush.glyphs.corners;
    let across = brush.glyphs.lines[0].repeat(usize::from(area.width - 2));
    buffer.set_string(area.x, area.y, format!("{top_left}{across}{top_right}"), style);
    buffer.set_string(area.x, area.bottom() - 1, format!("{bottom_left}{across}{bottom_right}"), style);
    for y in area.y + 1..area.bottom() - 1 {
        buffer.set_string(area.x, y, brush.glyphs.lines[1], style);
        buffer.set_string(area.right() - 1, y, brush.glyphs.lines[1], style);
    }
}

fn rule(buffer: &mut Buffer, area: Rect, brush: Brush<'_>, look: Look) {
    if area.height > 0 {
        let line = brush.glyphs.lines[0].repeat(usize::from(area.width));
        buffer.set_string(area.x, area.y, line, look.style(Tone::DeviceQuiet));
    }
}

fn centred(buffer: &mut Buffer, area: Rect, text: &str, style: Style) {
    if area.height > 0 {
        let x = area.x + area.width.saturating_sub(width(text)) / 2;
        buffer.set_stringn(x, area.y, text, usize::from(area.width), style);
    }
}

fn bar_row(buffer: &mut Buffer, area: Rect, bar: &Node<Act>, look: Look) {
    let row = Rect::new(area.x, area.y, area.width, area.height.min(1));
    fill(buffer, row, look, Tone::Bar);
    let style = look.style(Tone::Bar);
    buffer.set_stringn(area.x + 1, area.y, bar.label.plain(), usize::from(area.width - 1), style);
    let right = bar.detail.plain();
    let x = area.right().saturating_sub(width(&right) + 1).max(area.x);
    buffer.set_stringn(x, area.y, &right, usize::from(area.right() - x), style);
}

/// Back to the left and home to the right of the middle, as on a phone.
fn navigation(
    buffer: &mut Buffer,
    area: Rect,
    bar: &Node<Act>,
    brush: Brush<'_>,
    look: Look,
    painted: &mut Painted,
    ruled: bool,
) {
    fill(buffer, area, look, Tone::Bar);
    let half = area.width / 2;
    for (place, key) in bar.children.iter().enumerate() {
        let home = place + 1 == bar.children.len();
        let glyph = brush.glyphs.navigation[usize::from(home)];
        let mut key = key.clone();
        key.label = format!("{glyph} {}", key.label.plain()).into();
        let sheet: Sheet = nodes::rows(&key, half, Brush { ground: Tone::Bar, ..brush });
        let indent = half.saturating_sub(sheet.rows.first().map_or(0, row_width)) / 2;
        let x = area.x + indent + if home { half } else { 0 };
        let spot = Rect::new(x, area.y, half.saturating_sub(indent), area.height);
        painted.put(buffer, spot, &sheet, 0, look);
        if let Some((hit, _)) = painted.hits.last_mut().filter(|_| ruled) {
            // The rule above and the phone's edge below are the key's, too: three rows for a thumb.
            *hit = Rect::new(hit.x, hit.y - 1, hit.width, 3);
        }
    }
}

fn row_width(row: &super::sheet::Row) -> u16 {
    row.spans.iter().map(|span| span.x + width(&span.text)).max().unwrap_or(0)
}
