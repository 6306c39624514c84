//! What can be done in an author's app from where it stands, all of it: breadth first over the app's own states.
//!
//! An app is small and an author makes it, so it is searched where other plans follow a route. A state is which
//! screens one has come by and what the parts hold; own words are all alike. No more than [`MOST_STATES`] are
//! looked at: an author is told of an app that has more, and a plan that would need more is none.

use std::collections::{HashSet, VecDeque};
use std::sync::Arc;

use super::app::{App, Kind, Part};
use super::{Act, Running};
use crate::vocabulary::Id;
use crate::world::Happening;
use crate::world::writing::Written;

/// So many states of an app are looked at, and no more.
pub const MOST_STATES: usize = 4000;
/// So much is done in all: each act costs as much as there are parts that hold something and acts to choose from,
/// and an app may have hundreds of either.
const MOST_WORK: usize = 1_000_000;

/// The fewest acts in the app after which something happens that is `wanted`; of several such ways always the
/// same one. Acts of which `allowed` refuses what happens are not done. Fields are filled with their suggestions
/// or with `own` words.
#[must_use]
pub fn way(
    from: &Running,
    own: &Written,
    allowed: impl Fn(&[Happening]) -> bool,
    wanted: impl Fn(&Happening) -> bool,
) -> Option<Vec<Act>> {
    // Each state with the act that led to it, and from which.
    let mut states: Vec<(Running, Option<(usize, Act)>)> = vec![(from.clone(), None)];
    let mut seen: HashSet<Running> = HashSet::from([from.clone()]);
    let mut at = 0;
    let mut left = MOST_WORK;
    while at < states.len() {
        let here = states[at].0.clone();
        let deeds = deeds(&here, own);
        let cost = cost(&here, &deeds);
        for act in deeds {
            left = left.checked_sub(cost)?;
            let mut next = here.clone();
            let happenings = next.act(&act);
            if !allowed(&happenings) {
                continue;
            }
            if happenings.iter().any(&wanted) {
                return Some(acts_to(&states, at, act));
            }
            if states.len() < MOST_STATES && seen.insert(next.clone()) {
                states.push((next, Some((at, act))));
            }
        }
        at += 1;
    }
    None
}

/// The acts that lead to the state at this place, and `last`.
fn acts_to(states: &[(Running, Option<(usize, Act)>)], mut at: usize, last: Act) -> Vec<Act> {
    let mut acts = vec![last];
    while let Some((before, act)) = &states[at].1 {
        acts.push(act.clone());
        at = *before;
    }
    acts.reverse();
    acts
}

/// What can be done, writing among it, in one order: what stands on the screen, then what is written, then Back.
fn deeds(running: &Running, own: &Written) -> Vec<Act> {
    let mut acts = running.acts();
    let back = acts.iter().position(|act| *act == Act::Back).unwrap_or(acts.len());
    let write = |part: &Part| match part.kind {
        Kind::Field { secret: true, .. } => Some(Act::WriteSecret { part: part.id.clone(), written: own.clone() }),
        Kind::Field { secret: false, .. } => Some(Act::Write { part: part.id.clone(), written: own.clone() }),
        _ => None,
    };
    let written: Vec<Act> = running.shown().filter_map(write).collect();
    acts.splice(back..back, written);
    acts
}

/// What it costs to try one of the `deeds`.
fn cost(here: &Running, deeds: &[Act]) -> usize {
    here.app().holders().count() + deeds.len()
}

/// What there is in an app for whoever tries everything.
#[derive(Debug, Default)]
pub struct Explored {
    /// The screens that one can come to.
    pub screens: HashSet<Id>,
    /// The parts that one can get to see, each with its screen.
    pub parts: HashSet<(Id, Id)>,
    /// Whether that is all: `false` when there are more states than are looked at.
    pub complete: bool,
}

/// Tries everything in `app`.
#[must_use]
pub fn explore(app: &Arc<App>) -> Explored {
    let own = Written::new("a", []).reduced();
    let first = Running::new(app.clone());
    let mut explored = Explored { complete: true, ..Explored::default() };
    let mut seen = HashSet::from([first.clone()]);
    let mut coming = VecDeque::from([first]);
    let mut left = MOST_WORK;
    while let Some(here) = coming.pop_front() {
        if let Some(screen) = here.screen() {
            explored.screens.insert(screen.id.clone());
            explored.parts.extend(here.shown().map(|part| (screen.id.clone(), part.id.clone())));
        }
        let deeds = deeds(&here, &own);
        let cost = cost(&here, &deeds);
        for act in deeds {
            let mut next = here.clone();
            next.act(&act);
            left = left.saturating_sub(cost);
            if seen.contains(&next) {
                continue;
            }
            // What else there is to find would not be told: it may be reached after all.
            if seen.len() >= MOST_STATES || left == 0 {
                return Explored { complete: false, ..explored };
            }
            seen.insert(next.clone());
            coming.push_back(next);
        }
    }
    explored
}
