//! The keys of a table, as a page of the guide lists them.

use std::fmt::Write as _;

use super::super::describe::Meanings;
use crate::locale::Strings;
use crate::vocabulary::keys::{self, Key, STEP_KINDS, Shape, Table};

/// Tables that have a page of their own, because several pages lead to them.
pub(super) static SHARED: &[&Table] = &[&keys::START];

/// The words that a page needs.
pub(super) struct Words<'w> {
    pub(super) meanings: &'w Meanings,
    pub(super) pages: &'w Strings,
}

/// The tables inside `table`, itself first, that have no page of their own.
pub(super) fn inside(table: &'static Table) -> Vec<&'static Table> {
    let mut found = vec![table];
    let mut at = 0;
    while let Some(table) = found.get(at) {
        let inner = table.keys.iter().filter_map(|key| held(&key.shape));
        for inner in inner {
            if !has_page(inner) && !found.iter().any(|known| known.name == inner.name) {
                found.push(inner);
            }
        }
        at += 1;
    }
    found
}

fn held(shape: &Shape) -> Option<&'static Table> {
    match shape {
        Shape::Table(table) | Shape::Tables(table, _) | Shape::TablesById(table, _) | Shape::TextsById(table, _) => {
            Some(table)
        }
        Shape::Format
        | Shape::Line(_)
        | Shape::Prose(_)
        | Shape::Letter(_)
        | Shape::Lines(_)
        | Shape::Labels(_)
        | Shape::Paragraphs(..)
        | Shape::Id
        | Shape::Ids(_)
        | Shape::OneOrMore
        | Shape::IdsById(_)
        | Shape::Integer(..)
        | Shape::Flag
        | Shape::Word(_)
        | Shape::ProseById(..)
        | Shape::LineById(..)
        | Shape::Drawing
        | Shape::Words(_)
        | Shape::WordsById(..)
        | Shape::Condition
        | Shape::Conditions(_)
        | Shape::Reviewed => None,
    }
}

fn has_page(table: &Table) -> bool {
    table.name == "step" || STEP_KINDS.contains(&table.name) || SHARED.iter().any(|shared| shared.name == table.name)
}

/// The list of a table's keys. A page that it leads to is one folder up.
pub(super) fn list(table: &'static Table, words: &Words<'_>) -> String {
    let mut text = String::new();
    for (place, key) in table.keys.iter().enumerate() {
        // A key that the table names twice is one key.
        if table.keys[..place].iter().all(|earlier| earlier.name != key.name) {
            text.push_str(&one(table, key, words));
        }
    }
    text
}

fn one(table: &'static Table, key: &'static Key, words: &Words<'_>) -> String {
    let meaning = words.meanings.key(table, key.name);
    let needed = if key.required { format!(" ({})", words.pages.say("page-required")) } else { String::new() };
    let mut text = format!("- **`{}`**{needed}: {meaning} {}\n", key.name, shape(table, key, words));
    if let Shape::Word(choices) = &key.shape {
        // A page about one kind of step need not list the others.
        let own = STEP_KINDS.contains(&table.name) && key.name == "kind";
        for word in choices.iter().filter(|word| !own || **word == table.name) {
            let meaning = words.meanings.word(table, key.name, word).unwrap_or_default();
            // Writing to a string cannot fail.
            let _ = writeln!(text, "  - `\"{word}\"`: {meaning}");
        }
    }
    text
}

/// What the value looks like, in a sentence.
fn shape(table: &Table, key: &Key, words: &Words<'_>) -> String {
    let pages = words.pages;
    let most = |id: &str, most: usize| pages.fill(id, &[("most", &most.to_string())]);
    match &key.shape {
        Shape::Format => pages.say("shape-format"),
        Shape::Line(long) => most("shape-line", *long),
        Shape::Prose(long) | Shape::Letter(long) => most("shape-prose", *long),
        Shape::Lines(count) | Shape::Labels(count) => most("shape-lines", *count),
        Shape::Paragraphs(count, long) => {
            pages.fill("shape-paragraphs", &[("most", &count.to_string()), ("long", &long.to_string())])
        }
        Shape::Id => pages.say("shape-id"),
        Shape::Ids(count) => most("shape-ids", *count),
        Shape::OneOrMore => pages.say("shape-one-or-more"),
        Shape::IdsById(_) => pages.say("shape-ids-by-id"),
        Shape::Integer(least, most) => {
            pages.fill("shape-integer", &[("least", &least.to_string()), ("most", &most.to_string())])
        }
        Shape::Flag => pages.say("shape-flag"),
        Shape::Word(_) => pages.say("shape-word"),
        Shape::Table(inner) | Shape::TextsById(inner, _) => see(table, inner, words),
        Shape::Tables(inner, count) => format!("{} {}", most("shape-tables", *count), see(table, inner, words)),
        Shape::TablesById(inner, _) => format!("{} {}", pages.say("shape-by-id"), see(table, inner, words)),
        Shape::ProseById(_, long) | Shape::LineById(_, long) => most("shape-texts-by-id", *long),
        Shape::Drawing => pages.say("shape-drawing"),
        Shape::Words(long) => most("shape-words", *long),
        Shape::WordsById(_, long) => most("shape-words-by-id", *long),
        Shape::Condition => pages.say("shape-condition"),
        Shape::Conditions(count) => most("shape-conditions", *count),
        Shape::Reviewed => pages.say("shape-reviewed"),
    }
}

/// Where a table inside this one is explained.
fn see(table: &Table, inner: &Table, words: &Words<'_>) -> String {
    if inner.name == "step" {
        return words.pages.say("shape-step");
    }
    let title = words.meanings.title(inner);
    if SHARED.iter().any(|shared| shared.name == inner.name) && table.name != inner.name {
        let page = format!("[{title}](../files/{}.md)", inner.name);
        return words.pages.fill("shape-see-page", &[("page", &page)]);
    }
    words.pages.fill("shape-see", &[("title", &title)])
}
