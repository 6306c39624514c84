//! The practice board as a tree of meaning. Each thing on it says what it is called, so that the
//! words can be learnt where they are used.

use super::field_notice;
use crate::app::{Act, App};
use crate::course::model::{Control, Variant};
use crate::locale::Strings;
use crate::meaning::{Node, Role, State};
use crate::session::Practice;
use crate::vocabulary::{Id, Means, Surface};
use crate::world::board::{self, Board, ControlKind, Deed};
use crate::world::writing::Field;

/// The board.
#[must_use]
pub fn node(app: &App, strings: &Strings, practice: &Practice, variant: &Variant) -> Node<Act> {
    let mut children = vec![Node::new(Role::TitleBar, strings.say("board-title"))];
    if let Some(board) = &practice.world.board {
        children.push(Node::holding(Role::Content, content(app, strings, board, variant)));
    }
    if !practice.done {
        let tidy = Node::new(Role::Key, strings.say("board-tidy")).act(Act::board(board::Act::Clear)).first(true);
        children.push(Node::holding(Role::NavigationBar, vec![tidy]));
    }
    Node::holding(Role::Board, children)
}

fn content(app: &App, strings: &Strings, board: &Board, variant: &Variant) -> Vec<Node<Act>> {
    let mut nodes: Vec<Node<Act>> = field_notice(app, strings).into_iter().collect();
    for (place, control) in variant.controls.iter().enumerate() {
        let node = match control.kind {
            ControlKind::Field => field(app, strings, board, control),
            kind => pressed(app, strings, control, kind),
        };
        nodes.push(node.first(place == 0 && !takes_every_line(app, control)));
    }
    nodes.extend(board.last.as_ref().map(|last| Node::new(Role::Aside, deed(app, strings, variant, last))));
    nodes
}

/// In lines whatever is typed goes into the field that has the focus, so none has it by itself.
fn takes_every_line(app: &App, control: &Control) -> bool {
    app.surface() == Surface::Lines && control.kind == ControlKind::Field
}

/// Something to press. What is offered says keys, whatever was used last: see [`board::Act`].
fn pressed(app: &App, strings: &Strings, control: &Control, kind: ControlKind) -> Node<Act> {
    let (role, word) = match kind {
        ControlKind::Button => (Role::Button, strings.say("board-button")),
        ControlKind::Link => (Role::Link, strings.say("board-link")),
        ControlKind::Menu => (Role::Menu, strings.say("board-menu")),
        ControlKind::Field => (Role::Field, strings.say("board-field")),
    };
    let act = board::Act::Press { control: control.id.clone(), means: Means::Keys };
    Node::new(role, control.text.get(app.settings.language).as_str()).detail(word).act(Act::board(act))
}

fn field(app: &App, strings: &Strings, board: &Board, control: &Control) -> Node<Act> {
    let field = Field::Control(control.id.clone());
    let label = control.text.get(app.settings.language);
    let label = strings.fill("board-field-named", &[("label", label)]);
    let (text, cursor) = match &app.view.draft {
        Some(draft) if app.is_writing_in(&field) => (draft.text().to_owned(), draft.cursor()),
        _ => {
            let text = standing(app, strings, board, control);
            let end = text.len();
            (text, end)
        }
    };
    let state = State { cursor: Some(cursor), ..State::default() };
    Node::new(Role::Field, label).detail(text).act(Act::Field(field)).state(state)
}

/// What stands in a field: what was written, or what was given.
fn standing(app: &App, strings: &Strings, board: &Board, control: &Control) -> String {
    match board.control(&control.id).and_then(|field| field.written.as_ref()) {
        Some(written) => written
            .text
            .clone()
            .unwrap_or_else(|| strings.fill("phone-own-reduced", &[("words", &written.words.to_string())])),
        None => control.given.as_ref().map(|given| given.get(app.settings.language).clone()).unwrap_or_default(),
    }
}

/// What was done last, in words.
fn deed(app: &App, strings: &Strings, variant: &Variant, last: &Deed) -> String {
    let named = |id: &Id| variant.controls.iter().find(|control| control.id == *id);
    let label = |id: &Id| named(id).map(|found| found.text.get(app.settings.language).clone()).unwrap_or_default();
    let is_menu = |id: &Id| named(id).is_some_and(|control| control.kind == ControlKind::Menu);
    match last {
        Deed::Pressed(id, _) if is_menu(id) => strings.fill("board-opened", &[("label", &label(id))]),
        Deed::Pressed(id, Means::Keys) => strings.fill("board-pressed-keys", &[("label", &label(id))]),
        Deed::Pressed(id, Means::Mouse) => strings.fill("board-pressed-mouse", &[("label", &label(id))]),
        Deed::Filled(id) => strings.fill("board-filled", &[("label", &label(id))]),
    }
}
