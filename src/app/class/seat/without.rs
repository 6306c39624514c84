//! «Uten nett»: the leader calls out numbers, and each seat opens the step that has the number.
//!
//! The seat has the same plans as the leader, and the same numbers ([`crate::classroom::called`]). Nothing comes over
//! a network, and any step can be gone to, forward or back, whatever has been done before it. A lesson that one has
//! left for another is put aside and is there again as it was left.

use std::sync::Arc;

use super::follow::{at_step, go_to, keep_words, reopen};
use super::{Act, Effect, Screen, ask};
use crate::app::class::InClass;
use crate::app::event::Opened;
use crate::app::lesson::{on_opened, perform};
use crate::app::update::leave_screen;
use crate::app::writing::field;
use crate::app::{self, App, Player, View};
use crate::classroom::PORT;
use crate::classroom::called::{self, NotCalled, Number};
use crate::course::plan::{Meeting, Plan};
use crate::course::{Head, Index};
use crate::session::Action;
use crate::vocabulary::Id;

/// So many lessons are put aside.
const SHELF: usize = 12;

/// Somebody who follows the leader without a network.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Without {
    /// The page that is open when no lesson is.
    pub page: Page,
    /// The plans that there are, once they are known.
    pub plans: Option<Arc<Vec<Plan>>>,
    /// The plan and the meeting that are followed; `None` for the whole course.
    pub meeting: Option<(Id, Id)>,
    /// Where one was last.
    pub at: Option<Number>,
    /// What there is to say about what was typed last.
    pub slip: Option<Slip>,
    /// The port that IT must let through.
    pub port: u16,
    /// What was asked for and has not come.
    asked: Option<Number>,
    /// What was put aside, the oldest first.
    shelf: Vec<(Box<Player>, View)>,
}

/// A page, where no lesson is open.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Page {
    /// Which meeting it is.
    #[default]
    Meetings,
    /// The plan, and the field for the number.
    Plan,
    /// Which step of the lesson with this number.
    Lesson(usize),
    /// What to ask IT for.
    It,
}

/// What there is to say about what was typed last.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Slip {
    /// There is nothing in the field.
    Empty,
    /// It is no number that can be called out.
    NotCalled(NotCalled),
    /// The lesson cannot be opened here.
    Broken,
}

impl App {
    /// Somebody who follows the leader without a network.
    #[must_use]
    pub fn without(&self) -> Option<&Without> {
        if let InClass::Without(without) = &self.class { Some(without) } else { None }
    }

    /// The number that the leader calls out for what is open here.
    #[must_use]
    pub fn called(&self) -> Option<Number> {
        let player = self.player()?;
        let step = player.history.session.step(&player.lesson).or_else(|| player.lesson.steps.last())?;
        Number::of(index(self)?, &player.lesson, &step.id)
    }
}

impl Without {
    /// The meeting that is followed; `None` for the whole course.
    #[must_use]
    pub fn followed(&self) -> Option<(&Plan, &Meeting)> {
        let (plan, meeting) = self.meeting.as_ref()?;
        let plan = self.plans.iter().flat_map(|plans| plans.iter()).find(|known| known.id == *plan)?;
        Some((plan, plan.meetings.iter().find(|known| known.id == *meeting)?))
    }

    /// The step at which a lesson was left, by the lesson's number.
    #[must_use]
    pub fn left_at(&self, index: &Index, lesson: usize) -> Option<usize> {
        let head = head(index, lesson)?;
        let (player, _) = self.shelf.iter().find(|(player, _)| player.lesson.id == head.id)?;
        let step = player.history.session.step(&player.lesson)?;
        Number::of(index, &player.lesson, &step.id)?.step
    }
}

/// The lesson with this number.
#[must_use]
pub fn head(index: &Index, lesson: usize) -> Option<&Head> {
    index.lessons.get(lesson.checked_sub(1)?)
}

fn index(app: &App) -> Option<&Index> {
    app.course.as_ref().map(|course| &*course.index)
}

/// To be changed.
fn without_mut(app: &mut App) -> Option<&mut Without> {
    if let InClass::Without(without) = &mut app.class { Some(without) } else { None }
}

/// From the way in, or out of a class whose host is away.
pub(super) fn begin(app: &mut App) -> Vec<app::Effect> {
    let mut effects = keep_words(app);
    effects.extend(super::goes(app));
    let port = match &app.screen {
        app::Screen::Seated(Screen::Join(join)) => join.to.as_deref().and_then(port),
        _ => None,
    };
    app.class = InClass::Without(Box::new(Without {
        page: Page::default(),
        plans: None,
        meeting: None,
        at: None,
        slip: None,
        port: port.unwrap_or(PORT),
        asked: None,
        shelf: Vec::new(),
    }));
    leave_screen(app, app::Screen::Seated(Screen::Without));
    effects.extend([ask(Effect::Plans), app::Effect::Course(app.learner.code)]);
    effects
}

/// The port in an address, if it says one.
fn port(address: &str) -> Option<u16> {
    address.rsplit_once(':')?.1.parse().ok()
}

/// The plans that there are. Where there is none to choose among, the whole course is the plan.
pub(super) fn plans(app: &mut App, plans: Arc<Vec<Plan>>) {
    let Some(without) = without_mut(app) else { return };
    if plans.is_empty() && without.page == Page::Meetings {
        without.page = Page::Plan;
    }
    without.plans = Some(plans);
}

/// To a page, with an empty field.
fn turn(app: &mut App, page: Page) {
    if let Some(without) = without_mut(app) {
        (without.page, without.slip) = (page, None);
    }
    app.view = View::default();
}

/// Something was pressed.
pub(super) fn press(app: &mut App, act: &Act) -> Vec<app::Effect> {
    match act {
        Act::WithoutNetwork => return begin(app),
        Act::Follow(meeting) => {
            if let Some(without) = without_mut(app) {
                without.meeting.clone_from(meeting);
            }
            turn(app, Page::Plan);
        }
        Act::Called(called) => return go(app, *called),
        Act::CalledField => app.view.focus = Some(app::Act::Seat(Act::CalledField)),
        Act::Plan => return to_plan(app),
        Act::AskIt => turn(app, Page::It),
        // The others are not here.
        _ => {}
    }
    Vec::new()
}

/// Enter in the field.
pub(super) fn commit(app: &mut App) -> Vec<app::Effect> {
    let typed = app.view.draft.as_ref().map(|draft| draft.text().to_owned()).unwrap_or_default();
    let Some(without) = app.without() else { return Vec::new() };
    let Some(index) = index(app) else { return Vec::new() };
    let open = if let Page::Lesson(lesson) = without.page { Some(lesson) } else { None };
    let called = match open {
        // Enter alone goes on where one was, or begins.
        Some(lesson) if typed.trim().is_empty() => {
            Ok(Number { lesson, step: Some(without.left_at(index, lesson).unwrap_or(1)) })
        }
        None if typed.trim().is_empty() => Err(Slip::Empty),
        open => Number::read(&typed, index, open).map_err(Slip::NotCalled),
    };
    match called {
        Ok(called) => go(app, called),
        Err(slip) => refuse(app, slip),
    }
}

/// Says what is wrong. What was typed stays in the field, to be mended.
fn refuse(app: &mut App, slip: Slip) -> Vec<app::Effect> {
    if let Some(without) = without_mut(app) {
        (without.slip, without.asked) = (Some(slip), None);
    }
    Vec::new()
}

/// To a step; or to a lesson, where it is asked which step.
fn go(app: &mut App, called: Number) -> Vec<app::Effect> {
    let Some(index) = index(app) else { return Vec::new() };
    let Some(id) = head(index, called.lesson).map(|head| head.id.clone()) else { return Vec::new() };
    if called.step.is_none() {
        turn(app, Page::Lesson(called.lesson));
        return Vec::new();
    }
    let lang = app.settings.language;
    let Some(without) = without_mut(app) else { return Vec::new() };
    (without.asked, without.slip) = (Some(called), None);
    let aside = without.shelf.iter().position(|(player, _)| player.lesson.id == id);
    match aside.map(|place| without.shelf.remove(place)) {
        Some((player, view)) => take_up(app, *player, view, called),
        None => vec![ask(Effect::Own(id, lang))],
    }
}

/// A lesson that was put aside is open again: as it was left, or at another step.
fn take_up(app: &mut App, player: Player, view: View, called: Number) -> Vec<app::Effect> {
    let number = called.step.unwrap_or(1);
    let Some(step) = called::step(&player.lesson, number, app.surface()).map(|step| step.id.clone()) else {
        let steps = called::steps(&player.lesson);
        put_aside(app, player, view);
        return refuse(app, Slip::NotCalled(NotCalled::NoStep(called.lesson, steps)));
    };
    let mut effects = reopen(app, player, view);
    if app.called() != Some(called) {
        effects.extend(go_to(app, &step));
    }
    arrived(app, called);
    effects
}

/// A lesson that was asked for has come.
pub(super) fn opened(app: &mut App, opened: Opened) -> Vec<app::Effect> {
    let (Some(without), Some(index)) = (app.without(), index(app)) else { return Vec::new() };
    let Some(called) = without.asked else { return Vec::new() };
    if head(index, called.lesson).is_none_or(|head| head.id != opened.lesson.id) {
        return Vec::new();
    }
    let Some(step) = called::step(&opened.lesson, called.step.unwrap_or(1), app.surface()) else {
        return refuse(app, Slip::NotCalled(NotCalled::NoStep(called.lesson, called::steps(&opened.lesson))));
    };
    let step = step.id.clone();
    let effects = on_opened(app, at_step(opened, &step));
    if let app::Screen::Player(player) = &mut app.screen {
        player.given = player.history.actions.len();
    }
    arrived(app, called);
    effects
}

fn arrived(app: &mut App, called: Number) {
    if let Some(without) = without_mut(app) {
        (without.at, without.asked, without.slip) = (Some(called), None, None);
    }
}

/// A lesson that was asked for cannot be had.
pub(super) fn missing(app: &mut App, id: &Id) {
    let asked = app.without().and_then(|without| without.asked);
    let is_asked = asked.zip(index(app)).and_then(|(called, index)| head(index, called.lesson));
    if is_asked.is_some_and(|head| head.id == *id) {
        refuse(app, Slip::Broken);
    }
}

/// From a lesson back to the plan, where the next number can be typed at once.
pub(super) fn to_plan(app: &mut App) -> Vec<app::Effect> {
    if app.without().is_none() || app.player().is_none() {
        return Vec::new();
    }
    while !app.overlays.is_empty() {
        app::update::uncover(app);
    }
    let at = app.called();
    let mut view = app.view.clone();
    if field(app).is_some_and(|field| field.is_secret()) {
        // It may be somebody's own: nothing brings it back.
        view.draft = None;
    }
    let before = app.player().cloned();
    let mut effects = keep_words(app);
    if app.player().is_some_and(is_at_the_end) {
        // The last step counts too.
        effects.extend(perform(app, Action::Next));
    }
    if app.player().is_some_and(|player| !player.finished())
        && let Some(player) = before
    {
        put_aside(app, player, view);
    }
    leave_screen(app, app::Screen::Seated(Screen::Without));
    if let Some(without) = without_mut(app) {
        without.at = at.or(without.at);
    }
    turn(app, Page::Plan);
    effects
}

/// Whether nothing is left but to say that the lesson is done.
fn is_at_the_end(player: &Player) -> bool {
    let session = &player.history.session;
    let next = player.lesson.steps_on(session.surface).any(|(place, _)| place > session.at);
    session.complete() && !next && !player.finished()
}

fn put_aside(app: &mut App, player: Player, view: View) {
    let Some(without) = without_mut(app) else { return };
    without.shelf.retain(|(aside, _)| aside.lesson.id != player.lesson.id);
    if without.shelf.len() >= SHELF {
        without.shelf.remove(0);
    }
    without.shelf.push((Box::new(player), view));
}

/// One page back; from the first one to the way in.
pub(super) fn back(app: &mut App) -> Vec<app::Effect> {
    let Some(without) = app.without() else { return Vec::new() };
    let chooses = without.plans.as_ref().is_none_or(|plans| !plans.is_empty());
    match without.page {
        Page::It => turn(app, if chooses { Page::Meetings } else { Page::Plan }),
        Page::Lesson(_) => turn(app, Page::Plan),
        Page::Plan if chooses => turn(app, Page::Meetings),
        Page::Plan | Page::Meetings => {
            app.class = InClass::None;
            return super::join::begin(app, None, None, None);
        }
    }
    Vec::new()
}

/// Whoever has gone elsewhere follows nobody any more.
pub(super) fn settle(app: &mut App) {
    let here = matches!(app.screen, app::Screen::Player(_) | app::Screen::Seated(Screen::Without));
    if app.without().is_some() && !here {
        app.class = InClass::None;
    }
}
