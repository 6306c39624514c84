//! The tree as lines.

use crate::app::class::{leader, seat};
use crate::app::{Act, Outline, keymap};
use crate::locale::Strings;
use crate::meaning::{Block, Form, Mark, Node, Role, Text};
use crate::world::{self, board, mail, phone, web};

/// A screen as lines.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Spoken {
    /// What there is to read, in order.
    pub lines: Vec<Line>,
    /// What there is to choose, in the order of its numbers.
    pub choices: Vec<Choice>,
}

/// A line to read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// What it says.
    pub text: String,
    /// Whether it answers what was done last, and so is said however often it comes.
    pub always: bool,
}

/// A choice with its key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// What to type: a number from 1, or the bar's own key.
    pub key: String,
    /// What it says.
    pub text: String,
    /// What it does.
    pub act: Act,
    /// Whether it stands in a bar that is there on screen after screen.
    pub bar: bool,
    /// The heading of the list that it stands in.
    pub under: Option<String>,
}

/// What a screen says, and what can be chosen. Things with a digit keep it; what stands
/// in a bar has a key of its own.
#[must_use]
pub fn speak(tree: &Node<Act>, outline: &Outline, strings: &Strings) -> Spoken {
    let mut spoken = Spoken::default();
    gather(tree, None, outline, strings, &mut spoken);
    // What leads on from a page has the first numbers, and so comes first.
    let number = |choice: &Choice| choice.key.parse::<usize>().unwrap_or_default();
    spoken.choices.sort_by_key(|choice| (choice.bar, number(choice)));
    spoken
}

/// What a node and all in it say, in reading order; `under` is the heading of the list it is in.
fn gather(node: &Node<Act>, under: Option<&str>, outline: &Outline, strings: &Strings, spoken: &mut Spoken) {
    let heads = matches!(node.role, Role::List | Role::Question);
    let heading = (heads && !node.label.is_empty()).then(|| node.label.plain());
    match &node.act {
        // What could be pressed, and cannot be now, is nothing to read.
        None if matches!(node.role, Role::Button | Role::Key | Role::Link | Role::Menu) => {}
        None if node.role == Role::Field && node.detail.is_empty() => {}
        // It is said before the first thing that can be chosen there.
        None if heading.is_some() => {}
        None => {
            // What is said of one thing among several stands there until all of it changes.
            let always = matches!(node.role, Role::Advice | Role::Praise) && node.detail.is_empty();
            spoken.lines.extend(lines(node, strings).into_iter().map(|text| Line { text, always }));
        }
        Some(act) => {
            let number = outline.stops.iter().find(|stop| stop.act == *act).and_then(|stop| stop.number);
            let key = number.map_or_else(|| bar_key(act), |number| number.to_string());
            let (text, bar, under) = (choice(node, strings), number.is_none(), under.map(str::to_owned));
            spoken.choices.push(Choice { key, text, act: act.clone(), bar, under });
        }
    }
    let under = heading.as_deref().or(under);
    // The signs are said with what they stand in.
    let said = node.role == Role::StatusBar;
    for child in node.children.iter().filter(|_| !said) {
        gather(child, under, outline, strings, spoken);
    }
}

/// The key of something in a bar: the same on every screen, as in the full screen's footer.
fn bar_key(act: &Act) -> String {
    match act {
        Act::World(world::Act::Phone(phone::Act::Home) | world::Act::Board(board::Act::Clear)) => "0".to_owned(),
        Act::World(world::Act::Phone(phone::Act::Side)) => "k".to_owned(),
        Act::World(world::Act::Computer(_)) => "b".to_owned(),
        Act::World(
            world::Act::Phone(phone::Act::Back) | world::Act::Web(web::Act::Back) | world::Act::Mail(mail::Act::Back),
        ) => "t".to_owned(),
        Act::World(world::Act::Web(web::Act::Forward)) => "f".to_owned(),
        Act::World(world::Act::Web(web::Act::Address)) => "d".to_owned(),
        Act::World(world::Act::Web(web::Act::Close)) => "x".to_owned(),
        // A seat is chosen by its own number.
        Act::Lead(leader::Act::Seat(number)) => format!("p{}", number.0),
        Act::Lead(leader::Act::Drive(drive)) => keymap::typed(*drive).unwrap_or_default(),
        Act::Undo => "a".to_owned(),
        Act::ShowMe => "m".to_owned(),
        Act::Seat(seat::Act::Message) => "r".to_owned(),
        Act::Seat(seat::Act::CalledField) => super::read::NUMBER.to_owned(),
        // A line says the same at once; these are there so that nothing is out of reach.
        Act::Type(c) => format!("'{c}"),
        Act::Erase => "'<".to_owned(),
        // No other act goes without a number; a test holds that every choice has a key.
        _ => String::new(),
    }
}

/// What a node without an act says.
fn lines(node: &Node<Act>, strings: &Strings) -> Vec<String> {
    let label = node.label.plain();
    let detail = node.detail.plain();
    match node.role {
        // Whose name stands right above it says nothing more.
        Role::Picture if label.is_empty() => Vec::new(),
        Role::Picture => vec![strings.fill("linear-picture", &[("name", &label)])],
        Role::Sent if detail.is_empty() => vec![format!("{}: {label}", strings.say("linear-you"))],
        Role::Sent => vec![format!("{}: {label} ({detail})", strings.say("linear-you"))],
        Role::Time => vec![strings.fill("linear-time", &[("time", &label), ("day", &detail)])],
        // What can be done with it says how it stands.
        Role::Slider | Role::Fact | Role::Bar => vec![format!("{label}: {detail}")],
        // Each step is in what is said of it, and each choice says what it is about; where one is on a
        // site is the heading of the page.
        Role::Stage | Role::Choices | Role::MenuItem => Vec::new(),
        Role::AddressBar => vec![strings.fill("linear-address", &[("address", &label)])],
        Role::Meter => vec![format!("{detail}: {label}")],
        Role::Card => std::iter::once(label).chain(blocks(&node.detail)).collect(),
        _ if detail.is_empty() => blocks(&node.label),
        Role::Header | Role::Heading => vec![format!("{label}, {detail}")],
        Role::StatusBar => {
            let signs = node.children.iter().map(|sign| sign.label.plain());
            vec![[label].into_iter().chain(signs).chain([detail]).collect::<Vec<_>>().join(", ")]
        }
        Role::Received => vec![format!("{detail}: {label}")],
        Role::Advice | Role::Praise => vec![format!("{}: {label}", detail.trim_end_matches('.'))],
        // What stands in the field; its name says nothing new.
        Role::Field => vec![detail],
        Role::Answer | Role::Item | Role::Letter | Role::Tile | Role::Switch | Role::Planned => {
            vec![format!("{label} ({detail})")]
        }
        _ => blocks(&node.label),
    }
}

/// A text as a line for each block.
fn blocks(text: &Text) -> Vec<String> {
    let line = |block: &Block| match block.form {
        Form::Paragraph | Form::Line => block.plain(),
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
    match node.role {
        _ if detail.is_empty() => label,
        // An answer is a sentence, and ends like one; so may others.
        _ if matches!(node.role, Role::Answer | Role::Choice) || label.ends_with(['.', '?']) => {
            format!("{label} ({detail})")
        }
        _ => format!("{label}, {detail}"),
    }
}
