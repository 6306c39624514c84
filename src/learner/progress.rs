//! How far a learner has come, and where they were.
//!
//! Both are read from all of a learner's runs, in whatever order the files are found and
//! whatever machine wrote them: [`Progress`] is the join of the outcomes, so a run that is read
//! twice changes nothing; [`resume_point`] is the newest beginning, folded.

use std::collections::{BTreeMap, BTreeSet};

use super::journal::{Entry, Run};
use crate::session::{Action, Outcome, Spotted, Start};
use crate::vocabulary::Id;

/// What has been done, over all runs.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Progress {
    steps: BTreeMap<Id, BTreeMap<Id, Outcome>>,
    finished: BTreeSet<Id>,
    spotted: BTreeMap<Id, BTreeMap<Id, Spotted>>,
}

impl Progress {
    /// What has been done in these runs, in whatever order they come.
    #[must_use]
    pub fn of(runs: &[Run]) -> Self {
        let mut progress = Self::default();
        for entry in runs.iter().flat_map(|run| &run.entries) {
            progress.note(entry);
        }
        progress
    }

    /// Takes in one entry, as it is journalled or as it is read back.
    pub fn note(&mut self, entry: &Entry) {
        match entry {
            Entry::Step { lesson, step, outcome } => self.grow(lesson, step, *outcome),
            Entry::Finish { lesson } => {
                self.finished.insert(lesson.clone());
            }
            Entry::Spot { lesson, step, spotted } => self.spot(lesson, step, *spotted),
            Entry::Run { .. } | Entry::Begin { .. } | Entry::Act(_) | Entry::Undo => {}
        }
    }

    /// Takes in what has been done elsewhere. The better outcome of a step stands; the order of
    /// joining does not matter, nor does joining twice.
    pub fn join(&mut self, other: &Self) {
        for (lesson, steps) in &other.steps {
            for (step, outcome) in steps {
                self.grow(lesson, step, *outcome);
            }
        }
        for (lesson, steps) in &other.spotted {
            for (step, spotted) in steps {
                self.spot(lesson, step, *spotted);
            }
        }
        self.finished.extend(other.finished.iter().cloned());
    }

    /// The best that came of a step; `None` if nothing has yet.
    #[must_use]
    pub fn outcome(&self, lesson: &Id, step: &Id) -> Option<Outcome> {
        self.steps.get(lesson)?.get(step).copied()
    }

    /// The steps of a lesson that something has come of, in the order of their ids. The lesson
    /// may have changed since: a step here need not be in it any more.
    pub fn steps(&self, lesson: &Id) -> impl Iterator<Item = (&Id, Outcome)> {
        let steps = self.steps.get(lesson).into_iter().flatten();
        steps.map(|(step, outcome)| (step, *outcome))
    }

    /// What the first answer to a message that is looked into was like. Where there are several
    /// first answers, from several runs or after undo, it is the one in which most went wrong:
    /// that one tells what to practise.
    #[must_use]
    pub fn spotted(&self, lesson: &Id, step: &Id) -> Option<Spotted> {
        self.spotted.get(lesson)?.get(step).copied()
    }

    /// Whether the lesson has been finished, once or more.
    #[must_use]
    pub fn is_finished(&self, lesson: &Id) -> bool {
        self.finished.contains(lesson)
    }

    /// The lessons that have been finished, in the order of their ids.
    pub fn finished(&self) -> impl Iterator<Item = &Id> {
        self.finished.iter()
    }

    /// Whether there is nothing: a new learner.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.steps.is_empty() && self.finished.is_empty() && self.spotted.is_empty()
    }

    fn spot(&mut self, lesson: &Id, step: &Id, spotted: Spotted) {
        let slips = |it: &Spotted| (u32::from(it.missed) + u32::from(it.false_alarms), it.missed, it.hits);
        let steps = self.spotted.entry(lesson.clone()).or_default();
        let kept = steps.entry(step.clone()).or_insert(spotted);
        if slips(&spotted) > slips(kept) {
            *kept = spotted;
        }
    }

    fn grow(&mut self, lesson: &Id, step: &Id, outcome: Outcome) {
        let steps = self.steps.entry(lesson.clone()).or_default();
        let best = steps.entry(step.clone()).or_insert(outcome);
        *best = outcome.max(*best);
    }
}

/// A lesson that was left in the middle.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ResumePoint {
    /// Which lesson.
    pub lesson: Id,
    /// What the session depended on. If it no longer fits the lesson, the finished steps stand
    /// and the open one begins again.
    pub start: Start,
    /// What had been done and not undone, oldest first.
    pub actions: Vec<Action>,
    /// The writer of the run it was left in: the parent of the run that goes on.
    pub writer: String,
}

/// Where the learner was: the lesson that began last in the newest run in which one began.
/// `None` if no lesson has begun, or that one was finished.
///
/// Newest is by the runs' order, and by writer where two machines wrote at once, so that every
/// machine finds the same.
#[must_use]
pub fn resume_point(runs: &[Run]) -> Option<ResumePoint> {
    let began = |run: &Run| run.entries.iter().any(|e| matches!(e, Entry::Begin { .. }));
    let newest = runs.iter().filter(|run| began(run));
    let run = newest.max_by_key(|run| (run.head.order, &run.head.writer))?;
    let at = run.entries.iter().rposition(|e| matches!(e, Entry::Begin { .. }))?;
    let Entry::Begin { lesson, start, actions, .. } = &run.entries[at] else {
        return None;
    };
    let finished = |e: &Entry| matches!(e, Entry::Finish { lesson: which } if which == lesson);
    if run.entries[at..].iter().any(finished) {
        return None;
    }
    // A newer version may have written something between that changes what follows: up to there
    // the fold gives a state that the learner has been in, after it nobody knows.
    let known = run.gaps.iter().find(|&&gap| gap > at).copied();
    let after = run.entries.get(at + 1..known.unwrap_or(run.entries.len()));
    Some(ResumePoint {
        lesson: lesson.clone(),
        start: start.clone(),
        actions: fold(actions, after.unwrap_or_default()),
        writer: run.head.writer.clone(),
    })
}

/// The actions that stand: undo takes away the last one that can be undone.
fn fold(actions: &[Action], entries: &[Entry]) -> Vec<Action> {
    let mut standing = actions.to_vec();
    for entry in entries {
        match entry {
            Entry::Act(action) => standing.push(action.clone()),
            Entry::Undo => {
                if let Some(last) = standing.iter().rposition(Action::is_undoable) {
                    standing.remove(last);
                }
            }
            Entry::Run { .. }
            | Entry::Begin { .. }
            | Entry::Step { .. }
            | Entry::Spot { .. }
            | Entry::Finish { .. } => {}
        }
    }
    standing
}

#[cfg(test)]
mod tests;
