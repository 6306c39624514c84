//! What is done with the real program, noted in the practice world when the task is about the
//! program itself: help opened and closed, colours, language, reading again.
//!
//! What changed is seen by comparing the program before and after an event, so that it does not
//! matter which key, click or screen changed it.

use super::lesson::perform;
use super::{App, Effect, Event, Overlay, Player};
use crate::session::Action;
use crate::vocabulary::{Lang, Theme};
use crate::world::booklet::Act;
use crate::world::{self, Device};

/// How the program stands, as far as a task can ask for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Seen {
    /// The open step, where its task is about the program.
    step: Option<usize>,
    theme: Theme,
    language: Lang,
    help: bool,
}

impl Seen {
    pub(super) fn of(app: &App) -> Self {
        let about = |player: &&Player| player.device() == Some(Device::Program);
        Self {
            step: app.player().filter(about).map(|player| player.history.session.at),
            theme: app.settings.theme,
            language: app.settings.language,
            help: app.overlays.iter().any(|(overlay, _)| *overlay == Overlay::Help),
        }
    }
}

/// What an event is by itself, whatever it changes: in lines, where help and reading again are
/// printed and gone.
pub(super) fn said(event: &Event) -> Vec<Act> {
    match event {
        Event::ReadAgain => vec![Act::ReadAgain],
        Event::WordsSaid => vec![Act::OpenHelp, Act::CloseHelp],
        _ => Vec::new(),
    }
}

/// Notes what was said, and what has changed since `before`, in the task that is open.
pub(super) fn note(app: &mut App, before: &Seen, said: Vec<Act>) -> Vec<Effect> {
    let now = Seen::of(app);
    if now.step.is_none() || now.step != before.step {
        return Vec::new();
    }
    let changed = [
        (now.help && !before.help).then_some(Act::OpenHelp),
        (before.help && !now.help).then_some(Act::CloseHelp),
        (now.theme != before.theme).then_some(Act::Theme(now.theme)),
        (now.language != before.language).then_some(Act::Language(now.language)),
    ];
    let mut effects = Vec::new();
    for act in said.into_iter().chain(changed.into_iter().flatten()) {
        if !was_played(app, &act) {
            effects.extend(note_act(app, act));
        }
    }
    effects
}

/// Whether the program did it itself because it was asked to be shown: that is in the history.
fn was_played(app: &App, act: &Act) -> bool {
    let last = app.player().and_then(|player| player.history.last_undoable());
    matches!(last, Some(Action::Played(world::Act::Program(played))) if played == act)
}

/// Whoever opens and closes help finds the place as it was, with the focus where it was.
fn note_act(app: &mut App, act: Act) -> Vec<Effect> {
    uncovered(app);
    let (focus, scroll) = (app.view.focus.clone(), app.view.scroll);
    let effects = perform(app, Action::World(act.into()));
    if !effects.is_empty() && app.player().is_some_and(|player| !player.history.session.complete()) {
        app.view.focus = focus;
        app.view.scroll = scroll;
    }
    uncovered(app);
    effects
}

/// Brings the lesson's own view up from under what lies on top, and back again.
fn uncovered(app: &mut App) {
    if let Some((_, under)) = app.overlays.first_mut() {
        std::mem::swap(under, &mut app.view);
    }
}
