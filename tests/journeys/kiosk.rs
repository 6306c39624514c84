//! A machine in a library: one learner after the other, nothing of the former is ever seen again,
//! and no way out but IT's.

use insta::assert_snapshot;
use tastetrykk::app::{Act, App, Deletion, Event, Forgotten, Key, Means, Overlay, Reach, Screen, keymap};
use tastetrykk::screen::Front;
use tastetrykk::vocabulary::Lang;

use super::harness::keys::deeds;
use super::harness::{Outside, Seat, Surface, Talk, Terminal, propose, send, solution};

/// The program just after it was started in a library.
fn library() -> Terminal {
    Terminal::start(Seat::default(), Outside::in_a_library())
}

/// Every state on the way through the lesson: the acts that lead from «Prøv nå» to it.
fn all_the_way() -> Vec<Act> {
    let mut acts = vec![Act::Try];
    for step in solution() {
        acts.extend(step);
        acts.push(Act::Next);
    }
    acts.pop();
    acts
}

/// Nobody touches anything for so many seconds.
fn wait(terminal: &mut Terminal, seconds: u32) {
    let mut told = 0;
    while let Some(next) = terminal.program.front.app().patience(told).filter(|next| *next <= seconds) {
        terminal.event(Event::Idle(next));
        told = next;
    }
}

/// Everything the program knows, but for what was used last.
fn memory(terminal: &Terminal) -> String {
    format!("{:?}", App { means: Means::Keys, ..terminal.program.front.app().clone() })
}

/// Asserts that the program is as nobody had been there.
fn assert_untouched(terminal: &Terminal, after: &str) {
    let fresh = library();
    assert_eq!(terminal.now(), fresh.now(), "after {after}");
    assert_eq!(memory(terminal), memory(&fresh), "after {after}");
    assert_eq!(terminal.program.outside.current, None, "after {after}");
}

#[test]
fn the_next_participant_finds_nothing_of_the_former() {
    let acts = all_the_way();
    for count in 1..=acts.len() {
        let mut terminal = library();
        terminal.choose_all(&acts[..count]);
        let words = terminal.program.front.app().learner.code.expect("a card").to_string();
        assert!(memory(&terminal).contains("LearnerCode"));
        terminal.keys("<F9>");
        assert!(terminal.shows("Er du ferdig her?"), "asked once:\n{}", terminal.now());
        assert!(terminal.shows(&words.replace(' ', "   ")), "the words can be noted:\n{}", terminal.now());
        terminal.keys("<Enter>");
        assert_untouched(&terminal, &format!("{:?}", acts[count - 1]));
        assert!(terminal.program.outside.redraws > 0, "everything is drawn anew");
    }
}

#[test]
fn what_was_being_written_and_chosen_is_gone_too() {
    let mut terminal = library();
    terminal.choose_all(&[Act::Try, Act::Field(tastetrykk::world::writing::Field::Message)]);
    terminal.write("hemmelig beskjed");
    terminal.keys("<F3> <F2> <F1> <Esc> <F9> <Enter>");
    assert!(!memory(&terminal).contains("hemmelig"));
    assert_untouched(&terminal, "writing, F3 and F2");
    // On the field for the words nobody is there yet, so nothing is asked.
    terminal.choose(&Act::EnterCode);
    terminal.write("hytte syk");
    terminal.keys("<F9>");
    assert_untouched(&terminal, "half a code");
}

#[test]
fn whoever_comes_next_gets_words_of_their_own() {
    let mut terminal = library();
    terminal.choose_all(&[Act::Try, propose("ja"), send()]);
    let first = terminal.program.front.app().learner.code;
    terminal.keys("<F9> <Enter>");
    terminal.choose_all(&[Act::Try, propose("nei")]);
    let second = terminal.program.front.app().learner.code;
    assert!(second.is_some() && first != second);
    let kept = |code| format!("{:?}", terminal.program.outside.read_runs(code));
    assert!(kept(first.expect("a card")).contains("ja") && !kept(second.expect("a card")).contains("\"ja\""));
}

#[test]
fn the_words_lead_back_to_the_very_place() {
    let mut terminal = library();
    terminal.choose_all(&[Act::Try, propose("ja"), send(), Act::Next, Act::Next]);
    let left = terminal.now();
    let words = terminal.program.front.app().learner.code.expect("a card").to_string();
    terminal.keys("<F9> <Enter>");
    terminal.choose(&Act::EnterCode);
    terminal.write(&words);
    terminal.keys("<Enter>");
    assert_eq!(terminal.now(), left);
}

#[test]
fn nobody_there_is_asked_about_and_then_it_is_the_next_ones_turn() {
    let mut terminal = library();
    assert_eq!(terminal.program.front.app().patience(0), None, "while nobody is there nothing runs");
    terminal.choose_all(&[Act::Try, propose("ja"), send(), Act::Next]);
    let left = terminal.now();
    wait(&mut terminal, 269);
    assert_eq!(terminal.now(), left, "five minutes but for the warning");
    wait(&mut terminal, 270);
    terminal.picture("is somebody there?");
    assert!(terminal.shows("Er du her fortsatt?"));
    // Any key says yes, and does nothing else; a click too.
    for sign in ["n", "<Esc>", "<F9>", "<C-c>", "<C-q>", "3", "<Up>"] {
        terminal.keys(sign);
        assert_eq!(terminal.now(), left, "{sign}");
        wait(&mut terminal, 299);
        assert!(terminal.shows("Er du her fortsatt?"), "half a minute to answer");
    }
    terminal.keys("<click:Ja,_jeg_er_her>");
    terminal.keys("<Tab> <S-Tab>");
    assert_eq!(terminal.now(), left);
    let words = terminal.program.front.app().learner.code.expect("a card").to_string();
    wait(&mut terminal, 300);
    assert_untouched(&terminal, "five minutes");
    terminal.choose(&Act::EnterCode);
    terminal.write(&words);
    terminal.keys("<Enter>");
    assert_eq!(terminal.now(), left, "and the words bring all of it back");
    assert_snapshot!(terminal.story());
}

#[test]
fn what_was_being_written_when_somebody_left_is_there_as_a_number() {
    let mut terminal = library();
    terminal.choose_all(&[Act::Try, Act::Field(tastetrykk::world::writing::Field::Message)]);
    terminal.write("jeg kommer straks");
    let words = terminal.program.front.app().learner.code.expect("a card").to_string();
    wait(&mut terminal, 300);
    assert_untouched(&terminal, "five minutes");
    terminal.choose(&Act::EnterCode);
    terminal.write(&words);
    terminal.keys("<Enter>");
    assert!(terminal.shows("Du skrev 3 ord her."), "{}", terminal.now());
}

#[test]
fn the_words_stand_above_every_step_and_the_first_screen_has_no_way_out() {
    let mut terminal = library();
    terminal.brief = true;
    terminal.picture("the first screen");
    terminal.choose_all(&[Act::Try, propose("ja"), send()]);
    terminal.picture("in the lesson: the words above");
    terminal.keys("<C-c>");
    terminal.picture("leaving");
    terminal.keys("<F9>");
    terminal.choose(&Act::NextLearner);
    terminal.picture("asked");
    terminal.keys("<Esc> <Esc>");
    let words = terminal.program.front.app().learner.code.expect("a card").to_string();
    assert!(terminal.shows(&format!("Kort: {words}")));
    terminal.keys("<C-c> 2");
    terminal.picture("the first screen with somebody there");
    terminal.keys("<C-q>");
    terminal.picture("IT's key");
    assert_snapshot!(terminal.story());
    let mut small = Terminal::start(Seat::of_size(40, 12), terminal.program.outside);
    small.choose(&Act::Try);
    assert!(small.shows("1 av 9"), "where there is no room, the words give way: {}", small.now());
}

#[test]
fn no_key_but_its_own_leads_out() {
    let keys =
        ["<Esc>", "<C-c>", "<C-z>", "<Enter>", "<Tab>", "<Down>", "1", "2", "3", "4", "<F1>", "<F9>", "<C-c>", "q"];
    let mut terminal = library();
    let mut seed = 7_u64;
    for _ in 0..4000 {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let key = keys[usize::try_from(seed >> 33).expect("small") % keys.len()];
        terminal.keys(key);
        assert!(!terminal.program.ended, "{}", terminal.now());
        let (app, outline) = (terminal.program.front.app(), terminal.program.front.outline());
        assert!(!outline.offers(&Act::Quit), "{}", terminal.now());
        assert_eq!(keymap::command(app, outline, Key::Ctrl('z')), None);
    }
    for (count, keys) in [(1, "<C-q> <C-q>"), (2, "<C-q> 2")] {
        assert!(!deeds(keys).is_empty());
        let mut terminal = library();
        terminal.choose_all(&all_the_way()[..count]);
        terminal.keys(keys);
        assert!(terminal.program.ended, "{keys}");
    }
    let mut terminal = library();
    terminal.keys("<C-q> <Enter>");
    assert!(!terminal.program.ended && !terminal.shows("Vil du avslutte?"), "a slip is taken back by Enter");
}

#[test]
fn in_lines_too() {
    let mut talk = Talk::start(Lang::Nb, Outside::in_a_library());
    let untouched = talk.choices().join("\n");
    talk.choose_all(&[Act::Try, propose("ja"), send()]);
    let words = talk.program.front.app().learner.code.expect("a card").to_string();
    assert!(talk.transcript().contains(&format!("Kort: {words}")), "{}", talk.transcript());
    talk.program.handle(Event::Idle(270));
    talk.line("hei");
    assert!(talk.program.front.app().overlays.is_empty(), "any line is a sign");
    talk.line("q");
    talk.line("q");
    assert!(!talk.program.ended);
    talk.line("n");
    assert!(talk.reply.contains("Er du ferdig her?") && talk.reply.contains(&words), "{}", talk.reply);
    talk.line("1");
    assert!(!talk.reply.contains(&words), "{}", talk.reply);
    assert_eq!(talk.choices().join("\n"), untouched);
    talk.line("ctrl-q");
    talk.line("ctrl-q");
    assert!(talk.program.ended);
}

/// «Slett det som er lagret om meg» was pressed.
fn forgetting(terminal: &mut Terminal) {
    let mut app = terminal.program.front.app().clone();
    let view = std::mem::take(&mut app.view);
    app.overlays.push((Overlay::Forget, view));
    terminal.program.front = Front::new(app);
    terminal.draw();
}

#[test]
fn what_is_kept_of_one_is_deleted_and_it_is_told_as_it_is() {
    let mut terminal = Terminal::fresh();
    terminal.brief = true;
    terminal.choose_all(&[Act::Try, propose("ja"), send()]);
    let before = terminal.now();
    forgetting(&mut terminal);
    terminal.picture("asked");
    terminal.keys("<Enter>");
    assert_eq!(terminal.now(), before, "Enter keeps it");
    assert!(!terminal.program.outside.kept().is_empty());
    forgetting(&mut terminal);
    terminal.choose(&Act::ConfirmForget);
    terminal.picture("deleted on this machine");
    assert_eq!((terminal.program.outside.kept().as_str(), &terminal.program.outside.current), ("", &None));
    terminal.keys("<Enter>");
    assert_eq!(terminal.now(), Terminal::fresh().now());
    assert_snapshot!(terminal.story());
}

#[test]
fn what_could_not_be_deleted_is_told_and_can_be_tried_again() {
    let mut terminal = Terminal::fresh();
    terminal.brief = true;
    let mut app = terminal.program.front.app().clone();
    let code = terminal.program.outside.card;
    app.screen = Screen::Forgotten(Forgotten { code, here: Deletion::UnderWay, there: Some(Deletion::UnderWay) });
    terminal.program.front = Front::new(app);
    terminal.event(Event::Forgotten(code, false, true));
    terminal.picture("here it is gone, and the shared folder has not answered");
    terminal.event(Event::Forgotten(code, true, false));
    terminal.picture("the shared folder is away");
    assert_eq!(terminal.focus(), Some(&Act::ConfirmForget));
    terminal.event(Event::Forgotten(code, true, true));
    terminal.picture("gone in both");
    assert_eq!(terminal.focus(), Some(&Act::Welcome));
    assert_snapshot!(terminal.story());
}

#[test]
fn the_end_of_a_lesson_tells_how_far_it_has_come() {
    let mut terminal = Terminal::fresh();
    let shared = App { reach: Reach::Pending, ..terminal.program.front.app().clone() };
    terminal.program.front = Front::new(shared);
    terminal.choose_all(&all_the_way());
    terminal.choose(&Act::Next);
    assert!(terminal.shows("er lagret på denne maskinen."), "{}", terminal.now());
    terminal.event(Event::Everywhere);
    assert!(terminal.shows("er lagret på alle maskinene."), "{}", terminal.now());
    // Another language changes nothing about that, and another lesson everything.
    terminal.keys("<F2>");
    assert!(terminal.shows("på alle maskinene."), "{}", terminal.now());
    terminal.keys("<Esc>");
    terminal.choose(&Act::Try);
    assert_eq!(terminal.program.front.app().reach, Reach::Pending);
}

#[test]
fn a_shared_folder_that_is_asked_and_does_not_answer_is_told() {
    let mut terminal = Terminal::fresh();
    terminal.brief = true;
    let code = terminal.program.outside.card;
    terminal.choose(&Act::EnterCode);
    terminal.event(Event::Asking(code));
    terminal.picture("asking");
    terminal.event(Event::Unanswered(code));
    terminal.picture("no answer");
    assert_snapshot!(terminal.story());
}
