//! What playing a step tells, wherever the step stands in its files: so it can be kept while other parts of the files
//! change, and is given its place when it is told.

use serde::{Deserialize, Serialize};

use super::Files;
use super::fit::place_of;
use super::task::Task;
use crate::author::Document;
use crate::diagnostic::{Code, Finding};
use crate::vocabulary::{Id, Lang};

/// Something to tell, and what it is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    /// What it is.
    pub code: Code,
    /// What it is about.
    pub at: At,
    /// Values for the message.
    pub args: Vec<(&'static str, String)>,
}

/// What something to tell is about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum At {
    /// A key of a task.
    Task {
        /// Its step.
        step: Id,
        /// The variant.
        variant: Id,
        /// How many variants the step has.
        of: usize,
        /// The path of the key from there.
        key: String,
    },
    /// A step.
    Step(Id),
    /// The text of a step in a language.
    Text(Id, Lang),
    /// A word on the screen of a step.
    Word {
        /// The step.
        step: Id,
        /// The language of the screen.
        language: Lang,
        /// What the word is from.
        text: String,
        /// The word.
        word: String,
    },
}

impl Told {
    pub(super) fn new(code: Code, at: At) -> Self {
        Self { code, at, args: Vec::new() }
    }

    pub(super) fn of_task(code: Code, key: impl Into<String>, task: &Task<'_>) -> Self {
        let (step, variant) = (task.step.id.clone(), task.variant.id.clone());
        Self::new(code, At::Task { step, variant, of: Task::of(task.lesson, task.step).count(), key: key.into() })
    }

    pub(super) fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.args.push((name, value.into()));
        self
    }

    fn into_finding(self, files: &Files<'_>) -> Finding {
        let finding = match &self.at {
            At::Task { step, variant, key, .. } => files.main.finding(self.code, &path(files.main, step, variant, key)),
            At::Step(step) => files.main.finding(self.code, &format!("step.{step}")),
            At::Text(step, language) => {
                let document = files.in_language(*language);
                let keys = ["text", "question", "task"].map(|key| format!("step.{step}.{key}"));
                let path = keys.into_iter().find(|path| document.has(path));
                document.finding(self.code, &path.unwrap_or_else(|| format!("step.{step}")))
            }
            At::Word { step, language, text, word } => {
                place_of(files, &format!("step.{step}"), (*language, text, word))
            }
        };
        self.args.into_iter().fold(finding, |finding, (name, value)| finding.with(name, value))
    }
}

/// Where `key` of a task stands: in the variant if it has one of its own, else in the step.
fn path(document: &Document<'_>, step: &Id, variant: &Id, key: &str) -> String {
    let own = format!("step.{step}.variant.{variant}.{key}");
    if document.has(&own) { own } else { format!("step.{step}.{key}") }
}

/// What is so in several variants of a step is told once, at one place, with the variants that it is so in; what is
/// so at one place in several pictures is told once.
pub(super) fn once(files: &Files<'_>, told: Vec<Told>) -> Vec<Finding> {
    let mut tasks: Vec<(String, Told, Vec<Id>)> = Vec::new();
    let mut pictures: Vec<Finding> = Vec::new();
    for told in told {
        if let At::Task { step, variant, key, .. } = &told.at {
            let path = path(files.main, step, variant, key);
            let known = tasks.iter_mut().find(|(known, first, _)| first.code == told.code && *known == path);
            if let Some((_, _, variants)) = known {
                variants.push(variant.clone());
            } else {
                let variants = vec![variant.clone()];
                tasks.push((path, told, variants));
            }
            continue;
        }
        let finding = told.into_finding(files);
        let same =
            |known: &Finding| (known.code, &known.file, known.line) == (finding.code, &finding.file, finding.line);
        if !pictures.iter().any(same) {
            pictures.push(finding);
        }
    }
    let finding = |(_, told, variants): (String, Told, Vec<Id>)| {
        let all = matches!(told.at, At::Task { of, .. } if of == variants.len());
        let names: Vec<&str> = variants.iter().map(Id::as_str).collect();
        let Told { code, at, args } = told;
        let so_in = ("variants", if all { "all".to_owned() } else { names.join(", ") });
        Told { code, at, args: std::iter::once(so_in).chain(args).collect() }.into_finding(files)
    };
    tasks.into_iter().map(finding).chain(pictures).collect()
}
