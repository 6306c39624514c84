//! How hard the texts are to read, and how hard they may be.

use super::lix::Lix;
use super::memory::Common;
use super::written::{Kind, Written};
use crate::course::Catalogue;
use crate::vocabulary::{Id, Lang};

/// What was measured.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum What {
    /// All that is read in a lesson, but its note.
    Lesson,
    /// One step to read, of at least [`LEAST`] words.
    Step(String),
    /// The take-home note.
    Note,
    /// Questions and what is said to answers, together.
    Feedback,
    /// The glossary's explanations, together.
    Glossary,
    /// What the course leader is told, together.
    Leader,
}

/// How hard something is to read.
#[derive(Debug, Clone, PartialEq)]
pub struct Measure {
    /// What.
    pub what: What,
    /// In which language.
    pub lang: Lang,
    /// The counts.
    pub lix: Lix,
}

/// How hard something may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limit {
    /// What to aim at.
    pub target: u8,
    /// Above this a text cannot be used.
    pub most: u8,
}

/// The fewest words of a step that is judged by itself: shorter texts swing too much.
const LEAST: usize = 60;

/// How hard something of this kind may be.
#[must_use]
pub fn limit(what: &What) -> Limit {
    let (target, most) = match what {
        What::Lesson => (35, 38),
        What::Step(_) | What::Feedback => (35, 40),
        What::Note => (30, 35),
        What::Glossary => (35, 45),
        What::Leader => (45, 50),
    };
    Limit { target, most }
}

impl What {
    /// The word for it in findings.
    pub(super) fn word(&self) -> &'static str {
        match self {
            Self::Lesson => "lesson",
            Self::Step(_) => "step",
            Self::Note => "note",
            Self::Feedback => "feedback",
            Self::Glossary => "glossary",
            Self::Leader => "leader",
        }
    }
}

impl Measure {
    /// Whether it is harder than to aim at.
    #[must_use]
    pub fn is_hard(&self) -> bool {
        self.lix.plain() > f64::from(limit(&self.what).target)
    }

    /// Whether it is too hard to be used, also when words that the lesson explains are not long.
    #[must_use]
    pub fn is_too_hard(&self) -> bool {
        let most = f64::from(limit(&self.what).most);
        self.lix.plain() > most && self.lix.known() > most
    }
}

/// How hard the texts of a lesson are, in each of its languages.
#[must_use]
pub fn measures(catalogue: &Catalogue, id: &Id) -> Vec<Measure> {
    super::with_lesson(catalogue, id, |files, common| files.iter().flat_map(|file| of_file(file, common)).collect())
}

/// How hard `text` is by itself; each line ends a sentence.
#[must_use]
pub fn measure(text: &str) -> Lix {
    Lix::of(text, &|_| false)
}

/// How hard the texts of one file are.
pub(super) fn of_file(file: &Written<'_>, common: &Common) -> Vec<Measure> {
    let marked = |id: &str| file.pieces.iter().any(|piece| piece.plain.terms.iter().any(|term| term == id));
    let explained = |word: &str| common.terms.is_word_of(file.lang, word, &marked);
    let mut all: Vec<Measure> = Vec::new();
    let mut add = |what: What, lix: Lix| match all.iter_mut().find(|measure| measure.what == what) {
        Some(measure) => measure.lix = measure.lix.and(lix),
        None => all.push(Measure { what, lang: file.lang, lix }),
    };
    for piece in &file.pieces {
        let lix = Lix::of(&piece.plain.text, &explained);
        match piece.kind {
            Kind::Note => add(What::Note, lix),
            Kind::Meaning => add(What::Glossary, lix),
            Kind::Leader => add(What::Leader, lix),
            Kind::Read => {
                add(What::Lesson, lix);
                add(What::Step(piece.step().unwrap_or_default().to_owned()), lix);
            }
            Kind::Feedback => {
                add(What::Lesson, lix);
                add(What::Feedback, lix);
            }
            Kind::Told | Kind::Said if piece.step().is_some() || piece.passage.table == "lesson" => {
                add(What::Lesson, lix);
            }
            Kind::Told | Kind::Said | Kind::Fact => {}
        }
    }
    all.retain(|measure| !matches!(measure.what, What::Step(_)) || measure.lix.words >= LEAST);
    all
}
