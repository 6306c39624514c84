//! The book: its pages are what the vocabulary and the findings say, its links lead somewhere, and the program has
//! the same text inside.
//!
//! `UPDATE_DOCS=1 cargo test --test guide` writes the pages that are made.
#![expect(clippy::disallowed_methods, reason = "a test of the book reads and writes its files")]

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::{env, fs};

use tastetrykk::author::guide::book;
use tastetrykk::author::guide::pages::{Maker, Page};
use tastetrykk::course::Catalogue;
use tastetrykk::vocabulary::Lang;

use super::slips::slip;

/// The file that has the book inside: it is touched when the book has got other files, so that it is built again.
const INSIDE: &str = "src/author/guide/book.rs";
/// The folders of a language in which every page is made, and the pages beside them.
const MADE: [&str; 4] = ["steps", "happenings", "files", "findings"];
/// A page that is made, and stands beside the chapters.
const WORDS: &str = "words";
/// The chapters that somebody has written, in order.
const NORWEGIAN: [&str; 9] =
    ["forste-leksjon", "new", "preview", "try", "klarsprak", "lesere", "bruke", "kursleder", "lisens"];
const ENGLISH: [&str; 2] = ["developers", "adding"];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/src")
}

fn read(path: &str) -> Option<String> {
    fs::read_to_string(root().join(path)).ok()
}

/// Every file of the book, by its path below `docs/src`.
fn on_disk() -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut folders = vec![root()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("the book") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let inside = path.strip_prefix(root()).expect("below the book");
                found.insert(inside.to_string_lossy().replace('\\', "/"));
            }
        }
    }
    found
}

fn chapters(lang: Lang) -> Vec<String> {
    let names = if lang == Lang::En { &ENGLISH[..] } else { &NORWEGIAN[..] };
    names.iter().map(|name| format!("{}/{name}.md", lang.tag())).collect()
}

fn heading(path: &str) -> String {
    let text = read(path).unwrap_or_else(|| panic!("{path} is to be written"));
    text.lines().next().and_then(|line| line.strip_prefix("# ")).unwrap_or_else(|| panic!("{path}")).to_owned()
}

/// Every page that is made, the table of contents among them.
fn made() -> Vec<Page> {
    let glossary = Catalogue::new(None).glossary();
    let mut contents = String::from("# Tastetrykk\n\n[Tastetrykk](README.md)\n");
    let mut pages = Vec::new();
    for lang in Lang::ALL {
        let maker = Maker::new(lang);
        pages.extend(maker.all(&glossary, |code| slip(code, lang)));
        let chapters: Vec<_> = chapters(lang).into_iter().map(|path| (path.clone(), heading(&path))).collect();
        contents.push_str(&maker.contents(&chapters));
    }
    pages.push(Page { path: "SUMMARY.md".to_owned(), text: contents });
    pages
}

/// Whether a file is one of those that are made.
fn is_made(path: &str) -> bool {
    let (_, inside) = path.split_once('/').unwrap_or(("", path));
    let name = inside.strip_suffix(".md").unwrap_or(inside);
    let (folder, _) = name.split_once('/').unwrap_or((name, ""));
    path == "SUMMARY.md" || MADE.contains(&folder) || name == WORDS
}

#[test]
fn every_page_is_what_it_would_be() {
    let pages = made();
    let names: BTreeSet<String> = pages.iter().map(|page| page.path.clone()).collect();
    assert_eq!(names.len(), pages.len(), "each page once");
    if env::var_os("UPDATE_DOCS").is_some() {
        let before = on_disk();
        for old in before.iter().filter(|path| is_made(path) && !names.contains(*path)) {
            fs::remove_file(root().join(old)).expect("an old page");
        }
        for page in &pages {
            let path = root().join(&page.path);
            fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
            fs::write(path, &page.text).expect("a page");
        }
        if before != on_disk() {
            let inside = Path::new(env!("CARGO_MANIFEST_DIR")).join(INSIDE);
            let file = fs::File::options().append(true).open(inside).expect("the book's source");
            file.set_modified(std::time::SystemTime::now()).expect("a clock");
        }
    }
    let stale: Vec<_> = pages.iter().filter(|page| read(&page.path).as_ref() != Some(&page.text)).collect();
    let stale: Vec<&str> = stale.into_iter().map(|page| page.path.as_str()).collect();
    let disk = on_disk();
    let old: Vec<_> = disk.iter().filter(|path| is_made(path) && !names.contains(*path)).collect();
    assert!(stale.is_empty() && old.is_empty(), "UPDATE_DOCS=1 writes {stale:?} and removes {old:?}");
}

/// The targets of the links in a page that lead to a file.
fn links(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut in_code = false;
    for line in text.lines() {
        in_code ^= line.trim_start().starts_with("```");
        if in_code {
            continue;
        }
        for (at, _) in line.match_indices("](") {
            let target = line[at + 2..].split(')').next().unwrap_or_default();
            let inside_code = line[..at].matches('`').count() % 2 == 1;
            if !inside_code && !target.contains("://") {
                found.push(target.split('#').next().unwrap_or_default().to_owned());
            }
        }
    }
    found
}

/// `link` as it leads from the page at `path`.
fn resolved(path: &str, link: &str) -> String {
    let mut parts: Vec<&str> = path.split('/').collect();
    parts.pop();
    for part in link.split('/') {
        if part == ".." {
            parts.pop();
        } else {
            parts.push(part);
        }
    }
    parts.join("/")
}

#[test]
fn every_link_leads_to_a_page_and_every_page_is_in_the_contents() {
    let disk = on_disk();
    let mut wrong = Vec::new();
    for path in &disk {
        for link in links(&read(path).expect("readable")) {
            let target = resolved(path, &link);
            if !disk.contains(&target) {
                wrong.push(format!("{path}: {link}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    let listed: BTreeSet<String> = links(&read("SUMMARY.md").expect("the contents")).into_iter().collect();
    let apart: Vec<_> = disk.iter().filter(|path| *path != "SUMMARY.md" && !listed.contains(*path)).collect();
    assert!(apart.is_empty(), "not in SUMMARY.md: {apart:?}");
    assert!(listed.len() > 500, "{}", listed.len());
}

#[test]
fn the_program_has_the_book_inside() {
    let apart: Vec<_> = on_disk().into_iter().filter(|path| book::page(path) != read(path).as_deref()).collect();
    assert!(apart.is_empty(), "build again, so that the program has {apart:?}");
}
