//! Each role of the tree as rows. Long, because every role is here: none is more than a few lines.

mod controls;
mod field;
mod form;
mod keyboard;
mod letter;
mod link;
mod message;
mod page;
mod picture;
mod room;

use super::glyphs::Glyphs;
use super::sheet::{Hit, Row, Sheet, Span, width};
use super::theme::Tone;
use super::wrap::{Letters, wrap, wrap_as, wrap_with_terms};
use crate::app::class::seat;
use crate::app::{Act, Outline};
use crate::meaning::{Mark, Node, Role, Text};

/// What painting a node needs to know besides the node.
#[derive(Debug, Clone, Copy)]
pub struct Brush<'a> {
    /// What has the focus.
    pub focus: Option<&'a Act>,
    /// The digits.
    pub outline: &'a Outline,
    /// The glyphs of this terminal.
    pub glyphs: &'static Glyphs,
    /// Whether there is room for boxes of three rows around what can be pressed.
    pub roomy: bool,
    /// The tone of plain text here: the page's or the device's.
    pub ground: Tone,
    /// How large letters are.
    pub letters: Letters,
    /// Whether rows are so few that messages go without their boxes.
    pub tight: bool,
    /// How many rows are in sight.
    pub rows: u16,
}

impl Brush<'_> {
    fn has_focus(&self, node: &Node<Act>) -> bool {
        node.act.is_some() && node.act.as_ref() == self.focus
    }

    /// Whether this may be the field that is written in: it has the focus, or a key of the keyboard
    /// on the screen has.
    pub(super) fn may_write_in(&self, node: &Node<Act>) -> bool {
        let on_key = || self.outline.focused(self.focus).is_some_and(|stop| stop.key.is_some());
        node.act.is_some() && (self.has_focus(node) || on_key())
    }

    /// The digit that chooses a node; none while digits go into a field.
    fn digit(&self, node: &Node<Act>) -> Option<u8> {
        let typing = self.focus.is_some_and(|act| act.is_field() || act.is_device_key()) || self.outline.is_keypad();
        let act = node.act.as_ref().filter(|_| !typing)?;
        self.outline.stops.iter().find(|stop| stop.act == *act)?.digit()
    }

    /// The letter that does what a node does; none while letters go into a field.
    fn letter(&self, node: &Node<Act>) -> Option<char> {
        match node.act.as_ref().filter(|_| !self.outline.takes_letters(self.focus))? {
            Act::Undo => Some('A'),
            Act::ShowMe => Some('M'),
            Act::Seat(seat::Act::Message) => Some('R'),
            _ => None,
        }
    }

    /// What stands before its label: the digit or letter that chooses it, and a box to tick.
    fn mark(&self, node: &Node<Act>) -> String {
        let key = match (self.letter(node), self.digit(node)) {
            (Some(letter), _) => format!("{letter} "),
            (None, Some(digit)) => format!("{digit} "),
            (None, None) => String::new(),
        };
        match node.state.mark {
            Mark::Ticked => format!("{key}[x] "),
            Mark::Unticked => format!("{key}[ ] "),
            Mark::None
            | Mark::New
            | Mark::Right
            | Mark::Tried
            | Mark::Advert
            | Mark::On
            | Mark::Off
            | Mark::Waves
            | Mark::Plane
            | Mark::Chosen
            | Mark::Open => key,
        }
    }

    /// Text that a device shows larger or smaller.
    fn wrap(&self, text: &Text, room: u16, tone: Tone) -> Vec<Row> {
        wrap_as(text, room, tone, self.glyphs, self.letters)
    }

    fn quiet(&self) -> Tone {
        if self.ground == Tone::Device { Tone::DeviceQuiet } else { Tone::Quiet }
    }
}

/// The children of a pane or a device's content, one below the other.
#[must_use]
pub fn stack(nodes: &[Node<Act>], room: u16, brush: Brush<'_>) -> Sheet {
    let mut sheet = Sheet::default();
    let mut before: Option<Role> = None;
    for node in nodes {
        let headed = node.role == Role::List && !node.label.is_empty();
        let apart =
            |above| !belongs(above, node.role) && (brush.letters.air() || parted(above, node.role, brush.roomy));
        if headed || before.is_some_and(apart) {
            sheet.gap();
        }
        before = Some(node.role);
        sheet.append(rows(node, room, brush), 0);
    }
    sheet
}

/// Whether a thing stands right below another: what explains a switch, and the keys for a field.
fn belongs(above: Role, below: Role) -> bool {
    matches!((above, below), (Role::Switch, Role::Aside) | (Role::Field, Role::Keypad | Role::Meter))
}

/// Whether an empty row stands between two neighbours: between different kinds of things, and
/// between all texts; never between boxes, which part themselves.
fn parted(above: Role, below: Role, roomy: bool) -> bool {
    let pressable = |role| {
        matches!(
            role,
            Role::Button
                | Role::Buttons
                | Role::Menu
                | Role::Link
                | Role::Answer
                | Role::Item
                | Role::Letter
                | Role::Field
                | Role::List
                | Role::Switch
        )
    };
    // A button that is not one of the answers stands apart from them.
    if matches!((above, below), (Role::Answer | Role::Field | Role::List, Role::Button | Role::Buttons))
        || (above, below) == (Role::Item, Role::Buttons)
    {
        return !roomy;
    }
    if pressable(above) && pressable(below) {
        return false;
    }
    if roomy && (boxed(above) || boxed(below)) {
        return !(boxed(above) && boxed(below));
    }
    !matches!((above, below), (Role::Received | Role::Sent, Role::Received | Role::Sent | Role::Item))
        && !matches!(
            (above, below),
            (
                Role::Heading,
                Role::Paragraph
                    | Role::Code
                    | Role::List
                    | Role::Aside
                    | Role::Fact
                    | Role::Choices
                    | Role::Framed
                    | Role::Answer
                    | Role::Field
                    | Role::Button
                    | Role::Buttons
                    | Role::Planned
                    | Role::Seats
                    | Role::Bar
            ) | (Role::Framed, Role::Answer | Role::Buttons)
                | (Role::Code, Role::Aside)
                | (Role::Fact, Role::Fact)
                | (Role::Choices, Role::Choices)
                | (Role::Planned, Role::Planned)
                | (Role::Bar, Role::Bar)
        )
}

fn boxed(role: Role) -> bool {
    matches!(
        role,
        Role::Button
            | Role::Buttons
            | Role::Menu
            | Role::Answer
            | Role::Item
            | Role::Letter
            | Role::Tiles
            | Role::List
            | Role::Switch
    )
}

/// One node as rows of at most `room` columns.
#[must_use]
pub fn rows(node: &Node<Act>, room: u16, brush: Brush<'_>) -> Sheet {
    match node.role {
        Role::Tiles => tiles(node, room, brush),
        Role::List => list(node, room, brush),
        Role::Buttons => side_by_side(node, room, brush),
        Role::Strip => strip(node, room, brush),
        Role::Hit => page::hit(node, room, brush),
        Role::Links => page::links(node, room, brush),
        Role::Framed => page::framed(node, room, brush),
        Role::TimeLine => page::time_line(node, room, brush),
        Role::Fact => page::fact(node, room, brush),
        Role::Choices => page::choices(node, room, brush),
        Role::MenuItem => menu_item(node, room, brush),
        Role::Button | Role::Answer | Role::Item | Role::Tile | Role::Menu => pressable(node, room, brush),
        Role::Field => field::field(node, room, brush),
        Role::Question => form::question(node, room, brush),
        Role::Choice => form::choice(node, room, brush),
        Role::Faults | Role::Fault => form::faults(node, room, brush),
        Role::Actions => form::actions(node, room, brush),
        Role::Switch => controls::switch(node, room, brush),
        Role::Slider => controls::slider(node, room, brush),
        Role::Meter => controls::meter(node, room, brush),
        Role::Picture => picture::picture(node, room, brush),
        Role::Keypad => keyboard::keypad(node, room, brush),
        Role::Keyboard => keyboard::keyboard(node, room, brush),
        Role::Time => controls::time(node, room, brush),
        Role::Link => link::rows(node, room, brush),
        Role::Letter => letter::row(node, room, brush),
        Role::Received => bubble(node, room, brush, Tone::Received, 0),
        Role::Sent => bubble(node, room, brush, Tone::Sent, room / 6),
        Role::Message => message::sheet(node, room, brush),
        Role::Key => key(node, room, brush),
        Role::Task => marked(&node.label, room, brush, Tone::Task),
        Role::Praise => marked(&node.label, room, brush, Tone::Praise),
        Role::Advice => marked(&node.label, room, brush, Tone::Advice),
        Role::Heading => heading(node, room, brush),
        Role::Aside => text(&node.label, room, brush, brush.quiet()),
        Role::Address => text(&node.label, room, brush, Tone::New),
        Role::Code => code(node, room, brush),
        Role::Seats => room::seats(node, room, brush),
        Role::Seat => room::seat(node, room, brush),
        Role::Planned => room::planned(node, room, brush),
        Role::Large => room::large_print(node, room, brush),
        Role::Bar => room::bar(node, room, brush),
        Role::Card => card(node, room, brush),
        Role::Paragraph
        | Role::Screen
        | Role::Header
        | Role::Pane
        | Role::Columns
        | Role::Phone
        | Role::Door
        | Role::Board
        | Role::Booklet
        | Role::Computer
        | Role::Tabs
        | Role::AddressBar
        | Role::SiteBar
        | Role::Stage
        | Role::StatusBar
        | Role::Sign
        | Role::TitleBar
        | Role::Content
        | Role::Keys
        | Role::NavigationBar => text(&node.label, room, brush, brush.ground),
    }
}

/// A list under its heading, if it has one.
fn list(node: &Node<Act>, room: u16, brush: Brush<'_>) -> Sheet {
    let mut sheet = Sheet::default();
    if !node.label.is_empty() {
        sheet.append(text(&node.label, room, brush, Tone::Heading), 0);
    }
    if brush.roomy {
        sheet.gap();
    }
    sheet.append(stack(&node.children, room, brush), 0);
    sheet
}

/// A heading, and at the right what it is about, where there is room.
fn heading(node: &Node<Act>, room: u16, brush: Brush<'_>) -> Sheet {
    let mut sheet = text(&node.label, room, brush, Tone::Heading.over(brush.ground));
    let detail = brush.glyphs.spell(&node.detail.plain());
    if detail.is_empty() {
        return sheet;
    }
    let steps = steps(node, brush.glyphs);
    let before = |row: &Row| row.spans.last().map_or(0, |span| span.x + width(&span.text) + 2);
    let used = sheet.rows.last().map_or(0, before);
    // The steps are drawn where there is room for them, too.
    let all = if steps.is_empty() { detail.clone() } else { format!("{detail}  {steps}") };
    let fitting = [all, detail].into_iter().find(|text| used + width(text) <= room);
    match (sheet.rows.last_mut(), fitting) {
        (Some(last), Some(text)) => {
            last.spans.push(Span { x: room - width(&text), text, tone: brush.ground });
        }
        _ => sheet.append(text(&node.detail, room, brush, brush.ground), 0),
    }
    sheet
}

/// How far one has come, a block for each step.
pub(super) fn steps(node: &Node<Act>, glyphs: &Glyphs) -> String {
    let (done, total) = node.state.progress.unwrap_or_default();
    let [full, empty] = glyphs.steps;
    let passed = |step: u16| node.state.passed.checked_shr(u32::from(step)).is_some_and(|bits| bits & 1 == 1);
    (0..total.max(done)).map(|step| if step < done && !passed(step) { full } else { empty }).collect()
}

fn text(label: &Text, room: u16, brush: Brush<'_>, tone: Tone) -> Sheet {
    let (rows, hits) = wrap_with_terms(label, room, tone, brush.glyphs, brush.letters);
    Sheet { rows, hits, ..Sheet::default() }
}

/// Text with a bar along its left side.
fn marked(label: &Text, room: u16, brush: Brush<'_>, tone: Tone) -> Sheet {
    let on_device = brush.ground == Tone::Device;
    let body = match tone {
        Tone::Task => tone,
        _ if on_device => brush.ground,
        _ => Tone::Text,
    };
    // The page's marks would show the page's ground.
    let tone = if on_device { Tone::New } else { tone };
    let (rows, hits) = wrap_with_terms(label, room.saturating_sub(2), body, brush.glyphs, Letters::default());
    let moved = |hit: Hit| Hit { columns: hit.columns.start + 2..hit.columns.end + 2, ..hit };
    let mut sheet = Sheet { hits: hits.into_iter().map(moved).collect(), ..Sheet::default() };
    for row in rows {
        let mut spans = vec![Span { x: 0, text: brush.glyphs.focus_lines[1].to_owned(), tone }];
        spans.extend(row.spans.into_iter().map(|span| Span { x: span.x + 2, ..span }));
        sheet.rows.push(Row { spans });
    }
    sheet
}

/// The words of the card, with room around each.
fn code(node: &Node<Act>, room: u16, brush: Brush<'_>) -> Sheet {
    let words = node.label.plain().split(' ').collect::<Vec<_>>().join("   ");
    // Not in a box: nothing is pressed here.
    let rows = if width(&words) + 2 <= room {
        vec![Row::of(0, words, Tone::Strong)]
    } else {
        wrap(&node.label, room.saturating_sub(2), Tone::Strong, brush.glyphs)
    };
    let mut sheet = Sheet::default();
    sheet.append(Sheet { rows, ..Sheet::default() }, 2);
    sheet
}

/// A bank card: as wide as it is on a table beside a phone, its owner named in its edge.
fn card(node: &Node<Act>, room: u16, brush: Brush<'_>) -> Sheet {
    let across = room.min(CARD);
    let mut rows = Vec::new();
    for (place, block) in node.detail.blocks.iter().enumerate() {
        let tone = if place == 0 { Tone::Strong } else { Tone::Text };
        let text = Text { blocks: vec![block.clone()] };
        rows.extend(wrap(&text, across.saturating_sub(4), tone, brush.glyphs));
    }
    let mut sheet = frame(rows, across, 2, brush.glyphs, Tone::Frame, false);
    let label = format!(" {} ", brush.glyphs.spell(&node.label.plain()));
    if let Some(top) = sheet.rows.first_mut().filter(|_| width(&label) + 4 <= across) {
        top.spans.push(Span { x: 2, text: label, tone: Tone::Quiet });
    }
    sheet
}

/// How wide a bank card is.
const CARD: u16 = 34;

/// The patch of colour that phones have on what begins a call and what ends one.
const SIGN: &str = "██";

/// Its colour: green begins a call, red ends one.
fn call_sign(node: &Node<Act>) -> Option<Tone> {
    use crate::world::phone::Act::{Answer, Decline, HangUp, Ring};
    let is = |act| node.act == Some(Act::phone(act));
    if is(Answer) || is(Ring) {
        Some(Tone::Go)
    } else if is(Decline) || is(HangUp) {
        Some(Tone::Stop)
    } else {
        None
    }
}

/// Something to press: a box of three rows where there is room, a row where there is not.
fn pressable(node: &Node<Act>, room: u16, brush: Brush<'_>) -> Sheet {
    let focus = brush.has_focus(node);
    let room = match node.role {
        Role::Button => button_room(node, room, brush),
        Role::Field if brush.ground == Tone::Device => room.min(FIELD),
        _ => room,
    };
    // A row of the page that cannot be chosen must not look as if it could.
    let idle = node.role == Role::Item && node.act.is_none() && brush.ground == Tone::Text;
    let tone = if focus {
        Tone::Focus
    } else if idle || node.state.mark == Mark::Tried || (node.role == Role::Button && node.act.is_none()) {
        brush.quiet()
    } else {
        brush.ground
    };
    let boxed = brush.roomy && room >= 12 && !idle;
    let block = block_tone(node, room, brush).filter(|_| !boxed);
    let tone = if focus { tone } else { block.unwrap_or(tone) };
    let brush = Brush { ground: block.unwrap_or(brush.ground), ..brush };
    // A tile is small: its frame is all the margin it has.
    let margin = if (boxed && node.role != Role::Tile) || block.is_some() { 2 } else { 1 };
    let mark = brush.mark(node);
    // Where letters have air between them, a word is parted from its number by more.
    let marked = width(&mark) + u16::from(brush.letters.spaced() && !mark.is_empty());
    let sign = call_sign(node);
    let indent = marked + if sign.is_some() { width(SIGN) + 1 } else { 0 };
    let arrow = if node.act == Some(Act::phone(crate::world::phone::Act::Send)) { brush.glyphs.send } else { "" };
    let detail = brush.glyphs.spell(&node.detail.plain());
    let detail = match node.role {
        Role::Menu => format!("{detail} {}", brush.glyphs.arrows[1]),
        // A badge: a bare number beside a name would read as part of it.
        Role::Tile if !detail.is_empty() => format!("({detail})"),
        _ => format!("{detail}{arrow}"),
    };
    let edge = tile_edge(node, boxed);
    let inside = room.saturating_sub(2 * margin + edge + indent);
    let beside = if detail.is_empty() { 0 } else { width(&detail) + margin };
    let fits = brush.letters.width(&node.label.plain()) + beside <= inside;
    let mut rows = brush.wrap(&node.label, if fits { inside } else { inside.max(8) }, tone);
    for row in &mut rows {
        for span in &mut row.spans {
            span.x += indent;
        }
    }
    if let Some(first) = rows.first_mut().filter(|_| indent > 0) {
        let digit_tone = if focus { tone } else { Tone::Key.over(brush.ground) };
        first.spans.insert(0, Span { x: 0, text: mark, tone: digit_tone });
        first.spans.extend(sign.map(|tone| Span { x: marked, text: SIGN.to_owned(), tone }));
    }
    if !detail.is_empty() {
        let detail_tone = if focus {
            tone
        } else if node.state.mark == Mark::On {
            Tone::Key.over(brush.ground)
        } else if matches!(node.state.mark, Mark::New | Mark::Right | Mark::Ticked) {
            Tone::New.over(brush.ground)
        } else {
            brush.quiet()
        };
        let x = (room - 2 * margin - edge).saturating_sub(width(&detail));
        // A box that is ticked grows by no row where its last one has room.
        let beside_last = |row: &Row| {
            node.role == Role::Answer && row.spans.last().is_none_or(|span| span.x + width(&span.text) + margin <= x)
        };
        match rows.last_mut() {
            Some(last) if fits || beside_last(last) => {
                last.spans.push(Span { x, text: detail, tone: detail_tone });
            }
            _ => rows.extend(below(&detail, inside, indent, detail_tone, brush)),
        }
    }
    let frame_tone = if focus { Tone::Focus } else { Tone::Frame.over(brush.ground) };
    let mut sheet = if boxed {
        frame(rows, room, margin, brush.glyphs, frame_tone, focus)
    } else if block.is_some() {
        bracketed(rows, room, margin, tone)
    } else {
        plain(rows, room, margin, focus)
    };
    touch(&mut sheet, node, room, focus, margin);
    sheet
}

/// How wide a button is on a device with room to spare: a button as wide as a page looks like none.
fn button_room(node: &Node<Act>, room: u16, brush: Brush<'_>) -> u16 {
    if brush.ground != Tone::Device || room <= WIDE {
        return room;
    }
    let detail = brush.glyphs.spell(&node.detail.plain());
    let detail = if detail.is_empty() { 0 } else { width(&detail) + 2 };
    (width(&brush.mark(node)) + width(&brush.glyphs.spell(&node.label.plain())) + detail + 4).clamp(BUTTON, room)
}

/// Wider than a phone.
const WIDE: u16 = 44;

/// The widest field that nothing has been written in yet.
const FIELD: u16 = 48;

/// The least width of a button where buttons are as wide as their words.
const BUTTON: u16 = 32;

/// The ground of what is pressed or written in on a device and has no box around it.
fn block_tone(node: &Node<Act>, room: u16, brush: Brush<'_>) -> Option<Tone> {
    let on_device = brush.ground == Tone::Device && room >= 8;
    match node.role {
        // A call's buttons have a patch of colour that needs the device's ground.
        Role::Button if on_device && call_sign(node).is_none() => {
            Some(if node.act.is_some() { Tone::Bar } else { Tone::DeviceQuiet })
        }
        Role::Field if on_device => Some(Tone::Text),
        _ => None,
    }
}

/// Rows on a ground of their own, between brackets that say the same without colours.
fn bracketed(rows: Vec<Row>, room: u16, margin: u16, tone: Tone) -> Sheet {
    let ground = " ".repeat(usize::from(room));
    let last = rows.len().saturating_sub(1);
    let shift = |(place, row): (usize, Row)| {
        let mut spans = vec![Span { x: 0, text: ground.clone(), tone }];
        let bracket = |x: u16, text: &str| Span { x, text: text.to_owned(), tone };
        spans.extend((place == 0).then(|| bracket(0, "[")));
        spans.extend((place == last).then(|| bracket(room.saturating_sub(1), "]")));
        spans.extend(row.spans.into_iter().map(|span| Span { x: span.x + margin, ..span }));
        Row { spans }
    };
    Sheet { rows: rows.into_iter().enumerate().map(shift).collect(), ..Sheet::default() }
}

/// What is said of a thing, in rows of its own.
fn below(detail: &str, inside: u16, indent: u16, tone: Tone, brush: Brush<'_>) -> Vec<Row> {
    let mut rows = wrap(&Text::from(detail), inside.max(8), tone, brush.glyphs);
    for span in rows.iter_mut().flat_map(|row| &mut row.spans) {
        span.x += indent;
    }
    rows
}

/// Rows without a box, on the focus's ground from side to side when in focus.
fn plain(rows: Vec<Row>, room: u16, margin: u16, focus: bool) -> Sheet {
    let ground = " ".repeat(usize::from(room));
    let shift = |row: Row| {
        let mut spans = Vec::new();
        if focus {
            spans.push(Span { x: 0, text: ground.clone(), tone: Tone::Focus });
        }
        spans.extend(row.spans.into_iter().map(|span| Span { x: span.x + margin, ..span }));
        Row { spans }
    };
    Sheet { rows: rows.into_iter().map(shift).collect(), ..Sheet::default() }
}

/// Makes the whole sheet clickable, and the focus when it is.
fn touch(sheet: &mut Sheet, node: &Node<Act>, room: u16, focus: bool, cursor: u16) {
    let Some(act) = &node.act else { return };
    let height = sheet.height();
    sheet.hits.push(Hit { rows: 0..height, columns: 0..room, act: act.clone() });
    if focus {
        sheet.focus = Some(0..height);
        let row = usize::from(height > 2);
        sheet.cursor = sheet.cursor.or(Some((cursor, row)));
    }
}

/// A box around rows; what is inside stands `margin` columns in.
fn frame(inner: Vec<Row>, room: u16, margin: u16, glyphs: &Glyphs, tone: Tone, focus: bool) -> Sheet {
    let (corners, lines) =
        if focus { (glyphs.focus_corners, glyphs.focus_lines) } else { (glyphs.corners, glyphs.lines) };
    let across = lines[0].repeat(usize::from(room.saturating_sub(2)));
    let within = " ".repeat(usize::from(room.saturating_sub(2)));
    let mut rows = vec![Row::of(0, format!("{}{across}{}", corners[0], corners[1]), tone)];
    for row in inner {
        let mut spans = vec![Span { x: 0, text: format!("{}{within}{}", lines[1], lines[1]), tone }];
        spans.extend(row.spans.into_iter().map(|span| Span { x: span.x + margin, ..span }));
        rows.push(Row { spans });
    }
    rows.push(Row::of(0, format!("{}{across}{}", corners[2], corners[3]), tone));
    Sheet { rows, ..Sheet::default() }
}

/// Tiles in columns.
fn tiles(node: &Node<Act>, room: u16, brush: Brush<'_>) -> Sheet {
    let count = brush.outline.columns(node);
    let (apart, together) = (tile_columns(room, count, 1), tile_columns(room, count, 0));
    let fit = |columns: &[(u16, u16)]| {
        let wide_enough = |(tile, (_, across)): (&Node<Act>, &(u16, u16))| tile_width(tile, brush) <= *across;
        node.children.iter().zip(columns.iter().cycle()).all(wide_enough)
    };
    // Air around a name is worth more than air between the tiles.
    let columns = if brush.roomy && !fit(&apart) && fit(&together) { together } else { apart };
    let mut sheet = Sheet::default();
    for row in node.children.chunks(count) {
        let top = sheet.height();
        for (tile, (x, across)) in row.iter().zip(&columns) {
            sheet.place(rows(tile, *across, brush), *x, top);
        }
    }
    sheet
}

/// Where each of `count` columns of tiles begins and how wide it is, with `gap` between them; the last
/// has what is left over.
fn tile_columns(room: u16, count: usize, gap: u16) -> Vec<(u16, u16)> {
    let count = u16::try_from(count).unwrap_or(1).max(1);
    let across = room.saturating_sub(gap * (count - 1)) / count;
    let column = |nth: u16| {
        let x = nth * (across + gap);
        (x, if nth + 1 == count { room.saturating_sub(x) } else { across })
    };
    (0..count).map(column).collect()
}

/// How wide a tile must be in its frame for its name to stand in one row.
fn tile_width(tile: &Node<Act>, brush: Brush<'_>) -> u16 {
    let badge = brush.glyphs.spell(&tile.detail.plain());
    let badge = if badge.is_empty() { 0 } else { width(&badge) + 3 };
    let label = brush.letters.width(&brush.glyphs.spell(&tile.label.plain()));
    2 + width(&brush.mark(tile)) + label + badge + tile_edge(tile, true)
}

/// A tile's frame is its margin, but at the right a name must not touch it.
fn tile_edge(node: &Node<Act>, boxed: bool) -> u16 {
    u16::from(boxed && node.role == Role::Tile)
}

/// What stands above a device: close together where there is little room.
fn strip(node: &Node<Act>, room: u16, brush: Brush<'_>) -> Sheet {
    if brush.roomy {
        return stack(&node.children, room, brush);
    }
    let mut sheet = Sheet::default();
    for child in &node.children {
        sheet.append(rows(child, room, brush), 0);
    }
    sheet
}

/// Buttons one beside the other, each as wide as its words; a new row where there is no more room.
fn side_by_side(node: &Node<Act>, room: u16, brush: Brush<'_>) -> Sheet {
    let mut sheet = Sheet::default();
    let (mut x, mut top) = (0, 0);
    for child in &node.children {
        let detail = brush.glyphs.spell(&child.detail.plain());
        let words = width(&brush.mark(child)) + width(&brush.glyphs.spell(&child.label.plain()));
        let margin = if brush.roomy || brush.ground == Tone::Device { 4 } else { 2 };
        let wanted = words + margin + if detail.is_empty() { 0 } else { width(&detail) + margin };
        let across = wanted.clamp(12, room.max(12)).min(room);
        if x > 0 && x + across > room {
            (x, top) = (0, sheet.height());
        }
        sheet.place(rows(child, across, brush), x, top);
        x += across + 2;
    }
    sheet
}

/// The same nodes with neighbouring buttons beside each other.
pub fn beside(nodes: impl Iterator<Item = Node<Act>>) -> Vec<Node<Act>> {
    let mut grouped: Vec<Node<Act>> = Vec::new();
    for node in nodes {
        match grouped.last_mut().filter(|last| last.role == Role::Buttons) {
            Some(last) if node.role == Role::Button => last.children.push(node),
            _ if node.role == Role::Button => grouped.push(Node::holding(Role::Buttons, vec![node])),
            _ => grouped.push(node),
        }
    }
    grouped
}

/// An entry of a site's bar, with its number.
fn menu_item(node: &Node<Act>, room: u16, brush: Brush<'_>) -> Sheet {
    let label = format!("{}{}", brush.mark(node), node.label.plain());
    if node.state.mark == Mark::On {
        let label = brush.glyphs.spell(&format!("[{label}]"));
        return Sheet { rows: vec![Row::of(0, label, brush.ground)], ..Sheet::default() };
    }
    key(&Node { label: label.into(), ..node.clone() }, room, brush)
}

/// A small button in a bar.
fn key(node: &Node<Act>, room: u16, brush: Brush<'_>) -> Sheet {
    let focus = brush.has_focus(node);
    let tone = if focus { Tone::Focus } else { brush.ground };
    let label = format!(" {} ", brush.glyphs.spell(&node.label.plain()));
    let label_room = width(&label).min(room);
    let mut sheet = Sheet { rows: vec![Row::of(0, label, tone)], ..Sheet::default() };
    touch(&mut sheet, node, label_room, focus, 1);
    sheet
}

/// A message without a box: who said it or when, and what.
fn unboxed(node: &Node<Act>, room: u16, brush: Brush<'_>, tone: Tone, indent: u16) -> Sheet {
    let detail = node.detail.plain();
    let lead = if detail.is_empty() { detail } else { format!("{detail}: ") };
    let text = Text::from(format!("{lead}{}", node.label.plain()));
    let mut sheet = Sheet::default();
    sheet.append(Sheet { rows: brush.wrap(&text, room.saturating_sub(indent), tone), ..Sheet::default() }, indent);
    sheet
}

/// A message: a block of its own colour, or a box where there are no colours to part it.
fn bubble(node: &Node<Act>, room: u16, brush: Brush<'_>, tone: Tone, indent: u16) -> Sheet {
    if brush.tight {
        return unboxed(node, room, brush, tone, indent);
    }
    // Large letters need the whole width.
    let beside = if brush.letters.spaced() { 0 } else { room / 6 };
    let most = room.saturating_sub(beside).saturating_sub(4).max(8);
    let lines = brush.wrap(&node.label, most, tone);
    let detail = brush.glyphs.spell(&node.detail.plain());
    let detail = if detail.is_empty() { detail } else { format!(" {detail} ") };
    let widest = lines.iter().flat_map(|row| &row.spans).map(|span| span.x + width(&span.text)).max().unwrap_or(0);
    let across = widest.max(width(&detail).saturating_sub(1)) + 4;
    let indent = if indent == 0 { 0 } else { room.saturating_sub(across) };
    let mut boxed = frame(lines, across, 2, brush.glyphs, tone, false);
    if !detail.is_empty()
        && let Some(bottom) = boxed.rows.last_mut()
    {
        let x = across.saturating_sub(width(&detail) + 1);
        bottom.spans.push(Span { x, text: detail, tone });
    }
    let mut sheet = Sheet::default();
    sheet.append(boxed, indent);
    sheet
}
