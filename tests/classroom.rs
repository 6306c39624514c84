//! The classroom's rules on a network that loses, reorders, repeats and parts.

mod classroom {
    mod attacks;
    mod crowd;
    mod loopback;
    mod machines;
    mod network;
    mod stories;
    mod texts;
}
