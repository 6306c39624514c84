//! What the leader sees: the plans, the room, the projector, and what lies on top of them.

mod papers;
mod plans;
mod projector;
mod room;
mod seats;
mod told;
mod written;

use crate::app::class::leader::{self, Overlay, Screen};
use crate::app::{Act, App};
use crate::locale::Strings;
use crate::meaning::{Node, Role};
use crate::screen::keeping_trouble;

/// The leader's screens.
#[must_use]
pub fn nodes(app: &App, strings: &Strings, screen: &Screen) -> Vec<Node<Act>> {
    match screen {
        Screen::Plans(plans) => plans::nodes(app, strings, plans),
        Screen::Make(making) => plans::making(strings, making),
        Screen::Name(naming) => plans::naming(app, strings, naming),
        Screen::Room => room::nodes(app, strings),
        Screen::Projector => projector::nodes(app, strings),
        Screen::Over => over(app, strings),
    }
}

/// What lies on top of them.
#[must_use]
pub fn overlay(app: &App, strings: &Strings, overlay: &Overlay) -> Vec<Node<Act>> {
    let pane = match overlay {
        Overlay::End => papers::end(app, strings),
        Overlay::Seat(number) => seats::seat(app, strings, *number),
        Overlay::Remove(number) => seats::remove(app, strings, *number),
        Overlay::Rename(number) => written::rename(app, strings, *number),
        Overlay::Shown(number) => return seats::shown(app, strings, *number),
        Overlay::Tell(number) => written::tell(app, strings, *number),
        Overlay::Ask(asking) => written::ask(app, strings, asking),
        Overlay::Poll => written::poll(app, strings),
        Overlay::Free => plans::free(app, strings),
        Overlay::GoTo => plans::go_to(app, strings),
        Overlay::Hard => papers::hard(app, strings),
        Overlay::More => papers::more(app, strings),
        Overlay::Lessons => plans::lessons(app, strings),
        Overlay::Item(place) => plans::item(app, strings, *place),
        Overlay::Talk => written::talk(app, strings),
    };
    vec![header(app, strings), Node::holding(Role::Pane, pane)]
}

/// The line at the top, the same over all of the leader's screens.
fn header(app: &App, strings: &Strings) -> Node<Act> {
    match app.leading() {
        Some(_) => room::header(app, strings),
        None => Node::new(Role::Header, strings.say("class-lead")),
    }
}

fn button(strings: &Strings, id: &str, act: leader::Act) -> Node<Act> {
    Node::new(Role::Button, strings.say(id)).act(Act::Lead(act))
}

fn close(strings: &Strings) -> Node<Act> {
    Node::new(Role::Button, strings.say("lead-close")).act(Act::Close)
}

/// The class has ended.
fn over(app: &App, strings: &Strings) -> Vec<Node<Act>> {
    let mut pane = vec![
        Node::new(Role::Heading, strings.say("over-title")),
        Node::new(Role::Paragraph, strings.say("over-text")),
        Node::new(Role::Button, strings.say("finish-welcome")).act(Act::Welcome).first(true),
    ];
    pane.extend(keeping_trouble(app, strings));
    vec![header(app, strings), Node::holding(Role::Pane, pane)]
}
