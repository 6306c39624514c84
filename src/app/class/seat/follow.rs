//! What is open at a seat: it follows from the newest snapshot alone.
//!
//! Nothing that somebody does is thrown away when the leader goes on: the lesson with its view, and what is being
//! written in it, is put aside under what it was open for, and taken from there when the class comes back to that.
//! The file is long because each way in which a class can go on leads through the same few turns, and they are only
//! seen to be right beside each other.

use super::{Asked, Effect, Screen, Seated, ask, own_view, perform_beneath, seated};
use crate::app::event::Opened;
use crate::app::lesson::on_opened;
use crate::app::writing::field;
use crate::app::{self, App, Player, View, guide, kiosk};
use crate::classroom::stage::{Mirror, Mode, Place};
use crate::course::Lesson;
use crate::learner::LearnerCode;
use crate::session::{Action, History};
use crate::vocabulary::Id;
use crate::world;
use std::sync::Arc;

/// So many things that were open are put aside.
const SHELF: usize = 12;

/// The most lessons that are known: more than a class of a day has.
const LESSONS: usize = 20;

/// What the class wants to be open at its seats.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Goal {
    /// Nothing yet.
    Wait,
    /// Whatever is open.
    Stay,
    /// This step.
    Step(Place),
    /// Each at their own pace.
    From {
        /// From here.
        from: Place,
        /// To here.
        meet: Option<Id>,
    },
    /// The leader's device.
    Watch(Place),
    /// One's own device, as the leader's was.
    Turn(Box<Mirror>),
    /// Nothing any more.
    End,
    /// The host is away, and somebody has gone on alone.
    Alone,
}

/// Something that was open, put aside.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shelved {
    /// What it was open for.
    pub goal: Goal,
    /// The lesson.
    pub player: Box<Player>,
    /// What was in focus, and what was being written.
    pub view: View,
}

impl Goal {
    /// What a class that works in this way wants.
    #[must_use]
    pub fn of(mode: &Mode) -> Self {
        match mode {
            Mode::Gathering | Mode::Talk(_) => Self::Wait,
            Mode::Together(place) => Self::Step(place.clone()),
            Mode::Free { from, meet } => Self::From { from: from.clone(), meet: meet.clone() },
            Mode::FollowMe(mirror) => Self::Watch(mirror.place.clone()),
            Mode::YourTurn(mirror) => Self::Turn(Box::new(mirror.clone())),
            Mode::Pause(_) => Self::Stay,
            Mode::Ended => Self::End,
        }
    }

    /// The lesson and the step that it is about.
    #[must_use]
    pub fn place(&self) -> Option<&Place> {
        match self {
            Self::Step(place) | Self::From { from: place, .. } | Self::Watch(place) => Some(place),
            Self::Turn(mirror) => Some(&mirror.place),
            Self::Wait | Self::Stay | Self::End | Self::Alone => None,
        }
    }
}

impl Seated {
    /// A lesson of today.
    pub(super) fn know(&mut self, lesson: &Arc<Lesson>) {
        match self.lessons.iter().position(|known| known.id == lesson.id) {
            Some(place) => self.lessons[place].clone_from(lesson),
            None if self.lessons.len() < LESSONS => self.lessons.push(Arc::clone(lesson)),
            None => {}
        }
    }

    /// Something is open from here on, for this.
    fn open_for(&mut self, goal: Goal) {
        if self.open.as_ref() != Some(&goal) {
            self.turns = self.turns.wrapping_add(1);
        }
        self.open = Some(goal);
    }

    /// Where a lesson is begun that was asked for: whoever went on at their own pace at another terminal goes on from
    /// there.
    fn first_step<'p>(&'p self, goal: &Goal, place: &'p Place) -> &'p Id {
        let same = |at: &&Place| at.lesson == place.lesson && at.hash == place.hash;
        let was_at = self.snapshot.was_at.as_ref().filter(same).filter(|_| matches!(goal, Goal::From { .. }));
        &was_at.unwrap_or(place).step
    }

    fn lesson(&self, place: &Place) -> Option<&Arc<Lesson>> {
        self.lessons.iter().find(|lesson| is_of(lesson, place))
    }
}

fn is_of(lesson: &Lesson, place: &Place) -> bool {
    lesson.id == place.lesson && lesson.hash == place.hash
}

/// Changes the screen that lies beneath whatever the person, or the class, has laid on top.
pub(super) fn beneath<T>(app: &mut App, change: impl FnOnce(&mut App) -> T) -> T {
    let mut overlays = std::mem::take(&mut app.overlays);
    let Some((_, own)) = overlays.first_mut() else { return change(app) };
    let top = std::mem::replace(&mut app.view, std::mem::take(own));
    let changed = change(app);
    *own = std::mem::replace(&mut app.view, top);
    app.overlays = overlays;
    changed
}

/// Opens what the class wants, if it is not open. While the host is away one goes on with what one has.
pub(super) fn follow(app: &mut App) -> Vec<app::Effect> {
    let Some(now) = app.seated().filter(|seated| seated.here) else { return Vec::new() };
    let goal = Goal::of(&now.snapshot.mode);
    if !matches!(app.screen, app::Screen::Player(_) | app::Screen::Seated(Screen::Class)) {
        // Something else was under way while one came in.
        beneath(app, |app| (app.screen, app.view) = (app::Screen::Seated(Screen::Class), View::default()));
    }
    if let Some(seated) = seated(app).filter(|_| !matches!(goal, Goal::Watch(_))) {
        seated.mirror = None;
    }
    match &goal {
        Goal::Stay | Goal::Alone => Vec::new(),
        Goal::Wait => {
            put_aside(app, &goal);
            Vec::new()
        }
        Goal::End => {
            let effects = wind_up(app);
            close(app, &goal);
            effects
        }
        Goal::Watch(place) => watch(app, place),
        Goal::Step(_) | Goal::From { .. } | Goal::Turn(_) => open(app, &goal),
    }
}

/// Puts aside what is open, so that nothing of one's own is.
fn put_aside(app: &mut App, goal: &Goal) {
    shelve(app);
    close(app, goal);
}

/// Closes what is open.
fn close(app: &mut App, goal: &Goal) {
    if app.player().is_none() {
        return;
    }
    beneath(app, |app| (app.screen, app.view) = (app::Screen::Seated(Screen::Class), View::default()));
    if let Some(seated) = seated(app) {
        seated.open_for(goal.clone());
    }
}

/// Puts a copy of what is open aside.
fn shelve(app: &mut App) {
    let mut view = own_view(app).clone();
    if beneath(app, |app| field(app)).is_some_and(|field| field.is_secret()) {
        // It may be somebody's own: nothing brings it back.
        view.draft = None;
    }
    let Some(player) = app.player().cloned() else { return };
    let Some(seated) = seated(app) else { return };
    let Some(goal) = seated.open.clone() else { return };
    seated.shelf.retain(|shelved| shelved.goal != goal);
    if seated.shelf.len() >= SHELF {
        seated.shelf.remove(0);
    }
    seated.shelf.push(Shelved { goal, player: Box::new(player), view });
}

/// What is being written becomes an action, so that the three words lead back to it.
pub(super) fn keep_words(app: &mut App) -> Vec<app::Effect> {
    beneath(app, kiosk::keep_draft)
}

/// Before one leaves a lesson for another, or for good: what was written is kept, and the last step counts.
fn wind_up(app: &mut App) -> Vec<app::Effect> {
    if app.player().is_none() {
        return Vec::new();
    }
    shelve(app);
    let mut effects = keep_words(app);
    if app.player().is_some_and(|player| player.history.session.complete()) {
        effects.extend(perform_beneath(app, Action::Next));
    }
    effects
}

/// Opens a lesson, or goes on in the one that is open.
fn open(app: &mut App, goal: &Goal) -> Vec<app::Effect> {
    let Some(now) = app.seated() else { return Vec::new() };
    if app.player().is_some() && now.open.as_ref() == Some(goal) {
        return Vec::new();
    }
    let Some(place) = goal.place().cloned() else { return Vec::new() };
    if goes_on(app, goal) {
        arrive(app, goal);
        return Vec::new();
    }
    let here = |shelved: &Shelved| shelved.goal == *goal;
    if let Some(shelved) = now.shelf.iter().find(|shelved| here(shelved)).cloned() {
        let mut effects = wind_up_for(app, &place);
        effects.extend(take_up(app, shelved, goal));
        return effects;
    }
    if matches!(goal, Goal::Turn(_)) {
        return ask_for(app, goal);
    }
    let mut effects = Vec::new();
    if is_open(app, &place) {
        shelve(app);
    } else {
        let own = |shelved: &&Shelved| is_of(&shelved.player.lesson, &place) && !is_given(&shelved.goal);
        let Some(shelved) = app.seated().and_then(|seated| seated.shelf.iter().rev().find(own)).cloned() else {
            return ask_for(app, goal);
        };
        effects.extend(wind_up_for(app, &place));
        effects.extend(take_up(app, shelved, goal));
    }
    effects.extend(go_to(app, &place.step));
    arrive(app, goal);
    effects
}

/// The same before a lesson of this place is opened, if that is another one.
fn wind_up_for(app: &mut App, place: &Place) -> Vec<app::Effect> {
    if app.player().is_some_and(|player| player.lesson.id != place.lesson) {
        return wind_up(app);
    }
    shelve(app);
    Vec::new()
}

/// Whether the lesson was begun by the leader, so that what is done in it later is not the own session.
fn is_given(goal: &Goal) -> bool {
    matches!(goal, Goal::Turn(_))
}

/// Whether the lesson of this place is open, and is one's own from the beginning.
fn is_open(app: &App, place: &Place) -> bool {
    let given = app.seated().is_some_and(|seated| seated.open.as_ref().is_some_and(is_given));
    app.player().is_some_and(|player| is_of(&player.lesson, place)) && !given
}

/// Whether one is where the class wants one to be, and goes on with what one is doing.
fn goes_on(app: &App, goal: &Goal) -> bool {
    let (Some(seated), Some(player)) = (app.seated(), app.player()) else { return false };
    let at = |place: &Place| {
        let step = player.history.session.step(&player.lesson);
        is_open(app, place) && step.is_some_and(|step| step.id == place.step)
    };
    match (goal, &seated.open) {
        (Goal::From { from, .. }, Some(Goal::From { from: before, .. })) if from == before => is_open(app, from),
        (Goal::Step(place) | Goal::From { from: place, .. }, _) => at(place),
        _ => false,
    }
}

/// One is where the class wants one to be. What was done before is not taken back from here.
fn arrive(app: &mut App, goal: &Goal) {
    if let app::Screen::Player(player) = &mut app.screen
        && matches!(goal, Goal::Step(_))
    {
        player.given = player.given.max(player.history.here().start);
    }
    if let Some(seated) = seated(app) {
        seated.open_for(goal.clone());
        seated.asked = None;
    }
}

/// To a step of the open lesson: the next one as one goes on, any other at once.
pub(super) fn go_to(app: &mut App, step: &Id) -> Vec<app::Effect> {
    let is_next = app.player().is_some_and(|player| {
        let session = &player.history.session;
        let next = player.lesson.steps_on(session.surface).find(|(place, _)| *place > session.at);
        session.complete() && next.is_some_and(|(_, next)| next.id == *step)
    });
    let goes = if is_next { Action::Next } else { Action::GoTo(step.clone()) };
    let effects = perform_beneath(app, goes);
    if let app::Screen::Player(player) = &mut app.screen {
        player.wrong = 0;
        player.given = player.history.here().start;
    }
    beneath(app, |app| {
        app.view = View::default();
        guide::offer(app);
    });
    effects
}

/// What was put aside is open again, as it was left.
fn take_up(app: &mut App, shelved: Shelved, goal: &Goal) -> Vec<app::Effect> {
    let Shelved { player, view, .. } = shelved;
    let effects = reopen(app, *player, view);
    if let Some(seated) = seated(app) {
        seated.open_for(goal.clone());
        seated.asked = None;
    }
    effects
}

/// A lesson that was open is open again, as it was left.
pub(super) fn reopen(app: &mut App, player: Player, view: View) -> Vec<app::Effect> {
    let Player { lesson, history, views, code, wrong, given } = player;
    let History { start, actions, .. } = history;
    let opened = Opened { lesson, start, actions, parent: None, code, changed: false };
    let effects = beneath(app, |app| on_opened(app, opened));
    if let app::Screen::Player(player) = &mut app.screen {
        (player.views, player.wrong, player.given) = (views, wrong, given);
    }
    beneath(app, |app| app.view = view);
    effects
}

/// Asks for a lesson, once.
fn ask_for(app: &mut App, goal: &Goal) -> Vec<app::Effect> {
    let lang = app.settings.language;
    let Some(seated) = seated(app) else { return Vec::new() };
    if seated.asked.as_ref().is_some_and(|asked| asked.goal == *goal) {
        return Vec::new();
    }
    seated.asked = Some(Asked { goal: goal.clone(), missing: false });
    let effect = match goal {
        Goal::Watch(place) => Some(Effect::Lesson(place.clone())),
        goal => goal.place().map(|place| Effect::Open(place.clone(), lang)),
    };
    effect.map(ask).into_iter().collect()
}

/// A lesson that was asked for has come. What the class wants now decides what becomes of it.
pub(super) fn opened(app: &mut App, opened: Opened, from_host: bool) -> Vec<app::Effect> {
    let Some(now) = app.seated() else { return Vec::new() };
    let goal = match &now.asked {
        Some(asked) if matches!(now.snapshot.mode, Mode::Pause(_)) => asked.goal.clone(),
        _ => Goal::of(&now.snapshot.mode),
    };
    let open = app.player().is_some() && now.open.as_ref() == Some(&goal);
    let wanted = |place: &&Place| place.lesson == opened.lesson.id && !matches!(goal, Goal::Watch(_));
    let Some(place) = goal.place().filter(wanted).filter(|_| !open).cloned() else { return Vec::new() };
    let lesson = Arc::clone(&opened.lesson);
    let mut effects = wind_up_for(app, &place);
    let opened = match &goal {
        Goal::Turn(mirror) => taken_over(mirror, opened),
        _ => at_step(opened, app.seated().map_or(&place.step, |seated| seated.first_step(&goal, &place))),
    };
    effects.extend(beneath(app, |app| on_opened(app, opened)));
    if let app::Screen::Player(player) = &mut app.screen {
        player.given = player.history.actions.len();
    }
    if let Some(seated) = seated(app) {
        seated.know(&lesson);
        seated.from_host = from_host.then_some(place);
        seated.open_for(goal);
        seated.asked = None;
    }
    effects
}

/// The lesson at this step.
pub(super) fn at_step(mut opened: Opened, step: &Id) -> Opened {
    let there = Action::GoTo(step.clone());
    if opened.actions.last() != Some(&there) {
        opened.actions.push(there);
    }
    opened
}

/// The lesson from exactly where the leader's device was. What the leader did counts as shown, so that nobody gets
/// credit for it. Where the leader has come to the end of the task, or into something that must be undone, it
/// begins anew: there would be nothing left to do.
fn taken_over(mirror: &Mirror, opened: Opened) -> Opened {
    let step = &mirror.place.step;
    if mirror.start.world != world::VERSION || mirror.start.lesson != opened.lesson.hash {
        return at_step(opened, step);
    }
    let played = |action: &Action| match action {
        Action::World(act) => Action::Played(act.clone()),
        action => action.clone(),
    };
    let actions: Vec<Action> = mirror.actions.iter().map(played).collect();
    let history = History::new(&opened.lesson, mirror.start.clone(), actions);
    let there = history.session.step(&opened.lesson).is_some_and(|open| open.id == *step);
    let barred = matches!(&history.session.stage, crate::session::Stage::Practice(task) if !task.barred.is_empty());
    if !there || barred || history.session.complete() {
        return at_step(Opened { start: mirror.start.clone(), actions: Vec::new(), ..opened }, step);
    }
    Opened { start: mirror.start.clone(), actions: history.actions, ..opened }
}

/// A lesson cannot be had.
pub(super) fn missing(app: &mut App, id: &Id) {
    let Some(seated) = seated(app) else { return };
    let Some(asked) = &mut seated.asked else { return };
    if asked.goal.place().is_some_and(|place| place.lesson == *id) {
        asked.missing = true;
        let goal = asked.goal.clone();
        put_aside(app, &goal);
    }
}

/// Shows the leader's device, as it is now.
fn watch(app: &mut App, place: &Place) -> Vec<app::Effect> {
    let goal = Goal::Watch(place.clone());
    put_aside(app, &goal);
    let code = app.learner.code.unwrap_or_else(|| LearnerCode::from_random(&[0; 8]));
    let Some(seated) = seated(app) else { return Vec::new() };
    let Mode::FollowMe(mirror) = &seated.snapshot.mode else { return Vec::new() };
    if mirror.start.world != world::VERSION {
        seated.mirror = None;
        return Vec::new();
    }
    let Some(lesson) = seated.lesson(place).cloned() else {
        seated.mirror = None;
        return ask_for(app, &goal);
    };
    let shown = |player: &Player| player.history.start == mirror.start && player.history.actions == mirror.actions;
    if !seated.mirror.as_deref().is_some_and(|player| Arc::ptr_eq(&player.lesson, &lesson) && shown(player)) {
        let history = History::new(&lesson, mirror.start.clone(), mirror.actions.clone());
        seated.mirror = Some(Box::new(Player { lesson, history, views: Vec::new(), code, wrong: 0, given: 0 }));
    }
    Vec::new()
}

/// The host is away: on to the next step. Where the class is stays as it was left.
pub(super) fn go_on_alone(app: &mut App) -> Vec<app::Effect> {
    if app.seated().is_none_or(|seated| seated.here) {
        return Vec::new();
    }
    shelve(app);
    let effects = perform_beneath(app, Action::Next);
    if let Some(seated) = seated(app) {
        seated.open = Some(Goal::Alone);
    }
    effects
}
