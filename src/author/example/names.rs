//! What things on the screen are called, for whoever writes down what is pressed.
//!
//! A thing goes by its label. Where that stands more than once, what it stands under comes before it
//! (`Tekststørrelse: + Større`), or its turn after it (`Se adressen (2)`). Of a long label the beginning will
//! do, with `…` after it.

use crate::app::Act;
use crate::meaning::{Block, Node, Role};
use crate::screen::FooterItem;

/// How much of a long label is written down, in characters.
const HEAD: usize = 40;
/// How long a label may be before its beginning does instead of it, in characters.
const LONG: usize = 60;
/// What stands for the rest of a label.
const REST: char = '…';

/// What can be pressed on a screen, and what it is called.
#[derive(Debug, Default)]
pub(super) struct Names {
    /// On the screen itself, in reading order.
    things: Vec<Thing>,
    /// Below it: keys, and what they do.
    bar: Vec<Thing>,
}

#[derive(Debug)]
struct Thing {
    act: Act,
    /// What it goes by, what one would say first in front.
    names: Vec<String>,
}

/// Why a label leads to nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum NotOne {
    /// Nothing on the screen is called so. What is nearest to it, if something is.
    None(Option<String>),
    /// Several things are. What each of them goes by alone.
    Several(Vec<String>),
}

impl Names {
    /// The names of what is on this screen.
    pub(super) fn of(tree: &Node<Act>, footer: Vec<FooterItem>) -> Self {
        let mut names = Self::default();
        gather(tree, None, &mut names.things);
        for item in footer {
            if let Some(act) = item.act.filter(|act| names.things.iter().all(|thing| thing.act != *act)) {
                names.bar.push(Thing { act, names: vec![item.label, item.keys] });
            }
        }
        names
    }

    /// What is called `wanted`.
    pub(super) fn find(&self, wanted: &str) -> Result<&Act, NotOne> {
        let wanted = wanted.trim();
        for things in [&self.things, &self.bar] {
            let found = called(things, wanted);
            match &found[..] {
                [] => {}
                [one] => return Ok(&one.act),
                several => {
                    let ways = several.iter().filter_map(|thing| self.name(&thing.act));
                    return Err(NotOne::Several(ways.collect()));
                }
            }
        }
        Err(NotOne::None(self.nearest(wanted)))
    }

    /// What does `act` by a name that leads to it and to nothing else.
    pub(super) fn name(&self, act: &Act) -> Option<String> {
        let thing = self.things.iter().chain(&self.bar).find(|thing| thing.act == *act)?;
        let long = |name: &&String| name.chars().count() > LONG;
        let plain = thing.names.iter().filter(|name| !long(name)).cloned();
        let short = thing.names.iter().filter(long).map(|name| head(name));
        let first = thing.names.first()?;
        let turns = called(&self.things, first);
        let turn = turns.iter().position(|other| other.act == *act).map(|place| format!("{first} ({})", place + 1));
        let shorter = |name: String| if long(&&name) { head(&name) } else { name };
        let turn_of_head = turn.as_ref().filter(|turn| long(turn)).and_then(|_| {
            let head = head(first);
            let place = called(&self.things, &head).iter().position(|other| other.act == *act)?;
            Some(format!("{head} ({})", place + 1))
        });
        let names = plain.chain(short).chain(turn.filter(|turn| !long(&turn))).chain(turn_of_head);
        let names = names.chain(std::iter::once(shorter(first.clone())));
        let mut names = names.filter(|name| !name.is_empty());
        names.find(|name| matches!(self.find_act(name), Some(found) if found == act))
    }

    /// As [`Self::find`], without a word about what was not found.
    fn find_act(&self, wanted: &str) -> Option<&Act> {
        for things in [&self.things, &self.bar] {
            match &called(things, wanted)[..] {
                [] => {}
                [one] => return Some(&one.act),
                _ => return None,
            }
        }
        None
    }

    /// What can be pressed here, by name, in reading order.
    pub(super) fn all(&self) -> Vec<String> {
        self.things.iter().filter_map(|thing| self.name(&thing.act)).collect()
    }

    /// What is called nearly so.
    fn nearest(&self, wanted: &str) -> Option<String> {
        let wanted = folded(wanted);
        let length = wanted.chars().count();
        let far = |name: &String| {
            let name = folded(name);
            let inside = length > 3 && (name.starts_with(&wanted) || wanted.starts_with(&name) && name.len() > 3);
            if inside { 1 } else { strsim::osa_distance(&wanted, &name) }
        };
        let all = self.things.iter().chain(&self.bar).flat_map(|thing| &thing.names);
        let near = all.map(|name| (far(name), name)).filter(|(far, _)| *far <= (length / 3).max(1));
        near.min_by_key(|(far, _)| *far)
            .map(|(_, name)| if name.chars().count() > LONG { head(name) } else { name.clone() })
    }
}

/// The things that are called `wanted`: to the letter, or else but for case and blanks, or else that begin so,
/// or else by their turn.
fn called<'t>(things: &'t [Thing], wanted: &str) -> Vec<&'t Thing> {
    let by = |fits: &dyn Fn(&str) -> bool| -> Vec<&Thing> {
        let first: Vec<&Thing> =
            things.iter().filter(|thing| thing.names.first().is_some_and(|name| fits(name))).collect();
        // What one would say first comes before what one could say as well.
        if !first.is_empty() {
            return first;
        }
        things.iter().filter(|thing| thing.names.iter().any(|name| fits(name))).collect()
    };
    let exact = by(&|name| name == wanted);
    if !exact.is_empty() {
        return exact;
    }
    let plain = folded(wanted);
    let alike = by(&|name| folded(name) == plain);
    if !alike.is_empty() {
        return alike;
    }
    let begun = wanted.strip_suffix(REST).or_else(|| wanted.strip_suffix("..."));
    if let Some(begun) = begun.map(folded).filter(|begun| !begun.is_empty()) {
        return by(&|name| folded(name).starts_with(&begun));
    }
    let turn = wanted.strip_suffix(')').and_then(|rest| rest.rsplit_once(" ("));
    let turn = turn.and_then(|(name, turn)| Some((name, turn.parse::<usize>().ok()?.checked_sub(1)?)));
    turn.and_then(|(name, turn)| called(things, name).get(turn).copied()).into_iter().collect()
}

/// A name as it is compared: small letters, one blank between words, and one sign for what looks like it.
fn folded(name: &str) -> String {
    let words = name.split_whitespace().map(|word| word.to_lowercase().replace(['−', '–'], "-"));
    words.collect::<Vec<_>>().join(" ")
}

/// The beginning of a long name, up to a word's end.
fn head(name: &str) -> String {
    let head: String = name.chars().take(HEAD).collect();
    let end = head.rfind(' ').unwrap_or(head.len());
    format!("{} {REST}", head[..end].trim_end())
}

fn gather(node: &Node<Act>, under: Option<&str>, things: &mut Vec<Thing>) {
    if let Some(act) = node.act.as_ref().filter(|act| is_named(act)) {
        things.push(Thing { act: act.clone(), names: names(node, under) });
    }
    let own = first_line(node);
    let heads = matches!(
        node.role,
        Role::Question | Role::Slider | Role::Choices | Role::List | Role::Framed | Role::Faults | Role::Message
    );
    let mut under = Some(own.as_str()).filter(|own| heads && !own.is_empty()).or(under).map(str::to_owned);
    for child in &node.children {
        if child.role == Role::Heading {
            under = Some(first_line(child));
        }
        gather(child, under.as_deref(), things);
    }
}

/// The keys of a keyboard are no things by themselves: what is written with them is.
fn is_named(act: &Act) -> bool {
    !act.is_device_key() && !matches!(act, Act::Commit | Act::Keyboard)
}

/// What a thing goes by.
fn names(node: &Node<Act>, under: Option<&str>) -> Vec<String> {
    let label = first_line(node);
    let mut names = Vec::new();
    if node.role == Role::Key {
        // How many are new there is not what it is called.
        let bare = label.strip_suffix(')').and_then(|rest| rest.rsplit_once(" ("));
        names.extend(bare.filter(|(_, count)| count.parse::<u16>().is_ok()).map(|(bare, _)| bare.to_owned()));
    }
    names.push(label.clone());
    let under = under.map(|under| under.trim_end_matches(['*', ' ']));
    names.extend(under.map(|under| if label.is_empty() { under.to_owned() } else { format!("{under}: {label}") }));
    names.push(one_line(&node.label.plain()));
    let detail = one_line(&node.detail.plain());
    if !detail.is_empty() && node.role != Role::Field {
        names.push(format!("{label}, {detail}"));
    }
    names.retain(|name| !name.is_empty());
    let mut seen = Vec::new();
    names.retain(|name| {
        let new = !seen.contains(name);
        seen.push(name.clone());
        new
    });
    names
}

/// What stands below the first line belongs to it, and is not what it is called.
fn first_line(node: &Node<Act>) -> String {
    node.label.blocks.first().map(Block::plain).map(|line| one_line(&line)).unwrap_or_default()
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
