//! The code on a learner's card: three plain words.
//!
//! The words are nouns that are spelt the same in bokmål and nynorsk, have no æ, ø or å, can be
//! said on the telephone, and lie at least three edits from each other, so that one slip of a
//! finger never turns one learner's code into another's. With 256 words there are 16 million
//! codes: enough that a guess does not find a neighbour's, and no more than that is needed,
//! because nothing personal is behind a code.

use std::fmt::{self, Write as _};
use std::sync::LazyLock;

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

/// The words, in alphabetical order, a line each. A word that has been in a release is never
/// taken out, because it is on somebody's card.
static WORDS: LazyLock<Vec<&'static str>> = LazyLock::new(|| include_str!("words.txt").lines().collect());

/// How many words a code has.
pub const WORDS_IN_CODE: usize = 3;

/// The longest input that is looked at, in characters; three words and what stands between them
/// are far shorter.
const LONGEST_INPUT: usize = 200;

/// Who a learner is to the program.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct LearnerCode([&'static str; WORDS_IN_CODE]);

/// What somebody typed, read as a code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reading {
    /// The three words of a code.
    Exact(LearnerCode),
    /// Close to this code: one slip in a word or more. Ask; never open by itself.
    Unsure(LearnerCode),
    /// No code. The places, from 0, of the words that are not known; a missing word counts, and
    /// so does one too many. Never empty.
    Unknown(Vec<usize>),
}

impl LearnerCode {
    /// A code from eight random bytes, with three different words.
    ///
    /// The bytes come from the operating system, through `runtime`. Each word is as likely as
    /// the next to within 1 in 2⁴⁰.
    #[must_use]
    pub fn from_random(random: &[u8; 8]) -> Self {
        let mut rest = u64::from_le_bytes(*random);
        let mut left: Vec<&'static str> = WORDS.clone();
        Self(std::array::from_fn(|_| {
            let n = left.len() as u64;
            let chosen = usize::try_from(rest % n).unwrap_or_default();
            rest /= n;
            left.remove(chosen)
        }))
    }

    /// What somebody typed, or read out, as a code: case, spaces and punctuation do not matter,
    /// and a word with one slip (a letter wrong, missing, too many, or two that changed places)
    /// is taken for the word that it is nearest to, but told as [`Reading::Unsure`].
    #[must_use]
    pub fn read(input: &str) -> Reading {
        let clean: String = input.chars().take(LONGEST_INPUT).collect::<String>().to_lowercase();
        let typed = clean.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty());
        let words: Vec<Option<Guess>> = typed.map(guess).collect();

        let missing = words.len()..WORDS_IN_CODE;
        let unknown: Vec<usize> = words
            .iter()
            .enumerate()
            .filter(|(place, word)| *place >= WORDS_IN_CODE || word.is_none())
            .map(|(place, _)| place)
            .chain(missing)
            .collect();
        let [Some(a), Some(b), Some(c)] = words[..] else {
            return Reading::Unknown(unknown);
        };
        let code = Self([a.word, b.word, c.word]);
        if a.exact && b.exact && c.exact { Reading::Exact(code) } else { Reading::Unsure(code) }
    }

    /// The three words, in order.
    #[must_use]
    pub fn words(&self) -> [&'static str; WORDS_IN_CODE] {
        self.0
    }

    /// The name of the learner's folder: 32 lower-case hexadecimal digits.
    ///
    /// There is no salt. A shared folder must find the same name from every machine, with
    /// nothing but the card to go by, and the folder holds what was done, without a name and
    /// without anything that was written. The hash keeps the words from being read over a
    /// shoulder in a file listing; it does not have to withstand a search.
    #[must_use]
    pub fn folder_name(&self) -> String {
        let hash = Sha256::digest(format!("tastetrykk learner 1\n{self}"));
        hash[..16].iter().fold(String::new(), |mut name, byte| {
            let _ = write!(name, "{byte:02x}");
            name
        })
    }
}

/// A word of the list for a word that was typed.
#[derive(Debug, Clone, Copy)]
struct Guess {
    word: &'static str,
    exact: bool,
}

/// The word itself, or the only one that is one slip away.
fn guess(typed: &str) -> Option<Guess> {
    if let Ok(index) = WORDS.binary_search(&typed) {
        let word = WORDS[index];
        return Some(Guess { word, exact: true });
    }
    // Two letters that changed places count as one slip, but as two in the distance that the
    // list keeps, so that two words can be near: then nobody knows which was meant.
    let mut near = WORDS.iter().filter(|word| strsim::osa_distance(word, typed) <= 1);
    match (near.next(), near.next()) {
        (Some(word), None) => Some(Guess { word, exact: false }),
        _ => None,
    }
}

impl fmt::Display for LearnerCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [a, b, c] = self.0;
        write!(f, "{a} {b} {c}")
    }
}

impl From<LearnerCode> for String {
    fn from(code: LearnerCode) -> Self {
        code.to_string()
    }
}

impl TryFrom<String> for LearnerCode {
    type Error = &'static str;

    /// Only the exact words: what is on disk was not typed by anybody.
    fn try_from(text: String) -> Result<Self, Self::Error> {
        match Self::read(&text) {
            Reading::Exact(code) => Ok(code),
            Reading::Unsure(_) | Reading::Unknown(_) => Err("not a learner code"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn code(words: &str) -> LearnerCode {
        match LearnerCode::read(words) {
            Reading::Exact(code) => code,
            other => panic!("{words}: {other:?}"),
        }
    }

    #[test]
    fn the_list_keeps_its_promises() {
        assert_eq!(WORDS.len(), 256);
        assert!(WORDS.is_sorted(), "guess() searches by halving");
        for (i, word) in WORDS.iter().enumerate() {
            assert!((4..=8).contains(&word.len()), "{word}");
            assert!(word.bytes().all(|b| b.is_ascii_lowercase()), "{word}");
            for other in &WORDS[i + 1..] {
                assert!(strsim::levenshtein(word, other) >= 3, "{word} – {other}");
            }
        }
    }

    #[test]
    fn reading_is_forgiving() {
        let exact = code("hytte sykkel eple");
        for typed in ["  HYTTE  Sykkel\teple ", "hytte, sykkel, eple.", "hytte-sykkel-eple", "Hytte.\nSykkel.\nEple"] {
            assert_eq!(LearnerCode::read(typed), Reading::Exact(exact), "{typed:?}");
        }
    }

    #[test]
    fn a_slip_asks() {
        let meant = code("hytte sykkel eple");
        for typed in
            ["hyte sykkel eple", "hytte sykkkel eple", "hytte sykkel epla", "hytet sykkel eple", "h8tte sykkel eplr"]
        {
            assert_eq!(LearnerCode::read(typed), Reading::Unsure(meant), "{typed:?}");
        }
    }

    #[test]
    fn what_is_no_code_is_told_by_place() {
        for (typed, places) in [
            ("", vec![0, 1, 2]),
            ("hytte", vec![1, 2]),
            ("hytte blåbærtur eple", vec![1]),
            ("tull sykkel tøys", vec![0, 2]),
            ("hytte sykkel eple hest", vec![3]),
            ("hyttesykkel eple", vec![0, 2]),
        ] {
            assert_eq!(LearnerCode::read(typed), Reading::Unknown(places), "{typed:?}");
        }
    }

    #[test]
    fn the_folder_name_stays() {
        assert_eq!(code("hytte sykkel eple").folder_name(), "00960b990d654c4ab9d5c48f5bdd10ac");
    }

    #[test]
    fn json_is_the_words() {
        let hytte = code("hytte sykkel eple");
        let json = serde_json::to_string(&hytte).unwrap();
        assert_eq!(json, "\"hytte sykkel eple\"");
        assert_eq!(serde_json::from_str::<LearnerCode>(&json).unwrap(), hytte);
        assert!(serde_json::from_str::<LearnerCode>("\"hyte sykkel eple\"").is_err());
    }

    proptest! {
        #[test]
        fn every_code_reads_back(random: [u8; 8]) {
            let code = LearnerCode::from_random(&random);
            let [a, b, c] = code.words();
            prop_assert!(a != b && b != c && a != c);
            prop_assert_eq!(LearnerCode::read(&code.to_string()), Reading::Exact(code));
            prop_assert_eq!(code.folder_name().len(), 32);
        }

        #[test]
        fn no_input_is_too_strange(input in ".{0,300}") {
            if let Reading::Unknown(places) = LearnerCode::read(&input) {
                prop_assert!(!places.is_empty());
            }
        }
    }
}
