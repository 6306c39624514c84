//! Conditions on what happened: `{ happened = "message-sent", to = "marit", words = 3 }`.

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::near::{listed, nearest};
use super::shapes;
use super::sink::Sink;
use super::value::{At, Span};
use crate::diagnostic::Code;
use crate::vocabulary::Id;
use crate::vocabulary::happenings::{Field, Kind};
use crate::vocabulary::keys::PARTS;

/// A condition whose fields fit its happening; what its ids stand for is not known yet.
#[derive(Debug, Clone)]
pub(crate) struct Condition {
    /// What must have happened.
    pub(in crate::course) happened: Kind,
    /// What the fields must be.
    pub(in crate::course) wants: Vec<(Field, Want)>,
}

/// What a field must be.
#[derive(Debug, Clone)]
pub(in crate::course) enum Want {
    /// One of these.
    OneOf(Vec<At<Id>>),
    /// At least this many.
    AtLeast(u16),
}

/// Decodes a condition; `None` if it has been told that it is none.
pub(super) fn condition(sink: &mut Sink<'_>, key: &str, value: &Spanned<DeValue<'_>>) -> Option<Condition> {
    let DeValue::Table(table) = value.get_ref() else {
        shapes::wrong_type(sink, key, "condition", value);
        return None;
    };
    let happened = happened(sink, table, &value.span())?;
    let mut wants = Vec::new();
    for (name, value) in table {
        if name.get_ref() == "happened" {
            continue;
        }
        let field = field(sink, happened, name.get_ref(), &name.span());
        if let Some(field) = field
            && let Some(want) = want(sink, field, value)
        {
            wants.push((field, want));
        }
    }
    wants.sort_by_key(|(field, _)| *field);
    Some(Condition { happened, wants })
}

fn happened(sink: &mut Sink<'_>, table: &DeTable<'_>, span: &Span) -> Option<Kind> {
    let Some((_, value)) = table.get_key_value("happened") else {
        let near = table.keys().find(|key| !nearest(key.get_ref(), ["happened"]).is_empty());
        match near {
            Some(key) => unknown_key(sink, key.get_ref(), &key.span(), "happened"),
            None => sink.tell(Code::MissingKey, span, &[("key", "happened"), ("table", "condition")]),
        }
        return None;
    };
    let DeValue::String(word) = value.get_ref() else {
        shapes::wrong_type(sink, "happened", "text", value);
        return None;
    };
    let kind = Kind::ALL.into_iter().find(|kind| kind.name() == word.as_ref());
    if kind.is_none() {
        let names = Kind::ALL.map(Kind::name);
        shapes::unknown_word(sink, "happened", word, &value.span(), &names);
    }
    kind
}

/// The field `name` of a happening, if it has such a field.
fn field(sink: &mut Sink<'_>, happened: Kind, name: &str, span: &Span) -> Option<Field> {
    let allowed = happened.fields();
    let field = allowed.iter().find(|field| field.name() == name);
    if field.is_none() {
        let near = nearest(name, allowed.iter().map(|field| field.name()));
        let known = listed(std::iter::once("happened").chain(allowed.iter().map(|field| field.name())));
        let args = [("field", name), ("happening", happened.name()), ("near", near), ("known", &known)];
        sink.tell(Code::FieldNotAllowed, span, &args);
    }
    field.copied()
}

fn want(sink: &mut Sink<'_>, field: Field, value: &Spanned<DeValue<'_>>) -> Option<Want> {
    if field.is_count() {
        let (least, most) = if field == Field::Value { (0, 100) } else { (1, 300) };
        let number = shapes::integer(sink, field.name(), value, least, most)?;
        return u16::try_from(number.value).ok().map(Want::AtLeast);
    }
    let ids = match value.get_ref() {
        DeValue::String(_) => shapes::id(sink, field.name(), value).into_iter().collect(),
        _ => shapes::ids(sink, field.name(), value, PARTS)?.value,
    };
    (!ids.is_empty()).then_some(Want::OneOf(ids))
}

fn unknown_key(sink: &mut Sink<'_>, key: &str, span: &Span, near: &str) {
    let args = [("key", key), ("near", near), ("known", "happened")];
    sink.tell(Code::UnknownKey, span, &args);
}
