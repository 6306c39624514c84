//! A seat's side: finding a class, the line to its host.

use crate::app::Event;
use crate::app::class::seat::Effect;

/// What a seat needs outside.
#[derive(Debug, Default)]
pub struct Line {}

impl Line {
    /// Carries out what the seat asked for. What it leads to at once is returned.
    pub fn run(&mut self, effect: Effect) -> Option<Event> {
        let _ = effect;
        None
    }
}
