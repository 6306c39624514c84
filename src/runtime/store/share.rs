//! The shared folder: copies of what was done, for the other machines.
//!
//! It has the same layout as the data folder: `learners/<folder>/<run file>`, and `tidied`. A share
//! may answer in a moment, in a minute or never, so all that is done with it is done on a thread of
//! its own, and nobody waits for that thread without a limit. Files are copied whole, by temporary
//! file and rename. The folder itself is never made: where it is missing, a drive is, and a folder
//! of that name on this machine would be a lie.

use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, Receiver, Sender, TryRecvError};
use std::time::Duration;

use super::outbox::{self, RunFile};
use super::read;
use super::retention::{Retention, Step, Tidying};
use crate::learner::journal::LONGEST_FILE;
use crate::learner::{LearnerCode, Run};
use crate::runtime::disk::{self, Disk, RealDisk};

/// Where the shared folder is, and the disks as its thread sees them.
pub struct Shared {
    /// The machine's own disk.
    pub own: Box<dyn Disk>,
    /// The disk that the shared folder is on.
    pub disk: Box<dyn Disk>,
    /// The shared folder.
    pub folder: PathBuf,
    /// How long it is waited for.
    pub waits: Waits,
}

/// How long the shared folder is waited for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Waits {
    /// When there is something to go on with here. What is in the folder may be newer; a person
    /// does not notice so short a time.
    pub moment: Duration,
    /// When there is nothing here: so much longer.
    pub patience: Duration,
}

impl Default for Waits {
    /// Three seconds in all.
    fn default() -> Self {
        Self { moment: Duration::from_millis(300), patience: Duration::from_millis(2700) }
    }
}

impl Shared {
    /// The folder on the machine's own disk, or on what is mounted there.
    #[must_use]
    pub fn at(folder: PathBuf) -> Self {
        let (own, disk) = (Box::new(RealDisk), Box::new(RealDisk));
        Self { own, disk, folder, waits: Waits::default() }
    }
}

impl std::fmt::Debug for Shared {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Shared").field("folder", &self.folder).finish_non_exhaustive()
    }
}

/// Something to be done with the shared folder.
pub(super) enum Errand {
    /// Copy a closed run.
    Copy(RunFile),
    /// Read a learner's runs; `None` when the folder cannot be reached.
    Read(LearnerCode, Box<dyn FnOnce(Option<Vec<Run>>) + Send>),
    /// Remove all that is kept of a learner; told whether that could be done.
    Forget(LearnerCode, Box<dyn FnOnce(bool) + Send>),
    /// Another day.
    Day(u32),
    /// Tell when everything before this has been tried.
    Tell(Sender<()>),
}

/// What the thread knows.
pub(super) struct Share {
    shared: Shared,
    data_dir: PathBuf,
    retention: Retention,
    /// Sets this writer's temporary files apart.
    mark: String,
    /// What is still to be copied, oldest first.
    backlog: Vec<RunFile>,
    tidying: Option<Tidying>,
    /// Tells of each run that the shared folder has.
    copied: Box<dyn Fn(RunFile) + Send>,
}

impl Share {
    /// Starts the thread. Nothing is read or written on this one.
    ///
    /// # Errors
    /// If the operating system gives no thread.
    pub(super) fn start(
        shared: Shared,
        data_dir: PathBuf,
        retention: Retention,
        mark: String,
        copied: impl Fn(RunFile) + Send + 'static,
    ) -> std::io::Result<Sender<Errand>> {
        let (errands, inbox) = mpsc::channel();
        let copied = Box::new(copied);
        let mut share = Self { shared, data_dir, retention, mark, backlog: Vec::new(), tidying: None, copied };
        std::thread::Builder::new().name("share".into()).spawn(move || share.serve(&inbox))?;
        Ok(errands)
    }

    /// The thread: what is asked comes first, and what can wait is done a folder at a time.
    fn serve(&mut self, inbox: &Receiver<Errand>) {
        loop {
            let errand = if self.tidying.is_some() {
                match inbox.try_recv() {
                    Ok(errand) => errand,
                    Err(TryRecvError::Empty) => {
                        self.tidy();
                        continue;
                    }
                    Err(TryRecvError::Disconnected) => return,
                }
            } else {
                let Ok(errand) = inbox.recv() else { return };
                errand
            };
            self.run(errand);
        }
    }

    fn run(&mut self, errand: Errand) {
        match errand {
            Errand::Copy(run) => {
                if !self.backlog.contains(&run) {
                    self.backlog.push(run);
                }
                self.clear_backlog();
            }
            Errand::Read(learner, then) => {
                let there = self.is_there();
                then(there.then(|| read::read_runs(&*self.shared.disk, &self.shared.folder, &learner)));
            }
            Errand::Forget(learner, then) => {
                let folder = learner.folder_name();
                self.backlog.retain(|run| run.folder != folder);
                let gone =
                    self.is_there() && read::remove_runs(&*self.shared.disk, &self.shared.folder, &learner).is_ok();
                then(gone);
            }
            Errand::Day(day) => {
                let Shared { disk, folder, .. } = &self.shared;
                self.tidying = Tidying::begin(&**disk, folder, day, self.retention, &self.mark);
            }
            Errand::Tell(done) => drop(done.send(())),
        }
    }

    fn is_there(&self) -> bool {
        self.shared.disk.list(&self.shared.folder).is_ok()
    }

    /// Copies what is to be copied. What fails is tried again with the next run.
    fn clear_backlog(&mut self) {
        let mut left = Vec::new();
        for run in std::mem::take(&mut self.backlog) {
            // With the folder away there is nothing to be had with the others either.
            let copied = (left.is_empty() || self.is_there()) && self.copy(&run).is_ok();
            if copied {
                outbox::unmark(&*self.shared.own, &self.data_dir, &run);
                (self.copied)(run);
            } else {
                left.push(run);
            }
        }
        self.backlog = left;
    }

    fn copy(&self, run: &RunFile) -> std::io::Result<()> {
        let Shared { own, disk, folder, .. } = &self.shared;
        let most = LONGEST_FILE as u64;
        let bytes = match own.read(&run.path(&self.data_dir), most) {
            Ok(bytes) => bytes,
            // Removed since, by the learner or by its age.
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(()),
            Err(error) => return Err(error),
        };
        disk.list(folder)?;
        let to = run.path(folder);
        // A run only grows, so what is as long is the same.
        if disk.read(&to, most).is_ok_and(|there| there.len() >= bytes.len()) {
            return Ok(());
        }
        disk.create_dir_all(to.parent().unwrap_or(Path::new(".")))?;
        disk::replace(&**disk, &to, &bytes, &self.mark)
    }

    fn tidy(&mut self) {
        let Some(tidying) = &mut self.tidying else { return };
        // What is open is never here: only whole runs are copied.
        if tidying.step(&*self.shared.disk, |_| false) == Step::Finished {
            self.tidying = None;
        }
    }
}

/// The runs of both, each once, in their order.
pub(super) fn joined(here: Vec<Run>, there: Vec<Run>) -> Vec<Run> {
    let mut runs = here;
    runs.extend(there);
    // Of two copies the longer one first, and then only that one.
    runs.sort_by(|a, b| {
        let place = |run: &Run| (run.head.order, run.head.writer.clone());
        place(a).cmp(&place(b)).then(b.sound.cmp(&a.sound))
    });
    runs.dedup_by(|a, b| (a.head.order, &a.head.writer) == (b.head.order, &b.head.writer));
    runs
}
