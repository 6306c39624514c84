//! Hints and proofs: from wherever a learner has wandered, following hints alone leads to the end.

#[path = "journeys/harness/kinds.rs"]
#[allow(dead_code, reason = "the lessons are the journeys' too; not all of it is used here")]
mod kinds;

mod solve {
    mod apps;
    mod calls;
    mod devices;
    mod forms;
    mod goals;
    mod phone;
    mod proofs;
    mod search;
    mod setup;
    mod stories;
    mod walks;
}
