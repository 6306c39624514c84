//! One learner in one lesson: a fold over actions.
//!
//! `Start` and a list of [`Action`]s give a [`Session`]; nothing else does. No clock, no
//! randomness, no files: the day and the seed stand in [`Start`]. Undo is the same fold with one
//! action fewer, resuming is the fold over what the journal kept.

pub mod action;

pub use action::{Action, Outcome, Start};
