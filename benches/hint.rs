//! How long a learner waits for a hint. The goal is 10 ms, and never over 50 ms.
//!
//! `cargo bench --bench hint` prints figures; nothing here fails on a slow machine. First comes what
//! an author waits for: all built-in lessons proved in a process that has done nothing yet, and then
//! each by itself as after a change, with a course that is read anew. Then the slowest hint and the
//! slowest proof of the whole course, and where they are; then three of them in detail.
#![expect(clippy::disallowed_methods, reason = "a bench measures time")]

use std::hint::black_box;
use std::time::{Duration, Instant};

use criterion::{Criterion, criterion_group};
use tastetrykk::course::model::StepKind;
use tastetrykk::course::{Catalogue, Lesson};
use tastetrykk::session::{Action, Session, Stage, Start};
use tastetrykk::solve::{hint, proof};
use tastetrykk::vocabulary::{Id, Lang};
use tastetrykk::world;

/// The longest way of the tasks about messages: to somebody new, from a conversation with another.
const STEP: &str = "ny";
const VARIANT: u64 = 2;

/// How many acts somebody has wandered.
const FAR: usize = 300;

/// How often each thing is measured; the median counts.
const ROUNDS: usize = 9;

/// One variant of one task.
struct Task<'l> {
    lesson: &'l Lesson,
    step: &'l Id,
    variant: &'l Id,
    start: Session,
}

fn id(name: &str) -> Id {
    Id::new(name).expect("an id")
}

fn begin(lesson: &Lesson, step: &Id, seed: u64) -> Session {
    let start = Start { lesson: lesson.hash, world: world::VERSION, profile: 0, day: 20_000, seed, language: Lang::Nb };
    let surface = lesson.step(step).and_then(|(_, step)| step.surface).unwrap_or_default();
    Session::fold(lesson, &start, &[Action::Surface(surface), Action::GoTo(step.clone())])
}

/// The session after up to `count` acts that neither end the task nor must be undone. Always the
/// same. Where there is little else to do than the task, fewer are found.
fn wander(lesson: &Lesson, begun: &Session, count: usize) -> Session {
    let mut session = begun.clone();
    let (mut state, mut done) = (1_u32, 0);
    for _ in 0..count * 20 {
        let Stage::Practice(practice) = &session.stage else { panic!("a practice step is open") };
        let acts = practice.world.acts();
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        let nth = usize::try_from(state >> 8).expect("24 bits") % acts.len().max(1);
        let Some(act) = acts.get(nth) else { break };
        let mut after = session.clone();
        after.apply(lesson, &Action::World(act.clone()));
        if matches!(&after.stage, Stage::Practice(after) if !after.done && after.barred.is_empty()) {
            session = after;
            done += 1;
        }
        if done == count {
            break;
        }
    }
    session
}

fn lessons(course: &Catalogue) -> Vec<Lesson> {
    let ids = course.list().lessons.into_iter().map(|entry| entry.id);
    ids.map(|id| course.open(id.as_str()).expect("a built-in lesson").lesson).collect()
}

fn tasks(lessons: &[Lesson]) -> Vec<Task<'_>> {
    let mut tasks = Vec::new();
    for (lesson, step) in lessons.iter().flat_map(|lesson| lesson.steps.iter().map(move |step| (lesson, step))) {
        if let StepKind::Practice { variants, .. } = &step.kind {
            for (seed, variant) in (0..).zip(variants) {
                let start = begin(lesson, &step.id, seed);
                tasks.push(Task { lesson, step: &step.id, variant: &variant.id, start });
            }
        }
    }
    tasks
}

/// All of them: how many proofs that is, and how many tasks have none.
fn prove(lessons: &[Lesson]) -> (usize, usize) {
    let proved = |task: &&Task<'_>| proof(task.lesson, task.step, task.variant).is_ok();
    let tasks = tasks(lessons);
    let proofs = tasks.iter().filter(proved).count();
    (proofs, tasks.len() - proofs)
}

/// The median of some rounds.
fn median<T>(mut measured: impl FnMut() -> T) -> Duration {
    let mut rounds: Vec<Duration> = (0..ROUNDS)
        .map(|_| {
            let begun = Instant::now();
            black_box(measured());
            begun.elapsed()
        })
        .collect();
    rounds.sort();
    rounds[ROUNDS / 2]
}

#[expect(clippy::print_stdout, reason = "a bench prints its figures")]
fn tell(what: &str, took: Duration, which: &str) {
    println!("{what:<44} {:>9.3} ms   {which}", took.as_secs_f64() * 1000.0);
}

/// The slowest of all tasks in this respect.
fn tell_worst(what: &str, tasks: &[Task<'_>], measured: impl Fn(&Task<'_>) -> Duration) {
    let worst = tasks.iter().map(|task| (measured(task), task)).max_by_key(|(took, _)| *took);
    if let Some((took, Task { lesson, step, variant, .. })) = worst {
        tell(what, took, &format!("{}, {step}, {variant}", lesson.id));
    }
}

fn whole_course() {
    let begun = Instant::now();
    let lessons = lessons(&Catalogue::new(None));
    let read = begun.elapsed();
    let (proofs, without) = prove(&lessons);
    let counted = format!("{proofs} proofs, {without} without");
    tell("all built-in lessons read and proved, cold", begun.elapsed(), &counted);
    tell("of that, read", read, &format!("{} lessons", lessons.len()));
    let changed = |lesson: &Lesson| {
        let begun = Instant::now();
        let opened = Catalogue::new(None).open(lesson.id.as_str()).expect("a built-in lesson").lesson;
        prove(&[opened]);
        (begun.elapsed(), lesson.id.clone())
    };
    if let Some((took, id)) = lessons.iter().map(changed).max() {
        tell("worst lesson read and proved by itself", took, &id.to_string());
    }
    let opened = |lesson: &Lesson| {
        let took = median(|| Catalogue::new(None).open(lesson.id.as_str()).is_ok());
        (took, lesson.id.clone())
    };
    if let Some((took, id)) = lessons.iter().map(opened).max() {
        tell("worst lesson opened", took, &id.to_string());
    }
    let tasks = tasks(&lessons);
    let hinted = |task: &Task<'_>, session: &Session| median(|| hint(task.lesson, session));
    tell_worst("worst hint from the start", &tasks, |task| hinted(task, &task.start));
    let far = |task: &Task<'_>| hinted(task, &wander(task.lesson, &task.start, FAR));
    tell_worst("worst hint after 300 random acts", &tasks, far);
    tell_worst("worst proof", &tasks, |task| median(|| proof(task.lesson, task.step, task.variant).is_ok()));
}

fn benches(c: &mut Criterion) {
    let lesson = Catalogue::new(None).open("mobil-sms").expect("the built-in lesson").lesson;
    let begun = begin(&lesson, &id(STEP), VARIANT);
    let wandered = wander(&lesson, &begun, FAR);
    assert!(hint(&lesson, &wandered).is_some());
    c.bench_function("hint from the start", |b| b.iter(|| black_box(hint(&lesson, &begun))));
    c.bench_function("hint after 300 random acts", |b| b.iter(|| black_box(hint(&lesson, &wandered))));
    let (step, variant) = (id(STEP), id("blomstene"));
    c.bench_function("proof of a task", |b| b.iter(|| black_box(proof(&lesson, &step, &variant).is_ok())));
}

criterion_group! {
    name = in_detail;
    config = Criterion::default().sample_size(40);
    targets = benches
}

fn main() {
    whole_course();
    in_detail();
    Criterion::default().configure_from_args().final_summary();
}
