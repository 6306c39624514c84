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
}

impl History {
    /// A session that takes up `actions`.
    #[must_use]
    pub fn new(lesson: &Lesson, start: Start, actions: Vec<Action>) -> Self {
        let session = Session::fold(lesson, &start, &actions);
        Self { start, actions, session }
    }

    /// Does `action` and remembers it. `None` when it cannot be done now.
    pub fn apply(&mut self, lesson: &Lesson, action: Action) -> Option<Vec<Milestone>> {
        let milestones = self.session.apply(lesson, &action)?;
        self.actions.push(action);
        Some(milestones)
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
        self.session = Session::fold(lesson, &self.start, &self.actions);
        true
    }
}
