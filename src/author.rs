//! The author's desk: what helps whoever writes lessons, without knowing how to program.
//!
//! Everything here is pure: files come as [`crate::course::catalogue::Source`], what is told are
//! [`crate::diagnostic::Finding`]s, what is written comes back as text. `runtime` and `cli` do the
//! reading, the writing and the waiting.

pub mod check;
pub mod describe;
pub mod document;
pub mod doing;
pub mod example;
pub mod fix;
pub mod guide;
pub mod new;
pub mod preview;
pub mod prove;
pub mod schema;
pub mod translate;
pub mod trial;
pub mod wording;

pub use document::{Document, Passage};
