//! Each foreseen mistake can be made, and is what is then said: one that nobody can make, or that another one hides,
//! is a slip in the lesson.

use super::Told;
use super::task::Task;
use crate::author::Document;
use crate::course::Lesson;
use crate::course::model::Mistake;
use crate::diagnostic::Code;
use crate::session::practice::Said;

/// What becomes of somebody who sets out to make a mistake.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Chance {
    /// It is made, and said.
    Said,
    /// It is made, but the one at this place is said.
    Hidden(usize),
    /// There is no way to it.
    None,
}

/// What there is to tell of a task's mistakes. `said` are those that somebody who wandered has met, by place.
pub(super) fn tell(task: &Task<'_>, document: &Document<'_>, said: &[bool]) -> Vec<Told> {
    let unmet = task.mistakes().filter(|(place, _)| !said.get(*place).copied().unwrap_or_default());
    let told = |(place, mistake): (usize, &Mistake)| {
        let path = task.path(document, &format!("mistake.{}.when", mistake.id));
        match chance(task, place) {
            Chance::Said => None,
            Chance::Hidden(first) => {
                let first = task.variant.mistakes.get(first)?.id.as_str();
                Some(Told::new(Code::MistakeHidden, path, task).with("id", mistake.id.as_str()).with("first", first))
            }
            Chance::None => Some(Told::new(Code::MistakeImpossible, path, task).with("id", mistake.id.as_str())),
        }
    };
    unmet.filter_map(told).collect()
}

/// Sets out to make the mistake at `place`: first without a care for those that come before it, and then around
/// them.
fn chance(task: &Task<'_>, place: usize) -> Chance {
    let mut hidden = None;
    for around in [false, true] {
        let Ok(acts) = task.proof_of(&astray(task, place, around)) else { continue };
        match task.said_after(&acts) {
            Said::Mistake(said) if said == place => return Chance::Said,
            Said::Mistake(said) => hidden = hidden.or(Some(said)),
            Said::Nothing | Said::NotYet => {}
        }
    }
    hidden.map_or(Chance::None, Chance::Hidden)
}

/// The task in which making this mistake is the goal. What comes before it in the list is said in its place, so it
/// stays, as something that must not be (`around`) or that may.
fn astray(task: &Task<'_>, place: usize, around: bool) -> Lesson {
    task.changed(|variant| {
        variant.done = variant.mistakes.get(place).map(|mistake| mistake.when.clone()).into_iter().collect();
        variant.mistakes.truncate(place);
        variant.mistakes.iter_mut().for_each(|mistake| mistake.undo = around);
    })
}
