//! What can happen to the preview, what is done at the desk, and what is asked of the world outside.

use std::sync::Arc;

use super::places::Told;
use crate::app::{self, Key};
use crate::course::Lesson;

/// Something that happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Event {
    /// A key was pressed that is the desk's: all of them while the desk has the keys, else those of
    /// [`super::keymap::is_always_ours`].
    Key(Key),
    /// Something of the desk was clicked.
    Act(Act),
    /// Something happened to the learner's program. Whoever clicks in it goes on there.
    Lesson(app::Event),
    /// The desk's list was scrolled; rows past its start.
    Scroll(u16),
    /// What line mode would say was scrolled; rows past its start.
    ScrollLines(u16),
    /// The terminal has this many columns and rows.
    Resized(u16, u16),
    /// A file that the lesson is made of was saved, or something near it was done.
    Changed,
    /// The time of [`super::Wait`] has passed.
    Waited,
    /// The files were read.
    Read(Reading),
    /// They were looked through, after this question.
    Found(u64, Vec<Told>),
    /// Nobody tells when something is saved.
    Unwatched,
}

/// What was read, after the question `asked`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reading {
    /// The number of the question.
    pub asked: u64,
    /// What came of it.
    pub outcome: Outcome,
    /// The fingerprint of the municipality's profile.
    pub profile: u64,
}

/// What came of reading.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// A lesson that can be used.
    Lesson(Arc<Lesson>),
    /// One that cannot.
    Broken,
    /// The file is not there, or there is nothing in it: it may be in the middle of being saved.
    Absent,
}

/// Something done at the desk.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Act {
    /// The keys go to the desk, or back to the lesson.
    Desk,
    /// Show the other one of lesson and desk, where they take turns.
    Swap,
    /// To the one above in the list.
    Up,
    /// To the one below.
    Down,
    /// To this one of the list.
    Choose(usize),
    /// To the step of the finding, or the step of the list.
    Open,
    /// The next size of the learner's screen.
    Size,
    /// The next colours.
    Theme,
    /// The next language of the lesson.
    Language,
    /// The lines that line mode would say, or the screen.
    Lines,
    /// The next step.
    NextStep,
    /// The step before.
    PreviousStep,
    /// The list of steps.
    Steps,
    /// The open step from its beginning.
    Start,
    /// The open step in its next variant.
    Variant,
    /// Read the files now.
    Reload,
    /// The guide's page about the finding.
    Page,
    /// Help about the desk.
    Help,
    /// Away with what lies over the findings, or back to the lesson.
    Close,
    /// Draw everything anew.
    Redraw,
    /// Give the terminal to the shell.
    Suspend,
    /// End.
    Quit,
}

/// Something to be done outside.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Effect {
    /// Read the files and look through them; answered by `Read` and `Found` with this number.
    Look(u64),
    /// Look at the course; answered by the program's own event.
    Course,
    /// Read the glossary; answered by the program's own event.
    Glossary,
    /// Give the terminal to the shell until it comes back.
    Suspend,
    /// Draw everything anew.
    Redraw,
    /// End.
    Quit,
}
