//! The join's laws, and where a learner is found again.

use proptest::prelude::*;

use super::*;
use crate::learner::journal::Head;
use crate::vocabulary::Lang;

fn id(name: &str) -> Id {
    Id::new(name).unwrap()
}

fn start() -> Start {
    Start { lesson: 1, world: 1, profile: 0, day: 20_000, seed: 1, language: Lang::Nb }
}

fn begin(lesson: &str, actions: Vec<Action>) -> Entry {
    Entry::Begin { lesson: id(lesson), start: start(), actions, parent: None }
}

fn choose(answer: &str) -> Action {
    Action::Choose(id(answer))
}

fn finish(lesson: &str) -> Entry {
    Entry::Finish { lesson: id(lesson) }
}

fn step(lesson: &str, step: &str, outcome: Outcome) -> Entry {
    Entry::Step { lesson: id(lesson), step: id(step), outcome }
}

fn run(order: u64, writer: &str, entries: Vec<Entry>) -> Run {
    Run { head: Head { order, writer: writer.into(), day: 20_000 }, entries, gaps: Vec::new(), sound: 0 }
}

fn found(runs: &[Run]) -> Option<(String, Vec<Action>)> {
    resume_point(runs).map(|point| (point.lesson.to_string(), point.actions))
}

#[test]
fn the_best_outcome_stands() {
    let runs = [
        run(2, "b", vec![step("sms", "les", Outcome::Shown), finish("sms")]),
        run(1, "a", vec![step("sms", "les", Outcome::Done), step("sms", "svar", Outcome::Skipped)]),
    ];
    let progress = Progress::of(&runs);
    assert_eq!(progress.outcome(&id("sms"), &id("les")), Some(Outcome::Done));
    assert_eq!(progress.outcome(&id("sms"), &id("svar")), Some(Outcome::Skipped));
    assert_eq!(progress.outcome(&id("sms"), &id("slett")), None);
    assert_eq!(progress.steps(&id("sms")).count(), 2);
    assert!(progress.is_finished(&id("sms")) && !progress.is_finished(&id("mus")));
    assert!(Progress::of(&[]).is_empty() && !progress.is_empty());
}

#[test]
fn of_several_first_answers_the_one_stands_in_which_most_went_wrong() {
    let spot = |hits, missed, false_alarms| Entry::Spot {
        lesson: id("svindel"),
        step: id("pakke"),
        spotted: Spotted { hits, missed, false_alarms },
    };
    let runs = [run(2, "b", vec![spot(2, 0, 0)]), run(1, "a", vec![spot(1, 1, 1), spot(1, 1, 0)])];
    let kept = Some(Spotted { hits: 1, missed: 1, false_alarms: 1 });
    let progress = Progress::of(&runs);
    assert_eq!(progress.spotted(&id("svindel"), &id("pakke")), kept);
    let mut joined = Progress::of(&runs[..1]);
    joined.join(&Progress::of(&runs[1..]));
    joined.join(&progress);
    assert_eq!(joined, progress);
    assert_eq!(progress.spotted(&id("svindel"), &id("konto")), None);
    assert!(!progress.is_empty());
}

#[test]
fn the_newest_run_with_a_lesson_decides() {
    let runs = [
        run(3, "c", vec![]),
        run(1, "a", vec![begin("mus", vec![])]),
        run(2, "b", vec![begin("taster", vec![]), begin("sms", vec![Action::Next])]),
    ];
    assert_eq!(found(&runs), Some(("sms".into(), vec![Action::Next])));
    assert_eq!(resume_point(&runs).unwrap().writer, "b");
    assert_eq!(resume_point(&[]), None);
}

#[test]
fn two_machines_at_once_are_told_apart_the_same_way_everywhere() {
    let mut runs = vec![run(1, "a", vec![begin("mus", vec![])]), run(1, "b", vec![begin("sms", vec![])])];
    let forwards = found(&runs);
    runs.reverse();
    assert_eq!(found(&runs), forwards);
    assert_eq!(forwards, Some(("sms".into(), vec![])));
}

#[test]
fn a_finished_lesson_is_not_taken_up_again() {
    let began = [begin("sms", vec![]), Entry::Act(Action::Next)];
    let done = |more: Entry| vec![run(1, "a", began.iter().cloned().chain([more]).collect())];
    assert_eq!(found(&done(finish("sms"))), None);
    assert_eq!(found(&done(finish("mus"))), Some(("sms".into(), vec![Action::Next])));
    let again = vec![run(1, "a", vec![begin("sms", vec![]), finish("sms"), begin("sms", vec![])])];
    assert_eq!(found(&again), Some(("sms".into(), vec![])));
}

#[test]
fn undo_takes_back_the_last_that_can_be() {
    let entries = vec![
        begin("sms", vec![choose("a")]),
        Entry::Act(choose("b")),
        Entry::Act(Action::Language(Lang::Nn)),
        Entry::Undo,
        step("sms", "les", Outcome::Done),
        Entry::Undo,
        Entry::Undo,
        Entry::Act(choose("c")),
    ];
    let actions = vec![Action::Language(Lang::Nn), choose("c")];
    assert_eq!(found(&[run(1, "a", entries)]), Some(("sms".into(), actions)));
}

#[test]
fn after_a_gap_nothing_is_replayed() {
    let entries = vec![begin("sms", vec![choose("a")]), Entry::Act(choose("b")), Entry::Act(choose("c"))];
    let mut before = run(1, "a", entries);
    before.gaps = vec![0];
    let mut amid = before.clone();
    amid.gaps = vec![0, 2];
    assert_eq!(found(&[before]), Some(("sms".into(), vec![choose("a"), choose("b"), choose("c")])));
    assert_eq!(found(&[amid.clone()]), Some(("sms".into(), vec![choose("a"), choose("b")])));
    amid.gaps = vec![usize::MAX];
    assert_eq!(found(&[amid]), Some(("sms".into(), vec![choose("a")])));
}

fn any_entry() -> impl Strategy<Value = Entry> {
    let lesson = || prop::sample::select(vec!["sms", "mus", "taster"]);
    let outcome = prop::sample::select(vec![Outcome::Skipped, Outcome::Shown, Outcome::Mended, Outcome::Done]);
    prop_oneof![
        (lesson(), prop::sample::select(vec!["les", "svar"]), outcome).prop_map(|(l, s, o)| step(l, s, o)),
        lesson().prop_map(finish),
        lesson().prop_map(|l| begin(l, vec![Action::Next])),
        Just(Entry::Undo),
        Just(Entry::Act(Action::Skip)),
        Just(Entry::Act(Action::Tick(id("apne")))),
        Just(Entry::Run { format: 1, order: u64::MAX, writer: String::new(), day: u32::MAX }),
    ]
}

fn any_run() -> impl Strategy<Value = Run> {
    let entries = prop::collection::vec(any_entry(), 0..20);
    let gaps = prop::collection::vec(0..25_usize, 0..3);
    (any::<u64>(), "[a-c]", entries, gaps)
        .prop_map(|(order, writer, entries, gaps)| Run { gaps, ..run(order, &writer, entries) })
}

fn joined(a: &Progress, b: &Progress) -> Progress {
    let mut both = a.clone();
    both.join(b);
    both
}

proptest! {
    #[test]
    fn the_join_is_a_join(a in any_run(), b in any_run(), c in any_run()) {
        let whole = Progress::of(&[a.clone(), b.clone(), c.clone()]);
        let [a, b, c] = [a, b, c].map(|run| Progress::of(&[run]));
        prop_assert_eq!(joined(&a, &b), joined(&b, &a));
        prop_assert_eq!(joined(&joined(&a, &b), &c), joined(&a, &joined(&b, &c)));
        prop_assert_eq!(joined(&a, &a), a.clone());
        prop_assert_eq!(joined(&joined(&a, &b), &c), whole);
    }

    #[test]
    fn any_runs_are_survived(runs in prop::collection::vec(any_run(), 0..5)) {
        let _ = resume_point(&runs);
    }
}

fn found_in(runs: &[Run], lesson: &str) -> Option<Vec<Action>> {
    resume_point_in(runs, &id(lesson)).map(|point| point.actions)
}

#[test]
fn a_lesson_begun_earlier_than_the_last_is_found_where_it_was_left() {
    let act = |answer: &str| Entry::Act(choose(answer));
    let runs = [
        run(1, "a", vec![begin("sms", vec![]), act("en"), begin("mus", vec![]), act("to"), act("tre"), Entry::Undo]),
        run(2, "b", vec![begin("wifi", vec![]), act("fire"), finish("wifi")]),
    ];
    assert_eq!(found_in(&runs, "sms"), Some(vec![choose("en")]));
    assert_eq!(found_in(&runs, "mus"), Some(vec![choose("to")]));
    assert_eq!(found_in(&runs, "wifi"), None, "it is finished");
    assert_eq!(found_in(&runs, "borte"), None);
    assert_eq!(found(&runs), None, "the last one is finished");
    // Taken up again in a newer run, it is that one that counts.
    let again = run(3, "c", vec![begin("sms", vec![choose("en")]), act("fem")]);
    let runs = [again, runs[0].clone(), runs[1].clone()];
    assert_eq!(found_in(&runs, "sms"), Some(vec![choose("en"), choose("fem")]));
}

#[test]
fn what_a_newer_version_wrote_ends_what_is_known_of_its_lesson_alone() {
    let act = |answer: &str| Entry::Act(choose(answer));
    let mut one = run(1, "a", vec![begin("sms", vec![]), act("en"), begin("mus", vec![]), act("to"), act("tre")]);
    one.gaps = vec![4];
    assert_eq!(found_in(&[one.clone()], "sms"), Some(vec![choose("en")]));
    assert_eq!(found_in(&[one], "mus"), Some(vec![choose("to")]));
}

#[test]
fn how_somebody_stands() {
    let runs = [
        run(2, "b", vec![Entry::Path { path: None }, begin("mus", vec![]), begin("sms", vec![])]),
        run(
            1,
            "a",
            vec![
                Entry::Path { path: Some(id("p1")) },
                begin("wifi", vec![]),
                finish("wifi"),
                begin("mus", vec![]),
                step("mus", "les", Outcome::Done),
            ],
        ),
    ];
    let standing = Standing::of(&runs);
    assert_eq!(standing.under_way, [id("sms"), id("mus")], "the one begun last first");
    assert_eq!(standing.path, None, "the newest choice");
    assert!(standing.progress.is_finished(&id("wifi")));
    assert_eq!(Standing::of(&runs[1..]).path, Some(id("p1")));
    assert_eq!(Standing::of(&[]), Standing::default());
}
