//! How far a learner has come, and where they were.
//!
//! Both, and [`Standing`], are read from all of a learner's runs, in whatever order the files are found and
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
            Entry::Run { .. } | Entry::Begin { .. } | Entry::Act(_) | Entry::Undo | Entry::Path { .. } => {}
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

/// One time that a lesson was begun or taken up: a run, from one beginning to the next.
#[derive(Debug, Clone, Copy)]
struct Sitting<'r> {
    run: &'r Run,
    lesson: &'r Id,
    /// Where in the run's entries it begins, and where what follows ends.
    at: usize,
    end: usize,
}

/// All sittings, newest first.
///
/// Newest is by the runs' order, and by writer where two machines wrote at once, so that every
/// machine finds the same.
fn sittings(runs: &[Run]) -> Vec<Sitting<'_>> {
    let mut ordered: Vec<&Run> = runs.iter().collect();
    ordered.sort_by_key(|run| std::cmp::Reverse((run.head.order, &run.head.writer)));
    let mut found = Vec::new();
    for run in ordered {
        let mut end = run.entries.len();
        for (at, entry) in run.entries.iter().enumerate().rev() {
            if let Entry::Begin { lesson, .. } = entry {
                found.push(Sitting { run, lesson, at, end });
                end = at;
            }
        }
    }
    found
}

impl Sitting<'_> {
    fn is_finished(&self) -> bool {
        let finished = |e: &Entry| matches!(e, Entry::Finish { lesson } if lesson == self.lesson);
        self.run.entries[self.at..self.end].iter().any(finished)
    }

    /// Where it was left; `None` if it was finished.
    fn point(&self) -> Option<ResumePoint> {
        let Entry::Begin { lesson, start, actions, .. } = &self.run.entries[self.at] else {
            return None;
        };
        if self.is_finished() {
            return None;
        }
        // A newer version may have written something between that changes what follows: up to there
        // the fold gives a state that the learner has been in, after it nobody knows.
        let known = self.run.gaps.iter().copied().find(|&gap| gap > self.at).unwrap_or(self.end);
        let after = self.run.entries.get(self.at + 1..known);
        let after = after.map(|entries| &entries[..entries.len().min(self.end - self.at - 1)]);
        Some(ResumePoint {
            lesson: lesson.clone(),
            start: start.clone(),
            actions: fold(actions, after.unwrap_or_default()),
            writer: self.run.head.writer.clone(),
        })
    }
}

/// Where the learner was: the lesson that began last in the newest run in which one began.
/// `None` if no lesson has begun, or that one was finished.
#[must_use]
pub fn resume_point(runs: &[Run]) -> Option<ResumePoint> {
    sittings(runs).first()?.point()
}

/// Where the learner was in `lesson` when it was begun or taken up last, whatever has been done in
/// others since. `None` if it has not begun, or was finished then.
#[must_use]
pub fn resume_point_in(runs: &[Run], lesson: &Id) -> Option<ResumePoint> {
    sittings(runs).into_iter().find(|sitting| sitting.lesson == lesson)?.point()
}

/// How a learner stands in the course.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Standing {
    /// What has been done.
    pub progress: Progress,
    /// Lessons that were left in the middle, the one begun last first.
    pub under_way: Vec<Id>,
    /// The path that was chosen; `None` for the whole course.
    pub path: Option<Id>,
}

impl Standing {
    /// How the learner of these runs stands.
    #[must_use]
    pub fn of(runs: &[Run]) -> Self {
        let mut seen = BTreeSet::new();
        let newest = sittings(runs).into_iter().filter(|sitting| seen.insert(sitting.lesson));
        let under_way = newest.filter(|sitting| !sitting.is_finished()).map(|sitting| sitting.lesson.clone()).collect();
        let mut ordered: Vec<&Run> = runs.iter().collect();
        ordered.sort_by_key(|run| (run.head.order, &run.head.writer));
        let mut paths = ordered.into_iter().flat_map(|run| &run.entries).filter_map(|entry| match entry {
            Entry::Path { path } => Some(path.clone()),
            _ => None,
        });
        Self { progress: Progress::of(runs), under_way, path: paths.next_back().flatten() }
    }
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
            | Entry::Finish { .. }
            | Entry::Path { .. } => {}
        }
    }
    standing
}

#[cfg(test)]
mod tests;
