//! What a class does, in order: one meeting of a plan, as the leader chose or made it.
//!
//! An agenda is the leader's own copy, in the leader's language: it goes with the class's file to another
//! machine, which need not have the plan.

use serde::{Deserialize, Serialize};

use crate::vocabulary::Id;

/// The most items of an agenda.
pub const MOST_ITEMS: usize = 60;

/// What a class does, in order.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Agenda {
    /// What the meeting is called.
    pub title: String,
    /// Its items, in order.
    pub items: Vec<Item>,
    /// Which of them is on now; `None` before the first.
    pub at: Option<usize>,
}

/// One thing that a class does.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Item {
    /// What kind of thing.
    pub kind: Kind,
    /// What it is called.
    pub title: String,
    /// How long it takes, in minutes.
    pub minutes: u16,
    /// What the leader should know, one paragraph each. Seats never see it.
    pub notes: Vec<String>,
}

/// What kind of thing a class does.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// A lesson of the course.
    Lesson(Id),
    /// A pause.
    Pause,
    /// Something done together without the screens: a talk, or a task on one's own phone.
    Talk,
}

impl Agenda {
    /// The item that is on now.
    #[must_use]
    pub fn now(&self) -> Option<&Item> {
        self.items.get(self.at?)
    }
}
