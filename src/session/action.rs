//! What starts a session, what a learner does in it, and what comes out of a step.

use serde::{Deserialize, Serialize};

use crate::vocabulary::{Id, Lang, Surface};
use crate::world::{self, Written};

/// What a session depends on besides the actions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Start {
    /// Fingerprint of the lesson's text and of the world's data.
    pub lesson: u64,
    /// [`world::VERSION`].
    pub world: u32,
    /// Fingerprint of the municipality's profile; 0 when it is the one inside the program.
    pub profile: u64,
    /// The day, as days since 1970-01-01.
    pub day: u32,
    /// Chooses among variants.
    pub seed: u64,
    /// The language at the start.
    pub language: Lang,
}

/// One thing that a learner did. Safe to keep: what was written is reduced by its type.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Action {
    /// On to the next step.
    Next,
    /// Pass a step by: it counts as skipped, and its solution is shown. Once more goes on.
    Skip,
    /// Do the same task once more, in its next variant.
    Again,
    /// Answer a question with this, or pick it as the next one; yes, this was meant.
    Choose(Id),
    /// Tick something off that is done on one's own device, mark an answer or a part of a message;
    /// or take the mark away.
    Tick(Id),
    /// Answer with all that is marked.
    Answer,
    /// Answer with what was written.
    Fill(Written),
    /// Propose answers to something that is to be filled in.
    Propose,
    /// Do something in the practice world.
    World(world::Act),
    /// The program does it in the learner's place, who asked to be shown.
    Played(world::Act),
    /// Read and practise in another language from here. Not undone by undo.
    Language(Lang),
    /// Go on on this surface from here. Not undone by undo.
    Surface(Surface),
    /// Open a step: where a lesson is taken up again after its text has changed. Not undone by
    /// undo.
    GoTo(Id),
}

impl Action {
    /// Whether undo takes it back. A change of language stands: whoever undoes a step in the
    /// task did not ask for the former language.
    #[must_use]
    pub fn is_undoable(&self) -> bool {
        match self {
            Self::Next
            | Self::Skip
            | Self::Again
            | Self::Choose(_)
            | Self::Tick(_)
            | Self::Answer
            | Self::Fill(_)
            | Self::Propose
            | Self::World(_)
            | Self::Played(_) => true,
            Self::Language(_) | Self::Surface(_) | Self::GoTo(_) => false,
        }
    }
}

/// What came of a step. Outcomes only grow: a later, better one replaces an earlier one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    /// Passed by.
    Skipped,
    /// Done after the answer was shown; or done in part, of what is to be done on one's own
    /// device.
    Shown,
    /// Done, after wrong turns.
    Mended,
    /// Done without a wrong turn.
    Done,
}
