//! What the class did, added up: nobody's name is in it.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::session::Outcome;
use crate::vocabulary::Id;

/// The most different things of one kind that are counted: far more than the course has.
const MOST: usize = 5_000;

/// How often what happened.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Totals {
    /// Foreseen wrong turns: lesson, step, mistake.
    stumbles: BTreeMap<Id, BTreeMap<Id, BTreeMap<Id, u32>>>,
    /// How steps came out: lesson, step, outcome.
    outcomes: BTreeMap<Id, BTreeMap<Id, BTreeMap<Outcome, u32>>>,
}

/// Something that many found hard.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hard {
    /// The lesson.
    pub lesson: Id,
    /// The step.
    pub step: Id,
    /// The mistake, or the wrong answer.
    pub what: Id,
    /// How often it was made.
    pub count: u32,
}

impl Totals {
    /// A wrong turn was made once more.
    pub fn stumbled(&mut self, lesson: Id, step: Id, what: Id) {
        let known = self.stumbles.values().flat_map(BTreeMap::values).map(BTreeMap::len).sum::<usize>();
        if known < MOST {
            *self.stumbles.entry(lesson).or_default().entry(step).or_default().entry(what).or_default() += 1;
        }
    }

    /// A step came out once more.
    pub fn did(&mut self, lesson: Id, step: Id, outcome: Outcome) {
        if self.outcomes.values().map(BTreeMap::len).sum::<usize>() < MOST {
            *self.outcomes.entry(lesson).or_default().entry(step).or_default().entry(outcome).or_default() += 1;
        }
    }

    /// What is hard, the hardest first.
    #[must_use]
    pub fn hard(&self) -> Vec<Hard> {
        let mut hard = Vec::new();
        for (lesson, steps) in &self.stumbles {
            for (step, whats) in steps {
                hard.extend(whats.iter().map(|(what, count)| Hard {
                    lesson: lesson.clone(),
                    step: step.clone(),
                    what: what.clone(),
                    count: *count,
                }));
            }
        }
        hard.sort_by(|a, b| b.count.cmp(&a.count).then_with(|| (&a.lesson, &a.step).cmp(&(&b.lesson, &b.step))));
        hard
    }

    /// How often a step came out in this way.
    #[must_use]
    pub fn came_out(&self, lesson: &Id, step: &Id, outcome: Outcome) -> u32 {
        let steps = self.outcomes.get(lesson).and_then(|steps| steps.get(step));
        steps.and_then(|outcomes| outcomes.get(&outcome)).copied().unwrap_or_default()
    }
}
