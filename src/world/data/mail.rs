//! E-mail: Kari's account, what is in her folders, and the files that come with it.

use serde::{Deserialize, Serialize};

use super::{Data, Person};
use crate::meaning::Text;
use crate::vocabulary::{Id, Localised};

/// Kari's own account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Account {
    /// Her name.
    pub name: String,
    /// Her address.
    pub address: String,
    /// The practice password that belongs to it.
    pub password: String,
}

impl Account {
    /// What stands after the `@` of her address.
    #[must_use]
    pub fn domain(&self) -> &str {
        self.address.rsplit_once('@').map_or("", |(_, domain)| domain)
    }
}

/// The folders of the mail program.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Folder {
    /// What has come in.
    Inbox,
    /// What Kari has sent.
    Sent,
    /// What she has begun on.
    Drafts,
    /// What is from the municipality and to be kept.
    Municipality,
    /// Advertising and fraud.
    Junk,
    /// What has been deleted.
    Bin,
}

impl Folder {
    /// Every folder, in the order of the list.
    pub const ALL: [Self; 6] = [Self::Inbox, Self::Sent, Self::Drafts, Self::Municipality, Self::Junk, Self::Bin];

    /// The name in lesson files.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Inbox => "inbox",
            Self::Sent => "sent",
            Self::Drafts => "drafts",
            Self::Municipality => "municipality",
            Self::Junk => "junk",
            Self::Bin => "bin",
        }
    }
}

/// An e-mail as a task may find it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mail {
    /// The id.
    pub id: Id,
    /// The sender's name as it is shown.
    pub from: Localised<String>,
    /// The sender's whole address.
    pub address: String,
    /// Who has got it, as it is shown.
    pub to: String,
    /// Those of them who are not Kari.
    pub others: Vec<Id>,
    /// What it is about.
    pub subject: Localised<String>,
    /// When, as `10.21` or a short day name such as `man.`.
    pub time: String,
    /// Whether it has not been opened.
    pub unread: bool,
    /// Where it lies.
    pub folder: Folder,
    /// Whether it is not to be trusted.
    pub fake: bool,
    /// The files that come with it.
    pub attachments: Vec<Id>,
    /// Its links.
    pub links: Vec<Link>,
    /// What it says.
    pub text: Localised<Text>,
    /// What comes back when it is answered.
    pub reply: Option<Localised<Text>>,
}

/// A link in an e-mail.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    /// What it says.
    pub text: Localised<String>,
    /// Where it leads.
    pub address: String,
}

/// A file that comes with an e-mail.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct File {
    /// The id.
    pub id: Id,
    /// What it is called, with its ending.
    pub name: Localised<String>,
    /// What it is.
    pub kind: FileKind,
    /// What one sees in it; of a program, what it is.
    pub text: Localised<Text>,
}

/// What a file is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileKind {
    /// A photo.
    Photo,
    /// A document.
    Document,
    /// A program: it does something when it is opened.
    Program,
}

impl Data {
    /// The e-mail with this id.
    #[must_use]
    pub fn mail(&self, id: &Id) -> Option<&Mail> {
        self.mails.iter().find(|mail| mail.id == *id)
    }

    /// The file with this id.
    #[must_use]
    pub fn file(&self, id: &Id) -> Option<&File> {
        self.files.iter().find(|file| file.id == *id)
    }

    /// The person whose e-mail address this is.
    #[must_use]
    pub fn addressee(&self, address: &str) -> Option<&Person> {
        self.people.iter().find(|person| person.address.as_deref() == Some(address))
    }
}
