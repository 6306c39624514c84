//! Calls, contacts, the keypad, Kari's bank card and the door: what one sees, types and hears.

use insta::assert_snapshot;
use tastetrykk::app::{Act, Event, Overlay};
use tastetrykk::meaning::Role;
use tastetrykk::tui::glyphs;
use tastetrykk::vocabulary::Lang;
use tastetrykk::world::door;
use tastetrykk::world::phone::{self, App};
use tastetrykk::world::writing::Field;

use super::harness::{Outside, Seat, Surface, Talk, Terminal, id, kinds, on_phone};

/// The steps of our lesson, in its order.
#[derive(Debug, Clone, Copy)]
enum Step {
    Save,
    SaveFreely,
    Ring,
    Ask,
    Answer,
    Decline,
    Block,
    HangUp,
    Card,
    Door,
}

fn at(seat: Seat, step: Step) -> Terminal {
    let mut terminal = Terminal::start(seat, Outside::default());
    terminal.program.open_step(kinds::calls(), step as usize);
    terminal.draw();
    terminal
}

fn talk_at(language: Lang, step: Step) -> Talk {
    let mut talk = Talk::start(language, Outside::default());
    talk.program.open_step(kinds::calls(), step as usize);
    talk.line("l");
    talk
}

fn at_door(act: door::Act) -> Act {
    Act::World(act.into())
}

fn reply(name: &str) -> Act {
    on_phone(phone::Act::Reply(id(name)))
}

fn open_phone() -> Act {
    on_phone(phone::Act::Open(App::Phone))
}

fn keypad() -> Act {
    on_phone(phone::Act::Keypad)
}

fn done(surface: &impl Surface) -> bool {
    surface.program().front.app().player().is_some_and(|player| player.history.session.complete())
}

fn said(surface: &impl Surface) -> String {
    surface.program().front.tree().find(Role::Advice).map(|node| node.label.plain()).unwrap_or_default()
}

#[test]
fn a_stranger_is_saved_under_a_proposed_name() {
    let mut terminal = at(Seat::default(), Step::Save);
    terminal.picture("the log");
    terminal.choose(&on_phone(phone::Act::OpenEntry(0)));
    terminal.picture("the number's page");
    terminal.choose(&on_phone(phone::Act::AskSave));
    terminal.picture("whose number is it?");
    terminal.choose(&on_phone(phone::Act::ProposeName(id("per"))));
    terminal.choose(&on_phone(phone::Act::Clear));
    terminal.choose(&on_phone(phone::Act::ProposeName(id("marit"))));
    terminal.picture("a name in the field");
    terminal.choose(&on_phone(phone::Act::Save));
    terminal.picture("saved");
    assert!(done(&terminal));
    assert_snapshot!(terminal.story());
}

#[test]
fn a_wrong_name_is_taken_back_or_changed() {
    let mut terminal = at(Seat::default(), Step::Save);
    let save = |name: &str| {
        [on_phone(phone::Act::AskSave), on_phone(phone::Act::ProposeName(id(name))), on_phone(phone::Act::Save)]
    };
    terminal.choose(&on_phone(phone::Act::OpenEntry(0)));
    terminal.choose_all(&save("per"));
    assert!(!said(&terminal).is_empty() && !done(&terminal), "{}", terminal.now());
    terminal.choose_all(&save("marit"));
    assert!(done(&terminal), "{}", terminal.now());
}

#[test]
fn a_name_of_ones_own_is_shown_and_never_kept() {
    let mut terminal = at(Seat::default(), Step::SaveFreely);
    terminal.choose(&on_phone(phone::Act::AskSave));
    terminal.choose(&Act::Field(Field::Name));
    terminal.write("Ellinor Skog");
    terminal.keys("<Enter>");
    assert!(terminal.shows("Ellinor Skog"), "{}", terminal.now());
    terminal.choose(&on_phone(phone::Act::Save));
    assert!(done(&terminal) && terminal.shows("Ellinor Skog"), "{}", terminal.now());
    assert!(!terminal.program.outside.kept().contains("Ellinor"));
}

#[test]
fn a_name_has_an_end() {
    let mut terminal = at(Seat::default(), Step::SaveFreely);
    terminal.choose(&on_phone(phone::Act::AskSave));
    terminal.choose(&Act::Field(Field::Name));
    terminal.paste(&"Marit ".repeat(50));
    let draft = terminal.program.front.app().view.draft.clone().expect("something is being written");
    assert_eq!(draft.text().chars().count(), 24);
}

/// Marit is rung from the contacts, and one hangs up in the middle.
fn rung(seat: Seat) -> Terminal {
    let mut terminal = at(seat, Step::Ring);
    terminal.choose_all(&[open_phone(), on_phone(phone::Act::Contacts)]);
    terminal.picture("the contacts");
    terminal.choose(&on_phone(phone::Act::OpenContact(id("marit"))));
    terminal.picture("her page");
    terminal.choose(&on_phone(phone::Act::Ring));
    terminal.picture("she takes it");
    terminal.choose(&reply("middag"));
    terminal.picture("a step further");
    terminal.choose(&on_phone(phone::Act::HangUp));
    terminal.picture("and one has hung up");
    assert!(done(&terminal));
    terminal
}

#[test]
fn a_contact_is_rung_at_80_by_24() {
    assert_snapshot!(rung(Seat::default()).story());
}

#[test]
fn a_contact_is_rung_at_60_by_18() {
    assert_snapshot!(rung(Seat::of_size(60, 18)).story());
}

#[test]
fn a_contact_is_rung_at_40_by_12_on_a_console() {
    assert_snapshot!(rung(Seat { glyphs: &glyphs::PLAIN, ..Seat::of_size(40, 12) }).story());
}

#[test]
fn who_does_not_take_it_is_left_by_hanging_up() {
    let mut terminal = at(Seat::default(), Step::Ring);
    terminal.choose_all(&[open_phone(), on_phone(phone::Act::Contacts)]);
    terminal.choose_all(&[on_phone(phone::Act::OpenContact(id("per"))), on_phone(phone::Act::Ring)]);
    terminal.picture("nobody takes it");
    terminal.choose_all(&[on_phone(phone::Act::HangUp), on_phone(phone::Act::Back), on_phone(phone::Act::Back)]);
    terminal.picture("the call is in the log");
    assert_snapshot!(terminal.story());
}

#[test]
fn the_other_one_may_end_a_call() {
    let mut talk = talk_at(Lang::Nn, Step::Ask);
    talk.lines(&["00000201"]);
    talk.choose_all(&[on_phone(phone::Act::Ring), reply("ha-det"), on_phone(phone::Act::Back)]);
    assert_snapshot!(talk.transcript());
}

#[test]
fn a_call_comes_in_and_is_answered() {
    let mut terminal = at(Seat::default(), Step::Answer);
    terminal.picture("it rings");
    terminal.keys("<Esc>");
    assert_eq!(terminal.program.front.app().overlay(), Some(Overlay::Leave), "Esc declines nothing by accident");
    terminal.keys("<Esc>");
    terminal.choose(&on_phone(phone::Act::Answer));
    terminal.picture_with_colours("one talks");
    assert_snapshot!(terminal.story());
}

#[test]
fn a_declined_call_is_taken_back() {
    let mut terminal = at(Seat::default(), Step::Answer);
    terminal.choose(&on_phone(phone::Act::Decline));
    terminal.picture("declined");
    terminal.choose(&Act::Undo);
    assert!(terminal.program.front.outline().offers(&on_phone(phone::Act::Answer)), "it rings again");
    assert_snapshot!(terminal.story());
}

#[test]
fn a_call_is_declined_without_a_word_in_lines() {
    let mut talk = talk_at(Lang::Nb, Step::Decline);
    talk.choose(&on_phone(phone::Act::Decline));
    assert!(done(&talk));
    assert_snapshot!(talk.transcript());
}

#[test]
fn a_number_abroad_is_blocked_and_not_rung() {
    let mut terminal = at(Seat::default(), Step::Block);
    terminal.picture("a missed call");
    terminal.choose_all(&[open_phone(), on_phone(phone::Act::OpenEntry(0)), on_phone(phone::Act::Ring)]);
    terminal.picture("rung up all the same");
    terminal.choose(&Act::Undo);
    terminal.choose(&on_phone(phone::Act::Block));
    terminal.picture("blocked");
    assert!(done(&terminal));
    assert_snapshot!(terminal.story());
}

#[test]
fn the_swindlers_call_in_lines() {
    let mut talk = talk_at(Lang::Nb, Step::HangUp);
    talk.choose_all(&[on_phone(phone::Act::Answer), reply("hvem"), reply("hvordan"), reply("gi-kode")]);
    talk.picture("a wrong turn, taken back");
    talk.choose(&Act::Undo);
    talk.choose(&on_phone(phone::Act::HangUp));
    assert!(done(&talk));
    assert_snapshot!(talk.transcript());
}

/// The number on the card, written on the keypad.
fn from_the_card(seat: Seat) -> Terminal {
    let mut terminal = at(seat, Step::Card);
    terminal.picture("the card");
    terminal.choose_all(&[open_phone(), keypad()]);
    terminal.keys("000 <Space> 00 <Space> 4");
    if terminal.program.front.app().takes_turns() {
        terminal.keys("v");
        terminal.picture("a look at the card");
        terminal.keys("v");
    }
    terminal.keys("50 <BS> <BS> 40");
    terminal.picture("the number is written");
    terminal.keys("<Enter>");
    terminal.picture("and stands");
    terminal.keys("<Enter>");
    terminal.picture("it rings at the bank");
    assert!(done(&terminal), "{}", terminal.now());
    terminal
}

#[test]
fn from_the_card_at_80_by_24() {
    assert_snapshot!(from_the_card(Seat::default()).story());
}

#[test]
fn from_the_card_at_60_by_18() {
    assert_snapshot!(from_the_card(Seat::of_size(60, 18)).story());
}

#[test]
fn from_the_card_at_140_by_40() {
    assert_snapshot!(from_the_card(Seat::of_size(140, 40)).story());
}

#[test]
fn from_the_card_in_lines() {
    let mut talk = talk_at(Lang::Nb, Step::Card);
    talk.choose_all(&[open_phone(), keypad()]);
    talk.lines(&["000 00 440"]);
    talk.choose(&on_phone(phone::Act::Ring));
    assert!(done(&talk));
    assert_snapshot!(talk.transcript());
}

#[test]
fn the_keys_of_the_keypad_can_be_clicked() {
    let mut terminal = at(Seat::of_size(140, 40), Step::Card);
    terminal.choose_all(&[open_phone(), keypad()]);
    for digit in "00000441".chars() {
        terminal.event(Event::Click(Act::Type(digit)));
    }
    terminal.event(Event::Click(Act::Erase));
    terminal.event(Event::Click(Act::Type('0')));
    terminal.picture("clicked");
    terminal.event(Event::Click(on_phone(phone::Act::Ring)));
    assert!(done(&terminal), "{}", terminal.now());
    assert_snapshot!(terminal.story());
}

#[test]
fn digits_are_typed_wherever_the_focus_is() {
    let mut terminal = at(Seat::default(), Step::Card);
    terminal.choose_all(&[open_phone(), keypad()]);
    terminal.keys("000 <Enter>");
    assert_eq!(terminal.focus(), Some(&on_phone(phone::Act::Ring)));
    terminal.keys("12");
    let draft = terminal.program.front.app().view.draft.clone().expect("something is being written");
    assert_eq!(draft.text(), "00012");
    terminal.keys("<BS> <BS> <BS> <BS> <BS>");
    assert!(!terminal.program.front.outline().offers(&on_phone(phone::Act::Ring)), "nothing to ring");
}

#[test]
fn a_wrong_digit_is_met_by_looking_again() {
    let mut terminal = at(Seat::default(), Step::Card);
    terminal.choose_all(&[open_phone(), keypad()]);
    terminal.keys("00000441 <Enter> <Enter>");
    terminal.picture("nobody has that number");
    terminal.choose(&on_phone(phone::Act::HangUp));
    terminal.keys("<Esc>");
    terminal.picture("and it is in the log");
    assert!(!terminal.program.outside.kept().contains("441"), "no digit is kept");
    assert_snapshot!(terminal.story());
}

#[test]
fn a_real_number_is_refused_and_a_long_one_not_taken() {
    let mut terminal = at(Seat::default(), Step::Card);
    terminal.choose_all(&[open_phone(), keypad()]);
    terminal.paste("Ring 4111 1111 1111 1111 nå");
    let draft = terminal.program.front.app().view.draft.clone().expect("something is being written");
    assert_eq!(draft.text().chars().filter(char::is_ascii_digit).count(), 12);
    terminal.keys("<Enter> <Esc> 2");
    terminal.paste("13097248022");
    terminal.keys("<Enter>");
    assert!(!said(&terminal).is_empty(), "{}", terminal.now());
    assert!(!terminal.shows("13097248022"));
    assert!(!terminal.program.outside.kept().contains("1309"));
}

#[test]
fn hints_say_where_to_look_and_then_the_number() {
    let mut terminal = at(Seat::default(), Step::Card);
    let mut heard = Vec::new();
    terminal.choose_all(&[open_phone(), keypad()]);
    for _ in 0..2 {
        terminal.event(Event::Press(Act::Hint));
        heard.push(said(&terminal));
    }
    assert!(heard[1].contains("000 00 440") && !heard[0].contains("440"), "{heard:?}");
    terminal.event(Event::Press(Act::ShowMe));
    assert!(terminal.shows("000 00 440"), "{}", terminal.now());
    terminal.event(Event::Press(Act::ShowMe));
    assert!(done(&terminal));
}

/// Somebody at the door, who is let go; and then the emergency number, in the exercise.
fn closed(seat: Seat) -> Terminal {
    let mut terminal = at(seat, Step::Door);
    if terminal.program.front.app().takes_turns() {
        terminal.picture("the task");
        terminal.keys("v");
    }
    terminal.picture("somebody at the door");
    terminal.choose(&at_door(door::Act::Reply(id("hvorfor"))));
    terminal.choose(&at_door(door::Act::Reply(id("nei"))));
    terminal.picture("and gone");
    terminal.choose(&at_door(door::Act::Close));
    terminal.picture("the phone is there");
    terminal.choose_all(&[open_phone(), keypad()]);
    terminal.keys("112 <Enter> <Enter>");
    terminal.picture("nobody is called");
    assert!(done(&terminal));
    terminal
}

#[test]
fn the_door_at_80_by_24() {
    assert_snapshot!(closed(Seat::default()).story());
}

#[test]
fn the_door_at_60_by_18() {
    assert_snapshot!(closed(Seat::of_size(60, 18)).story());
}

#[test]
fn the_door_at_40_by_12_on_a_console() {
    assert_snapshot!(closed(Seat { glyphs: &glyphs::PLAIN, ..Seat::of_size(40, 12) }).story());
}

#[test]
fn the_door_in_lines() {
    let mut talk = talk_at(Lang::Nn, Step::Door);
    talk.choose(&at_door(door::Act::Reply(id("hvorfor"))));
    talk.choose_all(&[at_door(door::Act::Close), open_phone(), keypad()]);
    talk.lines(&["112"]);
    talk.choose(&on_phone(phone::Act::Ring));
    assert!(done(&talk));
    assert_snapshot!(talk.transcript());
}

#[test]
fn the_door_in_english() {
    let mut terminal = at(Seat::default().in_language(Lang::En), Step::Door);
    terminal.picture("the frame is in English; what is said is as it was written");
    assert_snapshot!(terminal.story());
}

#[test]
fn esc_closes_no_door() {
    let mut terminal = at(Seat::default(), Step::Door);
    terminal.keys("<Esc>");
    assert_eq!(terminal.program.front.app().overlay(), Some(Overlay::Leave));
    terminal.keys("<Esc>");
    assert!(terminal.program.front.outline().offers(&at_door(door::Act::Close)), "{}", terminal.now());
}

#[test]
fn a_call_is_where_it_was_after_a_power_cut() {
    let mut terminal = at(Seat::default(), Step::HangUp);
    terminal.choose_all(&[on_phone(phone::Act::Answer), reply("hvem")]);
    let before = terminal.program.front.tree().clone();
    let mut terminal = terminal.again();
    terminal.event(Event::Press(Act::Resume));
    assert_eq!(*terminal.program.front.tree(), before);
}

#[test]
fn a_number_is_told_without_its_digits_after_a_power_cut() {
    let mut terminal = at(Seat::default(), Step::Card);
    terminal.choose_all(&[open_phone(), keypad()]);
    terminal.keys("00000441 <Enter> <Enter>");
    let mut terminal = terminal.again();
    terminal.event(Event::Press(Act::Resume));
    terminal.picture("a call to nobody known");
    assert!(!terminal.now().contains("441"), "{}", terminal.now());
    assert_snapshot!(terminal.story());
}
