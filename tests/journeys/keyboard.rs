//! The keyboard on the screen: writing with the mouse alone, and with arrows.

use insta::assert_snapshot;
use tastetrykk::app::keyboard::Layer;
use tastetrykk::app::{Act, Event};
use tastetrykk::meaning::Role;
use tastetrykk::session::Action;
use tastetrykk::vocabulary::Lang;
use tastetrykk::world;
use tastetrykk::world::board;
use tastetrykk::world::phone::{self, Place};
use tastetrykk::world::writing::{Field, Fit};

use super::harness::{Outside, Seat, Surface, Talk, Terminal, id, kinds, on_phone, send};

/// Clicks what does `act`, in the middle of where it is painted.
fn click(terminal: &mut Terminal, act: &Act) {
    let hits = &terminal.painted.hits;
    let area = hits.iter().rev().find(|(_, hit)| hit == act).map(|(area, _)| *area);
    let area = area.unwrap_or_else(|| panic!("{act:?} is not on the screen:\n{}", terminal.now()));
    terminal.click_at(area.x + area.width / 2, area.y + area.height / 2);
}

/// Writes with the mouse, as a person would: for a capital and for a digit there is another key first.
fn click_text(terminal: &mut Terminal, text: &str) {
    for c in text.chars() {
        let layer = match c {
            c if c.is_uppercase() => Layer::Capital,
            c if c.is_alphabetic() => Layer::Small,
            _ => Layer::Signs,
        };
        if !terminal.program.front.outline().offers(&Act::Type(c)) {
            click(terminal, &Act::Layer(layer));
        }
        click(terminal, &Act::Type(c));
    }
}

fn open(seat: Seat) -> Terminal {
    let mut terminal = Terminal::start(seat, Outside::default());
    terminal.choose(&Act::Try);
    if terminal.program.front.app().takes_turns() {
        terminal.event(Event::Click(Act::Swap));
    }
    terminal
}

fn has_keyboard(terminal: &Terminal) -> bool {
    terminal.program.front.tree().find(Role::Keyboard).is_some()
}

fn written(terminal: &Terminal) -> String {
    terminal.program.front.app().view.draft.as_ref().map(|draft| draft.text().to_owned()).unwrap_or_default()
}

fn at_board(seat: Seat, step: &str) -> Terminal {
    let mut terminal = Terminal::start(seat, Outside::default());
    let lesson = kinds::tavle();
    terminal.program.open_step(lesson, lesson.step(&id(step)).expect("a step").0);
    terminal.draw();
    terminal
}

/// A message is written and sent with the mouse alone.
fn a_message(seat: Seat) -> Terminal {
    let mut terminal = open(seat);
    click(&mut terminal, &Act::Field(Field::Message));
    terminal.picture("the field was clicked");
    click_text(&mut terminal, "Ja, på søndag kl 5");
    terminal.picture("written");
    click(&mut terminal, &Act::Erase);
    click_text(&mut terminal, "6");
    click(&mut terminal, &Act::KeysDone);
    assert!(!has_keyboard(&terminal), "it goes with the writing");
    terminal.picture("done with writing");
    click(&mut terminal, &send());
    let text = terminal.program.actions().iter().find_map(|action| match action {
        Action::World(world::Act::Phone(phone::Act::Write(written))) => written.text.clone(),
        _ => None,
    });
    assert_eq!(text.as_deref(), Some("Ja, på søndag kl 6"));
    assert!(terminal.program.actions().contains(&Action::World(phone::Act::Send.into())));
    terminal
}

#[test]
fn a_message_is_written_and_sent_with_the_mouse_alone() {
    assert_snapshot!(a_message(Seat::default()).story());
}

#[test]
fn at_60_by_18() {
    assert_snapshot!(a_message(Seat::of_size(60, 18)).story());
}

#[test]
fn at_140_by_40_its_keys_are_three_rows_high() {
    let mut terminal = open(Seat::of_size(140, 40));
    click(&mut terminal, &Act::Field(Field::Message));
    let keys = terminal.painted.hits.iter().filter(|(_, act)| act.is_device_key());
    assert!(keys.clone().count() > 30 && keys.clone().all(|(area, _)| area.height == 3));
    terminal.picture("the field was clicked");
    assert_snapshot!(terminal.story());
}

#[test]
fn on_the_smallest_screen_one_sees_what_one_writes() {
    let mut terminal = open(Seat::of_size(40, 12));
    // One has scrolled to it.
    terminal.event(Event::Click(Act::Field(Field::Message)));
    click_text(&mut terminal, "Ja, det");
    terminal.picture("written");
    assert!(terminal.shows("Ja, det"));
    click(&mut terminal, &Act::KeysDone);
    terminal.picture("done with writing");
    assert_snapshot!(terminal.story());
}

#[test]
fn a_name_with_a_capital_letter_on_the_board() {
    for size in [(80, 24), (60, 18)] {
        let mut terminal = at_board(Seat::of_size(size.0, size.1), "navn");
        if terminal.program.front.app().takes_turns() {
            click(&mut terminal, &Act::Swap);
        }
        click(&mut terminal, &Act::Field(Field::Control(id("fornavn"))));
        // What was given is taken away first.
        for _ in 0.."Karri".len() {
            click(&mut terminal, &Act::Erase);
        }
        assert!(!terminal.program.front.outline().offers(&Act::Erase), "nothing is left");
        click_text(&mut terminal, "Kari");
        click(&mut terminal, &Act::KeysDone);
        let fit = terminal.program.actions().iter().find_map(|action| match action {
            Action::World(world::Act::Board(board::Act::Write { written, .. })) => Some(written.fit),
            _ => None,
        });
        assert_eq!(fit, Some(Fit::Exact), "{size:?}");
        assert!(terminal.program.front.app().player().is_some_and(|player| player.history.session.complete()));
    }
}

#[test]
fn a_capital_is_for_one_letter() {
    let mut terminal = open(Seat::default());
    click(&mut terminal, &Act::Field(Field::Message));
    click(&mut terminal, &Act::Layer(Layer::Capital));
    terminal.picture("capital letters");
    click(&mut terminal, &Act::Type('Å'));
    click(&mut terminal, &Act::Type('å'));
    click(&mut terminal, &Act::Layer(Layer::Capital));
    click(&mut terminal, &Act::Layer(Layer::Small));
    click(&mut terminal, &Act::Type('ø'));
    click(&mut terminal, &Act::Layer(Layer::Signs));
    terminal.picture("digits and signs");
    click(&mut terminal, &Act::Type('?'));
    assert_eq!(written(&terminal), "Ååø?");
    assert_snapshot!(terminal.story());
}

#[test]
fn the_name_of_a_contact() {
    let mut terminal = Terminal::start(Seat::default(), Outside::default());
    terminal.program.open_step(kinds::calls(), 0);
    terminal.draw();
    terminal.choose(&on_phone(phone::Act::OpenEntry(0)));
    terminal.choose(&on_phone(phone::Act::AskSave));
    click(&mut terminal, &Act::Field(Field::Name));
    click_text(&mut terminal, "Kari");
    click(&mut terminal, &Act::KeysDone);
    let place =
        terminal.program.front.app().player().and_then(|player| player.practice()).map(|p| &p.world.phone.place);
    assert!(matches!(place, Some(Place::SaveContact { name: Some(_), .. })), "{place:?}");
}

#[test]
fn an_answer_is_given_with_done() {
    let lesson = kinds::every_kind();
    let mut terminal = Terminal::start(Seat::default(), Outside::default());
    terminal.program.open_step(lesson, lesson.step(&id("strom")).expect("a step").0);
    terminal.draw();
    click(&mut terminal, &Act::AnswerField);
    click_text(&mut terminal, "6");
    terminal.picture("half an answer");
    click_text(&mut terminal, "2 %");
    click(&mut terminal, &Act::KeysDone);
    terminal.picture("answered");
    assert!(terminal.program.front.app().player().is_some_and(|player| player.history.session.complete()));
    assert_snapshot!(terminal.story());
}

#[test]
fn with_keys_it_is_asked_for_and_gone_about_with_arrows() {
    let mut terminal = open(Seat::default());
    terminal.choose(&Act::Field(Field::Message));
    assert!(!has_keyboard(&terminal), "whoever has keys is not in need of it");
    terminal.keys("<F12>");
    terminal.picture("asked for");
    // From Q to J, a capital first.
    terminal.keys("<Down> <Down> <Enter>");
    assert_eq!(terminal.focus(), Some(&Act::Layer(Layer::Small)));
    terminal.keys("<Up> <Right> <Right> <Right> <Right> <Right> <Right> <Enter>");
    assert_eq!((written(&terminal).as_str(), terminal.focus()), ("J", Some(&Act::Type('j'))));
    // What is typed goes where it goes, and so does Backspace.
    terminal.keys("h æ <BS> a");
    assert_eq!((written(&terminal).as_str(), terminal.focus()), ("Jha", Some(&Act::Field(Field::Message))));
    assert!(has_keyboard(&terminal) && terminal.program.front.app().overlays.is_empty());
    // Arrows go from the field to what else there is, never into the keyboard.
    terminal.keys("<Down>");
    assert_eq!(terminal.focus(), Some(&send()));
    terminal.keys("<Up> <F12> <Up>");
    assert_eq!(terminal.focus(), Some(&Act::Field(Field::Message)));
    terminal.keys("<F12> <Tab>");
    assert!(terminal.focus().is_some_and(|act| !act.is_device_key()));
    terminal.choose(&Act::Field(Field::Message));
    terminal.keys("<F12> <Esc>");
    assert!(!has_keyboard(&terminal) && written(&terminal).is_empty(), "one is done writing");
    assert_snapshot!(terminal.story());
}

#[test]
fn whoever_types_has_the_room_to_read() {
    let mut terminal = open(Seat::default());
    click(&mut terminal, &Act::Field(Field::Message));
    assert!(has_keyboard(&terminal));
    terminal.keys("j a");
    assert!(!has_keyboard(&terminal));
    click(&mut terminal, &Act::Keyboard);
    click_text(&mut terminal, "!");
    assert_eq!(written(&terminal), "ja!");
}

#[test]
fn from_the_board_to_its_keyboard_one_is_still_writing() {
    let mut terminal = at_board(Seat::default(), "navn");
    let given = terminal.program.actions().len();
    terminal.keys("<F12> <Down> <Enter>");
    assert_eq!((written(&terminal).as_str(), terminal.program.actions().len()), ("Karria", given));
    terminal.keys("<Up> <Up> <BS> <BS> <BS> i <Enter>");
    assert!(terminal.program.front.app().player().is_some_and(|player| player.history.session.complete()));
}

#[test]
fn after_an_answer_that_was_not_it_one_goes_on_writing() {
    let answered = |answer: &str| {
        let mut terminal = Terminal::start(Seat::default(), Outside::default());
        let lesson = kinds::every_kind();
        terminal.program.open_step(lesson, lesson.step(&id("tast")).expect("a step").0);
        terminal.draw();
        click(&mut terminal, &Act::AnswerField);
        click_text(&mut terminal, answer);
        click(&mut terminal, &Act::KeysDone);
        terminal
    };
    let mut terminal = answered("tab");
    assert!(terminal.shows("Tasten er lang") && has_keyboard(&terminal), "{}", terminal.now());
    click_text(&mut terminal, "b");
    assert_eq!(written(&terminal), "tabb");
    // «Mente du …?» stands between, and the field comes back with what was written.
    let mut terminal = answered("melomromstasten");
    assert!(!has_keyboard(&terminal), "{}", terminal.now());
    click(&mut terminal, &Act::NotMeant);
    assert!(has_keyboard(&terminal), "{}", terminal.now());
    assert_eq!(written(&terminal), "melomromstasten");
    // Whoever has keys has the room.
    terminal.keys("<BS>");
    assert!(!has_keyboard(&terminal) && terminal.focus() == Some(&Act::AnswerField), "{}", terminal.now());
}

#[test]
fn in_lines_there_is_none() {
    let mut talk = Talk::start(Lang::Nb, Outside::default());
    talk.choose_all(&[Act::Try, Act::Field(Field::Message)]);
    assert!(talk.program().front.tree().find(Role::Keyboard).is_none());
}
