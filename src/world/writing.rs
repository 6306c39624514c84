//! What a learner wrote, reduced before anybody keeps it.
//!
//! Goals and mistakes may read the reduction only. The words themselves are shown while the
//! program runs and are never serialised: the field is skipped by its type, not by care.

use serde::{Deserialize, Serialize};

use crate::vocabulary::{Id, without_controls};

/// The longest text that a learner can write, in characters.
pub const LONGEST: usize = 300;

/// Written text and its reduction.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Written {
    /// The words; `None` after they have been journalled and read back.
    #[serde(skip)]
    pub text: Option<String>,
    /// How many words.
    pub words: u16,
    /// How many characters.
    pub length: u16,
    /// The expected sentence that it matches, but for case, spaces and punctuation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub matches: Option<Id>,
}

impl Written {
    /// Takes what was typed or pasted: strips control characters, trims, cuts at [`LONGEST`], and
    /// reduces it against `expected` sentences.
    #[must_use]
    pub fn new<'a>(typed: &str, expected: impl IntoIterator<Item = (&'a Id, &'a str)>) -> Self {
        let clean = without_controls(typed);
        let text: String = clean.trim().chars().take(LONGEST).collect();
        let form = plain_form(&text);
        let matches = expected
            .into_iter()
            .find(|(_, sentence)| !form.is_empty() && plain_form(sentence) == form)
            .map(|(id, _)| id.clone());
        Self {
            words: count(text.split_whitespace().filter(|w| w.chars().any(char::is_alphanumeric)).count()),
            length: count(text.chars().count()),
            matches,
            text: Some(text),
        }
    }

    /// The same writing as it comes back from a journal.
    #[must_use]
    pub fn reduced(&self) -> Self {
        Self { text: None, ..self.clone() }
    }
}

/// Letters and digits in lower case, words parted by one space.
fn plain_form(text: &str) -> String {
    let words = text.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty());
    words.collect::<Vec<_>>().join(" ").to_lowercase()
}

fn count(n: usize) -> u16 {
    u16::try_from(n).unwrap_or(u16::MAX)
}
