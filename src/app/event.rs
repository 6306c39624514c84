//! Everything that can happen to the program: one closed list, one channel.

use std::sync::Arc;

use super::class::{leader, seat};
use super::{Act, Keeping, NoteKept, Trouble};
use crate::course::{Glossary, Index, Lesson};
use crate::learner::{LearnerCode, Standing};
use crate::session::{Action, Start};

/// Something that happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Event {
    /// A key was pressed.
    Key(Key),
    /// Text was pasted.
    Paste(String),
    /// Something was chosen by its number in linear mode.
    Press(Act),
    /// Something was clicked or touched.
    Click(Act),
    /// A whole line was written for the field in focus.
    Line(String),
    /// The field is left, and what stood in it is not wanted.
    LeaveField,
    /// In lines, everything was read again.
    ReadAgain,
    /// In lines, the words that can be typed were printed: help, opened and closed.
    WordsSaid,
    /// The content was scrolled; rows past its start.
    Scroll(u16),
    /// The terminal has this many columns and rows.
    Resized(u16, u16),
    /// A lesson was opened afresh.
    Opened(Box<Opened>),
    /// A lesson could not be opened, or there was nothing to go on with.
    NotOpened(Trouble),
    /// Everything that was begun under this code is finished.
    AllDone(LearnerCode),
    /// Nothing is kept under this code.
    NothingUnder(LearnerCode),
    /// The course was looked at.
    Course {
        /// Its lessons and paths.
        index: Arc<Index>,
        /// How a learner stands in it, once that is read.
        standing: Option<(LearnerCode, Arc<Standing>)>,
    },
    /// The glossary was read.
    Glossary(Arc<Glossary>),
    /// A take-home note was saved, or could not be.
    NoteKept(NoteKept),
    /// Nothing is kept under this code here, and the shared folder is being asked.
    Asking(LearnerCode),
    /// Nothing is kept under this code here, and the shared folder does not answer.
    Unanswered(LearnerCode),
    /// The shared folder has everything that has been done.
    Everywhere,
    /// What is kept of this learner was to be deleted: on this machine or, if the first is true, in
    /// the shared folder; and whether it is gone.
    Forgotten(LearnerCode, bool, bool),
    /// Nothing has come from the person for so many seconds; see [`super::App::patience`].
    Idle(u32),
    /// What is done can, or can no longer, be kept.
    Keeping(Keeping),
    /// The time is this, in milliseconds of the machine's own clock; see [`super::App::alarm`].
    Clock(u64),
    /// Something for the leader.
    Leading(leader::Event),
    /// Something for a seat.
    Seated(seat::Event),
}

/// A lesson that has been opened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Opened {
    /// The lesson.
    pub lesson: Arc<Lesson>,
    /// What the session starts from.
    pub start: Start,
    /// What had been done in it.
    pub actions: Vec<Action>,
    /// The writer of the run it is taken over from.
    pub parent: Option<String>,
    /// Whose it is.
    pub code: LearnerCode,
    /// Whether the lesson's text has changed since, so that the open step begins again.
    pub changed: bool,
}

/// A key, as every terminal can tell it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Key {
    /// A character, as typed.
    Char(char),
    /// Enter.
    Enter,
    /// Escape.
    Esc,
    /// Tab.
    Tab,
    /// Shift and Tab.
    BackTab,
    /// Arrow up.
    Up,
    /// Arrow down.
    Down,
    /// Arrow left.
    Left,
    /// Arrow right.
    Right,
    /// Home.
    Home,
    /// End.
    End,
    /// Backspace.
    Backspace,
    /// Delete.
    Delete,
    /// A function key.
    F(u8),
    /// A letter with Ctrl.
    Ctrl(char),
}
