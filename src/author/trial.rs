//! Files that nobody has looked at yet: read, told about by the catalogue, and looked at as `check` does: played,
//! painted, read, its examples run.
//!
//! Whatever the bytes, this ends, in bounded memory, with findings. `fuzz/` and the tests of bytes hold that. Each step
//! is looked at less thoroughly than for an author, and of a lesson with more tasks than an author writes the first
//! ones are: the rest is the same.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::Document;
use super::check::{self, Desk, Part, Piece};
use super::prove::{Care, Pictures, Proof};
use super::wording::Dictionaries;
use crate::course::{Catalogue, Files};
use crate::diagnostic::Finding;
use crate::locale::{Strings, findings};
use crate::vocabulary::{Id, Lang, keys};

/// How much is tried in each task: a walk that goes where it likes and one that is careful, and every picture.
const CARE: Care = Care { walks: 2, acts: 6, pictures: Pictures::All };
/// How many tasks are played: no built-in lesson has as many, and two thousand have room in a file.
const MOST_PLAYED: usize = 24;
/// Of how many tasks the pictures are painted, in each language and at each size: nearly all the time that looking at a
/// lesson takes is painting.
const MOST_PAINTED: usize = 2;

/// A folder of files in memory; of one that cannot be read it is known why.
#[derive(Debug, Clone, Default)]
pub struct Memory(Arc<BTreeMap<String, Result<Vec<u8>, String>>>);

impl Memory {
    /// The files by their paths, parted by `/`.
    #[must_use]
    pub fn new<P: Into<String>, B: Into<Vec<u8>>>(files: impl IntoIterator<Item = (P, B)>) -> Self {
        Self(Arc::new(files.into_iter().map(|(path, bytes)| (path.into(), Ok(bytes.into()))).collect()))
    }

    /// The same folder with another file at `path`.
    #[must_use]
    pub fn with(&self, path: &str, bytes: &[u8]) -> Self {
        self.changed(|files| drop(files.insert(path.to_owned(), Ok(bytes.to_vec()))))
    }

    /// The same folder with a file at `path` that cannot be read, and why.
    #[must_use]
    pub fn unreadable(&self, path: &str, why: &str) -> Self {
        self.changed(|files| drop(files.insert(path.to_owned(), Err(why.to_owned()))))
    }

    /// The same folder without the file at `path`.
    #[must_use]
    pub fn without(&self, path: &str) -> Self {
        self.changed(|files| drop(files.remove(path)))
    }

    fn changed(&self, change: impl FnOnce(&mut BTreeMap<String, Result<Vec<u8>, String>>)) -> Self {
        let mut files = Arc::clone(&self.0);
        change(Arc::make_mut(&mut files));
        Self(files)
    }
}

impl Files for Memory {
    fn read(&self, path: &str) -> Result<Option<Vec<u8>>, String> {
        self.0.get(path).cloned().transpose()
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

/// Does all that is done with the file at `path`, as far as it goes, and with the lesson `lesson` if that depends on it.
/// What is told about them comes back, and how it is told.
#[must_use]
pub fn everything(files: &Memory, path: &str, lesson: &str) -> (Vec<Finding>, String) {
    let catalogue = Catalogue::only(Box::new(files.clone()));
    let mut told = catalogue.check_file(path);
    if let Ok(Some(bytes)) = files.read(path) {
        let profile = catalogue.clone().held_in(path, &bytes);
        let _ = profile.profile_findings().len();
        let document = Document::read(path, &bytes);
        let tables = [&keys::LESSON, &keys::SIBLING, &keys::APPLICATION, &keys::APP, &keys::PROFILE, &keys::PLAN];
        let _ = document.map(|document| tables.map(|table| document.passages(table).len()));
    }
    told.extend(looked_at(&Desk::new(&catalogue).with(CARE), path, lesson));
    check::tidy(&mut told);
    let strings = Strings::new(Lang::Nb);
    let said: String = told.iter().map(|finding| findings::human(finding, &strings)).collect();
    (told, said)
}

/// What comes of looking at the lesson, and at what the file at `path` is a part of.
fn looked_at(desk: &Desk, path: &str, lesson: &str) -> Vec<Finding> {
    let stem = path.split('.').next().unwrap_or(path);
    let shared = desk.pieces().into_iter().filter(|piece| matches!(piece, Piece::Shared(_)) && piece.stem() == stem);
    let depends =
        |piece: &Piece| piece.stem() == stem || desk.users(path).iter().any(|user| user.stem() == piece.stem());
    let pieces = shared.chain(Id::new(lesson).map(Piece::Lesson).filter(depends));
    let none = Dictionaries::none();
    let look = |piece: Piece| {
        let (mut played, mut painted) = (0, 0);
        let parts = desk.parts(&piece).into_iter().filter(|part| match part {
            Part::Wording | Part::Explained => true,
            Part::Step(_, _, Proof::Play) => is_among(&mut played, desk.tasks(&piece, *part), MOST_PLAYED),
            Part::Step(_, _, Proof::Pictures) => is_among(&mut painted, desk.tasks(&piece, *part), MOST_PAINTED),
        });
        let looked = parts.map(|part| desk.look_at(&piece, part, &none)).collect();
        desk.told(&piece, looked)
    };
    pieces.flat_map(look).collect()
}

/// Whether a step is among the first ones that have `most` tasks together, `before` of which have been counted. A step
/// that is no task counts as one, and the first step is always among them.
fn is_among(before: &mut usize, tasks: usize, most: usize) -> bool {
    let is_among = *before < most;
    *before += tasks.max(1);
    is_among
}
