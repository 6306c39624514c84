//! The leader's side: the host, its file, plans, cards.

use crate::app::Event;
use crate::app::class::leader::Effect;

/// What the leader's side needs outside.
#[derive(Debug, Default)]
pub struct Leader {}

impl Leader {
    /// Carries out what the leader asked for. What it leads to at once is returned.
    pub fn run(&mut self, effect: Effect) -> Option<Event> {
        let _ = effect;
        None
    }
}
