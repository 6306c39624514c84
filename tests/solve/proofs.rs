//! Every task can be done from its start, and in few acts.

use tastetrykk::session::{Action, Session};
use tastetrykk::solve::{Hint, Plan, Why, hint, plan, proof};
use tastetrykk::world::phone::{Act, App};

use super::setup::{Task, act, fewest, id, practice, task, tasks};

/// More acts than this are too much for one task.
const MOST_ACTS: usize = 13;

/// The whole way from the login to the decision is a journey, and no task of the course.
const JOURNEY: &str = "hele-veien";
const MOST_OF_THE_JOURNEY: usize = 60;

#[test]
fn every_task_has_a_proof_that_the_fold_confirms() {
    assert!(!tasks().is_empty());
    // All of them are told at once: each is a slip of its author's.
    let tried = tasks().iter().map(|task| (proof(task.lesson, task.step, &task.variant.id), task));
    let (sound, lost): (Vec<_>, Vec<_>) = tried.partition(|(acts, _)| acts.is_ok());
    let told = |(why, task): &(Result<Vec<Action>, Why>, &Task)| format!("{task:?}: {:?}", why.as_ref().err());
    assert!(lost.is_empty(), "{}", lost.iter().map(told).collect::<Vec<_>>().join("\n"));
    for (acts, task) in sound {
        let acts = acts.expect("sound");
        let most = if task.step.as_str() == JOURNEY { MOST_OF_THE_JOURNEY } else { MOST_ACTS };
        assert!((1..=most).contains(&acts.len()), "{} {}: {acts:?}", task.step, task.variant.id);
        let mut history = task.open(task.lesson);
        assert_eq!(plan(task.lesson, &history.session), Some(Plan::Acts(acts.clone())));
        for action in acts {
            assert!(history.apply(task.lesson, action).is_some());
        }
        assert!(practice(&history.session).done);
        assert_eq!(hint(task.lesson, &history.session), Some(Hint::Next));
    }
}

#[test]
fn no_proof_is_much_longer_than_it_must_be() {
    for task in tasks() {
        let acts = proof(task.lesson, task.step, &task.variant.id).expect("a proof");
        let session = task.open(task.lesson).session;
        // The search drowns where the way is long; those tasks are left to the achievers.
        let limit = (acts.len() - 1).min(4);
        assert_eq!(fewest(task.lesson, &session, limit), None, "{} {}: {acts:?}", task.step, task.variant.id);
    }
}

#[test]
fn the_first_success_is_two_acts() {
    let task = task("prov", "a");
    let acts = proof(task.lesson, task.step, &task.variant.id);
    assert_eq!(acts, Ok(vec![act(Act::Propose(id("ja"))), act(Act::Send)]));
}

#[test]
fn a_message_to_somebody_new_is_begun_in_the_list() {
    let task = task("ny", "stigen");
    let acts = [
        Act::Open(App::Messages),
        Act::NewMessage,
        Act::Receiver(id("per")),
        Act::Propose(id("lane-stige")),
        Act::Send,
    ];
    assert_eq!(proof(task.lesson, task.step, &task.variant.id), Ok(acts.map(act).to_vec()));
}

#[test]
fn what_cannot_be_proved_says_why() {
    let first = task("prov", "a");
    let lesson = first.lesson;
    assert_eq!(proof(lesson, &id("nowhere"), &id("a")), Err(Why::NoStep));
    assert_eq!(proof(lesson, &id("hvorfor"), &id("a")), Err(Why::NoPractice));
    assert_eq!(proof(lesson, first.step, &id("nowhere")), Err(Why::NoVariant));
}

#[test]
fn where_there_is_no_task_there_is_no_hint() {
    let first = task("prov", "a");
    let start = first.open(first.lesson).start;
    let reading = Session::fold(first.lesson, &start, &[Action::GoTo(id("hvorfor"))]);
    assert_eq!(hint(first.lesson, &reading), None);
    let question = Session::fold(first.lesson, &start, &[Action::GoTo(id("passer"))]);
    assert_eq!(hint(first.lesson, &question), None);
}
