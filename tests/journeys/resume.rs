//! Leaving and coming back: the power went, and one is where one was.

use insta::assert_snapshot;
use tastetrykk::app::Act;
use tastetrykk::vocabulary::Lang;
use tastetrykk::world::phone;
use tastetrykk::world::writing::Field;

use super::harness::{Outside, Seat, Surface, Talk, Terminal, messages, propose, send, solution, thread};

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

/// Leaves by keys: asked once, then «Avslutt».
fn quit(terminal: &mut Terminal) {
    terminal.keys("<C-c>");
    terminal.choose(&Act::Quit);
    assert!(terminal.program.ended);
}

#[test]
fn from_everywhere_two_keys_lead_back_to_the_same_picture() {
    let acts = all_the_way();
    for count in 1..=acts.len() {
        let mut terminal = Terminal::fresh();
        terminal.choose_all(&acts[..count]);
        let left = terminal.now();
        quit(&mut terminal);
        let mut terminal = terminal.again();
        let pressed = terminal.choose(&Act::Resume);
        assert!(pressed <= 2, "{pressed} keys");
        assert_eq!(terminal.now(), left, "after {:?}", acts[count - 1]);
    }
}

#[test]
fn from_everywhere_two_lines_lead_back() {
    let acts = all_the_way();
    for count in 1..=acts.len() {
        let mut talk = Talk::start(Lang::Nb, Outside::default());
        talk.choose_all(&acts[..count]);
        let left = talk.choices().join("\n");
        let tree = talk.program.front.tree().clone();
        let mut talk = talk.again();
        talk.line("1");
        assert_eq!(talk.choices().join("\n"), left, "after {:?}", acts[count - 1]);
        assert_eq!(*talk.program.front.tree(), tree);
    }
}

#[test]
fn a_power_cut_is_as_good_as_leaving() {
    let mut terminal = Terminal::fresh();
    terminal.choose_all(&[Act::Try, propose("ja"), send(), Act::Next, Act::Next, messages()]);
    let left = terminal.now();
    let mut terminal = terminal.again();
    terminal.keys("<Enter>");
    assert_eq!(terminal.now(), left);
}

#[test]
fn what_was_undone_stays_undone() {
    let mut terminal = Terminal::fresh();
    terminal.choose_all(&[Act::Try, propose("nei"), send()]);
    terminal.keys("a a");
    terminal.choose(&propose("ja"));
    let left = terminal.now();
    let mut terminal = terminal.again();
    terminal.keys("<Enter>");
    assert_eq!(terminal.now(), left);
    // And undo goes on from there.
    terminal.keys("a");
    assert!(terminal.shows("Nei, ikke i dag."));
}

#[test]
fn own_words_are_told_as_a_number() {
    let mut terminal = Terminal::fresh();
    terminal.choose_all(&[Act::Try, Act::Field(Field::Message)]);
    terminal.write("Ja, det gjør jeg");
    terminal.keys("<Enter> <Enter>");
    terminal.picture("sent");
    quit(&mut terminal);
    let mut terminal = terminal.again();
    terminal.picture("the first screen, started again");
    terminal.keys("<Enter>");
    terminal.picture("resumed");
    assert!(terminal.shows("Du skrev 4 ord her."));
    assert_snapshot!(terminal.story());
}

#[test]
fn own_words_in_the_field_are_told_as_a_number_and_can_be_written_anew() {
    let mut terminal = Terminal::fresh();
    terminal.choose_all(&[Act::Try, Act::Field(Field::Message)]);
    terminal.write("Ja, det gjør jeg");
    terminal.keys("<Enter>");
    let mut terminal = terminal.again();
    terminal.keys("<Enter>");
    terminal.picture("resumed with own words in the field");
    terminal.choose(&Act::phone(phone::Act::Clear));
    terminal.picture("taken out of the field");
    terminal.choose(&Act::Field(Field::Message));
    terminal.write("Ja");
    terminal.picture("writing anew");
    assert_snapshot!(terminal.story());
}

#[test]
fn leaving_for_the_first_screen_and_going_on() {
    let mut terminal = Terminal::fresh();
    terminal.choose_all(&[Act::Try, propose("ja")]);
    let left = terminal.now();
    terminal.keys("<C-c>");
    terminal.picture("asked before leaving");
    terminal.choose(&Act::LeaveLesson);
    terminal.picture("the first screen");
    terminal.keys("<Enter>");
    assert_eq!(terminal.now(), left);
    assert_snapshot!(terminal.story());
}

#[test]
fn esc_asks_before_leaving_and_esc_again_stays() {
    let mut terminal = Terminal::fresh();
    terminal.program.open_at(2);
    terminal.draw();
    let before = terminal.now();
    terminal.keys("<Esc>");
    terminal.picture("Esc on the phone's first screen");
    terminal.keys("<Esc>");
    assert_eq!(terminal.now(), before);
    assert_snapshot!(terminal.story());
}

#[test]
fn ctrl_c_twice_leaves_and_nothing_is_lost() {
    let mut terminal = Terminal::fresh();
    terminal.choose_all(&[Act::Try, propose("ja")]);
    let left = terminal.now();
    terminal.keys("<C-c> <C-c>");
    assert!(terminal.program.ended);
    let mut terminal = terminal.again();
    terminal.keys("<Enter>");
    assert_eq!(terminal.now(), left);
}

#[test]
fn a_lesson_begun_anew_after_a_lesson_left_is_the_one_resumed() {
    let mut terminal = Terminal::fresh();
    terminal.choose_all(&[Act::Try, propose("ja"), send(), Act::Next]);
    let mut terminal = terminal.again();
    // Asked first, since a lesson is under way.
    terminal.choose_all(&[Act::Try, Act::Try, propose("nei")]);
    let left = terminal.now();
    let mut terminal = terminal.again();
    terminal.keys("<Enter>");
    assert_eq!(terminal.now(), left);
}

#[test]
fn a_lesson_that_has_changed_keeps_the_finished_steps() {
    let mut terminal = Terminal::fresh();
    terminal.choose_all(&[Act::Try, propose("ja"), send(), Act::Next, Act::Next, messages()]);
    let mut terminal = Terminal::start(Seat::default(), with_another_text(terminal.program.outside));
    terminal.keys("<Enter>");
    terminal.picture("the open step begins again, and says so");
    assert!(terminal.shows("3 av 9") && terminal.shows("Leksjonen er endret"));
    assert_snapshot!(terminal.story());
}

#[test]
fn a_lesson_that_has_changed_at_its_last_step_goes_on_there() {
    let mut terminal = Terminal::fresh();
    terminal.choose_all(&all_the_way());
    let last = terminal.program.front.app().player().map(|player| player.history.session.at);
    let mut terminal = Terminal::start(Seat::default(), with_another_text(terminal.program.outside));
    terminal.keys("<Enter>");
    assert_eq!(terminal.program.front.app().player().map(|player| player.history.session.at), last);
}

/// The machine, as if every run had been made on another text of the lesson.
fn with_another_text(mut outside: Outside) -> Outside {
    let hash = format!("\"lesson\":{}", super::harness::outside::lesson().hash);
    for run in outside.runs.values_mut().flatten() {
        *run = resummed(&run.replace(&hash, "\"lesson\":1"));
    }
    outside
}

/// The run with its check sums put right.
fn resummed(run: &str) -> String {
    let line = |line: &str| format!("{:08x} {}\n", crc32fast::hash(&line.as_bytes()[9..]), &line[9..]);
    run.lines().map(line).collect()
}

#[test]
fn going_on_on_both_surfaces_in_turn() {
    let mut terminal = Terminal::fresh();
    terminal.choose_all(&[Act::Try, propose("ja"), send(), Act::Next, Act::Next]);
    let mut talk = Talk::start(Lang::Nb, terminal.program.outside);
    talk.line("1");
    talk.choose_all(&[messages(), thread("marit-emil")]);
    let mut terminal = Terminal::start(Seat::default(), talk.program.outside.clone());
    terminal.keys("<Enter>");
    terminal.picture("begun on the screen, done in lines, and here again");
    assert_snapshot!(format!("{}\n{}", talk.transcript(), terminal.story()));
}
