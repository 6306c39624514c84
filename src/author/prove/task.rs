//! One task as an author wrote it: a variant of a practice step, where it stands in the file, and what a
//! learner can do in it.

use crate::course::Lesson;
use crate::course::model::{Mistake, Step, StepKind, Variant};
use crate::session::practice::Said;
use crate::session::{Action, Practice, Session, Stage};
use crate::solve;
use crate::world::writing::{Field, Written};
use crate::world::{self, World, phone};

/// How many people's numbers, and how many networks' passwords, are tried in a field.
const MOST_KNOWN: usize = 2;

/// One variant of one practice step.
#[derive(Debug, Clone, Copy)]
pub(super) struct Task<'l> {
    pub(super) lesson: &'l Lesson,
    pub(super) step: &'l Step,
    pub(super) variant: &'l Variant,
    /// Its place among the step's variants.
    pub(super) place: usize,
}

impl<'l> Task<'l> {
    /// Every variant of a step; none if it is no practice.
    pub(super) fn of(lesson: &'l Lesson, step: &'l Step) -> impl Iterator<Item = Self> {
        let variants = match &step.kind {
            StepKind::Practice { variants, .. } => &variants[..],
            _ => &[],
        };
        variants.iter().enumerate().map(move |(place, variant)| Self { lesson, step, variant, place })
    }

    /// The task before anything is done.
    pub(super) fn open(&self) -> Session {
        solve::at_start(self.lesson, self.step, self.place)
    }

    /// The same task with another variant in this one's place, in a lesson that has nothing else.
    pub(super) fn changed(&self, change: impl FnOnce(&mut Variant)) -> Lesson {
        let Step { id, surface, leader: _, kind } = self.step;
        let mut variant = self.variant.clone();
        change(&mut variant);
        let help = match kind {
            StepKind::Practice { help, .. } => *help,
            _ => crate::course::model::Help::Alone,
        };
        let kind = StepKind::Practice { help, variants: vec![variant] };
        let step = Step { id: id.clone(), surface: *surface, leader: None, kind };
        Lesson { steps: vec![step], ..bare(self.lesson) }
    }

    /// The way to the goal of `changed`, as a way in this task.
    pub(super) fn proof_of(&self, changed: &Lesson) -> Result<Vec<Action>, solve::Why> {
        solve::proof(changed, &self.step.id, &self.variant.id)
    }

    /// The acts of a way that is a mistake at the end, and what was said at last.
    pub(super) fn said_after(&self, acts: &[Action]) -> Said {
        let mut session = self.open();
        for act in acts {
            session.apply(self.lesson, act);
        }
        practice(&session).map_or(Said::Nothing, |practice| practice.said)
    }

    /// The foreseen mistakes, with their places.
    pub(super) fn mistakes(&self) -> impl Iterator<Item = (usize, &'l Mistake)> {
        self.variant.mistakes.iter().enumerate()
    }
}

/// A lesson without its steps.
fn bare(lesson: &Lesson) -> Lesson {
    let Lesson { id, module, minutes, language, title, goal, note, world, hash, .. } = lesson;
    Lesson {
        id: id.clone(),
        module: *module,
        minutes: *minutes,
        digcomp: Vec::new(),
        needs: Vec::new(),
        language: *language,
        languages: vec![*language],
        title: title.clone(),
        goal: goal.clone(),
        note: note.clone(),
        steps: Vec::new(),
        examples: Vec::new(),
        world: world.clone(),
        hash: *hash,
    }
}

/// The open task.
pub(super) fn practice(session: &Session) -> Option<&Practice> {
    if let Stage::Practice(practice) = &session.stage { Some(practice) } else { None }
}

/// Everything that a learner can do now, with something to write in each field.
pub(super) fn choices(task: &Task<'_>, practice: &Practice) -> Vec<Action> {
    let world = &practice.world;
    let mut choices: Vec<Action> = world.acts().into_iter().map(Action::World).collect();
    for field in world.fields() {
        let acts = match field {
            Field::Code => [true, false].map(|right| phone::Act::code(right).into()).to_vec(),
            Field::SmsCode => [true, false].map(|right| phone::Act::sms_code(right).into()).to_vec(),
            _ => written(task, &field).into_iter().map(|written| World::write(&field, written)).collect(),
        };
        let acts = acts.into_iter().filter(|act: &world::Act| world.can(act));
        choices.extend(acts.map(Action::World));
    }
    choices
}

/// What can be written in a field: own words, few and more, and everything that is waited for there.
fn written(task: &Task<'_>, field: &Field) -> Vec<Written> {
    let world = &task.lesson.world;
    let own = |words: usize| Written::new(&"hei ".repeat(words), []);
    match field {
        Field::Number => {
            let known = world.people.iter().filter(|person| !person.number.is_empty()).take(MOST_KNOWN);
            let known = known.map(|person| Written::number(&person.number, [(&person.id, person.number.as_str())]));
            known.chain([Written::number("000 00 441", [])]).collect()
        }
        Field::WifiPassword => {
            let known = world.networks.iter().filter_map(|it| Some((&it.id, it.password.as_deref()?)));
            let known = known.take(MOST_KNOWN).map(|(id, password)| Written::exact(password, [(id, password)]));
            known.chain([Written::exact("kaffekopp", [])]).collect()
        }
        _ => {
            let language = task.lesson.language;
            let sentences = task.variant.sentences.iter().map(|sentence| {
                let text = sentence.text.get(language).as_str();
                Written::new(text, [(&sentence.id, text)])
            });
            [own(1), own(4)].into_iter().chain(sentences).collect()
        }
    }
}
