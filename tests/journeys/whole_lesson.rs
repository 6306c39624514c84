//! The whole lesson to its end, in every language, on both surfaces.

use insta::assert_snapshot;
use tastetrykk::app::Act;
use tastetrykk::learner::Progress;
use tastetrykk::session::{Action, Outcome};
use tastetrykk::vocabulary::{self, Lang};

use super::harness::outside::lesson;
use super::harness::{Outside, Program, Seat, Surface, Talk, Terminal, solution};

/// Does every step, with a picture of each before and after.
fn do_everything(surface: &mut impl Surface) {
    surface.choose(&Act::Try);
    for (place, acts) in solution().iter().enumerate() {
        let name = lesson().steps[place].id.clone();
        surface.picture(&format!("{name}: as it begins"));
        surface.choose_all(acts);
        if !acts.is_empty() {
            surface.picture(&format!("{name}: done"));
        }
        surface.choose(&Act::Next);
    }
    surface.picture("the end");
    assert_everything_is_done(surface.program());
}

fn assert_everything_is_done(program: &Program) {
    let player = program.front.app().player().expect("in the lesson");
    assert!(player.finished());
    assert_eq!(player.history.session.outcomes, vec![Some(Outcome::Done); lesson().steps.len()]);
    let outside = &program.outside;
    let progress = Progress::of(&outside.read_runs(player.code));
    assert!(progress.is_finished(&lesson().id));
    for step in &lesson().steps {
        assert_eq!(progress.outcome(&lesson().id, &step.id), Some(Outcome::Done), "{}", step.id);
    }
    assert_eq!(outside.current, Some((player.code, None)), "nothing is under way any more");
}

#[test]
fn on_the_full_screen() {
    for language in Lang::ALL {
        let mut terminal = Terminal::start(Seat::default().in_language(language), Outside::default());
        terminal.brief = true;
        do_everything(&mut terminal);
        let code = terminal.program.outside.card.to_string();
        for word in code.split(' ') {
            assert!(terminal.shows(word), "the card's words are shown at the end");
        }
        assert_snapshot!(format!("full_{}", language.tag()), terminal.story());
    }
}

#[test]
fn on_a_small_screen() {
    let mut terminal = Terminal::start(Seat::of_size(60, 18), Outside::default());
    terminal.brief = true;
    do_everything(&mut terminal);
    assert_snapshot!(terminal.story());
}

#[test]
fn in_lines() {
    for language in Lang::ALL {
        let mut talk = Talk::start(language, Outside::default());
        do_everything(&mut talk);
        assert!(talk.printed.contains(&talk.program.outside.card.to_string()));
        assert!(talk.printed.chars().all(|c| c == '\n' || !c.is_control()), "no escape sequence");
        let drawing = |c: char| ('\u{2500}'..='\u{259f}').contains(&c) || ('\u{2800}'..='\u{28ff}').contains(&c);
        assert!(!talk.printed.contains(drawing), "no box and no braille");
        assert_snapshot!(format!("lines_{}", language.tag()), talk.transcript());
    }
}

#[test]
fn both_surfaces_lead_to_the_same() {
    let mut terminal = Terminal::fresh();
    let mut talk = Talk::start(Lang::Nb, Outside::default());
    do_everything(&mut terminal);
    do_everything(&mut talk);
    // The surface itself is noted, and nothing else differs.
    assert_eq!(talk.program.actions()[0], Action::Surface(vocabulary::Surface::Lines));
    assert_eq!(terminal.program.actions(), &talk.program.actions()[1..]);
    let kept = talk.program.outside.kept();
    let kept: String = kept.split_inclusive('\n').filter(|line| !line.contains("\"surface\"")).collect();
    assert_eq!(terminal.program.outside.kept(), kept);
}

#[test]
fn at_the_end_nothing_is_undone_and_esc_leads_to_the_first_screen() {
    let mut terminal = Terminal::fresh();
    do_everything(&mut terminal);
    let end = terminal.now();
    terminal.keys("a s <Down> <Up>");
    assert_eq!(terminal.now(), end);
    terminal.keys("<Esc>");
    terminal.picture("the first screen has nothing to go on with");
    assert!(!terminal.program.front.outline().offers(&Act::Resume));
    assert_snapshot!(terminal.story()[terminal.story().find("== the first screen").expect("told")..].to_owned());
}
