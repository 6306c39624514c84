//! What the practice world is made of: the people around Kari Lund and what they have written.
//!
//! Written once in `lessons/world/`, shared by all lessons; the course decodes it.

mod mail;

use std::sync::Arc;

use super::portal::records::Records;
use super::web::site::Site;
use super::form::application::Application;
use crate::vocabulary::{Id, Localised};
pub use mail::{Account, File, FileKind, Folder, Link, Mail};

/// Everything the world's screens can show.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Data {
    /// People and senders.
    pub people: Vec<Person>,
    /// Conversations that a task may put on the phone.
    pub threads: Vec<Thread>,
    /// The code of Kari's phone: [`CODE_LENGTH`] digits. Without one it opens at once.
    pub code: Option<String>,
    /// The web.
    pub site: Arc<Site>,
    /// What is behind the login.
    pub records: Arc<Records>,
    /// What one can apply for on Min side.
    pub applications: Arc<Vec<Application>>,
    /// Kari's e-mail account; `None` in a world without e-mail.
    pub account: Option<Account>,
    /// E-mails that a task may put in her folders.
    pub mails: Vec<Mail>,
    /// Files that come with them.
    pub files: Vec<File>,
}

/// How many digits a phone's code has.
pub const CODE_LENGTH: usize = 4;

/// A person, or a sender that is none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// The id.
    pub id: Id,
    /// The name as the phone shows it; the same in every language.
    pub name: String,
    /// The number, always of the form `000 00 000`; empty for a sender without one.
    pub number: String,
    /// The e-mail address, for those who have one.
    pub address: Option<String>,
}

/// A conversation as a task may find it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Thread {
    /// The id.
    pub id: Id,
    /// Who it is with.
    pub with: Id,
    /// Whether it has not been opened.
    pub unread: bool,
    /// What comes back after a message is sent in it.
    pub reply: Option<Localised<String>>,
    /// The messages, oldest first.
    pub messages: Vec<Message>,
}

/// A message as a task finds it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    /// The id, unique in its conversation.
    pub id: Id,
    /// Whether Kari sent it.
    pub mine: bool,
    /// When, as `10.21` or a short day name such as `man.`.
    pub time: String,
    /// What it says.
    pub text: Localised<String>,
    /// The address behind its link.
    pub link: Option<String>,
}

impl Data {
    /// The person with this id.
    #[must_use]
    pub fn person(&self, id: &Id) -> Option<&Person> {
        self.people.iter().find(|person| person.id == *id)
    }

    /// The conversation with this id.
    #[must_use]
    pub fn thread(&self, id: &Id) -> Option<&Thread> {
        self.threads.iter().find(|thread| thread.id == *id)
    }
}
