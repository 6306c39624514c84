//! What the hints say in calls, at the keypad and at the door.

use tastetrykk::session::{Action, History};
use tastetrykk::solve::{Hint, hint, proof};
use tastetrykk::world::phone::{Act, App};
use tastetrykk::world::writing::Written;
use tastetrykk::world::{self, door};

use super::setup::{Task, act, id, practice, task_in, wander};
use crate::kinds::CALLS_ID;

fn task(step: &str) -> Task {
    task_in(CALLS_ID, step, "a")
}

fn after<A: Into<world::Act>>(task: &Task, acts: impl IntoIterator<Item = A>) -> History {
    let mut history = task.open(task.lesson);
    for done in acts {
        let action = Action::World(done.into());
        assert!(history.apply(task.lesson, action.clone()).is_some(), "{action:?} can be done");
    }
    history
}

fn hint_after(task: &Task, acts: impl IntoIterator<Item = Act>) -> Hint {
    hint(task.lesson, &after(task, acts).session).expect("a hint")
}

fn says(hint: Act) -> Hint {
    Hint::Act(act(hint))
}

fn number(person: &str, number: &str) -> Act {
    Act::Dial(Written::number(number, [(&id(person), number)]).reduced())
}

#[test]
fn a_contact_is_rung_from_the_contacts_and_a_strange_number_is_written() {
    let acts = [Act::Open(App::Phone), Act::Contacts, Act::OpenContact(id("marit")), Act::Ring, Act::HangUp];
    let ring = task("ring");
    assert_eq!(proof(ring.lesson, ring.step, &ring.variant.id), Ok(acts.map(act).to_vec()));
    let acts = [Act::Open(App::Phone), Act::Keypad, number("fjordbanken", "000 00 440"), Act::Ring];
    let card = task("kort");
    assert_eq!(proof(card.lesson, card.step, &card.variant.id), Ok(acts.map(act).to_vec()));
}

#[test]
fn who_has_written_the_right_number_rings_it() {
    let here = [Act::Keypad, number("marit", "000 00 201")];
    assert_eq!(hint_after(&task("ring"), [Act::Open(App::Phone)].into_iter().chain(here)), says(Act::Ring));
    let wrong = [Act::Open(App::Phone), Act::Keypad, Act::Dial(Written::number("000 00 441", []))];
    assert_eq!(hint_after(&task("kort"), wrong), says(number("fjordbanken", "000 00 440")));
}

#[test]
fn a_talk_is_led_to_what_is_to_be_said_in_it() {
    let ask = task("spor");
    assert_eq!(hint_after(&ask, [number("marit", "000 00 201"), Act::Ring]), says(Act::Reply(id("middag"))));
    let further = [number("marit", "000 00 201"), Act::Ring, Act::Reply(id("middag")), Act::Reply(id("igjen"))];
    assert_eq!(hint_after(&ask, further), says(Act::Reply(id("middag"))));
}

#[test]
fn another_call_is_left_first() {
    let per = [Act::Open(App::Phone), Act::Contacts, Act::OpenContact(id("per")), Act::Ring];
    assert_eq!(hint_after(&task("ring"), per), says(Act::HangUp));
}

#[test]
fn a_call_that_came_once_and_is_over_is_taken_back() {
    assert_eq!(hint_after(&task("avvis"), [Act::Answer, Act::HangUp]), Hint::Undo);
    assert_eq!(hint_after(&task("legg-pa"), [Act::Decline]), Hint::Undo);
    assert_eq!(hint_after(&task("svar"), [Act::Decline]), Hint::Undo);
}

#[test]
fn a_name_that_fits_is_saved_and_another_is_changed() {
    let page = [Act::OpenEntry(0), Act::AskSave];
    let wrong = page.clone().into_iter().chain([Act::ProposeName(id("per"))]);
    assert_eq!(hint_after(&task("lagre"), wrong.clone()), says(Act::Clear));
    assert_eq!(hint_after(&task("lagre"), wrong.chain([Act::Save])), says(Act::AskSave));
    let own = [Act::AskSave, Act::Name(Written::new("Jenta mi", []))];
    assert_eq!(hint_after(&task("lagre-fritt"), own), says(Act::Save));
}

#[test]
fn the_door_is_closed_before_anything_else() {
    let door = task("dor");
    let close = Hint::Act(Action::World(door::Act::Close.into()));
    assert_eq!(hint(door.lesson, &door.open(door.lesson).session), Some(close.clone()));
    let talked = after(&door, [door::Act::Reply(id("hvorfor"))]);
    assert_eq!(hint(door.lesson, &talked.session), Some(close));
    let closed = after(&door, [door::Act::Close]);
    assert_eq!(hint(door.lesson, &closed.session), Some(says(Act::Open(App::Phone))));
}

#[test]
fn nothing_can_be_done_on_the_phone_while_the_door_is_open() {
    let door = task("dor");
    let mut history = door.open(door.lesson);
    assert_eq!(history.apply(door.lesson, act(Act::Open(App::Phone))), None);
    wander(door.lesson, &mut history, &[0, 0], true);
    assert!(practice(&history.session).world.acts().contains(&door::Act::Close.into()));
}
