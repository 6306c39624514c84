//! The last step of a lesson: things to do on one's own phone, ticked off here.

use insta::assert_snapshot;
use tastetrykk::app::Act;
use tastetrykk::learner::Progress;
use tastetrykk::session::{Outcome, Stage};
use tastetrykk::tui::glyphs;
use tastetrykk::vocabulary::{Id, Lang};

use super::harness::outside::lesson;
use super::harness::{Outside, Program, Seat, Surface, Talk, Terminal, id, tick};

fn place() -> usize {
    lesson().steps.iter().position(|step| step.id.as_str() == "egen").expect("the step")
}

fn at(seat: Seat) -> Terminal {
    let mut terminal = Terminal::start(seat, Outside::default());
    terminal.program.open_at(place());
    terminal.draw();
    terminal
}

fn talk() -> Talk {
    let mut talk = Talk::start(Lang::Nb, Outside::default());
    talk.program.open_at(place());
    talk.line("l");
    talk
}

fn ticked(program: &Program) -> Vec<Id> {
    match &program.front.app().player().expect("in the lesson").history.session.stage {
        Stage::Own(own) => own.ticked.clone(),
        stage => panic!("{stage:?}"),
    }
}

fn focus(terminal: &Terminal) -> Option<Act> {
    let front = &terminal.program.front;
    front.outline().focused(front.app().view.focus.as_ref()).map(|stop| stop.act.clone())
}

/// What came of the step when one goes on after `acts`, in the session and in what is kept.
fn outcome(surface: &mut impl Surface, acts: &[Act]) -> Option<Outcome> {
    surface.choose_all(acts);
    surface.choose(&Act::Next);
    let program = surface.program();
    let player = program.front.app().player().expect("in the lesson");
    assert!(player.finished());
    let progress = Progress::of(&program.outside.read_runs(player.code));
    let kept = progress.outcome(&lesson().id, &id("egen"));
    assert_eq!(kept, player.history.session.outcomes[place()]);
    kept
}

#[test]
fn ticked_with_space_a_digit_and_enter() {
    let mut terminal = at(Seat::default());
    terminal.picture("as it begins");
    assert_eq!(focus(&terminal), Some(tick("apne")));
    terminal.keys("<Space>");
    terminal.picture("the first is ticked, the next has the focus");
    terminal.keys("3");
    assert_eq!(focus(&terminal), Some(tick("les")), "what is left, from the top again");
    terminal.keys("<Enter>");
    terminal.picture("all are ticked, and Enter goes on");
    assert_eq!(focus(&terminal), Some(Act::Next));
    terminal.keys("<Enter>");
    assert!(terminal.program.front.app().player().expect("in the lesson").finished());
    assert_snapshot!(terminal.story());
}

#[test]
fn a_tick_goes_away_by_the_same_key_and_by_undo() {
    let mut terminal = at(Seat::default());
    terminal.keys("2 2");
    assert_eq!(ticked(&terminal.program), []);
    assert_eq!(focus(&terminal), Some(tick("les")), "whoever takes it away stays there");
    terminal.keys("2 3 a");
    assert_eq!(ticked(&terminal.program), [id("les")]);
    assert_eq!(focus(&terminal), Some(tick("send")), "as it was before");
    terminal.keys("a");
    assert_eq!(ticked(&terminal.program), []);
}

#[test]
fn on_a_small_console() {
    let mut terminal = at(Seat { glyphs: &glyphs::PLAIN, ..Seat::of_size(60, 18) });
    terminal.keys("1");
    terminal.picture("one ticked");
    assert_snapshot!(terminal.story());
}

#[test]
fn in_lines() {
    let mut talk = talk();
    for line in ["2", "2", "1", "3", "2", "4"] {
        talk.line(line);
    }
    assert_snapshot!(talk.transcript());
}

#[test]
fn help_says_what_to_do() {
    let mut terminal = at(Seat::default());
    terminal.keys("<F1>");
    assert!(terminal.shows("din egen telefon"), "{}", terminal.now());
}

#[test]
fn nobody_is_stopped_who_has_no_phone_along() {
    assert_eq!(outcome(&mut at(Seat::default()), &[]), Some(Outcome::Skipped));
    assert_eq!(outcome(&mut talk(), &[]), Some(Outcome::Skipped));
    // A tick that was taken away again is no tick.
    assert_eq!(outcome(&mut at(Seat::default()), &[tick("les"), tick("les")]), Some(Outcome::Skipped));
}

#[test]
fn some_of_it_is_neither_done_nor_passed_by() {
    assert_eq!(outcome(&mut at(Seat::default()), &[tick("les")]), Some(Outcome::Shown));
    assert_eq!(outcome(&mut talk(), &[tick("send"), tick("apne")]), Some(Outcome::Shown));
    let all = [tick("send"), tick("apne"), tick("les")];
    assert_eq!(outcome(&mut at(Seat::default()), &all), Some(Outcome::Done));
    assert_eq!(outcome(&mut talk(), &all), Some(Outcome::Done));
}

#[test]
fn ticks_survive_a_power_cut() {
    let mut terminal = at(Seat::default());
    terminal.keys("3");
    let mut terminal = terminal.again();
    terminal.choose(&Act::Resume);
    assert_eq!(ticked(&terminal.program), [id("send")]);
    assert_eq!(focus(&terminal), Some(tick("apne")), "what is left has the focus");
    let mut talk = talk();
    talk.choose(&tick("send"));
    assert_eq!(ticked(&talk.program), ticked(&terminal.program));
}

#[test]
fn on_the_smallest_screen() {
    let mut terminal = at(Seat::of_size(40, 12));
    terminal.picture("as it begins");
    terminal.keys("1 2");
    terminal.picture("two ticked");
    terminal.keys("3");
    terminal.picture("all ticked");
    assert_snapshot!(terminal.story());
}
