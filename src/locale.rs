//! The interface's texts, by Fluent message id, in bokmål, nynorsk and English.
//!
//! Message ids stand in the source as plain string literals given to [`Strings::say`] and
//! [`Strings::fill`]; the test `tidy` holds that each exists in every language and that none is
//! unused. Lesson prose is never here: it lives in `lessons/`.

pub mod findings;

use std::borrow::Cow;
use std::cell::{OnceCell, RefCell};
use std::collections::HashMap;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;
use unicode_width::UnicodeWidthStr;

use crate::vocabulary::Lang;

/// A part of the texts: a file for each language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// Screens of the course.
    Interface,
    /// The practice phone.
    Phone,
    /// The browser, and the portal in it.
    Web,
    /// A class: what its leader and its seats see.
    Class,
    /// Findings about lessons.
    Findings,
    /// The command line: help, lists, error messages.
    Commands,
    /// The author's desk: what `new`, `try`, `preview` and `translate` say.
    Author,
    /// What each key, kind of step and happening of a lesson means, for the schema and the guide.
    Vocabulary,
    /// Why each finding matters, for the guide.
    Pages,
}

impl Part {
    /// All parts, those that are wanted most often first.
    pub const ALL: [Self; 9] = [
        Self::Interface,
        Self::Phone,
        Self::Web,
        Self::Class,
        Self::Findings,
        Self::Commands,
        Self::Author,
        Self::Vocabulary,
        Self::Pages,
    ];
}

/// The texts of the interface in one language.
///
/// A message is parsed when it is said first: a screen says fifty of more than a thousand, and nobody should
/// wait for the others, nor hold them in memory.
pub struct Strings {
    lang: Lang,
    /// Where the messages of a part stand, in the order of [`Part::ALL`], once it has been looked through.
    parts: [OnceCell<HashMap<&'static str, &'static str>>; Part::ALL.len()],
    /// What has been parsed.
    said: RefCell<FluentBundle<FluentResource>>,
}

impl std::fmt::Debug for Strings {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Strings").field("lang", &self.lang).finish_non_exhaustive()
    }
}

impl Strings {
    /// The texts in this language. Nothing is parsed yet.
    #[must_use]
    pub fn new(lang: Lang) -> Self {
        let identifier: LanguageIdentifier = lang.tag().parse().unwrap_or_default();
        let mut said = FluentBundle::new(vec![identifier]);
        // Isolation marks would reach the terminal as invisible characters that shift columns.
        said.set_use_isolating(false);
        Self { lang, parts: [const { OnceCell::new() }; Part::ALL.len()], said: RefCell::new(said) }
    }

    /// The language.
    #[must_use]
    pub fn lang(&self) -> Lang {
        self.lang
    }

    /// Whether there is a text with this id.
    #[must_use]
    pub fn has(&self, id: &str) -> bool {
        self.find(id).is_some()
    }

    /// The text with this id.
    #[must_use]
    pub fn say(&self, id: &str) -> String {
        self.fill(id, &[])
    }

    /// The text with this id, its variables filled. A value that is a whole number chooses plural
    /// forms.
    #[must_use]
    pub fn fill(&self, id: &str, values: &[(&str, &str)]) -> String {
        self.lookup(id, None, values).unwrap_or_else(|| id.to_owned())
    }

    /// The attribute `name` of the text with this id, if it has one.
    #[must_use]
    pub fn attribute(&self, id: &str, name: &str, values: &[(&str, &str)]) -> Option<String> {
        self.lookup(id, Some(name), values)
    }

    fn lookup(&self, id: &str, attribute: Option<&str>, values: &[(&str, &str)]) -> Option<String> {
        self.parse(id);
        let said = self.said.borrow();
        let message = said.get_message(id)?;
        let pattern = match attribute {
            None => message.value()?,
            Some(name) => message.get_attribute(name)?.value(),
        };
        let args: FluentArgs =
            values.iter().map(|(name, value)| (Cow::Borrowed(*name), number_or_text(value))).collect();
        let mut errors = Vec::new();
        Some(said.format_pattern(pattern, Some(&args), &mut errors).into_owned())
    }

    fn parse(&self, id: &str) {
        if self.said.borrow().has_message(id) {
            return;
        }
        if let Some(message) = self.find(id) {
            let (Ok(resource) | Err((resource, _))) = FluentResource::try_new(message.to_owned());
            // It cannot clash: there was no such message.
            let _ = self.said.borrow_mut().add_resource(resource);
        }
    }

    /// The source of the message with this id. Ids are unique over parts: the tests hold that.
    fn find(&self, id: &str) -> Option<&'static str> {
        let parts = Part::ALL.iter().zip(&self.parts);
        let mut parts = parts.map(|(part, cell)| cell.get_or_init(|| messages(source(self.lang, *part)).collect()));
        parts.find_map(|messages| messages.get(id).copied())
    }
}

/// The messages of a Fluent source, by their ids. A message begins with its id at the beginning of a line and ends
/// where a line begins with a letter or the `#` of a comment: its own lines are indented, or close a bracket. None
/// of our messages has another one inside it; the tests hold that each can be read alone.
fn messages(source: &'static str) -> impl Iterator<Item = (&'static str, &'static str)> {
    let begins = |line: &str| line.starts_with(|first: char| first.is_ascii_alphabetic() || first == '#');
    let mut rest = source;
    std::iter::from_fn(move || {
        loop {
            let mut lines = rest.split_inclusive('\n');
            let first = lines.next()?;
            let more: usize = lines.take_while(|line| !begins(line)).map(str::len).sum();
            let (message, after) = rest.split_at(first.len() + more);
            rest = after;
            let id = message.split([' ', '=']).next().filter(|id| !id.starts_with('#') && !id.trim().is_empty());
            if let Some(id) = id {
                return Some((id, message));
            }
        }
    })
}

/// Numbers pick plural forms, but are written as they came: no grouping, no decimals.
fn number_or_text(value: &str) -> FluentValue<'_> {
    match value.parse::<u32>() {
        Ok(number) if number.to_string() == value => FluentValue::from(number),
        _ => FluentValue::from(value),
    }
}

/// `text` in lines of at most `columns`, broken at spaces that are not doubled. The first line begins
/// with `first`, each other one with `rest`.
pub(crate) fn wrapped(text: &str, columns: usize, first: &str, rest: &str) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = first.to_owned();
    let mut empty = true;
    for word in text.split(' ') {
        if !empty && line.width() + 1 + word.width() > columns {
            lines.push(std::mem::replace(&mut line, rest.to_owned()));
            empty = true;
        }
        if !empty {
            line.push(' ');
        }
        line.push_str(word);
        empty = false;
    }
    lines.push(line);
    lines
}

/// The Fluent source of a part, built into the program.
#[must_use]
pub fn source(lang: Lang, part: Part) -> &'static str {
    macro_rules! part {
        ($name:literal) => {
            match lang {
                Lang::Nb => include_str!(concat!("../locales/nb/", $name, ".ftl")),
                Lang::Nn => include_str!(concat!("../locales/nn/", $name, ".ftl")),
                Lang::En => include_str!(concat!("../locales/en/", $name, ".ftl")),
            }
        };
    }
    match part {
        Part::Interface => part!("interface"),
        Part::Phone => part!("phone"),
        Part::Web => part!("web"),
        Part::Class => part!("class"),
        Part::Findings => part!("findings"),
        Part::Commands => part!("commands"),
        Part::Author => part!("author"),
        Part::Vocabulary => part!("vocabulary"),
        Part::Pages => part!("pages"),
    }
}
