//! `tastetrykk check --fix`: mends what is safe to mend, and shows each change.

use std::collections::BTreeSet;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use super::course::{Profile, catalogue};
use super::place::{Place, SHARED, shown};
use crate::author::doing::Laid;
use crate::author::fix::{Around, Change, Mended, Reason, mend};
use crate::author::wording::{self, Dictionaries};
use crate::course::{Catalogue, Files};
use crate::diagnostic::Finding;
use crate::locale::Strings;
use crate::runtime::desk::{self, Wrote};
use crate::runtime::folder::{self, Folder};
use crate::vocabulary::Id;

/// The most lines of one change that are shown, before and after.
const MOST: usize = 6;

/// The longest line that is shown, in characters.
const WIDEST: usize = 160;

/// Mends the files at `paths` and in folders there; with `dry` it only shows what it would do. Whether
/// everything that was to be written is written.
pub(super) fn run(paths: &[&PathBuf], profile: Option<&Profile>, dry: bool, strings: &Strings) -> io::Result<bool> {
    let mut out = io::stdout().lock();
    let (mut changes, mut files, mut well) = (0, 0, true);
    for path in paths.iter().flat_map(|path| toml_files(path)) {
        let Some(bytes) = folder::read(&path)? else { continue };
        let Ok(text) = std::str::from_utf8(&bytes) else { continue };
        let mended = mended(&path, text, profile);
        if mended.changes.is_empty() {
            continue;
        }
        for change in &mended.changes {
            writeln!(out, "{}", told(&path, change, dry, strings))?;
        }
        changes += mended.changes.len();
        files += 1;
        if !dry && desk::rewrite(&path, &bytes, &mended.text)? != Wrote::Yes {
            super::complain(&strings.fill("changed-meanwhile", &[("path", &shown(&path))]));
            well = false;
        }
    }
    let counts = [("changes", changes.to_string()), ("files", files.to_string())];
    let counts = counts.each_ref().map(|(name, count)| (*name, count.as_str()));
    let last = match (changes, dry) {
        (0, _) => strings.say("fix-nothing"),
        (_, true) => strings.fill("fix-would", &counts),
        (_, false) => strings.fill("fix-done", &counts),
    };
    writeln!(out, "{last}\n")?;
    Ok(well)
}

/// The file at `path`, or the files of a course in the folder there.
fn toml_files(path: &Path) -> Vec<PathBuf> {
    if !path.is_dir() {
        return vec![path.to_owned()];
    }
    let files = Folder::new(path.to_owned());
    let mut found = Vec::new();
    for folder in [""].into_iter().chain(SHARED) {
        let mut names = files.list(folder).unwrap_or_default();
        names.retain(|name| !name.starts_with('.') && Path::new(name).extension().is_some_and(|end| end == "toml"));
        names.sort();
        let inside = path.join(folder);
        found.extend(names.into_iter().map(|name| inside.join(name)));
    }
    found
}

fn mended(path: &Path, text: &str, profile: Option<&Profile>) -> Mended {
    let place = Place::of(path);
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let inside = place.stem.rsplit_once('/').map_or_else(|| name.clone(), |(folder, _)| format!("{folder}/{name}"));
    let under = Folder::new(place.root.clone());
    let course = |text: &str| {
        let laid = Laid { path: inside.clone(), text: text.to_owned(), under: Box::new(under.clone()) };
        let course = Catalogue::new(Some(Box::new(laid)));
        match profile {
            Some(profile) => profile.held(course),
            None => course,
        }
    };
    // Of the writing, too; to prove a lesson anew after each change would take long, and mends no slip.
    let check = |text: &str| -> Vec<Finding> {
        let course = course(text);
        let mut found = course.check_file(&inside);
        if let Some(id) = Id::new(&place.stem) {
            found.extend(wording::lesson(&course, &id, &Dictionaries::none()));
            found.retain(|finding| finding.file == under.name(&inside));
        }
        found
    };
    let parts = catalogue(Some(place.root.clone()), profile).asked(&place.stem);
    let around = Around {
        name: under.name(&inside),
        names: names(&course(text), &place.stem),
        parts: parts.map(|asked| asked.parts).unwrap_or_default(),
    };
    mend(text, &around, &check)
}

/// Every id that a name in the file could mean: those of the file, of the world and of lessons.
fn names(course: &Catalogue, stem: &str) -> BTreeSet<String> {
    let shared = ["world/kari", "world/mail", "world/photos", "world/portal", "world/web", "course/glossary"];
    let mut names: BTreeSet<String> = course.lesson_ids().iter().map(ToString::to_string).collect();
    for stem in shared.into_iter().chain([stem]) {
        let Some(main) = course.sources(stem).into_iter().next() else { continue };
        let text = String::from_utf8_lossy(&main.bytes);
        let ids = text.split("id = \"").skip(1).filter_map(|rest| rest.split_once('"'));
        names.extend(ids.map(|(id, _)| id.to_owned()));
    }
    names
}

/// A change as a person reads it: as it was made, or as it would be.
fn told(path: &Path, change: &Change, dry: bool, words: &Strings) -> String {
    let head = |what: &str| format!("{}:{}  {what}\n", shown(path), change.line);
    let rows = |mark: &str, lines: &[String]| -> String {
        let row = |line: &String| {
            let clean: String = crate::vocabulary::without_controls(line).chars().take(WIDEST).collect();
            format!("   {mark} {clean}\n")
        };
        let more = if lines.len() > MOST { "   …\n" } else { "" };
        lines.iter().take(MOST).map(row).chain([more.to_owned()]).collect()
    };
    match (change.reason, dry) {
        (Reason::ByteOrderMark, false) => head(&words.say("fix-mark")),
        (Reason::ByteOrderMark, true) => head(&words.say("fix-would-mark")),
        (Reason::LineEnds, false) => head(&words.say("fix-line-ends")),
        (Reason::LineEnds, true) => head(&words.say("fix-would-line-ends")),
        (Reason::TrailingBlanks, false) => head(&words.say("fix-blanks")),
        (Reason::TrailingBlanks, true) => head(&words.say("fix-would-blanks")),
        (Reason::Found(code), dry) => {
            let code = [("code", code.id())];
            let what = if dry { words.fill("fix-would-found", &code) } else { words.fill("fix-found", &code) };
            format!("{}{}{}", head(&what), rows("-", &change.before), rows("+", &change.after))
        }
    }
}
