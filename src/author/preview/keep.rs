//! Keeping the place: a lesson that was saved anew, where the old one stood.

use std::sync::Arc;

use crate::app::{App, Hinted, Player, Screen, View};
use crate::course::Lesson;
use crate::course::model::{Step, StepKind, Variant};
use crate::session::{Action, History, Session, Stage, Start};
use crate::solve;
use crate::vocabulary::{Id, Surface};

/// The program with `lesson` in place of the one that is played: at the same step and variant, with what was
/// done there as far as it can be done in the new one, and the same view of it. Also the step that was
/// open, if there is none of that name any more. `None` when no lesson is played.
#[must_use]
pub fn reload(app: &App, lesson: &Arc<Lesson>, start: &Start) -> Option<(App, Option<Id>)> {
    let player = app.player()?;
    let old = &player.history;
    let seed = old.start.seed;
    // All of it once more: then one can also take back what was done before the open step.
    let whole = replay(lesson, Start { seed, language: old.start.language, ..start.clone() }, &old.actions);
    let (history, gone) = if stands_alike(player, lesson, &whole.session) {
        (whole, None)
    } else {
        from_open_step(player, lesson, start)
    };
    let same = history.actions.len() == old.actions.len();
    let views = if same { player.views.clone() } else { Vec::new() };
    let mut kept = app.clone();
    for view in std::iter::once(&mut kept.view).chain(kept.overlays.iter_mut().map(|(_, under)| under)) {
        look_again(view, lesson, &history.session);
    }
    let (code, wrong, given) = (player.code, player.wrong, player.given);
    let lesson = Arc::clone(lesson);
    kept.screen = Screen::Player(Box::new(Player { lesson, history, views, code, wrong, given }));
    Some((kept, gone))
}

/// A hint may name what is not there any more.
fn look_again(view: &mut View, lesson: &Lesson, session: &Session) {
    if let Some(Hinted { plainly, .. }) = view.hint.take() {
        view.hint = solve::hint(lesson, session).map(|hint| Hinted { hint, plainly });
    }
}

fn replay(lesson: &Lesson, start: Start, actions: &[Action]) -> History {
    let mut history = History::new(lesson, start, Vec::new());
    for action in actions {
        history.apply(lesson, action.clone());
    }
    history
}

/// Whether `session` of the new lesson is at the step and in the variant that one was at.
fn stands_alike(player: &Player, lesson: &Lesson, session: &Session) -> bool {
    let before = &player.history.session;
    let id = |session: &Session, lesson: &Lesson| session.step(lesson).map(|step| step.id.clone());
    let variant = |session: &Session, lesson: &Lesson| {
        let Stage::Practice(practice) = &session.stage else { return None };
        Some(session.step(lesson).map(|step| variants_of(step).get(practice.variant).map(|variant| variant.id.clone())))
    };
    id(before, &player.lesson) == id(session, lesson) && variant(before, &player.lesson) == variant(session, lesson)
}

/// At the step that was open, or the nearest there is, with what was done since it was opened.
fn from_open_step(player: &Player, lesson: &Lesson, start: &Start) -> (History, Option<Id>) {
    let old = &player.history;
    let wanted = old.session.step(&player.lesson).map(|step| &step.id);
    let there = wanted.and_then(|id| lesson.step(id)).map(|(_, step)| step.id.clone());
    let (to, gone) = match (there, wanted) {
        (Some(id), _) => (Some(id), None),
        (None, wanted) => (nearest(player, lesson), wanted.cloned()),
    };
    // The seed chooses the variant.
    let variant = player.variant().and_then(|variant| place_of(lesson, to.as_ref()?, &variant.id));
    let seed = variant.and_then(|place| u64::try_from(place).ok()).unwrap_or(old.start.seed);
    let mut actions: Vec<Action> = to.into_iter().map(Action::GoTo).collect();
    if gone.is_none() {
        actions.extend(old.actions[old.here()].iter().cloned());
    }
    (replay(lesson, Start { seed, ..start.clone() }, &actions), gone)
}

/// The step that comes after the last one before the open one that is still there: the open one itself, if
/// it has got another name.
fn nearest(player: &Player, lesson: &Lesson) -> Option<Id> {
    let before = &player.lesson.steps[..player.history.session.at.min(player.lesson.steps.len())];
    let last = before.iter().rev().find_map(|step| lesson.step(&step.id)).map(|(place, _)| place);
    let at = last.map_or(0, |place| place + 1);
    let on_screen: Vec<(usize, &Id)> =
        lesson.steps_on(Surface::Screen).map(|(place, step)| (place, &step.id)).collect();
    let next = on_screen.iter().find(|(place, _)| *place >= at).or(on_screen.last());
    next.map(|(_, id)| (*id).clone())
}

/// The place of a variant of a step.
fn place_of(lesson: &Lesson, step: &Id, variant: &Id) -> Option<usize> {
    variants_of(lesson.step(step)?.1).iter().position(|there| there.id == *variant)
}

/// The variants of a step; none where it is no task.
fn variants_of(step: &Step) -> &[Variant] {
    match &step.kind {
        StepKind::Practice { variants, .. } => variants,
        StepKind::Read { .. }
        | StepKind::Choice { .. }
        | StepKind::Order { .. }
        | StepKind::Match { .. }
        | StepKind::Fill { .. }
        | StepKind::Spot { .. }
        | StepKind::Own { .. } => &[],
    }
}

/// Which variant of the open task is played, and how many there are; `None` where no task is open.
#[must_use]
pub fn variants(player: &Player) -> Option<(usize, usize)> {
    let step = player.history.session.step(&player.lesson)?;
    Some((player.practice()?.variant, variants_of(step).len()))
}
