//! What was played in a trial, step by step.

use std::sync::Arc;

use super::{Came, record, run};
use crate::course::Lesson;
use crate::course::model::{Example, StepKind};
use crate::learner::journal::Entry;
use crate::session::{Action, History, Session, Stage};
use crate::vocabulary::Id;

/// What was done in one step, from where it began.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Played {
    /// The step.
    pub step: Id,
    /// The variant, where there are several.
    pub variant: Option<Id>,
    /// What was done, as an example says it.
    pub acts: Vec<String>,
    /// What came of it.
    pub came: Came,
}

/// The session that `entries` tell of, what was undone left out. `None` when no lesson was opened.
#[must_use]
pub fn history(lesson: &Lesson, entries: &[Entry]) -> Option<History> {
    let mut history: Option<History> = None;
    for entry in entries {
        match (entry, &mut history) {
            (Entry::Begin { start, actions, .. }, _) => {
                history = Some(History::new(lesson, start.clone(), actions.clone()));
            }
            (Entry::Act(action), Some(history)) => drop(history.apply(lesson, action.clone())),
            (Entry::Undo, Some(history)) => drop(history.undo(lesson)),
            // The rest tells what came of it.
            _ => {}
        }
    }
    history
}

/// What was played in each step, in order; steps in which nothing was done, that were read or passed by, are left
/// out.
#[must_use]
pub fn played(lesson: &Arc<Lesson>, history: &History) -> Vec<Played> {
    let mut session = Session::begin(lesson, &history.start);
    let mut steps: Vec<(usize, usize, Vec<Action>)> = Vec::new();
    let mut here = Vec::new();
    for action in &history.actions {
        let (place, variant) = (session.at, variant(&session));
        let own = matches!(session.stage, Stage::Own(_));
        session.apply(lesson, action);
        let left = session.at != place || matches!(action, Action::Again | Action::GoTo(_));
        if action.is_undoable() && (!left || own) {
            here.push(action.clone());
        }
        if left {
            steps.push((place, variant, std::mem::take(&mut here)));
        }
    }
    steps.push((session.at, variant(&session), here));
    steps.into_iter().filter_map(|(place, variant, actions)| one(lesson, place, variant, &actions)).collect()
}

/// Which variant of the open step it is.
fn variant(session: &Session) -> usize {
    if let Stage::Practice(practice) = &session.stage { practice.variant } else { 0 }
}

fn one(lesson: &Arc<Lesson>, place: usize, nth: usize, actions: &[Action]) -> Option<Played> {
    let step = lesson.steps.get(place)?;
    if actions.iter().all(|action| *action == Action::Next) || actions.contains(&Action::Skip) {
        return None;
    }
    let variant = match &step.kind {
        StepKind::Practice { variants, .. } if variants.len() > 1 => {
            variants.get(nth).map(|variant| variant.id.clone())
        }
        _ => None,
    };
    let acts = record(lesson, &step.id, nth, actions)?;
    let came = run(lesson, &step.id, variant.as_ref(), &acts)?.ok()?.came;
    Some(Played { step: step.id.clone(), variant, acts, came })
}

impl Played {
    /// It as an example by a name that no other has.
    #[must_use]
    pub fn example(&self, taken: &[Id]) -> Option<Example> {
        let parts = [
            Some(self.step.as_str()),
            self.variant.as_ref().map(Id::as_str),
            match &self.came {
                Came::Mistake(id) => Some(id.as_str()),
                Came::Wrong => Some("wrong"),
                Came::Done | Came::Right | Came::Open => None,
            },
        ];
        let name = parts.into_iter().flatten().collect::<Vec<_>>().join("-");
        let name: String = name.chars().take(Id::LONGEST - 3).collect();
        let name = name.trim_end_matches('-');
        let turns = (2..100).map(|turn| format!("{name}-{turn}"));
        let id = std::iter::once(name.to_owned()).chain(turns).filter_map(|name| Id::new(&name));
        let id = { id }.find(|id| !taken.contains(id))?;
        let then = Id::new(self.came.word())?;
        Some(Example { id, step: self.step.clone(), variant: self.variant.clone(), acts: self.acts.clone(), then })
    }
}
