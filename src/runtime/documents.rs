//! The person's own documents: where a take-home note is saved for printing.

use std::io;
use std::path::{Path, PathBuf};

use super::disk::Disk;
use super::store::Health;
use crate::app::{Note, NoteKept};

/// How many notes of one name there can be.
const MOST: usize = 99;

/// How much of the file with the names of folders is read, in bytes.
const LONGEST: u64 = 64 * 1024;

/// Saves a note in the first of the folders for documents that is there.
#[must_use]
pub fn save(disk: &dyn Disk, note: &Note) -> NoteKept {
    let Ok(home) = etcetera::home_dir() else { return NoteKept::NoFolder };
    let config = std::env::var_os("XDG_CONFIG_HOME").map(PathBuf::from).filter(|path| path.is_absolute());
    let config = config.unwrap_or_else(|| home.join(".config"));
    let named = disk.read(&config.join("user-dirs.dirs"), LONGEST).ok();
    let named = named.and_then(|bytes| documents(&String::from_utf8_lossy(&bytes), &home));
    let folders = named.into_iter().chain([home.join("Documents"), home.clone()]);
    match folders.into_iter().find(|folder| folder.is_dir()) {
        Some(folder) => save_in(disk, &folder, note),
        None => NoteKept::NoFolder,
    }
}

/// Saves a note in `folder`, beside others of its name: nothing is ever written over.
#[must_use]
pub fn save_in(disk: &dyn Disk, folder: &Path, note: &Note) -> NoteKept {
    for number in 1..=MOST {
        let number = if number == 1 { String::new() } else { format!("-{number}") };
        let path = folder.join(format!("{}{number}.txt", note.name));
        match write(disk, &path, note.text.as_bytes()) {
            Ok(()) => return NoteKept::In { folder: name(folder), file: name(&path) },
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
            Err(error) => {
                return match Health::of(&error) {
                    Health::Full => NoteKept::Full,
                    Health::ReadOnly => NoteKept::NotAllowed,
                    Health::Gone => NoteKept::NoFolder,
                    Health::Sound | Health::Other(_) => NoteKept::Failed,
                };
            }
        }
    }
    NoteKept::Failed
}

/// The last name of a path, as people speak of files and folders.
fn name(path: &Path) -> String {
    path.file_name().map_or_else(|| path.display().to_string(), |name| name.to_string_lossy().into_owned())
}

fn write(disk: &dyn Disk, path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = disk.create_new(path)?;
    let written = file.write_at(0, bytes).and_then(|()| file.sync_data());
    if written.is_err() {
        // Half a note helps nobody, and the first error is the one that tells.
        let _ = disk.remove(path);
    }
    written
}

/// The folder for documents that `text` names, a file of xdg-user-dirs: a line
/// `XDG_DOCUMENTS_DIR="$HOME/…"`, or with a path from the root.
fn documents(text: &str, home: &Path) -> Option<PathBuf> {
    let mut lines = text.lines().filter_map(|line| line.trim().strip_prefix("XDG_DOCUMENTS_DIR="));
    let value = lines.next_back()?.trim().strip_prefix('"')?.strip_suffix('"')?;
    match value.strip_prefix("$HOME") {
        Some(rest) => Some(home.join(rest.trim_start_matches('/'))),
        None => Some(PathBuf::from(value)).filter(|path| path.is_absolute()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::runtime::disk::RealDisk;

    fn note() -> Note {
        Note { name: "huskelapp-mobil-sms".to_owned(), text: "Huskelapp\n".to_owned() }
    }

    #[test]
    #[expect(clippy::disallowed_methods, reason = "a test of files reads them")]
    fn nothing_is_written_over() {
        let folder = tempfile::tempdir().unwrap();
        let taken = folder.path().join("huskelapp-mobil-sms-2.txt");
        std::fs::write(&taken, "mitt").unwrap();
        let names = ["huskelapp-mobil-sms.txt", "huskelapp-mobil-sms-3.txt", "huskelapp-mobil-sms-4.txt"];
        for name in names {
            let kept = save_in(&RealDisk, folder.path(), &note());
            assert!(matches!(&kept, NoteKept::In { file, .. } if file == name), "{kept:?}");
            assert_eq!(std::fs::read_to_string(folder.path().join(name)).unwrap(), "Huskelapp\n");
        }
        assert_eq!(std::fs::read_to_string(taken).unwrap(), "mitt");
    }

    #[test]
    fn a_folder_that_is_gone_is_told() {
        let folder = tempfile::tempdir().unwrap();
        assert_eq!(save_in(&RealDisk, &folder.path().join("borte"), &note()), NoteKept::NoFolder);
    }

    #[test]
    fn the_folder_for_documents_is_the_one_that_the_desktop_names() {
        let home = Path::new("/hjem/kari");
        let found = |text: &str| documents(text, home);
        assert_eq!(found("XDG_DOCUMENTS_DIR=\"$HOME/Dokumenter\""), Some(home.join("Dokumenter")));
        assert_eq!(found("# a\nXDG_DOCUMENTS_DIR=\"/data/mine\"\n"), Some(PathBuf::from("/data/mine")));
        assert_eq!(found("XDG_DOCUMENTS_DIR=\"$HOME/\""), Some(home.join("")));
        for text in ["", "XDG_MUSIC_DIR=\"$HOME/Musikk\"", "XDG_DOCUMENTS_DIR=Dokumenter", "XDG_DOCUMENTS_DIR=\"x\""] {
            assert_eq!(found(text), None, "{text}");
        }
    }
}
