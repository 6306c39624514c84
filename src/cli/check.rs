//! `tastetrykk check`: what is wrong in lessons, for those who write them.

use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::ArgMatches;

use super::course::{Profile, catalogue};
use super::{USAGE, complain};
use crate::course::Files;
use crate::diagnostic::{Finding, Severity};
use crate::locale::{Part, Strings, findings};
use crate::runtime::folder::Folder;

/// Checks what is named, or the built-in lessons. 0 when there are no faults, 1 when there are.
pub(super) fn run(given: &ArgMatches, strings: &Strings) -> io::Result<ExitCode> {
    let profile = match Profile::of(given) {
        Ok(profile) => profile,
        Err(none) => return none.told(strings),
    };
    let paths: Vec<&PathBuf> = given.get_many::<PathBuf>("path").into_iter().flatten().collect();
    if given.get_flag("fix") && !super::fix::run(&paths, profile.as_ref(), given.get_flag("dry-run"), strings)? {
        return Ok(ExitCode::FAILURE);
    }
    let built_in = catalogue(None, profile.as_ref());
    let mut found = if profile.is_some() { built_in.profile_findings().to_vec() } else { Vec::new() };
    if paths.is_empty() {
        found.extend(built_in.check());
    }
    for path in paths {
        if !path.exists() {
            complain(&strings.fill("check-no-path", &[("path", &path.display().to_string())]));
            return Ok(ExitCode::from(USAGE));
        }
        let profile = profile.as_ref();
        found.extend(if path.is_dir() { check_folder(path, profile) } else { check_file(path, profile) });
    }
    let faults = found.iter().filter(|finding| finding.severity() == Severity::Fault).count();
    let words = Strings::with(strings.lang(), &[Part::Findings]);
    let mut out = io::stdout().lock();
    if given.get_one::<String>("format").is_some_and(|format| format == "json") {
        writeln!(out, "{}", findings::json(&found, &words))?;
    } else {
        for finding in &found {
            writeln!(out, "{}", findings::human(finding, &words))?;
        }
        writeln!(out, "{}", summary(faults, found.len() - faults, strings))?;
    }
    Ok(if faults > 0 { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

fn summary(faults: usize, warnings: usize, strings: &Strings) -> String {
    if faults + warnings == 0 {
        return strings.say("check-clean");
    }
    strings.fill("check-count", &[("faults", &faults.to_string()), ("warnings", &warnings.to_string())])
}

/// A folder is laid over the built-in course, as it will be in use; what is told is what stands
/// in the folder.
fn check_folder(path: &Path, profile: Option<&Profile>) -> Vec<Finding> {
    let prefix = Folder::new(path.to_owned()).name("");
    let mut found = catalogue(Some(path.to_owned()), profile).check();
    found.retain(|finding| finding.file.starts_with(&prefix));
    found
}

fn check_file(path: &Path, profile: Option<&Profile>) -> Vec<Finding> {
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    // What the course shares stands in folders of its own.
    let shared = folder.file_name().and_then(|folder| folder.to_str());
    let shared = shared.filter(|name| super::place::SHARED.contains(name));
    let (root, name) = match (folder.parent(), shared) {
        (Some(root), Some(shared)) => (root, format!("{shared}/{name}")),
        _ => (folder, name),
    };
    let root = if root.as_os_str().is_empty() { Path::new(".") } else { root };
    catalogue(Some(root.to_owned()), profile).check_file(&name)
}
