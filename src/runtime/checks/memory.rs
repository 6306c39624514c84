//! What came of looking at a lesson, kept until something changes that it depends on.
//!
//! A small file for each piece, in the user's folder for what can be thrown away: what was told of it, and what came
//! of each of its parts, all under fingerprints of everything that it depends on. On the first line stands a checksum
//! of the rest; what does not fit is as good as not there. Nothing that goes wrong with the disk stops anybody: then
//! it is looked at again.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use etcetera::BaseStrategy as _;
use serde::{Deserialize, Serialize};

use crate::author::check::{Desk, Looked, Part, Piece};
use crate::author::prove::{At, Told};
use crate::course::fingerprint;
use crate::diagnostic::{Code, Finding, Quote};
use crate::runtime::disk::{self, Disk};

/// The largest file that is read, in bytes.
const LARGEST: u64 = 1 << 20;
/// More files than this are not kept.
const MOST_FILES: usize = 600;
/// The longest name of a value, and how many names there can be.
const LONGEST_NAME: usize = 40;
const MOST_NAMES: usize = 400;

/// Where findings are kept, and what all of them depend on.
pub struct Memory {
    folder: PathBuf,
    disk: Box<dyn Disk + Sync>,
    /// The fingerprints of the program, and of the program with the dictionaries.
    program: [u8; 32],
    base: [u8; 32],
    /// Tells the files of this course from those of others, as far as eight digits do.
    course: String,
    /// Tells temporary files of this program from those of others.
    mark: String,
    /// The names of the files that were read or written.
    used: Mutex<BTreeSet<String>>,
}

impl std::fmt::Debug for Memory {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Memory").field("folder", &self.folder).finish_non_exhaustive()
    }
}

/// What is kept of a piece.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Kept {
    /// The fingerprint of everything that is told of it; empty when nothing is kept.
    pub key: String,
    /// What was told of it.
    pub findings: Vec<Finding>,
    /// What came of its parts, by their keys.
    pub parts: BTreeMap<String, Looked>,
}

/// The same as it is written.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    key: String,
    findings: Vec<WrittenFinding>,
    parts: BTreeMap<String, WrittenPart>,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
enum WrittenPart {
    Findings(Vec<WrittenFinding>),
    Told(Vec<WrittenTold>),
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenFinding {
    code: String,
    file: String,
    line: usize,
    column: usize,
    width: usize,
    excerpt: String,
    args: Vec<(String, String)>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    there: Vec<Quote>,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenTold {
    code: String,
    at: At,
    args: Vec<(String, String)>,
}

/// The folder on this machine, by the platform's convention.
#[must_use]
pub fn folder() -> Option<PathBuf> {
    let strategy = etcetera::choose_base_strategy().ok()?;
    Some(strategy.cache_dir().join("tastetrykk").join("check"))
}

/// The fingerprint of the program that runs; `None` when its file cannot be read.
#[must_use]
#[expect(clippy::disallowed_methods, reason = "runtime reads files")]
pub fn program() -> Option<Vec<u8>> {
    let bytes = std::fs::read(std::env::current_exe().ok()?).ok()?;
    let sum = crc32fast::hash(&bytes);
    Some([sum.to_le_bytes().as_slice(), bytes.len().to_le_bytes().as_slice()].concat())
}

impl Memory {
    /// The memory in `folder` of the program with this fingerprint, for the course on the desk. `words` stand for the
    /// dictionaries.
    #[must_use]
    pub fn new(folder: PathBuf, disk: Box<dyn Disk + Sync>, program: &[u8], on: &Desk, words: &[Vec<u8>]) -> Self {
        let program = fingerprint::of_value(&(env!("CARGO_PKG_VERSION"), program));
        let base = fingerprint::of_value(&(program, words));
        let course = hex(&on.print_of_world()).chars().take(8).collect();
        let mark = format!("{}-{:?}", std::process::id(), std::thread::current().id());
        let mark = mark.chars().filter(|c| c.is_ascii_alphanumeric() || *c == '-').collect();
        Self { folder, disk, program, base, course, mark, used: Mutex::default() }
    }

    /// The fingerprint of everything that the findings about a piece depend on.
    #[must_use]
    pub fn key(&self, desk: &Desk, piece: &Piece) -> String {
        hex(&fingerprint::of_value(&(self.base, desk.print(piece))))
    }

    /// The fingerprint of everything that what comes of a part depends on.
    #[must_use]
    pub fn key_of(&self, desk: &Desk, piece: &Piece, part: Part) -> String {
        let base = match part {
            Part::Wording => self.base,
            Part::Explained | Part::Step(..) => self.program,
        };
        hex(&fingerprint::of_value(&(base, desk.print_of(piece, part))))
    }

    /// What is kept of a piece.
    #[must_use]
    pub fn recall(&self, piece: &Piece) -> Kept {
        let recall = || {
            let bytes = self.disk.read(&self.file(piece), LARGEST).ok()?;
            let text = std::str::from_utf8(&bytes).ok()?;
            let (head, rest) = text.split_once('\n')?;
            (head == self::head(rest)).then(|| read(rest)).flatten()
        };
        recall().unwrap_or_default()
    }

    /// Keeps what was told of a piece, if it comes back as it is.
    pub fn keep(&self, piece: &Piece, kept: &Kept) {
        let Some(rest) = write(kept).filter(|rest| read(rest).as_ref() == Some(kept)) else { return };
        let text = format!("{}\n{rest}", head(&rest));
        let path = self.file(piece);
        // Whoever cannot write looks again the next time.
        let ready = path.parent().is_some_and(|folder| self.disk.create_dir_all(folder).is_ok());
        if ready && u64::try_from(text.len()).is_ok_and(|length| length <= LARGEST) {
            let _ = disk::replace(&*self.disk, &path, text.as_bytes(), &self.mark);
        }
    }

    /// Removes files that nobody has asked for, when there are many.
    pub fn tidy(&self) {
        let Ok(mut names) = self.disk.list(&self.folder) else { return };
        names.sort_unstable();
        let used = self.used.lock().unwrap_or_else(PoisonError::into_inner);
        let surplus = names.len().saturating_sub(MOST_FILES);
        for name in names.iter().filter(|name| !used.contains(*name)).take(surplus) {
            let _ = self.disk.remove(&self.folder.join(name));
        }
    }

    /// The file of a piece. Two courses with a lesson of one name have a file each.
    fn file(&self, piece: &Piece) -> PathBuf {
        let name = format!("{}-{}.json", piece.stem().replace('/', "."), self.course);
        self.used.lock().unwrap_or_else(PoisonError::into_inner).insert(name.clone());
        Path::new(&self.folder).join(name)
    }
}

fn head(rest: &str) -> String {
    format!("tastetrykk-check-2 {:08x}", crc32fast::hash(rest.as_bytes()))
}

fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write as _;
    bytes.iter().fold(String::new(), |mut text, byte| {
        // Memory is never full of so little.
        let _ = write!(text, "{byte:02x}");
        text
    })
}

fn write(kept: &Kept) -> Option<String> {
    let args = |args: &[(&'static str, String)]| {
        args.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect::<Vec<_>>()
    };
    let finding = |finding: &Finding| WrittenFinding {
        code: finding.code.id().to_owned(),
        file: finding.file.clone(),
        line: finding.line,
        column: finding.column,
        width: finding.width,
        excerpt: finding.excerpt.clone(),
        args: args(&finding.args),
        there: finding.there.to_vec(),
    };
    let told =
        |told: &Told| WrittenTold { code: told.code.id().to_owned(), at: told.at.clone(), args: args(&told.args) };
    let part = |part: &Looked| match part {
        Looked::Findings(findings) => WrittenPart::Findings(findings.iter().map(finding).collect()),
        Looked::Told(all) => WrittenPart::Told(all.iter().map(told).collect()),
    };
    let parts = kept.parts.iter().map(|(key, looked)| (key.clone(), part(looked))).collect();
    let findings = kept.findings.iter().map(finding).collect();
    serde_json::to_string(&Written { key: kept.key.clone(), findings, parts }).ok()
}

fn read(text: &str) -> Option<Kept> {
    let code = |code: &str| Code::ALL.iter().copied().find(|known| known.id() == code);
    let args = |args: Vec<(String, String)>| {
        args.into_iter().map(|(name, value)| Some((name_of(&name)?, value))).collect::<Option<Vec<_>>>()
    };
    let finding = |written: WrittenFinding| {
        let WrittenFinding { code: id, file, line, column, width, excerpt, args: values, there } = written;
        Some(Finding { code: code(&id)?, file, line, column, width, excerpt, args: args(values)?, there: there.into() })
    };
    let told = |WrittenTold { code: id, at, args: values }| Some(Told { code: code(&id)?, at, args: args(values)? });
    let part = |part| {
        Some(match part {
            WrittenPart::Findings(all) => Looked::Findings(all.into_iter().map(finding).collect::<Option<_>>()?),
            WrittenPart::Told(all) => Looked::Told(all.into_iter().map(told).collect::<Option<_>>()?),
        })
    };
    let Written { key, findings, parts } = serde_json::from_str(text).ok()?;
    let findings = findings.into_iter().map(finding).collect::<Option<_>>()?;
    let parts = parts.into_iter().map(|(key, looked)| Some((key, part(looked)?))).collect::<Option<_>>()?;
    Some(Kept { key, findings, parts })
}

/// The name of a value for a message, for as long as the program runs. There are few, and each is kept once; what
/// looks like none, or comes after too many, is junk.
fn name_of(name: &str) -> Option<&'static str> {
    static NAMES: Mutex<BTreeSet<&'static str>> = Mutex::new(BTreeSet::new());
    let fits = name.len() <= LONGEST_NAME && name.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-');
    let mut names = NAMES.lock().unwrap_or_else(PoisonError::into_inner);
    match names.get(name) {
        Some(known) => Some(known),
        None if !fits || names.len() >= MOST_NAMES => None,
        None => {
            let name: &'static str = Box::leak(name.to_owned().into_boxed_str());
            names.insert(name);
            Some(name)
        }
    }
}
