//! Kari's account in Settings: a password for practice, and login in two steps.

use super::{Act, Body, Bubble, Page, Phone, Place, Setting, Thread};
use crate::vocabulary::Id;
use crate::world::data::Data;
use crate::world::writing::{Fit, Written};
use crate::world::{Happening, phone};

/// The account at one moment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Account {
    /// Whether a password has been made here. What it says is nobody's affair.
    pub made: bool,
    /// How login in two steps stands.
    pub steps: Steps,
    /// The conversation that the code comes in; without one none is asked for.
    code: Option<Thread>,
}

/// How login in two steps stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Steps {
    /// One step will do.
    Off,
    /// It has been asked for, and the code that was sent is to be written.
    Waiting,
    /// Both steps are needed.
    On,
}

/// How strong a password is, as far as its length tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Strength {
    /// Soon guessed.
    Weak,
    /// On the way.
    Fair,
    /// Long enough to be strong.
    Good,
}

impl Strength {
    /// So many characters in at least [`Self::WORDS`] words are strong.
    pub const LENGTH: u16 = 16;
    /// So many words are a sentence.
    pub const WORDS: u16 = 4;

    /// The strength of a password with so many words and characters.
    #[must_use]
    pub fn of(words: u16, length: u16) -> Self {
        match (words >= Self::WORDS, length >= Self::LENGTH) {
            (true, true) => Self::Good,
            (false, false) if length < Self::LENGTH / 2 + 1 => Self::Weak,
            _ => Self::Fair,
        }
    }
}

impl Account {
    /// The account as a task finds it.
    pub(super) fn new(settings: &phone::Settings, data: &Data) -> Self {
        let code = data.account_code().and_then(|(thread, _)| Thread::given(&thread.id, data));
        let steps = if settings.is_on(Setting::TwoStep) { Steps::On } else { Steps::Off };
        Self { made: false, steps, code }
    }

    /// The conversation that the code comes in.
    #[must_use]
    pub fn code_thread(&self) -> Option<&Id> {
        self.code.as_ref().map(|thread| &thread.id)
    }
}

impl Phone {
    pub(super) fn account_acts(&self) -> Vec<Act> {
        let code = (self.account.steps == Steps::Waiting).then_some(Act::AskSmsCode);
        [Act::NewPassword].into_iter().chain(code).collect()
    }

    /// What can be done where a new password is made.
    pub(super) fn new_password_acts(&self, password: Option<&Body>) -> Vec<Act> {
        match password {
            Some(_) => vec![Act::SavePassword, Act::Clear],
            None => self.sentences.iter().cloned().map(Act::ProposePassword).collect(),
        }
    }

    /// How many words and characters a password has.
    #[must_use]
    pub fn size_of(&self, password: &Body) -> (u16, u16) {
        match password {
            Body::Sentence(id) => self.proposal(id).map_or((0, 0), |proposal| (proposal.words, proposal.length)),
            Body::Own(written) => (written.words, written.length),
        }
    }

    pub(super) fn save_password(&mut self) -> Vec<Happening> {
        let Place::NewPassword(Some(password)) = &self.place else {
            return Vec::new();
        };
        let (words, length) = self.size_of(password);
        let said = match password {
            Body::Sentence(id) => Some(id.clone()),
            Body::Own(written) => written.matches.clone(),
        };
        self.account.made = true;
        self.place = Place::Page(Page::Account);
        vec![Happening::PasswordMade { said, words, length }]
    }

    /// Whoever asks for two steps is sent a code.
    pub(super) fn take_steps(&mut self) {
        if !self.settings.is_on(Setting::TwoStep) {
            self.account.steps = Steps::Off;
            return;
        }
        let Some(code) = self.account.code.clone() else {
            self.account.steps = Steps::On;
            return;
        };
        self.account.steps = Steps::Waiting;
        let came = |bubble: &Bubble| match bubble {
            Bubble::Given { message, .. } => Some(Bubble::Came(message.clone())),
            Bubble::Came(_) | Bubble::Told(_) | Bubble::Photo(_) | Bubble::Mine(_) | Bubble::Reply => None,
        };
        let bubbles: Vec<Bubble> = code.bubbles.iter().filter_map(came).collect();
        let standing = self.threads.iter().position(|thread| thread.id == code.id);
        let mut thread = match standing {
            Some(place) => self.threads.remove(place),
            None => Thread { bubbles: Vec::new(), ..code },
        };
        // The same code comes again; it need not stand there twice.
        thread.bubbles.retain(|bubble| !bubbles.contains(bubble));
        thread.bubbles.extend(bubbles);
        thread.unread = true;
        self.threads.insert(0, thread);
    }

    /// What was written is compared and forgotten.
    pub(super) fn enter_sms_code(&mut self, written: &Written) -> Vec<Happening> {
        let right = written.matches.is_some();
        if right {
            self.account.steps = Steps::On;
            self.place = Place::Page(Page::Account);
        } else {
            self.place = Place::SmsCode { wrong: true };
        }
        vec![Happening::CodeEntered { right }]
    }
}

impl Act {
    /// What writing the code from the SMS comes to, or writing another.
    #[must_use]
    pub fn sms_code(right: bool) -> Self {
        let written = Written::new("0000", []).reduced();
        let matches = if right { Id::new(super::CODE) } else { None };
        Self::EnterSmsCode(Written { matches, fit: if right { Fit::Exact } else { Fit::default() }, ..written })
    }
}
