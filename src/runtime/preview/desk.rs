//! The desk's tree of meaning as rows.

use std::ops::Range;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::paint::Painted;
use crate::author::preview::Act;
use crate::meaning::{Mark, Node, Role};
use crate::tui::paint::Scroll;
use crate::tui::sheet::{Row, Span, width};
use crate::tui::theme::Tone;
use crate::tui::wrap::wrap;
use crate::tui::{Glyphs, Look};

/// How far what is said of one of a list stands in.
const INDENT: u16 = 2;

/// Columns for the names of keys in the help.
const KEYS: u16 = 9;

/// Where the desk is laid, and how it stands.
#[derive(Debug, Clone, Copy)]
pub(super) struct Laid {
    pub(super) area: Rect,
    /// Whether it has the keys.
    pub(super) has_keys: bool,
    /// Rows scrolled past; `None` follows what is chosen.
    pub(super) scroll: Option<u16>,
}

/// The rows of the desk.
#[derive(Debug, Default)]
struct Rows {
    all: Vec<Row>,
    hits: Vec<(Range<usize>, Act)>,
    /// The rows of what is chosen.
    chosen: Option<Range<usize>>,
}

/// Paints the desk.
pub(super) fn paint(
    buffer: &mut Buffer,
    tree: &Node<Act>,
    laid: Laid,
    look: Look,
    glyphs: &Glyphs,
    painted: &mut Painted,
) {
    let Laid { area, has_keys, scroll } = laid;
    if area.is_empty() {
        return;
    }
    let mut rows = Rows::default();
    for node in &tree.children {
        rows.add(node, area.width, has_keys, glyphs);
    }
    let height = usize::from(area.height);
    let over = rows.all.len() > height;
    let page = if over { height.saturating_sub(1) } else { height };
    let most = rows.all.len().saturating_sub(page);
    let chosen = rows.chosen.clone().unwrap_or(0..0);
    let follow = chosen.end.saturating_sub(page).min(chosen.start);
    let offset = scroll.map_or(follow, usize::from).min(most);
    for (row, y) in rows.all.iter().skip(offset).take(page).zip(area.y..) {
        for span in &row.spans {
            let room = usize::from(area.width.saturating_sub(span.x));
            buffer.set_stringn(area.x + span.x, y, &span.text, room, look.style(span.tone));
        }
    }
    let row_at = |row: usize| u16::try_from(row).ok().map(|row| area.y + row);
    for (range, act) in rows.hits {
        let (start, end) = (range.start.max(offset) - offset, range.end.saturating_sub(offset).min(page));
        if let (Some(y), true) = (row_at(start), start < end) {
            let rows = u16::try_from(end - start).unwrap_or(u16::MAX);
            painted.hits.push((Rect::new(area.x, y, area.width, rows), act));
        }
    }
    if has_keys {
        let top = chosen.start.checked_sub(offset).filter(|row| *row < page).unwrap_or(0);
        painted.cursor = row_at(top).map(|y| (area.x, y));
    }
    if over {
        let count = |n: usize| u16::try_from(n).unwrap_or(u16::MAX);
        let scroll = Scroll { offset: count(offset), most: count(most), page: count(page) };
        more(buffer, area, scroll, look, glyphs);
        painted.scroll = Some(scroll);
    }
}

/// The last row of `area` says how much more there is, and the keys to it.
pub(super) fn more(buffer: &mut Buffer, area: Rect, scroll: Scroll, look: Look, glyphs: &Glyphs) {
    let [up, down] = glyphs.arrows;
    let part = |arrow: &str, rows: u16, key: &str| match rows {
        0 => String::new(),
        rows => format!("{arrow} {rows} {key}"),
    };
    let (above, below) = (part(up, scroll.offset, "PgUp"), part(down, scroll.most - scroll.offset, "PgDn"));
    let label = format!("{above}   {below}");
    let x = area.right().saturating_sub(width(&label) + 1).max(area.x);
    buffer.set_stringn(x, area.bottom() - 1, &label, usize::from(area.right() - x), look.style(Tone::Quiet));
}

impl Rows {
    fn add(&mut self, node: &Node<Act>, room: u16, has_keys: bool, glyphs: &Glyphs) {
        match node.role {
            Role::Item => self.item(node, room, has_keys, glyphs),
            Role::Fact => {
                let from = self.all.len();
                let key = Span { x: 0, text: glyphs.spell(&node.label.plain()), tone: Tone::Key };
                let what = Span { x: KEYS, text: glyphs.spell(&node.detail.plain()), tone: Tone::Text };
                self.all.push(Row { spans: vec![key, what] });
                self.hits.extend(node.act.map(|act| (from..from + 1, act)));
            }
            // A page: its lines are as long as they are to be.
            Role::Content => {
                let rows =
                    node.children.iter().map(|line| Row::of(0, glyphs.spell(&line.label.plain()), tone(line.role)));
                self.all.extend(rows);
            }
            _ => {
                let from = self.all.len();
                self.said(node, 0, room, glyphs);
                self.hits.extend(node.act.map(|act| (from..self.all.len(), act)));
                self.all.push(Row::default());
            }
        }
    }

    /// One of a list: its head over the whole width when it is chosen, and what is said of it.
    fn item(&mut self, node: &Node<Act>, room: u16, has_keys: bool, glyphs: &Glyphs) {
        let from = self.all.len();
        let chosen = node.state.first;
        let (label, detail) = (glyphs.spell(&node.label.plain()), glyphs.spell(&node.detail.plain()));
        let tone = match (chosen, node.state.mark) {
            (true, _) if has_keys => Tone::Focus,
            (_, Mark::New) => Tone::Advice,
            _ => Tone::Key,
        };
        let lead = if chosen { ">" } else { " " };
        let mut head = format!("{lead} {label}");
        let beside = width(&head) + 2 + width(&detail) <= room;
        if tone == Tone::Focus && !beside {
            head.extend(std::iter::repeat_n(' ', usize::from(room.saturating_sub(width(&head)))));
        }
        let after = width(&head) + 2;
        let mut spans = vec![Span { x: 0, text: head, tone }];
        if beside && !detail.is_empty() {
            let (gap, tone) = if tone == Tone::Focus { ("  ", tone) } else { ("  ", Tone::Quiet) };
            spans.push(Span { x: after - 2, text: format!("{gap}{detail}"), tone });
        }
        self.all.push(Row { spans });
        if !beside && !detail.is_empty() {
            self.all.push(Row::of(INDENT, detail, Tone::Quiet));
        }
        for child in &node.children {
            let at = self.all.len();
            self.said(child, INDENT, room, glyphs);
            self.hits.extend(child.act.map(|act| (at..self.all.len(), act)));
        }
        let to = self.all.len();
        if let Some(act) = node.act {
            // What is said of it lies on top.
            self.hits.insert(0, (from..to, act));
        }
        if chosen {
            self.chosen = Some(from..to);
        }
        self.all.push(Row::default());
    }

    fn said(&mut self, node: &Node<Act>, indent: u16, room: u16, glyphs: &Glyphs) {
        let tone = tone(node.role);
        if node.role == Role::Code {
            // A line of a file: its blanks are its own.
            self.all.push(Row::of(0, glyphs.spell(&node.label.plain()), tone));
            return;
        }
        for mut row in wrap(&node.label, room.saturating_sub(indent), tone, glyphs) {
            for span in &mut row.spans {
                span.x += indent;
            }
            self.all.push(row);
        }
    }
}

fn tone(role: Role) -> Tone {
    match role {
        Role::Heading => Tone::Heading,
        Role::Advice => Tone::Advice,
        Role::Praise => Tone::Praise,
        Role::Aside | Role::Code => Tone::Quiet,
        Role::Link => Tone::Key,
        _ => Tone::Text,
    }
}
