//! The footer: the keys that work now, from the keymap.

use crate::app::class::leader;
use crate::app::{Act, App, Outline, Screen, keymap};
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
    /// Whether it gives way before all others: the last one first.
    pub spare: bool,
}

/// The footer's items, most needed first.
#[must_use]
pub fn items(app: &App, outline: &Outline, strings: &Strings) -> Vec<FooterItem> {
    let in_room = drives(app);
    let item = |legend: keymap::Legend| FooterItem {
        // Who meets a marked word looks here for what to do with it.
        // So does who is offered to be shown.
        needed: match &legend.act {
            Some(Act::Glossary) => !outline.terms.is_empty(),
            Some(Act::ShowMe) => outline.offers(&Act::ShowMe),
            // A leader looks for these and for nothing else.
            Some(Act::Lead(_)) => true,
            _ => false,
        },
        spare: in_room && legend.act != Some(Act::Help),
        keys: legend.keys,
        label: strings.say(legend.label),
        act: legend.act,
    };
    let mut items: Vec<FooterItem> = keymap::legend(app, outline).into_iter().map(item).collect();
    if in_room {
        // Help tells of all the keys that there is no room for.
        items.sort_by_key(|item| match &item.act {
            Some(Act::Lead(_)) => 0,
            Some(Act::Help) => 1,
            _ => 2,
        });
    }
    items
}

/// Whether a class is driven from what is on the screen.
fn drives(app: &App) -> bool {
    let room = Screen::Leading(leader::Screen::Room);
    let projector = Screen::Leading(leader::Screen::Projector);
    app.overlays.is_empty() && (app.screen == room || app.screen == projector)
}
