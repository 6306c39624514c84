//! The folder of broken lessons: each is a slip that a real clerk would make, and beside it stands what
//! `tastetrykk check` tells about it.
//!
//! `tests/slips/<what-happened>/` holds the files as the clerk has them. What the clerk did stands in the
//! first line of the file with the slip, or in `hva.txt` where there is no room for a comment; what is told,
//! in `funn.txt`. `UPDATE_SLIPS=1 cargo test --test slips` writes every `funn.txt` anew: read them as the
//! clerk would before they are kept.

#![allow(clippy::unwrap_used, reason = "a test that cannot read its own files has failed")]
#![allow(clippy::disallowed_methods, reason = "a test may read and write its own files")]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use tastetrykk::author::check::{Desk, tidy};
use tastetrykk::author::prove::{Care, Pictures};
use tastetrykk::author::wording::{Dictionaries, DictionaryFiles};
use tastetrykk::course::catalogue::BuiltIn;
use tastetrykk::course::{Catalogue, Files};
use tastetrykk::diagnostic::{Code, Finding};
use tastetrykk::locale::{Strings, findings};
use tastetrykk::vocabulary::Lang;

/// What is told.
const FINDINGS: &str = "funn.txt";
/// What the clerk did, where the slip leaves no room for a comment.
const DEED: &str = "hva.txt";
/// The words of a small dictionary, for a slip that only a dictionary shows.
const DICTIONARY: &str = "ordbok.txt";

/// Slips that only a picture shows. Pictures take long, so the others are not painted.
const PAINTED: &[&str] = &["lista-som-aldri-tar-slutt", "tittel-som-kuttes"];

/// Slips that come to light when one has tried for long: the others are walked through once.
const WALKED: &[&str] = &["oppgave-blindvei"];

/// Findings that no folder of a clerk's shows, and why.
const WITHOUT: &[(Code, &str)] = &[
    (Code::NoLesson, "it answers to a name that somebody has typed, and no folder has it"),
    (Code::Unreadable, "it takes a disk that fails"),
    (Code::TooLarge, "the file would weigh more than all the others together"),
    (Code::NoWorld, "the program's own world lies under every folder"),
    (Code::More, "it comes after forty others"),
    (Code::Syntax, "all that is usual has a code of its own"),
    (Code::NotProved, "it takes an app with thousands of states, and as long to look at"),
    (Code::NoWayOn, "there is always «Angre», so it takes a fault of the program"),
    (Code::OutOfSight, "whatever is pressed can be scrolled to, so it takes a fault of the program"),
];

/// What of the built-in course lies under a slip: what the slips speak of, and no more, so that a walk over all of
/// them stays quick.
const BENEATH: &[&str] = &[
    "mobil-sms.toml",
    "mobil-sms.nn.toml",
    "apps/parkering.toml",
    "apps/parkering.nn.toml",
    "course/glossary.toml",
    "course/glossary.nn.toml",
    "profiles/fjordvik.toml",
    "world/kari.toml",
    "world/kari.nn.toml",
];

/// The files of one slip, over those.
#[derive(Clone)]
struct Slip {
    files: BTreeMap<String, Vec<u8>>,
    dictionary: Option<Vec<u8>>,
}

impl Slip {
    /// Its dictionary, for bokmål.
    fn dictionaries(&self) -> Dictionaries {
        let Some(words) = self.dictionary.clone() else { return Dictionaries::none() };
        // The first line of such a list says about how many words there are.
        let words = [b"200\n".to_vec(), words].concat();
        let files = DictionaryFiles { rules: b"SET UTF-8\n".to_vec(), words };
        Dictionaries::new(move |lang| (lang == Lang::Nb).then(|| files.clone()))
    }
}

impl Files for Slip {
    fn read(&self, path: &str) -> Result<Option<Vec<u8>>, String> {
        Ok(self.files.get(path).cloned())
    }

    fn list(&self, folder: &str) -> Result<Vec<String>, String> {
        Ok(self.files.keys().filter_map(|path| inside(folder, path)).collect())
    }

    fn folders(&self, folder: &str) -> Result<Vec<String>, String> {
        let inside = |path: &String| {
            let rest = if folder.is_empty() { Some(&path[..]) } else { path.strip_prefix(folder)?.strip_prefix('/') };
            rest?.split_once('/').map(|(name, _)| name.to_owned())
        };
        Ok(self.files.keys().filter_map(inside).collect())
    }

    fn name(&self, path: &str) -> String {
        path.to_owned()
    }
}

/// The name of the file at `path`, if it is directly in `folder`.
fn inside(folder: &str, path: &str) -> Option<String> {
    let (parent, name) = path.rsplit_once('/').unwrap_or(("", path));
    (parent == folder).then(|| name.to_owned())
}

/// What of the built-in course lies under a slip.
struct Beneath;

impl Files for Beneath {
    fn read(&self, path: &str) -> Result<Option<Vec<u8>>, String> {
        if BENEATH.contains(&path) { BuiltIn.read(path) } else { Ok(None) }
    }

    fn list(&self, folder: &str) -> Result<Vec<String>, String> {
        Ok(BENEATH.iter().filter_map(|path| inside(folder, path)).collect())
    }

    fn name(&self, path: &str) -> String {
        BuiltIn.name(path)
    }
}

/// What is told about the files of a slip. The one place that says what a check is.
fn check(name: &str, slip: Slip) -> Vec<Finding> {
    let dictionaries = slip.dictionaries();
    let pictures = if PAINTED.contains(&name) { Pictures::Own } else { Pictures::None };
    let catalogue = Catalogue::of([Box::new(slip) as Box<dyn Files>, Box::new(Beneath)]);
    let listing = catalogue.list();
    // What lies beneath is no slip, and takes long.
    let own = |stem: &str| catalogue.sources(stem).iter().any(|source| !source.name.starts_with("lessons/"));
    let opened = listing.lessons.iter().any(|lesson| own(lesson.id.as_str()));
    let shared = catalogue.shared().iter().any(|shared| own(&shared.stem));
    let mut found = listing.findings;
    // So does a desk, which has nothing to say of a lesson that cannot be opened.
    if opened || shared {
        let walks = if WALKED.contains(&name) { 40 } else { Care::LIGHT.walks };
        let desk = Desk::new(&catalogue).with(Care { pictures, walks, ..Care::LIGHT });
        let pieces = desk.pieces();
        let pieces = pieces.iter().filter(|piece| own(piece.stem()));
        found.extend(pieces.flat_map(|piece| desk.look(piece, &dictionaries)));
    }
    tidy(&mut found);
    found.retain(|finding| !finding.file.starts_with("lessons/"));
    found
}

fn told(found: &[Finding]) -> String {
    let strings = Strings::new(Lang::Nb);
    let told: Vec<String> = found.iter().map(|finding| findings::human(finding, &strings)).collect();
    told.concat()
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/slips")
}

/// The folders of slips, by name.
fn slips() -> Vec<String> {
    let entries = fs::read_dir(root()).unwrap().map(Result::unwrap);
    let folders = entries.filter(|entry| entry.file_type().unwrap().is_dir());
    let mut names: Vec<String> = folders.map(|entry| entry.file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

/// Every file below `folder`, by its path from there, parted by `/`.
fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(folder).unwrap() {
        let entry = entry.unwrap();
        let name = entry.file_name().into_string().unwrap();
        if entry.file_type().unwrap().is_dir() {
            found.extend(files(&entry.path()).into_iter().map(|(path, bytes)| (format!("{name}/{path}"), bytes)));
        } else {
            found.insert(name, fs::read(entry.path()).unwrap());
        }
    }
    found
}

/// A slip, what its clerk did, and what is expected to be told.
struct Read {
    name: String,
    slip: Slip,
    deed: String,
    expected: Option<String>,
}

fn read(name: String) -> Read {
    let mut files = files(&root().join(&name));
    let expected = files.remove(FINDINGS).map(|bytes| String::from_utf8(bytes).unwrap());
    let dictionary = files.remove(DICTIONARY);
    let deed = match files.remove(DEED) {
        Some(bytes) => String::from_utf8(bytes).unwrap(),
        None => files.values().find_map(|bytes| comment(bytes)).unwrap_or_default(),
    };
    Read { name, slip: Slip { files, dictionary }, deed, expected }
}

/// The comment in the first line, whichever way it is encoded.
fn comment(bytes: &[u8]) -> Option<String> {
    let seen: String = bytes.iter().filter(|b| **b != 0).map(|b| char::from(*b)).collect();
    let seen = seen.trim_start_matches(|c: char| !c.is_ascii());
    let first = seen.split(['\n', '\r']).next().unwrap_or_default();
    first.strip_prefix("# ").map(ToOwned::to_owned)
}

/// What is told about each slip: the work is shared between two threads, since there are many.
fn all() -> Vec<(Read, String)> {
    let names = slips();
    let half = names.len().div_ceil(2).max(1);
    std::thread::scope(|scope| {
        let tell = |name: &String| {
            let read = read(name.clone());
            let said = told(&check(name, read.slip.clone()));
            (read, said)
        };
        let halves: Vec<_> =
            names.chunks(half).map(|names| scope.spawn(move || names.iter().map(tell).collect::<Vec<_>>())).collect();
        halves.into_iter().flat_map(|half| half.join().unwrap()).collect()
    })
}

#[test]
fn each_slip_is_told_as_a_clerk_would_want_it() {
    let update = std::env::var_os("UPDATE_SLIPS").is_some();
    let mut wrong = Vec::new();
    let all = all();
    assert!(all.len() >= 100, "{} slips", all.len());
    for (read, said) in all {
        let name = &read.name;
        assert!(!read.slip.files.is_empty(), "{name} has expectations and no file");
        assert!(read.deed.len() > 10, "{name}: the first line says what the clerk did");
        assert!(said.chars().all(|c| c == '\n' || !c.is_control()), "{name}: {said:?}");
        assert!(!said.is_empty(), "{name}: nothing is told");
        if update {
            fs::write(root().join(name).join(FINDINGS), &said).unwrap();
        } else if read.expected.as_ref() != Some(&said) {
            let expected = read.expected.unwrap_or_else(|| format!("(no {FINDINGS})\n"));
            wrong.push(format!("== {name}\nexpected:\n{expected}told:\n{said}"));
        }
    }
    assert!(wrong.is_empty(), "UPDATE_SLIPS=1 writes these anew.\n{}", wrong.join("\n"));
}

#[test]
fn nothing_lies_beside_the_folders() {
    let loose = fs::read_dir(root()).unwrap().map(Result::unwrap);
    let loose = loose.filter(|entry| !entry.file_type().unwrap().is_dir());
    let names: Vec<String> = loose.map(|entry| entry.file_name().into_string().unwrap()).collect();
    assert_eq!(names, [".gitattributes"]);
}

#[test]
fn every_finding_has_a_slip_or_a_reason() {
    let told: Vec<String> = slips().into_iter().filter_map(|name| read(name).expected).collect();
    let has_slip = |code: &Code| told.iter().any(|told| told.contains(&format!("[{}]\n", code.id())));
    let without = |code: &Code| WITHOUT.iter().any(|(without, _)| without == code);
    let lacking: Vec<&str> =
        Code::ALL.iter().filter(|code| has_slip(code) == without(code)).map(|code| code.id()).collect();
    assert!(lacking.is_empty(), "either a folder that shows it, or a reason why there is none: {lacking:?}");
}
