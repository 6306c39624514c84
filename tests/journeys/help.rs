//! Help, the footer, and a change of language: they never change where one is.

use std::fmt::Write as _;

use insta::assert_snapshot;
use tastetrykk::app::{Act, Key};
use tastetrykk::vocabulary::Lang;
use tastetrykk::world::writing::Field;

use super::harness::keys::{Deed, deeds};
use super::harness::outside::lesson;
use super::harness::{Outside, Surface, Talk, Terminal, answer, messages, propose, send, thread, tick};

/// Places in the program, each with the way to it.
pub(crate) fn places() -> Vec<(&'static str, Terminal)> {
    let at = |place: Option<usize>, acts: &[Act], keys: &str| {
        let mut terminal = Terminal::fresh();
        if let Some(place) = place {
            terminal.program.open_at(place);
            terminal.draw();
        }
        terminal.choose_all(acts);
        terminal.keys(keys);
        terminal
    };
    vec![
        ("the first screen", at(None, &[], "")),
        ("the three words", at(None, &[Act::EnterCode], "b l å")),
        ("the map of the course", at(None, &[Act::Course], "<Down>")),
        ("the paths", at(None, &[Act::Course, Act::Paths], "<Down>")),
        ("the first task", at(Some(0), &[], "<Down>")),
        ("own words half written", at(Some(0), &[Act::Field(Field::Message)], "J a <Left>")),
        ("a sentence chosen", at(Some(0), &[propose("nei")], "")),
        ("the wrong answer sent", at(Some(0), &[propose("nei"), send()], "")),
        ("done", at(Some(0), &[propose("ja"), send()], "<Down>")),
        ("text to read", at(Some(1), &[], "")),
        ("the home screen", at(Some(2), &[], "<Right> <Down>")),
        ("the list", at(Some(2), &[messages()], "<Down>")),
        ("a conversation", at(Some(2), &[messages(), thread("marte-tur")], "")),
        ("a question", at(Some(6), &[], "<Down>")),
        ("a question answered wrong", at(Some(6), &[answer("brev")], "<Down>")),
        ("things to do on one's own phone", at(Some(8), &[tick("apne")], "")),
        ("the end", at(Some(8), &[tick("apne"), tick("les"), tick("send"), Act::Next], "")),
    ]
}

#[test]
fn help_leads_back_to_the_same_picture() {
    let mut story = String::new();
    for (name, mut terminal) in places() {
        let before = terminal.now();
        let in_field = terminal.focus().is_some_and(Act::is_field);
        terminal.keys("<F1>");
        assert_ne!(terminal.now(), before, "{name}");
        terminal.brief = true;
        terminal.picture(&format!("help: {name}"));
        // Enter reads on first where not all of it is in sight.
        let enters = 1 + usize::from(terminal.painted.reading.is_some());
        let enter = "<Enter> ".repeat(enters);
        let closing = ["<F1>", "<Esc>", enter.as_str(), "1"];
        for keys in closing {
            terminal.keys(keys);
            assert_eq!(terminal.now(), before, "{name}, closed with {keys}");
            terminal.keys("<F1>");
        }
        terminal.keys("<Esc>");
        if !in_field {
            terminal.keys("? ?");
            assert_eq!(terminal.now(), before, "{name}, with ?");
        }
        story.push_str(&terminal.story()[terminal.story().rfind("== help").expect("told")..]);
    }
    assert_snapshot!(story);
}

#[test]
fn the_language_changes_and_the_place_does_not() {
    for (name, mut terminal) in places() {
        let before = (terminal.now(), terminal.focus().cloned(), terminal.program.front.app().view.clone());
        for language in [Lang::Nn, Lang::En, Lang::Nb] {
            terminal.keys("<F2>");
            assert_eq!(terminal.program.front.app().settings.language, language);
            assert_eq!(terminal.focus(), before.1.as_ref(), "{name}");
            assert_eq!(terminal.program.front.app().view, before.2, "{name}");
            let code = language.tag();
            assert_eq!(terminal.program.front.strings().lang().tag(), code);
        }
        assert_eq!(terminal.now(), before.0, "{name}: three times round");
    }
}

#[test]
fn the_language_changes_in_the_middle_of_a_conversation() {
    let mut terminal = Terminal::fresh();
    terminal.choose_all(&[Act::Try, propose("nei"), send()]);
    terminal.keys("<F2>");
    terminal.picture("nynorsk");
    terminal.keys("<F2>");
    terminal.picture("English");
    let english = terminal.now();
    let mut terminal = terminal.again();
    terminal.seat.language = Lang::En;
    terminal.keys("<F2> <F2> <Enter>");
    assert_eq!(terminal.now(), english, "resumed in English");
    terminal.keys("<Enter>");
    terminal.picture("undone, in English");
    assert_snapshot!(terminal.story());
}

#[test]
fn the_language_changes_in_lines() {
    let mut talk = Talk::start(Lang::Nb, Outside::default());
    talk.choose_all(&[Act::Try, propose("ja")]);
    talk.lines(&["f2", "?", "l", "xyz", "17"]);
    assert_snapshot!(talk.transcript());
}

#[test]
fn every_key_in_the_footer_does_something_that_is_seen() {
    let mut idle = String::new();
    for size in [(80, 24), (60, 18), (140, 40)] {
        for (name, mut terminal) in places() {
            terminal.resize(size.0, size.1);
            let footer = terminal.program.front.footer();
            for keys in footer.iter().flat_map(|item| in_notation(&item.keys)) {
                let mut other = replica(&terminal);
                let before = (other.now(), other.program.outside.redraws);
                other.keys(&keys);
                if !other.program.ended && before == (other.now(), other.program.outside.redraws) {
                    writeln!(idle, "{name} at {size:?}: {keys} does nothing").expect("memory");
                }
            }
        }
    }
    assert!(idle.is_empty(), "\n{idle}");
}

/// The keys of a footer item; for a group, one that must do something.
fn in_notation(keys: &str) -> Vec<String> {
    match keys {
        // Either moves, unless there is only one place to be: then it need not be there.
        "↑ ↓" => Vec::new(),
        range if range.contains('–') => {
            let digits: Vec<u32> = range.split('–').filter_map(|n| n.parse().ok()).collect();
            (digits[0]..=digits[1]).map(|digit| digit.to_string()).collect()
        }
        letter if letter.chars().count() == 1 => vec![letter.to_lowercase(), letter.to_owned()],
        name => vec![format!("<{name}>")],
    }
}

/// The same program a second time, so that a key can be tried.
fn replica(terminal: &Terminal) -> Terminal {
    let mut other = Terminal::start(terminal.seat, Outside::default());
    other.program.front = tastetrykk::screen::Front::new(terminal.program.front.app().clone());
    other.program.outside = terminal.program.outside.clone();
    other.draw();
    other
}

#[test]
fn keys_that_the_footer_leaves_out_do_nothing() {
    let letters = [("A", Act::Undo), ("S", Act::Skip), ("O", Act::Glossary), ("V", Act::Swap)];
    for (name, terminal) in places() {
        let footer = terminal.program.front.footer();
        for (key, act) in &letters {
            if footer.iter().any(|item| item.keys == *key) || terminal.focus().is_some_and(Act::is_field) {
                continue;
            }
            let mut other = replica(&terminal);
            let before = other.now();
            other.keys(key);
            assert_eq!(other.now(), before, "{name}: {key} ({act:?}) works, but the footer does not say so");
        }
    }
}

#[test]
fn the_footer_in_every_place() {
    let mut told = String::new();
    for (name, mut terminal) in places() {
        for size in [(140, 40), (80, 24), (60, 18), (40, 12)] {
            terminal.resize(size.0, size.1);
            let row = terminal.rows().pop().unwrap_or_default();
            writeln!(told, "{name} {}x{}:{row}", size.0, size.1).expect("memory");
        }
    }
    assert_snapshot!(told);
}

#[test]
fn help_is_always_in_the_footer_and_the_way_out_where_there_is_room() {
    for (name, mut terminal) in places() {
        for size in [(140, 40), (80, 24), (60, 18), (40, 12)] {
            terminal.resize(size.0, size.1);
            let row = terminal.rows().pop().unwrap_or_default();
            assert!(row.contains("F1 "), "{name} {size:?}: {row}");
            assert!(row.contains("Esc ") || size.0 < 60, "{name} {size:?}: {row}");
        }
    }
}

#[test]
fn the_notation_reads_keys() {
    assert_eq!(deeds("hei <Enter>").len(), 4);
    assert_eq!(deeds("<size:60x18>"), [Deed::Size(60, 18)]);
    assert_eq!(deeds("<click:Prøv_nå>"), [Deed::Click("Prøv nå".to_owned())]);
    let Deed::Input(input) = &deeds("<F2>")[0] else { panic!("a key") };
    let event = tastetrykk::tui::input::event(input, &tastetrykk::tui::Painted::default());
    assert_eq!(event, Some(tastetrykk::app::Event::Key(Key::F(2))));
    assert_eq!(lesson().steps.len(), super::harness::solution().len());
}
