//! The computer, painted over the whole width: its tabs stand in the top of its frame, below them the
//! bars of what is on the open one. The browser's bars are the phone's, too.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Modifier;

use super::device::{below, fill, outline, rule};
use super::nodes::{self, Brush};
use super::paint::{Painted, Region};
use super::sheet::{Sheet, width};
use super::theme::{Look, Tone};
use crate::app::Act;
use crate::meaning::{Mark, Node, Role};
use crate::world::web;

/// How wide a computer is at most: a line that runs farther is hard to follow.
pub const WIDEST: u16 = 116;

/// Below this height the computer's own rules give way to its content.
const ROOM_FOR_RULES: u16 = 15;

/// Below this height the buttons that lead on stand after the page rather than below it.
const ROOM_FOR_ACTIONS: u16 = 5;

/// From this height on they are three rows high.
const ROOM_FOR_TALL_ACTIONS: u16 = 17;

/// Below this height the places of a site stand beside its name, where they can.
const ROOM_FOR_MENU: u16 = 12;

/// Below this height the places of a site are found at the end of the page.
const ROOM_FOR_HEAD: u16 = 9;

/// From this width on, bars have all of their words.
const WIDE: u16 = 60;

/// Where bars are painted, and what they need.
pub(super) struct Canvas<'a, 'b> {
    pub(super) buffer: &'a mut Buffer,
    pub(super) brush: Brush<'b>,
    pub(super) look: Look,
    pub(super) painted: &'a mut Painted,
}

/// Paints the computer into `area`, and adds what can be done on it.
pub fn paint(buffer: &mut Buffer, area: Rect, node: &Node<Act>, brush: Brush<'_>, look: Look, painted: &mut Painted) {
    if area.width < 8 || area.height < 6 {
        return;
    }
    let brush = Brush { ground: Tone::Device, ..brush };
    let look = look.on_phone(false);
    fill(buffer, area, look, Tone::Device);
    outline(buffer, area, brush, look);
    let find = |role: Role| node.children.iter().find(|child| child.role == role);
    let rules = area.height >= ROOM_FOR_RULES;
    let mut inner = Rect::new(area.x + 1, area.y + 1, area.width - 2, area.height - 2);
    let mut canvas = Canvas { buffer, brush, look, painted };
    if let Some(bar) = find(Role::TitleBar) {
        inner = canvas.title_bar(inner, bar);
    }
    if let Some(bar) = find(Role::AddressBar) {
        inner = canvas.address_bar(inner, bar);
    }
    let (head, menu) = head_and_menu(find(Role::SiteBar), inner.height);
    if let Some(bar) = &head {
        inner = canvas.site_bar(inner, bar);
        inner = canvas.site_end(inner, rules);
    }
    if let Some(bar) = find(Role::Tabs) {
        canvas.tabs(Rect::new(area.x + 2, area.y, area.width - 4, 1), bar);
    }
    let margin = if inner.width < WIDE { 1 } else { 2 };
    let content = Rect::new(inner.x + margin, inner.y, inner.width.saturating_sub(2 * margin), inner.height);
    if let Some(node) = find(Role::Content) {
        let (nodes, content) = leading(buffer, content, &node.children, brush, look, painted);
        let page: Vec<Node<Act>> = nodes.iter().cloned().chain(menu).collect();
        let nodes = &page[..];
        // The page stands apart from the head of its site where it has room to.
        let headed = head.is_some();
        let high = usize::from(content.height);
        let apart = headed && nodes::stack(nodes, content.width, Brush { roomy: true, ..brush }).height() < high;
        let content = below(content, u16::from(apart));
        painted.region(buffer, &Region { area: content, nodes, brush }, look);
    }
}

/// The head of a site; where rows are few its places are a menu of their own at the end of the page.
pub(super) fn head_and_menu(bar: Option<&Node<Act>>, height: u16) -> (Option<Node<Act>>, Option<Node<Act>>) {
    match bar {
        Some(bar) if height < ROOM_FOR_HEAD && !bar.children.is_empty() => {
            let menu = Node::holding(Role::Buttons, bar.children.clone());
            (Some(Node { children: Vec::new(), ..bar.clone() }), Some(menu))
        }
        bar => (bar.cloned(), None),
    }
}

/// The buttons that lead on from a page stand in its last row, however far it runs, where they have room
/// beside each other. Yields the rest of the page and of the area.
fn leading<'n>(
    buffer: &mut Buffer,
    area: Rect,
    nodes: &'n [Node<Act>],
    brush: Brush<'_>,
    look: Look,
    painted: &mut Painted,
) -> (&'n [Node<Act>], Rect) {
    let Some((last, others)) = nodes.split_last().filter(|(last, _)| last.role == Role::Actions) else {
        return (nodes, area);
    };
    let roomy = area.height >= ROOM_FOR_TALL_ACTIONS && painted.may_box();
    let sheet = nodes::rows(last, area.width, Brush { roomy, ..brush });
    let tall = if roomy { 3 } else { 1 };
    if sheet.height() != usize::from(tall) || area.height < ROOM_FOR_ACTIONS {
        return (nodes, area);
    }
    painted.put(buffer, Rect { y: area.bottom() - tall, height: tall, ..area }, &sheet, 0, look);
    painted.leads_on(sheet.focus.is_some());
    let gap = u16::from(area.height >= ROOM_FOR_RULES);
    (others, Rect { height: area.height - tall - gap, ..area })
}

impl Canvas<'_, '_> {
    /// The tabs one beside the other; brackets part the open one from the rest where there are no
    /// colours.
    fn tabs(&mut self, area: Rect, bar: &Node<Act>) {
        let mut x = area.x;
        for tab in &bar.children {
            let name = self.brush.glyphs.spell(&tab.label.plain());
            let open = tab.state.mark == Mark::On;
            let label = if open { format!("[ {name} ]") } else { format!("  {name}  ") };
            let room = width(&label).min(area.right().saturating_sub(x));
            if open {
                let style = self.look.style(Tone::Bar).add_modifier(Modifier::BOLD);
                self.buffer.set_stringn(x, area.y, &label, usize::from(room), style);
            } else {
                let sheet = nodes::rows(&Node { label: format!(" {name} ").into(), ..tab.clone() }, room, self.brush);
                self.put(Rect::new(x, area.y, room, 1), &sheet);
            }
            x = (x + room + 1).min(area.right());
        }
    }

    /// What is open in an app without bars of its own, and the way back from it. Yields what is left of
    /// `area`.
    fn title_bar(&mut self, area: Rect, bar: &Node<Act>) -> Rect {
        let row = Rect { height: area.height.min(1), ..area };
        fill(self.buffer, row, self.look, Tone::Bar);
        let on_bar = Brush { ground: Tone::Bar, ..self.brush };
        let [back, _] = self.brush.glyphs.navigation;
        let mut x = area.x;
        for key in &bar.children {
            let label = format!("{back} {}", key.label.plain());
            let sheet = nodes::rows(&Node { label: label.into(), ..key.clone() }, area.width, on_bar);
            x = self.key_at(x, area.y, area, &sheet);
        }
        let title = self.brush.glyphs.spell(&bar.label.plain());
        let style = self.look.style(Tone::Bar).add_modifier(Modifier::BOLD);
        self.buffer.set_stringn(x + 1, area.y, &title, usize::from(area.right().saturating_sub(x + 1)), style);
        below(area, 1)
    }

    /// The browser's bar: the whole address, and what can be done with it beside it or, where there is
    /// no room, below it. Yields what is left of `area`.
    pub(super) fn address_bar(&mut self, area: Rect, bar: &Node<Act>) -> Rect {
        let address = self.brush.glyphs.spell(&bar.label.plain());
        let on_bar = Brush { ground: Tone::Bar, ..self.brush };
        let is_way = |key: &&Node<Act>| {
            let way = |act: web::Act| key.act == Some(Act::web(act));
            way(web::Act::Back) || way(web::Act::Forward)
        };
        let (ways, others): (Vec<&Node<Act>>, Vec<&Node<Act>>) = bar.children.iter().partition(is_way);
        let key = |key: &Node<Act>, label: String| {
            nodes::rows(&Node { label: label.into(), ..key.clone() }, area.width, on_bar)
        };
        let [back, _] = self.brush.glyphs.navigation;
        let way = |way: &&Node<Act>| {
            let is_back = way.act == Some(Act::web(web::Act::Back));
            let word = way.label.plain();
            key(way, if is_back { format!("{back} {word}") } else { format!("{word} {}", self.brush.glyphs.forward) })
        };
        let ways: Vec<Sheet> = ways.iter().map(way).collect();
        let others: Vec<Sheet> =
            others.iter().map(|other| key(other, format!("[ {} ]", other.label.plain()))).collect();
        let all = |sheets: &[Sheet]| sheets.iter().map(across).sum::<u16>();
        let beside = all(&ways) + all(&others) + width(&address) + 5 <= area.width;
        // However long it is, all of it is there.
        let alone = if width(&address) + 2 <= area.width { area.width - 2 } else { area.width };
        let parts = if beside { vec![address] } else { in_parts(&address, alone) };
        let keys = u16::from(!ways.is_empty() || !others.is_empty());
        let rows = if beside { 1 } else { u16::try_from(parts.len()).unwrap_or(1) + keys };
        let bar_area = Rect { height: area.height.min(rows), ..area };
        fill(self.buffer, bar_area, self.look, Tone::Bar);
        let keys_y = bar_area.bottom().saturating_sub(1);
        let mut x = area.x;
        for sheet in &ways {
            x = self.key_at(x, keys_y, area, sheet);
        }
        // The address stands in a field of its own, as in any browser.
        let style = self.look.style(Tone::Text).add_modifier(Modifier::BOLD);
        let field = if beside {
            Rect::new(x + 1, area.y, area.right().saturating_sub(all(&others) + 1).saturating_sub(x + 1), 1)
        } else {
            Rect { height: bar_area.height.saturating_sub(keys).max(1), ..area }
        };
        let edge = u16::from(beside || alone < area.width);
        fill(self.buffer, field, self.look, Tone::Text);
        for (y, part) in (field.y..field.bottom()).zip(&parts) {
            let room = field.width.saturating_sub(2 * edge);
            self.buffer.set_stringn(field.x + edge, y, part, usize::from(room), style);
            if edge > 0 {
                let edge_style = self.look.style(Tone::Key);
                self.buffer.set_string(field.x, y, "[", edge_style);
                self.buffer.set_string(field.right() - 1, y, "]", edge_style);
            }
            if let Some(act) = bar.children.iter().find_map(|key| key.act.clone().filter(is_address)) {
                // Who presses the address means to write one.
                self.painted.hits.push((Rect::new(field.x, y, field.width, 1), act));
            }
        }
        let mut x = area.right().saturating_sub(all(&others)).max(x);
        for sheet in &others {
            x = self.key_at(x, keys_y, area, sheet);
        }
        below(area, bar_area.height)
    }

    /// The head of a site: whose it is and who is logged in, and below that where one can go. Yields
    /// what is left of `area`.
    pub(super) fn site_bar(&mut self, area: Rect, bar: &Node<Act>) -> Rect {
        let on_site = Brush { ground: Tone::Site, ..self.brush };
        let name = self.brush.glyphs.spell(&bar.label.plain());
        let who = self.brush.glyphs.spell(&bar.detail.plain());
        // Whoever is logged in has a way out, which comes last.
        let places = bar.children.len().saturating_sub(usize::from(!who.is_empty()));
        let (places, out) = bar.children.split_at(places);
        let sheet = |entry: &Node<Act>| nodes::rows(entry, area.width, on_site);
        let (mut out, mut places): (Vec<Sheet>, Vec<Sheet>) =
            (out.iter().map(sheet).collect(), places.iter().map(sheet).collect());
        let all = |sheets: &[Sheet]| sheets.iter().map(across).sum::<u16>();
        let named = area.x + 2 + width(&name);
        // Where there is no room for it beside the name it is the last of the places.
        if named + width(&who) + all(&out) + 4 > area.right() {
            places.append(&mut out);
        }
        let beside =
            area.height < ROOM_FOR_MENU && named + 2 + all(&places) + width(&who) + all(&out) + 3 <= area.right();
        let mut spots = Vec::new();
        let (mut x, mut y) = (if beside { named + 2 } else { area.right() }, area.y);
        for place in &places {
            if x + across(place) > area.right() {
                (x, y) = (area.x + 1, y + 1);
            }
            spots.push((x, y));
            x += across(place) + u16::from(area.width >= WIDE);
        }
        let head = Rect { height: (y + 1 - area.y).min(area.height), ..area };
        fill(self.buffer, head, self.look, Tone::Site);
        let style = self.look.style(Tone::Site);
        let bold = style.add_modifier(Modifier::BOLD);
        self.buffer.set_stringn(area.x + 2, area.y, &name, usize::from(area.width.saturating_sub(2)), bold);
        let right = area.right().saturating_sub(all(&out) + 1);
        let at = right.saturating_sub(width(&who) + 1);
        if at > named {
            self.buffer.set_string(at, area.y, &who, style);
        }
        let mut x = right;
        for sheet in &out {
            x = self.key_at(x, area.y, area, sheet);
        }
        for (sheet, (x, y)) in places.iter().zip(spots).filter(|(_, (_, y))| *y < head.bottom()) {
            self.key_at(x, y, area, sheet);
        }
        below(area, head.height)
    }

    /// A line where the head of a site has no ground of its own. Yields what is left of `area`.
    pub(super) fn site_end(&mut self, area: Rect, rules: bool) -> Rect {
        let ground = |tone| self.look.style(tone).bg;
        if !rules || ground(Tone::Site) != ground(Tone::Device) {
            return area;
        }
        rule(self.buffer, area, self.brush, self.look);
        below(area, 1)
    }

    fn key_at(&mut self, x: u16, y: u16, area: Rect, sheet: &Sheet) -> u16 {
        let room = across(sheet).min(area.right().saturating_sub(x));
        self.put(Rect::new(x, y, room, 1), sheet);
        x + room
    }

    fn put(&mut self, area: Rect, sheet: &Sheet) {
        self.painted.put(self.buffer, area, sheet, 0, self.look);
    }
}

/// An address in pieces of at most `room` columns.
fn in_parts(address: &str, room: u16) -> Vec<String> {
    let mut parts = vec![String::new()];
    for c in address.chars() {
        let full = parts.last().is_some_and(|part| width(part) >= room.max(1));
        if full {
            parts.push(String::new());
        }
        if let Some(part) = parts.last_mut() {
            part.push(c);
        }
    }
    parts
}

fn is_address(act: &Act) -> bool {
    *act == Act::web(web::Act::Address)
}

fn across(sheet: &Sheet) -> u16 {
    sheet.rows.first().map_or(0, |row| row.spans.iter().map(|span| span.x + width(&span.text)).max().unwrap_or(0))
}
