//! What the class lays on top at a seat: the sign of a pause, a poll, «Se hit». What lies below stays as it is,
//! with what is being written.

use super::{Overlay, own_view};
use crate::app::update::{cover, lift};
use crate::app::{self, App};
use crate::classroom::stage::Mode;

/// Lays on top what the class shows now, and takes away what it shows no more.
pub(super) fn lay(app: &mut App) {
    let wanted = wanted(app);
    let over = app.seated().is_some_and(super::Seated::ended);
    let is_old = |overlay: &app::Overlay| {
        let asks = matches!(overlay, app::Overlay::Seated(Overlay::Menu | Overlay::Leave));
        is_shown(overlay) && !wanted.contains(overlay) || over && asks
    };
    while let Some(place) = app.overlays.iter().position(|(overlay, _)| is_old(overlay)) {
        lift(app, place);
    }
    let lying: Vec<_> = app.overlays.iter().map(|(overlay, _)| overlay).filter(|overlay| is_shown(overlay)).collect();
    if lying != wanted.iter().collect::<Vec<_>>() {
        for overlay in wanted {
            cover(app, overlay);
        }
    }
}

/// Whether the class lays it there, and not the person.
fn is_shown(overlay: &app::Overlay) -> bool {
    matches!(overlay, app::Overlay::Seated(Overlay::LookHere | Overlay::Poll | Overlay::Pause))
}

/// What the class shows, the undermost first.
fn wanted(app: &App) -> Vec<app::Overlay> {
    let Some(seated) = app.seated().filter(|seated| !seated.ended()) else { return Vec::new() };
    let now = &seated.snapshot;
    let pause = matches!(now.mode, Mode::Pause(_)) && !seated.away.pause && app.player().is_some();
    // Whoever has no host sees to the task again.
    let look = now.look_here && seated.here;
    let shown = [(pause, Overlay::Pause), (has_poll(app), Overlay::Poll), (look, Overlay::LookHere)];
    shown.into_iter().filter(|(wanted, _)| *wanted).map(|(_, overlay)| app::Overlay::Seated(overlay)).collect()
}

/// Whether there is a poll to answer or to look at. It never comes between somebody and what they are writing.
fn has_poll(app: &App) -> bool {
    let lies = app.overlays.iter().any(|(overlay, _)| *overlay == app::Overlay::Seated(Overlay::Poll));
    is_asked(app) && (lies || !is_writing(app))
}

fn is_asked(app: &App) -> bool {
    app.seated().is_some_and(|seated| {
        let poll = seated.snapshot.poll.as_ref().filter(|poll| poll.open || poll.shown);
        poll.is_some_and(|poll| seated.away.poll != Some((poll.number, poll.shown)))
    })
}

fn is_writing(app: &App) -> bool {
    app.player().is_some() && own_view(app).draft.as_ref().is_some_and(|draft| !draft.text().is_empty())
}

impl super::Seated {
    /// Whether there is a poll that was put away and can be answered or looked at.
    #[must_use]
    pub fn has_poll_away(&self) -> bool {
        self.snapshot.poll.as_ref().is_some_and(|poll| poll.open || poll.shown)
    }
}

impl App {
    /// Whether a question of the leader's waits until what is being written is done.
    #[must_use]
    pub fn has_poll_waiting(&self) -> bool {
        is_asked(self) && !has_poll(self)
    }
}
