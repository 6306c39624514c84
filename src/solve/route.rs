//! The ways between the phone's places. Those inside an app that is a machine of its own have a file
//! under `route/`.

pub(super) mod mail;
pub(super) mod photos;

pub(super) mod web;

use super::achieve::entry;
use super::trial::Trial;
use crate::vocabulary::Id;
use crate::world::phone::{Act, App, Page, Phone, Place};

/// From the farthest place to the farthest target there are fewer acts than this.
const LONGEST: usize = 12;

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
    /// An app that is a machine of its own.
    App(App),
    /// The first page of Settings.
    Settings,
    /// A page of Settings.
    Page(Page),
    /// Where a new password for the account is made.
    NewPassword,
    /// Where the code from the SMS is written.
    SmsCode,
    /// The keypad of Phone.
    Keypad,
    /// The page of this person's number, in Phone.
    Number(Id),
}

/// Goes to `target`. Where the way home is barred, the phone is put out and lit again, which leads
/// there, too. `None` when there is no way that is free of mistakes that must be undone.
pub(super) fn walk(trial: &mut Trial<'_>, target: &Target) -> Option<()> {
    if trial.world()?.asks_on_phone() {
        trial.act(Act::Back)?;
    }
    for _ in 0..LONGEST {
        let Some(act) = next(trial.phone()?, target) else {
            return Some(());
        };
        let before = trial.clone();
        if trial.act(act.clone()).is_none() {
            *trial = before;
            if act != Act::Home {
                return None;
            }
            trial.act(Act::Side)?;
        }
    }
    None
}

/// The next act on the way to `target`; `None` when one is there.
fn next(phone: &Phone, target: &Target) -> Option<Act> {
    match (&phone.place, target) {
        (Place::Home, Target::Home)
        | (Place::Messages, Target::List)
        | (Place::Clock, Target::Clock)
        | (Place::Settings, Target::Settings)
        | (Place::NewPassword(_), Target::NewPassword)
        | (Place::SmsCode { .. }, Target::SmsCode)
        | (Place::Pad { .. }, Target::Pad) => None,
        (Place::App(here), Target::App(app)) if here == app => None,
        (Place::Thread(here), Target::Thread(id)) if here == id => None,
        (Place::Thread(here), Target::Person(person)) if is_with(phone, here, person) => None,
        (Place::Page(here), Target::Page(page)) if here == page => None,
        (Place::App(here), Target::App(app)) if here == app => None,
        (Place::Locked, _) => Some(Act::Unlock),
        (Place::Pad { .. }, _) => Some(Act::code(true)),
        (Place::Call(call), _) if call.goes_on() => Some(Act::HangUp),
        (Place::Dark, _) | (_, Target::Pad) => Some(Act::Side),
        (_, Target::Keypad | Target::Number(_)) => next_call(phone, target),
        (Place::Settings, Target::Page(page)) => Some(Act::OpenPage(*page)),
        (Place::Page(Page::Account), Target::NewPassword) => Some(Act::NewPassword),
        (Place::Page(Page::Account), Target::SmsCode) => Some(Act::AskSmsCode),
        (Place::Settings, Target::NewPassword | Target::SmsCode) => Some(Act::OpenPage(Page::Account)),
        (
            Place::Page(_) | Place::Network { .. } | Place::NewPassword(_) | Place::SmsCode { .. },
            Target::Page(_) | Target::Settings | Target::NewPassword | Target::SmsCode,
        ) => Some(Act::Back),
        (
            Place::App(_)
            | Place::Clock
            | Place::Settings
            | Place::Page(_)
            | Place::Network { .. }
            | Place::NewPassword(_)
            | Place::SmsCode { .. }
            | Place::Log
            | Place::Keypad(_)
            | Place::Contacts
            | Place::Contact { .. }
            | Place::SaveContact { .. }
            | Place::Call(_),
            _,
        ) => Some(Act::Home),
        (_, Target::Home | Target::Clock | Target::App(_)) if phone.place != Place::Home => Some(Act::Home),
        (_, Target::Settings | Target::Page(_) | Target::NewPassword | Target::SmsCode)
            if phone.place != Place::Home =>
        {
            Some(Act::Home)
        }
        (Place::Home, Target::Clock) => Some(Act::Open(App::Clock)),
        (Place::Home, Target::App(app)) => Some(Act::Open(app.clone())),
        (Place::Home, Target::Settings | Target::Page(_) | Target::NewPassword | Target::SmsCode) => {
            Some(Act::Open(App::Settings))
        }
        (Place::Home, _) => Some(Act::Open(App::Messages)),
        (Place::Messages, Target::Thread(id)) => Some(Act::OpenThread(id.clone())),
        (Place::Messages, Target::Person(_)) => Some(Act::NewMessage),
        (Place::NewMessage, Target::Person(person)) => Some(Act::Receiver(person.clone())),
        (Place::Messages | Place::Thread(_) | Place::NewMessage | Place::Address { .. } | Place::AskDelete(_), _) => {
            Some(Act::Back)
        }
    }
}

/// The same on the way to something in Phone, for a phone that is open and on which nobody is called.
fn next_call(phone: &Phone, target: &Target) -> Option<Act> {
    let is_contact = |person: &Id| phone.contacts.contains(person);
    match (&phone.place, target) {
        (Place::Keypad(_), Target::Keypad) => None,
        (Place::Contact { person: here, .. }, Target::Number(person)) if here == person => None,
        (Place::Home, _) => Some(Act::Open(App::Phone)),
        (Place::Log, Target::Number(person)) if is_contact(person) => Some(Act::Contacts),
        // Who is in neither list has no way to a page.
        (Place::Log, Target::Number(person)) => Some(entry(phone, person).map_or(Act::Back, Act::OpenEntry)),
        (Place::Log, _) => Some(Act::Keypad),
        (Place::Contacts, Target::Number(person)) if is_contact(person) => Some(Act::OpenContact(person.clone())),
        (
            Place::Keypad(_) | Place::Contacts | Place::Contact { .. } | Place::SaveContact { .. } | Place::Call(_),
            _,
        ) => Some(Act::Back),
        // Every other place has the way home.
        _ => Some(Act::Home),
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
        | Place::App(_)
        | Place::Messages
        | Place::NewMessage
        | Place::Log
        | Place::Keypad(_)
        | Place::Contacts
        | Place::Contact { .. }
        | Place::SaveContact { .. }
        | Place::Call(_)
        | Place::Dark
        | Place::Locked
        | Place::Pad { .. }
        | Place::Clock
        | Place::Settings
        | Place::Page(_)
        | Place::Network { .. }
        | Place::NewPassword(_)
        | Place::SmsCode { .. } => None,
    }
}
