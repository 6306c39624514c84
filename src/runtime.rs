//! Everything that touches the world outside: files, and later the terminal, the clock, threads.

pub mod disk;
pub mod store;
