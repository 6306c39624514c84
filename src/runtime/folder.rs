//! A folder of lessons on disk.

use std::io::{self, ErrorKind, Read};
use std::path::{Path, PathBuf};

use crate::course::Files;
use crate::course::catalogue::LARGEST;

/// A folder that is laid over the built-in course.
#[derive(Debug, Clone)]
pub struct Folder {
    root: PathBuf,
}

impl Folder {
    /// The folder at `root`.
    #[must_use]
    pub fn new(root: PathBuf) -> Self {
        Self { root }
    }

    /// The names of those things directly in `folder` whose kind is `wanted`.
    fn names(&self, folder: &str, wanted: impl Fn(&std::fs::FileType) -> bool) -> Result<Vec<String>, String> {
        let entries = match std::fs::read_dir(self.root.join(folder)) {
            Ok(entries) => entries,
            Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => {
                return Ok(Vec::new());
            }
            Err(error) => return Err(error.to_string()),
        };
        let found = entries.filter_map(Result::ok).filter(|entry| entry.file_type().is_ok_and(|kind| wanted(&kind)));
        Ok(found.filter_map(|entry| entry.file_name().into_string().ok()).collect())
    }
}

/// The bytes of the file at `path`, at most [`LARGEST`] and one; `None` if there is no such file.
///
/// # Errors
/// Those of the disk.
pub fn read(path: &Path) -> io::Result<Option<Vec<u8>>> {
    start_of(path, LARGEST.saturating_add(1))
}

/// The first `most` bytes of the file at `path`; `None` if there is no such file.
#[allow(clippy::disallowed_methods, reason = "runtime reads files")]
fn start_of(path: &Path, most: usize) -> io::Result<Option<Vec<u8>>> {
    let file = match std::fs::File::open(path) {
        Ok(file) => file,
        Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => return Ok(None),
        Err(error) => return Err(error),
    };
    // A pipe or a device could keep us waiting for ever.
    if !file.metadata().is_ok_and(|metadata| metadata.is_file()) {
        return Ok(None);
    }
    let mut bytes = Vec::new();
    let most = u64::try_from(most).unwrap_or(u64::MAX);
    file.take(most).read_to_end(&mut bytes)?;
    Ok(Some(bytes))
}

#[allow(clippy::disallowed_methods, reason = "runtime reads files")]
impl Files for Folder {
    fn read(&self, path: &str) -> Result<Option<Vec<u8>>, String> {
        self.read_start(path, LARGEST.saturating_add(1))
    }

    fn read_start(&self, path: &str, most: usize) -> Result<Option<Vec<u8>>, String> {
        start_of(&self.root.join(path), most).map_err(|error| error.to_string())
    }

    fn list(&self, folder: &str) -> Result<Vec<String>, String> {
        self.names(folder, |kind| !kind.is_dir())
    }

    fn folders(&self, folder: &str) -> Result<Vec<String>, String> {
        self.names(folder, std::fs::FileType::is_dir)
    }

    fn name(&self, path: &str) -> String {
        self.root.join(path).display().to_string()
    }
}
