//! The map of the course: what comes next, every lesson, and the paths.

use insta::assert_snapshot;
use tastetrykk::app::{Act, Place};
use tastetrykk::learner::Entry;
use tastetrykk::vocabulary::{Id, Lang};

use super::harness::{Outside, Seat, Surface, Talk, Terminal, id, propose, send, solution};

fn lesson(name: &str) -> Act {
    Act::Lesson(id(name))
}

fn path(name: &str) -> Act {
    Act::Path(Some(id(name)))
}

/// The first lesson is begun and left for the map.
fn left_in_the_middle(surface: &mut impl Surface) {
    surface.choose_all(&[Act::Try, propose("ja"), send(), Act::Next]);
}

#[test]
fn the_map_for_somebody_new_and_a_lesson_from_it() {
    let mut terminal = Terminal::fresh();
    terminal.choose(&Act::Course);
    terminal.picture("the map");
    assert_eq!(terminal.focus(), Some(&lesson("start-programmet")));
    terminal.choose(&lesson("mobil-sms"));
    assert!(terminal.program.front.app().player().is_some(), "opened without a question");
    assert_snapshot!(terminal.story());
}

#[test]
fn what_was_begun_comes_next_and_asks_before_it_begins_anew() {
    let mut terminal = Terminal::fresh();
    left_in_the_middle(&mut terminal);
    let left = terminal.now();
    terminal.keys("<Esc>");
    terminal.choose_all(&[Act::LeaveLesson, Act::Course]);
    terminal.picture("the lesson that was left comes first");
    terminal.keys("<Enter>");
    terminal.picture("asked");
    terminal.keys("<Enter>");
    assert_eq!(terminal.now(), left, "where one was");
    terminal.keys("<Esc>");
    terminal.choose_all(&[Act::LeaveLesson, Act::Course, lesson("mobil-sms"), Act::Begin(id("mobil-sms"))]);
    assert!(terminal.shows("1 av 9"), "{}", terminal.now());
    assert_snapshot!(terminal.story());
}

#[test]
fn after_a_lesson_the_next_one_by_name() {
    let mut terminal = Terminal::fresh();
    terminal.choose(&Act::Try);
    for step in solution() {
        terminal.choose_all(&step);
        terminal.choose(&Act::Next);
    }
    terminal.picture("the end");
    assert_eq!(terminal.focus(), Some(&lesson("start-programmet")));
    terminal.choose(&Act::Course);
    terminal.picture("the map");
    let app = terminal.program.front.app();
    let head = app.course.as_ref().and_then(|course| course.index.lesson(&id("mobil-sms"))).expect("on the map");
    assert_eq!(app.place(head), Place::Done);
    assert_snapshot!(terminal.story());
}

#[test]
fn a_path_is_chosen_and_kept_with_the_first_lesson() {
    let mut terminal = Terminal::fresh();
    terminal.choose_all(&[Act::Course, Act::Paths]);
    terminal.picture("the paths");
    terminal.choose(&path("p6"));
    terminal.picture("the map of one path");
    assert_eq!(terminal.program.outside.kept(), "", "nothing is kept of who only looks around");
    terminal.choose_all(&[lesson("mobil-sms"), propose("ja")]);
    let kept = |terminal: &Terminal| -> Vec<Option<Id>> {
        let runs = terminal.program.outside.read_runs(terminal.program.outside.card);
        let paths = runs.iter().flat_map(|run| &run.entries).filter_map(|entry| match entry {
            Entry::Path { path } => Some(path.clone()),
            _ => None,
        });
        paths.collect()
    };
    assert_eq!(kept(&terminal), [Some(id("p6"))]);
    let mut terminal = terminal.again();
    terminal.choose(&Act::Course);
    terminal.picture("the next day");
    assert!(terminal.shows("Du vil lære") || terminal.shows("Trygg på nett"), "{}", terminal.now());
    terminal.choose_all(&[Act::Paths, Act::Path(None)]);
    assert_eq!(kept(&terminal), [Some(id("p6")), None]);
    terminal.keys("<C-l>");
    let mut terminal = terminal.again();
    terminal.choose(&Act::Course);
    assert_eq!(terminal.program.front.app().path(), None);
    assert_snapshot!(terminal.story());
}

#[test]
fn somebody_elses_standing_is_never_shown() {
    let mut terminal = Terminal::fresh();
    left_in_the_middle(&mut terminal);
    terminal.keys("<Esc>");
    terminal.choose_all(&[Act::LeaveLesson, Act::Course]);
    let mut app = terminal.program.front.app().clone();
    assert!(app.standing().is_some_and(|standing| !standing.under_way.is_empty()));
    app.learner = tastetrykk::app::Learner::default();
    assert!(app.standing().is_some_and(|standing| standing.under_way.is_empty() && standing.progress.is_empty()));
    app.learner.code = Some(tastetrykk::learner::LearnerCode::from_random(&[9; 8]));
    assert!(app.standing().is_none());
}

#[test]
fn more_than_nine_are_reached_by_tab_and_page_down() {
    let mut terminal = Terminal::fresh();
    terminal.choose(&Act::Course);
    terminal.keys("<PgDn>");
    assert!(terminal.shows("Falske SMS-er"), "{}", terminal.now());
    terminal.keys("<End>");
    let pressed = terminal.choose(&lesson("svindel-sms"));
    assert!(pressed > 2);
    assert!(terminal.shows("Den leksjonen finnes ikke her."), "the map stays:\n{}", terminal.now());
    terminal.keys("<Esc>");
    assert!(terminal.program.front.outline().offers(&Act::Try));
}

#[test]
fn on_smaller_screens() {
    let mut story = String::new();
    for size in [(60, 18), (40, 12), (140, 40)] {
        let mut terminal = Terminal::start(Seat::of_size(size.0, size.1), Outside::default());
        terminal.brief = true;
        terminal.choose(&Act::Course);
        terminal.picture("the map");
        terminal.choose(&Act::Paths);
        terminal.picture("the paths");
        story.push_str(terminal.story());
    }
    assert_snapshot!(story);
}

#[test]
fn in_lines() {
    let mut talk = Talk::start(Lang::Nb, Outside::default());
    talk.choose_all(&[Act::Course, Act::Paths, path("p1")]);
    talk.line("l");
    talk.choose(&Act::Paths);
    talk.choose(&Act::Path(None));
    talk.line("12");
    assert!(talk.reply.contains("Den leksjonen finnes ikke her."), "{}", talk.reply);
    talk.choose_all(&[lesson("mobil-sms"), propose("ja"), send(), Act::Next]);
    talk.lines(&["q", "2"]);
    talk.choose_all(&[Act::Course, lesson("mobil-sms"), Act::Continue(id("mobil-sms"))]);
    assert!(talk.reply.contains("2 av 9"), "{}", talk.reply);
    assert_snapshot!(talk.transcript());
}
