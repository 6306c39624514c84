//! «Vis meg», «Hva gjorde jeg?», Angre to any point, what is passed by, and hints that offer
//! themselves.

use insta::assert_snapshot;
use tastetrykk::app::{Act, App, Event, Player};
use tastetrykk::meaning::Role;
use tastetrykk::session::{Action, Hand, Outcome};
use tastetrykk::solve::Hint;
use tastetrykk::vocabulary::Lang;
use tastetrykk::world::phone;

use super::harness::{Outside, Seat, Surface, Talk, Terminal, messages, on_phone, thread};

fn at(place: usize) -> Terminal {
    let mut terminal = Terminal::fresh();
    terminal.program.open_at(place);
    terminal.draw();
    terminal
}

fn app(terminal: &Terminal) -> &App {
    terminal.program.front.app()
}

fn player(terminal: &Terminal) -> &Player {
    app(terminal).player().expect("a lesson")
}

fn outcome(terminal: &Terminal) -> Option<Outcome> {
    let session = &player(terminal).history.session;
    session.outcomes[session.at]
}

#[test]
fn show_me_does_one_act_at_a_time_and_the_task_counts_as_shown() {
    let mut terminal = at(2);
    terminal.keys("m");
    terminal.picture("the first act, done for one");
    assert_eq!(player(&terminal).practice().map(|practice| practice.hand), Some(Hand::Shown));
    assert_eq!(outcome(&terminal), None, "it does not finish the task by itself");
    terminal.choose(&thread("marit-emil"));
    terminal.picture("the last act is one's own");
    assert_eq!(outcome(&terminal), Some(Outcome::Shown));
    assert_snapshot!(terminal.story());
}

#[test]
fn show_me_takes_back_what_stands_in_the_way() {
    let mut terminal = at(5);
    terminal.choose_all(&super::detours::wrong_deleted());
    terminal.choose(&on_phone(phone::Act::Home));
    assert!(player(&terminal).went_wrong());
    terminal.keys("m");
    assert!(!player(&terminal).went_wrong(), "{}", terminal.now());
    assert!(player(&terminal).practice().is_some_and(|practice| practice.barred.is_empty()));
}

#[test]
fn what_did_i_do_and_back_to_any_point() {
    let mut terminal = at(3);
    terminal.choose_all(&[messages(), thread("marte-tur"), on_phone(phone::Act::Back), thread("marit-buss")]);
    terminal.keys("g");
    terminal.picture("what I did");
    terminal.keys("<F1>");
    terminal.picture("help about it");
    terminal.keys("<F1> 2");
    terminal.picture("before the wrong conversation was opened");
    let standing: Vec<&Action> = terminal.program.actions().iter().filter(|action| action.is_undoable()).collect();
    assert_eq!(standing.len(), 1, "{standing:?}");
    assert_snapshot!(terminal.story());
}

#[test]
fn what_did_i_do_leads_back_to_the_same_place() {
    let mut terminal = at(3);
    terminal.choose_all(&[messages(), thread("marit-buss")]);
    let before = terminal.now();
    for closing in ["<Esc>", "g", "<Enter>"] {
        terminal.keys("g");
        assert_ne!(terminal.now(), before);
        terminal.keys(closing);
        assert_eq!(terminal.now(), before, "closed with {closing}");
    }
}

#[test]
fn what_is_passed_by_is_shown_and_counts_as_skipped() {
    let mut terminal = at(3);
    terminal.keys("<F5>");
    terminal.picture("how it is done");
    assert_eq!(outcome(&terminal), Some(Outcome::Skipped));
    assert!(player(&terminal).practice().is_some_and(|practice| practice.done), "the solution stands on the phone");
    terminal.keys("a");
    assert_eq!(player(&terminal).practice().map(|practice| practice.hand), Some(Hand::Own), "undone whole");
    assert!(player(&terminal).task_under_way().is_some());
    terminal.keys("<F5> <Enter>");
    assert_eq!(player(&terminal).history.session.at, 4, "and one goes on");
    assert_snapshot!(terminal.story());
}

#[test]
fn passed_by_from_the_middle_of_a_mistake() {
    let mut terminal = at(5);
    terminal.choose_all(&super::detours::wrong_deleted());
    terminal.keys("<F5>");
    assert_eq!(outcome(&terminal), Some(Outcome::Skipped));
    let practice = player(&terminal).practice().expect("a task");
    assert!(practice.done && practice.barred.is_empty(), "{}", terminal.now());
}

#[test]
fn standing_still_offers_a_hint_once_and_wakes_nobody_else() {
    let mut terminal = at(4);
    assert_eq!(app(&terminal).patience(0), Some(45));
    terminal.event(Event::Idle(44));
    assert_eq!(app(&terminal).view.hint, None, "too early");
    terminal.event(Event::Idle(45));
    assert!(app(&terminal).view.hint.is_some());
    assert!(terminal.program.front.tree().find(Role::Advice).is_some());
    assert_eq!(app(&terminal).patience(45), None, "it is there");
    terminal.keys("<Esc> <F1>");
    assert_eq!(app(&terminal).patience(0), None, "whoever reads the help is not hurried");
    let mut reading = at(1);
    assert_eq!(app(&reading).patience(0), None, "nor whoever reads");
    reading.event(Event::Idle(45));
    assert_eq!(app(&reading).view.hint, None);
}

#[test]
fn a_second_wrong_turn_offers_a_hint() {
    let mut terminal = at(3);
    terminal.choose_all(&[messages(), thread("marte-tur")]);
    assert_eq!(app(&terminal).view.hint, None, "after one, its own explanation is enough");
    terminal.choose_all(&[on_phone(phone::Act::Back), thread("olav-brod")]);
    let hinted = app(&terminal).view.hint.clone().expect("after two");
    assert!(hinted.plainly && matches!(hinted.hint, Hint::Act(_)), "the task helps along: {hinted:?}");
    terminal.picture("explanation and hint");
    assert_snapshot!(terminal.story());
}

#[test]
fn in_lines() {
    let mut talk = Talk::start(Lang::Nn, Outside::default());
    talk.program.open_at(3);
    talk.lines(&["l", "m", "g", "1", "s", "l"]);
    assert_snapshot!(talk.transcript());
}

#[test]
fn on_the_smallest_screen() {
    let mut terminal = Terminal::start(Seat::of_size(40, 12), Outside::default());
    terminal.program.open_at(3);
    terminal.draw();
    terminal.keys("v 2 v g");
    terminal.picture("what I did");
    terminal.keys("<Esc> <F5>");
    terminal.picture("passed by");
    assert_snapshot!(terminal.story());
}

#[test]
fn what_cannot_be_done_from_here_is_not_offered() {
    let mut terminal = at(1);
    for act in [Act::ShowMe, Act::Steps, Act::UndoFrom(0), Act::UndoFrom(usize::MAX)] {
        let before = terminal.now();
        terminal.event(Event::Press(act.clone()));
        assert_eq!(terminal.now(), before, "{act:?}");
    }
}
