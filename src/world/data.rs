//! What the practice world is made of: the people around Kari Lund and what they have written.
//!
//! Written once in `lessons/world/`, shared by all lessons; the course decodes it.

mod mail;
mod photos;

use std::sync::Arc;

use super::custom::app::App;
use super::form::application::Application;
use super::portal::records::Records;
use super::web::site::Site;
use crate::vocabulary::{Id, Localised};
pub use mail::{Account, File, FileKind, Folder, Link, Mail};
pub use photos::{DRAWING, Scene};

/// Everything the world's screens can show.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Data {
    /// People and senders.
    pub people: Vec<Person>,
    /// Conversations that a task may put on the phone.
    pub threads: Vec<Thread>,
    /// Talks that a task may let come, by phone or at the door.
    pub talks: Vec<Talk>,
    /// Wi-Fi networks that a phone can find.
    pub networks: Vec<Network>,
    /// What can stand before a camera.
    pub scenes: Vec<Scene>,
    /// The code of Kari's phone: [`CODE_LENGTH`] digits. Without one it opens at once.
    pub code: Option<String>,
    /// The web.
    pub site: Arc<Site>,
    /// What is behind the login.
    pub records: Arc<Records>,
    /// What one can apply for on Min side.
    pub applications: Arc<Vec<Application>>,
    /// Apps that authors have made.
    pub apps: Vec<Arc<App>>,
    /// Apps whose files cannot be used, which has been told.
    pub broken_apps: Vec<Id>,
    /// Kari's e-mail account; `None` in a world without e-mail.
    pub account: Option<Account>,
    /// E-mails that a task may put in her folders.
    pub mails: Vec<Mail>,
    /// Files that come with them.
    pub files: Vec<File>,
}

/// The id of the conversation in which a code for Kari's account comes.
pub const ACCOUNT_CODE: &str = "konto-kode";

/// How many digits a phone's code has.
pub const CODE_LENGTH: usize = 4;

/// A person, or a sender that is none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// The id.
    pub id: Id,
    /// The name as the phone shows it; the same in every language.
    pub name: String,
    /// The number, of the form `000 00 000`, `+000 00 000 00` or an emergency number; empty for a
    /// sender without one.
    pub number: String,
    /// The e-mail address, for those who have one.
    pub address: Option<String>,
}

/// A Wi-Fi network.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Network {
    /// The id.
    pub id: Id,
    /// The name as the phone shows it; the same in every language.
    pub name: String,
    /// The password, to the letter. Without one it is open to all.
    pub password: Option<String>,
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

/// A talk, by phone or at the door: what the other one says, and what can be answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Talk {
    /// The id.
    pub id: Id,
    /// Who it is with.
    pub with: Id,
    /// Where it takes place.
    pub kind: TalkKind,
    /// What the other one can say; the first line opens the talk. At least one.
    pub lines: Vec<Line>,
}

/// Where a talk takes place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TalkKind {
    /// By phone.
    Call,
    /// At the door.
    Door,
}

/// What the other one says in a talk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// The id, unique in its talk.
    pub id: Id,
    /// The words.
    pub says: Localised<String>,
    /// What can be answered; when there is nothing, the talk can only be left.
    pub replies: Vec<Reply>,
}

/// Something that can be answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reply {
    /// The id, unique in its line.
    pub id: Id,
    /// The words.
    pub text: Localised<String>,
    /// What the other one says then; when it is nothing, the other one ends the talk.
    pub to: Option<Id>,
}

impl TalkKind {
    /// Every kind.
    pub const ALL: [Self; 2] = [Self::Call, Self::Door];

    /// The name in world files.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Call => "call",
            Self::Door => "door",
        }
    }
}

impl Talk {
    /// The line with this id.
    #[must_use]
    pub fn line(&self, id: &Id) -> Option<&Line> {
        self.lines.iter().find(|line| line.id == *id)
    }
}

impl Line {
    /// The reply with this id.
    #[must_use]
    pub fn reply(&self, id: &Id) -> Option<&Reply> {
        self.replies.iter().find(|reply| reply.id == *id)
    }
}

/// The emergency numbers: fire, police, ambulance. The only real numbers that the world has.
pub const EMERGENCY: [&str; 3] = ["110", "112", "113"];

impl Person {
    /// Whether a call to this person would be an emergency call.
    #[must_use]
    pub fn is_emergency(&self) -> bool {
        EMERGENCY.contains(&self.number.as_str())
    }
}

impl Data {
    /// The talk with this id.
    #[must_use]
    pub fn talk(&self, id: &Id) -> Option<&Talk> {
        self.talks.iter().find(|talk| talk.id == *id)
    }

    /// The person with this id.
    #[must_use]
    pub fn person(&self, id: &Id) -> Option<&Person> {
        self.people.iter().find(|person| person.id == *id)
    }

    /// The conversation in which a code for Kari's account comes, and the code.
    #[must_use]
    pub fn account_code(&self) -> Option<(&Thread, &str)> {
        let thread = self.threads.iter().find(|thread| thread.id.as_str() == ACCOUNT_CODE)?;
        let texts = thread.messages.iter().map(|message| message.text.original().as_str());
        let mut digits = texts.flat_map(|text| text.split(|c: char| !c.is_ascii_digit()));
        digits.find(|digits| digits.len() == CODE_LENGTH).map(|code| (thread, code))
    }

    /// The scene with this id, be it a blurred twin.
    #[must_use]
    pub fn scene(&self, id: &Id) -> Option<&Scene> {
        self.scenes.iter().find(|scene| scene.id == *id)
    }

    /// The names of all authors' apps, of those too that cannot be used.
    pub fn app_names(&self) -> impl Iterator<Item = &str> {
        self.apps.iter().map(|app| app.id.as_str()).chain(self.broken_apps.iter().map(Id::as_str))
    }

    /// The author's app with this id.
    #[must_use]
    pub fn app(&self, id: &Id) -> Option<&Arc<App>> {
        self.apps.iter().find(|app| app.id == *id)
    }

    /// The Wi-Fi network with this id.
    #[must_use]
    pub fn network(&self, id: &Id) -> Option<&Network> {
        self.networks.iter().find(|network| network.id == *id)
    }

    /// The conversation with this id.
    #[must_use]
    pub fn thread(&self, id: &Id) -> Option<&Thread> {
        self.threads.iter().find(|thread| thread.id == *id)
    }
}
