//! What stands in the file of an app that an author makes.

use super::{all, each, language};
use crate::course::decode::{At, ById, Fields, Span};
use crate::vocabulary::{Id, Lang};

/// An app's main file.
#[derive(Debug)]
pub(in crate::course) struct App {
    pub(in crate::course) language: Lang,
    pub(in crate::course) id: Option<At<Id>>,
    pub(in crate::course) title: Option<At<String>>,
    pub(in crate::course) lasting: Option<At<Vec<At<Id>>>>,
    pub(in crate::course) screens: Option<At<Vec<Screen>>>,
}

/// A screen.
#[derive(Debug)]
pub(in crate::course) struct Screen {
    pub(in crate::course) id: Option<At<Id>>,
    pub(in crate::course) title: Option<At<String>>,
    pub(in crate::course) parts: Option<At<Vec<Part>>>,
}

/// Something on a screen.
#[derive(Debug)]
pub(in crate::course) struct Part {
    pub(in crate::course) span: Span,
    pub(in crate::course) id: Option<At<Id>>,
    pub(in crate::course) kind: Option<At<&'static str>>,
    pub(in crate::course) text: Option<At<String>>,
    pub(in crate::course) shown_if: Option<ShownIf>,
    pub(in crate::course) set: ById<At<Vec<At<Id>>>>,
    pub(in crate::course) emit: Option<At<Vec<At<Id>>>>,
    pub(in crate::course) go: Option<At<Id>>,
    pub(in crate::course) on: Option<At<bool>>,
    pub(in crate::course) options: Vec<Named>,
    pub(in crate::course) suggestions: Vec<Named>,
    pub(in crate::course) secret: Option<At<bool>>,
    pub(in crate::course) of: Option<At<Id>>,
    pub(in crate::course) scene: Option<At<Id>>,
    /// Keys that have been told to be wrong.
    pub(in crate::course) failed: Vec<&'static str>,
}

/// When a part is there.
#[derive(Debug)]
pub(in crate::course) struct ShownIf {
    pub(in crate::course) part: Option<At<Id>>,
    pub(in crate::course) is: Option<At<Vec<At<Id>>>>,
}

/// Something to choose or to take.
#[derive(Debug)]
pub(in crate::course) struct Named {
    pub(in crate::course) id: Option<At<Id>>,
    pub(in crate::course) text: Option<At<String>>,
}

impl App {
    /// From a table of the kind `keys::APP`.
    pub(in crate::course) fn new(mut fields: Fields) -> Self {
        Self {
            language: language(&mut fields),
            id: fields.id("id"),
            title: fields.line("title"),
            lasting: fields.ids("lasting"),
            screens: fields.tables("screen").map(|screens| each(screens, Screen::new)),
        }
    }
}

impl Screen {
    fn new(mut fields: Fields) -> Self {
        Self {
            id: fields.id("id"),
            title: fields.line("title"),
            parts: fields.tables("part").map(|parts| each(parts, Part::new)),
        }
    }
}

impl Part {
    fn new(mut fields: Fields) -> Self {
        Self {
            span: fields.span.clone(),
            id: fields.id("id"),
            kind: fields.word("kind"),
            text: fields.line("text"),
            shown_if: fields.fields("shown-if").map(ShownIf::new),
            set: fields.ids_by_id("set").unwrap_or_default(),
            emit: fields.ids("emit"),
            go: fields.id("go"),
            on: fields.flag("on"),
            options: all(fields.tables("option"), Named::new),
            suggestions: all(fields.tables("suggestion"), Named::new),
            secret: fields.flag("secret"),
            of: fields.id("of"),
            scene: fields.id("scene"),
            failed: fields.failed,
        }
    }
}

impl ShownIf {
    fn new(mut fields: Fields) -> Self {
        Self { part: fields.id("part"), is: fields.ids("is") }
    }
}

impl Named {
    fn new(mut fields: Fields) -> Self {
        Self { id: fields.id("id"), text: fields.line("text") }
    }
}
