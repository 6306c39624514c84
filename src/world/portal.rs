//! Innloggingsporten and Min side: the login with Kari's keys, what she approves in her app, and what
//! the municipality has of her behind it.
//!
//! Where in it one is stands in the browser's history ([`super::web`]), as on a real site: each place
//! has an address, and Back goes through them. Here stand the places, what can be done at each, and
//! what comes of it. How one logs in has a file of its own, and so has Min side. It is long, because each
//! place and each act stands here once with what it is.

mod applications;
mod login;
mod my_page;
pub mod records;

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::phone::Body;
use super::writing::{Field, Written};
use super::{Happening, form, phone};
use crate::vocabulary::Id;
pub use login::{Ask, Asked, Login, Method, Step};
pub use my_page::{Answer, Case, Contact, Letter, Notice, Sent, Suggestion, What};
use records::{Channel, Occasion, Records};

/// How the portal stands when a task starts.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct Start {
    /// Whether Kari is logged in.
    pub logged_in: bool,
    /// The cases that she has, by their ids in [`Records`].
    pub cases: Vec<Id>,
    /// The letters.
    pub letters: Vec<Id>,
    /// The bills.
    pub bills: Vec<Id>,
    /// What the municipality suggests.
    pub suggestions: Vec<Id>,
    /// Letters that come when time passes.
    pub coming: Vec<Id>,
    /// Whether the municipality still has the number and the address that Kari had before.
    pub old_contact: bool,
    /// What the app asks, though nobody logs in.
    pub approval: Option<Id>,
    /// Where one is, when Min side is what is shown.
    pub at: Place,
}

/// A place of Min side. Each has an address of its own.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Place {
    /// The first page, with its tiles.
    #[default]
    Home,
    /// The list of cases.
    Cases,
    /// A case.
    Case(Id),
    /// The choice of a picture for what one writes in this case.
    Album(Id),
    /// Everything that has been written, case by case.
    Messages,
    /// The list of letters.
    Letters,
    /// A letter.
    Letter(Id),
    /// The list of bills.
    Bills,
    /// A bill.
    Bill(Id),
    /// What one can apply for.
    Applications,
    /// A place of an application.
    Form(form::Place),
    /// What the municipality suggests.
    Suggestions,
    /// Contact data, and what one is told of.
    Profile,
    /// Where contact data are changed.
    Change(What),
    /// Where a new number is confirmed.
    Code,
}

impl Place {
    /// What stands on tiles on the first page.
    pub const SECTIONS: [Self; 7] =
        [Self::Cases, Self::Messages, Self::Letters, Self::Bills, Self::Applications, Self::Suggestions, Self::Profile];

    /// What stands in the bar on every other page.
    pub const MENU: [Self; 4] = [Self::Home, Self::Cases, Self::Messages, Self::Applications];

    /// The list that it belongs to, where there is one.
    #[must_use]
    pub fn list(&self) -> Option<Self> {
        match self {
            Self::Case(_) | Self::Album(_) => Some(Self::Cases),
            Self::Letter(_) => Some(Self::Letters),
            Self::Bill(_) => Some(Self::Bills),
            Self::Change(_) | Self::Code => Some(Self::Profile),
            Self::Form(_) => Some(Self::Applications),
            Self::Home
            | Self::Cases
            | Self::Messages
            | Self::Letters
            | Self::Bills
            | Self::Applications
            | Self::Suggestions
            | Self::Profile => None,
        }
    }
}

/// Which of several codes or passwords is taken: those that are proposed beside a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Guess {
    /// The right one.
    Right,
    /// A wrong one, by its place among those in [`Records`].
    Wrong(u8),
}

/// What a learner can do at the login, in the app, and on Min side.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Act {
    /// Choose a key to log in with.
    Method(Method),
    /// Take one of the proposed codes.
    Code(Guess),
    /// Write a code.
    WriteCode(Written),
    /// Take one of the proposed passwords.
    Password(Guess),
    /// Write a password.
    WritePassword(Written),
    /// Read what the app asks.
    Read,
    /// Yes, it was me.
    Approve,
    /// No.
    Reject,
    /// Log out.
    LogOut,
    /// Go to a place of Min side.
    Open(Place),
    /// Put a proposed sentence in the field for an answer.
    Propose(Id),
    /// Put one's own words there.
    Write(Written),
    /// Empty the field.
    Clear,
    /// Attach a picture.
    Attach(Id),
    /// Take the picture away.
    Detach,
    /// Send what stands in the field, and what is attached.
    Send,
    /// Yes to what is suggested.
    Accept(Id),
    /// No to it.
    Decline(Id),
    /// Put a proposed sentence in the place of contact data.
    ProposeContact(Id),
    /// Put one's own words there.
    WriteContact(Written),
    /// Take one of the codes that are proposed for a new number.
    ContactCode(Guess),
    /// Write that code.
    WriteContactCode(Written),
    /// Yes, the contact data are right.
    Confirm,
    /// Turn a way to be told on or off.
    Turn {
        /// What it is about.
        topic: Id,
        /// Which way.
        channel: Channel,
    },
}

/// Where an act leads in the browser.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Leads {
    /// Nowhere.
    Stay,
    /// On to a place of Min side.
    To(Place),
    /// Back to a place that one has come through.
    BackTo(Place),
    /// From the login to Min side.
    In,
    /// From Min side to the municipality's front page.
    Out,
}

/// What comes to Kari by itself, on her phone or among her e-mails.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Told {
    /// Something that she has chosen to be told of.
    Notice {
        /// What it is about.
        topic: Id,
        /// By which way.
        channel: Channel,
    },
    /// The code that confirms a new number.
    ContactCode,
    /// The code that `MinKode` sends.
    LoginCode,
}

/// The portal at one moment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Portal {
    /// Whether Kari is logged in.
    pub logged_in: bool,
    /// How far one has come at the login that is on the screen; a false one among them.
    pub login: Option<Login>,
    /// What the app asks.
    pub ask: Option<Ask>,
    /// Her cases.
    pub cases: Vec<Case>,
    /// Her letters.
    pub letters: Vec<Letter>,
    /// Her bills.
    pub bills: Vec<Id>,
    /// What the municipality suggests.
    pub suggestions: Vec<Suggestion>,
    /// What she is told of.
    pub notices: Vec<Notice>,
    /// How the municipality reaches her.
    pub contact: Contact,
    /// Pictures that can be attached.
    pub album: Vec<Id>,
    /// What came last, as long as one sees it beside the page.
    pub told: Vec<Told>,
    /// What has come and has not reached phone and e-mail yet.
    outbox: Vec<Told>,
    /// What came since and nobody has been told of.
    missed: Vec<Id>,
    /// Letters that come when time passes.
    coming: Vec<Id>,
    /// Letters that came when it passed last.
    pub came: Vec<Id>,
    sentences: Vec<Id>,
    records: Arc<Records>,
}

impl Portal {
    /// The portal as a task finds it. Ids that `records` does not know are left out.
    #[must_use]
    pub fn new(start: &Start, sentences: &[Id], records: &Arc<Records>) -> Self {
        let known = |ids: &[Id], is_known: &dyn Fn(&Id) -> bool| -> Vec<Id> {
            ids.iter().filter(|id| is_known(id)).cloned().collect()
        };
        Self {
            logged_in: start.logged_in,
            login: None,
            ask: start.approval.clone().map(|id| Ask { what: Asked::Other(id), read: false }),
            cases: start.cases.iter().filter_map(|id| Case::given(id, records)).collect(),
            letters: start.letters.iter().filter_map(|id| Letter::given(id, records)).collect(),
            bills: known(&start.bills, &|id| records.bill(id).is_some()),
            suggestions: known(&start.suggestions, &|id| records.suggestion(id).is_some())
                .into_iter()
                .map(|id| Suggestion { id, answer: None })
                .collect(),
            notices: records
                .notices
                .iter()
                .map(|notice| Notice { id: notice.id.clone(), on: notice.on.clone() })
                .collect(),
            contact: Contact { old: start.old_contact, ..Contact::default() },
            album: Vec::new(),
            told: Vec::new(),
            outbox: Vec::new(),
            missed: Vec::new(),
            coming: known(&start.coming, &|id| records.letter(id).is_some()),
            came: Vec::new(),
            sentences: sentences.to_vec(),
            records: Arc::clone(records),
        }
    }

    /// What can be done at the login that is on the screen, but for what is written.
    pub(super) fn login_acts(&self) -> Vec<Act> {
        self.login.as_ref().map(|login| self.acts_at_login(login)).unwrap_or_default()
    }

    /// What can be done in the app, wherever it lies.
    pub(super) fn ask_acts(&self) -> Vec<Act> {
        match &self.ask {
            None => Vec::new(),
            Some(Ask { read: false, .. }) => vec![Act::Read],
            Some(Ask { read: true, .. }) => vec![Act::Reject, Act::Approve],
        }
    }

    /// What can be done at a place of Min side, but for what is written. Whoever is not logged in can
    /// do nothing there.
    pub(super) fn acts(&self, place: &Place) -> Vec<Act> {
        if !self.logged_in {
            return Vec::new();
        }
        let mut acts = self.acts_at(place);
        if *place != Place::Home {
            acts.extend(Place::MENU.into_iter().filter(|entry| entry != place).map(Act::Open));
        }
        acts.push(Act::LogOut);
        acts
    }

    /// The field that can be written in at the login.
    pub(super) fn login_field(&self) -> Option<Field> {
        match self.login.as_ref()?.step {
            Step::Code(_) => Some(Field::LoginCode),
            Step::Password(_) => Some(Field::Password),
            Step::Methods | Step::App | Step::Sent => None,
        }
    }

    /// The field that can be written in at a place of Min side.
    pub(super) fn field(&self, place: &Place) -> Option<Field> {
        match place {
            _ if !self.logged_in => None,
            Place::Case(id) => {
                let case = self.case(id)?;
                (self.has_messages(id) && case.draft.is_none()).then_some(Field::Reply)
            }
            Place::Change(_) => Some(Field::Contact),
            Place::Code => Some(Field::ContactCode),
            Place::Home
            | Place::Cases
            | Place::Album(_)
            | Place::Messages
            | Place::Letters
            | Place::Letter(_)
            | Place::Bills
            | Place::Bill(_)
            | Place::Applications
            | Place::Form(_)
            | Place::Suggestions
            | Place::Profile => None,
        }
    }

    /// Does `act` at `place`, which is `None` at a login.
    pub(super) fn act(&mut self, act: &Act, place: Option<&Place>) -> (Vec<Happening>, Leads) {
        match (act, place) {
            (Act::Read, _) => {
                self.ask.iter_mut().for_each(|ask| ask.read = true);
                (Vec::new(), Leads::Stay)
            }
            (Act::Approve | Act::Reject, _) => self.answer(*act == Act::Approve),
            (Act::LogOut, _) => {
                self.logged_in = false;
                (vec![Happening::LoggedOut], Leads::Out)
            }
            (act, None) => self.act_at_login(act),
            (act, Some(place)) => self.act_at(act, place),
        }
    }

    /// Whether something that lasts has been prepared at `place` and not done.
    pub(super) fn is_preparing(&self, place: &Place) -> bool {
        match place {
            Place::Case(id) | Place::Album(id) => {
                self.case(id).is_some_and(|case| case.draft.is_some() || case.attached.is_some())
            }
            Place::Change(_) | Place::Code => true,
            _ => false,
        }
    }

    /// The code that the field on the screen is waiting for, and the password.
    #[must_use]
    pub fn expects(&self, field: &Field) -> Option<&str> {
        let keys = self.records.keys.as_ref();
        match field {
            Field::LoginCode => keys.map(|keys| self.login_code(keys)),
            Field::Password => keys.map(|keys| keys.password.as_str()),
            Field::ContactCode => self.records.contact.as_ref().map(|contact| contact.code.as_str()),
            _ => None,
        }
    }

    /// Of what has been told until now nothing is on its way any more.
    pub(super) fn forget_told(&mut self) {
        self.outbox.clear();
        self.missed.clear();
        self.told.clear();
    }

    /// What has come since this was asked last.
    pub(super) fn take_outbox(&mut self) -> Vec<Told> {
        std::mem::take(&mut self.outbox)
    }

    /// What has come that nobody has been told of.
    pub(super) fn take_missed(&mut self) -> Vec<Id> {
        std::mem::take(&mut self.missed)
    }

    fn tell(&mut self, told: Told) {
        self.told.push(told.clone());
        self.outbox.push(told);
    }

    /// Everything that is told of one of these, by every way that is on and reaches Kari.
    fn notify(&mut self, occasions: &[Occasion]) {
        let records = Arc::clone(&self.records);
        let tells = |notice: &&records::Notice| notice.when.iter().any(|when| occasions.contains(when));
        for notice in records.notices.iter().filter(tells) {
            self.notify_of(&notice.id);
        }
    }

    /// The same of one topic.
    fn notify_of(&mut self, topic: &Id) {
        let reaches = |channel: &Channel| self.is_told(topic, *channel) && self.contact.reaches(*channel);
        let ways: Vec<Channel> = Channel::ALL.into_iter().filter(reaches).collect();
        if ways.is_empty() {
            self.missed.push(topic.clone());
        }
        for channel in ways {
            self.tell(Told::Notice { topic: topic.clone(), channel });
        }
    }

    /// Whether something comes when time passes.
    #[must_use]
    pub fn can_wait(&self) -> bool {
        !self.coming.is_empty()
    }

    /// Time passes: what is on its way comes, and is told of.
    pub(super) fn wait(&mut self) {
        self.told.clear();
        self.came = std::mem::take(&mut self.coming);
        for letter in self.came.clone() {
            let notice = self.records.letter(&letter).and_then(|letter| letter.notice.clone());
            self.letters.insert(0, Letter { id: letter, unread: true });
            match notice {
                Some(topic) => self.notify_of(&topic),
                None => self.notify(&[Occasion::Letter]),
            }
        }
    }
}

/// Whom the municipality's messages on the phone come from.
#[must_use]
pub fn sender() -> Option<Id> {
    Id::new("fjordvik-kommune")
}

/// What a body says when it is sent: which sentence, and how many words.
fn said(body: &Body) -> (Option<Id>, u16) {
    phone::said(body)
}
