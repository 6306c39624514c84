//! The login: a key is chosen, a code and a password are written or the app is asked. A false login
//! looks the same, and takes what it is given.

use serde::{Deserialize, Serialize};

use super::records::Keys;
use super::{Act, Guess, Leads, Portal, Told};
use crate::vocabulary::Id;
use crate::world::Happening;
use crate::world::web::site::LOGIN;

/// A key to log in with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Method {
    /// `KodeID`, approved in the app.
    App,
    /// `KodeID`, with a code from the code device.
    Device,
    /// `MinKode`, with a code by SMS.
    MinKode,
}

impl Method {
    /// Every key, as they are listed.
    pub const ALL: [Self; 3] = [Self::App, Self::Device, Self::MinKode];

    /// The name in lesson files.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::App => "kodeid-app",
            Self::Device => "kodeid-device",
            Self::MinKode => "minkode",
        }
    }
}

/// How far one has come at a login.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Login {
    /// Which page this is: the true login, or one that looks like it.
    pub page: Id,
    /// What it asks for now.
    pub step: Step,
    /// Whether what was written last was wrong, or the answer in the app was no.
    pub wrong: bool,
}

/// What a login asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// Which key.
    Methods,
    /// A code.
    Code(Method),
    /// The password.
    Password(Method),
    /// An answer in the app.
    App,
    /// Nothing more: a false login has got what it wanted.
    Sent,
}

/// A question in Kari's app.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ask {
    /// What it is about.
    pub what: Asked,
    /// Whether it is open, so that one can answer.
    pub read: bool,
}

/// What the app asks about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Asked {
    /// The login that Kari has begun herself.
    Login,
    /// Something that she has not begun, by its id in the records.
    Other(Id),
}

impl Login {
    /// A login that has just come up.
    pub(in crate::world) fn new(page: Id) -> Self {
        Self { page, step: Step::Methods, wrong: false }
    }

    /// Whether this is the true one.
    #[must_use]
    pub fn is_true(&self) -> bool {
        self.page.as_str() == LOGIN
    }
}

impl Portal {
    /// What is proposed for a code or a password, the right one among it.
    fn guesses(wrong: usize) -> impl Iterator<Item = Guess> {
        let wrong = (0..wrong).filter_map(|place| u8::try_from(place).ok()).map(Guess::Wrong);
        std::iter::once(Guess::Right).chain(wrong)
    }

    /// The code that the login waits for: the device's, or the one that came by SMS.
    pub(super) fn login_code<'k>(&self, keys: &'k Keys) -> &'k str {
        match self.login.as_ref().map(|login| login.step) {
            Some(Step::Code(Method::MinKode)) => &keys.minkode,
            _ => &keys.device_code,
        }
    }

    pub(super) fn acts_at_login(&self, login: &Login) -> Vec<Act> {
        let keys = self.records.keys.as_ref();
        match login.step {
            Step::Methods => Method::ALL.into_iter().map(Act::Method).collect(),
            Step::Code(_) => Self::guesses(keys.map_or(0, |keys| keys.wrong_codes.len())).map(Act::Code).collect(),
            Step::Password(_) => {
                Self::guesses(keys.map_or(0, |keys| keys.wrong_passwords.len())).map(Act::Password).collect()
            }
            Step::App | Step::Sent => Vec::new(),
        }
    }

    /// The codes that are proposed for a new number.
    pub(super) fn contact_guesses(&self) -> Vec<Act> {
        let wrong = self.records.contact.as_ref().map_or(0, |contact| contact.wrong_codes.len());
        Self::guesses(wrong).map(Act::ContactCode).collect()
    }

    pub(super) fn act_at_login(&mut self, act: &Act) -> (Vec<Happening>, Leads) {
        let right = match act {
            Act::Code(guess) | Act::Password(guess) => *guess == Guess::Right,
            Act::WriteCode(written) | Act::WritePassword(written) => written.matches.is_some(),
            _ => false,
        };
        match act {
            Act::Method(method) => (self.choose(*method), Leads::Stay),
            Act::Code(_) | Act::WriteCode(_) => (self.enter_code(right), Leads::Stay),
            Act::Password(_) | Act::WritePassword(_) => self.enter_password(right),
            _ => (Vec::new(), Leads::Stay),
        }
    }

    fn choose(&mut self, method: Method) -> Vec<Happening> {
        let Some(login) = &mut self.login else {
            return Vec::new();
        };
        login.wrong = false;
        // What a false login is after is the code, whichever key one has.
        let asks_app = method == Method::App && login.is_true();
        login.step = if asks_app { Step::App } else { Step::Code(method) };
        let chosen = Happening::LoginMethod { method, page: login.page.clone() };
        let sends = method == Method::MinKode && login.is_true();
        if asks_app {
            self.ask = Some(Ask { what: Asked::Login, read: false });
        }
        if sends {
            self.tell(Told::LoginCode);
        }
        vec![chosen]
    }

    /// A false login takes any code.
    fn enter_code(&mut self, right: bool) -> Vec<Happening> {
        let Some(login) = &mut self.login else {
            return Vec::new();
        };
        let taken = right || !login.is_true();
        login.wrong = !taken;
        if let (Step::Code(method), true) = (login.step, taken) {
            login.step = Step::Password(method);
        }
        vec![Happening::CodeEntered { right }]
    }

    fn enter_password(&mut self, right: bool) -> (Vec<Happening>, Leads) {
        let Some(login) = &mut self.login else {
            return (Vec::new(), Leads::Stay);
        };
        if !login.is_true() {
            login.step = Step::Sent;
            return (Vec::new(), Leads::Stay);
        }
        login.wrong = !right;
        if right { self.let_in() } else { (Vec::new(), Leads::Stay) }
    }

    fn let_in(&mut self) -> (Vec<Happening>, Leads) {
        self.logged_in = true;
        self.login = None;
        self.ask = None;
        self.told.clear();
        (vec![Happening::LoggedIn], Leads::In)
    }

    /// What Kari answers in the app.
    pub(super) fn answer(&mut self, yes: bool) -> (Vec<Happening>, Leads) {
        let Some(ask) = self.ask.take() else {
            return (Vec::new(), Leads::Stay);
        };
        let mut happenings = vec![if yes { Happening::Approved } else { Happening::Rejected }];
        match (ask.what, yes) {
            (Asked::Login, true) => {
                let (more, leads) = self.let_in();
                happenings.extend(more);
                (happenings, leads)
            }
            (Asked::Login, false) => {
                if let Some(login) = &mut self.login {
                    login.step = Step::Methods;
                    login.wrong = true;
                }
                (happenings, Leads::Stay)
            }
            (Asked::Other(_), _) => (happenings, Leads::Stay),
        }
    }

    /// Another key is to be chosen. `false` when that is what the login asks for already, or nothing
    /// can be chosen any more.
    pub(in crate::world) fn other_key(&mut self) -> bool {
        let Some(login) = &mut self.login else {
            return false;
        };
        if matches!(login.step, Step::Methods | Step::Sent) {
            return false;
        }
        *login = Login::new(login.page.clone());
        self.forget_login_ask();
        true
    }

    /// What the app asked because of a login is of no meaning when that login is gone.
    pub(in crate::world) fn forget_login_ask(&mut self) {
        self.told.clear();
        self.ask.take_if(|ask| ask.what == Asked::Login);
    }
}
