//! What the hints say in some places where people end up.

use tastetrykk::session::{Action, History};
use tastetrykk::solve::{Hint, hint, way_back};
use tastetrykk::world::phone::{Act, App};

use super::setup::{Task, act, id, task, write};

fn after(task: &Task, acts: impl IntoIterator<Item = Act>) -> History {
    let mut history = task.open(task.lesson);
    for done in acts {
        assert!(history.apply(task.lesson, act(done.clone())).is_some(), "{done:?} can be done");
    }
    history
}

fn hint_after(task: &Task, acts: impl IntoIterator<Item = Act>) -> Hint {
    hint(task.lesson, &after(task, acts).session).expect("a hint")
}

fn says(hint: Act) -> Hint {
    Hint::Act(act(hint))
}

#[test]
fn a_wrong_sentence_in_the_field_is_taken_out() {
    let task = task("prov", "a");
    assert_eq!(hint_after(&task, [Act::Propose(id("nei"))]), says(Act::Clear));
    assert_eq!(hint_after(&task, [Act::Propose(id("ja"))]), says(Act::Send));
}

#[test]
fn own_words_that_do_are_sent_and_too_few_are_not() {
    let task = task("svar", "lordag");
    let here = [Act::OpenThread(id("marit-lordag"))];
    assert_eq!(hint_after(&task, here.clone().into_iter().chain([write(3)])), says(Act::Send));
    assert_eq!(hint_after(&task, here.into_iter().chain([write(2)])), says(Act::Clear));
}

#[test]
fn from_another_app_one_goes_home() {
    let task = task("prov", "a");
    assert_eq!(hint_after(&task, [Act::Home, Act::Open(App::Camera)]), says(Act::Home));
    assert_eq!(hint_after(&task, [Act::Home]), says(Act::Open(App::Messages)));
}

#[test]
fn the_question_about_the_wrong_conversation_is_left() {
    let task = task("slett", "gavekort");
    let ask = |thread| [Act::OpenThread(id(thread)), Act::AskDelete];
    assert_eq!(hint_after(&task, ask("per-kaffe")), says(Act::Back));
    assert_eq!(hint_after(&task, ask("gavetorget-kort")), says(Act::Delete));
}

#[test]
fn who_chooses_a_receiver_goes_on_choosing() {
    let task = task("ny", "pakken");
    assert_eq!(hint_after(&task, [Act::NewMessage]), says(Act::Receiver(id("per"))));
    assert_eq!(hint_after(&task, [Act::NewMessage, Act::Receiver(id("olav"))]), says(Act::Back));
    assert_eq!(hint_after(&task, []), says(Act::OpenThread(id("per-tur"))));
}

#[test]
fn what_must_be_undone_is_undone_with_all_that_came_after() {
    let task = task("prov", "a");
    let mut history = after(&task, [Act::AskDelete, Act::Delete, Act::Home, Act::Open(App::Clock)]);
    assert_eq!(hint(task.lesson, &history.session), Some(Hint::Undo));
    history.apply(task.lesson, Action::Language(tastetrykk::vocabulary::Lang::Nn));
    assert_eq!(way_back(task.lesson, &history), 3);
    for _ in 0..3 {
        assert!(history.undo(task.lesson));
    }
    assert_eq!(hint(task.lesson, &history.session), Some(says(Act::Back)), "the question is still asked");
}
