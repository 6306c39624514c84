//! The tree of meaning: it offers what the world allows, and each act once.

use std::collections::HashSet;

use proptest::prelude::*;
use tastetrykk::app::{Act, Event, Key, Side};
use tastetrykk::meaning::{self, Role};
use tastetrykk::world::writing::Field;
use tastetrykk::world::{self, custom, mail, phone};

use super::deeds::{Deed, act, anywhere, deed, seat, terminal};
use crate::journeys::harness::{Outside, Terminal, kinds};

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
    if app.view.draft.is_none() {
        prop_assert_eq!(offered, possible);
    } else {
        // While something is being written what is proposed and what changes other things stand
        // back, and what sends, rings or saves commits first what is written.
        use phone::Act::{
            AskDelete, AskSave, BlockThread, Join, Propose, ProposeName, Ring, Save, SavePassword, Screenshot, Send,
        };
        let commits =
            |act: &Act| matches!(act, Act::World(world::Act::Phone(Send | Ring | Save | Join | SavePassword)));
        prop_assert!(offered.difference(&possible).all(commits), "{:?}", offered);
        let back = |act: &Act| match act {
            Act::World(world::Act::Phone(act)) => {
                matches!(act, Propose(_) | ProposeName(_) | AskDelete | AskSave | Ring | Screenshot | BlockThread)
            }
            Act::World(world::Act::Mail(act)) => {
                use mail::Act::{ProposeAddress, ProposeSubject, ProposeText};
                matches!(act, ProposeAddress(_) | ProposeSubject(_) | ProposeText(_))
            }
            Act::World(world::Act::Custom(act)) => matches!(act, custom::Act::Suggest { .. }),
            _ => false,
        };
        let lacking: Vec<&Act> = possible.difference(&offered).filter(|act| !back(act)).collect();
        prop_assert!(lacking.is_empty(), "{:?}", lacking);
    }
    Ok(())
}

/// The focus begins on a way back, or on another key of a bar, only where the page has nothing to do but
/// what one must mean to do.
fn check_beginning(terminal: &Terminal) -> Result<(), TestCaseError> {
    use tastetrykk::world::photos;
    let outline = terminal.program.front.outline();
    let Some(first) = outline.first.map(|first| &outline.stops[first].act) else { return Ok(()) };
    let tree = terminal.program.front.tree();
    let Some(device) = tree.find(Role::Phone).or_else(|| tree.find(Role::Computer)) else { return Ok(()) };
    let Some(content) = device.find(Role::Content) else { return Ok(()) };
    let on_page = content.actionable();
    let on_device = |node: &&meaning::Node<Act>| node.act.as_ref() == Some(first);
    if on_page.iter().any(on_device) || !device.actionable().iter().any(on_device) {
        return Ok(());
    }
    for node in on_page {
        let Some(act) = &node.act else { continue };
        let meant = match act {
            Act::World(world::Act::Phone(act)) => {
                use phone::Act::{AskDelete, Block, BlockThread};
                matches!(act, AskDelete | Block | BlockThread)
            }
            Act::World(world::Act::Mail(act)) => {
                use mail::Act::{Delete, Discard, OpenLink, Report, SaveAttachment, Send};
                matches!(act, OpenLink | SaveAttachment | Delete | Report | Discard | Send)
            }
            Act::World(world::Act::Photos(act)) => *act == photos::Act::AskDelete,
            // What is bought is bought.
            Act::World(world::Act::Custom(act)) => matches!(act, custom::Act::Press(_)),
            Act::Field(field) => field.takes_letters(),
            act => act.is_device_key(),
        };
        prop_assert!(meant, "begins on {:?} and not on {:?}:\n{}", first, act, terminal.now());
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

    #[test]
    fn the_focus_does_not_begin_on_a_way_back(
        seat in seat(),
        lesson in 0..8_usize,
        place in any::<prop::sample::Index>(),
        presses in prop::collection::vec(any::<usize>(), 0..30),
    ) {
        let lesson = [kinds::phone(), kinds::pocket(), kinds::calls(), kinds::nett(), kinds::mail(), kinds::application(), kinds::apps(), kinds::every_kind()][lesson];
        let mut terminal = Terminal::start(seat, Outside::default());
        terminal.program.open_step(lesson, place.index(lesson.steps.len()));
        terminal.draw();
        check_beginning(&terminal)?;
        for nth in presses {
            act(&mut terminal, &Deed::Press(nth));
            check_beginning(&terminal)?;
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
