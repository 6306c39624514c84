//! What is done in a step that asks something: each kind takes the actions that it knows.

use super::tries::Solved;
use super::{Milestone, Outcome, Session, Stage, spot};
use crate::course::Lesson;
use crate::course::model::StepKind;
use crate::vocabulary::Id;
use crate::world::Written;

impl Stage {
    /// How the question came out; `None` while it is open, and for what is no question.
    #[must_use]
    pub fn solved(&self) -> Option<Solved> {
        match self {
            Self::Choice(choice) => choice.tries.solved,
            Self::Several(marking) | Self::Spot(marking) => marking.tries.solved,
            Self::Order(order) => order.rounds.solved(),
            Self::Match(matching) => matching.rounds.solved(),
            Self::Fill(fill) => fill.tries.solved,
            Self::Read | Self::Practice(_) | Self::Own(_) | Self::Finished => None,
        }
    }

    /// Shows the answer to a learner who passes the question by.
    pub(super) fn reveal(&mut self) {
        match self {
            Self::Choice(choice) => choice.tries.reveal(),
            Self::Several(marking) | Self::Spot(marking) => marking.tries.reveal(),
            Self::Order(order) => order.rounds.reveal(),
            Self::Match(matching) => matching.rounds.reveal(),
            Self::Fill(fill) => fill.reveal(),
            Self::Read | Self::Practice(_) | Self::Own(_) | Self::Finished => {}
        }
    }
}

impl Session {
    pub(super) fn choose(&mut self, lesson: &Lesson, id: &Id) -> Option<Vec<Milestone>> {
        let outcome = match (&mut self.stage, &lesson.steps.get(self.at)?.kind) {
            (Stage::Choice(choice), StepKind::Choice { options, .. }) => choice.choose(options, id)?,
            (Stage::Order(order), StepKind::Order { items, .. }) => order.choose(items, id)?,
            (Stage::Match(matching), StepKind::Match { .. }) => matching.choose(id)?,
            (Stage::Fill(fill), StepKind::Fill { answers, .. }) => fill.choose(answers, id)?,
            _ => return None,
        };
        Some(self.came(lesson, outcome))
    }

    pub(super) fn tick(&mut self, lesson: &Lesson, id: &Id) -> Option<Vec<Milestone>> {
        match (&mut self.stage, &lesson.steps.get(self.at)?.kind) {
            (Stage::Own(own), StepKind::Own { items, .. }) => own.toggle(items, id)?,
            (Stage::Several(marking), StepKind::Choice { options, .. }) => {
                options.iter().find(|option| option.id == *id)?;
                marking.toggle(id)?;
            }
            (Stage::Spot(marking), StepKind::Spot { message, .. }) => {
                message.parts.iter().find(|part| part.id == *id)?;
                marking.toggle(id)?;
            }
            _ => return None,
        }
        Some(Vec::new())
    }

    pub(super) fn answer(&mut self, lesson: &Lesson) -> Option<Vec<Milestone>> {
        let step = lesson.steps.get(self.at)?;
        match (&mut self.stage, &step.kind) {
            (Stage::Several(marking), StepKind::Choice { options, .. }) => {
                let right = options.iter().filter(|option| option.right).map(|option| option.id.clone());
                let outcome = marking.answer(&right.collect::<Vec<_>>())?;
                Some(self.came(lesson, outcome))
            }
            (Stage::Spot(marking), StepKind::Spot { message, .. }) => {
                let wrong = message.parts.iter().filter(|part| part.wrong).map(|part| part.id.clone());
                let first = spot::first_answer(marking, &message.parts);
                let outcome = marking.answer(&wrong.collect::<Vec<_>>())?;
                let spotted = first.map(|spotted| Milestone::Spot(step.id.clone(), spotted));
                Some(spotted.into_iter().chain(self.came(lesson, outcome)).collect())
            }
            _ => None,
        }
    }

    pub(super) fn fill(&mut self, lesson: &Lesson, written: &Written) -> Option<Vec<Milestone>> {
        let (Stage::Fill(fill), StepKind::Fill { answers, .. }) = (&mut self.stage, &lesson.steps.get(self.at)?.kind)
        else {
            return None;
        };
        let outcome = fill.write(answers, written)?;
        Some(self.came(lesson, outcome))
    }

    pub(super) fn propose(&mut self) -> Option<Vec<Milestone>> {
        let Stage::Fill(fill) = &mut self.stage else {
            return None;
        };
        fill.list()?;
        Some(Vec::new())
    }

    /// What is worth writing down of a question that came out, or has not yet.
    fn came(&mut self, lesson: &Lesson, outcome: Option<Outcome>) -> Vec<Milestone> {
        outcome.and_then(|outcome| self.record(lesson, outcome)).into_iter().collect()
    }
}
