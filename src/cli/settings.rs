//! `tastetrykk settings`: what is in force, who said it, and what is wrong in settings files.

use std::io::{self, Write};
use std::process::ExitCode;

use super::complain;
use super::learn::data_folder;
use crate::config::Given;
use crate::diagnostic::Finding;
use crate::locale::{Strings, findings};
use crate::runtime::config::{self, Place, Places, Said};
use crate::runtime::disk::RealDisk;
use crate::vocabulary::Lang;

/// What was found when the program started.
#[derive(Debug)]
pub(super) struct Config {
    pub(super) places: Places,
    said: Vec<Said>,
}

impl Config {
    /// Reads the files and the environment.
    pub(super) fn read() -> Self {
        let places = Places::here();
        let said = config::read(&RealDisk, &places);
        Self { places, said }
    }

    /// What all of it together says.
    pub(super) fn given(&self) -> Given {
        let later = |under, said: &Said| said.given.clone().over(under);
        self.said.iter().fold(Given::default(), later)
    }

    /// Tells what is wrong, on stderr; nothing if nothing is.
    pub(super) fn complain(&self, lang: Lang) {
        let found: Vec<&Finding> = self.findings().collect();
        if found.is_empty() {
            return;
        }
        let words = Strings::new(lang);
        for finding in found {
            for line in findings::human(finding, &words).lines() {
                complain(line);
            }
        }
    }

    fn findings(&self) -> impl Iterator<Item = &Finding> {
        self.said.iter().flat_map(|said| &said.findings)
    }
}

/// Lists what is in force with `asked` on the command line, as a settings file that could be used, each
/// key with who said it. 1 when something is wrong in what was read.
pub(super) fn run(config: &Config, asked: &Given, lang: Lang, strings: &Strings) -> io::Result<ExitCode> {
    let mut out = io::stdout().lock();
    for path in [&config.places.machine, &config.places.own].into_iter().flatten() {
        let is_read = config.said.iter().any(|said| said.place == Place::File(path.clone()));
        let path = path.display().to_string();
        let line = if is_read {
            strings.fill("settings-read", &[("path", &path)])
        } else {
            strings.fill("settings-absent", &[("path", &path)])
        };
        writeln!(out, "# {}", crate::vocabulary::without_controls(&line))?;
    }
    writeln!(out)?;
    let standard = Given { language: Some(lang), data: data_folder(), ..Given::standard() };
    let says = |given: &Given, key: &str| given.written().iter().any(|(said, _)| *said == key);
    let rows = asked.clone().over(config.given()).over(standard).written().into_iter().map(|(key, value)| {
        let last = config.said.iter().rev().find(|said| says(&said.given, key));
        let who = match last.map(|said| &said.place) {
            _ if says(asked, key) => strings.say("settings-asked"),
            Some(Place::File(path)) => path.display().to_string(),
            Some(Place::Environment) => strings.say("settings-environment"),
            None => strings.say("settings-standard"),
        };
        (format!("{key} = {value}"), who)
    });
    let rows: Vec<(String, String)> = rows.collect();
    let widest = rows.iter().map(|(row, _)| row.chars().count()).max().unwrap_or(0);
    for (row, who) in rows {
        let row = format!("{row:widest$}   # {who}");
        writeln!(out, "{}", crate::vocabulary::without_controls(&row))?;
    }
    drop(out);
    config.complain(lang);
    Ok(if config.findings().next().is_some() { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}
