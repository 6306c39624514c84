//! What the leader writes: names, messages, polls.

use super::super::super::{App, Draft, Effect as AppEffect, Notice, Overlay as AppOverlay, Screen as AppScreen, View};
use super::{Asking, Effect, Field, Overlay, Screen, command, cover, make};
use crate::app;
use crate::classroom::{Command, POLL_OPTIONS, SeatNumber};
use crate::locale::Strings;

/// The name of a seat, to be changed.
pub(super) fn rename(app: &mut App, number: SeatNumber) -> Vec<AppEffect> {
    let called = app.leading().and_then(|leading| leading.class.seat(number)?.name.clone());
    cover(app, Overlay::Rename(number));
    let mut draft = Draft::default();
    draft.insert(&called.unwrap_or_default());
    app.view.draft = Some(draft);
    Vec::new()
}

/// The leader's field that is on the screen.
fn field(app: &App) -> Option<Field> {
    match (app.overlay(), &app.screen) {
        (Some(AppOverlay::Leading(Overlay::Tell(_))), _) => Some(Field::Message),
        (Some(AppOverlay::Leading(Overlay::Rename(_))), _) => Some(Field::Called),
        (Some(AppOverlay::Leading(Overlay::Ask(_))), _) => Some(Field::Poll),
        (Some(AppOverlay::Leading(Overlay::Talk)), _) => Some(Field::Talk),
        (None, AppScreen::Leading(Screen::Name(_))) => Some(Field::Name),
        _ => None,
    }
}

/// The button beside the field.
pub(super) fn done(app: &mut App) -> Vec<AppEffect> {
    field(app).map(|field| commit(app, field)).unwrap_or_default()
}

/// What is written in the field is taken in.
pub(super) fn commit(app: &mut App, field: Field) -> Vec<AppEffect> {
    let written = app.view.draft.take().map(|draft| draft.text().trim().to_owned()).unwrap_or_default();
    // A seat's number is a name too; and an empty line ends a list.
    if written.is_empty() && !matches!(field, Field::Called | Field::Poll) {
        app.view.notice = Some(Notice::EmptyField);
        return Vec::new();
    }
    app.view.notice = None;
    match (field, app.overlay(), &app.screen) {
        (Field::Name, None, AppScreen::Leading(Screen::Name(naming))) => {
            let agenda = naming.agenda.clone();
            let mut draft = Draft::default();
            draft.insert(&written);
            // Should it come to nothing, it need not be written again.
            app.view.draft = Some(draft);
            vec![AppEffect::Leading(Effect::Host { name: written, agenda })]
        }
        (Field::Message, Some(AppOverlay::Leading(Overlay::Tell(number))), _) => {
            app.overlays.clear();
            app.view = View::default();
            command(Command::Tell(number, Some(written)))
        }
        (Field::Called, Some(AppOverlay::Leading(Overlay::Rename(number))), _) => {
            app::update::uncover(app);
            command(Command::Rename(number, Some(written).filter(|written| !written.is_empty())))
        }
        (Field::Talk, ..) => make::talk(app, written),
        (Field::Poll, Some(AppOverlay::Leading(Overlay::Ask(asking))), _) => line(app, asking, written),
        _ => Vec::new(),
    }
}

/// The next line of a poll: its question, then an answer each; an empty one asks it.
fn line(app: &mut App, mut asking: Asking, written: String) -> Vec<AppEffect> {
    if written.is_empty() {
        if asking.options.len() >= 2 {
            return ask(app);
        }
        app.view.notice = Some(Notice::EmptyField);
        return Vec::new();
    }
    match asking.question {
        None => asking.question = Some(written),
        Some(_) => asking.options.push(written),
    }
    let whole = asking.options.len() >= POLL_OPTIONS;
    replace(app, asking);
    if whole { ask(app) } else { Vec::new() }
}

fn replace(app: &mut App, asking: Asking) {
    if let Some((overlay, _)) = app.overlays.last_mut() {
        *overlay = AppOverlay::Leading(Overlay::Ask(asking));
    }
    app.view = View::default();
}

/// The answers are yes, no, and not knowing.
pub(super) fn yes_no(app: &mut App) -> Vec<AppEffect> {
    let Some(AppOverlay::Leading(Overlay::Ask(asking))) = app.overlay() else { return Vec::new() };
    let strings = Strings::new(app.settings.language);
    let options = vec![strings.say("lead-poll-yes"), strings.say("lead-poll-no"), strings.say("lead-poll-unsure")];
    replace(app, Asking { options, ..asking });
    ask(app)
}

/// Asks what is written, and shows what is answered.
pub(super) fn ask(app: &mut App) -> Vec<AppEffect> {
    let Some(AppOverlay::Leading(Overlay::Ask(Asking { question: Some(question), options }))) = app.overlay() else {
        return Vec::new();
    };
    app.overlays.clear();
    app.view = View::default();
    cover(app, Overlay::Poll);
    command(Command::Ask { question, options })
}
