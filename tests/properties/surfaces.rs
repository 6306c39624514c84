//! Nothing that is typed, clicked or said makes the program fall over, on either surface.

use std::collections::HashSet;

use proptest::prelude::*;
use tastetrykk::app::{Act, Event, Screen};
use tastetrykk::linear::speak;
use tastetrykk::screen::Front;
use tastetrykk::vocabulary::Lang;

use super::deeds::{act, anywhere, beginning, deed, seat, talk, terminal, writing};
use crate::journeys::harness::kinds::{application, nett};

/// A line as somebody might type it.
fn line() -> impl Strategy<Value = String> {
    prop_oneof![
        12 => (1_usize..12).prop_map(|number| number.to_string()),
        4 => prop::sample::select(vec!["", "a", "s", "q", "l", "?", "f2", "f8", "o", "esc", " ", "A", "L", "f1", "0", "-1", "99999999999999999999"])
            .prop_map(str::to_owned),
        2 => writing(),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_full_screen_takes_anything(
        seat in seat(),
        from in anywhere(),
        deeds in prop::collection::vec(deed(), 0..60),
    ) {
        let mut terminal = terminal(seat, from);
        for deed in &deeds {
            act(&mut terminal, deed);
        }
    }

    #[test]
    fn linear_mode_takes_anything(
        from in anywhere(),
        lines in prop::collection::vec(line(), 0..60),
    ) {
        let mut talk = talk(Lang::Nb, from);
        for line in &lines {
            if talk.program.ended {
                break;
            }
            talk.line(line);
            prop_assert!(!talk.reply.trim().is_empty(), "«{line}» met silence");
        }
    }

    /// Whatever the tree offers has a number in lines, and whatever has a number is in the tree.
    #[test]
    fn every_act_of_the_screen_has_a_number(
        from in anywhere(),
        lines in prop::collection::vec(line(), 0..40),
    ) {
        let mut talk = talk(Lang::Nb, from);
        for line in &lines {
            if talk.program.ended {
                break;
            }
            talk.line(line);
            let front = &talk.program.front;
            let spoken = speak(front.tree(), front.outline(), front.strings());
            let numbered: Vec<&Act> = spoken.choices.iter().map(|choice| &choice.act).collect();
            prop_assert_eq!(numbered.len(), front.outline().stops.len());
            prop_assert!(front.outline().stops.iter().all(|stop| numbered.contains(&&stop.act)));
            let keys: Vec<&str> = spoken.choices.iter().map(|choice| choice.key.as_str()).collect();
            prop_assert!(keys.iter().all(|key| !key.is_empty()));
            prop_assert_eq!(keys.iter().collect::<HashSet<_>>().len(), keys.len(), "twice: {:?}", keys);
            let digits: Vec<usize> = keys.iter().filter_map(|key| key.parse().ok()).filter(|n| *n > 0).collect();
            prop_assert!(digits.is_sorted());
            prop_assert!(spoken.choices.iter().all(|choice| !choice.text.trim().is_empty()));
        }
    }

    /// The same acts give the same session, whichever surface they are done on.
    #[test]
    fn both_surfaces_are_one_program(
        from in beginning(),
        nths in prop::collection::vec(any::<usize>(), 0..30),
    ) {
        let mut terminal = terminal(crate::journeys::harness::Seat::default(), from);
        let mut talk = talk(Lang::Nb, from);
        for nth in nths {
            let Some(pressed) = super::deeds::nth_act(&terminal, nth) else { continue };
            terminal.event(Event::Press(pressed.clone()));
            talk.program.handle(Event::Press(pressed));
            let (on_screen, in_lines) = (&terminal.program.front, &talk.program.front);
            let acts = |front: &Front| front.outline().stops.iter().map(|stop| stop.act.clone()).collect::<Vec<_>>();
            // Where a number is written, lines ask for the number alone: one that chose a row would be another.
            let numbers = |act: &Act| matches!(act, Act::Seat(tastetrykk::app::class::seat::Act::Called(_)));
            let mut offered = acts(on_screen);
            if !acts(in_lines).iter().any(numbers) {
                offered.retain(|act| !numbers(act));
            }
            prop_assert_eq!(offered, acts(in_lines));
            // In applications and where pictures are attached lines say more: what cannot be seen, and what
            // each field is about.
            let says_more = |front: &Front| front.app().player().is_some_and(|player| {
                [application(), nett()].iter().any(|lesson| lesson.id == player.lesson.id)
            });
            // On the first screen lines say less: whoever listens has enough to listen to.
            let says_less = |front: &Front| matches!(front.app().screen, Screen::Welcome(_));
            let rows = matches!(on_screen.app().class, tastetrykk::app::class::InClass::Without(_));
            if !says_more(on_screen) && !says_less(on_screen) && !rows {
                prop_assert_eq!(on_screen.tree(), in_lines.tree());
            }
        }
        let kept = talk.program.outside.kept();
        let kept: String = kept.split_inclusive('\n').filter(|line| !line.contains("\"surface\"")).collect();
        prop_assert_eq!(terminal.program.outside.kept(), kept, "the surface itself is noted, and nothing else differs");
    }
}
