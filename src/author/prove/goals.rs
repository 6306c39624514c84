//! Each goal has a way to it from the start: a plan that the fold has confirmed, and not too long for one task. Where an
//! app is too large to say, that is told.

use super::Told;
use super::task::{Task, practice};
use crate::course::model::{Condition, Want};
use crate::diagnostic::Code;
use crate::session::Action;
use crate::session::practice::Said;
use crate::solve::{Why, proof};

/// A plan with more acts than this is more than one task. Of the tasks in the built-in course nine in ten have at
/// most 9 acts, and the longest that is no application has 16; who fills in an application needs more.
pub const LONGEST_WAY: usize = 20;

/// The way to a task's goal, or why there is none.
pub(super) fn way(task: &Task<'_>) -> Result<Vec<Action>, Why> {
    proof(task.lesson, &task.step.id, &task.variant.id)
}

/// What there is to tell of a task's goal.
pub(super) fn tell(task: &Task<'_>, way: &Result<Vec<Action>, Why>) -> Vec<Told> {
    match way {
        Ok(acts) => of_way(task, acts),
        Err(why) => no_way(task, *why).into_iter().collect(),
    }
}

fn of_way(task: &Task<'_>, acts: &[Action]) -> Vec<Told> {
    let mut told = Vec::new();
    if acts.is_empty() {
        told.push(Told::of_task(Code::DoneAtStart, "done", task));
    }
    if let Some(place) = stands_already(task, acts) {
        told.push(Told::of_task(Code::DoneAtStart, format!("done.{place}"), task));
    }
    if acts.len() > LONGEST_WAY {
        let count = Told::of_task(Code::LongWay, "done", task).with("count", acts.len().to_string());
        told.push(count.with("most", LONGEST_WAY.to_string()));
    }
    if let Some(place) = slip(task, acts)
        && let Some(mistake) = task.variant.mistakes.get(place)
    {
        let key = format!("mistake.{}.when", mistake.id);
        told.push(Told::of_task(Code::WayIsMistake, key, task).with("id", mistake.id.as_str()));
    }
    told
}

/// The first foreseen mistake that is said on the way.
fn slip(task: &Task<'_>, acts: &[Action]) -> Option<usize> {
    let mut session = task.open();
    acts.iter().find_map(|act| {
        session.apply(task.lesson, act);
        match practice(&session)?.said {
            Said::Mistake(place) => Some(place),
            Said::Nothing | Said::NotYet => None,
        }
    })
}

/// The first condition on a switch that stands as it should be before anything is done: the way to it turns the
/// switch away, and then back.
fn stands_already(task: &Task<'_>, acts: &[Action]) -> Option<usize> {
    let by_name = |condition: &Condition| condition.wants.iter().all(|(_, want)| matches!(want, Want::OneOf(_)));
    let mut session = task.open();
    let mut open: Vec<usize> = (0..task.variant.done.len()).collect();
    for act in acts {
        let mut world = practice(&session)?.world.clone();
        let happenings = if let Action::World(act) = act { world.act(act) } else { Vec::new() };
        for happening in &happenings {
            let overruled = |place: &&usize| {
                task.variant.done.get(**place).is_some_and(|it| it.is_overruled_by(happening) && by_name(it))
            };
            if let Some(place) = open.iter().find(overruled) {
                return Some(*place);
            }
            open.retain(|place| task.variant.done.get(*place).is_some_and(|condition| !condition.holds(happening)));
        }
        session.apply(task.lesson, act);
    }
    None
}

fn no_way(task: &Task<'_>, why: Why) -> Option<Told> {
    match why {
        Why::Condition(place) => {
            let key = format!("done.{place}");
            let happened = task.variant.done.get(place)?.happened.name();
            Some(match in_the_way(task) {
                Some(mistake) => Told::of_task(Code::GoalBarred, key, task).with("id", mistake),
                None => Told::of_task(Code::NoWay, key, task).with("happening", happened),
            })
        }
        Why::Together => Some(Told::of_task(Code::GoalsClash, "done", task)),
        Why::TooLarge => Some(Told::of_task(Code::NotProved, "done", task).with("what", "goal")),
        // The tasks are the lesson's own.
        Why::NoStep | Why::NoPractice | Why::NoVariant => None,
    }
}

/// The mistake without which there would be a way.
fn in_the_way(task: &Task<'_>) -> Option<String> {
    let without = |place: usize| task.proof_of(&task.changed(|variant| drop(variant.mistakes.remove(place)))).is_ok();
    task.mistakes().find(|(place, _)| without(*place)).map(|(_, mistake)| mistake.id.as_str().to_owned())
}
