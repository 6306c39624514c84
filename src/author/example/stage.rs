//! The program as an example meets it: one step, opened where it begins, and what is done there by its label.

use std::rc::Rc;
use std::sync::Arc;

use super::names::{Names, NotOne};
use crate::app::event::Opened;
use crate::app::update::update;
use crate::app::{Act, App, Event, Layout, Learner, Notice, Outline, Player, Settings};
use crate::course::Lesson;
use crate::course::model::{Step, StepKind};
use crate::learner::LearnerCode;
use crate::linear::{self, Understood};
use crate::locale::Strings;
use crate::meaning::Node;
use crate::screen::{footer, tree};
use crate::session::{History, Session};
use crate::solve::opening;
use crate::vocabulary::{Id, Means, Surface, Theme, keys};

/// Why something could not be done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Trouble {
    /// It is not on the screen. What is nearest to it, if something is; and what is there.
    NotThere(Option<String>, Vec<String>),
    /// Several things are called so. What each of them goes by alone.
    Several(Vec<String>),
    /// There is nothing to write in. What is on the screen.
    NoField(Vec<String>),
    /// There are several things to write in: which was meant must be said first.
    WhichField(Vec<String>),
    /// What was written looks like a real number, and is not taken.
    RealNumber,
    /// What was written will not do in that field.
    NotTaken,
    /// Nothing came of it.
    Nothing,
}

/// The program, with one step open.
#[derive(Debug)]
pub(super) struct Stage {
    app: App,
    strings: Rc<Strings>,
    tree: Node<Act>,
    outline: Outline,
}

/// The variants of a step; empty when it has none.
pub(super) fn variants(step: &Step) -> Vec<&Id> {
    match &step.kind {
        StepKind::Practice { variants, .. } => variants.iter().map(|variant| &variant.id).collect(),
        // Only tasks have variants.
        _ => Vec::new(),
    }
}

impl Stage {
    /// The program with `step` open in the variant at this place; it speaks `strings`, whose language is the
    /// lesson's.
    pub(super) fn new(lesson: &Arc<Lesson>, step: &Step, variant: usize, strings: &Rc<Strings>) -> Self {
        let settings = Settings::new(lesson.language);
        let layout = match step.surface {
            Some(Surface::Lines) => Layout::Lines,
            Some(Surface::Screen) | None => Layout::SideBySide,
        };
        let app = App::new(settings, layout, Learner::default());
        let tree = tree(&app, strings);
        let outline = Outline::of(&tree, layout);
        let mut stage = Self { app, strings: Rc::clone(strings), tree, outline };
        let (start, actions) = opening(lesson, step, variant);
        let code = LearnerCode::from_random(&[0; 8]);
        let lesson = Arc::clone(lesson);
        stage.send(Event::Opened(Box::new(Opened { lesson, start, actions, parent: None, code, changed: false })));
        stage
    }

    fn send(&mut self, event: Event) {
        update(&mut self.app, &self.outline, event);
        if self.app.settings.language != self.strings.lang() {
            self.strings = Rc::new(Strings::new(self.app.settings.language));
        }
        self.tree = tree(&self.app, &self.strings);
        self.outline = Outline::of(&self.tree, self.app.layout);
    }

    /// A copy, to try something on.
    pub(super) fn copy(&self) -> Self {
        let (app, strings) = (self.app.clone(), Rc::clone(&self.strings));
        Self { app, strings, tree: self.tree.clone(), outline: self.outline.clone() }
    }

    /// The lesson under way.
    pub(super) fn player(&self) -> Option<&Player> {
        self.app.player()
    }

    /// What has been done.
    pub(super) fn history(&self) -> Option<&History> {
        self.player().map(|player| &player.history)
    }

    /// How it stands.
    pub(super) fn session(&self) -> Option<&Session> {
        self.history().map(|history| &history.session)
    }

    /// Whether everything is shown one line after the other.
    pub(super) fn in_lines(&self) -> bool {
        self.app.surface() == Surface::Lines
    }

    /// The colours.
    pub(super) fn theme(&self) -> Theme {
        self.app.settings.theme
    }

    /// What is on the screen, by name.
    pub(super) fn names(&self) -> Names {
        Names::of(&self.tree, footer::items(&self.app, &self.outline, &self.strings))
    }

    /// What there is to write in.
    pub(super) fn fields(&self) -> Vec<Act> {
        self.outline.stops.iter().map(|stop| stop.act.clone()).filter(Act::is_field).collect()
    }

    /// Does what an author wrote.
    pub(super) fn say(&mut self, said: &str) -> Result<(), Trouble> {
        let names = self.names();
        let missing = match names.find(said) {
            Ok(act) => {
                let act = act.clone();
                return self.press(&act);
            }
            Err(NotOne::Several(ways)) => return Err(Trouble::Several(ways)),
            Err(NotOne::None(near)) => Trouble::NotThere(near, names.all()),
        };
        if let Some(text) = after(said, keys::WRITES) {
            return self.write(text);
        }
        if let Some(clicked) = after(said, keys::CLICKS) {
            let act = match names.find(clicked) {
                Ok(act) => act.clone(),
                Err(NotOne::Several(ways)) => return Err(Trouble::Several(ways)),
                Err(NotOne::None(near)) => return Err(Trouble::NotThere(near, names.all())),
            };
            return self.does(Event::Click(act));
        }
        self.word(said).unwrap_or(Err(missing))
    }

    /// In lines some things are asked for by a word.
    fn word(&mut self, said: &str) -> Option<Result<(), Trouble>> {
        if !self.in_lines() {
            return None;
        }
        let spoken = linear::speak(&self.tree, &self.outline, &self.strings);
        Some(match linear::understand(said, &spoken, &self.app, &self.outline) {
            Understood::ReadAgain => self.does(Event::ReadAgain),
            Understood::Words => self.does(Event::WordsSaid),
            _ => return None,
        })
    }

    fn press(&mut self, act: &Act) -> Result<(), Trouble> {
        self.app.means = Means::Keys;
        self.does(Event::Press(act.clone()))
    }

    fn write(&mut self, text: &str) -> Result<(), Trouble> {
        let fields = self.fields();
        let chosen = self.app.view.focus.as_ref().filter(|focus| fields.contains(focus)).cloned();
        match (&fields[..], chosen) {
            ([], _) => return Err(Trouble::NoField(self.names().all())),
            (_, Some(_)) => {}
            ([one], None) => {
                let one = one.clone();
                self.send(Event::Press(one));
            }
            (_, None) => {
                let names = self.names();
                return Err(Trouble::WhichField(fields.iter().filter_map(|field| names.name(field)).collect()));
            }
        }
        let before = self.done();
        self.send(Event::Line(text.to_owned()));
        match self.app.view.notice {
            _ if self.done() != before => Ok(()),
            Some(Notice::RealNumber) => Err(Trouble::RealNumber),
            _ => Err(Trouble::NotTaken),
        }
    }

    /// How often something has been done.
    fn done(&self) -> usize {
        self.history().map_or(0, |history| history.actions.len())
    }

    /// Lets an event change something, if it does.
    fn does(&mut self, event: Event) -> Result<(), Trouble> {
        let field = matches!(&event, Event::Press(act) | Event::Click(act) if act.is_field());
        let before = (self.done(), self.session().cloned(), self.app.overlays.len(), self.app.settings);
        self.send(event);
        let after = (self.done(), self.session().cloned(), self.app.overlays.len(), self.app.settings);
        match self.app.view.notice {
            _ if field || after != before => Ok(()),
            Some(Notice::RealNumber) => Err(Trouble::RealNumber),
            _ => Err(Trouble::Nothing),
        }
    }
}

/// What stands after one of these words, if `said` begins with one.
fn after<'s>(said: &'s str, words: &[&str]) -> Option<&'s str> {
    let said = said.trim_start();
    let word = words.iter().find(|word| said.get(..word.len()).is_some_and(|head| head.eq_ignore_ascii_case(word)))?;
    Some(said[word.len()..].trim())
}
