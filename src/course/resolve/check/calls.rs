//! What must fit together about calls and the door.

use super::references;
use crate::course::decode::{At, Sink, Want};
use crate::course::raw::Start;
use crate::course::world::{is_clock, is_day};
use crate::diagnostic::Code;
use crate::vocabulary::Id;
use crate::vocabulary::happenings::{Field, Kind};
use crate::world::data::TalkKind;
use crate::world::{BANK, Data};

/// Whether a condition on this may speak of a number that is nobody's.
pub(super) fn may_be_nobodys(kind: Kind) -> bool {
    matches!(kind, Kind::CallStarted | Kind::CallEnded)
}

/// The talks of the world.
pub(super) fn talks(world: &Data) -> Vec<&str> {
    world.talks.iter().map(|talk| talk.id.as_str()).collect()
}

/// What can be answered in the talks that `wants` speak of, or in any when they name none.
pub(super) fn replies<'w>(world: &'w Data, wants: &[(Field, Want)]) -> Vec<&'w str> {
    let named = wants.iter().find_map(|(field, want)| match (field, want) {
        (Field::Talk, Want::OneOf(ids)) => Some(ids),
        _ => None,
    });
    let fits = |id: &Id| named.is_none_or(|ids| ids.iter().any(|named| named.value == *id));
    let lines = world.talks.iter().filter(|talk| fits(&talk.id)).flat_map(|talk| &talk.lines);
    let mut replies: Vec<&str> = lines.flat_map(|line| &line.replies).map(|reply| reply.id.as_str()).collect();
    replies.sort_unstable();
    replies.dedup();
    replies
}

/// How calls and the door stand when a task starts.
pub(super) fn start(sink: &mut Sink<'_>, start: &Start, world: Option<&Data>) {
    for time in start.log.iter().filter_map(|entry| entry.time.as_ref()) {
        if !is_clock(&time.value) && !is_day(&time.value) {
            sink.tell(Code::BadTime, &time.span, &[("key", "time"), ("value", &time.value)]);
        }
    }
    needed(sink, start, "contact", "person", start.person.as_ref());
    needed(sink, start, "incoming", "incoming", start.incoming.as_ref());
    let Some(world) = world else {
        return;
    };
    let people: Vec<&str> = world.people.iter().map(|person| person.id.as_str()).collect();
    references(sink, "person", start.person.iter(), &people);
    references(sink, "person", start.log.iter().filter_map(|entry| entry.person.as_ref()), &people);
    references(sink, "person", start.strangers.iter().flat_map(|list| &list.value), &people);
    let calls = start.incoming.iter().chain(start.talks.iter().flat_map(|list| &list.value));
    for talk in calls {
        talk_of_kind(sink, talk, TalkKind::Call, world);
    }
    if let Some(talk) = &start.door {
        talk_of_kind(sink, talk, TalkKind::Door, world);
    }
    if let Some(card) = start.card.as_ref().filter(|card| card.value)
        && !people.contains(&BANK)
        && let Some(value) = Id::new(BANK)
    {
        // The bank whose name and number stand on the card.
        references(sink, "person", &[At { value, span: card.span.clone() }], &people);
    }
}

/// Tells when a start at `at` lacks `key`, or another one has it for nothing.
fn needed(sink: &mut Sink<'_>, start: &Start, at: &str, key: &'static str, value: Option<&At<Id>>) {
    let Some(here) = &start.at else {
        return;
    };
    match (here.value == at, value) {
        (true, None) if !start.failed.contains(&key) => {
            sink.tell(Code::StartNeeds, &start.span, &[("at", at), ("key", key)]);
        }
        (false, Some(value)) => sink.tell(Code::StartUnused, &value.span, &[("at", at), ("key", key)]),
        _ => {}
    }
}

fn talk_of_kind(sink: &mut Sink<'_>, id: &At<Id>, kind: TalkKind, world: &Data) {
    match world.talk(&id.value) {
        None => references(sink, "talk", [id], &talks(world)),
        Some(talk) if talk.kind != kind => {
            sink.tell(Code::TalkKind, &id.span, &[("id", id.value.as_str()), ("kind", kind.name())]);
        }
        Some(_) => {}
    }
}
