//! The keyboard on the screen as a tree of meaning.

use crate::app::keyboard::Layer;
use crate::app::{Act, App};
use crate::locale::Strings;
use crate::meaning::{Mark, Node, Role, State};

/// Digits and signs, row by row.
const SIGNS: [&str; 3] = ["1234567890%", "-/:;()&@\"'=", ".,?!#*_+"];

/// The keyboard, where somebody writes letters with it.
#[must_use]
pub fn node(app: &App, strings: &Strings) -> Option<Node<Act>> {
    let layer = app.keyboard()?;
    let key = |c: char| {
        let c = if layer == Layer::Capital { c.to_uppercase().next().unwrap_or(c) } else { c };
        Node::new(Role::Key, c.to_string()).act(Act::Type(c))
    };
    let letters =
        || [strings.say("keyboard-row-one"), strings.say("keyboard-row-two"), strings.say("keyboard-row-three")];
    let keys = if layer == Layer::Signs { SIGNS.map(str::to_owned) } else { letters() };
    let mut rows: Vec<Vec<Node<Act>>> = keys.iter().map(|row| row.chars().map(key).collect()).collect();
    let word = |label: String, act: Act| Node::new(Role::Key, label).act(act);
    if let Some(last) = rows.last_mut() {
        if layer != Layer::Signs {
            let (to, mark) =
                if layer == Layer::Capital { (Layer::Small, Mark::On) } else { (Layer::Capital, Mark::Off) };
            let capital = word(strings.say("keyboard-capital"), Act::Layer(to));
            last.insert(0, capital.state(State { mark, ..State::default() }));
        }
        let mut erase = Node::new(Role::Key, strings.say("keyboard-erase"));
        erase.act = app.can_erase().then_some(Act::Erase);
        last.push(erase);
    }
    let space = word(strings.say("keyboard-space"), Act::Type(' '));
    let done = word(strings.say("keyboard-done"), Act::KeysDone);
    rows.push(if layer == Layer::Signs {
        vec![word(strings.say("keyboard-letters"), Act::Layer(Layer::Small)), space, done]
    } else {
        vec![word(strings.say("keyboard-signs"), Act::Layer(Layer::Signs)), key(','), space, key('.'), done]
    });
    let rows = rows.into_iter().map(|keys| Node::holding(Role::Keys, keys));
    Some(Node::holding(Role::Keyboard, rows.collect()))
}
