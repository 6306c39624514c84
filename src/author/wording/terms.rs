//! The glossary's words in running text, in their forms.

use crate::course::Glossary;
use crate::vocabulary::Lang;

use super::plain::Word;

/// Words of the program's own frame. They stand on the screen of every lesson, and the program explains them.
const FRAME: [&str; 24] = [
    "neste", "tilbake", "ferdig", "avslutt", "hjelp", "vis-meg", "hint", "hopp-over", "prov-igjen", "angre", "lagre",
    "send", "slett", "lukk", "sok", "innstillinger", "sprak", "tekst-og-farger", "min-framgang", "huskelapp", "ovelse",
    "oppgave", "ordliste", "veileder",
];

/// Words that everybody has known since before there were screens.
const OLD: [&str; 14] = [
    "kommune", "bibliotek", "frist", "sak", "barnehage", "sykehjem", "soknad", "skjema", "klage", "knapp", "papirkurv",
    "mappe", "svindel", "kladd",
];

/// Endings of Norwegian and English words, longest first is not needed: all of the rest must be one.
const ENDINGS: [&str; 37] = [
    "", "a", "e", "n", "r", "s", "t", "en", "et", "er", "ene", "ens", "ets", "enes", "ar", "ane", "anes", "ers",
    "or", "one", "ne", "nes", "te", "de", "dd", "es", "ed", "ing", "men", "met", "mer", "mene", "ner", "nene", "ra", "ler",
    "let",
];

/// The glossary's words.
#[derive(Debug, Default)]
pub(super) struct Terms {
    terms: Vec<Term>,
}

#[derive(Debug)]
pub(super) struct Term {
    pub(super) id: String,
    lang: Lang,
    /// Its words, in small letters.
    words: Vec<String>,
    /// The first letter, when the word begins with a capital one: «Min side» is no side of mine.
    capital: Option<char>,
}

impl Terms {
    /// The words of `glossary`.
    pub(super) fn of(glossary: &Glossary) -> Self {
        let mut terms = Vec::new();
        for word in &glossary.words {
            for lang in Lang::ALL.into_iter().filter(|lang| word.term.has(*lang)) {
                let term = word.term.get(lang);
                let first = term.chars().next().filter(|c| c.is_uppercase());
                // «SFO» and «Wi-Fi» are written so everywhere.
                let capital = first.filter(|_| term.contains(' '));
                let words = term.split(' ').map(str::to_lowercase).collect();
                terms.push(Term { id: word.id.to_string(), lang, words, capital });
            }
        }
        Self { terms }
    }

    /// The term that stands at `at` of `sentence`, and how many words it has; the longest where there are several.
    pub(super) fn at(&self, lang: Lang, sentence: &[Word], at: usize) -> Option<(&Term, usize)> {
        let rest = &sentence[at..];
        let stands = |term: &&Term| {
            let begins = rest.first().is_some_and(|word| term.capital.is_none_or(|c| word.text.starts_with(c)));
            term.lang == lang
                && begins
                && rest.len() >= term.words.len()
                && term.words.iter().zip(rest).all(|(term, word)| is_form(&word.small, term))
        };
        let found = self.terms.iter().filter(stands).max_by_key(|term| term.words.len())?;
        Some((found, found.words.len()))
    }

    /// Whether `word`, in small letters, is one of the words of a term that `explained` takes.
    pub(super) fn is_word_of(&self, lang: Lang, word: &str, explained: &dyn Fn(&str) -> bool) -> bool {
        let terms = self.terms.iter().filter(|term| term.lang == lang && explained(&term.id));
        terms.flat_map(|term| &term.words).any(|term| is_form(word, term))
    }
}

impl Term {
    /// Whether no lesson has to explain it.
    pub(super) fn is_plain(&self) -> bool {
        FRAME.contains(&self.id.as_str()) || OLD.contains(&self.id.as_str())
    }
}

/// Whether `word` is `term` or a form of it: «lenka» of «lenke», «varsler» of «varsel».
fn is_form(word: &str, term: &str) -> bool {
    let ends = |stem: &str| word.strip_prefix(stem).is_some_and(|end| ENDINGS.contains(&end));
    let stem = term.strip_suffix('e').filter(|stem| stem.chars().count() > 2);
    // An e between the last two letters may fall out.
    let short = term.strip_suffix("el").map(|stem| format!("{stem}l"));
    let short = short.or_else(|| term.strip_suffix("er").map(|stem| format!("{stem}r")));
    word == term || ends(term) || stem.is_some_and(ends) || short.is_some_and(|short| short != word && ends(&short))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_are_known_and_other_words_are_not() {
        for (word, term) in [
            ("lenka", "lenke"),
            ("lenkene", "lenke"),
            ("varsler", "varsel"),
            ("varselet", "varsel"),
            ("nettleseren", "nettleser"),
            ("nettlesarane", "nettlesar"),
            ("logger", "logge"),
            ("søknadene", "søknad"),
            ("skjemaet", "skjema"),
            ("links", "link"),
        ] {
            assert!(is_form(word, term), "{word}, {term}");
        }
        for (word, term) in [("saksbehandler", "sak"), ("appell", "app"), ("fristelse", "frist"), ("emnekart", "emne")] {
            assert!(!is_form(word, term), "{word}, {term}");
        }
    }
}
