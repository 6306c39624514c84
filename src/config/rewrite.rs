//! Putting what a person chose into their settings file, and leaving everything else in it as it
//! is: comments, order, keys of other versions.

use toml_edit::{DocumentMut, Item, Value};

use crate::app::Settings;

/// A file that is no TOML: nobody knows what would become of the rest of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotToml;

/// `text` with what was changed from `before` to `after`. `None` if nothing was that is kept.
///
/// What was not changed is not written: it may come from the machine's file or from the command
/// line, and is not the person's choice.
///
/// # Errors
/// [`NotToml`] if there is a slip in the file; it is to be left alone.
pub fn rewritten(text: &str, before: &Settings, after: &Settings) -> Result<Option<String>, NotToml> {
    let changed: Vec<(&str, Value)> = values(before)
        .into_iter()
        .zip(values(after))
        .filter(|((_, before), (_, after))| before.to_string() != after.to_string())
        .map(|(_, after)| after)
        .collect();
    if changed.is_empty() {
        return Ok(None);
    }
    let mut document: DocumentMut = text.parse().map_err(|_| NotToml)?;
    for (key, mut value) in changed {
        match document.get_mut(key).and_then(Item::as_value_mut) {
            Some(old) => {
                // The blanks and the comment around it.
                value.decor_mut().clone_from(old.decor());
                *old = value;
            }
            None => document[key] = Item::Value(value),
        }
    }
    Ok(Some(document.to_string()))
}

/// What a person can choose on the screen and finds again.
fn values(settings: &Settings) -> [(&'static str, Value); 5] {
    let Settings { language, theme, density, mouse, large_targets, may_suspend: _, kiosk: _ } = *settings;
    [
        ("language", language.tag().into()),
        ("theme", theme.name().into()),
        ("density", density.name().into()),
        ("mouse", mouse.into()),
        ("large-targets", large_targets.into()),
    ]
}
