//! Questions with several answers, things to order, pairs, something to fill in, and a message to
//! look into: each with wrong answers and undo, on both surfaces.

use insta::assert_snapshot;
use tastetrykk::app::Act;
use tastetrykk::learner::Progress;
use tastetrykk::session::tries::Solved;
use tastetrykk::session::{Outcome, Spotted};
use tastetrykk::tui::glyphs;
use tastetrykk::vocabulary::Lang;

use super::harness::kinds::every_kind;
use super::harness::{Outside, Program, Seat, Surface, Talk, Terminal, answer, id, tick};

fn place(step: &str) -> usize {
    every_kind().step(&id(step)).expect("the step").0
}

fn at(step: &str, seat: Seat) -> Terminal {
    let mut terminal = Terminal::start(seat, Outside::default());
    terminal.program.open_step(every_kind(), place(step));
    terminal.draw();
    terminal
}

fn talk(step: &str) -> Talk {
    let mut talk = Talk::start(Lang::Nb, Outside::default());
    talk.program.open_step(every_kind(), place(step));
    talk.line("l");
    talk
}

/// What came of a step, here and in what is kept.
fn outcome(program: &Program, step: &str) -> Option<Outcome> {
    let player = program.front.app().player().expect("in the lesson");
    let here = player.history.session.outcomes[place(step)];
    let kept = Progress::of(&program.outside.read_runs(player.code)).outcome(&every_kind().id, &id(step));
    assert_eq!(here, kept, "what is kept");
    here
}

fn solved(program: &Program) -> Option<Solved> {
    program.front.app().player().expect("in the lesson").history.session.stage.solved()
}

fn spotted(program: &Program, step: &str) -> Option<Spotted> {
    let code = program.front.app().player().expect("in the lesson").code;
    Progress::of(&program.outside.read_runs(code)).spotted(&every_kind().id, &id(step))
}

/// The act that is offered in one of the places of what is asked now.
fn right_one(program: &Program) -> Act {
    let player = program.front.app().player().expect("in the lesson");
    match &player.history.session.stage {
        tastetrykk::session::Stage::Match(matching) => Act::Choose(matching.asked().expect("it is asked").clone()),
        stage => panic!("{stage:?}"),
    }
}

#[test]
fn several_answers() {
    let mut terminal = at("trygt", Seat::default());
    terminal.picture("as it begins");
    terminal.keys("1 2");
    terminal.picture("two are marked, and there is «Svar»");
    terminal.keys("5");
    terminal.picture("one of them is not it, and one is missing");
    terminal.keys("<Enter> <Enter> 5");
    assert_eq!(solved(&terminal.program), None, "the same answer is not given twice");
    terminal.keys("1 3");
    terminal.picture("mended");
    terminal.keys("5");
    terminal.picture("that is all");
    assert_eq!(outcome(&terminal.program, "trygt"), Some(Outcome::Mended));
    terminal.keys("a");
    assert_eq!(solved(&terminal.program), None);
    terminal.keys("a a a a a a a a a");
    terminal.keys("2 3 5");
    assert_eq!(outcome(&terminal.program, "trygt"), Some(Outcome::Done), "all undone, and found at once");
    assert_snapshot!(terminal.story());
}

#[test]
fn several_answers_in_lines() {
    let mut talk = talk("trygt");
    talk.lines(&["1", "2", "5", "1", "5"]);
    talk.line("a");
    assert_eq!(solved(&talk.program), None);
    talk.lines(&["3", "5", "1"]);
    assert_eq!(outcome(&talk.program, "trygt"), Some(Outcome::Mended));
    assert_snapshot!(talk.transcript());
}

#[test]
fn twice_not_all_is_shown() {
    let mut terminal = at("trygt", Seat::default());
    terminal.choose_all(&[tick("kode"), Act::Answer, tick("nei"), Act::Answer]);
    assert_eq!(outcome(&terminal.program, "trygt"), Some(Outcome::Shown));
    terminal.picture("the right ones are marked, and each is explained");
    assert_snapshot!(terminal.story());
}

#[test]
fn in_order() {
    let mut terminal = at("rekke", Seat::default());
    terminal.picture("as it begins");
    terminal.choose(&answer("ledning"));
    terminal.picture("too soon");
    terminal.choose(&answer("lyn"));
    terminal.picture("twice too soon: the first is placed");
    terminal.choose(&answer("lyn"));
    terminal.keys("a");
    terminal.choose(&answer("ledning"));
    terminal.picture("right");
    terminal.choose(&answer("lyn"));
    terminal.picture("all stand");
    assert_eq!(outcome(&terminal.program, "rekke"), Some(Outcome::Shown), "one had to be shown");
    assert_snapshot!(terminal.story());
}

#[test]
fn in_order_in_lines() {
    let mut talk = talk("rekke");
    talk.choose(&answer("lyn"));
    talk.choose(&answer("stopsel"));
    talk.choose(&answer("ledning"));
    talk.line("a");
    talk.choose(&answer("ledning"));
    talk.choose(&answer("lyn"));
    assert_eq!(outcome(&talk.program, "rekke"), Some(Outcome::Mended));
    assert_snapshot!(talk.transcript());
}

#[test]
fn in_order_without_a_wrong_turn() {
    let mut terminal = at("rekke", Seat::default());
    terminal.choose_all(&[answer("stopsel"), answer("ledning"), answer("lyn")]);
    assert_eq!(outcome(&terminal.program, "rekke"), Some(Outcome::Done));
}

#[test]
fn pairs() {
    let mut terminal = at("par", Seat::default());
    terminal.picture("as it begins");
    let first = right_one(&terminal.program);
    terminal.choose(&first);
    terminal.picture("the first pair");
    terminal.keys("a");
    let wrong = [answer("knapp"), answer("felt"), answer("meny")];
    let wrong: Vec<Act> = wrong.into_iter().filter(|act| *act != first).collect();
    terminal.choose(&wrong[0]);
    terminal.picture("what that one is for");
    terminal.choose(&wrong[1]);
    terminal.picture("twice: it is shown");
    for _ in 0..2 {
        let right = right_one(&terminal.program);
        terminal.choose(&right);
    }
    terminal.picture("all pairs");
    assert_eq!(outcome(&terminal.program, "par"), Some(Outcome::Shown));
    assert_snapshot!(terminal.story());
}

#[test]
fn pairs_in_lines() {
    let mut talk = talk("par");
    let wrong =
        [answer("knapp"), answer("felt"), answer("meny")].into_iter().find(|act| *act != right_one(&talk.program));
    talk.choose(&wrong.expect("one is wrong"));
    for _ in 0..3 {
        let right = right_one(&talk.program);
        talk.choose(&right);
    }
    assert_eq!(outcome(&talk.program, "par"), Some(Outcome::Mended));
    assert_snapshot!(talk.transcript());
}

#[test]
fn filled_in_with_a_phone_beside_it() {
    let mut terminal = at("strom", Seat::default());
    terminal.keys("<Enter>");
    terminal.picture("nothing is written");
    terminal.keys("16.48 <Enter>");
    terminal.picture("the clock, which the author foresaw");
    for _ in 0..5 {
        terminal.keys("<BS>");
    }
    terminal.keys("62% <Enter>");
    terminal.picture("right, without the space");
    assert_eq!(outcome(&terminal.program, "strom"), Some(Outcome::Mended));
    terminal.keys("a");
    assert_eq!(solved(&terminal.program), None);
    assert_snapshot!(terminal.story());
}

#[test]
fn a_slip_in_a_long_word_is_asked_about() {
    let mut terminal = at("tast", Seat::default());
    terminal.write("MELOMROMSTASTEN");
    terminal.keys("<Enter>");
    terminal.picture("was this meant?");
    assert_eq!(outcome(&terminal.program, "tast"), None, "asking counts for nothing");
    terminal.keys("2");
    terminal.picture("no: then it is another answer, and stands in the field");
    terminal.keys("<Enter> 1");
    terminal.picture("yes");
    assert_eq!(outcome(&terminal.program, "tast"), Some(Outcome::Mended));
    let kept = terminal.program.outside.kept();
    assert!(!kept.to_lowercase().contains("melomrom"), "what is written is not kept: {kept}");
    assert_snapshot!(terminal.story());
}

#[test]
fn picked_from_proposals() {
    let mut terminal = at("strom", Seat::default());
    terminal.keys("<F6>");
    terminal.picture("proposals");
    terminal.choose(&answer("full"));
    terminal.picture("not that one");
    terminal.choose(&answer("tall"));
    assert_eq!(outcome(&terminal.program, "strom"), Some(Outcome::Mended));
    terminal.keys("a a a");
    assert_eq!(terminal.focus(), Some(&Act::AnswerField), "undone, one can write again");
    assert_snapshot!(terminal.story());
}

#[test]
fn twice_something_else_is_shown() {
    let mut terminal = at("tast", Seat::default());
    terminal.keys("x <Enter> y <Enter>");
    assert_eq!(outcome(&terminal.program, "tast"), Some(Outcome::Shown));
    assert!(terminal.shows("mellomromstasten"), "{}", terminal.now());
}

#[test]
fn real_numbers_are_not_taken() {
    let mut terminal = at("tast", Seat::default());
    terminal.paste("13097248022");
    terminal.keys("<Enter>");
    assert!(terminal.shows("Dette kan være ekte"), "{}", terminal.now());
    assert_eq!(terminal.program.actions().len(), 1, "nothing was done");
}

#[test]
fn the_phone_takes_turns_with_the_field_on_a_small_screen() {
    let mut terminal = at("strom", Seat { glyphs: &glyphs::PLAIN, ..Seat::of_size(60, 18) });
    terminal.picture("the question");
    terminal.keys("6 <F4>");
    terminal.picture("the phone, still");
    terminal.keys("v 2 <Enter>");
    assert_eq!(outcome(&terminal.program, "strom"), Some(Outcome::Done), "what was begun is still there");
    assert_snapshot!(terminal.story());
}

#[test]
fn filled_in_in_lines() {
    let mut talk = talk("strom");
    talk.lines(&["", "?", "1", "0", "2"]);
    talk.choose(&answer("tall"));
    talk.line("1");
    talk.lines(&["melomromstasten", "2", "mellomromstasten", "1"]);
    assert_eq!(outcome(&talk.program, "strom"), Some(Outcome::Mended));
    assert_eq!(outcome(&talk.program, "tast"), Some(Outcome::Mended));
    assert_snapshot!(talk.transcript());
}

#[test]
fn a_false_message() {
    let mut terminal = at("pakke", Seat::default());
    terminal.picture("as it begins");
    terminal.keys("1 <Down> <Space>");
    terminal.picture("two are marked");
    terminal.keys("5");
    terminal.picture("a hit, a miss and a false alarm, each explained");
    let first = Spotted { hits: 1, missed: 1, false_alarms: 1 };
    assert_eq!(spotted(&terminal.program, "pakke"), Some(first));
    terminal.keys("1 3 5");
    terminal.picture("that is all");
    assert_eq!(outcome(&terminal.program, "pakke"), Some(Outcome::Mended));
    terminal.keys("a a a a");
    assert_eq!(solved(&terminal.program), None);
    terminal.keys("1 3 5");
    assert_eq!(spotted(&terminal.program, "pakke"), Some(first), "undo does not make the first answer better");
    assert_snapshot!(terminal.story());
}

#[test]
fn twice_not_seen_is_shown() {
    let mut terminal = at("pakke", Seat::default());
    terminal.choose_all(&[tick("takk"), Act::Answer, tick("haster"), Act::Answer]);
    terminal.picture("what is wrong is marked, and everything is explained");
    assert_eq!(outcome(&terminal.program, "pakke"), Some(Outcome::Shown));
    assert_eq!(spotted(&terminal.program, "pakke"), Some(Spotted { hits: 0, missed: 2, false_alarms: 1 }));
    assert_snapshot!(terminal.story());
}

#[test]
fn a_false_message_in_lines() {
    let mut talk = talk("pakke");
    talk.lines(&["1", "2", "5", "1", "3", "5"]);
    assert_eq!(outcome(&talk.program, "pakke"), Some(Outcome::Mended));
    talk.lines(&["a", "a", "3", "5", "1", "1", "3"]);
    assert_eq!(outcome(&talk.program, "konto"), Some(Outcome::Done));
    assert_eq!(spotted(&talk.program, "konto"), Some(Spotted { hits: 1, missed: 0, false_alarms: 0 }));
    assert_snapshot!(talk.transcript());
}

#[test]
fn a_false_message_is_marked_by_clicks_and_read_without_colours() {
    let seat = Seat { depth: tastetrykk::tui::Depth::None, ..Seat::of_size(100, 34) };
    let mut terminal = at("pakke", seat);
    terminal.keys("<click:Pakken_din> <click:Betal_29>");
    terminal.picture("marked by clicks");
    terminal.keys("<click:5_Ferdig>");
    assert_eq!(outcome(&terminal.program, "pakke"), Some(Outcome::Done));
    assert_snapshot!(terminal.story());
}

#[test]
fn passed_by_it_is_shown_and_one_goes_on() {
    let mut terminal = at("trygt", Seat::default());
    terminal.brief = true;
    for step in ["trygt", "rekke", "par", "strom", "tast", "pakke", "konto"] {
        terminal.keys("<F5>");
        assert_eq!(outcome(&terminal.program, step), Some(Outcome::Skipped), "{step}");
        assert_eq!(solved(&terminal.program), Some(Solved::Skipped), "{step}");
        terminal.picture(step);
        // Both ways lead on.
        terminal.keys(if step == "par" { "<Enter>" } else { "<F5>" });
    }
    assert_eq!(spotted(&terminal.program, "pakke"), None, "no answer was given");
    terminal.keys("a a");
    assert_eq!(solved(&terminal.program), None, "undone, it is asked again");
    terminal.choose_all(&[tick("emne"), Act::Answer]);
    assert_eq!(outcome(&terminal.program, "konto"), Some(Outcome::Done));
    assert_snapshot!(terminal.story());
}

#[test]
fn passed_by_in_lines() {
    let mut talk = talk("trygt");
    for step in ["trygt", "rekke", "par", "strom", "tast", "pakke", "konto"] {
        talk.line("s");
        assert_eq!(outcome(&talk.program, step), Some(Outcome::Skipped), "{step}");
        talk.line("1");
    }
    assert_snapshot!(talk.transcript());
}

#[test]
fn the_order_is_the_same_after_a_power_cut() {
    let mut terminal = at("rekke", Seat::default());
    terminal.choose(&answer("lyn"));
    let before = terminal.now();
    let mut terminal = terminal.again();
    terminal.choose(&Act::Resume);
    assert_eq!(terminal.now(), before);
    for (step, key) in [("par", "1"), ("strom", "<F6>"), ("pakke", "2")] {
        let mut terminal = at(step, Seat::default());
        terminal.keys(key);
        let session = terminal.program.front.app().player().expect("in the lesson").history.session.clone();
        let mut terminal = terminal.again();
        terminal.choose(&Act::Resume);
        assert_eq!(terminal.program.front.app().player().expect("in the lesson").history.session, session);
    }
}

#[test]
fn help_is_about_the_kind_of_question() {
    for (step, words) in [
        ("trygt", "flere svar"),
        ("rekke", "kommer først"),
        ("par", "Øverst står én ting"),
        ("tast", "Skriv svaret"),
        ("pakke", "Les meldingen"),
    ] {
        let mut terminal = at(step, Seat::default());
        terminal.keys("<F1>");
        assert!(terminal.shows(words), "{step}: {}", terminal.now());
    }
}

#[test]
fn in_nynorsk() {
    let mut terminal = at("pakke", Seat::default().in_language(Lang::Nn));
    terminal.keys("2 5");
    terminal.picture("a hit and a miss");
    let mut terminal_fill = at("tast", Seat::default().in_language(Lang::Nn));
    terminal_fill.keys("melomromstasten <Enter>");
    terminal_fill.picture("was this meant?");
    assert_snapshot!(format!("{}{}", terminal.story(), terminal_fill.story()));
}

#[test]
fn on_the_smallest_screen() {
    let mut terminal = at("pakke", Seat::of_size(40, 12));
    terminal.brief = true;
    terminal.picture("a message");
    terminal.keys("2 5");
    terminal.picture("answered");
    terminal.program.open_step(every_kind(), place("rekke"));
    terminal.draw();
    terminal.choose(&answer("lyn"));
    terminal.picture("an order, too soon");
    terminal.program.open_step(every_kind(), place("strom"));
    terminal.draw();
    terminal.picture("a field");
    assert_snapshot!(terminal.story());
}
