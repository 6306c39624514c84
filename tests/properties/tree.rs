//! The tree of meaning: it offers what the world allows, and each act once.

use std::collections::HashSet;

use proptest::prelude::*;
use tastetrykk::app::{Act, Event, Key, Side};
use tastetrykk::meaning::Role;
use tastetrykk::world::writing::Field;
use tastetrykk::world::{self, Device, phone};

use super::deeds::{act, anywhere, deed, seat, terminal};
use crate::journeys::harness::Terminal;

fn acts(terminal: &Terminal) -> Vec<Act> {
    terminal.program.front.tree().actionable().into_iter().filter_map(|node| node.act.clone()).collect()
}

/// The acts of the practice world.
fn on_the_device(acts: &[Act]) -> HashSet<Act> {
    acts.iter().filter(|act| matches!(act, Act::World(_))).cloned().collect()
}

/// Each act once; the device's acts are those of the world; its fields are there when they take
/// words.
fn check_tree(terminal: &Terminal) -> Result<(), TestCaseError> {
    let acts = acts(terminal);
    let unique: HashSet<&Act> = acts.iter().collect();
    prop_assert_eq!(unique.len(), acts.len(), "twice: {:?}", acts);
    let stops: Vec<Act> = terminal.program.front.outline().stops.iter().map(|stop| stop.act.clone()).collect();
    prop_assert_eq!(&stops, &acts, "the outline is not the tree's");
    let app = terminal.program.front.app();
    let offered = on_the_device(&acts);
    let fields: HashSet<&Field> =
        acts.iter().filter_map(|act| if let Act::Field(field) = act { Some(field) } else { None }).collect();
    let Some(practice) = app.player().and_then(|player| player.practice()) else {
        prop_assert!(offered.is_empty());
        return Ok(());
    };
    let hidden = !app.overlays.is_empty() || (app.takes_turns() && app.view.side == Side::Task);
    if practice.done || hidden {
        prop_assert!(offered.is_empty() && fields.is_empty());
        return Ok(());
    }
    let possible: HashSet<Act> = practice.world.acts().iter().filter_map(Act::offering).collect();
    let open = practice.world.fields();
    prop_assert_eq!(fields, open.iter().collect::<HashSet<_>>());
    if app.view.draft.is_none() || practice.world.device() != Device::Phone {
        prop_assert_eq!(offered, possible);
    } else {
        // While something is being written what is proposed and what changes other things stand
        // back, and what sends, rings or saves commits first what is written.
        use phone::Act::{AskDelete, AskSave, Propose, ProposeName, Ring, Save, Send};
        let commits = |act: &Act| matches!(act, Act::World(world::Act::Phone(Send | Ring | Save)));
        prop_assert!(offered.difference(&possible).all(commits), "{:?}", offered);
        let back = |act: &Act| match act {
            Act::World(world::Act::Phone(act)) => {
                matches!(act, Propose(_) | ProposeName(_) | AskDelete | AskSave | Ring)
            }
            _ => false,
        };
        prop_assert!(possible.difference(&offered).all(back), "{:?}", offered);
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn it_offers_what_the_world_allows_and_each_act_once(
        seat in seat(),
        from in anywhere(),
        deeds in prop::collection::vec(deed(), 0..40),
    ) {
        let mut terminal = terminal(seat, from);
        check_tree(&terminal)?;
        for deed in &deeds {
            act(&mut terminal, deed);
            check_tree(&terminal)?;
        }
    }

    /// A word from the program about what just happened is on the screen, whatever the layout.
    #[test]
    fn what_the_program_has_to_say_is_said(
        seat in seat(),
        words in prop::sample::select(vec!["", "  ", "13097248022", "4111 1111 1111 1111"]),
    ) {
        let mut terminal = terminal(seat, (Some(0), 0));
        if terminal.program.front.app().takes_turns() {
            terminal.event(Event::Press(Act::Swap));
        }
        for event in [Event::Press(Act::Field(Field::Message)), Event::Paste(words.to_owned()), Event::Key(Key::Enter)] {
            terminal.event(event);
        }
        let notice = terminal.program.front.app().view.notice;
        prop_assert!(notice.is_some(), "«{words}» is taken");
        let said = terminal.program.front.tree().find(Role::Advice).is_some();
        prop_assert!(said, "{notice:?} is not said:\n{}", terminal.now());
    }

    #[test]
    fn what_is_offered_does_something(
        seat in seat(),
        from in anywhere(),
        deeds in prop::collection::vec(deed(), 0..20),
        nth in any::<usize>(),
    ) {
        let mut terminal = terminal(seat, from);
        for deed in &deeds {
            act(&mut terminal, deed);
        }
        let Some(pressed) = super::deeds::nth_act(&terminal, nth) else { return Ok(()) };
        let before = terminal.program.front.app().clone();
        terminal.event(Event::Press(pressed.clone()));
        let same = *terminal.program.front.app() == before;
        // A keypad takes no digit more when its field is full, and is still a keypad.
        let alike = pressed.is_field() || matches!(pressed, Act::Resume | Act::Lesson(_) | Act::Type(_));
        prop_assert!(!same || alike, "{:?} does nothing", pressed);
    }
}
