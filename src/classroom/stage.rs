//! What the leader has asked of the class: what every seat is to show or do now.

use serde::{Deserialize, Serialize};

use crate::session::{Action, Start};
use crate::vocabulary::Id;

/// A step of a lesson, in the text that the host has.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    /// The lesson.
    pub lesson: Id,
    /// The fingerprint of the host's text of it.
    pub hash: u64,
    /// The step.
    pub step: Id,
}

/// How the class works now.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Mode {
    /// People are coming in.
    #[default]
    Gathering,
    /// Everybody is at the same step.
    Together(Place),
    /// Each at their own pace, and all meet at a step, if one is named.
    Free {
        /// The lesson to begin with.
        from: Place,
        /// Where to stop and wait for the others.
        meet: Option<Id>,
    },
    /// «Følg meg»: the leader's practice device is what each seat shows.
    FollowMe(Mirror),
    /// «Nå du»: each seat goes on from exactly where the leader's device was.
    YourTurn(Mirror),
    /// People talk together about this, and look up from the screens.
    Talk(String),
    /// A pause, since so many milliseconds on the host's clock.
    Pause(u64),
    /// The class is over; everybody has their notes.
    Ended,
}

impl Mode {
    /// The step that is shown, or from which each goes on.
    #[must_use]
    pub fn place(&self) -> Option<&Place> {
        match self {
            Self::Together(place) | Self::Free { from: place, .. } => Some(place),
            Self::FollowMe(mirror) | Self::YourTurn(mirror) => Some(&mirror.place),
            Self::Gathering | Self::Talk(_) | Self::Pause(_) | Self::Ended => None,
        }
    }
}

/// The leader's practice device: what its session started from, and what was done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mirror {
    /// The step that is shown.
    pub place: Place,
    /// What the leader's session started from.
    pub start: Start,
    /// What the leader did.
    pub actions: Vec<Action>,
}

/// The most actions of the leader that are mirrored: what one frame holds many times over.
pub const MIRRORED: usize = 300;

/// A question to everybody.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Poll {
    /// Its number; a new poll has a new one.
    pub number: u32,
    /// What is asked.
    pub question: String,
    /// What can be answered.
    pub options: Vec<String>,
    /// Whether one can still answer.
    pub open: bool,
    /// Whether everybody sees what was answered.
    pub shown: bool,
}

/// What the leader has asked of the class. The leader's undo takes this back as a whole.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stage {
    /// How the class works.
    pub mode: Mode,
    /// «Se hit»: everybody looks up from the screen.
    pub look_here: bool,
    /// A message to all.
    pub message: Option<String>,
    /// The question that was asked last.
    pub poll: Option<Poll>,
}
