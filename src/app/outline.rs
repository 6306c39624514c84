//! What can be reached on the screen, in reading order: all that update needs to know of a tree.

use super::{Act, Layout};
use crate::meaning::{Node, Role};
use crate::vocabulary::Id;

/// The places where the focus can be.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Outline {
    /// In reading order.
    pub stops: Vec<Stop>,
    /// The stop that takes the focus when nothing else has it; `None` where there is nothing to begin
    /// on, or where what comes first would answer a question.
    pub first: Option<usize>,
    /// Words on the screen that the glossary explains, in reading order, each once.
    pub terms: Vec<Id>,
    /// Whether there is room for as many columns as tiles would stand in.
    wide: bool,
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
    /// For tiles: the place among its fellows, from 0, and how many stand beside each other.
    pub tile: Option<(usize, usize)>,
    /// For keys of the keyboard on the screen: row and place in it, from 0.
    pub key: Option<(usize, usize)>,
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

/// Tiles stand in this many columns where they do not say another number.
const TILE_COLUMNS: usize = 2;

impl Stop {
    /// The digit that chooses it; the tenth and later have none.
    #[must_use]
    pub fn digit(&self) -> Option<u8> {
        self.number.filter(|_| self.by_digit).and_then(|number| u8::try_from(number).ok()).filter(|digit| *digit <= 9)
    }
}

impl Outline {
    /// The outline of a tree, on a surface that can show so much at once.
    #[must_use]
    pub fn of(tree: &Node<Act>, layout: Layout) -> Self {
        let mut outline = Self { wide: layout == Layout::SideBySide, ..Self::default() };
        let answering = tree.actionable().iter().any(|node| node.role == Role::Answer);
        let mut first = None;
        let mut leading: Vec<&Act> = Vec::new();
        tree.visit(&mut |node| {
            if node.role == Role::Actions {
                leading.extend(node.children.iter().filter_map(|child| child.act.as_ref()));
            }
        });
        let mut number = leading.len();
        let mut tile = (0, TILE_COLUMNS);
        let keys = keys_of(tree);
        tree.visit(&mut |node| {
            if matches!(node.role, Role::Tiles | Role::Seats) {
                tile = (0, outline.columns(node));
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
            let is_tile = matches!(node.role, Role::Tile | Role::Seat);
            outline.stops.push(Stop {
                act: act.clone(),
                number: is_numbered(node).then_some(leads.map_or(number, |place| place + 1)),
                by_digit: leading.is_empty() || leads.is_some(),
                tile: is_tile.then_some(tile),
                key: keys.iter().find(|(key, _)| *key == act).map(|(_, at)| *at),
            });
            tile.0 += usize::from(is_tile);
        });
        // What helps along never stands between a person and the device.
        let other = || outline.stops.iter().position(|stop| !stop.act.is_beside());
        // Nor does one Enter too many answer a question: an answer is gone to first.
        let answers = |place: &usize| outline.stops[*place].act.is_gone_to();
        let fallback = other().or((!outline.stops.is_empty()).then_some(0));
        outline.first = first.or_else(|| fallback.filter(|place| !answers(place)));
        outline
    }

    /// In how many columns tiles stand here.
    #[must_use]
    pub fn columns(&self, tiles: &Node<Act>) -> usize {
        tiles.state.columns.filter(|_| self.wide).map_or(TILE_COLUMNS, usize::from).max(1)
    }

    /// The stop that has the focus when `wanted` is what should have it.
    #[must_use]
    pub fn focused(&self, wanted: Option<&Act>) -> Option<&Stop> {
        self.stops.get(self.index(wanted)?)
    }

    /// Whether letters go into a field. In one for numbers they keep their other meanings.
    #[must_use]
    pub fn takes_letters(&self, wanted: Option<&Act>) -> bool {
        self.focused(wanted).is_some_and(|stop| match &stop.act {
            Act::Field(field) => field.takes_letters(),
            // Letters that are typed while a letter on the screen has the focus go where it goes.
            act => act.is_field() || stop.key.is_some(),
        })
    }

    /// Whether there is a keypad on the screen: then digits stand for themselves and choose nothing,
    /// wherever the focus is.
    #[must_use]
    pub fn is_keypad(&self) -> bool {
        self.offers(&Act::Type('1')) && !self.offers(&Act::Type('a'))
    }

    /// The stop that `digit` chooses.
    #[must_use]
    pub fn by_digit(&self, digit: u8) -> Option<&Stop> {
        self.stops.iter().find(|stop| stop.digit() == Some(digit)).filter(|_| !self.is_keypad())
    }

    /// The digits that choose something, in order.
    #[must_use]
    pub fn digits(&self) -> Vec<u8> {
        let mut digits: Vec<u8> = self.stops.iter().filter_map(Stop::digit).filter(|_| !self.is_keypad()).collect();
        digits.sort_unstable();
        digits
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
        let Some(here) = self.index(wanted) else {
            // The first step takes the first one, or the last from the other end.
            let to = if matches!(by, Move::Previous | Move::Up) { count - 1 } else { 0 };
            return self.stops.get(to).map(|stop| &stop.act);
        };
        if let Some(at) = self.stops[here].key {
            return self.moved_on_keys(here, at, by);
        }
        let tile = self.stops[here].tile;
        let is_tile = |at: usize| self.stops.get(at).is_some_and(|stop| stop.tile.is_some());
        let to = match (by, tile) {
            (Move::Next, _) => (here + 1) % count,
            (Move::Previous, _) => (here + count - 1) % count,
            (Move::Down, Some((_, columns))) if is_tile(here + columns) => here + columns,
            (Move::Down, Some(_)) => (here..count).find(|&at| !is_tile(at)).unwrap_or(here),
            (Move::Up, Some((place, columns))) if place >= columns => here - columns,
            (Move::Up, Some((place, _))) => (here - place).checked_sub(1).unwrap_or(here),
            (Move::Left, Some((place, columns))) => here - usize::from(place % columns > 0),
            (Move::Right, Some((place, columns))) => {
                here + usize::from(place % columns + 1 < columns && is_tile(here + 1))
            }
            (Move::Down | Move::Right, None) => (here + 1).min(count - 1),
            (Move::Up | Move::Left, None) => here.saturating_sub(1),
        };
        let is_key = |at: &usize| self.stops[*at].key.is_some();
        let past = match by {
            // The keyboard is not on the way to anything.
            _ if !is_key(&to) => Some(to),
            Move::Next => (to..count).chain(0..here).find(|at| !is_key(at)),
            Move::Previous => (0..=to).rev().find(|at| !is_key(at)),
            Move::Down | Move::Right => (to..count).find(|at| !is_key(at)),
            Move::Up | Move::Left => (0..=to).rev().find(|at| !is_key(at)),
        };
        self.stops.get(past.unwrap_or(here)).map(|stop| &stop.act)
    }

    /// Where the focus goes from a key of the keyboard on the screen: to the key beside it, above the
    /// first row to the field, and with Tab out of the keyboard.
    fn moved_on_keys(&self, here: usize, (row, place): (usize, usize), by: Move) -> Option<&Act> {
        let keys_in = |row: usize| self.stops.iter().filter(move |stop| stop.key.is_some_and(|(at, _)| at == row));
        let beside = |place: usize| keys_in(row).find(|stop| stop.key == Some((row, place)));
        // Rows have not all as many keys: the one that is as far from the left.
        let in_row = |to: usize| {
            let middle = |at: usize, row: usize| (2 * at + 1) * 1000 / (2 * keys_in(row).count().max(1));
            let from = middle(place, row);
            keys_in(to).min_by_key(|stop| middle(stop.key.map_or(0, |(_, at)| at), to).abs_diff(from))
        };
        let field = || self.stops[..here].iter().rev().find(|stop| stop.act.is_field());
        let to = match by {
            Move::Left => place.checked_sub(1).and_then(beside),
            Move::Right => beside(place + 1),
            Move::Up => row.checked_sub(1).map_or_else(field, in_row),
            Move::Down => in_row(row + 1),
            Move::Next => self.stops[here..].iter().chain(&self.stops).find(|stop| stop.key.is_none()),
            Move::Previous => field(),
        };
        to.or(self.stops.get(here)).map(|stop| &stop.act)
    }

    fn index(&self, wanted: Option<&Act>) -> Option<usize> {
        let wanted = wanted.and_then(|act| self.stops.iter().position(|stop| stop.act == *act));
        wanted.or(self.first)
    }
}

/// The keys of the keyboard on the screen, each with its row and its place in it.
fn keys_of(tree: &Node<Act>) -> Vec<(&Act, (usize, usize))> {
    let rows = tree.find(Role::Keyboard).map_or(&[][..], |keyboard| &keyboard.children);
    let keys = rows.iter().enumerate().flat_map(|(row, keys)| {
        keys.children.iter().enumerate().map(move |(place, key)| (key.act.as_ref(), (row, place)))
    });
    keys.filter_map(|(act, at)| Some((act?, at))).collect()
}

/// Bars, undo and «Vis meg» keep their own keys, so that everything else keeps its number when
/// they come; the keys of a device's keyboard stand for themselves, and so do the numbers that a leader calls out.
fn is_numbered(node: &Node<Act>) -> bool {
    let unnumbered = |act: &Act| *act == Act::Undo || act.is_beside() || act.is_device_key() || act.is_called();
    !matches!(node.role, Role::Key | Role::Seat) && !node.act.as_ref().is_some_and(unnumbered)
}
