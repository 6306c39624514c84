//! A shared machine: the next learner, whether somebody is still there, the way out for IT. And
//! deleting what is kept of a learner, on any machine.

use super::keeping_trouble;
use crate::app::{Act, App, Deletion, Forgotten, Keeping, Screen, kiosk};
use crate::locale::Strings;
use crate::meaning::{Node, Role};

fn button(strings: &Strings, id: &str, act: Act) -> Node<Act> {
    Node::new(Role::Button, strings.say(id)).act(act)
}

fn with_header(strings: &Strings, pane: Vec<Node<Act>>) -> Vec<Node<Act>> {
    vec![Node::new(Role::Header, strings.say("welcome-name")), Node::holding(Role::Pane, pane)]
}

/// «Neste deltaker», where it can be chosen.
#[must_use]
pub fn pass_on(app: &App, strings: &Strings) -> Option<Node<Act>> {
    let offered = app.settings.kiosk.is_some() && kiosk::is_touched(app);
    offered.then(|| button(strings, "kiosk-next", Act::NextLearner))
}

/// On a shared machine the words stand above everything, to be noted whenever one likes.
#[must_use]
pub fn card(app: &App, strings: &Strings) -> Option<Node<Act>> {
    let shown = match app.screen {
        // The map has them of its own.
        Screen::Welcome(_)
        | Screen::Code(_)
        | Screen::Course(_)
        | Screen::Forgotten(_)
        | Screen::Leading(_)
        | Screen::Seated(_) => false,
        Screen::Player(_) => app.settings.kiosk.is_some() && app.overlays.is_empty(),
    };
    let code = app.learner.code.filter(|_| shown)?;
    Some(Node::new(Role::Aside, strings.fill("kiosk-card", &[("code", &code.to_string())])))
}

/// The words, and what they are good for; or that nothing can be kept.
fn words(app: &App, strings: &Strings) -> Vec<Node<Act>> {
    let kept = || {
        let code = app.learner.code.map(|code| Node::new(Role::Code, code.to_string()));
        let why = code.is_some().then(|| Node::new(Role::Paragraph, strings.say("kiosk-words")));
        why.into_iter().chain(code).collect()
    };
    match app.keeping {
        Keeping::Sound => kept(),
        Keeping::Full | Keeping::ReadOnly | Keeping::Unreachable => keeping_trouble(app, strings).into_iter().collect(),
    }
}

/// The question before the next learner's turn.
#[must_use]
pub fn next_learner(app: &App, strings: &Strings) -> Vec<Node<Act>> {
    let mut pane = vec![Node::new(Role::Heading, strings.say("kiosk-next-title"))];
    pane.extend(words(app, strings));
    pane.push(button(strings, "kiosk-next-yes", Act::NextLearner).first(true));
    pane.push(button(strings, "kiosk-next-no", Act::Close));
    with_header(strings, pane)
}

/// Whether somebody is still there.
#[must_use]
pub fn still_here(app: &App, strings: &Strings) -> Vec<Node<Act>> {
    let mut pane = vec![
        Node::new(Role::Heading, strings.say("kiosk-still-title")),
        Node::new(Role::Paragraph, strings.say("kiosk-still-text")),
        button(strings, "kiosk-still-yes", Act::Close).first(true),
    ];
    pane.extend(words(app, strings));
    with_header(strings, pane)
}

/// The question before the program ends.
#[must_use]
pub fn exit(strings: &Strings) -> Vec<Node<Act>> {
    let pane = vec![
        Node::new(Role::Heading, strings.say("leave-program")),
        Node::new(Role::Paragraph, strings.say("kiosk-exit-text")),
        button(strings, "leave-stay", Act::Close).first(true),
        button(strings, "leave-quit", Act::Quit),
    ];
    with_header(strings, pane)
}

/// The question before what is kept is deleted.
#[must_use]
pub fn forget(app: &App, strings: &Strings) -> Vec<Node<Act>> {
    let mut pane = vec![Node::new(Role::Heading, strings.say("forget-title"))];
    match kiosk::forgettable(app) {
        None => {
            pane.push(Node::new(Role::Paragraph, strings.say("forget-nothing")));
            pane.push(button(strings, "forget-back", Act::Close).first(true));
        }
        Some(code) => pane.extend([
            Node::new(Role::Paragraph, strings.say("forget-text")),
            Node::new(Role::Code, code.to_string()),
            Node::new(Role::Paragraph, strings.say("forget-for-good")),
            button(strings, "forget-no", Act::Close).first(true),
            button(strings, "forget-yes", Act::ConfirmForget),
        ]),
    }
    with_header(strings, pane)
}

/// What became of it.
#[must_use]
pub fn forgotten(forgotten: &Forgotten, strings: &Strings) -> Vec<Node<Act>> {
    let mut pane = vec![match forgotten.here {
        Deletion::UnderWay => Node::new(Role::Aside, strings.say("forget-here-under-way")),
        Deletion::Done => Node::new(Role::Praise, strings.say("forget-here-done")),
        Deletion::Failed => Node::new(Role::Advice, strings.say("forget-here-failed")),
    }];
    pane.extend(forgotten.there.map(|there| match there {
        Deletion::UnderWay => Node::new(Role::Aside, strings.say("forget-there-under-way")),
        Deletion::Done => Node::new(Role::Praise, strings.say("forget-there-done")),
        Deletion::Failed => Node::new(Role::Advice, strings.say("forget-there-failed")),
    }));
    let failed = [Some(forgotten.here), forgotten.there].contains(&Some(Deletion::Failed));
    pane.push(button(strings, "finish-welcome", Act::Welcome).first(!failed));
    if failed {
        pane.push(button(strings, "forget-again", Act::ConfirmForget).first(true));
    }
    with_header(strings, pane)
}
