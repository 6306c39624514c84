//! The take-home note as a text file, for printing.

use std::sync::Arc;

use crate::course::Lesson;
use crate::locale::{Strings, wrapped};
use crate::vocabulary::Lang;

/// The widest line, in columns: what an ordinary printer puts on a page in large letters.
const COLUMNS: usize = 66;

/// A note that is to be saved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    /// The name of its file, without a number and without `.txt`.
    pub name: String,
    /// What stands in it.
    pub text: String,
}

/// What became of a note that was to be saved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NoteKept {
    /// It is in this file of this folder, both by name.
    In {
        /// The folder.
        folder: String,
        /// The file.
        file: String,
    },
    /// It is in the home folder itself, whose name says nothing to people.
    AtHome {
        /// The file.
        file: String,
    },
    /// There is no folder for documents.
    NoFolder,
    /// The folder may not be written to.
    NotAllowed,
    /// There is no room.
    Full,
    /// It failed in some other way.
    Failed,
}

impl Note {
    /// The note of a lesson. It says nothing about who made it, or when.
    #[must_use]
    pub fn of(lesson: &Lesson, lang: Lang) -> Self {
        let strings = Strings::new(lang);
        let text = text([lesson], lang, &strings);
        Self { name: strings.fill("note-file", &[("lesson", lesson.id.as_str())]), text }
    }

    /// The notes of the lessons of a class, one after the other.
    #[must_use]
    pub fn of_course(lessons: &[Arc<Lesson>], lang: Lang) -> Self {
        let strings = Strings::new(lang);
        let text = text(lessons.iter().map(Arc::as_ref), lang, &strings);
        Self { name: strings.say("seat-notes-file"), text }
    }
}

/// What stands in the notes of some lessons.
fn text<'a>(lessons: impl IntoIterator<Item = &'a Lesson>, lang: Lang, strings: &Strings) -> String {
    let mut lines = Vec::new();
    for lesson in lessons {
        let title = lesson.title.get(lang);
        lines.extend(wrapped(&strings.fill("note-title", &[("lesson", title)]), COLUMNS, "", ""));
        lines.push(String::new());
        for line in lesson.note.get(lang) {
            lines.extend(wrapped(line, COLUMNS, "- ", "  "));
        }
        lines.push(String::new());
    }
    lines.extend(wrapped(&strings.say("note-print"), COLUMNS, "", ""));
    lines.into_iter().flat_map(|line| [line, "\n".to_owned()]).collect()
}
