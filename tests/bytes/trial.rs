//! One input, tried with everything that is done with a file, and what it may cost.

use std::alloc::System;
use std::io::Write as _;
use std::sync::Mutex;
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::time::Duration;

use cap::Cap;
use tastetrykk::author::trial::Memory;

use super::course::{COURSE, fault_of};
use super::wire::fault_of_frames;

/// The most memory, in bytes: past this an allocation fails and the test ends at once.
const MOST_MEMORY: usize = 256 * 1024 * 1024;
/// The most bytes that are allocated in all for one input, most of them given back at once. The way through an app with
/// very many states is looked for three times.
const MOST_WORK: usize = 6 << 30;
/// How long the watchman waits for one input on the slowest machine.
const PATIENCE: Duration = Duration::from_secs(150);

#[global_allocator]
static MEMORY: Cap<System> = Cap::new(System, MOST_MEMORY);

/// What the corpus of the wire is called.
pub(crate) const WIRE: &str = "wire";

/// Inputs are tried one at a time, so that what is allocated belongs to one.
static TURN: Mutex<()> = Mutex::new(());

/// Tries `bytes` as the file at `path`. `name` is what to call them when they do harm.
pub(crate) fn survives(name: &str, path: &str, bytes: &[u8]) {
    survives_in(&COURSE.with(path, bytes), name, path);
}

/// The same in another folder.
pub(crate) fn survives_in(folder: &Memory, name: &str, path: &str) {
    costs_little(&format!("{name} as {path}"), || fault_of(folder, path));
}

/// Bytes as what comes over a class's wire.
pub(crate) fn survives_as_frames(name: &str, bytes: &[u8]) {
    costs_little(name, || fault_of_frames(bytes));
}

/// Does something, and finds no fault with what comes of it and what it costs.
fn costs_little(name: &str, fault: impl FnOnce() -> Option<String>) {
    let _turn = TURN.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    let (done, wait) = channel::<()>();
    std::thread::scope(|scope| {
        scope.spawn(move || {
            if wait.recv_timeout(PATIENCE) == Err(RecvTimeoutError::Timeout) {
                // Past the harness, which keeps what a test prints until it ends.
                let _ = writeln!(std::io::stderr(), "{name} hangs");
                std::process::abort();
            }
        });
        let before = MEMORY.total_allocated();
        let fault = fault();
        let work = MEMORY.total_allocated() - before;
        drop(done);
        assert!(work < MOST_WORK, "{name}: {} MB allocated in all", work >> 20);
        assert_eq!(fault, None, "{name}");
    });
}
