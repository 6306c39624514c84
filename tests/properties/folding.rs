//! A lesson under way is a fold: undo, journal and resume are that fold again.

use proptest::prelude::*;
use tastetrykk::app::{Act, App, Event};
use tastetrykk::learner::journal::{Entry, FORMAT, decode, encode};
use tastetrykk::session::{Action, Session, Stage};
use tastetrykk::world::writing::{Field, Fit, Written};

use super::deeds::{act, anywhere, beginning, calm, deed, nth_act, seat, terminal};
use crate::journeys::harness::{Seat, Terminal, id};

/// Picture, focus and the rest of what a person has before them.
fn everything(terminal: &Terminal) -> (String, App) {
    (terminal.now(), terminal.program.front.app().clone())
}

fn undoable(terminal: &Terminal) -> usize {
    terminal.program.actions().iter().filter(|action| action.is_undoable()).count()
}

fn wrong_turns(terminal: &Terminal) -> Option<usize> {
    terminal.program.front.app().player().map(|player| player.wrong)
}

/// The session as it is when nobody knows the words any more, wherever in it some may stand.
fn without_words(session: &Session) -> String {
    let session = format!("{session:?}");
    let mut parts = session.split("text: Some(\"");
    let mut forgotten = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        // To the quotation mark that no backslash stands before.
        let mut escaped = false;
        let end = part.find(|c: char| {
            let ends = c == '"' && !escaped;
            escaped = c == '\\' && !escaped;
            ends
        });
        forgotten.push_str("text: None");
        forgotten.push_str(&part[end.expect("words end") + "\")".len()..]);
    }
    forgotten
}

fn writing_a_code(terminal: &Terminal) -> bool {
    let app = terminal.program.front.app();
    let practice = app.player().and_then(|player| player.practice());
    let open = practice.is_some_and(|practice| practice.world.fields().contains(&Field::Code));
    open && app.view.draft.is_some()
}

/// The actions as they come back from a journal.
fn through_the_journal(actions: &[Action]) -> Vec<Action> {
    let head = Entry::Run { format: FORMAT, order: 1, writer: "0".repeat(16), day: 1 };
    let entries = actions.iter().map(|action| Entry::Act(action.clone()));
    let bytes: String = std::iter::once(head).chain(entries).map(|entry| encode(&entry)).collect();
    let run = decode(bytes.as_bytes()).expect("a run");
    let action = |entry: Entry| match entry {
        Entry::Act(action) => Some(action),
        _ => None,
    };
    run.entries.into_iter().filter_map(action).collect()
}

/// Actions as a journal may hold them, at their turn or not.
fn action() -> impl Strategy<Value = Action> {
    let name = prop::sample::select(vec![
        "apne",
        "les",
        "send",
        "borte",
        "sms",
        "forklarer",
        "egen",
        "prov",
        "nei",
        "senere",
        "stopsel",
        "ledning",
        "lyn",
        "knapp",
        "felt",
        "meny",
        "tall",
        "klokka",
        "mellomrom",
        "haster",
        "lenke",
        "emne",
        "trygt",
        "rekke",
        "par",
        "strom",
        "tast",
        "pakke",
        "konto",
    ]);
    let written = ("[a-z]{0,9}", prop::option::of(name.clone()), prop::sample::select(vec![Fit::Exact, Fit::Near]));
    let written = written.prop_map(|(text, matches, fit)| {
        Action::Fill(Written { matches: matches.map(id), fit, ..Written::new(&text, []) })
    });
    prop_oneof![
        2 => Just(Action::Answer),
        1 => Just(Action::Propose),
        2 => written,
        3 => Just(Action::Next),
        1 => Just(Action::Skip),
        1 => Just(Action::Again),
        4 => name.clone().prop_map(|name| Action::Tick(id(name))),
        2 => name.clone().prop_map(|name| Action::Choose(id(name))),
        1 => name.prop_map(|name| Action::GoTo(id(name))),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn undo_gives_back_picture_focus_and_scroll(
        seat in seat(),
        from in anywhere(),
        deeds in prop::collection::vec(calm(), 0..24),
        nth in any::<usize>(),
    ) {
        let mut terminal = terminal(seat, from);
        for deed in &deeds {
            act(&mut terminal, deed);
        }
        prop_assume!(!terminal.program.ended);
        // Digits of a code are not brought back: they may be somebody's own.
        prop_assume!(!writing_a_code(&terminal));
        let before = everything(&terminal);
        let count = undoable(&terminal);
        let turns = wrong_turns(&terminal);
        let Some(pressed) = nth_act(&terminal, nth) else { return Ok(()) };
        prop_assume!(!matches!(pressed, Act::Undo | Act::UndoFrom(_) | Act::ShowMe | Act::Try | Act::Resume | Act::LeaveLesson | Act::Welcome));
        // Closing help is noted in a task about the program, and goes back with having opened it.
        prop_assume!(pressed != Act::Close);
        terminal.event(Event::Press(pressed.clone()));
        let finished = terminal.program.front.app().player().is_some_and(tastetrykk::app::Player::finished);
        let done = undoable(&terminal).saturating_sub(count);
        // What went wrong is taken back whole: that is more than what was pressed last.
        let wrong = terminal.program.front.app().player().is_some_and(tastetrykk::app::Player::went_wrong);
        // Language and colours of the real program are nobody's step: undo leaves them.
        prop_assume!(terminal.program.front.app().settings == before.1.settings);
        // A wrong turn is remembered, and a hint may offer itself because of it.
        let remembered = wrong_turns(&terminal) != turns;
        // A step that was passed by is taken back with all that was played because of it.
        let skipped = terminal.program.front.app().player().is_some_and(tastetrykk::app::Player::is_skipped);
        // A hint that says to undo is followed the whole way, as where a call is over that comes once.
        let hint = terminal.program.front.app().view.hint.as_ref().map(|hinted| &hinted.hint);
        let told_to = hint == Some(&tastetrykk::solve::Hint::Undo);
        prop_assume!(done > 0 && !finished && !wrong && !remembered && !skipped && !told_to);
        // What is being written is taken in before anything else is done: that is two.
        for _ in 0..done {
            terminal.event(Event::Press(Act::Undo));
        }
        prop_assert_eq!(everything(&terminal).0, before.0, "{:?} undone", pressed);
        prop_assert_eq!(everything(&terminal).1, before.1, "{:?} undone", pressed);
    }

    #[test]
    fn what_cannot_be_done_changes_nothing(
        (place, seed) in beginning(),
        actions in prop::collection::vec(action(), 0..40),
    ) {
        let terminal = terminal(Seat::default(), (Some(place.unwrap_or(0)), seed));
        let player = terminal.program.front.app().player().expect("in the lesson");
        let (lesson, mut session) = (&*player.lesson, player.history.session.clone());
        for action in &actions {
            let before = session.clone();
            if session.apply(lesson, action).is_none() {
                prop_assert_eq!(&session, &before, "{:?}", action);
            }
            if let Stage::Several(marking) | Stage::Spot(marking) = &session.stage {
                prop_assert!(marking.tries.wrong.len() <= 2 && marking.marked.len() <= 4, "{:?}", marking);
            }
            if let Stage::Own(own) = &session.stage {
                let known = session.items(lesson);
                prop_assert!(own.ticked.iter().all(|id| known.iter().any(|item| item.id == *id)));
                prop_assert!(own.ticked.len() <= known.len(), "each once: {:?}", own.ticked);
                prop_assert!(session.complete(), "nobody is stopped");
            }
        }
    }

    #[test]
    fn step_by_step_is_the_same_as_all_at_once(
        from in anywhere(),
        deeds in prop::collection::vec(deed(), 0..40),
    ) {
        let mut terminal = terminal(Seat::default(), from);
        for deed in &deeds {
            act(&mut terminal, deed);
            if let Some(player) = terminal.program.front.app().player() {
                let history = &player.history;
                let fresh = Session::fold(&player.lesson, &history.start, &history.actions);
                prop_assert_eq!(&history.session, &fresh, "after {:?}", deed);
            }
        }
    }

    #[test]
    fn the_journal_forgets_words_and_nothing_else(
        from in anywhere(),
        deeds in prop::collection::vec(calm(), 0..40),
    ) {
        let mut terminal = terminal(Seat::default(), from);
        for deed in &deeds {
            act(&mut terminal, deed);
        }
        if let Some(player) = terminal.program.front.app().player() {
            let history = &player.history;
            let kept = through_the_journal(&history.actions);
            let folded = Session::fold(&player.lesson, &history.start, &kept);
            prop_assert_eq!(format!("{folded:?}"), without_words(&history.session));
        }
    }

    #[test]
    fn what_is_kept_leads_back_to_where_one_was(
        from in anywhere(),
        deeds in prop::collection::vec(calm(), 0..40),
    ) {
        let mut terminal = terminal(Seat::default(), from);
        for deed in &deeds {
            act(&mut terminal, deed);
        }
        let Some(player) = terminal.program.front.app().player() else { return Ok(()) };
        prop_assume!(!player.finished());
        let session = without_words(&player.history.session);
        let language = player.history.session.language;
        let mut terminal = terminal.again();
        // Before one is in a task: to choose a language may be what it asks for.
        while terminal.program.front.app().settings.language != language {
            terminal.event(Event::Press(Act::Language));
        }
        terminal.event(Event::Press(Act::Resume));
        let player = terminal.program.front.app().player().expect("resumed");
        prop_assert_eq!(format!("{:?}", player.history.session), session);
    }
}
