//! Explanations of one step that say the same.
//!
//! An explanation is of use when it is about the one thing that was chosen. Two that are alike
//! were most often made from a template, and then neither says why this one tempts.

use super::decode::{Sink, Span};
use crate::diagnostic::Code;
use crate::meaning::Text;

/// Texts of this many characters or fewer may be alike: «Ja. Det stemmer.»
const SHORT: usize = 20;

/// From here on two texts are alike; 1 is the same text.
const ALIKE: f64 = 0.9;

/// The explanations of one step in one language.
#[derive(Debug, Default)]
pub(super) struct Explanations(Vec<Explanation>);

#[derive(Debug)]
struct Explanation {
    path: String,
    span: Span,
    said: Said,
}

/// What an explanation says, made ready for comparing it with many others.
#[derive(Debug)]
struct Said {
    text: String,
    length: usize,
    /// Its words, without what is neither letter nor digit.
    words: Vec<String>,
}

/// An explanation that says the same as an earlier one.
#[derive(Debug)]
pub(super) struct Alike {
    span: Span,
    path: String,
    first: String,
}

impl Explanations {
    /// Takes note of one.
    pub(super) fn note(&mut self, path: &str, text: &Text, span: &Span) {
        let said = Said::new(text.plain().to_lowercase());
        self.0.push(Explanation { path: path.to_owned(), span: span.clone(), said });
    }

    /// Those that say the same as an earlier one, each once, and forgets all of them.
    pub(super) fn take_alike(&mut self) -> Vec<Alike> {
        let all = std::mem::take(&mut self.0);
        let twin = |place: usize, later: &Explanation| {
            let first = all[..place].iter().find(|first| are_alike(&first.said, &later.said))?;
            Some(Alike { span: later.span.clone(), path: later.path.clone(), first: first.path.clone() })
        };
        all.iter().enumerate().filter_map(|(place, later)| twin(place, later)).collect()
    }
}

impl Alike {
    /// Tells it.
    pub(super) fn tell(&self, sink: &mut Sink<'_>) {
        sink.tell(Code::SameExplanation, &self.span, &[("path", &self.path), ("first", &self.first)]);
    }
}

impl Said {
    fn new(text: String) -> Self {
        let bare = |word: &str| word.chars().filter(|c| c.is_alphanumeric()).collect::<String>();
        let words = text.split_whitespace().map(bare).filter(|word| !word.is_empty()).collect();
        Self { length: text.chars().count(), words, text }
    }
}

/// Whether two explanations are the same, nearly the same, or the same but for one word.
fn are_alike(one: &Said, other: &Said) -> bool {
    let long = one.length > SHORT && other.length > SHORT;
    long && (one_word_apart(&one.words, &other.words) || nearly_the_same(one, other))
}

/// Whether few letters must be changed. Counting letters is quick and rules most pairs out: only a
/// step with hundreds of explanations would otherwise be slow to open.
fn nearly_the_same(one: &Said, other: &Said) -> bool {
    let longer = to_float(one.length.max(other.length));
    1.0 - to_float(fewest_changes(&one.text, &other.text)) / longer >= ALIKE
        && strsim::normalized_levenshtein(&one.text, &other.text) >= ALIKE
}

/// At least so many letters must be changed, added or taken away: those that one text has more of.
fn fewest_changes(one: &str, other: &str) -> usize {
    let mut more = [0_i32; 64];
    let place = |c: char| usize::try_from(u32::from(c) % 64).unwrap_or_default();
    one.chars().for_each(|c| more[place(c)] += 1);
    other.chars().for_each(|c| more[place(c)] -= 1);
    let of = |sign: i32| more.iter().map(|n| usize::try_from(n * sign).unwrap_or_default()).sum::<usize>();
    of(1).max(of(-1))
}

/// A length, which is far too small to lose precision.
fn to_float(length: usize) -> f64 {
    f64::from(u32::try_from(length).unwrap_or(u32::MAX))
}

/// Whether at most one word must be changed, added or taken away.
fn one_word_apart(one: &[String], other: &[String]) -> bool {
    let same = |(a, b): &(&String, &String)| a == b;
    let before = one.iter().zip(other).take_while(same).count();
    let after = one[before..].iter().rev().zip(other[before..].iter().rev()).take_while(same).count();
    one.len().max(other.len()) - before - after <= 1
}

#[cfg(test)]
mod tests {
    use super::*;

    fn are_alike(one: &str, other: &str) -> bool {
        super::are_alike(&Said::new(one.to_owned()), &Said::new(other.to_owned()))
    }

    #[test]
    fn the_same_but_for_a_word_is_the_same() {
        let per = "den gikk til per. se på navnet øverst.";
        assert!(are_alike(per, per));
        assert!(are_alike(per, "den gikk til marit. se på navnet øverst."));
        assert!(are_alike(per, "den gikk til per. se på navnet helt øverst."));
        assert!(are_alike(per, "gikk til per. se på navnet øverst."));
        assert!(!are_alike(per, "den gikk til feil person. se på navnet øverst."));
        assert!(!are_alike(per, "per fikk den. navnet står øverst."));
    }

    #[test]
    fn short_words_of_praise_may_be_the_same() {
        assert!(!are_alike("ja. det stemmer.", "ja. det stemmer."));
    }

    #[test]
    fn slips_in_a_long_text_make_no_other_text() {
        let long = "adressen er ikke den som posten bruker, og det haster aldri med en pakke";
        assert!(are_alike(long, "adressa er ikkje den som posten brukar, og det haster aldri med ein pakke"));
    }

    #[test]
    fn counting_letters_rules_out_nothing_that_is_near() {
        let long = "adressen er ikke den som posten bruker, og det haster aldri med en pakke";
        let near = "adressa er ikkje den som posten brukar, og det haster aldri med ein pakke";
        for (one, other) in [(long, near), (long, long), (long, ""), ("æøå", "åøæ"), ("", "abc")] {
            assert!(fewest_changes(one, other) <= strsim::levenshtein(one, other), "{one} – {other}");
        }
        assert_eq!(fewest_changes("abc", "abd"), 1);
        assert_eq!(fewest_changes("abc", "x"), 3);
    }
}
