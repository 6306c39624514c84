//! Numbers rung, saved and blocked.
//!
//! A contact is rung from the contacts, a number of the log from there, and any other is written
//! on the keypad; who is on the screen already comes first, so that the choice stays the same
//! while one is on the way.

use super::{allows, at, messages};
use crate::course::model::Condition;
use crate::solve::route::Target;
use crate::solve::trial::Trial;
use crate::vocabulary::Id;
use crate::vocabulary::happenings::Field;
use crate::world::UNKNOWN;
use crate::world::phone::{Act, Phone, Place, Whose};
use crate::world::writing::{Fit, Written};

/// Who can be rung and is wanted, best first. `None` is a number that is nobody's.
pub(super) fn people(trial: &Trial<'_>, wanted: impl Fn(Option<&Id>) -> bool) -> Vec<Option<Id>> {
    let Some(phone) = trial.phone() else {
        return Vec::new();
    };
    let dialled = match &phone.place {
        Place::Keypad(Some(number)) => Some(number.matches.as_ref()),
        _ => None,
    };
    let known = near(phone).into_iter().map(Some);
    let others = trial.data().people.iter().filter(|person| !person.number.is_empty()).map(|person| Some(&person.id));
    let all = dialled.into_iter().chain(known).chain(others).chain([None]);
    let mut people = Vec::new();
    for person in all.filter(|person| wanted(*person)).map(Option::<&Id>::cloned) {
        if !people.contains(&person) {
            people.push(person);
        }
    }
    people
}

/// Those whose pages can be opened, the open one first.
fn near(phone: &Phone) -> Vec<&Id> {
    let here = match &phone.place {
        Place::Contact { person, .. } | Place::SaveContact { person, .. } => Some(person),
        _ => None,
    };
    let logged = phone.log.iter().filter_map(|entry| entry.whose.person());
    let mut people: Vec<&Id> = Vec::new();
    for person in here.into_iter().chain(&phone.contacts).chain(logged) {
        if !people.contains(&person) {
            people.push(person);
        }
    }
    people
}

/// A call that rings at this person's, or at nobody's.
pub(super) fn ring<'l>(trial: &Trial<'l>, person: Option<&Id>) -> Option<Trial<'l>> {
    let rung = |trial: Trial<'l>| {
        let mut trial = trial;
        trial.act(Act::Ring)?;
        Some(trial)
    };
    let dialled = matches!(&trial.phone()?.place, Place::Keypad(Some(number)) if number.matches.as_ref() == person);
    if dialled {
        return rung(trial.clone());
    }
    let page = person.and_then(|person| at(trial, &Target::Number(person.clone())));
    page.and_then(rung).or_else(|| rung(dial(trial, person)?))
}

/// The keypad with this person's number, or a number that is nobody's.
fn dial<'l>(trial: &Trial<'l>, person: Option<&Id>) -> Option<Trial<'l>> {
    let mut keypad = at(trial, &Target::Keypad)?;
    let stands = matches!(&keypad.phone()?.place, Place::Keypad(Some(number)) if number.matches.as_ref() == person);
    if !stands {
        keypad.act(Act::Dial(number(trial, person)?))?;
    }
    Some(keypad)
}

/// The number as it is when it has been written.
fn number(trial: &Trial<'_>, person: Option<&Id>) -> Option<Written> {
    let Some(person) = person else {
        return Some(Written { text: None, words: 1, length: 8, matches: None, fit: Fit::default() });
    };
    let number = &trial.data().person(person).filter(|person| !person.number.is_empty())?.number;
    Some(Written::number(number, [(person, number.as_str())]).reduced())
}

pub(super) fn start<'l>(trial: &Trial<'l>, place: usize, condition: &Condition) -> Option<Trial<'l>> {
    let wanted = |person: Option<&Id>| allows(condition, Field::To, person.map_or(UNKNOWN, Id::as_str));
    let people = people(trial, wanted);
    people.iter().find_map(|person| ring(trial, person.as_ref()).filter(|trial| trial.reached(place)))
}

/// From the page of the number or from a conversation, whichever is nearer.
pub(super) fn block<'l>(trial: &Trial<'l>, place: usize, condition: &Condition) -> Option<Trial<'l>> {
    Trial::shorter(block_on_page(trial, place, condition), messages::block(trial, place, condition))
}

fn block_on_page<'l>(trial: &Trial<'l>, place: usize, condition: &Condition) -> Option<Trial<'l>> {
    let fits = |person: &&Id| allows(condition, Field::Person, person.as_str());
    near(trial.phone()?).into_iter().filter(fits).find_map(|person| {
        let page = at(trial, &Target::Number(person.clone()))?;
        page.fulfil(place, [Act::Block]).or_else(|| page.fulfil(place, [Act::Unblock, Act::Block]))
    })
}

pub(super) fn save<'l>(trial: &Trial<'l>, place: usize, condition: &Condition) -> Option<Trial<'l>> {
    let phone = trial.phone()?;
    let mut people = near(phone);
    people.extend(&phone.strangers);
    // One who is being saved stays the one.
    let people = people.into_iter().filter(|person| allows(condition, Field::Person, person.as_str()));
    people.into_iter().find_map(|person| name(saving(trial, person)?, place))
}

/// Where this person's number is being saved.
fn saving<'l>(trial: &Trial<'l>, person: &Id) -> Option<Trial<'l>> {
    let being = matches!(&trial.phone()?.place, Place::SaveContact { person: here, .. } if here == person);
    if being {
        return Some(trial.clone());
    }
    let dialled =
        matches!(&trial.phone()?.place, Place::Keypad(Some(number)) if number.matches.as_ref() == Some(person));
    let page = if dialled { None } else { at(trial, &Target::Number(person.clone())) };
    let mut there = page.or_else(|| dial(trial, Some(person)))?;
    there.act(Act::AskSave)?;
    Some(there)
}

/// Saves under the name that stands in the field if that fits; otherwise under the first proposed
/// one that does, and if none does, under one's own.
fn name(mut there: Trial<'_>, place: usize) -> Option<Trial<'_>> {
    if let Some(saved) = there.fulfil(place, [Act::Save]) {
        return Some(saved);
    }
    if matches!(&there.phone()?.place, Place::SaveContact { name: Some(_), .. }) {
        there.act(Act::Clear)?;
    }
    let own = Written { text: None, words: 1, length: 5, matches: None, fit: Fit::default() };
    let names = there.phone()?.sentences.iter().cloned().map(Act::ProposeName);
    names.chain([Act::Name(own)]).find_map(|name| there.fulfil(place, [name, Act::Save]))
}

/// The place in the log of the newest call with this person.
pub(in crate::solve) fn entry(phone: &Phone, person: &Id) -> Option<u8> {
    let place = phone.log.iter().position(|entry| entry.whose == Whose::Person(person.clone()))?;
    u8::try_from(place).ok()
}
