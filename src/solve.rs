//! Plans over session and world: what a hint, "show me" and an author's proof are made of.
//!
//! Plain search drowns in a phone full of messages, so nothing is searched here. Each condition
//! of a task's goal has its achiever ([`achieve`]): a way over the finite graph of the phone's
//! places ([`route`]) to where its own act can be done, and then that act. Unmet conditions are
//! done in order. Every act goes through [`Session::apply`] on a copy before it is offered
//! ([`trial`]), so a plan is never a guess.
//!
//! Steady beats short: whoever follows the first act of a plan and asks again gets the rest of
//! the same plan. The test `solve` holds that.

mod achieve;
mod route;
mod trial;

use crate::course::Lesson;
use crate::course::model::{Step, StepKind};
use crate::session::{Action, History, Practice, Session, Stage, Start};
use crate::vocabulary::Id;
use crate::vocabulary::happenings::Kind;
use crate::world;
use trial::Trial;

/// With more unmet conditions than this, no other order than the author's is tried.
const MOST_REORDERED: usize = 5;

/// The way from where a learner is in an open practice step to its end.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Plan {
    /// Take back what was done last, and ask again: a mistake stands that must be undone, or
    /// what the task needs is gone.
    Undo,
    /// These acts, in this order, finish the task. There is at least one.
    Acts(Vec<Action>),
    /// The task is done: go on.
    Next,
}

/// The first thing to do in a [`Plan`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Hint {
    /// Take back what was done last. [`way_back`] tells how often, so that it can be done in one
    /// go.
    Undo,
    /// Do this.
    Act(Action),
    /// Go on to the next step.
    Next,
}

/// Why there is no proof that a task can be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    /// The lesson has no such step.
    NoStep,
    /// The step is not a task on a practice device.
    NoPractice,
    /// The step has no such variant.
    NoVariant,
    /// The goal's condition at this place cannot be fulfilled from the start, or only by way of
    /// a mistake that must be undone.
    Condition(usize),
    /// Each condition of the goal can be fulfilled, but one of them stops another.
    Together,
    /// An author's app is too large to say whether there is a way through it.
    TooLarge,
}

impl Plan {
    /// The first thing to do.
    #[must_use]
    pub fn hint(&self) -> Hint {
        match self {
            Self::Undo => Hint::Undo,
            Self::Acts(acts) => acts.first().cloned().map_or(Hint::Next, Hint::Act),
            Self::Next => Hint::Next,
        }
    }
}

/// The way from here to the end of the open step.
///
/// `None` when the open step is not a practice step, or when its task cannot be done even from
/// its start, or when it cannot be said whether it can; an author's check ([`proof`]) finds such tasks.
#[must_use]
pub fn plan(lesson: &Lesson, session: &Session) -> Option<Plan> {
    way_on(lesson, session).ok()
}

/// The way from here to the end of the open step, or why there is no [`plan`].
///
/// # Errors
/// When the open step is no practice step, when its task cannot be done even from its start, or when it cannot be
/// said whether it can.
pub fn way_on(lesson: &Lesson, session: &Session) -> Result<Plan, Why> {
    let Stage::Practice(practice) = &session.stage else {
        return Err(Why::NoPractice);
    };
    if practice.done {
        return Ok(Plan::Next);
    }
    if !practice.barred.is_empty() {
        return Ok(Plan::Undo);
    }
    let trial = Trial::new(lesson, session);
    if let Some(end) = finish(&trial).or_else(|| finish_again(&trial)) {
        return Ok(Plan::Acts(end.into_acts()));
    }
    if trial.is_cut() {
        return Err(Why::TooLarge);
    }
    if has_moved(lesson, session, practice) { Ok(Plan::Undo) } else { Err(obstacle(lesson, session, false)) }
}

/// The next thing to do in the open step; see [`plan`] for `None`.
#[must_use]
pub fn hint(lesson: &Lesson, session: &Session) -> Option<Hint> {
    plan(lesson, session).map(|plan| plan.hint())
}

/// How many times [`History::undo`] must be called before there is a way on from there again: the
/// fewest. 0 when there is one already, or when none was ever there.
#[must_use]
pub fn way_back(lesson: &Lesson, history: &History) -> usize {
    let mut session = Session::begin(lesson, &history.start);
    let mut back = 0;
    let mut ever = false;
    for action in &history.actions {
        session.apply(lesson, action);
        let way_on = !matches!(plan(lesson, &session), Some(Plan::Undo));
        ever |= way_on;
        back = if way_on { 0 } else { back + usize::from(action.is_undoable()) };
    }
    if ever { back } else { 0 }
}

/// The acts that do a variant of a task from its start, confirmed by the fold.
///
/// # Errors
/// When there is no such task, or no way to its goal.
pub fn proof(lesson: &Lesson, step: &Id, variant: &Id) -> Result<Vec<Action>, Why> {
    let (_, found) = lesson.step(step).ok_or(Why::NoStep)?;
    let StepKind::Practice { variants, .. } = &found.kind else {
        return Err(Why::NoPractice);
    };
    let place = variants.iter().position(|found| found.id == *variant).ok_or(Why::NoVariant)?;
    let start = at_start(lesson, found, place);
    let trial = Trial::new(lesson, &start);
    finish(&trial).map(Trial::into_acts).ok_or_else(|| obstacle(lesson, &start, trial.is_cut()))
}

/// A session in which `step` is open in the variant at this place, and nothing is done.
#[must_use]
pub fn at_start(lesson: &Lesson, step: &Step, variant: usize) -> Session {
    let (start, actions) = opening(lesson, step, variant);
    Session::fold(lesson, &start, &actions)
}

/// What such a session starts from, and the actions that open the step.
#[must_use]
pub fn opening(lesson: &Lesson, step: &Step, variant: usize) -> (Start, Vec<Action>) {
    let start = Start {
        lesson: lesson.hash,
        world: world::VERSION,
        profile: 0,
        day: 0,
        // In the first round the seed is the variant, see `Practice::begin`.
        seed: variant as u64,
        language: lesson.language,
    };
    let surface = Action::Surface(step.surface.unwrap_or_default());
    (start, vec![surface, Action::GoTo(step.id.clone())])
}

/// The trial in which everything that is unmet has been done: in order, or where that does not
/// do, in another order. Each condition must leave fewer unmet than there were: those that undo each
/// other would be done in turns for ever.
fn finish<'l>(trial: &Trial<'l>) -> Option<Trial<'l>> {
    if trial.done() {
        return Some(trial.clone());
    }
    let unmet = trial.unmet();
    let tries = if unmet.len() > MOST_REORDERED { 1 } else { unmet.len() };
    let nearer = |place: &usize| achieve::condition(trial, *place).filter(|next| next.unmet().len() < unmet.len());
    unmet.iter().take(tries).find_map(|place| finish(&nearer(place)?))
}

/// In an author's app, what has been done may have to be done over: whoever chose the zone before she stopped
/// the parking chooses it again. So it is with settings: flight mode takes the Wi-Fi along. One condition is fulfilled
/// at the cost of others, and then the rest as ever.
fn finish_again<'l>(trial: &Trial<'l>) -> Option<Trial<'l>> {
    let may_cost = |kind: Kind| matches!(kind, Kind::CustomEmitted | Kind::CustomSet | Kind::SettingChanged);
    let places = trial.unmet().into_iter();
    let mut places = places.filter(|place| trial.condition(*place).is_some_and(|found| may_cost(found.happened)));
    let costly = |place: usize| Some(achieve::condition(&trial.that_may_lose(true), place)?.that_may_lose(false));
    places.find_map(|place| finish(&costly(place)?))
}

/// Why there is no way: what is certain comes first. `is_cut` says that there may be one in an app that is too large.
fn obstacle(lesson: &Lesson, session: &Session, is_cut: bool) -> Why {
    let trial = Trial::new(lesson, session);
    let cannot = |place: &usize| trial.certainly(|| achieve::condition(&trial, *place).is_none());
    let certain = trial.unmet().into_iter().find(cannot).map(Why::Condition);
    certain.unwrap_or(if is_cut || trial.is_cut() { Why::TooLarge } else { Why::Together })
}

/// Whether anything has changed in the task since it was opened, so that there is something to
/// take back.
fn has_moved(lesson: &Lesson, session: &Session, practice: &Practice) -> bool {
    let Some(StepKind::Practice { variants, .. }) = session.step(lesson).map(|step| &step.kind) else {
        return false;
    };
    let begun = Practice::begin(lesson, variants, practice.variant as u64, 0);
    begun.world != practice.world || begun.reached != practice.reached
}
