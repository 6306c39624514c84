//! What goes over the wire between a seat and the host, once the seat has been let in.
//!
//! A frame is JSON of at most [`LONGEST_FRAME`] bytes. Who sent it is known from the connection, so
//! nothing in it says from whom it is.

use serde::{Deserialize, Serialize};

use super::seat::{SeatNumber, Standing};
use super::stage::{Mirror, Mode, Place, Poll};
use crate::session::Outcome;
use crate::vocabulary::Id;

/// The longest frame, in bytes.
pub const LONGEST_FRAME: usize = 64 * 1024;

/// From the host to one seat.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ToSeat {
    /// Everything that the seat needs to know now.
    Snapshot(Box<Snapshot>),
    /// The answers with numbers up to this one are counted, and kept.
    Counted(u32),
    /// It is still there.
    Beat,
    /// The fingerprint of the municipality's profile that the host has.
    Profile(u64),
    /// A piece of a text that the seat asked for.
    Text(Piece),
}

/// A piece of the files that a lesson is made of, as their authors wrote them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Piece {
    /// The next part of the file at this path.
    File(String, String),
    /// The next part of the municipality's profile.
    Profile(String),
    /// That was all.
    End,
    /// There is no such lesson, or it is too long.
    None,
}

/// From a seat to the host.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ToHost {
    /// Where it is and how it goes.
    Standing(Standing),
    /// The hand is up, or down.
    Hand(bool),
    /// Its person shows the leader their own device as it is now, or shows it no more.
    Show(Option<Mirror>),
    /// Something to count.
    Answer {
        /// Its number, counted from 1 by the seat.
        number: u32,
        /// The number of the first one that the seat has not been told is counted.
        since: u32,
        /// What it is.
        answer: Answer,
    },
    /// It is still there.
    Beat,
    /// It wants the host's text of a lesson: the own is another one.
    Lesson(Id),
}

/// Something that is counted for the whole class, and never shown with a name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Answer {
    /// To a poll: its number and which option.
    Vote(u32, u8),
    /// A wrong turn or a wrong answer that the author foresaw, by its id.
    Stumbled {
        /// The lesson.
        lesson: Id,
        /// The step.
        step: Id,
        /// The mistake, or the answer that was chosen.
        what: Id,
    },
    /// A step came out.
    Did {
        /// The lesson.
        lesson: Id,
        /// The step.
        step: Id,
        /// What came of it.
        outcome: Outcome,
    },
}

/// Everything that a seat needs to know: what the leader asks of the class, and what is its own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Snapshot {
    /// The name of the class.
    pub class: String,
    /// How often the class has been taken up again, by its own host or by another.
    pub epoch: u64,
    /// Counts what has changed since then.
    pub number: u64,
    /// How the class works now. A pause is given in how many seconds it has lasted.
    pub mode: Mode,
    /// «Se hit».
    pub look_here: bool,
    /// The leader's message: to this seat alone, or else to all.
    pub message: Option<String>,
    /// The question that was asked last.
    pub poll: Option<Poll>,
    /// What was answered to it: how many for each option. Empty unless the leader shows it.
    pub tally: Vec<u32>,
    /// The seat's own number.
    pub seat: SeatNumber,
    /// What the seat is called.
    pub name: Option<String>,
    /// Where the seat was before its person moved to this terminal.
    #[serde(default)]
    pub was_at: Option<Place>,
    /// How many are in, while people are coming.
    #[serde(default)]
    pub here: Option<u32>,
    /// How many hands were up before this one; `None` when the seat's hand is down.
    pub queue: Option<u32>,
}

impl Snapshot {
    /// Whether this one is newer than `other`.
    #[must_use]
    pub fn is_newer_than(&self, other: &Self) -> bool {
        (self.epoch, self.number) > (other.epoch, other.number)
    }
}
