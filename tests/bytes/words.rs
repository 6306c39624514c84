//! The dictionary of the fuzz targets: every key, word and happening of the format, so that what they try is close to
//! what an author writes. `UPDATE_WORDS=1 cargo test --test bytes` writes it anew.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use tastetrykk::vocabulary::happenings::Kind;
use tastetrykk::vocabulary::keys::{self, Shape, Table};

fn gather(table: &'static Table, words: &mut BTreeSet<String>) {
    for key in table.keys {
        words.insert(format!("{} = ", key.name));
        match &key.shape {
            Shape::Word(known) => words.extend(known.iter().map(|word| format!("\"{word}\""))),
            Shape::Table(inner) => {
                words.insert(format!("[{}]", key.name));
                gather(inner, words);
            }
            Shape::Tables(inner, _) => {
                words.insert(format!("[[{}]]", key.name));
                words.insert(format!("[[step.{}]]", key.name));
                gather(inner, words);
            }
            Shape::TablesById(inner, _) | Shape::TextsById(inner, _) => gather(inner, words),
            _ => {}
        }
    }
}

#[test]
#[allow(clippy::disallowed_methods, reason = "a test may read and write its own files")]
fn the_dictionary_has_every_key() {
    let mut words = BTreeSet::new();
    let steps = keys::STEP_KINDS.iter().filter_map(|kind| keys::of_step(kind));
    let files = [
        &keys::LESSON,
        &keys::SIBLING,
        &keys::APPLICATION,
        &keys::APPLICATION_SIBLING,
        &keys::APP,
        &keys::APP_SIBLING,
        &keys::PROFILE,
        &keys::GLOSSARY,
        &keys::PLAN,
        &keys::PLAN_SIBLING,
    ];
    files.into_iter().chain(steps).for_each(|table| gather(table, &mut words));
    words.extend(Kind::ALL.map(|kind| format!("happened = \"{}\"", kind.name())));
    words.extend(Kind::ALL.iter().flat_map(|kind| kind.fields()).map(|field| format!("{} = ", field.name())));
    words.extend(["\"\"\"", "'''", "{ ", " }", "[", "]", "true", "false"].map(str::to_owned));
    let escaped = |word: &String| format!("\"{}\"\n", word.replace('\\', "\\\\").replace('"', "\\\""));
    let lines: Vec<String> = words.iter().map(escaped).collect();
    let made = format!("# Made from the vocabulary by the tests of bytes.\n{}", lines.concat());
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/words.dict");
    if std::env::var_os("UPDATE_WORDS").is_some() {
        fs::write(&path, &made).expect("writable");
    }
    assert!(
        fs::read_to_string(&path).expect("the dictionary") == made,
        "UPDATE_WORDS=1 writes {} anew",
        path.display()
    );
}
