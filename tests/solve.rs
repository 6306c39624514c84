//! Hints and proofs: from wherever a learner has wandered, following hints alone leads to the end.

#[path = "journeys/harness/kinds.rs"]
#[allow(dead_code, reason = "not all of these lessons have something to solve")]
mod kinds;

mod solve {
    mod devices;
    mod goals;
    mod proofs;
    mod setup;
    mod stories;
    mod walks;
}
