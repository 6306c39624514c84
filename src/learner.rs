//! One learner over time: the code on the card, the journal, and what has been done.
pub mod journal;
