//! The door of Kari's flat: somebody stands there and talks, and it can always be closed.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::talk::{Script, Talk};
use super::{Data, Happening};
use crate::vocabulary::Id;

/// What a learner can do at the door.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Act {
    /// Answer.
    Reply(Id),
    /// Close the door.
    Close,
}

/// The open door.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Door {
    /// What is said there.
    pub talk: Talk,
}

impl Door {
    /// The door, just opened to the one of this talk. `None` when `data` does not know it.
    #[must_use]
    pub fn new(talk: &Id, data: &Data) -> Option<Self> {
        let script = Arc::new(Script::new(data.talk(talk)?)?);
        Some(Self { talk: Talk::begin(&script) })
    }

    /// What can be done now.
    #[must_use]
    pub fn acts(&self) -> Vec<Act> {
        self.talk.replies().cloned().map(Act::Reply).chain([Act::Close]).collect()
    }

    /// Whether `act` can be done now.
    #[must_use]
    pub fn can(&self, act: &Act) -> bool {
        self.acts().contains(act)
    }

    /// Does `act` and tells what happened; after [`Act::Close`] there is no open door any more.
    /// What cannot be done now does nothing.
    pub fn act(&mut self, act: &Act) -> Vec<Happening> {
        match act {
            Act::Reply(reply) => self.talk.say(reply).into_iter().collect(),
            Act::Close => vec![Happening::DoorClosed { talk: self.talk.id().clone() }],
        }
    }
}
