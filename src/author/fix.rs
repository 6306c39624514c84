//! Mends what can be mended without knowing what was meant: slips of the hand in how a file is written.
//!
//! Each [`Fix`] follows from a finding. It stands only when the file has been checked again with it: the
//! finding must be gone, and nothing new may have come. Bytes that no fix names stay as they are.

mod propose;
mod tidy;

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use crate::course::Part;
use crate::diagnostic::{Code, Finding};

/// The most fixes in one file: past these a person should look at it.
const MOST: usize = 60;

/// Why something is changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reason {
    /// There is a finding about it.
    Found(Code),
    /// An invisible mark at the beginning of the file.
    ByteOrderMark,
    /// Line breaks as Windows writes them.
    LineEnds,
    /// Blanks at the end of lines.
    TrailingBlanks,
}

/// Bytes of the file, and what is to stand there instead.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edit {
    /// From and to.
    pub span: Range<usize>,
    /// What is to stand there.
    pub new: String,
}

/// A change that may be made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fix {
    /// Why.
    pub reason: Reason,
    /// The changes, in the order of the file.
    pub edits: Vec<Edit>,
}

/// A change that has been made, as its lines were and as they are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// Why.
    pub reason: Reason,
    /// The number of the first line, from 1.
    pub line: usize,
    /// The lines before; none where the change is in nothing that can be seen.
    pub before: Vec<String>,
    /// The lines after.
    pub after: Vec<String>,
}

/// A file that has been mended as far as that goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mended {
    /// What is to stand in it.
    pub text: String,
    /// What has been changed.
    pub changes: Vec<Change>,
}

/// What is known around a file.
#[derive(Debug, Default)]
pub struct Around {
    /// The file as findings name it.
    pub name: String,
    /// Every id of the course, so that a name with two near ones is left to a person.
    pub names: BTreeSet<String>,
    /// Of a translation: what its main file asks for.
    pub parts: Vec<Part>,
}

impl Fix {
    /// `source` with this fix.
    #[must_use]
    pub fn applied(&self, source: &str) -> String {
        let mut text = String::with_capacity(source.len());
        let mut at = 0;
        for Edit { span, new } in &self.edits {
            text.push_str(source.get(at..span.start).unwrap_or_default());
            text.push_str(new);
            at = span.end.max(at);
        }
        text.push_str(source.get(at..).unwrap_or_default());
        text
    }
}

/// Mends `source`. `check` tells everything about the file, were it to say something, and about the files
/// that depend on it.
pub fn mend(source: &str, around: &Around, check: Check<'_>) -> Mended {
    let mut mended = Mended { text: source.to_owned(), changes: Vec::new() };
    let mut found = check(source);
    found = mended.tidy(&[Reason::ByteOrderMark, Reason::LineEnds], found, check);
    // What does not stand while another slip hides it is tried again once that is mended.
    loop {
        let before = mended.changes.len();
        let mut tried: BTreeSet<(Code, usize, usize)> = BTreeSet::new();
        while mended.changes.len() < MOST {
            let Some((code, text, after)) = next(&mended.text, &found, around, check, &mut tried) else { break };
            mended.take(Reason::Found(code), text);
            found = after;
        }
        if mended.changes.len() == before {
            break;
        }
    }
    // Only of a file that can be read one knows which blanks are part of a text.
    mended.tidy(&[Reason::TrailingBlanks], found, check);
    mended
}

/// How a file is checked.
type Check<'c> = &'c dyn Fn(&str) -> Vec<Finding>;

/// What a change is for, the file with it, and what is told then.
type Taken = (Code, String, Vec<Finding>);

/// The next change that stands.
fn next(
    source: &str,
    found: &[Finding],
    around: &Around,
    check: Check<'_>,
    tried: &mut BTreeSet<(Code, usize, usize)>,
) -> Option<Taken> {
    for finding in found.iter().filter(|finding| finding.file == around.name) {
        if tried.contains(&(finding.code, finding.line, finding.column)) {
            continue;
        }
        if let Some((text, after)) = stand(source, finding, (finding, found), around, check, TOGETHER) {
            return Some((finding.code, text, after));
        }
        tried.insert((finding.code, finding.line, finding.column));
    }
    None
}

/// How many slips on one line may hide each other.
const TOGETHER: usize = 3;

/// The file without `finding`. `first` is what all this began with, and everything that was told then:
/// a slip that hid another one on its line is mended together with that.
fn stand(
    source: &str,
    finding: &Finding,
    first: (&Finding, &[Finding]),
    around: &Around,
    check: Check<'_>,
    depth: usize,
) -> Option<(String, Vec<Finding>)> {
    for fix in propose::fixes(source, finding, around) {
        let text = fix.applied(source);
        if text == source {
            continue;
        }
        let after = check(&text);
        if stands(first.0, first.1, &after) {
            return Some((text, after));
        }
        let hidden = |other: &&Finding| {
            other.file == around.name
                && other.line == finding.line
                && is_writing(other.code)
                && other.code != finding.code
        };
        if let Some(hidden) = after.iter().find(hidden).filter(|_| depth > 1 && is_writing(finding.code)) {
            let further = stand(&text, hidden, first, around, check, depth - 1);
            if further.is_some() {
                return further;
            }
        }
    }
    None
}

/// What makes two findings the same one when lines have moved.
type Key<'f> = (Code, &'f str, &'f [(&'static str, String)]);

fn key(finding: &Finding) -> Key<'_> {
    // One fewer is the same finding, and no new one.
    let args = if finding.code == Code::TranslationMissing { &[] } else { &finding.args[..] };
    (finding.code, &finding.file, args)
}

/// How many things are told at once.
fn told(finding: &Finding) -> usize {
    let count = finding.args.iter().find(|(name, _)| *name == "count").map(|(_, count)| count);
    let several = count.filter(|_| finding.code == Code::TranslationMissing);
    several.and_then(|count| count.parse().ok()).unwrap_or(1)
}

fn counted(found: &[Finding]) -> BTreeMap<Key<'_>, usize> {
    let mut counted = BTreeMap::new();
    for finding in found {
        *counted.entry(key(finding)).or_default() += told(finding);
    }
    counted
}

/// The findings that were not there before.
fn made<'f>(before: &'f [Finding], after: &'f [Finding]) -> Vec<Key<'f>> {
    let there = counted(before);
    let more = |(key, count): (Key<'f>, usize)| (count > there.get(&key).copied().unwrap_or(0)).then_some(key);
    counted(after).into_iter().filter_map(more).collect()
}

/// Whether a fix of `finding` has done away with it and has made nothing new.
fn stands(finding: &Finding, before: &[Finding], after: &[Finding]) -> bool {
    let writing = is_writing(finding.code);
    // Once a file can be read further, what stood there all the time comes to light: the same slip once more, too.
    let same = |found: &[Finding]| {
        let is =
            |other: &&Finding| (other.code, &other.file, &other.args) == (finding.code, &finding.file, &finding.args);
        found.iter().filter(is).filter(|other| !writing || other.line <= finding.line).count()
    };
    if same(after) >= same(before) {
        return false;
    }
    let made = made(before, after);
    let torn =
        |found: &[Finding]| found.iter().filter(|other| other.file == finding.file && is_writing(other.code)).count();
    let here = |other: &&Finding| other.file == finding.file && is_writing(other.code) && other.line <= finding.line;
    let further = !after.iter().filter(here).any(|other| made.contains(&key(other)));
    made.is_empty() || (writing && (torn(after) < torn(before) || further))
}

/// Whether the finding is about how TOML is written, so that the rest of the file may be unread.
fn is_writing(code: Code) -> bool {
    matches!(
        code,
        Code::Syntax
            | Code::UnclosedText
            | Code::InnerQuote
            | Code::UnquotedText
            | Code::OddQuote
            | Code::OddKey
            | Code::OddCharacter
            | Code::BadEscape
            | Code::MissingEquals
            | Code::MissingValue
            | Code::UnclosedBracket
            | Code::MissingComma
            | Code::ExtraComma
            | Code::AfterValue
    )
}

impl Mended {
    /// Does what no finding is about, unless it makes one; what is told then.
    fn tidy(&mut self, reasons: &[Reason], mut found: Vec<Finding>, check: Check<'_>) -> Vec<Finding> {
        for reason in reasons {
            let Some(fix) = tidy::fix(*reason, &self.text) else { continue };
            let text = fix.applied(&self.text);
            let after = check(&text);
            if made(&found, &after).is_empty() {
                self.take(*reason, text);
                found = after;
            }
        }
        found
    }

    fn take(&mut self, reason: Reason, text: String) {
        let found = matches!(reason, Reason::Found(_));
        let before: Vec<&str> = self.text.lines().collect();
        let after: Vec<&str> = text.lines().collect();
        let same = before.iter().zip(&after).take_while(|(one, other)| one == other).count();
        let rest = before.len().min(after.len()) - same;
        let ends =
            before.iter().rev().zip(after.iter().rev()).take(rest).take_while(|(one, other)| one == other).count();
        // Who is shown every line of a file sees nothing.
        let lines = |lines: &[&str]| -> Vec<String> {
            let changed = &lines[same..lines.len() - ends];
            if found { changed.iter().map(|line| (*line).to_owned()).collect() } else { Vec::new() }
        };
        let (mut before, mut after) = (lines(&before), lines(&after));
        if before.len() == after.len() {
            // What stands between two changed lines and is as it was says nothing.
            (before, after) = before.into_iter().zip(after).filter(|(before, after)| before != after).unzip();
        }
        self.changes.push(Change { reason, line: same + 1, before, after });
        self.text = text;
    }
}

/// Where the line of the byte `at` begins.
pub(super) fn line_start(source: &str, at: usize) -> usize {
    source[..at].rfind('\n').map_or(0, |newline| newline + 1)
}

/// Where the line of the byte `at` ends, before its line break.
pub(super) fn line_end(source: &str, at: usize) -> usize {
    source[at..].find('\n').map_or(source.len(), |newline| at + newline)
}
