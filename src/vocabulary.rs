//! The words that lessons are written with: ids, languages, happenings and their fields.
//!
//! The decoder's keys and its "mente du …?" come from here, so that what an author may write and
//! what the program knows are one list.

use serde::{Deserialize, Serialize};

pub mod happenings;
pub mod keys;
pub mod surfaces;

pub use surfaces::{Means, Surface, Theme};

/// A name that authors give things: lower-case ASCII letters, digits and hyphens, 1 to 48 long.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String")]
pub struct Id(String);

impl Id {
    /// The longest id, in characters.
    pub const LONGEST: usize = 48;

    /// `name` as an id, or `None` if it is not one.
    #[must_use]
    pub fn new(name: &str) -> Option<Self> {
        let fits = !name.is_empty() && name.len() <= Self::LONGEST;
        let letters = name.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
        (fits && letters && !name.starts_with('-')).then(|| Self(name.to_owned()))
    }

    /// The id as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for Id {
    type Error = &'static str;

    fn try_from(name: String) -> Result<Self, Self::Error> {
        Self::new(&name).ok_or("not an id")
    }
}

impl std::fmt::Display for Id {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

/// The languages of interface and lessons.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Lang {
    /// Bokmål.
    Nb,
    /// Nynorsk.
    Nn,
    /// English.
    En,
}

impl Lang {
    /// Every language, in the order in which a person steps through them.
    pub const ALL: [Self; 3] = [Self::Nb, Self::Nn, Self::En];

    /// The language's BCP 47 tag.
    #[must_use]
    pub fn tag(self) -> &'static str {
        match self {
            Self::Nb => "nb",
            Self::Nn => "nn",
            Self::En => "en",
        }
    }

    /// The language with this tag, or whose locale name starts with it: `nn`, `nn_NO.UTF-8`.
    #[must_use]
    pub fn from_tag(tag: &str) -> Option<Self> {
        let primary = tag.split(['_', '-', '.', '@']).next().unwrap_or_default();
        match primary.to_ascii_lowercase().as_str() {
            "nb" | "no" => Some(Self::Nb),
            "nn" => Some(Self::Nn),
            "en" => Some(Self::En),
            _ => None,
        }
    }

    /// Where to look for a text, best first: nn→nb→en, en→nb→nn, nb→nn→en.
    #[must_use]
    pub fn fallback(self) -> [Self; 3] {
        match self {
            Self::Nb => [Self::Nb, Self::Nn, Self::En],
            Self::Nn => [Self::Nn, Self::Nb, Self::En],
            Self::En => [Self::En, Self::Nb, Self::Nn],
        }
    }

    /// The next language, and after the last one the first.
    #[must_use]
    pub fn next(self) -> Self {
        match self {
            Self::Nb => Self::Nn,
            Self::Nn => Self::En,
            Self::En => Self::Nb,
        }
    }
}

/// One thing in up to three languages; at least one of them is there.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Localised<T> {
    main: (Lang, T),
    others: Vec<(Lang, T)>,
}

impl<T> Localised<T> {
    /// A thing in its author's language.
    #[must_use]
    pub fn new(lang: Lang, value: T) -> Self {
        Self { main: (lang, value), others: Vec::new() }
    }

    /// Adds a translation. The first one for a language stands.
    pub fn add(&mut self, lang: Lang, value: T) {
        if !self.has(lang) {
            self.others.push((lang, value));
        }
    }

    /// Whether it is there in exactly this language.
    #[must_use]
    pub fn has(&self, lang: Lang) -> bool {
        self.exactly(lang).is_some()
    }

    /// The best there is for a reader of `lang`.
    #[must_use]
    pub fn get(&self, lang: Lang) -> &T {
        lang.fallback().iter().find_map(|&l| self.exactly(l)).unwrap_or(&self.main.1)
    }

    /// What `make` makes of it in each language; where it makes nothing, that language falls back.
    /// `None` when it makes nothing in the author's.
    #[must_use]
    pub fn try_map<U>(&self, make: impl Fn(&T) -> Option<U>) -> Option<Localised<U>> {
        let others = self.others.iter().filter_map(|(lang, value)| Some((*lang, make(value)?)));
        Some(Localised { main: (self.main.0, make(&self.main.1)?), others: others.collect() })
    }

    /// The thing in the language in which its author wrote it.
    #[must_use]
    pub fn original(&self) -> &T {
        &self.main.1
    }

    /// The same languages with what `make` makes of each.
    #[must_use]
    pub fn map<U>(&self, mut make: impl FnMut(&T) -> U) -> Localised<U> {
        let (lang, value) = &self.main;
        let others = self.others.iter().map(|(lang, value)| (*lang, make(value))).collect();
        Localised { main: (*lang, make(value)), others }
    }

    /// What stands there in each language, the author's first.
    pub fn all(&self) -> impl Iterator<Item = &T> {
        std::iter::once(&self.main).chain(&self.others).map(|(_, value)| value)
    }

    fn exactly(&self, lang: Lang) -> Option<&T> {
        std::iter::once(&self.main).chain(&self.others).find(|(l, _)| *l == lang).map(|(_, v)| v)
    }
}

/// The part of the course that a lesson belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Module {
    /// A. Kom i gang.
    Start,
    /// B. Smarttelefon og nettbrett.
    Phone,
    /// C. E-post.
    Mail,
    /// D. Trygg på nett.
    Safety,
    /// E. Finne svar på nettet.
    Web,
    /// F. Min side og digital post.
    MyPage,
    /// G. Søke og si fra.
    Applications,
    /// H. Helse, hjelp og hjemme.
    Health,
}

impl Module {
    /// Every module, in the order of the course.
    pub const ALL: [Self; 8] =
        [Self::Start, Self::Phone, Self::Mail, Self::Safety, Self::Web, Self::MyPage, Self::Applications, Self::Health];

    /// The module's name in lesson files.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Start => "start",
            Self::Phone => "telefon",
            Self::Mail => "epost",
            Self::Safety => "trygg",
            Self::Web => "nett",
            Self::MyPage => "minside",
            Self::Applications => "soknad",
            Self::Health => "helse",
        }
    }
}

/// `text` with line breaks and tabs as spaces and every other control or invisible formatting
/// character dropped, so that nothing from outside can steer a terminal or turn a line around.
#[must_use]
pub fn without_controls(text: &str) -> String {
    // Nearly every text is clean, and this stands on the way of every text to the screen.
    if !text.chars().any(is_unsafe) {
        return text.to_owned();
    }
    let visible = |c: char| match c {
        '\n' | '\t' => Some(' '),
        c => (!is_unsafe(c)).then_some(c),
    };
    text.chars().filter_map(visible).collect()
}

/// Whether a character steers or hides rather than shows: C0, C1 and DEL, the bidirectional
/// controls, zero-width and other format characters, line and paragraph separators. Soft hyphen
/// counts: terminals disagree about its width.
#[must_use]
pub fn is_unsafe(c: char) -> bool {
    // ASCII first: that is what most text is.
    if c.is_ascii() {
        return c.is_ascii_control();
    }
    c.is_control()
        || matches!(c,
            '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
}
