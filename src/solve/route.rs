//! The ways between the phone's places. Those inside an app that is a machine of its own have a file
//! under `route/`.

pub(super) mod mail;

pub(super) mod web;

use super::trial::Trial;
use crate::vocabulary::Id;
use crate::world::phone::{Act, App, Page, Phone, Place};

/// From the farthest place to the farthest target there are fewer acts than this.
const LONGEST: usize = 8;

/// Where to go.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Target {
    /// The home screen.
    Home,
    /// The list of conversations.
    List,
    /// This conversation.
    Thread(Id),
    /// A conversation with this person, by way of a new message.
    Person(Id),
    /// Where the code of the locked phone is written.
    Pad,
    /// The clock.
    Clock,
    /// A page of Settings.
    Page(Page),
    /// An app that is a machine of its own, whatever is open in it.
    App(App),
}

/// Goes to `target`. `None` when there is no way that is free of mistakes that must be undone.
pub(super) fn walk(trial: &mut Trial<'_>, target: &Target) -> Option<()> {
    if trial.world()?.asks_on_phone() {
        trial.act(Act::Back)?;
    }
    for _ in 0..LONGEST {
        let Some(act) = next(trial.phone()?, target) else {
            return Some(());
        };
        trial.act(act)?;
    }
    None
}

/// The next act on the way to `target`; `None` when one is there.
fn next(phone: &Phone, target: &Target) -> Option<Act> {
    match (&phone.place, target) {
        (Place::Home, Target::Home)
        | (Place::Messages, Target::List)
        | (Place::Clock, Target::Clock)
        | (Place::Pad { .. }, Target::Pad) => None,
        (Place::Thread(here), Target::Thread(id)) if here == id => None,
        (Place::Thread(here), Target::Person(person)) if is_with(phone, here, person) => None,
        (Place::Page(here), Target::Page(page)) if here == page => None,
        (Place::App(here), Target::App(app)) if here == app => None,
        (Place::Locked, _) => Some(Act::Unlock),
        (Place::Pad { .. }, _) => Some(Act::code(true)),
        (Place::Dark, _) | (_, Target::Pad) => Some(Act::Side),
        (Place::Settings, Target::Page(page)) => Some(Act::OpenPage(*page)),
        (Place::Page(_), Target::Page(_)) => Some(Act::Back),
        (Place::Other(_) | Place::App(_) | Place::Clock | Place::Settings | Place::Page(_), _) => Some(Act::Home),
        (_, Target::Home | Target::Clock | Target::Page(_) | Target::App(_)) if phone.place != Place::Home => {
            Some(Act::Home)
        }
        (Place::Home, Target::Clock) => Some(Act::Open(App::Clock)),
        (Place::Home, Target::App(app)) => Some(Act::Open(*app)),
        (Place::Home, Target::Page(_)) => Some(Act::Open(App::Settings)),
        (Place::Home, _) => Some(Act::Open(App::Messages)),
        (Place::Messages, Target::Thread(id)) => Some(Act::OpenThread(id.clone())),
        (Place::Messages, Target::Person(_)) => Some(Act::NewMessage),
        (Place::NewMessage, Target::Person(person)) => Some(Act::Receiver(person.clone())),
        (Place::Messages | Place::Thread(_) | Place::NewMessage | Place::Address { .. } | Place::AskDelete(_), _) => {
            Some(Act::Back)
        }
    }
}

fn is_with(phone: &Phone, thread: &Id, person: &Id) -> bool {
    phone.thread(thread).is_some_and(|thread| thread.with == *person)
}

/// The conversation that one is in, or is asked about, or came to an address from.
pub(super) fn here(phone: &Phone) -> Option<&Id> {
    match &phone.place {
        Place::Thread(thread) | Place::Address { thread, .. } | Place::AskDelete(thread) => Some(thread),
        Place::Home
        | Place::Other(_)
        | Place::App(_)
        | Place::Messages
        | Place::NewMessage
        | Place::Dark
        | Place::Locked
        | Place::Pad { .. }
        | Place::Clock
        | Place::Settings
        | Place::Page(_) => None,
    }
}
