//! What is needed for every lesson and is the same for all: the glossary, the names of the practice world,
//! which words each lesson explains. Made once for one state of the files.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex, PoisonError};

use super::plain;
use super::terms::Terms;
use super::written::{self, Kind};
use crate::author::document::Document;
use crate::course::Catalogue;
use crate::course::fingerprint;
use crate::vocabulary::keys;
use crate::vocabulary::{Id, Lang};

/// What is the same for all lessons.
#[derive(Debug, Default)]
pub(super) struct Common {
    /// The glossary's words.
    pub(super) terms: Terms,
    /// Names of people, places, services and apps, and the words beside the lessons, in small letters.
    pub(super) words: BTreeMap<Lang, BTreeSet<String>>,
    /// The hosts of the addresses that the practice world and the municipality have.
    pub(super) hosts: BTreeSet<String>,
    /// Which words the lessons explain.
    pub(super) explained: Explained,
}

/// What each lesson needs and explains, as far as somebody has asked.
#[derive(Debug, Default)]
pub(crate) struct Explained(Mutex<BTreeMap<Id, Arc<Marks>>>);

/// What a lesson needs, and which words it explains.
#[derive(Debug, Default)]
struct Marks {
    needs: Vec<Id>,
    explains: BTreeSet<String>,
}

/// [`Common`], for the files that it was made of.
#[derive(Debug, Default)]
pub(super) struct Memory(Mutex<Option<(u64, Arc<Common>)>>);

impl Memory {
    /// What all lessons of `catalogue` have in common.
    pub(super) fn common(&self, catalogue: &Catalogue) -> Arc<Common> {
        let print = print(catalogue);
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((of, common)) = kept.as_ref()
            && *of == print
        {
            return Arc::clone(common);
        }
        let common = Arc::new(Common::new(catalogue));
        *kept = Some((print, Arc::clone(&common)));
        common
    }
}

/// A fingerprint of every file that [`Common`] is made of.
fn print(catalogue: &Catalogue) -> u64 {
    let mut all = Vec::new();
    for shared in catalogue.shared() {
        all.extend(catalogue.sources(&shared.stem).into_iter().flat_map(|source| source.bytes));
    }
    for id in catalogue.lesson_ids() {
        all.extend(catalogue.sources(id.as_str()).into_iter().take(1).flat_map(|source| source.bytes));
    }
    let words = [Lang::Nb, Lang::Nn].map(|lang| catalogue.own_words(lang));
    let words: Vec<&str> = words.iter().flatten().map(String::as_str).collect();
    fingerprint::of_files(&all, words.join("\n").as_bytes()) ^ catalogue.profile_fingerprint()
}

impl Common {
    fn new(catalogue: &Catalogue) -> Self {
        let profile = catalogue.profile();
        let mut words: BTreeMap<Lang, BTreeSet<String>> = BTreeMap::new();
        for lang in [Lang::Nb, Lang::Nn] {
            let own = catalogue.own_words(lang).into_iter().map(|word| word.to_lowercase());
            words.entry(lang).or_default().extend(own);
            let values = profile.names().filter_map(|name| profile.value(name, lang));
            let values = values.flat_map(letters).filter(|word| is_name(word)).map(str::to_lowercase);
            words.entry(lang).or_default().extend(values);
        }
        let mut hosts: BTreeSet<String> = BTreeSet::new();
        for lang in Lang::ALL {
            let values = profile.names().filter_map(|name| profile.value(name, lang));
            hosts.extend(values.flat_map(super::real::hosts));
        }
        for shared in catalogue.shared() {
            let sources = catalogue.sources(&shared.stem);
            for source in &sources {
                hosts.extend(super::real::hosts(&String::from_utf8_lossy(&source.bytes)));
            }
            for file in written::files(&sources, shared.main, shared.sibling, profile) {
                for name in file.pieces.iter().filter(|piece| is_naming(piece.kind, piece.passage.key)) {
                    let named = name.plain.words().map(|word| word.small.clone()).collect::<Vec<_>>();
                    for lang in [Lang::Nb, Lang::Nn] {
                        words.entry(lang).or_default().extend(named.iter().cloned());
                    }
                }
            }
        }
        Self { terms: Terms::of(&catalogue.glossary()), words, hosts, explained: Explained::default() }
    }

    /// Whether `word`, in small letters, is right in `lang` although no dictionary has it.
    pub(super) fn has(&self, lang: Lang, word: &str) -> bool {
        self.words.get(&lang).is_some_and(|words| words.contains(word))
    }
}

impl Explained {
    /// The words that are explained in the lessons that must come before the lesson `id`.
    pub(crate) fn before(&self, catalogue: &Catalogue, id: &Id) -> BTreeSet<String> {
        let mut open = self.marks(catalogue, id).needs.clone();
        let mut seen: BTreeSet<Id> = BTreeSet::new();
        let mut explained = BTreeSet::new();
        while let Some(id) = open.pop() {
            if seen.insert(id.clone()) {
                let marks = self.marks(catalogue, &id);
                explained.extend(marks.explains.iter().cloned());
                open.extend(marks.needs.iter().cloned());
            }
        }
        explained
    }

    fn marks(&self, catalogue: &Catalogue, id: &Id) -> Arc<Marks> {
        let kept = self.0.lock().unwrap_or_else(PoisonError::into_inner).get(id).map(Arc::clone);
        if let Some(kept) = kept {
            return kept;
        }
        let sources = catalogue.sources(id.as_str());
        let main = sources.first().and_then(|main| Document::read(&main.name, &main.bytes));
        let marks = main
            .map_or_else(Marks::default, |document| Marks { needs: needs(&document), explains: explains(&document) });
        let marks = Arc::new(marks);
        self.0.lock().unwrap_or_else(PoisonError::into_inner).insert(id.clone(), Arc::clone(&marks));
        marks
    }
}

fn needs(document: &Document<'_>) -> Vec<Id> {
    let one = |place: usize| document.text(&format!("needs.{place}"));
    (0..keys::PARTS).map_while(one).filter_map(Id::new).collect()
}

fn explains(document: &Document<'_>) -> BTreeSet<String> {
    let passages = document.passages(&keys::LESSON);
    let prose = passages.iter().filter(|passage| passage.prose);
    prose.flat_map(|passage| plain::marks(&passage.text)).map(str::to_owned).collect()
}

fn letters(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphanumeric() && c != '-').filter(|word| !word.is_empty())
}

fn is_name(word: &str) -> bool {
    word.starts_with(char::is_uppercase)
}

/// Whether a text of what lessons share names somebody or something.
fn is_naming(kind: Kind, key: &str) -> bool {
    match kind {
        Kind::Said | Kind::Told => matches!(key, "name" | "sender" | "term" | "from" | "by"),
        Kind::Read | Kind::Feedback | Kind::Note | Kind::Meaning | Kind::Leader | Kind::Fact => false,
    }
}
