//! Rows of painted text, as tall as they need to be, before they are cut to a region.

use std::ops::Range;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use unicode_width::UnicodeWidthStr;

use super::theme::{Look, Tone};
use crate::app::Act;

/// A stack of rows.
#[derive(Debug, Clone, Default)]
pub struct Sheet {
    /// The rows, from the top.
    pub rows: Vec<Row>,
    /// What can be clicked.
    pub hits: Vec<Hit>,
    /// Where the cursor stands: column and row.
    pub cursor: Option<(u16, usize)>,
    /// The rows of what has the focus.
    pub focus: Option<Range<usize>>,
}

/// One row: spans at columns, over a ground.
#[derive(Debug, Clone, Default)]
pub struct Row {
    /// The spans.
    pub spans: Vec<Span>,
}

/// A piece of a row.
#[derive(Debug, Clone)]
pub struct Span {
    /// Its first column.
    pub x: u16,
    /// Its text.
    pub text: String,
    /// Its tone.
    pub tone: Tone,
}

/// An area of the sheet that does something.
#[derive(Debug, Clone)]
pub struct Hit {
    /// Its rows.
    pub rows: Range<usize>,
    /// Its columns.
    pub columns: Range<u16>,
    /// What it does.
    pub act: Act,
}

impl Row {
    /// A row with one span.
    #[must_use]
    pub fn of(x: u16, text: impl Into<String>, tone: Tone) -> Self {
        Self { spans: vec![Span { x, text: text.into(), tone }] }
    }
}

/// How many columns `text` takes.
#[must_use]
pub fn width(text: &str) -> u16 {
    u16::try_from(text.width()).unwrap_or(u16::MAX)
}

impl Sheet {
    /// How many rows there are.
    #[must_use]
    pub fn height(&self) -> usize {
        self.rows.len()
    }

    /// Adds an empty row, unless there is nothing above it or one is there already.
    pub fn gap(&mut self) {
        if self.rows.last().is_some_and(|row| !row.spans.is_empty()) {
            self.rows.push(Row::default());
        }
    }

    /// Adds another sheet below, moved `indent` columns to the right.
    pub fn append(&mut self, below: Self, indent: u16) {
        self.place(below, indent, self.rows.len());
    }

    /// Lays another sheet over this one from row `top`, `indent` columns to the right.
    pub fn place(&mut self, other: Self, indent: u16, top: usize) {
        for (offset, mut row) in other.rows.into_iter().enumerate() {
            for span in &mut row.spans {
                span.x += indent;
            }
            match self.rows.get_mut(top + offset) {
                Some(here) => here.spans.extend(row.spans),
                None => self.rows.push(row),
            }
        }
        self.hits.extend(other.hits.into_iter().map(|hit| Hit {
            rows: hit.rows.start + top..hit.rows.end + top,
            columns: hit.columns.start + indent..hit.columns.end + indent,
            act: hit.act,
        }));
        if let Some((x, y)) = other.cursor {
            self.cursor = Some((x + indent, y + top));
        }
        if let Some(focus) = other.focus {
            self.focus = Some(focus.start + top..focus.end + top);
        }
    }

    /// How many rows to pass by so that the focus is in sight of `height` rows, with as much as
    /// can be of what stands before it: a pure function of the focus, with nothing to remember.
    #[must_use]
    pub fn following(&self, height: usize) -> usize {
        let most = self.height().saturating_sub(height);
        let focus = self.focus.clone().unwrap_or(0..0);
        // One row more, so that one sees that it goes on.
        (focus.end + 1).saturating_sub(height).min(focus.start).min(most)
    }

    /// Paints the rows from `offset` on into `area`.
    pub fn paint(&self, buffer: &mut Buffer, area: Rect, offset: usize, look: Look) {
        let visible = self.rows.iter().skip(offset).zip(area.y..area.bottom());
        for (row, y) in visible {
            for span in &row.spans {
                let x = area.x.saturating_add(span.x);
                if x >= area.right() {
                    continue;
                }
                let room = usize::from(area.right() - x);
                buffer.set_stringn(x, y, &span.text, room, look.style(span.tone));
            }
        }
    }

    /// The areas to click as they stand in `area`, with `offset` rows passed by.
    pub fn hits_in(&self, area: Rect, offset: usize) -> impl Iterator<Item = (Rect, Act)> {
        let height = usize::from(area.height);
        self.hits.iter().filter_map(move |hit| {
            let top = hit.rows.start.max(offset) - offset;
            let bottom = hit.rows.end.checked_sub(offset)?.min(height);
            if top >= bottom {
                return None;
            }
            let y = area.y + u16::try_from(top).ok()?;
            let x = area.x + hit.columns.start;
            let right = (area.x + hit.columns.end).min(area.right());
            let size = (right.checked_sub(x)?, u16::try_from(bottom - top).ok()?);
            Some((Rect::new(x, y, size.0, size.1), hit.act.clone()))
        })
    }

    /// Where the cursor stands in `area`, with `offset` rows passed by.
    #[must_use]
    pub fn cursor_in(&self, area: Rect, offset: usize) -> Option<(u16, u16)> {
        let (x, row) = self.cursor?;
        let row = u16::try_from(row.checked_sub(offset)?).ok()?;
        (row < area.height && x < area.width).then(|| (area.x + x, area.y + row))
    }
}
