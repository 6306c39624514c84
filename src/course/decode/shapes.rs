//! Values by themselves: texts, ids, numbers, lists. Each tells what is wrong with it.

use toml::Spanned;
use toml::de::{DeArray, DeTable, DeValue};

use super::near::{as_id, listed, meant};
use super::sink::Sink;
use super::value::{At, ById, Span};
use crate::course::{fill, markup};
use crate::diagnostic::Code;
use crate::vocabulary::Id;
use crate::world::data::DRAWING;

/// A value in the document.
pub(super) type Node<'i> = Spanned<DeValue<'i>>;

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
    let near = meant(found, words.iter().copied());
    let known = listed(words.iter().copied());
    let args = [("key", key), ("word", found), ("near", near), ("known", &known)];
    sink.tell(Code::UnknownWord, span, &args);
}

/// The table that `node` is.
pub(super) fn as_table<'n, 'i>(sink: &mut Sink<'_>, key: &str, node: &'n Node<'i>) -> Option<&'n DeTable<'i>> {
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
        let args = [("key", key), ("length", &*length.to_string()), ("most", &*most.to_string())];
        sink.tell(Code::TooLong, &node.span(), &args);
        return None;
    }
    Some(text)
}

/// A line of plain text of at most `most` characters.
pub(super) fn line(sink: &mut Sink<'_>, key: &str, node: &Node<'_>, most: usize) -> Option<At<String>> {
    let text = short_text(sink, key, node, most)?.trim();
    if text.contains('\n') {
        sink.tell(Code::LineBreak, &node.span(), &[("key", key)]);
        return None;
    }
    let (text, map) = markup::visible(sink, key, text, node);
    fill::tell(sink, &text, &map);
    // What was between blanks may have been taken out.
    let text = text.trim();
    if text.is_empty() {
        sink.tell(Code::Empty, &node.span(), &[("key", key)]);
        return None;
    }
    Some(At { value: text.to_owned(), span: node.span() })
}

/// A drawing: signs that are as wide on every terminal, in few enough rows.
pub(super) fn drawing(sink: &mut Sink<'_>, key: &str, node: &Node<'_>) -> Option<At<Vec<String>>> {
    let (columns, most) = DRAWING;
    let text = short_text(sink, key, node, (columns + 1) * (most + 1))?;
    let rows: Vec<String> = text.trim_end().lines().map(|row| row.trim_end().to_owned()).collect();
    let sign = |c: char| matches!(c, ' '..='~' | '\u{2500}'..='\u{257f}');
    let fits = |row: &String| row.chars().count() <= columns && row.chars().all(sign);
    if rows.len() > most || !rows.iter().all(fits) {
        let args = [("key", key), ("columns", &*columns.to_string()), ("rows", &*most.to_string())];
        sink.tell(Code::BadDrawing, &node.span(), &args);
        return None;
    }
    Some(At { value: rows, span: node.span() })
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
    id.map(|value| At { value, span: span.clone() })
}

/// A list of at most `most` ids, each once.
pub(super) fn ids(sink: &mut Sink<'_>, key: &str, node: &Node<'_>, most: usize) -> Option<At<Vec<At<Id>>>> {
    let found = list(sink, key, node, "texts", most, |sink, node| id(sink, key, node))?;
    for (index, id) in found.value.iter().enumerate() {
        if found.value[..index].iter().any(|earlier| earlier.value == id.value) {
            sink.tell(Code::DuplicateId, &id.span, &[("id", id.value.as_str()), ("table", key)]);
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
        let args = [("key", key), ("least", &*least.to_string()), ("most", &*most.to_string())];
        sink.tell(Code::OutOfRange, &node.span(), &args);
    }
    value.map(|value| At { value, span: node.span() })
}

/// The number, if it is not too large for one.
pub(super) fn whole(number: &toml::de::DeInteger<'_>) -> Option<i64> {
    i64::from_str_radix(number.as_str(), number.radix()).ok()
}

/// Yes or no.
pub(super) fn flag(sink: &mut Sink<'_>, key: &str, node: &Node<'_>) -> Option<At<bool>> {
    let DeValue::Boolean(value) = node.get_ref() else {
        wrong_type(sink, key, "flag", node);
        return None;
    };
    Some(At { value: *value, span: node.span() })
}

/// One of `words`.
pub(super) fn word(
    sink: &mut Sink<'_>,
    key: &str,
    node: &Node<'_>,
    words: &'static [&'static str],
) -> Option<At<&'static str>> {
    let text = short_text(sink, key, node, 2000)?;
    let Some(value) = words.iter().find(|word| **word == text) else {
        unknown_word(sink, key, text, &node.span(), words);
        return None;
    };
    Some(At { value, span: node.span() })
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
        let args = [("key", key), ("count", &*count.to_string()), ("most", &*most.to_string())];
        sink.tell(Code::TooMany, span, &args);
    }
    count > most
}

/// A list of at most `most` things; `what` says what they should be.
pub(super) fn list<T>(
    sink: &mut Sink<'_>,
    key: &str,
    node: &Node<'_>,
    what: &str,
    most: usize,
    mut item: impl FnMut(&mut Sink<'_>, &Node<'_>) -> Option<T>,
) -> Option<At<Vec<T>>> {
    let array = as_list(sink, key, node, what, most)?;
    let value: Vec<T> = array.iter().filter_map(|node| item(sink, node)).collect();
    // When all that stands there has been told to be wrong, it is not told to be empty as well.
    (!value.is_empty() || array.is_empty()).then(|| At { value, span: node.span() })
}

/// At most `most` things by id.
pub(super) fn by_id<T>(
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
