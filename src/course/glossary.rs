//! The words that people ask about: `course/glossary.toml`, decoded and resolved.

use super::decode::{Fields, Sink};
use super::raw;
use super::resolve::unique;
use super::texts::{Sibling, Texts};
use crate::diagnostic::Code;
use crate::vocabulary::{Id, Lang, Localised};

/// The glossary.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Glossary {
    /// Its words, in the order of the file.
    pub words: Vec<Word>,
}

/// A word and what it means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Word {
    /// The id, which lesson texts mark it by.
    pub id: Id,
    /// The word.
    pub term: Localised<String>,
    /// What it means.
    pub text: Localised<String>,
}

impl Glossary {
    /// The word with this id.
    #[must_use]
    pub fn word(&self, id: &Id) -> Option<&Word> {
        self.words.iter().find(|word| word.id == *id)
    }

    /// The words in which `typed` stands, as a reader of `lang` finds them in a dictionary: those
    /// that begin with it first, each group in the order of the alphabet. Case, blanks and signs
    /// make no difference.
    #[must_use]
    pub fn find(&self, typed: &str, lang: Lang) -> Vec<&Word> {
        let typed = letters(typed);
        let mut found: Vec<(bool, Vec<u32>, &Word)> = Vec::new();
        for word in &self.words {
            let term = word.term.get(lang);
            if let Some(at) = letters(term).find(&typed) {
                found.push((at > 0, places(term), word));
            }
        }
        found.sort_by(|a, b| (a.0, &a.1, &a.2.id).cmp(&(b.0, &b.1, &b.2.id)));
        found.into_iter().map(|(_, _, word)| word).collect()
    }
}

/// Letters and digits, small.
fn letters(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// The place of each letter in the Norwegian alphabet, where æ, ø and å come last; a blank comes
/// before every letter, and other signs do not count.
fn places(text: &str) -> Vec<u32> {
    let place = |c: char| match c {
        ' ' => Some(0),
        'æ' | 'ä' => Some(u32::from('z') + 1),
        'ø' | 'ö' => Some(u32::from('z') + 2),
        'å' => Some(u32::from('z') + 3),
        c if c.is_ascii() => c.is_alphanumeric().then_some(u32::from(c)),
        c => c.is_alphanumeric().then_some(u32::from(c) + 3),
    };
    text.chars().flat_map(char::to_lowercase).filter_map(place).collect()
}

/// The glossary's main file after decoding.
#[derive(Debug)]
pub(super) struct Draft {
    raw: raw::Glossary,
}

impl Draft {
    /// The draft that decoded `fields` hold.
    pub(super) fn new(fields: Fields) -> Self {
        Self { raw: raw::Glossary::new(fields) }
    }

    /// The author's language.
    pub(super) fn language(&self) -> Lang {
        self.raw.language
    }

    /// The ids of all words, whatever else is wrong with them.
    pub(super) fn ids(&self) -> impl Iterator<Item = &Id> {
        self.raw.words.iter().filter_map(|word| word.id.as_ref()).map(|id| &id.value)
    }

    /// Makes the glossary of the words that are whole, and tells what is wrong.
    pub(super) fn resolve(&self, sink: &mut Sink<'_>, siblings: &mut [Sibling<'_>]) -> Glossary {
        unique(sink, "word", self.raw.words.iter().map(|word| word.id.as_ref()));
        let whole = !sink.is_torn() && !sink.has_fault();
        let mut texts = Texts::new(self.raw.language, siblings, sink.profile());
        let word = |raw: &raw::Word, texts: &mut Texts<'_, '_>| {
            let id = raw.id.as_ref()?.value.clone();
            let path = texts.group("word", &id);
            let term = texts.line(&format!("{path}.term"), raw.term.as_ref()?);
            let text = texts.line(&format!("{path}.text"), raw.text.as_ref()?);
            Some(Word { id, term, text })
        };
        let mut words: Vec<Word> = self.raw.words.iter().filter_map(|raw| word(raw, &mut texts)).collect();
        // Without all of the main file, or with two words of one id, nothing can be compared.
        if whole && !sink.has_told(Code::DuplicateId) {
            texts.end_part("");
            texts.end(sink);
        }
        words.sort_by(|a, b| a.id.cmp(&b.id));
        words.dedup_by(|later, first| later.id == first.id);
        Glossary { words }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn glossary(terms: &[&str]) -> Glossary {
        let word = |(n, term): (usize, &&str)| Word {
            id: Id::new(&format!("w{n}")).unwrap(),
            term: Localised::new(Lang::Nb, (*term).to_owned()),
            text: Localised::new(Lang::Nb, "…".to_owned()),
        };
        Glossary { words: terms.iter().enumerate().map(word).collect() }
    }

    fn found<'g>(glossary: &'g Glossary, typed: &str) -> Vec<&'g str> {
        glossary.find(typed, Lang::Nb).into_iter().map(|word| word.term.get(Lang::Nb).as_str()).collect()
    }

    #[test]
    fn words_come_in_the_order_of_the_norwegian_alphabet() {
        let glossary = glossary(&["økt", "Åpne", "app", "ærend", "zoom", "e-post", "emne", "Min side", "mineral"]);
        let order = ["app", "emne", "e-post", "Min side", "mineral", "zoom", "ærend", "økt", "Åpne"];
        assert_eq!(found(&glossary, ""), order);
    }

    #[test]
    fn words_are_found_by_their_letters() {
        let glossary = glossary(&["e-post", "søppelpost", "Wi-Fi", "Posten"]);
        assert_eq!(found(&glossary, "post"), ["Posten", "e-post", "søppelpost"]);
        assert_eq!(found(&glossary, "EPO"), ["e-post"]);
        assert_eq!(found(&glossary, "wifi"), ["Wi-Fi"]);
        assert_eq!(found(&glossary, " "), found(&glossary, ""));
        assert!(found(&glossary, "q").is_empty());
    }
}
