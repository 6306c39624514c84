//! Questions of every kind: whatever is answered, each comes out after a while, and the same way each
//! time.

use proptest::prelude::*;
use tastetrykk::course::model::StepKind;
use tastetrykk::session::{Action, Milestone, Outcome, Session, Stage, Start};
use tastetrykk::vocabulary::{Id, Lang};
use tastetrykk::world::Written;
use tastetrykk::world::writing::Fit;

use crate::journeys::harness::kinds::every_kind;

/// The session at a step, with a seed.
fn at(place: usize, seed: u64) -> Session {
    let lesson = every_kind();
    let start = Start { lesson: lesson.hash, world: 0, profile: 0, day: 1, seed, language: Lang::Nb };
    Session::fold(lesson, &start, &[Action::GoTo(lesson.steps[place].id.clone())])
}

/// The ids that can be chosen or ticked in a step.
fn ids(kind: &StepKind) -> Vec<Id> {
    match kind {
        StepKind::Choice { options, .. } => options.iter().map(|option| option.id.clone()).collect(),
        StepKind::Order { items, .. } => items.iter().map(|item| item.id.clone()).collect(),
        StepKind::Match { pairs, .. } => pairs.iter().map(|pair| pair.id.clone()).collect(),
        StepKind::Fill { answers, .. } => answers.iter().map(|answer| answer.id.clone()).collect(),
        StepKind::Spot { message, .. } => message.parts.iter().map(|part| part.id.clone()).collect(),
        StepKind::Read { .. } | StepKind::Practice { .. } | StepKind::Own { .. } => Vec::new(),
    }
}

/// The places of the questions: all but the list at the end.
fn questions() -> std::ops::Range<usize> {
    0..every_kind().steps.len() - 1
}

/// The nth thing that may be done in a step; some of it is not its turn.
fn action(kind: &StepKind, nth: usize) -> Action {
    let ids = ids(kind);
    let id = ids[(nth / 6) % ids.len()].clone();
    let written = |fit| Action::Fill(Written { matches: Some(id.clone()), fit, ..Written::new("ord", []) });
    match nth % 6 {
        0 => Action::Choose(id),
        1 => Action::Tick(id),
        2 => Action::Answer,
        3 => Action::Propose,
        4 => written(if nth % 12 == 4 { Fit::Near } else { Fit::Plain }),
        _ => Action::Fill(Written::new("noe annet", [])),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    /// Whoever goes on answering is let on, with an outcome that says how it went; whoever passes
    /// it by is, too.
    #[test]
    fn nobody_is_stuck(place in questions(), seed in any::<u64>(), nths in prop::collection::vec(0_usize..240, 400)) {
        let lesson = every_kind();
        let step = &lesson.steps[place];
        let mut session = at(place, seed);
        let (mut outcomes, mut spotted) = (Vec::new(), 0);
        for nth in nths {
            for milestone in session.apply(lesson, &action(&step.kind, nth)).unwrap_or_default() {
                match milestone {
                    Milestone::Step(id, outcome) if id == step.id => outcomes.push(outcome),
                    Milestone::Spot(id, found) if id == step.id => {
                        let StepKind::Spot { message, .. } = &step.kind else { panic!("{step:?}") };
                        let wrong = message.parts.iter().filter(|part| part.wrong).count();
                        prop_assert_eq!(usize::from(found.hits + found.missed), wrong);
                        spotted += 1;
                    }
                    other => panic!("{other:?}"),
                }
            }
        }
        prop_assert!(session.complete(), "{:?}", session.stage);
        prop_assert_eq!(outcomes.len(), 1, "it comes out once: {:?}", outcomes);
        prop_assert!(outcomes[0] > Outcome::Skipped);
        prop_assert_eq!(spotted, usize::from(matches!(step.kind, StepKind::Spot { .. })), "the first answer is counted");
        prop_assert!(session.apply(lesson, &Action::Skip).is_none(), "what came out is not passed by");
        prop_assert!(session.apply(lesson, &Action::Next).is_some());
        prop_assert_eq!(session.at, place + 1);

        let mut session = at(place, seed);
        let skipped = session.apply(lesson, &Action::Skip).expect("it can be passed by");
        prop_assert_eq!(skipped, vec![Milestone::Step(step.id.clone(), Outcome::Skipped)]);
        prop_assert!(session.complete() && session.was_skipped() && session.at == place);
        prop_assert_eq!(session.apply(lesson, &Action::Skip), Some(Vec::new()));
        prop_assert_eq!(session.at, place + 1);
    }

    /// What is offered in another order is all there, in an order that the seed and the place
    /// alone decide, and never the one that would give it away.
    #[test]
    fn orders_are_shuffled_and_stay(place in questions(), seed in any::<u64>()) {
        let kind = &every_kind().steps[place].kind;
        let sorted = |ids: &[Id]| {
            let mut ids = ids.to_vec();
            ids.sort();
            ids
        };
        let all = sorted(&ids(kind));
        let session = at(place, seed);
        prop_assert_eq!(&session.stage, &at(place, seed).stage);
        match &session.stage {
            Stage::Order(order) => {
                prop_assert_eq!(sorted(&order.offered), all);
                prop_assert_ne!(&order.offered, &ids(kind));
            }
            Stage::Match(matching) => {
                prop_assert_eq!(sorted(&matching.lefts), all.clone());
                prop_assert_eq!(sorted(&matching.rights), all);
                prop_assert_ne!(&matching.lefts, &matching.rights);
            }
            Stage::Fill(fill) => prop_assert_eq!(sorted(&fill.offered), all),
            _ => {}
        }
    }
}

/// The seed is of use: not everybody gets the same order.
#[test]
fn another_seed_is_another_order() {
    let orders: std::collections::HashSet<Vec<Id>> = (0..40)
        .map(|seed| match at(1, seed).stage {
            Stage::Order(order) => order.offered,
            stage => panic!("{stage:?}"),
        })
        .collect();
    assert!(orders.len() >= 4, "{orders:?}");
}
