//! Everything about the writing of lessons, and of what they share, in every language that they have.
//!
//! A file's texts are first made into what their readers see ([`plain`], [`written`]); each check then looks
//! at words and sentences there and tells of them where they stand in the file. What is a matter of taste, or
//! could be wrong, is a warning; faults are a text that is too hard by the limits of the course, and a number
//! that may be a living person's.

mod checks;
mod lists;
mod lix;
mod measures;
mod memory;
mod plain;
mod real;
mod spelling;
mod terms;
mod written;

pub use lix::Lix;
pub use measures::{Limit, Measure, What, limit, measure, measures};
pub(crate) use memory::Explained;
pub use spelling::{Dictionaries, DictionaryFiles, SPELT};

use std::sync::Arc;

use checks::Desk;
use memory::Common;
use written::Written;

use crate::course::Catalogue;
use crate::course::catalogue::Shared;
use crate::diagnostic::Finding;
use crate::vocabulary::{Id, Lang};

/// What there is to tell about the writing of the lesson `id`, in all its languages. A file that cannot be read
/// is passed by: the catalogue tells of it.
#[must_use]
pub fn lesson(catalogue: &Catalogue, id: &Id, dictionaries: &Dictionaries) -> Vec<Finding> {
    let sources = catalogue.sources(id.as_str());
    let files = written::lesson(&sources, catalogue.profile());
    let common = dictionaries.memory.common(catalogue);
    let Some(main) = files.first().filter(|main| !main.translation) else { return Vec::new() };
    let before = common.explained.before(catalogue, id);
    let mut findings = Vec::new();
    for (place, file) in files.iter().enumerate() {
        let mut desk = Desk::new(file, &common, dictionaries, &mut findings);
        desk.words();
        desk.sentences();
        desk.signs();
        desk.real();
        desk.facts();
        desk.note();
        desk.hardness();
        desk.unexplained(&before, main);
        if place > 0 {
            desk.untranslated(main);
        }
    }
    let mut desk = Desk::new(main, &common, dictionaries, &mut findings);
    desk.reviewed(files.iter().map(|file| file.lang));
    in_order(&files, findings)
}

/// What there is to tell about the writing of one file that lessons share, and its translations.
#[must_use]
pub fn shared(catalogue: &Catalogue, shared: &Shared, dictionaries: &Dictionaries) -> Vec<Finding> {
    let sources = catalogue.sources(&shared.stem);
    let files = written::files(&sources, shared.main, shared.sibling, catalogue.profile());
    let common = dictionaries.memory.common(catalogue);
    let mut findings = Vec::new();
    for (place, file) in files.iter().enumerate() {
        let mut desk = Desk::new(file, &common, dictionaries, &mut findings);
        desk.words();
        desk.sentences();
        desk.signs();
        desk.hardness();
        if shared.main.name != "profile" {
            desk.real();
        }
        if let Some(main) = files.first().filter(|_| place > 0) {
            desk.untranslated(main);
        }
    }
    in_order(&files, findings)
}

/// File by file as they come, and from the top of each.
fn in_order(files: &[Written<'_>], mut findings: Vec<Finding>) -> Vec<Finding> {
    let place = |finding: &Finding| files.iter().position(|file| file.document.name() == finding.file);
    findings.sort_by_key(|finding| (place(finding), finding.line, finding.column));
    findings
}

/// Words of the lists of `lang` that stand in `text`, each with what to say instead: for whoever writes texts that
/// are in no lesson.
#[must_use]
pub fn unwanted(text: &str, lang: Lang) -> Vec<(String, &'static str)> {
    let plain = plain::Plain::prose(text, &crate::course::Profile::default(), lang);
    let has = |word: &str| plain.words().any(|other| other.small == word);
    let of = |sentence: &Vec<plain::Word>| -> Vec<(String, &'static str)> {
        let found = lists::Lists::of(lang).find(sentence, &has);
        let said = |words: std::ops::Range<usize>| {
            sentence[words].iter().map(|word| word.small.as_str()).collect::<Vec<_>>().join(" ")
        };
        found.into_iter().map(|unwanted| (said(unwanted.words), unwanted.instead)).collect()
    };
    plain.sentences.iter().flat_map(of).collect()
}

/// The texts of a lesson and what all lessons have in common, for measuring.
fn with_lesson<T>(catalogue: &Catalogue, id: &Id, measure: impl Fn(&[Written<'_>], &Common) -> T) -> T {
    let sources = catalogue.sources(id.as_str());
    let files = written::lesson(&sources, catalogue.profile());
    let common = Arc::clone(&memory::Memory::default().common(catalogue));
    measure(&files, &common)
}
