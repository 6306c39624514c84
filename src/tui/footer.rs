//! The footer: what works here, in the last row.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::glyphs::Glyphs;
use super::nodes::Brush;
use super::paint::Painted;
use super::sheet::width;
use super::theme::{Look, Tone};
use crate::app::Means;
use crate::screen::FooterItem;

/// Columns between two items of the footer.
const GAP: u16 = 3;

/// Footer items that give way first when the row is full, least needed first.
const GIVE_WAY: [&str; 22] = [
    "F3", "F2", "O", "F8", "G", "K", "X", "F", "M", "D", "B", "↑ ↓", "F5", "F12", "Enter", "0", "1–", "0–", "F7", "H",
    "A", "V",
];

/// How the footer is painted.
#[derive(Debug, Clone, Copy)]
pub(super) struct Footer {
    /// It speaks of keys to whoever uses keys, and offers buttons to whoever uses the mouse.
    pub(super) means: Means,
    /// Free rows above it that count as its own for clicks: a thumb is not as fine as a key.
    pub(super) above: u16,
}

impl Footer {
    /// The footer's words for an item, and where its label begins.
    fn words(self, item: &FooterItem, glyphs: &Glyphs) -> (String, String, &'static str) {
        let label = glyphs.spell(&item.label);
        match self.means {
            Means::Keys => (format!("{} ", glyphs.spell(&item.keys)), label, ""),
            Means::Mouse => ("[ ".to_owned(), label, " ]"),
        }
    }
}

/// Paints the footer into the last row of `area`.
pub(super) fn paint(
    buffer: &mut Buffer,
    area: Rect,
    items: &[FooterItem],
    footer: Footer,
    brush: Brush<'_>,
    look: Look,
    painted: &mut Painted,
) {
    let shown = |item: &&FooterItem| footer.means == Means::Keys || item.act.is_some();
    let mut items: Vec<&FooterItem> = items.iter().filter(shown).collect();
    let room = |item: &FooterItem| {
        let (before, label, after) = footer.words(item, brush.glyphs);
        width(&before) + width(&label) + width(after)
    };
    let full = |items: &[&FooterItem]| items.iter().map(|item| room(item) + GAP).sum::<u16>() >= area.width + GAP;
    while full(&items)
        && let Some(last) = items.iter().rposition(|item| item.spare)
    {
        items.remove(last);
    }
    for keys in GIVE_WAY {
        // The last one needs no room after it, and the first has one column before it.
        if !full(&items) {
            break;
        }
        // A letter alone is that key, and not every key whose name begins with it.
        let gives_way = |item: &FooterItem| item.keys == keys || (keys.len() > 1 && item.keys.starts_with(keys));
        items.retain(|item| item.needed || !gives_way(item));
    }
    let y = area.bottom() - 1;
    let mut x = 1;
    for item in items {
        let (before, label, after) = footer.words(item, brush.glyphs);
        let room = room(item);
        if x + room > area.width {
            break;
        }
        buffer.set_string(x, y, &before, look.style(Tone::Key));
        buffer.set_string(x + width(&before), y, &label, look.style(Tone::Text));
        buffer.set_string(x + width(&before) + width(&label), y, after, look.style(Tone::Key));
        if let Some(act) = &item.act {
            painted.hits.push((Rect::new(x, y - footer.above, room, 1 + footer.above), act.clone()));
        }
        x += room + GAP;
    }
}
