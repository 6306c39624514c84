//! The booklet of a task about the program itself, as a tree of meaning.

use crate::app::{Act, App};
use crate::course::model::Variant;
use crate::locale::Strings;
use crate::meaning::{Node, Role};
use crate::session::Practice;
use crate::world::booklet::{self, Booklet};

/// The open page, and the ways to the others.
#[must_use]
pub fn node(app: &App, strings: &Strings, practice: &Practice, variant: &Variant) -> Node<Act> {
    let Some(booklet) = &practice.world.booklet else {
        return Node::holding(Role::Booklet, Vec::new());
    };
    let (at, total) = ((booklet.at + 1).to_string(), booklet.pages.len().to_string());
    let title = Node::new(Role::TitleBar, strings.fill("booklet-page", &[("at", &at), ("total", &total)]));
    Node::holding(
        Role::Booklet,
        vec![title, Node::holding(Role::Content, content(app, strings, booklet, variant, practice.done))],
    )
}

fn content(app: &App, strings: &Strings, booklet: &Booklet, variant: &Variant, done: bool) -> Vec<Node<Act>> {
    let page = variant.pages.iter().find(|page| Some(&page.id) == booklet.page());
    let text = page.map(|page| Node::new(Role::Paragraph, page.text.get(app.settings.language).clone()));
    let mut nodes: Vec<Node<Act>> = text.into_iter().collect();
    if done {
        return nodes;
    }
    let turn = |label: String, act: booklet::Act| Node::new(Role::Button, label).act(Act::program(act));
    if booklet.can(&booklet::Act::Forward) {
        nodes.push(turn(strings.say("booklet-forward"), booklet::Act::Forward).first(true));
    }
    if booklet.can(&booklet::Act::Back) {
        nodes.push(turn(strings.say("booklet-back"), booklet::Act::Back));
    }
    nodes
}
