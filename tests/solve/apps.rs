//! Apps that authors make: whatever of theirs is asked for, hints alone lead to it from wherever one has wandered.

use proptest::prelude::*;
use tastetrykk::course::Lesson;
use tastetrykk::course::model::{Condition, StepKind, Want};
use tastetrykk::session::Action;
use tastetrykk::solve::proof;
use tastetrykk::vocabulary::happenings::{Field, Kind};
use tastetrykk::world;
use tastetrykk::world::custom::Act;

use super::setup::{Task, follow, id, practice, task_in, tasks, wander};

fn condition(happened: Kind, wants: &[(Field, &str)]) -> Condition {
    let mut all = vec![(Field::App, Want::OneOf(vec![id("parkering")]))];
    all.extend(wants.iter().map(|(field, name)| (*field, Want::OneOf(vec![id(name)]))));
    Condition { happened, wants: all }
}

/// The lesson of this task with another goal, and without foreseen mistakes.
fn with_goal(task: &Task, done: Vec<Condition>) -> Lesson {
    let mut lesson = task.lesson.clone();
    let step = lesson.steps.iter_mut().find(|step| step.id == *task.step).expect("the step");
    let StepKind::Practice { variants, .. } = &mut step.kind else { panic!("a practice step") };
    variants[task.place].done = done;
    variants[task.place].mistakes.clear();
    lesson
}

/// What can be asked of the parking app: each thing that happens, and each thing that a part can hold.
fn goals() -> Vec<Condition> {
    let task = task_in("parkere", "start", "i-appen");
    let app = task.lesson.world.app(&id("parkering")).expect("the app");
    let emits = app.emits().map(|said| condition(Kind::CustomEmitted, &[(Field::Said, said.as_str())]));
    let held = app.holders().flat_map(|part| {
        let names = part.kind.names().iter().map(|named| named.id.as_str());
        let switch = ["on", "off"].into_iter().filter(|_| part.kind.names().is_empty());
        let set = |name| condition(Kind::CustomSet, &[(Field::Part, part.id.as_str()), (Field::Is, name)]);
        names.chain(switch).map(set).collect::<Vec<_>>()
    });
    emits.chain(held).collect()
}

#[test]
fn whatever_can_be_asked_of_an_app_has_a_proof() {
    let goals = goals();
    assert!(goals.len() > 8, "{goals:?}");
    for variant in ["fra-hjem", "i-appen", "last"] {
        let task = task_in("parkere", "start", variant);
        for goal in &goals {
            let lesson = with_goal(&task, vec![goal.clone()]);
            assert!(proof(&lesson, task.step, &task.variant.id).is_ok(), "{variant}: {goal:?}");
        }
    }
}

#[test]
fn the_shortest_way_is_taken() {
    let task = task_in("parkere", "start", "i-appen");
    let lesson = with_goal(&task, vec![condition(Kind::CustomSet, &[(Field::Part, "sms"), (Field::Is, "on")])]);
    let proof = proof(&lesson, task.step, &task.variant.id).expect("a proof");
    let acts = [Act::Press(id("varsler")), Act::Turn(id("sms"))];
    assert_eq!(proof, acts.map(|act| Action::World(world::Act::Custom(act))));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn hints_alone_lead_there_from_anywhere(
        task in prop::sample::select(tasks().iter().filter(|task| task.lesson.id.as_str() == "parkere").collect::<Vec<_>>()),
        places in prop::collection::vec(any::<prop::sample::Index>(), 1..3),
        deeds in prop::collection::vec(any::<usize>(), 0..40),
    ) {
        let goals = goals();
        let done: Vec<Condition> = places.iter().map(|place| place.get(&goals).clone()).collect();
        let lesson = with_goal(task, done);
        let mut history = task.open(&lesson);
        wander(&lesson, &mut history, &deeds, false);
        let led = follow(&lesson, &mut history);
        let proof = proof(&lesson, task.step, &task.variant.id);
        prop_assert!(led || proof.is_err(), "{:?}", proof);
        prop_assert!(!led || practice(&history.session).done);
    }
}
