//! A lesson under way on the screen: the session, its history, and the views that go with it.

use std::sync::Arc;

use super::{Act, View};
use crate::course::Lesson;
use crate::course::model::{Help, StepKind, Variant};
use crate::learner::LearnerCode;
use crate::session::practice::Said;
use crate::session::{Hand, History, Practice, Stage};
use crate::vocabulary::{Lang, Means};
use crate::world::board::{self, Deed};
use crate::world::writing::Field;
use crate::world::{self, Device};

/// A lesson under way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Player {
    /// The lesson.
    pub lesson: Arc<Lesson>,
    /// The session and what it was folded from.
    pub history: History,
    /// The view before each action that can be undone, oldest first; shorter than the history
    /// after a resume, since views are not kept.
    pub views: Vec<View>,
    /// Whose lesson it is.
    pub code: LearnerCode,
    /// Wrong turns in the open task since it was opened, whether or not they were undone.
    pub wrong: usize,
    /// How many of the actions are not the learner's to take back: what led here in a class.
    pub given: usize,
}

impl Player {
    /// What the open step is; `None` when the lesson is finished.
    #[must_use]
    pub fn step(&self) -> Option<&StepKind> {
        self.history.session.step(&self.lesson).map(|step| &step.kind)
    }

    /// Whether there is a device beside the open step.
    #[must_use]
    pub fn has_device(&self) -> bool {
        match self.step() {
            Some(StepKind::Practice { .. }) => true,
            Some(StepKind::Fill { start, .. }) => start.is_some(),
            Some(
                StepKind::Read { .. }
                | StepKind::Choice { .. }
                | StepKind::Order { .. }
                | StepKind::Match { .. }
                | StepKind::Spot { .. }
                | StepKind::Own { .. },
            )
            | None => false,
        }
    }

    /// Whether the open step waits for exactly this to be written.
    #[must_use]
    pub fn expects(&self, typed: &str) -> bool {
        let Some(StepKind::Fill { answers, .. }) = self.step() else {
            return false;
        };
        answers.iter().any(|answer| Lang::ALL.iter().any(|lang| answer.text.get(*lang) == typed))
    }

    /// The practice step that is open.
    #[must_use]
    pub fn practice(&self) -> Option<&Practice> {
        if let Stage::Practice(practice) = &self.history.session.stage { Some(practice) } else { None }
    }

    /// The variant of the practice step that is open.
    #[must_use]
    pub fn variant(&self) -> Option<&Variant> {
        let practice = self.practice()?;
        let StepKind::Practice { variants, .. } = self.step()? else {
            return None;
        };
        variants.get(practice.variant)
    }

    /// What the open task is done on.
    #[must_use]
    pub fn device(&self) -> Option<Device> {
        self.practice().map(|practice| practice.world.device())
    }

    /// The device that stands beside the step, also where it can only be looked at.
    #[must_use]
    pub fn device_beside(&self) -> Option<Device> {
        match self.step() {
            Some(StepKind::Fill { start: Some(start), .. }) if start.computer.is_some() => Some(Device::Computer),
            Some(StepKind::Fill { start: Some(_), .. }) => Some(Device::Phone),
            _ => self.device(),
        }
    }

    /// How much the open task helps.
    #[must_use]
    pub fn help(&self) -> Option<Help> {
        self.practice()?;
        match &self.history.session.step(&self.lesson)?.kind {
            StepKind::Practice { help, .. } => Some(*help),
            // Only tasks help along.
            _ => None,
        }
    }

    /// The task that is open and not done.
    #[must_use]
    pub fn task_under_way(&self) -> Option<&Practice> {
        self.practice().filter(|practice| !self.history.session.complete() && !practice.done)
    }

    /// Whether the open step was passed by, and its solution is shown.
    #[must_use]
    pub fn is_skipped(&self) -> bool {
        self.practice().is_some_and(|practice| practice.hand == Hand::Skipped)
    }

    /// What was used last on the board: one goes on from there.
    #[must_use]
    pub fn last_used(&self) -> Option<Act> {
        Some(match self.practice()?.world.board.as_ref()?.last.as_ref()? {
            Deed::Pressed(control, _) => Act::board(board::Act::Press { control: control.clone(), means: Means::Keys }),
            Deed::Filled(control) => Act::Field(Field::Control(control.clone())),
        })
    }

    /// Whether something that lasts went wrong in the open task, and stands.
    #[must_use]
    pub fn went_wrong(&self) -> bool {
        match (self.practice(), self.step()) {
            (Some(practice), Some(StepKind::Practice { variants, .. })) => practice.went_wrong(variants),
            _ => false,
        }
    }

    /// What the last act of the open task calls for saying, and how much stands in the way.
    #[must_use]
    pub fn told(&self) -> Option<(Said, usize)> {
        self.practice().map(|practice| (practice.said, practice.barred.len()))
    }

    /// Whether the task's side tells what came of the last act, rather than the task alone.
    #[must_use]
    pub fn is_told(&self) -> bool {
        let said = |practice: &Practice| practice.said != Said::Nothing;
        self.history.session.complete() || self.practice().is_some_and(said)
    }

    /// The device's own Back, where there is something to go back to.
    #[must_use]
    pub fn back(&self) -> Option<world::Act> {
        self.practice().filter(|practice| !practice.done).and_then(|practice| practice.world.back())
    }

    /// Whether Esc is the device's own Back now.
    #[must_use]
    pub fn device_goes_back(&self) -> bool {
        self.back().is_some()
    }

    /// How many actions the learner can take back.
    #[must_use]
    pub fn own(&self) -> usize {
        let own = self.history.actions.get(self.given..).unwrap_or_default();
        own.iter().filter(|action| action.is_undoable()).count()
    }

    /// Whether the lesson is finished.
    #[must_use]
    pub fn finished(&self) -> bool {
        self.history.session.stage == Stage::Finished
    }
}
