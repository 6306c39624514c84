//! A message in which to mark what makes it false: a [`Marking`] that is counted.

use serde::{Deserialize, Serialize};

use super::tries::Marking;
use crate::course::model::MessagePart;
use crate::vocabulary::Id;

/// What the first answer was like. Both sides count: whoever suspects everything is as helpless as
/// whoever suspects nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Spotted {
    /// Parts that are wrong, and were marked.
    pub hits: u16,
    /// Parts that are wrong, and were not.
    pub missed: u16,
    /// Parts that are as they should be, and were marked.
    pub false_alarms: u16,
}

/// What became of one part in an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// Wrong, and marked.
    Hit,
    /// Wrong, and not marked.
    Missed,
    /// As it should be, and marked.
    FalseAlarm,
    /// As it should be, and not marked.
    Passed,
}

/// What became of `part` when `marked` was answered.
#[must_use]
pub fn verdict(part: &MessagePart, marked: &[Id]) -> Verdict {
    match (part.wrong, marked.contains(&part.id)) {
        (true, true) => Verdict::Hit,
        (true, false) => Verdict::Missed,
        (false, true) => Verdict::FalseAlarm,
        (false, false) => Verdict::Passed,
    }
}

/// What counts of the answer that can be given now, if it is the first one.
#[must_use]
pub fn first_answer(marking: &Marking, parts: &[MessagePart]) -> Option<Spotted> {
    if !marking.tries.wrong.is_empty() || !marking.can_answer() {
        return None;
    }
    let count = |wanted: Verdict| {
        let found = parts.iter().filter(|part| verdict(part, &marking.marked) == wanted);
        u16::try_from(found.count()).unwrap_or(u16::MAX)
    };
    let [hits, missed, false_alarms] = [Verdict::Hit, Verdict::Missed, Verdict::FalseAlarm].map(count);
    Some(Spotted { hits, missed, false_alarms })
}
