//! A session with the actions that made it, so that they can be undone.

use super::{Action, Milestone, Session, Start};
use crate::course::Lesson;

/// A session and what it was folded from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct History {
    /// What it started from.
    pub start: Start,
    /// What was done, oldest first.
    pub actions: Vec<Action>,
    /// What they give.
    pub session: Session,
    /// How many actions had been done when the open step was opened.
    opened: usize,
}

/// Whether `action` opened a step, from the step at `before`.
fn opens(action: &Action, before: usize, after: &Session) -> bool {
    after.at != before || matches!(action, Action::Again | Action::GoTo(_))
}

/// The session after `actions`, and how many of them there were when its step was opened.
fn fold(lesson: &Lesson, start: &Start, actions: &[Action]) -> (Session, usize) {
    let mut session = Session::begin(lesson, start);
    let mut opened = 0;
    for (place, action) in actions.iter().enumerate() {
        let at = session.at;
        session.apply(lesson, action);
        if opens(action, at, &session) {
            opened = place + 1;
        }
    }
    (session, opened)
}

impl History {
    /// A session that takes up `actions`.
    #[must_use]
    pub fn new(lesson: &Lesson, start: Start, actions: Vec<Action>) -> Self {
        let (session, opened) = fold(lesson, &start, &actions);
        Self { start, actions, session, opened }
    }

    /// Does `action` and remembers it. `None` when it cannot be done now.
    pub fn apply(&mut self, lesson: &Lesson, action: Action) -> Option<Vec<Milestone>> {
        let at = self.session.at;
        let milestones = self.session.apply(lesson, &action)?;
        let opens = opens(&action, at, &self.session);
        self.actions.push(action);
        if opens {
            self.opened = self.actions.len();
        }
        Some(milestones)
    }

    /// What has been done in the open step since it was opened: places in [`Self::actions`].
    #[must_use]
    pub fn here(&self) -> std::ops::Range<usize> {
        self.opened..self.actions.len()
    }

    /// What undo would take back.
    #[must_use]
    pub fn last_undoable(&self) -> Option<&Action> {
        self.actions.iter().rev().find(|action| action.is_undoable())
    }

    /// Takes back the last thing that can be taken back: the same fold with one action fewer.
    /// Returns whether there was one.
    pub fn undo(&mut self, lesson: &Lesson) -> bool {
        let Some(last) = self.actions.iter().rposition(Action::is_undoable) else {
            return false;
        };
        self.actions.remove(last);
        self.refold(lesson);
        true
    }

    /// Takes back the last `count` things that can be taken back, in one fold. Returns how many
    /// there were.
    pub fn undo_many(&mut self, lesson: &Lesson, count: usize) -> usize {
        let undoable = self.actions.iter().enumerate().rev().filter(|(_, action)| action.is_undoable());
        let places: Vec<usize> = undoable.take(count).map(|(place, _)| place).collect();
        for place in &places {
            self.actions.remove(*place);
        }
        if !places.is_empty() {
            self.refold(lesson);
        }
        places.len()
    }

    fn refold(&mut self, lesson: &Lesson) {
        (self.session, self.opened) = fold(lesson, &self.start, &self.actions);
    }
}
