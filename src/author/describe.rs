//! What everything that an author can write means, in words: tables, keys, kinds of step, happenings, the fields
//! of a condition, and words with a meaning of their own.
//!
//! The words are in `locales/*/vocabulary.ftl`. A message that names the table goes before one that does not:
//! `key-mistake-when`, else `key-when`. The test `guide` holds that nothing is missing and nothing is left over.

use crate::locale::Strings;
use crate::vocabulary::Lang;
use crate::vocabulary::happenings::{Field, Kind};
use crate::vocabulary::keys::{STEP_KINDS, Table};

/// The words of the vocabulary in one language.
#[derive(Debug)]
pub struct Meanings {
    strings: Strings,
}

impl Meanings {
    /// Those in `lang`.
    #[must_use]
    pub fn new(lang: Lang) -> Self {
        Self { strings: Strings::new(lang) }
    }

    /// The texts themselves.
    #[must_use]
    pub fn strings(&self) -> &Strings {
        &self.strings
    }

    /// What a kind of table is called, as a heading.
    #[must_use]
    pub fn title(&self, table: &Table) -> String {
        let id = table_id(table);
        self.strings.attribute(&id, "title", &[]).unwrap_or(id)
    }

    /// What a kind of table is.
    #[must_use]
    pub fn table(&self, table: &Table) -> String {
        self.strings.say(&table_id(table))
    }

    /// What a key of a table is for.
    #[must_use]
    pub fn key(&self, table: &Table, key: &str) -> String {
        self.strings.say(&self.first(key_ids(table, key)))
    }

    /// What a word stands for where it is the value of a key; `None` for a word that is plain.
    #[must_use]
    pub fn word(&self, table: &Table, key: &str, word: &str) -> Option<String> {
        // The kinds of step have messages of their own.
        if key == "kind" && STEP_KINDS.contains(&word) && (table.name == "step" || STEP_KINDS.contains(&table.name)) {
            return Some(self.strings.say(&format!("step-{word}")));
        }
        word_ids(Some(table), key, word).into_iter().find(|id| self.strings.has(id)).map(|id| self.strings.say(&id))
    }

    /// What a happening is.
    #[must_use]
    pub fn happening(&self, kind: Kind) -> String {
        self.strings.say(&format!("happening-{}", kind.name()))
    }

    /// What `happened` is.
    #[must_use]
    pub fn happened(&self) -> String {
        self.strings.say("field-happened")
    }

    /// What a field of a condition asks.
    #[must_use]
    pub fn field(&self, field: Field) -> String {
        self.strings.say(&format!("field-{}", field.name()))
    }

    /// What a word stands for in a field of a condition; `None` for one that is plain.
    #[must_use]
    pub fn field_word(&self, field: Field, word: &str) -> Option<String> {
        word_ids(None, field.name(), word).into_iter().find(|id| self.strings.has(id)).map(|id| self.strings.say(&id))
    }

    fn first(&self, ids: [String; 2]) -> String {
        let [own, shared] = ids;
        if self.strings.has(&own) { own } else { shared }
    }
}

/// The message about a table.
#[must_use]
pub fn table_id(table: &Table) -> String {
    let family = if STEP_KINDS.contains(&table.name) { "step" } else { "table" };
    format!("{family}-{}", table.name)
}

/// The messages about a key, the one that counts first.
#[must_use]
pub fn key_ids(table: &Table, key: &str) -> [String; 2] {
    [format!("key-{}-{key}", table.name), format!("key-{key}")]
}

/// The messages about a word, the one that counts first. Without a table it stands in a condition.
#[must_use]
pub fn word_ids(table: Option<&Table>, key: &str, word: &str) -> Vec<String> {
    let own = table.map(|table| format!("word-{}-{key}-{word}", table.name));
    own.into_iter().chain([format!("word-{key}-{word}")]).collect()
}
