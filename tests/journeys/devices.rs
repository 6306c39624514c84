//! The board and the program itself as devices, on both surfaces.

use insta::assert_snapshot;
use tastetrykk::app::{Act, Event, Overlay, Theme};
use tastetrykk::session::{Action, Outcome};
use tastetrykk::vocabulary::{Lang, Means, Surface as On};
use tastetrykk::world::writing::{Field, Fit};
use tastetrykk::world::{self, board, booklet};

use super::harness::kinds::tavle;
use super::harness::{Outside, Program, Seat, Surface, Talk, Terminal, id};

fn place(step: &str) -> usize {
    tavle().step(&id(step)).expect("a step").0
}

fn at(seat: Seat, step: &str) -> Terminal {
    let mut terminal = Terminal::start(seat, Outside::default());
    terminal.program.open_step(tavle(), place(step));
    terminal.draw();
    terminal
}

fn in_lines(step: &str) -> Talk {
    let mut talk = Talk::start(Lang::Nb, Outside::default());
    talk.program.open_step(tavle(), place(step));
    talk.line("");
    talk
}

fn step(program: &Program) -> String {
    let player = program.front.app().player().expect("in the lesson");
    player.history.session.step(tavle()).map(|step| step.id.to_string()).unwrap_or_default()
}

fn done(program: &Program) -> bool {
    program.front.app().player().and_then(|player| player.practice()).is_some_and(|practice| practice.done)
}

/// What was done in the practice world.
fn deeds(program: &Program) -> Vec<world::Act> {
    let act = |action: &Action| match action {
        Action::World(act) => Some(act.clone()),
        _ => None,
    };
    program.actions().iter().filter_map(act).collect()
}

/// Clicks what does `act`, where it is painted.
fn click_on(terminal: &mut Terminal, act: &Act) {
    let area = terminal.painted.hits.iter().find(|(_, hit)| hit == act).map(|(area, _)| *area).expect("painted");
    terminal.click_at(area.x + 1, area.y);
}

fn with_program(acts: impl IntoIterator<Item = booklet::Act>) -> Vec<world::Act> {
    acts.into_iter().map(world::Act::from).collect()
}

fn kaffe(means: Means) -> world::Act {
    board::Act::Press { control: id("kaffe"), means }.into()
}

#[test]
fn pages_are_turned_with_enter_and_esc() {
    let mut terminal = at(Seat::default(), "bla");
    terminal.picture("the first page");
    terminal.keys("<Enter>");
    terminal.picture("the second page");
    terminal.keys("<Enter>");
    terminal.picture("one page too far");
    terminal.keys("<Esc> <Esc>");
    terminal.picture("back again");
    assert!(done(&terminal.program));
    assert_snapshot!(terminal.story());
}

#[test]
fn on_the_first_page_esc_asks_before_leaving() {
    let mut terminal = at(Seat::default(), "bla");
    terminal.keys("<Esc>");
    assert_eq!(terminal.program.front.app().overlay(), Some(Overlay::Leave));
}

#[test]
fn the_real_help_is_opened_and_closed_and_both_are_noted() {
    for (open, close) in [("<F1>", "<F1>"), ("<F1>", "<Esc>"), ("?", "<Enter>")] {
        let mut terminal = at(Seat::default(), "hjelp");
        terminal.keys("<Down>");
        let before = terminal.focus().cloned();
        terminal.keys(open);
        assert_eq!(terminal.program.front.app().overlay(), Some(Overlay::Help));
        assert!(!done(&terminal.program));
        // Enter reads on first where not all of it is in sight.
        if close == "<Enter>" && terminal.painted.reading.is_some() {
            terminal.keys(close);
        }
        terminal.keys(close);
        assert_eq!(deeds(&terminal.program), with_program([booklet::Act::OpenHelp, booklet::Act::CloseHelp]));
        assert!(done(&terminal.program) && before.is_some());
    }
}

#[test]
fn help_comes_back_to_the_place_where_one_was() {
    let mut terminal = at(Seat::default(), "bla");
    terminal.keys("<Enter> <Down>");
    let before = terminal.focus().cloned();
    assert_eq!(before, Some(Act::program(booklet::Act::Back)));
    terminal.keys("<F1> <Tab> <F1>");
    assert!(terminal.shows("side 2 av 3"), "{}", terminal.now());
    assert_eq!(terminal.focus().cloned(), before);
}

#[test]
fn colours_are_the_real_ones_and_undo_leaves_them() {
    let mut terminal = at(Seat::default(), "farger");
    terminal.keys("<F3>");
    assert!(!done(&terminal.program));
    terminal.keys("<F3>");
    let theme = |terminal: &Terminal| terminal.program.front.app().settings.theme;
    assert_eq!(theme(&terminal), Theme::Contrast);
    assert!(done(&terminal.program));
    terminal.keys("a");
    assert!(!done(&terminal.program), "the act is out of the fold");
    assert_eq!(theme(&terminal), Theme::Contrast, "the colours stand");
    terminal.keys("<F3> <F3> <F3>");
    assert!(done(&terminal.program));
}

#[test]
fn what_is_closed_is_undone_with_what_opened_it() {
    let mut terminal = at(Seat::default(), "bla");
    terminal.keys("<Enter>");
    terminal.keys("<F1> <F1>");
    terminal.keys("a");
    assert_eq!(deeds(&terminal.program), with_program([booklet::Act::Forward]));
}

#[test]
fn that_help_was_no_answer_is_told_when_it_is_closed() {
    let wrong = "Hjelpen er fin, men her skal du bla.";
    let mut terminal = at(Seat::default(), "bla");
    terminal.keys("<F1> <F1>");
    assert!(terminal.shows("Hjelpen er fin, men her skal du"), "{}", terminal.now());
    terminal.keys("<Enter>");
    assert!(!terminal.shows("Hjelpen er fin"));
    let mut talk = in_lines("bla-linjer");
    talk.line("?");
    assert!(talk.reply.contains(wrong), "{}", talk.reply);
}

#[test]
fn outside_such_a_task_nothing_is_noted() {
    let mut terminal = at(Seat::default(), "kaffe");
    terminal.keys("<F1> <F1> <F3> <F2>");
    assert_eq!(deeds(&terminal.program), []);
}

#[test]
fn the_language_is_the_real_one_on_both_surfaces() {
    let mut terminal = at(Seat::default(), "sprak");
    terminal.keys("<F2>");
    assert!(done(&terminal.program) && terminal.shows("Ja. No les du nynorsk."));
    let mut talk = in_lines("sprak");
    talk.line("f2");
    assert!(done(&talk.program) && talk.reply.contains("Ja. No les du nynorsk."), "{}", talk.reply);
}

#[test]
fn in_lines_help_and_reading_again_are_words() {
    let mut talk = in_lines("hjelp");
    talk.line("?");
    assert_eq!(deeds(&talk.program), with_program([booklet::Act::OpenHelp, booklet::Act::CloseHelp]));
    assert!(done(&talk.program) && talk.reply.contains("Ja. Hjelpen er der alltid."), "{}", talk.reply);
    let mut talk = Talk::start(Lang::Nb, Outside::default());
    talk.program.open_step(tavle(), place("farger"));
    assert_eq!(step(&talk.program), "les-igjen", "a step for the screen has a twin");
    talk.line("l");
    assert!(done(&talk.program) && talk.reply.contains("Ja. Alt kom en gang til."), "{}", talk.reply);
}

#[test]
fn the_board_in_every_size() {
    for (columns, rows) in [(80, 24), (60, 18), (40, 12)] {
        let mut terminal = at(Seat::of_size(columns, rows), "kaffe");
        if terminal.program.front.app().takes_turns() {
            terminal.picture("the task");
            terminal.keys("v");
        }
        terminal.picture("the board");
        terminal.keys("<Down> <Down>");
        terminal.picture("the menu");
        terminal.keys("<Enter>");
        terminal.picture("the menu was pressed");
        assert_snapshot!(format!("board_{columns}x{rows}"), terminal.story());
    }
}

#[test]
fn the_means_are_those_that_were_used() {
    let mut terminal = at(Seat::default(), "kaffe");
    click_on(&mut terminal, &Act::offering(&kaffe(Means::Mouse)).expect("offered"));
    assert_eq!(deeds(&terminal.program), [kaffe(Means::Mouse)]);
    assert!(!done(&terminal.program));
    terminal.picture("with the mouse");
    // The focus is what was clicked.
    let focus = terminal.focus().cloned();
    assert_eq!(focus, Act::offering(&kaffe(Means::Mouse)));
    terminal.keys("<Down>");
    assert_ne!(terminal.focus().cloned(), focus);
    terminal.choose(&Act::offering(&kaffe(Means::Keys)).expect("offered"));
    assert_eq!(deeds(&terminal.program), [kaffe(Means::Mouse), kaffe(Means::Keys)]);
    assert!(done(&terminal.program));
    assert_snapshot!(terminal.story());
}

#[test]
fn in_lines_everything_is_done_with_keys() {
    let mut talk = in_lines("kaffe");
    talk.choose(&Act::offering(&kaffe(Means::Keys)).expect("offered"));
    assert_eq!(deeds(&talk.program), [kaffe(Means::Keys)]);
    assert_snapshot!(talk.transcript());
}

fn filled(program: &Program) -> Vec<(String, Option<String>, Fit)> {
    let filled = |act: world::Act| match act {
        world::Act::Board(board::Act::Write { control, written }) => {
            Some((control.to_string(), written.matches.map(|id| id.to_string()), written.fit))
        }
        _ => None,
    };
    deeds(program).into_iter().filter_map(filled).collect()
}

fn one(control: &str, said: Option<&str>, fit: Fit) -> (String, Option<String>, Fit) {
    (control.to_owned(), said.map(str::to_owned), fit)
}

#[test]
fn what_is_given_is_mended_in_its_place() {
    let mut terminal = at(Seat::default(), "navn");
    terminal.picture("the given name");
    terminal.keys("<Enter>");
    terminal.picture("taken as it is");
    terminal.keys("<Left> <BS>");
    terminal.picture("mended");
    terminal.keys("<Home> <Del> k <Enter>");
    terminal.picture("a small letter");
    terminal.keys("<Home> <Del> K <Enter>");
    terminal.picture("right");
    let said = [
        one("fornavn", Some("karri"), Fit::Exact),
        one("fornavn", Some("kari"), Fit::Plain),
        one("fornavn", Some("kari"), Fit::Exact),
    ];
    assert_eq!(filled(&terminal.program), said);
    assert!(done(&terminal.program));
    assert_snapshot!(terminal.story());
}

#[test]
fn who_leaves_a_field_has_filled_it_in() {
    let mut terminal = at(Seat::default(), "navn");
    terminal.keys("<Down> L u n d <Up>");
    assert_eq!(filled(&terminal.program), [one("etternavn", None, Fit::Plain)]);
    assert_eq!(terminal.focus(), Some(&Act::Field(Field::Control(id("fornavn")))));
    assert!(terminal.shows("Lund") && terminal.shows("Karri"), "{}", terminal.now());
    // A click elsewhere leaves it as well.
    terminal.keys("x");
    terminal.event(Event::Click(Act::Field(Field::Control(id("etternavn")))));
    assert_eq!(filled(&terminal.program)[1..], [one("fornavn", None, Fit::Plain)]);
    terminal.keys("<Tab> 0");
    assert!(terminal.shows("Karri") && !terminal.shows("Lund"), "the board is as it was at first");
}

#[test]
fn esc_leads_out_of_the_field_so_that_letters_are_keys() {
    let mut terminal = at(Seat::default(), "navn");
    terminal.keys("h");
    assert!(terminal.shows("Karrih"), "it is written: {}", terminal.now());
    terminal.keys("<BS> <Esc> h");
    assert!(terminal.program.front.app().view.hint.is_some(), "{}", terminal.now());
    terminal.keys("h");
    assert!(terminal.shows("Skriv «Kari» i feltet"), "{}", terminal.now());
}

#[test]
fn in_lines_a_field_is_written_anew() {
    let mut talk = in_lines("navn");
    talk.choose(&Act::Field(Field::Control(id("fornavn"))));
    talk.line("kari");
    talk.choose(&Act::Field(Field::Control(id("fornavn"))));
    talk.line("Kari");
    assert_eq!(
        filled(&talk.program),
        [one("fornavn", Some("kari"), Fit::Plain), one("fornavn", Some("kari"), Fit::Exact)]
    );
    assert_snapshot!(talk.transcript());
}

#[test]
fn a_real_number_is_not_taken_and_one_stays() {
    let mut terminal = at(Seat::default(), "egne-ord");
    terminal.write("13097248022");
    terminal.keys("<Down>");
    assert_eq!(terminal.focus(), Some(&Act::Field(Field::Control(id("hilsen")))));
    assert_eq!(filled(&terminal.program), []);
    assert!(!terminal.program.outside.kept().contains("13097248022"));
}

#[test]
fn nothing_that_was_written_is_kept() {
    let mut terminal = at(Seat::default(), "egne-ord");
    terminal.write("Kjære naboer på hjørnet");
    terminal.keys("<Enter>");
    let kept = terminal.program.outside.kept();
    assert!(kept.contains("hilsen") && !kept.contains("naboer"), "{kept}");
    let mut terminal = terminal.again();
    terminal.event(Event::Press(Act::Resume));
    assert!(terminal.shows("Du skrev 4 ord her."), "{}", terminal.now());
}

#[test]
fn following_hints_does_the_whole_lesson_on_both_surfaces() {
    for on in On::ALL {
        let (mut terminal, mut talk) = (Terminal::fresh(), Talk::start(Lang::Nb, Outside::default()));
        let program = if on == On::Screen { &mut terminal.program } else { &mut talk.program };
        program.open_step(tavle(), place("bla"));
        for _ in 0..60 {
            let Some(act) = next_act(program) else { break };
            program.handle(Event::Press(act));
        }
        let player = program.front.app().player().expect("in the lesson");
        assert!(player.finished(), "{on:?}: {:?}", player.history.actions);
        for (step, outcome) in tavle().steps.iter().zip(&player.history.session.outcomes) {
            let met = step.is_on(on) && step.id.as_str() != "egen";
            assert_eq!(outcome.is_some_and(|outcome| outcome >= Outcome::Shown), met, "{on:?} {}", step.id);
        }
    }
}

/// «Neste» where one can go on, and «Vis meg» where not.
fn next_act(program: &Program) -> Option<Act> {
    let player = program.front.app().player()?;
    if player.finished() {
        return None;
    }
    if program.front.app().overlay().is_some() {
        return Some(Act::Close);
    }
    Some(if player.history.session.complete() { Act::Next } else { Act::ShowMe })
}

#[test]
fn the_header_counts_the_steps_of_this_surface() {
    let terminal = at(Seat::default(), "kaffe");
    assert!(terminal.shows("5 av 9"), "{}", terminal.now());
    let talk = in_lines("tall");
    assert!(talk.printed.contains("6 av 9"), "{}", talk.printed);
}

#[test]
fn a_lesson_goes_on_on_the_other_surface_at_the_twin() {
    let terminal = at(Seat::default(), "mus");
    let outside = terminal.program.outside.clone();
    let mut talk = Talk::start(Lang::Nb, outside);
    talk.program.handle(Event::Press(Act::Resume));
    assert_eq!(step(&talk.program), "tall");
    let mut terminal = Terminal::start(Seat::default(), talk.program.outside);
    terminal.event(Event::Press(Act::Resume));
    assert_eq!(step(&terminal.program), "mus");
}
