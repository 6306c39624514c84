//! Opening the glossary, finding a word in it, and coming back to the very same place.

use super::update::{cover, uncover};
use super::{Act, App, Draft, Effect, Outline, Overlay, View};
use crate::course::glossary::Word;
use crate::vocabulary::Id;

/// Opens the glossary at the first word that is marked on the screen, or at all words. Closes it
/// when it is open.
pub(super) fn toggle(app: &mut App, outline: &Outline) -> Vec<Effect> {
    if is_open(app) {
        while is_open(app) {
            uncover(app);
        }
        return Vec::new();
    }
    let mut effects = read(app);
    effects.extend(cover(app, Overlay::Glossary(outline.terms.first().cloned())));
    effects
}

/// Shows what a word means, in place of another word whose meaning is shown.
pub(super) fn explain(app: &mut App, id: &Id) -> Vec<Effect> {
    let effects = read(app);
    if let Some((Overlay::Glossary(Some(word)), _)) = app.overlays.last_mut() {
        *word = id.clone();
        app.view = View::default();
    } else {
        cover(app, Overlay::Glossary(Some(id.clone())));
    }
    effects
}

/// From the meaning of a word to all words.
pub(super) fn all(app: &mut App) -> Vec<Effect> {
    uncover(app);
    if app.overlay() == Some(Overlay::Glossary(None)) { Vec::new() } else { cover(app, Overlay::Glossary(None)) }
}

/// Enter in the field: the only word that fits is opened, and of several the first gets the focus.
pub(super) fn find(app: &mut App) -> Vec<Effect> {
    let typed = app.view.draft.as_ref().map_or("", Draft::text).to_owned();
    let found: Vec<Id> = words(app, &typed).into_iter().map(|word| word.id.clone()).collect();
    match &found[..] {
        [] => Vec::new(),
        [only] => explain(app, only),
        [first, ..] => {
            app.view.focus = Some(Act::Word(first.clone()));
            app.view.scroll = None;
            Vec::new()
        }
    }
}

/// The words that fit what was typed, in the order of the alphabet.
fn words<'a>(app: &'a App, typed: &str) -> Vec<&'a Word> {
    app.glossary.as_ref().map(|glossary| glossary.find(typed, app.settings.language)).unwrap_or_default()
}

impl App {
    /// The words that the glossary shows, by what stands in its field.
    #[must_use]
    pub fn words(&self) -> Vec<&Word> {
        words(self, self.view.draft.as_ref().map_or("", Draft::text))
    }
}

fn is_open(app: &App) -> bool {
    matches!(app.overlays.last(), Some((Overlay::Glossary(_), _)))
}

/// The glossary is read when it is first needed.
fn read(app: &App) -> Vec<Effect> {
    if app.glossary.is_none() { vec![Effect::Glossary] } else { Vec::new() }
}
