//! A seat, as the host knows it.

use serde::{Deserialize, Serialize};

use super::GONE;
use super::stage::{Mirror, Place};

/// The number of a seat, from 1. It is never given to another seat of the same class.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct SeatNumber(pub u16);

/// Where a seat is and how it goes, as it tells by itself: the newest counts.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Standing {
    /// Where it is; `None` when no lesson is open.
    pub place: Option<Place>,
    /// How many steps of the lesson are behind it, and how many there are.
    pub steps: (u16, u16),
    /// Whether it needs help, by the rule by which the seat itself offers it.
    pub stuck: bool,
    /// Whether it is where everybody meets, or is done.
    pub ready: bool,
}

/// Why a seat should be looked at, the most urgent first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Need {
    /// A hand is up.
    Hand,
    /// It is stuck.
    Stuck,
    /// It is gone, and was not sent away.
    Gone,
    /// Nothing.
    None,
}

/// A seat.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Seat {
    /// What its person wants to be called; `None` for the number alone.
    pub name: Option<String>,
    /// Where it is.
    pub standing: Standing,
    /// Its place in the queue of raised hands: the lower, the longer it has been up.
    pub hand: Option<u32>,
    /// How many of its answers are counted: the numbers from 1 to this.
    pub counted: u32,
    /// A message to this seat alone.
    pub message: Option<String>,
    /// The last answer to the poll of this number: which option.
    pub vote: Option<(u32, u8)>,
    /// How often its person has moved to another terminal.
    #[serde(default)]
    pub moves: u32,
    /// Where it was when its person moved, until the new terminal has been told.
    #[serde(default)]
    pub was_at: Option<Place>,
    /// Its own device, while its person shows it to the leader. Never in the class's file.
    #[serde(skip)]
    pub shows: Option<Mirror>,
    /// When it was heard last, in milliseconds of the host's clock; `None` since the host was started.
    #[serde(skip)]
    pub heard: Option<u64>,
}

impl Seat {
    /// A seat that has just come.
    #[must_use]
    pub fn new(name: Option<String>, now: u64) -> Self {
        Self {
            name,
            standing: Standing::default(),
            hand: None,
            counted: 0,
            message: None,
            vote: None,
            moves: 0,
            was_at: None,
            shows: None,
            heard: Some(now),
        }
    }

    /// Its person sits at another terminal from now on, and has what they had: name, hand, vote, message. The new
    /// terminal numbers its answers from 1, so they are counted anew; what waited at the old one to be said dies with
    /// its key.
    pub fn moved(&mut self, now: u64) {
        self.moves = self.moves.saturating_add(1);
        self.was_at = self.standing.place.take().or(self.was_at.take());
        self.standing = Standing::default();
        self.counted = 0;
        self.shows = None;
        self.heard = Some(now);
    }

    /// Whether it is there.
    #[must_use]
    pub fn is_here(&self, now: u64) -> bool {
        self.heard.is_some_and(|heard| now.saturating_sub(heard) < GONE)
    }

    /// Why it should be looked at.
    #[must_use]
    pub fn need(&self, now: u64) -> Need {
        match (self.hand, self.standing.stuck) {
            // Whoever has gone waits for nobody; the hand is up again when they are back.
            _ if !self.is_here(now) => Need::Gone,
            (Some(_), _) => Need::Hand,
            (None, true) => Need::Stuck,
            (None, false) => Need::None,
        }
    }
}
