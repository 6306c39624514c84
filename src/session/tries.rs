//! Wrong answers, and how a question came out: the one rule for every kind of question. A wrong
//! answer is explained, and after [`WRONG_BEFORE_SHOWN`] of them the right one is shown.

use super::Outcome;
use crate::vocabulary::Id;

/// After this many wrong answers the right one is shown, with its reason.
pub const WRONG_BEFORE_SHOWN: usize = 2;

/// How a question came out, best first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Solved {
    /// The learner found the answer.
    Found,
    /// The answer was shown after [`WRONG_BEFORE_SHOWN`] wrong ones.
    Shown,
    /// The answer was shown because the learner passed the question by.
    Skipped,
}

/// What was tried at one question; `T` is an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tries<T> {
    /// Wrong answers given, in order; the last one is being explained.
    pub wrong: Vec<T>,
    /// How it came out.
    pub solved: Option<Solved>,
}

impl<T> Default for Tries<T> {
    fn default() -> Self {
        Self { wrong: Vec::new(), solved: None }
    }
}

impl<T> Tries<T> {
    /// Takes an answer; `wrong` is what it was if it is not the right one. The outcome, if there
    /// is one now.
    pub fn take(&mut self, wrong: Option<T>) -> Option<Outcome> {
        match wrong {
            None => self.solved = Some(Solved::Found),
            Some(answer) => {
                self.wrong.push(answer);
                if self.wrong.len() >= WRONG_BEFORE_SHOWN {
                    self.solved = Some(Solved::Shown);
                }
            }
        }
        self.outcome()
    }

    /// Shows the answer to a learner who passes the question by.
    pub fn reveal(&mut self) {
        self.solved = self.solved.or(Some(Solved::Skipped));
    }

    /// What came of it.
    #[must_use]
    pub fn outcome(&self) -> Option<Outcome> {
        self.solved.map(|solved| match solved {
            Solved::Found if self.wrong.is_empty() => Outcome::Done,
            Solved::Found => Outcome::Mended,
            Solved::Shown => Outcome::Shown,
            Solved::Skipped => Outcome::Skipped,
        })
    }
}

/// Questions that are asked one after the other in one step, each answered by picking one thing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rounds {
    /// Those that came out, in order.
    pub past: Vec<Tries<Id>>,
    /// The one that is asked now; untouched when all came out.
    pub now: Tries<Id>,
    total: usize,
}

impl Rounds {
    /// So many questions, of which none has been asked.
    #[must_use]
    pub fn new(total: usize) -> Self {
        Self { past: Vec::new(), now: Tries::default(), total }
    }

    /// Which one is asked now, from 0; `None` when all came out.
    #[must_use]
    pub fn at(&self) -> Option<usize> {
        (self.past.len() < self.total).then_some(self.past.len())
    }

    /// Picks `id` where `right` is the right one. `None` when it has been tried here before;
    /// otherwise the outcome of all, if there is one now.
    pub fn pick(&mut self, right: &Id, id: &Id) -> Option<Option<Outcome>> {
        if self.at().is_none() || self.now.wrong.contains(id) {
            return None;
        }
        if self.now.take((id != right).then(|| id.clone())).is_some() {
            self.past.push(std::mem::take(&mut self.now));
        }
        Some(self.outcome())
    }

    /// Shows all that is left to a learner who passes the step by.
    pub fn reveal(&mut self) {
        while self.at().is_some() {
            self.now.reveal();
            self.past.push(std::mem::take(&mut self.now));
        }
    }

    /// How all of them came out, by the worst; `None` while one is left.
    #[must_use]
    pub fn solved(&self) -> Option<Solved> {
        if self.at().is_some() { None } else { self.past.iter().filter_map(|tries| tries.solved).max() }
    }

    fn outcome(&self) -> Option<Outcome> {
        if self.at().is_some() { None } else { self.past.iter().filter_map(Tries::outcome).min() }
    }
}

/// Things that are marked, and then answered with all at once.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Marking {
    /// What is marked, in the order in which it was.
    pub marked: Vec<Id>,
    /// The answers given: what was marked then.
    pub tries: Tries<Vec<Id>>,
}

impl Marking {
    /// Whether this is marked.
    #[must_use]
    pub fn has(&self, id: &Id) -> bool {
        self.marked.contains(id)
    }

    /// Marks what is not marked, and takes the mark away from what is. `None` when it came out.
    pub fn toggle(&mut self, id: &Id) -> Option<()> {
        if self.tries.solved.is_some() {
            return None;
        }
        toggle(&mut self.marked, id);
        Some(())
    }

    /// Whether one can answer now: something is marked, and not the same as when it was wrong.
    /// Whoever presses twice by accident has not answered twice.
    #[must_use]
    pub fn can_answer(&self) -> bool {
        self.tries.solved.is_none() && !self.marked.is_empty() && !self.is_as_answered()
    }

    /// Whether the marks are those that were wrong, so that what is said of them is about these.
    #[must_use]
    pub fn is_as_answered(&self) -> bool {
        self.tries.wrong.last().is_some_and(|wrong| same(wrong, &self.marked))
    }

    /// Answers with what is marked, where `right` is all that should be. `None` when that cannot
    /// be done now; otherwise the outcome, if there is one yet.
    pub fn answer(&mut self, right: &[Id]) -> Option<Option<Outcome>> {
        if !self.can_answer() {
            return None;
        }
        let wrong = (!same(right, &self.marked)).then(|| self.marked.clone());
        Some(self.tries.take(wrong))
    }

    /// What was answered last, if anything was.
    #[must_use]
    pub fn answered(&self) -> Option<&[Id]> {
        match self.tries.solved {
            Some(Solved::Found) => Some(&self.marked),
            _ => self.tries.wrong.last().map(Vec::as_slice),
        }
    }
}

/// Adds what is not in the list, and takes out what is.
pub(super) fn toggle(list: &mut Vec<Id>, id: &Id) {
    if list.contains(id) {
        list.retain(|there| there != id);
    } else {
        list.push(id.clone());
    }
}

/// Whether two lists hold the same, in whatever order.
fn same(one: &[Id], other: &[Id]) -> bool {
    one.len() == other.len() && one.iter().all(|id| other.contains(id))
}
