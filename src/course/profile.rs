//! The municipality that a course is held in: `profiles/<name>.toml`, decoded and resolved.
//!
//! Its values are what lesson texts say as `{kommune}` or `{telefon-servicekontor}`; its services
//! choose among steps. The built-in municipality, Fjordvik, has every fact that the built-in
//! lessons need: where another one has none, Fjordvik's stands, and that is told.

mod forms;

use std::collections::{BTreeMap, BTreeSet};

use super::decode::{Fields, Sink, Words, listed, nearest};
use super::fingerprint;
use super::raw::{self, Fact, SERVICE_FACTS};
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
    /// The name in files, one of [`crate::vocabulary::keys::FORMS`].
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Digital => "digital",
            Self::Paper => "papir",
        }
    }

    /// The form with this name.
    pub(super) fn named(name: &str) -> Self {
        if name == Self::Paper.name() { Self::Paper } else { Self::Digital }
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

    /// The same municipality with each service in its other form.
    pub(super) fn turned(mut self) -> Self {
        for form in self.services.values_mut() {
            *form = match form {
                Form::Digital => Form::Paper,
                Form::Paper => Form::Digital,
            };
        }
        self
    }

    /// The services that something is known of, sorted.
    pub fn services(&self) -> impl Iterator<Item = &Id> {
        self.services.keys()
    }

    /// The fingerprint of all that lessons can see.
    #[must_use]
    pub fn fingerprint(&self) -> u64 {
        let values =
            self.values.iter().flat_map(|(name, value)| Lang::ALL.map(|lang| (name.as_str(), value.get(lang))));
        let values = values.map(|(name, value)| format!("{name} {value}"));
        let services = self.services.iter().map(|(id, form)| format!("{id} {}", form.name()));
        let written: Vec<String> = values.chain(services).collect();
        fingerprint::of_files(written.join("\n").as_bytes(), b"")
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

    /// Tells which facts of `base` are not here, heading by heading, and which one that is here
    /// seems to be one of them under another name.
    fn tell_missing(&self, sink: &mut Sink<'_>, base: &Profile) {
        let here: BTreeSet<&str> = self.raw.facts.iter().map(|fact| fact.name.as_str()).collect();
        let services: BTreeSet<&Id> = self.raw.services.iter().map(|service| &service.id.value).collect();
        let told = |name: &str| self.raw.told.iter().any(|told| told == name);
        // A service that is not here at all is told as one.
        let absent = |name: &str| of_service(name).is_some_and(|id| !services.iter().any(|here| here.as_str() == id));
        let missing = base.names().filter(|name| !here.contains(name) && !told(name) && !absent(name));
        let mut missing: Vec<&str> = missing.collect();
        for fact in self.raw.facts.iter().filter(|fact| base.value(&fact.name, Lang::Nb).is_none()) {
            let near = nearest(&fact.name, missing.iter().copied());
            if !near.is_empty() {
                let args = [("key", place(&fact.name).1), ("near", place(near).1)];
                sink.tell(Code::FactUnknown, &fact.place, &args);
                missing.retain(|name| *name != near);
            }
        }
        let headings: BTreeSet<String> = missing.iter().map(|name| place(name).0).collect();
        for heading in headings {
            let keys = missing.iter().map(|name| place(name)).filter(|(of, _)| *of == heading).map(|(_, key)| key);
            sink.tell_of_file(Code::FactMissing, &[("heading", &heading), ("keys", &listed(keys))]);
        }
        let services: Vec<&str> = base.services().filter(|id| !services.contains(id)).map(Id::as_str).collect();
        if !services.is_empty() {
            sink.tell_of_file(Code::ServiceMissing, &[("ids", &listed(services))]);
        }
    }
}

/// The service that a fact with this name is about.
fn of_service(name: &str) -> Option<&str> {
    name.split_once('-').filter(|(kind, _)| SERVICE_FACTS.contains(kind)).map(|(_, id)| id)
}

/// Where a fact with this name stands in a file: under which heading, and its key. What stands at
/// the top has `none`.
fn place(name: &str) -> (String, &str) {
    match (name.split_once('-'), of_service(name)) {
        (Some((key, _)), Some(id)) => (format!("tjeneste.{id}"), key),
        (Some((heading, key)), None) => (heading.to_owned(), key),
        (None, _) => ("none".to_owned(), name),
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
        sink.tell(Code::FactLanguage, span, &[("key", place(&fact.name).1), ("language", lang.tag())]);
    }
    let first = main.fallback().into_iter().find(|lang| has(*lang))?;
    let mut all = lines.iter().filter_map(|(lang, line)| Some(((*lang)?, line.value.clone())));
    let mut value = Localised::new(first, all.clone().find(|(lang, _)| *lang == first)?.1);
    all.by_ref().for_each(|(lang, line)| value.add(lang, line));
    Some(value)
}
