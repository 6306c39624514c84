//! The raised hand: what the person wants, and what the host knows of it.

use super::{Effect, ask, seated};
use crate::app;
use crate::app::App;

/// How it stands with the hand.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Hand {
    /// Down.
    #[default]
    Down,
    /// Raised, and the host has not said that it knows.
    Raised,
    /// Up, as the host knows.
    Up,
    /// Taken down, and the host has not said that it knows.
    Lowered,
}

impl Hand {
    /// Whether it is up.
    #[must_use]
    pub fn is_up(self) -> bool {
        matches!(self, Self::Raised | Self::Up)
    }

    /// What the host says of it, which may be from before the person pressed the key. The second is what the host
    /// is to be told: who lowers a hand lowers it at the seat too, so that it does not come up again by itself.
    #[must_use]
    pub fn hears(self, queue: Option<u32>) -> (Self, Vec<app::Effect>) {
        match (self, queue.is_some()) {
            (Self::Lowered, true) => (Self::Lowered, Vec::new()),
            (Self::Raised, false) => (Self::Raised, Vec::new()),
            (_, true) => (Self::Up, Vec::new()),
            (Self::Up, false) => (Self::Down, vec![ask(Effect::Hand(false))]),
            (Self::Down | Self::Lowered, false) => (Self::Down, Vec::new()),
        }
    }
}

/// The hand goes up, or down.
pub(super) fn press(app: &mut App) -> Vec<app::Effect> {
    let Some(seated) = seated(app) else { return Vec::new() };
    let up = !seated.hand.is_up();
    seated.hand = if up { Hand::Raised } else { Hand::Lowered };
    vec![ask(Effect::Hand(up))]
}
