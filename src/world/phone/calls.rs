//! Phone: the log, the keypad, contacts and their pages, and a call from its first ring to its
//! end.
//!
//! Nobody rings for long here: a call is taken at once by those whom the task has given a talk,
//! and by nobody else.

use std::sync::Arc;

use super::{Act, Body, Phone, Place};
use crate::vocabulary::Id;
use crate::world::talk::{Script, Talk};
use crate::world::writing::Written;
use crate::world::{Data, Happening};

/// Whose a number is.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Whose {
    /// This person's.
    Person(Id),
    /// Nobody's that the practice world knows.
    Nobody(Written),
}

/// A call in the log.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Entry {
    /// With whom.
    pub whose: Whose,
    /// Which way it went.
    pub way: Way,
    /// When, as `10.21` or a short day name.
    pub time: String,
    /// Whether nobody has looked at it yet.
    pub new: bool,
}

/// Which way a call went.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Way {
    /// It came in and was not taken.
    Missed,
    /// It came in and was declined.
    Declined,
    /// It came in and was taken.
    In,
    /// It went out.
    Out,
}

/// A part of Phone that one can come from to a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Section {
    /// The log.
    Log,
    /// The keypad.
    Keypad,
    /// The contacts.
    Contacts,
}

/// A contact that was saved or renamed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Saved {
    /// Who.
    pub person: Id,
    /// Under which name.
    pub name: Body,
}

/// A call.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Call {
    /// With whom.
    pub whose: Whose,
    /// How far it has come.
    pub stage: Stage,
    /// Where one is after it.
    pub back: Place,
}

/// How far a call has come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Stage {
    /// It rings here, and this is what the one who rings wants to talk about.
    Incoming(Arc<Script>),
    /// It rings there, and nobody takes it.
    NoAnswer,
    /// One talks, or the other one has just ended it.
    Talking(Talk),
}

impl Section {
    /// Its screen.
    #[must_use]
    pub(super) fn place(self) -> Place {
        match self {
            Self::Log => Place::Log,
            Self::Keypad => Place::Keypad(None),
            Self::Contacts => Place::Contacts,
        }
    }

    /// Where one goes from saving a number to which one came from here.
    pub(super) fn page(self, person: Id) -> Place {
        match self {
            Self::Log | Self::Contacts => Place::Contact { person, from: self },
            Self::Keypad => Place::Keypad(None),
        }
    }
}

impl Entry {
    pub(super) fn is_known(&self, data: &Data) -> bool {
        match &self.whose {
            Whose::Person(id) => data.person(id).is_some(),
            Whose::Nobody(_) => true,
        }
    }
}

impl Whose {
    /// The person, if it is one's.
    #[must_use]
    pub fn person(&self) -> Option<&Id> {
        match self {
            Self::Person(id) => Some(id),
            Self::Nobody(_) => None,
        }
    }

    fn of(number: &Written) -> Self {
        number.matches.clone().map_or_else(|| Self::Nobody(number.clone()), Self::Person)
    }
}

impl Call {
    /// A call that comes in. `None` when `data` does not know its talk.
    pub(super) fn incoming(talk: &Id, data: &Data) -> Option<Self> {
        let script = Arc::new(Script::new(data.talk(talk)?)?);
        Some(Self { whose: Whose::Person(script.with.clone()), stage: Stage::Incoming(script), back: Place::Home })
    }

    /// Whether it has not ended.
    #[must_use]
    pub fn goes_on(&self) -> bool {
        match &self.stage {
            Stage::Incoming(_) | Stage::NoAnswer => true,
            Stage::Talking(talk) => !talk.is_over(),
        }
    }

    /// What is being said, if one talks.
    #[must_use]
    pub fn talk(&self) -> Option<&Talk> {
        match &self.stage {
            Stage::Talking(talk) => Some(talk),
            Stage::Incoming(_) | Stage::NoAnswer => None,
        }
    }

    pub(super) fn acts(&self) -> Vec<Act> {
        match &self.stage {
            Stage::Incoming(_) => vec![Act::Answer, Act::Decline],
            Stage::NoAnswer => vec![Act::HangUp],
            Stage::Talking(talk) => talk.replies().cloned().map(Act::Reply).chain([Act::HangUp]).collect(),
        }
    }

    fn ended(&self) -> Happening {
        Happening::CallEnded { with: self.whose.person().cloned() }
    }
}

impl Phone {
    /// The page of `person`, as one comes to it from where the number is found.
    pub(super) fn page(&self, person: &Id) -> Place {
        let from = if self.contacts.contains(person) { Section::Contacts } else { Section::Log };
        Place::Contact { person: person.clone(), from }
    }

    /// Whether this person is shown by the number.
    #[must_use]
    pub fn is_stranger(&self, person: &Id) -> bool {
        self.strangers.contains(person)
    }

    /// The name under which this person was saved, if that was done here.
    #[must_use]
    pub fn saved_name(&self, person: &Id) -> Option<&Body> {
        self.saved.iter().find(|saved| saved.person == *person).map(|saved| &saved.name)
    }

    /// The talks with those who take a call, each with whom it is.
    pub fn takes_calls(&self) -> impl Iterator<Item = (&Id, &Id)> {
        self.talks.iter().map(|script| (&script.talk, &script.with))
    }

    /// How many missed calls nobody has looked at yet.
    #[must_use]
    pub fn missed(&self) -> usize {
        self.log.iter().filter(|entry| entry.new).count()
    }

    /// Whether this number can be saved as a contact, or the contact be given another name.
    fn can_be_saved(&self, person: &Id) -> bool {
        self.is_stranger(person) || self.saved_name(person).is_some()
    }

    /// One looks at the log: nothing in it is new any more.
    pub(super) fn see_log(&mut self) {
        self.log.iter_mut().for_each(|entry| entry.new = false);
    }

    /// What can be done in Phone, outside a call.
    pub(super) fn calls_acts(&self) -> Vec<Act> {
        match &self.place {
            Place::Log => {
                let known = |(nth, entry): (u8, &Entry)| entry.whose.person().map(|_| Act::OpenEntry(nth));
                (0..).zip(&self.log).filter_map(known).chain([Act::Keypad, Act::Contacts]).collect()
            }
            Place::Contacts => self.contacts.iter().cloned().map(Act::OpenContact).collect(),
            Place::Keypad(number) => {
                let person = number.as_ref().and_then(|number| number.matches.as_ref());
                let save = person.filter(|person| self.is_stranger(person)).map(|_| Act::AskSave);
                number.as_ref().map(|_| Act::Ring).into_iter().chain(save).collect()
            }
            Place::Contact { person, .. } => {
                let block = if self.blocked.contains(person) { Act::Unblock } else { Act::Block };
                let save = self.can_be_saved(person).then_some(Act::AskSave);
                [Act::Ring].into_iter().chain(save).chain([block]).collect()
            }
            Place::SaveContact { name: Some(_), .. } => vec![Act::Save, Act::Clear],
            Place::SaveContact { name: None, .. } => self.sentences.iter().cloned().map(Act::ProposeName).collect(),
            _ => Vec::new(),
        }
    }

    pub(super) fn open_entry(&mut self, nth: u8) -> Vec<Happening> {
        if let Some(Whose::Person(person)) = self.log.get(usize::from(nth)).map(|entry| &entry.whose) {
            self.place = Place::Contact { person: person.clone(), from: Section::Log };
        }
        Vec::new()
    }

    /// Rings the number on the keypad, or the one whose page this is.
    pub(super) fn ring(&mut self) -> Vec<Happening> {
        let (whose, back) = match &self.place {
            Place::Keypad(Some(number)) => (Whose::of(number), Place::Keypad(None)),
            Place::Contact { person, .. } => (Whose::Person(person.clone()), self.place.clone()),
            _ => return Vec::new(),
        };
        let talk = self.talks.iter().find(|talk| whose.person() == Some(&talk.with));
        let stage = talk.map_or(Stage::NoAnswer, |talk| Stage::Talking(Talk::begin(talk)));
        let happening = Happening::CallStarted { to: whose.person().cloned() };
        self.note(whose.clone(), Way::Out);
        self.place = Place::Call(Box::new(Call { whose, stage, back }));
        vec![happening]
    }

    /// Puts a call in the log.
    fn note(&mut self, whose: Whose, way: Way) {
        // More calls than a screen can show are of no use to anybody.
        self.log.truncate(MOST_ENTRIES - 1);
        self.log.insert(0, Entry { whose, way, time: self.clock.clone(), new: false });
    }

    pub(super) fn ask_save(&mut self) -> Vec<Happening> {
        let (person, from) = match &self.place {
            Place::Contact { person, from } => (person.clone(), *from),
            Place::Keypad(Some(Written { matches: Some(person), .. })) => (person.clone(), Section::Keypad),
            _ => return Vec::new(),
        };
        self.go(Place::SaveContact { person, from, name: None })
    }

    pub(super) fn name(&mut self, body: Option<Body>) -> Vec<Happening> {
        if let Place::SaveContact { name, .. } = &mut self.place {
            *name = body;
        }
        Vec::new()
    }

    pub(super) fn save(&mut self) -> Vec<Happening> {
        let Place::SaveContact { person, from, name: Some(name) } = self.place.clone() else {
            return Vec::new();
        };
        let said = match &name {
            Body::Sentence(id) => Some(id.clone()),
            Body::Own(written) => written.matches.clone(),
        };
        self.strangers.retain(|stranger| *stranger != person);
        self.saved.retain(|saved| saved.person != person);
        self.saved.push(Saved { person: person.clone(), name });
        if !self.contacts.contains(&person) {
            self.contacts.push(person.clone());
        }
        // From the keypad one does not come back to a page, but to the list where it is new.
        let from = if from == Section::Keypad { Section::Contacts } else { from };
        self.place = Place::Contact { person: person.clone(), from };
        vec![Happening::ContactSaved { person, said }]
    }

    pub(super) fn block(&mut self) -> Vec<Happening> {
        let Place::Contact { person, .. } = &self.place else {
            return Vec::new();
        };
        self.blocked.push(person.clone());
        vec![Happening::NumberBlocked { person: person.clone() }]
    }

    pub(super) fn unblock(&mut self) -> Vec<Happening> {
        if let Place::Contact { person, .. } = &self.place {
            self.blocked.retain(|blocked| blocked != person);
        }
        Vec::new()
    }

    pub(super) fn answer(&mut self) -> Vec<Happening> {
        let Place::Call(call) = &mut self.place else {
            return Vec::new();
        };
        let Stage::Incoming(script) = &call.stage else {
            return Vec::new();
        };
        let with = script.with.clone();
        call.stage = Stage::Talking(Talk::begin(script));
        self.note(Whose::Person(with.clone()), Way::In);
        vec![Happening::CallAnswered { with }]
    }

    pub(super) fn decline(&mut self) -> Vec<Happening> {
        let Place::Call(call) = self.place.clone() else {
            return Vec::new();
        };
        let Some(with) = call.whose.person().cloned() else {
            return Vec::new();
        };
        self.note(call.whose, Way::Declined);
        self.place = call.back;
        vec![Happening::CallDeclined { with }]
    }

    /// Says `reply`; where the other one ends the talk, the call has ended by it.
    pub(super) fn reply(&mut self, reply: &Id) -> Vec<Happening> {
        let Place::Call(call) = &mut self.place else {
            return Vec::new();
        };
        let Stage::Talking(talk) = &mut call.stage else {
            return Vec::new();
        };
        let said = talk.say(reply);
        let ended = (!call.goes_on()).then(|| call.ended());
        said.into_iter().chain(ended).collect()
    }

    pub(super) fn hang_up(&mut self) -> Vec<Happening> {
        let Place::Call(call) = self.place.clone() else {
            return Vec::new();
        };
        let ended = call.ended();
        self.place = call.back;
        vec![ended]
    }
}

/// The most calls that the log keeps.
const MOST_ENTRIES: usize = 20;
