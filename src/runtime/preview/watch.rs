//! Watches the folders that a lesson is made of.
//!
//! The folders and not the files: editors save by giving a new file the old one's name, and then the old file,
//! which one would be watching, is gone. Nothing polls: the operating system tells.

use std::path::{Path, PathBuf};
use std::sync::mpsc::Sender;

use notify::event::{AccessKind, AccessMode, ModifyKind};
use notify::{EventKind, RecommendedWatcher, RecursiveMode, Watcher as _};

use crate::author::preview::subject::FOLDERS;
use crate::author::preview::{Event, Subject};
use crate::runtime::inbox::Incoming;

/// What is watched.
#[derive(Debug, Clone)]
pub struct Watched {
    /// The lessons' folder.
    root: PathBuf,
    /// The lesson's name, which its file and its translations begin with.
    lesson: String,
    /// The municipality's profile, where it stands in a file of its own.
    profile: Option<PathBuf>,
}

impl Watched {
    /// The files of `subject` in the folder `root`, and a profile.
    #[must_use]
    pub fn new(root: PathBuf, subject: &Subject, profile: Option<PathBuf>) -> Self {
        Self { root, lesson: subject.lesson.to_string(), profile }
    }

    /// Every folder that something of it may stand in.
    fn folders(&self) -> Vec<PathBuf> {
        let mut folders = vec![self.root.clone(), self.root.join("profiles")];
        folders.extend(FOLDERS.map(|name| self.root.join(name)));
        folders.extend(self.profile.as_deref().map(|profile| folder_of(profile).to_owned()));
        folders
    }

    /// Whether what happened at `path` concerns the lesson. Other lessons and the files that editors put beside
    /// their own do not.
    fn concerns(&self, path: &Path) -> bool {
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        // A folder of the course that comes, or is put in another one's place.
        if !name.contains('.') {
            return FOLDERS.contains(&name) || name == "profiles" || self.root.ends_with(name);
        }
        if name.starts_with('.') || path.extension().is_none_or(|end| end != "toml") {
            return false;
        }
        let is_profile = self.profile.as_deref().is_some_and(|profile| profile.file_name() == path.file_name());
        let folder = path.parent().and_then(Path::file_name);
        let shared = folder.is_some_and(|folder| folder == "profiles" || FOLDERS.iter().any(|name| folder == *name));
        is_profile || shared || name.split('.').next() == Some(&self.lesson)
    }
}

/// The folder that a file stands in.
fn folder_of(file: &Path) -> &Path {
    file.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// The one who watches.
#[derive(Debug)]
pub struct Watcher {
    inner: RecommendedWatcher,
    watched: Watched,
}

impl Watcher {
    /// One who tells `inbox` when something of `watched` is saved. `None` where the system has none to give.
    #[must_use]
    pub fn start(watched: Watched, inbox: Sender<Incoming>) -> Option<Self> {
        let concerned = watched.clone();
        let tell = move |event: notify::Result<notify::Event>| {
            let concerns = match event {
                // Some was lost, so anything may have happened.
                Ok(event) if event.need_rescan() => true,
                Ok(event) => is_change(event.kind) && event.paths.iter().any(|path| concerned.concerns(path)),
                Err(_) => false,
            };
            if concerns {
                let _ = inbox.send(Incoming::Preview(Event::Changed));
            }
        };
        Some(Self { inner: notify::recommended_watcher(tell).ok()?, watched })
    }

    /// Watches every folder that is there now. Whether the lessons' folder is watched.
    pub fn watch(&mut self) -> bool {
        let folders = self.watched.folders();
        let mut root = false;
        for folder in folders {
            let watched = self.inner.watch(&folder, RecursiveMode::NonRecursive).is_ok();
            root |= watched && folder == self.watched.root;
        }
        root
    }
}

/// Whether what happened may have changed a file. That one is read is told, too: we read them ourselves.
fn is_change(kind: EventKind) -> bool {
    match kind {
        EventKind::Access(AccessKind::Close(AccessMode::Write)) => true,
        EventKind::Access(_) | EventKind::Modify(ModifyKind::Metadata(_)) => false,
        EventKind::Any | EventKind::Create(_) | EventKind::Modify(_) | EventKind::Remove(_) | EventKind::Other => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::author::preview::Kind;
    use crate::vocabulary::Id;

    #[test]
    fn only_files_of_the_lesson_concern_it() {
        let id = Id::new("svare").expect("an id");
        let subject = Subject { path: "svare.toml".to_owned(), kind: Kind::Lesson(id.clone()), lesson: id, step: None };
        let watched = Watched::new(PathBuf::from("kurs"), &subject, Some(PathBuf::from("vik.toml")));
        let concerns = |path: &str| watched.concerns(Path::new(path));
        for path in ["kurs/svare.toml", "kurs/svare.nn.toml", "kurs/world/kari.toml", "vik.toml", "kurs/world"] {
            assert!(concerns(path), "{path}");
        }
        for path in ["kurs/annen.toml", "kurs/.svare.toml.swp", "kurs/svare.toml~", "kurs/4913", "kurs/svare.md"] {
            assert!(!concerns(path), "{path}");
        }
    }
}
