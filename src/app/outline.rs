//! What can be reached on the screen, in reading order: all that update needs to know of a tree.

use super::Act;
use crate::meaning::{Node, Role};
use crate::vocabulary::Id;

/// The places where the focus can be.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Outline {
    /// In reading order.
    pub stops: Vec<Stop>,
    /// The stop that takes the focus when nothing else has it.
    pub first: usize,
    /// Words on the screen that the glossary explains, in reading order, each once.
    pub terms: Vec<Id>,
}

/// One place where the focus can be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stop {
    /// What is done there.
    pub act: Act,
    /// Its number on the screen, from 1; `None` for bars. An answer that was tried keeps its
    /// number, and so does a button that does nothing now, so that the others keep theirs.
    pub number: Option<usize>,
    /// Whether a digit chooses it. On a page with [`Role::Actions`] digits choose those alone.
    pub by_digit: bool,
    /// For tiles: the place among its fellows, from 0.
    pub tile: Option<usize>,
}

/// How the focus moves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Move {
    /// To the one above.
    Up,
    /// To the one below.
    Down,
    /// To the left.
    Left,
    /// To the right.
    Right,
    /// To the next, and after the last to the first.
    Next,
    /// To the one before, and before the first to the last.
    Previous,
}

/// Tiles stand in this many columns, on every surface that has columns.
pub const TILE_COLUMNS: usize = 2;

impl Stop {
    /// The digit that chooses it; the tenth and later have none.
    #[must_use]
    pub fn digit(&self) -> Option<u8> {
        self.number.filter(|_| self.by_digit).and_then(|number| u8::try_from(number).ok()).filter(|digit| *digit <= 9)
    }
}

impl Outline {
    /// The outline of a tree.
    #[must_use]
    pub fn of(tree: &Node<Act>) -> Self {
        let mut outline = Self::default();
        let answering = tree.actionable().iter().any(|node| node.role == Role::Answer);
        let mut first = None;
        let mut leading: Vec<&Act> = Vec::new();
        tree.visit(&mut |node| {
            if node.role == Role::Actions {
                leading.extend(node.children.iter().filter_map(|child| child.act.as_ref()));
            }
        });
        let mut number = leading.len();
        let mut tile = 0;
        tree.visit(&mut |node| {
            if node.role == Role::Tiles {
                tile = 0;
            }
            for term in node.label.terms() {
                if !outline.terms.contains(term) {
                    outline.terms.push(term.clone());
                }
            }
            let kept = node.role == Role::Button || (answering && node.role == Role::Answer);
            let counts = node.act.is_some() || kept;
            let leads = node.act.as_ref().and_then(|act| leading.iter().position(|leading| *leading == act));
            number += usize::from(counts && is_numbered(node) && leads.is_none());
            let Some(act) = &node.act else { return };
            if node.state.first && first.is_none() {
                first = Some(outline.stops.len());
            }
            let is_tile = node.role == Role::Tile;
            outline.stops.push(Stop {
                act: act.clone(),
                number: is_numbered(node).then_some(leads.map_or(number, |place| place + 1)),
                by_digit: leading.is_empty() || leads.is_some(),
                tile: is_tile.then_some(tile),
            });
            tile += usize::from(is_tile);
        });
        // What helps along never stands between a person and the device.
        let other = || outline.stops.iter().position(|stop| stop.act != Act::ShowMe);
        outline.first = first.or_else(other).unwrap_or(0);
        outline
    }

    /// The stop that has the focus when `wanted` is what should have it.
    #[must_use]
    pub fn focused(&self, wanted: Option<&Act>) -> Option<&Stop> {
        self.stops.get(self.index(wanted))
    }

    /// The stop that `digit` chooses.
    #[must_use]
    pub fn by_digit(&self, digit: u8) -> Option<&Stop> {
        self.stops.iter().find(|stop| stop.digit() == Some(digit))
    }

    /// Whether something can be chosen by a digit, and up to which.
    #[must_use]
    pub fn last_digit(&self) -> Option<u8> {
        self.stops.iter().filter_map(Stop::digit).max()
    }

    /// Whether `act` can be done here.
    #[must_use]
    pub fn offers(&self, act: &Act) -> bool {
        self.stops.iter().any(|stop| stop.act == *act)
    }

    /// Where the focus goes from `wanted`.
    #[must_use]
    pub fn moved(&self, wanted: Option<&Act>, by: Move) -> Option<&Act> {
        let count = self.stops.len();
        if count == 0 {
            return None;
        }
        let here = self.index(wanted);
        let tile = self.stops[here].tile;
        let is_tile = |at: usize| self.stops.get(at).is_some_and(|stop| stop.tile.is_some());
        let to = match (by, tile) {
            (Move::Next, _) => (here + 1) % count,
            (Move::Previous, _) => (here + count - 1) % count,
            (Move::Down, Some(_)) if is_tile(here + TILE_COLUMNS) => here + TILE_COLUMNS,
            (Move::Down, Some(_)) => (here..count).find(|&at| !is_tile(at)).unwrap_or(here),
            (Move::Up, Some(place)) if place >= TILE_COLUMNS => here - TILE_COLUMNS,
            (Move::Up, Some(place)) => (here - place).checked_sub(1).unwrap_or(here),
            (Move::Left, Some(place)) => here - usize::from(place % TILE_COLUMNS > 0),
            (Move::Right, Some(place)) => {
                here + usize::from(place % TILE_COLUMNS + 1 < TILE_COLUMNS && is_tile(here + 1))
            }
            (Move::Down | Move::Right, None) => (here + 1).min(count - 1),
            (Move::Up | Move::Left, None) => here.saturating_sub(1),
        };
        self.stops.get(to).map(|stop| &stop.act)
    }

    fn index(&self, wanted: Option<&Act>) -> usize {
        let wanted = wanted.and_then(|act| self.stops.iter().position(|stop| stop.act == *act));
        wanted.unwrap_or(self.first)
    }
}

/// Bars, undo and «Vis meg» keep their own keys, so that everything else keeps its number when
/// they come; the keys of a device's keyboard stand for themselves.
fn is_numbered(node: &Node<Act>) -> bool {
    let unnumbered = |act: &Act| matches!(act, Act::Undo | Act::ShowMe) || act.is_device_key();
    node.role != Role::Key && !node.act.as_ref().is_some_and(unnumbered)
}
