//! `tastetrykk check`: what is wrong in lessons, for those who write them.

use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::ArgMatches;

use super::{USAGE, complain};
use crate::course::{Catalogue, Files};
use crate::diagnostic::{Finding, Severity};
use crate::locale::{Part, Strings, findings};
use crate::runtime::folder::Folder;

/// Checks what is named, or the built-in lessons. 0 when there are no faults, 1 when there are.
pub(super) fn run(given: &ArgMatches, strings: &Strings) -> io::Result<ExitCode> {
    let paths: Vec<&PathBuf> = given.get_many::<PathBuf>("path").into_iter().flatten().collect();
    let mut found = if paths.is_empty() { Catalogue::new(None).check() } else { Vec::new() };
    for path in paths {
        if !path.exists() {
            complain(&strings.fill("check-no-path", &[("path", &path.display().to_string())]));
            return Ok(ExitCode::from(USAGE));
        }
        found.extend(if path.is_dir() { check_folder(path) } else { check_file(path) });
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
fn check_folder(path: &Path) -> Vec<Finding> {
    let folder = Folder::new(path.to_owned());
    let prefix = folder.name("");
    let mut found = Catalogue::new(Some(Box::new(folder))).check();
    found.retain(|finding| finding.file.starts_with(&prefix));
    found
}

fn check_file(path: &Path) -> Vec<Finding> {
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    // What the course shares stands in folders of its own.
    let shared =
        folder.file_name().and_then(|folder| folder.to_str()).filter(|name| matches!(*name, "world" | "course"));
    let (root, name) = match (folder.parent(), shared) {
        (Some(root), Some(shared)) => (root, format!("{shared}/{name}")),
        _ => (folder, name),
    };
    let root = if root.as_os_str().is_empty() { Path::new(".") } else { root };
    Catalogue::new(Some(Box::new(Folder::new(root.to_owned())))).check_file(&name)
}
