//! A copy of a session on which acts are tried before they are offered.

use std::cell::Cell;
use std::rc::Rc;

use crate::course::Lesson;
use crate::course::model::{Condition, StepKind, Variant};
use crate::session::practice::Said;
use crate::session::{Action, Practice, Session, Stage};
use crate::vocabulary::Id;
use crate::world::custom::Act;
use crate::world::custom::search::{Effort, Missing};
use crate::world::data::Person;
use crate::world::phone::Phone;
use crate::world::{self, Data, Device, Happening, World};

/// A copied session and what has been done to it.
#[derive(Debug, Clone)]
pub(super) struct Trial<'l> {
    lesson: &'l Lesson,
    session: Session,
    acts: Vec<Action>,
    /// How many of them the author foresaw as mistakes.
    slips: usize,
    /// Whether what has been fulfilled may be lost again on the way to something else.
    may_lose: bool,
    /// How much may still be looked for in authors' apps, by all copies together, and whether that was too little.
    purse: Rc<Cell<Purse>>,
}

#[derive(Debug, Clone, Copy)]
struct Purse {
    left: Effort,
    is_cut: bool,
}

impl<'l> Trial<'l> {
    /// A trial in which nothing has been done.
    pub(super) fn new(lesson: &'l Lesson, session: &Session) -> Self {
        let purse = Rc::new(Cell::new(Purse { left: Effort::PLAN, is_cut: false }));
        Self { lesson, session: session.clone(), acts: Vec::new(), slips: 0, may_lose: false, purse }
    }

    /// Looks for a way in an author's app, with what effort is left for the plan.
    pub(super) fn search(&self, look: impl FnOnce(&mut Effort) -> Result<Vec<Act>, Missing>) -> Option<Vec<Act>> {
        let Purse { mut left, is_cut } = self.purse.get();
        let found = look(&mut left);
        self.purse.set(Purse { left, is_cut: is_cut || found == Err(Missing::Effort) });
        found.ok()
    }

    /// Whether `is_so`, and not for want of effort.
    pub(super) fn certainly(&self, is_so: impl FnOnce() -> bool) -> bool {
        let Purse { left, is_cut } = self.purse.get();
        self.purse.set(Purse { left, is_cut: false });
        let is_certain = is_so() && !self.is_cut();
        let Purse { left, is_cut: now } = self.purse.get();
        self.purse.set(Purse { left, is_cut: is_cut || now });
        is_certain
    }

    /// Whether there may be a way in an author's app that was not found because the app is too large.
    pub(super) fn is_cut(&self) -> bool {
        self.purse.get().is_cut
    }

    /// A copy in which what has been fulfilled may be lost again, or may not.
    pub(super) fn that_may_lose(&self, may_lose: bool) -> Self {
        Self { may_lose, ..self.clone() }
    }

    /// What has been done.
    pub(super) fn into_acts(self) -> Vec<Action> {
        self.acts
    }

    /// The one of two ways in which fewer acts are done; the first one where they are alike.
    pub(super) fn shorter(one: Option<Self>, other: Option<Self>) -> Option<Self> {
        match (one, other) {
            (Some(one), Some(other)) if other.acts.len() < one.acts.len() => Some(other),
            (one, other) => one.or(other),
        }
    }

    fn practice(&self) -> Option<&Practice> {
        if let Stage::Practice(practice) = &self.session.stage { Some(practice) } else { None }
    }

    /// The practice world; `None` when no practice step is open.
    pub(super) fn world(&self) -> Option<&World> {
        self.practice().map(|practice| &practice.world)
    }

    /// What the practice world is made of.
    pub(super) fn data(&self) -> &'l Data {
        &self.lesson.world
    }

    /// Whether the goal's condition at this place is fulfilled.
    pub(super) fn reached(&self, place: usize) -> bool {
        self.practice().and_then(|practice| practice.reached.get(place)).is_some_and(|reached| *reached)
    }

    /// The practice phone; `None` when it is not what the task is done on.
    pub(super) fn phone(&self) -> Option<&Phone> {
        self.world().filter(|world| world.device() == Device::Phone).map(|world| &world.phone)
    }

    /// Whether the task is done.
    pub(super) fn done(&self) -> bool {
        self.practice().is_some_and(|practice| practice.done)
    }

    /// How many of the acts the author foresaw as mistakes.
    pub(super) fn slips(&self) -> usize {
        self.slips
    }

    /// The places of the goal's conditions that are not fulfilled.
    pub(super) fn unmet(&self) -> Vec<usize> {
        let reached = self.practice().map_or(&[][..], |practice| &practice.reached);
        reached.iter().enumerate().filter(|(_, reached)| !**reached).map(|(place, _)| place).collect()
    }

    fn variant(&self) -> Option<&'l Variant> {
        let StepKind::Practice { variants, .. } = &self.session.step(self.lesson)?.kind else {
            return None;
        };
        variants.get(self.practice()?.variant)
    }

    /// The goal's condition at this place.
    pub(super) fn condition(&self, place: usize) -> Option<&'l Condition> {
        self.variant()?.done.get(place)
    }

    /// Whether the author foresaw this as a mistake, and if so, whether it must be undone.
    pub(super) fn mistake(&self, happening: &Happening) -> Option<bool> {
        let mistakes = &self.variant()?.mistakes;
        mistakes.iter().find(|mistake| mistake.when.holds(happening)).map(|mistake| mistake.undo)
    }

    /// The world's people.
    pub(super) fn people(&self) -> &'l [Person] {
        &self.lesson.world.people
    }

    /// The task's sentences, in the language that the learner writes.
    pub(super) fn sentences(&self) -> impl Iterator<Item = (&'l Id, &'l str)> {
        let language = self.session.language;
        let sentences = self.variant().map_or(&[][..], |variant| &variant.sentences);
        sentences.iter().map(move |sentence| (&sentence.id, sentence.text.get(language).as_str()))
    }

    /// Does `act`. `None` when it cannot be done here, or is a mistake that must be undone.
    pub(super) fn act(&mut self, act: impl Into<world::Act>) -> Option<()> {
        let action = Action::World(act.into());
        self.session.apply(self.lesson, &action)?;
        self.acts.push(action);
        self.slips += usize::from(matches!(self.practice()?.said, Said::Mistake(_)));
        self.practice()?.barred.is_empty().then_some(())
    }

    /// A copy in which `acts` are done, if they fulfil the condition at `place` and leave the others
    /// as fulfilled as they were, unless they may be lost. What the author foresaw as a mistake never fulfils.
    pub(super) fn fulfil<A: Into<world::Act>>(&self, place: usize, acts: impl IntoIterator<Item = A>) -> Option<Self> {
        let mut trial = self.clone();
        for act in acts {
            trial.act(act)?;
        }
        let (before, after) = (self.unmet(), trial.unmet());
        after.iter().all(|unmet| *unmet != place && (self.may_lose || before.contains(unmet))).then_some(trial)
    }
}
