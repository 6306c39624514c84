//! What matters of an app to somebody who looks for something in it: which parts it can help to use, and which of them
//! hold something that it depends on.
//!
//! A switch that decides nothing doubles the states of an app, and a choice of twenty makes them twenty times as many.
//! So only that is looked at by which something is shown or hidden that may help on. Nothing is lost: a shortest way
//! does nothing else, and what an act tells depends on nothing else.

use std::collections::{BTreeSet, HashMap};
use std::rc::Rc;

use super::super::app::{App, EMPTY, Kind, OFF, ON, Part};
use super::super::{Act, Running, Value, emitted, set};
use crate::vocabulary::Id;
use crate::world::Happening;
use crate::world::writing::Written;

/// A state of the app, as far as it matters: the screens that one has come by, and then what the parts hold that
/// matter, each by a number.
pub(super) type State = Rc<[u16]>;

/// Between the screens and what the parts hold.
const HERE: u16 = u16::MAX;
/// The numbers of own words begin here, and those of names at 1.
const OWN: u16 = 512;

/// An app as somebody sees it who looks for something in it.
#[derive(Debug)]
pub(super) struct Space<'a> {
    first: &'a Running,
    /// What is written in fields.
    own: &'a Written,
    /// Own words that may stand in a part.
    words: Vec<Value>,
    /// The places of the parts whose values matter.
    matters: BTreeSet<usize>,
    /// For each screen, which of its parts it may help to use.
    helps: Vec<Vec<bool>>,
    /// How many parts the app has.
    parts: usize,
}

/// A part, and what using it may lead to.
struct Use {
    screen: usize,
    part: usize,
    /// It leads to another screen, or to what is wanted.
    helps: bool,
    /// The places of the parts in which it puts something.
    puts: Vec<usize>,
    /// The place of the part by which it is shown.
    shown_by: Option<usize>,
    /// Its own place, where what it holds decides what can be done with it and happens then.
    depends_on: Option<usize>,
}

impl<'a> Space<'a> {
    /// The app to whoever wants something to happen, and writes `own` words.
    pub(super) fn towards(first: &'a Running, own: &'a Written, wanted: impl Fn(&Happening) -> bool) -> Self {
        let uses = uses(first.app(), |part| happenings(first.app(), part, own).iter().any(&wanted));
        Self::of(first, own, uses, BTreeSet::new())
    }

    /// The app to whoever wants to see all of it.
    pub(super) fn whole(first: &'a Running, own: &'a Written) -> Self {
        let app = first.app();
        let places = places(app);
        let shown = app.screens.iter().flat_map(|screen| &screen.parts).filter_map(|part| part.shown_if.as_ref());
        let matters = shown.filter_map(|shown| places.get(&shown.part).copied()).collect();
        Self::of(first, own, uses(app, |_| false), matters)
    }

    fn of(first: &'a Running, own: &'a Written, mut uses: Vec<Use>, mut matters: BTreeSet<usize>) -> Self {
        let parts = uses.len();
        let mut helps: Vec<Vec<bool>> = first.app().screens.iter().map(|it| vec![false; it.parts.len()]).collect();
        loop {
            let before = uses.len();
            uses.retain(|it| {
                let is_useful = it.helps || it.puts.iter().any(|place| matters.contains(place));
                if is_useful {
                    helps[it.screen][it.part] = true;
                    matters.extend(it.shown_by.into_iter().chain(it.depends_on));
                }
                !is_useful
            });
            if uses.len() == before {
                break;
            }
        }
        let is_own = |place: &&usize| matches!(first.values.get(**place), Some(Value::Own(_)));
        let words = matters.iter().filter(is_own).map(|place| first.values[*place].clone());
        let words = std::iter::once(Value::Own(own.clone())).chain(words).collect();
        Self { first, own, words, matters, helps, parts }
    }

    /// The state in which it begins.
    pub(super) fn begin(&self) -> State {
        self.state(self.first)
    }

    /// What matters of `running`.
    pub(super) fn state(&self, running: &Running) -> State {
        let trail = running.trail.iter().map(|screen| u16::from(*screen));
        let values = self.matters.iter().map(|place| self.number(&running.values[*place]));
        trail.chain([HERE]).chain(values).collect()
    }

    /// The app in a state; parts that do not matter hold what they held at first.
    pub(super) fn running(&self, state: &State) -> Running {
        let mut running = self.first.clone();
        let mut numbers = state.iter().copied();
        let trail = numbers.by_ref().take_while(|number| *number != HERE);
        running.trail = trail.filter_map(|number| u8::try_from(number).ok()).collect();
        for (place, number) in self.matters.iter().zip(numbers) {
            running.values[*place] = self.value(number);
        }
        running
    }

    fn number(&self, value: &Value) -> u16 {
        match value {
            Value::Empty => 0,
            Value::Nth(nth) => u16::from(*nth) + 1,
            own @ Value::Own(_) => {
                let known = self.words.iter().position(|known| known == own).unwrap_or_default();
                OWN.saturating_add(u16::try_from(known).unwrap_or_default())
            }
        }
    }

    fn value(&self, number: u16) -> Value {
        match number {
            0 => Value::Empty,
            own if own >= OWN => self.words.get(usize::from(own - OWN)).cloned().unwrap_or(Value::Empty),
            nth => u8::try_from(nth - 1).map_or(Value::Empty, Value::Nth),
        }
    }

    /// What it may help to do, in one order: what stands on the screen, then what is written, then Back.
    pub(super) fn deeds(&self, running: &Running) -> Vec<Act> {
        let at = running.trail.last().map_or(0, |screen| usize::from(*screen));
        let parts = running.screen().map_or(&[][..], |screen| &screen.parts);
        let helps = self.helps.get(at).map_or(&[][..], |helps| helps);
        let useful = parts.iter().zip(helps).filter(|(part, helps)| **helps && running.shows(part));
        let useful: Vec<&Part> = useful.map(|(part, _)| part).collect();
        let mut deeds: Vec<Act> = useful.iter().flat_map(|part| running.acts_with(part)).collect();
        let write = |part: &&Part| match part.kind {
            Kind::Field { secret: true, .. } => {
                Some(Act::WriteSecret { part: part.id.clone(), written: self.own.clone() })
            }
            Kind::Field { secret: false, .. } => Some(Act::Write { part: part.id.clone(), written: self.own.clone() }),
            _ => None,
        };
        deeds.extend(useful.iter().filter_map(write));
        if !running.is_first() {
            deeds.push(Act::Back);
        }
        deeds
    }

    /// What it costs to try so many deeds: each looks through the parts, and so does who looks what can be done.
    pub(super) fn cost(&self, deeds: usize) -> usize {
        self.parts.saturating_mul(deeds + 1)
    }
}

/// The places of the parts that hold something.
fn places(app: &App) -> HashMap<&Id, usize> {
    app.holders().enumerate().map(|(place, holder)| (&holder.id, place)).collect()
}

/// What using each part may lead to; `is_wanted` says that it may be what is wanted.
fn uses(app: &App, is_wanted: impl Fn(&Part) -> bool) -> Vec<Use> {
    let places = places(app);
    let of = |screen: usize, (at, part): (usize, &Part)| {
        let own = places.get(&part.id).copied().filter(|_| part.kind.holds());
        let wanted = is_wanted(part);
        let (goes, puts) = match &part.kind {
            Kind::Button(effects) => {
                let puts = effects.set.iter().filter_map(|(other, _)| places.get(other).copied());
                (effects.go.is_some(), puts.collect())
            }
            Kind::Switch(_) | Kind::Choice(_) | Kind::Field { .. } => (false, own.into_iter().collect()),
            Kind::Heading | Kind::Text | Kind::Picture(_) | Kind::Value(_) | Kind::Memory(_) => (false, Vec::new()),
        };
        // A switch turns the other way than it stands, and a suggestion that is taken cannot be taken.
        let depends = matches!(part.kind, Kind::Switch(_) | Kind::Field { .. }) && wanted;
        let shown_by = part.shown_if.as_ref().and_then(|shown| places.get(&shown.part).copied());
        Use { screen, part: at, helps: goes || wanted, puts, shown_by, depends_on: own.filter(|_| depends) }
    };
    let screens = app.screens.iter().enumerate();
    screens
        .flat_map(|(screen, it)| it.parts.iter().enumerate().map(move |part| (screen, part)))
        .map(|(screen, part)| of(screen, part))
        .collect()
}

/// Everything that can happen when a part is used, whatever the parts hold.
fn happenings(app: &App, part: &Part, own: &Written) -> Vec<Happening> {
    let put = |part: &Id, name: &str| set(app, part, Id::new(name).filter(|_| name != EMPTY), 0);
    match &part.kind {
        Kind::Button(effects) => {
            let puts = effects.set.iter().map(|(other, name)| put(other, name.as_str()));
            puts.chain(effects.emit.iter().map(|said| emitted(app, said))).collect()
        }
        Kind::Switch(_) => [ON, OFF].map(|name| put(&part.id, name)).into(),
        Kind::Choice(options) => options.iter().map(|option| put(&part.id, option.id.as_str())).collect(),
        Kind::Field { suggestions, .. } => {
            let taken = suggestions.iter().map(|it| put(&part.id, it.id.as_str()));
            taken.chain([set(app, &part.id, own.matches.clone(), own.words)]).collect()
        }
        Kind::Heading | Kind::Text | Kind::Picture(_) | Kind::Value(_) | Kind::Memory(_) => Vec::new(),
    }
}
