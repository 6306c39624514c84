//! Hints: first where to look, then what to press; and following them alone leads through.

use insta::assert_snapshot;
use tastetrykk::app::{Act, Event};
use tastetrykk::meaning::Role;
use tastetrykk::session::Action;
use tastetrykk::solve::Hint;
use tastetrykk::vocabulary::Lang;
use tastetrykk::world;
use tastetrykk::world::writing::Field;

use super::harness::{Outside, Seat, Surface, Talk, Terminal, on_phone};

fn at(place: usize) -> Terminal {
    let mut terminal = Terminal::fresh();
    terminal.program.open_at(place);
    terminal.draw();
    terminal
}

#[test]
fn the_place_first_then_the_act() {
    let mut terminal = at(2);
    terminal.keys("h");
    terminal.picture("where to look");
    terminal.keys("h");
    terminal.picture("what to press");
    terminal.keys("2");
    terminal.picture("done, and the hint is gone");
    assert_snapshot!(terminal.story());
}

#[test]
fn at_60_by_18() {
    let mut terminal = Terminal::start(Seat::of_size(60, 18), Outside::default());
    terminal.program.open_at(3);
    terminal.draw();
    terminal.keys("v h");
    terminal.picture("the hint is on the task's side");
    terminal.keys("<Enter>");
    terminal.picture("and the phone is one key away");
    assert_snapshot!(terminal.story());
}

#[test]
fn in_lines() {
    let mut talk = Talk::start(Lang::Nn, Outside::default());
    talk.choose(&Act::Try);
    talk.lines(&["h", "h", "1", "h", "h"]);
    assert_snapshot!(talk.transcript());
}

#[test]
fn a_hint_is_nothing_done_and_words_being_written_stand() {
    let mut terminal = at(0);
    terminal.choose(&Act::Field(Field::Message));
    terminal.write("Ja");
    let before = terminal.program.actions().len();
    terminal.event(Event::Press(Act::Hint));
    assert_eq!(terminal.program.actions().len(), before);
    assert!(terminal.shows("Ja"), "{}", terminal.now());
    assert!(terminal.program.front.tree().find(Role::Advice).is_some());
}

#[test]
fn what_is_in_the_way_is_to_be_undone() {
    let mut terminal = at(5);
    terminal.choose_all(&super::detours::wrong_deleted());
    terminal.keys("h");
    assert!(terminal.shows("Angre"), "{}", terminal.now());
    assert_eq!(terminal.program.front.app().view.hint.as_ref().map(|hinted| &hinted.hint), Some(&Hint::Undo));
}

/// Every task of the lesson, by hints alone, each act pressed where the hint says it is.
#[test]
fn following_hints_alone_leads_through_every_task() {
    for place in [0, 2, 3, 4, 5] {
        let mut terminal = at(place);
        for _ in 0..40 {
            let done = terminal.program.front.app().player().and_then(|player| player.practice().map(|p| p.done));
            if done != Some(false) {
                break;
            }
            terminal.event(Event::Press(Act::Hint));
            let hinted = terminal.program.front.app().view.hint.clone().expect("there is a hint");
            let Hint::Act(Action::World(world::Act::Phone(act))) = hinted.hint else {
                panic!("{:?} from the start of step {place}", hinted.hint);
            };
            terminal.event(Event::Press(Act::Hint));
            let label = terminal.program.front.tree().find(Role::Advice).expect("it is said").label.plain();
            let act = on_phone(act);
            let nodes = terminal.program.front.tree().actionable();
            let node = nodes.iter().find(|node| node.act.as_ref() == Some(&act)).expect("it is on the screen");
            assert!(label.contains(&node.label.plain()), "«{label}» names «{}»", node.label.plain());
            terminal.event(Event::Press(act));
        }
        let done = terminal.program.front.app().player().and_then(|player| player.practice().map(|p| p.done));
        assert_eq!(done, Some(true), "step {place}:\n{}", terminal.now());
    }
}
