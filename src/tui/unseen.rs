//! The real renderer with nobody before it: what would stand on a screen of some size, for whoever checks that
//! everything fits.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::theme::{Depth, Look};
use super::{Painted, glyphs, paint};
use crate::app::Act;
use crate::screen::Front;

/// A screen that nobody sees.
#[derive(Debug, Clone)]
pub struct Unseen {
    buffer: Buffer,
    painted: Painted,
}

impl Unseen {
    /// One with so many columns and rows.
    #[must_use]
    pub fn new(columns: u16, rows: u16) -> Self {
        Self { buffer: Buffer::empty(Rect::new(0, 0, columns, rows)), painted: Painted::default() }
    }

    /// Paints what the state says.
    pub fn paint(&mut self, front: &Front) {
        let look = Look { theme: front.app().settings.theme, depth: Depth::None };
        self.painted = paint(&mut self.buffer, front, look, &glyphs::RICH);
    }

    /// The rows of text.
    #[must_use]
    pub fn rows(&self) -> Vec<String> {
        let columns = usize::from(self.buffer.area.width).max(1);
        let row = |cells: &[ratatui::buffer::Cell]| cells.iter().map(ratatui::buffer::Cell::symbol).collect();
        self.buffer.content.chunks(columns).map(row).collect()
    }

    /// Where things stand.
    #[must_use]
    pub fn painted(&self) -> &Painted {
        &self.painted
    }

    /// Whether there is a place on the screen that does `act`.
    #[must_use]
    pub fn shows(&self, act: &Act) -> bool {
        self.painted.hits.iter().any(|(area, hit)| hit == act && area.width > 0 && area.height > 0)
    }
}
