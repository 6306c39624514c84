//! The computer, painted over the whole width: its tabs stand in the top of its frame, below them the
//! bars of what is on the open one.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Modifier;

use super::device::{below, fill, outline, rule};
use super::nodes::{self, Brush};
use super::paint::{Painted, Region};
use super::sheet::width;
use super::theme::{Look, Tone};
use crate::app::Act;
use crate::meaning::{Node, Role};

/// How wide a computer is at most: a line that runs farther is hard to follow.
pub const WIDEST: u16 = 116;

/// Below this height the computer's own rules give way to its content.
const ROOM_FOR_RULES: u16 = 13;

/// Paints the computer into `area`, and adds what can be done on it.
pub fn paint(buffer: &mut Buffer, area: Rect, node: &Node<Act>, brush: Brush<'_>, look: Look, painted: &mut Painted) {
    if area.width < 8 || area.height < 6 {
        return;
    }
    let brush = Brush { ground: Tone::Device, ..brush };
    let look = look.on_phone(false);
    fill(buffer, area, look, Tone::Device);
    outline(buffer, area, brush, look);
    let inner = Rect::new(area.x + 1, area.y + 1, area.width - 2, area.height - 2);
    let content = Rect::new(inner.x + 1, inner.y, inner.width.saturating_sub(2), inner.height);
    if let Some(node) = node.children.iter().find(|child| child.role == Role::Content) {
        painted.region(buffer, &Region { area: content, nodes: &node.children, brush }, look);
    }
    if let Some(bar) = node.children.iter().find(|child| child.role == Role::Tabs) {
        tabs(buffer, Rect::new(area.x + 2, area.y, area.width - 4, 1), bar, brush, look, painted);
    }
    let _ = (below, rule, ROOM_FOR_RULES);
}

/// The tabs one beside the other; brackets part the open one from the rest where there are no colours.
fn tabs(buffer: &mut Buffer, area: Rect, bar: &Node<Act>, brush: Brush<'_>, look: Look, painted: &mut Painted) {
    let mut x = area.x;
    for tab in &bar.children {
        let name = brush.glyphs.spell(&tab.label.plain());
        let open = tab.act.is_none();
        let label = if open { format!("[ {name} ]") } else { format!("  {name}  ") };
        let room = width(&label).min(area.right().saturating_sub(x));
        if open {
            buffer.set_stringn(
                x,
                area.y,
                &label,
                usize::from(room),
                look.style(Tone::Bar).add_modifier(Modifier::BOLD),
            );
        } else {
            let sheet = nodes::rows(&Node { label: format!(" {name} ").into(), ..tab.clone() }, room, brush);
            painted.put(buffer, Rect::new(x, area.y, room, 1), &sheet, 0, look);
        }
        x = (x + room + 1).min(area.right());
    }
}
