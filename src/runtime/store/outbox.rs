//! Which runs of this machine the shared folder has not got yet.
//!
//! Under `outbox` in the data folder stands an empty file for each, `<folder>+<name of the run
//! file>`. It is made when the run is begun and goes when the shared folder has confirmed the
//! whole run, so that a power cut, or a share that was away for a month, only puts it off, and so
//! that nothing comes back to the shared folder that was removed there.

use std::path::{Path, PathBuf};

use super::read::{is_folder_name, parse_run_name, run_files};
use crate::runtime::disk::Disk;

/// A run: the learner's folder and the file's name.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct RunFile {
    pub(super) folder: String,
    pub(super) name: String,
}

impl RunFile {
    /// Where it stands below a data folder or a shared one.
    pub(super) fn path(&self, root: &Path) -> PathBuf {
        root.join("learners").join(&self.folder).join(&self.name)
    }

    fn mark(&self, data_dir: &Path) -> PathBuf {
        outbox(data_dir).join(format!("{}+{}", self.folder, self.name))
    }

    fn of_mark(mark: &str) -> Option<Self> {
        let (folder, name) = mark.split_once('+')?;
        let is_run = is_folder_name(folder) && parse_run_name(name).is_some();
        is_run.then(|| Self { folder: folder.to_owned(), name: name.to_owned() })
    }
}

fn outbox(data_dir: &Path) -> PathBuf {
    data_dir.join("outbox")
}

/// Notes that the shared folder is to have this run. If that fails, it still gets it from this
/// process.
pub(super) fn mark(disk: &dyn Disk, data_dir: &Path, run: &RunFile) {
    let _ = disk.create_new(&run.mark(data_dir));
}

/// Notes that the shared folder has this run, or need not have it.
pub(super) fn unmark(disk: &dyn Disk, data_dir: &Path, run: &RunFile) {
    // Most often there is no mark any more than this.
    let _ = disk.remove(&run.mark(data_dir));
}

/// Takes away all marks of a learner's folder.
pub(super) fn unmark_folder(disk: &dyn Disk, data_dir: &Path, folder: &str) {
    let marks = disk.list(&outbox(data_dir)).unwrap_or_default();
    for run in marks.iter().filter_map(|mark| RunFile::of_mark(mark)).filter(|run| run.folder == folder) {
        unmark(disk, data_dir, &run);
    }
}

/// The runs that are to be copied. The first time it is asked where there is a shared folder, that
/// is every run of this machine.
pub(super) fn pending(disk: &dyn Disk, data_dir: &Path) -> Vec<RunFile> {
    if let Ok(marks) = disk.list(&outbox(data_dir)) {
        return marks.iter().filter_map(|mark| RunFile::of_mark(mark)).collect();
    }
    if disk.create_dir_all(&outbox(data_dir)).is_err() {
        return Vec::new();
    }
    let learners = data_dir.join("learners");
    let folders = disk.list(&learners).unwrap_or_default();
    let runs = folders.into_iter().filter(|folder| is_folder_name(folder)).flat_map(|folder| {
        let names = run_files(disk, &learners.join(&folder));
        names.into_iter().map(move |name| RunFile { folder: folder.clone(), name })
    });
    let runs: Vec<RunFile> = runs.collect();
    for run in &runs {
        mark(disk, data_dir, run);
    }
    runs
}
