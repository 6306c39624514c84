//! Where each thing of a translation stands in its file, so that one line can be put in or changed and
//! every other byte stays.

use std::collections::BTreeMap;
use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// Bytes of the file, from and to.
pub(super) type Span = Range<usize>;

/// How a thing at a path is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Written {
    /// `[a.b]`: its own heading, with lines below it.
    Heading,
    /// A table that is there only because something below it is, in headings.
    Implied,
    /// A table made of keys with dots, such as `mistake.ja = "…"`.
    Dotted,
    /// `{ … }`.
    Inline,
    /// A value.
    Value,
}

/// One thing of the file.
#[derive(Debug, Clone)]
pub(super) struct Thing {
    pub(super) written: Written,
    /// Where it stands: its heading, or its value.
    pub(super) span: Span,
    /// The heading under which it stands: an index in [`Layout::sections`].
    pub(super) section: usize,
    /// From the beginning of the first line of the assignment that it is in, to the end of the last.
    pub(super) lines: Span,
    /// The path of that assignment.
    pub(super) assignment: String,
}

/// A heading and what stands below it; the first section has no heading.
#[derive(Debug, Clone)]
pub(super) struct Section {
    /// The path of the heading; empty for the first section.
    pub(super) path: String,
    /// The line of the heading, its line break included; empty for the first section.
    pub(super) heading: Span,
    /// Where a line can be put after everything that stands in it.
    pub(super) end: usize,
}

/// The layout of a file.
#[derive(Debug)]
pub(super) struct Layout<'s> {
    pub(super) source: &'s str,
    /// Everything, by path.
    pub(super) things: BTreeMap<String, Thing>,
    /// In the order of the file.
    pub(super) sections: Vec<Section>,
}

impl<'s> Layout<'s> {
    /// The layout of `source`; `None` when it is no TOML.
    pub(super) fn new(source: &'s str) -> Option<Self> {
        let root = DeTable::parse(source).ok()?;
        let mut headings = vec![(String::new(), 0..0)];
        gather_headings(source, root.get_ref(), "", &mut headings);
        headings[1..].sort_by_key(|(_, span)| span.start);
        let mut layout = Self { source, things: BTreeMap::new(), sections: Vec::new() };
        for (place, (path, span)) in headings.iter().enumerate() {
            let heading = if place == 0 { 0..0 } else { line_start(source, span.start)..line_end(source, span.end) };
            layout.sections.push(Section { path: path.clone(), end: heading.end, heading });
        }
        layout.gather(root.get_ref(), "", None);
        layout.end_sections();
        Some(layout)
    }

    /// The section in which the byte `at` is.
    fn section_at(&self, at: usize) -> usize {
        self.sections.iter().rposition(|section| section.heading.start <= at).unwrap_or(0)
    }

    fn gather(&mut self, table: &DeTable<'_>, path: &str, inside: Option<&(Span, String)>) {
        for (key, node) in table {
            let here = join(path, key.get_ref());
            let written = written(self.source, key.span(), node);
            let own = match (inside, &written) {
                (Some(outer), _) => outer.clone(),
                (None, Written::Value | Written::Inline) => {
                    let lines = line_start(self.source, key.span().start)..line_end(self.source, node.span().end);
                    (lines, here.clone())
                }
                (None, _) => (node.span(), here.clone()),
            };
            let thing = Thing {
                section: self.section_at(key.span().start),
                written: written.clone(),
                span: node.span(),
                lines: own.0.clone(),
                assignment: own.1.clone(),
            };
            self.things.insert(here.clone(), thing);
            if let DeValue::Table(inner) = node.get_ref() {
                let inside = matches!(written, Written::Inline) || inside.is_some();
                self.gather(inner, &here, inside.then_some(&own));
            }
        }
    }

    /// Each section ends after its last line, and after the comments directly below that.
    fn end_sections(&mut self) {
        for thing in self.things.values().filter(|thing| matches!(thing.written, Written::Value | Written::Inline)) {
            let section = &mut self.sections[thing.section];
            section.end = section.end.max(thing.lines.end);
        }
        for section in &mut self.sections {
            let rest = &self.source[section.end..];
            let comments = rest.split_inclusive('\n').take_while(|line| line.trim_start().starts_with('#'));
            // A comment that touches the next heading is about that one.
            let long: usize = comments.map(str::len).sum();
            let next = rest[long..].trim_start_matches([' ', '\t']);
            if section.end > section.heading.end && !next.starts_with('[') {
                section.end += long;
            }
        }
    }

    /// Which section has the heading `[path]`.
    pub(super) fn heading(&self, path: &str) -> Option<usize> {
        self.sections.iter().position(|section| section.path == path && (path.is_empty() == section.heading.is_empty()))
    }
}

fn gather_headings(source: &str, table: &DeTable<'_>, path: &str, into: &mut Vec<(String, Span)>) {
    for (key, node) in table {
        let here = join(path, key.get_ref());
        if let DeValue::Table(inner) = node.get_ref() {
            let written = written(source, key.span(), node);
            if written == Written::Heading {
                into.push((here.clone(), node.span()));
            }
            if written != Written::Inline {
                gather_headings(source, inner, &here, into);
            }
        }
    }
}

fn written(source: &str, key: Span, node: &Spanned<DeValue<'_>>) -> Written {
    if !matches!(node.get_ref(), DeValue::Table(_)) {
        return Written::Value;
    }
    match source.as_bytes().get(node.span().start) {
        Some(b'[') => Written::Heading,
        Some(b'{') => Written::Inline,
        // It stands where its key stands.
        _ if source[line_start(source, key.start)..].trim_start().starts_with('[') => Written::Implied,
        _ => Written::Dotted,
    }
}

/// Where the line of the byte `at` begins.
pub(super) fn line_start(source: &str, at: usize) -> usize {
    source[..at].rfind('\n').map_or(0, |newline| newline + 1)
}

/// Where the line after that of the byte `at` begins.
pub(super) fn line_end(source: &str, at: usize) -> usize {
    source[at..].find('\n').map_or(source.len(), |newline| at + newline + 1)
}

pub(super) fn join(path: &str, name: &str) -> String {
    if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") }
}
