//! The tree as lines.

use crate::app::{Act, Outline};
use crate::locale::Strings;
use crate::meaning::{Block, Form, Mark, Node, Role, Text};

/// A screen as lines.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Spoken {
    /// What there is to read, in order.
    pub lines: Vec<String>,
    /// What there is to choose, in the order of its numbers.
    pub choices: Vec<Choice>,
}

/// A numbered choice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// The number to type, from 1.
    pub number: usize,
    /// What it says.
    pub text: String,
    /// What it does.
    pub act: Act,
}

/// What a screen says, and what can be chosen. Things with a digit keep it; the rest are numbered
/// after them.
#[must_use]
pub fn speak(tree: &Node<Act>, outline: &Outline, strings: &Strings) -> Spoken {
    let mut spoken = Spoken::default();
    let mut numbered = Vec::new();
    let mut bars = Vec::new();
    tree.visit(&mut |node| match &node.act {
        None => spoken.lines.extend(lines(node, strings)),
        Some(act) => {
            let digit = outline.stops.iter().any(|stop| stop.act == *act && stop.digit.is_some());
            let list = if digit { &mut numbered } else { &mut bars };
            list.push((choice(node, strings), act.clone()));
        }
    });
    let all = numbered.into_iter().chain(bars).enumerate();
    spoken.choices = all.map(|(place, (text, act))| Choice { number: place + 1, text, act }).collect();
    spoken
}

/// What a node without an act says.
fn lines(node: &Node<Act>, strings: &Strings) -> Vec<String> {
    let label = node.label.plain();
    let detail = node.detail.plain();
    match node.role {
        Role::Sent if detail.is_empty() => vec![format!("{}: {label}", strings.say("linear-you"))],
        Role::Sent => vec![format!("{}: {label} ({detail})", strings.say("linear-you"))],
        _ if detail.is_empty() => blocks(&node.label),
        Role::Header | Role::StatusBar => vec![format!("{label}, {detail}")],
        Role::Received => vec![format!("{detail}: {label}")],
        Role::Answer | Role::Button | Role::Item | Role::Tile | Role::Field => vec![format!("{label} ({detail})")],
        _ => blocks(&node.label),
    }
}

/// A text as a line for each block.
fn blocks(text: &Text) -> Vec<String> {
    let line = |block: &Block| match block.form {
        Form::Paragraph => block.plain(),
        Form::Bullet => format!("- {}", block.plain()),
        Form::Numbered(number) => format!("{number}. {}", block.plain()),
    };
    text.blocks.iter().map(line).filter(|line| !line.is_empty()).collect()
}

fn choice(node: &Node<Act>, strings: &Strings) -> String {
    let label = node.label.plain();
    let detail = node.detail.plain();
    if node.role == Role::Field && !detail.is_empty() {
        return format!("{label}: {detail}");
    }
    if node.state.mark == Mark::New && node.role == Role::Tile {
        return format!("{label}, {detail} {}", strings.say("linear-new"));
    }
    if detail.is_empty() { label } else { format!("{label}, {detail}") }
}
