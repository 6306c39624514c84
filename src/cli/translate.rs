//! `tastetrykk translate`: what a translation lacks is written into it, marked.

use std::collections::BTreeMap;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::ArgMatches;

use super::course::catalogue;
use super::place::Place;
use super::settings::Config;
use super::{USAGE, complain};
use crate::author::translate::{self, NotToml, Updated};
use crate::course::catalogue::Asked;
use crate::locale::{Strings, findings};
use crate::runtime::desk::{self, Wrote};
use crate::runtime::folder;
use crate::vocabulary::Lang;

/// Writes or updates the translation that is asked for. 0 when it could be done.
pub(super) fn run(given: &ArgMatches, config: &Config, strings: &Strings) -> io::Result<ExitCode> {
    let words = Strings::new(strings.lang());
    let word = given.get_one::<PathBuf>("lesson").map_or(Path::new(""), PathBuf::as_path);
    let lang = given.get_one::<String>("to").and_then(|tag| Lang::from_tag(tag)).unwrap_or(Lang::Nn);
    let place = Place::named(word, given, config);
    let main = place.main();
    if !main.is_file() {
        complain(&words.fill("translate-no-file", &[("path", &super::place::shown(&main))]));
        return Ok(ExitCode::from(USAGE));
    }
    let course = catalogue(Some(place.root.clone()), None);
    let Some(asked) = course.asked(&place.stem) else {
        let told = Strings::new(strings.lang());
        for finding in course.check_file(&format!("{}.toml", place.stem)) {
            findings::human(&finding, &told).lines().chain([""]).for_each(complain);
        }
        complain(&words.say("translate-broken"));
        return Ok(ExitCode::FAILURE);
    };
    if asked.language == lang {
        let others = Lang::ALL.into_iter().filter(|other| *other != lang).map(Lang::tag);
        let others = others.collect::<Vec<_>>().join(", ");
        complain(&words.fill("translate-own-language", &[("others", &others)]));
        return Ok(ExitCode::from(USAGE));
    }
    write(&place.translation(lang), &asked, given, &words)
}

fn write(path: &Path, asked: &Asked, given: &ArgMatches, words: &Strings) -> io::Result<ExitCode> {
    let shown = super::place::shown(path);
    let before = folder::read(path)?;
    let old = before.as_deref().map(std::str::from_utf8);
    let made = match old {
        Some(Err(_)) => Err(NotToml),
        Some(Ok(old)) => make(old, asked, given.get_flag("done")),
        None => make("", asked, given.get_flag("done")),
    };
    let Ok(made) = made else {
        complain(&words.fill("translate-not-toml", &[("path", &shown)]));
        return Ok(ExitCode::FAILURE);
    };
    let same = before.as_deref() == Some(made.text.as_bytes());
    let first = if same {
        words.fill("translate-same", &[("path", &shown)])
    } else if given.get_flag("dry-run") {
        words.fill("translate-would", &[("path", &shown)])
    } else {
        let wrote = match &before {
            Some(before) => desk::rewrite(path, before, &made.text)?,
            None => desk::create(path, &made.text)?,
        };
        if wrote != Wrote::Yes {
            complain(&words.fill("changed-meanwhile", &[("path", &shown)]));
            return Ok(ExitCode::FAILURE);
        }
        words.fill("translate-wrote", &[("path", &shown)])
    };
    let mut lines = vec![first];
    lines.extend(told(&made, words));
    if made.left > 0 {
        lines.push(words.fill("translate-how", &[("path", &shown)]));
    }
    let mut out = io::stdout().lock();
    for line in lines.iter().flat_map(|line| super::ask::lines(line)) {
        writeln!(out, "{line}")?;
    }
    Ok(ExitCode::SUCCESS)
}

fn make(old: &str, asked: &Asked, done: bool) -> Result<Updated, NotToml> {
    // What is done with a file that still lacks something is not all of it.
    let made = translate::update(old, &asked.parts, asked.sibling, &BTreeMap::new())?;
    if !done || made.added > 0 {
        return Ok(made);
    }
    let text = translate::done(&made.text, &asked.parts)?;
    Ok(Updated { text, left: 0, changed: 0, ..made })
}

fn told(made: &Updated, words: &Strings) -> Vec<String> {
    let count = |count: usize| count.to_string();
    let mut lines = Vec::new();
    if made.added > 0 {
        lines.push(words.fill("translate-added", &[("count", &count(made.added))]));
    }
    if made.changed > 0 {
        lines.push(words.fill("translate-changed", &[("count", &count(made.changed))]));
    }
    if made.surplus > 0 {
        lines.push(words.fill("translate-surplus", &[("count", &count(made.surplus))]));
    }
    lines.push(if made.left > 0 {
        words.fill("translate-left", &[("count", &count(made.left))])
    } else {
        words.say("translate-none-left")
    });
    lines
}
