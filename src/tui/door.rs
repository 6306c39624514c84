//! The front door, painted so that one knows a door when one sees it: a frame, hinges on one side
//! and a handle on the other, a step below, and in the opening whoever stands there.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Modifier;

use super::device::{centred, fill};
use super::nodes::{self, Brush};
use super::paint::{Painted, Region};
use super::theme::{Look, Tone};
use crate::app::Act;
use crate::meaning::{Node, Role};

/// Below this height the frame gives way to what is said.
const ROOM_FOR_FRAME: u16 = 14;

/// From this height on the way to close it has a box.
const ROOM_FOR_BOX: u16 = 18;

/// Paints the door into `area` and adds what can be done there.
pub fn door(buffer: &mut Buffer, area: Rect, node: &Node<Act>, brush: Brush<'_>, look: Look, painted: &mut Painted) {
    if area.width < 12 || area.height < 6 {
        return;
    }
    let brush = Brush { ground: Tone::Device, ..brush };
    let step = Rect { y: area.bottom() - 1, height: 1, ..area };
    let leaf = Rect::new(area.x + 1, area.y, area.width - 2, area.height - 1);
    fill(buffer, leaf, look, Tone::Device);
    frame(buffer, leaf, brush, look);
    let style = look.style(Tone::DeviceQuiet);
    buffer.set_string(step.x, step.y, brush.glyphs.focus_lines[0].repeat(usize::from(step.width)), style);
    let mut inner = Rect::new(leaf.x + 3, leaf.y + 1, leaf.width - 6, leaf.height - 1);
    if let Some(title) = node.children.iter().find(|child| child.role == Role::TitleBar) {
        let label = brush.glyphs.spell(&title.label.plain());
        centred(buffer, inner, &label, look.style(Tone::Device).add_modifier(Modifier::BOLD));
        let rows = if area.height >= ROOM_FOR_FRAME { 2 } else { 1 };
        inner = Rect { y: inner.y + rows, height: inner.height.saturating_sub(rows), ..inner };
    }
    if let Some(bar) = node.children.iter().find(|child| child.role == Role::NavigationBar) {
        let sheet = nodes::stack(&bar.children, inner.width, Brush { roomy: area.height >= ROOM_FOR_BOX, ..brush });
        let rows = u16::try_from(sheet.height()).unwrap_or(1).min(inner.height);
        let spot = Rect { y: inner.bottom() - rows, height: rows, ..inner };
        painted.put(buffer, spot, &sheet, 0, look);
        inner.height -= rows;
    }
    if let Some(content) = node.children.iter().find(|child| child.role == Role::Content) {
        painted.region(buffer, &Region { area: inner, nodes: &content.children, brush }, look);
    }
}

/// The frame of the door and, inside it, the door's own edge, open at the bottom.
fn frame(buffer: &mut Buffer, area: Rect, brush: Brush<'_>, look: Look) {
    let style = look.style(Tone::DeviceQuiet);
    let [top_left, top_right, _, _] = brush.glyphs.focus_corners;
    let [flat, upright] = brush.glyphs.focus_lines;
    let across = flat.repeat(usize::from(area.width - 2));
    buffer.set_string(area.x, area.y, format!("{top_left}{across}{top_right}"), style);
    for y in area.y + 1..area.bottom() {
        buffer.set_string(area.x, y, upright, style);
        buffer.set_string(area.right() - 1, y, upright, style);
    }
    let strong = look.style(Tone::DeviceKey);
    // Hinges at the left, the handle at the right, where a hand would find it.
    for y in [area.y + area.height / 5, area.bottom() - 1 - area.height / 5] {
        buffer.set_string(area.x + 1, y, "█", style);
    }
    let middle = area.y + area.height / 2;
    buffer.set_string(area.right() - 2, middle, "█", strong);
    if area.height >= ROOM_FOR_FRAME {
        buffer.set_string(area.right() - 2, middle + 1, "█", strong);
    }
}
