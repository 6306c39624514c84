//! Pairs to put together: for one thing after the other, what belongs to it.

use super::Outcome;
use super::shuffle::{shuffled, shuffled_unlike};
use super::tries::Rounds;
use crate::course::model::Pair;
use crate::vocabulary::Id;

/// How the pairs stand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Matching {
    /// The pairs in the order in which their left side is asked about.
    pub lefts: Vec<Id>,
    /// The pairs in the order in which their right side is offered.
    pub rights: Vec<Id>,
    /// One for each of the lefts.
    pub rounds: Rounds,
}

impl Matching {
    /// Nothing is matched.
    #[must_use]
    pub fn begin(pairs: &[Pair], seed: u64, place: usize) -> Self {
        let ids = || pairs.iter().map(|pair| &pair.id);
        let lefts = shuffled(ids(), seed, place, 0);
        // Otherwise the first one left would always be the right one.
        let rights = shuffled_unlike(ids(), &lefts, seed, place, 1);
        Self { lefts, rights, rounds: Rounds::new(pairs.len()) }
    }

    /// The pair whose left side is asked about.
    #[must_use]
    pub fn asked(&self) -> Option<&Id> {
        self.lefts.get(self.rounds.at()?)
    }

    /// Whether the right side of this pair has found its place.
    #[must_use]
    pub fn is_used(&self, id: &Id) -> bool {
        self.lefts.iter().take(self.rounds.past.len()).any(|used| used == id)
    }

    /// Chooses the right side of the pair `id`. `None` when that cannot be done now; otherwise the
    /// outcome, if there is one yet.
    pub fn choose(&mut self, id: &Id) -> Option<Option<Outcome>> {
        let right = self.asked()?.clone();
        if self.is_used(id) || !self.rights.contains(id) {
            return None;
        }
        self.rounds.pick(&right, id)
    }
}
