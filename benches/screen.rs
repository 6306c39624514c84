//! How long the pieces take that stand between a key and a finished screen.
//!
//! `cargo bench --bench screen` prints figures; nothing here fails on a slow machine. For the
//! whole program in a terminal see `benches/figures.py`.

use std::hint::black_box;
use std::sync::Arc;

use criterion::{Criterion, criterion_group, criterion_main};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use tastetrykk::app::event::Opened;
use tastetrykk::app::{App, Event, Key, Layout, Learner, Settings, Theme};
use tastetrykk::course::{Catalogue, Lesson};
use tastetrykk::learner::LearnerCode;
use tastetrykk::screen::Front;
use tastetrykk::session::{Action, Session, Start};
use tastetrykk::tui::{Depth, Glyphs, Look, paint};
use tastetrykk::vocabulary::{Id, Lang};
use tastetrykk::world::{self, phone};

fn lesson() -> Arc<Lesson> {
    Arc::new(Catalogue::new(None).open("mobil-sms").expect("the built-in lesson").lesson)
}

fn start(lesson: &Lesson) -> Start {
    Start { lesson: lesson.hash, world: world::VERSION, profile: 0, day: 20_000, seed: 1, language: Lang::Nb }
}

/// The program in the first task.
fn front(lesson: &Arc<Lesson>) -> Front {
    let settings = Settings { may_suspend: true, ..Settings::new(Lang::Nb) };
    let mut front = Front::new(App::new(settings, Layout::SideBySide, Learner::default()));
    let opened = Opened {
        lesson: Arc::clone(lesson),
        start: start(lesson),
        actions: Vec::new(),
        parent: None,
        code: LearnerCode::from_random(&[7; 8]),
        changed: false,
    };
    front.handle(Event::Opened(Box::new(opened)));
    front
}

/// A long history: a message is begun and taken back, over and over.
fn history() -> Vec<Action> {
    let act = |act| Action::World(world::Act::Phone(act));
    let yes = Id::new("ja").expect("an id");
    (0..250).flat_map(|_| [act(phone::Act::Propose(yes.clone())), act(phone::Act::Clear)]).collect()
}

fn benches(c: &mut Criterion) {
    let lesson = lesson();
    let look = Look { theme: Theme::Dark, depth: Depth::Many };
    let glyphs = Glyphs::for_term("xterm-256color");

    let mut shown = front(&lesson);
    let mut buffer = Buffer::empty(Rect::new(0, 0, 200, 60));
    c.bench_function("update and draw at 200x60", |b| {
        b.iter(|| {
            shown.handle(Event::Key(Key::Down));
            black_box(paint(&mut buffer, &shown, look, glyphs));
        });
    });
    c.bench_function("update alone", |b| b.iter(|| black_box(shown.handle(Event::Key(Key::Down)))));
    c.bench_function("change of language", |b| b.iter(|| black_box(shown.handle(Event::Key(Key::F(2))))));

    let catalogue = Catalogue::new(None);
    c.bench_function("open a lesson", |b| b.iter(|| black_box(catalogue.open("mobil-sms").is_ok())));

    let (begun, done) = (start(&lesson), history());
    c.bench_function("fold 500 actions", |b| b.iter(|| black_box(Session::fold(&lesson, &begun, &done))));
}

criterion_group! {
    name = all;
    config = Criterion::default().sample_size(40);
    targets = benches
}
criterion_main!(all);
