//! Which lesson shows what a file holds.

use std::collections::BTreeSet;

use super::places::step_at;
use crate::course::Catalogue;
use crate::course::catalogue::Source;
use crate::vocabulary::{Id, Lang};

/// What is looked at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Subject {
    /// The file's path in the lessons' folder, parted by `/`.
    pub path: String,
    /// What it is.
    pub kind: Kind,
    /// The lesson that shows it.
    pub lesson: Id,
    /// The step of that lesson that shows it first; `None` for the beginning.
    pub step: Option<Id>,
}

/// What a file is, by where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Kind {
    /// A lesson.
    Lesson(Id),
    /// A translation of one.
    Translation(Id, Lang),
    /// A municipality's profile.
    Profile,
    /// Something that lessons share: of the world, an application, an app, of the course.
    Shared,
}

/// The folders of what lessons share.
pub const FOLDERS: [&str; 4] = ["world", "applications", "apps", "course"];

impl Kind {
    /// What the file at `path`, with this in it, is; `None` if it is none of the course's.
    #[must_use]
    pub fn of(path: &str, bytes: &[u8]) -> Option<Self> {
        let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
        let stem = name.strip_suffix(".toml").filter(|stem| !stem.starts_with('.'))?;
        match folder {
            "" if names_municipality(bytes) => Some(Self::Profile),
            "" => match stem.split_once('.') {
                None => Id::new(stem).map(Self::Lesson),
                Some((id, tag)) => {
                    let lang = Lang::ALL.into_iter().find(|lang| lang.tag() == tag);
                    Id::new(id).zip(lang).map(|(id, lang)| Self::Translation(id, lang))
                }
            },
            "profiles" => Some(Self::Profile),
            folder if FOLDERS.contains(&folder) => Some(Self::Shared),
            _ => None,
        }
    }
}

/// Whether a file says which municipality it is about, as profiles do.
fn names_municipality(bytes: &[u8]) -> bool {
    let text = String::from_utf8_lossy(bytes);
    let mut top = text.lines().take_while(|line| !line.trim_start().starts_with('['));
    top.any(|line| line.split_once('=').is_some_and(|(key, _)| key.trim() == "kommune"))
}

/// The lesson that has most to do with the file at `path`: the one that names most of what is in it, the first
/// in the order of the course where several do. `None` when no lesson names anything of it.
#[must_use]
pub fn user(catalogue: &Catalogue, path: &str, kind: &Kind, bytes: &[u8]) -> Option<Id> {
    if let Kind::Lesson(id) | Kind::Translation(id, _) = kind {
        return Some(id.clone());
    }
    let (own, names) = sought(catalogue, path, kind, bytes);
    let score = |id: &Id| {
        let text = main_file(catalogue, id);
        let whole = if text.contains(&own) { names.len() + 1 } else { 0 };
        whole + names.iter().filter(|name| text.contains(name.as_str())).count()
    };
    let mut best: Option<(usize, Id)> = None;
    for head in catalogue.index().lessons {
        let score = score(&head.id);
        if score > best.as_ref().map_or(0, |(best, _)| *best) {
            best = Some((score, head.id));
        }
    }
    best.map(|(_, id)| id)
}

/// The first step of `lesson` that names something of the file at `path`.
#[must_use]
pub fn step(catalogue: &Catalogue, lesson: &Id, path: &str, kind: &Kind, bytes: &[u8]) -> Option<Id> {
    if matches!(kind, Kind::Lesson(_) | Kind::Translation(..)) {
        return None;
    }
    let (own, names) = sought(catalogue, path, kind, bytes);
    let text = main_file(catalogue, lesson);
    let first = |names: &[String]| {
        let says_one = |line: &str| names.iter().any(|name| line.contains(name.as_str()));
        let lines = text.lines().enumerate().filter(|(_, line)| says_one(line));
        { lines }.find_map(|(place, _)| step_at(&text, place + 1))
    };
    first(&[own]).or_else(|| first(&names))
}

/// How lessons name the file itself, and what stands in it.
fn sought(catalogue: &Catalogue, path: &str, kind: &Kind, bytes: &[u8]) -> (String, Vec<String>) {
    let own = path.rsplit('/').next().and_then(|name| name.split('.').next()).unwrap_or_default();
    let names = match kind {
        Kind::Lesson(_) | Kind::Translation(..) => Vec::new(),
        Kind::Profile => catalogue.profile().names().map(|name| format!("{{{name}}}")).collect(),
        // Texts mark a word of the glossary as a link to it.
        Kind::Shared if path.starts_with("course/") => {
            named(bytes).into_iter().map(|name| format!("({name})")).collect()
        }
        Kind::Shared => named(bytes).into_iter().map(|name| format!("\"{name}\"")).collect(),
    };
    (format!("\"{own}\""), names)
}

fn main_file(catalogue: &Catalogue, lesson: &Id) -> String {
    let sources = catalogue.sources(lesson.as_str());
    let main = sources.iter().find(|source| source.translation.is_none());
    main.map(|Source { bytes, .. }| String::from_utf8_lossy(bytes).into_owned()).unwrap_or_default()
}

/// The ids of what stands in a file.
fn named(bytes: &[u8]) -> BTreeSet<String> {
    let text = String::from_utf8_lossy(bytes);
    let ids = text.lines().filter_map(|line| {
        let (key, value) = line.split_once('=')?;
        let value = value.trim().trim_start_matches('"').split('"').next()?;
        (key.trim() == "id" && Id::new(value).is_some()).then(|| value.to_owned())
    });
    ids.collect()
}
