//! Talks as they stand in a world file.

use super::{all, each};
use crate::course::decode::{At, Fields, Span};
use crate::vocabulary::Id;

/// A talk, by phone or at the door.
#[derive(Debug)]
pub(in crate::course) struct Talk {
    pub(in crate::course) id: Option<At<Id>>,
    pub(in crate::course) with: Option<At<Id>>,
    pub(in crate::course) kind: Option<At<&'static str>>,
    pub(in crate::course) lines: Option<At<Vec<TalkLine>>>,
}

/// What the other one says.
#[derive(Debug)]
pub(in crate::course) struct TalkLine {
    pub(in crate::course) span: Span,
    pub(in crate::course) id: Option<At<Id>>,
    pub(in crate::course) says: Option<At<String>>,
    pub(in crate::course) replies: Vec<Reply>,
}

/// What can be answered.
#[derive(Debug)]
pub(in crate::course) struct Reply {
    pub(in crate::course) id: Option<At<Id>>,
    pub(in crate::course) text: Option<At<String>>,
    pub(in crate::course) to: Option<At<Id>>,
    /// Whether `to` has been told to be wrong.
    pub(in crate::course) to_failed: bool,
}

impl Talk {
    pub(super) fn new(mut fields: Fields) -> Self {
        Self {
            id: fields.id("id"),
            with: fields.id("with"),
            kind: fields.word("kind"),
            lines: fields.tables("line").map(|lines| each(lines, TalkLine::new)),
        }
    }
}

impl TalkLine {
    fn new(mut fields: Fields) -> Self {
        Self {
            id: fields.id("id"),
            says: fields.line("says"),
            replies: all(fields.tables("reply"), Reply::new),
            span: fields.span,
        }
    }
}

impl Reply {
    fn new(mut fields: Fields) -> Self {
        Self {
            id: fields.id("id"),
            text: fields.line("text"),
            to: fields.id("to"),
            to_failed: fields.failed.contains(&"to"),
        }
    }
}
