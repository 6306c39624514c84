//! Carrying out what update asks for.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::mpsc::Sender;
use std::time::Duration;

use super::clock;
use super::disk::RealDisk;
use super::inbox::Incoming;
use super::store::{Current, Health, Store};
use crate::app::event::Opened;
use crate::app::{Effect, Event, Keeping, Trouble};
use crate::course::{Catalogue, Lesson};
use crate::learner::{LearnerCode, Progress, Run, resume_point};
use crate::session::{Action, Start};
use crate::vocabulary::{Id, Lang};
use crate::world;

/// How long leaving waits for the disk.
const FLUSH: Duration = Duration::from_secs(1);

/// The world outside, as far as effects reach.
#[derive(Debug)]
pub struct Outside {
    catalogue: Catalogue,
    store: Keeper,
    inbox: Sender<Incoming>,
    day: u32,
    learner: Option<LearnerCode>,
    /// How often the store has been asked where somebody was.
    questions: u64,
    /// Whether the last such question still counts.
    waiting: bool,
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
}

impl Outside {
    /// The world outside with these lessons and this data folder. Nothing is read yet.
    #[must_use]
    pub fn new(
        catalogue: Catalogue,
        data: Option<PathBuf>,
        learner: Option<LearnerCode>,
        inbox: Sender<Incoming>,
    ) -> Self {
        let store = data.map_or(Keeper::Failed, Keeper::Closed);
        if matches!(store, Keeper::Failed) {
            let _ = inbox.send(Incoming::Event(Event::Keeping(Keeping::Unreachable)));
        }
        Self { catalogue, store, inbox, day: clock::today(), learner, questions: 0, waiting: false }
    }

    /// Carries out an effect that concerns lessons or keeping. What it leads to at once is
    /// returned; the rest comes by the channel. Effects that concern the terminal are the loop's.
    pub fn run(&mut self, effect: Effect) -> Option<Event> {
        match effect {
            Effect::Open(id, language) => {
                self.waiting = false;
                Some(self.open(&id, language))
            }
            Effect::Resume(code) => self.resume(code),
            Effect::Learner(code) => {
                self.learner = Some(code);
                if let Some(store) = self.store() {
                    store.set_learner(Some(code));
                }
                None
            }
            Effect::Keep(entry) => {
                if let Some(store) = self.store() {
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
            Effect::KeepSettings(_) | Effect::Suspend | Effect::Redraw | Effect::Quit => None,
        }
    }

    /// What comes of the runs that the store has read. `None` when the answer comes too late: a
    /// lesson has been opened meanwhile, or the same was asked once more, as whoever presses twice
    /// does; opening it now would throw away what was done since.
    #[must_use]
    pub fn answer(&mut self, question: u64, code: LearnerCode, runs: &[Run]) -> Option<Event> {
        let counts = self.waiting && question == self.questions;
        self.waiting &= !counts;
        counts.then(|| self.take_up(code, runs))
    }

    /// Opens the lesson where `runs` left it.
    #[must_use]
    pub fn take_up(&self, code: LearnerCode, runs: &[Run]) -> Event {
        if runs.is_empty() {
            return Event::NothingUnder(code);
        }
        let Some(point) = resume_point(runs) else {
            let done = Progress::of(runs).finished().next().is_some();
            return if done { Event::AllDone(code) } else { Event::NotOpened(Trouble::NothingKept) };
        };
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
            Keeper::Closed(_) | Keeper::Failed => true,
        }
    }

    /// The store, opened when it is first needed: its thread has no place before the first frame.
    fn store(&mut self) -> Option<&Store> {
        if let Keeper::Closed(data) = &self.store {
            let reports = self.inbox.clone();
            let report = move |health| drop(reports.send(Incoming::Event(Event::Keeping(keeping(&health)))));
            let opened = Store::open(Box::new(RealDisk), data, self.day, clock::random(), report);
            self.store = opened.map_or(Keeper::Failed, Keeper::Open);
            if matches!(self.store, Keeper::Failed) {
                let _ = self.inbox.send(Incoming::Event(Event::Keeping(Keeping::Unreachable)));
            }
        }
        match &self.store {
            Keeper::Open(store) => Some(store),
            Keeper::Closed(_) | Keeper::Failed => None,
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

    fn resume(&mut self, code: Option<LearnerCode>) -> Option<Event> {
        let question = self.questions + 1;
        let inbox = self.inbox.clone();
        let (Some(store), Some(code)) = (self.store(), code) else {
            return Some(Event::NotOpened(Trouble::NothingKept));
        };
        store.read_runs(code, move |runs| drop(inbox.send(Incoming::Runs(question, code, runs))));
        (self.questions, self.waiting) = (question, true);
        None
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

#[cfg(test)]
mod tests {
    use std::sync::mpsc::{Receiver, channel};

    use super::*;
    use crate::app::FIRST_LESSON;
    use crate::learner::Entry;

    /// Somebody who has begun the first lesson, and the program started again.
    fn begun(data: &std::path::Path) -> (Outside, Receiver<Incoming>, LearnerCode) {
        let code = LearnerCode::from_random(&[7; 8]);
        let (sender, inbox) = channel();
        let mut outside = Outside::new(Catalogue::new(None), Some(data.to_owned()), Some(code), sender);
        let Some(Event::Opened(opened)) = outside.run(first_lesson()) else { panic!("the first lesson opens") };
        let Opened { lesson, start, actions, parent, .. } = *opened;
        outside.run(Effect::Learner(code));
        outside.run(Effect::Keep(Entry::Begin { lesson: lesson.id.clone(), start, actions, parent }));
        assert!(outside.flush());
        (outside, inbox, code)
    }

    fn first_lesson() -> Effect {
        Effect::Open(Id::new(FIRST_LESSON).unwrap(), Lang::Nb)
    }

    fn next_answer(outside: &mut Outside, inbox: &Receiver<Incoming>) -> Option<Event> {
        match inbox.recv_timeout(FLUSH * 10) {
            Ok(Incoming::Runs(question, code, runs)) => outside.answer(question, code, &runs),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn who_presses_twice_goes_on_once() {
        let data = tempfile::tempdir().unwrap();
        let (mut outside, inbox, code) = begun(data.path());
        assert_eq!(outside.run(Effect::Resume(Some(code))), None);
        assert_eq!(outside.run(Effect::Resume(Some(code))), None);
        let answers = [(); 2].map(|()| next_answer(&mut outside, &inbox));
        assert!(matches!(answers, [None, Some(Event::Opened(_))]), "{answers:?}");
    }

    #[test]
    fn an_answer_after_a_lesson_was_opened_is_too_late() {
        let data = tempfile::tempdir().unwrap();
        let (mut outside, inbox, code) = begun(data.path());
        assert_eq!(outside.run(Effect::Resume(Some(code))), None);
        assert!(matches!(outside.run(first_lesson()), Some(Event::Opened(_))));
        assert_eq!(next_answer(&mut outside, &inbox), None);
    }
}
