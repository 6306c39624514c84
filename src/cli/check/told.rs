//! How findings are told to a person: each with its place and its mend, what is the same in many places once, and at
//! the end how much there is, and where to read on.

use crate::author::check::count;
use crate::diagnostic::{Code, Finding, Severity};
use crate::locale::{Strings, findings, wrapped};
use crate::vocabulary::without_controls;

/// What is the same in so many places is told once, with all of them.
const ALIKE: usize = 4;
/// With more findings than this, and in more than one file, it is told how many there are in each.
const MANY: usize = 20;
/// With more findings than this, the first ones have left the screen of a terminal.
const SCREENFUL: usize = 5;
/// The longest line, in columns.
const COLUMNS: usize = 78;

/// Everything, for a person to read.
pub(super) fn told(found: &[Finding], strings: &Strings) -> String {
    let mut told = String::new();
    for (place, finding) in found.iter().enumerate() {
        let alike: Vec<&Finding> = found.iter().filter(|other| same(finding, other)).collect();
        if alike.len() < ALIKE {
            told.push_str(&findings::human(finding, strings));
            told.push('\n');
        } else if !found[..place].iter().any(|other| same(finding, other)) {
            told.push_str(&findings::human(finding, strings));
            told.push_str(&elsewhere(finding, &alike[1..], strings));
            told.push('\n');
        }
    }
    told.push_str(&ending(found, strings));
    told
}

/// Whether two findings differ in their places alone. That a translation is missing names the file, and is the same
/// nevertheless.
fn same(one: &Finding, other: &Finding) -> bool {
    one.code == other.code && one.there == other.there && (one.args == other.args || one.code == Code::NoSibling)
}

/// The places where the same is so.
fn elsewhere(first: &Finding, others: &[&Finding], strings: &Strings) -> String {
    let count = others.len().to_string();
    // Its name ten times over says no more than once.
    if others.iter().all(|other| other.file == first.file && !other.excerpt.is_empty()) {
        let numbers: Vec<String> = others.iter().map(|other| other.line.to_string()).collect();
        let values = [("count", count.as_str()), ("lines", &numbers.join(", "))];
        return lines(&strings.fill("check-alike-lines", &values), "   ");
    }
    let place = |finding: &&Finding| {
        let line = if finding.excerpt.is_empty() { String::new() } else { format!(":{}", finding.line) };
        without_controls(&format!("{}{line}", finding.file))
    };
    let places: Vec<String> = others.iter().map(place).collect();
    let values = [("count", count.as_str()), ("places", &places.join(", "))];
    lines(&strings.fill("check-alike", &values), "   ")
}

/// How much there is, in each file when it is much, and where to read more.
fn ending(found: &[Finding], strings: &Strings) -> String {
    let Some(first) = found.iter().max_by_key(|finding| finding.severity()) else {
        return strings.say("check-clean") + "\n";
    };
    let mut told = String::new();
    let files = files(found);
    if found.len() > MANY && files.len() > 1 {
        for (file, of_file) in &files {
            told.push_str(&[&without_controls(file), "  ", &counted(of_file, strings), "\n"].concat());
        }
        told.push('\n');
    }
    let all: Vec<&Finding> = found.iter().collect();
    told.push_str(&counted(&all, strings));
    told.push_str(".\n");
    // What comes first in a list of its own severity is as good an example as any.
    let example = found.iter().find(|finding| finding.severity() == first.severity()).unwrap_or(first);
    let has_both =
        found.iter().any(|finding| finding.severity() != Severity::Fault) && first.severity() == Severity::Fault;
    if found.len() > SCREENFUL && has_both {
        told.push_str(&lines(&strings.say("check-faults-alone"), ""));
    }
    told.push_str(&lines(&strings.fill("check-page", &[("code", example.code.id())]), ""));
    told
}

/// The findings of each file, in order.
fn files(found: &[Finding]) -> Vec<(&str, Vec<&Finding>)> {
    let mut files: Vec<(&str, Vec<&Finding>)> = Vec::new();
    for finding in found {
        match files.iter_mut().find(|(file, _)| *file == finding.file) {
            Some((_, of_file)) => of_file.push(finding),
            None => files.push((&finding.file, vec![finding])),
        }
    }
    files
}

fn counted(found: &[&Finding], strings: &Strings) -> String {
    let owned: Vec<Finding> = found.iter().map(|finding| (*finding).clone()).collect();
    let (faults, warnings) = count(&owned);
    strings.fill("check-count", &[("faults", &faults.to_string()), ("warnings", &warnings.to_string())])
}

fn lines(text: &str, indent: &str) -> String {
    wrapped(text, COLUMNS, indent, indent).join("\n") + "\n"
}
