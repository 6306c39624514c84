//! The computer as a tree of meaning: its tabs, and the app that stands on the open one.

use super::phone::app_name;
use crate::app::{Act, App, Player};
use crate::course::model::Variant;
use crate::locale::Strings;
use crate::meaning::{Node, Role};
use crate::session::Practice;
use crate::world::computer::{self, Computer, Tab};

/// The computer.
#[must_use]
pub fn node(app: &App, strings: &Strings, player: &Player, practice: &Practice, variant: &Variant) -> Node<Act> {
    let _ = (app, player, variant);
    let Some(computer) = practice.world.computer else {
        return Node::holding(Role::Computer, Vec::new());
    };
    let mut children = vec![tabs(strings, computer)];
    let name = app_name(strings, computer.tab.app());
    let text = Node::new(Role::Paragraph, strings.fill("phone-other-app", &[("app", &name)]));
    children.push(Node::holding(Role::Content, vec![text]));
    Node::holding(Role::Computer, children)
}

/// The tabs, from the left. The open one can only be read.
fn tabs(strings: &Strings, computer: Computer) -> Node<Act> {
    let key = |tab: Tab| {
        let key = Node::new(Role::Key, app_name(strings, tab.app()));
        if tab == computer.tab { key } else { key.act(Act::computer(computer::Act::Turn(tab))) }
    };
    Node::new(Role::Tabs, app_name(strings, computer.tab.app())).children(Tab::ALL.into_iter().map(key).collect())
}
