//! Files that nobody has looked at yet: read, told about by the catalogue, opened, its tasks proved, shown.
//!
//! Whatever the bytes, this ends, in bounded memory, with findings. `fuzz/` and the tests of bytes hold that. The rest
//! of [`super::check`] (wording, examples, walks and pictures) is not tried here yet.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::Document;
use crate::course::model::StepKind;
use crate::course::{Catalogue, Files, Lesson};
use crate::diagnostic::Finding;
use crate::locale::{Part, Strings, findings};
use crate::solve;
use crate::vocabulary::{Lang, keys};

/// The most tasks of a lesson that are proved: a lesson can have two thousand.
const MOST_PROOFS: usize = 40;

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
/// told about the file comes back, and how it is told.
#[must_use]
pub fn everything(files: &Memory, path: &str, lesson: &str) -> (Vec<Finding>, String) {
    let catalogue = Catalogue::only(Box::new(files.clone()));
    let told = catalogue.check_file(path);
    let opened = catalogue.open(lesson);
    if let Ok(opened) = &opened {
        prove(&opened.lesson);
    }
    if let Ok(Some(bytes)) = files.read(path) {
        let profile = catalogue.held_in(path, &bytes);
        let _ = profile.profile_findings().len();
        let document = Document::read(path, &bytes);
        let tables = [&keys::LESSON, &keys::SIBLING, &keys::APPLICATION, &keys::APP, &keys::PROFILE];
        let _ = document.map(|document| tables.map(|table| document.passages(table).len()));
    }
    let strings = Strings::with(Lang::Nb, &[Part::Findings]);
    let said: String = told.iter().map(|finding| findings::human(finding, &strings)).collect();
    (told, said)
}

/// Looks for the plan of each task.
fn prove(lesson: &Lesson) {
    let tasks = lesson.steps.iter().filter_map(|step| match &step.kind {
        StepKind::Practice { variants, .. } => Some((step, variants)),
        _ => None,
    });
    let tasks = tasks.flat_map(|(step, variants)| variants.iter().map(move |variant| (&step.id, &variant.id)));
    for (step, variant) in tasks.take(MOST_PROOFS) {
        let _ = solve::proof(lesson, step, variant);
    }
}
