//! A task on a practice device.

use super::Outcome;
use crate::course::Lesson;
use crate::course::model::{Condition, Variant};
use crate::vocabulary::Id;
use crate::world::{self, Happening, World, custom};

/// How a task stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Practice {
    /// Which variant this is, by its place.
    pub variant: usize,
    /// How many times the task was taken once more.
    pub round: u16,
    /// The practice world.
    pub world: World,
    /// Which of the goal's conditions have been fulfilled, by their place.
    pub reached: Vec<bool>,
    /// Mistakes that stand in the way until they are undone, by their place in the variant.
    pub barred: Vec<usize>,
    /// How much of it the learner did.
    pub hand: Hand,
    /// What the last act calls for saying.
    pub said: Said,
    /// Whether the task is done.
    pub done: bool,
}

/// How much of a task the learner did, most first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Hand {
    /// All of it.
    Own,
    /// The program did some of it, because it was asked to.
    Shown,
    /// The step was passed by, and the program plays its solution.
    Skipped,
}

impl Hand {
    /// The best that can come of a task then.
    fn outcome(self) -> Outcome {
        match self {
            Self::Own => Outcome::Done,
            Self::Shown => Outcome::Shown,
            Self::Skipped => Outcome::Skipped,
        }
    }
}

/// What the last act calls for saying.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Said {
    /// Nothing: the task stands.
    Nothing,
    /// The foreseen wrong turn at this place in the variant.
    Mistake(usize),
    /// Something was sent or deleted, and it was neither the goal nor a foreseen mistake.
    NotYet,
}

impl Practice {
    /// Whether something that lasts went wrong and stands, so that undo should take all of it
    /// back: the deed, and what prepared it.
    #[must_use]
    pub fn went_wrong(&self, variants: &[Variant]) -> bool {
        let mistakes = variants.get(self.variant).map_or(&[][..], |variant| &variant.mistakes);
        match self.said {
            Said::Nothing => !self.barred.is_empty(),
            Said::NotYet => true,
            Said::Mistake(place) => {
                !self.barred.is_empty() || mistakes.get(place).is_some_and(|mistake| self.lasts(&mistake.when))
            }
        }
    }

    /// Whether what fulfils `condition` changes something that stays. In an app of an author's, the author says.
    fn lasts(&self, condition: &Condition) -> bool {
        let emitted = |app: &custom::Running| {
            let lasting = app.app().lasting.iter().cloned();
            let happenings =
                lasting.map(|said| Happening::CustomEmitted { app: app.app().id.clone(), said, lasting: true });
            happenings.into_iter().any(|happening| condition.holds(&happening))
        };
        condition.happened.is_lasting() || self.world.custom.apps.iter().any(emitted)
    }

    /// The task before anything is done. Seed and round choose the variant, so that doing it once
    /// more is doing it somewhere else.
    #[must_use]
    pub fn begin(lesson: &Lesson, variants: &[Variant], seed: u64, round: u16) -> Self {
        let count = variants.len().max(1) as u64;
        let variant = usize::try_from((seed % count + u64::from(round)) % count).unwrap_or_default();
        let Variant { start, sentences, done, .. } = &variants[variant];
        let said = sentences.iter().filter(|sentence| !sentence.is_subject);
        let sentences: Vec<Id> = said.map(|sentence| sentence.id.clone()).collect();
        Self {
            variant,
            round,
            world: World::new(start, &sentences, &lesson.world),
            reached: vec![false; done.len()],
            barred: Vec::new(),
            hand: Hand::Own,
            said: Said::Nothing,
            done: false,
        }
    }

    /// The program does `act` in the learner's place; otherwise as [`Self::act`].
    pub fn play(&mut self, variants: &[Variant], act: &world::Act) -> Option<Option<Outcome>> {
        let before = self.hand;
        self.hand = before.max(Hand::Shown);
        let outcome = self.act(variants, act);
        if outcome.is_none() {
            self.hand = before;
        }
        outcome
    }

    /// Does `act`. `None` when that cannot be done now; otherwise the outcome, if the task came
    /// out by it.
    pub fn act(&mut self, variants: &[Variant], act: &world::Act) -> Option<Option<Outcome>> {
        // A task that is done stays as it is, so that one sees what one did.
        if self.done || !self.world.can(act) {
            return None;
        }
        let variant = variants.get(self.variant)?;
        let happenings = self.world.act(act);
        if self.barred.is_empty() && !act.is_way_back() {
            self.said = Said::Nothing;
        }
        for happening in &happenings {
            self.note(variant, happening);
        }
        self.done = self.barred.is_empty() && self.reached.iter().all(|reached| *reached);
        if !self.done {
            return Some(None);
        }
        self.said = Said::Nothing;
        // Wrong turns that were undone are gone from the fold, as they should be; whoever wants
        // to count them reads the journal, where they stand with their undo.
        Some(Some(self.hand.outcome()))
    }

    fn note(&mut self, variant: &Variant, happening: &Happening) {
        // A setting is as it was left: what is turned back is not done any more.
        for (reached, condition) in self.reached.iter_mut().zip(&variant.done) {
            *reached &= !condition.is_overruled_by(happening);
        }
        // What is a foreseen mistake never counts towards the goal.
        if let Some(place) = variant.mistakes.iter().position(|mistake| mistake.when.holds(happening)) {
            let bars = variant.mistakes[place].undo;
            // What must be undone is told until it is, whatever else is done meanwhile.
            if bars || self.barred.is_empty() {
                self.said = Said::Mistake(place);
            }
            if bars {
                self.barred.push(place);
            }
            return;
        }
        let mut fits = false;
        for (reached, condition) in self.reached.iter_mut().zip(&variant.done) {
            if condition.holds(happening) {
                *reached = true;
                fits = true;
            }
        }
        if !fits && self.barred.is_empty() && happening.is_lasting() {
            self.said = Said::NotYet;
        }
    }
}
