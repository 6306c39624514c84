//! Writing the files of whoever makes lessons: never over something that nobody asked to replace.

use std::fs;
use std::io::{self, ErrorKind};
use std::path::Path;

use super::disk::{self, Disk, RealDisk};
use super::folder;

/// What came of writing a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wrote {
    /// It is written.
    Yes,
    /// Something has the name already, and stays.
    Taken,
    /// The file is no longer what it was, and stays as it is.
    Changed,
}

/// Writes a new file, and the folders above it.
///
/// # Errors
/// Those of the disk; then there is no new file.
pub fn create(path: &Path, text: &str) -> io::Result<Wrote> {
    if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
        fs::create_dir_all(folder)?;
    }
    // This takes the name; what is written then comes in its place at once and whole.
    match RealDisk.create_new(path) {
        Ok(_) => {}
        Err(error) if error.kind() == ErrorKind::AlreadyExists => return Ok(Wrote::Taken),
        Err(error) => return Err(error),
    }
    let written = put(path, text);
    if written.is_err() {
        // The first error is the one that tells.
        let _ = fs::remove_file(path);
    }
    written?;
    readable(path)?;
    Ok(Wrote::Yes)
}

/// Writes `after` in place of a file, if that still is `before`.
///
/// # Errors
/// Those of the disk; then the old file stands.
pub fn rewrite(path: &Path, before: &[u8], after: &str) -> io::Result<Wrote> {
    // Who has a link here wants the link to stay.
    let path = fs::canonicalize(path)?;
    if folder::read(&path)?.as_deref() != Some(before) {
        return Ok(Wrote::Changed);
    }
    let permissions = fs::metadata(&path)?.permissions();
    put(&path, after)?;
    fs::set_permissions(&path, permissions)?;
    Ok(Wrote::Yes)
}

fn put(path: &Path, text: &str) -> io::Result<()> {
    disk::replace(&RealDisk, path, text.as_bytes(), &std::process::id().to_string())
}

/// A lesson is for others to read, as files that an editor makes are.
#[cfg(unix)]
fn readable(path: &Path) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt as _;
    fs::set_permissions(path, fs::Permissions::from_mode(0o644))
}

#[cfg(not(unix))]
fn readable(_path: &Path) -> io::Result<()> {
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_that_is_taken_stays_with_what_has_it() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("ny/a.toml");
        assert_eq!(create(&path, "a = 1\n").unwrap(), Wrote::Yes);
        assert_eq!(create(&path, "a = 2\n").unwrap(), Wrote::Taken);
        assert_eq!(folder::read(&path).unwrap().unwrap(), b"a = 1\n");
    }

    #[test]
    fn what_somebody_else_wrote_meanwhile_stays() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("a.toml");
        assert_eq!(create(&path, "a = 1\n").unwrap(), Wrote::Yes);
        assert_eq!(rewrite(&path, b"a = 0\n", "a = 2\n").unwrap(), Wrote::Changed);
        assert_eq!(rewrite(&path, b"a = 1\n", "a = 2\n").unwrap(), Wrote::Yes);
        assert_eq!(folder::read(&path).unwrap().unwrap(), b"a = 2\n");
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt as _;
            assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o644);
        }
    }
}
