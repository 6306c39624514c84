//! From raw to model: what fits together becomes a [`Lesson`], what does not is told.
//!
//! [`check`] tells everything, whatever else is missing; [`build`] then makes the lesson, which it
//! can do only when each part is there.

mod build;
mod check;
mod custom;
mod devices;
mod forms;
mod question;
mod web;

use std::sync::Arc;

use super::decode::{At, Fields, Sink};
use super::model::Lesson;
use super::raw;
use super::texts::{Sibling, Texts};
use crate::diagnostic::Code;
use crate::vocabulary::Id;
use crate::world;

pub(crate) use check::DIGCOMP;
pub(super) use check::references;

/// A lesson's main file after decoding.
#[derive(Debug)]
pub(super) struct Draft {
    raw: raw::Lesson,
}

impl Draft {
    /// The draft that decoded `fields` hold.
    pub(super) fn new(fields: Fields) -> Self {
        Self { raw: raw::Lesson::new(fields) }
    }

    /// The author's language.
    pub(super) fn language(&self) -> crate::vocabulary::Lang {
        self.raw.language
    }

    /// What the lesson says should come before it.
    pub(super) fn needs(&self) -> &[At<Id>] {
        &self.raw.needs
    }

    /// Makes the lesson, or tells why not. `stem` is the file's name without `.toml`; `world` is
    /// `None` if it could not be read, which has been told. `hash` goes into the lesson.
    pub(super) fn resolve(
        &self,
        sink: &mut Sink<'_>,
        stem: &str,
        world: Option<&Arc<world::Data>>,
        siblings: &mut [Sibling<'_>],
        hash: u64,
    ) -> Option<Lesson> {
        if sink.is_torn() {
            return None;
        }
        let sound = !sink.has_fault();
        check::lesson(sink, &self.raw, stem, world.map(AsRef::as_ref));
        if !sound {
            return None;
        }
        let mut texts = Texts::new(self.raw.language, siblings, sink.profile());
        let lesson = build::lesson(&self.raw, &mut texts, sink.profile(), world.cloned().unwrap_or_default(), hash);
        texts.tell_alike(sink);
        // Without all of the main file, or with two things of one name, nothing can be compared.
        if lesson.is_some() && !sink.has_told(Code::DuplicateId) {
            texts.end(sink);
        }
        let mut lesson = lesson?;
        let whole = siblings.iter().filter(|sibling| sibling.complete());
        lesson.languages.extend(whole.map(|sibling| sibling.lang));
        let usable = world.is_some() && !sink.has_fault() && !custom::needs_broken(&lesson);
        usable.then_some(lesson)
    }
}

/// Tells each id that stands twice among `ids`, which are those of tables called `table`.
pub(super) fn unique<'i>(sink: &mut Sink<'_>, table: &str, ids: impl IntoIterator<Item = Option<&'i At<Id>>>) {
    let mut seen: Vec<&Id> = Vec::new();
    for id in ids.into_iter().flatten() {
        if seen.contains(&&id.value) {
            sink.tell(Code::DuplicateId, &id.span, &[("id", id.value.as_str()), ("table", table)]);
        }
        seen.push(&id.value);
    }
}
