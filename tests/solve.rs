//! Hints and proofs: from wherever a learner has wandered, following hints alone leads to the end.

mod solve {
    mod goals;
    mod proofs;
    mod setup;
    mod stories;
    mod walks;
}
