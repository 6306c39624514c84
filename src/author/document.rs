//! A file as its author sees it: where each thing stands in it, and every text with its place.
//!
//! A place is named by its path, as a translation's author writes it: `step.svar.mistake.til-per.say`.
//! Tables of a list go by their `id`, or by their number from 0 when they have none.

use std::borrow::Cow;
use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::diagnostic::{Code, Finding};
use crate::vocabulary::keys::{self, Shape, Table};

/// A file that could be read as TOML, at least in part.
#[derive(Debug)]
pub struct Document<'s> {
    name: &'s str,
    source: &'s str,
    root: Spanned<DeTable<'s>>,
    /// Whether all of it could be read.
    whole: bool,
}

/// A text in a file, and where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Passage {
    /// Its path.
    pub path: String,
    /// The kind of table that it stands in: [`Table::name`].
    pub table: &'static str,
    /// The key that it is the value of; of a text by id, the key above the id.
    pub key: &'static str,
    /// What it says, as the file means it.
    pub text: String,
    /// Whether it is in the Markdown subset.
    pub prose: bool,
    /// Where its value stands, quotation marks included.
    pub span: Range<usize>,
}

impl<'s> Document<'s> {
    /// Reads `bytes`, the file that a person knows as `name`. `None` when they are no text.
    #[must_use]
    pub fn read(name: &'s str, bytes: &'s [u8]) -> Option<Self> {
        let bytes = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes);
        let source = std::str::from_utf8(bytes).ok()?;
        let (root, errors) = DeTable::parse_recoverable(source);
        Some(Self { name, source, root, whole: errors.is_empty() })
    }

    /// The file as its reader knows it.
    #[must_use]
    pub fn name(&self) -> &'s str {
        self.name
    }

    /// Its text, without a byte order mark.
    #[must_use]
    pub fn source(&self) -> &'s str {
        self.source
    }

    /// Whether all of it could be read.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        self.whole
    }

    /// Where the value at `path` stands, or as much of the path as is there; the beginning of the file
    /// when nothing is.
    #[must_use]
    pub fn place(&self, path: &str) -> Range<usize> {
        let mut found = 0..0;
        let mut here = Here::Table(self.root.get_ref());
        for name in path.split('.').filter(|name| !name.is_empty()) {
            let Some((span, next)) = here.step(name) else { break };
            found = span;
            here = next;
        }
        found
    }

    /// Whether there is something at `path`.
    #[must_use]
    pub fn has(&self, path: &str) -> bool {
        let mut here = Here::Table(self.root.get_ref());
        path.split('.').filter(|name| !name.is_empty()).all(|name| match here.step(name) {
            Some((_, next)) => {
                here = next;
                true
            }
            None => false,
        })
    }

    /// The text at `path`, if there is one.
    #[must_use]
    pub fn text(&self, path: &str) -> Option<&str> {
        let mut here = Here::Table(self.root.get_ref());
        for name in path.split('.') {
            here = here.step(name)?.1;
        }
        match here {
            Here::Value(node) => node.get_ref().as_str(),
            Here::Table(_) => None,
        }
    }

    /// Where the value of `key` stands in the thing at `place` in the list `list`, whatever that thing goes by.
    #[must_use]
    pub fn nth_in(&self, list: &str, place: usize, key: &str) -> Option<Range<usize>> {
        let DeValue::Array(items) = self.root.get_ref().get(list)?.get_ref() else { return None };
        let DeValue::Table(table) = items.get(place)?.get_ref() else { return None };
        Some(table.get(key)?.span())
    }

    /// A finding about what stands at `path`.
    #[must_use]
    pub fn finding(&self, code: Code, path: &str) -> Finding {
        Finding::at(code, self.name, self.source, self.place(path))
    }

    /// A finding about `part` of what `passage` says, or about all of it when the part is written in
    /// another way in the file.
    #[must_use]
    pub fn finding_in(&self, code: Code, passage: &Passage, part: &str) -> Finding {
        let span = passage.span.clone();
        let written = self.source.get(span.clone()).unwrap_or_default();
        let first = part.split('\n').next().unwrap_or_default();
        let found = Some(first).filter(|first| !first.is_empty()).and_then(|first| written.find(first));
        let span = found.map_or(span.clone(), |at| span.start + at..span.start + at + first.len());
        Finding::at(code, self.name, self.source, span)
    }

    /// A finding about the bytes `range` of what `passage` says, or about all of it when it is written
    /// in another way in the file.
    #[must_use]
    pub fn finding_over(&self, code: Code, passage: &Passage, range: &Range<usize>) -> Finding {
        let span = self.within(passage, range);
        let span = span.unwrap_or_else(|| passage.span.clone());
        Finding::at(code, self.name, self.source, span)
    }

    /// Where the bytes `range` of what `passage` says stand in the file.
    fn within(&self, passage: &Passage, range: &Range<usize>) -> Option<Range<usize>> {
        let written = self.source.get(passage.span.clone())?;
        // The quotation marks before the text, and the line break after them, are no part of it.
        let marks = written.len() - written.trim_start_matches(['"', '\'']).len();
        let inside = written.get(marks..)?;
        let first = if marks < 3 { 0 } else { inside.find(|c| !matches!(c, '\r' | '\n')).unwrap_or(0) };
        let mut said = passage.text.char_indices().peekable();
        let (mut start, mut end) = (None, None);
        for (at, c) in inside.char_indices().filter(|(at, c)| *at >= first && *c != '\r') {
            let Some((place, expected)) = said.next() else { break };
            if c != expected {
                return None;
            }
            if place == range.start {
                start = Some(at);
            }
            if place < range.end {
                end = Some(at + c.len_utf8());
            }
        }
        let base = passage.span.start + marks;
        Some(base + start?..base + end?)
    }

    /// Every text, in the order of the file's format, when the file is of the kind `table`.
    #[must_use]
    pub fn passages(&self, table: &'static Table) -> Vec<Passage> {
        let mut found = Vec::new();
        walk(self.root.get_ref(), table, "", &mut found);
        found
    }
}

type Node<'d> = Spanned<DeValue<'d>>;

/// Where a path has led so far.
#[derive(Clone, Copy)]
enum Here<'d> {
    Table(&'d DeTable<'d>),
    Value(&'d Node<'d>),
}

impl Here<'_> {
    /// One name further, and where that stands.
    fn step(self, name: &str) -> Option<(Range<usize>, Self)> {
        match self {
            Self::Table(table) => within(table, name),
            Self::Value(node) => match node.get_ref() {
                DeValue::Table(table) => within(table, name),
                DeValue::Array(items) => {
                    let items = items.iter().enumerate();
                    let (_, item) = { items }.find(|(place, item)| part_name(*place, item) == name)?;
                    Some((item.span(), Self::Value(item)))
                }
                _ => None,
            },
        }
    }
}

fn within<'d>(table: &'d DeTable<'d>, name: &str) -> Option<(Range<usize>, Here<'d>)> {
    let (_, node) = table.get_key_value(name)?;
    Some((node.span(), Here::Value(node)))
}

/// What a thing in a list goes by.
fn part_name<'d>(place: usize, item: &'d Node<'d>) -> Cow<'d, str> {
    let id = match item.get_ref() {
        DeValue::Table(table) => table.get_key_value("id").and_then(|(_, id)| id.get_ref().as_str()),
        _ => None,
    };
    id.map_or_else(|| Cow::Owned(place.to_string()), Cow::Borrowed)
}

fn walk(found: &DeTable<'_>, table: &'static Table, path: &str, into: &mut Vec<Passage>) {
    let kind = found.get_key_value("kind").and_then(|(_, kind)| kind.get_ref().as_str());
    let table = if std::ptr::eq(table, &raw const keys::STEP) {
        let Some(table) = kind.and_then(keys::of_step) else { return };
        table
    } else {
        table
    };
    for key in table.keys {
        let Some((_, node)) = found.get_key_value(key.name) else { continue };
        value(node, key, table, &join(path, key.name), into);
    }
}

fn value(node: &Node<'_>, key: &'static keys::Key, table: &'static Table, path: &str, into: &mut Vec<Passage>) {
    let put = |into: &mut Vec<Passage>, path: &str, node: &Node<'_>, prose: bool| {
        if let DeValue::String(text) = node.get_ref() {
            let text = text.replace("\r\n", "\n");
            let path = path.to_owned();
            into.push(Passage { path, table: table.name, key: key.name, text, prose, span: node.span() });
        }
    };
    match (&key.shape, node.get_ref()) {
        (Shape::Line(_) | Shape::Letter(_) | Shape::Words(_) | Shape::Paragraphs(..), DeValue::String(_)) => {
            put(into, path, node, false);
        }
        (Shape::Prose(_), _) => put(into, path, node, true),
        (Shape::Lines(_) | Shape::Paragraphs(..), DeValue::Array(items)) => {
            items.iter().enumerate().for_each(|(place, item)| put(into, &format!("{path}.{place}"), item, false));
        }
        (Shape::ProseById(..), DeValue::Table(parts)) => {
            parts.iter().for_each(|(id, part)| put(into, &join(path, id.get_ref()), part, true));
        }
        (Shape::LineById(..) | Shape::Words(_) | Shape::WordsById(..), DeValue::Table(parts)) => {
            for (id, part) in parts {
                let path = join(path, id.get_ref());
                match part.get_ref() {
                    // Words by id, of which each may be another one in each language.
                    DeValue::Table(languages) => {
                        languages.iter().for_each(|(tag, words)| put(into, &join(&path, tag.get_ref()), words, false));
                    }
                    _ => put(into, &path, part, false),
                }
            }
        }
        (Shape::Table(kind), DeValue::Table(inner)) => walk(inner, kind, path, into),
        (Shape::Tables(kind, _), DeValue::Array(items)) => {
            for (place, item) in items.iter().enumerate() {
                if let DeValue::Table(inner) = item.get_ref() {
                    walk(inner, kind, &join(path, &part_name(place, item)), into);
                }
            }
        }
        (Shape::TablesById(kind, _) | Shape::TextsById(kind, _), DeValue::Table(parts)) => {
            for (id, part) in parts {
                let path = join(path, id.get_ref());
                match part.get_ref() {
                    DeValue::Table(inner) => walk(inner, kind, &path, into),
                    _ => put(into, &path, part, false),
                }
            }
        }
        _ => {}
    }
}

fn join(path: &str, name: &str) -> String {
    if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LESSON: &str = r#"
format = 1
title = "Svare"
note = ["En.", "To."]

[[step]]
id = "svar"
kind = "practice"
task = "Svar Marit."

[[step.mistake]]
id = "til-per"
when = { happened = "message-sent", to = "per" }
say = """
Den gikk til Per.
Se øverst."""
"#;

    #[test]
    fn a_thing_is_found_by_its_path() {
        let document = Document::read("svare.toml", LESSON.as_bytes()).unwrap();
        assert!(document.is_whole());
        assert_eq!(&LESSON[document.place("title")], "\"Svare\"");
        assert_eq!(document.text("step.svar.task"), Some("Svar Marit."));
        assert!(LESSON[document.place("step.svar.mistake.til-per.when")].starts_with("{ happened"));
        assert!(document.has("note.1") && !document.has("note.2") && !document.has("step.svar.say"));
        // What is not there is told where it should be.
        assert_eq!(document.place("step.svar.finnes-ikke"), document.place("step.svar"));
        assert_eq!(document.place("rart"), 0..0);
    }

    #[test]
    fn every_text_comes_with_its_path() {
        let document = Document::read("svare.toml", LESSON.as_bytes()).unwrap();
        let passages = document.passages(&keys::LESSON);
        let paths: Vec<&str> = passages.iter().map(|passage| passage.path.as_str()).collect();
        assert_eq!(paths, ["title", "note.0", "note.1", "step.svar.task", "step.svar.mistake.til-per.say"]);
        let say = passages.last().unwrap();
        assert_eq!((say.table, say.key, say.prose), ("mistake", "say", true));
        let told = document.finding_in(Code::Markup, say, "Se øverst.");
        assert_eq!((told.line, told.column, told.width), (16, 1, 10));
        let at = say.text.find("øverst").unwrap();
        let told = document.finding_over(Code::Markup, say, &(at..at + "øverst".len()));
        assert_eq!((told.line, told.column, told.width), (16, 4, 6));
    }

    #[test]
    fn bytes_that_are_no_text_are_no_document() {
        assert!(Document::read("a.toml", b"title = \"Svar p\xe5\"").is_none());
        assert!(!Document::read("a.toml", b"title = \"Svar").unwrap().is_whole());
    }
}
