//! `tastetrykk translate`: what a translation lacks is written into it, marked.

use std::collections::BTreeMap;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::ArgMatches;

use super::course::catalogue;
use super::place::Place;
use super::settings::Config;
use super::{USAGE, complain, schema};
use crate::author::schema::FILES;
use crate::author::translate::{self, NotToml, Updated};
use crate::course::Files as _;
use crate::course::catalogue::{Asked, BuiltIn};
use crate::locale::{Strings, findings};
use crate::runtime::desk::{self, Wrote};
use crate::runtime::folder;
use crate::vocabulary::Lang;

/// Writes or updates the translation that is asked for. 0 when it could be done.
pub(super) fn run(given: &ArgMatches, config: &Config, strings: &Strings) -> io::Result<ExitCode> {
    let word = given.get_one::<PathBuf>("lesson").map_or(Path::new(""), PathBuf::as_path);
    let lang = given.get_one::<String>("to").and_then(|tag| Lang::from_tag(tag)).unwrap_or(Lang::Nn);
    let place = Place::named(word, given, config);
    let main = place.main();
    if !main.is_file() {
        complain(&strings.fill("translate-no-file", &[("path", &super::place::shown(&main))]));
        return Ok(ExitCode::from(USAGE));
    }
    let course = catalogue(Some(place.root.clone()), None);
    let Some(asked) = course.asked(&place.stem) else {
        for finding in course.check_file(&format!("{}.toml", place.stem)) {
            findings::human(&finding, strings).lines().chain([""]).for_each(complain);
        }
        complain(&strings.say("translate-broken"));
        return Ok(ExitCode::FAILURE);
    };
    if asked.language == lang {
        let others = Lang::ALL.into_iter().filter(|other| *other != lang).map(Lang::tag);
        let others = others.collect::<Vec<_>>().join(", ");
        complain(&strings.fill("translate-own-language", &[("others", &others)]));
        return Ok(ExitCode::from(USAGE));
    }
    write(&place, lang, &asked, given, strings)
}

/// Writes the translation; where there is none yet, one that begins as the one inside the program, if that has one.
fn write(place: &Place, lang: Lang, asked: &Asked, given: &ArgMatches, words: &Strings) -> io::Result<ExitCode> {
    let path = &place.translation(lang);
    let shown = super::place::shown(path);
    let before = folder::read(path)?;
    let lent = BuiltIn.read(&format!("{}.{}.toml", place.stem, lang.tag())).ok().flatten().unwrap_or_default();
    let old = std::str::from_utf8(before.as_deref().unwrap_or(&lent));
    let made = old.map_err(|_| NotToml).and_then(|old| make(old, asked, given.get_flag("done")));
    let Ok((made, alike)) = made else {
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
            None => create(place, path, &made.text, asked, words.lang())?,
        };
        if wrote != Wrote::Yes {
            complain(&words.fill("changed-meanwhile", &[("path", &shown)]));
            return Ok(ExitCode::FAILURE);
        }
        words.fill("translate-wrote", &[("path", &shown)])
    };
    let mut lines = vec![first];
    lines.extend(told(&made, words));
    if !alike.is_empty() {
        let numbers: Vec<String> = alike.iter().map(ToString::to_string).collect();
        let values = [("count", numbers.len().to_string()), ("lines", numbers.join(", "))];
        let values = values.each_ref().map(|(name, value)| (*name, value.as_str()));
        lines.push(words.fill("translate-alike", &values));
    }
    if made.left > 0 {
        lines.push(words.say("translate-how"));
        lines.push(format!("  {} check {}", super::args::NAME, super::place::on_a_line(path)));
    }
    let mut out = io::stdout().lock();
    for line in lines.iter().flat_map(|line| super::ask::lines(line)) {
        writeln!(out, "{line}")?;
    }
    Ok(ExitCode::SUCCESS)
}

/// Writes a new translation, and what editors need for it.
fn create(place: &Place, path: &Path, text: &str, asked: &Asked, lang: Lang) -> io::Result<Wrote> {
    let Some(file) = FILES.iter().copied().find(|file| std::ptr::eq(file.table, asked.sibling)) else {
        return desk::create(path, text);
    };
    let wrote = desk::create(path, &(schema::line(file, &place.stem) + text))?;
    if wrote == Wrote::Yes {
        schema::put(&place.root, file, lang)?;
    }
    Ok(wrote)
}

/// The translation, and the lines of it that were marked and still say what the original says.
fn make(old: &str, asked: &Asked, done: bool) -> Result<(Updated, Vec<usize>), NotToml> {
    // What is done with a file that still lacks something is not all of it.
    let made = translate::update(old, &asked.parts, asked.sibling, &BTreeMap::new())?;
    if !done || made.added > 0 {
        return Ok((made, Vec::new()));
    }
    let text = translate::done(&made.text, &asked.parts)?;
    let alike = translate::alike(&made.text, &text, &asked.parts)?;
    Ok((Updated { text, left: 0, changed: 0, ..made }, alike))
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
