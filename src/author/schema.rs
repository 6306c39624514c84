//! JSON Schema of every file that an author writes, made from the tables of [`crate::vocabulary::keys`], so that an
//! editor completes and explains while one writes.
//!
//! The dialect is draft-07, which both editors for TOML know: Tombi has draft-07, 2019-09 and 2020-12, Taplo
//! validates up to draft-07. Both pass over what stands beside a `$ref`, so a reference stands alone, and only where
//! the description of the table itself is the one that helps. Of Tombi's own keys, the schema has the version of
//! TOML at its root; it gives no order for tables, because sorting an author's file is nobody's business.
//!
//! A schema is never stricter than the program: what it refuses, `check` refuses too.

mod json;
mod values;

use super::describe::Meanings;
use crate::vocabulary::Lang;
use crate::vocabulary::keys::{self, Key, LINE, MESSAGE_PARTS, ORDERED, PAIRS, STEP_KINDS, Shape, Table};
use json::Object;
pub use values::field_words;
use values::{
    any, by_id, default, drawing, fingerprint, id, ids, integer, line, lines, list, one_of, one_or_more, prose,
    reference, reviewed, words,
};

/// The dialect.
const DIALECT: &str = "http://json-schema.org/draft-07/schema#";
/// The version of TOML that lessons are written in.
const TOML: &str = "v1.0.0";

/// A kind of file that has a schema.
#[derive(Debug, Clone, Copy)]
pub struct File {
    /// Its name on the command line.
    pub name: &'static str,
    /// What the file looks like.
    pub table: &'static Table,
}

/// Every kind of file.
pub static FILES: &[File] = &[
    File { name: "lesson", table: &keys::LESSON },
    File { name: "lesson-translation", table: &keys::SIBLING },
    File { name: "application", table: &keys::APPLICATION },
    File { name: "application-translation", table: &keys::APPLICATION_SIBLING },
    File { name: "app", table: &keys::APP },
    File { name: "app-translation", table: &keys::APP_SIBLING },
    File { name: "plan", table: &keys::PLAN },
    File { name: "plan-translation", table: &keys::PLAN_SIBLING },
    File { name: "profile", table: &keys::PROFILE },
    File { name: "world", table: &keys::WORLD },
    File { name: "world-translation", table: &keys::WORLD_SIBLING },
    File { name: "mail", table: &keys::MAIL_FILE },
    File { name: "mail-translation", table: &keys::MAIL_SIBLING },
    File { name: "web", table: &keys::WEB_FILE },
    File { name: "web-translation", table: &keys::WEB_SIBLING },
    File { name: "portal", table: &keys::PORTAL_FILE },
    File { name: "portal-translation", table: &keys::PORTAL_SIBLING },
    File { name: "photos", table: &keys::PHOTOS_FILE },
    File { name: "photos-translation", table: &keys::PHOTOS_SIBLING },
    File { name: "glossary", table: &keys::GLOSSARY },
    File { name: "glossary-translation", table: &keys::GLOSSARY_SIBLING },
    File { name: "paths", table: &keys::PATHS_FILE },
    File { name: "paths-translation", table: &keys::PATHS_SIBLING },
];

impl File {
    /// The kind with this name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        FILES.iter().copied().find(|file| file.name == name)
    }

    /// Its schema, described in `lang`. Ends in a line break.
    #[must_use]
    pub fn schema(self, lang: Lang) -> String {
        let mut maker = Maker { meanings: Meanings::new(lang), definitions: Object::new(), begun: Vec::new() };
        let root = maker.table(self.table);
        let head = Object::new().with("$schema", DIALECT).with("x-tombi-toml-version", TOML);
        let whole = head.and(root).with("definitions", maker.definitions);
        // Text, numbers and flags alone: there is nothing in it that JSON could refuse.
        serde_json::to_string_pretty(&whole).map(|text| text + "\n").unwrap_or_default()
    }
}

/// The schema of a lesson, described in `lang`.
#[must_use]
pub fn lesson(lang: Lang) -> String {
    File { name: "lesson", table: &keys::LESSON }.schema(lang)
}

/// The schema of a lesson's translation, described in `lang`.
#[must_use]
pub fn lesson_translation(lang: Lang) -> String {
    File { name: "lesson-translation", table: &keys::SIBLING }.schema(lang)
}

/// The schema of an application, described in `lang`.
#[must_use]
pub fn application(lang: Lang) -> String {
    File { name: "application", table: &keys::APPLICATION }.schema(lang)
}

/// The schema of an author's app, described in `lang`.
#[must_use]
pub fn app(lang: Lang) -> String {
    File { name: "app", table: &keys::APP }.schema(lang)
}

/// The schema of a municipality's profile, described in `lang`.
#[must_use]
pub fn profile(lang: Lang) -> String {
    File { name: "profile", table: &keys::PROFILE }.schema(lang)
}

/// A schema under way: what has been defined so far.
struct Maker {
    meanings: Meanings,
    definitions: Object,
    /// Definitions that are made or being made.
    begun: Vec<String>,
}

impl Maker {
    /// A table as it stands in the file.
    fn table(&mut self, table: &'static Table) -> Object {
        let title = self.meanings.title(table);
        let about = Object::new().with("type", "object").with("title", title);
        self.body(table, about.with("description", self.meanings.table(table)))
    }

    /// The keys of a table, after what is said about it.
    fn body(&mut self, table: &'static Table, about: Object) -> Object {
        let properties = table.keys.iter().fold(Object::new(), |properties, key| {
            // A key that the table names twice is one key.
            if properties.has(key.name) { properties } else { properties.with(key.name, self.key(table, key)) }
        });
        let required: Vec<&str> = table.keys.iter().filter(|key| key.required).map(|key| key.name).collect();
        let body = about.with("properties", properties);
        let body = if required.is_empty() { body } else { body.with("required", required) };
        body.with("additionalProperties", false)
    }

    fn key(&mut self, table: &'static Table, key: &'static Key) -> Object {
        let value = self.value(table, key);
        let said = Object::new().with("description", self.meanings.key(table, key.name)).and(value);
        match default(table, key.name) {
            Some(value) => said.with("default", value),
            None => said,
        }
    }

    fn value(&mut self, table: &'static Table, key: &'static Key) -> Object {
        match &key.shape {
            Shape::Format => Object::new().with("type", "integer").with("const", 1_i64),
            Shape::Line(most) if key.name == "from" && *most == FINGERPRINT => fingerprint(*most),
            Shape::Line(most) => line(*most),
            Shape::Prose(most) | Shape::Letter(most) => prose(*most),
            Shape::Lines(most) | Shape::Labels(most) => lines(table, key.name, *most),
            Shape::Paragraphs(most, long) => any(vec![line(*long), list(line(*long), *most).with("minItems", 1_i64)]),
            Shape::Drawing => drawing(),
            Shape::Id => id(),
            Shape::Ids(most) => ids(*most),
            Shape::OneOrMore => one_or_more(),
            Shape::IdsById(most) => by_id(one_or_more(), *most),
            Shape::Integer(least, most) => integer(*least, *most),
            Shape::Flag => Object::new().with("type", "boolean"),
            Shape::Word(choices) => self.word(table, key.name, choices),
            Shape::Table(kind) => self.body(kind, Object::new().with("type", "object")),
            Shape::Tables(kind, most) => {
                let items = self.items(kind);
                let tables = list(items, *most);
                match least(table, key.name) {
                    Some(least) => tables.with("minItems", least),
                    None => tables,
                }
            }
            Shape::TablesById(kind, most) => by_id(self.defined(kind), *most),
            Shape::ProseById(most, long) => by_id(prose(*long), *most),
            Shape::LineById(most, long) => by_id(line(*long), *most),
            Shape::TextsById(kind, most) => by_id(any(vec![line(LINE), self.defined(kind)]), *most),
            Shape::Words(most) => words(*most),
            Shape::WordsById(most, long) => by_id(words(*long), *most),
            Shape::Condition => self.condition(),
            Shape::Conditions(most) => list(self.condition(), *most),
            Shape::Reviewed => reviewed(),
        }
    }

    /// One of a list of tables. Which keys a step has follows from its kind.
    fn items(&mut self, kind: &'static Table) -> Object {
        if !std::ptr::eq(kind, &raw const keys::STEP) {
            return self.defined(kind);
        }
        let steps: Vec<Object> =
            STEP_KINDS.iter().filter_map(|kind| keys::of_step(kind)).map(|step| self.defined(step)).collect();
        Object::new().with("oneOf", steps)
    }

    fn word(&self, table: &'static Table, key: &str, choices: &[&'static str]) -> Object {
        // In a step of one kind there is one kind.
        let own = [table.name];
        let choices = if key == "kind" && STEP_KINDS.contains(&table.name) { &own[..] } else { choices };
        one_of(choices, |word| self.meanings.word(table, key, word))
    }

    /// A reference to a table's definition, which is made when it is first asked for.
    fn defined(&mut self, table: &'static Table) -> Object {
        if !self.begun.iter().any(|name| name == table.name) {
            let made = self.table(table);
            self.define(table.name, made);
        }
        reference(table.name)
    }

    fn define(&mut self, name: &str, made: Object) {
        self.begun.push(name.to_owned());
        self.definitions = std::mem::take(&mut self.definitions).with(name, made);
    }
}

/// How long the fingerprint of a translation's original may be.
const FINGERPRINT: usize = 16;

/// The fewest there must be, where more than none are needed.
fn least(table: &Table, key: &str) -> Option<usize> {
    match (table.name, key) {
        ("choice", "option") => Some(2),
        ("order", "item") => Some(ORDERED.0),
        ("match", "pair") => Some(PAIRS.0),
        ("spot", "part") => Some(MESSAGE_PARTS.0),
        _ => None,
    }
}
