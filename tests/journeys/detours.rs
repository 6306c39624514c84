//! Wrong turns, and the way back from each.

use insta::assert_snapshot;
use tastetrykk::app::Act;
use tastetrykk::meaning::Role;
use tastetrykk::vocabulary::Lang;
use tastetrykk::world::phone;

use super::harness::{Outside, Surface, Talk, Terminal, answer, id, messages, on_phone, propose, send, thread};

fn at(place: usize) -> Terminal {
    let mut terminal = Terminal::fresh();
    terminal.program.open_at(place);
    terminal.draw();
    terminal
}

fn talk_at(place: usize) -> Talk {
    let mut talk = Talk::start(Lang::Nb, Outside::default());
    talk.program.open_at(place);
    talk.line("l");
    talk
}

/// Another app, home again, and into Messages.
fn another_app() -> Vec<Act> {
    vec![on_phone(phone::Act::Open(phone::App::Camera)), on_phone(phone::Act::Back), messages()]
}

/// The wrong conversation is deleted.
pub(crate) fn wrong_deleted() -> Vec<Act> {
    vec![thread("biblioteket-bok"), on_phone(phone::Act::AskDelete), on_phone(phone::Act::Delete)]
}

/// The address behind the link is looked at, and one goes back.
fn address_seen() -> Vec<Act> {
    vec![thread("gavetorget-kort"), on_phone(phone::Act::Inspect(id("kort"))), on_phone(phone::Act::Back)]
}

#[test]
fn another_app_and_back() {
    let mut terminal = at(2);
    terminal.picture("the home screen");
    for act in another_app() {
        terminal.choose(&act);
        terminal.picture(&format!("{act:?}"));
    }
    assert_snapshot!(terminal.story());
}

#[test]
fn what_must_be_undone_is_told_until_it_is() {
    let mut terminal = at(5);
    terminal.choose_all(&wrong_deleted());
    let said = |terminal: &Terminal| terminal.program.front.tree().find(Role::Advice).map(|node| node.label.plain());
    let first = said(&terminal).expect("it is explained");
    // Going home may be a foreseen wrong turn, too, but not the one that is in the way.
    terminal.choose(&on_phone(phone::Act::Home));
    assert_eq!(said(&terminal), Some(first), "{}", terminal.now());
    assert!(terminal.program.front.outline().offers(&Act::Undo));
}

#[test]
fn another_app_and_back_in_lines() {
    let mut talk = talk_at(2);
    talk.choose_all(&another_app());
    assert_snapshot!(talk.transcript());
}

#[test]
fn arrows_walk_the_tiles() {
    let mut terminal = at(2);
    terminal.keys("<Right> <Down>");
    let focus = on_phone(phone::Act::Open(phone::App::Photos));
    assert_eq!(terminal.focus(), Some(&focus));
    terminal.keys("<Left> <Down> <Down> <Right>");
    assert_eq!(terminal.focus(), Some(&on_phone(phone::Act::Open(phone::App::Settings))));
    terminal.picture("the last tile");
    assert_snapshot!(terminal.story());
}

#[test]
fn the_wrong_conversation_is_deleted_and_comes_back() {
    let mut terminal = at(5);
    let acts = wrong_deleted();
    terminal.choose_all(&acts[..1]);
    let conversation = terminal.now();
    terminal.choose(&acts[1]);
    terminal.picture("asked before deleting");
    terminal.choose(&acts[2]);
    terminal.picture("the library is gone");
    terminal.keys("<Enter>");
    assert_eq!(terminal.now(), conversation, "all of it undone");
    terminal.choose(&on_phone(phone::Act::Back));
    terminal.picture("kept, and back in the list");
    assert_snapshot!(terminal.story());
}

#[test]
fn the_wrong_conversation_in_lines() {
    let mut talk = talk_at(5);
    talk.choose_all(&wrong_deleted());
    talk.choose(&Act::Undo);
    assert_snapshot!(talk.transcript());
}

#[test]
fn while_something_stands_in_the_way_the_phone_still_works() {
    let mut terminal = at(5);
    terminal.choose_all(&wrong_deleted());
    terminal.choose_all(&[thread("marit-nokkel")]);
    terminal.picture("gone on without undoing");
    assert_snapshot!(terminal.story());
}

#[test]
fn the_address_behind_a_link() {
    let mut terminal = at(5);
    let acts = address_seen();
    terminal.choose(&acts[0]);
    terminal.picture("a message with a link");
    terminal.choose(&acts[1]);
    terminal.picture("the address");
    terminal.choose(&acts[2]);
    terminal.picture("back in the conversation");
    assert_snapshot!(terminal.story());
}

#[test]
fn the_address_in_lines() {
    let mut talk = talk_at(5);
    talk.choose_all(&address_seen());
    assert_snapshot!(talk.transcript());
}

#[test]
fn twice_wrong_is_shown() {
    let mut terminal = at(6);
    terminal.picture("the question");
    terminal.choose(&answer("brev"));
    terminal.picture("wrong once");
    terminal.choose(&answer("telefon"));
    terminal.picture("wrong twice");
    terminal.keys("a");
    terminal.picture("undone: one answer tried");
    terminal.choose(&answer("sms"));
    terminal.picture("right at last");
    assert_snapshot!(terminal.story());
}

#[test]
fn twice_wrong_in_lines() {
    let mut talk = talk_at(6);
    talk.choose_all(&[answer("brev"), answer("telefon"), Act::Next]);
    assert_snapshot!(talk.transcript());
}

#[test]
fn a_new_message_to_the_wrong_one() {
    let mut terminal = at(4);
    terminal.choose_all(&[messages(), on_phone(phone::Act::NewMessage)]);
    terminal.picture("who is to have it?");
    terminal.choose(&on_phone(phone::Act::Receiver(id("peder"))));
    terminal.picture("a conversation with the wrong one");
    terminal.choose_all(&[propose("lane-stige"), send()]);
    terminal.picture("sent to Peder");
    assert_snapshot!(terminal.story());
}

#[test]
fn passing_a_step_by_and_undoing_that() {
    let mut terminal = at(3);
    let before = terminal.now();
    terminal.keys("s");
    terminal.picture("passed by");
    terminal.keys("a");
    assert_eq!(terminal.now(), before);
    terminal.keys("s s s s s");
    terminal.picture("all passed by");
    assert_snapshot!(terminal.story());
}

#[test]
fn once_more_is_somewhere_else() {
    let mut terminal = at(3);
    let solution = &super::harness::solution()[3];
    terminal.choose_all(solution);
    terminal.choose(&Act::Again);
    terminal.picture("the same task in another place");
    assert_snapshot!(terminal.story());
}
