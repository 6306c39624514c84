//! `preview`: a lesson beside its findings, read again at each save.
//!
//! The learner's side is the program itself ([`Front`]): it gets the learner's keys and is painted as
//! for the learner. Beside it lies the desk: findings, steps, help. [`Preview::handle`] is the only
//! thing that changes either; what it asks for are [`Effect`]s, and what comes of them are [`Event`]s.
//!
//! Nothing here reads files or waits. `runtime::preview` watches, reads, and waits as long as
//! [`Wait`] says.

pub mod arrange;
pub mod event;
pub mod keep;
pub mod keymap;
mod languages;
pub mod lines;
pub mod places;
pub mod state;
pub mod subject;
pub mod tree;
mod update;

pub use arrange::{Area, Arrangement, Size};
pub use event::{Act, Effect, Event, Outcome, Reading};
pub use places::Told;
pub use state::{Absence, Found, Keys, Notice, Panel, Side, Standing, State, View, Wait, Watch};
pub use subject::{Kind, Subject};

use crate::app::{App, Layout, Learner, Settings};
use crate::locale::Strings;
use crate::screen::Front;
use crate::session::Start;
use crate::vocabulary::Lang;
use crate::world;

/// A preview: the lesson as the learner sees it, and the desk beside it.
#[derive(Debug)]
pub struct Preview {
    state: State,
    front: Front,
    desk: Strings,
}

impl Preview {
    /// The preview of `subject` on a screen of unknown size. The lesson begins in the language of
    /// `settings`; the desk speaks `lang`. Nothing has been read yet.
    #[must_use]
    pub fn new(subject: Subject, settings: Settings, lang: Lang, size: Size, day: u32) -> Self {
        let desk = Strings::new(lang);
        let app = App::new(settings, Layout::SideBySide, Learner::default());
        Self { state: State::new(subject, size, day), front: Front::new(app), desk }
    }

    /// How things stand.
    #[must_use]
    pub fn state(&self) -> &State {
        &self.state
    }

    /// The lesson as the learner sees it. Before one could be read, and only then, it shows none.
    #[must_use]
    pub fn front(&self) -> &Front {
        &self.front
    }

    /// The desk's texts.
    #[must_use]
    pub fn desk(&self) -> &Strings {
        &self.desk
    }

    /// What stands where on the screen.
    #[must_use]
    pub fn arrangement(&self) -> Arrangement {
        Arrangement::of(self.state.size, self.state.room)
    }

    /// Whether there is a lesson to show.
    #[must_use]
    pub fn has_lesson(&self) -> bool {
        self.state.lesson.is_some()
    }

    /// What a session of the lesson starts from.
    fn start(&self, lesson: u64, seed: u64) -> Start {
        let language = self.front.app().settings.language;
        Start { lesson, world: world::VERSION, profile: self.state.profile, day: self.state.day, seed, language }
    }
}
