//! The interface's texts, by Fluent message id, in bokmål, nynorsk and English.
//!
//! Message ids stand in the source as plain string literals given to [`Strings::say`] and
//! [`Strings::fill`]; the test `tidy` holds that each exists in every language and that none is
//! unused. Lesson prose is never here: it lives in `lessons/`.

pub mod findings;

use std::borrow::Cow;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;
use unicode_width::UnicodeWidthStr;

use crate::vocabulary::Lang;

/// A part of the texts, so that a surface parses only what it says.
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

/// The texts of the interface in one language.
pub struct Strings {
    lang: Lang,
    of_class: bool,
    bundle: FluentBundle<FluentResource>,
}

impl std::fmt::Debug for Strings {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Strings").field("lang", &self.lang).finish_non_exhaustive()
    }
}

impl Strings {
    /// The texts of the course's own screens.
    #[must_use]
    pub fn new(lang: Lang) -> Self {
        Self::with(lang, &[Part::Interface, Part::Phone, Part::Web])
    }

    /// The same, and those of a class.
    #[must_use]
    pub fn in_class(lang: Lang) -> Self {
        Self { of_class: true, ..Self::with(lang, &[Part::Interface, Part::Phone, Part::Web, Part::Class]) }
    }

    /// Whether the texts of a class are among them.
    #[must_use]
    pub fn of_class(&self) -> bool {
        self.of_class
    }

    /// The texts of some parts.
    #[must_use]
    pub fn with(lang: Lang, parts: &[Part]) -> Self {
        let identifier: LanguageIdentifier = lang.tag().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new(vec![identifier]);
        // Isolation marks would reach the terminal as invisible characters that shift columns.
        bundle.set_use_isolating(false);
        for part in parts {
            let (Ok(resource) | Err((resource, _))) = FluentResource::try_new(source(lang, *part).to_owned());
            // Ids are unique over parts: `tidy` holds that, so a clash cannot hide a text.
            let _ = bundle.add_resource(resource);
        }
        Self { lang, of_class: false, bundle }
    }

    /// The language.
    #[must_use]
    pub fn lang(&self) -> Lang {
        self.lang
    }

    /// Whether there is a text with this id.
    #[must_use]
    pub fn has(&self, id: &str) -> bool {
        self.bundle.has_message(id)
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
        let message = self.bundle.get_message(id)?;
        let pattern = match attribute {
            None => message.value()?,
            Some(name) => message.get_attribute(name)?.value(),
        };
        let args: FluentArgs =
            values.iter().map(|(name, value)| (Cow::Borrowed(*name), number_or_text(value))).collect();
        let mut errors = Vec::new();
        Some(self.bundle.format_pattern(pattern, Some(&args), &mut errors).into_owned())
    }
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
            lines.push(std::mem::replace(&mut line, rest.to_owned()).trim_end().to_owned());
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
