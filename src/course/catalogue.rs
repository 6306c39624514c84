//! Finds lessons and opens them.
//!
//! The built-in course is inside the program. A folder can be laid over it: a file there hides
//! the built-in file of the same name, file by file. Opening a lesson reads that lesson's files
//! and the world, and nothing else, however many lessons there are.

mod asked;
mod astray;
mod check;
mod files;
mod index;
mod load;
mod municipality;
mod reader;
mod shared;
mod shelf;
mod sources;

use std::collections::BTreeSet;
use std::sync::{Arc, OnceLock};

use super::decode::nearest;
use super::model::Lesson;
use crate::diagnostic::{Code, Finding};
use crate::vocabulary::{Id, Lang, Localised, Module, Surface};
use crate::world::Data;

pub use super::decode::LARGEST;
pub use asked::Asked;
use files::Kind;
pub use files::{BuiltIn, Files};
pub use index::{Head, Index};
use municipality::InForce;
pub use reader::Reader;
pub use sources::{Shared, Source};

/// The folder with what belongs to the course as a whole.
const SHELF: &str = "course";
/// The most files that a folder is searched for lessons.
const MOST_FILES: usize = 3000;

/// The lessons that there are.
#[derive(Clone)]
pub struct Catalogue {
    /// Where files are looked for, the first that has one wins.
    layers: Vec<Arc<dyn Files>>,
    /// The municipality that the course is held in; read when the first text asks for it.
    in_force: OnceLock<InForce>,
}

/// A lesson that was opened.
#[derive(Debug, Clone)]
pub struct Opened {
    /// The lesson.
    pub lesson: Lesson,
    /// What somebody should look at: warnings, and faults in its translations.
    pub findings: Vec<Finding>,
}

/// A lesson in the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// The id.
    pub id: Id,
    /// Where in the course it belongs.
    pub module: Module,
    /// The name.
    pub title: Localised<String>,
    /// What one can do afterwards.
    pub goal: Localised<String>,
    /// How long it takes, in minutes.
    pub minutes: u16,
    /// Which competences of DigComp 2.2 it trains.
    pub digcomp: Vec<String>,
    /// Lessons that should come before it.
    pub needs: Vec<Id>,
    /// Languages in which the whole lesson exists, the author's first.
    pub languages: Vec<Lang>,
    /// How many steps it has.
    pub steps: usize,
    /// How many of them are practice.
    pub practice: usize,
}

/// All lessons.
#[derive(Debug, Clone)]
pub struct Listing {
    /// The lessons that can be used, by module and then by id.
    pub lessons: Vec<Entry>,
    /// Everything that there is to tell about them, as [`Catalogue::check`] gives it.
    pub findings: Vec<Finding>,
}

impl std::fmt::Debug for Catalogue {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Catalogue").field("layers", &self.layers.len()).finish_non_exhaustive()
    }
}

impl Catalogue {
    /// The built-in course, under `overlay` if there is one.
    #[must_use]
    pub fn new(overlay: Option<Box<dyn Files>>) -> Self {
        Self::of(overlay.into_iter().chain([Box::new(BuiltIn) as Box<dyn Files>]))
    }

    /// The lessons of `files` and no others.
    #[must_use]
    pub fn only(files: Box<dyn Files>) -> Self {
        Self::of([files])
    }

    /// The lessons of these places, each laid over those that follow.
    #[must_use]
    pub fn of(layers: impl IntoIterator<Item = Box<dyn Files>>) -> Self {
        Self { layers: layers.into_iter().map(Arc::from).collect(), in_force: OnceLock::new() }
    }

    /// Opens the lesson `id`.
    ///
    /// # Errors
    /// Everything that there is to tell when the lesson cannot be used: at least one fault.
    pub fn open(&self, id: &str) -> Result<Opened, Vec<Finding>> {
        let missing = || vec![self.no_lesson(id)];
        let id = Id::new(id).ok_or_else(missing)?;
        let world = self.with_shared(self.load_world());
        let loaded = self.load_lesson(&id, &world, &self.words()).ok_or_else(missing)?;
        let mut findings = loaded.findings;
        findings.extend(world.findings);
        match loaded.lesson {
            Some(lesson) => Ok(Opened { lesson, findings }),
            None => Err(findings),
        }
    }

    /// Reads every lesson. A broken one never stops the others.
    #[must_use]
    pub fn list(&self) -> Listing {
        self.survey()
    }

    /// Everything that there is to tell about all lessons and worlds.
    #[must_use]
    pub fn check(&self) -> Vec<Finding> {
        self.survey().findings
    }

    fn no_lesson(&self, id: &str) -> Finding {
        let (names, _) = self.names("");
        let ids = names.iter().filter_map(|name| match Kind::of(name) {
            Some(Kind::Main(id)) => Some(id),
            _ => None,
        });
        let ids: Vec<Id> = ids.collect();
        let shown: String = id.chars().take(60).collect();
        Finding::about_file(Code::NoLesson, &self.shown(&format!("{shown}.toml")))
            .with("id", crate::vocabulary::without_controls(&shown))
            .with("near", nearest(id, ids.iter().map(Id::as_str)))
    }
}

impl Entry {
    fn new(lesson: &Lesson) -> Self {
        Self {
            id: lesson.id.clone(),
            module: lesson.module,
            title: lesson.title.clone(),
            goal: lesson.goal.clone(),
            minutes: lesson.minutes,
            digcomp: lesson.digcomp.clone(),
            needs: lesson.needs.clone(),
            languages: lesson.languages.clone(),
            steps: lesson.steps_on(Surface::Screen).count(),
            practice: lesson.practice(),
        }
    }
}

/// The words that a lesson's text may mark; `None` when the glossary cannot be read, so that
/// nothing can be said about them.
type Words = Option<BTreeSet<Id>>;

/// A lesson that was read, whether or not it can be used.
struct Loaded {
    lesson: Option<Lesson>,
    findings: Vec<Finding>,
    /// What it needs, each with a finding that says that there is no such lesson.
    needs: Vec<(Id, Finding)>,
}

/// The world, whether or not it can be used.
#[derive(Default)]
struct LoadedWorld {
    /// What all its files hold together; `None` when one of them cannot be used.
    data: Option<Arc<Data>>,
    /// The main files' bytes, one after the other.
    bytes: Vec<u8>,
    findings: Vec<Finding>,
    /// The names of the files that cannot be used.
    broken: Vec<&'static str>,
}
