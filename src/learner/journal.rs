//! The lines of a run file, and a run read back.
//!
//! A line is `<check sum> <json>` and a line feed: the check sum is the CRC-32 of the JSON's
//! bytes as 8 lower-case hexadecimal digits, the JSON is an [`Entry`]. A run file is only ever
//! appended to, so whatever a power cut does to it, what can be read is a beginning of what was
//! written: reading stops at the first line that is not whole. A line that is whole but unknown
//! was written by a newer version, and is passed by.

use serde::{Deserialize, Serialize};

use crate::session::{Action, Outcome, Spotted, Start};
use crate::vocabulary::Id;

/// The format that this program writes, and the only one that it reads.
pub const FORMAT: u16 = 1;

/// The longest line that is read, in bytes, with its line feed.
pub const LONGEST_LINE: usize = 64 * 1024;

/// How much of a run file is read, in bytes.
pub const LONGEST_FILE: usize = 16 * 1024 * 1024;

/// How many entries of a run file are read, its head not counted.
pub const MOST_ENTRIES: usize = 100_000;

/// How many actions are written in one [`Entry::Begin`]. An action is at most some 150 bytes, so
/// the line stays well under [`LONGEST_LINE`].
const MOST_ACTIONS: usize = 200;

/// The check sum and the space after it, in bytes.
const BEFORE_JSON: usize = 9;

/// One line of a run file, after its check sum.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Entry {
    /// The first line of every run file.
    Run {
        /// The format of the file: 1.
        format: u16,
        /// One more than the highest `order` that this program saw in the learner's folder, so
        /// that runs can be put in order without a clock.
        order: u64,
        /// The random id of the writer, also in the file's name.
        writer: String,
        /// The day it began, in days since 1970-01-01, for the retention rule.
        day: u32,
    },
    /// A lesson was started or taken up again.
    Begin {
        /// Which lesson.
        lesson: Id,
        /// What the session depends on.
        start: Start,
        /// What had been done in it when this run took it over; empty when it began here.
        actions: Vec<Action>,
        /// The writer of the run it was taken over from.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        parent: Option<String>,
    },
    /// The learner did something in the lesson that began last.
    Act(Action),
    /// The learner undid the last thing that can be undone.
    Undo,
    /// A step came out.
    Step {
        /// In which lesson.
        lesson: Id,
        /// Which step.
        step: Id,
        /// How.
        outcome: Outcome,
    },
    /// A message was looked into, and this is what the first answer was like.
    Spot {
        /// In which lesson.
        lesson: Id,
        /// Which step.
        step: Id,
        /// What counts of it.
        #[serde(flatten)]
        spotted: Spotted,
    },
    /// The lesson that began last is finished.
    Finish {
        /// Which lesson.
        lesson: Id,
    },
    /// A path through the course was chosen.
    Path {
        /// Which; `None` for the whole course.
        path: Option<Id>,
    },
}

/// The first entry of a run file, which tells what kind of file it is and where it belongs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Head {
    /// Runs are put in order by this, and by [`Self::writer`] where two have the same.
    pub order: u64,
    /// The random id of the writer.
    pub writer: String,
    /// The day it began, in days since 1970-01-01.
    pub day: u32,
}

/// A run, as far as it could be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Run {
    /// Its first entry.
    pub head: Head,
    /// The entries after the head, oldest first.
    pub entries: Vec<Entry>,
    /// Where lines of a newer version were passed by: each is the index in `entries` of the
    /// entry that followed. What was *done* in a lesson is only known up to there.
    pub gaps: Vec<usize>,
    /// How many bytes from the beginning are whole lines; what follows is of no use.
    pub sound: usize,
}

/// `entry` as it stands in a run file: a whole line, check sum and line feed with it.
///
/// An [`Entry::Begin`] with more than 200 actions is written as one with the first 200, and an
/// [`Entry::Act`] for each that is left, so that no line outgrows [`LONGEST_LINE`]. It folds to
/// the same.
#[must_use]
pub fn encode(entry: &Entry) -> String {
    match entry {
        Entry::Begin { lesson, start, actions, parent } if actions.len() > MOST_ACTIONS => {
            let (first, rest) = actions.split_at(MOST_ACTIONS);
            let begin = Entry::Begin {
                lesson: lesson.clone(),
                start: start.clone(),
                actions: first.to_vec(),
                parent: parent.clone(),
            };
            let acts = rest.iter().map(|action| line(&Entry::Act(action.clone())));
            std::iter::once(line(&begin)).chain(acts).collect()
        }
        _ => line(entry),
    }
}

/// One entry, one line.
fn line(entry: &Entry) -> String {
    // Writing an entry cannot fail: its maps have text for keys, and memory is not a stream. If
    // it ever did, the line would be one that readers pass by.
    let json = serde_json::to_string(entry).unwrap_or_else(|_| "null".to_owned());
    format!("{:08x} {json}\n", crc32fast::hash(json.as_bytes()))
}

/// Reads a run file, up to the first line that is broken: cut off, with a wrong check sum, or
/// longer than [`LONGEST_LINE`].
///
/// `None` if the first line is not the head of a run in a format that this program knows; such a
/// file is left alone.
#[must_use]
pub fn decode(bytes: &[u8]) -> Option<Run> {
    let mut rest = &bytes[..bytes.len().min(LONGEST_FILE)];
    let Some(Entry::Run { format: FORMAT, order, writer, day }) = parse(take_line(&mut rest)?) else {
        return None;
    };
    let mut run = Run { head: Head { order, writer, day }, entries: Vec::new(), gaps: Vec::new(), sound: 0 };
    while run.entries.len() + run.gaps.len() < MOST_ENTRIES
        && let Some(json) = take_line(&mut rest)
    {
        match parse(json) {
            Some(entry) => run.entries.push(entry),
            None => run.gaps.push(run.entries.len()),
        }
    }
    run.sound = bytes.len().min(LONGEST_FILE) - rest.len();
    Some(run)
}

/// The JSON of the next line if the line is whole, and moves `rest` behind it.
fn take_line<'a>(rest: &mut &'a [u8]) -> Option<&'a [u8]> {
    let end = rest.iter().take(LONGEST_LINE).position(|&b| b == b'\n')?;
    let (line, after) = (&rest[..end], &rest[end + 1..]);
    let (sum, json) = line.split_at_checked(BEFORE_JSON)?;
    (sum == format!("{:08x} ", crc32fast::hash(json)).as_bytes()).then(|| {
        *rest = after;
        json
    })
}

fn parse(json: &[u8]) -> Option<Entry> {
    serde_json::from_slice(json).ok()
}

#[cfg(test)]
mod tests;
