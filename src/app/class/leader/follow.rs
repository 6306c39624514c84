//! «Følg meg»: the leader's own practice device, shown on every seat as it is; and the device that somebody
//! shows the leader.

use std::sync::Arc;

use super::super::super::{App, Effect as AppEffect, Player, Screen as AppScreen, View};
use super::drive::{self, Then, await_lesson};
use super::{Known, Overlay, Screen, Told, command, cover, leading_mut, tell};
use crate::classroom::stage::Mirror;
use crate::classroom::{Command, Mode, SeatNumber};
use crate::learner::LearnerCode;
use crate::learner::journal::Entry;
use crate::session::{Action, History};
use crate::vocabulary::Lang;

/// Opens the device of the open step, and shows it on every seat. One that is shown already is gone on with.
pub(super) fn follow(app: &mut App) -> Vec<AppEffect> {
    let Some(leading) = app.leading() else { return Vec::new() };
    let Some(place) = leading.place().cloned() else { return tell(app, Told::NoDevice) };
    if leading.lesson(&place.lesson).is_none() {
        return await_lesson(app, &place.lesson, Then::Follow);
    }
    let Some((known, step)) = leading.open_step() else { return tell(app, Told::NoDevice) };
    if !drive::has_device(step) {
        return tell(app, Told::NoDevice);
    }
    if let Mode::FollowMe(mirror) = &leading.class.stage.mode {
        let player = player(known, mirror, app.settings.language);
        open(app, player);
        return Vec::new();
    }
    let actions = vec![Action::GoTo(place.step.clone())];
    let mirror = Mirror { place, start: known.start.clone(), actions };
    let player = player(known, &mirror, app.settings.language);
    open(app, player);
    command(Command::FollowMe(mirror))
}

fn open(app: &mut App, player: Player) {
    app.screen = AppScreen::Player(Box::new(player));
    app.overlays.clear();
    app.view = View::default();
}

/// The device that `mirror` shows, as whoever reads `lang` sees it.
#[must_use]
pub fn player(known: &Known, mirror: &Mirror, lang: Lang) -> Player {
    let lesson = Arc::clone(&known.lesson);
    let mut history = History::new(&lesson, mirror.start.clone(), mirror.actions.clone());
    if history.session.language != lang {
        history.apply(&lesson, Action::Language(lang));
    }
    // Nobody's: nothing is kept of it.
    Player { lesson, history, views: Vec::new(), code: LearnerCode::from_random(&[0; 8]), wrong: 0, given: 0 }
}

/// Whether an action is about how whoever does it reads, which each seat has for itself.
fn is_own(action: &Action) -> bool {
    matches!(action, Action::Language(_) | Action::Surface(_))
}

/// What is done on the device goes to the seats, and not into a journal. An undo shows it anew.
pub(super) fn mirrored(app: &App, effects: Vec<AppEffect>) -> Vec<AppEffect> {
    let mut undone = false;
    let mut mirrored = Vec::new();
    for effect in effects {
        match effect {
            AppEffect::Keep(Entry::Act(action)) if is_own(&action) => {}
            AppEffect::Keep(Entry::Act(action)) => mirrored.extend(command(Command::Did(action))),
            AppEffect::Keep(Entry::Undo) => undone = true,
            AppEffect::Keep(_) | AppEffect::Current(..) | AppEffect::Learner(_) => {}
            other => mirrored.push(other),
        }
    }
    let place = app.leading().and_then(|leading| leading.place());
    if let (true, Some(player), Some(place)) = (undone, app.player(), place) {
        let History { start, actions, .. } = &player.history;
        let actions = actions.iter().filter(|action| !is_own(action)).cloned().collect();
        let mirror = Mirror { place: place.clone(), start: start.clone(), actions };
        mirrored.extend(command(Command::FollowMe(mirror)));
    }
    mirrored
}

/// What somebody shows, with their lesson if it is not there yet.
pub(super) fn see(app: &mut App, number: SeatNumber) -> Vec<AppEffect> {
    let lesson = app.leading().and_then(|leading| leading.class.seat(number)?.shows.as_ref());
    let lesson = lesson.map(|mirror| mirror.place.lesson.clone());
    cover(app, Overlay::Shown(number));
    let Some(leading) = leading_mut(app) else { return Vec::new() };
    lesson.map(|lesson| drive::want(leading, &lesson)).unwrap_or_default()
}

/// The leader's screen when what the seats show has changed otherwise than by the own device.
pub(super) fn fit(app: &mut App) {
    let Some(leading) = app.leading() else { return };
    let Some(player) = app.player() else { return };
    let followed = match &leading.class.stage.mode {
        Mode::FollowMe(mirror) => mirror.place.lesson == player.lesson.id,
        _ => false,
    };
    if !followed {
        super::to(app, Screen::Room);
    }
}
