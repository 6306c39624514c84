//! Things to put in order: one picks what comes first, then what comes next.

use super::Outcome;
use super::shuffle::shuffled_unlike;
use super::tries::Rounds;
use crate::course::model::Ordered;
use crate::vocabulary::Id;

/// How the order stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Order {
    /// The things as they are offered: never in the right order.
    pub offered: Vec<Id>,
    /// The places, from the first; as many of the things as have come out stand in them.
    pub rounds: Rounds,
}

impl Order {
    /// Nothing is placed.
    #[must_use]
    pub fn begin(items: &[Ordered], seed: u64, place: usize) -> Self {
        let right: Vec<Id> = items.iter().map(|item| item.id.clone()).collect();
        Self { offered: shuffled_unlike(&right, &right, seed, place, 0), rounds: Rounds::new(items.len()) }
    }

    /// Picks `id` for the next place. `None` when that cannot be done now; otherwise the outcome,
    /// if there is one yet.
    pub fn choose(&mut self, items: &[Ordered], id: &Id) -> Option<Option<Outcome>> {
        let left = items.get(self.rounds.at()?..)?;
        let right = left.first()?;
        left.iter().find(|item| item.id == *id)?;
        self.rounds.pick(&right.id, id)
    }

    /// The things that stand in their places.
    #[must_use]
    pub fn placed<'i>(&self, items: &'i [Ordered]) -> &'i [Ordered] {
        &items[..self.rounds.past.len().min(items.len())]
    }
}
