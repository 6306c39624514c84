//! Conversations: opened, answered, deleted; the address behind a link looked at.

use super::{allows, at, own_words};
use crate::course::model::Condition;
use crate::solve::route::{Target, here};
use crate::solve::trial::Trial;
use crate::vocabulary::Id;
use crate::vocabulary::happenings::Field;
use crate::world::phone::{Act, Bubble, Phone, Place, Thread, begun_with};

/// The conversations that fit, in the order of the list.
fn fitting(phone: &Phone, condition: &Condition) -> Vec<Id> {
    let fits = |thread: &&Thread| {
        allows(condition, Field::Thread, thread.id.as_str()) && allows(condition, Field::From, thread.with.as_str())
    };
    phone.threads.iter().filter(fits).map(|thread| thread.id.clone()).collect()
}

/// `threads` with the open one first.
fn open_first(phone: &Phone, mut threads: Vec<Id>) -> Vec<Id> {
    threads.sort_by_key(|id| here(phone) != Some(id));
    threads
}

/// Always from the list, for a conversation that is open already must be opened anew. One that has
/// been begun, and in which nothing stands yet, does only where it is named; there it is begun.
pub(super) fn open_thread<'l>(trial: &Trial<'l>, place: usize, condition: &Condition) -> Option<Trial<'l>> {
    let list = at(trial, &Target::List)?;
    let open = |list: &Trial<'l>| {
        let said = |thread: &Thread| !thread.bubbles.is_empty();
        let phone = list.phone()?;
        let mut threads = fitting(phone, condition);
        threads.retain(|id| names(condition, id) || phone.thread(id).is_some_and(said));
        threads.into_iter().find_map(|id| list.fulfil(place, [Act::OpenThread(id)]))
    };
    open(&list).or_else(|| {
        let contacts = &list.phone()?.contacts;
        let begins = |person: &&Id| begun_with(person).is_some_and(|thread| names(condition, &thread));
        contacts.iter().filter(begins).find_map(|person| {
            let begun = at(trial, &Target::Person(person.clone()))?;
            if begun.reached(place) { Some(begun) } else { open(&at(&begun, &Target::List)?) }
        })
    })
}

/// Whether the condition asks for this conversation by its name.
fn names(condition: &Condition, thread: &Id) -> bool {
    let named = condition.wants.iter().any(|(field, _)| *field == Field::Thread);
    named && allows(condition, Field::Thread, thread.as_str())
}

pub(super) fn delete<'l>(trial: &Trial<'l>, place: usize, condition: &Condition) -> Option<Trial<'l>> {
    let phone = trial.phone()?;
    let threads = open_first(phone, fitting(phone, condition));
    threads.into_iter().find_map(|id| {
        if trial.phone()?.place == Place::AskDelete(id.clone()) {
            return trial.fulfil(place, [Act::Delete]);
        }
        let there = without_draft(at(trial, &Target::Thread(id))?)?;
        there.fulfil(place, [Act::AskDelete, Act::Delete])
    })
}

/// The open conversation first, with nothing in its field.
pub(super) fn picture<'l>(trial: &Trial<'l>, place: usize, condition: &Condition) -> Option<Trial<'l>> {
    let phone = trial.phone()?;
    let threads = open_first(phone, fitting(phone, condition));
    threads.into_iter().find_map(|id| {
        let there = without_draft(at(trial, &Target::Thread(id))?)?;
        there.fulfil(place, [Act::Screenshot])
    })
}

/// The number that a conversation is with blocked from there.
pub(super) fn block<'l>(trial: &Trial<'l>, place: usize, condition: &Condition) -> Option<Trial<'l>> {
    let phone = trial.phone()?;
    let wanted = |thread: &&Thread| allows(condition, Field::Person, thread.with.as_str());
    let threads = phone.threads.iter().filter(wanted).map(|thread| thread.id.clone()).collect();
    open_first(phone, threads).into_iter().find_map(|id| {
        let there = without_draft(at(trial, &Target::Thread(id))?)?;
        there.fulfil(place, [Act::BlockThread])
    })
}

pub(super) fn inspect<'l>(trial: &Trial<'l>, place: usize, condition: &Condition) -> Option<Trial<'l>> {
    let phone = trial.phone()?;
    let threads = open_first(phone, fitting(phone, condition));
    threads.into_iter().find_map(|id| {
        let mut links = phone.thread(&id)?.bubbles.iter().filter_map(|bubble| match bubble {
            Bubble::Given { message, link: true } => Some(message.clone()),
            _ => None,
        });
        let there = at(trial, &Target::Thread(id.clone()))?;
        links.find_map(|message| there.fulfil(place, [Act::Inspect(message)]))
    })
}

pub(super) fn send<'l>(trial: &Trial<'l>, place: usize, condition: &Condition) -> Option<Trial<'l>> {
    let targets = receivers(trial.phone()?, condition);
    targets.iter().find_map(|target| say(at(trial, target)?, place, condition))
}

/// Ways to those to whom the message may go. Conversations first, unless one is choosing among
/// people already.
fn receivers(phone: &Phone, condition: &Condition) -> Vec<Target> {
    let wanted = |person: &Id| allows(condition, Field::To, person.as_str());
    let threads = phone.threads.iter().filter(|thread| wanted(&thread.with)).map(|thread| thread.id.clone());
    let threads = open_first(phone, threads.collect()).into_iter().map(Target::Thread);
    let people = phone.contacts.iter().filter(|person| wanted(person)).cloned().map(Target::Person);
    if phone.place == Place::NewMessage { people.chain(threads).collect() } else { threads.chain(people).collect() }
}

/// Sends what stands in the field if that fits; otherwise the first proposed sentence that does,
/// and if none does, own words.
fn say<'l>(there: Trial<'l>, place: usize, condition: &Condition) -> Option<Trial<'l>> {
    if let Some(sent) = there.fulfil(place, [Act::Send]) {
        return Some(sent);
    }
    let there = without_draft(there)?;
    let sentences = there.phone()?.sentences.iter().cloned().map(Act::Propose);
    let mut bodies = sentences.chain([Act::Write(own_words(condition))]);
    bodies.find_map(|body| there.fulfil(place, [body, Act::Send]))
}

/// `trial` with an empty field in the conversation that is open.
fn without_draft(mut trial: Trial<'_>) -> Option<Trial<'_>> {
    let phone = trial.phone()?;
    let drafted = here(phone).and_then(|id| phone.thread(id)).is_some_and(|thread| thread.draft.is_some());
    if drafted {
        trial.act(Act::Clear)?;
    }
    Some(trial)
}
