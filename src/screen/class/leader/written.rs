//! What the leader writes: messages, names, polls; and what is answered to a poll.

use super::plans::{empty, field};
use super::{button, close, seats, told};
use crate::app::class::leader::{self, Asking, Field, Leading};
use crate::app::{Act, App};
use crate::classroom::SeatNumber;
use crate::locale::Strings;
use crate::meaning::{Node, Role, State};

/// A message to one seat or to all.
pub(super) fn tell(app: &App, strings: &Strings, number: Option<SeatNumber>) -> Vec<Node<Act>> {
    let class = app.leading().map(|leading| &leading.class);
    let seat = number.and_then(|number| class?.seat(number));
    let title = match (number, seat) {
        (Some(number), Some(seat)) => strings.fill("tell-one", &[("seat", &seats::called(strings, number, seat))]),
        _ => strings.say("tell-all"),
    };
    let mut pane = vec![Node::new(Role::Heading, title), field(app, strings, "tell-field", Field::Message)];
    pane.extend(empty(app, strings));
    pane.push(button(strings, "tell-send", leader::Act::Done));
    let standing = match number {
        Some(_) => seat.and_then(|seat| seat.message.as_ref()),
        None => class.and_then(|class| class.stage.message.as_ref()),
    };
    if let Some(message) = standing {
        pane.push(Node::new(Role::Aside, strings.fill("tell-stands", &[("message", message)])));
        pane.push(button(strings, "tell-take-away", leader::Act::Untell(number)));
    }
    pane.push(close(strings));
    pane
}

/// Another name for a seat.
pub(super) fn rename(app: &App, strings: &Strings, number: SeatNumber) -> Vec<Node<Act>> {
    vec![
        Node::new(Role::Heading, strings.fill("rename-title", &[("number", &number.0.to_string())])),
        Node::new(Role::Paragraph, strings.say("rename-text")),
        field(app, strings, "rename-field", Field::Called),
        button(strings, "rename-done", leader::Act::Done),
        close(strings),
    ]
}

/// Something to talk about, to put it in the plan.
pub(super) fn talk(app: &App, strings: &Strings) -> Vec<Node<Act>> {
    let mut pane =
        vec![Node::new(Role::Heading, strings.say("make-talk")), field(app, strings, "talk-field", Field::Talk)];
    pane.extend(empty(app, strings));
    pane.push(button(strings, "talk-done", leader::Act::Done));
    pane.push(close(strings));
    pane
}

/// A poll that is being written: its question, then its answers.
pub(super) fn ask(app: &App, strings: &Strings, asking: &Asking) -> Vec<Node<Act>> {
    let mut pane = vec![Node::new(Role::Heading, strings.say("ask-title"))];
    match &asking.question {
        None => pane.push(field(app, strings, "ask-question", Field::Poll)),
        Some(question) => {
            pane.push(Node::new(Role::Paragraph, question.as_str()));
            let answers = asking.options.iter().map(|option| Node::new(Role::Aside, format!("- {option}")));
            pane.extend(answers);
            pane.push(field(app, strings, "ask-answer", Field::Poll));
        }
    }
    pane.extend(empty(app, strings));
    pane.push(button(strings, "ask-next", leader::Act::Done));
    if asking.question.is_some() && asking.options.is_empty() {
        pane.push(button(strings, "ask-yes-no", leader::Act::YesNo));
    }
    if asking.options.len() >= 2 {
        pane.push(button(strings, "ask-now", leader::Act::Ask));
    }
    pane.push(close(strings));
    pane
}

/// The poll, and what is answered so far: how many, and never who.
pub(super) fn poll(app: &App, strings: &Strings) -> Vec<Node<Act>> {
    let Some(leading) = app.leading() else { return vec![close(strings)] };
    let mut pane: Vec<Node<Act>> = told::last(strings, leading).into_iter().collect();
    let Some(poll) = &leading.class.stage.poll else {
        pane.push(Node::new(Role::Heading, strings.say("lead-poll-title")));
        pane.push(button(strings, "ask-title", leader::Act::Write).first(true));
        pane.push(close(strings));
        return pane;
    };
    pane.extend(tally(strings, leading));
    if poll.shown {
        pane.push(button(strings, "lead-poll-hide", leader::Act::ShowPoll(false)));
    } else {
        pane.push(button(strings, "lead-poll-show", leader::Act::ShowPoll(true)).first(true));
    }
    if poll.open {
        pane.push(button(strings, "lead-poll-end-answers", leader::Act::ClosePoll));
    }
    pane.push(button(strings, "lead-poll-put-away", leader::Act::EndPoll));
    pane.push(button(strings, "lead-poll-other", leader::Act::Write));
    pane.push(close(strings).first(poll.shown));
    pane
}

/// The question of the poll, and a bar for each answer.
pub(super) fn tally(strings: &Strings, leading: &Leading) -> Vec<Node<Act>> {
    let Some(poll) = &leading.class.stage.poll else { return Vec::new() };
    let tally = leading.class.tally();
    let answered: u32 = tally.iter().sum();
    let all = leading.class.seats().count();
    let values = [("answered", &*answered.to_string()), ("all", &all.to_string())];
    let id = if poll.open { "lead-poll-answered" } else { "lead-poll-closed" };
    let mut nodes =
        vec![Node::new(Role::Heading, poll.question.as_str()), Node::new(Role::Aside, strings.fill(id, &values))];
    nodes.extend(bars(&poll.options, &tally));
    nodes
}

/// A bar for each answer.
pub(super) fn bars(options: &[String], tally: &[u32]) -> Vec<Node<Act>> {
    let most = tally.iter().copied().max().unwrap_or(0).max(1);
    let count = |n: u32| u16::try_from(n).unwrap_or(u16::MAX);
    let bar = |(option, count_of): (&String, &u32)| {
        let state = State { progress: Some((count(*count_of), count(most))), ..State::default() };
        Node::new(Role::Bar, option.as_str()).detail(count_of.to_string()).state(state)
    };
    options.iter().zip(tally).map(bar).collect()
}
