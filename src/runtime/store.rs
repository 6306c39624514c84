//! What is kept of a learner, on a thread of its own.
//!
//! Under the data folder:
//!
//! | path | what it is |
//! | --- | --- |
//! | `learners/<folder>/<order>-<writer>.run` | one start of the program: [`crate::learner::journal`]. `<folder>` is [`LearnerCode::folder_name`], `<order>` at least 8 digits, `<writer>` 16 hexadecimal digits |
//! | `current` | [`Current`]: on a private machine, who was here last, as JSON |
//!
//! Each start of the program writes files of its own, so that two programs never write to one
//! file; a file is made when there is something to put in it. Nothing is ever changed but by
//! appending, or by putting a whole new file in place of an old one.
//!
//! [`Store`] hands messages to its thread and never waits. The thread takes all that has come,
//! writes it, and syncs once; then it sleeps until there is more. When the disk fails, the run
//! is kept in memory, and everything is tried again with the next entry; [`Health`] tells what
//! is wrong, once for each change. [`Core`] is the same without the thread.

use std::io;
use std::path::PathBuf;
use std::sync::mpsc::{self, Receiver, Sender};
use std::time::Duration;

use crate::learner::{Entry, LearnerCode, Run};
use crate::runtime::disk::Disk;

mod core;
mod current;
mod log;
mod read;

pub use self::core::Core;
pub use current::Current;
pub use read::{read_current, read_runs};

/// How many messages are taken before they are synced, so that somebody who leans on a key does
/// not put the sync off for ever.
const BATCH: usize = 1024;

/// Whether what is done is being kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Health {
    /// All of it is on the disk.
    Sound,
    /// The folder may not be written to.
    ReadOnly,
    /// There is no room.
    Full,
    /// The folder, or its drive, is not there any more.
    Gone,
    /// Something else, in the operating system's words. For the log, not for the learner.
    Other(String),
}

impl Health {
    /// What an error of the disk means for what is kept.
    #[must_use]
    pub fn of(error: &io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::ReadOnlyFilesystem | io::ErrorKind::PermissionDenied => Self::ReadOnly,
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded | io::ErrorKind::FileTooLarge => Self::Full,
            io::ErrorKind::NotFound | io::ErrorKind::NotADirectory | io::ErrorKind::StaleNetworkFileHandle => {
                Self::Gone
            }
            _ => Self::Other(error.to_string()),
        }
    }
}

/// The store, as the program sees it. No method waits for the disk, but [`Self::flush`] for as
/// long as it is told to.
///
/// When it is dropped, the thread writes what has been handed over and ends by itself; whoever
/// wants to know that it came through flushes first.
#[derive(Debug)]
pub struct Store {
    messages: Sender<Message>,
}

enum Message {
    Append(Entry),
    SetLearner(Option<LearnerCode>),
    SetCurrent(Option<Current>),
    Flush(Sender<bool>),
    ReadRuns(LearnerCode, Box<dyn FnOnce(Vec<Run>) + Send>),
}

impl Store {
    /// Starts the thread. Nothing is read or written yet.
    ///
    /// `day` is today, in days since 1970-01-01; `random` comes from the operating system, and
    /// the writers' ids are made from it. `report` is called on the store's thread each time the
    /// health changes; it is [`Health::Sound`] to begin with.
    ///
    /// # Errors
    /// If the operating system gives no thread.
    pub fn open(
        disk: Box<dyn Disk>,
        data_dir: impl Into<PathBuf>,
        day: u32,
        random: [u8; 16],
        report: impl Fn(Health) + Send + 'static,
    ) -> io::Result<Self> {
        let core = Core::new(disk, data_dir.into(), day, random);
        let (messages, inbox) = mpsc::channel();
        std::thread::Builder::new().name("store".into()).spawn(move || serve(core, &inbox, &report))?;
        Ok(Self { messages })
    }

    /// Keeps an entry for the learner that is set. Without one it is not kept: whoever only
    /// looks around leaves nothing.
    pub fn append(&self, entry: Entry) {
        self.send(Message::Append(entry));
    }

    /// From here on, entries are `learner`'s. The run of the one before is closed.
    pub fn set_learner(&self, learner: Option<LearnerCode>) {
        self.send(Message::SetLearner(learner));
    }

    /// Remembers who is here for the next start of the program, or forgets it.
    pub fn set_current(&self, current: Option<Current>) {
        self.send(Message::SetCurrent(current));
    }

    /// Reads all runs of a learner, after what has been handed over is written, and gives them
    /// to `then` on the store's thread. They come oldest first; a folder that is not there or
    /// cannot be read gives none.
    pub fn read_runs(&self, learner: LearnerCode, then: impl FnOnce(Vec<Run>) + Send + 'static) {
        self.send(Message::ReadRuns(learner, Box::new(then)));
    }

    /// Waits until everything that was handed over is on the disk, at most for `timeout`.
    /// Whether it is.
    #[must_use]
    pub fn flush(&self, timeout: Duration) -> bool {
        let (done, wait) = mpsc::channel();
        self.send(Message::Flush(done));
        wait.recv_timeout(timeout).unwrap_or(false)
    }

    fn send(&self, message: Message) {
        // The thread ends only after this sender. Should it have died, flush says so.
        let _ = self.messages.send(message);
    }
}

/// The thread: takes all there is, syncs once, sleeps until there is more.
fn serve(mut core: Core, inbox: &Receiver<Message>, report: &dyn Fn(Health)) {
    while let Ok(first) = inbox.recv() {
        let mut asked = Vec::new();
        let more = inbox.try_iter().take(BATCH - 1);
        for message in std::iter::once(first).chain(more) {
            match message {
                Message::Append(entry) => core.append(&entry),
                Message::SetLearner(learner) => core.set_learner(learner),
                Message::SetCurrent(current) => core.set_current(current),
                Message::Flush(_) | Message::ReadRuns(..) => asked.push(message),
            }
        }
        if let Some(health) = core.sync() {
            report(health);
        }
        for question in asked {
            answer(&core, question);
        }
    }
}

/// Answers what can only be answered after the sync.
fn answer(core: &Core, question: Message) {
    match question {
        Message::Flush(done) => {
            // Whoever asked may have given up.
            let _ = done.send(*core.health() == Health::Sound);
        }
        Message::ReadRuns(learner, then) => then(core.read_runs(&learner)),
        Message::Append(_) | Message::SetLearner(_) | Message::SetCurrent(_) => {}
    }
}
