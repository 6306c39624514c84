//! A class that is driven by a story, without a leader's program.

use std::sync::Arc;

use tastetrykk::classroom::stage::{Mirror, Place};
use tastetrykk::classroom::{Class, Command, SeatNumber, Snapshot};
use tastetrykk::course::Lesson;
use tastetrykk::session::{Action, Start};
use tastetrykk::vocabulary::Lang;
use tastetrykk::world;

use super::Room;
use crate::journeys::harness::outside::lesson;

impl Room {
    /// A class of this name that somebody has opened.
    pub(crate) fn opened(name: &str) -> Self {
        let room = Self::default();
        room.host().class = Some(Class::new(name).expect("a name"));
        room
    }

    /// The leader does something.
    pub(crate) fn command(&self, command: Command) {
        assert!(self.tries(command), "it can be done");
    }

    /// The leader does something, if it can be done.
    pub(crate) fn tries(&self, command: Command) -> bool {
        let mut host = self.host();
        let now = host.now;
        host.class.as_mut().expect("a class").command(command, now).is_ok()
    }

    /// What the host says to a seat now, and when.
    pub(crate) fn says(&self, number: SeatNumber) -> Option<(Snapshot, u64)> {
        let host = self.host();
        Some((host.class.as_ref()?.snapshot(number, host.now)?, host.now))
    }

    /// The leader shows the step of the first lesson at this place to everybody.
    pub(crate) fn show(&self, place: usize) {
        self.command(Command::Show(step(lesson(), place)));
    }

    /// The leader takes the last command back.
    pub(crate) fn undo(&self) -> bool {
        self.host().class.as_mut().expect("a class").undo()
    }
}

/// The step of a lesson at this place.
pub(crate) fn step(lesson: &Arc<Lesson>, place: usize) -> Place {
    Place { lesson: lesson.id.clone(), hash: lesson.hash, step: lesson.steps[place].id.clone() }
}

/// The leader's device at this step, with this done on it.
pub(crate) fn mirror(lesson: &Arc<Lesson>, place: usize, done: &[world::Act]) -> Mirror {
    let place = step(lesson, place);
    let there = Action::GoTo(place.step.clone());
    let actions = [there].into_iter().chain(done.iter().cloned().map(Action::World)).collect();
    let (day, language) = (20_000, Lang::Nb);
    let start = Start { lesson: lesson.hash, world: world::VERSION, profile: 0, day, seed: 0, language };
    Mirror { place, start, actions }
}
