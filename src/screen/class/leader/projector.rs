//! What the projector shows: only what the room needs, and nothing of the leader's own.

use super::{room, seats, written};
use crate::app::class::leader::{self, Leading, follow, step};
use crate::app::{Act, App};
use crate::classroom::Mode;
use crate::locale::Strings;
use crate::meaning::{Node, Role};
use crate::screen::device;

/// So many of those who have come in are named.
const MOST_NAMED: usize = 40;

/// What the room needs now.
pub(super) fn nodes(app: &App, strings: &Strings) -> Vec<Node<Act>> {
    let Some(leading) = app.leading() else { return Vec::new() };
    let mut header = room::header(app, strings);
    // Who is at the back must not write the code down when all are in.
    if leading.class.closed {
        header.detail = crate::meaning::Text::default();
    }
    let (pane, screen) = shown(app, strings, leading);
    let mut nodes = vec![header, Node::holding(Role::Pane, pane)];
    nodes.extend(screen);
    nodes
}

type Shown = (Vec<Node<Act>>, Option<Node<Act>>);

fn shown(app: &App, strings: &Strings, leading: &Leading) -> Shown {
    let stage = &leading.class.stage;
    let heading = |text: String| Node::new(Role::Heading, text);
    if stage.look_here {
        return (vec![Node::new(Role::Large, strings.say("projector-look-here"))], None);
    }
    if let Some(poll) = stage.poll.as_ref().filter(|poll| poll.shown) {
        let mut pane = vec![heading(poll.question.clone())];
        pane.extend(written::bars(&poll.options, &leading.class.tally()));
        return (pane, None);
    }
    match &stage.mode {
        Mode::Gathering => (gathering(strings, leading), None),
        Mode::Talk(about) => (vec![heading(strings.say("class-talk")), Node::new(Role::Large, about.as_str())], None),
        Mode::Pause(_) => {
            let minutes = leading.pause().unwrap_or_default().to_string();
            let text = strings.fill("projector-minutes", &[("minutes", &minutes)]);
            (
                vec![
                    heading(strings.say("plan-pause")),
                    Node::new(Role::Large, minutes),
                    Node::new(Role::Paragraph, text),
                ],
                None,
            )
        }
        Mode::Ended => (vec![Node::new(Role::Large, strings.say("projector-ended"))], None),
        Mode::Together(_) | Mode::Free { .. } | Mode::YourTurn(_) | Mode::FollowMe(_) => at_step(app, strings, leading),
    }
}

/// How one comes in, and who has.
fn gathering(strings: &Strings, leading: &Leading) -> Vec<Node<Act>> {
    let mut pane = Vec::new();
    if leading.class.closed {
        pane.push(Node::new(Role::Large, strings.say("projector-closed")));
    } else {
        pane.push(Node::new(Role::Heading, strings.say("projector-code")));
        pane.push(Node::new(Role::Large, leading.code.to_string()));
        if let Some(address) = leading.addresses.first() {
            pane.push(Node::new(Role::Heading, strings.say("projector-address")));
            pane.push(Node::new(Role::Large, leader::shown(address)));
        }
    }
    let class = &leading.class;
    let names: Vec<String> =
        class.seats().take(MOST_NAMED).map(|(number, seat)| seats::called(strings, number, seat)).collect();
    let names = names.join(", ");
    if !names.is_empty() {
        pane.push(Node::new(Role::Paragraph, strings.fill("projector-in", &[("names", &names)])));
    }
    pane
}

/// The step in large print, and the leader's device beside it where that is followed.
fn at_step(app: &App, strings: &Strings, leading: &Leading) -> Shown {
    let lang = app.settings.language;
    let Some((known, step)) = leading.open_step() else { return (vec![], None) };
    let (at, total) = step::place(&known.lesson, &step.id);
    let values = [("lesson", &**known.lesson.title.get(lang)), ("at", &*at.to_string()), ("total", &total.to_string())];
    let mut pane = vec![Node::new(Role::Heading, strings.fill("mode-together", &values))];
    // Beside a device there is no room for large print.
    let beside = matches!(leading.class.stage.mode, Mode::FollowMe(_));
    let text = step::text(step, lang);
    pane.push(Node::new(if beside { Role::Task } else { Role::Large }, text));
    let number = app.course.as_ref().and_then(|course| leading.number(&course.index));
    pane.extend(
        number.map(|number| Node::new(Role::Aside, strings.fill("without-canvas", &[("number", &number.to_string())]))),
    );
    let screen = match &leading.class.stage.mode {
        Mode::FollowMe(mirror) => {
            pane.push(Node::new(Role::Aside, strings.say("projector-follow")));
            device::shown(app, strings, &follow::player(known, mirror, lang))
        }
        Mode::YourTurn(_) => {
            pane.push(Node::new(Role::Aside, strings.say("projector-your-turn")));
            None
        }
        _ => None,
    };
    (pane, screen)
}
