//! What `check` tells: everything that the catalogue finds in the files, and what comes of playing and reading what
//! they say.
//!
//! The work is cut into [`Piece`]s, one for each lesson and each file that lessons share, which know nothing of each
//! other: whoever has threads shares them out.

use super::document::Document;
use super::example;
use super::prove::{self, Care};
use super::wording::{self, Dictionaries};
use crate::course::catalogue::{Reader, Shared, Source};
use crate::course::{Catalogue, Lesson};
use crate::diagnostic::{Code, Finding, Severity};
use crate::vocabulary::{Id, Lang, keys};

/// A piece of the work.
#[derive(Debug, Clone)]
pub enum Piece {
    /// A lesson, with its translations.
    Lesson(Id),
    /// A file that lessons share, with its translations.
    Shared(Shared),
}

impl Piece {
    /// What it is called: the path of its main file without `.toml`.
    #[must_use]
    pub fn stem(&self) -> &str {
        match self {
            Self::Lesson(id) => id.as_str(),
            Self::Shared(shared) => &shared.stem,
        }
    }
}

/// A course on the desk: as it is held, and as it would be where each service has its other form, so that every step
/// is met.
#[derive(Debug)]
pub struct Desk {
    held: Reader,
    turned: Reader,
    care: Care,
}

impl Desk {
    /// The desk with this course on it.
    #[must_use]
    pub fn new(catalogue: &Catalogue) -> Self {
        let (held, turned) = (catalogue.clone().reader(), catalogue.clone().turned().reader());
        Self { held, turned, care: Care::default() }
    }

    /// The same desk, where so much is tried.
    #[must_use]
    pub fn with(self, care: Care) -> Self {
        Self { care, ..self }
    }

    /// The course.
    #[must_use]
    pub fn catalogue(&self) -> &Catalogue {
        self.held.catalogue()
    }

    /// How much is tried.
    #[must_use]
    pub fn care(&self) -> Care {
        self.care
    }

    /// Everything that there is to do.
    #[must_use]
    pub fn pieces(&self) -> Vec<Piece> {
        let lessons = self.catalogue().lesson_ids().into_iter().map(Piece::Lesson);
        lessons.chain(self.catalogue().shared().into_iter().map(Piece::Shared)).collect()
    }

    /// The lessons that depend on the file at `path`: all of them when it is the world's, the glossary or a profile,
    /// those that name it when it is an application or an app, and none when it is a plan.
    #[must_use]
    pub fn users(&self, path: &str) -> Vec<Piece> {
        let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
        let stem = name.split('.').next().unwrap_or(name);
        let names_it = |id: &Id| {
            let named = format!("\"{stem}\"");
            let main = self.catalogue().sources(id.as_str()).into_iter().next();
            main.is_some_and(|main| String::from_utf8_lossy(&main.bytes).contains(&named))
        };
        let lessons = self.catalogue().lesson_ids().into_iter();
        let one_of_many = matches!(folder, "applications" | "apps");
        // A plan is made of lessons, and no lesson of a plan.
        let lessons = lessons.filter(|_| folder != "plans");
        lessons.filter(|id| !one_of_many || names_it(id)).map(Piece::Lesson).collect()
    }

    /// The lessons that come before a lesson: what they explain need not be explained again.
    #[must_use]
    pub fn needed(&self, piece: &Piece) -> Vec<Id> {
        let Piece::Lesson(id) = piece else { return Vec::new() };
        let mut needed: Vec<Id> = Vec::new();
        let mut open = self.needs_of(id);
        while let Some(id) = open.pop() {
            if !needed.contains(&id) {
                open.extend(self.needs_of(&id));
                needed.push(id);
            }
        }
        needed
    }

    fn needs_of(&self, id: &Id) -> Vec<Id> {
        let sources = self.catalogue().sources(id.as_str());
        let main = sources.first().and_then(|main| Document::read(&main.name, &main.bytes));
        let need = |place: usize| main.as_ref().and_then(|main| main.text(&format!("needs.{place}")));
        (0..keys::PARTS).map_while(need).filter_map(Id::new).collect()
    }

    /// What there is to tell of a piece beyond what the catalogue tells. Nothing of a lesson that cannot be opened:
    /// the catalogue has said why.
    #[must_use]
    pub fn look(&self, piece: &Piece, dictionaries: &Dictionaries) -> Vec<Finding> {
        match piece {
            Piece::Lesson(id) => self.look_at_lesson(id, dictionaries),
            Piece::Shared(shared) => wording::shared(self.catalogue(), shared, dictionaries),
        }
    }

    fn look_at_lesson(&self, id: &Id, dictionaries: &Dictionaries) -> Vec<Finding> {
        let Some(held) = self.held.open(id) else { return Vec::new() };
        let sources = self.catalogue().sources(id.as_str());
        let Some((main, others)) = documents(&sources) else { return Vec::new() };
        let mut findings = self.play(&held.lesson, &main, &others);
        if let Some(turned) = self.turned.open(id).and_then(|turned| only_other(turned.lesson, &held.lesson)) {
            findings.extend(self.play(&turned, &main, &others));
        }
        findings.extend(wording::lesson(self.catalogue(), id, dictionaries));
        tidy(&mut findings);
        findings
    }

    /// What comes of playing a lesson: what follows from it alone, and its examples.
    fn play(&self, lesson: &Lesson, main: &Document<'_>, others: &[(Lang, Document<'_>)]) -> Vec<Finding> {
        let mut findings = prove::lesson(lesson, main, others, self.care);
        findings.extend(example::check(lesson, main));
        findings
    }
}

/// The main file and its translations, as far as they are text.
fn documents(sources: &[Source]) -> Option<(Document<'_>, Vec<(Lang, Document<'_>)>)> {
    let (main, others) = sources.split_first().filter(|(main, _)| main.translation.is_none())?;
    let others =
        others.iter().filter_map(|other| Some((other.translation?, Document::read(&other.name, &other.bytes)?)));
    Some((Document::read(&main.name, &main.bytes)?, others.collect()))
}

/// A lesson with those steps alone that the other one does not have; `None` when there are none.
fn only_other(mut lesson: Lesson, other: &Lesson) -> Option<Lesson> {
    lesson.steps.retain(|step| !other.steps.contains(step));
    let Lesson { steps, examples, .. } = &mut lesson;
    examples.retain(|example| steps.iter().any(|step| step.id == example.step));
    (!lesson.steps.is_empty()).then_some(lesson)
}

/// Everything that there is to tell about the lesson `id` and its translations.
#[must_use]
pub fn lesson(catalogue: &Catalogue, id: &Id, dictionaries: &Dictionaries) -> Vec<Finding> {
    let mut findings = catalogue.check_file(&format!("{id}.toml"));
    findings.extend(Desk::new(catalogue).look(&Piece::Lesson(id.clone()), dictionaries));
    tidy(&mut findings);
    findings
}

/// Everything that there is to tell about all lessons and what they share.
#[must_use]
pub fn everything(catalogue: &Catalogue, dictionaries: &Dictionaries) -> Vec<Finding> {
    let desk = Desk::new(catalogue);
    let mut findings = catalogue.check();
    findings.extend(desk.pieces().iter().flat_map(|piece| desk.look(piece, dictionaries)));
    tidy(&mut findings);
    findings
}

/// Sorts by file and place, what matters most first; the same thing is told once.
pub fn tidy(findings: &mut Vec<Finding>) {
    let place = |f: &Finding| (f.code == Code::More, f.line, f.column, std::cmp::Reverse(f.severity()), f.code);
    findings
        .sort_by(|a, b| a.file.cmp(&b.file).then_with(|| place(a).cmp(&place(b))).then_with(|| a.args.cmp(&b.args)));
    findings.dedup();
}

/// How many faults and how many warnings there are.
#[must_use]
pub fn count(findings: &[Finding]) -> (usize, usize) {
    let faults = findings.iter().filter(|finding| finding.severity() == Severity::Fault).count();
    (faults, findings.len() - faults)
}
