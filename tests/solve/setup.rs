//! Every task of the built-in course, ways to wander in it, and somebody who follows hints.

use std::collections::HashSet;
use std::sync::OnceLock;

use tastetrykk::course::model::{StepKind, Variant};
use tastetrykk::course::{Catalogue, Lesson};
use tastetrykk::session::{Action, History, Practice, Session, Stage, Start};
use tastetrykk::solve::{Hint, Plan, plan};
use tastetrykk::vocabulary::{Id, Lang};
use tastetrykk::world::writing::{Field, Written};
use tastetrykk::world::{self, World, phone};

use crate::kinds::{calls_catalogue, catalogue};

/// One variant of one practice step.
#[derive(Clone, Copy)]
pub(crate) struct Task {
    pub(crate) lesson: &'static Lesson,
    pub(crate) step: &'static Id,
    pub(crate) place: usize,
    pub(crate) variant: &'static Variant,
}

pub(crate) fn id(name: &str) -> Id {
    Id::new(name).expect("an id")
}

pub(crate) fn act(act: phone::Act) -> Action {
    Action::World(world::Act::Phone(act))
}

/// Own words, as many as that.
pub(crate) fn write(words: usize) -> phone::Act {
    phone::Act::Write(Written::new(&"hei ".repeat(words), []))
}

/// Every practice task that is to be tried; whoever works on a lesson tries that one alone:
/// `LESSONS="varsler nett-soke" cargo test --test solve proofs`.
pub(crate) fn tasks() -> &'static [Task] {
    static TASKS: OnceLock<Vec<Task>> = OnceLock::new();
    let only = std::env::var("LESSONS").ok();
    let chosen = |task: &Task| only.as_ref().is_none_or(|only| only.split(' ').any(|id| id == task.lesson.id.as_str()));
    TASKS.get_or_init(|| every_task().iter().filter(|task| chosen(task)).copied().collect())
}

/// Every practice task of every built-in lesson and of the tests' own; those too that are for the
/// other form of a service.
fn every_task() -> &'static [Task] {
    static TASKS: OnceLock<Vec<Task>> = OnceLock::new();
    TASKS.get_or_init(|| {
        let open = |course: &Catalogue| -> Vec<Lesson> {
            let ids = course.list().lessons.into_iter().map(|entry| entry.id);
            ids.map(|id| course.open(id.as_str()).expect("a sound lesson").lesson).collect()
        };
        let mut lessons = open(&catalogue());
        let turned = open(&catalogue().turned()).into_iter();
        let turned: Vec<Lesson> =
            turned.filter(|other| !lessons.iter().any(|lesson| lesson.steps == other.steps)).collect();
        lessons.extend(turned);
        lessons.extend(open(&calls_catalogue()));
        let lessons: &'static [Lesson] = Vec::leak(lessons);
        lessons.iter().flat_map(tasks_of).collect()
    })
}

fn tasks_of(lesson: &'static Lesson) -> Vec<Task> {
    let mut tasks = Vec::new();
    for step in &lesson.steps {
        if let StepKind::Practice { variants, .. } = &step.kind {
            let task = |(place, variant)| Task { lesson, step: &step.id, place, variant };
            tasks.extend(variants.iter().enumerate().map(task));
        }
    }
    tasks
}

/// The task of `mobil-sms` in this step and variant. A step without variants has one, `a`.
pub(crate) fn task(step: &str, variant: &str) -> Task {
    task_in("mobil-sms", step, variant)
}

/// The task of a lesson in this step and variant.
pub(crate) fn task_in(lesson: &str, step: &str, variant: &str) -> Task {
    let fits = |task: &&Task| {
        task.lesson.id.as_str() == lesson && task.step.as_str() == step && task.variant.id.as_str() == variant
    };
    *every_task().iter().find(fits).expect("a task")
}

/// Its name: the whole lesson would be tens of thousands of lines.
impl std::fmt::Debug for Task {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} {} {}", self.lesson.id, self.step, self.variant.id)
    }
}

impl Task {
    /// A history that opens this task in `lesson`, which may be another than the task's own if it
    /// has the same steps.
    pub(crate) fn open(&self, lesson: &Lesson) -> History {
        let start = Start {
            lesson: lesson.hash,
            world: world::VERSION,
            profile: 0,
            day: 20_000,
            seed: self.place as u64,
            language: Lang::Nb,
        };
        let step = lesson.steps.iter().find(|step| step.id == *self.step).expect("the step");
        let surface = Action::Surface(step.surface.unwrap_or_default());
        let history = History::new(lesson, start, vec![surface, Action::GoTo(self.step.clone())]);
        assert_eq!(practice(&history.session).variant, self.place);
        history
    }
}

/// The open task.
pub(crate) fn practice(session: &Session) -> &Practice {
    let Stage::Practice(practice) = &session.stage else { panic!("a practice step is open") };
    practice
}

/// What can be done now, writing among it.
pub(crate) fn choices(lesson: &Lesson, session: &Session) -> Vec<Action> {
    let world = &practice(session).world;
    let writing = world.fields().into_iter().flat_map(|field| {
        writings(lesson, session, &field).into_iter().map(move |written| Action::World(World::write(&field, written)))
    });
    let codes = [phone::Act::code(true), phone::Act::code(false)].map(act);
    let codes = codes.into_iter().filter(|_| world.fields().contains(&Field::Code));
    let sms = [phone::Act::sms_code(true), phone::Act::sms_code(false)].map(act);
    let codes = codes.chain(sms.into_iter().filter(|_| world.fields().contains(&Field::SmsCode)));
    world.acts().into_iter().map(Action::World).chain(writing).chain(codes).collect()
}

/// What can be written in a field: own words, on the board what was expected, well and not so well,
/// and on the keypad numbers that somebody has and one that nobody has.
fn writings(lesson: &Lesson, session: &Session, field: &Field) -> Vec<Written> {
    let sentences = match (field, session.step(lesson).map(|step| &step.kind)) {
        (Field::Code | Field::SmsCode, _) => return Vec::new(),
        (Field::Number, _) => {
            let known = [("marit", "000 00 201"), ("fjordbanken", "000 00 440")];
            let known = known.map(|(person, number)| Written::number(number, [(&id(person), number)]).reduced());
            return known.into_iter().chain(["000 00 441", ""].map(|number| Written::number(number, []))).collect();
        }
        (Field::WifiPassword, _) => {
            let right =
                lesson.world.networks.iter().filter_map(|network| Some((&network.id, network.password.as_deref()?)));
            let right = right.take(2).map(|(id, password)| Written::exact(password, [(id, password)]).reduced());
            return right.chain([Written::exact("kaffekopp", [])]).collect();
        }
        (
            Field::Control(_) | Field::MailAddress | Field::MailSubject | Field::MailBody,
            Some(StepKind::Practice { variants, .. }),
        ) => &variants[practice(session).variant].sentences[..],
        _ => &[],
    };
    let mut writings = [1, 4].map(|words| Written::new(&"hei ".repeat(words), [])).to_vec();
    for sentence in sentences {
        let text = sentence.text.get(Lang::Nb);
        for typed in [text.clone(), text.to_lowercase()] {
            writings.push(Written::new(&typed, [(&sentence.id, text.as_str())]).reduced());
        }
    }
    writings
}

/// Does the nth thing that can be done, for each n. Whoever is `careful` does nothing that ends
/// the task or must be undone, and so wanders farther.
pub(crate) fn wander(lesson: &Lesson, history: &mut History, deeds: &[usize], careful: bool) {
    for deed in deeds {
        let choices = choices(lesson, &history.session);
        let action = choices[deed % choices.len()].clone();
        let mut after = history.session.clone();
        after.apply(lesson, &action);
        let after = practice(&after);
        if !careful || !after.done && after.barred.is_empty() {
            history.apply(lesson, action);
        }
    }
}

/// Does as the hints say until there are no more. `true` when the task is done by then, `false`
/// when it cannot be done at all.
///
/// # Panics
/// When a plan does not go on as it began, or when there is no end to it. Where several conditions are left
/// and what one does brings something (a message comes when an application has been sent), the author's
/// earlier condition may come first after all: once for each of them, not in turns for ever. And a shorter way
/// may come into sight, as when one goes back and finds the app still asking.
pub(crate) fn follow(lesson: &Lesson, history: &mut History) -> bool {
    follow_turning(lesson, history, |left, turns| left > 1 && turns > 1)
}

/// The same, where the plan may turn when `may` says so: how many conditions are left, and how many turns.
pub(crate) fn follow_turning(lesson: &Lesson, history: &mut History, may: fn(usize, usize) -> bool) -> bool {
    let left = |history: &History| practice(&history.session).reached.iter().filter(|reached| !**reached).count();
    let mut turns = left(history);
    let mut expected: Option<Vec<Action>> = None;
    for _ in 0..history.actions.len() + 80 {
        let Some(plan) = plan(lesson, &history.session) else { return false };
        if let (Some(expected), Plan::Acts(acts)) = (&expected, &plan) {
            if acts != expected && may(left(history), turns) {
                turns -= 1;
            } else if acts.len() >= expected.len() {
                assert_eq!(acts, expected, "the plan goes on as it began");
            }
        }
        match plan.hint() {
            Hint::Next => return practice(&history.session).done,
            Hint::Undo => {
                assert!(expected.is_none(), "following a plan never leads to undo");
                assert!(history.undo(lesson), "there is something to undo");
            }
            Hint::Act(action) => {
                let Plan::Acts(acts) = plan else { panic!("an act is from a plan") };
                assert!(history.apply(lesson, action).is_some(), "the act can be done");
                expected = Some(acts[1..].to_vec());
            }
        }
    }
    panic!("no end after {} actions", history.actions.len());
}

/// The fewest acts that do the task from here, if they are fewer than `limit`: breadth-first
/// search, the oracle of small worlds.
pub(crate) fn fewest(lesson: &Lesson, session: &Session, limit: usize) -> Option<usize> {
    let key = |session: &Session| format!("{:?}", (&practice(session).world, &practice(session).reached));
    let mut seen = HashSet::from([key(session)]);
    let mut layer = vec![session.clone()];
    for length in 1..limit {
        let mut next = Vec::new();
        for session in &layer {
            for action in choices(lesson, session) {
                let mut after = session.clone();
                after.apply(lesson, &action);
                if practice(&after).done {
                    return Some(length);
                }
                if practice(&after).barred.is_empty() && seen.insert(key(&after)) {
                    next.push(after);
                }
            }
        }
        layer = next;
    }
    None
}
