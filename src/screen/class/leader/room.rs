//! The room: what the class does, what is on the screens, and everybody at a glance.

use super::{plans, seats, told, written};
use crate::app::class::leader::{self, Leading, step};
use crate::app::{Act, App, Layout, Side, keymap};
use crate::classroom::{Mode, Need};
use crate::locale::Strings;
use crate::meaning::{Block, Form, Node, Role, Run, Text, Voice};

/// The room, in columns where there is room for them.
pub(super) fn nodes(app: &App, strings: &Strings) -> Vec<Node<Act>> {
    let Some(leading) = app.leading() else { return Vec::new() };
    let header = header(app, strings);
    match app.layout {
        Layout::SideBySide => {
            let panes =
                vec![plan(app, strings, leading), now(app, strings, leading), seats::everybody(app, strings, leading)];
            let panes = panes.into_iter().map(|nodes| Node::holding(Role::Pane, nodes)).collect();
            vec![header, Node::holding(Role::Columns, panes)]
        }
        Layout::Turns if app.view.side == Side::Device => {
            vec![header, Node::holding(Role::Pane, seats::everybody(app, strings, leading))]
        }
        Layout::Turns => {
            let mut pane = now(app, strings, leading);
            pane.extend(seats::in_need(strings, leading));
            vec![header, Node::holding(Role::Pane, pane)]
        }
        Layout::Lines => {
            let mut pane = now(app, strings, leading);
            pane.extend(seats::everybody(app, strings, leading));
            pane.push(Node::new(Role::Aside, strings.say("room-words")));
            pane.push(acts(app, strings));
            vec![header, Node::holding(Role::Pane, pane)]
        }
    }
}

/// The class's name, its code, how many are in, and the door.
pub(super) fn header(app: &App, strings: &Strings) -> Node<Act> {
    let Some(leading) = app.leading() else { return Node::new(Role::Header, strings.say("class-lead")) };
    let class = &leading.class;
    let here = class.seats().filter(|(_, seat)| seat.is_here(leading.seen)).count().to_string();
    let id = if class.closed { "room-in-closed" } else { "room-in-open" };
    let mut header = Node::new(Role::Header, class.name.as_str());
    header.children.push(Node::new(Role::Aside, strings.fill(id, &[("count", &here)])));
    header.detail(strings.fill("room-code", &[("code", &leading.code.to_string())]))
}

/// What the class does, in order.
fn plan(app: &App, strings: &Strings, leading: &Leading) -> Vec<Node<Act>> {
    let agenda = &leading.class.agenda;
    let mut pane = vec![Node::new(Role::Heading, strings.say("room-plan"))];
    if agenda.items.is_empty() {
        pane.push(Node::new(Role::Aside, strings.say("room-no-plan")));
    }
    let from = plans::first_shown(agenda);
    if from > 0 {
        pane.push(Node::new(Role::Aside, strings.fill("room-plan-done", &[("count", &from.to_string())])));
    }
    pane.extend(plans::planned(app, strings, agenda, from));
    pane
}

/// What is on the screens now, and what the leader should know about it.
fn now(app: &App, strings: &Strings, leading: &Leading) -> Vec<Node<Act>> {
    let mut pane = told::nodes(strings, leading);
    let lines = app.layout == Layout::Lines;
    pane.push(mode(app, strings, leading));
    let stage = &leading.class.stage;
    if stage.look_here {
        pane.push(Node::new(Role::Advice, strings.say("room-look-here")));
    }
    pane.extend(gathering(strings, leading));
    if stage.mode == Mode::Ended {
        pane.extend(ended(strings));
        return pane;
    }
    if let Some((_, step)) = leading.open_step().filter(|_| stage.mode.place().is_some()) {
        let task = Node::new(Role::Task, step::text(step, app.settings.language));
        let beside = beside_step(app, strings, leading);
        // While nobody is in, the number is all that the leader has to say: no long text hides it.
        let nobody = leading.class.seats().next().is_none();
        let (first, last) = if nobody { (beside, vec![task]) } else { (vec![task], beside) };
        pane.extend(first.into_iter().chain(last));
    }
    if let Some(message) = &stage.message {
        pane.push(Node::new(Role::Aside, strings.fill("room-message", &[("message", message)])));
    }
    if stage.poll.is_some() && !lines {
        pane.extend(written::tally(strings, leading));
    }
    pane.extend(notes(app, strings, leading));
    pane
}

/// How many are through with the step, and the number to call out to those without a network. On a screen both
/// have room in one paragraph; in lines each is said when it is new.
fn beside_step(app: &App, strings: &Strings, leading: &Leading) -> Vec<Node<Act>> {
    let (ready, all) = leading.ready();
    let values = [("ready", &*ready.to_string()), ("all", &all.to_string())];
    let ready = (all > 0).then(|| strings.fill("room-ready", &values));
    let number = app.course.as_ref().and_then(|course| leading.number(&course.index));
    let number = number.map(|number| strings.fill("without-call", &[("number", &number.to_string())]));
    if app.layout == Layout::Lines {
        return number.into_iter().chain(ready).map(|line| Node::new(Role::Aside, line)).collect();
    }
    match (ready, number) {
        (Some(ready), Some(number)) => vec![Node::new(Role::Aside, format!("{ready}. {number}"))],
        (ready, number) => ready.into_iter().chain(number).map(|line| Node::new(Role::Aside, line)).collect(),
    }
}

/// How the class works now, in a heading.
fn mode(app: &App, strings: &Strings, leading: &Leading) -> Node<Act> {
    let lang = app.settings.language;
    let title = leading.open_step().map(|(known, _)| known.lesson.title.get(lang).clone()).unwrap_or_default();
    let number = |id: &crate::vocabulary::Id| {
        let known = leading.place().and_then(|place| leading.lesson(&place.lesson))?;
        Some(step::place(&known.lesson, id))
    };
    let heading = |text: String| Node::new(Role::Heading, text);
    let at_step = |id: &str| {
        let (at, total) = leading.place().and_then(|place| number(&place.step)).unwrap_or_default();
        let values = [("lesson", &*title), ("at", &at.to_string()), ("total", &total.to_string())];
        heading(strings.fill(id, &values))
    };
    match &leading.class.stage.mode {
        Mode::Gathering => heading(strings.say("mode-gathering")),
        Mode::Talk(about) => heading(about.clone()),
        Mode::Together(_) => at_step("mode-together"),
        Mode::Free { meet: Some(meet), .. } => {
            let to = number(meet).unwrap_or_default().0.to_string();
            heading(strings.fill("mode-free-to", &[("lesson", &title), ("at", &to)]))
        }
        Mode::Free { meet: None, .. } => heading(strings.fill("mode-free", &[("lesson", &title)])),
        Mode::FollowMe(_) => at_step("mode-follow"),
        Mode::YourTurn(_) => at_step("mode-your-turn"),
        Mode::Pause(_) => {
            let minutes = leading.pause().unwrap_or_default().to_string();
            heading(strings.fill("mode-pause", &[("minutes", &minutes)]))
        }
        Mode::Ended => heading(strings.say("mode-ended")),
    }
}

/// What people need to come in, while they do.
fn gathering(strings: &Strings, leading: &Leading) -> Vec<Node<Act>> {
    if leading.class.stage.mode != Mode::Gathering {
        return Vec::new();
    }
    let mut nodes = vec![Node::new(Role::Paragraph, strings.say("room-gathering"))];
    let reached = leading.addresses.first().filter(|address| !address.ip().is_loopback());
    nodes.extend(match reached {
        Some(address) => {
            Some(Node::new(Role::Aside, strings.fill("room-address", &[("address", &leader::shown(address))])))
        }
        // Whoever is in has found a way.
        None if leading.class.seats().next().is_some() => None,
        None => Some(Node::new(Role::Advice, strings.say("without-no-address"))),
    });
    nodes
}

/// The class is over for everybody: what the leader can keep, and the end.
fn ended(strings: &Strings) -> Vec<Node<Act>> {
    use crate::app::class::leader::Act as Lead;
    vec![
        Node::new(Role::Paragraph, strings.say("ended-text")),
        // One Enter too many keeps what has no name in it, and deletes nothing.
        super::button(strings, "ended-summary", Lead::Summary).first(true),
        super::button(strings, "ended-attendance", Lead::Attendance),
        super::button(strings, "ended-close", Lead::Close),
    ]
}

/// What the leader should know about the step and the item.
fn notes(app: &App, strings: &Strings, leading: &Leading) -> Vec<Node<Act>> {
    let mut notes: Vec<String> = Vec::new();
    if leading.class.stage.mode.place().is_some()
        && let Some((_, step)) = leading.open_step()
    {
        notes.extend(step::notes(step, app.settings.language));
    }
    notes.extend(leading.class.agenda.now().iter().flat_map(|item| item.notes.iter().cloned()));
    if notes.is_empty() {
        return Vec::new();
    }
    let block = |text: &String| Block {
        form: Form::Paragraph,
        runs: vec![Run { text: crate::vocabulary::without_controls(text), voice: Voice::Plain }],
    };
    let text = Text { blocks: notes.iter().map(block).collect() };
    vec![Node::new(Role::Heading, strings.say("room-notes")), Node::new(Role::Paragraph, text)]
}

/// In lines: everything that is a key on a screen, to be typed as its letter.
fn acts(app: &App, strings: &Strings) -> Node<Act> {
    let items = keymap::driving(app).filter_map(|(driven, _)| {
        let label = keymap::drive_label(app, driven)?;
        Some(Node::new(Role::Item, strings.say(label)).act(Act::Lead(leader::Act::Drive(driven))))
    });
    Node::holding(Role::List, items.collect())
}

/// Whether a seat needs somebody.
pub(super) fn needs(need: Need) -> bool {
    need != Need::None
}
