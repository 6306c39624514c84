//! E-mail as it stands in a world file.

use super::{all, language};
use crate::course::decode::{At, Fields, Prose};
use crate::vocabulary::{Id, Lang};

/// The main file of the e-mail.
#[derive(Debug)]
pub(in crate::course) struct MailFile {
    pub(in crate::course) language: Lang,
    pub(in crate::course) account: Option<Account>,
    pub(in crate::course) mails: Vec<Mail>,
    pub(in crate::course) files: Vec<File>,
}

/// Kari's own account.
#[derive(Debug)]
pub(in crate::course) struct Account {
    pub(in crate::course) name: Option<At<String>>,
    pub(in crate::course) address: Option<At<String>>,
    pub(in crate::course) password: Option<At<String>>,
}

/// An e-mail.
#[derive(Debug)]
pub(in crate::course) struct Mail {
    pub(in crate::course) id: Option<At<Id>>,
    pub(in crate::course) from: Option<At<String>>,
    pub(in crate::course) address: Option<At<String>>,
    pub(in crate::course) to: Option<At<String>>,
    pub(in crate::course) subject: Option<At<String>>,
    pub(in crate::course) time: Option<At<String>>,
    pub(in crate::course) unread: bool,
    pub(in crate::course) folder: Option<At<&'static str>>,
    pub(in crate::course) fake: bool,
    pub(in crate::course) attachments: Option<At<Vec<At<Id>>>>,
    pub(in crate::course) links: Option<At<Vec<Link>>>,
    pub(in crate::course) text: Option<At<Prose>>,
    pub(in crate::course) reply: Option<At<Prose>>,
}

/// A link in an e-mail.
#[derive(Debug)]
pub(in crate::course) struct Link {
    pub(in crate::course) text: Option<At<String>>,
    pub(in crate::course) address: Option<At<String>>,
}

/// A file.
#[derive(Debug)]
pub(in crate::course) struct File {
    pub(in crate::course) id: Option<At<Id>>,
    pub(in crate::course) name: Option<At<String>>,
    pub(in crate::course) kind: Option<At<&'static str>>,
    pub(in crate::course) text: Option<At<Prose>>,
}

impl MailFile {
    /// From a table of the kind `keys::MAIL_FILE`.
    pub(in crate::course) fn new(mut fields: Fields) -> Self {
        Self {
            language: language(&mut fields),
            account: fields.fields("account").map(Account::new),
            mails: all(fields.tables("mail"), Mail::new),
            files: all(fields.tables("file"), File::new),
        }
    }
}

impl Account {
    fn new(mut fields: Fields) -> Self {
        Self { name: fields.line("name"), address: fields.line("address"), password: fields.line("password") }
    }
}

impl Mail {
    fn new(mut fields: Fields) -> Self {
        let mut flag = |key: &str| fields.flag(key).is_some_and(|flag| flag.value);
        let (unread, fake) = (flag("unread"), flag("fake"));
        Self {
            id: fields.id("id"),
            from: fields.line("from"),
            address: fields.line("address"),
            to: fields.line("to"),
            subject: fields.line("subject"),
            time: fields.line("time"),
            unread,
            folder: fields.word("folder"),
            fake,
            attachments: fields.ids("attachments"),
            links: fields.tables("links").map(|links| super::each(links, Link::new)),
            text: fields.prose("text"),
            reply: fields.prose("reply"),
        }
    }
}

impl Link {
    fn new(mut fields: Fields) -> Self {
        Self { text: fields.line("text"), address: fields.line("address") }
    }
}

impl File {
    fn new(mut fields: Fields) -> Self {
        Self { id: fields.id("id"), name: fields.line("name"), kind: fields.word("kind"), text: fields.prose("text") }
    }
}
