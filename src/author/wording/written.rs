//! A file of a lesson, or one that lessons share, with each of its texts as its reader sees it.

use std::collections::BTreeSet;

use super::plain::Plain;
use crate::author::document::{Document, Passage};
use crate::course::catalogue::Source;
use crate::course::{Profile, UNTRANSLATED};
use crate::vocabulary::Lang;
use crate::vocabulary::keys::{self, Table};

/// Keys whose values are numbers, addresses, secrets or ids: what they say is for the program.
const NO_TEXT: [&str; 21] = [
    "digcomp",
    "when",
    "on",
    "code",
    "device-code",
    "minkode",
    "password",
    "wrong-codes",
    "wrong-passwords",
    "number",
    "phone",
    "old-phone",
    "email",
    "old-email",
    "address",
    "clock",
    "time",
    "to",
    "year",
    "epost",
    "nett",
];

/// What a text is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// A step to read.
    Read,
    /// A question, an answer to choose, and what is said to it.
    Feedback,
    /// A line of the take-home note.
    Note,
    /// What the glossary says of a word.
    Meaning,
    /// What a course leader is told, and no learner sees.
    Leader,
    /// Other words of the author: titles, tasks, things to do.
    Told,
    /// What somebody in the practice world writes or says, and what a learner may write.
    Said,
    /// What a municipality is called, and where things are: no running text.
    Fact,
}

/// A text in a file.
#[derive(Debug)]
pub(super) struct Piece {
    pub(super) passage: Passage,
    pub(super) plain: Plain,
    pub(super) kind: Kind,
}

impl Piece {
    /// The step that it is in.
    pub(super) fn step(&self) -> Option<&str> {
        self.passage.path.strip_prefix("step.")?.split('.').next()
    }
}

/// A file with its texts.
#[derive(Debug)]
pub(super) struct Written<'s> {
    pub(super) document: Document<'s>,
    pub(super) lang: Lang,
    pub(super) translation: bool,
    pub(super) pieces: Vec<Piece>,
}

impl Written<'_> {
    /// The ids of the words that it explains.
    pub(super) fn explains(&self) -> BTreeSet<&str> {
        self.pieces.iter().flat_map(|piece| &piece.plain.terms).map(String::as_str).collect()
    }
}

/// Whether the value at `place` waits for a translator: the comment right above its key says so, with no other
/// line between.
fn is_marked(source: &str, place: usize) -> bool {
    let before = source.get(..place).unwrap_or_default();
    let above = before.rfind('\n').and_then(|end| before.get(..end)).unwrap_or_default();
    let mut comments = above.lines().rev().map(str::trim_start).take_while(|line| line.starts_with('#'));
    comments.any(|line| line.starts_with(UNTRANSLATED))
}

/// The main file and its translations, as far as they can be read, the main file first.
pub(super) fn files<'s>(
    sources: &'s [Source],
    main: &'static Table,
    sibling: Option<&'static Table>,
    profile: &Profile,
) -> Vec<Written<'s>> {
    let mut found: Vec<Written<'s>> = Vec::new();
    for source in sources {
        let Some(document) = Document::read(&source.name, &source.bytes) else { continue };
        let own = document.text("language").and_then(Lang::from_tag).unwrap_or(Lang::Nb);
        let table = if source.translation.is_some() { sibling } else { Some(main) };
        let Some(table) = table.filter(|_| document.is_whole()) else { continue };
        let lang = source.translation.unwrap_or(own);
        let pieces = document.passages(table);
        let read = |step: &str| {
            let first = found.first().map_or(&document, |main| &main.document);
            first.text(&format!("step.{step}.kind")) == Some("read")
        };
        let fingerprint = |passage: &Passage| passage.key == "from" && source.translation.is_some();
        // What still has the original's words is told as such, and not as the wrong language word by word.
        let waits =
            |passage: &Passage| source.translation.is_some() && is_marked(document.source(), passage.span.start);
        let pieces = pieces.into_iter().filter(|passage| !NO_TEXT.contains(&passage.key) && !fingerprint(passage));
        // What is still to be written is told as such.
        let pieces = pieces.filter(|passage| !waits(passage) && keys::unwritten(&passage.text).is_none());
        let pieces = pieces.map(|passage| {
            let kind = kind(&passage, main, &read);
            let plain = if passage.prose {
                Plain::prose(&passage.text, profile, lang)
            } else {
                Plain::lines(&passage.text, profile, lang)
            };
            Piece { passage, plain, kind }
        });
        let pieces = pieces.collect();
        found.push(Written { document, lang, translation: source.translation.is_some(), pieces });
    }
    found
}

/// The texts of a lesson.
pub(super) fn lesson<'s>(sources: &'s [Source], profile: &Profile) -> Vec<Written<'s>> {
    files(sources, &keys::LESSON, Some(&keys::SIBLING), profile)
}

/// What a text is for. `read` says whether a step is one to read.
fn kind(passage: &Passage, main: &'static Table, read: &dyn Fn(&str) -> bool) -> Kind {
    match main.name {
        "lesson" => {}
        "glossary" => return if passage.key == "text" { Kind::Meaning } else { Kind::Told },
        "profile" => return Kind::Fact,
        "plan" => return if passage.key == "leader" { Kind::Leader } else { Kind::Told },
        "application" | "app" | "paths" => return Kind::Told,
        _ => return Kind::Said,
    }
    let path: Vec<&str> = passage.path.split('.').collect();
    let within = |part: &str| path.get(2..).is_some_and(|rest| rest.contains(&part));
    if passage.key == "note" {
        return Kind::Note;
    }
    if passage.key == "leader" {
        return Kind::Leader;
    }
    let answer = within("part") || within("answer") || within("sentence");
    match passage.key {
        "from" | "sender" | "sentence" => Kind::Said,
        "text" if answer => Kind::Said,
        "question" | "say" | "otherwise" | "wrong" | "mistake" => Kind::Feedback,
        "text" | "left" | "right" if within("option") || within("pair") => Kind::Feedback,
        "text" if path.len() == 3 && path.get(1).is_some_and(|step| read(step)) => Kind::Read,
        _ => Kind::Told,
    }
}
