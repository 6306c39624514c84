//! What holds whatever people do: random keys, clicks, pastes, lines and sizes.

#[path = "journeys"]
mod journeys {
    #[allow(dead_code, reason = "the harness is the journeys'; not all of it is used here")]
    pub(crate) mod harness;
}

mod properties {
    mod called;
    mod class;
    mod deeds;
    mod drawing;
    mod folding;
    mod hostile;
    mod questions;
    mod surfaces;
    mod tree;
}
