//! Proofs: a lesson is played before anybody meets it.
//!
//! Each step is played by itself ([`Alone`]), so that what it tells depends on nothing else: its task is done by its
//! plan ([`goals`]), each foreseen mistake is made ([`mistakes`]), somebody wanders about in it ([`walks`]), and every
//! screen is painted where no one looks ([`fit`]).

mod fit;
mod goals;
mod mistakes;
mod said;
mod scenes;
mod task;
mod thin;
mod told;
mod walks;

use crate::author::Document;
use crate::course::model::{Step, StepKind};
use crate::course::{Lesson, fingerprint};
use crate::diagnostic::Finding;
use crate::meaning::Text;
use crate::session::Action;
use crate::solve::Why;
use crate::vocabulary::{Lang, Localised};
use mistakes::Chance;
use task::Task;

pub use goals::LONGEST_WAY;
pub use told::{At, Told};

/// How much is tried of what can never be tried all of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Care {
    /// How many walks there are in each task.
    pub walks: usize,
    /// How many acts a walk has at most.
    pub acts: usize,
    /// Which pictures are looked at.
    pub pictures: Pictures,
}

/// Which pictures of a lesson are looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Pictures {
    /// All of them, in each language and at each size.
    All,
    /// Those in the lesson's own language.
    Own,
    /// None.
    None,
}

impl Care {
    /// As much as an author wants.
    pub const FULL: Self = Self { walks: 200, acts: 24, pictures: Pictures::All };
    /// As much as shows that it is done.
    pub const LIGHT: Self = Self { walks: 1, acts: 8, pictures: Pictures::None };
}

impl Default for Care {
    /// Who builds the program to work on it waits twenty times as long for the same.
    fn default() -> Self {
        if cfg!(debug_assertions) { Self::LIGHT } else { Self::FULL }
    }
}

/// A task that has been played.
#[derive(Debug)]
struct Played<'l> {
    task: Task<'l>,
    /// The way to its goal.
    way: Result<Vec<Action>, Why>,
    /// What becomes of each foreseen mistake.
    chances: Vec<Chance>,
}

/// What is looked for in a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Proof {
    /// That it can be done, and what happens to whoever wanders about in it.
    Play,
    /// That everything fits.
    Pictures,
}

/// A lesson as one of its steps sees it: the others are there and are nothing, and so is what the proof does not need.
#[derive(Debug)]
pub struct Alone {
    lesson: Lesson,
    place: usize,
    proof: Proof,
    care: Care,
}

impl Alone {
    /// The step at `place`; `None` when there is none.
    #[must_use]
    pub fn new(lesson: &Lesson, place: usize, proof: Proof, care: Care) -> Option<Self> {
        let is_painted = proof == Proof::Pictures;
        let is_last = is_painted && place + 1 == lesson.steps.len();
        // With a new field: what of it can be seen in a step belongs here.
        let Lesson { id, module, minutes: _, digcomp: _, needs: _, language, languages, title, .. } = lesson;
        let Lesson { goal: _, note, steps, examples: _, world, hash: _, .. } = lesson;
        let no_words = || Localised::new(*language, String::new());
        steps.get(place)?;
        let seen = |(at, step): (usize, &Step)| {
            if at != place {
                let kind = StepKind::Read { text: no_text(*language) };
                return Step { id: step.id.clone(), surface: step.surface, leader: None, kind };
            }
            if is_painted { step.clone() } else { without_words(step.clone(), *language) }
        };
        let lesson = Lesson {
            id: id.clone(),
            module: *module,
            minutes: 0,
            digcomp: Vec::new(),
            needs: Vec::new(),
            language: *language,
            languages: languages.clone(),
            title: if is_painted { title.clone() } else { no_words() },
            goal: no_words(),
            // It stands on the last screen.
            note: if is_last { note.clone() } else { Localised::new(*language, Vec::new()) },
            steps: steps.iter().enumerate().map(seen).collect(),
            examples: Vec::new(),
            world: world.clone(),
            hash: 0,
        };
        Some(Self { lesson, place, proof, care })
    }

    /// The fingerprint of all that [`Self::prove`] sees, but of the practice world.
    #[must_use]
    pub fn print(&self) -> [u8; 32] {
        let Lesson { id, module, minutes, digcomp, needs, language, languages, title, .. } = &self.lesson;
        let Lesson { goal, note, steps, examples, world: _, hash, .. } = &self.lesson;
        let head = (id, module, minutes, digcomp, needs, language, languages);
        fingerprint::of_value(&(head, title, goal, note, steps, examples, hash, self.place, self.proof, self.care))
    }

    /// Everything that the proof tells.
    #[must_use]
    pub fn prove(&self) -> Vec<Told> {
        let Some(step) = self.lesson.steps.get(self.place) else { return Vec::new() };
        match self.proof {
            Proof::Play => Task::of(&self.lesson, step).flat_map(|task| play(&task, self.care)).collect(),
            Proof::Pictures if self.care.pictures == Pictures::None => Vec::new(),
            Proof::Pictures => {
                let played = Task::of(&self.lesson, step).map(|task| {
                    let walk = || walks::wander(&task, self.care).said;
                    Played { task, way: goals::way(&task), chances: mistakes::chances(&task, walk) }
                });
                fit::tell(&self.lesson, step, &played.collect::<Vec<_>>(), self.care.pictures)
            }
        }
    }
}

fn play(task: &Task<'_>, care: Care) -> Vec<Told> {
    let way = goals::way(task);
    let mut told = goals::tell(task, &way);
    let walked = walks::wander(task, care);
    // Without a way to the goal there is none from anywhere, and that has been told.
    if way.is_ok() {
        told.extend(walked.tell(task));
    }
    let chances = mistakes::chances(task, || walked.said);
    told.extend(mistakes::tell(task, &chances));
    told
}

fn no_text(language: Lang) -> Localised<Text> {
    Localised::new(language, Text::default())
}

/// A task without what is said and not played with.
fn without_words(mut step: Step, language: Lang) -> Step {
    if let StepKind::Practice { variants, .. } = &mut step.kind {
        for variant in variants {
            variant.task = no_text(language);
            variant.say = no_text(language);
            variant.mistakes.iter_mut().for_each(|mistake| mistake.say = no_text(language));
        }
    }
    step
}

/// What playing the steps of a lesson has told, where it stands: `main` is its file, `translations` the others.
#[must_use]
pub fn findings(told: Vec<Told>, main: &Document<'_>, translations: &[(Lang, Document<'_>)]) -> Vec<Finding> {
    told::once(&Files { main, translations }, told)
}

/// What there is to tell of the explanations of a lesson.
#[must_use]
pub fn explanations(lesson: &Lesson, main: &Document<'_>, translations: &[(Lang, Document<'_>)]) -> Vec<Finding> {
    thin::tell(lesson, &Files { main, translations })
}

/// The files of a lesson.
#[derive(Debug, Clone, Copy)]
struct Files<'d> {
    main: &'d Document<'d>,
    translations: &'d [(Lang, Document<'d>)],
}

impl<'d> Files<'d> {
    /// The file with the lesson's texts in `language`.
    fn in_language(&self, language: Lang) -> &'d Document<'d> {
        let translation = self.translations.iter().find(|(lang, _)| *lang == language);
        translation.map_or(self.main, |(_, document)| document)
    }
}
