//! How long a learner waits for a hint. The goal is 10 ms, and never over 50 ms.
//!
//! `cargo bench --bench hint` prints figures; nothing here fails on a slow machine.

use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use tastetrykk::course::{Catalogue, Lesson};
use tastetrykk::session::{Action, Session, Stage, Start};
use tastetrykk::solve::{hint, proof};
use tastetrykk::vocabulary::{Id, Lang};
use tastetrykk::world;

/// The longest way of the built-in tasks: to somebody new, from a conversation with another.
const STEP: &str = "ny";
const VARIANT: u64 = 2;

fn id(name: &str) -> Id {
    Id::new(name).expect("an id")
}

fn begin(lesson: &Lesson) -> Session {
    let start = Start {
        lesson: lesson.hash,
        world: world::VERSION,
        profile: 0,
        day: 20_000,
        seed: VARIANT,
        language: Lang::Nb,
    };
    Session::fold(lesson, &start, &[Action::GoTo(id(STEP))])
}

/// The session after `count` acts that neither end the task nor must be undone. Always the same.
fn wander(lesson: &Lesson, count: usize) -> Session {
    let mut session = begin(lesson);
    let mut state = 1_u32;
    let mut done = 0;
    while done < count {
        let Stage::Practice(practice) = &session.stage else { panic!("a practice step is open") };
        let acts = practice.world.acts();
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        let nth = usize::try_from(state >> 8).expect("24 bits") % acts.len();
        let mut after = session.clone();
        after.apply(lesson, &Action::World(acts[nth].clone()));
        if matches!(&after.stage, Stage::Practice(after) if !after.done && after.barred.is_empty()) {
            session = after;
            done += 1;
        }
    }
    session
}

fn benches(c: &mut Criterion) {
    let lesson = Catalogue::new(None).open("mobil-sms").expect("the built-in lesson").lesson;
    let (begun, wandered) = (begin(&lesson), wander(&lesson, 300));
    assert!(hint(&lesson, &wandered).is_some());
    c.bench_function("hint from the start", |b| b.iter(|| black_box(hint(&lesson, &begun))));
    c.bench_function("hint after 300 random acts", |b| b.iter(|| black_box(hint(&lesson, &wandered))));
    let (step, variant) = (id(STEP), id("blomstene"));
    c.bench_function("proof of a task", |b| b.iter(|| black_box(proof(&lesson, &step, &variant).is_ok())));
}

criterion_group! {
    name = all;
    config = Criterion::default().sample_size(40);
    targets = benches
}
criterion_main!(all);
