//! Numbers that a leader calls out: whatever is typed, nothing panics, and no other step opens than the one whose
//! number stands there.

use std::sync::LazyLock;

use proptest::prelude::*;
use tastetrykk::app::class::seat::Act as Seated;
use tastetrykk::app::{Act, Event, Layout, Theme};
use tastetrykk::classroom::called::{self, Number};
use tastetrykk::course::{Catalogue, Index};
use tastetrykk::vocabulary::{Lang, Surface};

use crate::journeys::harness::Program;
use crate::journeys::harness::class::Room;

static COURSE: LazyLock<Index> = LazyLock::new(|| Catalogue::new(None).index());

/// What somebody types: mostly numbers with something between them, and anything.
fn typed() -> impl Strategy<Value = String> {
    prop_oneof![
        3 => "[0-9]{1,2}[ .,:;/-]{1,2}[0-9]{1,2}[ .]?",
        2 => "[0-9]{0,3}",
        1 => "(leksjon |steg |punkt )?[0-9]{1,2}( steg | punkt )?[0-9]{0,2}",
        2 => "\\PC{0,40}",
        1 => any::<String>(),
    ]
}

/// The runs of digits in `text`.
fn runs(text: &str) -> Vec<usize> {
    let runs = text.split(|c: char| !c.is_ascii_digit()).filter(|run| !run.is_empty());
    runs.map(|run| run.parse().unwrap_or(usize::MAX)).collect()
}

proptest! {
    #[test]
    fn what_is_read_stands_there_and_is_in_the_course(text in typed(), open in prop::option::of(0_usize..30)) {
        if let Ok(number) = Number::read(&text, &COURSE, open) {
            let head = COURSE.lessons.get(number.lesson - 1).expect("a lesson of the course");
            prop_assert!(number.step.is_none_or(|step| (1..=head.steps).contains(&step)));
            let said = match (runs(&text).len(), number.step) {
                (1, Some(step)) => { prop_assert_eq!(open, Some(number.lesson)); vec![step] }
                (1, None) => vec![number.lesson],
                _ => vec![number.lesson, number.step.expect("two numbers")],
            };
            prop_assert_eq!(said, runs(&text));
        }
    }

    #[test]
    fn no_other_step_opens_than_the_one_that_is_typed(texts in prop::collection::vec(typed(), 1..5)) {
        let mut program = Program::start(Room::default().seat(), Lang::Nb, Theme::Dark, Layout::Lines);
        for act in [Seated::Join, Seated::WithoutNetwork] {
            program.handle(Event::Press(Act::Seat(act)));
        }
        for text in texts {
            let before = program.front.app().without().expect("following").page;
            program.handle(Event::Line(text.clone()));
            if let Some(number) = program.front.app().called() {
                // Enter alone leads to where one was.
                if let Some(step) = runs(&text).last() {
                    prop_assert_eq!(number.step, Some(*step), "{} on {:?}", text, before);
                }
                program.handle(Event::Press(Act::Seat(Seated::Plan)));
            }
        }
    }
}

/// Each step of each lesson has one number on both surfaces, and the map knows how many there are.
#[test]
fn every_step_has_its_number() {
    let course = Catalogue::new(None);
    for head in &COURSE.lessons {
        let lesson = course.open(head.id.as_str()).expect("a sound lesson").lesson;
        let all = called::steps(&lesson);
        assert_eq!(head.steps, all, "{}", head.id);
        for surface in [Surface::Screen, Surface::Lines] {
            assert_eq!(lesson.steps_on(surface).count(), all, "{} on {surface:?}", head.id);
            for number in 1..=all {
                let step = called::step(&lesson, number, surface).expect("a step");
                assert!(step.is_on(surface));
                let named = Number::of(&COURSE, &lesson, &step.id).expect("a number");
                assert_eq!(named.step, Some(number), "{} {} on {surface:?}", head.id, step.id);
            }
            assert!(called::step(&lesson, all + 1, surface).is_none() && called::step(&lesson, 0, surface).is_none());
        }
    }
}
