//! What the desk says, as a tree of meaning: findings, steps, help.

use super::event::Act;
use super::keymap;
use super::places::Told;
use super::state::{Keys, Notice, Panel, Standing, View, Watch};
use super::{Preview, Size, keep};
use crate::app::Theme;
use crate::author::guide::book;
use crate::author::guide::terminal::{self, Line, Within};
use crate::course::model::StepKind;
use crate::diagnostic::Code;
use crate::locale::findings::{self, Parts};
use crate::locale::wrapped;
use crate::meaning::{Mark, Node, Role, State as NodeState, Text};
use crate::vocabulary::Lang;

/// The desk, in so many columns: a heading, what stands in the way, and a list of which one is chosen.
#[must_use]
pub fn desk(preview: &Preview, columns: u16) -> Node<Act> {
    let children = match preview.state().panel {
        Panel::Findings => findings(preview, columns),
        Panel::Steps(chosen) => steps(preview, chosen),
        Panel::Page(code) => page(preview, code, columns),
        Panel::Help => help(preview),
    };
    Node::holding(Role::Pane, children)
}

fn findings(preview: &Preview, columns: u16) -> Vec<Node<Act>> {
    let (state, desk) = (preview.state(), preview.desk());
    let mut nodes = vec![Node::new(Role::Heading, counted(preview))];
    nodes.extend(standing(preview));
    if state.watch == Watch::ByHand {
        nodes.push(Node::new(Role::Aside, desk.say("preview-by-hand")));
    }
    let told = state.found.told.iter().enumerate();
    nodes.extend(told.map(|(place, told)| finding(preview, place, told, columns)));
    nodes
}

/// How many faults and warnings there are, in words.
#[must_use]
pub fn counted(preview: &Preview) -> String {
    let (state, desk) = (preview.state(), preview.desk());
    // Nobody can find anything in it.
    if state.standing == Standing::Gone {
        return desk.say("preview-gone-short");
    }
    let (faults, warnings) = state.found.counts();
    let count = |n: usize| n.to_string();
    let counted = match (state.found.known, faults, warnings) {
        (false, ..) => return desk.say("preview-looking"),
        (true, 0, 0) => desk.say("preview-none"),
        (true, ..) => desk.fill("preview-count", &[("faults", &count(faults)), ("warnings", &count(warnings))]),
    };
    // What stands here is about what was there before.
    if state.found.looking { format!("{counted} …") } else { counted }
}

/// How the file stands, where it is not what is shown.
#[must_use]
pub fn standing(preview: &Preview) -> Option<Node<Act>> {
    let (state, desk) = (preview.state(), preview.desk());
    let path = state.subject.path.as_str();
    let text = match (state.standing, &state.lesson) {
        (Standing::Unread | Standing::Whole, _) => return None,
        (Standing::Broken, Some(_)) => desk.say("preview-broken"),
        (Standing::Broken, None) => desk.say("preview-broken-at-first"),
        (Standing::Gone, Some(_)) => desk.fill("preview-gone", &[("file", path)]),
        (Standing::Gone, None) => desk.fill("preview-gone-at-first", &[("file", path)]),
    };
    Some(Node::new(Role::Advice, text))
}

/// A finding: the place, the sentence and the mend; the one that is chosen with its line of the file, why it
/// matters, and where Enter leads.
fn finding(preview: &Preview, place: usize, told: &Told, columns: u16) -> Node<Act> {
    let (state, desk) = (preview.state(), preview.desk());
    let chosen = state.chosen == place;
    let Parts { place: at, severity, sentence, excerpt, there, help } =
        findings::parts(&told.finding, usize::from(columns), desk);
    let mut said = vec![Node::new(Role::Paragraph, sentence)];
    said.extend(elsewhere(preview, told).map(|said| Node::new(Role::Paragraph, said)));
    if chosen {
        said.extend(excerpt.into_iter().flatten().map(|line| Node::new(Role::Code, line)));
        if let Some(findings::There { heading, lines }) = there {
            said.push(Node::new(Role::Paragraph, heading));
            said.extend(lines.into_iter().map(|line| Node::new(Role::Code, line)));
        }
    }
    said.extend(help.map(|help| Node::new(Role::Praise, help)));
    if chosen {
        said.extend(why(preview, told).map(|why| Node::new(Role::Aside, why)));
        let to = told.step.as_ref().map(|step| desk.fill("preview-to-step", &[("step", step.as_str())]));
        said.extend(to.map(|to| Node::new(Role::Link, to).act(Act::Open)));
        said.push(Node::new(Role::Link, desk.say("preview-to-page")).act(Act::Page));
    }
    let head = Node::new(Role::Item, format!("{severity}  {at}")).detail(format!("[{}]", told.finding.code.id()));
    let mark = if told.is_fault() { Mark::New } else { Mark::None };
    let node_state = NodeState { first: chosen, mark, ..NodeState::default() };
    head.state(node_state).act(Act::Choose(place)).children(said)
}

/// Where else the same is so, in words.
#[must_use]
pub fn elsewhere(preview: &Preview, told: &Told) -> Option<String> {
    let lines: Vec<String> = told.also.iter().map(|(line, _)| line.to_string()).collect();
    let values = [("count", lines.len().to_string()), ("lines", lines.join(", "))];
    let values = values.each_ref().map(|(name, value)| (*name, value.as_str()));
    (!lines.is_empty()).then(|| preview.desk().fill("preview-alike", &values))
}

/// Why it matters, as the guide's page of the finding says it.
fn why(preview: &Preview, told: &Told) -> Option<String> {
    let id = format!("why-{}", told.finding.code.id());
    let said = preview.desk().say(&id);
    (said != id).then_some(said)
}

/// The guide's page about a finding, in lines that fit.
fn page(preview: &Preview, code: Code, columns: u16) -> Vec<Node<Act>> {
    let (desk, columns) = (preview.desk(), usize::from(columns));
    let text = book::find(code.id(), desk.lang()).unwrap_or_default();
    let line = |Line { text, within }: Line| {
        let role = match within {
            Within::Heading => Role::Heading,
            Within::Text => Role::Paragraph,
            Within::Code => Role::Code,
        };
        let indent = &text[..text.len() - text.trim_start().len()];
        let long = text.chars().count() > columns;
        let rows = if long { wrapped(text.trim(), columns, indent, indent) } else { vec![text.clone()] };
        rows.into_iter().map(move |row| Node::new(role, row)).collect::<Vec<_>>()
    };
    let lines = terminal::lines(&text, columns).into_iter().flat_map(line).collect();
    let back = Node::new(Role::Link, desk.say("preview-from-page")).act(Act::Close);
    vec![back, Node::holding(Role::Content, lines)]
}

fn steps(preview: &Preview, chosen: usize) -> Vec<Node<Act>> {
    let desk = preview.desk();
    let lang = preview.front().app().settings.language;
    let mut nodes = vec![Node::new(Role::Heading, desk.say("preview-steps"))];
    let Some(lesson) = &preview.state().lesson else { return nodes };
    let now = preview.step_now();
    for (place, id) in preview.steps().iter().enumerate() {
        let Some((_, step)) = lesson.step(id) else { continue };
        let text = beginning(&step.kind, lang);
        let here = if now == Some(place) { desk.say("preview-here") } else { String::new() };
        let told: usize = preview.state().found.told.iter().map(|told| told.in_step(id)).sum();
        let told = match told {
            0 => String::new(),
            count => desk.fill("preview-told", &[("count", &count.to_string())]),
        };
        let detail: Vec<String> = [here, told].into_iter().filter(|word| !word.is_empty()).collect();
        let node_state = NodeState { first: place == chosen, ..NodeState::default() };
        let head = Node::new(Role::Item, format!("{}  {id}", place + 1)).detail(detail.join(", "));
        let said = if text.is_empty() { Vec::new() } else { vec![Node::new(Role::Aside, text)] };
        nodes.push(head.state(node_state).act(Act::Choose(place)).children(said));
    }
    nodes
}

/// The longest beginning of a step's text in the list, in characters.
const BEGINNING: usize = 60;

/// What a step says first.
fn beginning(kind: &StepKind, lang: Lang) -> String {
    let text = match kind {
        StepKind::Read { text } | StepKind::Own { text, .. } => text,
        StepKind::Choice { question, .. }
        | StepKind::Order { question, .. }
        | StepKind::Match { question, .. }
        | StepKind::Fill { question, .. }
        | StepKind::Spot { question, .. } => question,
        StepKind::Practice { variants, .. } => match variants.first() {
            Some(variant) => &variant.task,
            None => return String::new(),
        },
    };
    let text = text.get(lang).plain();
    let mut short: String = text.chars().take(BEGINNING).collect();
    if short.len() < text.len() {
        short.push('…');
    }
    short
}

fn help(preview: &Preview) -> Vec<Node<Act>> {
    let desk = preview.desk();
    let mut nodes = vec![Node::new(Role::Heading, desk.say("preview-help"))];
    let said = [desk.say("preview-help-keys"), desk.say("preview-help-save"), desk.say("preview-help-kept")];
    nodes.extend(said.map(|text| Node::new(Role::Paragraph, text)));
    for line in keymap::legend(preview) {
        nodes.push(Node::new(Role::Fact, line.keys).detail(desk.say(line.label)).act(line.act));
    }
    nodes
}

/// What is shown: the file, the step, the size, the colours and the language.
#[must_use]
pub fn title(preview: &Preview) -> Vec<String> {
    let (state, desk) = (preview.state(), preview.desk());
    let mut said = vec![state.subject.path.clone()];
    if state.subject.path != format!("{}.toml", state.subject.lesson) {
        said.push(desk.fill("preview-in-lesson", &[("lesson", state.subject.lesson.as_str())]));
    }
    let steps = preview.steps();
    if let Some(now) = preview.step_now() {
        let (at, total) = ((now + 1).to_string(), steps.len().to_string());
        said.push(desk.fill("preview-step", &[("at", &at), ("total", &total), ("step", steps[now].as_str())]));
    }
    let variants = preview.front().app().player().and_then(keep::variants).filter(|(_, count)| *count > 1);
    if let Some((variant, count)) = variants {
        let (at, total) = ((variant + 1).to_string(), count.to_string());
        said.push(desk.fill("preview-variant", &[("at", &at), ("total", &total)]));
    }
    let settings = &preview.front().app().settings;
    said.push(match settings.theme {
        Theme::Dark => desk.say("preview-theme-dark"),
        Theme::Light => desk.say("preview-theme-light"),
        Theme::Contrast => desk.say("preview-theme-contrast"),
    });
    said.push(match settings.language {
        Lang::Nb => desk.say("preview-language-nb"),
        Lang::Nn => desk.say("preview-language-nn"),
        Lang::En => desk.say("preview-language-en"),
    });
    said
}

/// The size of the learner's screen, and whether it is what was asked for; or that these are the lines.
#[must_use]
pub fn frame(preview: &Preview) -> String {
    let (state, desk, arrangement) = (preview.state(), preview.desk(), preview.arrangement());
    let size = format!("{}×{}", arrangement.lesson.width, arrangement.lesson.height);
    let shown = match (state.view, state.size) {
        (View::Lines, _) => desk.say("preview-lines"),
        (View::Screen, Size::Room) => desk.fill("preview-size-room", &[("size", &size)]),
        (View::Screen, asked) if arrangement.cut => {
            let asked = asked.cells().map(|(columns, rows)| format!("{columns}×{rows}")).unwrap_or_default();
            desk.fill("preview-size-cut", &[("size", &size), ("asked", &asked)])
        }
        (View::Screen, _) => size,
    };
    match state.standing {
        Standing::Broken | Standing::Gone if state.lesson.is_some() => {
            desk.fill("preview-last-whole", &[("shown", &shown)])
        }
        Standing::Unread | Standing::Whole | Standing::Broken | Standing::Gone => shown,
    }
}

/// What there is to say about what just happened.
#[must_use]
pub fn notice(preview: &Preview) -> Option<Node<Act>> {
    let (state, desk) = (preview.state(), preview.desk());
    let (role, text) = match state.notice.as_ref()? {
        Notice::StepGone(step) => (Role::Advice, desk.fill("preview-step-gone", &[("step", step.as_str())])),
        Notice::Ended => (Role::Advice, desk.say("preview-ended")),
        Notice::OtherLesson => (Role::Advice, desk.say("preview-other-lesson")),
        Notice::NotSaved => (Role::Advice, desk.say("preview-not-saved")),
        Notice::NoStep => (Role::Advice, desk.say("preview-no-step")),
        Notice::Saved => (Role::Praise, desk.say("preview-saved")),
    };
    Some(Node::new(role, Text::from(text)))
}

/// The desk's keys for the last row: how they are written, what they do, and what a click does.
#[must_use]
pub fn keys(preview: &Preview) -> Vec<(String, String, Act)> {
    let desk = preview.desk();
    let all = keymap::legend(preview).into_iter();
    // There and back again is one thing where room is dear.
    let all = all.filter(|line| line.act != Act::PreviousStep);
    all.map(|line| match line.act {
        Act::NextStep => ("N T".to_owned(), desk.say("preview-key-by-step"), line.act),
        act => (line.keys.to_owned(), desk.say(line.label), act),
    })
    .collect()
}

/// Whether the desk has the keys.
#[must_use]
pub fn has_keys(preview: &Preview) -> bool {
    preview.state().keys == Keys::Desk
}
