//! Calls taken and ended, things said in a talk, the door closed.
//!
//! A talk is a small graph, and searched: the shortest way, and of those as short the first in the
//! order of what is offered, so that the rest of a way is always the way from there. What comes in
//! by itself, a call or somebody at the door, comes once.

use super::{allows, calls};
use crate::course::model::Condition;
use crate::solve::trial::Trial;
use crate::vocabulary::Id;
use crate::vocabulary::happenings::Field;
use crate::world::phone::{Act, Call, Phone, Place, Stage, Way, Whose};
use crate::world::{self, UNKNOWN, World};

/// The trial with the door closed and no call going on.
pub(super) fn free<'l>(trial: &Trial<'l>) -> Option<Trial<'l>> {
    let indoors = leave(trial, |world| world.door.is_some())?;
    leave(&indoors, |world| call(world).is_some())
}

/// The call that goes on.
fn call(world: &World) -> Option<&Call> {
    match &world.phone.place {
        Place::Call(call) if world.door.is_none() && call.goes_on() => Some(call),
        _ => None,
    }
}

fn leave<'l>(trial: &Trial<'l>, there: fn(&World) -> bool) -> Option<Trial<'l>> {
    if !there(trial.world()?) {
        return Some(trial.clone());
    }
    // What ends a talk is offered last.
    through(trial, true, |trial| !trial.world().is_some_and(there))
}

/// The shortest way through the talk that one is in to where `wanted` holds; `ends_first` prefers
/// ending it to saying something.
fn through<'l>(trial: &Trial<'l>, ends_first: bool, wanted: impl Fn(&Trial<'l>) -> bool) -> Option<Trial<'l>> {
    let mut seen = Vec::new();
    let mut layer = vec![trial.clone()];
    while !layer.is_empty() {
        let mut next = Vec::new();
        for trial in &layer {
            for act in offered(trial.world()?, ends_first) {
                let mut after = trial.clone();
                if after.act(act).is_none() {
                    continue;
                }
                if wanted(&after) {
                    return Some(after);
                }
                let line = line(after.world()?);
                if line.is_some() && !seen.contains(&line) {
                    seen.push(line);
                    next.push(after);
                }
            }
        }
        layer = next;
    }
    None
}

/// What can be done in the talk that one is in; nothing outside one.
fn offered(world: &World, ends_first: bool) -> Vec<world::Act> {
    let mut acts = if world.door.is_some() || call(world).is_some() { world.acts() } else { Vec::new() };
    if ends_first {
        acts.reverse();
    }
    acts
}

/// Where in a talk one is; `None` outside one.
fn line(world: &World) -> Option<Id> {
    match &world.door {
        Some(door) => door.talk.line().cloned(),
        None => call(world)?.talk()?.line().cloned(),
    }
}

/// Whether the condition is about whoever this is.
fn is_about(condition: &Condition, whose: &Whose) -> bool {
    allows(condition, Field::With, whose.person().map_or(UNKNOWN, Id::as_str))
}

/// A call that comes in is answered or declined.
pub(super) fn take<'l>(trial: &Trial<'l>, place: usize, condition: &Condition, act: Act) -> Option<Trial<'l>> {
    let indoors = leave(trial, |world| world.door.is_some())?;
    let call = call(indoors.world()?)?;
    let rings = matches!(call.stage, Stage::Incoming(_)) && is_about(condition, &call.whose);
    if rings { indoors.fulfil(place, [act]) } else { None }
}

/// The call that goes on is ended; where it is with somebody else, or there is none, one is made.
pub(super) fn end<'l>(trial: &Trial<'l>, place: usize, condition: &Condition) -> Option<Trial<'l>> {
    let indoors = leave(trial, |world| world.door.is_some())?;
    let hang_up = |trial: &Trial<'l>| through(trial, true, |trial| trial.reached(place));
    let goes_on = call(indoors.world()?).is_some_and(|call| is_about(condition, &call.whose));
    if goes_on && let Some(ended) = hang_up(&indoors) {
        return Some(ended);
    }
    let free = leave(&indoors, |world| call(world).is_some())?;
    if free.reached(place) {
        return Some(free);
    }
    let phone = free.phone()?;
    let wanted = |person: Option<&Id>| {
        let safe = person.is_none_or(|person| !was_declined(phone, person));
        safe && allows(condition, Field::With, person.map_or(UNKNOWN, Id::as_str))
    };
    calls::people(&free, wanted).iter().find_map(|person| hang_up(&calls::ring(&free, person.as_ref())?))
}

/// Whether this one's call was declined: then it is taken back, for nobody is told to ring up whoever
/// rang.
fn was_declined(phone: &Phone, person: &Id) -> bool {
    phone.log.iter().any(|entry| entry.way == Way::Declined && entry.whose.person() == Some(person))
}

/// Says it in the talk that one is in, or else in one that can be begun.
pub(super) fn say<'l>(trial: &Trial<'l>, place: usize, condition: &Condition) -> Option<Trial<'l>> {
    let reply = |trial: &Trial<'l>| through(trial, false, |trial| trial.reached(place));
    if let Some(said) = reply(trial) {
        return Some(said);
    }
    let free = free(trial)?;
    if free.reached(place) {
        return Some(free);
    }
    let fits = |(talk, _): &(&Id, &Id)| allows(condition, Field::Talk, talk.as_str());
    let with: Vec<Id> = free.phone()?.takes_calls().filter(fits).map(|(_, with)| with.clone()).collect();
    with.iter().find_map(|person| reply(&calls::ring(&free, Some(person))?))
}

pub(super) fn close_door<'l>(trial: &Trial<'l>, place: usize, condition: &Condition) -> Option<Trial<'l>> {
    let door = trial.world()?.door.as_ref()?;
    let fits = allows(condition, Field::Talk, door.talk.id().as_str());
    if fits { through(trial, true, |trial| trial.reached(place)) } else { None }
}
