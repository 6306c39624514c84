//! The question before leaving a lesson or the program.

use super::kiosk;
use crate::app::{Act, App, Screen};
use crate::locale::Strings;
use crate::meaning::{Node, Role};
use crate::vocabulary::Id;

/// The question, with staying as the first answer.
#[must_use]
pub fn nodes(app: &App, strings: &Strings) -> Vec<Node<Act>> {
    let button = |id: &str, act: Act| Node::new(Role::Button, strings.say(id)).act(act);
    let pane = match &app.screen {
        Screen::Player(_) if app.trying.is_some() => {
            let doing = app.is_doing();
            vec![
                Node::new(Role::Heading, strings.say(if doing { "try-done-title" } else { "try-leave-title" })),
                Node::new(Role::Paragraph, strings.say(if doing { "try-done-text" } else { "try-nothing-kept" })),
                button("leave-stay", Act::Close).first(true),
                button(if doing { "try-done" } else { "leave-quit" }, Act::Quit),
            ]
        }
        Screen::Player(player) => vec![
            Node::new(Role::Heading, strings.say("leave-title")),
            Node::new(Role::Paragraph, strings.say("leave-lesson")),
            // Before what there is to read, so that no window is too low for them.
            button("leave-stay", Act::Close).first(true),
            button("leave-to-welcome", Act::LeaveLesson),
            kiosk::pass_on(app, strings).unwrap_or_else(|| button("leave-quit", Act::Quit)),
            Node::new(Role::Paragraph, strings.say("finish-code")),
            Node::new(Role::Code, player.code.to_string()),
        ],
        Screen::Welcome(_)
        | Screen::Code(_)
        | Screen::Course(_)
        | Screen::Forgotten(_)
        | Screen::Leading(_)
        | Screen::Seated(_) => vec![
            Node::new(Role::Heading, strings.say("leave-program")),
            button("leave-stay", Act::Close).first(true),
            button("leave-quit", Act::Quit),
        ],
    };
    vec![Node::new(Role::Header, strings.say("welcome-name")), Node::holding(Role::Pane, pane)]
}

/// The question before a lesson under way is begun anew, with going on as the first answer.
#[must_use]
pub fn start_again(strings: &Strings) -> Vec<Node<Act>> {
    again(strings, strings.say("again-title"), Act::Resume, Act::Try)
}

/// The same question about a lesson of the map.
#[must_use]
pub fn begun(app: &App, strings: &Strings, id: &Id) -> Vec<Node<Act>> {
    let head = app.course.as_ref().and_then(|course| course.index.lesson(id));
    let title = head.map(|head| head.title.get(app.settings.language).clone()).unwrap_or_default();
    again(strings, title, Act::Continue(id.clone()), Act::Begin(id.clone()))
}

fn again(strings: &Strings, title: String, go_on: Act, begin: Act) -> Vec<Node<Act>> {
    let pane = vec![
        Node::new(Role::Heading, title),
        Node::new(Role::Paragraph, strings.say("again-text")),
        Node::new(Role::Button, strings.say("welcome-resume")).act(go_on).first(true),
        Node::new(Role::Button, strings.say("again-begin")).act(begin),
        Node::new(Role::Button, strings.say("leave-stay")).act(Act::Close),
    ];
    vec![Node::new(Role::Header, strings.say("welcome-name")), Node::holding(Role::Pane, pane)]
}
