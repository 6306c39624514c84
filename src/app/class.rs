//! The program in a class: as its leader's, or at one of its seats.
//!
//! What the two have in common stands here; [`leader`] and [`seat`] hold the rest, each with its own acts,
//! events and effects, so that a newcomer can read the one without the other. The rules of the class are in
//! [`crate::classroom`]; what goes over the network is `runtime`'s.

pub mod leader;
pub mod seat;

use super::{App, Effect, Layout};

/// What the program is in a class.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum InClass {
    /// It is in none.
    #[default]
    None,
    /// It is the leader's.
    Leading(Box<leader::Leading>),
    /// It is at a seat.
    Seated(Box<seat::Seated>),
}

impl App {
    /// The class that is led from here.
    #[must_use]
    pub fn leading(&self) -> Option<&leader::Leading> {
        if let InClass::Leading(leading) = &self.class { Some(leading) } else { None }
    }

    /// The seat that this is.
    #[must_use]
    pub fn seated(&self) -> Option<&seat::Seated> {
        if let InClass::Seated(seated) = &self.class { Some(seated) } else { None }
    }

    /// When the program wants to be told the time next, in milliseconds of this machine's clock; answered by
    /// [`super::Event::Clock`]. `None`: never, so that nothing runs when nothing happens.
    #[must_use]
    pub fn alarm(&self) -> Option<u64> {
        match &self.class {
            InClass::None => None,
            InClass::Leading(leading) => leading.alarm(),
            // In lines a pause that counts up would be read out each minute.
            InClass::Seated(seated) => seated.alarm().filter(|_| self.layout != Layout::Lines),
        }
    }
}

/// The time is `now`, in milliseconds of this machine's clock.
pub(super) fn clock(app: &mut App, now: u64) -> Vec<Effect> {
    match &mut app.class {
        InClass::None => {}
        InClass::Leading(leading) => leading.now = leading.now.max(now),
        InClass::Seated(seated) => seated.now = seated.now.max(now),
    }
    Vec::new()
}
