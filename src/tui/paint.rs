//! A whole screen: header, panes, device and footer. Long, because all that stands on it is laid out here.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::footer::{self, Footer};
use super::glyphs::Glyphs;
use super::nodes::{Brush, beside, stack, steps};
use super::sheet::{Sheet, width};
use super::theme::{Look, Tone};
use super::wrap::{Letters, MEASURE, wrap};
use super::{computer, device, door};
use crate::app::{Act, App, Density, SMALLEST, Settings};
use crate::meaning::{Mark, Node, Role, Text};
use crate::screen::Front;

/// From this height on, header and footer have rules.
const ROOM_FOR_RULES: u16 = 22;

/// From this height on, what is said above a computer may take no more than a third.
const ROOM_BESIDE_TASK: u16 = 28;

/// A computer that is shorter than this needs the row below it for itself.
const LEAST_COMPUTER: u16 = 12;

/// From this height on, what a device shows in large letters is scrolled rather than packed.
const ROOM_FOR_LARGE: u16 = 8;

/// So many rows above the keyboard on the screen are for reading; where there are more, its keys
/// are three rows high.
const ABOVE_KEYS: u16 = 8;

/// The same for whoever wants large things to press: room for the field.
const LEAST_ABOVE_KEYS: u16 = 3;

/// What somebody who has a longer page before them wants to see.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
enum Seeks {
    /// The text, from its beginning.
    #[default]
    Text,
    /// On the device what a hint is about, which was asked for.
    Hinted,
    /// The focus, which was moved.
    Focus,
}

impl Seeks {
    fn of(app: &App) -> Self {
        match (&app.view.focus, &app.view.hint) {
            (Some(_), _) => Self::Focus,
            (None, Some(_)) => Self::Hinted,
            (None, None) => Self::Text,
        }
    }
}

/// Where things stand on a painted screen.
#[derive(Debug, Clone, Default)]
pub struct Painted {
    /// What can be clicked; later areas lie on top.
    pub hits: Vec<(Rect, Act)>,
    /// Where the cursor stands: always on what has the focus, or on what would get it first.
    pub cursor: Option<(u16, u16)>,
    /// How far one can scroll, when not everything fits.
    pub scroll: Option<Scroll>,
    /// The row that offers to read on, when what has the focus is out of sight below: then the
    /// focus is there.
    pub reading: Option<Rect>,
    /// Whether there is a sentence instead of the screen, so that keys must do nothing unseen.
    pub too_small: bool,
    manual: Option<u16>,
    seeks: Seeks,
    /// Whether the focus is on the buttons that lead on from the page.
    led: bool,
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

    /// Where the first stop in sight is painted.
    fn first_stop(&self, front: &Front) -> Option<(u16, u16)> {
        let painted = |act: &Act| self.hits.iter().find(|(_, hit)| hit == act).map(|(area, _)| *area);
        let area = front.outline().stops.iter().find_map(|stop| painted(&stop.act))?;
        Some((area.x + 1, area.y + u16::from(area.height > 2)))
    }

    /// Whether there may be boxes around what can be pressed.
    pub(super) fn may_box(&self) -> bool {
        self.boxes != Boxes::Never
    }

    /// Paints a sheet and notes its areas and its cursor.
    pub(super) fn put(&mut self, buffer: &mut Buffer, area: Rect, sheet: &Sheet, offset: usize, look: Look) {
        sheet.paint(buffer, area, offset, look);
        self.hits.extend(sheet.hits_in(area, offset));
        self.cursor = sheet.cursor_in(area, offset).or(self.cursor);
    }

    /// Notes whether the focus is on the buttons that lead on from the page.
    pub(super) fn leads_on(&mut self, led: bool) {
        self.led = led;
    }

    /// Paints a region: with boxes if they fit, without if not, unless the settings say otherwise, and
    /// scrolled if that does not fit either. What is out of sight is counted.
    pub(super) fn region(&mut self, buffer: &mut Buffer, region: &Region<'_>, look: Look) {
        let Region { area, nodes, brush } = *region;
        let brush = Brush { rows: area.height, ..brush };
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
            None if on_device && ends_in_talk(nodes) => most,
            // Whoever has answered the last question sees it above the way on.
            None if on_device && self.led && asks(nodes) && !is_page(nodes) => most,
            None if on_device => 0,
            // A page is read from its beginning, until somebody moves the focus, writes or asks for a hint.
            Some(_) if self.seeks != Seeks::Focus && !on_device => 0,
            Some(_) if self.seeks == Seeks::Text && is_page(nodes) && !brush.focus.is_some_and(Act::is_field) => 0,
            _ => sheet.following(usize::from(sight)),
        };
        let offset = manual.unwrap_or(follow).min(most);
        let sight = whole(&sheet, offset, sight);
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

    /// Paints the keyboard on the screen at the bottom of `area`, below a line where there is room.
    /// What is left above it.
    pub(super) fn dock(
        &mut self,
        buffer: &mut Buffer,
        area: Rect,
        keyboard: &Node<Act>,
        brush: Brush<'_>,
        look: Look,
    ) -> Rect {
        let rows = u16::try_from(3 * keyboard.children.len()).unwrap_or(u16::MAX);
        let roomy = match self.boxes {
            Boxes::IfTheyFit => area.height >= rows + ABOVE_KEYS,
            Boxes::Always => area.height >= rows + LEAST_ABOVE_KEYS,
            Boxes::Never => false,
        };
        let sheet = stack(std::slice::from_ref(keyboard), area.width, Brush { roomy, ..brush });
        let height = area.height.min(u16::try_from(sheet.height()).unwrap_or(u16::MAX));
        let keys = Rect { y: area.bottom() - height, height, ..area };
        self.put(buffer, keys, &sheet, 0, look);
        let mut left = Rect { height: area.height - height, ..area };
        if !roomy && left.height >= ABOVE_KEYS {
            left.height -= 1;
            let line = brush.glyphs.lines[0].repeat(usize::from(area.width));
            buffer.set_string(area.x, left.bottom(), line, look.style(Tone::Frame.over(brush.ground)));
        }
        left
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

/// How many of `sight` rows from `offset` on can be shown without cutting in two what can be pressed.
fn whole(sheet: &Sheet, offset: usize, sight: u16) -> u16 {
    let end = offset + usize::from(sight);
    let cut = |rows: &std::ops::Range<usize>| rows.start > offset && rows.start < end && rows.end > end;
    let first = sheet.hits.iter().map(|hit| &hit.rows).filter(|rows| cut(rows)).map(|rows| rows.start).min();
    first.map_or(sight, |start| u16::try_from(start - offset).unwrap_or(sight))
}

/// Whether what happened last stands at the end: in a conversation, and on a page where one has said
/// something.
fn ends_in_talk(nodes: &[Node<Act>]) -> bool {
    let is = |role: Role| nodes.iter().any(|node| node.role == role);
    is(Role::Sent) || (is(Role::Received) && !is(Role::Heading))
}

/// Whether this is a page of a site to read, from its heading on or from what has just happened. One with
/// questions leads to what is to be answered or mended; answers that are looked over are read, until
/// something is to be mended there or they have been confirmed, and a case until one has begun to reply.
fn is_page(nodes: &[Node<Act>]) -> bool {
    let any = |fits: &dyn Fn(&Node<Act>) -> bool| {
        nodes.iter().any(|node| node.role == Role::Question && node.children.iter().any(fits))
    };
    let looked_over = any(&|child| child.role == Role::Paragraph);
    let gone_about = any(&|child| child.role == Role::Fault || child.state.mark == Mark::Ticked);
    let mut heads = nodes.iter().skip_while(|node| node.role == Role::Praise);
    let headed = heads.next().is_some_and(|node| node.role == Role::Heading);
    headed && !replies(nodes) && (!asks(nodes) || looked_over && !gone_about)
}

/// Whether there are questions to answer or to mend.
fn asks(nodes: &[Node<Act>]) -> bool {
    nodes.iter().any(|node| matches!(node.role, Role::Question | Role::Faults))
}

/// Whether one has replied, or has a reply or a photo ready.
fn replies(nodes: &[Node<Act>]) -> bool {
    let is = |fits: &dyn Fn(&Node<Act>) -> bool| nodes.iter().any(fits);
    let ready = |node: &Node<Act>| node.role == Role::Picture || node.role == Role::Field && node.act.is_none();
    is(&|node| node.role == Role::Received) && is(&|node| node.role == Role::Sent || ready(node))
}

/// Paints the whole screen into `buffer`. Changes nothing but the buffer.
#[must_use]
pub fn paint(buffer: &mut Buffer, front: &Front, look: Look, glyphs: &'static Glyphs) -> Painted {
    let area = buffer.area;
    let mut painted = Painted {
        manual: front.app().view.scroll,
        seeks: Seeks::of(front.app()),
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
        rows: area.height,
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
    // A screen reader and a braille display follow the cursor, also to a question that nothing is chosen in.
    painted.cursor = painted.cursor.or_else(|| painted.first_stop(front));
    let style = Footer { means: front.app().means, above: edge - 1 + gap };
    footer::paint(buffer, area, &front.footer(), style, brush, look, &mut painted);
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
    if header.state.progress.is_some_and(|(_, total)| total <= 20) {
        let blocks = steps(header, brush.glyphs);
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

/// Between two columns: a blank, a line, a blank.
const BETWEEN: u16 = 3;

/// The columns: what comes next, what is now, and who is there. What is now has the most room.
fn paint_columns(
    buffer: &mut Buffer,
    body: Rect,
    panes: &[Node<Act>],
    brush: Brush<'_>,
    look: Look,
    painted: &mut Painted,
) {
    let gaps = BETWEEN * u16::try_from(panes.len().saturating_sub(1)).unwrap_or(0);
    let inner = body.width.saturating_sub(2 + gaps);
    let plan = (inner * 2 / 9).min(34);
    let seats = (inner * 2 / 5).min(56);
    let widths = [plan, inner.saturating_sub(plan + seats).min(MEASURE), seats];
    let mut x = body.x + 1;
    for (place, (pane, across)) in panes.iter().zip(widths).enumerate() {
        if place > 0 {
            for y in body.y..body.bottom() {
                buffer.set_string(x + 1, y, brush.glyphs.lines[1], look.style(Tone::Frame));
            }
            x += BETWEEN;
        }
        let area = Rect::new(x, body.y, across, body.height);
        painted.region(buffer, &Region { area, nodes: &pane.children, brush: Brush { roomy: false, ..brush } }, look);
        x += across;
    }
}

/// Panes and device side by side when both are there, each alone otherwise.
fn paint_body(buffer: &mut Buffer, body: Rect, tree: &Node<Act>, brush: Brush<'_>, look: Look, painted: &mut Painted) {
    if let Some(columns) = tree.children.iter().find(|child| child.role == Role::Columns) {
        return paint_columns(buffer, body, &columns.children, brush, look, painted);
    }
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
            paint_pane(buffer, text, pane, brush, look, painted);
            paint_device(buffer, screen, device, brush, look, painted);
        }
        (Some(pane), None) => {
            // What is read across a room takes all the room there is.
            let large = pane.children.iter().any(|child| child.role == Role::Large);
            let most = if large { body.width } else { MEASURE + 6 };
            let room = body.width.saturating_sub(4).min(most);
            let left = (body.width - room) / 2;
            let top = u16::from(body.height > 14);
            let area = Rect::new(left, body.y + top, room, body.height - top);
            paint_pane(buffer, area, pane, brush, look, painted);
        }
        (None, Some(device)) => {
            let left = (body.width - phone_width) / 2;
            let screen = Rect::new(left, body.y, phone_width, phone_height);
            paint_device(buffer, screen, device, brush, look, painted);
        }
        (None, None) => {}
    }
}

/// A pane, above the keyboard if there is one: it is the last of its children.
fn paint_pane(buffer: &mut Buffer, area: Rect, pane: &Node<Act>, brush: Brush<'_>, look: Look, painted: &mut Painted) {
    match pane.children.split_last() {
        Some((keyboard, nodes)) if keyboard.role == Role::Keyboard => {
            let area = painted.dock(buffer, area, keyboard, brush, look);
            painted.region(buffer, &Region { area, nodes, brush }, look);
        }
        _ => painted.region(buffer, &Region { area, nodes: &pane.children, brush }, look),
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
        let said = vec![Node::holding(Role::Strip, beside(said.into_iter().cloned()))];
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
