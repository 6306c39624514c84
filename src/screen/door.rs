//! The open door as a tree of meaning: who stands there, what is said, and how to close it.

use super::talk;
use crate::app::{Act, App, Player};
use crate::locale::Strings;
use crate::meaning::{Node, Role};
use crate::session::Practice;
use crate::world::door::Act as DoorAct;

/// The door.
#[must_use]
pub fn node(app: &App, strings: &Strings, player: &Player, practice: &Practice) -> Node<Act> {
    let data = &player.lesson.world;
    let press = |act: DoorAct| Act::World(act.into());
    let mut content = Vec::new();
    if let Some(door) = &practice.world.door {
        let name = data.person(door.talk.with()).map(|person| person.name.clone()).unwrap_or_default();
        let stands = if door.talk.is_over() { "door-gone" } else { "door-stands" };
        content.push(Node::new(Role::Paragraph, strings.fill(stands, &[("name", &name)])));
        content.extend(talk::said(data, app.settings.language, &door.talk, &name));
        if !practice.done {
            let reply = |reply| press(DoorAct::Reply(reply));
            content.extend(talk::replies(data, app.settings.language, &door.talk, reply));
        }
    }
    // At the bottom, always in sight.
    let close = Node::new(Role::Button, strings.say("door-close")).act(press(DoorAct::Close));
    let title = Node::new(Role::TitleBar, strings.say("door-title"));
    let bar = Node::holding(Role::NavigationBar, vec![close]);
    Node::holding(Role::Door, vec![title, Node::holding(Role::Content, content), bar])
}
