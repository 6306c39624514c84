//! Carrying out what update asks for.
//!
//! The file is long because everything that effects reach is carried out in one place.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use super::class::Terms;
use super::class::leader::Leader;
use super::class::seat::Line;
use super::clock;
use super::config::Keeper as Settings;
use super::disk::RealDisk;
use super::documents;
use super::inbox::{Incoming, Post};
use super::store::{Core, Current, Found, Health, Report, Retention, Shared, Store};
use crate::app::event::Opened;
use crate::app::{Effect, Event, Keeping, Trouble};
use crate::course::{Catalogue, Lesson};
use crate::learner::journal::Entry;
use crate::learner::{LearnerCode, Progress, ResumePoint, Run, Standing, resume_point, resume_point_in};
use crate::session::{Action, Start};
use crate::vocabulary::{Id, Lang};
use crate::world;

/// How long leaving waits for the disk.
const FLUSH: Duration = Duration::from_secs(1);

/// How long leaving waits for the shared folder, which gets what it missed the next time.
const HAND_OVER: Duration = Duration::from_millis(500);

/// The world outside, as far as effects reach.
#[derive(Debug)]
pub struct Outside {
    catalogue: Catalogue,
    store: Keeper,
    /// A folder that several machines share.
    shared: Option<PathBuf>,
    retention: Retention,
    /// The person's own settings file, unless the machine is shared.
    settings: Option<Settings>,
    inbox: Post,
    day: u32,
    learner: Option<LearnerCode>,
    /// How often the store has been asked where somebody was.
    questions: u64,
    /// Whether the last such question still counts.
    waiting: bool,
    /// In which lesson somebody is to go on; `None` for the one that was begun last.
    wanted: Option<Id>,
    /// The class that is led from here.
    leader: Leader,
    /// The line to the class that this is a seat of.
    line: Line,
}

/// The store, before and after it is needed.
#[derive(Debug)]
enum Keeper {
    /// Not needed yet; the data folder.
    Closed(PathBuf),
    /// At work.
    Open(Store),
    /// There is no data folder, or no thread for it.
    Failed,
    /// An author tries something: what is done is remembered until the program ends, and nowhere else.
    Trial(Vec<Entry>),
}

impl Outside {
    /// The world outside with these lessons and this data folder. Nothing is read yet.
    #[must_use]
    pub fn new(
        catalogue: Catalogue,
        data: Option<PathBuf>,
        learner: Option<LearnerCode>,
        inbox: impl Into<Post>,
    ) -> Self {
        // In a trial nothing is kept, and nobody leads or joins a class.
        let place = data.clone().filter(|data| !data.as_os_str().is_empty());
        let inbox = inbox.into();
        let (leader, line) = (Leader::new(place.clone(), inbox.clone()), Line::new(place, inbox.clone()));
        let store = data.map_or(Keeper::Failed, Keeper::Closed);
        if matches!(store, Keeper::Failed) {
            let _ = inbox.send(Incoming::Event(Event::Keeping(Keeping::Unreachable)));
        }
        Self {
            catalogue,
            store,
            shared: None,
            retention: Retention::default(),
            settings: None,
            inbox,
            day: clock::today(),
            learner,
            questions: 0,
            waiting: false,
            wanted: None,
            leader,
            line,
        }
    }

    /// The world outside for an author who tries something: nothing is kept.
    #[must_use]
    pub fn for_a_trial(catalogue: Catalogue, inbox: impl Into<Post>) -> Self {
        let nowhere = Some(PathBuf::new());
        Self { store: Keeper::Trial(Vec::new()), ..Self::new(catalogue, nowhere, None, inbox) }
    }

    /// How many answers to a class's questions the host has not said are counted.
    #[must_use]
    pub fn waiting(&self) -> u32 {
        self.line.waiting()
    }

    /// What was done in a trial, in order.
    #[must_use]
    pub fn tried(self) -> Vec<Entry> {
        if let Keeper::Trial(entries) = self.store { entries } else { Vec::new() }
    }

    /// The same with a folder that several machines share.
    #[must_use]
    pub fn sharing(mut self, folder: Option<PathBuf>) -> Self {
        self.shared = folder;
        self
    }

    /// The same, keeping what is done for as long as this.
    #[must_use]
    pub fn retaining(mut self, retention: Retention) -> Self {
        self.retention = retention;
        self
    }

    /// The same, with a place for what a person chooses.
    #[must_use]
    pub fn keeping_settings(mut self, settings: Option<Settings>) -> Self {
        self.settings = settings;
        self
    }

    /// The same, taking part in classes on these terms.
    #[must_use]
    pub fn in_classes(mut self, terms: Terms) -> Self {
        self.leader.agree(terms);
        self.line.agree(terms);
        self
    }

    /// Goes back to the class that the program was in when it ended, if it was in one not long ago.
    pub fn back_to_class(&mut self) {
        self.line.come_back();
    }

    /// Carries out an effect that concerns lessons or keeping. What it leads to at once is
    /// returned; the rest comes by the channel. Effects that concern the terminal are the loop's.
    pub fn run(&mut self, effect: Effect) -> Option<Event> {
        match effect {
            Effect::Open(id, language) => {
                self.waiting = false;
                self.note_day();
                Some(self.open(&id, language))
            }
            Effect::Resume(code) => self.resume(code, None),
            Effect::ResumeLesson(code, lesson) => self.resume(Some(code), Some(lesson)),
            Effect::Course(learner) => Some(self.look_at_course(learner)),
            Effect::Glossary => Some(Event::Glossary(Arc::new(self.catalogue.glossary()))),
            Effect::SaveNote(note) => Some(Event::NoteKept(documents::save(&RealDisk, &note))),
            Effect::Learner(code) => {
                self.learner = Some(code);
                if let Some(store) = self.store() {
                    store.set_learner(Some(code));
                }
                self.note_day();
                None
            }
            Effect::NextLearner => {
                self.learner = None;
                self.waiting = false;
                if let Keeper::Open(store) = &self.store {
                    store.set_learner(None);
                }
                self.note_day();
                None
            }
            Effect::Forget(code) => {
                self.forget(code);
                None
            }
            Effect::KeepSettings(settings) => {
                if let Some(own) = &mut self.settings {
                    own.keep(|| Box::new(RealDisk), settings);
                }
                None
            }
            Effect::Keep(entry) => {
                if let Keeper::Trial(entries) = &mut self.store {
                    entries.push(entry);
                } else if let Some(store) = self.store() {
                    store.append(entry);
                }
                None
            }
            Effect::Current(code, lesson) => {
                if let Some(store) = self.store() {
                    store.set_current(Some(Current { code, lesson }));
                }
                None
            }
            Effect::Leading(effect) => self.leading(effect),
            Effect::Seated(effect) => self.seated(effect),
            Effect::Suspend | Effect::Redraw | Effect::Quit => None,
        }
    }

    /// What comes of the runs that the store has read. `None` when the answer comes too late: a
    /// lesson has been opened meanwhile, or the same was asked once more, as whoever presses twice
    /// does; opening it now would throw away what was done since.
    #[must_use]
    pub fn answer(&mut self, question: u64, code: LearnerCode, found: &Found) -> Option<Event> {
        if !self.waiting || question != self.questions {
            return None;
        }
        match found {
            Found::Asking => Some(Event::Asking(code)),
            Found::Runs { runs, whole } => {
                self.waiting = false;
                let silent = runs.is_empty() && !whole;
                let wanted = self.wanted.take();
                Some(match wanted {
                    _ if silent => Event::Unanswered(code),
                    Some(lesson) => self.take_up_in(&lesson, code, runs),
                    None => self.take_up(code, runs),
                })
            }
        }
    }

    /// Opens the lesson that was begun last where `runs` left it.
    #[must_use]
    pub fn take_up(&self, code: LearnerCode, runs: &[Run]) -> Event {
        if runs.is_empty() {
            return Event::NothingUnder(code);
        }
        let Some(point) = resume_point(runs) else {
            let done = Progress::of(runs).finished().next().is_some();
            return if done { Event::AllDone(code) } else { Event::NotOpened(Trouble::NothingKept) };
        };
        self.open_at(point, code, runs)
    }

    /// Opens `lesson` where `runs` left it.
    #[must_use]
    pub fn take_up_in(&self, lesson: &Id, code: LearnerCode, runs: &[Run]) -> Event {
        match resume_point_in(runs, lesson) {
            Some(point) => self.open_at(point, code, runs),
            None => Event::NotOpened(Trouble::NothingKept),
        }
    }

    fn open_at(&self, point: ResumePoint, code: LearnerCode, runs: &[Run]) -> Event {
        let lesson = match self.lesson(&point.lesson) {
            Ok(lesson) => lesson,
            Err(trouble) => return Event::NotOpened(trouble),
        };
        let parent = Some(point.writer);
        let fits = point.start.lesson == lesson.hash
            && point.start.world == world::VERSION
            && point.start.profile == self.catalogue.profile_fingerprint();
        if fits {
            let (start, actions) = (point.start, point.actions);
            return Event::Opened(Box::new(Opened { lesson, start, actions, parent, code, changed: false }));
        }
        // The text has changed: finished steps stand by their ids, the open one begins again.
        let progress = Progress::of(runs);
        let open = lesson.steps.iter().find(|step| progress.outcome(&lesson.id, &step.id).is_none());
        // With something of each step, the last one was open, unless this is the lesson once more.
        let last = lesson.steps.last().filter(|_| !progress.is_finished(&lesson.id));
        let open = open.or(last);
        let actions = open.map(|step| Action::GoTo(step.id.clone())).into_iter().collect();
        let start = self.start(&lesson, point.start.language);
        Event::Opened(Box::new(Opened { lesson, start, actions, parent, code, changed: true }))
    }

    /// Waits until everything is on the disk, but not for long. Whether it is.
    #[must_use]
    pub fn flush(&self) -> bool {
        match &self.store {
            Keeper::Open(store) => store.flush(FLUSH),
            Keeper::Closed(_) | Keeper::Failed | Keeper::Trial(_) => true,
        }
    }

    /// Waits until what the person chose is in their file, but not for long. Whether it is.
    #[must_use]
    pub fn flush_settings(&self) -> bool {
        self.settings.as_ref().is_none_or(|own| own.flush(FLUSH))
    }

    /// Lets the shared folder have what was done, if it takes it at once.
    pub fn hand_over(&self) {
        if let Keeper::Open(store) = &self.store {
            store.hand_over(HAND_OVER);
        }
    }

    /// The store, opened when it is first needed: its thread has no place before the first frame.
    fn store(&mut self) -> Option<&Store> {
        if let Keeper::Closed(data) = &self.store {
            let reports = self.inbox.clone();
            let report = move |report| drop(reports.send(Incoming::Event(told(&report))));
            let core = Core::new(Box::new(RealDisk), data.clone(), self.day, clock::random());
            let opened = Store::open(core.retaining(self.retention), self.shared.clone().map(Shared::at), report);
            self.store = opened.map_or(Keeper::Failed, Keeper::Open);
            if let Keeper::Open(store) = &self.store {
                store.set_day(self.day);
            }
            if matches!(self.store, Keeper::Failed) {
                let _ = self.inbox.send(Incoming::Event(Event::Keeping(Keeping::Unreachable)));
            }
        }
        match &self.store {
            Keeper::Open(store) => Some(store),
            Keeper::Closed(_) | Keeper::Failed | Keeper::Trial(_) => None,
        }
    }

    fn open(&self, id: &Id, language: Lang) -> Event {
        match self.lesson(id) {
            Ok(lesson) => {
                let start = self.start(&lesson, language);
                let code = self.learner.unwrap_or_else(|| LearnerCode::from_random(&clock::random()));
                let (actions, parent) = (Vec::new(), None);
                Event::Opened(Box::new(Opened { lesson, start, actions, parent, code, changed: false }))
            }
            Err(trouble) => Event::NotOpened(trouble),
        }
    }

    fn lesson(&self, id: &Id) -> Result<Arc<Lesson>, Trouble> {
        let missing = |findings: &[crate::diagnostic::Finding]| {
            findings.iter().any(|finding| finding.code == crate::diagnostic::Code::NoLesson)
        };
        match self.catalogue.open(id.as_str()) {
            Ok(opened) => Ok(Arc::new(opened.lesson)),
            Err(findings) if missing(&findings) => Err(Trouble::NoSuchLesson),
            Err(_) => Err(Trouble::BrokenLesson),
        }
    }

    fn start(&self, lesson: &Lesson, language: Lang) -> Start {
        let seed = u64::from_le_bytes(clock::random());
        let profile = self.catalogue.profile_fingerprint();
        Start { lesson: lesson.hash, world: world::VERSION, profile, day: self.day, seed, language }
    }

    /// The course at once, and once more when it is read what a learner has done.
    fn look_at_course(&mut self, learner: Option<LearnerCode>) -> Event {
        let index = Arc::new(self.catalogue.index());
        let inbox = self.inbox.clone();
        if let (Some(code), Some(store)) = (learner, self.store()) {
            let index = Arc::clone(&index);
            store.read_runs(code, move |found| {
                // Nothing here so far; what the shared folder has comes when it answers.
                let standing = match found {
                    Found::Asking => Standing::default(),
                    Found::Runs { runs, .. } => Standing::of(&runs),
                };
                let (index, standing) = (Arc::clone(&index), Some((code, Arc::new(standing))));
                drop(inbox.send(Incoming::Event(Event::Course { index, standing })));
            });
        }
        Event::Course { index, standing: None }
    }

    /// Whether what is kept of a learner can be asked for.
    #[must_use]
    pub fn keeps(&self) -> bool {
        matches!(self.store, Keeper::Open(_))
    }

    /// A shared machine may run for months: what is begun from here on is begun today.
    fn note_day(&mut self) {
        let today = clock::today();
        if today != self.day {
            self.day = today;
            if let Keeper::Open(store) = &self.store {
                store.set_day(today);
            }
        }
    }

    fn forget(&mut self, code: LearnerCode) {
        self.learner.take_if(|learner| *learner == code);
        self.waiting = false;
        let inbox = self.inbox.clone();
        let told = move |in_shared| {
            let inbox = inbox.clone();
            move |gone| drop(inbox.send(Incoming::Event(Event::Forgotten(code, in_shared, gone))))
        };
        let shares = self.shared.is_some();
        match self.store() {
            Some(store) if shares => store.forget(code, told(false), told(true)),
            Some(store) => store.forget(code, told(false), drop),
            None => {
                told(false)(false);
                if shares {
                    told(true)(false);
                }
            }
        }
    }

    fn resume(&mut self, code: Option<LearnerCode>, lesson: Option<Id>) -> Option<Event> {
        let question = self.questions + 1;
        let inbox = self.inbox.clone();
        let (Some(store), Some(code)) = (self.store(), code) else {
            return Some(Event::NotOpened(Trouble::NothingKept));
        };
        store.read_runs(code, move |found| drop(inbox.send(Incoming::Found(question, code, found))));
        (self.questions, self.waiting, self.wanted) = (question, true, lesson);
        None
    }
}

fn told(report: &Report) -> Event {
    match report {
        Report::Health(health) => Event::Keeping(keeping(health)),
        Report::Everywhere => Event::Everywhere,
    }
}

fn keeping(health: &Health) -> Keeping {
    match health {
        Health::Sound => Keeping::Sound,
        Health::ReadOnly => Keeping::ReadOnly,
        Health::Full => Keeping::Full,
        Health::Gone | Health::Other(_) => Keeping::Unreachable,
    }
}

mod class;
#[cfg(test)]
mod tests;
