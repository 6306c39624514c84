//! The one channel: everything that can wake the program.

use std::sync::mpsc::Sender;

use crate::app::Event;
use crate::learner::{LearnerCode, Run};

/// Something that woke the program.
#[derive(Debug)]
pub enum Incoming {
    /// The terminal said something.
    Terminal(crossterm::event::Event),
    /// A line was typed; `None` at the end of input.
    Line(Option<String>),
    /// Something happened outside that update knows what to do with.
    Event(Event),
    /// What is kept of a learner has been read: the answer to the question of this number.
    Runs(u64, LearnerCode, Vec<Run>),
    /// The operating system asks the program to end, by this signal.
    Stop(i32),
    /// The terminal is to be given to the shell.
    Suspend,
    /// The program was stopped and goes on.
    Continued,
    /// The terminal is gone.
    Closed,
}

/// Starts a thread that sends what `read` yields until it yields nothing or nobody listens.
///
/// # Errors
/// If the operating system gives no thread.
pub fn feed(
    name: &str,
    inbox: Sender<Incoming>,
    mut read: impl FnMut() -> Option<Incoming> + Send + 'static,
) -> std::io::Result<()> {
    let run = move || {
        while let Some(incoming) = read() {
            if inbox.send(incoming).is_err() {
                break;
            }
        }
    };
    std::thread::Builder::new().name(name.into()).stack_size(256 * 1024).spawn(run).map(drop)
}
