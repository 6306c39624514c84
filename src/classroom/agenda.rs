//! What a class does, in order: one meeting of a plan, as the leader chose or made it.
//!
//! An agenda is the leader's own copy, in the leader's language: it goes with the class's file to another
//! machine, which need not have the plan.

use serde::{Deserialize, Serialize};

use crate::course::Index;
use crate::course::plan::{self, ItemKind, Meeting};
use crate::vocabulary::{Id, Lang};

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
    /// The agenda of `meeting` in `lang`, before its first item. What is not called anything there has the name of
    /// its lesson in `index`, or `pause`; a lesson that `index` does not have is left out.
    #[must_use]
    pub fn of(meeting: &Meeting, lang: Lang, index: &Index, pause: &str) -> Self {
        let item = |item: &plan::Item| {
            let (kind, called) = match &item.kind {
                ItemKind::Lesson(id) => (Kind::Lesson(id.clone()), index.lesson(id)?.title.get(lang).clone()),
                ItemKind::Pause => (Kind::Pause, pause.to_owned()),
                // One without a name of its own cannot be decoded.
                ItemKind::Talk => (Kind::Talk, String::new()),
            };
            Some(Item {
                kind,
                title: item.title.as_ref().map_or(called, |title| title.get(lang).clone()),
                minutes: item.minutes,
                notes: item.notes.as_ref().map(|notes| notes.get(lang).clone()).unwrap_or_default(),
            })
        };
        let items = meeting.items.iter().filter_map(item).take(MOST_ITEMS).collect();
        Self { title: meeting.title.get(lang).clone(), items, at: None }
    }

    /// The item that is on now.
    #[must_use]
    pub fn now(&self) -> Option<&Item> {
        self.items.get(self.at?)
    }
}
