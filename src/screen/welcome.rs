//! The first screen.

use super::{keeping_trouble, kiosk};
use crate::app::class::{leader, seat};
use crate::app::{Act, App, Trouble};
use crate::locale::Strings;
use crate::meaning::{Node, Role};
use crate::vocabulary::Surface;

/// The welcome.
#[must_use]
pub fn nodes(app: &App, strings: &Strings, trouble: Option<Trouble>) -> Vec<Node<Act>> {
    // Whoever listens has enough to listen to before the first task: there it is said in as few words as may be.
    let at_length = app.surface() == Surface::Screen;
    let also = |node: Node<Act>, id: &str| if at_length { node.detail(strings.say(id)) } else { node };
    let mut pane = Vec::new();
    if at_length {
        pane.push(Node::new(Role::Heading, strings.say("welcome-heading")));
    }
    pane.extend(trouble.map(|trouble| Node::new(Role::Advice, strings.say(message(trouble)))));
    if app.learner.under_way {
        pane.push(Node::new(Role::Button, strings.say("welcome-resume")).act(Act::Resume).first(true));
    }
    pane.push(also(Node::new(Role::Button, strings.say("welcome-try")).act(Act::Try), "welcome-try-detail"));
    // Who has been here and has nothing under way comes for the next lesson.
    let next = app.learner.code.is_some() && !app.learner.under_way;
    pane.push(Node::new(Role::Button, strings.say("course-title")).act(Act::Course).first(next));
    pane.push(Node::new(Role::Button, strings.say("welcome-code")).act(Act::EnterCode));
    let join = Node::new(Role::Button, strings.say("welcome-join")).act(Act::Seat(seat::Act::Join));
    let mut class = vec![also(join, "welcome-join-detail")];
    if app.settings.kiosk.is_none() {
        class.push(Node::new(Role::Button, strings.say("welcome-lead")).act(Act::Lead(leader::Act::Lead)));
    }
    pane.push(Node::holding(Role::Buttons, class));
    pane.extend(kiosk::pass_on(app, strings));
    pane.extend(keeping_trouble(app, strings));
    vec![Node::new(Role::Header, strings.say("welcome-name")), Node::holding(Role::Pane, pane)]
}

pub(super) fn message(trouble: Trouble) -> &'static str {
    match trouble {
        Trouble::NoSuchLesson => "trouble-no-lesson",
        Trouble::BrokenLesson => "trouble-broken",
        Trouble::NothingKept => "trouble-nothing",
        Trouble::AllDone => "trouble-all-done",
    }
}
