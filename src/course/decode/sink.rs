//! Where findings about one file are gathered.

use std::collections::BTreeSet;

use super::value::Span;
use crate::course::Profile;
use crate::diagnostic::{Code, Finding, Quote, Severity};
use crate::vocabulary::{Id, without_controls};

/// The most findings that are told about one file. Past these a person begins at the top anyway,
/// and a file of noise cannot make the program slow.
const MOST: usize = 40;
/// The longest value inside a message, in characters.
const LONGEST_VALUE: usize = 160;

/// The findings about one file.
#[derive(Debug)]
pub(in crate::course) struct Sink<'s> {
    file: &'s str,
    source: &'s str,
    findings: Vec<Finding>,
    left_out: usize,
    /// Where each line begins.
    lines: Vec<usize>,
    /// Lines with an error in their TOML: what else seems wrong there follows from it.
    torn: BTreeSet<usize>,
    no_absence: bool,
    faults: bool,
    /// The words of the glossary; `None` when they cannot be known.
    words: Option<&'s BTreeSet<Id>>,
    /// The municipality whose values texts may use; `None` in files where a brace is a brace.
    profile: Option<&'s Profile>,
}

impl<'s> Sink<'s> {
    /// An empty sink for `source`, which stands in `file`.
    pub(in crate::course) fn new(file: &'s str, source: &'s str) -> Self {
        Self {
            file,
            source,
            findings: Vec::new(),
            left_out: 0,
            lines: std::iter::once(0).chain(source.match_indices('\n').map(|(at, _)| at + 1)).collect(),
            torn: BTreeSet::new(),
            no_absence: false,
            faults: false,
            words: None,
            profile: None,
        }
    }

    /// The same sink, for a text that may mark these words of the glossary.
    pub(in crate::course) fn knowing(self, words: Option<&'s BTreeSet<Id>>) -> Self {
        Self { words, ..self }
    }

    /// The words of the glossary, if they are known.
    pub(in crate::course) fn words(&self) -> Option<&'s BTreeSet<Id>> {
        self.words
    }

    /// The same sink, for texts that may use the values of this municipality.
    pub(in crate::course) fn using(self, profile: &'s Profile) -> Self {
        Self { profile: Some(profile), ..self }
    }

    /// The municipality whose values texts may use, if they may.
    pub(in crate::course) fn profile(&self) -> Option<&'s Profile> {
        self.profile
    }

    /// The file as a person knows it.
    pub(in crate::course) fn file(&self) -> &'s str {
        self.file
    }

    /// The file's text.
    pub(in crate::course) fn source(&self) -> &'s str {
        self.source
    }

    /// Whether a fault has been told.
    pub(in crate::course) fn has_fault(&self) -> bool {
        self.faults
    }

    /// Whether the file's TOML has an error, so that what seems to be missing may be there.
    pub(in crate::course) fn is_torn(&self) -> bool {
        !self.torn.is_empty()
    }

    /// Whether something with `code` has been told.
    pub(in crate::course) fn has_told(&self, code: Code) -> bool {
        self.findings.iter().any(|finding| finding.code == code)
    }

    /// Whether to keep silent about what is not there.
    pub(super) fn quiet_about_absence(&mut self, quiet: bool) {
        self.no_absence = quiet;
    }

    /// Tells a finding about `span`.
    pub(in crate::course) fn tell(&mut self, code: Code, span: &Span, args: &[(&'static str, &str)]) {
        if self.no_absence && matches!(code, Code::MissingKey | Code::Empty) {
            return;
        }
        self.faults |= code.severity() == Severity::Fault;
        if self.findings.len() >= MOST {
            self.left_out += 1;
            return;
        }
        // Before the line is copied: a line can be as long as the file, and have all its faults.
        let line = self.lines.partition_point(|start| *start <= span.start);
        let args: Vec<(&'static str, String)> = args.iter().map(|(name, value)| (*name, shown(value))).collect();
        // The same thing twice on one line is one thing to mend.
        let again = |told: &Finding| (told.line, told.code) == (line, code) && told.args == args;
        if self.torn.contains(&line) || self.findings.iter().any(again) {
            return;
        }
        let mut finding = Finding::at(code, self.file, self.source, span.clone());
        finding.args = args;
        self.findings.push(finding);
    }

    /// Whether so much has been told that the rest is counted and no more.
    pub(in crate::course) fn is_full(&self) -> bool {
        self.findings.len() >= MOST
    }

    /// Tells that the file lacks a key at its top.
    pub(super) fn tell_absence(&mut self, key: &str, table: &str) {
        if !self.no_absence {
            self.tell_of_file(Code::MissingKey, &[("key", key), ("table", table)]);
        }
    }

    /// Tells a finding about the file as a whole, such as something that stands nowhere in it.
    pub(in crate::course) fn tell_of_file(&mut self, code: Code, args: &[(&'static str, &str)]) {
        self.faults |= code.severity() == Severity::Fault;
        if self.findings.len() >= MOST {
            self.left_out += 1;
            return;
        }
        let finding = Finding::about_file(code, self.file);
        self.findings.push(args.iter().fold(finding, |finding, (name, value)| finding.with(name, shown(value))));
    }

    /// Tells a finding about `span`, or about the file as a whole, which speaks of places in another file.
    pub(in crate::course) fn tell_beside(
        &mut self,
        code: Code,
        span: Option<&Span>,
        args: &[(&'static str, &str)],
        there: Vec<Quote>,
    ) {
        let before = self.findings.len();
        match span {
            Some(span) => self.tell(code, span, args),
            None => self.tell_of_file(code, args),
        }
        if let Some(finding) = self.findings.get_mut(before) {
            finding.there = there.into();
        }
    }

    /// Tells an error in the TOML itself: the first on its line, and nothing else is told there.
    pub(super) fn tell_torn(&mut self, code: Code, span: &Span, args: &[(&'static str, &str)]) {
        self.tell(code, span, args);
        if let Some(last) = self.findings.last() {
            self.torn.insert(last.line);
        }
    }

    /// The findings, in the order of the file.
    pub(in crate::course) fn into_findings(mut self) -> Vec<Finding> {
        self.findings.sort_by_key(|finding| (finding.line, finding.column));
        if self.left_out > 0 {
            let more = Finding::about_file(Code::More, self.file).with("count", self.left_out.to_string());
            self.findings.push(more);
        }
        self.findings
    }
}

/// `value` as it can stand in a message: visible, and not too long.
fn shown(value: &str) -> String {
    let head: String = value.chars().take(LONGEST_VALUE + 1).collect();
    let clean = without_controls(&head);
    if clean.chars().count() > LONGEST_VALUE {
        let mut cut: String = clean.chars().take(LONGEST_VALUE - 1).collect();
        cut.push('…');
        return cut;
    }
    clean
}
