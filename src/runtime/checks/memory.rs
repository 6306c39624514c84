//! What came of looking at a lesson, kept until something changes that it depends on.
//!
//! A small file for each piece, in the user's folder for what can be thrown away. On its first line stands the
//! fingerprint of everything that the findings depend on and a checksum of the rest; what does not fit is as good as
//! not there. Nothing that goes wrong with the disk stops anybody: then it is looked at again.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use etcetera::BaseStrategy as _;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::author::check::{Desk, Piece};
use crate::course::Catalogue;
use crate::diagnostic::{Code, Finding};
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
    /// The fingerprint of what every piece depends on.
    base: [u8; 32],
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

/// A finding as it is kept.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Kept {
    code: String,
    file: String,
    line: usize,
    column: usize,
    width: usize,
    excerpt: String,
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
    /// The memory in `folder` of the program with this fingerprint, for the course on the desk. `words` are the
    /// dictionaries' bytes, or stand for them.
    #[must_use]
    pub fn new(folder: PathBuf, disk: Box<dyn Disk + Sync>, program: &[u8], on: &Desk, words: &[Vec<u8>]) -> Self {
        let mut base = Sha256::new();
        let mut add = |bytes: &[u8]| {
            base.update(bytes.len().to_le_bytes());
            base.update(bytes);
        };
        add(env!("CARGO_PKG_VERSION").as_bytes());
        add(program);
        for words in words {
            add(words);
        }
        add(format!("{:?}", on.care()).as_bytes());
        shared(on.catalogue(), &mut add);
        let mark = format!("{}-{:?}", std::process::id(), std::thread::current().id());
        let mark = mark.chars().filter(|c| c.is_ascii_alphanumeric() || *c == '-').collect();
        Self { folder, disk, base: base.finalize().into(), mark, used: Mutex::default() }
    }

    /// The fingerprint of everything that the findings about a piece depend on.
    #[must_use]
    pub fn key(&self, desk: &Desk, piece: &Piece) -> String {
        let mut key = Sha256::new();
        key.update(self.base);
        for source in desk.catalogue().sources(piece.stem()) {
            for bytes in [source.name.as_bytes(), &source.bytes] {
                key.update(bytes.len().to_le_bytes());
                key.update(bytes);
            }
        }
        for id in desk.needed(piece) {
            for bytes in desk.catalogue().sources(id.as_str()).into_iter().map(|source| source.bytes) {
                key.update(bytes.len().to_le_bytes());
                key.update(bytes);
            }
        }
        hex(&key.finalize())
    }

    /// The findings about a piece, if they are kept under this key.
    #[must_use]
    pub fn recall(&self, piece: &Piece, key: &str) -> Option<Vec<Finding>> {
        let bytes = self.disk.read(&self.file(piece), LARGEST).ok()?;
        let text = std::str::from_utf8(&bytes).ok()?;
        let (head, rest) = text.split_once('\n')?;
        (head == self::head(key, rest)).then(|| read(rest)).flatten()
    }

    /// Keeps the findings about a piece, if they come back as they are.
    pub fn keep(&self, piece: &Piece, key: &str, findings: &[Finding]) {
        let Some(rest) = write(findings).filter(|rest| read(rest).as_deref() == Some(findings)) else { return };
        let text = format!("{}\n{rest}", head(key, &rest));
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

    /// The file of a piece. Two courses with a lesson of one name have a file each, as far as eight digits tell them
    /// apart.
    fn file(&self, piece: &Piece) -> PathBuf {
        let course: String = hex(&Sha256::digest(self.base)).chars().take(8).collect();
        let name = format!("{}-{course}.json", piece.stem().replace('/', "."));
        self.used.lock().unwrap_or_else(PoisonError::into_inner).insert(name.clone());
        Path::new(&self.folder).join(name)
    }
}

/// Everything that all pieces of a course depend on: what they share, the municipality, and which lessons there are.
fn shared(catalogue: &Catalogue, add: &mut impl FnMut(&[u8])) {
    for shared in catalogue.shared() {
        for source in catalogue.sources(&shared.stem) {
            add(source.name.as_bytes());
            add(&source.bytes);
        }
    }
    add(format!("{:?}", catalogue.profile()).as_bytes());
    for lang in crate::vocabulary::Lang::ALL {
        for word in catalogue.own_words(lang) {
            add(word.as_bytes());
        }
        add(&[]);
    }
    for id in catalogue.lesson_ids() {
        add(id.as_str().as_bytes());
    }
}

fn head(key: &str, rest: &str) -> String {
    format!("tastetrykk-check-1 {key} {:08x}", crc32fast::hash(rest.as_bytes()))
}

fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write as _;
    bytes.iter().fold(String::new(), |mut text, byte| {
        // Memory is never full of so little.
        let _ = write!(text, "{byte:02x}");
        text
    })
}

fn write(findings: &[Finding]) -> Option<String> {
    let kept = findings.iter().map(|finding| Kept {
        code: finding.code.id().to_owned(),
        file: finding.file.clone(),
        line: finding.line,
        column: finding.column,
        width: finding.width,
        excerpt: finding.excerpt.clone(),
        args: finding.args.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect(),
    });
    serde_json::to_string(&kept.collect::<Vec<_>>()).ok()
}

fn read(text: &str) -> Option<Vec<Finding>> {
    let kept: Vec<Kept> = serde_json::from_str(text).ok()?;
    let finding = |kept: Kept| {
        let Kept { code, file, line, column, width, excerpt, args } = kept;
        let code = Code::ALL.iter().copied().find(|known| known.id() == code)?;
        let args = args.into_iter().map(|(name, value)| Some((name_of(&name)?, value)));
        Some(Finding { code, file, line, column, width, excerpt, args: args.collect::<Option<_>>()? })
    };
    kept.into_iter().map(finding).collect()
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
