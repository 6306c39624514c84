//! Decoded values, each with its place in the file.

use std::ops::Range;

use super::condition::Condition;
use crate::meaning::Text;
use crate::vocabulary::{Id, Lang};

/// Bytes of the file, from and to.
pub(crate) type Span = Range<usize>;

/// A value and where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct At<T> {
    /// The value.
    pub(crate) value: T,
    /// Where it stands.
    pub(crate) span: Span,
}

/// Text in the Markdown subset.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Prose {
    /// As written, without invisible characters and with `\n` for line breaks.
    pub(in crate::course) written: String,
    /// As meant.
    pub(in crate::course) text: Text,
}

/// Things by id, in the order of the file; `None` for one that has been told to be wrong.
pub(crate) type ById<T> = Vec<(At<Id>, Option<T>)>;

/// A line that may be another one in each language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Words {
    /// Where they stand.
    pub(in crate::course) span: Span,
    /// The lines. `None` is for every language, and then it is the only one.
    pub(in crate::course) lines: Vec<(Option<Lang>, At<String>)>,
}

/// The value of a key, of the shape that `vocabulary::keys` gives it.
#[derive(Debug, Clone)]
pub(in crate::course) enum Value {
    /// A line of plain text.
    Line(At<String>),
    /// Prose.
    Prose(At<Prose>),
    /// Lines of plain text.
    Lines(At<Vec<At<String>>>),
    /// The rows of a drawing.
    Drawing(At<Vec<String>>),
    /// An id.
    Id(At<Id>),
    /// Ids.
    Ids(At<Vec<At<Id>>>),
    /// Ids by id.
    IdsById(ById<At<Vec<At<Id>>>>),
    /// A number.
    Integer(At<i64>),
    /// Yes or no.
    Flag(At<bool>),
    /// One of the allowed words.
    Word(At<&'static str>),
    /// A table.
    Table(Fields),
    /// Tables.
    Tables(At<Vec<Fields>>),
    /// Tables by id.
    TablesById(ById<Fields>),
    /// Prose by id.
    ProseById(ById<At<Prose>>),
    /// Lines by id.
    LineById(ById<At<String>>),
    /// Words.
    Words(Words),
    /// Words by id.
    WordsById(ById<Words>),
    /// A condition.
    Condition(Condition),
    /// Conditions.
    Conditions(At<Vec<Condition>>),
}

/// The values of one table. What was wrong has been told and is not here.
#[derive(Debug, Clone)]
pub(crate) struct Fields {
    /// The name of the kind of table.
    pub(in crate::course) table: &'static str,
    /// Where the table stands: its heading, or its braces.
    pub(in crate::course) span: Span,
    /// Its values.
    pub(super) values: Vec<(&'static str, Value)>,
    /// Keys that have been told to be wrong or missing.
    pub(in crate::course) failed: Vec<&'static str>,
}

macro_rules! takes {
    ($($(#[$doc:meta])* $name:ident: $variant:ident -> $type:ty;)*) => {
        $(
            $(#[$doc])*
            pub(crate) fn $name(&mut self, key: &str) -> Option<$type> {
                match self.take(key)? {
                    Value::$variant(value) => Some(value),
                    _ => None,
                }
            }
        )*
    };
}

impl Fields {
    fn take(&mut self, key: &str) -> Option<Value> {
        let index = self.values.iter().position(|(name, _)| *name == key)?;
        Some(self.values.swap_remove(index).1)
    }

    /// A table of the kind `table` that has its `text` alone.
    pub(super) fn of_text(table: &'static str, text: At<String>) -> Self {
        Self { table, span: text.span.clone(), values: vec![("text", Value::Line(text))], failed: Vec::new() }
    }

    /// Whether `key` has prose.
    pub(in crate::course) fn is_prose(&self, key: &str) -> bool {
        self.values.iter().any(|(name, value)| *name == key && matches!(value, Value::Prose(_)))
    }

    /// Whether `key` has a line of plain text.
    pub(in crate::course) fn is_line(&self, key: &str) -> bool {
        self.values.iter().any(|(name, value)| *name == key && matches!(value, Value::Line(_)))
    }

    takes! {
        /// Takes a line of plain text.
        line: Line -> At<String>;
        /// Takes prose.
        prose: Prose -> At<Prose>;
        /// Takes lines of plain text.
        lines: Lines -> At<Vec<At<String>>>;
        /// Takes the rows of a drawing.
        drawing: Drawing -> At<Vec<String>>;
        /// Takes an id.
        id: Id -> At<Id>;
        /// Takes ids.
        ids: Ids -> At<Vec<At<Id>>>;
        /// Takes ids by id.
        ids_by_id: IdsById -> ById<At<Vec<At<Id>>>>;
        /// Takes a number.
        integer: Integer -> At<i64>;
        /// Takes yes or no.
        flag: Flag -> At<bool>;
        /// Takes a word.
        word: Word -> At<&'static str>;
        /// Takes a table.
        fields: Table -> Fields;
        /// Takes tables.
        tables: Tables -> At<Vec<Fields>>;
        /// Takes tables by id.
        tables_by_id: TablesById -> ById<Fields>;
        /// Takes prose by id.
        prose_by_id: ProseById -> ById<At<Prose>>;
        /// Takes lines by id.
        line_by_id: LineById -> ById<At<String>>;
        /// Takes words.
        words: Words -> Words;
        /// Takes words by id.
        words_by_id: WordsById -> ById<Words>;
        /// Takes a condition.
        condition: Condition -> Condition;
        /// Takes conditions.
        conditions: Conditions -> At<Vec<Condition>>;
    }
}
