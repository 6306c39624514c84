//! An app as an author writes it, `apps/<id>.toml`: decoded and resolved.

mod check;

use super::decode::{At, Fields, Sink};
use super::raw::custom as raw;
use super::texts::{Sibling, Texts};
use crate::diagnostic::Code;
use crate::vocabulary::{Id, Lang};
use crate::world::custom::app::{App, Effects, Kind, Named, Part, Screen, ShownIf};
use crate::world::data::Data;

/// An app's main file after decoding.
#[derive(Debug)]
pub(super) struct Draft {
    raw: raw::App,
}

impl Draft {
    /// The draft that decoded `fields` hold.
    pub(super) fn new(fields: Fields) -> Self {
        Self { raw: raw::App::new(fields) }
    }

    /// The author's language.
    pub(super) fn language(&self) -> Lang {
        self.raw.language
    }

    /// Makes the app, or tells why not. `stem` is the file's name without `.toml`; `world` is `None` if it could
    /// not be read, which has been told.
    pub(super) fn resolve(
        &self,
        sink: &mut Sink<'_>,
        stem: &str,
        world: Option<&Data>,
        siblings: &mut [Sibling<'_>],
    ) -> Option<App> {
        if sink.is_torn() {
            return None;
        }
        let sound = !sink.has_fault();
        check::app(sink, &self.raw, stem, world);
        if !sound {
            return None;
        }
        let mut texts = Texts::new(self.raw.language, siblings, sink.profile());
        let app = build(&self.raw, &mut texts);
        // Without all of the main file, or with two things of one name, nothing can be compared.
        if app.is_some() && !sink.has_told(Code::DuplicateId) {
            texts.end(sink);
        }
        let app = app.filter(|_| !sink.has_fault())?;
        check::unreached(sink, &self.raw, &app);
        Some(app)
    }
}

fn build(raw: &raw::App, texts: &mut Texts<'_, '_>) -> Option<App> {
    let title = texts.line("title", raw.title.as_ref()?);
    let screens = raw.screens.as_ref()?.value.iter().map(|raw| screen(raw, texts)).collect::<Option<_>>()?;
    texts.end_part("");
    Some(App {
        id: raw.id.as_ref()?.value.clone(),
        title,
        screens,
        lasting: raw.lasting.as_ref().map(ids).unwrap_or_default(),
    })
}

fn ids(list: &At<Vec<At<Id>>>) -> Vec<Id> {
    list.value.iter().map(|id| id.value.clone()).collect()
}

fn screen(raw: &raw::Screen, texts: &mut Texts<'_, '_>) -> Option<Screen> {
    let id = raw.id.as_ref()?.value.clone();
    let path = texts.group("screen", &id);
    Some(Screen {
        title: texts.line(&format!("{path}.title"), raw.title.as_ref()?),
        parts: raw.parts.as_ref()?.value.iter().map(|raw| part(raw, &path, texts)).collect::<Option<_>>()?,
        id,
    })
}

fn part(raw: &raw::Part, path: &str, texts: &mut Texts<'_, '_>) -> Option<Part> {
    let id = raw.id.as_ref()?.value.clone();
    let path = format!("{path}.part.{id}");
    let shown_if = match &raw.shown_if {
        Some(shown) => Some(ShownIf { part: shown.part.as_ref()?.value.clone(), is: ids(shown.is.as_ref()?) }),
        None => None,
    };
    Some(Part {
        text: raw.text.as_ref().map(|text| texts.line(&format!("{path}.text"), text)),
        kind: match raw.kind.as_ref()?.value {
            "heading" => Kind::Heading,
            "text" => Kind::Text,
            "picture" => Kind::Picture(raw.scene.as_ref()?.value.clone()),
            "value" => Kind::Value(raw.of.as_ref()?.value.clone()),
            "button" => Kind::Button(effects(raw)?),
            "switch" => Kind::Switch(raw.on.as_ref().is_some_and(|on| on.value)),
            "memory" => Kind::Memory(raw.on.as_ref().is_some_and(|on| on.value)),
            "choice" => Kind::Choice(named(&raw.options, &format!("{path}.option"), texts)?),
            _ => Kind::Field {
                suggestions: named(&raw.suggestions, &format!("{path}.suggestion"), texts)?,
                secret: raw.secret.as_ref().is_some_and(|secret| secret.value),
            },
        },
        shown_if,
        id,
    })
}

fn effects(raw: &raw::Part) -> Option<Effects> {
    let mut set = Vec::new();
    for (part, names) in &raw.set {
        set.push((part.value.clone(), names.as_ref()?.value.first()?.value.clone()));
    }
    Some(Effects {
        set,
        emit: raw.emit.as_ref().map(ids).unwrap_or_default(),
        go: raw.go.as_ref().map(|screen| screen.value.clone()),
    })
}

fn named(raw: &[raw::Named], path: &str, texts: &mut Texts<'_, '_>) -> Option<Vec<Named>> {
    let named = |raw: &raw::Named| {
        let id = raw.id.as_ref()?.value.clone();
        Some(Named { text: texts.line(&format!("{path}.{id}"), raw.text.as_ref()?), id })
    };
    raw.iter().map(named).collect()
}
