//! Things to do on one's own device, ticked off here.

use super::Outcome;
use super::tries::toggle;
use crate::course::model::Item;
use crate::vocabulary::Id;

/// How the list stands.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Own {
    /// What the learner says is done, in the order in which it was ticked.
    pub ticked: Vec<Id>,
}

impl Own {
    /// Whether this is ticked.
    #[must_use]
    pub fn has(&self, id: &Id) -> bool {
        self.ticked.contains(id)
    }

    /// Ticks what is not ticked, and takes the tick away from what is. `None` when there is no
    /// such thing to do.
    pub fn toggle(&mut self, items: &[Item], id: &Id) -> Option<()> {
        items.iter().find(|item| item.id == *id)?;
        toggle(&mut self.ticked, id);
        Some(())
    }

    /// What comes of the step when one goes on now. Nobody is stopped who has no device along:
    /// nothing ticked is passed by, some of it is as good as having been shown how, and all of
    /// it is done. The program takes the learner's word for it.
    #[must_use]
    pub fn outcome(&self, items: &[Item]) -> Outcome {
        if items.iter().all(|item| self.has(&item.id)) {
            Outcome::Done
        } else if self.ticked.is_empty() {
            Outcome::Skipped
        } else {
            Outcome::Shown
        }
    }

    /// What is left to do after `id`: the next below it, or else the first from the top.
    #[must_use]
    pub fn left_after<'i>(&self, items: &'i [Item], id: &Id) -> Option<&'i Id> {
        let here = items.iter().position(|item| item.id == *id).unwrap_or(0);
        let around = items.iter().skip(here).chain(items);
        around.map(|item| &item.id).find(|id| !self.has(id))
    }
}
