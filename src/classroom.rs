//! The classroom: a leader's machine, the host, and the seats that follow it. Rules only, no sockets.
//!
//! - **The host decides.** A [`Class`] is all that the host knows. The leader's [`Command`]s and what
//!   seats say change it; who says something is known from the connection, never from the message.
//! - **Absolute state, never "next".** A seat is told by [`Snapshot`]: everything that it needs to know now.
//!   One that missed ten of them needs the eleventh alone, and nothing that comes late or twice does harm:
//!   the newer one by epoch and number stands.
//! - **At least once, counted once.** A seat numbers its answers from 1 and sends each until the host has
//!   said that it is counted; the host counts the next number and no other ([`Pupil`], [`Seat`]).
//! - **A seat is a person's, not a machine's.** Whoever has left one sits down elsewhere by the code and their name or
//!   number, has what they had, and the key of the machine that they left is dead ([`Class::join`]).
//! - **A seat goes on alone** when the host is away, and is where the class is as soon as it is back.
//! - Time comes in as milliseconds of the host's own clock; no two clocks are ever compared.
//!
//! `app::class` and `screen::class` are the leader's side and the seat's on this; `runtime::class` and
//! `runtime::net` carry it. A hub for many classes would speak the same [`wire`] behind the same rules, and is not
//! here.

pub mod agenda;
pub mod called;
pub mod class;
pub mod code;
pub mod command;
pub mod pupil;
pub mod seat;
pub mod stage;
pub mod totals;
pub mod wire;

pub use agenda::Agenda;
pub use class::Class;
pub use code::ClassCode;
pub use command::{Command, Refusal};
pub use pupil::Pupil;
pub use seat::{Need, Seat, SeatNumber, Standing};
pub use stage::{Mode, Stage};
pub use totals::{Hard, Totals};
pub use wire::{Answer, Snapshot, ToHost, ToSeat};

/// The port of a host, unless it is taken or another is asked for: one that has no service in the list that
/// systems come with, below those that they give out by themselves. An address without a port means this one.
pub const PORT: u16 = 29_600;
/// The most seats in a class.
pub const MOST_SEATS: usize = 1_200;
/// The longest name, of a class or of what somebody wants to be called, in characters.
pub const LONGEST_NAME: usize = 40;
/// The longest message of the leader, in characters.
pub const LONGEST_MESSAGE: usize = 300;
/// The most answers that a poll on the spot can have.
pub const POLL_OPTIONS: usize = 6;
/// Both ends say that they are there so often, in milliseconds.
pub const BEAT: u64 = 5_000;
/// Whoever has said nothing for so long is gone, in milliseconds.
pub const GONE: u64 = 15_000;

/// What somebody wants to be called, as it may be shown: one line, nothing that steers a terminal, not
/// too long. `None` when nothing is left of it.
#[must_use]
pub fn name(typed: &str) -> Option<String> {
    line(typed, LONGEST_NAME)
}

/// One line of at most `most` characters; `None` when nothing is left.
fn line(typed: &str, most: usize) -> Option<String> {
    // Bounded before it is looked at: it may have come over the network.
    let short: String = typed.chars().take(most * 4).collect();
    let clean = crate::vocabulary::without_controls(&short);
    let words: Vec<&str> = clean.split_whitespace().collect();
    let text: String = words.join(" ").chars().take(most).collect();
    let text = text.trim_end().to_owned();
    (!text.is_empty()).then_some(text)
}
