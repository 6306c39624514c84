//! Spelling, by the dictionaries of the system, and the words beside the lessons.
//!
//! A dictionary is read the first time that a text in its language is looked at, and once.

use std::collections::BTreeMap;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicUsize, Ordering};

use spellbook::Dictionary;

use super::memory::Memory;
use crate::vocabulary::Lang;

/// The languages that spelling is looked at in.
pub const SPELT: [Lang; 2] = [Lang::Nb, Lang::Nn];
/// The most words for which spellings that are near are looked for in one file.
const MOST_GUESSED: usize = 20;
/// Longer words are none: nobody looks for what they are made of.
const LONGEST: usize = 60;
/// The most spellings that are proposed for a word.
const MOST_NEAR: usize = 3;

/// The two files of a Hunspell dictionary, as bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DictionaryFiles {
    /// The `.aff` file.
    pub rules: Vec<u8>,
    /// The `.dic` file.
    pub words: Vec<u8>,
}

/// Where the files of a language are from.
type Reader = dyn Fn(Lang) -> Option<DictionaryFiles> + Send + Sync;

/// The dictionaries that there are, and what one run remembers of all lessons.
pub struct Dictionaries {
    read: Option<Box<Reader>>,
    loaded: [OnceLock<Option<Dictionary>>; 2],
    pub(super) memory: Memory,
}

impl std::fmt::Debug for Dictionaries {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Dictionaries").field("none", &self.read.is_none()).finish_non_exhaustive()
    }
}

impl Dictionaries {
    /// No dictionaries: spelling is not looked at.
    #[must_use]
    pub fn none() -> Self {
        Self::with(None)
    }

    /// Those that `read` gives; it is asked once for each language that is needed.
    #[must_use]
    pub fn new(read: impl Fn(Lang) -> Option<DictionaryFiles> + Send + Sync + 'static) -> Self {
        Self::with(Some(Box::new(read)))
    }

    fn with(read: Option<Box<Reader>>) -> Self {
        let loaded = [const { OnceLock::new() }; 2];
        Self { read, loaded, memory: Memory::default() }
    }

    /// Reads those that have not been needed yet, so that [`Self::missing`] is true of all.
    fn of(&self, lang: Lang) -> Option<&Dictionary> {
        let read = self.read.as_ref()?;
        let place = SPELT.iter().position(|spelt| *spelt == lang)?;
        let load = || {
            let files = read(lang)?;
            let (rules, words) = (decoded(&files.rules, None), decoded(&files.words, Some(&files.rules)));
            Dictionary::new(&rules, &words).ok()
        };
        self.loaded[place].get_or_init(load).as_ref()
    }

    /// The languages that a text was looked at in and that have no dictionary, although there could be one.
    #[must_use]
    pub fn missing(&self) -> Vec<Lang> {
        let none = |place: usize| self.loaded[place].get().is_some_and(Option::is_none);
        SPELT.into_iter().enumerate().filter(|(place, _)| none(*place)).map(|(_, lang)| lang).collect()
    }

    /// The speller of `lang`, if there is a dictionary for it; `own` says of a word in small letters whether
    /// it stands in the lists beside the lessons.
    pub(super) fn speller<'d>(&'d self, lang: Lang, own: &'d dyn Fn(&str) -> bool) -> Option<Speller<'d>> {
        let dictionary = self.of(lang)?;
        Some(Speller { dictionary, own, guessed: AtomicUsize::new(0), known: BTreeMap::new() })
    }
}

/// A file of a dictionary as text: in UTF-8 if its rules say so, else a byte a character.
fn decoded(bytes: &[u8], rules: Option<&[u8]>) -> String {
    let rules = rules.unwrap_or(bytes);
    let lines = rules.split(|byte| *byte == b'\n');
    let set = lines.map(<[u8]>::trim_ascii).find_map(|line| line.strip_prefix(b"SET "));
    if set.is_some_and(|set| set.eq_ignore_ascii_case(b"UTF-8")) || bytes.starts_with(&[0xef, 0xbb, 0xbf]) {
        return String::from_utf8_lossy(bytes).into_owned();
    }
    // ISO 8859-1 is the beginning of Unicode; ISO 8859-15 differs in signs that no Norwegian word has.
    bytes.iter().map(|byte| char::from(*byte)).collect()
}

/// Endings of Norwegian nouns.
const ENDINGS: [&str; 11] = ["s", "en", "et", "er", "ene", "a", "ar", "ane", "ens", "ets", "n"];

/// Looks at words of one language.
pub(super) struct Speller<'d> {
    dictionary: &'d Dictionary,
    own: &'d dyn Fn(&str) -> bool,
    /// How many it has looked for spellings of: whatever else is looked at meanwhile, each file has as many.
    guessed: AtomicUsize,
    known: BTreeMap<String, bool>,
}

impl Speller<'_> {
    /// Whether a word is written as it should be.
    pub(super) fn is_right(&mut self, word: &str) -> bool {
        if word.chars().nth(LONGEST).is_some() {
            return true;
        }
        if let Some(known) = self.known.get(word) {
            return *known;
        }
        let right = self.is_word(word) || self.is_joined(word);
        self.known.insert(word.to_owned(), right);
        right
    }

    fn is_word(&self, word: &str) -> bool {
        let small = word.to_lowercase();
        let digits = word.chars().any(|c| c.is_ascii_digit());
        let initials = word.chars().count() > 1 && word.chars().all(char::is_uppercase);
        // Of two letters there is too much: names of keys, endings of addresses, marks.
        let short = word.chars().count() < 3;
        let known = |word: &str| (self.own)(word) || self.dictionary.check(word);
        // The dictionaries lack forms of words that end in a vowel, and of all of our own: «skjemaet», «appane».
        let form = || {
            ENDINGS.iter().filter_map(|ending| small.strip_suffix(ending)).any(|stem| {
                let full = format!("{stem}e");
                let vowel = stem.ends_with(['a', 'i', 'o', 'u', 'y', 'å']);
                (self.own)(stem)
                    || (self.own)(&full)
                    || (vowel && stem.chars().count() > 2 && self.dictionary.check(stem))
            })
        };
        short || digits || initials || known(&small) || self.dictionary.check(word) || form()
    }

    /// Words with hyphens are right when their parts are; others when they are made of two or three words, as
    /// Norwegian makes them: with nothing, s or e between.
    fn is_joined(&self, word: &str) -> bool {
        if word.contains('-') {
            // «BankID-en»: an ending.
            let ending = |part: &str| ENDINGS.contains(&part);
            let part = |part: &str| part.is_empty() || ending(part) || self.is_word(part) || self.is_compound(part, 2);
            return word.split('-').all(part);
        }
        self.is_compound(word, 2)
    }

    fn is_compound(&self, word: &str, joints: usize) -> bool {
        /// Shorter pieces would make words of slips.
        const LEAST: usize = 3;
        let small = word.to_lowercase();
        let places: Vec<usize> = small.char_indices().map(|(at, _)| at).collect();
        let piece = |text: &str| {
            (self.own)(text) || (text.chars().count() >= LEAST && self.dictionary.check(text) && !text.contains('-'))
        };
        let cuts = places.iter().skip(LEAST).rev().copied();
        cuts.filter(|cut| small[*cut..].chars().count() >= LEAST).any(|cut| {
            let (first, last) = small.split_at(cut);
            let bare = [Some(first), first.strip_suffix('s'), first.strip_suffix('e')];
            let sound = bare.into_iter().flatten().any(|first| first.chars().count() >= LEAST && piece(first));
            sound && (piece(last) || (joints > 1 && self.is_compound(last, joints - 1)))
        })
    }

    /// Up to three spellings near `word`, the likeliest first; none when enough has been looked for.
    pub(super) fn near(&self, word: &str) -> Vec<String> {
        if self.guessed.fetch_add(1, Ordering::Relaxed) >= MOST_GUESSED {
            return Vec::new();
        }
        let small = word.to_lowercase();
        let mut found: Vec<String> = Vec::new();
        for guess in guesses(&small) {
            if found.len() < MOST_NEAR
                && !found.contains(&guess)
                && ((self.own)(&guess) || self.dictionary.check(&guess))
            {
                found.push(guess);
            }
        }
        let capital = word.starts_with(char::is_uppercase);
        let as_written = |guess: String| if capital { capitalised(&guess) } else { guess };
        found.into_iter().map(as_written).collect()
    }
}

fn capitalised(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// Letters that are taken for one another, as they sound or as they lie on the keyboard.
const ALIKE: [(char, char); 16] = [
    ('o', 'å'),
    ('å', 'o'),
    ('e', 'æ'),
    ('æ', 'e'),
    ('ø', 'o'),
    ('o', 'ø'),
    ('k', 'c'),
    ('c', 'k'),
    ('v', 'f'),
    ('f', 'v'),
    ('y', 'u'),
    ('i', 'y'),
    ('y', 'i'),
    ('d', 't'),
    ('t', 'd'),
    ('g', 'j'),
];

/// Everything that is one slip from `word`: the likely ones first.
fn guesses(word: &str) -> Vec<String> {
    const LETTERS: &str = "etrnsialdogkmvfpubhøjyåæczwxqé";
    let letters: Vec<char> = word.chars().collect();
    let said = |letters: &[char]| -> String { letters.iter().collect() };
    let mut found = Vec::new();
    // Two that have changed places.
    for at in 1..letters.len() {
        let mut other = letters.clone();
        other.swap(at - 1, at);
        found.push(said(&other));
    }
    // One for two, or two for one.
    for at in 0..letters.len() {
        let mut other = letters.clone();
        if at > 0 && letters[at - 1] == letters[at] {
            other.remove(at);
        } else {
            other.insert(at, letters[at]);
        }
        found.push(said(&other));
    }
    for (at, letter) in letters.iter().enumerate() {
        for (_, alike) in ALIKE.iter().filter(|(of, _)| of == letter) {
            let mut other = letters.clone();
            other[at] = *alike;
            found.push(said(&other));
        }
    }
    // One too few, one too many, another one.
    for at in 0..=letters.len() {
        for letter in LETTERS.chars() {
            let mut other = letters.clone();
            other.insert(at, letter);
            found.push(said(&other));
        }
    }
    for at in 0..letters.len() {
        let mut other = letters.clone();
        other.remove(at);
        found.push(said(&other));
    }
    for at in 0..letters.len() {
        for letter in LETTERS.chars().filter(|letter| *letter != letters[at]) {
            let mut other = letters.clone();
            other[at] = letter;
            found.push(said(&other));
        }
    }
    found
}
