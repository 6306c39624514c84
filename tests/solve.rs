//! Hints and proofs: from wherever a learner has wandered, following hints alone leads to the end.

#[path = "journeys/harness/ours.rs"]
mod ours;

mod solve {
    mod calls;
    mod goals;
    mod phone;
    mod proofs;
    mod setup;
    mod stories;
    mod walks;
}
