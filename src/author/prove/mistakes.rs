//! Each foreseen mistake can be made, and is what is then said: one that nobody can make, or that another one hides,
//! is a slip in the lesson.

use super::Told;
use super::task::Task;
use crate::course::Lesson;
use crate::course::model::Mistake;
use crate::diagnostic::Code;
use crate::session::Action;
use crate::session::practice::Said;
use crate::solve::Why;

/// What becomes of somebody who sets out to make a mistake.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Chance {
    /// It is made by these acts, and said.
    Said(Vec<Action>),
    /// It is made, but the one at this place is said.
    Hidden(usize),
    /// There is no way to it.
    None,
    /// An app is too large to say.
    Unknown,
}

/// What becomes of each of a task's mistakes, by place. `met` gives the ways of somebody who wandered and met them: it
/// is asked when one was not made on purpose.
pub(super) fn chances(task: &Task<'_>, met: impl FnOnce() -> Vec<Option<Vec<Action>>>) -> Vec<Chance> {
    let mut chances: Vec<Chance> = task.mistakes().map(|(place, _)| chance(task, place)).collect();
    if chances.iter().any(|chance| !matches!(chance, Chance::Said(_))) {
        for (chance, acts) in chances.iter_mut().zip(met()) {
            if let (Chance::Hidden(_) | Chance::None | Chance::Unknown, Some(acts)) = (&chance, acts) {
                *chance = Chance::Said(acts);
            }
        }
    }
    chances
}

/// What there is to tell of a task's mistakes.
pub(super) fn tell(task: &Task<'_>, chances: &[Chance]) -> Vec<Told> {
    let told = |((_, mistake), chance): ((usize, &Mistake), &Chance)| {
        let key = format!("mistake.{}.when", mistake.id);
        match chance {
            Chance::Said(_) => None,
            Chance::Hidden(first) => {
                let first = task.variant.mistakes.get(*first)?.id.as_str();
                Some(Told::of_task(Code::MistakeHidden, key, task).with("id", mistake.id.as_str()).with("first", first))
            }
            Chance::None => Some(Told::of_task(Code::MistakeImpossible, key, task).with("id", mistake.id.as_str())),
            Chance::Unknown => Some(Told::of_task(Code::NotProved, key, task).with("what", "mistake")),
        }
    };
    task.mistakes().zip(chances).filter_map(told).collect()
}

/// Sets out to make the mistake at `place`: without a care for anything else, then around the mistakes that come
/// before it, and then without finishing the task.
fn chance(task: &Task<'_>, place: usize) -> Chance {
    let mut hidden = None;
    let goal = (0..task.variant.done.len()).map(Around::Goal);
    let ways = [Around::Nothing, Around::Mistakes].into_iter().chain(goal).chain([Around::Alone]);
    for around in ways {
        let acts = match task.proof_of(&astray(task, place, around)) {
            Ok(acts) => acts,
            // No other way around is shorter to look for.
            Err(Why::TooLarge) => return Chance::Unknown,
            Err(_) => continue,
        };
        match task.said_after(&acts) {
            Said::Mistake(said) if said == place => return Chance::Said(acts),
            Said::Mistake(said) => hidden = hidden.or(Some(said)),
            Said::Nothing | Said::NotYet => {}
        }
    }
    hidden.map_or(Chance::None, Chance::Hidden)
}

/// What is gone around on the way to a mistake.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Around {
    Nothing,
    /// The mistakes that come before it.
    Mistakes,
    /// This condition of the goal.
    Goal(usize),
    /// There are no other mistakes.
    Alone,
}

/// The task in which making this mistake is the goal. What comes before it in the list is said in its place, so it
/// stays.
fn astray(task: &Task<'_>, place: usize, around: Around) -> Lesson {
    task.changed(|variant| {
        let Some(mistake) = variant.mistakes.get(place).cloned() else { return };
        variant.mistakes.truncate(if around == Around::Alone { 0 } else { place });
        variant.mistakes.iter_mut().for_each(|mistake| mistake.undo = around == Around::Mistakes);
        if let Around::Goal(place) = around
            && let Some(when) = variant.done.get(place).cloned()
        {
            variant.mistakes.push(Mistake { when, undo: true, ..mistake.clone() });
        }
        variant.done = vec![mistake.when];
    })
}
