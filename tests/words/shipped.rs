//! The lessons inside the program, and what they share: nothing is told but that nobody has read them yet.

use tastetrykk::author::wording::{self, Dictionaries};
use tastetrykk::course::Catalogue;
use tastetrykk::diagnostic::{Code, Finding};
use tastetrykk::runtime::dictionaries;
use tastetrykk::vocabulary::Lang;

use super::folder::told;

fn all(dictionaries: &Dictionaries) -> Vec<Finding> {
    let catalogue = Catalogue::new(None);
    let lessons = catalogue.lesson_ids();
    let mut found: Vec<Finding> = lessons.iter().flat_map(|id| wording::lesson(&catalogue, id, dictionaries)).collect();
    assert_eq!(found.iter().filter(|finding| finding.code == Code::NotReviewed).count(), lessons.len());
    found.extend(catalogue.shared().iter().flat_map(|shared| wording::shared(&catalogue, shared, dictionaries)));
    found.retain(|finding| finding.code != Code::NotReviewed);
    found
}

/// Spelling by the dictionaries of the system, where it has them.
#[test]
fn there_is_nothing_to_tell() {
    let dictionaries = Dictionaries::new(|lang| dictionaries::find(lang, None));
    let found = all(&dictionaries);
    assert!(found.is_empty(), "{}", told(&found, Lang::Nb));
}
