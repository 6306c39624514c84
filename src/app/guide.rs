//! The help that a task gives: hints, «Vis meg», what to do instead of a task that is passed by, and
//! the ways back.

use super::lesson::perform;
use super::update::cover;
use super::{Act, App, Effect, Hinted, Notice, Overlay, Player, Screen, View};
use crate::course::model::Help;
use crate::learner::journal::Entry;
use crate::session::{Action, Hand};
use crate::solve::{self, Hint, Plan};
use crate::world::writing::Field;
use crate::world::{self, Device, booklet, phone};

/// After so many seconds of standing still in a task a hint offers itself.
const STANDING_STILL: u32 = 45;

/// After so many wrong turns in a task a hint offers itself.
const WRONG_TURNS: usize = 2;

/// When a hint would offer itself for standing still; `None` where there is nothing to offer.
pub(super) fn patience(app: &App) -> Option<u32> {
    let waits = app.overlays.is_empty() && app.view.hint.is_none();
    (waits && app.player()?.task_under_way().is_some()).then_some(STANDING_STILL)
}

/// Nothing has been done for so many seconds.
pub(super) fn stood_still(app: &mut App, seconds: u32) {
    if patience(app).is_some_and(|patience| seconds >= patience) {
        app.view.hint = look(app, false);
    }
}

/// Offers a hint where the task's help says so: a worked example names every act as one goes; after
/// wrong turns a task that helps along names the act, and one that does not looks at the place.
pub(super) fn offer(app: &mut App) {
    let Some(player) = app.player().filter(|player| player.task_under_way().is_some()) else {
        return;
    };
    let wrong = player.wrong;
    let plainly = match player.help() {
        Some(Help::Show) => Some(true),
        Some(Help::Together) if wrong >= WRONG_TURNS => Some(true),
        Some(Help::Alone) if wrong >= WRONG_TURNS => Some(wrong > WRONG_TURNS),
        Some(Help::Together | Help::Alone) | None => None,
    };
    if let Some(plainly) = plainly
        && app.view.hint.is_none()
    {
        app.view.hint = look(app, plainly);
    }
}

/// Whether so much has gone wrong in the open task that a hint offers itself for it.
pub(super) fn has_gone_wrong(player: &Player) -> bool {
    player.wrong >= WRONG_TURNS
}

/// What to do next from here.
fn look(app: &App, plainly: bool) -> Option<Hinted> {
    let player = app.player()?;
    let hint = solve::hint(&player.lesson, &player.history.session)?;
    Some(Hinted { hint, plainly })
}

/// The nudge about the place first, the act itself when it is asked for again. It goes with the
/// next thing that is done.
pub(super) fn hint(app: &mut App) -> Vec<Effect> {
    let notice = app.view.hint.as_ref().filter(|hinted| hinted.plainly).map(|_| Notice::HintStands);
    let hinted = match app.view.hint.take() {
        Some(hinted) => Some(Hinted { plainly: true, ..hinted }),
        None => look(app, false),
    };
    // On the board, and on a page of the web that begins with a field, one goes on from where one was, out of
    // the field that one left.
    let stays = app.player().is_some_and(begins_with_a_field);
    let focus = app.view.focus.take().filter(|focus| stays || focus.is_field());
    let (draft, writing) = (app.view.draft.take(), app.view.writing.take());
    app.view = View { hint: hinted, draft, writing, focus, notice, ..View::default() };
    Vec::new()
}

/// Whether a field would have the focus where nobody has moved it.
fn begins_with_a_field(player: &Player) -> bool {
    let world = player.practice().map(|practice| &practice.world);
    let in_browser = world.is_some_and(|world| world.app() == Some(phone::App::Web) && !world.fields().is_empty());
    in_browser || player.device() == Some(Device::Board)
}

/// Whether what the task wants next is written in `field`.
pub(super) fn wants(app: &App, field: &Field) -> bool {
    match look(app, true).map(|hinted| hinted.hint) {
        Some(Hint::Act(Action::World(act))) => Act::offering(&act) == Some(Act::Field(field.clone())),
        _ => false,
    }
}

/// Says plainly what the task wants next.
pub(super) fn tell(app: &mut App) -> Vec<Effect> {
    app.view.hint = look(app, true);
    app.view.notice = None;
    Vec::new()
}

/// «Vis meg»: the next act of the plan, done for the learner. What stands in the way is taken back.
pub(super) fn show_me(app: &mut App) -> Vec<Effect> {
    let Some(player) = app.player().filter(|player| player.task_under_way().is_some()) else {
        return Vec::new();
    };
    match solve::plan(&player.lesson, &player.history.session) {
        Some(Plan::Undo) => undo_many(app, solve::way_back(&player.lesson, &player.history)),
        Some(Plan::Acts(acts)) => acts.into_iter().next().map_or_else(Vec::new, |act| play_really(app, act)),
        Some(Plan::Next) | None => Vec::new(),
    }
}

/// Does what the learner would do, with the real program where the task is about it.
fn play_really(app: &mut App, action: Action) -> Vec<Effect> {
    let real = match &action {
        Action::World(world::Act::Program(act)) => Some(act.clone()),
        _ => None,
    };
    let mut effects = play(app, action);
    match real {
        Some(booklet::Act::OpenHelp) => effects.extend(cover(app, Overlay::Help)),
        Some(booklet::Act::Theme(theme)) => app.settings.theme = theme,
        Some(booklet::Act::Language(language)) => {
            app.settings.language = language;
            effects.extend(perform(app, Action::Language(language)));
        }
        // In lines everything is read again when it changes; the real help is closed already.
        Some(booklet::Act::CloseHelp | booklet::Act::ReadAgain | booklet::Act::Forward | booklet::Act::Back) | None => {
        }
    }
    effects
}

/// Does what the learner would do.
fn play(app: &mut App, action: Action) -> Vec<Effect> {
    match action {
        Action::World(act) => perform(app, Action::Played(act)),
        action => perform(app, action),
    }
}

/// Passes the open step by. A task is first played to its end, from wherever it stands.
pub(super) fn skip(app: &mut App) -> Vec<Effect> {
    let mut effects = Vec::new();
    let way_back = |app: &App| {
        let player = app.player()?;
        let barred = solve::plan(&player.lesson, &player.history.session) == Some(Plan::Undo);
        barred.then(|| solve::way_back(&player.lesson, &player.history))
    };
    if app.player().is_some_and(|player| player.task_under_way().is_some()) {
        effects.extend(way_back(app).map(|count| undo_many(app, count)).unwrap_or_default());
    }
    effects.extend(perform(app, Action::Skip));
    let plan = app
        .player()
        .filter(|player| player.is_skipped())
        .and_then(|player| solve::plan(&player.lesson, &player.history.session));
    if let Some(Plan::Acts(acts)) = plan {
        for act in acts {
            effects.extend(play(app, act));
        }
    }
    effects
}

/// The same fold with one action fewer, and the view as it was then. Where something went wrong
/// that lasts, all of it is taken back: the deed, what was done after it, and what prepared it, so
/// that the next press does not do it again. A hint that says to undo is followed the whole way.
pub(super) fn undo(app: &mut App) -> Vec<Effect> {
    let told_to = app.view.hint.as_ref().is_some_and(|hinted| hinted.hint == Hint::Undo);
    let Some(player) = app.player().filter(|player| !player.finished()) else { return Vec::new() };
    let deed = if player.is_skipped() { since_skip(player) } else { whole_deed(player).max(with_help(player)) };
    let way_back = if told_to { solve::way_back(&player.lesson, &player.history) } else { 0 };
    let whole = deed > 1 || way_back > 1 || player.went_wrong();
    let effects = undo_many(app, deed.max(way_back).max(1));
    if whole {
        app.view = View { side: app.view.side, ..View::default() };
    }
    offer(app);
    effects
}

/// The skip and everything that was played because of it.
fn since_skip(player: &Player) -> usize {
    let since = player.history.actions.iter().rev().take_while(|action| **action != Action::Skip);
    since.filter(|action| action.is_undoable()).count() + 1
}

/// How many actions the last one is with what belongs to it, where help lay open then: having
/// opened it is taken back with having closed it, for the real one is closed.
fn with_help(player: &Player) -> usize {
    let mut earlier = player.clone();
    let open = |player: &Player| {
        player.practice().and_then(|practice| practice.world.booklet.as_ref()).is_some_and(|booklet| booklet.help)
    };
    let mut count = 0;
    while player.device() == Some(Device::Program) && earlier.history.undo(&earlier.lesson) {
        count += 1;
        if !open(&earlier) {
            break;
        }
    }
    count
}

/// How many actions the last deed is, when something went wrong that lasts: with what was done
/// after it and what prepared it. 0 when nothing did.
fn whole_deed(player: &Player) -> usize {
    if !player.went_wrong() {
        return 0;
    }
    let mut earlier = player.clone();
    let step = earlier.history.session.at;
    let mut count = 0;
    while earlier.history.undo(&earlier.lesson) {
        count += 1;
        let begun = earlier.practice().is_some_and(|practice| practice.world.is_preparing());
        if earlier.history.session.at != step || !(begun || earlier.went_wrong()) {
            break;
        }
    }
    count
}

/// «Angre til før dette»: everything from the action at `place` on.
pub(super) fn undo_from(app: &mut App, place: usize) -> Vec<Effect> {
    let Some(player) = app.player().filter(|player| player.history.here().contains(&place)) else {
        return Vec::new();
    };
    let count = player.history.actions[place..].iter().filter(|action| action.is_undoable()).count();
    // What the overlay covers is what is undone.
    app.overlays.clear();
    let effects = undo_many(app, count);
    app.view = View { side: app.view.side, ..View::default() };
    offer(app);
    effects
}

/// Takes back the last `count` actions, and gives the view as it was before them.
fn undo_many(app: &mut App, count: usize) -> Vec<Effect> {
    let Screen::Player(player) = &mut app.screen else { return Vec::new() };
    let count = player.history.undo_many(&player.lesson, count.min(player.own()));
    for _ in 0..count {
        app.view = player.views.pop().unwrap_or_default();
    }
    vec![Effect::Keep(Entry::Undo); count]
}

impl Player {
    /// Whether the last thing done was done by the program, because it was asked to.
    #[must_use]
    pub fn was_shown(&self) -> bool {
        let shown = |action: &&Action| matches!(action, Action::Played(_));
        let last = self.history.actions.iter().rev().find(|action| action.is_undoable());
        // What the leader did before one's own turn nobody asked for.
        self.own() > 0
            && last.as_ref().is_some_and(shown)
            && self.practice().is_some_and(|practice| practice.hand == Hand::Shown)
    }
}
