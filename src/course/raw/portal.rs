//! What is behind the login, as it stands in a world file.

use super::{all, language};
use crate::course::decode::{At, Fields, Prose};
use crate::vocabulary::{Id, Lang};

/// The main file of the portal.
#[derive(Debug)]
pub(in crate::course) struct PortalFile {
    pub(in crate::course) language: Lang,
    pub(in crate::course) login: Option<Login>,
    pub(in crate::course) approvals: Vec<Approval>,
    pub(in crate::course) cases: Vec<Case>,
    pub(in crate::course) letters: Vec<Letter>,
    pub(in crate::course) bills: Vec<Bill>,
    pub(in crate::course) suggestions: Vec<Suggestion>,
    pub(in crate::course) notices: Vec<Notice>,
    pub(in crate::course) contact: Option<Contact>,
}

/// Kari's practice keys.
#[derive(Debug)]
pub(in crate::course) struct Login {
    pub(in crate::course) device_code: Option<At<String>>,
    pub(in crate::course) wrong_codes: Option<At<Vec<At<String>>>>,
    pub(in crate::course) password: Option<At<String>>,
    pub(in crate::course) wrong_passwords: Option<At<Vec<At<String>>>>,
    pub(in crate::course) minkode: Option<At<String>>,
    pub(in crate::course) asks: Option<At<String>>,
}

/// A question in the app that nobody asked for.
#[derive(Debug)]
pub(in crate::course) struct Approval {
    pub(in crate::course) id: Option<At<Id>>,
    pub(in crate::course) asks: Option<At<String>>,
}

/// A case.
#[derive(Debug)]
pub(in crate::course) struct Case {
    pub(in crate::course) id: Option<At<Id>>,
    pub(in crate::course) number: Option<At<String>>,
    pub(in crate::course) title: Option<At<String>>,
    pub(in crate::course) worker: Option<At<Id>>,
    pub(in crate::course) status: Option<At<&'static str>>,
    pub(in crate::course) events: Vec<Event>,
    pub(in crate::course) messages: Vec<Message>,
}

/// Something that happened in a case.
#[derive(Debug)]
pub(in crate::course) struct Event {
    pub(in crate::course) id: Option<At<Id>>,
    pub(in crate::course) status: Option<At<&'static str>>,
    pub(in crate::course) text: Option<At<String>>,
}

/// What the case worker wrote.
#[derive(Debug)]
pub(in crate::course) struct Message {
    pub(in crate::course) id: Option<At<Id>>,
    pub(in crate::course) text: Option<At<Prose>>,
    pub(in crate::course) wants: Option<At<Id>>,
    pub(in crate::course) reply: Option<At<String>>,
    pub(in crate::course) reply_without: Option<At<String>>,
}

/// A letter.
#[derive(Debug)]
pub(in crate::course) struct Letter {
    pub(in crate::course) id: Option<At<Id>>,
    pub(in crate::course) title: Option<At<String>>,
    pub(in crate::course) date: Option<At<String>>,
    pub(in crate::course) unread: bool,
    pub(in crate::course) notice: Option<At<Id>>,
    pub(in crate::course) text: Option<At<Prose>>,
}

/// A bill.
#[derive(Debug)]
pub(in crate::course) struct Bill {
    pub(in crate::course) id: Option<At<Id>>,
    pub(in crate::course) title: Option<At<String>>,
    pub(in crate::course) amount: Option<At<String>>,
    pub(in crate::course) due: Option<At<String>>,
    pub(in crate::course) paid: bool,
    pub(in crate::course) text: Option<At<Prose>>,
}

/// Something that the municipality suggests.
#[derive(Debug)]
pub(in crate::course) struct Suggestion {
    pub(in crate::course) id: Option<At<Id>>,
    pub(in crate::course) title: Option<At<String>>,
    pub(in crate::course) text: Option<At<Prose>>,
    pub(in crate::course) why: Option<At<String>>,
}

/// Something that one can be told of.
#[derive(Debug)]
pub(in crate::course) struct Notice {
    pub(in crate::course) id: Option<At<Id>>,
    pub(in crate::course) title: Option<At<String>>,
    pub(in crate::course) on: Option<At<Vec<At<String>>>>,
    pub(in crate::course) when: Option<At<Vec<At<String>>>>,
    pub(in crate::course) sms: Option<At<String>>,
    pub(in crate::course) subject: Option<At<String>>,
    pub(in crate::course) mail: Option<At<String>>,
}

/// How the municipality reaches Kari.
#[derive(Debug)]
pub(in crate::course) struct Contact {
    pub(in crate::course) phone: Option<At<String>>,
    pub(in crate::course) email: Option<At<String>>,
    pub(in crate::course) old_phone: Option<At<String>>,
    pub(in crate::course) old_email: Option<At<String>>,
    pub(in crate::course) confirmed: Option<At<String>>,
    pub(in crate::course) code: Option<At<String>>,
    pub(in crate::course) wrong_codes: Option<At<Vec<At<String>>>>,
}

impl PortalFile {
    /// From a table of the kind `keys::PORTAL_FILE`.
    pub(in crate::course) fn new(mut fields: Fields) -> Self {
        Self {
            language: language(&mut fields),
            login: fields.fields("login").map(Login::new),
            approvals: all(fields.tables("approval"), Approval::new),
            cases: all(fields.tables("case"), Case::new),
            letters: all(fields.tables("letter"), Letter::new),
            bills: all(fields.tables("bill"), Bill::new),
            suggestions: all(fields.tables("suggestion"), Suggestion::new),
            notices: all(fields.tables("notice"), Notice::new),
            contact: fields.fields("contact").map(Contact::new),
        }
    }
}

impl Login {
    fn new(mut fields: Fields) -> Self {
        Self {
            device_code: fields.line("device-code"),
            wrong_codes: fields.lines("wrong-codes"),
            password: fields.line("password"),
            wrong_passwords: fields.lines("wrong-passwords"),
            minkode: fields.line("minkode"),
            asks: fields.line("asks"),
        }
    }
}

impl Approval {
    fn new(mut fields: Fields) -> Self {
        Self { id: fields.id("id"), asks: fields.line("asks") }
    }
}

impl Case {
    fn new(mut fields: Fields) -> Self {
        Self {
            id: fields.id("id"),
            number: fields.line("number"),
            title: fields.line("title"),
            worker: fields.id("worker"),
            status: fields.word("status"),
            events: all(fields.tables("event"), Event::new),
            messages: all(fields.tables("message"), Message::new),
        }
    }
}

impl Event {
    fn new(mut fields: Fields) -> Self {
        Self { id: fields.id("id"), status: fields.word("status"), text: fields.line("text") }
    }
}

impl Message {
    fn new(mut fields: Fields) -> Self {
        Self {
            id: fields.id("id"),
            text: fields.prose("text"),
            wants: fields.id("wants"),
            reply: fields.line("reply"),
            reply_without: fields.line("reply-without"),
        }
    }
}

impl Letter {
    fn new(mut fields: Fields) -> Self {
        Self {
            id: fields.id("id"),
            title: fields.line("title"),
            date: fields.line("date"),
            unread: fields.flag("unread").is_some_and(|unread| unread.value),
            notice: fields.id("notice"),
            text: fields.prose("text"),
        }
    }
}

impl Bill {
    fn new(mut fields: Fields) -> Self {
        Self {
            id: fields.id("id"),
            title: fields.line("title"),
            amount: fields.line("amount"),
            due: fields.line("due"),
            paid: fields.flag("paid").is_some_and(|paid| paid.value),
            text: fields.prose("text"),
        }
    }
}

impl Suggestion {
    fn new(mut fields: Fields) -> Self {
        Self { id: fields.id("id"), title: fields.line("title"), text: fields.prose("text"), why: fields.line("why") }
    }
}

impl Notice {
    fn new(mut fields: Fields) -> Self {
        Self {
            id: fields.id("id"),
            title: fields.line("title"),
            on: fields.lines("on"),
            when: fields.lines("when"),
            sms: fields.line("sms"),
            subject: fields.line("subject"),
            mail: fields.line("mail"),
        }
    }
}

impl Contact {
    fn new(mut fields: Fields) -> Self {
        Self {
            phone: fields.line("phone"),
            email: fields.line("email"),
            old_phone: fields.line("old-phone"),
            old_email: fields.line("old-email"),
            confirmed: fields.line("confirmed"),
            code: fields.line("code"),
            wrong_codes: fields.lines("wrong-codes"),
        }
    }
}
