//! The course that a command is about: the built-in lessons, a folder over them, and the
//! municipality that it is held in.

use std::io;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::ArgMatches;

use super::{USAGE, complain};
use crate::course::{Catalogue, Files};
use crate::diagnostic::{Finding, Severity};
use crate::locale::{Part, Strings, findings};
use crate::runtime::folder::{self, Folder};
use crate::vocabulary::Lang;

/// A municipality's profile in a file of its own.
#[derive(Debug, Clone)]
pub(super) struct Profile {
    name: String,
    bytes: Vec<u8>,
}

/// Why there is no profile.
#[derive(Debug)]
pub(super) enum NoProfile {
    /// There is no such file.
    Absent(PathBuf),
    /// It cannot be read.
    Unreadable(io::Error),
}

impl NoProfile {
    /// Says it, and gives the exit code.
    pub(super) fn told(self, strings: &Strings) -> io::Result<ExitCode> {
        match self {
            Self::Absent(path) => {
                complain(&strings.fill("check-no-path", &[("path", &path.display().to_string())]));
                Ok(ExitCode::from(USAGE))
            }
            Self::Unreadable(error) => Err(error),
        }
    }
}

impl Profile {
    /// The profile at `path`, if one is named.
    pub(super) fn read(path: Option<&Path>) -> Result<Option<Self>, NoProfile> {
        let Some(path) = path else { return Ok(None) };
        match folder::read(path) {
            Ok(Some(bytes)) => Ok(Some(Self { name: path.display().to_string(), bytes })),
            Ok(None) => Err(NoProfile::Absent(path.to_owned())),
            Err(error) => Err(NoProfile::Unreadable(error)),
        }
    }

    /// The one that these arguments name.
    pub(super) fn of(given: &ArgMatches) -> Result<Option<Self>, NoProfile> {
        Self::read(given.get_one::<PathBuf>("profile").map(PathBuf::as_path))
    }
}

/// The built-in lessons, under a folder if one is given, in the municipality if one is.
pub(super) fn catalogue(folder: Option<PathBuf>, profile: Option<&Profile>) -> Catalogue {
    let course = Catalogue::new(folder.map(|folder| Box::new(Folder::new(folder)) as Box<dyn Files>));
    match profile {
        Some(Profile { name, bytes }) => course.held_in(name, bytes),
        None => course,
    }
}

/// What is wrong with the profile in force, line by line; what is sound in it is used. What only is
/// missing is for `check` to tell.
pub(super) fn slips_of_profile(course: &Catalogue, lang: Lang) -> Vec<String> {
    let faults = course.profile_findings().iter().filter(|found| found.severity() == Severity::Fault);
    let faults: Vec<&Finding> = faults.collect();
    if faults.is_empty() {
        return Vec::new();
    }
    let words = Strings::with(lang, &[Part::Findings]);
    let told: String = faults.into_iter().map(|finding| findings::human(finding, &words)).collect();
    told.lines().map(str::to_owned).collect()
}
