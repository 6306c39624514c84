//! The course that a command is about: the built-in lessons, a folder over them, and the
//! municipality that it is held in.

use std::io;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::ArgMatches;

use super::settings::Config;
use super::{Language, USAGE, complain};
use crate::config::Given;
use crate::course::{Catalogue, Files};
use crate::diagnostic::{Finding, Severity};
use crate::locale::{Strings, findings};
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
            Self::Absent(_) => {
                complain(&self.sentence(strings));
                Ok(ExitCode::from(USAGE))
            }
            Self::Unreadable(error) => Err(error),
        }
    }

    fn sentence(&self, strings: &Strings) -> String {
        match self {
            Self::Absent(path) => strings.fill("check-no-path", &[("path", &path.display().to_string())]),
            Self::Unreadable(error) => strings.fill("command-failed", &[("reason", &error.to_string())]),
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

    /// `course` in this municipality.
    pub(super) fn held(&self, course: Catalogue) -> Catalogue {
        course.held_in(&self.name, &self.bytes)
    }

    /// The one that these arguments name.
    pub(super) fn of(given: &ArgMatches) -> Result<Option<Self>, NoProfile> {
        Self::read(given.get_one::<PathBuf>("profile").map(PathBuf::as_path))
    }
}

/// The course as it is held here.
pub(super) struct Held {
    /// Its lessons.
    pub(super) catalogue: Catalogue,
    /// The language to begin in.
    pub(super) lang: Lang,
    /// What is wrong with the municipality's profile, line by line. What is sound in it is used; what
    /// only is missing is for `check` to tell.
    pub(super) slips: Vec<String>,
}

impl Held {
    /// The course of these settings. A profile that the command line names (`asked`) must be there;
    /// without one that the settings name the course is held all the same, and that is told.
    pub(super) fn new(asked: bool, given: &Given, language: Language) -> Result<Self, NoProfile> {
        let (profile, absent) = match Profile::read(given.profile.as_deref()) {
            Err(none) if asked => return Err(none),
            Err(none) => (None, Some(none)),
            Ok(profile) => (profile, None),
        };
        let catalogue = catalogue(given.lessons.clone(), profile.as_ref());
        // Without either it is the municipality inside the program, which nobody need read now.
        let municipal = profile.is_some() || given.lessons.is_some();
        let lang = language.in_municipality(if municipal { catalogue.profile_language() } else { None });
        let mut slips = if municipal { slips(&catalogue, lang) } else { Vec::new() };
        slips.extend(absent.map(|none| none.sentence(&Strings::new(lang))));
        Ok(Self { catalogue, lang, slips })
    }
}

/// The course of the folder and the profile that these arguments name, or the settings.
pub(super) fn held(given: &ArgMatches, config: &Config, language: Language) -> Result<Held, NoProfile> {
    let path = |name: &str| given.get_one::<PathBuf>(name).cloned();
    let asked = Given { lessons: path("lessons"), profile: path("profile"), ..Given::default() };
    Held::new(asked.profile.is_some(), &asked.over(config.given()), language)
}

/// The same for a command that only tells of it: what is wrong in the settings and the profile is
/// said first. `Err` is how such a command ends when there is no course.
pub(super) fn told(
    given: &ArgMatches,
    config: &Config,
    language: Language,
    strings: &Strings,
) -> Result<Catalogue, io::Result<ExitCode>> {
    let held = held(given, config, language).map_err(|none| none.told(strings))?;
    config.complain(strings.lang());
    held.slips.iter().map(String::as_str).for_each(complain);
    Ok(held.catalogue)
}

/// The built-in lessons, under a folder if one is given, in the municipality if one is.
pub(super) fn catalogue(folder: Option<PathBuf>, profile: Option<&Profile>) -> Catalogue {
    over(folder.map(|folder| Box::new(Folder::new(folder)) as Box<dyn Files>), profile)
}

/// The same under any files.
pub(super) fn over(files: Option<Box<dyn Files>>, profile: Option<&Profile>) -> Catalogue {
    let course = Catalogue::new(files);
    match profile {
        Some(profile) => profile.held(course),
        None => course,
    }
}

/// What is wrong with the profile in force, line by line.
fn slips(course: &Catalogue, lang: Lang) -> Vec<String> {
    let faults = course.profile_findings().iter().filter(|found| found.severity() == Severity::Fault);
    let faults: Vec<&Finding> = faults.collect();
    if faults.is_empty() {
        return Vec::new();
    }
    let words = Strings::new(lang);
    let told: String = faults.into_iter().map(|finding| findings::human(finding, &words)).collect();
    told.lines().map(str::to_owned).collect()
}
