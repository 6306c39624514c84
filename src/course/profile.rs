//! The municipality that a course is held in: `profiles/<name>.toml`, decoded and resolved.
//!
//! Its values are what lesson texts say as `{kommune}` or `{telefon-servicekontor}`; its services
//! choose among steps. The built-in municipality, Fjordvik, has every fact that the built-in
//! lessons need: where another one has none, Fjordvik's stands, and that is told.

mod forms;

use std::collections::{BTreeMap, BTreeSet};

use super::decode::{Fields, Sink, Words, listed, nearest};
use super::raw::{self, Fact};
use super::fingerprint;
use crate::diagnostic::Code;
use crate::vocabulary::{Id, Lang, Localised};

/// A municipality, as lessons see it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Profile {
    /// The form of Norwegian that is used unless a person says otherwise.
    pub language: Lang,
    values: BTreeMap<String, Localised<String>>,
    services: BTreeMap<Id, Form>,
}

/// What form a service has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Form {
    /// One can do it on the web.
    Digital,
    /// All of it is on paper.
    Paper,
}

impl Form {
    /// The form with this name, one of [`crate::vocabulary::keys::FORMS`].
    pub(super) fn named(name: &str) -> Self {
        if name == "papir" { Self::Paper } else { Self::Digital }
    }
}

impl Default for Profile {
    /// A municipality that nothing is known of.
    fn default() -> Self {
        Self { language: Lang::Nb, values: BTreeMap::new(), services: BTreeMap::new() }
    }
}

impl Profile {
    /// The value with this name for a reader of `lang`.
    #[must_use]
    pub fn value(&self, name: &str, lang: Lang) -> Option<&str> {
        self.values.get(name).map(|value| value.get(lang).as_str())
    }

    /// The names of all values, sorted.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.values.keys().map(String::as_str)
    }

    /// What form a service has; `None` if nothing is known of it.
    #[must_use]
    pub fn form(&self, service: &Id) -> Option<Form> {
        self.services.get(service).copied()
    }

    /// The services that something is known of, sorted.
    pub fn services(&self) -> impl Iterator<Item = &Id> {
        self.services.keys()
    }

    /// The fingerprint of all that lessons can see.
    #[must_use]
    pub fn fingerprint(&self) -> u64 {
        let values = self.values.iter().flat_map(|(name, value)| Lang::ALL.map(|lang| [name, value.get(lang)]));
        let services = self.services.iter().map(|(id, form)| format!("{id} {form:?}\n"));
        let mut written: String = values.map(|[name, value]| format!("{name} {value}\n")).collect();
        written.extend(services);
        fingerprint::of_files(written.as_bytes(), b"")
    }
}

/// A profile after decoding.
#[derive(Debug)]
pub(super) struct Draft {
    raw: raw::Profile,
}

impl Draft {
    /// The draft that decoded `fields` hold.
    pub(super) fn new(fields: Fields) -> Self {
        Self { raw: raw::Profile::new(fields) }
    }

    /// Makes the profile of what is sound, and of what `base` has for the rest. Tells what is
    /// wrong, and what is missing.
    pub(super) fn resolve(&self, sink: &mut Sink<'_>, base: &Profile) -> Profile {
        let mut profile = Profile { language: self.raw.language, ..Profile::default() };
        for fact in &self.raw.facts {
            if let Some(value) = value(sink, fact, profile.language) {
                profile.values.insert(fact.name.clone(), value);
            }
        }
        for service in &self.raw.services {
            if let Some(form) = &service.form {
                profile.services.insert(service.id.value.clone(), Form::named(form.value));
            }
        }
        if !sink.is_torn() {
            self.tell_missing(sink, base);
        }
        for (name, value) in &base.values {
            profile.values.entry(name.clone()).or_insert_with(|| value.clone());
        }
        for (id, form) in &base.services {
            profile.services.entry(id.clone()).or_insert(*form);
        }
        profile
    }

    /// Tells which facts of `base` are not here, kind by kind, and which one that is here seems to
    /// be one of them under another name.
    fn tell_missing(&self, sink: &mut Sink<'_>, base: &Profile) {
        let here: BTreeSet<&str> = self.raw.facts.iter().map(|fact| fact.name.as_str()).collect();
        let told = |name: &str| self.raw.told.iter().any(|told| told == name);
        let mut missing: Vec<&str> = base.names().filter(|name| !here.contains(name) && !told(name)).collect();
        for fact in self.raw.facts.iter().filter(|fact| base.value(&fact.name, Lang::Nb).is_none()) {
            let near = nearest(&fact.name, missing.iter().copied());
            if !near.is_empty() {
                sink.tell(Code::FactUnknown, &fact.place, &[("name", &fact.name), ("near", near)]);
                missing.retain(|name| *name != near);
            }
        }
        // What stands under no heading is told together.
        let kind = |name: &str| name.split_once('-').map_or(String::new(), |(kind, _)| kind.to_owned());
        let kinds: BTreeSet<String> = missing.iter().map(|name| kind(name)).collect();
        for of in kinds {
            let names = missing.iter().copied().filter(|name| kind(name) == of);
            sink.tell(Code::FactMissing, &(0..0), &[("names", &listed(names))]);
        }
        let here = |id: &&Id| !self.raw.services.iter().any(|service| service.id.value == **id);
        let services: Vec<&str> = base.services().filter(here).map(Id::as_str).collect();
        if !services.is_empty() {
            let names = listed(services.iter().copied());
            sink.tell(Code::ServiceMissing, &(0..0), &[("names", &names)]);
        }
    }
}

/// The value of a fact, or what is wrong with it.
fn value(sink: &mut Sink<'_>, fact: &Fact, main: Lang) -> Option<Localised<String>> {
    let Words { span, lines } = &fact.words;
    for (_, line) in lines {
        if let Some(code) = forms::slip(fact.kind, &line.value) {
            sink.tell(code, &line.span, &[("value", &line.value)]);
            return None;
        }
    }
    if let [(None, line)] = &lines[..] {
        return Some(Localised::new(main, line.value.clone()));
    }
    let has = |lang: Lang| lines.iter().any(|(of, _)| *of == Some(lang));
    for lang in [Lang::Nb, Lang::Nn].into_iter().filter(|lang| !has(*lang)) {
        sink.tell(Code::FactLanguage, span, &[("name", &fact.name), ("language", lang.tag())]);
    }
    let first = main.fallback().into_iter().find(|lang| has(*lang))?;
    let mut all = lines.iter().filter_map(|(lang, line)| Some(((*lang)?, line.value.clone())));
    let mut value = Localised::new(first, all.clone().find(|(lang, _)| *lang == first)?.1);
    all.by_ref().for_each(|(lang, line)| value.add(lang, line));
    Some(value)
}
