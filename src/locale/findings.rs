//! Findings in words: for a person to read, and as JSON for other programs.
//!
//! It stands here and not in `diagnostic`, because it speaks and `diagnostic` is above all words.
//!
//! The sentence is the message `finding-<code>`. When there is a name that was likely meant, the
//! mend is the message's attribute `.near`, or else `finding-near`; when there is none, it is the
//! attribute `.help`, if the message has it.

mod parts;

pub use parts::{Parts, parts};

use serde::Serialize;
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

use super::{Strings, wrapped};
use crate::diagnostic::{Finding, Severity};
use crate::vocabulary::without_controls;

/// The longest line, in columns.
const COLUMNS: usize = 78;
/// What stands before the lines that follow the first.
const INDENT: &str = "   ";

/// The finding as a person reads it: place, sentence, code (a page of the guide), the line of the file, the
/// mend.
/// Ends in a line break; never holds another control character.
#[must_use]
pub fn human(finding: &Finding, strings: &Strings) -> String {
    let word = match finding.severity() {
        Severity::Warning => strings.say("finding-severity-warning"),
        Severity::Fault => strings.say("finding-severity-fault"),
    };
    let file = without_controls(&finding.file);
    let place = if about_file(finding) { file } else { format!("{file}:{}:{}", finding.line, finding.column) };
    let said = format!("{place}  {word}  {} [{}]", sentence(finding, strings), finding.code.id());
    let mut lines = wrapped(&said, COLUMNS, "", INDENT);
    if !about_file(finding) {
        lines.extend(excerpt(finding, COLUMNS));
    }
    if let Some(help) = help(finding, strings) {
        lines.extend(wrapped(&help, COLUMNS, INDENT, INDENT));
    }
    lines.push(String::new());
    lines.join("\n")
}

/// The findings as a JSON array of objects `file`, `line`, `column`, `severity`, `code`,
/// `message`, `help` and `page` (the command that prints the guide's page about it). Line and column are 1 where a finding is about the file as a whole.
#[must_use]
pub fn json(findings: &[Finding], strings: &Strings) -> String {
    let objects: Vec<Object> = findings
        .iter()
        .map(|finding| Object {
            file: without_controls(&finding.file),
            line: finding.line,
            column: finding.column,
            severity: finding.severity().word(),
            code: finding.code.id(),
            message: sentence(finding, strings),
            help: help(finding, strings),
            page: ["tastetrykk", "guide", finding.code.id()].join(" "),
        })
        .collect();
    // Text and numbers alone: there is nothing in it that JSON could refuse.
    serde_json::to_string_pretty(&objects).unwrap_or_else(|_| "[]".to_owned())
}

#[derive(Serialize)]
struct Object {
    file: String,
    line: usize,
    column: usize,
    severity: &'static str,
    code: &'static str,
    message: String,
    help: Option<String>,
    page: String,
}

/// What was found.
pub(crate) fn sentence(finding: &Finding, strings: &Strings) -> String {
    without_controls(&strings.fill(finding.code.message(), &values(finding)))
}

/// How to mend it.
fn help(finding: &Finding, strings: &Strings) -> Option<String> {
    let values = values(finding);
    let near = values.iter().any(|(name, value)| *name == "near" && !value.is_empty());
    let message = finding.code.message();
    let help = if near {
        strings.attribute(message, "near", &values).or_else(|| Some(strings.fill("finding-near", &values)))
    } else {
        strings.attribute(message, "help", &values)
    };
    help.map(|help| without_controls(&help))
}

fn values(finding: &Finding) -> Vec<(&str, &str)> {
    finding.args.iter().map(|(name, value)| (*name, value.as_str())).collect()
}

/// Whether the finding is about the file and no place in it.
fn about_file(finding: &Finding) -> bool {
    finding.line == 1 && finding.column == 1 && finding.excerpt.is_empty()
}

/// The line of the file and marks under the place, cut around them to fit in so many columns.
fn excerpt(finding: &Finding, columns: usize) -> [String; 2] {
    let number = finding.line.to_string();
    let blank = " ".repeat(number.len());
    let room = columns.saturating_sub(INDENT.len() + number.len() + " | ".len()).max(3);
    let line: Vec<char> = finding.excerpt.chars().collect();
    let at = (finding.column - 1).min(line.len());
    let mut from = 0;
    let mut before = String::new();
    if finding.excerpt.width() > room {
        // A third of the room before the place, the rest for what is there.
        from = at - fitting(line[..at].iter().rev(), room / 3);
        if from > 0 {
            before.push('…');
        }
    }
    let rest = &line[from..];
    let space = room - before.width();
    let mut shown = fitting(rest.iter(), space);
    let mut after = "";
    if shown < rest.len() {
        shown = fitting(rest.iter(), space - 1);
        after = "…";
    }
    let text: String = rest[..shown].iter().collect();
    let lead: String = line[from..at].iter().collect();
    let marked: String = line[at..].iter().take(finding.width).collect();
    let lead = before.width() + lead.width();
    let marks = marked.width().clamp(1, (before.width() + text.width()).saturating_sub(lead).max(1));
    [
        format!("{INDENT}{number} | {before}{text}{after}"),
        format!("{INDENT}{blank} | {}{}", " ".repeat(lead), "^".repeat(marks)),
    ]
}

/// How many of the first characters fit in `room` columns.
fn fitting<'c>(characters: impl Iterator<Item = &'c char>, room: usize) -> usize {
    let mut width = 0;
    characters
        .take_while(|c| {
            width += c.width().unwrap_or(0);
            width <= room
        })
        .count()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Code;

    use crate::vocabulary::Lang;

    #[test]
    fn every_code_has_a_sentence_in_every_language() {
        for lang in Lang::ALL {
            let strings = Strings::new(lang);
            for code in Code::ALL {
                let said = strings.say(code.message());
                assert_ne!(said, code.message(), "{lang:?}");
            }
        }
    }

    #[test]
    fn a_long_line_is_cut_around_its_place_and_the_marks_stand_under_it() {
        let strings = Strings::new(Lang::Nb);
        for (before, place, after) in [("", "taks", 200), ("æ日", "日本", 200), ("x", "feil", 3), ("y", "taks", 0)]
        {
            for times in [0, 10, 60, 300] {
                let source = format!("{}{place}{}", before.repeat(times), "z".repeat(after));
                let start = before.len() * times;
                let finding = Finding::at(Code::Syntax, "a.toml", &source, start..start + place.len());
                let told = human(&finding, &strings);
                let lines: Vec<&str> = told.lines().collect();
                assert!(lines.iter().all(|line| line.width() <= COLUMNS), "{told}");
                let marks = lines[2].find('^').unwrap();
                let columns = lines[2][marks..].len();
                let mut width = 0;
                let under: String = lines[1]
                    .chars()
                    .filter(|c| {
                        width += c.width().unwrap_or(0);
                        (marks + 1..=marks + columns).contains(&width)
                    })
                    .collect();
                assert_eq!(under, place, "{told}");
            }
        }
    }
}
