//! What the leader sees.

use crate::app::class::leader::{Overlay, Screen};
use crate::app::{Act, App};
use crate::locale::Strings;
use crate::meaning::{Node, Role};

/// The leader's screens.
#[must_use]
pub fn nodes(app: &App, strings: &Strings, screen: &Screen) -> Vec<Node<Act>> {
    let _ = screen;
    let name = app.leading().map_or_else(|| strings.say("class-lead"), |leading| leading.class.name.clone());
    let back = Node::new(Role::Button, strings.say("finish-welcome")).act(Act::Welcome).first(true);
    vec![Node::new(Role::Header, name), Node::holding(Role::Pane, vec![back])]
}

/// What lies on top of them.
#[must_use]
pub fn overlay(app: &App, strings: &Strings, overlay: &Overlay) -> Vec<Node<Act>> {
    let Overlay::End = overlay;
    nodes(app, strings, &Screen::Room)
}
