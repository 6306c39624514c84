//! What can be done in an author's app from where it stands, all of it: breadth first over the app's own states.
//!
//! An app is small and an author makes it, so it is searched where other plans follow a route. A state is which
//! screens one has come by and what the parts hold, as far as it matters ([`space`]); own words are all alike. No more
//! than [`MOST_STATES`] are looked at, and no more is tried than somebody has [`Effort`] for: an author is told of an app
//! that has more, and where a plan would need more it is not known whether there is one.

mod space;

use std::collections::{HashSet, VecDeque};
use std::sync::Arc;

use super::app::App;
use super::{Act, Running};
use crate::vocabulary::Id;
use crate::world::Happening;
use crate::world::writing::Written;
use space::{Space, State};

/// So many states of an app are looked at, and no more.
pub const MOST_STATES: usize = 4000;

/// How much may still be tried. Each act costs as much as the app has parts: a file has room for hundreds of parts, and
/// for as many acts on a screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Effort(usize);

impl Effort {
    /// To look once through an app in which there is much to do: all of [`MOST_STATES`] with forty parts and twenty acts
    /// on each screen.
    pub const APP: Self = Self(4_000_000);
    /// Somebody waits for a plan, and a check looks for hundreds.
    pub const PLAN: Self = Self(1_000_000);

    /// Takes so much of it; `None` when there is not so much left, and then nothing is.
    fn spend(&mut self, cost: usize) -> Option<()> {
        let left = self.0.checked_sub(cost);
        self.0 = left.unwrap_or_default();
        left.map(drop)
    }
}

/// Why no way was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Missing {
    /// There is none.
    Way,
    /// The app is too large to say.
    Effort,
}

/// The fewest acts in the app after which something happens that is `wanted`; of several such ways always the
/// same one. Acts of which `allowed` refuses what happens are not done. Fields are filled with their suggestions
/// or with `own` words.
///
/// # Errors
/// When there is no such way, or none that `effort` is enough for.
pub fn way(
    from: &Running,
    own: &Written,
    effort: &mut Effort,
    allowed: impl Fn(&[Happening]) -> bool,
    wanted: impl Fn(&Happening) -> bool,
) -> Result<Vec<Act>, Missing> {
    let space = Space::towards(from, own, &wanted);
    let first = space.begin();
    let mut seen = HashSet::from([State::clone(&first)]);
    // Each state with the act that led to it, and from which.
    let mut states: Vec<(State, Option<(usize, Act)>)> = vec![(first, None)];
    let (mut at, mut is_all) = (0, true);
    while let Some((state, _)) = states.get(at) {
        let here = space.running(state);
        let mut next = here.clone();
        let deeds = space.deeds(&here);
        effort.spend(space.cost(deeds.len())).ok_or(Missing::Effort)?;
        for act in deeds {
            next.stand_as(&here);
            let happenings = next.done(&act);
            if !allowed(&happenings) {
                continue;
            }
            if happenings.iter().any(&wanted) {
                return Ok(acts_to(&states, at, act));
            }
            let state = space.state(&next);
            if seen.contains(&state) {
                continue;
            }
            if states.len() < MOST_STATES {
                seen.insert(State::clone(&state));
                states.push((state, Some((at, act))));
            } else {
                is_all = false;
            }
        }
        at += 1;
    }
    Err(if is_all { Missing::Way } else { Missing::Effort })
}

/// The acts that lead to the state at this place, and `last`.
fn acts_to(states: &[(State, Option<(usize, Act)>)], mut at: usize, last: Act) -> Vec<Act> {
    let mut acts = vec![last];
    while let Some((before, act)) = &states[at].1 {
        acts.push(act.clone());
        at = *before;
    }
    acts.reverse();
    acts
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
    let space = Space::whole(&first, &own);
    let mut explored = Explored { complete: true, ..Explored::default() };
    let mut seen = HashSet::from([space.begin()]);
    let mut coming = VecDeque::from([space.begin()]);
    let mut effort = Effort::APP;
    while let Some(state) = coming.pop_front() {
        let here = space.running(&state);
        let mut next = here.clone();
        if let Some(screen) = here.screen() {
            explored.screens.insert(screen.id.clone());
            explored.parts.extend(here.shown().map(|part| (screen.id.clone(), part.id.clone())));
        }
        let deeds = space.deeds(&here);
        // What else there is to find would not be told: it may be reached after all.
        if effort.spend(space.cost(deeds.len())).is_none() {
            return Explored { complete: false, ..explored };
        }
        for act in deeds {
            next.stand_as(&here);
            next.done(&act);
            let state = space.state(&next);
            if seen.contains(&state) {
                continue;
            }
            if seen.len() >= MOST_STATES {
                return Explored { complete: false, ..explored };
            }
            seen.insert(State::clone(&state));
            coming.push_back(state);
        }
    }
    explored
}
