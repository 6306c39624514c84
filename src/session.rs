//! One learner in one lesson: a fold over actions.
//!
//! [`Start`] and a list of [`Action`]s give a [`Session`]; nothing else does. No clock, no
//! randomness, no files: the day and the seed stand in [`Start`]. Undo is the same fold with one
//! action fewer ([`History`]), resuming is the fold over what the journal kept.

pub mod action;
pub mod choice;
pub mod fill;
pub mod history;
pub mod matching;
pub mod order;
pub mod own;
pub mod practice;
mod question;
mod shuffle;
pub mod spot;
pub mod tries;

pub use action::{Action, Outcome, Start};
pub use choice::Choice;
pub use fill::Fill;
pub use history::History;
pub use matching::Matching;
pub use order::Order;
pub use own::Own;
pub use practice::{Hand, Practice};
pub use spot::Spotted;
pub use tries::Marking;

use tries::Solved;

use crate::course::Lesson;
use crate::course::model::{Item, Step, StepKind, Variant};
use crate::vocabulary::{Id, Lang, Surface};
use crate::world;

/// Who does something in a task: the learner, or the program in the learner's place.
type Doing = fn(&mut Practice, &[Variant], &world::Act) -> Option<Option<Outcome>>;

/// One learner in one lesson at one moment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Session {
    /// The language in which the learner reads and writes now.
    pub language: Lang,
    /// What the learner sits before now: steps for another surface are passed by.
    pub surface: Surface,
    /// The open step, by its place; the number of steps when the lesson is finished.
    pub at: usize,
    /// How the open step stands.
    pub stage: Stage,
    /// What came of each step here, by its place.
    pub outcomes: Vec<Option<Outcome>>,
    seed: u64,
}

/// How the open step stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Stage {
    /// Text to read.
    Read,
    /// A question.
    Choice(Choice),
    /// A question with several right answers.
    Several(Marking),
    /// Things to put in order.
    Order(Order),
    /// Pairs to put together.
    Match(Matching),
    /// Something to fill in.
    Fill(Fill),
    /// A message in which to mark what makes it false.
    Spot(Marking),
    /// A task on a practice device.
    Practice(Box<Practice>),
    /// Things to do on one's own device.
    Own(Own),
    /// No step is open: the lesson is finished.
    Finished,
}

/// Something that is worth writing down by itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Milestone {
    /// A step came out.
    Step(Id, Outcome),
    /// A message was looked into for the first time.
    Spot(Id, Spotted),
    /// The lesson is finished.
    Finished,
}

impl Session {
    /// The session before anything is done.
    #[must_use]
    pub fn begin(lesson: &Lesson, start: &Start) -> Self {
        let mut session = Self {
            language: start.language,
            surface: Surface::default(),
            at: 0,
            stage: Stage::Finished,
            outcomes: vec![None; lesson.steps.len()],
            seed: start.seed,
        };
        session.open(lesson, 0);
        session
    }

    /// The session after `actions`. Those that cannot be done at their turn do nothing.
    #[must_use]
    pub fn fold(lesson: &Lesson, start: &Start, actions: &[Action]) -> Self {
        let mut session = Self::begin(lesson, start);
        for action in actions {
            session.apply(lesson, action);
        }
        session
    }

    /// Does `action`. `None` when it cannot be done now; nothing has changed then.
    pub fn apply(&mut self, lesson: &Lesson, action: &Action) -> Option<Vec<Milestone>> {
        match action {
            Action::Language(language) => {
                self.language = *language;
                Some(Vec::new())
            }
            Action::Surface(surface) => {
                self.turn_to(lesson, *surface);
                Some(Vec::new())
            }
            Action::GoTo(id) => {
                let (place, _) = lesson.step(id)?;
                self.open(lesson, twin(lesson, place, self.surface));
                Some(Vec::new())
            }
            Action::Next => self.next(lesson),
            Action::Skip => self.skip(lesson),
            Action::Again => self.again(lesson),
            Action::Choose(id) => self.choose(lesson, id),
            Action::Tick(id) => self.tick(lesson, id),
            Action::World(act) => self.act(lesson, act, Practice::act),
            Action::Played(act) => self.act(lesson, act, Practice::play),
            Action::Answer => self.answer(lesson),
            Action::Fill(written) => self.fill(lesson, written),
            Action::Propose => self.propose(),
        }
    }

    /// The open step; `None` when the lesson is finished.
    #[must_use]
    pub fn step<'a>(&self, lesson: &'a Lesson) -> Option<&'a Step> {
        lesson.steps.get(self.at)
    }

    /// What is to be done on one's own device in the open step; empty in other steps.
    #[must_use]
    pub fn items<'a>(&self, lesson: &'a Lesson) -> &'a [Item] {
        match self.step(lesson).map(|step| &step.kind) {
            Some(StepKind::Own { items, .. }) => items,
            _ => &[],
        }
    }

    /// Whether the open step is complete, so that one can go on. Reading and one's own device
    /// stop nobody.
    #[must_use]
    pub fn complete(&self) -> bool {
        match &self.stage {
            Stage::Read | Stage::Own(_) => true,
            Stage::Practice(practice) => practice.done || practice.hand == Hand::Skipped,
            Stage::Finished => false,
            // The rest are questions.
            question => question.solved().is_some(),
        }
    }

    /// Whether nothing is left to do in the open step. What is read comes out by going on.
    #[must_use]
    pub fn came_out(&self, lesson: &Lesson) -> bool {
        match &self.stage {
            Stage::Own(own) => own.outcome(self.items(lesson)) == Outcome::Done,
            Stage::Read => false,
            // The rest is complete when it has come out.
            _ => self.complete(),
        }
    }

    /// Whether there is another variant of the open task to practise on.
    #[must_use]
    pub fn can_repeat(&self, lesson: &Lesson) -> bool {
        let more = |step: &Step| matches!(&step.kind, StepKind::Practice { variants, .. } if variants.len() > 1);
        self.complete() && self.step(lesson).is_some_and(more)
    }

    /// The place of the open step among those of this surface, from 0, and how many those are.
    #[must_use]
    pub fn place(&self, lesson: &Lesson) -> (usize, usize) {
        let here = || lesson.steps_on(self.surface);
        (here().take_while(|(place, _)| *place < self.at).count(), here().count())
    }

    /// Goes on on another surface: from a step that is not for it to the step's twin. Whoever has
    /// come nowhere yet begins where the lesson begins there.
    fn turn_to(&mut self, lesson: &Lesson, surface: Surface) {
        let first = |surface| lesson.steps_on(surface).next().map_or(lesson.steps.len(), |(place, _)| place);
        let at_start = self.at == first(self.surface) && self.outcomes.iter().all(Option::is_none);
        self.surface = surface;
        if lesson.steps.get(self.at).is_some_and(|step| !step.is_on(surface)) {
            self.open(lesson, twin(lesson, self.at, surface));
        } else if at_start && first(surface) < self.at {
            self.open(lesson, first(surface));
        }
    }

    /// Opens the first step from `place` on that is for this surface.
    fn open(&mut self, lesson: &Lesson, place: usize) {
        let mut here = lesson.steps_on(self.surface).map(|(place, _)| place);
        self.at = here.find(|here| *here >= place).unwrap_or(lesson.steps.len());
        let (seed, place) = (self.seed, self.at);
        self.stage = match lesson.steps.get(self.at).map(|step| &step.kind) {
            None => Stage::Finished,
            Some(StepKind::Read { .. }) => Stage::Read,
            Some(StepKind::Choice { several: false, .. }) => Stage::Choice(Choice::default()),
            Some(StepKind::Choice { several: true, .. }) => Stage::Several(Marking::default()),
            Some(StepKind::Order { items, .. }) => Stage::Order(Order::begin(items, seed, place)),
            Some(StepKind::Match { pairs, .. }) => Stage::Match(Matching::begin(pairs, seed, place)),
            Some(StepKind::Fill { answers, .. }) => Stage::Fill(Fill::begin(answers, seed, place)),
            Some(StepKind::Spot { .. }) => Stage::Spot(Marking::default()),
            Some(StepKind::Own { .. }) => Stage::Own(Own::default()),
            Some(StepKind::Practice { variants, .. }) => {
                Stage::Practice(Box::new(Practice::begin(lesson, variants, self.seed, 0)))
            }
        };
    }

    fn next(&mut self, lesson: &Lesson) -> Option<Vec<Milestone>> {
        if !self.complete() {
            return None;
        }
        // The others came out before.
        let outcome = match &self.stage {
            Stage::Read => Some(Outcome::Done),
            Stage::Own(own) => Some(own.outcome(self.items(lesson))),
            _ => None,
        };
        let milestones = outcome.and_then(|outcome| self.record(lesson, outcome)).into_iter().collect();
        Some(self.leave_step(lesson, milestones))
    }

    /// Whether the open step can be passed by. One that has been is shown, and can be left the
    /// same way.
    #[must_use]
    pub fn can_skip(&self) -> bool {
        self.stage != Stage::Finished && (!self.complete() || self.was_skipped())
    }

    /// Whether the answer to the open step is shown because it was passed by.
    #[must_use]
    pub fn was_skipped(&self) -> bool {
        match &self.stage {
            Stage::Practice(practice) => practice.hand == Hand::Skipped,
            stage => stage.solved() == Some(Solved::Skipped),
        }
    }

    fn skip(&mut self, lesson: &Lesson) -> Option<Vec<Milestone>> {
        if !self.can_skip() {
            return None;
        }
        if self.was_skipped() {
            return Some(self.leave_step(lesson, Vec::new()));
        }
        let milestones = self.record(lesson, Outcome::Skipped).into_iter().collect();
        match &mut self.stage {
            // Whoever asked sees how it is done, and goes on from there.
            Stage::Practice(practice) => practice.hand = Hand::Skipped,
            Stage::Read | Stage::Own(_) => return Some(self.leave_step(lesson, milestones)),
            stage => stage.reveal(),
        }
        Some(milestones)
    }

    fn leave_step(&mut self, lesson: &Lesson, mut milestones: Vec<Milestone>) -> Vec<Milestone> {
        self.open(lesson, self.at + 1);
        if self.stage == Stage::Finished {
            milestones.push(Milestone::Finished);
        }
        milestones
    }

    fn again(&mut self, lesson: &Lesson) -> Option<Vec<Milestone>> {
        if !self.can_repeat(lesson) {
            return None;
        }
        let (Stage::Practice(practice), Some(StepKind::Practice { variants, .. })) =
            (&mut self.stage, lesson.steps.get(self.at).map(|step| &step.kind))
        else {
            return None;
        };
        **practice = Practice::begin(lesson, variants, self.seed, practice.round + 1);
        Some(Vec::new())
    }

    fn act(&mut self, lesson: &Lesson, act: &world::Act, by: Doing) -> Option<Vec<Milestone>> {
        let StepKind::Practice { variants, .. } = &lesson.steps.get(self.at)?.kind else {
            return None;
        };
        let Stage::Practice(practice) = &mut self.stage else {
            return None;
        };
        let outcome = by(practice, variants, act)?;
        Some(outcome.and_then(|outcome| self.record(lesson, outcome)).into_iter().collect())
    }

    /// Outcomes only grow, so practising once more never takes anything away.
    fn record(&mut self, lesson: &Lesson, outcome: Outcome) -> Option<Milestone> {
        let slot = self.outcomes.get_mut(self.at)?;
        if slot.is_some_and(|before| before >= outcome) {
            return None;
        }
        *slot = Some(outcome);
        Some(Milestone::Step(lesson.steps[self.at].id.clone(), outcome))
    }
}

/// The place of the step that stands for the one at `place` on `surface`: itself if it is for both,
/// or the one beside it that is in the same turn among those for the other surface.
fn twin(lesson: &Lesson, place: usize, surface: Surface) -> usize {
    let is_bound = |place: &usize| lesson.steps.get(*place).is_some_and(|step| step.surface.is_some());
    let is_on = |place: &usize, surface: Surface| lesson.steps[*place].is_on(surface);
    if !is_bound(&place) || is_on(&place, surface) {
        return place;
    }
    let first = (0..place).rev().take_while(is_bound).last().unwrap_or(place);
    let turn = (first..place).filter(|earlier| !is_on(earlier, surface)).count();
    let mut twins = (first..lesson.steps.len()).take_while(is_bound).filter(|other| is_on(other, surface));
    twins.nth(turn).unwrap_or(place)
}
