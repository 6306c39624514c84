//! The store without its thread: what is to be kept, and how it gets to the disk.

use std::fmt::Write as _;
use std::path::PathBuf;

use sha2::{Digest, Sha256};

use crate::learner::{Entry, LearnerCode, Run};
use crate::runtime::disk::Disk;

use super::log::RunLog;
use super::{Current, Health, read};

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
        }
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
        if matches!(entry, Entry::Run { .. }) {
            return;
        }
        // A lesson begun in an older window is newer than what a later window did before: it gets
        // a run, and so an order, of its own.
        if matches!(entry, Entry::Begin { .. }) && self.log.as_ref().is_some_and(|log| log.is_outrun(&*self.disk)) {
            self.waiting.extend(self.log.take());
        }
        let log = match self.log.take() {
            None => RunLog::new(read::learner_dir(&self.data_dir, &learner), self.next_writer(), self.day),
            Some(log) if log.has_room() => log,
            Some(mut full) => {
                if full.sync(&*self.disk).is_err() {
                    self.log = Some(full);
                    return;
                }
                RunLog::after(&full, self.next_writer())
            }
        };
        self.log.insert(log).push(entry);
    }

    /// Closes the run of the learner who was here and sets another. The same one again changes
    /// nothing.
    pub fn set_learner(&mut self, learner: Option<LearnerCode>) {
        if learner == self.learner {
            return;
        }
        self.learner = learner;
        self.waiting.extend(self.log.take());
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
    fn sync_waiting(&mut self) -> std::io::Result<()> {
        let mut result = Ok(());
        let disk = &*self.disk;
        self.waiting.retain_mut(|log| {
            let synced = log.sync(disk);
            let failed = synced.is_err();
            if failed && result.is_ok() {
                result = synced;
            }
            failed
        });
        result
    }

    fn sync_current(&mut self) -> std::io::Result<()> {
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
