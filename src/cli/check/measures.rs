//! How hard the texts of lessons are to read, as a table: for each lesson and step the two numbers and how long its
//! sentences are, in both forms of Norwegian beside each other.

use std::path::{Path, PathBuf};

use unicode_width::UnicodeWidthStr;

use crate::author::wording::{self, Measure, What, limit};
use crate::cli::course::{Profile, catalogue};
use crate::course::{Catalogue, Files as _};
use crate::locale::{Strings, wrapped};
use crate::runtime::folder::Folder;
use crate::vocabulary::{Id, Lang};

/// The languages whose texts are measured.
const LANGUAGES: [Lang; 2] = [Lang::Nb, Lang::Nn];
/// The longest line, in columns.
const COLUMNS: usize = 78;
/// The columns of what is measured.
const NAMES: usize = 34;
/// The columns of one number.
const NUMBER: usize = 7;

/// The tables of the lessons that are named, or of those inside the program.
pub(super) fn told(paths: &[&PathBuf], profile: Option<&Profile>, strings: &Strings) -> String {
    let mut tables: Vec<String> = Vec::new();
    if paths.is_empty() {
        let course = catalogue(None, profile);
        tables.extend(course.lesson_ids().iter().filter_map(|id| table(&course, id, strings)));
    }
    for path in paths {
        let (course, lessons) = named(path, profile);
        tables.extend(lessons.iter().filter_map(|id| table(&course, id, strings)));
    }
    if tables.is_empty() {
        return lines(&strings.say("measures-none"));
    }
    let words = ["measures-numbers", "measures-scale", "measures-short"];
    let head: String = words.iter().map(|id| lines(&strings.say(id))).collect();
    head + "\n" + &tables.join("\n")
}

fn lines(text: &str) -> String {
    wrapped(text, COLUMNS, "", "").join("\n") + "\n"
}

/// The course that `path` is of, and its lessons that are meant.
fn named(path: &Path, profile: Option<&Profile>) -> (Catalogue, Vec<Id>) {
    if !path.is_dir() {
        let place = crate::cli::place::Place::of(path);
        let id = Id::new(&place.stem).into_iter().collect();
        return (catalogue(Some(place.root), profile), id);
    }
    let prefix = Folder::new(path.to_owned()).name("");
    let course = catalogue(Some(path.to_owned()), profile);
    let mut lessons = course.lesson_ids();
    lessons.retain(|id| course.sources(id.as_str()).iter().any(|source| source.name.starts_with(&prefix)));
    (course, lessons)
}

/// The table of a lesson; `None` when nothing of it can be measured.
fn table(course: &Catalogue, id: &Id, strings: &Strings) -> Option<String> {
    let measures = wording::measures(course, id);
    let mut rows: Vec<&What> = Vec::new();
    for measure in &measures {
        if !rows.contains(&&measure.what) {
            rows.push(&measure.what);
        }
    }
    if rows.is_empty() {
        return None;
    }
    let three = |one: &str, two: &str, three: &str| format!("{one:>NUMBER$}{two:>NUMBER$}{three:>NUMBER$}");
    let head = [strings.say("measures-lix"), strings.say("measures-known"), strings.say("measures-words")];
    let [nb, nn] = [strings.say("measures-nb"), strings.say("measures-nn")];
    let wide = NUMBER * 3;
    let heads = three(&head[0], &head[1], &head[2]);
    let mut told = format!("{}{nb:>wide$}{nn:>wide$}\n{}{heads}{heads}\n", padded(id.as_str()), padded(""));
    for what in rows {
        told.push_str(&padded(&name(what, strings)));
        for lang in LANGUAGES {
            let measure = measures.iter().find(|measure| measure.lang == lang && measure.what == *what);
            told.push_str(
                &match measure {
                    Some(measure) => numbers(measure, strings.lang()).map(|[one, two, of]| three(&one, &two, &of)),
                    None => None,
                }
                .unwrap_or_else(|| three("–", "–", "–")),
            );
        }
        told.push('\n');
    }
    Some(told)
}

/// The two numbers, and how many words a sentence has; `None` when there is no text.
fn numbers(measure: &Measure, lang: Lang) -> Option<[String; 3]> {
    let lix = measure.lix;
    if lix.words == 0 {
        return None;
    }
    let mark = if measure.is_hard() { "*" } else { "" };
    let tenths = lix.words * 10 / lix.sentences.max(1);
    let point = if lang == Lang::En { '.' } else { ',' };
    let length = format!("{}{point}{}", tenths / 10, tenths % 10);
    Some([format!("{mark}{:.0}", lix.plain()), format!("{:.0}", lix.known()), length])
}

/// What is measured, and what to aim at.
fn name(what: &What, strings: &Strings) -> String {
    let target = limit(what).target.to_string();
    match what {
        What::Lesson => strings.fill("measures-lesson", &[("target", &target)]),
        What::Step(step) => strings.fill("measures-step", &[("step", step.as_str()), ("target", &target)]),
        What::Note => strings.fill("measures-note", &[("target", &target)]),
        What::Feedback => strings.fill("measures-feedback", &[("target", &target)]),
        What::Glossary => strings.fill("measures-glossary", &[("target", &target)]),
        What::Leader => strings.fill("measures-leader", &[("target", &target)]),
    }
}

/// `text` in the first column; what is too long for it ends in `…`.
fn padded(text: &str) -> String {
    let mut shown = text.to_owned();
    while shown.width() >= NAMES {
        shown.pop();
        if shown.width() < NAMES - 1 {
            shown.push('…');
            break;
        }
    }
    let blanks = NAMES - shown.width();
    shown + &" ".repeat(blanks)
}
