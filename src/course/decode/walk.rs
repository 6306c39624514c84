//! Walks a TOML document by the tables of [`crate::vocabulary::keys`].

use std::borrow::Cow;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::condition;
use super::near::{listed, meant, nearest};
use super::shapes::{Node, as_table, by_id, drawing, flag, id, ids, integer, line, list, whole, word, wrong_type};
use super::sink::Sink;
use super::value::{At, Fields, Span, Value, Words};
use crate::course::markup;
use crate::diagnostic::Code;
use crate::vocabulary::keys::{self, Key, LINE, Shape, Table};
use crate::vocabulary::{Id, Lang};

/// The format that this program reads.
const FORMAT: i64 = 1;
/// The most unknown keys of one table that are looked at.
const MOST_UNKNOWN: usize = 100;

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
        return Fields { table: kind.name, span: span.clone(), values: Vec::new(), failed: Vec::new() };
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
        if key.required && !told && *span == (0..0) {
            sink.tell_absence(key.name, kind.name);
        } else if key.required && !told {
            sink.tell(Code::MissingKey, span, &[("key", key.name), ("table", kind.name)]);
        }
        if key.required || told {
            failed.push(key.name);
        }
    }
    Fields { table: kind.name, span: span.clone(), values, failed }
}

/// The keys of a step follow from its `kind`. `None` if that has been told to be wrong.
fn step_kind(sink: &mut Sink<'_>, found: &DeTable<'_>, span: &Span, kind: &'static Table) -> Option<&'static Table> {
    if !std::ptr::eq(kind, &raw const keys::STEP) {
        return Some(kind);
    }
    let Some((_, node)) = found.get_key_value("kind") else {
        match found.keys().find(|key| !nearest(key.get_ref(), ["kind"]).is_empty()) {
            Some(key) => {
                unknown_key(sink, key, kind);
            }
            None => sink.tell(Code::MissingKey, span, &[("key", "kind"), ("table", "step")]),
        }
        return None;
    };
    keys::of_step(word(sink, "kind", node, keys::STEP_KINDS)?.value)
}

/// Tells of keys that the table does not have. Yields the keys that were most likely meant: they
/// are told once, as a slip of the finger, and not as missing.
fn unknown_keys(sink: &mut Sink<'_>, found: &DeTable<'_>, kind: &'static Table) -> Vec<&'static str> {
    let unknown = |name: &str| kind.keys.iter().all(|known| known.name != name);
    let unknown = found.keys().filter(|key| unknown(key.get_ref()));
    // The first key of every file, inside a part of this one.
    if let Some((key, _)) = found.get_key_value("format").filter(|_| !kind.keys.iter().any(|key| key.name == "format"))
    {
        sink.tell(Code::TwoInOne, &key.span(), &[]);
        return Vec::new();
    }
    unknown.take(MOST_UNKNOWN).map(|key| unknown_key(sink, key, kind)).collect()
}

fn unknown_key(sink: &mut Sink<'_>, key: &Spanned<Cow<'_, str>>, kind: &'static Table) -> &'static str {
    let names = || kind.keys.iter().map(|known| known.name);
    let near = meant(key.get_ref(), names());
    let args = [("key", key.get_ref().as_ref()), ("near", near), ("known", &listed(names()))];
    sink.tell(Code::UnknownKey, &key.span(), &args);
    near
}

fn value(sink: &mut Sink<'_>, key: &Key, node: &Node<'_>) -> Option<Value> {
    let name = key.name;
    // What stands for a value that could not be read: that has been told.
    if node.span().is_empty() && sink.is_torn() {
        return None;
    }
    Some(match &key.shape {
        Shape::Format => Value::Integer(integer(sink, name, node, FORMAT, FORMAT)?),
        Shape::Line(most) => Value::Line(line(sink, name, node, *most)?),
        Shape::Prose(most) => Value::Prose(markup::prose(sink, name, node, *most)?),
        Shape::Letter(most) => Value::Prose(markup::letter(sink, name, node, *most)?),
        Shape::Lines(most) | Shape::Labels(most) => {
            Value::Lines(list(sink, name, node, "texts", *most, |sink, node| {
                let text = matches!(node.get_ref(), DeValue::String(_));
                if !text {
                    wrong_type(sink, name, "texts", node);
                }
                text.then(|| line(sink, name, node, LINE)).flatten()
            })?)
        }
        Shape::Paragraphs(most, long) => Value::Lines(paragraphs(sink, name, node, *most, *long)?),
        Shape::Drawing => Value::Drawing(drawing(sink, name, node)?),
        Shape::Id => Value::Id(id(sink, name, node)?),
        Shape::Ids(most) => Value::Ids(ids(sink, name, node, *most)?),
        Shape::OneOrMore => Value::Ids(one_or_more(sink, name, node)?),
        Shape::IdsById(most) => Value::IdsById(by_id(sink, name, node, *most, one_or_more)?),
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
        Shape::ProseById(most, long) => {
            Value::ProseById(by_id(sink, name, node, *most, |sink, name, node| markup::prose(sink, name, node, *long))?)
        }
        Shape::LineById(most, long) => {
            Value::LineById(by_id(sink, name, node, *most, |sink, name, node| line(sink, name, node, *long))?)
        }
        Shape::TextsById(kind, most) => {
            Value::TablesById(by_id(sink, name, node, *most, |sink, name, node| texts(sink, name, node, kind))?)
        }
        Shape::Words(most) => Value::Words(words(sink, name, node, *most)?),
        Shape::WordsById(most, long) => {
            Value::WordsById(by_id(sink, name, node, *most, |sink, name, node| words(sink, name, node, *long))?)
        }
        Shape::Condition => Value::Condition(condition::condition(sink, name, node)?),
        Shape::Conditions(most) => Value::Conditions(conditions(sink, name, node, *most)?),
        Shape::Reviewed => {
            reviewed(sink, name, node);
            return None;
        }
    })
}

/// An id, or a list of them.
fn one_or_more(sink: &mut Sink<'_>, name: &str, node: &Node<'_>) -> Option<At<Vec<At<Id>>>> {
    if let DeValue::String(_) = node.get_ref() {
        let id = id(sink, name, node)?;
        return Some(At { value: vec![id], span: node.span() });
    }
    ids(sink, name, node, keys::PARTS)
}

/// A paragraph, or a list of some.
fn paragraphs(
    sink: &mut Sink<'_>,
    name: &str,
    node: &Node<'_>,
    most: usize,
    long: usize,
) -> Option<At<Vec<At<String>>>> {
    if let DeValue::String(_) = node.get_ref() {
        let one = line(sink, name, node, long)?;
        return Some(At { value: vec![one], span: node.span() });
    }
    let found = list(sink, name, node, "texts", most, |sink, node| line(sink, name, node, long))?;
    if found.value.is_empty() {
        sink.tell(Code::Empty, &node.span(), &[("key", name)]);
        return None;
    }
    Some(found)
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

/// The texts of one thing: a table, or its `text` alone as a line.
fn texts(sink: &mut Sink<'_>, name: &str, node: &Node<'_>, kind: &'static Table) -> Option<Fields> {
    if let DeValue::Table(found) = node.get_ref() {
        return Some(table(sink, found, &node.span(), kind));
    }
    let text = line(sink, name, node, LINE)?;
    Some(Fields::of_text(kind.name, text))
}

fn conditions(sink: &mut Sink<'_>, key: &str, node: &Node<'_>, most: usize) -> Option<At<Vec<condition::Condition>>> {
    list(sink, key, node, "conditions", most, |sink, node| condition::condition(sink, key, node))
}

/// A line, or one for each language.
fn words(sink: &mut Sink<'_>, key: &str, node: &Node<'_>, most: usize) -> Option<Words> {
    let DeValue::Table(found) = node.get_ref() else {
        let all = line(sink, key, node, most)?;
        return Some(Words { span: node.span(), lines: vec![(None, all)] });
    };
    let lines = found.iter().filter_map(|(name, node)| {
        let lang = by_language(sink, name)?;
        Some((Some(lang), line(sink, key, node, most)?))
    });
    let lines: Vec<_> = lines.collect();
    if lines.is_empty() {
        // Whatever stands there has been told.
        if found.is_empty() {
            sink.tell(Code::Empty, &node.span(), &[("key", key)]);
        }
        return None;
    }
    Some(Words { span: node.span(), lines })
}

/// The language that a key stands for, or a finding.
fn by_language(sink: &mut Sink<'_>, name: &Spanned<Cow<'_, str>>) -> Option<Lang> {
    let lang = Lang::ALL.into_iter().find(|lang| lang.tag() == name.get_ref().as_ref());
    if lang.is_none() {
        let tags = Lang::ALL.map(Lang::tag);
        let near = nearest(name.get_ref(), tags);
        let args = [("key", name.get_ref().as_ref()), ("near", near), ("known", &tags.join(", "))];
        sink.tell(Code::UnknownKey, &name.span(), &args);
    }
    lang
}

/// Who has read the text, by language: checked for its shape alone, the program has no use of it.
fn reviewed(sink: &mut Sink<'_>, key: &str, node: &Node<'_>) {
    let Some(found) = as_table(sink, key, node) else {
        return;
    };
    for (name, node) in found {
        if by_language(sink, name).is_some() && !matches!(node.get_ref(), DeValue::String(_)) {
            wrong_type(sink, name.get_ref(), "text", node);
        }
    }
}
