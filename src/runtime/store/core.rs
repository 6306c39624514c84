//! The store without its thread: what is to be kept, and how it gets to the disk.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::io;
use std::path::PathBuf;

use sha2::{Digest, Sha256};

use crate::learner::{Entry, LearnerCode, Run};
use crate::runtime::disk::Disk;

use super::log::RunLog;
use super::outbox::{self, RunFile};
use super::retention::{Retention, Step, Tidying};
use super::{Current, Health, read, share};

/// How many runs of earlier learners wait for a disk that has failed. More learners than this do
/// not come and go on one machine before somebody sees the notice.
const MOST_WAITING: usize = 8;

/// What is to become of a file.
enum Wish {
    Nothing,
    Put(Current),
    Remove,
}

/// All that the store knows. Nothing happens but in [`Core::sync`].
pub struct Core {
    disk: Box<dyn Disk>,
    data_dir: PathBuf,
    day: u32,
    random: [u8; 16],
    /// How many writer ids have been given out.
    writers: u64,
    learner: Option<LearnerCode>,
    /// The open run of the learner, once there is something in it.
    log: Option<RunLog>,
    /// Runs that were closed before all of them was on the disk, oldest first.
    waiting: Vec<RunLog>,
    /// What is still to be done about `current`.
    current: Wish,
    health: Health,
    retention: Retention,
    tidying: Option<Tidying>,
    /// Whether closed runs go to a shared folder.
    sharing: bool,
    /// Closed runs that have not been handed over to it.
    closed: Vec<RunFile>,
    /// Closed runs that it has not confirmed.
    unconfirmed: BTreeSet<RunFile>,
    /// Whether the last entry of the open run finished a lesson.
    finished: bool,
    /// Who is being asked for, and what there is of them in the shared folder.
    elsewhere: Option<(LearnerCode, Vec<Run>)>,
}

impl Core {
    /// A store that has read and written nothing yet. The arguments are those of
    /// [`super::Store::open`].
    #[must_use]
    pub fn new(disk: Box<dyn Disk>, data_dir: PathBuf, day: u32, random: [u8; 16]) -> Self {
        Self {
            disk,
            data_dir,
            day,
            random,
            writers: 0,
            learner: None,
            log: None,
            waiting: Vec::new(),
            current: Wish::Nothing,
            health: Health::Sound,
            retention: Retention::default(),
            tidying: None,
            sharing: false,
            closed: Vec::new(),
            unconfirmed: BTreeSet::new(),
            finished: false,
            elsewhere: None,
        }
    }

    /// From here on closed runs are noted for a shared folder. What its thread needs to know: the
    /// data folder, how long things are kept, and what sets this writer's files apart.
    pub(super) fn share(&mut self) -> (PathBuf, Retention, String) {
        self.sharing = true;
        (self.data_dir.clone(), self.retention, self.writer_id(0))
    }

    /// Takes up what earlier starts of the program have left for the shared folder, before there is
    /// a run of this one: a run that is still being written would be copied in part, and that be
    /// taken for the whole.
    pub(super) fn take_up(&mut self) {
        if self.sharing {
            self.closed = outbox::pending(&*self.disk, &self.data_dir);
            self.unconfirmed.extend(self.closed.iter().cloned());
        }
    }

    /// The same, keeping things for as long as this.
    #[must_use]
    pub fn retaining(mut self, retention: Retention) -> Self {
        self.retention = retention;
        self
    }

    /// Takes an entry for the learner that is set; drops it if none is. [`Entry::Run`] is the
    /// store's own and is dropped, too.
    ///
    /// A run that has no more room goes on in a new file. If the disk has not taken the full one
    /// by then, the entry is lost: it is the 4 MB that memory was set aside for.
    pub fn append(&mut self, entry: &Entry) {
        let Some(learner) = self.learner else {
            return;
        };
        // What is done in a lesson that is finished has no lesson in the run that comes after it.
        let stray = self.finished && matches!(entry, Entry::Act(_) | Entry::Undo);
        if matches!(entry, Entry::Run { .. }) || stray {
            return;
        }
        // A lesson begun in an older window is newer than what a later window did before: it gets
        // a run, and so an order, of its own.
        if matches!(entry, Entry::Begin { .. }) && self.log.as_ref().is_some_and(|log| log.is_outrun(&*self.disk)) {
            self.close();
        }
        let log = match self.log.take() {
            None => {
                let dir = read::learner_dir(&self.data_dir, &learner);
                RunLog::new(dir, self.next_writer(), self.day, self.seen(learner))
            }
            Some(log) if log.has_room() => log,
            Some(mut full) => {
                if full.sync(&*self.disk).is_err() {
                    self.log = Some(full);
                    return;
                }
                let next = RunLog::after(&full, self.next_writer());
                self.hand_over(full.run_file());
                next
            }
        };
        self.log.insert(log).push(entry);
        // A lesson that is finished is worth having on the other machines at once.
        self.finished = self.sharing && matches!(entry, Entry::Finish { .. });
        if self.finished {
            self.close();
        }
    }

    /// Closes the open run.
    fn close(&mut self) {
        self.waiting.extend(self.log.take());
    }

    /// Notes a run that is closed and on the disk for the shared folder.
    fn hand_over(&mut self, run: Option<RunFile>) {
        if let Some(run) = run.filter(|_| self.sharing) {
            // One that was closed as soon as it was begun has no mark yet.
            outbox::mark(&*self.disk, &self.data_dir, &run);
            self.unconfirmed.insert(run.clone());
            self.closed.push(run);
        }
    }

    /// The runs that have been closed and come to the disk since this was asked last.
    pub(super) fn take_closed(&mut self) -> Vec<RunFile> {
        std::mem::take(&mut self.closed)
    }

    /// The shared folder has this run.
    pub(super) fn confirm(&mut self, run: &RunFile) {
        self.unconfirmed.remove(run);
    }

    /// Whether the shared folder has all that was done by the learner who is here.
    pub(super) fn is_everywhere(&self) -> bool {
        let Some(learner) = &self.learner else { return false };
        let folder = learner.folder_name();
        let dir = read::learner_dir(&self.data_dir, learner);
        self.sharing
            && self.log.is_none()
            && !self.waiting.iter().any(|log| log.belongs_to(&dir))
            && !self.unconfirmed.iter().any(|run| run.folder == folder)
    }

    /// The highest order of the learner's runs on other machines, as far as they are known.
    fn seen(&self, learner: LearnerCode) -> u64 {
        let runs = self.elsewhere.iter().filter(|(of, _)| *of == learner).flat_map(|(_, runs)| runs);
        runs.map(|run| run.head.order).max().unwrap_or(0)
    }

    /// Somebody asks for this learner, so that what comes of the shared folder about them counts.
    pub(super) fn ask(&mut self, learner: LearnerCode) {
        if self.elsewhere.as_ref().is_none_or(|(of, _)| *of != learner) {
            self.elsewhere = Some((learner, Vec::new()));
        }
    }

    /// What the shared folder has of a learner. It does not count when nobody asks for them any
    /// more.
    pub fn note_elsewhere(&mut self, learner: LearnerCode, runs: Vec<Run>) {
        if let Some((of, known)) = &mut self.elsewhere
            && *of == learner
        {
            *known = runs;
            let seen = self.seen(learner);
            let dir = read::learner_dir(&self.data_dir, &learner);
            for log in self.log.iter_mut().filter(|log| log.belongs_to(&dir)) {
                log.see(seen);
            }
        }
    }

    /// Another day: what is begun from here on is begun on it.
    pub fn set_day(&mut self, day: u32) {
        self.day = day;
        self.tidying = Tidying::begin(&*self.disk, &self.data_dir, day, self.retention, &self.writer_id(0));
    }

    /// Whether there is something left of what [`Self::tidy`] does.
    #[must_use]
    pub fn is_untidy(&self) -> bool {
        self.tidying.is_some()
    }

    /// Removes what is too old in one learner's folder.
    pub fn tidy(&mut self) {
        let Some(tidying) = &mut self.tidying else { return };
        let logs = || self.log.iter().chain(&self.waiting);
        match tidying.step(&*self.disk, |path| logs().any(|log| log.is_in(path))) {
            Step::Kept => {}
            Step::Finished => self.tidying = None,
            Step::Emptied(folder) => {
                outbox::unmark_folder(&*self.disk, &self.data_dir, &folder);
                // Nothing is left to go on with, so nobody's words need stand here.
                let same = |current: Current| current.code.folder_name() == folder;
                if matches!(self.current, Wish::Nothing) && self.read_current().is_some_and(same) {
                    self.current = Wish::Remove;
                }
            }
        }
    }

    /// Forgets a learner: what is on the disk, what was to come there, and that they were here.
    ///
    /// # Errors
    /// Those of the disk, after everything has been tried. What is in memory is gone in any case.
    pub fn forget(&mut self, learner: &LearnerCode) -> io::Result<()> {
        let (dir, folder) = (read::learner_dir(&self.data_dir, learner), learner.folder_name());
        self.log.take_if(|log| log.belongs_to(&dir));
        self.waiting.retain(|log| !log.belongs_to(&dir));
        self.closed.retain(|run| run.folder != folder);
        self.unconfirmed.retain(|run| run.folder != folder);
        self.elsewhere.take_if(|(of, _)| of == learner);
        self.learner.take_if(|here| here == learner);
        let runs = read::remove_runs(&*self.disk, &self.data_dir, learner);
        outbox::unmark_folder(&*self.disk, &self.data_dir, &folder);
        if matches!(&self.current, Wish::Put(current) if current.code == *learner) {
            self.current = Wish::Nothing;
        }
        let mut current = Ok(());
        if self.read_current().is_some_and(|current| current.code == *learner) {
            self.current = Wish::Remove;
            current = self.sync_current();
        }
        runs.and(current)
    }

    /// Closes the run of the learner who was here and sets another. The same one again changes
    /// nothing.
    pub fn set_learner(&mut self, learner: Option<LearnerCode>) {
        if learner == self.learner {
            return;
        }
        self.learner = learner;
        self.finished = false;
        self.elsewhere.take_if(|(of, _)| Some(*of) != learner);
        self.close();
        if self.waiting.len() > MOST_WAITING {
            // In memory for no longer than it takes to see whether the disk is well.
            self.sync_waiting().ok();
            let surplus = self.waiting.len().saturating_sub(MOST_WAITING);
            self.waiting.drain(..surplus);
        }
    }

    /// Who is to be remembered as the one who was here last.
    pub fn set_current(&mut self, current: Option<Current>) {
        self.current = current.map_or(Wish::Remove, Wish::Put);
    }

    /// Puts everything on the disk, as far as it can be, and tells the health if it is another
    /// than before. What fails is kept and tried again the next time.
    pub fn sync(&mut self) -> Option<Health> {
        let waiting = self.sync_waiting();
        let log = self.log.as_mut().map_or(Ok(()), |log| log.sync(&*self.disk));
        self.mark_open();
        let current = self.sync_current();
        let health = match log.and(waiting).and(current) {
            Ok(()) => Health::Sound,
            Err(error) => Health::of(&error),
        };
        (health != self.health).then(|| {
            self.health = health.clone();
            health
        })
    }

    /// How it went the last time.
    #[must_use]
    pub fn health(&self) -> &Health {
        &self.health
    }

    /// All runs of a learner: those on the disk, see [`super::read_runs`], and what a disk that is
    /// full or gone has not taken yet, so that one can leave a lesson and go on all the same.
    #[must_use]
    pub fn read_runs(&self, learner: &LearnerCode) -> Vec<Run> {
        let mut runs = read::read_runs(&*self.disk, &self.data_dir, learner);
        if let Some((_, elsewhere)) = self.elsewhere.as_ref().filter(|(of, _)| of == learner) {
            runs = share::joined(runs, elsewhere.clone());
        }
        let dir = read::learner_dir(&self.data_dir, learner);
        for log in self.waiting.iter().chain(&self.log).filter(|log| log.belongs_to(&dir)) {
            let newest = runs.iter().map(|run| run.head.order).max().unwrap_or(0);
            if let Some(held) = log.in_memory(newest + 1) {
                let place = (held.head.order, held.head.writer.clone());
                runs.retain(|run| (run.head.order, &run.head.writer) != (place.0, &place.1));
                runs.push(held);
            }
        }
        runs.sort_by(|a, b| (a.head.order, &a.head.writer).cmp(&(b.head.order, &b.head.writer)));
        runs
    }

    /// Who was here last: [`super::read_current`].
    #[must_use]
    pub fn read_current(&self) -> Option<Current> {
        read::read_current(&*self.disk, &self.data_dir)
    }

    /// Tries each run that waits; those that come through are done with.
    fn sync_waiting(&mut self) -> io::Result<()> {
        let mut result = Ok(());
        for mut log in std::mem::take(&mut self.waiting) {
            match log.sync(&*self.disk) {
                Ok(()) => self.hand_over(log.run_file()),
                Err(error) => {
                    result = result.and(Err(error));
                    self.waiting.push(log);
                }
            }
        }
        result
    }

    /// Notes, when it has a file, that the open run is for the shared folder. A power cut may close
    /// it. Again each time: another window may have copied what there was of it.
    fn mark_open(&self) {
        if let Some(run) = self.log.as_ref().filter(|_| self.sharing).and_then(RunLog::run_file) {
            outbox::mark(&*self.disk, &self.data_dir, &run);
        }
    }

    fn sync_current(&mut self) -> io::Result<()> {
        let current = match &self.current {
            Wish::Nothing => return Ok(()),
            Wish::Put(current) => Some(current),
            Wish::Remove => None,
        };
        let path = self.data_dir.join("current");
        Current::write(current, &*self.disk, &path, &self.writer_id(0))?;
        self.current = Wish::Nothing;
        Ok(())
    }

    /// A new writer id. Each run has its own, so that the files of two learners do not tell that
    /// they sat at the same machine.
    fn next_writer(&mut self) -> String {
        self.writers += 1;
        self.writer_id(self.writers)
    }

    /// 16 hexadecimal digits that depend on the random bytes and `n`.
    fn writer_id(&self, n: u64) -> String {
        let hash = Sha256::new().chain_update(self.random).chain_update(n.to_le_bytes()).finalize();
        hash[..8].iter().fold(String::new(), |mut id, byte| {
            let _ = write!(id, "{byte:02x}");
            id
        })
    }
}
