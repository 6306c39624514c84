//! A plan: one that there is, or one's own of the course's lessons, pauses and talks.

use super::super::super::{App, Draft, Effect as AppEffect, Screen as AppScreen, View};
use super::{Act, Naming, Overlay, Screen, command, cover, to};
use crate::app;
use crate::classroom::Command;
use crate::classroom::agenda::{Agenda, Item, Kind, MOST_ITEMS};
use crate::locale::Strings;
use crate::vocabulary::Id;

/// How long a pause is planned for, in minutes.
const PAUSE: u16 = 15;

/// How long a talk is planned for, in minutes.
const TALK: u16 = 10;

/// A plan that is being made.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Making {
    /// The plan so far.
    pub agenda: Agenda,
    /// Whether it is the one that a class follows now.
    pub running: bool,
}

/// A meeting of a plan was chosen: what it does, and then a name.
pub(super) fn meeting(app: &mut App, plan: &Id, meeting: &Id) -> Vec<AppEffect> {
    let AppScreen::Leading(Screen::Plans(plans)) = &app.screen else { return Vec::new() };
    let plan = plans.plans.iter().flat_map(|plans| plans.iter()).find(|found| found.id == *plan);
    let found = plan.and_then(|plan| plan.meetings.iter().find(|found| found.id == *meeting));
    let (Some(meeting), Some(course)) = (found, &app.course) else { return Vec::new() };
    let lang = app.settings.language;
    let agenda = Agenda::of(meeting, lang, &course.index, &Strings::new(lang).say("plan-pause"));
    name(app, agenda)
}

/// A lesson of the course as an item.
fn lesson(app: &App, id: &Id) -> Option<Item> {
    let head = app.course.as_ref()?.index.lesson(id)?;
    let title = head.title.get(app.settings.language).clone();
    Some(Item { kind: Kind::Lesson(id.clone()), title, minutes: head.minutes, notes: Vec::new() })
}

/// To the class's name. One is proposed.
fn name(app: &mut App, agenda: Agenda) -> Vec<AppEffect> {
    to(app, Screen::Name(Naming { agenda, trouble: None }));
    let mut draft = Draft::default();
    draft.insert(&Strings::new(app.settings.language).say("class-today"));
    app.view.draft = Some(draft);
    Vec::new()
}

/// The plan that is being made, to be changed.
fn making_mut(app: &mut App) -> Option<&mut Making> {
    if let AppScreen::Leading(Screen::Make(making)) = &mut app.screen { Some(making) } else { None }
}

/// Puts an item at the end of the plan, and goes back to it.
fn add(app: &mut App, item: Option<Item>) -> Vec<AppEffect> {
    app.overlays.clear();
    app.view = View::default();
    if let (Some(making), Some(item)) = (making_mut(app), item)
        && making.agenda.items.len() < MOST_ITEMS
    {
        making.agenda.items.push(item);
    }
    Vec::new()
}

/// Something to talk about is written.
pub(super) fn talk(app: &mut App, title: String) -> Vec<AppEffect> {
    add(app, Some(Item { kind: Kind::Talk, title, minutes: TALK, notes: Vec::new() }))
}

/// Something is done with the plan that is being made.
pub(super) fn press(app: &mut App, act: &Act) -> Vec<AppEffect> {
    let strings = || Strings::new(app.settings.language);
    match act {
        Act::Make => to(app, Screen::Make(Making::default())),
        Act::Change => {
            let agenda = app.leading().map(|leading| leading.class.agenda.clone()).unwrap_or_default();
            to(app, Screen::Make(Making { agenda, running: true }));
            vec![AppEffect::Course(app.learner.code)]
        }
        Act::Lessons => cover(app, Overlay::Lessons),
        Act::AddLesson(id) => {
            let item = lesson(app, id);
            add(app, item)
        }
        Act::AddPause => {
            let title = strings().say("plan-pause");
            add(app, Some(Item { kind: Kind::Pause, title, minutes: PAUSE, notes: Vec::new() }))
        }
        Act::AddTalk => cover(app, Overlay::Talk),
        Act::Item(place) => cover(app, Overlay::Item(*place)),
        Act::Up(place) => moved(app, *place, place.checked_sub(1)),
        Act::Down(place) => moved(app, *place, Some(place + 1)),
        Act::TakeOut(place) => {
            app::update::uncover(app);
            if let Some(making) = making_mut(app).filter(|making| *place < making.agenda.items.len()) {
                making.agenda.items.remove(*place);
                let at = making.agenda.at;
                making.agenda.at = if at > Some(*place) { at.and_then(|at| at.checked_sub(1)) } else { at };
            }
            Vec::new()
        }
        Act::Made => made(app),
        _ => Vec::new(),
    }
}

/// An item changes places with its neighbour, and one stays at it.
fn moved(app: &mut App, from: usize, to: Option<usize>) -> Vec<AppEffect> {
    app::update::uncover(app);
    let Some(making) = making_mut(app) else { return Vec::new() };
    let Some(to) = to.filter(|to| (*to).max(from) < making.agenda.items.len()) else { return Vec::new() };
    making.agenda.items.swap(from, to);
    making.agenda.at = match making.agenda.at {
        Some(at) if at == from => Some(to),
        Some(at) if at == to => Some(from),
        at => at,
    };
    app.view.focus = Some(app::Act::Lead(Act::Item(to)));
    cover(app, Overlay::Item(to))
}

fn made(app: &mut App) -> Vec<AppEffect> {
    let Some(making) = making_mut(app) else { return Vec::new() };
    let (agenda, running) = (making.agenda.clone(), making.running);
    if running {
        to(app, Screen::Room);
        return command(Command::Plan(Box::new(agenda)));
    }
    if agenda.items.is_empty() { Vec::new() } else { name(app, agenda) }
}
