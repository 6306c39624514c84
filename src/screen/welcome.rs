//! The first screen.

use super::{keeping_trouble, kiosk};
use crate::app::class::{leader, seat};
use crate::app::{Act, App, Trouble};
use crate::locale::Strings;
use crate::meaning::{Node, Role};

/// The welcome.
#[must_use]
pub fn nodes(app: &App, strings: &Strings, trouble: Option<Trouble>) -> Vec<Node<Act>> {
    let mut pane = vec![Node::new(Role::Heading, strings.say("welcome-heading"))];
    pane.extend(trouble.map(|trouble| Node::new(Role::Advice, strings.say(message(trouble)))));
    if app.learner.under_way {
        pane.push(Node::new(Role::Button, strings.say("welcome-resume")).act(Act::Resume).first(true));
    }
    pane.push(
        Node::new(Role::Button, strings.say("welcome-try")).detail(strings.say("welcome-try-detail")).act(Act::Try),
    );
    // Who has been here and has nothing under way comes for the next lesson.
    let next = app.learner.code.is_some() && !app.learner.under_way;
    pane.push(Node::new(Role::Button, strings.say("course-title")).act(Act::Course).first(next));
    pane.push(Node::new(Role::Button, strings.say("welcome-code")).act(Act::EnterCode));
    pane.push(Node::new(Role::Button, strings.say("welcome-join")).act(Act::Seat(seat::Act::Join)));
    if app.settings.kiosk.is_none() {
        pane.push(Node::new(Role::Button, strings.say("welcome-lead")).act(Act::Lead(leader::Act::Lead)));
    }
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
