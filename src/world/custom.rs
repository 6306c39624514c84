//! Apps that authors have made: which screen of one is open, and what its switches, choices and fields hold.
//!
//! The machine knows nothing of the device that it runs on, and an app knows nothing of the others. What an app
//! holds stands as long as the task; which screen is open does not: whoever comes to the app anew comes to its
//! first screen. Going to a screen that one has come by leads back to it, so that the way back never grows
//! longer than there are screens.

pub mod app;
pub mod search;

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::writing::{Field, Written};
use super::{Data, Happening};
use crate::vocabulary::Id;
use app::{App, EMPTY, Effects, FILLED, Kind, OFF, ON, Part, Screen, ShownIf};

/// What a learner can do in the open app.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Act {
    /// Press this button.
    Press(Id),
    /// Turn this switch.
    Turn(Id),
    /// Choose one of several.
    Choose {
        /// In which part.
        part: Id,
        /// Which.
        option: Id,
    },
    /// Take a suggestion instead of writing.
    Suggest {
        /// For which field.
        part: Id,
        /// Which.
        suggestion: Id,
    },
    /// Write in a field.
    Write {
        /// In which.
        part: Id,
        /// What.
        written: Written,
    },
    /// Write in a field that shows stars and forgets.
    WriteSecret {
        /// In which.
        part: Id,
        /// What, without its words.
        written: Written,
    },
    /// One screen back.
    Back,
}

/// What a part holds.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Value {
    /// Nothing.
    Empty,
    /// The option or the suggestion at this place; of a switch, 0 for off and 1 for on.
    Nth(u8),
    /// Somebody's own words.
    Own(Written),
}

/// The apps that are installed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Custom {
    /// Each as it stands.
    pub apps: Vec<Running>,
}

/// An app as it stands.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Running {
    app: Shared,
    /// The screens that one has come by, by their places, the open one last. Never empty.
    trail: Vec<u8>,
    /// What the parts hold that can, in their order.
    values: Vec<Value>,
}

/// The app itself is the same in every state, so that states are compared and hashed without it.
#[derive(Debug, Clone)]
struct Shared(Arc<App>);

impl PartialEq for Shared {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0) || self.0 == other.0
    }
}

impl Eq for Shared {}

impl std::hash::Hash for Shared {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        self.0.id.hash(state);
    }
}

impl Custom {
    /// The apps as a task finds them, those that are `installed`. What `data` does not know is left out.
    #[must_use]
    pub fn new(installed: &[Id], data: &Data) -> Self {
        let found = installed.iter().filter_map(|id| data.app(id));
        Self { apps: found.map(|app| Running::new(app.clone())).collect() }
    }

    /// The app with this id.
    #[must_use]
    pub fn app(&self, id: &Id) -> Option<&Running> {
        self.apps.iter().find(|running| running.app().id == *id)
    }

    fn app_mut(&mut self, id: &Id) -> Option<&mut Running> {
        self.apps.iter_mut().find(|running| running.app().id == *id)
    }

    /// One comes to this app: its first screen is open.
    pub fn enter(&mut self, id: &Id) {
        if let Some(running) = self.app_mut(id) {
            running.trail.truncate(1);
        }
    }

    /// Does `act` in this app and tells what happened. What cannot be done now does nothing.
    pub fn act(&mut self, id: &Id, act: &Act) -> Vec<Happening> {
        self.app_mut(id).map(|running| running.act(act)).unwrap_or_default()
    }
}

impl Running {
    /// The app as it is at first.
    #[must_use]
    pub fn new(app: Arc<App>) -> Self {
        let first = |part: &Part| match part.kind {
            Kind::Switch(on) | Kind::Memory(on) => Value::Nth(u8::from(on)),
            _ => Value::Empty,
        };
        let values = app.holders().map(first).collect();
        Self { app: Shared(app), trail: vec![0], values }
    }

    /// What it is.
    #[must_use]
    pub fn app(&self) -> &App {
        &self.app.0
    }

    /// The screen that is open.
    #[must_use]
    pub fn screen(&self) -> Option<&Screen> {
        let open = self.trail.last()?;
        self.app().screens.get(usize::from(*open))
    }

    /// Whether Back leaves the app.
    #[must_use]
    pub fn is_first(&self) -> bool {
        self.trail.len() < 2
    }

    /// The parts that are on the open screen now.
    pub fn shown(&self) -> impl Iterator<Item = &Part> {
        self.screen().into_iter().flat_map(|screen| &screen.parts).filter(|part| self.shows(part))
    }

    fn shows(&self, part: &Part) -> bool {
        let holds = |shown: &ShownIf| shown.is.iter().any(|name| self.is(&shown.part, name.as_str()));
        part.shown_if.as_ref().is_none_or(holds)
    }

    /// The part of this id on the open screen, if it is there now.
    #[must_use]
    pub fn part(&self, id: &Id) -> Option<&Part> {
        self.shown().find(|part| part.id == *id)
    }

    /// What the part with this id holds.
    #[must_use]
    pub fn value(&self, part: &Id) -> Option<&Value> {
        self.values.get(self.place(part)?)
    }

    fn place(&self, part: &Id) -> Option<usize> {
        self.app().holders().position(|holder| holder.id == *part)
    }

    /// The name of what the part holds: of a switch how it stands, otherwise the option or the suggestion.
    #[must_use]
    pub fn name(&self, part: &Id) -> Option<&str> {
        let kind = &self.app().holder(part)?.kind;
        match (kind, self.value(part)?) {
            (Kind::Switch(_) | Kind::Memory(_), Value::Nth(at)) => Some(if *at > 0 { ON } else { OFF }),
            (_, Value::Nth(at)) => kind.names().get(usize::from(*at)).map(|named| named.id.as_str()),
            (_, Value::Own(written)) => written.matches.as_ref().map(Id::as_str),
            (_, Value::Empty) => None,
        }
    }

    fn is(&self, part: &Id, name: &str) -> bool {
        match name {
            EMPTY => self.value(part) == Some(&Value::Empty),
            FILLED => self.value(part).is_some_and(|value| *value != Value::Empty),
            name => self.name(part) == Some(name),
        }
    }

    /// The fields on the open screen.
    #[must_use]
    pub fn fields(&self) -> Vec<Field> {
        let field = |part: &Part| match part.kind {
            Kind::Field { secret: true, .. } => Some(Field::CustomSecret(part.id.clone())),
            Kind::Field { secret: false, .. } => Some(Field::Custom(part.id.clone())),
            _ => None,
        };
        self.shown().filter_map(field).collect()
    }

    fn has_field(&self, id: &Id, is_secret: bool) -> bool {
        self.part(id).is_some_and(|part| matches!(part.kind, Kind::Field { secret, .. } if secret == is_secret))
    }

    /// What can be done now, but for what is written.
    #[must_use]
    pub fn acts(&self) -> Vec<Act> {
        let mut acts: Vec<Act> = self.shown().flat_map(|part| self.acts_with(part)).collect();
        if !self.is_first() {
            acts.push(Act::Back);
        }
        acts
    }

    /// What can be done with a part that is there now, but for what is written.
    fn acts_with(&self, part: &Part) -> Vec<Act> {
        let id = &part.id;
        match &part.kind {
            Kind::Heading | Kind::Text | Kind::Picture(_) | Kind::Value(_) | Kind::Memory(_) => Vec::new(),
            Kind::Button(_) => vec![Act::Press(id.clone())],
            Kind::Switch(_) => vec![Act::Turn(id.clone())],
            Kind::Choice(options) => {
                let choose = |option: &app::Named| Act::Choose { part: id.clone(), option: option.id.clone() };
                options.iter().map(choose).collect()
            }
            Kind::Field { suggestions, .. } => {
                let name = self.name(id);
                let held = |it: &&app::Named| name != Some(it.id.as_str());
                let take = |it: &app::Named| Act::Suggest { part: id.clone(), suggestion: it.id.clone() };
                suggestions.iter().filter(held).map(take).collect()
            }
        }
    }

    /// Whether `act` can be done now.
    #[must_use]
    pub fn can(&self, act: &Act) -> bool {
        match act {
            Act::Write { part, written } => written.length > 0 && self.has_field(part, false),
            Act::WriteSecret { part, written } => written.length > 0 && self.has_field(part, true),
            act => self.acts().contains(act),
        }
    }

    /// Does `act` and tells what happened. What cannot be done now does nothing.
    pub fn act(&mut self, act: &Act) -> Vec<Happening> {
        if self.can(act) { self.done(act) } else { Vec::new() }
    }

    /// As `other` stands, which is the same app.
    fn stand_as(&mut self, other: &Self) {
        self.trail.clone_from(&other.trail);
        self.values.clone_from(&other.values);
    }

    /// Does what can be done.
    fn done(&mut self, act: &Act) -> Vec<Happening> {
        match act {
            Act::Press(id) => match self.part(id).map(|part| part.kind.clone()) {
                Some(Kind::Button(effects)) => self.press(&effects),
                _ => Vec::new(),
            },
            Act::Turn(part) => {
                let turned = if self.name(part) == Some(ON) { OFF } else { ON };
                self.put_named(part, turned)
            }
            Act::Choose { part, option: name } | Act::Suggest { part, suggestion: name } => {
                self.put_named(part, name.as_str())
            }
            Act::Write { part, written } | Act::WriteSecret { part, written } => {
                self.put(part, Value::Own(written.clone()))
            }
            Act::Back => {
                self.trail.pop();
                Vec::new()
            }
        }
    }

    /// What is set comes first, then what happens, and last the way to another screen.
    fn press(&mut self, effects: &Effects) -> Vec<Happening> {
        let mut happenings = Vec::new();
        for (part, name) in &effects.set {
            happenings.extend(self.put_named(part, name.as_str()));
        }
        let app = self.app();
        happenings.extend(effects.emit.iter().map(|said| emitted(app, said)));
        let place = effects.go.as_ref().and_then(|screen| app.screen(screen)).map(|(place, _)| place);
        if let Some(place) = place.and_then(|place| u8::try_from(place).ok()) {
            match self.trail.iter().position(|come_by| *come_by == place) {
                Some(at) => self.trail.truncate(at + 1),
                None => self.trail.push(place),
            }
        }
        happenings
    }

    fn put_named(&mut self, part: &Id, name: &str) -> Vec<Happening> {
        let Some(holder) = self.app().holder(part) else {
            return Vec::new();
        };
        let nth = match (&holder.kind, name) {
            (Kind::Switch(_) | Kind::Memory(_), name) => Some(usize::from(name == ON)),
            (_, EMPTY) => None,
            (kind, name) => kind.names().iter().position(|named| named.id.as_str() == name),
        };
        let nth = nth.and_then(|nth| u8::try_from(nth).ok());
        self.put(part, nth.map_or(Value::Empty, Value::Nth))
    }

    fn put(&mut self, part: &Id, value: Value) -> Vec<Happening> {
        let Some(place) = self.place(part) else {
            return Vec::new();
        };
        let words = match &value {
            Value::Own(written) => written.words,
            Value::Empty | Value::Nth(_) => 0,
        };
        self.values[place] = value;
        let is = self.name(part).and_then(Id::new);
        vec![set(self.app(), part, is, words)]
    }
}

/// What happens when a button names it.
fn emitted(app: &App, said: &Id) -> Happening {
    Happening::CustomEmitted { app: app.id.clone(), lasting: app.lasting.contains(said), said: said.clone() }
}

/// What happens when something is put in a part: its name, or how many own words.
fn set(app: &App, part: &Id, is: Option<Id>, words: u16) -> Happening {
    Happening::CustomSet { app: app.id.clone(), part: part.clone(), is, words }
}
