//! One thing that a learner does in the world, and what is written with it.

use serde::{Deserialize, Serialize};

use super::{World, Written, board, booklet, computer, custom, door, form, mail, phone, photos, portal, web, writing};

/// One thing that a learner does in the world.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Act {
    /// On the phone.
    Phone(phone::Act),
    /// In the camera or the album.
    Photos(photos::Act),
    /// At the door.
    Door(door::Act),
    /// On the board.
    Board(board::Act),
    /// With the booklet, or with the program itself.
    Program(booklet::Act),
    /// With the computer itself.
    Computer(computer::Act),
    /// In the mail program.
    Mail(mail::Act),
    /// In the browser.
    Web(web::Act),
    /// At the login, in the app that approves it, or on Min side.
    Portal(portal::Act),
    /// In an application.
    Form(form::Act),
    /// In an app that an author has made.
    Custom(custom::Act),
    /// Let two weeks go by.
    Wait,
}

impl Act {
    /// What it writes, and in which field: what [`World::write`] makes, taken apart.
    #[must_use]
    pub fn written(&self) -> Option<(writing::Field, &Written)> {
        Some(match self {
            Self::Phone(phone::Act::Write(written)) => (writing::Field::Message, written),
            Self::Phone(phone::Act::Dial(written)) => (writing::Field::Number, written),
            Self::Phone(phone::Act::Name(written)) => (writing::Field::Name, written),
            Self::Phone(phone::Act::Password(written)) => (writing::Field::WifiPassword, written),
            Self::Phone(phone::Act::EnterCode(written)) => (writing::Field::Code, written),
            Self::Phone(phone::Act::EnterSmsCode(written)) => (writing::Field::SmsCode, written),
            Self::Board(board::Act::Write { control, written }) => (writing::Field::Control(control.clone()), written),
            Self::Mail(mail::Act::WriteAddress(written)) => (writing::Field::MailAddress, written),
            Self::Mail(mail::Act::WriteTo(written)) => (writing::Field::MailTo, written),
            Self::Mail(mail::Act::WriteSubject(written)) => (writing::Field::MailSubject, written),
            Self::Mail(mail::Act::WriteText(written)) => (writing::Field::MailBody, written),
            Self::Web(web::Act::WriteAddress(written)) => (writing::Field::Address, written),
            Self::Web(web::Act::WriteSearch { written, .. }) => (writing::Field::Search, written),
            Self::Portal(portal::Act::WriteCode(written)) => (writing::Field::LoginCode, written),
            Self::Portal(portal::Act::WritePassword(written)) => (writing::Field::Password, written),
            Self::Portal(portal::Act::WriteContactCode(written)) => (writing::Field::ContactCode, written),
            Self::Portal(portal::Act::Write(written)) => (writing::Field::Reply, written),
            Self::Form(form::Act::Write { question, written, .. }) => (writing::Field::Form(question.clone()), written),
            Self::Portal(portal::Act::WriteContact(written)) => (writing::Field::Contact, written),
            Self::Custom(custom::Act::Write { part, written }) => (writing::Field::Custom(part.clone()), written),
            Self::Custom(custom::Act::WriteSecret { part, written }) => {
                (writing::Field::CustomSecret(part.clone()), written)
            }
            Self::Phone(_)
            | Self::Photos(_)
            | Self::Door(_)
            | Self::Board(_)
            | Self::Program(_)
            | Self::Computer(_)
            | Self::Mail(_)
            | Self::Web(_)
            | Self::Portal(_)
            | Self::Form(_)
            | Self::Custom(_)
            | Self::Wait => return None,
        })
    }

    /// Whether it only ends what the one before it began, so that what was to be said of that is
    /// still to be said: whoever opens help where it is no answer sees so when it is closed.
    #[must_use]
    pub fn is_way_back(&self) -> bool {
        *self == Self::Program(booklet::Act::CloseHelp)
    }
}

impl From<phone::Act> for Act {
    fn from(act: phone::Act) -> Self {
        Self::Phone(act)
    }
}

impl From<photos::Act> for Act {
    fn from(act: photos::Act) -> Self {
        Self::Photos(act)
    }
}

impl From<door::Act> for Act {
    fn from(act: door::Act) -> Self {
        Self::Door(act)
    }
}

impl From<board::Act> for Act {
    fn from(act: board::Act) -> Self {
        Self::Board(act)
    }
}

impl From<computer::Act> for Act {
    fn from(act: computer::Act) -> Self {
        Self::Computer(act)
    }
}

impl From<web::Act> for Act {
    fn from(act: web::Act) -> Self {
        Self::Web(act)
    }
}

impl From<portal::Act> for Act {
    fn from(act: portal::Act) -> Self {
        Self::Portal(act)
    }
}

impl From<form::Act> for Act {
    fn from(act: form::Act) -> Self {
        Self::Form(act)
    }
}

impl From<custom::Act> for Act {
    fn from(act: custom::Act) -> Self {
        Self::Custom(act)
    }
}

impl From<mail::Act> for Act {
    fn from(act: mail::Act) -> Self {
        Self::Mail(act)
    }
}

impl From<booklet::Act> for Act {
    fn from(act: booklet::Act) -> Self {
        Self::Program(act)
    }
}

impl World {
    /// The act that puts `written` in `field`. A search finds nothing by it: see [`Web::search_for`]; and whether
    /// an answer in an application keeps the rules, it does not know: see [`Forms::write`].
    #[must_use]
    pub fn write(field: &writing::Field, written: Written) -> Act {
        match field {
            writing::Field::Message => phone::Act::Write(written).into(),
            writing::Field::Number => phone::Act::Dial(written).into(),
            writing::Field::Name => phone::Act::Name(written).into(),
            writing::Field::WifiPassword => phone::Act::Password(written).into(),
            writing::Field::NewPassword => phone::Act::Password(written.reduced()).into(),
            writing::Field::SmsCode => phone::Act::EnterSmsCode(written.reduced()).into(),
            // Not even in memory.
            writing::Field::Code => phone::Act::EnterCode(written.reduced()).into(),
            writing::Field::Form(question) => {
                form::Act::Write { question: question.clone(), written, holds: false }.into()
            }
            writing::Field::Control(control) => board::Act::Write { control: control.clone(), written }.into(),
            writing::Field::MailAddress => mail::Act::WriteAddress(written).into(),
            writing::Field::MailTo => mail::Act::WriteTo(written).into(),
            writing::Field::MailSubject => mail::Act::WriteSubject(written).into(),
            writing::Field::MailBody => mail::Act::WriteText(written).into(),
            writing::Field::Address => web::Act::WriteAddress(written).into(),
            writing::Field::Search => web::Act::WriteSearch { written, found: Vec::new() }.into(),
            writing::Field::LoginCode => portal::Act::WriteCode(written.reduced()).into(),
            writing::Field::Password => portal::Act::WritePassword(written.reduced()).into(),
            writing::Field::ContactCode => portal::Act::WriteContactCode(written.reduced()).into(),
            writing::Field::Reply => portal::Act::Write(written).into(),
            writing::Field::Contact => portal::Act::WriteContact(written).into(),
            writing::Field::Custom(part) => custom::Act::Write { part: part.clone(), written }.into(),
            // Not even in memory.
            writing::Field::CustomSecret(part) => {
                custom::Act::WriteSecret { part: part.clone(), written: written.reduced() }.into()
            }
        }
    }
}
