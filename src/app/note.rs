//! The take-home note as a text file, for printing.

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
        let title = lesson.title.get(lang);
        let mut lines = wrapped(&strings.fill("note-title", &[("lesson", title)]), COLUMNS, "", "");
        lines.push(String::new());
        for line in lesson.note.get(lang) {
            lines.extend(wrapped(line, COLUMNS, "- ", "  "));
        }
        lines.push(String::new());
        lines.extend(wrapped(&strings.say("note-print"), COLUMNS, "", ""));
        let text: String = lines.into_iter().flat_map(|line| [line, "\n".to_owned()]).collect();
        Self { name: strings.fill("note-file", &[("lesson", lesson.id.as_str())]), text }
    }
}
