//! The seats at a glance, one of them, and the device that somebody shows.

use super::{button, close, header, room};
use crate::app::class::leader::{self, Leading, follow};
use crate::app::{Act, App, Layout};
use crate::classroom::{Need, Seat, SeatNumber};
use crate::locale::Strings;
use crate::meaning::{Mark, Node, Role, State};
use crate::screen::device;

/// From so many seats on they stand in columns, and what is said of each is short.
const MANY: usize = 15;

/// So many seats are shown; the rest need nothing and are counted.
const MOST_SHOWN: usize = 60;

/// So many seats in need are shown below the step where there is little room.
const MOST_IN_NEED: usize = 6;

/// All seats, those that should be looked at before the others.
pub(super) fn everybody(app: &App, strings: &Strings, leading: &Leading) -> Vec<Node<Act>> {
    let order = leading.class.by_need(leading.seen);
    let mut nodes = vec![Node::new(Role::Heading, strings.say("room-seats"))];
    if order.is_empty() {
        nodes.push(Node::new(Role::Aside, strings.say("room-nobody")));
        return nodes;
    }
    let many = order.len() > MANY && app.layout != Layout::Lines || app.layout == Layout::Turns;
    let seats = order.iter().take(MOST_SHOWN).filter_map(|(number, need)| row(strings, leading, *number, *need, many));
    let columns = if many { 2 } else { 1 };
    let state = State { columns: Some(columns), ..State::default() };
    nodes.push(Node::holding(Role::Seats, seats.collect()).state(state));
    if let Some(more) = order.len().checked_sub(MOST_SHOWN).filter(|more| *more > 0) {
        nodes.push(Node::new(Role::Aside, strings.fill("room-more", &[("count", &more.to_string())])));
    }
    nodes
}

/// Those who need somebody, below the step.
pub(super) fn in_need(strings: &Strings, leading: &Leading) -> Vec<Node<Act>> {
    let order = leading.class.by_need(leading.seen);
    let needing = order.iter().filter(|(_, need)| room::needs(*need));
    let seats: Vec<Node<Act>> =
        needing.take(MOST_IN_NEED).filter_map(|(number, need)| row(strings, leading, *number, *need, true)).collect();
    if seats.is_empty() {
        return Vec::new();
    }
    let state = State { columns: Some(2), ..State::default() };
    vec![Node::new(Role::Heading, strings.say("room-in-need")), Node::holding(Role::Seats, seats).state(state)]
}

/// A seat in a row.
fn row(strings: &Strings, leading: &Leading, number: SeatNumber, need: Need, short: bool) -> Option<Node<Act>> {
    let seat = leading.class.seat(number)?;
    let mark = match need {
        Need::Hand => Mark::New,
        Need::Stuck => Mark::On,
        Need::Gone => Mark::Off,
        Need::None if seat.standing.ready => Mark::Right,
        Need::None => Mark::None,
    };
    let detail = stands(strings, seat, need, short);
    let act = Act::Lead(leader::Act::Seat(number));
    let node = Node::new(Role::Seat, called(strings, number, seat)).detail(detail).act(act);
    Some(node.state(State { mark, ..State::default() }))
}

/// The number of a seat, and who sits there.
pub(super) fn called(strings: &Strings, number: SeatNumber, seat: &Seat) -> String {
    let number = number.0.to_string();
    match &seat.name {
        Some(name) => strings.fill("room-seat-called", &[("number", &number), ("name", name)]),
        None => strings.fill("room-seat-alone", &[("number", &number)]),
    }
}

/// How it goes at a seat, in a word or two.
fn stands(strings: &Strings, seat: &Seat, need: Need, short: bool) -> String {
    let (done, of) = seat.standing.steps;
    let values = [("done", &*done.to_string()), ("of", &of.to_string())];
    match need {
        Need::Hand => strings.say("room-seat-hand"),
        Need::Stuck if short => strings.say("room-seat-stuck-short"),
        Need::Stuck => strings.say("room-seat-stuck"),
        Need::Gone => strings.say("room-seat-gone"),
        Need::None if seat.standing.ready && short => strings.say("room-seat-ready-short"),
        Need::None if seat.standing.ready => strings.say("room-seat-ready"),
        Need::None if of == 0 => String::new(),
        Need::None if short => format!("{done}/{of}"),
        Need::None => strings.fill("room-seat-steps", &values),
    }
}

/// One seat, and what can be done about it.
pub(super) fn seat(app: &App, strings: &Strings, number: SeatNumber) -> Vec<Node<Act>> {
    let found = app.leading().and_then(|leading| Some((leading, leading.class.seat(number)?)));
    let Some((leading, seat)) = found else {
        return vec![Node::new(Role::Advice, strings.say("refused-no-seat")), close(strings).first(true)];
    };
    let mut pane = vec![Node::new(Role::Heading, called(strings, number, seat))];
    let how = stands(strings, seat, seat.need(leading.seen), false);
    if !how.is_empty() {
        pane.push(Node::new(Role::Paragraph, how));
    }
    if seat.moves > 0 {
        pane.push(Node::new(Role::Aside, strings.say("room-seat-moved")));
    }
    if seat.hand.is_some() {
        pane.push(button(strings, "room-seat-lower", leader::Act::Lower(number)).first(true));
    }
    if seat.shows.is_some() {
        pane.push(button(strings, "room-seat-see", leader::Act::See(number)));
    } else {
        pane.push(Node::new(Role::Aside, strings.say("room-seat-shows-nothing")));
    }
    pane.push(button(strings, "room-seat-tell", leader::Act::TellSeat(number)));
    pane.push(button(strings, "room-seat-rename", leader::Act::Rename(number)));
    pane.push(button(strings, "room-seat-remove", leader::Act::Remove(number)));
    pane.push(close(strings).first(seat.hand.is_none()));
    pane
}

/// The question before somebody is sent away.
pub(super) fn remove(app: &App, strings: &Strings, number: SeatNumber) -> Vec<Node<Act>> {
    let found = app.leading().and_then(|leading| leading.class.seat(number));
    let name = found.map_or_else(String::new, |seat| called(strings, number, seat));
    vec![
        Node::new(Role::Heading, strings.fill("remove-title", &[("seat", &name)])),
        Node::new(Role::Paragraph, strings.say("remove-text")),
        Node::new(Role::Button, strings.say("remove-keep")).act(Act::Close).first(true),
        button(strings, "remove-yes", leader::Act::ConfirmRemove(number)),
    ]
}

/// The device that somebody shows, as it is now.
pub(super) fn shown(app: &App, strings: &Strings, number: SeatNumber) -> Vec<Node<Act>> {
    let found = app.leading().and_then(|leading| Some((leading, leading.class.seat(number)?)));
    let mut pane = Vec::new();
    let mut screen = None;
    if let Some((leading, seat)) = found {
        pane.push(Node::new(Role::Heading, called(strings, number, seat)));
        let known = seat.shows.as_ref().and_then(|mirror| Some((mirror, leading.lesson(&mirror.place.lesson)?)));
        screen = known.and_then(|(mirror, known)| {
            let same = mirror.start.lesson == known.lesson.hash && mirror.start.world == crate::world::VERSION;
            let player = same.then(|| follow::player(known, mirror, app.settings.language))?;
            device::shown(app, strings, &player)
        });
        let id = match (&seat.shows, &screen) {
            (None, _) => "room-seat-shows-nothing",
            (Some(_), None) => "room-seat-shows-no-device",
            (Some(_), Some(_)) => "room-seat-shows",
        };
        pane.push(Node::new(Role::Paragraph, strings.say(id)));
    }
    pane.push(close(strings).first(true));
    let mut nodes = vec![header(app, strings), Node::holding(Role::Pane, pane)];
    nodes.extend(screen);
    nodes
}
