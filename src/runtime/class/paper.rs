//! A small file that lasts as long as its class: written whole, synced and renamed, for its owner only; once it
//! is erased, nothing that was under way writes it again.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::runtime::clock;
use crate::runtime::disk::{Disk, RealDisk, replace};

/// The longest file that is read: far more than a thousand seats need.
const LONGEST: u64 = 8 * 1024 * 1024;

/// A file of a class.
#[derive(Debug)]
pub struct Paper {
    path: PathBuf,
    /// Sets its temporary file apart from another program's.
    mark: String,
    /// Whether it is erased.
    erased: Mutex<bool>,
}

impl Paper {
    /// The file at `path`, whether or not it is there.
    #[must_use]
    pub fn new(path: PathBuf) -> Self {
        let mark = format!("{:08x}", u32::from_le_bytes(clock::random()));
        Self { path, mark, erased: Mutex::new(false) }
    }

    /// Where it is.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Writes it; nothing when it is erased.
    ///
    /// # Errors
    /// Those of the disk.
    pub fn keep(&self, what: &impl Serialize) -> io::Result<()> {
        let bytes = serde_json::to_vec(what).map_err(io::Error::other)?;
        let erased = self.erased.lock().unwrap_or_else(PoisonError::into_inner);
        if *erased {
            return Ok(());
        }
        if let Some(folder) = self.path.parent() {
            RealDisk.create_dir_all(folder)?;
        }
        replace(&RealDisk, &self.path, &bytes, &self.mark)
    }

    /// Erases it for good. Whether it is gone.
    pub fn erase(&self) -> bool {
        let mut erased = self.erased.lock().unwrap_or_else(PoisonError::into_inner);
        *erased = true;
        RealDisk.remove(&self.path).is_ok_and(|()| self.path.parent().is_none_or(|dir| RealDisk.sync_dir(dir).is_ok()))
            || !self.path.exists()
    }
}

/// What stands in the file at `path`.
///
/// # Errors
/// Those of the disk, and when it is no such file.
pub fn read<T: DeserializeOwned>(path: &Path) -> io::Result<T> {
    let bytes = RealDisk.read(path, LONGEST)?;
    serde_json::from_slice(&bytes).map_err(|_| io::ErrorKind::InvalidData.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_erased_stays_erased() {
        let folder = tempfile::tempdir().unwrap();
        let paper = Paper::new(folder.path().join("classes").join("tirsdag.json"));
        paper.keep(&[1, 2]).unwrap();
        assert_eq!(read::<Vec<u8>>(paper.path()).unwrap(), [1, 2]);
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt as _;
            let mode = std::fs::metadata(paper.path()).unwrap().permissions().mode();
            assert_eq!(mode & 0o777, 0o600);
        }
        assert!(paper.erase());
        paper.keep(&[3]).unwrap();
        assert!(!paper.path().exists(), "a write that was under way does not bring it back");
        assert_eq!(RealDisk.list(paper.path().parent().unwrap()).unwrap(), Vec::<String>::new());
    }
}
