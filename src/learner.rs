//! One learner over time: the code on the card, the journal, and what has been done.
//!
//! There is no name anywhere. A learner is a [`LearnerCode`] of three plain words; what they did
//! is a set of [`journal::Run`]s, one for each start of the program; how far they have come is
//! the join of all runs ([`Progress`]), and where they were is the newest run, folded
//! ([`resume_point`]). Everything here is pure: `runtime::store` reads and writes.

pub mod code;
pub mod journal;
pub mod progress;

pub use code::{LearnerCode, Reading};
pub use journal::{Entry, Run};
pub use progress::{Progress, ResumePoint, Standing, resume_point, resume_point_in};
