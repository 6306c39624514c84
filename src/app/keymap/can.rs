//! What can be done here that a key stands for.

use crate::app::class::seat;
use crate::app::{App, Overlay, Player, Screen};
use crate::session::Action;
use crate::world::{Device, phone};

/// Whether the last thing can be taken back here. A finished lesson stays finished. While a task
/// is under way on a device that is out of sight, nothing is taken back unseen.
#[must_use]
pub fn can_undo(app: &App) -> bool {
    let undoable = |player: &Player| match player.history.last_undoable() {
        None => false,
        Some(_) if player.finished() || player.own() == 0 => false,
        Some(Action::World(_) | Action::Played(_)) => app.shows_device() || player.is_told(),
        Some(_) => true,
    };
    app.overlays.is_empty() && app.player().is_some_and(undoable)
}

/// Whether taking back the last thing leads to the step before, where nothing is done in this one.
pub(super) fn undoes_step(app: &App) -> bool {
    let begun = |player: &Player| player.history.actions[player.history.here()].iter().any(Action::is_undoable);
    app.player().is_some_and(|player| !begun(player))
}

/// Whether there is a button on the phone's side to press.
#[must_use]
pub fn can_press_side(app: &App) -> bool {
    let there = |player: &Player| {
        let on_phone = player.device() == Some(Device::Phone);
        on_phone && player.practice().is_some_and(|it| !it.done && it.world.phone.can(&phone::Act::Side))
    };
    app.overlays.is_empty() && app.shows_device() && app.player().is_some_and(there)
}

/// Whether Esc leads anywhere: on a shared machine there is no way out from the first screen.
pub(super) fn can_go_back(app: &App) -> bool {
    // «Se hit» is the leader's to take away.
    let looks = app.overlay() == Some(Overlay::Seated(seat::Overlay::LookHere));
    !looks && (app.settings.kiosk.is_none() || !app.overlays.is_empty() || !matches!(app.screen, Screen::Welcome(_)))
}

/// Whether there is a leader to raise the hand for.
#[must_use]
pub fn can_raise_hand(app: &App) -> bool {
    app.seated().is_some_and(|seated| !seated.ended())
}

/// Whether there is a message of the leader's that has not been read.
#[must_use]
pub fn has_message(app: &App) -> bool {
    let shows = matches!(app.overlay(), None | Some(Overlay::Seated(seat::Overlay::Pause)));
    shows && app.seated().is_some_and(|seated| seated.message().is_some())
}

/// Whether one is in a lesson to which the leader has called out the number.
#[must_use]
pub fn follows_numbers(app: &App) -> bool {
    app.overlays.is_empty() && app.without().is_some() && app.player().is_some()
}

/// Whether there is a hint to ask for here.
#[must_use]
pub fn can_hint(app: &App) -> bool {
    let practising = |player: &Player| player.task_under_way().is_some();
    app.overlays.is_empty() && !app.is_doing() && app.player().is_some_and(practising)
}

/// Whether something has been done in the open step that one can look back at.
#[must_use]
pub fn can_look_back(app: &App) -> bool {
    let done = |player: &Player| {
        let actions = &player.history.actions[player.history.here()];
        actions.iter().any(Action::is_undoable) && !player.finished()
    };
    match app.overlay() {
        None => app.player().is_some_and(done),
        // The same key closes it.
        Some(overlay) => overlay == Overlay::Steps,
    }
}

/// Whether the open step can be passed by here.
#[must_use]
pub fn can_skip(app: &App) -> bool {
    // Who leads shows a task, and passes none by.
    let here = app.overlays.is_empty() && !app.is_doing() && !seat::holds(app) && app.leading().is_none();
    here && app.player().is_some_and(|player| player.history.session.can_skip())
}
