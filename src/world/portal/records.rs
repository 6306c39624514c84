//! What is behind the login: Kari's keys, and what the municipality has of her. Data, written once and
//! shared by all lessons; what a learner does with it stands in [`super`].

use crate::meaning::Text;
use crate::vocabulary::{Id, Localised};

/// Everything that Innloggingsporten and Min side can show.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Records {
    /// Kari's practice keys.
    pub keys: Option<Keys>,
    /// What the app asks when it is not Kari who logs in.
    pub approvals: Vec<Approval>,
    /// Cases.
    pub cases: Vec<Case>,
    /// Letters.
    pub letters: Vec<Letter>,
    /// Bills.
    pub bills: Vec<Bill>,
    /// What the municipality suggests.
    pub suggestions: Vec<Suggestion>,
    /// What one can be told of.
    pub notices: Vec<Notice>,
    /// How the municipality reaches Kari.
    pub contact: Option<Contact>,
}

/// They stand in every state of the world, and are the same in all of them.
impl std::fmt::Debug for Records {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Records").field("cases", &self.cases.len()).finish_non_exhaustive()
    }
}

/// Kari's practice keys: shown beside the fields, and wrong ones that tempt.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Keys {
    /// What the code device shows.
    pub device_code: String,
    /// What is like it.
    pub wrong_codes: Vec<String>,
    /// The password, as it stands on her note.
    pub password: String,
    /// What is like it.
    pub wrong_passwords: Vec<String>,
    /// The code that comes by SMS for `MinKode`.
    pub minkode: String,
    /// What the app asks when it is Kari who logs in.
    pub asks: Localised<String>,
}

/// A question in the app that nobody asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Approval {
    /// The id.
    pub id: Id,
    /// What it asks.
    pub asks: Localised<String>,
}

/// How far a case has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Status {
    /// The municipality has got it.
    Received,
    /// Somebody works on it.
    Working,
    /// It waits for Kari.
    Waiting,
    /// It is answered.
    Done,
}

impl Status {
    /// Every status, in the order in which a case comes to them.
    pub const ALL: [Self; 4] = [Self::Received, Self::Working, Self::Waiting, Self::Done];

    /// The name in world files.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Received => "received",
            Self::Working => "working",
            Self::Waiting => "waiting",
            Self::Done => "done",
        }
    }

    /// The status with this name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|status| status.name() == name)
    }
}

/// A case as a task finds it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Case {
    /// The id.
    pub id: Id,
    /// The number that one can refer to.
    pub number: String,
    /// What it is about.
    pub title: Localised<String>,
    /// Who works on it.
    pub worker: Id,
    /// How far it has come.
    pub status: Status,
    /// What has happened, oldest first.
    pub events: Vec<Event>,
    /// What has been written, oldest first.
    pub messages: Vec<Message>,
}

/// Something that happened in a case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    /// The id, unique in the case.
    pub id: Id,
    /// How far the case came by it.
    pub status: Status,
    /// What happened, and when.
    pub text: Localised<String>,
}

/// What the case worker wrote.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    /// The id, unique in the case.
    pub id: Id,
    /// What it says.
    pub text: Localised<Text>,
    /// The pictures and files of which the case worker waits for one.
    pub wants: Vec<Id>,
    /// What comes when that is sent, or when anything is where nothing is waited for.
    pub reply: Option<Localised<String>>,
    /// What comes when it is missing.
    pub reply_without: Option<Localised<String>>,
}

/// A letter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Letter {
    /// The id.
    pub id: Id,
    /// Its heading.
    pub title: Localised<String>,
    /// When it came.
    pub date: Localised<String>,
    /// Whether it has not been opened.
    pub unread: bool,
    /// The notice that tells of it when it comes; without one those tell that tell of letters.
    pub notice: Option<Id>,
    /// What it says.
    pub text: Localised<Text>,
}

/// A bill.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bill {
    /// The id.
    pub id: Id,
    /// What it is for.
    pub title: Localised<String>,
    /// How much.
    pub amount: Localised<String>,
    /// The last day to pay.
    pub due: Localised<String>,
    /// Whether it is paid.
    pub paid: bool,
    /// What there is to say of it.
    pub text: Localised<Text>,
}

/// Something that the municipality suggests.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Suggestion {
    /// The id.
    pub id: Id,
    /// What it is.
    pub title: Localised<String>,
    /// More about it.
    pub text: Localised<Text>,
    /// Why it is suggested.
    pub why: Localised<String>,
}

/// Something that one can be told of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notice {
    /// The id.
    pub id: Id,
    /// What it is about.
    pub title: Localised<String>,
    /// The ways that are chosen at first.
    pub on: Vec<Channel>,
    /// What it tells of, whenever that happens.
    pub when: Vec<Occasion>,
    /// What comes by SMS.
    pub sms: Localised<String>,
    /// What the e-mail is about.
    pub subject: Localised<String>,
    /// What comes by e-mail.
    pub mail: Localised<String>,
}

/// What the municipality tells of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Occasion {
    /// A letter has come.
    Letter,
    /// The case worker has written in a case.
    Message,
    /// An application has been received.
    Receipt,
    /// A case has been decided.
    Decided,
}

impl Occasion {
    /// Every occasion.
    pub const ALL: [Self; 4] = [Self::Letter, Self::Message, Self::Receipt, Self::Decided];

    /// The name in world files.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Letter => "letter",
            Self::Message => "message",
            Self::Receipt => "receipt",
            Self::Decided => "decided",
        }
    }
}

/// A way to be told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Channel {
    /// A text message.
    Sms,
    /// An e-mail.
    Mail,
}

impl Channel {
    /// Every way.
    pub const ALL: [Self; 2] = [Self::Sms, Self::Mail];

    /// The name in lesson files.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Sms => "sms",
            Self::Mail => "mail",
        }
    }
}

/// How the municipality reaches Kari.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contact {
    /// Her number.
    pub phone: String,
    /// Her address.
    pub email: String,
    /// The number that she had before.
    pub old_phone: String,
    /// The address that she had before.
    pub old_email: String,
    /// When she looked it over last.
    pub confirmed: Localised<String>,
    /// The code that comes by SMS when the number is changed.
    pub code: String,
    /// What is like it.
    pub wrong_codes: Vec<String>,
}

impl Records {
    /// What the case worker wrote last in a case.
    #[must_use]
    pub fn asked(&self, case: &super::Case) -> Option<&Message> {
        let last = case.messages.last()?;
        self.case(&case.id)?.messages.iter().find(|message| message.id == *last)
    }
}

macro_rules! by_id {
    ($($(#[$doc:meta])* $name:ident: $list:ident -> $type:ty;)*) => {
        impl Records {
            $(
                $(#[$doc])*
                #[must_use]
                pub fn $name(&self, id: &Id) -> Option<&$type> {
                    self.$list.iter().find(|found| found.id == *id)
                }
            )*
        }
    };
}

by_id! {
    /// The question with this id.
    approval: approvals -> Approval;
    /// The case with this id.
    case: cases -> Case;
    /// The letter with this id.
    letter: letters -> Letter;
    /// The bill with this id.
    bill: bills -> Bill;
    /// The suggestion with this id.
    suggestion: suggestions -> Suggestion;
    /// The notice with this id.
    notice: notices -> Notice;
}
