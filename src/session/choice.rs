//! A question with one right answer.

use super::Outcome;
use super::tries::Tries;
use crate::course::model::Answer;
use crate::vocabulary::Id;

/// How a question stands.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Choice {
    /// Answers given.
    pub tries: Tries<Id>,
}

impl Choice {
    /// Answers with `id`. `None` when that cannot be done now; otherwise the outcome, if there is
    /// one yet.
    pub fn choose(&mut self, options: &[Answer], id: &Id) -> Option<Option<Outcome>> {
        let answer = options.iter().find(|option| option.id == *id)?;
        if self.tries.solved.is_some() || self.tries.wrong.contains(id) {
            return None;
        }
        Some(self.tries.take((!answer.right).then(|| id.clone())))
    }
}
