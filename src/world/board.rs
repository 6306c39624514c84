//! The practice board: buttons, fields, links and menus to try keys, mouse and writing on.
//!
//! Nothing on it leads anywhere: it tells what was pressed and what was filled in, and with what
//! means. It can be put back to how it stood at first.

use serde::{Deserialize, Serialize};

use super::Happening;
use super::writing::{Field, Written};
use crate::vocabulary::{Id, Means};

/// What kind of thing on the board.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ControlKind {
    /// Does something when it is pressed.
    Button,
    /// Is written in.
    Field,
    /// Text that is pressed.
    Link,
    /// Opens a list of choices.
    Menu,
}

impl ControlKind {
    /// The kind with this name in lesson files.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        match name {
            "button" => Some(Self::Button),
            "field" => Some(Self::Field),
            "link" => Some(Self::Link),
            "menu" => Some(Self::Menu),
            _ => None,
        }
    }
}

/// How the board stands when a task starts: what is on it, from the top.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Start {
    /// The ids, and what each is.
    pub controls: Vec<(Id, ControlKind)>,
}

/// What a learner can do on the board.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Act {
    /// Press a button, a link or a menu.
    Press {
        /// Which.
        control: Id,
        /// With keys or with the mouse. What a screen offers says keys; what was used is put in
        /// when it is done.
        means: Means,
    },
    /// Put this in a field.
    Write {
        /// Which.
        control: Id,
        /// What.
        written: Written,
    },
    /// Put everything back to how it stood at first.
    Clear,
}

/// Something on the board.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Control {
    /// The id.
    pub id: Id,
    /// What it is.
    pub kind: ControlKind,
    /// For a field: what was written in it. `None` while what was given stands there.
    pub written: Option<Written>,
}

/// What was done last.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Deed {
    /// This was pressed.
    Pressed(Id, Means),
    /// This was filled in.
    Filled(Id),
}

/// The board at one moment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Board {
    /// What is on it, from the top.
    pub controls: Vec<Control>,
    /// What was done last.
    pub last: Option<Deed>,
}

impl Board {
    /// The board as a task finds it.
    #[must_use]
    pub fn new(start: &Start) -> Self {
        let control = |(id, kind): &(Id, ControlKind)| Control { id: id.clone(), kind: *kind, written: None };
        Self { controls: start.controls.iter().map(control).collect(), last: None }
    }

    /// The thing with this id.
    #[must_use]
    pub fn control(&self, id: &Id) -> Option<&Control> {
        self.controls.iter().find(|control| control.id == *id)
    }

    fn is_field(&self, id: &Id) -> Option<bool> {
        self.control(id).map(|control| control.kind == ControlKind::Field)
    }

    /// The fields, each of which can be written in at any time.
    #[must_use]
    pub fn fields(&self) -> Vec<Field> {
        let fields = self.controls.iter().filter(|control| control.kind == ControlKind::Field);
        fields.map(|control| Field::Control(control.id.clone())).collect()
    }

    /// What can be done now, but for [`Act::Write`], which [`Board::fields`] tells.
    #[must_use]
    pub fn acts(&self) -> Vec<Act> {
        let pressed = self.controls.iter().filter(|control| control.kind != ControlKind::Field);
        let both = |control: &Control| Means::ALL.map(|means| Act::Press { control: control.id.clone(), means });
        pressed.flat_map(both).chain([Act::Clear]).collect()
    }

    /// Whether `act` can be done now.
    #[must_use]
    pub fn can(&self, act: &Act) -> bool {
        match act {
            Act::Press { control, .. } => self.is_field(control) == Some(false),
            Act::Write { control, .. } => self.is_field(control) == Some(true),
            Act::Clear => true,
        }
    }

    /// Does `act` and tells what happened. What cannot be done now does nothing.
    pub fn act(&mut self, act: &Act) -> Vec<Happening> {
        if !self.can(act) {
            return Vec::new();
        }
        match act {
            Act::Press { control, means } => {
                self.last = Some(Deed::Pressed(control.clone(), *means));
                vec![Happening::ControlPressed { control: control.clone(), means: *means }]
            }
            Act::Write { control, written } => {
                if let Some(field) = self.controls.iter_mut().find(|field| field.id == *control) {
                    field.written = Some(written.clone());
                }
                self.last = Some(Deed::Filled(control.clone()));
                let Written { matches: said, words, fit, .. } = written.reduced();
                vec![Happening::FieldFilled { control: control.clone(), said, words, fit }]
            }
            Act::Clear => {
                self.controls.iter_mut().for_each(|control| control.written = None);
                self.last = None;
                Vec::new()
            }
        }
    }
}
