//! Something to fill in: written, or picked from proposals.

use super::Outcome;
use super::shuffle::shuffled;
use super::tries::Tries;
use crate::course::model::Answer;
use crate::vocabulary::Id;
use crate::world::writing::{Fit, Written};

/// How it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fill {
    /// The answers as they are proposed.
    pub offered: Vec<Id>,
    /// Whether they are, instead of a field to write in.
    pub listed: bool,
    /// What was written last when it was nearly one of the answers: is that what was meant?
    pub asked: Option<Written>,
    /// Answers given.
    pub tries: Tries<Wrong>,
    /// The right answer that was found.
    pub found: Option<Id>,
}

/// A wrong answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Wrong {
    /// One that the author foresaw.
    Foreseen(Id),
    /// Any other.
    Other,
}

impl Fill {
    /// Nothing is written.
    #[must_use]
    pub fn begin(answers: &[Answer], seed: u64, place: usize) -> Self {
        let offered = shuffled(answers.iter().map(|answer| &answer.id), seed, place, 0);
        Self { offered, listed: false, asked: None, tries: Tries::default(), found: None }
    }

    /// Answers with what was written. What is nearly an answer is asked about first, and writing
    /// again is a no to that.
    pub fn write(&mut self, answers: &[Answer], written: &Written) -> Option<Option<Outcome>> {
        if self.tries.solved.is_some() || written.length == 0 {
            return None;
        }
        self.asked = None;
        let matched = answers.iter().find(|answer| Some(&answer.id) == written.matches.as_ref());
        Some(match matched {
            Some(_) if written.fit == Fit::Near => {
                self.asked = Some(written.clone());
                None
            }
            Some(answer) => self.judge(answer),
            None => self.tries.take(Some(Wrong::Other)),
        })
    }

    /// Picks one of the proposals, or says yes to what was asked.
    pub fn choose(&mut self, answers: &[Answer], id: &Id) -> Option<Option<Outcome>> {
        let meant = self.meant() == Some(id);
        let proposed = self.asked.is_none() && self.listed && !self.has_tried(id);
        let answer = answers.iter().find(|answer| answer.id == *id)?;
        if self.tries.solved.is_some() || !(meant || proposed) {
            return None;
        }
        self.asked = None;
        Some(self.judge(answer))
    }

    /// Proposes the answers. `None` when that has been done, or it came out.
    pub fn list(&mut self) -> Option<()> {
        if self.listed || self.asked.is_some() || self.tries.solved.is_some() {
            return None;
        }
        self.listed = true;
        Some(())
    }

    /// Shows the answer to a learner who passes it by.
    pub fn reveal(&mut self) {
        self.asked = None;
        self.tries.reveal();
    }

    /// The answer that may have been meant.
    #[must_use]
    pub fn meant(&self) -> Option<&Id> {
        self.asked.as_ref()?.matches.as_ref()
    }

    /// Whether this answer was given and is wrong.
    #[must_use]
    pub fn has_tried(&self, id: &Id) -> bool {
        self.tries.wrong.iter().any(|wrong| matches!(wrong, Wrong::Foreseen(tried) if tried == id))
    }

    fn judge(&mut self, answer: &Answer) -> Option<Outcome> {
        if answer.right {
            self.found = Some(answer.id.clone());
        }
        self.tries.take((!answer.right).then(|| Wrong::Foreseen(answer.id.clone())))
    }
}
