//! What is kept of a learner, on a thread of its own.
//!
//! Under the data folder:
//!
//! | path | what it is |
//! | --- | --- |
//! | `learners/<folder>/<order>-<writer>.run` | one start of the program: [`crate::learner::journal`]. `<folder>` is [`LearnerCode::folder_name`], `<order>` at least 8 digits, `<writer>` 16 hexadecimal digits |
//! | `current` | [`Current`]: on a private machine, who was here last, as JSON |
//! | `outbox/<folder>+<run file>` | empty: the run is to be copied to the shared folder |
//! | `tidied` | the day, since 1970-01-01, when what is too old was removed last |
//!
//! Each start of the program writes files of its own, so that two programs never write to one
//! file; a file is made when there is something to put in it. Nothing is ever changed but by
//! appending, or by putting a whole new file in place of an old one.
//!
//! [`Store`] hands messages to its thread and never waits. The thread takes all that has come,
//! writes it, and syncs once; then it sleeps until there is more. When the disk fails, the run
//! is kept in memory, and everything is tried again with the next entry; [`Health`] tells what
//! is wrong, once for each change. [`Core`] is the same without the thread.
//!
//! A folder that several machines share has the same layout. It is a thread of its own ([`Shared`])
//! that copies closed runs there and reads what other machines have put there; nobody waits for it
//! without a limit, and what it has not answered in time counts later.

use std::io;
use std::sync::mpsc::{self, Receiver, Sender, TryRecvError};
use std::time::Duration;

use crate::learner::{Entry, LearnerCode, Run};

mod core;
mod current;
mod log;
mod outbox;
mod read;
mod retention;
mod share;

pub use self::core::Core;
pub use current::Current;
pub use read::{read_current, read_runs};
pub use retention::Retention;
pub use share::{Shared, Waits};

use outbox::RunFile;
use share::{Errand, Share};

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

/// What the store tells by itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Report {
    /// The health changed; it is [`Health::Sound`] to begin with.
    Health(Health),
    /// The shared folder has confirmed all that was done by the learner who is here.
    Everywhere,
}

/// What comes of asking for a learner's runs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Found {
    /// There is nothing here; the shared folder is being asked.
    Asking,
    /// These are the runs, oldest first.
    Runs {
        /// The runs.
        runs: Vec<Run>,
        /// Whether the shared folder, if there is one, has answered.
        whole: bool,
    },
}

/// The store, as the program sees it. No method waits for the disk, but [`Self::flush`] and
/// [`Self::hand_over`] for as long as they are told to.
///
/// When it is dropped, the thread writes what has been handed over and ends by itself; whoever
/// wants to know that it came through flushes first.
#[derive(Debug)]
pub struct Store {
    messages: Sender<Message>,
    share: Option<(Sender<Errand>, Waits)>,
}

enum Message {
    Append(Entry),
    SetLearner(Option<LearnerCode>),
    SetCurrent(Option<Current>),
    SetDay(u32),
    Flush(Sender<bool>),
    ReadRuns(LearnerCode, Box<dyn FnOnce(Vec<Run>) + Send>),
    Forget(LearnerCode, Box<dyn FnOnce(bool) + Send>, Box<dyn FnOnce(bool) + Send>),
    HandOver(Sender<()>),
    /// The shared folder has a run.
    Copied(RunFile),
    /// What the shared folder has of a learner.
    Elsewhere(LearnerCode, Vec<Run>),
    Close,
}

impl Store {
    /// Starts the thread, and one for the shared folder if there is one. Nothing is read or written
    /// on this one. `report` is called on the store's thread.
    ///
    /// # Errors
    /// If the operating system gives no thread.
    pub fn open(core: Core, shared: Option<Shared>, report: impl Fn(Report) + Send + 'static) -> io::Result<Self> {
        let (messages, inbox) = mpsc::channel();
        let mut core = core;
        let share = match shared {
            None => None,
            Some(shared) => {
                let back = messages.clone();
                let copied = move |run| drop(back.send(Message::Copied(run)));
                let (data_dir, retention, mark) = core.share();
                let waits = shared.waits;
                Some((Share::start(shared, data_dir, retention, mark, copied)?, waits))
            }
        };
        let errands = share.as_ref().map(|(errands, _)| errands.clone());
        let run = move || serve(core, &inbox, errands.as_ref(), &report);
        std::thread::Builder::new().name("store".into()).spawn(run)?;
        Ok(Self { messages, share })
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

    /// It is this day, since 1970-01-01: runs that are begun from here on are begun on it, and what
    /// is too old by it is removed.
    pub fn set_day(&self, day: u32) {
        self.send(Message::SetDay(day));
        self.errand(Errand::Day(day));
    }

    /// Reads all runs of a learner, after what has been handed over is written, and gives them to
    /// `then` on another thread: those that are here, joined with those in the shared folder if it
    /// answers in time. A folder that is not there or cannot be read gives none.
    pub fn read_runs(&self, learner: LearnerCode, then: impl FnMut(Found) + Send + 'static) {
        let mut then = then;
        let Some((share, waits)) = &self.share else {
            let whole = move |runs| then(Found::Runs { runs, whole: true });
            return self.send(Message::ReadRuns(learner, Box::new(whole)));
        };
        let (here, own) = mpsc::channel();
        let (there, answer) = mpsc::channel();
        self.send(Message::ReadRuns(learner, Box::new(move |runs| drop(here.send(runs)))));
        let back = self.messages.clone();
        let read = move |runs: Option<Vec<Run>>| {
            // Also when it comes too late to be waited for.
            if let Some(runs) = &runs {
                let _ = back.send(Message::Elsewhere(learner, runs.clone()));
            }
            let _ = there.send(runs);
        };
        let _ = share.send(Errand::Read(learner, Box::new(read)));
        let waits = *waits;
        let wait = move || {
            let Ok(runs) = own.recv() else { return };
            let mut answered = answer.recv_timeout(waits.moment);
            if answered.is_err() && runs.is_empty() {
                then(Found::Asking);
                answered = answer.recv_timeout(waits.patience);
            }
            then(match answered {
                Ok(Some(elsewhere)) => Found::Runs { runs: share::joined(runs, elsewhere), whole: true },
                Ok(None) | Err(_) => Found::Runs { runs, whole: false },
            });
        };
        // Without a thread nobody can be told anything; the question stays open.
        let _ = std::thread::Builder::new().name("reading".into()).stack_size(256 * 1024).spawn(wait);
    }

    /// Forgets a learner, here and in the shared folder, and tells whether it could be done: `here`
    /// first, then `there`, which may be never and is at once `true` when there is no shared folder.
    pub fn forget(
        &self,
        learner: LearnerCode,
        here: impl FnOnce(bool) + Send + 'static,
        there: impl FnOnce(bool) + Send + 'static,
    ) {
        self.send(Message::Forget(learner, Box::new(here), Box::new(there)));
    }

    /// Waits until everything that was handed over is on the disk, at most for `timeout`.
    /// Whether it is.
    #[must_use]
    pub fn flush(&self, timeout: Duration) -> bool {
        let (done, wait) = mpsc::channel();
        self.send(Message::Flush(done));
        wait.recv_timeout(timeout).unwrap_or(false)
    }

    /// Closes the open run and lets the shared folder have it, if it takes it within `timeout`. What
    /// it does not take now is copied another time.
    pub fn hand_over(&self, timeout: Duration) {
        if self.share.is_some() {
            let (done, wait) = mpsc::channel();
            self.set_learner(None);
            self.send(Message::HandOver(done));
            let _ = wait.recv_timeout(timeout);
        }
    }

    fn send(&self, message: Message) {
        // The thread ends only after this sender. Should it have died, flush says so.
        let _ = self.messages.send(message);
    }

    fn errand(&self, errand: Errand) {
        if let Some((share, _)) = &self.share {
            let _ = share.send(errand);
        }
    }
}

impl Drop for Store {
    fn drop(&mut self) {
        // The share's thread holds a sender too, and would keep the store's thread alive.
        self.send(Message::Close);
    }
}

/// The thread: takes all there is, syncs once, sleeps until there is more. What can wait is done
/// when there is nothing else, a little at a time.
fn serve(mut core: Core, inbox: &Receiver<Message>, share: Option<&Sender<Errand>>, report: &dyn Fn(Report)) {
    core.take_up();
    give_closed(&mut core, share);
    while let Some(first) = next(&mut core, inbox) {
        let (mut asked, mut confirmed, mut closing) = (Vec::new(), false, false);
        let more = inbox.try_iter().take(BATCH - 1);
        for message in std::iter::once(first).chain(more) {
            match message {
                Message::Append(entry) => core.append(&entry),
                Message::SetLearner(learner) => core.set_learner(learner),
                Message::SetCurrent(current) => core.set_current(current),
                Message::SetDay(day) => core.set_day(day),
                Message::Copied(run) => {
                    core.confirm(&run);
                    confirmed = true;
                }
                Message::Elsewhere(learner, runs) => core.note_elsewhere(learner, runs),
                Message::Forget(learner, here, there) => {
                    here(core.forget(&learner).is_ok());
                    match share {
                        // After what was copied before, so that nothing is put there again.
                        Some(share) => drop(share.send(Errand::Forget(learner, there))),
                        None => there(true),
                    }
                }
                Message::ReadRuns(learner, _) => {
                    core.ask(learner);
                    asked.push(message);
                }
                Message::Flush(_) | Message::HandOver(_) => asked.push(message),
                Message::Close => closing = true,
            }
        }
        if let Some(health) = core.sync() {
            report(Report::Health(health));
        }
        give_closed(&mut core, share);
        if confirmed && core.is_everywhere() {
            report(Report::Everywhere);
        }
        for question in asked {
            answer(&core, share, question);
        }
        if closing {
            break;
        }
    }
}

/// Lets the shared folder, if there is one, have the runs that have been closed.
fn give_closed(core: &mut Core, share: Option<&Sender<Errand>>) {
    for run in core.take_closed() {
        drop(share.map(|share| share.send(Errand::Copy(run))));
    }
}

/// What comes next; what can wait is done meanwhile.
fn next(core: &mut Core, inbox: &Receiver<Message>) -> Option<Message> {
    while core.is_untidy() {
        match inbox.try_recv() {
            Ok(message) => return Some(message),
            Err(TryRecvError::Disconnected) => return None,
            Err(TryRecvError::Empty) => {
                core.tidy();
                // What it changed about the one who was here last; nothing else is waiting.
                core.sync();
            }
        }
    }
    inbox.recv().ok()
}

/// Answers what can only be answered after the sync.
fn answer(core: &Core, share: Option<&Sender<Errand>>, question: Message) {
    match question {
        Message::Flush(done) => {
            // Whoever asked may have given up.
            let _ = done.send(*core.health() == Health::Sound);
        }
        Message::ReadRuns(learner, then) => then(core.read_runs(&learner)),
        Message::HandOver(done) => drop(share.map(|share| share.send(Errand::Tell(done)))),
        Message::Append(_)
        | Message::SetLearner(_)
        | Message::SetCurrent(_)
        | Message::SetDay(_)
        | Message::Forget(..)
        | Message::Copied(_)
        | Message::Elsewhere(..)
        | Message::Close => {}
    }
}
