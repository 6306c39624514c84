//! The computer: a wide screen with two tabs, e-mail and the browser. What stands on them are the same
//! machines as on the phone; here stands which of the two is open.

use serde::{Deserialize, Serialize};

use super::phone::App;

/// The computer's tabs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Tab {
    /// E-mail.
    Mail,
    /// The web browser.
    Web,
}

impl Tab {
    /// Every tab, from the left.
    pub const ALL: [Self; 2] = [Self::Mail, Self::Web];

    /// The app that stands on it.
    #[must_use]
    pub fn app(self) -> App {
        match self {
            Self::Mail => App::Mail,
            Self::Web => App::Web,
        }
    }
}

/// How the computer stands when a task starts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Start {
    /// Which tab is open.
    pub at: Tab,
}

/// What a learner can do with the computer itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Act {
    /// Open the other tab.
    Turn(Tab),
}

/// The computer at one moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Computer {
    /// Which tab is open.
    pub tab: Tab,
}

impl Computer {
    /// The computer as a task finds it.
    #[must_use]
    pub fn new(start: Start) -> Self {
        Self { tab: start.at }
    }

    /// What can be done now.
    #[must_use]
    pub fn acts(self) -> Vec<Act> {
        Tab::ALL.into_iter().filter(|tab| *tab != self.tab).map(Act::Turn).collect()
    }

    /// Whether `act` can be done now.
    #[must_use]
    pub fn can(self, act: Act) -> bool {
        self.acts().contains(&act)
    }

    /// Does `act`. What cannot be done now does nothing.
    pub fn act(&mut self, act: Act) {
        if self.can(act) {
            let Act::Turn(tab) = act;
            self.tab = tab;
        }
    }
}
