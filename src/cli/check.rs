//! `tastetrykk check`: what is wrong in lessons, for those who write them.

mod measures;
mod target;
mod told;

use std::io::{self, IsTerminal, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::ArgMatches;

use super::course::{Profile, catalogue};
use super::{USAGE, complain};
use crate::author::check::{self, Desk, Piece};
use crate::author::wording::{Dictionaries, SPELT};
use crate::diagnostic::{Finding, Severity};
use crate::locale::{Strings, findings};
use crate::runtime::checks::{self, memory, memory::Memory};
use crate::runtime::dictionaries;
use crate::runtime::disk::RealDisk;
use crate::vocabulary::Lang;

/// Checks what is named, or the built-in lessons. 0 when there are no faults, 1 when there are.
pub(super) fn run(given: &ArgMatches, strings: &Strings) -> io::Result<ExitCode> {
    let profile = match Profile::of(given) {
        Ok(profile) => profile,
        Err(none) => return none.told(strings),
    };
    let paths: Vec<&PathBuf> = given.get_many::<PathBuf>("path").into_iter().flatten().collect();
    if let Some(path) = paths.iter().find(|path| !path.exists()) {
        complain(&strings.fill("check-no-path", &[("path", &path.display().to_string())]));
        return Ok(ExitCode::from(USAGE));
    }
    if given.get_flag("measures") {
        write!(io::stdout().lock(), "{}", measures::told(&paths, profile.as_ref(), strings))?;
        return Ok(ExitCode::SUCCESS);
    }
    if given.get_flag("fix") && !super::fix::run(&paths, profile.as_ref(), given.get_flag("dry-run"), strings)? {
        return Ok(ExitCode::FAILURE);
    }
    let checker = Checker::new(profile, given.get_flag("no-cache"), strings);
    let mut found = Vec::new();
    if let Some(profile) = &checker.profile {
        found.extend(catalogue(None, Some(profile)).profile_findings().to_vec());
    }
    match &checker.profile {
        // What the profile makes of the course is asked about, and not the course.
        Some(_) if paths.is_empty() => found.extend(checker.under_profile()),
        None if paths.is_empty() => found.extend(checker.built_in()),
        Some(_) | None => {}
    }
    for path in paths {
        found.extend(if path.is_dir() { checker.folder(path) } else { checker.file(path) });
    }
    check::tidy(&mut found);
    let (faults, _) = check::count(&found);
    if given.get_flag("faults-only") {
        found.retain(|finding| finding.severity() == Severity::Fault);
    }
    let mut out = io::stdout().lock();
    if given.get_one::<String>("format").is_some_and(|format| format == "json") {
        writeln!(out, "{}", findings::json(&found, strings))?;
    } else {
        write!(out, "{}", told::told(&found, strings))?;
        if let Some(note) = no_dictionary(strings) {
            complain(&note);
        }
    }
    Ok(if faults > 0 { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

/// That spelling was not looked at, and what has the dictionaries, where one is not there.
fn no_dictionary(strings: &Strings) -> Option<String> {
    let lacking = |lang: &Lang| !dictionaries::is_there(*lang, std::env::var_os("DICPATH"));
    let lacking: Vec<&str> = SPELT.into_iter().filter(lacking).map(Lang::tag).collect();
    let values = [("languages", &*lacking.join("-")), ("package", "hunspell-no")];
    (!lacking.is_empty()).then(|| strings.fill("check-no-dictionary", &values))
}

/// Where findings are kept, for the program that runs.
struct Cache {
    folder: PathBuf,
    program: Vec<u8>,
    dictionaries: Vec<Vec<u8>>,
}

/// Looks at courses, with what it takes to look at any.
struct Checker<'s> {
    profile: Option<Profile>,
    dictionaries: Dictionaries,
    cache: Option<Cache>,
    strings: &'s Strings,
}

impl<'s> Checker<'s> {
    fn new(profile: Option<Profile>, no_cache: bool, strings: &'s Strings) -> Self {
        let find = |lang| dictionaries::find(lang, std::env::var_os("DICPATH"));
        let cache = || {
            let stamps = SPELT.map(|lang| dictionaries::stamp(lang, std::env::var_os("DICPATH")));
            let (folder, program) = memory::folder().zip(memory::program())?;
            Some(Cache { folder, program, dictionaries: stamps.to_vec() })
        };
        let cache = if no_cache { None } else { cache() };
        Self { profile, dictionaries: Dictionaries::new(find), cache, strings }
    }

    /// What comes of looking at these pieces of what lies on the desk.
    fn look(&self, desk: &Desk, pieces: &[Piece]) -> Vec<Finding> {
        let memory = self.cache.as_ref().map(|Cache { folder, program, dictionaries }| {
            Memory::new(folder.clone(), Box::new(RealDisk), program, desk, dictionaries)
        });
        let mut progress = Progress { strings: self.strings, total: pieces.len(), shown: false };
        let threads = checks::threads();
        let found = checks::run(desk, pieces, &self.dictionaries, memory.as_ref(), threads, |done| progress.show(done));
        progress.clear();
        if let Some(memory) = memory {
            memory.tidy();
        }
        found.concat()
    }
}

/// How far one has come, on a terminal where it takes a while.
struct Progress<'s> {
    strings: &'s Strings,
    total: usize,
    shown: bool,
}

impl Progress<'_> {
    fn show(&mut self, done: usize) {
        let mut out = io::stderr();
        if !out.is_terminal() {
            return;
        }
        self.shown = true;
        let line =
            self.strings.fill("check-progress", &[("done", &done.to_string()), ("total", &self.total.to_string())]);
        // Nobody waits for it.
        let _ = write!(out, "\r{line}\x1b[K").and_then(|()| out.flush());
    }

    fn clear(&self) {
        if self.shown {
            let _ = write!(io::stderr(), "\r\x1b[K");
        }
    }
}
