//! A step of a lesson: what to read, to answer or to do, and what came of it. Each kind of
//! question has a file under `lesson/`.

mod choice;
mod fill;
mod matching;
mod order;
mod own;
mod several;
mod spot;
mod told;

use super::{card, device, finish, hint, keeping_trouble, steps};
use crate::app::{Act, App, Notice, Player, Side};
use crate::course::model::{StepKind, Variant};
use crate::locale::Strings;
use crate::meaning::{Block, Form, Node, Role, Run, State, Text, Voice};
use crate::session::practice::Said;
use crate::session::{Practice, Stage};
use crate::vocabulary::Localised;
use crate::world::Device;

/// The header, the task's side and the device's.
#[must_use]
pub fn nodes(app: &App, strings: &Strings, player: &Player) -> Vec<Node<Act>> {
    let mut nodes = vec![header(app, strings, player)];
    match &player.history.session.stage {
        Stage::Read => nodes.push(read(app, strings, player)),
        Stage::Choice(choice) => nodes.push(choice::pane(app, strings, player, choice)),
        Stage::Several(marking) => nodes.push(several::pane(app, strings, player, marking)),
        Stage::Order(order) => nodes.push(order::pane(app, strings, player, order)),
        Stage::Match(matching) => nodes.push(matching::pane(app, strings, player, matching)),
        Stage::Fill(fill) => nodes.extend(fill::nodes(app, strings, player, fill)),
        Stage::Spot(marking) => nodes.push(spot::pane(app, strings, player, marking)),
        Stage::Practice(practice) => {
            let Some(variant) = player.variant() else { return nodes };
            let turns = app.takes_turns();
            if !turns || app.view.side == Side::Task {
                nodes.push(task(app, strings, player, practice, variant));
            }
            if !turns || app.view.side == Side::Device {
                nodes.push(device::node(app, strings, player, practice, variant));
            }
        }
        Stage::Own(own) => nodes.push(own::pane(app, strings, player, own)),
        Stage::Finished => nodes.extend(finish::nodes(app, strings, player)),
    }
    nodes
}

fn header(app: &App, strings: &Strings, player: &Player) -> Node<Act> {
    let session = &player.history.session;
    let (at, total) = session.place(&player.lesson);
    let detail = if player.finished() {
        strings.say("lesson-finished")
    } else {
        strings.fill("step-of", &[("at", &(at + 1).to_string()), ("total", &total.to_string())])
    };
    let done = at + usize::from(session.came_out(&player.lesson));
    let count = |n: usize| u16::try_from(n).unwrap_or(u16::MAX);
    Node::new(Role::Header, player.lesson.title.get(app.settings.language).as_str())
        .detail(detail)
        .state(State { progress: Some((count(done), count(total))), ..State::default() })
}

/// Words from the program that belong above everything else.
fn notices(app: &App, strings: &Strings) -> Vec<Node<Act>> {
    // What there is to say about a field stands beside the field.
    let text = match app.view.notice {
        Some(Notice::LessonChanged) => Some(strings.say("notice-changed")),
        Some(Notice::ChooseFirst) => Some(strings.say("notice-choose-first")),
        Some(Notice::SpareNumber) => Some(strings.say("notice-spare-number")),
        Some(Notice::RealNumber | Notice::EmptyField | Notice::ShortCode | Notice::NoAddress | Notice::HintStands)
        | None => None,
    };
    let notice = text.map(|text| Node::new(Role::Advice, text));
    let shown = app.leading().map(|_| Node::new(Role::Aside, strings.say("lead-shown")));
    keeping_trouble(app, strings).into_iter().chain(shown).chain(notice).collect()
}

/// What belongs above a question, and the question.
fn asked(app: &App, strings: &Strings, question: &Localised<Text>) -> Vec<Node<Act>> {
    let mut pane = notices(app, strings);
    pane.push(Node::new(Role::Task, question.get(app.settings.language).clone()));
    pane
}

fn next(app: &App, strings: &Strings) -> Node<Act> {
    // A leader shows one step, and goes on from the room.
    let label = if app.leading().is_some() { strings.say("lead-to-room") } else { strings.say("button-next") };
    Node::new(Role::Button, label).act(Act::Next).first(true)
}

fn read(app: &App, strings: &Strings, player: &Player) -> Node<Act> {
    let mut pane = notices(app, strings);
    if let Some(StepKind::Read { text }) = player.history.session.step(&player.lesson).map(|step| &step.kind) {
        pane.push(Node::new(Role::Paragraph, text.get(app.settings.language).clone()));
    }
    pane.push(next(app, strings));
    Node::holding(Role::Pane, pane)
}

fn task(app: &App, strings: &Strings, player: &Player, practice: &Practice, variant: &Variant) -> Node<Act> {
    let language = app.settings.language;
    let mut pane = notices(app, strings);
    if player.is_skipped() {
        pane.extend(solution(app, strings, player));
        pane.push(next(app, strings));
        if practice.done && player.history.session.can_repeat(&player.lesson) {
            pane.push(Node::new(Role::Button, strings.say("button-again")).act(Act::Again));
        }
    } else if practice.done {
        pane.push(Node::new(Role::Praise, variant.say.get(language).clone()));
        pane.push(next(app, strings));
        if player.history.session.can_repeat(&player.lesson) {
            pane.push(Node::new(Role::Button, strings.say("button-again")).act(Act::Again));
        }
    } else {
        if !app.is_doing() {
            pane.extend(advice(app, strings, player, practice, variant));
        }
        pane.extend(shown(app, strings, player));
        pane.push(Node::new(Role::Task, variant.task.get(language).clone()));
        pane.extend(hint::nodes(app, strings, player, practice, variant));
        if app.is_doing() {
            pane.push(Node::new(Role::Advice, strings.say("try-doing")));
            pane.push(Node::new(Role::Button, strings.say("try-done")).act(Act::Quit));
        }
        if app.takes_turns() {
            pane.push(
                Node::new(Role::Button, device::see(strings, practice.world.device())).act(Act::Swap).first(true),
            );
        }
    }
    if variant.start.card {
        pane.extend(card::node(strings, &player.lesson.world));
    }
    let line = match practice.world.device() {
        // There is something to send only where there is something to say.
        Device::Phone | Device::Computer if !variant.sentences.is_empty() => strings.say("practice-line"),
        Device::Phone | Device::Door | Device::Board | Device::Computer => strings.say("practice-only"),
        Device::Program => strings.say("practice-program"),
    };
    pane.push(Node::new(Role::Aside, line));
    Node::holding(Role::Pane, pane)
}

/// What the program has just done because it was asked to.
fn shown(app: &App, strings: &Strings, player: &Player) -> Option<Node<Act>> {
    let told = steps::last(app, strings, player).filter(|_| player.was_shown())?;
    let text = match &told.pressed {
        Some(label) => strings.fill("show-pressed", &[("label", label)]),
        None => strings.fill("show-did", &[("what", &told.words)]),
    };
    Some(Node::new(Role::Advice, text))
}

/// How a task that was passed by is done, act by act.
fn solution(app: &App, strings: &Strings, player: &Player) -> Vec<Node<Act>> {
    let told = steps::told(app, strings, player).into_iter().filter(|told| told.played);
    let block = |(number, told): (u16, steps::Told)| Block {
        form: Form::Numbered(number),
        runs: vec![Run { text: told.words, voice: Voice::Plain }],
    };
    let blocks: Vec<Block> = (1..).zip(told).map(block).collect();
    if blocks.is_empty() {
        return vec![Node::new(Role::Advice, strings.say("skip-passed"))];
    }
    vec![Node::new(Role::Advice, strings.say("skip-solution")), Node::new(Role::Paragraph, Text { blocks })]
}

/// What the last act calls for saying, and «Angre» where the task cannot go on without it.
fn advice(app: &App, strings: &Strings, player: &Player, practice: &Practice, variant: &Variant) -> Vec<Node<Act>> {
    let undo = || Node::new(Role::Button, strings.say("button-undo")).act(Act::Undo);
    match practice.said {
        Said::Nothing => Vec::new(),
        Said::NotYet => vec![Node::new(Role::Advice, strings.say("practice-not-yet")), undo().first(true)],
        Said::Mistake(place) => {
            let Some(mistake) = variant.mistakes.get(place) else {
                return Vec::new();
            };
            let said = Node::new(Role::Advice, mistake.say.get(app.settings.language).clone());
            if player.went_wrong() { vec![said, undo().first(true)] } else { vec![said] }
        }
    }
}
