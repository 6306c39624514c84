//! One learner after the other on a shared machine, and deleting what is kept of one.
//!
//! Between two learners nothing of the first may be seen or found again: the state is made anew,
//! and `runtime` forgets whose it was. Everything is kept under the three words.

use super::update::{cover, uncover};
use super::writing::written;
use super::{App, Effect, Event, Key, Learner, Overlay, Screen, Settings, View};
use crate::learner::LearnerCode;
use crate::vocabulary::Id;

/// How long before the end of waiting it is asked whether somebody is there, in seconds.
const WARNING: u32 = 30;

/// A shared machine: one learner after the other, and no way out of the program.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Kiosk {
    /// After so many minutes without a sign of anybody the program goes back to the welcome; it
    /// warns half a minute ahead.
    pub idle_minutes: u16,
    /// The key with which IT ends the program.
    pub exit: Key,
}

impl Kiosk {
    fn limit(self) -> u32 {
        u32::from(self.idle_minutes) * 60
    }
}

/// What became of deleting what is kept of a learner.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Forgotten {
    /// Whose it was, should it have to be tried again.
    pub code: LearnerCode,
    /// On this machine.
    pub here: Deletion,
    /// In the shared folder, if there is one.
    pub there: Option<Deletion>,
}

/// How far a deletion has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Deletion {
    /// There is no answer yet.
    UnderWay,
    /// It is gone.
    Done,
    /// It could not be deleted.
    Failed,
}

/// How far what has been done has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reach {
    /// There is no shared folder: it is on this machine.
    Here,
    /// There is one, and it has not confirmed all of it.
    Pending,
    /// The shared folder has confirmed all of it.
    Everywhere,
}

impl Reach {
    /// The same, when something more has been done.
    #[must_use]
    pub fn pending(self) -> Self {
        match self {
            Self::Here => Self::Here,
            Self::Pending | Self::Everywhere => Self::Pending,
        }
    }
}

/// At how many seconds without a sign of anybody something is to happen.
pub(super) fn waits(app: &App) -> [Option<u32>; 2] {
    match app.settings.kiosk.filter(|_| is_touched(app)) {
        None => [None; 2],
        Some(kiosk) => [Some(kiosk.limit().saturating_sub(WARNING)), Some(kiosk.limit())],
    }
}

/// Whether somebody has done anything since the last learner left.
#[must_use]
pub fn is_touched(app: &App) -> bool {
    let welcome = matches!(app.screen, Screen::Welcome(None)) && app.overlays.is_empty();
    !welcome || app.learner != Learner::default() || app.settings != app.start
}

/// Whether it can be the next learner's turn here.
#[must_use]
pub fn can_pass_on(app: &App) -> bool {
    app.settings.kiosk.is_some() && app.overlays.is_empty() && is_touched(app)
}

/// Nobody has given a sign for so many seconds.
pub(super) fn idle(app: &mut App, seconds: u32) -> Vec<Effect> {
    match app.settings.kiosk.filter(|_| is_touched(app)) {
        Some(kiosk) if seconds >= kiosk.limit() => pass_on(app),
        Some(kiosk) if seconds >= kiosk.limit().saturating_sub(WARNING) => cover(app, Overlay::StillHere),
        _ => Vec::new(),
    }
}

/// Whether `event` is a sign of somebody when it is asked whether they are there.
pub(super) fn is_sign(app: &App, event: &Event) -> bool {
    let asked = app.overlay() == Some(Overlay::StillHere);
    asked
        && match event {
            Event::Key(_)
            | Event::Paste(_)
            | Event::Press(_)
            | Event::Click(_)
            | Event::Line(_)
            | Event::LeaveField
            | Event::ReadAgain
            | Event::WordsSaid
            | Event::Scroll(_) => true,
            Event::Resized(..)
            | Event::Opened(_)
            | Event::NotOpened(_)
            | Event::AllDone(_)
            | Event::NothingUnder(_)
            | Event::Asking(_)
            | Event::Unanswered(_)
            | Event::Everywhere
            | Event::Forgotten(..)
            | Event::Course { .. }
            | Event::Glossary(_)
            | Event::NoteKept(_)
            | Event::Idle(_)
            | Event::Keeping(_)
            | Event::Clock(_)
            | Event::Leading(_)
            | Event::Seated(_) => false,
        }
}

/// «Neste deltaker»: asks once, unless nothing is under way.
pub(super) fn next_learner(app: &mut App) -> Vec<Effect> {
    let under_way = app.learner.code.is_some() || app.player().is_some();
    if !under_way || app.overlay() == Some(Overlay::NextLearner) {
        return pass_on(app);
    }
    cover(app, Overlay::NextLearner)
}

/// The next learner's turn: everything as at the start.
fn pass_on(app: &mut App) -> Vec<Effect> {
    while !app.overlays.is_empty() {
        uncover(app);
    }
    let mut effects = keep_draft(app);
    let fresh = App::new(app.start, app.layout, Learner::default());
    *app = App { keeping: app.keeping, reach: app.reach.pending(), ..fresh };
    effects.extend([Effect::NextLearner, Effect::Redraw]);
    effects
}

/// What is being written becomes an action, so that the code leads back to it.
fn keep_draft(app: &mut App) -> Vec<Effect> {
    match written(app) {
        Ok(Some(writing)) => super::lesson::perform(app, writing),
        Ok(None) | Err(_) => Vec::new(),
    }
}

/// What this machine is to remember for its next start: on a shared one nothing.
pub(super) fn current(settings: &Settings, code: LearnerCode, lesson: Option<Id>) -> Option<Effect> {
    settings.kiosk.is_none().then_some(Effect::Current(code, lesson))
}

/// The key that ends the program on this machine, if it is a shared one.
#[must_use]
pub fn exit_key(app: &App) -> Option<Key> {
    app.settings.kiosk.map(|kiosk| kiosk.exit)
}

/// Whose things «Slett» is about now.
#[must_use]
pub fn forgettable(app: &App) -> Option<LearnerCode> {
    match &app.screen {
        Screen::Forgotten(forgotten) => Some(forgotten.code),
        Screen::Welcome(_)
        | Screen::Code(_)
        | Screen::Course(_)
        | Screen::Player(_)
        | Screen::Leading(_)
        | Screen::Seated(_) => app.learner.code,
    }
}

/// Deletes what is kept of the learner, who is nobody from here on.
pub(super) fn forget(app: &mut App) -> Vec<Effect> {
    let Some(code) = forgettable(app) else { return uncover(app) };
    let there = (app.reach != Reach::Here).then_some(Deletion::UnderWay);
    app.screen = Screen::Forgotten(Forgotten { code, here: Deletion::UnderWay, there });
    app.learner = Learner::default();
    app.overlays.clear();
    app.view = View::default();
    vec![Effect::Forget(code)]
}

/// How a deletion went, in the shared folder or here.
pub(super) fn forgotten(app: &mut App, of: LearnerCode, in_shared: bool, gone: bool) {
    let came = if gone { Deletion::Done } else { Deletion::Failed };
    match &mut app.screen {
        Screen::Forgotten(forgotten) if forgotten.code == of && in_shared => forgotten.there = Some(came),
        Screen::Forgotten(forgotten) if forgotten.code == of => forgotten.here = came,
        // Whoever deleted it has gone on since.
        Screen::Forgotten(_)
        | Screen::Welcome(_)
        | Screen::Code(_)
        | Screen::Course(_)
        | Screen::Player(_)
        | Screen::Leading(_)
        | Screen::Seated(_) => {}
    }
}
