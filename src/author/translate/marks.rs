//! The comments above a text that say what a person has yet to do.

use std::ops::Range;

use super::layout::{Layout, line_start};
use super::write;
use crate::course::MARKS;

/// Above a text that is still to be translated.
pub(super) const NEW: &str = MARKS[0];
/// Above a text whose original has changed.
pub(super) const CHANGED: &str = MARKS[1];
/// Above a `from`: the fingerprint of the original that the marks in this part are about.
pub(super) const TARGET: &str = "# TIL";

/// A mark in a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Mark {
    /// Which: one of the constants.
    pub(super) kind: &'static str,
    /// The path of the text that it is about.
    pub(super) path: String,
    /// The whole comment, its last line break included.
    pub(super) span: Range<usize>,
    /// The comment as it is written.
    pub(super) written: String,
}

/// Every mark of the file.
pub(super) fn all(layout: &Layout<'_>) -> Vec<Mark> {
    let mut found: Vec<Mark> = Vec::new();
    let assignments = layout.things.iter().filter(|(path, thing)| **path == thing.assignment);
    for (path, thing) in assignments {
        for mark in above(layout.source, thing.lines.start, path) {
            if !found.iter().any(|known| known.span == mark.span) {
                found.push(mark);
            }
        }
    }
    found
}

/// The marks directly above the line that begins at `start`.
fn above(source: &str, start: usize, path: &str) -> Vec<Mark> {
    let mut lines: Vec<Range<usize>> = Vec::new();
    let mut at = start;
    while at > 0 {
        let begin = line_start(source, at - 1);
        if !source[begin..at].trim_start().starts_with('#') {
            break;
        }
        lines.push(begin..at);
        at = begin;
    }
    lines.reverse();
    let mut marks: Vec<Mark> = Vec::new();
    let mut open = false;
    for line in lines {
        let text = source[line.clone()].trim_start();
        let kind = [NEW, CHANGED, TARGET].into_iter().find(|mark| text.starts_with(mark));
        if let Some(kind) = kind {
            let within = text[kind.len()..].trim_start().strip_prefix('(').and_then(|rest| rest.split_once(')'));
            let path = within.map_or_else(|| path.to_owned(), |(within, _)| format!("{path}.{within}"));
            marks.push(Mark { kind, path, span: line.clone(), written: text.to_owned() });
            open = true;
        } else if let (true, true, Some(last)) = (open, write::continues(text), marks.last_mut()) {
            last.span.end = line.end;
            last.written.push_str(text);
        } else {
            open = false;
        }
    }
    marks
}
