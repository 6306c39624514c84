//! What update asks the world outside to do: plain data, carried out by `runtime`.

use super::class::{leader, seat};
use super::{Note, Settings};
use crate::learner::LearnerCode;
use crate::learner::journal::Entry;
use crate::vocabulary::{Id, Lang};

/// Something to be done outside.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Effect {
    /// Open a lesson afresh, to be read in this language; answered by `Opened` or `NotOpened`.
    Open(Id, Lang),
    /// Find where this learner was and open it; answered by `Opened`, `NotOpened` or
    /// `NothingUnder`. `None` is the learner whom this machine knows.
    Resume(Option<LearnerCode>),
    /// Find where the learner was in this lesson and open it there; answered as `Resume` is.
    ResumeLesson(LearnerCode, Id),
    /// Look at the course; answered by `Course`, and, for a learner, by another when what has been
    /// done is read.
    Course(Option<LearnerCode>),
    /// Read the glossary; answered by `Glossary`.
    Glossary,
    /// Save a take-home note among the person's documents; answered by `NoteKept`.
    SaveNote(Note),
    /// From here on, entries are this learner's.
    Learner(LearnerCode),
    /// Keep an entry.
    Keep(Entry),
    /// Note which lesson this machine is to offer first; `None` when it is finished.
    Current(LearnerCode, Option<Id>),
    /// The learner leaves a shared machine: nothing is theirs from here on.
    NextLearner,
    /// Delete everything that is kept of this learner; answered by `Forgotten`, once for this machine
    /// and once for the shared folder, if there is one.
    Forget(LearnerCode),
    /// Keep these as the person's own settings.
    KeepSettings(Settings),
    /// Give the terminal to the shell until it comes back.
    Suspend,
    /// Draw everything anew.
    Redraw,
    /// Something that the leader asks for.
    Leading(leader::Effect),
    /// Something that a seat asks for.
    Seated(seat::Effect),
    /// End.
    Quit,
}
