//! The examples of the guide: a small step of each kind, and for each happening a step in which it happens.
//!
//! They are data, in `docs/examples`. The test `guide` opens and plays each of them.

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::vocabulary::Lang;
use crate::vocabulary::happenings::Kind;

static STEPS: &str = include_str!("../../../docs/examples/steps.toml");
static HAPPENINGS: &str = include_str!("../../../docs/examples/happenings.toml");

/// A step as its author writes it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Example {
    /// The step, heading and all.
    pub step: String,
}

/// A step of this kind, written in `lang`; English readers get it in bokmål, as the lessons are.
#[must_use]
pub fn step(kind: &str, lang: Lang) -> Option<Example> {
    let key = if lang == Lang::Nn { "nn" } else { "nb" };
    with(STEPS, kind, |entry| Some(Example { step: text(entry.get(key)?)?.to_owned() }))
}

/// A step in which this happens.
#[must_use]
pub fn happening(kind: Kind, lang: Lang) -> Option<Example> {
    with(HAPPENINGS, kind.name(), |entry| {
        let step = text(entry.get("step")?)?.to_owned();
        let changes =
            if lang == Lang::Nn { entry.get("nn")?.get_ref().as_array()?.iter().collect() } else { Vec::new() };
        let written = changes.into_iter().try_fold(step, |step, change| {
            let mut pair = change.get_ref().as_array()?.iter();
            let [from, to] = [text(pair.next()?)?, text(pair.next()?)?].map(|text| format!("\"{text}\""));
            // A text that is not there is a slip in the example: it has none then, and the test says so.
            step.contains(&from).then(|| step.replace(&from, &to))
        });
        Some(Example { step: written? })
    })
}

fn text<'v>(value: &'v Spanned<DeValue<'_>>) -> Option<&'v str> {
    value.get_ref().as_str()
}

fn with<T>(source: &str, name: &str, take: impl Fn(&DeTable<'_>) -> Option<T>) -> Option<T> {
    let document = DeTable::parse(source).ok()?;
    take(document.get_ref().get(name)?.get_ref().as_table()?)
}
