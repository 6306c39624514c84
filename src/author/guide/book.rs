//! The book inside the program, and how a page of it is found by name.

use std::fmt::Write as _;

use include_dir::{Dir, include_dir};

use super::groups::Group;
use super::keys::inside;
use super::pages::file_tables;
use crate::author::describe::Meanings;
use crate::course::{as_id, nearest};
use crate::diagnostic::Code;
use crate::locale::{Strings, wrapped};
use crate::vocabulary::Lang;
use crate::vocabulary::happenings::Kind;
use crate::vocabulary::keys::{self, STEP_KINDS, Table};

static BOOK: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/docs/src");

/// Where pages are looked for, the first that has one wins: what somebody has written, then what is made.
const SHELVES: [&str; 5] = ["", "steps/", "happenings/", "files/", "findings/"];
/// The longest line of the table of contents, in columns.
const COLUMNS: usize = 78;
/// What names are moved in by.
const INDENT: &str = "  ";
/// A name to show how one asks.
const EXAMPLE: &str = "message-sent";

/// The text of the page at `path` below `docs/src`.
#[must_use]
pub fn page(path: &str) -> Option<&'static str> {
    BOOK.get_file(path)?.contents_utf8()
}

/// The page named `name`, in Markdown, in `lang` or the language that is nearest to it: a chapter, a kind of step, a
/// happening, a file, a finding, or else a key and what it means in each table.
///
/// # Errors
/// A name that there is, which was likely meant; empty when none is near.
pub fn find(name: &str, lang: Lang) -> Result<String, String> {
    let name = as_id(name.trim().trim_matches('`'));
    for lang in lang.fallback() {
        for shelf in SHELVES {
            if let Some(text) = page(&format!("{}/{shelf}{name}.md", lang.tag())) {
                return Ok(text.to_owned());
            }
        }
    }
    key(&name, lang).ok_or_else(|| nearest(&name, names(lang).iter().map(String::as_str)).to_owned())
}

/// Every table of every file.
fn tables() -> Vec<&'static Table> {
    let steps = STEP_KINDS.iter().filter_map(|kind| keys::of_step(kind));
    let mut all: Vec<&'static Table> = Vec::new();
    for table in steps.chain(file_tables().map(|(_, table)| table)).flat_map(inside) {
        if !all.iter().any(|known| known.name == table.name) {
            all.push(table);
        }
    }
    all
}

/// What a key means, once for each meaning.
fn key(name: &str, lang: Lang) -> Option<String> {
    let meanings = Meanings::new(lang);
    let has = |table: &&Table| table.keys.iter().any(|key| key.name == name);
    let mut told: Vec<(String, Vec<String>)> = Vec::new();
    for table in tables().into_iter().filter(has) {
        let (meaning, title) = (meanings.key(table, name), meanings.title(table));
        match told.iter_mut().find(|(known, _)| *known == meaning) {
            Some((_, titles)) => titles.push(title),
            None => told.push((meaning, vec![title])),
        }
    }
    if told.is_empty() {
        return None;
    }
    let pages = Strings::new(lang);
    let mut text = format!("# `{name}`\n\n{}\n\n", pages.say("page-key"));
    for (meaning, titles) in told {
        // Writing to a string cannot fail.
        let _ = writeln!(text, "- {meaning} ({})", titles.join(", "));
    }
    Some(text)
}

/// Every name that a page or a key has.
fn names(lang: Lang) -> Vec<String> {
    let mut names: Vec<String> = chapters(lang).into_iter().map(|(name, _)| name).collect();
    names.extend(STEP_KINDS.iter().map(|kind| (*kind).to_owned()));
    names.extend(Group::ALL.into_iter().flat_map(Group::kinds).map(|kind| kind.name().to_owned()));
    names.extend(file_tables().map(|(name, _)| name.to_owned()));
    names.extend(Code::ALL.iter().map(|code| code.id().to_owned()));
    names.extend(tables().into_iter().flat_map(|table| table.keys).map(|key| key.name.to_owned()));
    names
}

/// The chapters that somebody has written in `lang`, in the order of the book: name and heading.
#[must_use]
pub fn chapters(lang: Lang) -> Vec<(String, String)> {
    let contents = page("SUMMARY.md").unwrap_or_default();
    let listed = contents.lines().filter_map(|line| {
        let (title, path) = line.strip_prefix("- [")?.strip_suffix(".md)")?.split_once("](")?;
        let name = path.strip_prefix(lang.tag())?.strip_prefix('/')?;
        Some((name.to_owned(), title.to_owned()))
    });
    listed.collect()
}

/// The names of all pages, with what they are about. Ends in a line break.
#[must_use]
pub fn contents(lang: Lang) -> String {
    let pages = Strings::new(lang);
    let mut text = wrapped(&pages.fill("page-how", &[("example", EXAMPLE)]), COLUMNS, "", "").join("\n") + "\n";
    let written = chapters(lang);
    let widest = written.iter().map(|(name, _)| name.chars().count()).max().unwrap_or(0);
    let _ = writeln!(text, "\n{}", pages.say("page-chapters"));
    for (name, title) in written {
        let _ = writeln!(text, "{INDENT}{name:widest$}  {title}");
    }
    let mut part = |title: &str, names: &mut dyn Iterator<Item = &'static str>| {
        let names: Vec<&str> = names.collect();
        let _ = writeln!(text, "\n{title}\n{}", wrapped(&names.join(", "), COLUMNS, INDENT, INDENT).join("\n"));
    };
    part(&pages.say("page-steps"), &mut STEP_KINDS.iter().copied());
    for group in Group::ALL {
        let title = format!("{}: {}", pages.say("page-happenings"), group.title(&pages));
        part(&title, &mut group.kinds().map(Kind::name));
    }
    part(&pages.say("page-files"), &mut file_tables().map(|(name, _)| name));
    part(&pages.say("page-findings"), &mut Code::ALL.iter().map(|code| code.id()));
    text
}
