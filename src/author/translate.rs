//! Writes what a translation lacks into its file, marked, and marks what is no longer what was translated.
//!
//! A text that is missing is written as the original has it, below the comment `# OVERSETT: …`. Where the
//! original has changed, the old translation stays below `# ENDRET: …` with what the original says now.
//! Whoever has dealt with a text takes its comment away; `check` tells those that are left. Everything
//! else in the file stays as it is, byte for byte, and doing it again changes nothing.

mod alike;
mod layout;
mod marks;
mod place;
mod surplus;
mod write;

use std::collections::{BTreeMap, BTreeSet};

use crate::course::{Part, Said, Wanted, fingerprint};
use crate::vocabulary::keys::Table;
pub use alike::alike;
use layout::{Layout, Span, Written, join};
use marks::{CHANGED, Mark, NEW, TARGET};
use place::Places;
pub(crate) use write::quoted;

/// The beginning of the path of what is on an app's screen.
const SCREEN: &str = "screen.";

/// What came of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Updated {
    /// The translation's file.
    pub text: String,
    /// How many texts have been written in it.
    pub added: usize,
    /// How many have been marked, because their originals have changed.
    pub changed: usize,
    /// How many lines the original has no use for any more; they are comments now.
    pub surplus: usize,
    /// How many texts a person has yet to look at.
    pub left: usize,
}

/// A translation that is known already.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Known {
    /// What it says.
    pub said: Said,
    /// Whether a person should look at it.
    pub mark: bool,
}

/// The file is no TOML.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotToml;

/// Fills and marks the translation `old` of a main file that asks for `parts`; `table` is what such a file
/// looks like, `known` what is known by path.
///
/// # Errors
/// [`NotToml`] when `old` cannot be read.
pub fn update(
    old: &str,
    parts: &[Part],
    table: &'static Table,
    known: &BTreeMap<String, Known>,
) -> Result<Updated, NotToml> {
    let start = if old.trim().is_empty() { "format = 1\n" } else { old };
    let layout = Layout::new(start).ok_or(NotToml)?;
    let mut work = Work::new(&layout, parts);
    for part in parts {
        work.part(part, known);
    }
    let surplus = surplus::edits(&layout, start, parts, table);
    work.edits.extend(surplus.iter().map(|span| Edit::comment_out(start, span.clone())));
    let (added, changed, surplus) = (work.added, work.changed, surplus.len());
    let text = work.finish(start);
    let left = left(&text)?;
    Ok(Updated { text, added, changed, surplus, left })
}

/// Takes away the marks, and writes that everything is as the original says now.
///
/// # Errors
/// [`NotToml`] when `old` cannot be read.
pub fn done(old: &str, parts: &[Part]) -> Result<String, NotToml> {
    let layout = Layout::new(old).ok_or(NotToml)?;
    let mut work = Work::new(&layout, parts);
    let marks = std::mem::take(&mut work.marks);
    work.edits.extend(marks.iter().map(|mark| Edit::replace(mark.span.clone(), String::new())));
    for part in parts {
        work.set_from(part);
    }
    Ok(work.finish(old))
}

/// How many texts of a translation a person has yet to look at.
///
/// # Errors
/// [`NotToml`] when it cannot be read.
pub fn left(text: &str) -> Result<usize, NotToml> {
    let layout = Layout::new(text).ok_or(NotToml)?;
    Ok(marks::all(&layout).iter().filter(|mark| mark.kind != TARGET).count())
}

/// Whether a translation made from texts with the fingerprint `from` has only the texts of `part` before
/// it, though their fingerprint is another one now: one of them has been moved, or one is new and has
/// been translated. Texts at `missing` are not translated yet.
#[must_use]
pub fn unchanged_otherwise(from: &str, part: &Part, missing: &BTreeSet<&str>) -> bool {
    let all: Vec<(&str, &str)> = part.texts.iter().flat_map(lines).collect();
    let is = |texts: &[&str]| fingerprint::of_texts(texts).eq_ignore_ascii_case(from);
    let there: Vec<&str> = all.iter().filter(|(path, _)| !missing.contains(path)).map(|(_, text)| *text).collect();
    if !missing.is_empty() {
        return is(&there);
    }
    (0..there.len()).any(|taken| {
        let mut rest = there.clone();
        let text = rest.remove(taken);
        is(&rest)
            || (0..=rest.len()).any(|to| {
                let mut moved = rest.clone();
                moved.insert(to, text);
                is(&moved)
            })
    })
}

fn lines(text: &Wanted) -> Vec<(&str, &str)> {
    match &text.said {
        Said::Text(said) => vec![(text.path.as_str(), said.as_str())],
        Said::Lines(lines) => lines.iter().map(|line| (text.path.as_str(), line.as_str())).collect(),
    }
}

/// A change of some bytes.
#[derive(Debug, Clone)]
struct Edit {
    span: Span,
    new: String,
    /// What comes first among those at one place.
    rank: Rank,
}

/// The order of what is put in at one place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Rank {
    /// A line that belongs to what stands before.
    Line,
    /// A heading with its lines.
    Section,
    /// A change of, or a comment on, what stands after.
    After,
}

impl Edit {
    fn replace(span: Span, new: String) -> Self {
        Self { span, new, rank: Rank::After }
    }

    fn comment_out(source: &str, span: Span) -> Self {
        let lines = source[span.clone()].split_inclusive('\n');
        let new = lines.map(|line| if line.trim().is_empty() { line.to_owned() } else { format!("# {line}") });
        Self::replace(span, new.collect())
    }
}

/// A translation under work.
struct Work<'w> {
    layout: &'w Layout<'w>,
    places: Places<'w>,
    marks: Vec<Mark>,
    edits: Vec<Edit>,
    /// Paths below which there are others, so that their own text is `text`.
    branches: BTreeSet<String>,
    /// Things that have other texts than `text`.
    parents: BTreeSet<String>,
    added: usize,
    changed: usize,
}

impl<'w> Work<'w> {
    fn new(layout: &'w Layout<'w>, parts: &[Part]) -> Self {
        let texts = || parts.iter().flat_map(|part| &part.texts).map(|text| text.path.as_str());
        let branches = texts().filter(|path| texts().any(|other| below(other, path))).map(str::to_owned).collect();
        let others = texts().filter(|path| path.strip_suffix(".text").is_none()).flat_map(above).map(str::to_owned);
        let parents = others.collect();
        let (marks, places) = (marks::all(layout), Places::new(layout));
        Self { layout, places, marks, edits: Vec::new(), branches, parents, added: 0, changed: 0 }
    }

    /// Where the text at `path` stands in the file, if it does.
    fn real(&self, path: &str) -> Option<String> {
        let is = |path: &str| self.layout.things.get(path).is_some_and(|thing| thing.written == Written::Value);
        let inner = join(path, "text");
        // Where a thing has one text alone, that may stand in its place.
        let outer = path.strip_suffix(".text").unwrap_or(path).to_owned();
        [path.to_owned(), inner, outer].into_iter().find(|path| is(path))
    }

    /// Where the text at `path` goes when it is missing.
    fn usual(&self, path: &str) -> String {
        if self.branches.contains(path) {
            return join(path, "text");
        }
        match path.strip_suffix(".text") {
            // A part of an app that has its text alone.
            Some(thing) if path.starts_with(SCREEN) && !self.layout.things.contains_key(thing) => {
                let alone = !self.parents.contains(thing);
                if alone { thing.to_owned() } else { path.to_owned() }
            }
            _ => path.to_owned(),
        }
    }

    fn part(&mut self, part: &Part, known: &BTreeMap<String, Known>) {
        let missing: BTreeSet<&str> = { part.texts.iter() }
            .filter(|text| !text.optional && self.real(&text.path).is_none())
            .map(|text| text.path.as_str())
            .collect();
        self.from(part, &missing);
        for text in &part.texts {
            if let Some(real) = self.real(&text.path) {
                self.places.there(&real);
                self.renew(&real, text);
            } else if !text.optional {
                self.add(text, known.get(&text.path));
            }
        }
    }

    /// Sees to what the part says that it was translated from.
    fn from(&mut self, part: &Part, missing: &BTreeSet<&str>) {
        let path = join(&part.path, "from");
        let Some(thing) = self.layout.things.get(&path) else {
            let line = write::quoted(&part.right);
            self.put(&path, &line, "");
            return;
        };
        self.places.there(&path);
        let from = self.layout.source[thing.span.clone()].trim_matches(['"', '\'']);
        if from.eq_ignore_ascii_case(&part.right) {
            return;
        }
        if unchanged_otherwise(from, part, missing) {
            self.set_from(part);
            return;
        }
        let target = write::comment(TARGET, "", &Said::Text(part.right.clone()));
        let before = self.marks.iter().find(|mark| mark.kind == TARGET && mark.path == path).cloned();
        if before.as_ref().is_some_and(|mark| mark.written == target) {
            // All of these marks have been put, and somebody has taken away each that is dealt with.
            let open = |mark: &&Mark| mark.kind != TARGET && part.texts.iter().any(|text| self.is_of(mark, text));
            if !self.marks.iter().any(|mark| open(&mark)) {
                self.set_from(part);
            }
            return;
        }
        self.comment(&path, before.as_ref(), target);
        for text in &part.texts {
            let Some(real) = self.real(&text.path) else { continue };
            let marked = self.marks.iter().any(|mark| mark.path == real && mark.kind != TARGET);
            if !marked {
                let mark = write::comment(CHANGED, &self.within(&real), &text.said);
                self.comment(&real, None, mark);
                self.changed += 1;
            }
        }
    }

    fn is_of(&self, mark: &Mark, text: &Wanted) -> bool {
        self.real(&text.path).is_some_and(|real| real == mark.path)
    }

    /// Writes what the part is a translation of.
    fn set_from(&mut self, part: &Part) {
        let path = join(&part.path, "from");
        if let Some(thing) = self.layout.things.get(&path) {
            self.edits.push(Edit::replace(thing.span.clone(), write::quoted(&part.right)));
        }
        if let Some(mark) = self.marks.iter().find(|mark| mark.kind == TARGET && mark.path == path) {
            self.edits.push(Edit::replace(mark.span.clone(), String::new()));
        }
    }

    /// Sees to it that the mark above a text, if there is one, holds what the original says now.
    fn renew(&mut self, real: &str, text: &Wanted) {
        let Some(mark) = self.marks.iter().find(|mark| mark.path == real && mark.kind != TARGET).cloned() else {
            return;
        };
        let within = self.within(real);
        let now = write::comment(mark.kind, &within, &text.said);
        if now == mark.written {
            return;
        }
        let span = self.layout.things[real].span.clone();
        let untouched = self.value(real).is_some_and(|said| write::comment(NEW, &within, &said) == mark.written);
        if untouched {
            self.edits.push(Edit::replace(span, write::value(&text.said)));
        }
        self.comment(real, Some(&mark), now);
        self.changed += 1;
    }

    /// What stands at `real`.
    fn value(&self, real: &str) -> Option<Said> {
        let span = self.layout.things.get(real)?.span.clone();
        let source = format!("a = {}", &self.layout.source[span]);
        let root = toml::de::DeTable::parse(&source).ok()?;
        let value = root.get_ref().get("a")?.get_ref();
        if let Some(text) = value.as_str() {
            return Some(Said::Text(text.replace("\r\n", "\n").trim_end().to_owned()));
        }
        let lines = value.as_array()?.iter().filter_map(|line| line.get_ref().as_str().map(str::to_owned));
        Some(Said::Lines(lines.collect()))
    }

    /// How a mark names a text that shares its line with others.
    fn within(&self, real: &str) -> String {
        let assignment = self.layout.things.get(real).map_or(real, |thing| thing.assignment.as_str());
        real.strip_prefix(assignment).unwrap_or_default().trim_start_matches('.').to_owned()
    }

    /// Puts a comment above the text at `real`, or in place of the one that is there.
    fn comment(&mut self, real: &str, old: Option<&Mark>, new: String) {
        let start = self.layout.things[real].lines.start;
        let span = old.map_or(start..start, |mark| mark.span.clone());
        self.edits.push(Edit::replace(span, new));
    }

    /// Writes a text that is missing.
    fn add(&mut self, text: &Wanted, known: Option<&Known>) {
        let said = known.map_or(&text.said, |known| &known.said);
        let mark = if known.is_some_and(|known| !known.mark) { "" } else { NEW };
        let path = self.usual(&text.path);
        let value = write::value(said);
        self.added += 1;
        if mark.is_empty() {
            self.put(&path, &value, "");
        } else {
            let within = self.places.within(&path);
            self.put(&path, &value, &write::comment(mark, &within, &text.said));
        }
    }

    fn put(&mut self, path: &str, value: &str, comment: &str) {
        self.edits.extend(self.places.put(path, value, comment));
    }

    fn finish(self, source: &str) -> String {
        let mut edits = self.edits;
        edits.extend(self.places.sections());
        edits.sort_by_key(|edit| (edit.span.start, edit.rank, edit.span.end));
        let mut text = String::with_capacity(source.len());
        let mut at = 0;
        for Edit { span, new, .. } in edits {
            // Two changes of the same bytes: the first one stands.
            if span.start < at {
                continue;
            }
            text.push_str(&source[at..span.start]);
            if matches!(new.chars().next(), Some(c) if c != ',') && span.is_empty() && breaks(&text, &new) {
                text.push('\n');
            }
            text.push_str(&new);
            at = span.end;
        }
        text.push_str(&source[at..]);
        text
    }
}

/// Whether a line that is put in after `text` must begin with a line break: the file's last line had none.
fn breaks(text: &str, new: &str) -> bool {
    new.ends_with('\n') && !text.is_empty() && !text.ends_with('\n')
}

/// Every path above `path`.
fn above(path: &str) -> impl Iterator<Item = &str> {
    path.match_indices('.').map(|(end, _)| &path[..end])
}

/// Whether `path` is somewhere below `other`.
fn below(path: &str, other: &str) -> bool {
    path.strip_prefix(other).is_some_and(|rest| rest.starts_with('.'))
}
