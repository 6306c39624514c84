//! Removing what is older than it is to be kept.
//!
//! A run tells in its first line on which day it was begun. Once a day, which the file `tidied`
//! in the folder tells, those that are too old are removed, a learner's folder at a time, so that
//! nobody waits for all of them. Whatever is not a run file of this program is left alone.

use std::path::{Path, PathBuf};

use super::read::{is_folder_name, parse_run_name, run_name};
use crate::learner::journal;
use crate::runtime::disk::{self, Disk};

/// How much of a run is read to find its day, in bytes.
const HEAD: u64 = 1024;

/// How much of the stamp is read, in bytes.
const STAMP: u64 = 64;

/// How long things are kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Retention {
    /// In months.
    pub months: u16,
}

impl Default for Retention {
    fn default() -> Self {
        Self { months: crate::config::RETENTION_MONTHS }
    }
}

impl Retention {
    /// The first day of which things are kept, in days since 1970-01-01.
    fn first_day(self, today: u32) -> u32 {
        today.saturating_sub(u32::from(self.months) * 365 / 12)
    }
}

/// Going through the learners' folders below one root.
#[derive(Debug)]
pub(super) struct Tidying {
    root: PathBuf,
    first_day: u32,
    left: Vec<String>,
}

impl Tidying {
    /// Begins, if it has not been done there today by anybody. `mark` sets this writer apart.
    pub(super) fn begin(disk: &dyn Disk, root: &Path, today: u32, retention: Retention, mark: &str) -> Option<Self> {
        let learners = disk.list(&root.join("learners")).ok()?;
        let stamp = root.join("tidied");
        let told = disk.read(&stamp, STAMP).ok().and_then(|bytes| String::from_utf8(bytes).ok());
        if told.and_then(|day| day.trim().parse::<u32>().ok()) == Some(today) {
            return None;
        }
        // Before the work, so that many machines on one shared folder do not all do it. Where this
        // cannot be written, nothing could be removed either.
        disk::replace(disk, &stamp, format!("{today}\n").as_bytes(), mark).ok()?;
        let left = learners.into_iter().filter(|name| is_folder_name(name)).collect();
        Some(Self { root: root.to_owned(), first_day: retention.first_day(today), left })
    }

    /// Goes through one folder. `is_open` tells which files are being written.
    pub(super) fn step(&mut self, disk: &dyn Disk, is_open: impl Fn(&Path) -> bool) -> Step {
        let Some(folder) = self.left.pop() else { return Step::Finished };
        let dir = self.root.join("learners").join(&folder);
        let names = disk.list(&dir).unwrap_or_default();
        let unwanted = names.iter().filter(|name| {
            let path = dir.join(name);
            !is_open(&path) && (is_too_old(disk, &dir, name, self.first_day) || is_left_over(name, &names))
        });
        let removed = unwanted.filter(|name| disk.remove(&dir.join(name)).is_ok()).count();
        if removed == 0 {
            return Step::Kept;
        }
        // Should the power go now, it is done again tomorrow.
        let _ = disk.sync_dir(&dir);
        if removed < names.len() || disk.remove_dir(&dir).is_err() {
            return Step::Kept;
        }
        Step::Emptied(folder)
    }
}

/// What came of a step.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Step {
    /// The folder has something in it still.
    Kept,
    /// Nothing was left in this learner's folder, and it was removed.
    Emptied(String),
    /// There are no more folders.
    Finished,
}

/// Whether a file is a run that began before `first_day`.
fn is_too_old(disk: &dyn Disk, dir: &Path, name: &str, first_day: u32) -> bool {
    let Some((order, writer)) = parse_run_name(name) else { return false };
    let run = disk.read(&dir.join(name), HEAD).ok().and_then(|bytes| journal::decode(&bytes));
    run.is_some_and(|run| run.head.order == order && run.head.writer == writer && run.head.day < first_day)
}

/// Whether a file is what a copy that was cut off has left behind, and the copy was made since.
fn is_left_over(name: &str, names: &[String]) -> bool {
    let copied = |name: &str| {
        let (order, writer) = parse_run_name(name)?;
        Some(names.contains(&run_name(order, writer)))
    };
    let base = name.strip_suffix(".tmp").and_then(|name| name.rsplit_once('.')).map(|(base, _)| base);
    base.and_then(copied).unwrap_or(false)
}
