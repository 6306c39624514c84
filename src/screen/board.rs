//! The practice board as a tree of meaning. Each thing on it says what it is called, so that the
//! words can be learnt where they are used.

use super::{field_notice, keyboard};
use crate::app::{Act, App};
use crate::course::model::{Control, Variant};
use crate::locale::Strings;
use crate::meaning::{Mark, Node, Role, State};
use crate::session::{Hand, Practice};
use crate::vocabulary::{Means, Surface};
use crate::world::board::{self, Board, ControlKind, Deed};
use crate::world::writing::{Field, Written};

/// The board.
#[must_use]
pub fn node(app: &App, strings: &Strings, practice: &Practice, variant: &Variant) -> Node<Act> {
    let mut children = vec![Node::new(Role::TitleBar, strings.say("board-title"))];
    if let Some(board) = &practice.world.board {
        children.push(Node::holding(Role::Content, content(app, strings, practice, board, variant)));
    }
    if !practice.done {
        children.extend(keyboard::node(app, strings));
        let tidy = Node::new(Role::Key, strings.say("board-tidy")).act(Act::board(board::Act::Clear)).first(true);
        children.push(Node::holding(Role::NavigationBar, vec![tidy]));
    }
    Node::holding(Role::Board, children)
}

fn content(app: &App, strings: &Strings, practice: &Practice, board: &Board, variant: &Variant) -> Vec<Node<Act>> {
    let mut nodes: Vec<Node<Act>> = field_notice(app, strings).into_iter().collect();
    for (place, control) in variant.controls.iter().enumerate() {
        let node = match control.kind {
            ControlKind::Field => {
                let text = standing(app, strings, board, control, |written| shown(app, practice, variant, written));
                field(app, strings, text, control)
            }
            ControlKind::Button | ControlKind::Link | ControlKind::Menu => pressed(app, strings, board, control),
        };
        nodes.push(node.first(place == 0 && !takes_every_line(app, control)));
    }
    nodes
}

/// In lines whatever is typed goes into the field that has the focus, so none has it by itself.
fn takes_every_line(app: &App, control: &Control) -> bool {
    app.surface() == Surface::Lines && control.kind == ControlKind::Field
}

/// Something to press. What is offered says keys, whatever was used last: see [`board::Act`].
fn pressed(app: &App, strings: &Strings, board: &Board, control: &Control) -> Node<Act> {
    let (role, word) = match control.kind {
        ControlKind::Button => (Role::Button, strings.say("board-button")),
        ControlKind::Link => (Role::Link, strings.say("board-link")),
        ControlKind::Menu => (Role::Menu, strings.say("board-menu")),
        ControlKind::Field => (Role::Field, strings.say("board-field")),
    };
    // Nothing on the board leads anywhere, so it tells that it was pressed.
    let last = matches!(&board.last, Some(Deed::Pressed(id, _)) if *id == control.id);
    let word = match role {
        _ if !last => word,
        Role::Menu => strings.fill("board-opened", &[("kind", &word)]),
        _ => strings.fill("board-pressed", &[("kind", &word)]),
    };
    let state = State { mark: if last { Mark::Right } else { Mark::None }, ..State::default() };
    let act = board::Act::Press { control: control.id.clone(), means: Means::Keys };
    let label = control.text.get(app.settings.language).as_str();
    Node::new(role, label).detail(word).state(state).act(Act::board(act))
}

fn field(app: &App, strings: &Strings, text: String, control: &Control) -> Node<Act> {
    let field = Field::Control(control.id.clone());
    let label = control.text.get(app.settings.language);
    let label = strings.fill("board-field-named", &[("label", label)]);
    let (text, cursor) = match &app.view.draft {
        Some(draft) if app.is_writing_in(&field) => (draft.text().to_owned(), draft.cursor()),
        _ => {
            let end = text.len();
            (text, end)
        }
    };
    let state = State { cursor: Some(cursor), ..State::default() };
    Node::new(Role::Field, label).detail(text).act(Act::Field(field)).state(state)
}

/// What stands in a field: what was written, or what was given.
fn standing(
    app: &App,
    strings: &Strings,
    board: &Board,
    control: &Control,
    shown: impl Fn(&Written) -> Option<String>,
) -> String {
    match board.control(&control.id).and_then(|field| field.written.as_ref()) {
        Some(Written { text: Some(text), .. }) => text.clone(),
        // What the program wrote is a sentence of the lesson, and nobody's own.
        Some(written) => shown(written)
            .unwrap_or_else(|| strings.fill("phone-own-reduced", &[("words", &written.words.to_string())])),
        None => control.given.as_ref().map(|given| given.get(app.settings.language).clone()).unwrap_or_default(),
    }
}

/// What the program wrote in a field when it showed how, in words.
fn shown(app: &App, practice: &Practice, variant: &Variant, written: &Written) -> Option<String> {
    let id = written.matches.as_ref().filter(|_| practice.hand != Hand::Own)?;
    let sentence = variant.sentences.iter().find(|sentence| sentence.id == *id)?;
    Some(sentence.text.get(app.settings.language).clone())
}
