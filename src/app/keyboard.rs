//! The keyboard on the screen, for whoever writes letters without keys: it comes when a field was
//! clicked, or when it is asked for, and goes with the writing.

use super::lesson::fill;
use super::writing::{draft_of_field, edit, field, leave_field};
use super::{Act, App, Effect, Key, Means, Outline};
use crate::session::Stage;
use crate::vocabulary::Surface;

/// What the keys stand for.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum Layer {
    /// Small letters.
    #[default]
    Small,
    /// Capital letters, for one letter.
    Capital,
    /// Digits and signs.
    Signs,
}

/// How the keyboard stands, where there is one.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Keyboard {
    /// What the keys stand for.
    pub layer: Layer,
    /// Whether it was asked for, and so stays whatever is used.
    pub asked: bool,
}

impl App {
    /// What the keys of the keyboard on the screen stand for; `None` when there is none.
    #[must_use]
    pub fn keyboard(&self) -> Option<Layer> {
        let wanted = self.means == Means::Mouse || self.view.keyboard.asked;
        let writing = || match &self.view.focus {
            Some(focus) if focus.is_device_key() => true,
            focus => focus.is_some() && *focus == written_in(self),
        };
        let there = wanted && self.can_have_keyboard() && writing() && written_in(self).is_some();
        there.then_some(self.view.keyboard.layer)
    }

    /// Whether there may be a keyboard on the screen at all.
    fn can_have_keyboard(&self) -> bool {
        self.surface() == Surface::Screen && self.overlays.is_empty()
    }

    /// Whether the keyboard's key that takes a character away has something to take.
    #[must_use]
    pub fn can_erase(&self) -> bool {
        let draft = self.view.draft.as_ref();
        draft.map_or_else(|| !draft_of_field(self).text().is_empty(), |draft| !draft.text().is_empty())
    }
}

/// The field that takes letters, where one is open.
fn written_in(app: &App) -> Option<Act> {
    if is_answering(app) {
        return Some(Act::AnswerField);
    }
    field(app).filter(|field| app.shows_device() && field.takes_letters()).map(Act::Field)
}

/// Whether there is a field for the answer to a question.
fn is_answering(app: &App) -> bool {
    app.player().is_some_and(|player| match &player.history.session.stage {
        Stage::Fill(fill) => fill.tries.solved.is_none() && fill.meant().is_none() && !fill.listed,
        _ => false,
    })
}

/// Whether a key of the keyboard has the focus.
pub(super) fn has_focus(app: &App, outline: &Outline) -> bool {
    let on_key = outline.focused(app.view.focus.as_ref()).is_some_and(|stop| stop.key.is_some());
    on_key && app.keyboard().is_some()
}

/// Whether the keyboard can be asked for: where one writes letters and it is not in sight, or is and
/// the focus is not on it.
pub(super) fn can_open(app: &App, outline: &Outline) -> bool {
    let focus = outline.focused(app.view.focus.as_ref()).map(|stop| &stop.act);
    let clicked = app.keyboard().is_some() && app.means == Means::Mouse;
    app.can_have_keyboard() && focus.is_some() && focus.cloned() == written_in(app) && !clicked
}

/// Brings the keyboard. Whoever has keys goes on it with arrows.
pub(super) fn open(app: &mut App) -> Vec<Effect> {
    let to = written_in(app);
    app.view.keyboard = Keyboard { asked: true, ..Keyboard::default() };
    app.view.focus = if app.means == Means::Keys { Some(Act::Type('q')) } else { to };
    app.view.scroll = None;
    Vec::new()
}

/// A key that types, pressed on the person's own keyboard while one on the screen has the focus.
/// Whether it is one.
pub(super) fn on_key(app: &mut App, outline: &Outline, key: Key) -> bool {
    let types = matches!(key, Key::Char(_) | Key::Backspace | Key::Delete);
    if !types || !has_focus(app, outline) {
        return false;
    }
    app.view.focus = written_in(app);
    begin(app);
    edit(app, key)
}

/// Before a character comes from the keyboard: which field it goes into.
pub(super) fn begin(app: &mut App) {
    if app.keyboard().is_some()
        && app.view.draft.is_none()
        && let Some(Act::Field(field)) = written_in(app)
    {
        app.view.writing = Some(field);
    }
}

/// After a character came from it: a capital is for one letter, and signs are for one word.
pub(super) fn typed(app: &mut App, c: char) {
    let over = match app.view.keyboard.layer {
        Layer::Small => false,
        Layer::Capital => true,
        Layer::Signs => c == ' ',
    };
    if over {
        app.view.keyboard.layer = Layer::Small;
        if app.view.focus == Some(Act::Type(c)) {
            app.view.focus = c.to_lowercase().next().map(Act::Type);
        }
    }
}

/// Another layer. The focus stays on the key that was pressed, which now leads back.
pub(super) fn change(app: &mut App, to: Layer) -> Vec<Effect> {
    let from = std::mem::replace(&mut app.view.keyboard.layer, to);
    if app.view.focus == Some(Act::Layer(to)) {
        app.view.focus = Some(Act::Layer(from));
    }
    Vec::new()
}

/// «Ferdig»: what was written is taken in.
pub(super) fn done(app: &mut App, outline: &Outline) -> Vec<Effect> {
    let answers = is_answering(app) && app.view.draft.as_ref().is_some_and(|draft| !draft.text().is_empty());
    if answers { fill(app) } else { close(app, outline) }
}

/// After an answer that was not it: whoever has the keyboard on the screen goes on writing with it.
/// `before` is how it stood when the answer was given.
pub(super) fn go_on(app: &mut App, before: Keyboard) {
    if is_answering(app) && app.can_have_keyboard() && (app.means == Means::Mouse || before.asked) {
        app.view.keyboard.asked = before.asked;
        app.view.focus = Some(Act::AnswerField);
    }
}

/// Takes the keyboard away. On a device that is to leave the field.
pub(super) fn close(app: &mut App, outline: &Outline) -> Vec<Effect> {
    if is_answering(app) {
        app.view.keyboard = Keyboard::default();
        app.view.focus = None;
        return Vec::new();
    }
    leave_field(app, outline)
}
