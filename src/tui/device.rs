//! The practice devices, painted so that one knows a phone when one sees it, and a board or a page
//! from a phone.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::{Modifier, Style};

use super::computer::{Canvas, head_and_menu};
use super::nodes::{self, Brush};
use super::paint::{Painted, Region};
use super::sheet::{Sheet, width};
use super::theme::{Look, Tone};
use super::wrap::{Letters, wrap_as};
use crate::app::Act;
use crate::meaning::{Face, Mark, Node, Role};
use crate::world::{board, phone};

/// How wide a device is, and how tall at most.
pub const SIZE: (u16, u16) = (40, 32);

/// Below this height the device's own rules give way to its content.
const ROOM_FOR_RULES: u16 = 17;

/// With less room than this above the keyboard there is the field alone.
const ROOM_ABOVE_KEYS: u16 = 6;

/// Below this height a device that is written on shows neither its status nor its title.
const ROOM_FOR_BARS: u16 = 14;

/// How many rows the button on the side takes.
const SIDE_BUTTON: u16 = 3;

/// The key that presses it.
const SIDE_KEY: &str = "K";

/// Paints the device into `area`, which is at most [`SIZE`], and adds what can be done on it.
pub fn paint(buffer: &mut Buffer, area: Rect, node: &Node<Act>, brush: Brush<'_>, look: Look, painted: &mut Painted) {
    if area.width < 8 || area.height < 6 {
        return;
    }
    let Face { size, bold, dark } = node.state.face;
    let brush = Brush { ground: Tone::Device, letters: Letters::of_size(size), ..brush };
    let look = look.on_phone(dark);
    fill(buffer, area, look, Tone::Device);
    outline(buffer, area, brush, look);
    side_button(buffer, area, node, brush, look, painted);
    let mut inner = Rect::new(area.x + 1, area.y + 1, area.width - 2, area.height - 2);
    // The others have bars of their own tone.
    let rules = node.role == Role::Phone && area.height >= ROOM_FOR_RULES;
    let keys = node.children.iter().find(|child| child.role == Role::Keyboard);
    let barred = keys.is_none() || area.height >= ROOM_FOR_BARS;
    let is_lit = |bar: &&Node<Act>| bar.role == Role::StatusBar && !bar.label.is_empty() && barred;
    if let Some(bar) = node.children.iter().find(is_lit) {
        bar_row(buffer, inner, bar, brush, look);
        inner = below(inner, 1);
    }
    if let Some(title) = node.children.iter().find(|child| child.role == Role::TitleBar && barred) {
        let label = title_in(inner.width, &brush.glyphs.spell(&title.label.plain()), brush);
        if node.role != Role::Phone {
            fill(buffer, Rect { height: inner.height.min(1), ..inner }, look, Tone::Bar);
        }
        let tone = if node.role == Role::Phone { Tone::Device } else { Tone::Bar };
        centred(buffer, inner, &label, look.style(tone).add_modifier(Modifier::BOLD));
        inner = below(inner, 1 + u16::from(node.role == Role::Booklet));
        if rules {
            rule(buffer, inner, brush, look);
            inner = below(inner, 1);
        }
    }
    let mut canvas = Canvas { buffer, brush, look, painted };
    if let Some(bar) = node.children.iter().find(|child| child.role == Role::AddressBar) {
        inner = canvas.address_bar(inner, bar);
    }
    let site = node.children.iter().find(|child| child.role == Role::SiteBar);
    let (head, menu) = head_and_menu(site, inner.height);
    if let Some(bar) = &head {
        inner = canvas.site_bar(inner, bar);
        inner = canvas.site_end(inner, rules);
    }
    // Where there is nothing left to press there is no bar either.
    let is_used = |child: &&Node<Act>| child.role == Role::NavigationBar && !child.children.is_empty();
    if let Some(bar) = node.children.iter().find(is_used) {
        let bottom = Rect::new(inner.x, inner.bottom().saturating_sub(1), inner.width, 1);
        match node.role {
            Role::Phone => navigation(buffer, bottom, bar, brush, look, painted, rules),
            _ => bar_keys(buffer, bottom, bar, brush, look, painted),
        }
        inner.height = inner.height.saturating_sub(1);
        if rules {
            let line = Rect::new(inner.x, inner.bottom().saturating_sub(1), inner.width, 1);
            rule(buffer, line, brush, look);
            inner.height = inner.height.saturating_sub(1);
        }
    }
    if let Some(keys) = keys {
        inner = painted.dock(buffer, inner, keys, brush, look);
    }
    let content = Rect::new(inner.x + 1, inner.y, inner.width.saturating_sub(2), inner.height);
    if let Some(node) = node.children.iter().find(|child| child.role == Role::Content) {
        let nodes: Vec<Node<Act>> = if keys.is_some() && content.height < ROOM_ABOVE_KEYS {
            node.children
                .iter()
                .filter(|child| child.role == Role::Field && brush.may_write_in(child))
                .cloned()
                .collect()
        } else {
            node.children.iter().cloned().chain(menu).collect()
        };
        painted.region(buffer, &Region { area: content, nodes: &nodes, brush }, look);
    }
    if bold {
        buffer.set_style(area, Style::new().add_modifier(Modifier::BOLD));
    }
}

/// A title in the letters of the phone, where it has room for them.
fn title_in(room: u16, title: &str, brush: Brush<'_>) -> String {
    let rows = wrap_as(&title.into(), room, Tone::Device, brush.glyphs, brush.letters);
    match &rows[..] {
        [row] => row.spans.iter().map(|span| span.text.as_str()).collect(),
        _ => title.to_owned(),
    }
}

pub(super) fn below(area: Rect, rows: u16) -> Rect {
    let rows = rows.min(area.height);
    Rect::new(area.x, area.y + rows, area.width, area.height - rows)
}

/// Sets the ground of an area on which nothing has been painted yet.
pub fn fill(buffer: &mut Buffer, area: Rect, look: Look, tone: Tone) {
    buffer.set_style(area, look.style(tone));
}

pub(super) fn outline(buffer: &mut Buffer, area: Rect, brush: Brush<'_>, look: Look) {
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

pub(super) fn rule(buffer: &mut Buffer, area: Rect, brush: Brush<'_>, look: Look) {
    if area.height > 0 {
        let line = brush.glyphs.lines[0].repeat(usize::from(area.width));
        buffer.set_string(area.x, area.y, line, look.style(Tone::DeviceQuiet));
    }
}

pub(super) fn centred(buffer: &mut Buffer, area: Rect, text: &str, style: Style) {
    if area.height > 0 {
        let x = area.x + area.width.saturating_sub(width(text)) / 2;
        buffer.set_stringn(x, area.y, text, usize::from(area.width), style);
    }
}

/// The clock at the left; at the right the signs with their words, or alone where there is too little room,
/// and the rest.
fn bar_row(buffer: &mut Buffer, area: Rect, bar: &Node<Act>, brush: Brush<'_>, look: Look) {
    let row = Rect::new(area.x, area.y, area.width, area.height.min(1));
    fill(buffer, row, look, Tone::Bar);
    let style = look.style(Tone::Bar);
    buffer.set_stringn(area.x + 1, area.y, bar.label.plain(), usize::from(area.width - 1), style);
    let detail = bar.detail.plain();
    let with_words: Vec<String> = bar.children.iter().map(|child| sign(child, brush, true)).collect();
    let with_words = with_words.into_iter().chain([detail.clone()]).collect::<Vec<_>>().join(", ");
    let alone: Vec<String> = bar.children.iter().map(|child| sign(child, brush, false)).collect();
    let alone = alone.into_iter().chain([detail]).collect::<Vec<_>>().join(" ");
    let fits = width(&bar.label.plain()) + width(&with_words) + 4 <= area.width;
    let right = if fits { with_words } else { alone };
    let x = area.right().saturating_sub(width(&right) + 1).max(area.x);
    buffer.set_stringn(x, area.y, &right, usize::from(area.right() - x), style);
}

/// A sign, with its word where it is to have one; one that is not drawn always has it.
fn sign(node: &Node<Act>, brush: Brush<'_>, with_word: bool) -> String {
    let [waves, plane] = brush.glyphs.signs;
    let (word, drawn) = (
        node.label.plain(),
        match node.state.mark {
            Mark::Waves => waves,
            Mark::Plane => plane,
            _ => return node.label.plain(),
        },
    );
    if with_word { format!("{drawn} {word}") } else { drawn.to_owned() }
}

/// The phone's keys, from left to right.
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
    let sheets: Vec<Sheet> =
        bar.children.iter().map(|key| nodes::rows(&lettered(key, brush), area.width, on_bar(brush))).collect();
    let across = |sheet: &Sheet| sheet.rows.first().map_or(0, row_width);
    let keys = u16::try_from(sheets.len()).unwrap_or(1);
    let free = area.width.saturating_sub(sheets.iter().map(across).sum());
    // What is left over stands between the keys; one alone stands at the right, and what ends a call
    // in the middle.
    let gap = free / keys.saturating_sub(1).max(1);
    let mut x = match &bar.children[..] {
        [only] if only.role == Role::Button => area.x + free / 2,
        [_] => area.x + free,
        _ => area.x,
    };
    for sheet in &sheets {
        let spot = Rect::new(x, area.y, across(sheet).min(area.right().saturating_sub(x)), area.height);
        painted.put(buffer, spot, sheet, 0, look);
        if let Some((hit, _)) = painted.hits.last_mut().filter(|_| ruled) {
            // The rule above and the phone's edge below are the key's, too: three rows for a thumb.
            *hit = Rect::new(hit.x, hit.y - 1, hit.width, 3);
        }
        x = x.saturating_add(across(sheet) + gap).min(area.right());
    }
}

fn on_bar(brush: Brush<'_>) -> Brush<'_> {
    Brush { ground: Tone::Bar, roomy: false, ..brush }
}

/// A key with the sign that phones have for it.
fn lettered(key: &Node<Act>, brush: Brush<'_>) -> Node<Act> {
    let [back, home] = brush.glyphs.navigation;
    let is = |act: phone::Act| key.act == Some(Act::phone(act));
    let mut key = key.clone();
    if is(phone::Act::Back) {
        key.label = format!("{back} {}", key.label.plain()).into();
    } else if is(phone::Act::Home) {
        key.label = format!("{home} {}", key.label.plain()).into();
    } else if is(phone::Act::Side) {
        key.label = format!("{SIDE_KEY} {}", key.label.plain()).into();
    }
    key
}

/// A key that stands in a row of text, and would else look like a part of it.
fn bracketed(key: &Node<Act>, brush: Brush<'_>) -> Node<Act> {
    let clears = key.act == Some(Act::board(board::Act::Clear));
    // While digits go into a field its key does not work.
    let digit = if clears && !brush.focus.is_some_and(Act::is_field) { "0 " } else { "" };
    let label = format!("[ {digit}{} ]", key.label.plain());
    Node { label: label.into(), ..key.clone() }
}

/// The button on the phone's side, on its right edge below the top, where there is one now.
fn side_button(buffer: &mut Buffer, area: Rect, node: &Node<Act>, brush: Brush<'_>, look: Look, painted: &mut Painted) {
    let side = Act::phone(phone::Act::Side);
    if !node.actionable().iter().any(|key| key.act.as_ref() == Some(&side)) {
        return;
    }
    let tone = if brush.focus == Some(&side) { Tone::Focus } else { Tone::Device };
    let (x, top) = (area.right() - 1, area.y + 2);
    let button = Rect::new(x, top, 1, SIDE_BUTTON).intersection(area);
    for y in button.top()..button.bottom() {
        buffer.set_string(x, y, brush.glyphs.focus_lines[1], look.style(tone));
    }
    // A thick line alone would look like a scrollbar.
    if button.height == SIDE_BUTTON {
        let tone = if tone == Tone::Focus { tone } else { Tone::DeviceKey };
        buffer.set_string(x, top + 1, SIDE_KEY, look.style(tone));
    }
    painted.hits.push((button, side));
}

/// The keys of a bar one beside the other, in its middle.
fn bar_keys(buffer: &mut Buffer, area: Rect, bar: &Node<Act>, brush: Brush<'_>, look: Look, painted: &mut Painted) {
    fill(buffer, area, look, Tone::Bar);
    let keys: Vec<Sheet> =
        bar.children.iter().map(|key| nodes::rows(&bracketed(key, brush), area.width, on_bar(brush))).collect();
    let wide = |sheet: &Sheet| sheet.rows.first().map_or(0, row_width);
    let all: u16 = keys.iter().map(wide).sum();
    let mut x = area.x + area.width.saturating_sub(all) / 2;
    for sheet in &keys {
        let room = wide(sheet).min(area.right().saturating_sub(x));
        painted.put(buffer, Rect::new(x, area.y, room, area.height), sheet, 0, look);
        x += room;
    }
}

fn row_width(row: &super::sheet::Row) -> u16 {
    row.spans.iter().map(|span| span.x + width(&span.text)).max().unwrap_or(0)
}
