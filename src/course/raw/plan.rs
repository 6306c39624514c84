//! What stands in the file of a plan.

use super::{each, language};
use crate::course::decode::{At, Fields, Span};
use crate::vocabulary::{Id, Lang};

/// A plan's main file.
#[derive(Debug)]
pub(in crate::course) struct Plan {
    pub(in crate::course) language: Lang,
    pub(in crate::course) id: Option<At<Id>>,
    pub(in crate::course) title: Option<At<String>>,
    pub(in crate::course) about: Option<At<String>>,
    pub(in crate::course) meetings: Option<At<Vec<Meeting>>>,
}

/// A meeting.
#[derive(Debug)]
pub(in crate::course) struct Meeting {
    pub(in crate::course) id: Option<At<Id>>,
    pub(in crate::course) title: Option<At<String>>,
    pub(in crate::course) items: Option<At<Vec<Item>>>,
}

/// One thing that is done in a meeting.
#[derive(Debug)]
pub(in crate::course) struct Item {
    pub(in crate::course) span: Span,
    pub(in crate::course) id: Option<At<Id>>,
    pub(in crate::course) kind: Option<At<&'static str>>,
    pub(in crate::course) lesson: Option<At<Id>>,
    pub(in crate::course) title: Option<At<String>>,
    pub(in crate::course) minutes: Option<u16>,
    pub(in crate::course) leader: Option<At<Vec<At<String>>>>,
    /// Keys that have been told to be wrong.
    pub(in crate::course) failed: Vec<&'static str>,
}

impl Plan {
    /// From a table of the kind `keys::PLAN`.
    pub(in crate::course) fn new(mut fields: Fields) -> Self {
        Self {
            language: language(&mut fields),
            id: fields.id("id"),
            title: fields.line("title"),
            about: fields.line("about"),
            meetings: fields.tables("meeting").map(|meetings| each(meetings, Meeting::new)),
        }
    }
}

impl Meeting {
    fn new(mut fields: Fields) -> Self {
        Self {
            id: fields.id("id"),
            title: fields.line("title"),
            items: fields.tables("item").map(|items| each(items, Item::new)),
        }
    }
}

impl Item {
    fn new(mut fields: Fields) -> Self {
        Self {
            id: fields.id("id"),
            kind: fields.word("kind"),
            lesson: fields.id("lesson"),
            title: fields.line("title"),
            minutes: fields.integer("minutes").and_then(|n| u16::try_from(n.value).ok()),
            leader: fields.lines("leader"),
            span: fields.span,
            failed: fields.failed,
        }
    }
}
