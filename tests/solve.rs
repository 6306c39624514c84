//! Hints and proofs: from wherever a learner has wandered, following hints alone leads to the end.

#[path = "journeys/harness/fixture.rs"]
mod fixture;

mod solve {
    mod devices;
    mod goals;
    mod proofs;
    mod setup;
    mod stories;
    mod walks;
}
