//! Everything that touches the machine: the loops, the terminal, the disk, the clock, signals.
//!
//! All that can wake the program comes over one channel ([`inbox`]); the loops ([`full`],
//! [`lines`]) let it change the state and carry out the effects ([`effects`]).

pub mod checks;
pub mod class;
pub mod clock;
pub mod config;
pub mod desk;
pub mod dictionaries;
pub mod disk;
pub mod documents;
pub mod effects;
pub mod folder;
pub mod full;
pub mod inbox;
pub mod lines;
pub mod net;
pub mod panic;
pub mod preview;
pub mod signals;
pub mod store;
pub mod terminal;
