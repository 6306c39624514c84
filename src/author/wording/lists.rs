//! The words that the course does not use, by language, and what it says instead: `locales/*/words.txt`.
//!
//! How the lists are written stands at their beginning.

use std::collections::HashMap;
use std::ops::Range;
use std::sync::OnceLock;

use super::plain::{Voice, Word};
use crate::vocabulary::Lang;

/// The lists of one language.
#[derive(Debug, Default)]
pub(super) struct Lists {
    entries: Vec<Entry>,
    /// The phrases by their first word.
    begins: HashMap<String, Vec<Phrase>>,
}

/// One line of a list.
#[derive(Debug, Default)]
struct Entry {
    /// Why: what stands in brackets above it.
    why: &'static str,
    instead: &'static str,
    exceptions: Vec<Vec<Vec<String>>>,
    /// Words that make it right when the lesson has one of them.
    unless: Vec<&'static str>,
}

/// Words in a row. Each place has the words that can stand there.
#[derive(Debug)]
struct Phrase {
    entry: usize,
    rest: Vec<Vec<String>>,
}

/// Words that are not used, found in a sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Unwanted {
    /// Which words of the sentence.
    pub(super) words: Range<usize>,
    /// Why.
    pub(super) why: &'static str,
    /// What to say instead, parted by commas; may be empty.
    pub(super) instead: &'static str,
}

impl Lists {
    /// Those of `lang`, read once.
    pub(super) fn of(lang: Lang) -> &'static Self {
        static ALL: [OnceLock<Lists>; 3] = [const { OnceLock::new() }; 3];
        let (place, source) = match lang {
            Lang::Nb => (0, include_str!("../../../locales/nb/words.txt")),
            Lang::Nn => (1, include_str!("../../../locales/nn/words.txt")),
            Lang::En => (2, include_str!("../../../locales/en/words.txt")),
        };
        ALL[place].get_or_init(|| Self::read(source))
    }

    fn read(source: &'static str) -> Self {
        let mut lists = Self::default();
        let mut groups: HashMap<&str, Vec<String>> = HashMap::new();
        let mut why = "";
        for line in source.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#')) {
            if let Some(heading) = line.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
                why = heading;
            } else if let Some((name, words)) = line.strip_prefix('@').and_then(|rest| rest.split_once(" = ")) {
                groups.insert(name, words.split_whitespace().map(str::to_owned).collect());
            } else {
                lists.entry(line, why, &groups);
            }
        }
        lists
    }

    fn entry(&mut self, line: &'static str, why: &'static str, groups: &HashMap<&str, Vec<String>>) {
        let (words, instead) = line.split_once(" = ").unwrap_or((line, ""));
        let (words, unless) = words.split_once('|').unwrap_or((words, ""));
        let mut entry = Entry { why, instead: instead.trim(), ..Entry::default() };
        entry.unless = unless.split_whitespace().collect();
        let place = self.entries.len();
        for word in words.split_whitespace() {
            if let Some(exception) = word.strip_prefix('-') {
                entry.exceptions.push(phrase(exception, groups));
                continue;
            }
            let mut all = phrase(word, groups).into_iter();
            let firsts = all.next().unwrap_or_default();
            let rest: Vec<Vec<String>> = all.collect();
            for first in firsts {
                self.begins.entry(first).or_default().push(Phrase { entry: place, rest: rest.clone() });
            }
        }
        self.entries.push(entry);
    }

    /// What is not used in `sentence`, the longest where several begin with one word. `has` says whether a word
    /// stands anywhere in the lesson.
    pub(super) fn find(&self, sentence: &[Word], has: &dyn Fn(&str) -> bool) -> Vec<Unwanted> {
        let mut found: Vec<Unwanted> = Vec::new();
        let mut at = 0;
        while at < sentence.len() {
            let phrases = self.begins.get(&sentence[at].small).into_iter().flatten();
            let here = phrases.filter(|phrase| fits(&phrase.rest, &sentence[at + 1..]));
            let here = here.filter(|phrase| {
                let words = at..at + 1 + phrase.rest.len();
                let entry = &self.entries[phrase.entry];
                sentence[words.clone()].iter().all(|word| is_said(word.voice))
                    && !entry.unless.iter().any(|word| has(word))
                    && !entry.exceptions.iter().any(|exception| stands_over(exception, sentence, &words))
            });
            match here.max_by_key(|phrase| phrase.rest.len()) {
                Some(phrase) => {
                    let entry = &self.entries[phrase.entry];
                    let words = at..at + 1 + phrase.rest.len();
                    at = words.end;
                    found.push(Unwanted { words, why: entry.why, instead: entry.instead });
                }
                None => at += 1,
            }
        }
        found
    }
}

/// A phrase as it is written: `_` parts its words, `@` names a group of them.
fn phrase(written: &str, groups: &HashMap<&str, Vec<String>>) -> Vec<Vec<String>> {
    let place = |word: &str| match word.strip_prefix('@') {
        Some(group) => groups.get(group).cloned().unwrap_or_default(),
        None => vec![word.to_owned()],
    };
    written.split('_').map(place).collect()
}

fn fits(places: &[Vec<String>], words: &[Word]) -> bool {
    words.len() >= places.len() && places.iter().zip(words).all(|(place, word)| place.contains(&word.small))
}

/// Whether `exception` stands in `sentence` over some of `words`.
fn stands_over(exception: &[Vec<String>], sentence: &[Word], words: &Range<usize>) -> bool {
    let from = (words.start + 1).saturating_sub(exception.len());
    (from..words.end).any(|at| fits(exception, &sentence[at..]))
}

/// Whether a word is the author's own: names of buttons, addresses and what the municipality says are not.
fn is_said(voice: Voice) -> bool {
    match voice {
        Voice::Plain | Voice::Term(_) => true,
        Voice::Key | Voice::Value | Voice::Address => false,
    }
}

#[cfg(test)]
mod tests {
    use super::super::plain::Plain;
    use super::*;
    use crate::course::Profile;

    fn found(lang: Lang, text: &str) -> Vec<(String, &'static str)> {
        let plain = Plain::prose(text, &Profile::default(), lang);
        let has = |word: &str| plain.words().any(|other| other.small == word);
        let sentences = plain.sentences.iter();
        sentences
            .flat_map(|sentence| {
                Lists::of(lang).find(sentence, &has).into_iter().map(|unwanted| {
                    let words: Vec<&str> = sentence[unwanted.words].iter().map(|word| word.text.as_str()).collect();
                    (words.join(" "), unwanted.why)
                })
            })
            .collect()
    }

    #[test]
    fn words_are_found_in_all_forms_and_only_where_they_hurt() {
        let nb = |text| found(Lang::Nb, text);
        assert_eq!(nb("Klikk på lenka."), [("Klikk".to_owned(), "mouse")]);
        assert_eq!(nb("Klikk på lenka med musa."), []);
        assert_eq!(nb("Bare trykk her."), [("Bare trykk".to_owned(), "belittles")]);
        assert_eq!(nb("Bare Marit kan se det. Det er ikke bare å trykke."), []);
        assert_eq!(nb("Det er lett."), [("Det er lett".to_owned(), "belittles")]);
        assert_eq!(nb("Det er lett å ta feil."), []);
        assert_eq!(nb("I forbindelse med søknaden."), [("I forbindelse med".to_owned(), "formal")]);
        assert_eq!(nb("Trykk `Login`, skriv til mail@skurk.example."), []);
        assert_eq!(found(Lang::Nn, "Jeg har ikke sett lenkja."), [
            ("Jeg".to_owned(), "form"),
            ("ikke".to_owned(), "form"),
            ("lenkja".to_owned(), "term")
        ]);
        assert_eq!(found(Lang::En, "Click here with the mouse. Just press Enter."), [(
            "Just press".to_owned(),
            "belittles"
        )]);
    }

    #[test]
    fn every_line_of_the_lists_has_a_reason_that_is_known() {
        let known = [
            "mouse", "english", "technical", "formal", "belittles", "judges", "childish", "age", "games", "scares",
            "hurries", "victim", "reader", "term", "form",
        ];
        for lang in Lang::ALL {
            let lists = Lists::of(lang);
            assert!(lists.entries.len() > 20);
            for entry in &lists.entries {
                assert!(known.contains(&entry.why), "{lang:?}: {}", entry.why);
                assert!(!matches!(entry.why, "term" | "form") || !entry.instead.is_empty());
            }
        }
    }
}
