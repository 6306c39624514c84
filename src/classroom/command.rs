//! What the leader can do, and why something is not done.

use super::agenda::Agenda;
use super::seat::SeatNumber;
use super::stage::{Mirror, Place};
use crate::session::Action;
use crate::vocabulary::Id;

/// What the leader does. Only the host's own leader can; a seat has no way to say any of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Command {
    /// Show this step on all seats.
    Show(Place),
    /// Let each go at their own pace, to meet at a step.
    Free {
        /// The first step.
        from: Place,
        /// The step to meet at.
        meet: Option<Id>,
    },
    /// «Følg meg»: show the leader's device as it is.
    FollowMe(Mirror),
    /// The leader did something on the device that is shown. No command of its own to undo.
    Did(Action),
    /// «Nå du»: from exactly where the leader's device is.
    YourTurn,
    /// Do this, in this order, and be here in it: the agenda as the leader has it now.
    Plan(Box<Agenda>),
    /// A pause begins.
    Pause,
    /// No step is on the screens: people talk about this.
    Talk(String),
    /// «Se hit», or back.
    LookHere(bool),
    /// A message to one seat, or to all; `None` takes it away.
    Tell(Option<SeatNumber>, Option<String>),
    /// A question to everybody.
    Ask {
        /// The question.
        question: String,
        /// What can be answered.
        options: Vec<String>,
    },
    /// No more answers to the poll.
    ClosePoll,
    /// Everybody sees what was answered, or not.
    ShowPoll(bool),
    /// The poll is put away.
    EndPoll,
    /// A hand has been seen to.
    LowerHand(SeatNumber),
    /// «Alle er inne», or the door opens again.
    Door(bool),
    /// Another name for a seat; `None` for its number alone.
    Rename(SeatNumber, Option<String>),
    /// A seat is sent away. It cannot be undone: its key is dead.
    Remove(SeatNumber),
    /// The class is over.
    End,
    /// All of these, or, when one of them cannot be done, none. One command to undo.
    All(Vec<Command>),
}

/// Why something was not done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// There is no such seat.
    NoSeat,
    /// The door is closed.
    Closed,
    /// There are as many seats as a class can have.
    Full,
    /// There is nothing in the text.
    Empty,
    /// A poll has two answers or more, and not too many.
    Options,
    /// There is no poll.
    NoPoll,
    /// The leader's device is not shown, or as much is shown as can be.
    NoMirror,
}
