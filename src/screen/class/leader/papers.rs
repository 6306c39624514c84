//! What is seldom needed: what the class finds hard, cards, another code, the end.

use super::{button, close, told};
use crate::app::class::leader::{self, papers};
use crate::app::{Act, App};
use crate::classroom::Mode;
use crate::locale::Strings;
use crate::meaning::{Node, Role};

/// What the class finds hard: how often, in the lesson's own words, and nobody's name.
pub(super) fn hard(app: &App, strings: &Strings) -> Vec<Node<Act>> {
    let mut pane = vec![Node::new(Role::Heading, strings.say("hard-title"))];
    let found = app.leading().map(|leading| papers::hard(leading, app.settings.language)).unwrap_or_default();
    if found.is_empty() {
        pane.push(Node::new(Role::Paragraph, strings.say("hard-nothing")));
    }
    for (count, what) in found {
        let values = [("count", &*count.to_string()), ("what", &what)];
        pane.push(Node::new(Role::Paragraph, strings.fill("summary-times", &values)));
    }
    pane.push(Node::new(Role::Aside, strings.say("hard-names")));
    pane.push(close(strings).first(true));
    pane
}

/// What is seldom needed.
pub(super) fn more(app: &App, strings: &Strings) -> Vec<Node<Act>> {
    let mut pane: Vec<Node<Act>> = app.leading().and_then(|leading| told::last(strings, leading)).into_iter().collect();
    pane.push(Node::new(Role::Heading, strings.say("more-title")));
    if let Some(leading) = app.leading() {
        for address in &leading.addresses {
            pane.push(Node::new(Role::Aside, strings.fill("room-address", &[("address", &address.to_string())])));
        }
    }
    pane.push(button(strings, "more-cards", leader::Act::Cards).first(true));
    pane.push(button(strings, "more-change", leader::Act::Change));
    pane.push(button(strings, "more-code", leader::Act::NewCode));
    pane.push(Node::new(Role::Aside, strings.say("more-code-why")));
    pane.push(close(strings));
    pane
}

/// The question before the class ends.
pub(super) fn end(app: &App, strings: &Strings) -> Vec<Node<Act>> {
    let ended = app.leading().is_some_and(|leading| leading.class.stage.mode == Mode::Ended);
    let stay = Node::new(Role::Button, strings.say("end-stay")).act(Act::Close).first(true);
    if ended {
        return vec![
            Node::new(Role::Heading, strings.say("end-erase-title")),
            Node::new(Role::Paragraph, strings.say("end-erase-text")),
            stay,
            button(strings, "ended-close", leader::Act::Close),
            button(strings, "end-leave", leader::Act::Leave),
        ];
    }
    vec![
        Node::new(Role::Heading, strings.say("end-title")),
        Node::new(Role::Paragraph, strings.say("end-text")),
        stay,
        button(strings, "end-for-all", leader::Act::End),
        button(strings, "end-leave", leader::Act::Leave),
        Node::new(Role::Aside, strings.say("end-leave-why")),
    ]
}
