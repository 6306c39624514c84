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
    words: String,
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
        let words = text.plain().to_lowercase();
        self.0.push(Explanation { path: path.to_owned(), span: span.clone(), words });
    }

    /// Those that say the same as an earlier one, each once, and forgets all of them.
    pub(super) fn take_alike(&mut self) -> Vec<Alike> {
        let all = std::mem::take(&mut self.0);
        let twin = |place: usize, later: &Explanation| {
            let first = all[..place].iter().find(|first| are_alike(&first.words, &later.words))?;
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

/// Whether two explanations are the same, nearly the same, or the same but for one word.
fn are_alike(one: &str, other: &str) -> bool {
    let long = |text: &str| text.chars().count() > SHORT;
    long(one) && long(other) && (one_word_apart(one, other) || strsim::normalized_levenshtein(one, other) >= ALIKE)
}

/// Whether at most one word must be changed, added or taken away.
fn one_word_apart(one: &str, other: &str) -> bool {
    let words = |text: &str| -> Vec<String> {
        let bare = |word: &str| word.chars().filter(|c| c.is_alphanumeric()).collect::<String>();
        text.split_whitespace().map(bare).filter(|word| !word.is_empty()).collect()
    };
    let (one, other) = (words(one), words(other));
    let same = |(a, b): &(&String, &String)| a == b;
    let before = one.iter().zip(&other).take_while(same).count();
    let after = one[before..].iter().rev().zip(other[before..].iter().rev()).take_while(same).count();
    one.len().max(other.len()) - before - after <= 1
}

#[cfg(test)]
mod tests {
    use super::*;

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
}
