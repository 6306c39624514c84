//! What a class adds to a lesson: the leader's message above it, waiting for the others in place of the next step,
//! quiet lines below; and the leader's device, which is looked at.

use super::{button, looked_at, message, place, quiet, without};
use crate::app::class::seat::{self, Goal, Seated};
use crate::app::{Act, App, Layout, Player};
use crate::locale::Strings;
use crate::meaning::{Node, Role, Text};
use crate::screen::{device, lesson};
use crate::session::{Outcome, Stage};

/// A lesson as it is at a seat; elsewhere as it was.
#[must_use]
pub fn in_lesson(app: &App, strings: &Strings, mut nodes: Vec<Node<Act>>) -> Vec<Node<Act>> {
    if app.without().is_some() {
        return without::in_lesson(app, strings, nodes);
    }
    let (Some(seated), Some(player)) = (app.seated(), app.player()) else { return nodes };
    let computer = nodes.iter().any(|node| node.role == Role::Computer);
    if let Some(header) = nodes.iter_mut().find(|node| node.role == Role::Header) {
        header.children.push(Node::new(Role::Aside, place(strings, seated)));
        header.state.passed = passed(player);
    }
    let Some(pane) = nodes.iter_mut().find(|node| node.role == Role::Pane) else { return nodes };
    // Beside what the class does there is nothing to choose.
    pane.children.retain(|node| !leads_away(node));
    if let Some(at) = pane.children.iter().position(|node| node.act == Some(Act::Next)) {
        let wait = way_on(app, strings, seated, player, pane.children[at].clone());
        pane.children.splice(at..=at, wait);
    } else if player.finished() {
        pane.children.insert(1.min(pane.children.len()), waiting(strings, player));
    }
    let above = above(app, strings, seated, player);
    pane.children.splice(0..0, above);
    add_quiet(&mut pane.children, &quiet(strings, seated), computer);
    nodes
}

/// The steps that the class has gone past and that were not done here.
fn passed(player: &Player) -> u32 {
    let session = &player.history.session;
    let behind = player.lesson.steps_on(session.surface).take_while(|(place, _)| *place < session.at);
    let open = |(nth, (place, _)): (u32, (usize, _))| match session.outcomes.get(place) {
        Some(Some(Outcome::Shown | Outcome::Mended | Outcome::Done)) | None => 0,
        Some(Some(Outcome::Skipped) | None) => 1_u32.checked_shl(nth).unwrap_or(0),
    };
    (0..).zip(behind).map(open).sum()
}

/// Whether it leads to what the class does not do now.
pub(super) fn leads_away(node: &Node<Act>) -> bool {
    matches!(node.act, Some(Act::Lesson(_) | Act::Course | Act::NextLearner))
}

/// What stands above the task.
fn above(app: &App, strings: &Strings, seated: &Seated, player: &Player) -> Vec<Node<Act>> {
    let mut above = message(strings, seated);
    if app.has_poll_waiting() {
        above.push(Node::new(Role::Paragraph, strings.say("seat-poll-waits")));
    }
    let begun = player.history.actions.len() > player.given;
    let here = player.history.session.step(&player.lesson).map(|step| &step.id);
    if matches!(seated.open, Some(Goal::Turn(_))) && !begun {
        above.push(Node::new(Role::Advice, strings.say("seat-your-turn")));
    }
    if seated.from_host.as_ref().is_some_and(|at| at.lesson == player.lesson.id && here == Some(&at.step)) {
        above.push(Node::new(Role::Paragraph, strings.say("seat-from-host")));
    }
    above
}

/// What stands where one would go on to the next step.
fn way_on(app: &App, strings: &Strings, seated: &Seated, player: &Player, next: Node<Act>) -> Vec<Node<Act>> {
    if !seat::waits(app) {
        return vec![next];
    }
    if !seat::is_ready(app) && matches!(player.history.session.stage, Stage::Read | Stage::Own(_)) {
        return vec![button(strings, "seat-ready", seat::Act::Ready).first(true)];
    }
    let mut on = vec![waiting(strings, player)];
    if !seated.here {
        on.push(button(strings, "seat-go-on", seat::Act::GoOn).first(true));
    }
    on
}

/// Nothing is left to do here but to wait.
fn waiting(strings: &Strings, player: &Player) -> Node<Act> {
    let id = if player.finished() { "seat-wait-end" } else { "seat-wait" };
    Node::new(Role::Paragraph, strings.say(id))
}

/// Quiet lines at the end of a pane, above the keyboard if there is one. Below a computer there is one row for all
/// of them.
fn add_quiet(pane: &mut Vec<Node<Act>>, lines: &[String], computer: bool) {
    if lines.is_empty() {
        return;
    }
    if computer {
        pane.retain(|node| node.role != Role::Aside);
        pane.push(Node::new(Role::Aside, lines.join(" ")));
        return;
    }
    let keyboard = pane.last().is_some_and(|node| node.role == Role::Keyboard);
    let at = pane.len() - usize::from(keyboard);
    let nodes: Vec<Node<Act>> = lines.iter().map(|line| Node::new(Role::Aside, line.as_str())).collect();
    pane.splice(at..at, nodes);
}

/// The leader's device: looked at, and not touched.
pub(super) fn mirrored(app: &App, strings: &Strings, seated: &Seated, player: &Player) -> Vec<Node<Act>> {
    let shown = looked_at(app, player);
    let mut nodes = lesson::nodes(&shown, strings, player);
    nodes.iter_mut().for_each(device::still);
    nodes.iter_mut().for_each(without_buttons);
    let computer = nodes.iter().any(|node| node.role == Role::Computer);
    if let Some(header) = nodes.iter_mut().find(|node| node.role == Role::Header) {
        header.detail = Text::from(strings.say("seat-leader-shows").as_str());
        header.children = vec![Node::new(Role::Aside, place(strings, seated))];
    }
    if let Some(pane) = nodes.iter_mut().find(|node| node.role == Role::Pane) {
        let mut above = message(strings, seated);
        above.push(Node::new(Role::Advice, strings.say("seat-leader-shows-text")));
        pane.children.splice(0..0, above);
        add_quiet(&mut pane.children, &quiet(strings, seated), computer);
    } else if app.layout == Layout::Turns && seated.message().is_some() {
        // There is no room for both: what is said goes first, until it is read.
        nodes.retain(|node| node.role == Role::Header);
        nodes.push(Node::holding(Role::Pane, message(strings, seated)));
    }
    nodes
}

/// Buttons of the task's side would do nothing here.
fn without_buttons(node: &mut Node<Act>) {
    if node.role == Role::Pane {
        node.children.retain(|child| child.role != Role::Button);
    }
}
