//! A seat's own rules: what it makes of what the host says, and what it must say again.

use std::collections::VecDeque;

use serde::{Deserialize, Serialize};

use super::seat::Standing;
use super::stage::Mirror;
use super::wire::{Answer, Snapshot, ToHost, ToSeat};

/// The most answers that wait for a host that is away. The oldest stand: they were first.
pub const MOST_WAITING: usize = 2_000;
/// The shortest and the longest wait before the host is looked for again, in milliseconds.
pub const WAITS: (u64, u64) = (200, 5_000);

/// A seat, as it knows itself.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pupil {
    /// The newest that the host has said.
    pub snapshot: Option<Snapshot>,
    /// Where it is, as it was told last.
    standing: Standing,
    /// Whether its hand is up; `None` when nobody has said so here, and it is as it was at another terminal.
    hand: Option<bool>,
    /// What its person shows the leader.
    #[serde(skip)]
    shows: Option<Mirror>,
    /// Answers that the host has not said are counted, with their numbers.
    waiting: VecDeque<(u32, Answer)>,
    /// The number of the newest answer.
    last: u32,
    /// How often the host was looked for since it was there.
    #[serde(skip)]
    tries: u32,
}

/// What came of something that the host said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Change {
    /// There is something new to show or do.
    News,
    /// Nothing that the seat did not know.
    Nothing,
}

impl Pupil {
    /// Takes in what the host says. What comes late or twice changes nothing.
    pub fn hear(&mut self, said: ToSeat) -> Change {
        match said {
            ToSeat::Snapshot(new) => {
                if self.snapshot.as_ref().is_some_and(|old| !new.is_newer_than(old)) {
                    return Change::Nothing;
                }
                self.snapshot = Some(*new);
                Change::News
            }
            ToSeat::Beat | ToSeat::Profile(_) | ToSeat::Text(_) => Change::Nothing,
            ToSeat::Counted(number) => {
                while self.waiting.front().is_some_and(|(waiting, _)| *waiting <= number) {
                    self.waiting.pop_front();
                }
                Change::Nothing
            }
        }
    }

    /// The seat is somewhere else, or it goes otherwise.
    pub fn stand(&mut self, standing: Standing) -> ToHost {
        self.standing = standing.clone();
        ToHost::Standing(standing)
    }

    /// The hand goes up, or down.
    pub fn raise(&mut self, up: bool) -> ToHost {
        self.hand = Some(up);
        ToHost::Hand(up)
    }

    /// The leader is shown the own device as it is now, or no more.
    pub fn show(&mut self, mirror: Option<Mirror>) -> ToHost {
        self.shows.clone_from(&mirror);
        ToHost::Show(mirror)
    }

    /// Something to count. `None` when too much waits already for a host that is away.
    pub fn answer(&mut self, answer: Answer) -> Option<ToHost> {
        if self.waiting.len() >= MOST_WAITING {
            return None;
        }
        self.last = self.last.checked_add(1)?;
        self.waiting.push_back((self.last, answer));
        self.waiting.back().map(|(number, answer)| self.frame(*number, answer))
    }

    /// What to say when the host is there again: everything that it may not know.
    pub fn connected(&mut self) -> Vec<ToHost> {
        self.tries = 0;
        let standing = ToHost::Standing(self.standing.clone());
        let first = [Some(standing), self.hand.map(ToHost::Hand), Some(ToHost::Show(self.shows.clone()))];
        let answers = self.waiting.iter().map(|(number, answer)| self.frame(*number, answer));
        first.into_iter().flatten().chain(answers).collect()
    }

    /// The number of the newest answer.
    #[must_use]
    pub fn last(&self) -> u32 {
        self.last
    }

    /// How many answers the host has not said are counted.
    #[must_use]
    pub fn waiting(&self) -> usize {
        self.waiting.len()
    }

    /// How long to wait before the host is looked for again, in milliseconds: twice as long each time, and
    /// by chance up to half of it less, so that thirty seats do not come at once. `chance` is any number.
    pub fn next_try(&mut self, chance: u64) -> u64 {
        let (least, most) = WAITS;
        let whole = least.saturating_mul(1 << self.tries.min(10)).min(most);
        self.tries = self.tries.saturating_add(1);
        whole - chance % (whole / 2 + 1)
    }

    fn frame(&self, number: u32, answer: &Answer) -> ToHost {
        let since = self.waiting.front().map_or(number, |(first, _)| *first);
        ToHost::Answer { number, since, answer: answer.clone() }
    }
}
