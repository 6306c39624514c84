//! Following hints alone finishes every task, wherever one has wandered.

use proptest::prelude::*;
use tastetrykk::session::Action;
use tastetrykk::solve::{Hint, Plan, hint, plan, way_back};
use tastetrykk::world::Act;
use tastetrykk::world::phone::StartAt;

use super::setup::{Task, fewest, follow, practice, task, tasks, wander};

fn any_task() -> impl Strategy<Value = Task> {
    prop::sample::select(tasks())
}

fn deeds(most: usize) -> impl Strategy<Value = Vec<usize>> {
    prop::collection::vec(any::<usize>(), 0..=most)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn hints_lead_to_the_end_from_anywhere(task in any_task(), deeds in deeds(300), careful in any::<bool>()) {
        let mut history = task.open(task.lesson);
        wander(task.lesson, &mut history, &deeds, careful);
        prop_assert!(follow(task.lesson, &mut history), "{} {}", task.step, task.variant.id);
    }

    #[test]
    fn who_is_careful_is_never_told_to_undo(task in any_task(), deeds in deeds(60)) {
        let mut history = task.open(task.lesson);
        wander(task.lesson, &mut history, &deeds, true);
        // Who rings or stands at the door comes once: then the way may be to take back.
        let once = task.variant.start.door.is_some() || matches!(task.variant.start.phone.at, StartAt::Incoming(_));
        // So does what comes with time.
        let waited = history.actions.contains(&Action::World(Act::Wait));
        let is_way = matches!(plan(task.lesson, &history.session), Some(Plan::Acts(_)));
        prop_assert!(is_way || once || waited, "{} {}: {:?}", task.step, task.variant.id, practice(&history.session));
    }

    #[test]
    fn so_many_steps_back_and_there_is_a_way_on(task in any_task(), deeds in deeds(60)) {
        let mut history = task.open(task.lesson);
        wander(task.lesson, &mut history, &deeds, false);
        let back = way_back(task.lesson, &history);
        prop_assert_eq!(back > 0, plan(task.lesson, &history.session) == Some(Plan::Undo));
        for _ in 0..back {
            prop_assert_eq!(hint(task.lesson, &history.session), Some(Hint::Undo));
            history.undo(task.lesson);
        }
        prop_assert!(practice(&history.session).barred.is_empty());
        prop_assert_ne!(plan(task.lesson, &history.session), Some(Plan::Undo), "«Angre til før …» is true");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn in_small_worlds_a_plan_is_at_most_two_acts_longer_than_need_be(
        task in prop::sample::select(vec![task("prov", "a"), task("apne", "fra-hjemskjermen")]),
        deeds in deeds(12),
    ) {
        let mut history = task.open(task.lesson);
        wander(task.lesson, &mut history, &deeds, true);
        let Some(Plan::Acts(acts)) = plan(task.lesson, &history.session) else { panic!("a plan") };
        let shorter = fewest(task.lesson, &history.session, acts.len().saturating_sub(2));
        prop_assert_eq!(shorter, None, "{:?}", acts);
    }
}
