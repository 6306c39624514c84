//! Reading settings files and variables, and keeping what a person chose.
//!
//! At start two small files are read at most. What is kept is written on a thread of its own, so
//! that nobody waits for the disk.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::time::Duration;

use etcetera::BaseStrategy as _;

use super::disk::{self, Disk};
use crate::app::Settings;
use crate::config::{self, Given, PREFIX};
use crate::diagnostic::{Code, Finding};

/// How much of a settings file is read, in bytes; more is told as too large.
const LARGEST: u64 = 512 * 1024;

/// Where settings files stand.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Places {
    /// The machine's, for everybody on it.
    pub machine: Option<PathBuf>,
    /// The person's own.
    pub own: Option<PathBuf>,
}

/// Who said something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    /// A file.
    File(PathBuf),
    /// Variables of the environment.
    Environment,
}

/// What one place says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    /// Which.
    pub place: Place,
    /// What it says.
    pub given: Given,
    /// What is wrong there.
    pub findings: Vec<Finding>,
}

impl Places {
    /// Where they stand on this machine, by the platform's convention.
    #[must_use]
    pub fn here() -> Self {
        let machine = if cfg!(windows) {
            std::env::var_os("ProgramData").map(PathBuf::from)
        } else {
            Some(PathBuf::from("/etc"))
        };
        let own = etcetera::choose_base_strategy().ok().map(|strategy| strategy.config_dir());
        let file = |folder: PathBuf| folder.join("tastetrykk").join("config.toml");
        Self { machine: machine.map(file), own: own.map(file) }
    }
}

/// What the files and the environment say, each that says something, the one that wins last.
#[must_use]
pub fn read(disk: &dyn Disk, places: &Places) -> Vec<Said> {
    let files = [&places.machine, &places.own].into_iter().flatten();
    let mut said: Vec<Said> = files.filter_map(|path| read_file(disk, path)).collect();
    let variables: Vec<(String, String)> = std::env::vars_os()
        .filter_map(|(name, value)| Some((name.into_string().ok()?, value.into_string().ok()?)))
        .filter(|(name, _)| name.starts_with(PREFIX))
        .collect();
    if !variables.is_empty() {
        let variables = variables.iter().map(|(name, value)| (name.as_str(), value.as_str()));
        let (given, findings) = config::read_variables(variables);
        said.push(Said { place: Place::Environment, given: rooted(given, None), findings });
    }
    said
}

/// What a settings file says; `None` if it is not there.
fn read_file(disk: &dyn Disk, path: &Path) -> Option<Said> {
    let name = path.display().to_string();
    let (given, findings) = match disk.read(path, LARGEST) {
        Ok(bytes) => config::read_file(&name, &bytes),
        Err(error) if is_absent(&error) => return None,
        Err(error) => {
            let finding = Finding::about_file(Code::Unreadable, &name).with("reason", error.to_string());
            (Given::default(), vec![finding])
        }
    };
    Some(Said { place: Place::File(path.to_owned()), given: rooted(given, path.parent()), findings })
}

fn is_absent(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory)
}

/// Folders as they are meant: `~/…` is below the person's home, and in a file what has no root is
/// beside the file.
fn rooted(mut given: Given, beside: Option<&Path>) -> Given {
    let paths = [&mut given.lessons, &mut given.profile, &mut given.data, &mut given.shared];
    for path in paths.into_iter().flatten() {
        if let Ok(rest) = path.strip_prefix("~") {
            if let Ok(home) = etcetera::home_dir() {
                *path = home.join(rest);
            }
        } else if let Some(beside) = beside {
            *path = beside.join(&*path);
        }
    }
    given
}

/// Puts what a person chose into their file. `before` is what was so when the file was read.
///
/// # Errors
/// Those of the disk; [`io::ErrorKind::InvalidData`] if the file is no TOML: it stays as it is.
pub fn keep(disk: &dyn Disk, path: &Path, before: &Settings, after: &Settings) -> io::Result<()> {
    let text = match disk.read(path, LARGEST) {
        Ok(bytes) => String::from_utf8(bytes).map_err(|_| io::ErrorKind::InvalidData)?,
        Err(error) if is_absent(&error) => String::new(),
        Err(error) => return Err(error),
    };
    let new = config::rewritten(&text, before, after).map_err(|config::NotToml| io::ErrorKind::InvalidData)?;
    let Some(new) = new else { return Ok(()) };
    disk.create_dir_all(path.parent().unwrap_or(Path::new(".")))?;
    disk::replace(disk, path, new.as_bytes(), &std::process::id().to_string())
}

/// The person's own settings file, for what they choose on the screen.
#[derive(Debug)]
pub struct Keeper {
    path: PathBuf,
    /// What is in force without what was chosen since.
    before: Settings,
    thread: Option<Sender<Wish>>,
}

#[derive(Debug)]
enum Wish {
    Keep(Settings),
    Flush(Sender<bool>),
}

impl Keeper {
    /// For the file at `path`; `before` is what the program started with. Nothing is read or
    /// written yet.
    #[must_use]
    pub fn new(path: PathBuf, before: Settings) -> Self {
        // Who keeps settings in another place and has a link here wants the link to stay.
        let path = std::fs::canonicalize(&path).unwrap_or(path);
        Self { path, before, thread: None }
    }

    /// Keeps these; does not wait.
    pub fn keep(&mut self, disk: impl FnOnce() -> Box<dyn Disk>, settings: Settings) {
        if self.thread.is_none() {
            let (sender, wishes) = channel();
            let (disk, path, before) = (disk(), self.path.clone(), self.before);
            let run = move || serve(&*disk, &path, before, &wishes);
            let thread = std::thread::Builder::new().name("settings".into()).spawn(run);
            self.thread = thread.ok().map(|_| sender);
        }
        if let Some(thread) = &self.thread {
            // Should the thread have died, flush says so.
            let _ = thread.send(Wish::Keep(settings));
        }
    }

    /// Waits until what was chosen is in the file, at most for `timeout`. Whether it is.
    #[must_use]
    pub fn flush(&self, timeout: Duration) -> bool {
        let Some(thread) = &self.thread else { return true };
        let (done, wait) = channel();
        let _ = thread.send(Wish::Flush(done));
        wait.recv_timeout(timeout).unwrap_or(false)
    }
}

/// The thread: of many wishes at once the last one counts.
fn serve(disk: &dyn Disk, path: &Path, mut before: Settings, wishes: &Receiver<Wish>) {
    let mut well = true;
    while let Ok(first) = wishes.recv() {
        let (mut newest, mut asked) = (None, Vec::new());
        for wish in std::iter::once(first).chain(wishes.try_iter()) {
            match wish {
                Wish::Keep(settings) => newest = Some(settings),
                Wish::Flush(done) => asked.push(done),
            }
        }
        if let Some(after) = newest {
            well = keep(disk, path, &before, &after).is_ok();
            if well {
                before = after;
            }
        }
        for done in asked {
            // Whoever asked may have given up.
            let _ = done.send(well);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::Theme;
    use crate::runtime::disk::RealDisk;
    use crate::vocabulary::Lang;

    #[test]
    fn the_own_file_wins_over_the_machines_and_folders_are_beside_it() {
        let dir = tempfile::tempdir().unwrap();
        let (machine, own) = (dir.path().join("etc/config.toml"), dir.path().join("own/config.toml"));
        for (path, text) in [
            (&machine, "theme = \"light\"\nshared = \"felles\"\nmouse = 1\n"),
            (&own, "theme = \"contrast\"\ndata = \"/srv/data\"\n"),
        ] {
            RealDisk.create_dir_all(path.parent().unwrap()).unwrap();
            disk::replace(&RealDisk, path, text.as_bytes(), "t").unwrap();
        }
        let places = Places { machine: Some(machine.clone()), own: Some(own.clone()) };
        let said = read(&RealDisk, &places);
        let [one, two] = &said[..] else { panic!("{said:?}") };
        assert_eq!((&one.place, &two.place), (&Place::File(machine), &Place::File(own)));
        assert_eq!(one.findings.len(), 1, "{:?}", one.findings);
        let both = two.given.clone().over(one.given.clone());
        assert_eq!(both.theme, Some(Theme::Contrast));
        assert_eq!((both.data, both.shared), (Some("/srv/data".into()), Some(dir.path().join("etc/felles"))));
    }

    #[test]
    fn what_is_not_there_says_nothing_and_what_cannot_be_read_is_told() {
        let dir = tempfile::tempdir().unwrap();
        let places = Places { machine: Some(dir.path().join("absent/config.toml")), own: Some(dir.path().to_owned()) };
        let said = read(&RealDisk, &places);
        let [own] = &said[..] else { panic!("{said:?}") };
        assert_eq!(own.findings[0].code, Code::Unreadable, "a folder is no file");
    }

    #[test]
    fn what_is_chosen_is_in_the_file_and_the_rest_of_it_too() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("new/config.toml");
        let before = Settings::new(Lang::Nb);
        let mut keeper = Keeper::new(path.clone(), before);
        assert!(keeper.flush(Duration::from_secs(10)), "nothing to do is done");
        for theme in [Theme::Light, Theme::Contrast] {
            keeper.keep(|| Box::new(RealDisk), Settings { theme, ..before });
        }
        assert!(keeper.flush(Duration::from_secs(10)));
        assert_eq!(RealDisk.read(&path, 100).unwrap(), b"theme = \"contrast\"\n");
        // Somebody writes in the file meanwhile.
        disk::replace(&RealDisk, &path, b"# mine\ntheme = \"contrast\"\n", "t").unwrap();
        keeper.keep(|| Box::new(RealDisk), Settings { theme: Theme::Contrast, mouse: false, ..before });
        assert!(keeper.flush(Duration::from_secs(10)));
        assert_eq!(RealDisk.read(&path, 100).unwrap(), b"# mine\ntheme = \"contrast\"\nmouse = false\n");
        disk::replace(&RealDisk, &path, b"theme = \n", "t").unwrap();
        keeper.keep(|| Box::new(RealDisk), before);
        assert!(!keeper.flush(Duration::from_secs(10)), "a broken file is left alone, and it is told");
        assert_eq!(RealDisk.read(&path, 100).unwrap(), b"theme = \n");
    }
}
