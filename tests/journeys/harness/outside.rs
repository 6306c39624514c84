//! A machine: the built-in lessons, a day and a seed that never change, and a disk in memory.

use std::collections::BTreeMap;
use std::sync::mpsc;
use std::sync::{Arc, LazyLock};

use tastetrykk::app::event::Opened;
use tastetrykk::app::{Effect, Event, FIRST_LESSON, Learner, Trouble};
use tastetrykk::course::{Catalogue, Lesson};
use tastetrykk::learner::journal::{Entry, FORMAT, decode, encode};
use tastetrykk::learner::{LearnerCode, Run};
use tastetrykk::runtime::effects;
use tastetrykk::session::{Action, Start};
use tastetrykk::vocabulary::{Id, Lang};
use tastetrykk::world;

/// A Thursday in 2026.
const DAY: u32 = 20_500;

static LESSON: LazyLock<Arc<Lesson>> =
    LazyLock::new(|| Arc::new(Catalogue::new(None).open(FIRST_LESSON).expect("the first lesson is sound").lesson));

/// The first lesson.
pub(crate) fn lesson() -> &'static Arc<Lesson> {
    &LESSON
}

/// A machine and what it keeps.
#[derive(Debug, Clone)]
pub(crate) struct Outside {
    /// Chooses among variants.
    pub(crate) seed: u64,
    /// The code that a new learner gets here.
    pub(crate) card: LearnerCode,
    /// The run files of each learner, oldest first, as they are on the disk.
    pub(crate) runs: BTreeMap<LearnerCode, Vec<String>>,
    /// Who was here last, and in which lesson.
    pub(crate) current: Option<(LearnerCode, Option<Id>)>,
    learner: Option<LearnerCode>,
    /// Whether the learner has a run file since the program was started.
    run_is_open: bool,
    /// The course, where it is not the one inside the program.
    pub(crate) course: Option<fn() -> Catalogue>,
    /// How often the terminal was to be drawn anew or given away.
    pub(crate) redraws: usize,
}

impl Default for Outside {
    fn default() -> Self {
        Self {
            seed: 0,
            card: LearnerCode::from_random(&[7, 1, 2, 3, 4, 5, 6, 0]),
            runs: BTreeMap::new(),
            current: None,
            learner: None,
            run_is_open: false,
            course: None,
            redraws: 0,
        }
    }
}

impl Outside {
    /// A machine with another course.
    pub(crate) fn with_course(course: fn() -> Catalogue) -> Self {
        Self { course: Some(course), ..Self::default() }
    }

    /// A machine that reads the same disk, but has had nobody at it.
    pub(crate) fn elsewhere(&self) -> Self {
        Self { runs: self.runs.clone(), course: self.course, ..Self::default() }
    }

    /// The program is started: who this machine knows.
    pub(crate) fn power_on(&mut self) -> Learner {
        self.run_is_open = false;
        self.learner = self.current.as_ref().map(|(code, _)| *code);
        let under_way = self.current.as_ref().is_some_and(|(_, lesson)| lesson.is_some());
        Learner { code: self.learner, under_way }
    }

    /// Everything that is on the disk.
    pub(crate) fn kept(&self) -> String {
        self.runs.values().flatten().map(String::as_str).collect()
    }

    /// The runs of a learner, read back.
    pub(crate) fn read_runs(&self, code: LearnerCode) -> Vec<Run> {
        self.runs.get(&code).into_iter().flatten().filter_map(|run| decode(run.as_bytes())).collect()
    }

    /// The first lesson, opened.
    pub(crate) fn opened(&self, actions: Vec<Action>, language: Lang) -> Opened {
        let (lesson, profile) = match self.course {
            None => (Arc::clone(&LESSON), 0),
            Some(course) => {
                let course = course();
                let opened = course.open(FIRST_LESSON).expect("a sound lesson");
                (Arc::new(opened.lesson), course.profile_fingerprint())
            }
        };
        let start = Start { lesson: lesson.hash, world: world::VERSION, profile, day: DAY, seed: self.seed, language };
        let code = self.learner.unwrap_or(self.card);
        Opened { lesson, start, actions, parent: None, code, changed: false }
    }

    /// Carries out an effect, and gives what comes of it.
    pub(crate) fn run(&mut self, effect: Effect) -> Option<Event> {
        match effect {
            Effect::Open(id, language) if id.as_str() == FIRST_LESSON => {
                return Some(Event::Opened(Box::new(self.opened(Vec::new(), language))));
            }
            Effect::Open(..) => return Some(Event::NotOpened(Trouble::NoSuchLesson)),
            Effect::Resume(None) => return Some(Event::NotOpened(Trouble::NothingKept)),
            Effect::Resume(Some(code)) => {
                let runs = self.read_runs(code);
                // The real thing, for what it makes of runs; it has no store here.
                let (sender, _inbox) = mpsc::channel();
                let real = effects::Outside::new(
                    self.course.map_or_else(|| Catalogue::new(None), |course| course()),
                    None,
                    None,
                    sender,
                );
                return Some(self.steady(real.take_up(code, &runs)));
            }
            Effect::Learner(code) => {
                self.run_is_open &= self.learner == Some(code);
                self.learner = Some(code);
            }
            Effect::Keep(entry) => self.keep(&entry),
            Effect::Current(code, lesson) => self.current = Some((code, lesson)),
            Effect::Suspend | Effect::Redraw => self.redraws += 1,
            Effect::KeepSettings(_) | Effect::Quit => {}
        }
        None
    }

    /// A lesson that has changed begins with a seed and a day of its own: here with ours.
    fn steady(&self, event: Event) -> Event {
        match event {
            Event::Opened(opened) if opened.changed => {
                let start = Start { day: DAY, seed: self.seed, ..opened.start };
                Event::Opened(Box::new(Opened { start, ..*opened }))
            }
            event => event,
        }
    }

    fn keep(&mut self, entry: &Entry) {
        let Some(learner) = self.learner else { return };
        let runs = self.runs.entry(learner).or_default();
        if !self.run_is_open {
            let order = runs.len() as u64 + 1;
            let head = Entry::Run { format: FORMAT, order, writer: format!("{order:016x}"), day: DAY };
            runs.push(encode(&head));
            self.run_is_open = true;
        }
        if let Some(run) = runs.last_mut() {
            run.push_str(&encode(entry));
        }
    }
}
