//! Examples: what is recorded from play is run again to the same end; and what is wrong with one is told.

use std::sync::Arc;

use tastetrykk::app::event::Opened;
use tastetrykk::app::{Act, App, Event, Layout, Learner, Settings};
use tastetrykk::author::example::{self, Came};
use tastetrykk::course::model::{Step, StepKind};
use tastetrykk::course::{Catalogue, Lesson};
use tastetrykk::learner::LearnerCode;
use tastetrykk::screen::Front;
use tastetrykk::session::Action;
use tastetrykk::solve;
use tastetrykk::vocabulary::Surface;

/// The shipped lessons.
fn lessons() -> Vec<Arc<Lesson>> {
    let catalogue = Catalogue::new(None);
    let open = |id: &tastetrykk::vocabulary::Id| Arc::new(catalogue.open(id.as_str()).expect("sound").lesson);
    catalogue.lesson_ids().iter().map(open).collect()
}

/// Every task's own proof, recorded, is done when it is run.
#[test]
fn the_way_through_every_task_can_be_written_down() {
    for lesson in lessons() {
        for step in &lesson.steps {
            let StepKind::Practice { variants, .. } = &step.kind else { continue };
            for (nth, variant) in variants.iter().enumerate() {
                let proof = solve::proof(&lesson, &step.id, &variant.id).expect("can be done");
                let what = format!("{} {} {}", lesson.id, step.id, variant.id);
                // Under the open help there is nothing to turn: a person closes it first.
                if lesson.id.as_str() == "start-programmet" && step.id.as_str() == "finn" {
                    continue;
                }
                let acts = example::record(&lesson, &step.id, nth, &proof).expect(&what);
                let ran = example::run(&lesson, &step.id, Some(&variant.id), &acts).expect(&what);
                assert_eq!(ran.expect(&what).came, Came::Done, "{what}: {acts:?}");
            }
        }
    }
}

const SALT: u64 = 0x4242_0000_0000;

/// What somebody writes who writes anything.
const LINES: [&str; 8] =
    ["Hei", "1234", "Kari Lund", "kari@eksempel.example", "kommune", "a b c", "000 00 110", "2580"];

/// What somebody may press who stays in the step.
fn stays(act: &Act) -> bool {
    match act {
        Act::World(_) | Act::Field(_) | Act::AnswerField | Act::Choose(_) | Act::Tick(_) | Act::Answer => true,
        act => matches!(act, Act::Propose | Act::NotMeant | Act::Undo | Act::Help | Act::Close | Act::Theme),
    }
}

/// What a walk through a step did, by somebody who presses anything.
fn walk(lesson: &Arc<Lesson>, step: &Step, variant: usize, mut seed: u64) -> Vec<Action> {
    let mut random = |below: usize| {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(seed >> 33).unwrap_or_default() % below.max(1)
    };
    let layout = if step.surface == Some(Surface::Lines) { Layout::Lines } else { Layout::SideBySide };
    let mut front = Front::new(App::new(Settings::new(lesson.language), layout, Learner::default()));
    let (start, actions) = solve::opening(lesson, step, variant);
    let code = LearnerCode::from_random(&[0; 8]);
    let lesson = Arc::clone(lesson);
    front.handle(Event::Opened(Box::new(Opened { lesson, start, actions, parent: None, code, changed: false })));
    for _ in 0..12 {
        let stops: Vec<Act> = front.outline().stops.iter().map(|stop| stop.act.clone()).filter(stays).collect();
        let Some(act) = stops.get(random(stops.len())).cloned() else { break };
        let field = act.is_field();
        // Half of the time with the mouse.
        let press = if random(2) == 0 { Event::Press(act) } else { Event::Click(act) };
        front.handle(press);
        if field {
            front.handle(Event::Line(LINES[random(LINES.len())].to_owned()));
        }
    }
    let history = &front.app().player().expect("in the lesson").history;
    history.actions[history.here()].iter().filter(|action| action.is_undoable()).cloned().collect()
}

#[test]
fn whatever_was_played_is_written_down_and_run_to_the_same_end() {
    let kept = |actions: &[Action]| serde_json::to_string(actions).expect("can be kept");
    let (mut walks, mut acts_in_all) = (0, 0);
    for lesson in lessons() {
        for (place, step) in lesson.steps.iter().chain(&lesson.steps).enumerate() {
            let seed = (place as u64) << 20 | u64::from(lesson.minutes) | SALT;
            let variants = if let StepKind::Practice { variants, .. } = &step.kind { variants.len() } else { 1 };
            let variant = place % variants;
            let played = walk(&lesson, step, variant, seed);
            let what = format!("{} {}: {played:?}", lesson.id, step.id);
            let acts = example::record(&lesson, &step.id, variant, &played).expect(&what);
            let id = match &step.kind {
                StepKind::Practice { variants, .. } => Some(variants[variant].id.clone()),
                _ => None,
            };
            let ran = example::run(&lesson, &step.id, id.as_ref(), &acts).expect(&what);
            let history = ran.unwrap_or_else(|stopped| panic!("{stopped:?} {acts:?} {what}")).history;
            let again: Vec<Action> =
                history.actions[history.here()].iter().filter(|action| action.is_undoable()).cloned().collect();
            assert_eq!(kept(&again), kept(&played), "{acts:?} {what}");
            walks += 1;
            acts_in_all += acts.len();
        }
    }
    assert!(walks > 150 && acts_in_all > 4 * walks, "{walks} {acts_in_all}");
}
