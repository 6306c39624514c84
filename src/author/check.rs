//! What `check` tells: everything that the catalogue finds in the files, and what comes of playing and reading what
//! they say.
//!
//! The work is cut into [`Piece`]s, one for each lesson and each file that lessons share, and these into [`Part`]s,
//! which know nothing of each other: whoever has threads shares them out. What a part depends on has a fingerprint:
//! whoever can keep what came of it need not look again.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use super::document::Document;
use super::example;
use super::prove::{self, Alone, Care, Proof, Told};
use super::wording::{self, Dictionaries, Explained};
use crate::course::catalogue::{Reader, Shared, Source};
use crate::course::model::{Step, StepKind};
use crate::course::{Catalogue, Lesson, fingerprint};
use crate::diagnostic::{Code, Finding, Severity};
use crate::vocabulary::{Id, Lang};

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

/// A part of what there is to look at in a piece, which is looked at by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// The writing.
    Wording,
    /// The explanations and the examples of a lesson, and what is still to be written in it.
    Explained,
    /// A step of a lesson.
    Step(Form, usize, Proof),
}

/// In which form a lesson's services are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// That in which the course is held.
    Held,
    /// Each in its other one: there are steps that are only there.
    Turned,
}

/// What came of looking at a part.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Looked {
    /// What stands where it stands.
    Findings(Vec<Finding>),
    /// What is told of a step, wherever it stands.
    Told(Vec<Told>),
}

/// A course on the desk: as it is held, and as it would be where each service has its other form, so that every step
/// is met.
#[derive(Debug)]
pub struct Desk {
    held: Reader,
    turned: Reader,
    care: Care,
    /// The lessons that somebody has asked for.
    opened: BTreeMap<Id, OnceLock<Option<Opened>>>,
    explained: Explained,
    shared: OnceLock<SharedPrints>,
}

/// A lesson as it is held, and what there is of it elsewhere.
#[derive(Debug)]
struct Opened {
    held: Lesson,
    turned: Option<Lesson>,
}

/// Fingerprints of what many lessons depend on.
#[derive(Debug)]
struct SharedPrints {
    /// The practice world, and the municipality.
    world: [u8; 32],
    /// These, and the glossary and the words beside the lessons.
    words: [u8; 32],
}

impl Desk {
    /// The desk with this course on it.
    #[must_use]
    pub fn new(catalogue: &Catalogue) -> Self {
        let (held, turned) = (catalogue.clone().reader(), catalogue.clone().turned().reader());
        let opened = catalogue.lesson_ids().into_iter().map(|id| (id, OnceLock::new())).collect();
        let (explained, shared) = (Explained::default(), OnceLock::new());
        Self { held, turned, care: Care::default(), opened, explained, shared }
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

    /// What there is to tell of a piece beyond what the catalogue tells. Nothing of a lesson that cannot be opened:
    /// the catalogue has said why.
    #[must_use]
    pub fn look(&self, piece: &Piece, dictionaries: &Dictionaries) -> Vec<Finding> {
        let looked = self.parts(piece).into_iter().map(|part| self.look_at(piece, part, dictionaries));
        self.told(piece, looked.collect())
    }

    /// What is to be looked at in a piece.
    #[must_use]
    pub fn parts(&self, piece: &Piece) -> Vec<Part> {
        let Piece::Lesson(id) = piece else { return vec![Part::Wording] };
        let Some(Opened { held, turned }) = self.opened(id) else { return Vec::new() };
        let of = |form, lesson: &Lesson| {
            let proofs = |(place, step): (usize, &Step)| {
                let is_played = matches!(step.kind, StepKind::Practice { .. });
                let play = is_played.then_some(Part::Step(form, place, Proof::Play));
                play.into_iter().chain([Part::Step(form, place, Proof::Pictures)])
            };
            lesson.steps.iter().enumerate().flat_map(proofs).collect::<Vec<_>>()
        };
        let steps = of(Form::Held, held).into_iter().chain(turned.iter().flat_map(|turned| of(Form::Turned, turned)));
        [Part::Wording, Part::Explained].into_iter().chain(steps).collect()
    }

    /// How many tasks there are in a part of a piece.
    #[must_use]
    pub fn tasks(&self, piece: &Piece, part: Part) -> usize {
        let (Piece::Lesson(id), Part::Step(form, place, _)) = (piece, part) else { return 0 };
        let step = self.lesson(id, form).and_then(|lesson| lesson.steps.get(place));
        match step.map(|step| &step.kind) {
            Some(StepKind::Practice { variants, .. }) => variants.len(),
            _ => 0,
        }
    }

    /// What comes of looking at a part of a piece.
    #[must_use]
    pub fn look_at(&self, piece: &Piece, part: Part, dictionaries: &Dictionaries) -> Looked {
        match (piece, part) {
            (Piece::Shared(shared), _) => Looked::Findings(wording::shared(self.catalogue(), shared, dictionaries)),
            (Piece::Lesson(id), Part::Wording) => Looked::Findings(wording::lesson(self.catalogue(), id, dictionaries)),
            (Piece::Lesson(id), Part::Explained) => Looked::Findings(self.explained(id)),
            (Piece::Lesson(id), Part::Step(form, place, proof)) => {
                Looked::Told(self.alone(id, form, place, proof).map(|step| step.prove()).unwrap_or_default())
            }
        }
    }

    /// What there is to tell of a piece, when this came of its parts.
    #[must_use]
    pub fn told(&self, piece: &Piece, looked: Vec<Looked>) -> Vec<Finding> {
        let (mut findings, mut told) = (Vec::new(), Vec::new());
        for looked in looked {
            match looked {
                Looked::Findings(of_part) => findings.extend(of_part),
                Looked::Told(of_part) => told.extend(of_part),
            }
        }
        let sources = self.catalogue().sources(piece.stem());
        if let Some((main, others)) = documents(&sources).filter(|_| !told.is_empty()) {
            findings.extend(prove::findings(told, &main, &others));
        }
        tidy(&mut findings);
        if let (Some(left_out), Some(main)) = (findings.len().checked_sub(MOST_TOLD + 1), sources.first()) {
            findings.truncate(MOST_TOLD);
            findings.push(Finding::about_file(Code::More, &main.name).with("count", (left_out + 1).to_string()));
        }
        findings
    }

    /// The fingerprint of all that what is told of a piece depends on, but for the dictionaries.
    #[must_use]
    pub fn print(&self, piece: &Piece) -> [u8; 32] {
        let SharedPrints { world: _, words } = self.shared_prints();
        fingerprint::of_value(&(words, self.care, self.own(piece), self.explained_before(piece)))
    }

    /// The fingerprint of all that what comes of a part depends on, but for the dictionaries.
    #[must_use]
    pub fn print_of(&self, piece: &Piece, part: Part) -> [u8; 32] {
        let SharedPrints { world, words } = self.shared_prints();
        match (piece, part) {
            (_, Part::Wording) => {
                fingerprint::of_value(&("wording", words, self.own(piece), self.explained_before(piece)))
            }
            (_, Part::Explained) => fingerprint::of_value(&("explained", world, self.own(piece))),
            (Piece::Lesson(id), Part::Step(form, place, proof)) => {
                let step = self.alone(id, form, place, proof);
                fingerprint::of_value(&("step", world, step.map(|step| step.print())))
            }
            (Piece::Shared(_), Part::Step(..)) => fingerprint::of_value(&"nothing"),
        }
    }

    /// The fingerprint of the practice world and the municipality.
    #[must_use]
    pub fn print_of_world(&self) -> [u8; 32] {
        self.shared_prints().world
    }

    fn opened(&self, id: &Id) -> Option<&Opened> {
        let open = || {
            let held = self.held.open(id)?.lesson;
            let turned = self.turned.open(id).and_then(|turned| only_other(turned.lesson, &held));
            Some(Opened { held, turned })
        };
        self.opened.get(id)?.get_or_init(open).as_ref()
    }

    fn alone(&self, id: &Id, form: Form, place: usize, proof: Proof) -> Option<Alone> {
        Alone::new(self.lesson(id, form)?, place, proof, self.care)
    }

    fn lesson(&self, id: &Id, form: Form) -> Option<&Lesson> {
        let opened = self.opened(id)?;
        match form {
            Form::Held => Some(&opened.held),
            Form::Turned => opened.turned.as_ref(),
        }
    }

    /// What there is to tell of a lesson's explanations and examples, in both forms.
    fn explained(&self, id: &Id) -> Vec<Finding> {
        let sources = self.catalogue().sources(id.as_str());
        let (Some(Opened { held, turned }), Some((main, others))) = (self.opened(id), documents(&sources)) else {
            return Vec::new();
        };
        let of = |lesson: &Lesson| {
            let explanations = prove::explanations(lesson, &main, &others);
            explanations.into_iter().chain(example::check(lesson, &main)).collect::<Vec<_>>()
        };
        std::iter::once(held).chain(turned).flat_map(of).collect()
    }

    /// The files of a piece.
    fn own(&self, piece: &Piece) -> Vec<(String, Vec<u8>)> {
        let sources = self.catalogue().sources(piece.stem()).into_iter();
        sources.map(|source| (source.name, source.bytes)).collect()
    }

    /// The words that need not be explained in a lesson.
    fn explained_before(&self, piece: &Piece) -> BTreeSet<String> {
        match piece {
            Piece::Lesson(id) => self.explained.before(self.catalogue(), id),
            Piece::Shared(_) => BTreeSet::new(),
        }
    }

    fn shared_prints(&self) -> &SharedPrints {
        self.shared.get_or_init(|| {
            let catalogue = self.catalogue();
            let (play, read): (Vec<Shared>, Vec<Shared>) =
                catalogue.shared().into_iter().partition(|shared| !shared.stem.starts_with(ONLY_READ));
            let files = |shared: Vec<Shared>| -> Vec<(String, Vec<u8>)> {
                shared.into_iter().flat_map(|shared| self.own(&Piece::Shared(shared))).collect()
            };
            let world = fingerprint::of_value(&(files(play), format!("{:?}", catalogue.profile())));
            let own = Lang::ALL.map(|lang| catalogue.own_words(lang));
            SharedPrints { world, words: fingerprint::of_value(&(world, files(read), own)) }
        })
    }
}

/// The most that is told of one piece: who has mended that much looks once more.
const MOST_TOLD: usize = 200;

/// Of what lessons share, this is read and not played with.
const ONLY_READ: &str = "course/";

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

/// Faults before advice, over all files; then by file and place. The same thing is told once.
pub fn tidy(findings: &mut Vec<Finding>) {
    let place = |f: &Finding| (f.code == Code::More, f.line, f.column, f.code);
    findings.sort_by(|a, b| {
        let by_weight = b.severity().cmp(&a.severity()).then_with(|| a.file.cmp(&b.file));
        by_weight.then_with(|| place(a).cmp(&place(b))).then_with(|| a.args.cmp(&b.args))
    });
    findings.dedup();
}

/// How many faults and how many warnings there are.
#[must_use]
pub fn count(findings: &[Finding]) -> (usize, usize) {
    let faults = findings.iter().filter(|finding| finding.severity() == Severity::Fault).count();
    (faults, findings.len() - faults)
}
