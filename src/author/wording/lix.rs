//! LIX: how many words a sentence has, and how many of a hundred words have more than six letters.
//!
//! A smoke alarm, no judge. A sentence ends at `.`, `!`, `?`, `:` or the end of a line; numbers are
//! words; hyphens and apostrophes inside a word neither part it nor count as letters.

/// The counts that LIX is made of.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Lix {
    /// Words.
    pub words: usize,
    /// Sentences.
    pub sentences: usize,
    /// Words with more than six letters.
    pub long: usize,
    /// Those of them that the lesson explains.
    pub explained: usize,
}

impl Lix {
    /// The counts of `text`; `explained` says of a word in small letters whether the lesson explains it.
    #[must_use]
    pub fn of(text: &str, explained: &dyn Fn(&str) -> bool) -> Self {
        let mut lix = Self::default();
        for sentence in text.split(['.', '!', '?', ':', '\n']) {
            let words = words(sentence);
            lix.sentences += usize::from(!words.is_empty());
            lix.words += words.len();
            for word in words.into_iter().filter(|word| is_long(word)) {
                lix.long += 1;
                lix.explained += usize::from(explained(&word.to_lowercase()));
            }
        }
        lix
    }

    /// The counts of both together.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Self {
            words: self.words + other.words,
            sentences: self.sentences + other.sentences,
            long: self.long + other.long,
            explained: self.explained + other.explained,
        }
    }

    /// LIX; 0 when there are no words.
    #[must_use]
    pub fn plain(self) -> f64 {
        self.with(self.long)
    }

    /// LIX when a word that the lesson explains is not long.
    #[must_use]
    pub fn known(self) -> f64 {
        self.with(self.long - self.explained)
    }

    #[expect(clippy::cast_precision_loss, reason = "texts have fewer than 2^52 words")]
    fn with(self, long: usize) -> f64 {
        if self.words == 0 {
            return 0.0;
        }
        let (words, sentences) = (self.words as f64, self.sentences.max(1) as f64);
        words / sentences + 100.0 * long as f64 / words
    }
}

/// Whether a word has more than six letters or digits.
pub(super) fn is_long(word: &str) -> bool {
    word.chars().filter(|c| c.is_alphanumeric()).count() > 6
}

fn words(sentence: &str) -> Vec<&str> {
    let inside = |c: char| c.is_alphanumeric() || matches!(c, '-' | '\'' | '’');
    let pieces = sentence.split(|c: char| !inside(c)).map(|word| word.trim_matches(['-', '\'', '’']));
    pieces.filter(|word| !word.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_counted_as_the_guide_says() {
        let near = |a: f64, b: f64| (a - b).abs() < 0.001;
        let lix = |text: &str| Lix::of(text, &|word| word == "meldingen");
        assert!(near(lix("").plain(), 0.0));
        // 6 words, 3 sentences, none long.
        assert!(near(lix("Du kan lese.\nSe: her 14").plain(), 2.0));
        // 4 words in one sentence, "meldingen" is long; e-posten has 7 letters without its hyphen.
        let both = lix("Les meldingen og e-posten");
        assert!(near(both.plain(), 4.0 + 50.0));
        assert!(near(both.known(), 4.0 + 25.0), "a word that is explained is not long");
        assert!(near(lix("E-post er kort").plain(), 3.0));
        assert_eq!(both.and(lix("Les.")).words, 5);
    }
}
