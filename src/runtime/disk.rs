//! The few things that the store does with a disk, so that a test can put a failing one in its
//! place.
//!
//! Every operation may block for as long as the operating system pleases; the store calls them
//! from its own thread.

use std::io;
use std::path::{Path, PathBuf};

mod real;

pub use real::RealDisk;

/// A disk, or a folder tree that behaves like one.
pub trait Disk: Send {
    /// Makes a folder and those above it, as far as they are missing, and sees to it that they
    /// are still there after a power cut. On Unix, new folders are for their owner only.
    ///
    /// # Errors
    /// Those of the operating system.
    fn create_dir_all(&self, dir: &Path) -> io::Result<()>;

    /// Makes a file that was not there before, empty and open for writing. On Unix it is for its
    /// owner only. That it exists is certain only after [`Self::sync_dir`].
    ///
    /// # Errors
    /// [`io::ErrorKind::AlreadyExists`] if something has the name, and those of the operating
    /// system.
    fn create_new(&self, path: &Path) -> io::Result<Box<dyn OpenFile>>;

    /// The first `limit` bytes of an ordinary file.
    ///
    /// # Errors
    /// [`io::ErrorKind::InvalidInput`] if it is no ordinary file (a pipe would never end), and
    /// those of the operating system.
    fn read(&self, path: &Path, limit: u64) -> io::Result<Vec<u8>>;

    /// The names in a folder that are text, in no order.
    ///
    /// # Errors
    /// Those of the operating system.
    fn list(&self, dir: &Path) -> io::Result<Vec<String>>;

    /// Gives a file another name, in place of whatever had that name.
    ///
    /// # Errors
    /// Those of the operating system.
    fn rename(&self, from: &Path, to: &Path) -> io::Result<()>;

    /// Removes a file.
    ///
    /// # Errors
    /// Those of the operating system.
    fn remove(&self, path: &Path) -> io::Result<()>;

    /// Removes a folder that has nothing in it.
    ///
    /// # Errors
    /// Those of the operating system; [`io::ErrorKind::DirectoryNotEmpty`] if something is in it.
    fn remove_dir(&self, dir: &Path) -> io::Result<()>;

    /// Makes sure that the folder's names, new, changed and gone, outlast a power cut, as far as
    /// the system knows how to.
    ///
    /// # Errors
    /// Those of the operating system.
    fn sync_dir(&self, dir: &Path) -> io::Result<()>;
}

/// A file that is open for writing.
pub trait OpenFile: Send {
    /// Writes all of `bytes` from `offset`, in bytes from the beginning.
    ///
    /// # Errors
    /// Those of the operating system. A part may have been written.
    fn write_at(&mut self, offset: u64, bytes: &[u8]) -> io::Result<()>;

    /// Returns when what has been written outlasts a power cut.
    ///
    /// # Errors
    /// Those of the operating system. After one, nothing that was written since the last success
    /// can be counted on, even if a later call succeeds.
    fn sync_data(&mut self) -> io::Result<()>;

    /// Whether `path` still leads to this very file. A file that was removed, or whose folder
    /// was, can be written to without an error, and everything is lost.
    fn is_at(&self, path: &Path) -> bool;
}

/// Puts a small file in place of the one that may be there: whoever reads it, and whatever
/// happens on the way, it is the old one or the new one. `mark` sets the temporary file apart
/// from those of other programs that are at it too; its folder has to exist.
///
/// # Errors
/// Those of the operating system; the old file stands then.
pub fn replace(disk: &dyn Disk, path: &Path, bytes: &[u8], mark: &str) -> io::Result<()> {
    let dir = path.parent().unwrap_or(Path::new("."));
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(format!(".{mark}.tmp"));
    let temporary: PathBuf = dir.join(name);

    let written = write_temporary(disk, &temporary, bytes).and_then(|()| disk.rename(&temporary, path));
    if written.is_err() {
        // Nothing more can be done about it here, and the first error is the one that tells.
        let _ = disk.remove(&temporary);
    }
    written?;
    disk.sync_dir(dir)
}

fn write_temporary(disk: &dyn Disk, path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = match disk.create_new(path) {
        // Left behind by this very writer, when it failed before.
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
            disk.remove(path)?;
            disk.create_new(path)?
        }
        other => other?,
    };
    file.write_at(0, bytes)?;
    file.sync_data()
}
