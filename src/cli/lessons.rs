//! `tastetrykk lessons`: the list of lessons.

use std::io::{self, Write};
use std::process::ExitCode;

use clap::ArgMatches;
use serde_json::json;

use super::settings::Config;
use super::{Language, course};
use crate::course::Entry;
use crate::locale::Strings;

/// Lists the lessons, as a table for people or as JSON for programs.
pub(super) fn run(given: &ArgMatches, config: &Config, language: Language, strings: &Strings) -> io::Result<ExitCode> {
    let course = match course::told(given, config, language, strings) {
        Ok(course) => course,
        Err(ended) => return ended,
    };
    let listing = course.list();
    let mut out = io::stdout().lock();
    if given.get_flag("json") {
        let lessons: Vec<_> = listing.lessons.iter().map(|lesson| as_json(lesson, strings)).collect();
        serde_json::to_writer_pretty(&mut out, &lessons)?;
        writeln!(out)?;
        return Ok(ExitCode::SUCCESS);
    }
    let widest = listing.lessons.iter().map(|lesson| lesson.id.as_str().len()).max().unwrap_or(0);
    for lesson in &listing.lessons {
        let minutes = strings.fill("lessons-minutes", &[("minutes", &lesson.minutes.to_string())]);
        let title = lesson.title.get(strings.lang());
        writeln!(out, "{:widest$}  {minutes:>7}  {title}", lesson.id.as_str())?;
    }
    if listing.lessons.is_empty() {
        writeln!(out, "{}", strings.say("lessons-none"))?;
    }
    let faults = listing.findings.iter().filter(|f| f.severity() == crate::diagnostic::Severity::Fault).count();
    if faults > 0 {
        super::complain(&strings.fill("lessons-faults", &[("count", &faults.to_string())]));
    }
    Ok(ExitCode::SUCCESS)
}

fn as_json(lesson: &Entry, strings: &Strings) -> serde_json::Value {
    let tags: Vec<_> = lesson.languages.iter().map(|lang| lang.tag()).collect();
    let needs: Vec<_> = lesson.needs.iter().map(crate::vocabulary::Id::as_str).collect();
    json!({
        "id": lesson.id.as_str(),
        "module": lesson.module.name(),
        "title": lesson.title.get(strings.lang()),
        "goal": lesson.goal.get(strings.lang()),
        "minutes": lesson.minutes,
        "digcomp": lesson.digcomp,
        "needs": needs,
        "languages": tags,
        "steps": lesson.steps,
        "practice": lesson.practice,
    })
}
