//! Driving the class: what stands on one key each.

use super::super::super::{App, Effect as AppEffect, Overlay as AppOverlay, Screen as AppScreen, Side};
use super::{Effect, Overlay, Screen, Told, command, cover, follow, leading_mut, step, tell, to};
use crate::app;
use crate::classroom::agenda::Kind;
use crate::classroom::stage::Place;
use crate::classroom::{Command, Mode, SeatNumber};
use crate::course::Lesson;
use crate::course::model::{Step, StepKind};
use crate::vocabulary::{Id, Surface};

/// What stands on one key each.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Drive {
    /// The next step or item.
    Next,
    /// The step or item before.
    Previous,
    /// «Se hit», and back.
    LookHere,
    /// «Følg meg».
    Follow,
    /// «Nå du».
    YourTurn,
    /// From the own device back to the room.
    ToRoom,
    /// Each at their own pace.
    Free,
    /// A message to all.
    Tell,
    /// A poll.
    Poll,
    /// A pause, and its end.
    Pause,
    /// The projector, and back.
    Projector,
    /// «Alle er inne», or the door opens again.
    Door,
    /// Lower the hand of the seat in focus, or the first one that was raised.
    Lower,
    /// To another item or step.
    GoTo,
    /// What the class finds hard.
    Hard,
    /// Take the last command back.
    Undo,
    /// What is seldom needed.
    More,
    /// Where there is little room: the step, or everybody.
    Swap,
}

/// What is to be done when a lesson is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Then {
    /// The item at this place is on, from this end of its lesson.
    Item(usize, End),
    /// On or back from the open step.
    Go(Way),
    /// «Følg meg».
    Follow,
}

/// The end of a lesson that is entered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum End {
    First,
    Last,
}

/// Forward or back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Way {
    On,
    Back,
}

/// Whether something can be driven from where one is.
#[must_use]
pub fn can(app: &App, drive: Drive) -> bool {
    let Some(leading) = app.leading().filter(|_| app.overlays.is_empty()) else { return false };
    let mode = &leading.class.stage.mode;
    match &app.screen {
        AppScreen::Player(_) => match drive {
            Drive::YourTurn => matches!(mode, Mode::FollowMe(_)),
            Drive::ToRoom => true,
            _ => false,
        },
        AppScreen::Leading(screen @ (Screen::Room | Screen::Projector)) => {
            let ended = *mode == Mode::Ended;
            match drive {
                Drive::Next
                | Drive::Previous
                | Drive::LookHere
                | Drive::Follow
                | Drive::Free
                | Drive::Tell
                | Drive::Poll
                | Drive::Pause
                | Drive::Door
                | Drive::GoTo => !ended,
                Drive::YourTurn => matches!(mode, Mode::FollowMe(_)),
                Drive::Projector | Drive::Hard | Drive::Undo | Drive::More => true,
                Drive::Lower => *screen == Screen::Room && leading.class.seats().any(|(_, seat)| seat.hand.is_some()),
                Drive::Swap => *screen == Screen::Room && app.layout == app::Layout::Turns,
                Drive::ToRoom => false,
            }
        }
        _ => false,
    }
}

/// Does what a key stands for.
pub(super) fn drive(app: &mut App, drive: Drive) -> Vec<AppEffect> {
    let Some(leading) = app.leading().filter(|_| can(app, drive)) else { return Vec::new() };
    let class = &leading.class;
    match drive {
        Drive::Next => go(app, Way::On),
        Drive::Previous => go(app, Way::Back),
        Drive::LookHere => command(Command::LookHere(!class.stage.look_here)),
        Drive::Follow => follow::follow(app),
        Drive::YourTurn => {
            to(app, Screen::Room);
            command(Command::YourTurn)
        }
        Drive::ToRoom => to(app, Screen::Room),
        Drive::Free => cover(app, Overlay::Free),
        Drive::Tell => cover(app, Overlay::Tell(None)),
        Drive::Poll => poll(app),
        Drive::Pause => pause(app),
        Drive::Projector => {
            let screen = if app.screen == AppScreen::Leading(Screen::Room) { Screen::Projector } else { Screen::Room };
            to(app, screen)
        }
        Drive::Door => command(Command::Door(!class.closed)),
        Drive::Lower => lower(app),
        Drive::GoTo => cover(app, Overlay::GoTo),
        Drive::Hard => {
            cover(app, Overlay::Hard);
            look_up_hard(app)
        }
        Drive::Undo if class.can_undo() => vec![AppEffect::Leading(Effect::Undo)],
        Drive::Undo => tell(app, Told::NothingToUndo),
        Drive::More => cover(app, Overlay::More),
        Drive::Swap => {
            app.view.side = match app.view.side {
                Side::Task => Side::Device,
                Side::Device => Side::Task,
            };
            app.view.focus = None;
            app.view.scroll = None;
            Vec::new()
        }
    }
}

/// The hand of the seat in focus, or the one that has been up longest.
fn lower(app: &mut App) -> Vec<AppEffect> {
    let Some(leading) = app.leading() else { return Vec::new() };
    let up = |number: &SeatNumber| leading.class.seat(*number).is_some_and(|seat| seat.hand.is_some());
    let focused = match &app.view.focus {
        Some(app::Act::Lead(super::Act::Seat(number))) => Some(*number).filter(up),
        _ => None,
    };
    let longest = leading.class.by_need(leading.seen).into_iter().map(|(number, _)| number).find(up);
    match focused.or(longest) {
        Some(number) => command(Command::LowerHand(number)),
        None => tell(app, Told::NoHand),
    }
}

/// The open step's own question with one key; else the poll that there is, or a new one.
fn poll(app: &mut App) -> Vec<AppEffect> {
    let Some(leading) = app.leading() else { return Vec::new() };
    if leading.class.stage.poll.is_some() {
        return cover(app, Overlay::Poll);
    }
    let lang = app.settings.language;
    match leading.open_step().and_then(|(_, step)| step::question(step, lang)) {
        Some((question, options)) => {
            cover(app, Overlay::Poll);
            command(Command::Ask { question, options })
        }
        None => cover(app, Overlay::Ask(super::Asking::default())),
    }
}

/// A pause begins; or it is over, and one is where one was.
fn pause(app: &mut App) -> Vec<AppEffect> {
    let Some(leading) = app.leading() else { return Vec::new() };
    match (&leading.class.stage.mode, leading.class.agenda.now().map(|item| &item.kind)) {
        (Mode::Pause(_), Some(Kind::Lesson(_)) | None) if leading.class.shown.is_some() => {
            leading.class.shown.clone().map(|place| show(app, place)).unwrap_or_default()
        }
        (Mode::Pause(_), Some(Kind::Talk)) => {
            let at = leading.class.agenda.at.unwrap_or_default();
            to_item(app, at, End::First)
        }
        (Mode::Pause(_), _) => go(app, Way::On),
        _ => command(Command::Pause),
    }
}

/// The steps of a lesson as a full screen shows them.
pub(super) fn steps(lesson: &Lesson) -> Vec<&Step> {
    lesson.steps_on(Surface::Screen).map(|(_, step)| step).collect()
}

/// Where the seats are to be.
enum Target {
    Step(Place),
    Item(usize, End),
    /// The lesson must be looked at first.
    Unread(Id),
    None,
}

/// On or back: to a step, or to an item of the plan.
pub(super) fn go(app: &mut App, way: Way) -> Vec<AppEffect> {
    match target(app, way) {
        Target::Step(place) => show(app, place),
        Target::Item(item, end) => to_item(app, item, end),
        Target::Unread(lesson) => await_lesson(app, &lesson, Then::Go(way)),
        Target::None => tell(app, Told::NoMore),
    }
}

fn target(app: &App, way: Way) -> Target {
    let Some(leading) = app.leading() else { return Target::None };
    let (agenda, mode) = (&leading.class.agenda, &leading.class.stage.mode);
    let beside = || match (agenda.at, way) {
        (None, Way::On) => Target::Item(0, End::First),
        (None | Some(0), Way::Back) => Target::None,
        (Some(at), Way::On) => Target::Item(at + 1, End::First),
        (Some(at), Way::Back) => Target::Item(at - 1, End::Last),
    };
    let fits = |place: &&Place| match agenda.now().map(|item| &item.kind) {
        Some(Kind::Lesson(id)) => place.lesson == *id,
        Some(Kind::Pause | Kind::Talk) => false,
        None => true,
    };
    let Some(place) = leading.place().filter(fits) else {
        return match agenda.now().map(|item| &item.kind) {
            Some(Kind::Lesson(_)) if way == Way::On => Target::Item(agenda.at.unwrap_or(0), End::First),
            _ => beside(),
        };
    };
    if let (Mode::Free { meet: Some(meet), .. }, Way::On) = (mode, way) {
        return Target::Step(Place { step: meet.clone(), ..place.clone() });
    }
    match mode {
        // One is where one was.
        Mode::Pause(_) => return Target::Step(place.clone()),
        // All of it was theirs to do.
        Mode::Free { .. } if way == Way::On => return beside(),
        _ => {}
    }
    let Some(known) = leading.lesson(&place.lesson) else { return Target::Unread(place.lesson.clone()) };
    let steps = steps(&known.lesson);
    let here = steps.iter().position(|step| step.id == place.step);
    let next = match (here, way) {
        (Some(here), Way::On) => steps.get(here + 1),
        (Some(here), Way::Back) => here.checked_sub(1).and_then(|before| steps.get(before)),
        (None, _) => steps.first(),
    };
    next.map_or_else(beside, |step| Target::Step(at(&known.lesson, step)))
}

/// A step as a place.
pub(super) fn at(lesson: &Lesson, step: &Step) -> Place {
    Place { lesson: lesson.id.clone(), hash: lesson.hash, step: step.id.clone() }
}

/// Shows a step on all seats. Whoever was to look up looks at the screen again.
pub(super) fn show(app: &App, place: Place) -> Vec<AppEffect> {
    with_eyes(app, vec![Command::Show(place)])
}

/// `commands`, and «Se hit» is over where it was on: one thing to take back.
fn with_eyes(app: &App, mut commands: Vec<Command>) -> Vec<AppEffect> {
    if app.leading().is_some_and(|leading| leading.class.stage.look_here) {
        commands.push(Command::LookHere(false));
    }
    match <[Command; 1]>::try_from(commands) {
        Ok([one]) => command(one),
        Err(commands) => command(Command::All(commands)),
    }
}

/// To an item of the plan.
pub(super) fn to_item(app: &mut App, item: usize, end: End) -> Vec<AppEffect> {
    let Some(leading) = app.leading() else { return Vec::new() };
    let mut agenda = leading.class.agenda.clone();
    let Some((kind, about)) = agenda.items.get(item).map(|item| (item.kind.clone(), item.title.clone())) else {
        return tell(app, Told::NoMore);
    };
    agenda.at = Some(item);
    let plan = Command::Plan(Box::new(agenda));
    match kind {
        Kind::Pause => with_eyes(app, vec![plan, Command::Pause]),
        Kind::Talk => with_eyes(app, vec![plan, Command::Talk(about)]),
        Kind::Lesson(id) => {
            let Some(known) = leading.lesson(&id) else { return await_lesson(app, &id, Then::Item(item, end)) };
            let steps = steps(&known.lesson);
            let step = if end == End::First { steps.first() } else { steps.last() };
            let Some(place) = step.map(|step| at(&known.lesson, step)) else { return tell(app, Told::NoLesson) };
            with_eyes(app, vec![plan, Command::Show(place)])
        }
    }
}

/// To a step of the open lesson.
pub(super) fn to_step(app: &App, id: &Id) -> Vec<AppEffect> {
    let place =
        app.leading().and_then(|leading| leading.place()).map(|place| Place { step: id.clone(), ..place.clone() });
    place.map(|place| show(app, place)).unwrap_or_default()
}

/// Each at their own pace from the open step on.
pub(super) fn free(app: &mut App, meet: Option<Id>) -> Vec<AppEffect> {
    match app.leading().and_then(|leading| leading.place()).cloned() {
        Some(from) => with_eyes(app, vec![Command::Free { from, meet }]),
        None => tell(app, Told::NoLesson),
    }
}

/// Asks for a lesson, and remembers what it is for.
pub(super) fn await_lesson(app: &mut App, id: &Id, then: Then) -> Vec<AppEffect> {
    let Some(leading) = leading_mut(app) else { return Vec::new() };
    leading.then = Some(then);
    // Asked for once more: it may have come to nothing before.
    leading.awaited.retain(|awaited| awaited != id);
    want(leading, id)
}

/// Asks for a lesson, unless it is there or asked for.
pub(super) fn want(leading: &mut super::Leading, id: &Id) -> Vec<AppEffect> {
    if leading.lesson(id).is_some() || leading.awaited.contains(id) {
        return Vec::new();
    }
    leading.awaited.push(id.clone());
    vec![AppEffect::Leading(Effect::Lesson(id.clone()))]
}

/// The lessons that are needed to say in words what is hard.
fn look_up_hard(app: &mut App) -> Vec<AppEffect> {
    let Some(leading) = leading_mut(app) else { return Vec::new() };
    let hard = leading.class.totals().hard();
    hard.iter().take(HARDEST).flat_map(|hard| want(leading, &hard.lesson)).collect()
}

/// So many of the hardest things are said.
pub const HARDEST: usize = 8;

/// Goes on with what a lesson was wanted for.
pub(super) fn resume(app: &mut App, then: Then) -> Vec<AppEffect> {
    let on_top = app.overlays.iter().any(|(overlay, _)| !matches!(overlay, AppOverlay::Leading(_)));
    match then {
        Then::Item(item, end) => to_item(app, item, end),
        Then::Go(way) => go(app, way),
        // Whoever has opened something else meanwhile is not taken away from it.
        Then::Follow if on_top => Vec::new(),
        Then::Follow => follow::follow(app),
    }
}

/// Whether the step is done on a practice device.
pub(super) fn has_device(step: &Step) -> bool {
    matches!(step.kind, StepKind::Practice { .. })
}
