//! The footer: the keys that work now, from the keymap.

use crate::app::{Act, App, Outline, keymap};
use crate::locale::Strings;

/// One key, or group of keys, and what it does here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FooterItem {
    /// How the keys are written.
    pub keys: String,
    /// What they do.
    pub label: String,
    /// What a click on it does.
    pub act: Option<Act>,
    /// Whether what is on the screen calls for it, so that it never gives way to others.
    pub needed: bool,
}

/// The footer's items, most needed first.
#[must_use]
pub fn items(app: &App, outline: &Outline, strings: &Strings) -> Vec<FooterItem> {
    let item = |legend: keymap::Legend| FooterItem {
        // Who meets a marked word looks here for what to do with it.
        needed: legend.act == Some(Act::Glossary) && !outline.terms.is_empty(),
        keys: legend.keys,
        label: strings.say(legend.label),
        act: legend.act,
    };
    keymap::legend(app, outline).into_iter().map(item).collect()
}
