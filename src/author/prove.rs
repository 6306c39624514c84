//! Proofs: a lesson is played before anybody meets it.
//!
//! Each task is done by its plan ([`goals`]), each foreseen mistake is made ([`mistakes`]), somebody wanders about in
//! it ([`walks`]), and every screen is painted where no one looks ([`fit`]).

mod fit;
mod goals;
mod mistakes;
mod said;
mod scenes;
mod task;
mod thin;
mod walks;

use crate::author::Document;
use crate::course::Lesson;
use crate::diagnostic::{Code, Finding};
use crate::session::Action;
use crate::solve::Why;
use crate::vocabulary::Lang;
use mistakes::Chance;
use task::Task;

pub use goals::LONGEST_WAY;

/// How much is tried of what can never be tried all of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Care {
    /// How many walks there are in each task.
    pub walks: usize,
    /// How many acts a walk has at most.
    pub acts: usize,
    /// Which pictures are looked at.
    pub pictures: Pictures,
}

/// Which pictures of a lesson are looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
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

/// Something to tell of one variant of a step: where in the main file, and with which values.
#[derive(Debug)]
struct Told {
    code: Code,
    path: String,
    args: Vec<(&'static str, String)>,
    variant: String,
    /// How many variants the step has.
    of: usize,
}

impl Told {
    fn new(code: Code, path: String, task: &Task<'_>) -> Self {
        let of = Task::of(task.lesson, task.step).count();
        Self { code, path, args: Vec::new(), variant: task.variant.id.as_str().to_owned(), of }
    }

    fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.args.push((name, value.into()));
        self
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

/// Everything that playing a lesson tells: `main` is its file, `translations` the others.
#[must_use]
pub fn lesson(lesson: &Lesson, main: &Document<'_>, translations: &[(Lang, Document<'_>)], care: Care) -> Vec<Finding> {
    let files = Files { main, translations };
    let mut told = Vec::new();
    let mut played = Vec::new();
    for task in Task::all(lesson) {
        let way = goals::way(&task);
        told.extend(goals::tell(&task, main, &way));
        let walked = walks::wander(&task, care);
        // Without a way to the goal there is none from anywhere, and that has been told.
        if way.is_ok() {
            told.extend(walked.tell(&task, main));
        }
        let chances = mistakes::chances(&task, &walked.said);
        told.extend(mistakes::tell(&task, main, &chances));
        played.push(Played { task, way, chances });
    }
    let mut findings = told_once(main, told);
    findings.extend(thin::tell(lesson, &files));
    findings.extend(fit::tell(lesson, &played, &files, care.pictures));
    findings
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

/// What is so in several variants of a step is told once, at one place, with the variants that it is so in.
fn told_once(main: &Document<'_>, told: Vec<Told>) -> Vec<Finding> {
    let mut groups: Vec<(Told, Vec<String>)> = Vec::new();
    for told in told {
        let known = groups.iter_mut().find(|(first, _)| (first.code, &first.path) == (told.code, &told.path));
        if let Some((_, variants)) = known {
            variants.push(told.variant);
        } else {
            let variant = told.variant.clone();
            groups.push((told, vec![variant]));
        }
    }
    let finding = |(told, variants): (Told, Vec<String>)| {
        let where_ = if variants.len() == told.of { "all".to_owned() } else { variants.join(", ") };
        let finding = main.finding(told.code, &told.path).with("variants", where_);
        told.args.into_iter().fold(finding, |finding, (name, value)| finding.with(name, value))
    };
    groups.into_iter().map(finding).collect()
}
