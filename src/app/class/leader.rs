//! The leader's side of a class: choosing a plan, letting people in, driving the seats.

use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;

use super::super::{App, NoteKept, Trouble, View};
use crate::app::{self, Note};
use crate::classroom::agenda::Agenda;
use crate::classroom::{Class, ClassCode, Command, Refusal};
use crate::course::Lesson;
use crate::course::plan::Plan;
use crate::vocabulary::Id;

/// A class that is led from here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Leading {
    /// The class as its host knew it last.
    pub class: Arc<Class>,
    /// The time, in milliseconds of this machine's clock, as far as it was told.
    pub now: u64,
    /// The code that the class is joined by.
    pub code: ClassCode,
    /// Where the host can be reached, the likeliest first.
    pub addresses: Vec<SocketAddr>,
    /// The lessons that have been looked at, to be shown: the newest last.
    pub lessons: Vec<Arc<Lesson>>,
}

impl Leading {
    /// When the time must be told next.
    #[must_use]
    pub fn alarm(&self) -> Option<u64> {
        None
    }
}

/// Where the leader is, beside lessons.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Screen {
    /// Choosing what the class is to do.
    Plans,
    /// The room: everybody at a glance.
    Room,
    /// What the projector shows.
    Projector,
}

/// What lies on top of the leader's screens.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Overlay {
    /// The question before the class ends.
    End,
}

/// What the leader can press.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Act {
    /// From the welcome: lead a class.
    Lead,
}

/// A class that was left and can be taken up again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unended {
    /// What its file is called.
    pub file: String,
    /// What the class is called.
    pub name: String,
    /// How many seats it has.
    pub seats: usize,
}

/// A class that has been opened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hosting {
    /// The class.
    pub class: Arc<Class>,
    /// The code that it is joined by.
    pub code: ClassCode,
    /// Where the host can be reached, the likeliest first.
    pub addresses: Vec<SocketAddr>,
    /// The time.
    pub now: u64,
}

/// Why a class could not be opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotHosted {
    /// There is no network, or the machine gives no place on it.
    NoNetwork,
    /// The port that was asked for is taken.
    PortTaken,
    /// The class's file cannot be written.
    NotKept,
    /// The class's file cannot be read.
    Unreadable,
}

/// Something that happened outside, for the leader.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Event {
    /// The plans that there are, and classes that were left.
    Plans(Arc<Vec<Plan>>, Vec<Unended>),
    /// The class is open.
    Hosting(Box<Hosting>),
    /// It could not be opened.
    NotHosted(NotHosted),
    /// Something has changed in the class, at this time.
    Class(Arc<Class>, u64),
    /// A command was not done.
    Refused(Refusal),
    /// A lesson that was asked for.
    Lesson(Arc<Lesson>),
    /// It cannot be had.
    NoLesson(Id, Trouble),
    /// So many wrong codes came from this address that the leader must nod.
    Nod(IpAddr),
    /// So many wrong codes came in all that a new code is needed.
    NeedsCode,
    /// The class is joined by this code from now on.
    Code(ClassCode),
    /// The class's file could not be written.
    NotKept,
    /// Cards, or the summary, were saved, or could not be.
    Saved(NoteKept),
    /// The class has ended, and its file is erased.
    Ended,
}

/// What the leader's side asks of the world outside.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Effect {
    /// Look for plans and for classes that were left; answered by `Plans`.
    Plans,
    /// Open a class of this name; answered by `Hosting` or `NotHosted`.
    Host {
        /// The name.
        name: String,
        /// What it does.
        agenda: Agenda,
    },
    /// Take up a class from its file; answered as `Host` is.
    TakeUp(String),
    /// Do this in the class; answered by `Class`, or by `Refused`.
    Command(Box<Command>),
    /// Take the last command back; answered by `Class`.
    Undo,
    /// Make a new code; answered by `Code`.
    NewCode,
    /// This address may guess again.
    Nod(IpAddr),
    /// Open this lesson to be shown; answered by `Lesson` or `NoLesson`.
    Lesson(Id),
    /// Save cards or a summary as a text file; answered by `Saved`.
    Save(Note),
    /// Stop hosting and erase the class's file; answered by `Ended`.
    Close,
}

/// Something happened outside.
pub(in crate::app) fn on_event(app: &mut App, event: Event) -> Vec<app::Effect> {
    match event {
        Event::Hosting(hosting) => {
            let Hosting { class, code, addresses, now } = *hosting;
            app.class = super::InClass::Leading(Box::new(Leading { class, now, code, addresses, lessons: Vec::new() }));
            app.screen = app::Screen::Leading(Screen::Room);
            app.overlays.clear();
            app.view = View::default();
            Vec::new()
        }
        _ => Vec::new(),
    }
}

/// The leader pressed something.
pub(in crate::app) fn press(app: &mut App, act: &Act) -> Vec<app::Effect> {
    match act {
        Act::Lead => {
            app.screen = app::Screen::Leading(Screen::Plans);
            app.view = View::default();
            vec![app::Effect::Leading(Effect::Plans), app::Effect::Course(app.learner.code)]
        }
    }
}
