//! The order of the course and the paths through it: `course/paths.toml`, decoded and resolved.

use super::decode::{At, Fields, Sink};
use super::raw;
use super::resolve::unique;
use super::texts::{Sibling, Texts};
use crate::diagnostic::Code;
use crate::vocabulary::{Id, Lang, Localised};

/// The order of the course, and the paths through it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Paths {
    /// All lessons in the order of the course. One that is not named comes after those that are.
    pub order: Vec<Id>,
    /// The paths, in the order of the file.
    pub paths: Vec<Path>,
}

/// A path through the course. Its lessons need not be there yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Path {
    /// The id.
    pub id: Id,
    /// What one learns on it.
    pub title: Localised<String>,
    /// For whom it is.
    pub whom: Localised<String>,
    /// Its lessons, in order.
    pub lessons: Vec<Id>,
}

/// The file after decoding.
#[derive(Debug)]
pub(super) struct Draft {
    raw: raw::Paths,
}

impl Draft {
    /// The draft that decoded `fields` hold.
    pub(super) fn new(fields: Fields) -> Self {
        Self { raw: raw::Paths::new(fields) }
    }

    /// The author's language.
    pub(super) fn language(&self) -> Lang {
        self.raw.language
    }

    /// Makes the paths that are whole, and tells what is wrong.
    pub(super) fn resolve(&self, sink: &mut Sink<'_>, siblings: &mut [Sibling<'_>]) -> Paths {
        unique(sink, "path", self.raw.paths.iter().map(|path| path.id.as_ref()));
        let whole = !sink.is_torn() && !sink.has_fault();
        let mut texts = Texts::new(self.raw.language, siblings, sink.profile());
        let ids = |ids: &[At<Id>]| ids.iter().map(|id| id.value.clone()).collect();
        let path = |raw: &raw::Path, texts: &mut Texts<'_, '_>| {
            let id = raw.id.as_ref()?.value.clone();
            let place = texts.group("path", &id);
            let title = texts.line(&format!("{place}.title"), raw.title.as_ref()?);
            let whom = texts.line(&format!("{place}.whom"), raw.whom.as_ref()?);
            Some(Path { id, title, whom, lessons: ids(&raw.lessons.as_ref()?.value) })
        };
        let mut paths: Vec<Path> = Vec::new();
        for found in self.raw.paths.iter().filter_map(|raw| path(raw, &mut texts)) {
            if paths.iter().all(|earlier| earlier.id != found.id) {
                paths.push(found);
            }
        }
        // Without all of the main file, or with two paths of one id, nothing can be compared.
        if whole && !sink.has_told(Code::DuplicateId) {
            texts.end_part("");
            texts.end(sink);
        }
        Paths { order: ids(&self.raw.order), paths }
    }
}
