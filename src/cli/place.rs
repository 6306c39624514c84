//! Which file a person means, and where its course stands.

use std::path::{Path, PathBuf};

use clap::ArgMatches;

use super::settings::Config;
use crate::vocabulary::Lang;

/// The folders of what lessons share, which stand beside the lessons.
pub(super) const SHARED: [&str; 6] = ["world", "course", "profiles", "applications", "apps", "plans"];

/// A file of a course.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Place {
    /// The folder of the course.
    pub(super) root: PathBuf,
    /// The file in it, parted by `/`, without `.toml` and without a language.
    pub(super) stem: String,
}

impl Place {
    /// The file at `path`, whose course is the folder that it stands in, or the one above.
    pub(super) fn of(path: &Path) -> Self {
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let folder = path.parent().unwrap_or(Path::new(""));
        let shared = folder.file_name().and_then(|folder| folder.to_str());
        let shared = shared.filter(|name| SHARED.contains(name));
        let (root, name) = match (folder.parent(), shared) {
            (Some(root), Some(shared)) => (root, format!("{shared}/{name}")),
            _ => (folder, name),
        };
        let root = if root.as_os_str().is_empty() { Path::new(".") } else { root };
        let stem = name.strip_suffix(".toml").unwrap_or(&name);
        let ends = Lang::ALL.map(|lang| format!(".{}", lang.tag()));
        let stem = ends.iter().find_map(|end| stem.strip_suffix(end.as_str())).unwrap_or(stem);
        Self { root: root.to_owned(), stem: stem.to_owned() }
    }

    /// What `word` names: a file, or a lesson in the folder of lessons.
    pub(super) fn named(word: &Path, given: &ArgMatches, config: &Config) -> Self {
        if word.extension().is_some_and(|end| end == "toml") {
            return Self::of(word);
        }
        Self { root: folder(given, config), stem: word.to_string_lossy().replace('\\', "/") }
    }

    /// Where its main file stands.
    pub(super) fn main(&self) -> PathBuf {
        self.root.join(format!("{}.toml", self.stem))
    }

    /// Where its translation stands.
    pub(super) fn translation(&self, lang: Lang) -> PathBuf {
        self.root.join(format!("{}.{}.toml", self.stem, lang.tag()))
    }
}

/// A path as a person would write it.
pub(super) fn shown(path: &Path) -> String {
    let path = path.strip_prefix(".").unwrap_or(path);
    let shown = crate::vocabulary::without_controls(&path.display().to_string());
    if shown.is_empty() { ".".to_owned() } else { shown }
}

/// A path as it stands on a command line.
pub(super) fn on_a_line(path: &Path) -> String {
    let path = shown(path);
    if path.contains(' ') { format!("\"{path}\"") } else { path }
}

/// The folder of one's own lessons: what the command line names, then what the settings do, then the one
/// where one is.
pub(super) fn folder(given: &ArgMatches, config: &Config) -> PathBuf {
    let asked = given.get_one::<PathBuf>("lessons").cloned();
    asked.or(config.given().lessons).unwrap_or_else(|| PathBuf::from("."))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_belongs_to_the_course_that_it_stands_in() {
        let place = |path: &str| {
            let Place { root, stem } = Place::of(Path::new(path));
            (root.display().to_string(), stem)
        };
        assert_eq!(place("parkere.nn.toml"), (".".into(), "parkere".into()));
        assert_eq!(place("mine/parkere.toml"), ("mine".into(), "parkere".into()));
        assert_eq!(place("mine/apps/buss.en.toml"), ("mine".into(), "apps/buss".into()));
        assert_eq!(place("world/kari.toml"), (".".into(), "world/kari".into()));
    }
}
