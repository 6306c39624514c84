//! A machine: the built-in lessons, a day and a seed that never change, and a disk in memory.

use std::collections::BTreeMap;
use std::sync::mpsc;
use std::sync::{Arc, LazyLock};

use super::kinds;
use tastetrykk::app::event::Opened;
use tastetrykk::app::{Effect, Event, FIRST_LESSON, Key, Kiosk, Learner, Note, NoteKept, Settings, Trouble};
use tastetrykk::course::{Catalogue, Glossary, Lesson};
use tastetrykk::learner::journal::{Entry, FORMAT, decode, encode};
use tastetrykk::learner::{LearnerCode, Run, Standing};
use tastetrykk::runtime::effects;
use tastetrykk::session::{Action, Start};
use tastetrykk::vocabulary::{Id, Lang};
use tastetrykk::world;

use super::course::course;

/// A Thursday in 2026.
const DAY: u32 = 20_500;

static LESSON: LazyLock<Arc<Lesson>> =
    LazyLock::new(|| Arc::new(Catalogue::new(None).open(FIRST_LESSON).expect("the first lesson is sound").lesson));

/// The first lesson.
pub(crate) fn lesson() -> &'static Arc<Lesson> {
    &LESSON
}

static GLOSSARY: LazyLock<Arc<Glossary>> = LazyLock::new(|| Arc::new(Catalogue::new(None).glossary()));

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
    /// What was saved among the person's documents.
    pub(crate) notes: Vec<Note>,
    /// Why nothing can be saved there.
    pub(crate) trouble: Option<NoteKept>,
    /// The settings that were kept last.
    pub(crate) settings: Option<Settings>,
    /// Whether one learner comes after the other here.
    pub(crate) kiosk: Option<Kiosk>,
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
            notes: Vec::new(),
            trouble: None,
            settings: None,
            kiosk: None,
        }
    }
}

impl Outside {
    /// The real thing, for what it makes of runs; it has no store here.
    fn real(&self) -> effects::Outside {
        let (sender, _inbox) = mpsc::channel();
        let in_calls = self.current.as_ref().and_then(|(_, lesson)| lesson.as_ref()).is_some_and(kinds::is_calls);
        let course = self.course.unwrap_or(if in_calls { kinds::calls_catalogue } else { kinds::catalogue });
        effects::Outside::new(course(), None, None, sender)
    }

    /// A machine with another course.
    pub(crate) fn with_course(course: fn() -> Catalogue) -> Self {
        Self { course: Some(course), ..Self::default() }
    }

    /// A machine that reads the same disk, but has had nobody at it.
    pub(crate) fn elsewhere(&self) -> Self {
        Self { runs: self.runs.clone(), kiosk: self.kiosk, course: self.course, ..Self::default() }
    }

    /// A machine in a library, with the settings that nobody has changed.
    pub(crate) fn in_a_library() -> Self {
        Self { kiosk: Some(Kiosk { idle_minutes: 5, exit: Key::Ctrl('q') }), ..Self::default() }
    }

    /// The program is started: who this machine knows.
    pub(crate) fn power_on(&mut self) -> Learner {
        self.run_is_open = false;
        self.learner = self.current.as_ref().map(|(code, _)| *code);
        let under_way = self.current.as_ref().is_some_and(|(_, lesson)| lesson.is_some());
        Learner { code: self.learner, under_way, path: None }
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
        let Some(course) = self.course else { return self.opened_lesson(&LESSON, actions, language) };
        let course = course();
        let lesson = Arc::new(course.open(FIRST_LESSON).expect("a sound lesson").lesson);
        let mut opened = self.opened_lesson(&lesson, actions, language);
        opened.start.profile = course.profile_fingerprint();
        opened
    }

    /// Any lesson of the built-in municipality, opened.
    pub(crate) fn opened_lesson(&self, lesson: &Arc<Lesson>, actions: Vec<Action>, language: Lang) -> Opened {
        let lesson = Arc::clone(lesson);
        let start =
            Start { lesson: lesson.hash, world: world::VERSION, profile: 0, day: DAY, seed: self.seed, language };
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
                return Some(self.steady(self.real().take_up(code, &runs)));
            }
            Effect::ResumeLesson(code, lesson) => {
                let runs = self.read_runs(code);
                return Some(self.steady(self.real().take_up_in(&lesson, code, &runs)));
            }
            Effect::Course(learner) => {
                // Nobody waits for this disk, so both answers come as one.
                let standing = learner.map(|code| (code, Arc::new(Standing::of(&self.read_runs(code)))));
                return Some(Event::Course { index: course(), standing });
            }
            Effect::Glossary => return Some(Event::Glossary(Arc::clone(&GLOSSARY))),
            Effect::SaveNote(note) => {
                let saved = NoteKept::In { folder: "Dokumenter".to_owned(), file: format!("{}.txt", note.name) };
                let kept = self.trouble.clone().unwrap_or(saved);
                self.notes.push(note);
                return Some(Event::NoteKept(kept));
            }
            Effect::KeepSettings(settings) => self.settings = Some(settings),
            Effect::Learner(code) => {
                self.run_is_open &= self.learner == Some(code);
                self.learner = Some(code);
            }
            Effect::Keep(entry) => self.keep(&entry),
            Effect::Current(code, lesson) => self.current = Some((code, lesson)),
            Effect::NextLearner => {
                self.learner = None;
                self.run_is_open = false;
                self.card = LearnerCode::from_random(&[
                    9,
                    8,
                    7,
                    6,
                    5,
                    4,
                    3,
                    u8::try_from(self.runs.len()).expect("few learners"),
                ]);
            }
            Effect::Forget(code) => {
                self.learner.take_if(|learner| *learner == code);
                self.current.take_if(|(current, _)| *current == code);
                self.runs.remove(&code);
                self.run_is_open = false;
                return Some(Event::Forgotten(code, false, true));
            }
            Effect::Suspend | Effect::Redraw => self.redraws += 1,
            // A story with a class has one of its own.
            Effect::Leading(_) | Effect::Seated(_) | Effect::Quit => {}
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
