//! How a preview stands.

use std::sync::Arc;
use std::time::Duration;

use super::arrange::Size;
use super::places::Told;
use super::subject::Subject;
use crate::course::Lesson;
use crate::diagnostic::Code;
use crate::vocabulary::Id;

/// How a preview stands, but for the learner's program itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct State {
    /// What is looked at.
    pub subject: Subject,
    /// The terminal's columns and rows.
    pub room: (u16, u16),
    /// The size of the learner's screen.
    pub size: Size,
    /// What of the lesson is shown.
    pub view: View,
    /// Where keys go.
    pub keys: Keys,
    /// Which one shows where they take turns.
    pub side: Side,
    /// What the desk shows.
    pub panel: Panel,
    /// Which one of the findings is chosen.
    pub chosen: usize,
    /// Rows of the desk's list scrolled past; `None` follows what is chosen.
    pub scroll: Option<u16>,
    /// Rows of what line mode would say scrolled past.
    pub lines: u16,
    /// The last lesson that could be used.
    pub lesson: Option<Arc<Lesson>>,
    /// How the files stand, next to that lesson.
    pub standing: Standing,
    /// What was found.
    pub found: Found,
    /// Whether somebody tells when something is saved.
    pub watch: Watch,
    /// What is waited for.
    pub wait: Option<Wait>,
    /// How often the file was found to be absent.
    pub absence: Absence,
    /// The number of the last question to the world outside.
    pub asked: u64,
    /// A word about what just happened.
    pub notice: Option<Notice>,
    /// The fingerprint of the municipality's profile.
    pub profile: u64,
    /// The day, as days since 1970-01-01.
    pub day: u32,
}

impl State {
    /// Before anything is read.
    #[must_use]
    pub fn new(subject: Subject, size: Size, day: u32) -> Self {
        Self {
            subject,
            room: (80, 24),
            size,
            view: View::Screen,
            keys: Keys::Lesson,
            side: Side::Lesson,
            panel: Panel::Findings,
            chosen: 0,
            scroll: None,
            lines: 0,
            lesson: None,
            standing: Standing::Unread,
            found: Found { told: Vec::new(), known: false, looking: true },
            watch: Watch::Told,
            wait: None,
            absence: Absence::None,
            asked: 0,
            notice: None,
            profile: 0,
            day,
        }
    }

    /// The finding that is chosen.
    #[must_use]
    pub fn finding(&self) -> Option<&Told> {
        self.found.told.get(self.chosen)
    }
}

/// What of the lesson is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum View {
    /// The learner's screen.
    Screen,
    /// The lines that line mode would say.
    Lines,
}

/// Where keys go.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Keys {
    /// To the lesson, as the learner's.
    Lesson,
    /// To the desk.
    Desk,
}

/// Which of the two shows where they take turns.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// The lesson.
    Lesson,
    /// The desk.
    Desk,
}

/// What the desk shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Panel {
    /// The findings.
    Findings,
    /// The steps, and which one of them is chosen.
    Steps(usize),
    /// The guide's page about a finding.
    Page(Code),
    /// Help.
    Help,
}

/// How the files stand, next to the lesson that is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// They have not been read yet.
    Unread,
    /// The lesson is what stands in them.
    Whole,
    /// They cannot be used; the lesson is the last one that could.
    Broken,
    /// The file is gone; the lesson is what stood in it.
    Gone,
}

/// What was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// Faults first; within either in the order of the file.
    pub told: Vec<Told>,
    /// Whether anybody has looked yet.
    pub known: bool,
    /// Whether somebody is looking, and this is about what was there before.
    pub looking: bool,
}

impl Found {
    /// How many faults there are, and how many warnings.
    #[must_use]
    pub fn counts(&self) -> (usize, usize) {
        let all: usize = self.told.iter().map(Told::places).sum();
        let faults = self.told.iter().filter(|told| told.is_fault()).map(Told::places).sum();
        (faults, all - faults)
    }
}

/// Whether somebody tells when something is saved.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Watch {
    /// Yes.
    Told,
    /// No: one reads again by a key.
    ByHand,
}

/// What is waited for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wait {
    /// The end of a save, which often takes several steps: it begins anew with each change.
    Settle,
    /// A file that was absent, and may come back.
    Again,
}

impl Wait {
    /// How long.
    #[must_use]
    pub fn time(self) -> Duration {
        match self {
            Self::Settle => Duration::from_millis(80),
            Self::Again => Duration::from_millis(400),
        }
    }
}

/// How often in a row the file was found to be absent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Absence {
    /// It is there.
    None,
    /// Once: it may be in the middle of being saved.
    Once,
}

/// A word about what just happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Notice {
    /// The step that one was in is not there any more.
    StepGone(Id),
    /// The learner's program ended, and was opened again.
    Ended,
    /// The lesson was left, and was opened again.
    OtherLesson,
    /// What would be saved is not saved here.
    NotSaved,
    /// The finding is in no step of the lesson.
    NoStep,
    /// The lesson stands where it stood, with what was saved.
    Saved,
}
