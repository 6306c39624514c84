//! What a file's format expects of a key or a heading, for what is told when its TOML is torn.

use crate::vocabulary::keys::{self, Shape, Table};

/// What all the keys of one name are in a kind of file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Expected {
    /// A whole number.
    Number,
    /// true or false.
    Flag,
    /// Something else, or not the same everywhere.
    Other,
}

/// What `key` is in a file of the kind `table`, wherever it stands there; `None` if there is no such key.
pub(super) fn of_key(table: &'static Table, key: &str) -> Option<Expected> {
    let mut found = None;
    visit(table, &mut |known, shape| {
        if known == key {
            let here = match shape {
                Shape::Integer(..) | Shape::Format => Expected::Number,
                Shape::Flag => Expected::Flag,
                _ => Expected::Other,
            };
            found = Some(if found.is_none_or(|before| before == here) { here } else { Expected::Other });
        }
    });
    found
}

/// How a heading is written, if it is one of this kind of file: with two brackets before and behind when there can
/// be several, with one when there is one.
pub(super) fn brackets(table: &'static Table, heading: &str) -> Option<usize> {
    let mut here = vec![table];
    let mut found = None;
    for name in heading.split('.').map(str::trim) {
        let keys = here.iter().flat_map(|table| own_keys(table)).filter(|key| key.name == name);
        let inner: Vec<(&'static Table, usize)> = keys.filter_map(|key| inside(&key.shape)).collect();
        found = inner.first().map(|(_, brackets)| *brackets);
        here = inner.into_iter().map(|(table, _)| table).collect();
        found?;
    }
    found
}

/// The table that a value of this shape is, and the brackets of its heading.
fn inside(shape: &Shape) -> Option<(&'static Table, usize)> {
    match shape {
        Shape::Tables(table, _) => Some((table, 2)),
        Shape::Table(table) => Some((table, 1)),
        _ => None,
    }
}

/// The keys of a table; those of a step are the keys of every kind of step.
fn own_keys(table: &'static Table) -> Vec<&'static keys::Key> {
    let kinds = if std::ptr::eq(table, &raw const keys::STEP) { keys::STEP_KINDS } else { &[] };
    let steps = kinds.iter().filter_map(|kind| keys::of_step(kind)).flat_map(|table| table.keys);
    table.keys.iter().chain(steps).collect()
}

fn visit(table: &'static Table, see: &mut impl FnMut(&'static str, &'static Shape)) {
    for key in own_keys(table) {
        see(key.name, &key.shape);
        match &key.shape {
            Shape::Tables(table, _)
            | Shape::Table(table)
            | Shape::TablesById(table, _)
            | Shape::TextsById(table, _) => visit(table, see),
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_and_a_heading_are_known_by_the_format() {
        assert_eq!(of_key(&keys::LESSON, "minutes"), Some(Expected::Number));
        assert_eq!(of_key(&keys::LESSON, "undo"), Some(Expected::Flag));
        assert_eq!(of_key(&keys::LESSON, "right"), Some(Expected::Other));
        assert_eq!(of_key(&keys::LESSON, "tittel"), None);
        assert_eq!(brackets(&keys::LESSON, "step.variant.mistake"), Some(2));
        assert_eq!(brackets(&keys::LESSON, "step.start"), Some(1));
        assert_eq!(brackets(&keys::LESSON, "step.hvorfor"), None);
    }
}
