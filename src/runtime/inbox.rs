//! The one channel: everything that can wake the program.

use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender};
use std::time::Duration;

use super::class;
use super::clock::{self, Idle};
use super::store::Found;
use crate::app::{App, Event};
use crate::author::preview;
use crate::learner::LearnerCode;

/// Something that woke the program.
#[derive(Debug)]
pub enum Incoming {
    /// The terminal said something.
    Terminal(crossterm::event::Event),
    /// A line was typed; `None` at the end of input.
    Line(Option<String>),
    /// Something happened outside that update knows what to do with.
    Event(Event),
    /// What there is of a learner: the answer to the question of this number.
    Found(u64, LearnerCode, Found),
    /// The operating system asks the program to end, by this signal.
    Stop(i32),
    /// The terminal is to be given to the shell.
    Suspend,
    /// The program was stopped and goes on.
    Continued,
    /// The terminal is gone.
    Closed,
    /// Something happened to a class.
    Class(class::Said),
    /// Something happened to the author's preview.
    Preview(preview::Event),
}

impl Incoming {
    /// Begins `idle` anew if this is a sign of a person at the terminal.
    pub fn end(&self, idle: &mut Idle) {
        use crossterm::event::Event::{Key, Mouse, Paste};
        if matches!(self, Self::Terminal(Key(_) | Mouse(_) | Paste(_)) | Self::Line(Some(_)) | Self::Continued) {
            *idle = idle.begun_anew();
        }
    }
}

/// Where something that wakes a program is sent to: its own channel, or one that many share.
#[derive(Clone)]
pub struct Post(Arc<dyn Fn(Incoming) -> bool + Send + Sync>);

/// Nobody listens any more.
#[derive(Debug)]
pub struct Gone;

impl Post {
    /// Sends by this, which says whether somebody listens.
    pub fn by(send: impl Fn(Incoming) -> bool + Send + Sync + 'static) -> Self {
        Self(Arc::new(send))
    }

    /// Sends it.
    ///
    /// # Errors
    /// When nobody listens any more.
    pub fn send(&self, incoming: Incoming) -> Result<(), Gone> {
        (self.0)(incoming).then_some(()).ok_or(Gone)
    }
}

impl std::fmt::Debug for Post {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Post").finish_non_exhaustive()
    }
}

impl From<Sender<Incoming>> for Post {
    fn from(sender: Sender<Incoming>) -> Self {
        Self::by(move |incoming| sender.send(incoming).is_ok())
    }
}

/// Waits for what comes next. When nothing does for so many seconds after the last sign of a
/// person as the program has patience for, or until the time that it wants to be told, that is what comes.
/// `None` when nothing can come any more.
pub fn next(inbox: &Receiver<Incoming>, idle: &mut Idle, app: &App) -> Option<Incoming> {
    *idle = idle.in_turn(app.seated().map_or(0, |seated| seated.turns));
    let patience = app.patience(idle.told).map(|seconds| (idle.until(seconds), Some(seconds)));
    let alarm = app.alarm().map(|at| (Duration::from_millis(at.saturating_sub(clock::milliseconds())), None));
    let Some((wait, seconds)) = patience.into_iter().chain(alarm).min() else {
        let incoming = inbox.recv().ok()?;
        incoming.end(idle);
        return Some(incoming);
    };
    match inbox.recv_timeout(wait) {
        Ok(incoming) => {
            incoming.end(idle);
            Some(incoming)
        }
        Err(RecvTimeoutError::Timeout) => Some(Incoming::Event(match seconds {
            Some(seconds) => {
                idle.told = seconds;
                Event::Idle(seconds)
            }
            None => Event::Clock(clock::milliseconds()),
        })),
        Err(RecvTimeoutError::Disconnected) => None,
    }
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
