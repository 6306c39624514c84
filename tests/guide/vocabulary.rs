//! Everything that an author can write is described, and nothing else is: the tables of the vocabulary and the
//! messages about them cannot fall apart.

use std::collections::BTreeSet;

use tastetrykk::author::describe::{Meanings, key_ids, table_id, word_ids};
use tastetrykk::author::schema::{FILES, field_words};
use tastetrykk::locale::{Part, Strings, source};
use tastetrykk::vocabulary::Lang;
use tastetrykk::vocabulary::happenings::{Field, Kind};
use tastetrykk::vocabulary::keys::{self, STEP_KINDS, Shape, Table};

/// Words that say what they are: names of what the practice phone shows, which have their page as keys.
const PLAIN: [&str; 1] = ["setting"];

/// Every table that a file of some kind can have in it.
pub(super) fn tables() -> Vec<&'static Table> {
    let mut found: Vec<&'static Table> = Vec::new();
    let mut open: Vec<&'static Table> = FILES.iter().map(|file| file.table).collect();
    open.extend(STEP_KINDS.iter().filter_map(|kind| keys::of_step(kind)));
    while let Some(table) = open.pop() {
        if found.iter().any(|known| known.name == table.name) {
            continue;
        }
        found.push(table);
        open.extend(table.keys.iter().filter_map(|key| match &key.shape {
            Shape::Table(table)
            | Shape::Tables(table, _)
            | Shape::TablesById(table, _)
            | Shape::TextsById(table, _) => Some(*table),
            _ => None,
        }));
    }
    found
}

/// What the messages are asked for: one of each list must be there, and no others may.
fn asked() -> Vec<Vec<String>> {
    let mut asked = Vec::new();
    for table in tables() {
        asked.push(vec![table_id(table)]);
        for key in table.keys {
            asked.push(key_ids(table, key.name).to_vec());
            if let Shape::Word(words) = &key.shape
                && !std::ptr::eq(*words, STEP_KINDS)
            {
                asked.extend(words.iter().map(|word| word_ids(Some(table), key.name, word)));
            }
        }
    }
    asked.push(vec!["field-happened".to_owned()]);
    asked.extend(Field::ALL.map(|field| vec![format!("field-{}", field.name())]));
    for kind in Kind::ALL {
        asked.push(vec![format!("happening-{}", kind.name())]);
        for field in kind.fields().iter().filter(|field| !PLAIN.contains(&field.name())) {
            let words = field_words(kind, *field).unwrap_or_default();
            asked.extend(words.iter().map(|word| word_ids(None, field.name(), word)));
        }
    }
    asked
}

fn ids() -> BTreeSet<String> {
    let lines = source(Lang::Nb, Part::Vocabulary).lines();
    let ids = lines.filter(|line| !line.starts_with(['#', ' '])).filter_map(|line| line.split_once(" = "));
    ids.map(|(id, _)| id.to_owned()).collect()
}

#[test]
fn everything_that_can_be_written_is_described() {
    let ids = ids();
    let missing: Vec<_> = asked().into_iter().filter(|asked| !asked.iter().any(|id| ids.contains(id))).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn nothing_else_is_described() {
    // A message that another one always goes before is never read.
    let known = ids();
    let used: BTreeSet<String> =
        asked().iter().filter_map(|asked| asked.iter().find(|id| known.contains(*id)).cloned()).collect();
    let surplus: Vec<_> = known.difference(&used).collect();
    assert!(surplus.is_empty(), "{surplus:?}");
}

#[test]
fn every_table_has_a_heading_in_every_language() {
    for lang in Lang::ALL {
        let meanings = Meanings::new(lang);
        for table in tables() {
            let title = meanings.title(table);
            assert!(!title.starts_with("table-") && !title.starts_with("step-"), "{lang:?}: {title}");
        }
    }
}

#[test]
fn a_description_is_a_sentence_or_two() {
    for lang in Lang::ALL {
        let strings = Strings::new(lang);
        for id in ids() {
            let text = strings.say(&id);
            assert!(text.ends_with('.') && text.chars().count() <= 160, "{lang:?} {id}: {text}");
        }
    }
}
