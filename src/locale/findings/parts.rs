//! A finding in its parts, for a screen that lays them out itself.

use super::{There, about_file, excerpt, help, sentence, there};
use crate::diagnostic::{Finding, Severity};
use crate::locale::Strings;
use crate::vocabulary::without_controls;

/// What there is to say of a finding. Nothing in it holds a control character.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Parts {
    /// The file by its name alone, and the place in it if there is one.
    pub place: String,
    /// The word for how much it matters.
    pub severity: String,
    /// What was found.
    pub sentence: String,
    /// The line of the file, and marks under the place.
    pub excerpt: Option<[String; 2]>,
    /// What stands in another file that it speaks of.
    pub there: Option<There>,
    /// How to mend it.
    pub help: Option<String>,
}

/// The parts of a finding; its excerpt takes at most so many columns.
#[must_use]
pub fn parts(finding: &Finding, columns: usize, strings: &Strings) -> Parts {
    let file = without_controls(finding.file.rsplit(['/', '\\']).next().unwrap_or_default());
    let whole = about_file(finding);
    Parts {
        place: if whole { file } else { format!("{file}:{}:{}", finding.line, finding.column) },
        severity: match finding.severity() {
            Severity::Warning => strings.say("finding-severity-warning"),
            Severity::Fault => strings.say("finding-severity-fault"),
        },
        sentence: sentence(finding, strings),
        excerpt: (!whole).then(|| excerpt(&finding.place(), columns)),
        there: there(finding, columns, strings),
        help: help(finding, strings),
    }
}
