//! A whole screen: header, panes, device and footer. Long, because all that stands on it is laid out here.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::glyphs::Glyphs;
use super::nodes::{Brush, beside, stack};
use super::sheet::{Sheet, width};
use super::theme::{Look, Tone};
use super::wrap::{Letters, MEASURE, wrap};
use super::{computer, device, door};
use crate::app::{Act, Density, Means, SMALLEST, Settings};
use crate::meaning::{Node, Role, Text};
use crate::screen::{FooterItem, Front};

/// From this height on, header and footer have rules.
const ROOM_FOR_RULES: u16 = 22;

/// From this height on, what is said above a computer may take no more than a third.
const ROOM_BESIDE_TASK: u16 = 28;

/// A computer that is shorter than this needs the row below it for itself.
const LEAST_COMPUTER: u16 = 12;

/// From this height on, what a device shows in large letters is scrolled rather than packed.
const ROOM_FOR_LARGE: u16 = 8;

/// Where things stand on a painted screen.
#[derive(Debug, Clone, Default)]
pub struct Painted {
    /// What can be clicked; later areas lie on top.
    pub hits: Vec<(Rect, Act)>,
    /// Where the cursor stands: always on what has the focus.
    pub cursor: Option<(u16, u16)>,
    /// How far one can scroll, when not everything fits.
    pub scroll: Option<Scroll>,
    /// The row that offers to read on, when what has the focus is out of sight below: then the
    /// focus is there.
    pub reading: Option<Rect>,
    /// Whether there is a sentence instead of the screen, so that keys must do nothing unseen.
    pub too_small: bool,
    manual: Option<u16>,
    moved: bool,
    read_on: String,
    boxes: Boxes,
}

/// When boxes stand around what can be pressed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
enum Boxes {
    /// Where everything fits with them.
    #[default]
    IfTheyFit,
    /// Nowhere.
    Never,
    /// Even where one must scroll for them.
    Always,
}

impl Boxes {
    fn of(settings: &Settings) -> Self {
        match (settings.large_targets, settings.density) {
            // Whoever needs them large needs that more than to see much at once.
            (true, _) => Self::Always,
            (false, Density::Compact) => Self::Never,
            (false, Density::Roomy) => Self::IfTheyFit,
        }
    }
}

/// How far one can scroll.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Scroll {
    /// Rows passed by now.
    pub offset: u16,
    /// Rows that can be passed by at most.
    pub most: u16,
    /// Rows in sight.
    pub page: u16,
}

/// Nodes that go, one below the other, into an area.
pub(super) struct Region<'a> {
    pub(super) area: Rect,
    pub(super) nodes: &'a [Node<Act>],
    pub(super) brush: Brush<'a>,
}

/// In fewer rows than this messages go without boxes before anything is scrolled.
const ROOM_FOR_MESSAGES: usize = 9;

impl Painted {
    /// What a click at a cell does.
    #[must_use]
    pub fn at(&self, x: u16, y: u16) -> Option<&Act> {
        let inside = |(area, _): &&(Rect, Act)| area.contains(ratatui::layout::Position::new(x, y));
        self.hits.iter().rev().find(inside).map(|(_, act)| act)
    }

    /// Paints a sheet and notes its areas and its cursor.
    pub(super) fn put(&mut self, buffer: &mut Buffer, area: Rect, sheet: &Sheet, offset: usize, look: Look) {
        sheet.paint(buffer, area, offset, look);
        self.hits.extend(sheet.hits_in(area, offset));
        self.cursor = sheet.cursor_in(area, offset).or(self.cursor);
    }

    /// Paints a region: with boxes if they fit, without if not, unless the settings say otherwise, and
    /// scrolled if that does not fit either. What is out of sight is counted.
    pub(super) fn region(&mut self, buffer: &mut Buffer, region: &Region<'_>, look: Look) {
        let Region { area, nodes, brush } = *region;
        if area.width == 0 || area.height == 0 {
            return;
        }
        let height = usize::from(area.height);
        let boxes = self.boxes != Boxes::Never && !brush.letters.small();
        let mut sheet = stack(nodes, area.width, Brush { roomy: boxes, ..brush });
        // Large letters keep the room around them, and one scrolls instead.
        let keeps_room = brush.letters.air() && area.height >= ROOM_FOR_LARGE;
        if sheet.height() > height && self.boxes == Boxes::IfTheyFit && !keeps_room {
            sheet = stack(nodes, area.width, Brush { roomy: false, ..brush });
        }
        if sheet.height() > height && height < ROOM_FOR_MESSAGES {
            sheet = stack(nodes, area.width, Brush { roomy: false, tight: true, ..brush });
        }
        if sheet.height() <= height {
            self.put(buffer, area, &sheet, 0, look);
            return;
        }
        // The last row tells how much more there is.
        let sight = area.height - 1;
        let most = sheet.height() - usize::from(sight);
        let takes_scroll = sheet.focus.is_some() || self.scroll.is_none();
        let manual = self.manual.filter(|_| takes_scroll).map(usize::from);
        let on_device = brush.ground == Tone::Device;
        let follow = match &sheet.focus {
            // A conversation that nothing is done in shows its end: that is where something happened.
            None if on_device && nodes.iter().any(is_bubble) => most,
            None if on_device => 0,
            // A page is read from its beginning, until somebody moves the focus.
            Some(_) if !on_device && !self.moved => 0,
            _ => sheet.following(usize::from(sight)),
        };
        let offset = manual.unwrap_or(follow).min(most);
        self.put(buffer, Rect { height: sight, ..area }, &sheet, offset, look);
        let hidden = sheet.focus.as_ref().is_some_and(|focus| focus.end > offset + usize::from(sight));
        let row = Rect::new(area.x, area.bottom() - 1, area.width, 1);
        if hidden {
            self.reading = Some(row);
            self.cursor = Some((row.x + 1, row.y));
        }
        if takes_scroll {
            let count = |n: usize| u16::try_from(n).unwrap_or(u16::MAX);
            self.scroll = Some(Scroll { offset: count(offset), most: count(most), page: sight });
        }
        let tone = match (hidden, on_device) {
            (true, _) => Tone::Focus,
            (_, true) => Tone::DeviceQuiet,
            _ => Tone::Quiet,
        };
        let label = self.more_label(offset, most - offset, hidden, brush.glyphs);
        let x = if hidden { row.x } else { row.right().saturating_sub(width(&label)).max(row.x) };
        buffer.set_stringn(x, row.y, &label, usize::from(row.width), look.style(tone));
    }

    /// How many rows there are out of sight, and the key to them.
    fn more_label(&self, above: usize, below: usize, reading: bool, glyphs: &Glyphs) -> String {
        let [up, down] = glyphs.arrows;
        if reading {
            return glyphs.spell(&format!(" Enter  {}  {down} {below} ", self.read_on));
        }
        let part = |arrow: &str, rows: usize, key: &str| match rows {
            0 => String::new(),
            rows => format!("{arrow} {rows} {key}"),
        };
        glyphs.spell(&format!("{}   {}", part(up, above, "PgUp"), part(down, below, "PgDn")))
    }
}

fn is_bubble(node: &Node<Act>) -> bool {
    matches!(node.role, Role::Received | Role::Sent)
}

/// Paints the whole screen into `buffer`. Changes nothing but the buffer.
#[must_use]
pub fn paint(buffer: &mut Buffer, front: &Front, look: Look, glyphs: &'static Glyphs) -> Painted {
    let area = buffer.area;
    let mut painted = Painted {
        manual: front.app().view.scroll,
        moved: front.app().view.focus.is_some(),
        read_on: front.strings().say("read-on"),
        boxes: Boxes::of(&front.app().settings),
        ..Painted::default()
    };
    buffer.reset();
    device::fill(buffer, area, look, Tone::Text);
    if area.width < SMALLEST.0 || area.height < SMALLEST.1 {
        too_small(buffer, area, front, look, glyphs);
        painted.too_small = true;
        return painted;
    }
    let rules = area.height >= ROOM_FOR_RULES;
    let edge = if rules { 2 } else { 1 };
    let brush = Brush {
        focus: front.focus(),
        outline: front.outline(),
        glyphs,
        roomy: true,
        ground: Tone::Text,
        letters: Letters::default(),
        tight: false,
    };
    if let Some(header) = front.tree().find(Role::Header) {
        paint_header(buffer, area, header, brush, look);
    }
    if rules {
        let line = glyphs.lines[0].repeat(usize::from(area.width));
        buffer.set_string(0, 1, &line, look.style(Tone::Frame));
        buffer.set_string(0, area.bottom() - 2, &line, look.style(Tone::Frame));
    }
    let gap = u16::from(rules && area.height >= 30);
    let body = Rect::new(0, edge + gap, area.width, area.height - 2 * edge - 2 * gap);
    paint_body(buffer, body, front.tree(), brush, look, &mut painted);
    let footer = Footer { means: front.app().means, above: edge - 1 + gap };
    paint_footer(buffer, area, &front.footer(), footer, brush, look, &mut painted);
    painted
}

fn too_small(buffer: &mut Buffer, area: Rect, front: &Front, look: Look, glyphs: &Glyphs) {
    let text = Text::from(front.strings().say("too-small"));
    let sheet = Sheet { rows: wrap(&text, area.width.max(1), Tone::Text, glyphs), ..Sheet::default() };
    sheet.paint(buffer, area, 0, look);
}

fn paint_header(buffer: &mut Buffer, area: Rect, header: &Node<Act>, brush: Brush<'_>, look: Look) {
    let title = brush.glyphs.spell(&header.label.plain());
    buffer.set_stringn(1, 0, &title, usize::from(area.width - 1), look.style(Tone::Strong));
    let mut right = brush.glyphs.spell(&header.detail.plain());
    if let Some((done, total)) = header.state.progress.filter(|(_, total)| *total <= 20) {
        let [full, empty] = brush.glyphs.steps;
        let blocks = full.repeat(usize::from(done)) + &empty.repeat(usize::from(total.saturating_sub(done)));
        if width(&title) + width(&right) + width(&blocks) + 6 <= area.width {
            right = format!("{right}   {blocks}");
        }
    }
    let x = area.width.saturating_sub(width(&right) + 1);
    if x > width(&title) + 1 {
        buffer.set_string(x, 0, &right, look.style(Tone::Quiet));
    }
    // The words of the card stand between, where there is room.
    for card in &header.children {
        let card = brush.glyphs.spell(&card.label.plain());
        let start = x.saturating_sub(width(&card) + 3);
        if start > width(&title) + 2 {
            buffer.set_string(start, 0, &card, look.style(Tone::Quiet));
        }
    }
}

/// Panes and device side by side when both are there, each alone otherwise.
fn paint_body(buffer: &mut Buffer, body: Rect, tree: &Node<Act>, brush: Brush<'_>, look: Look, painted: &mut Painted) {
    let pane = tree.children.iter().find(|child| child.role == Role::Pane);
    let device = tree.children.iter().find(|child| child.role.is_device());
    if let Some(device) = device.filter(|device| device.role == Role::Computer) {
        return paint_computer(buffer, body, pane, device, brush, look, painted);
    }
    let (phone_width, phone_height) = (device::SIZE.0.min(body.width), device::SIZE.1.min(body.height));
    match (pane, device) {
        (Some(pane), Some(device)) => {
            let pane_width = body.width.saturating_sub(phone_width + 5).min(MEASURE - 10);
            let left = body.width.saturating_sub(pane_width + phone_width + 3) / 2;
            let text = Rect::new(left, body.y, pane_width, body.height);
            let screen = Rect::new(left + pane_width + 3, body.y, phone_width, phone_height);
            let text = Rect { y: body.y + 1, height: body.height.saturating_sub(1), ..text };
            painted.region(buffer, &Region { area: text, nodes: &pane.children, brush }, look);
            paint_device(buffer, screen, device, brush, look, painted);
        }
        (Some(pane), None) => {
            let room = body.width.saturating_sub(4).min(MEASURE + 6);
            let left = (body.width - room) / 2;
            let top = u16::from(body.height > 14);
            let area = Rect::new(left, body.y + top, room, body.height - top);
            painted.region(buffer, &Region { area, nodes: &pane.children, brush }, look);
        }
        (None, Some(device)) => {
            let left = (body.width - phone_width) / 2;
            let screen = Rect::new(left, body.y, phone_width, phone_height);
            paint_device(buffer, screen, device, brush, look, painted);
        }
        (None, None) => {}
    }
}

fn paint_device(
    buffer: &mut Buffer,
    area: Rect,
    device: &Node<Act>,
    brush: Brush<'_>,
    look: Look,
    painted: &mut Painted,
) {
    if device.role == Role::Door {
        door::door(buffer, area, device, brush, look, painted);
    } else {
        device::paint(buffer, area, device, brush, look, painted);
    }
}

/// The computer below the task, as wide as may be; what reassures stands below it.
fn paint_computer(
    buffer: &mut Buffer,
    body: Rect,
    pane: Option<&Node<Act>>,
    device: &Node<Act>,
    brush: Brush<'_>,
    look: Look,
    painted: &mut Painted,
) {
    let across = body.width.min(computer::WIDEST);
    let mut area = Rect::new(body.x + (body.width - across) / 2, body.y, across, body.height);
    if let Some(pane) = pane {
        let (quiet, said): (Vec<&Node<Act>>, Vec<&Node<Act>>) =
            pane.children.iter().partition(|child| child.role == Role::Aside);
        let said = beside(said.into_iter().cloned());
        let room = across.saturating_sub(2);
        let height = |roomy| u16::try_from(stack(&said, room, Brush { roomy, ..brush }).height()).unwrap_or(u16::MAX);
        let (roomy, packed) = (height(true), height(false));
        // A few rows for the task; more of them when there is something to say or to press.
        let most = if body.height >= ROOM_BESIDE_TASK { body.height / 3 } else { body.height / 2 };
        let rows = if roomy <= body.height / 4 { roomy } else { packed.min(most) };
        let text = Rect::new(area.x + 1, area.y, room, rows);
        painted.region(buffer, &Region { area: text, nodes: &said, brush }, look);
        area = device::below(area, rows);
        if body.height > rows + LEAST_COMPUTER {
            let line = Rect::new(area.x + 1, body.bottom() - 1, room, 1);
            for aside in &quiet {
                let label = brush.glyphs.spell(&aside.label.plain());
                buffer.set_stringn(line.x, line.y, &label, usize::from(line.width), look.style(Tone::Quiet));
            }
            area.height -= 1;
        }
    }
    computer::paint(buffer, area, device, brush, look, painted);
}

/// Columns between two items of the footer.
const GAP: u16 = 3;

/// Footer items that give way first when the row is full, least needed first.
const GIVE_WAY: [&str; 15] = ["F3", "F2", "O", "F8", "G", "K", "M", "↑ ↓", "F5", "Enter", "0", "1–", "H", "A", "V"];

/// How the footer is painted.
#[derive(Debug, Clone, Copy)]
struct Footer {
    /// It speaks of keys to whoever uses keys, and offers buttons to whoever uses the mouse.
    means: Means,
    /// Free rows above it that count as its own for clicks: a thumb is not as fine as a key.
    above: u16,
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

fn paint_footer(
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
    for keys in GIVE_WAY {
        // The last one needs no room after it, and the first has one column before it.
        if items.iter().map(|item| room(item) + GAP).sum::<u16>() < area.width + GAP {
            break;
        }
        items.retain(|item| item.needed || !item.keys.starts_with(keys));
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
