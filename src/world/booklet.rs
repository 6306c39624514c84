//! The program itself as a device: a booklet whose pages are turned, and what is done with the
//! real program while it lies there.
//!
//! Help, colours, language and reading again happen to the real program; they are noted here as
//! acts, so that goals can ask for them. Undo takes the act out of the fold and leaves the real
//! colours and language as they are: whoever undoes a step in a task did not ask for those.
//!
//! Because the real help may be closed in ways that are not noted (the power goes), no act here
//! depends on whether it is open, but for closing it.

use serde::{Deserialize, Serialize};

use super::Happening;
use crate::vocabulary::{Id, Lang, Theme};

/// How the booklet stands when a task starts: its pages, open at the first.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Start {
    /// The pages, in order.
    pub pages: Vec<Id>,
}

/// What a learner can do with the booklet and the program.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Act {
    /// To the next page.
    Forward,
    /// To the page before.
    Back,
    /// The real help was opened.
    OpenHelp,
    /// The real help was closed.
    CloseHelp,
    /// Everything was read again.
    ReadAgain,
    /// The real colours were changed to these.
    Theme(Theme),
    /// The real language was changed to this.
    Language(Lang),
}

/// The booklet at one moment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Booklet {
    /// The pages, in order.
    pub pages: Vec<Id>,
    /// The open one, by its place.
    pub at: usize,
    /// Whether the real help was opened and not closed since.
    pub help: bool,
}

impl Booklet {
    /// The booklet as a task finds it.
    #[must_use]
    pub fn new(start: &Start) -> Self {
        Self { pages: start.pages.clone(), at: 0, help: false }
    }

    /// The open page.
    #[must_use]
    pub fn page(&self) -> Option<&Id> {
        self.pages.get(self.at)
    }

    /// What can be done now.
    #[must_use]
    pub fn acts(&self) -> Vec<Act> {
        let mut acts = Vec::new();
        if self.at + 1 < self.pages.len() {
            acts.push(Act::Forward);
        }
        if self.at > 0 {
            acts.push(Act::Back);
        }
        acts.push(Act::OpenHelp);
        if self.help {
            acts.push(Act::CloseHelp);
        }
        acts.push(Act::ReadAgain);
        acts.extend(Theme::ALL.map(Act::Theme));
        acts.extend(Lang::ALL.map(Act::Language));
        acts
    }

    /// Whether `act` can be done now.
    #[must_use]
    pub fn can(&self, act: &Act) -> bool {
        self.acts().contains(act)
    }

    /// Does `act` and tells what happened. What cannot be done now does nothing.
    pub fn act(&mut self, act: &Act) -> Vec<Happening> {
        if !self.can(act) {
            return Vec::new();
        }
        match act {
            Act::Forward => self.turn_to(self.at + 1),
            Act::Back => self.turn_to(self.at.saturating_sub(1)),
            Act::OpenHelp => {
                self.help = true;
                vec![Happening::HelpOpened]
            }
            Act::CloseHelp => {
                self.help = false;
                vec![Happening::HelpClosed]
            }
            Act::ReadAgain => vec![Happening::ReadAgain],
            Act::Theme(theme) => vec![Happening::ThemeChosen { theme: *theme }],
            Act::Language(language) => vec![Happening::LanguageChosen { language: *language }],
        }
    }

    fn turn_to(&mut self, place: usize) -> Vec<Happening> {
        self.at = place;
        self.page().cloned().map(|page| Happening::PageTurned { page }).into_iter().collect()
    }
}
