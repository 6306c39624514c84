//! The way into a class, a page at a time: which one, the code, what one wants to be called.

use super::button;
use crate::app::class::seat::{self, Found, Join, NotIn, Page, Slip};
use crate::app::{Act, App};
use crate::classroom::code::{DIGITS, NoCode};
use crate::locale::Strings;
use crate::meaning::{Node, Role, State};

/// The page that is open.
pub(super) fn nodes(app: &App, strings: &Strings, join: &Join) -> Vec<Node<Act>> {
    let pane = match join.page {
        Page::Find => find(strings, join),
        Page::Address => address(app, strings, join),
        Page::Code => code(app, strings, join),
        Page::Name => name(app, strings, join),
        Page::Door => door(strings, join),
    };
    vec![Node::new(Role::Header, strings.say("class-join")), Node::holding(Role::Pane, pane)]
}

fn find(strings: &Strings, join: &Join) -> Vec<Node<Act>> {
    let mut pane = vec![Node::new(Role::Heading, strings.say("class-join"))];
    if join.found.is_empty() {
        let said = if join.none_yet { ("seat-none-yet", Role::Advice) } else { ("seat-looking", Role::Aside) };
        pane.push(Node::new(said.1, strings.say(said.0)));
    } else {
        pane.push(Node::new(Role::Paragraph, strings.say("seat-found")));
    }
    pane.extend(join.found.iter().map(|class| found(join, class)));
    let none = join.found.is_empty();
    let type_it = button(strings, "seat-type-address", seat::Act::Address);
    pane.push(type_it.detail(strings.say("seat-type-address-detail")).first(none));
    pane.push(without_network(strings));
    pane
}

/// The leader calls out numbers instead.
fn without_network(strings: &Strings) -> Node<Act> {
    button(strings, "without-title", seat::Act::WithoutNetwork).detail(strings.say("without-detail"))
}

/// A class that was found; with its address where there are two of one name.
fn found(join: &Join, class: &Found) -> Node<Act> {
    let alike = join.found.iter().filter(|other| other.name == class.name).count() > 1;
    let node = Node::new(Role::Button, class.name.as_str()).act(Act::Seat(seat::Act::To(class.address)));
    if alike { node.detail(class.address.to_string()) } else { node }
}

/// The field of a page.
fn field(app: &App, strings: &Strings, id: &str) -> Node<Act> {
    let draft = app.view.draft.clone().unwrap_or_default();
    let state = State { first: true, cursor: Some(draft.cursor()), ..State::default() };
    Node::new(Role::Field, strings.say(id)).detail(draft.text()).act(Act::Seat(seat::Act::Field)).state(state)
}

fn address(app: &App, strings: &Strings, join: &Join) -> Vec<Node<Act>> {
    let mut pane = vec![Node::new(Role::Heading, strings.say("seat-address-title"))];
    pane.extend(slip(strings, join));
    pane.push(Node::new(Role::Paragraph, strings.say("seat-address-text")));
    pane.push(field(app, strings, "seat-address-field"));
    pane.push(without_network(strings));
    pane
}

fn code(app: &App, strings: &Strings, join: &Join) -> Vec<Node<Act>> {
    let mut pane = vec![Node::new(Role::Heading, strings.say("seat-code-title"))];
    pane.extend(slip(strings, join));
    pane.push(Node::new(Role::Paragraph, strings.say("seat-code-text")));
    pane.push(field(app, strings, "seat-code-field"));
    pane
}

fn name(app: &App, strings: &Strings, join: &Join) -> Vec<Node<Act>> {
    let mut pane = vec![Node::new(Role::Heading, strings.say("seat-name-title"))];
    pane.extend(slip(strings, join));
    pane.push(Node::new(Role::Paragraph, strings.say("seat-name-text")));
    pane.push(field(app, strings, "seat-name-field"));
    pane.push(Node::new(Role::Aside, strings.say("seat-name-moved")));
    pane.push(button(strings, "seat-number-instead", seat::Act::Number));
    pane
}

fn door(strings: &Strings, join: &Join) -> Vec<Node<Act>> {
    let mut pane = vec![Node::new(Role::Heading, strings.say("seat-door-title"))];
    if join.slip.is_none() {
        pane.push(Node::new(Role::Aside, strings.say("seat-door-text")));
    } else {
        pane.extend(slip(strings, join));
        pane.push(button(strings, "seat-again", seat::Act::Again).first(true));
        pane.push(without_network(strings));
    }
    pane.push(button(strings, "seat-one-back", seat::Act::Back));
    pane
}

/// What went wrong last, and what to try.
fn slip(strings: &Strings, join: &Join) -> Option<Node<Act>> {
    let text = match join.slip? {
        Slip::Empty if join.page == Page::Name => strings.say("seat-name-needed"),
        Slip::Empty => strings.say("notice-empty"),
        Slip::Code(NoCode::Length(count)) => {
            let (wanted, count) = (DIGITS.to_string(), count.to_string());
            strings.fill("seat-code-length", &[("wanted", &wanted), ("count", &count)])
        }
        Slip::Code(NoCode::Slip) => strings.say("seat-code-slip"),
        Slip::NotIn(why) => strings.say(refused(why)),
    };
    Some(Node::new(Role::Advice, text))
}

/// Why one did not come in, and what to try.
pub(super) fn refused(why: NotIn) -> &'static str {
    match why {
        NotIn::NoAddress => "seat-no-address",
        NotIn::Away => "seat-no-answer",
        NotIn::NoClass => "seat-no-class",
        NotIn::WrongCode => "seat-wrong-code",
        NotIn::AskLeader => "seat-ask-leader",
        NotIn::NewCode => "seat-new-code",
        NotIn::Closed => "seat-door-closed",
        NotIn::Full => "seat-full",
        NotIn::OtherVersion => "seat-other-version",
        NotIn::NoSeat => "seat-no-seat",
    }
}
