//! The lines of a run file.

use serde::{Deserialize, Serialize};

use crate::session::{Action, Outcome, Start};
use crate::vocabulary::Id;

/// One line of a run file, after its check sum.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Entry {
    /// The first line of every run file.
    Run {
        /// The format of the file: 1.
        format: u16,
        /// One more than the highest `order` that this program saw in the learner's folder, so
        /// that runs can be put in order without a clock.
        order: u64,
        /// The random id of the writer, also in the file's name.
        writer: String,
        /// The day it began, in days since 1970-01-01, for the retention rule.
        day: u32,
    },
    /// A lesson was started or taken up again.
    Begin {
        /// Which lesson.
        lesson: Id,
        /// What the session depends on.
        start: Start,
        /// What had been done in it when this run took it over; empty when it began here.
        actions: Vec<Action>,
        /// The writer of the run it was taken over from.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        parent: Option<String>,
    },
    /// The learner did something in the lesson that began last.
    Act(Action),
    /// The learner undid the last thing that can be undone.
    Undo,
    /// A step came out.
    Step {
        /// In which lesson.
        lesson: Id,
        /// Which step.
        step: Id,
        /// How.
        outcome: Outcome,
    },
    /// The lesson that began last is finished.
    Finish {
        /// Which lesson.
        lesson: Id,
    },
}
