//! An app that an author has made: its screens, what stands on them, and what pressing it does. Written once in
//! `lessons/apps/`, decoded by the course.

use crate::vocabulary::{Id, Localised};

/// A switch that is on.
pub const ON: &str = "on";
/// A switch that is off.
pub const OFF: &str = "off";
/// A field or a choice in which nothing stands.
pub const EMPTY: &str = "empty";
/// A field or a choice in which something stands, whatever it is.
pub const FILLED: &str = "filled";

/// An app.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct App {
    /// The id.
    pub id: Id,
    /// The name below its tile.
    pub title: Localised<String>,
    /// Its screens. It opens on the first one; there is at least one.
    pub screens: Vec<Screen>,
    /// Those of the happenings that it names which last: they can be undone, and are no trying out.
    pub lasting: Vec<Id>,
}

/// A screen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Screen {
    /// The id, unique in the app.
    pub id: Id,
    /// What stands at its top.
    pub title: Localised<String>,
    /// What stands on it, from the top.
    pub parts: Vec<Part>,
}

/// Something on a screen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// The id: unique on its screen, and in the whole app where it holds something.
    pub id: Id,
    /// What it is.
    pub kind: Kind,
    /// What it says; a picture says what is on it.
    pub text: Option<Localised<String>>,
    /// When it is there; always when that is `None`.
    pub shown_if: Option<ShownIf>,
}

/// What a part is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Kind {
    /// A heading.
    Heading,
    /// Words to read.
    Text,
    /// A drawing: one of the world's scenes.
    Picture(Id),
    /// What another part holds, to be looked over.
    Value(Id),
    /// Something to press.
    Button(Effects),
    /// Something that is on or off; whether it is on at first.
    Switch(bool),
    /// The same where nobody sees it: buttons set it, and parts are shown by it.
    Memory(bool),
    /// Something to choose one of.
    Choice(Vec<Named>),
    /// Something to write in.
    Field {
        /// What can be taken instead of writing.
        suggestions: Vec<Named>,
        /// Whether what is written is shown as stars and forgotten.
        secret: bool,
    },
}

/// An option or a suggestion.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Named {
    /// The id, unique in its part.
    pub id: Id,
    /// What it says.
    pub text: Localised<String>,
}

/// What pressing a button does.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Effects {
    /// What is put in other parts: a name of what they can hold, or [`EMPTY`].
    pub set: Vec<(Id, Id)>,
    /// What happens, by the author's names.
    pub emit: Vec<Id>,
    /// The screen that it leads to.
    pub go: Option<Id>,
}

/// When a part is there: another one holds one of these.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ShownIf {
    /// The other part.
    pub part: Id,
    /// What it holds: a name, [`EMPTY`] or [`FILLED`].
    pub is: Vec<Id>,
}

impl Kind {
    /// The name in an app's file.
    #[must_use]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Heading => "heading",
            Self::Text => "text",
            Self::Picture(_) => "picture",
            Self::Value(_) => "value",
            Self::Button(_) => "button",
            Self::Switch(_) => "switch",
            Self::Memory(_) => "memory",
            Self::Choice(_) => "choice",
            Self::Field { .. } => "field",
        }
    }

    /// What it can be chosen to hold.
    #[must_use]
    pub fn names(&self) -> &[Named] {
        match self {
            Self::Choice(named) | Self::Field { suggestions: named, .. } => named,
            Self::Heading
            | Self::Text
            | Self::Picture(_)
            | Self::Value(_)
            | Self::Button(_)
            | Self::Switch(_)
            | Self::Memory(_) => &[],
        }
    }

    /// Whether it holds something, so that it can be asked about.
    #[must_use]
    pub fn holds(&self) -> bool {
        matches!(self, Self::Switch(_) | Self::Memory(_) | Self::Choice(_) | Self::Field { .. })
    }
}

impl App {
    /// The part that holds something and has this id, on whichever screen.
    #[must_use]
    pub fn holder(&self, id: &Id) -> Option<&Part> {
        self.holders().find(|part| part.id == *id)
    }

    /// The parts that hold something, in reading order.
    pub fn holders(&self) -> impl Iterator<Item = &Part> {
        self.screens.iter().flat_map(|screen| &screen.parts).filter(|part| part.kind.holds())
    }

    /// The screen with this id, and its place.
    #[must_use]
    pub fn screen(&self, id: &Id) -> Option<(usize, &Screen)> {
        self.screens.iter().enumerate().find(|(_, screen)| screen.id == *id)
    }

    /// What can happen in it by the author's names, in reading order.
    pub fn emits(&self) -> impl Iterator<Item = &Id> {
        let parts = self.screens.iter().flat_map(|screen| &screen.parts);
        parts.flat_map(|part| match &part.kind {
            Kind::Button(effects) => &effects.emit[..],
            _ => &[],
        })
    }
}
