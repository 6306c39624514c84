//! A question with one right answer.

use super::Outcome;
use crate::course::model::Answer;
use crate::vocabulary::Id;

/// After this many wrong answers the right one is shown, with its reason.
pub const WRONG_BEFORE_SHOWN: usize = 2;

/// How a question stands.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Choice {
    /// Wrong answers given, in order; the last one is being explained.
    pub tried: Vec<Id>,
    /// How it came out.
    pub solved: Option<Solved>,
}

/// How a question came out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Solved {
    /// The learner found the answer.
    Found,
    /// The answer was shown after [`WRONG_BEFORE_SHOWN`] wrong ones.
    Shown,
}

impl Choice {
    /// Answers with `id`. `None` when that cannot be done now; otherwise the outcome, if there is
    /// one yet.
    pub fn choose(&mut self, options: &[Answer], id: &Id) -> Option<Option<Outcome>> {
        let answer = options.iter().find(|option| option.id == *id)?;
        if self.solved.is_some() || self.tried.contains(id) {
            return None;
        }
        if answer.right {
            self.solved = Some(Solved::Found);
            return Some(Some(if self.tried.is_empty() { Outcome::Done } else { Outcome::Mended }));
        }
        self.tried.push(id.clone());
        if self.tried.len() < WRONG_BEFORE_SHOWN {
            return Some(None);
        }
        self.solved = Some(Solved::Shown);
        Some(Some(Outcome::Shown))
    }
}
