//! A seat of a class: coming in, following the leader, and going on alone when the host is away.

use std::net::SocketAddr;
use std::sync::Arc;

use super::super::event::Opened;
use super::super::{App, Player, Trouble, View};
use crate::app;
use crate::classroom::stage::Place;
use crate::classroom::{Answer, ClassCode, Snapshot, Standing};
use crate::course::Lesson;
use crate::vocabulary::{Id, Lang};

/// A seat of a class.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seated {
    /// The newest that the host has said.
    pub snapshot: Snapshot,
    /// Whether the host is there.
    pub here: bool,
    /// The time, in milliseconds of this machine's clock, as far as it was told.
    pub now: u64,
    /// When the snapshot came.
    pub heard: u64,
    /// What the host has been told last of where this is and how it goes.
    pub told: Standing,
    /// Whether the hand is up.
    pub hand: bool,
    /// The leader's device, while it is shown here.
    pub mirror: Option<Box<Player>>,
}

impl Seated {
    /// When the time must be told next.
    #[must_use]
    pub fn alarm(&self) -> Option<u64> {
        None
    }
}

/// Where one is, beside lessons.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Screen {
    /// Finding a class, and the way in.
    Join(Join),
    /// In the class, with no lesson open: waiting, a pause, the end.
    Class,
}

/// How far one has come on the way in.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Join {
    /// The classes that were found on the network.
    pub found: Vec<Found>,
    /// Whether nothing has been found for so long that the address is asked for too.
    pub none_yet: bool,
    /// What was chosen.
    pub to: Option<SocketAddr>,
}

/// A class that was found on the network.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// Its name.
    pub name: String,
    /// Where its host is.
    pub address: SocketAddr,
}

/// What lies on top at a seat.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Overlay {
    /// The question before one leaves the class.
    Leave,
}

/// What can be pressed at a seat.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Act {
    /// From the welcome: join a class.
    Join,
}

/// Why one did not come in, as far as it can be told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotIn {
    /// There is no such address.
    NoAddress,
    /// Nobody answers there.
    Away,
    /// Something answers that is no class.
    NoClass,
    /// The code is another one.
    WrongCode,
    /// Too many wrong codes from here: the leader must nod.
    AskLeader,
    /// Too many wrong codes in all: the leader shows a new one.
    NewCode,
    /// Everybody is in.
    Closed,
    /// There is no room.
    Full,
    /// The host is another version of the program.
    OtherVersion,
    /// The seat has been given up, or sent away.
    NoSeat,
}

/// Something that happened outside, for a seat.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Event {
    /// The classes that are on the network now. The second says whether it has been looked for three seconds.
    Found(Vec<Found>, bool),
    /// One did not come in.
    NotIn(NotIn),
    /// The host says something new, at this time. The first time one is in.
    News(Box<Snapshot>, u64),
    /// The host is there, or is away, since this time.
    Here(bool, u64),
    /// One is out of the class, and does not come back by oneself.
    Out(NotIn),
    /// The lesson of a place, at its step.
    Opened(Box<Opened>),
    /// A lesson to show the leader's device with.
    Lesson(Arc<Lesson>),
    /// The lesson of a place cannot be had, neither here nor from the host.
    NoLesson(Id, Trouble),
}

/// What a seat asks of the world outside.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Effect {
    /// Look for classes on the network until `Join` or `StopFinding`; answered by `Found`.
    Find,
    /// Stop looking.
    StopFinding,
    /// Come in; answered by `News` or `NotIn`.
    Join {
        /// Where the host is, as found or typed.
        to: String,
        /// The code.
        code: ClassCode,
        /// What one wants to be called; `None` for the number alone.
        name: Option<String>,
    },
    /// Tell the host where this is and how it goes.
    Stand(Standing),
    /// The hand goes up, or down.
    Hand(bool),
    /// Something to count.
    Answer(Answer),
    /// Open the lesson of this place, with the host's text if the own is another, at its step; answered by
    /// `Opened` or `NoLesson`.
    Open(Place, Lang),
    /// The lesson of this place, with the host's text if the own is another; answered by `Lesson` or
    /// `NoLesson`.
    Lesson(Place),
    /// Leave the class for good.
    Leave,
}

/// Something happened outside.
pub(in crate::app) fn on_event(app: &mut App, event: Event) -> Vec<app::Effect> {
    match event {
        Event::News(snapshot, now) => {
            if let super::InClass::Seated(seated) = &mut app.class {
                seated.snapshot = *snapshot;
                seated.heard = now;
                seated.now = now;
            } else {
                app.class = super::InClass::Seated(Box::new(Seated {
                    snapshot: *snapshot,
                    here: true,
                    now,
                    heard: now,
                    told: Standing::default(),
                    hand: false,
                    mirror: None,
                }));
                app.screen = app::Screen::Seated(Screen::Class);
                app.overlays.clear();
                app.view = View::default();
            }
            Vec::new()
        }
        _ => Vec::new(),
    }
}

/// Something was pressed.
pub(in crate::app) fn press(app: &mut App, act: &Act) -> Vec<app::Effect> {
    match act {
        Act::Join => {
            app.screen = app::Screen::Seated(Screen::Join(Join::default()));
            app.view = View::default();
            vec![app::Effect::Seated(Effect::Find)]
        }
    }
}
