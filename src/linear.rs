//! Linear mode: the same tree as lines of text, numbered choices, no redraw.
//!
//! For screen readers, for terminals that can do nothing else, and for pipes. What has been said
//! is not said again: only what is new since the last screen is printed, then the choices.

pub mod read;
pub mod say;
pub mod talk;

pub use read::{Understood, understand};
pub use say::{Choice, Line, Spoken, speak};
