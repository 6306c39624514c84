//! The open door as a tree of meaning: who stands there, what is said, and how to close it.

use super::talk;
use crate::app::{Act, App, Player};
use crate::locale::Strings;
use crate::meaning::{Node, Role};
use crate::session::Practice;
use crate::world::Door;
use crate::world::door::Act as DoorAct;

/// The door. When the task is done it takes no more acts.
#[must_use]
pub fn node(app: &App, strings: &Strings, player: &Player, practice: &Practice, door: &Door) -> Node<Act> {
    let data = &player.lesson.world;
    let press = |act: DoorAct| Act::World(act.into());
    let name = data.person(door.talk.with()).map(|person| person.name.clone()).unwrap_or_default();
    let stands = if door.talk.is_over() { "door-gone" } else { "door-stands" };
    let mut content = vec![Node::new(Role::Paragraph, strings.fill(stands, &[("name", &name)]))];
    content.extend(talk::said(data, app.settings.language, &door.talk, &name));
    // At the bottom, always in sight.
    let mut close = Node::new(Role::Button, strings.say("door-close"));
    if !practice.done {
        let reply = |reply| press(DoorAct::Reply(reply));
        content.extend(talk::replies(data, app.settings.language, &door.talk, reply));
        close.act = Some(press(DoorAct::Close));
    }
    let title = Node::new(Role::TitleBar, strings.say("door-title"));
    let bar = Node::holding(Role::NavigationBar, vec![close]);
    Node::holding(Role::Door, vec![title, Node::holding(Role::Content, content), bar])
}
