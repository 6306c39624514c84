//! Plans for courses: meetings, and what is done in each.

use crate::vocabulary::{Id, Localised};

/// A plan for a course with a leader.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plan {
    /// The id, and the name of its file.
    pub id: Id,
    /// The name.
    pub title: Localised<String>,
    /// For whom it is, and how long it takes.
    pub about: Localised<String>,
    /// Its meetings, in order. At least one.
    pub meetings: Vec<Meeting>,
}

/// One meeting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Meeting {
    /// The id, unique in the plan.
    pub id: Id,
    /// The name.
    pub title: Localised<String>,
    /// What is done, in order. At least one.
    pub items: Vec<Item>,
}

/// One thing that is done in a meeting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// The id, unique in the meeting.
    pub id: Id,
    /// What kind of thing.
    pub kind: ItemKind,
    /// What it is called; `None` for what a lesson or a pause is called by itself.
    pub title: Option<Localised<String>>,
    /// How long it takes, in minutes.
    pub minutes: u16,
    /// What the leader should know, one paragraph each.
    pub notes: Option<Localised<Vec<String>>>,
}

/// What kind of thing is done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ItemKind {
    /// A lesson of the course.
    Lesson(Id),
    /// A pause.
    Pause,
    /// Something done together without the screens: a talk, or a task on one's own phone.
    Talk,
}
