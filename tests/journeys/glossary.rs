//! The glossary: opened from anywhere, and back to the very same place.

use std::sync::Arc;

use insta::assert_snapshot;
use tastetrykk::app::event::Opened;
use tastetrykk::app::{Act, Event};
use tastetrykk::course::model::StepKind;
use tastetrykk::meaning::{Block, Form, Run, Text, Voice};
use tastetrykk::session::Action;
use tastetrykk::vocabulary::{Lang, Localised};

use super::harness::outside::lesson;
use super::harness::{Outside, Seat, Surface, Talk, Terminal, id};
use super::help::places;

fn word(name: &str) -> Act {
    Act::Word(id(name))
}

/// A text with two marked words, as it is opened.
fn two_words(outside: &Outside) -> Opened {
    let run = |text: &str, voice| Run { text: text.to_owned(), voice };
    let runs = vec![
        run("Trykk på ", Voice::Plain),
        run("lenka", Voice::Term(id("lenke"))),
        run(" i ", Voice::Plain),
        run("e-posten", Voice::Term(id("e-post"))),
        run(".", Voice::Plain),
    ];
    let text = Text { blocks: vec![Block { form: Form::Paragraph, runs }] };
    let mut lesson = (**lesson()).clone();
    lesson.steps[1].kind = StepKind::Read { text: Localised::new(Lang::Nb, text) };
    let opened = outside.opened(vec![Action::GoTo(lesson.steps[1].id.clone())], Lang::Nb);
    Opened { lesson: Arc::new(lesson), ..opened }
}

fn at_two_words() -> Terminal {
    let mut terminal = Terminal::fresh();
    let opened = two_words(&terminal.program.outside);
    terminal.event(Event::Opened(Box::new(opened)));
    terminal
}

#[test]
fn a_word_is_found_by_its_letters() {
    let mut terminal = Terminal::fresh();
    let before = terminal.now();
    terminal.keys("o");
    terminal.brief = true;
    terminal.picture("all words");
    terminal.keys("p o s t");
    terminal.picture("those with post in them");
    terminal.keys("<Enter>");
    assert_eq!(terminal.focus(), Some(&word("digital-postkasse")));
    terminal.keys("<Down> <Enter>");
    terminal.picture("what it means");
    terminal.keys("<Esc>");
    assert_eq!(terminal.focus(), Some(&word("e-post")), "back in the list, on the word");
    terminal.picture("the list as it was");
    terminal.keys("<Esc>");
    assert_eq!(terminal.now(), before);
    assert_snapshot!(terminal.story());
}

#[test]
fn the_only_word_that_fits_opens_and_what_is_not_there_is_said() {
    let mut terminal = Terminal::fresh();
    terminal.keys("o w i f i <Enter>");
    assert!(terminal.shows("Nett uten ledning"), "{}", terminal.now());
    terminal.keys("<Esc> x <Enter>");
    assert!(terminal.shows("Vi har ikke det ordet."), "{}", terminal.now());
}

#[test]
fn a_marked_word_opens_first_and_the_others_are_listed() {
    let mut terminal = at_two_words();
    let before = terminal.now();
    terminal.picture("two words are marked");
    terminal.keys("o");
    terminal.picture("the first of them, and the other");
    terminal.choose(&word("e-post"));
    assert!(terminal.shows("Brev du sender på nettet."));
    terminal.keys("<Esc>");
    assert_eq!(terminal.now(), before, "one Esc, and one is back");
    terminal.keys("o");
    terminal.choose(&Act::AllWords);
    assert!(terminal.shows("Finn ord"));
    terminal.keys("<Esc>");
    assert_eq!(terminal.now(), before);
    terminal.keys("<click:e-posten>");
    assert!(terminal.shows("Brev du sender på nettet."), "a click on the word explains it:\n{}", terminal.now());
    terminal.keys("o");
    assert_eq!(terminal.program.front.app().overlays, [], "O closes it again");
    assert_snapshot!(terminal.story());
}

#[test]
fn without_colours_a_marked_word_is_underlined() {
    let mut terminal = at_two_words();
    terminal.seat.depth = tastetrykk::tui::Depth::None;
    terminal.draw();
    let row = terminal.rows().iter().position(|row| row.contains("lenka")).expect("there");
    let column = terminal.rows()[row].find("lenka").expect("there");
    let cell = &terminal.buffer[(u16::try_from(column + 1).unwrap(), u16::try_from(row).unwrap())];
    assert!(cell.style().add_modifier.contains(ratatui::style::Modifier::UNDERLINED));
}

#[test]
fn from_everywhere_and_back_to_the_same_picture() {
    for (name, mut terminal) in places() {
        if terminal.focus().is_some_and(Act::is_field) {
            continue;
        }
        let before = (terminal.now(), terminal.program.front.app().view.clone());
        for back in ["<Esc>", "<F1> <F1> <Esc>", "<F2> <F2> <F2> <Esc>", "<F8> <F8> <Esc>"] {
            terminal.keys("o");
            assert_ne!(terminal.now(), before.0, "{name}");
            terminal.keys(back);
            assert_eq!((terminal.now(), terminal.program.front.app().view.clone()), before, "{name}: {back}");
        }
    }
}

#[test]
fn own_words_half_written_do_not_stand_in_the_field_for_words() {
    let mut terminal = Terminal::fresh();
    terminal.program.open_at(0);
    terminal.draw();
    terminal.choose(&Act::Field(tastetrykk::world::writing::Field::Message));
    terminal.keys("J a <F1> o");
    assert!(terminal.shows("Finn ord"));
    terminal.keys("a p p <Enter>");
    assert!(!terminal.shows("Ja"), "{}", terminal.now());
    terminal.keys("o <F1>");
    assert!(terminal.shows("Ja"), "{}", terminal.now());
}

#[test]
fn on_smaller_screens_and_in_the_order_of_each_language() {
    let mut story = String::new();
    for (size, language) in [((60, 18), Lang::Nn), ((40, 12), Lang::En)] {
        let mut terminal = Terminal::start(Seat::of_size(size.0, size.1).in_language(language), Outside::default());
        terminal.brief = true;
        terminal.keys("o <Down> <Down>");
        terminal.picture("all words");
        terminal.keys("<Enter>");
        terminal.picture("one of them");
        story.push_str(terminal.story());
    }
    assert_snapshot!(story);
}

#[test]
fn in_lines() {
    let mut talk = Talk::start(Lang::Nb, Outside::default());
    let opened = two_words(&talk.program.outside);
    talk.program.handle(Event::Opened(Box::new(opened)));
    talk.lines(&["l", "o"]);
    talk.choose(&word("e-post"));
    talk.choose(&Act::AllWords);
    assert!(talk.choices().len() > 90);
    talk.choose(&Act::FindWord);
    talk.line("post");
    assert_eq!(talk.choices().len(), 5, "{:?}", talk.choices());
    talk.choose(&word("soppelpost"));
    talk.lines(&["q", "q"]);
    let (head, rest) = talk
        .transcript()
        .split_once("2 Adressefelt")
        .or(talk.transcript().split_once("adressefelt"))
        .expect("the list");
    let tail = &rest[rest.find("Skriv her:").expect("the field")..];
    assert_snapshot!(format!("{head}[…]\n{tail}"));
}
