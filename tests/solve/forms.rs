//! Applications: from an empty one to what is decided, and every answer that will not do.

use tastetrykk::course::Lesson;
use tastetrykk::course::model::{Condition, StepKind, Want};
use tastetrykk::solve::proof;
use tastetrykk::vocabulary::Id;
use tastetrykk::vocabulary::happenings::{Field, Kind};
use tastetrykk::world::form::{Begun, DECLARATION, Stage};

use super::setup::{Task, follow, id, practice, task_in, wander};

fn condition(happened: Kind, wants: &[(Field, &str)]) -> Condition {
    let wants = wants.iter().map(|(field, name)| (*field, Want::OneOf(vec![id(name)])));
    Condition { happened, wants: wants.collect() }
}

/// A task at the computer, logged in, in which nothing has been begun but this; there are these pictures.
fn begun(begun: &[(Stage, &str)], album: &[&str], done: Vec<Condition>) -> (Task, Lesson) {
    let task = task_in("soknad", "lagre", "midt-i");
    let mut lesson = task.lesson.clone();
    let step = lesson.steps.iter_mut().find(|step| step.id == *task.step).expect("the step");
    let StepKind::Practice { variants, .. } = &mut step.kind else { panic!("a practice step") };
    let variant = &mut variants[task.place];
    let begun = begun.iter().map(|(stage, section)| Begun {
        form: id("tt-kort"),
        stage: *stage,
        section: Id::new(section),
        answers: Vec::new(),
    });
    variant.start.forms.begun = begun.collect();
    variant.start.photos.album = album.iter().map(|name| id(name)).collect();
    variant.mistakes.clear();
    variant.done = done;
    (task, lesson)
}

/// Whether it can be done from its start, and from wherever one has wandered.
fn is_done(task: &Task, lesson: &Lesson) {
    assert!(proof(lesson, task.step, &task.variant.id).is_ok(), "{:?}", proof(lesson, task.step, &task.variant.id));
    for deeds in [vec![], (0..30).map(|n| n * n + 3).collect(), (0..40).map(|n| n * 7 + n / 3).collect::<Vec<usize>>()]
    {
        let mut history = task.open(lesson);
        wander(lesson, &mut history, &deeds, true);
        assert!(follow(lesson, &mut history), "after {} acts", history.actions.len());
        assert!(practice(&history.session).done);
    }
}

#[test]
fn an_empty_application_leads_to_yes() {
    let done = vec![
        condition(Kind::FormSubmitted, &[(Field::Form, "tt-kort")]),
        condition(Kind::Decided, &[(Field::Result, "granted")]),
        condition(Kind::LetterOpened, &[(Field::Letter, "tt-kort-vedtak")]),
    ];
    let (task, lesson) = begun(&[], &["kake", "legebrev"], done);
    is_done(&task, &lesson);
}

#[test]
fn without_the_letter_it_is_put_away() {
    let done = vec![condition(Kind::Decided, &[(Field::Result, "closed")]), condition(Kind::LetterOpened, &[])];
    let (task, lesson) = begun(&[(Stage::Open, "lege")], &["kake"], done);
    is_done(&task, &lesson);
}

#[test]
fn whoever_can_use_the_bus_is_told_no() {
    let done = vec![condition(Kind::Decided, &[(Field::Result, "refused")]), condition(Kind::LetterOpened, &[])];
    let (task, lesson) = begun(&[(Stage::Open, "om-deg")], &["legebrev"], done);
    is_done(&task, &lesson);
}

#[test]
fn nothing_is_granted_without_what_it_takes() {
    let done = vec![condition(Kind::Decided, &[(Field::Result, "granted")])];
    let (task, lesson) = begun(&[(Stage::Open, "lege")], &["kake"], done);
    assert!(proof(&lesson, task.step, &task.variant.id).is_err());
}

#[test]
fn every_answer_that_will_not_do_is_told() {
    let lesson = task_in("soknad", "lagre", "midt-i").lesson;
    let questions = &lesson.world.applications[0].questions;
    let mut spoilt = 0;
    for question in questions {
        let done = vec![condition(Kind::FormFailed, &[(Field::Question, question.id.as_str())])];
        let (task, lesson) = begun(&[(Stage::Open, "om-deg")], &[], done);
        // What need not be answered, and has no rule, can be left alone.
        let free = !question.required && question.rules.is_empty();
        if proof(&lesson, task.step, &task.variant.id).is_ok() {
            is_done(&task, &lesson);
            spoilt += 1;
        } else {
            assert!(free, "{}", question.id);
        }
    }
    assert!(spoilt > 8);
    let done = vec![condition(Kind::FormFailed, &[(Field::Question, DECLARATION)])];
    let (task, lesson) = begun(&[(Stage::Draft, "lege")], &[], done);
    is_done(&task, &lesson);
}

#[test]
fn what_is_to_come_of_an_application_is_waited_for_from_the_beginning() {
    let opened = condition(Kind::CaseOpened, &[]);
    let passed = condition(Kind::TimePassed, &[]);
    let replied = condition(Kind::CaseReplied, &[]);
    let letter = |id| condition(Kind::LetterOpened, &[(Field::Letter, id)]);
    let decided = |result| condition(Kind::Decided, &[(Field::Result, result)]);
    let goals = [
        vec![opened, passed],
        vec![decided("granted"), replied],
        vec![letter("tt-kort-avslag")],
        vec![letter("tt-kort-vedtak"), decided("granted")],
    ];
    for goal in goals {
        let (task, lesson) = begun(&[(Stage::Open, "om-deg")], &["kake", "legebrev"], goal);
        is_done(&task, &lesson);
    }
}
