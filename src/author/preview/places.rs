//! Findings, and the steps that they are about.

use crate::course::catalogue::Source;
use crate::diagnostic::{Code, Finding, Severity};
use crate::vocabulary::Id;

/// A finding, and the step of the lesson that it stands in, if it stands in one. What waits for somebody else is told
/// once for a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    /// The finding.
    pub finding: Finding,
    /// The step.
    pub step: Option<Id>,
    /// Where else the same is so in the file: the lines, and their steps.
    pub also: Vec<(usize, Option<Id>)>,
}

impl Told {
    /// Whether it is a fault.
    #[must_use]
    pub fn is_fault(&self) -> bool {
        self.finding.severity() == Severity::Fault
    }

    /// In how many places it is so.
    #[must_use]
    pub fn places(&self) -> usize {
        1 + self.also.len()
    }

    /// In how many places of that step it is so.
    #[must_use]
    pub fn in_step(&self, step: &Id) -> usize {
        let steps = std::iter::once(&self.step).chain(self.also.iter().map(|(_, step)| step));
        steps.filter(|other| other.as_ref() == Some(step)).count()
    }

    /// Whether `other` is the same in another place, and needs no telling of its own.
    fn is_also(&self, other: &Finding) -> bool {
        let same =
            (self.finding.code, &self.finding.file, &self.finding.args) == (other.code, &other.file, &other.args);
        same && other.code == Code::TranslationUndone
    }
}

/// The findings with their steps: faults first, those of the file that is written before those of its translations,
/// and each finding once. `sources` are the files of the lesson, the main one first.
#[must_use]
pub fn told(findings: Vec<Finding>, sources: &[Source]) -> Vec<Told> {
    let mut told: Vec<Told> = Vec::new();
    for finding in findings {
        // What is not there has its step in the file that it should be translated from.
        let place = finding.there.first().cloned().unwrap_or_else(|| finding.place());
        let source = sources.iter().find(|source| source.name == place.file);
        let step = source.and_then(|source| step_at(&String::from_utf8_lossy(&source.bytes), place.line));
        if told.iter().any(|other| other.finding == finding) {
            continue;
        }
        match told.iter_mut().find(|other| other.is_also(&finding)) {
            Some(other) => other.also.push((finding.line, step)),
            None => told.push(Told { finding, step, also: Vec::new() }),
        }
    }
    let in_main = |told: &Told| sources.first().is_some_and(|main| main.name == told.finding.file);
    // The rest stays in its order: the sort is stable.
    told.sort_by_key(|told| (!told.is_fault(), !in_main(told)));
    told
}

/// The step that the line, from 1, stands in. It is read from the lines alone, since a file with a slip
/// in it may be no TOML.
pub(super) fn step_at(source: &str, line: usize) -> Option<Id> {
    let lines: Vec<&str> = source.lines().collect();
    let from = line.min(lines.len()).checked_sub(1)?;
    let mut heads = lines[..=from].iter().enumerate().rev().filter_map(|(at, line)| Some((at, head(line)?)));
    let (at, name) = heads.next()?;
    let mut names = name.split('.');
    match (names.next()?, names.next()) {
        ("step", None) => value(&lines, at, "id"),
        // It belongs to the step above it; in a translation, which lists none, it names one itself.
        ("step", Some(part)) => match heads.find(|(_, name)| *name == "step") {
            Some((at, _)) => value(&lines, at, "id"),
            None => Id::new(part.trim_matches('"')),
        },
        ("example", None) => value(&lines, at, "step"),
        _ => None,
    }
}

/// The name of the table that the line begins.
fn head(line: &str) -> Option<&str> {
    let inner = line.trim().strip_prefix('[')?;
    let inner = inner.strip_prefix('[').unwrap_or(inner);
    let (name, rest) = inner.split_once(']')?;
    let rest = rest.strip_prefix(']').unwrap_or(rest).trim_start();
    let fits = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.' | '"');
    (!name.is_empty() && name.chars().all(fits) && (rest.is_empty() || rest.starts_with('#'))).then_some(name)
}

/// What `key` says in the table that begins at line `at`.
fn value(lines: &[&str], at: usize, key: &str) -> Option<Id> {
    let mut own = lines[at + 1..].iter().take_while(|line| head(line).is_none());
    let said = own.find_map(|line| {
        let (name, value) = line.split_once('=')?;
        (name.trim() == key).then_some(value)
    })?;
    Id::new(said.trim().trim_start_matches(['"', '\'']).split(['"', '\'']).next()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    const LESSON: &str = r#"title = "Svare"

[[step]]
kind = "read"
id = "les"
text = """
[dette] er tekst
"""

[[step.mistake]]
id = "til-per"

[[step]]
id = 'svar'
[step.start]
at = "home"

[[example]]
id = "slik"
step = "svar"
"#;

    #[test]
    fn faults_come_first_and_the_file_that_is_written_before_its_translations() {
        let source =
            |name: &str| Source { path: name.to_owned(), name: name.to_owned(), translation: None, bytes: Vec::new() };
        let sources = [source("b.toml"), source("b.nn.toml")];
        let finding = |code, file: &str| Finding::at(code, file, "", 0..0);
        let found = vec![
            finding(Code::TranslationUndone, "b.nn.toml"),
            finding(Code::TranslationMissing, "b.nn.toml"),
            finding(Code::NotReviewed, "b.toml"),
            finding(Code::UnknownKey, "b.toml"),
        ];
        let codes: Vec<Code> = told(found, &sources).iter().map(|told| told.finding.code).collect();
        let right = [Code::UnknownKey, Code::TranslationMissing, Code::NotReviewed, Code::TranslationUndone];
        assert_eq!(codes, right);
    }

    #[test]
    fn a_line_is_in_the_step_above_it() {
        let at = |line| step_at(LESSON, line).map(|id| id.to_string());
        assert_eq!(at(1), None);
        for line in 3..=11 {
            assert_eq!(at(line).as_deref(), Some("les"), "{line}");
        }
        for line in 13..=20 {
            assert_eq!(at(line).as_deref(), Some("svar"), "{line}");
        }
        assert_eq!(at(400).as_deref(), Some("svar"));
        assert_eq!(step_at("[step.les]\ntext = \"a\"\n", 2), Id::new("les"));
        assert_eq!(step_at("", 1), None);
    }
}
