//! The board and the program itself: what is proved, and how the ways there look.

use tastetrykk::session::Action;
use tastetrykk::solve::{Plan, plan, proof};
use tastetrykk::vocabulary::{Lang, Means, Theme};
use tastetrykk::world::writing::{Fit, Written};
use tastetrykk::world::{board, booklet};

use super::setup::{Task, id, practice, task_in};

fn task(step: &str, variant: &str) -> Task {
    task_in("tavle", step, variant)
}

fn proved(step: &str, variant: &str) -> Vec<Action> {
    let task = task(step, variant);
    proof(task.lesson, task.step, &task.variant.id).expect("a proof")
}

fn with_program(acts: impl IntoIterator<Item = booklet::Act>) -> Vec<Action> {
    acts.into_iter().map(|act| Action::World(act.into())).collect()
}

fn pressed(control: &str, means: Means) -> Action {
    Action::World(board::Act::Press { control: id(control), means }.into())
}

#[test]
fn pages_are_turned_one_by_one_and_back_again() {
    use booklet::Act::{Back, Forward};
    assert_eq!(proved("bla", "a"), with_program([Forward, Back]));
    let task = task("bla", "a");
    let mut history = task.open(task.lesson);
    for act in [Forward, Forward] {
        history.apply(task.lesson, Action::World(act.into())).expect("can be done");
    }
    // Beyond the goal: the first condition is met on the way, the second is two pages back.
    assert_eq!(plan(task.lesson, &history.session), Some(Plan::Acts(with_program([Back, Back]))));
}

#[test]
fn what_is_done_with_the_real_program_has_a_proof() {
    use booklet::Act;
    assert_eq!(proved("hjelp", "a"), with_program([Act::OpenHelp, Act::CloseHelp]));
    assert_eq!(proved("farger", "a"), with_program([Act::Theme(Theme::Contrast)]));
    assert_eq!(proved("les-igjen", "a"), with_program([Act::ReadAgain]));
    assert_eq!(proved("sprak", "a"), with_program([Act::Language(Lang::Nn)]));
}

#[test]
fn keys_where_they_do_and_the_mouse_where_it_must_be() {
    assert_eq!(proved("kaffe", "alle-slag"), [pressed("kaffe", Means::Keys)]);
    assert_eq!(proved("mus", "a"), [pressed("kaffe", Means::Mouse)]);
    assert_eq!(proved("tall", "a"), [pressed("kaffe", Means::Keys)]);
}

#[test]
fn the_field_gets_what_is_expected_and_nothing_less() {
    let [Action::World(act)] = &proved("navn", "a")[..] else { panic!("one act") };
    let written = Written { text: None, words: 1, length: 4, matches: Some(id("kari")), fit: Fit::Exact };
    assert_eq!(*act, board::Act::Write { control: id("fornavn"), written }.into());
}

#[test]
fn a_slip_is_not_what_was_to_be_written_unless_the_author_says_so() {
    let task = task("navn", "a");
    let write = |typed: &str| {
        let mut history = task.open(task.lesson);
        let written = Written::forgiving(typed, [(&id("kari"), "Kari"), (&id("karri"), "Karri")]);
        let act = board::Act::Write { control: id("fornavn"), written };
        history.apply(task.lesson, Action::World(act.into())).expect("can be done");
        practice(&history.session).done
    };
    assert!(write("Kari"));
    assert!(!write("kari") && !write("Karri") && !write("Kari Lund") && !write(""));
}

#[test]
fn the_phone_is_out_of_reach_while_the_board_lies_there() {
    let task = task("kaffe", "alle-slag");
    let mut history = task.open(task.lesson);
    let home = Action::World(tastetrykk::world::phone::Act::Home.into());
    assert_eq!(history.apply(task.lesson, home), None);
    let field = Action::World(board::Act::Press { control: id("navn"), means: Means::Keys }.into());
    assert_eq!(history.apply(task.lesson, field), None, "a field is written in, not pressed");
}
