//! Walks a TOML document by the tables of [`crate::vocabulary::keys`].

use std::borrow::Cow;

use toml::Spanned;
use toml::de::{DeArray, DeTable, DeValue};

use super::condition;
use super::near::{as_id, listed, nearest};
use super::sink::Sink;
use super::value::{At, ById, Fields, Span, Value};
use crate::course::markup;
use crate::diagnostic::Code;
use crate::vocabulary::keys::{self, Key, LINE, Shape, Table};
use crate::vocabulary::{Id, Lang};

/// The format that this program reads.
const FORMAT: i64 = 1;
/// The most unknown keys of one table that are looked at.
const MOST_UNKNOWN: usize = 100;

type Node<'i> = Spanned<DeValue<'i>>;

/// A whole file. `None` if it is of another format, so that nothing else can be said of it.
pub(super) fn file(sink: &mut Sink<'_>, document: &DeTable<'_>, kind: &'static Table) -> Option<Fields> {
    if let Some((_, value)) = document.get_key_value("format")
        && let DeValue::Integer(number) = value.get_ref()
        && whole(number) != Some(FORMAT)
    {
        sink.tell(Code::WrongFormat, &value.span(), &[("found", number.as_str())]);
        return None;
    }
    Some(table(sink, document, &(0..0), kind))
}

/// A table of the kind `kind` which stands at `span`.
fn table(sink: &mut Sink<'_>, found: &DeTable<'_>, span: &Span, kind: &'static Table) -> Fields {
    let Some(kind) = step_kind(sink, found, span, kind) else {
        return Fields {
            table: kind.name,
            span: span.clone(),
            values: Vec::new(),
            failed: Vec::new(),
        };
    };
    let meant = unknown_keys(sink, found, kind);
    let mut values = Vec::new();
    let mut failed = Vec::new();
    for key in kind.keys {
        let node = found.get_key_value(key.name).map(|(_, node)| node);
        if let Some(value) = node.and_then(|node| value(sink, key, node)) {
            values.push((key.name, value));
            continue;
        }
        let told = node.is_some() || meant.contains(&key.name);
        if key.required && !told {
            sink.tell(Code::MissingKey, span, &[("key", key.name), ("table", kind.name)]);
        }
        if key.required || told {
            failed.push(key.name);
        }
    }
    Fields {
        table: kind.name,
        span: span.clone(),
        values,
        failed,
    }
}

/// The keys of a step follow from its `kind`. `None` if that has been told to be wrong.
fn step_kind(sink: &mut Sink<'_>, found: &DeTable<'_>, span: &Span, kind: &'static Table) -> Option<&'static Table> {
    if !std::ptr::eq(kind, &raw const keys::STEP) {
        return Some(kind);
    }
    let Some((_, node)) = found.get_key_value("kind") else {
        let known = keys::STEP_KINDS;
        match found.keys().find(|key| !nearest(key.get_ref(), ["kind"]).is_empty()) {
            Some(key) => {
                unknown_key(sink, key, kind);
            }
            None => sink.tell(
                Code::MissingKey,
                span,
                &[("key", "kind"), ("table", "step"), ("known", &known.join(", "))],
            ),
        }
        return None;
    };
    match word(sink, "kind", node, keys::STEP_KINDS)?.value {
        "read" => Some(&keys::READ),
        "choice" => Some(&keys::CHOICE),
        _ => Some(&keys::PRACTICE),
    }
}

/// Tells of keys that the table does not have. Yields the keys that were most likely meant: they
/// are told once, as a slip of the finger, and not as missing.
fn unknown_keys(sink: &mut Sink<'_>, found: &DeTable<'_>, kind: &'static Table) -> Vec<&'static str> {
    let unknown = |name: &str| kind.keys.iter().all(|known| known.name != name);
    let unknown = found.keys().filter(|key| unknown(key.get_ref()));
    unknown
        .take(MOST_UNKNOWN)
        .map(|key| unknown_key(sink, key, kind))
        .collect()
}

fn unknown_key(sink: &mut Sink<'_>, key: &Spanned<Cow<'_, str>>, kind: &'static Table) -> &'static str {
    let names = || kind.keys.iter().map(|known| known.name);
    let near = nearest(key.get_ref(), names());
    let args = [
        ("key", key.get_ref().as_ref()),
        ("near", near),
        ("known", &listed(names())),
    ];
    sink.tell(Code::UnknownKey, &key.span(), &args);
    near
}

fn value(sink: &mut Sink<'_>, key: &Key, node: &Node<'_>) -> Option<Value> {
    let name = key.name;
    Some(match &key.shape {
        Shape::Format => Value::Integer(integer(sink, name, node, FORMAT, FORMAT)?),
        Shape::Line(most) => Value::Line(line(sink, name, node, *most)?),
        Shape::Prose(most) => Value::Prose(markup::prose(sink, name, node, *most)?),
        Shape::Lines(most) => Value::Lines(list(sink, name, node, "texts", *most, |sink, node| {
            line(sink, name, node, LINE)
        })?),
        Shape::Id => Value::Id(id(sink, name, node)?),
        Shape::Ids(most) => Value::Ids(ids(sink, name, node, *most)?),
        Shape::Integer(least, most) => Value::Integer(integer(sink, name, node, *least, *most)?),
        Shape::Flag => Value::Flag(flag(sink, name, node)?),
        Shape::Word(words) => Value::Word(word(sink, name, node, words)?),
        Shape::Table(kind) => {
            let found = as_table(sink, name, node)?;
            Value::Table(table(sink, found, &node.span(), kind))
        }
        Shape::Tables(kind, most) => Value::Tables(tables(sink, name, node, kind, *most)?),
        Shape::TablesById(kind, most) => Value::TablesById(by_id(sink, name, node, *most, |sink, name, node| {
            let found = as_table(sink, name, node)?;
            Some(table(sink, found, &node.span(), kind))
        })?),
        Shape::ProseById(most, long) => Value::ProseById(by_id(sink, name, node, *most, |sink, name, node| {
            markup::prose(sink, name, node, *long)
        })?),
        Shape::LineById(most, long) => Value::LineById(by_id(sink, name, node, *most, |sink, name, node| {
            line(sink, name, node, *long)
        })?),
        Shape::Condition => Value::Condition(condition::condition(sink, name, node)?),
        Shape::Conditions(most) => Value::Conditions(conditions(sink, name, node, *most)?),
        Shape::Reviewed => {
            reviewed(sink, name, node);
            return None;
        }
    })
}

/// Tells that `node` is not what `expected` says.
pub(super) fn wrong_type(sink: &mut Sink<'_>, key: &str, expected: &str, node: &Node<'_>) {
    let found = match node.get_ref() {
        DeValue::String(_) => "text",
        DeValue::Integer(_) => "number",
        DeValue::Float(_) => "decimal",
        DeValue::Boolean(_) => "flag",
        DeValue::Datetime(_) => "date",
        DeValue::Array(array) if array.iter().any(|item| matches!(item.get_ref(), DeValue::Table(_))) => "tables",
        DeValue::Array(_) => "list",
        DeValue::Table(_) => "table",
    };
    let args = [("key", key), ("expected", expected), ("found", found)];
    sink.tell(Code::WrongType, &node.span(), &args);
}

/// Tells that `found` is not one of `words`.
pub(super) fn unknown_word(sink: &mut Sink<'_>, key: &str, found: &str, span: &Span, words: &[&'static str]) {
    let near = nearest(found, words.iter().copied());
    let known = listed(words.iter().copied());
    let args = [("key", key), ("word", found), ("near", near), ("known", &known)];
    sink.tell(Code::UnknownWord, span, &args);
}

fn as_table<'n, 'i>(sink: &mut Sink<'_>, key: &str, node: &'n Node<'i>) -> Option<&'n DeTable<'i>> {
    if let DeValue::Table(table) = node.get_ref() {
        return Some(table);
    }
    wrong_type(sink, key, "table", node);
    None
}

/// The text of `node`, if it is one and has something in it and is not too long.
pub(in crate::course) fn short_text<'n>(
    sink: &mut Sink<'_>,
    key: &str,
    node: &'n Node<'_>,
    most: usize,
) -> Option<&'n str> {
    let DeValue::String(text) = node.get_ref() else {
        wrong_type(sink, key, "text", node);
        return None;
    };
    if text.trim().is_empty() {
        sink.tell(Code::Empty, &node.span(), &[("key", key)]);
        return None;
    }
    let length = text.trim().chars().count();
    if length > most {
        let args = [
            ("key", key),
            ("length", &*length.to_string()),
            ("most", &*most.to_string()),
        ];
        sink.tell(Code::TooLong, &node.span(), &args);
        return None;
    }
    Some(text)
}

fn line(sink: &mut Sink<'_>, key: &str, node: &Node<'_>, most: usize) -> Option<At<String>> {
    let text = short_text(sink, key, node, most)?.trim();
    if text.contains('\n') {
        sink.tell(Code::LineBreak, &node.span(), &[("key", key)]);
        return None;
    }
    let (text, _) = markup::visible(sink, key, text, node);
    if text.trim().is_empty() {
        sink.tell(Code::Empty, &node.span(), &[("key", key)]);
        return None;
    }
    Some(At {
        value: text,
        span: node.span(),
    })
}

/// An id.
pub(super) fn id(sink: &mut Sink<'_>, key: &str, node: &Node<'_>) -> Option<At<Id>> {
    let text = short_text(sink, key, node, 2000)?;
    an_id(sink, text, &node.span())
}

fn an_id(sink: &mut Sink<'_>, text: &str, span: &Span) -> Option<At<Id>> {
    let id = Id::new(text);
    if id.is_none() {
        sink.tell(Code::BadId, span, &[("id", text), ("near", &as_id(text))]);
    }
    id.map(|value| At {
        value,
        span: span.clone(),
    })
}

/// A list of at most `most` ids, each once.
pub(super) fn ids(sink: &mut Sink<'_>, key: &str, node: &Node<'_>, most: usize) -> Option<At<Vec<At<Id>>>> {
    let found = list(sink, key, node, "texts", most, |sink, node| id(sink, key, node))?;
    for (index, id) in found.value.iter().enumerate() {
        if found.value[..index].iter().any(|earlier| earlier.value == id.value) {
            sink.tell(
                Code::DuplicateId,
                &id.span,
                &[("id", id.value.as_str()), ("table", key)],
            );
        }
    }
    Some(found)
}

/// A whole number from `least` to `most`.
pub(super) fn integer(sink: &mut Sink<'_>, key: &str, node: &Node<'_>, least: i64, most: i64) -> Option<At<i64>> {
    let DeValue::Integer(number) = node.get_ref() else {
        wrong_type(sink, key, "number", node);
        return None;
    };
    let value = whole(number).filter(|n| (least..=most).contains(n));
    if value.is_none() {
        let args = [
            ("key", key),
            ("least", &*least.to_string()),
            ("most", &*most.to_string()),
        ];
        sink.tell(Code::OutOfRange, &node.span(), &args);
    }
    value.map(|value| At {
        value,
        span: node.span(),
    })
}

fn whole(number: &toml::de::DeInteger<'_>) -> Option<i64> {
    i64::from_str_radix(number.as_str(), number.radix()).ok()
}

fn flag(sink: &mut Sink<'_>, key: &str, node: &Node<'_>) -> Option<At<bool>> {
    let DeValue::Boolean(value) = node.get_ref() else {
        wrong_type(sink, key, "flag", node);
        return None;
    };
    Some(At {
        value: *value,
        span: node.span(),
    })
}

fn word(sink: &mut Sink<'_>, key: &str, node: &Node<'_>, words: &'static [&'static str]) -> Option<At<&'static str>> {
    let text = short_text(sink, key, node, 2000)?;
    let Some(value) = words.iter().find(|word| **word == text) else {
        unknown_word(sink, key, text, &node.span(), words);
        return None;
    };
    Some(At {
        value,
        span: node.span(),
    })
}

fn as_list<'n, 'i>(
    sink: &mut Sink<'_>,
    key: &str,
    node: &'n Node<'i>,
    what: &str,
    most: usize,
) -> Option<&'n DeArray<'i>> {
    let DeValue::Array(array) = node.get_ref() else {
        wrong_type(sink, key, what, node);
        return None;
    };
    (!too_many(sink, key, array.len(), most, &node.span())).then_some(array)
}

fn too_many(sink: &mut Sink<'_>, key: &str, count: usize, most: usize, span: &Span) -> bool {
    if count > most {
        let args = [
            ("key", key),
            ("count", &*count.to_string()),
            ("most", &*most.to_string()),
        ];
        sink.tell(Code::TooMany, span, &args);
    }
    count > most
}

fn list<T>(
    sink: &mut Sink<'_>,
    key: &str,
    node: &Node<'_>,
    what: &str,
    most: usize,
    mut item: impl FnMut(&mut Sink<'_>, &Node<'_>) -> Option<T>,
) -> Option<At<Vec<T>>> {
    let array = as_list(sink, key, node, what, most)?;
    let value = array.iter().filter_map(|node| item(sink, node)).collect();
    Some(At {
        value,
        span: node.span(),
    })
}

fn tables(
    sink: &mut Sink<'_>,
    key: &str,
    node: &Node<'_>,
    kind: &'static Table,
    most: usize,
) -> Option<At<Vec<Fields>>> {
    list(sink, key, node, "tables", most, |sink, node| {
        let found = as_table(sink, key, node)?;
        Some(table(sink, found, &node.span(), kind))
    })
}

fn conditions(sink: &mut Sink<'_>, key: &str, node: &Node<'_>, most: usize) -> Option<At<Vec<condition::Condition>>> {
    list(sink, key, node, "conditions", most, |sink, node| {
        condition::condition(sink, key, node)
    })
}

fn by_id<T>(
    sink: &mut Sink<'_>,
    key: &str,
    node: &Node<'_>,
    most: usize,
    mut item: impl FnMut(&mut Sink<'_>, &str, &Node<'_>) -> Option<T>,
) -> Option<ById<T>> {
    let DeValue::Table(table) = node.get_ref() else {
        wrong_type(sink, key, "by-id", node);
        return None;
    };
    if too_many(sink, key, table.len(), most, &node.span()) {
        return None;
    }
    let mut found = ById::new();
    for (name, node) in table {
        if let Some(id) = an_id(sink, name.get_ref(), &name.span()) {
            let value = item(sink, id.value.as_str(), node);
            found.push((id, value));
        }
    }
    found.sort_by_key(|(id, _)| id.span.start);
    Some(found)
}

/// Who has read the text, by language: checked for its shape alone, the program has no use of it.
fn reviewed(sink: &mut Sink<'_>, key: &str, node: &Node<'_>) {
    let Some(found) = as_table(sink, key, node) else {
        return;
    };
    let tags = Lang::ALL.map(Lang::tag);
    for (name, node) in found {
        if !tags.contains(&name.get_ref().as_ref()) {
            let near = nearest(name.get_ref(), tags);
            let args = [
                ("key", name.get_ref().as_ref()),
                ("near", near),
                ("known", &tags.join(", ")),
            ];
            sink.tell(Code::UnknownKey, &name.span(), &args);
        } else if !matches!(node.get_ref(), DeValue::String(_)) {
            wrong_type(sink, name.get_ref(), "text", node);
        }
    }
}
