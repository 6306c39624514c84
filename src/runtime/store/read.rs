//! Finding and reading what is kept. Whatever else lies in the folders is left alone.

use std::io;
use std::path::{Path, PathBuf};

use crate::learner::LearnerCode;
use crate::learner::journal::{self, Run};
use crate::runtime::disk::Disk;

use super::Current;

/// How many runs of a learner are read: the newest ones. Ten a day for a year is less.
const MOST_RUNS: usize = 4096;

/// How much is read of all of a learner's runs together, in bytes.
const MOST_BYTES: usize = 64 * 1024 * 1024;

/// The highest number that a file may have in its name; what is higher was not made here.
const HIGHEST_ORDER: u64 = 999_999_999_999_999;

/// A learner's folder.
pub(super) fn learner_dir(data_dir: &Path, learner: &LearnerCode) -> PathBuf {
    data_dir.join("learners").join(learner.folder_name())
}

/// The name of a run file.
pub(super) fn run_name(order: u64, writer: &str) -> String {
    format!("{order:08}-{writer}.run")
}

/// The order and the writer in the name of a run file.
pub(super) fn parse_run_name(name: &str) -> Option<(u64, &str)> {
    let (order, writer) = name.strip_suffix(".run")?.split_once('-')?;
    let hex = |b: u8| b.is_ascii_digit() || (b'a'..=b'f').contains(&b);
    if order.len() < 8 || !order.bytes().all(|b| b.is_ascii_digit()) || writer.len() != 16 || !writer.bytes().all(hex) {
        return None;
    }
    let order = order.parse().ok().filter(|&order| order <= HIGHEST_ORDER)?;
    Some((order, writer))
}

/// Whether this is the name of a learner's folder.
pub(super) fn is_folder_name(name: &str) -> bool {
    name.len() == 32 && name.bytes().all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b))
}

/// The names of the run files in a folder, in no order; none if it cannot be read.
pub(super) fn run_files(disk: &dyn Disk, dir: &Path) -> Vec<String> {
    let mut names = disk.list(dir).unwrap_or_default();
    names.retain(|name| parse_run_name(name).is_some());
    names
}

/// Removes all that is kept of a learner below this root, and the folder, unless something lies
/// in it that is not ours.
///
/// # Errors
/// Those of the disk: the first one, after everything has been tried.
pub(super) fn remove_runs(disk: &dyn Disk, root: &Path, learner: &LearnerCode) -> io::Result<()> {
    let dir = learner_dir(root, learner);
    let names = match disk.list(&dir) {
        Ok(names) => names,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(error),
    };
    let mut result = Ok(());
    for name in names.iter().filter(|name| is_ours(name)) {
        result = result.and(match disk.remove(&dir.join(name)) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
            removed => removed,
        });
    }
    result = result.and(disk.sync_dir(&dir));
    match disk.remove_dir(&dir) {
        Err(error) if error.kind() == io::ErrorKind::DirectoryNotEmpty => result,
        removed => result.and(removed).and(disk.sync_dir(&root.join("learners"))),
    }
}

/// Whether a file in a learner's folder is a run, or a copy of one that was cut off.
fn is_ours(name: &str) -> bool {
    let base = name.strip_suffix(".tmp").and_then(|name| name.rsplit_once('.')).map(|(base, _)| base);
    parse_run_name(name).or_else(|| parse_run_name(base?)).is_some()
}

/// The order of the next run in this folder: one more than the highest; 1 in an empty folder.
///
/// # Errors
/// Those of the disk.
pub(super) fn next_order(disk: &dyn Disk, dir: &Path) -> io::Result<u64> {
    let names = disk.list(dir)?;
    let highest = names.iter().filter_map(|name| parse_run_name(name)).map(|(order, _)| order).max();
    Ok(highest.unwrap_or(0) + 1)
}

/// All runs of a learner, oldest first, as far as they can be read; none if there is no folder.
/// Of very many, the newest 4096, and of very large ones, the newest 64 MB.
#[must_use]
pub fn read_runs(disk: &dyn Disk, data_dir: &Path, learner: &LearnerCode) -> Vec<Run> {
    let dir = learner_dir(data_dir, learner);
    let names = disk.list(&dir).unwrap_or_default();
    let mut files: Vec<(u64, &str)> = names.iter().filter_map(|name| parse_run_name(name)).collect();
    files.sort_unstable_by(|a, b| b.cmp(a));

    let mut left = MOST_BYTES;
    let mut runs = Vec::new();
    for (order, writer) in files.into_iter().take(MOST_RUNS) {
        let limit = left.min(journal::LONGEST_FILE);
        let Ok(bytes) = disk.read(&dir.join(run_name(order, writer)), limit as u64) else {
            continue;
        };
        left -= bytes.len().min(left);
        let run = journal::decode(&bytes);
        // A head that says otherwise than the name comes from a copy, or from somebody's hand.
        runs.extend(run.filter(|run| run.head.order == order && run.head.writer == writer));
    }
    runs.reverse();
    runs
}

/// Who was here last, if it was kept and can be read.
#[must_use]
pub fn read_current(disk: &dyn Disk, data_dir: &Path) -> Option<Current> {
    Current::read(disk, &data_dir.join("current"))
}
