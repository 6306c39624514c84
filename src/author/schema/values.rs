//! The schema of single values: texts, ids, numbers, words, and the conditions on what happened.

use super::Maker;
use super::json::{Json, Object};
use crate::course::DIGCOMP;
use crate::vocabulary::happenings::{Field, Kind};
use crate::vocabulary::keys::{LINE, PARTS, Table};
use crate::vocabulary::{Id, Lang, Means, Theme};
use crate::world::Fit;
use crate::world::data::{DRAWING, Folder};
use crate::world::form::application::Outcome;
use crate::world::phone::Setting;
use crate::world::portal::records::{Channel, Occasion};
use crate::world::portal::{Method, What};
use crate::world::web::HitKind;

/// What may stand around a text and is not counted: the line breaks before and after it.
const AROUND: usize = 4;

/// One line of text, of at most `most` characters.
pub(super) fn line(most: usize) -> Object {
    text(most).with("pattern", r"^\s*\S([^\n]*\S)?\s*$")
}

/// Text of several lines.
pub(super) fn prose(most: usize) -> Object {
    text(most + AROUND).with("pattern", r"\S")
}

fn text(most: usize) -> Object {
    Object::new().with("type", "string").with("minLength", 1_i64).with("maxLength", most)
}

/// The fingerprint of what was translated, or nothing yet.
pub(super) fn fingerprint(most: usize) -> Object {
    Object::new().with("type", "string").with("maxLength", most)
}

/// A drawing of plain signs.
pub(super) fn drawing() -> Object {
    let (columns, rows) = DRAWING;
    prose((columns + 1) * (rows + 1))
}

/// The pattern that ids follow, as [`Id::new`] has it.
pub(super) fn id_pattern() -> String {
    format!("^[a-z0-9][a-z0-9-]{{0,{}}}$", Id::LONGEST - 1)
}

pub(super) fn id() -> Object {
    Object::new().with("type", "string").with("pattern", id_pattern())
}

pub(super) fn list(items: Object, most: usize) -> Object {
    Object::new().with("type", "array").with("items", items).with("maxItems", most)
}

pub(super) fn ids(most: usize) -> Object {
    list(id(), most).with("uniqueItems", true)
}

/// An id, or a list of them.
pub(super) fn one_or_more() -> Object {
    any(vec![id(), ids(PARTS)])
}

pub(super) fn any(choices: Vec<Object>) -> Object {
    Object::new().with("anyOf", choices)
}

/// A table whose keys are ids.
pub(super) fn by_id(value: Object, most: usize) -> Object {
    let values = Object::new().with(id_pattern(), value);
    let table = Object::new().with("type", "object").with("patternProperties", values);
    table.with("maxProperties", most).with("additionalProperties", false)
}

pub(super) fn integer(least: i64, most: i64) -> Object {
    Object::new().with("type", "integer").with("minimum", least).with("maximum", most)
}

/// A text for each language that is named.
fn by_language(value: &Object) -> Object {
    let properties = Lang::ALL.iter().fold(Object::new(), |all, lang| all.with(lang.tag(), value.clone()));
    Object::new().with("type", "object").with("properties", properties).with("additionalProperties", false)
}

/// A line, or one for each language.
pub(super) fn words(most: usize) -> Object {
    any(vec![line(most), by_language(&line(most)).with("minProperties", 1_i64)])
}

/// Who has read it, by language.
pub(super) fn reviewed() -> Object {
    by_language(&Object::new().with("type", "string"))
}

/// One of the words, each with what it stands for.
pub(super) fn one_of(words: &[&str], say: impl Fn(&str) -> Option<String>) -> Object {
    let word = |word: &&str| {
        let constant = Object::new().with("const", *word);
        match say(word) {
            Some(text) => constant.with("description", text),
            None => constant,
        }
    };
    Object::new().with("oneOf", words.iter().map(word).collect::<Vec<_>>())
}

impl Maker {
    /// A condition: one of the happenings, with the fields that it has.
    pub(super) fn condition(&mut self) -> Object {
        let name = |kind: &Kind| format!("happening-{}", kind.name());
        for kind in Kind::ALL {
            if !self.definitions.has(&name(&kind)) {
                let made = self.happening(kind);
                self.define(&name(&kind), made);
            }
        }
        let kinds: Vec<Object> = Kind::ALL.iter().map(|kind| reference(&name(kind))).collect();
        Object::new().with("oneOf", kinds)
    }

    fn happening(&self, kind: Kind) -> Object {
        let meaning = self.meanings.happening(kind);
        let constant = Object::new().with("const", kind.name()).with("description", meaning.clone());
        let fields = kind.fields().iter().fold(Object::new().with("happened", constant), |all, field| {
            let value = self.wanted(kind, *field);
            all.with(field.name(), Object::new().with("description", self.meanings.field(*field)).and(value))
        });
        let table = Object::new().with("type", "object").with("title", kind.name()).with("description", meaning);
        table.with("properties", fields).with("required", vec!["happened"]).with("additionalProperties", false)
    }

    /// What a field of a condition can be: at least so many, one of its words or an id, or a list of these.
    fn wanted(&self, kind: Kind, field: Field) -> Object {
        if field.is_count() {
            let (least, most) = if field == Field::Value { (0, 100) } else { (1, 300) };
            return integer(least, most);
        }
        let one = match field_words(kind, field) {
            Some(words) => one_of(&words, |word| self.meanings.field_word(field, word)),
            None => id(),
        };
        any(vec![one.clone(), list(one, PARTS).with("uniqueItems", true)])
    }
}

/// The words that a field of a condition has; `None` where it is an id of the author's.
#[must_use]
pub fn field_words(kind: Kind, field: Field) -> Option<Vec<&'static str>> {
    Some(match field {
        Field::Setting => Setting::ALL.iter().map(|setting| setting.name()).collect(),
        Field::State => vec!["on", "off"],
        Field::Kind => HitKind::ALL.iter().map(|kind| kind.name()).collect(),
        Field::Method => Method::ALL.iter().map(|method| method.name()).collect(),
        Field::Result if kind == Kind::Decided => Outcome::ALL.iter().map(|outcome| outcome.name()).collect(),
        Field::Result => vec!["right", "wrong"],
        Field::What => What::ALL.iter().map(|what| what.name()).collect(),
        Field::Channel => Channel::ALL.iter().map(|channel| channel.name()).collect(),
        Field::Theme => Theme::ALL.iter().map(|theme| theme.name()).collect(),
        Field::Language => Lang::ALL.iter().map(|lang| lang.tag()).collect(),
        Field::Means => Means::ALL.iter().map(|means| means.name()).collect(),
        Field::Fit => Fit::ALL.iter().map(|fit| fit.name()).collect(),
        Field::Folder => Folder::ALL.iter().map(|folder| folder.name()).collect(),
        Field::App
        | Field::Thread
        | Field::From
        | Field::To
        | Field::Said
        | Field::Part
        | Field::Is
        | Field::Words
        | Field::Value
        | Field::Network
        | Field::Length
        | Field::Photo
        | Field::Scene
        | Field::With
        | Field::Talk
        | Field::Reply
        | Field::Person
        | Field::Page
        | Field::Control
        | Field::Case
        | Field::Letter
        | Field::Bill
        | Field::Suggestion
        | Field::Topic
        | Field::Form
        | Field::Section
        | Field::Question
        | Field::Mail
        | Field::Subject
        | Field::Attached
        | Field::ReplyTo
        | Field::File => return None,
    })
}

pub(super) fn reference(name: &str) -> Object {
    Object::new().with("$ref", format!("#/definitions/{name}"))
}

/// A list of lines.
pub(super) fn lines(table: &Table, key: &str, most: usize) -> Object {
    let one = match known_lines(table, key) {
        Some(words) => Object::new().with("type", "string").with("enum", words),
        None => line(LINE),
    };
    list(one, most)
}

/// A list whose lines are none but these, where that is so: the format calls them lines.
fn known_lines(table: &Table, key: &str) -> Option<Vec<String>> {
    let names = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
    Some(match (table.name, key) {
        ("lesson", "digcomp") => {
            (1..).zip(DIGCOMP).flat_map(|(area, count)| (1..=count).map(move |n| format!("{area}.{n}"))).collect()
        }
        ("notice", "on") => names(&Channel::ALL.map(Channel::name)),
        ("notice", "when") => names(&Occasion::ALL.map(Occasion::name)),
        _ => return None,
    })
}

/// What stands where nothing is written, if that is something.
pub(super) fn default(table: &Table, key: &str) -> Option<Json> {
    match (table.name, key) {
        ("start", "device") => Some("phone".into()),
        ("start", "address") => Some(true.into()),
        ("mail", "folder") => Some("inbox".into()),
        (_, "language") => Some("nb".into()),
        _ => None,
    }
}
