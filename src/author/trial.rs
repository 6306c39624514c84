//! Files that nobody has looked at yet: read, told about by the catalogue, and looked at as `check` does: played,
//! painted, read, its examples run.
//!
//! Whatever the bytes, this ends, in bounded memory, with findings. `fuzz/` and the tests of bytes hold that. Of a lesson
//! with very many steps the first are looked at, each less thoroughly than for an author: the rest is the same.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::Document;
use super::check::{self, Desk, Part, Piece};
use super::prove::{Care, Pictures};
use super::wording::Dictionaries;
use crate::course::{Catalogue, Files};
use crate::diagnostic::Finding;
use crate::locale::{Strings, findings};
use crate::vocabulary::{Id, Lang, keys};

/// How much is tried in each task. Nobody walks where there is an app that an author has made: from each place in it a
/// way is looked for through all its states, so that a walk takes as long as a hundred proofs.
const CARE: Care = Care { walks: 1, acts: 4, pictures: Pictures::Own };
/// How many proofs of a lesson's steps there are at most: a lesson can have two thousand tasks.
const MOST_PROOFS: usize = 2;

/// A folder of files in memory.
#[derive(Debug, Clone, Default)]
pub struct Memory(Arc<BTreeMap<String, Vec<u8>>>);

impl Memory {
    /// The files by their paths, parted by `/`.
    #[must_use]
    pub fn new<P: Into<String>, B: Into<Vec<u8>>>(files: impl IntoIterator<Item = (P, B)>) -> Self {
        Self(Arc::new(files.into_iter().map(|(path, bytes)| (path.into(), bytes.into())).collect()))
    }

    /// The same folder with another file at `path`.
    #[must_use]
    pub fn with(&self, path: &str, bytes: &[u8]) -> Self {
        let mut files = BTreeMap::clone(&self.0);
        files.insert(path.to_owned(), bytes.to_vec());
        Self(Arc::new(files))
    }
}

impl Files for Memory {
    fn read(&self, path: &str) -> Result<Option<Vec<u8>>, String> {
        Ok(self.0.get(path).cloned())
    }

    fn list(&self, folder: &str) -> Result<Vec<String>, String> {
        let inside = |path: &String| {
            let (parent, name) = path.rsplit_once('/').unwrap_or(("", path));
            (parent == folder).then(|| name.to_owned())
        };
        Ok(self.0.keys().filter_map(inside).collect())
    }

    fn name(&self, path: &str) -> String {
        path.to_owned()
    }
}

/// Does all that is done with the file at `path`, as far as it goes, and with the lesson `lesson` beside it. What is
/// told about them comes back, and how it is told.
#[must_use]
pub fn everything(files: &Memory, path: &str, lesson: &str) -> (Vec<Finding>, String) {
    let catalogue = Catalogue::only(Box::new(files.clone()));
    let mut told = catalogue.check_file(path);
    if let Ok(Some(bytes)) = files.read(path) {
        let profile = catalogue.clone().held_in(path, &bytes);
        let _ = profile.profile_findings().len();
        let document = Document::read(path, &bytes);
        let tables = [&keys::LESSON, &keys::SIBLING, &keys::APPLICATION, &keys::APP, &keys::PROFILE];
        let _ = document.map(|document| tables.map(|table| document.passages(table).len()));
    }
    let has_apps = catalogue.shared().iter().any(|shared| shared.stem.starts_with("apps/"));
    let care = if has_apps { Care { walks: 0, ..CARE } } else { CARE };
    told.extend(looked_at(&Desk::new(&catalogue).with(care), path, lesson));
    check::tidy(&mut told);
    let strings = Strings::new(Lang::Nb);
    let said: String = told.iter().map(|finding| findings::human(finding, &strings)).collect();
    (told, said)
}

/// What comes of looking at the lesson, and at what the file at `path` is a part of.
fn looked_at(desk: &Desk, path: &str, lesson: &str) -> Vec<Finding> {
    let stem = path.split('.').next().unwrap_or(path);
    let shared = desk.pieces().into_iter().filter(|piece| matches!(piece, Piece::Shared(_)) && piece.stem() == stem);
    let pieces = shared.chain(Id::new(lesson).map(Piece::Lesson));
    let none = Dictionaries::none();
    let look = |piece: Piece| {
        let mut proofs = 0..MOST_PROOFS;
        let parts = desk.parts(&piece).into_iter();
        let parts = parts.filter(|part| !matches!(part, Part::Step(..)) || proofs.next().is_some());
        let looked = parts.map(|part| desk.look_at(&piece, part, &none)).collect();
        desk.told(&piece, looked)
    };
    pieces.flat_map(look).collect()
}
