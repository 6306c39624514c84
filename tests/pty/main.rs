//! The real program in a real pseudo-terminal: what only a process and a terminal can show.
//!
//! `harness` starts it and waits for conditions, `words` holds the keys and texts that the tests
//! rely on, and there is a file for each promise. Linux only: the tests read `/proc` and use
//! `setsid --ctty`. They need nothing else and run side by side.
#![cfg(target_os = "linux")]

mod burst;
mod class;
mod colours;
mod harness;
mod idle;
mod kills;
mod kiosk;
mod output;
mod pipes;
mod restored;
mod words;
