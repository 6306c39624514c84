//! The pages that are made: of kinds of step, happenings, files and findings. The test `guide` writes them into
//! `docs/src` and holds that they are what they would be.

use std::fmt::Write as _;

use super::examples;
use super::groups::Group;
use super::keys::{SHARED, Words, inside, list};
use crate::author::describe::Meanings;
use crate::author::schema::{FILES, field_words};
use crate::course::Glossary;
use crate::diagnostic::{Code, Severity};
use crate::locale::{Part, Strings, source};
use crate::vocabulary::happenings::{Field, Kind};
use crate::vocabulary::keys::{self, STEP_KINDS, Table};
use crate::vocabulary::{Lang, Surface};

/// A page of the book.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page {
    /// Where it stands below `docs/src`.
    pub path: String,
    /// Its text, in Markdown.
    pub text: String,
}

/// A slip that somebody made, to show what is told about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Slip {
    /// What should have stood there, if that is short enough to be shown.
    pub right: Option<String>,
    /// What `check` says.
    pub told: String,
}

/// Makes the pages of one language.
#[derive(Debug)]
pub struct Maker {
    lang: Lang,
    meanings: Meanings,
    pages: Strings,
}

impl Maker {
    /// One that writes in `lang`.
    #[must_use]
    pub fn new(lang: Lang) -> Self {
        let pages = Strings::new(lang);
        Self { lang, meanings: Meanings::new(lang), pages }
    }

    /// Every page that is made; `slip` gives an example of a finding, if there is one.
    #[must_use]
    pub fn all(&self, glossary: &Glossary, slip: impl Fn(Code) -> Option<Slip>) -> Vec<Page> {
        let mut pages = vec![self.steps(), self.happenings(), self.files(), self.findings(), self.glossary(glossary)];
        pages.extend(STEP_KINDS.iter().filter_map(|kind| keys::of_step(kind)).map(|step| self.step(step)));
        pages.extend(Group::ALL.into_iter().flat_map(Group::kinds).map(|kind| self.happening(kind)));
        pages.extend(file_tables().map(|(name, table)| self.file(name, table)));
        pages.extend(Code::ALL.iter().map(|code| self.finding(*code, slip(*code))));
        pages
    }

    fn page(&self, name: &str, text: String) -> Page {
        Page { path: format!("{}/{name}.md", self.lang.tag()), text }
    }

    fn say(&self, id: &str) -> String {
        self.pages.say(id)
    }

    fn words(&self) -> Words<'_> {
        Words { meanings: &self.meanings, pages: &self.pages }
    }

    fn steps(&self) -> Page {
        let mut text = format!("# {}\n\n{}\n\n", self.pages.say("page-steps"), self.pages.say("page-steps-about"));
        for step in STEP_KINDS.iter().filter_map(|kind| keys::of_step(kind)) {
            let meaning = self.meanings.table(step);
            let _ = writeln!(text, "- [`{0}`: {1}](steps/{0}.md). {meaning}", step.name, self.meanings.title(step));
        }
        self.page("steps", text)
    }

    fn step(&self, step: &'static Table) -> Page {
        let mut text = format!("# `{}`: {}\n\n", step.name, self.meanings.title(step));
        let _ = writeln!(text, "{}\n", self.meanings.table(step));
        if let Some(example) = examples::step(step.name, self.lang) {
            let _ = writeln!(text, "## {}\n\n```toml\n{}```\n", self.pages.say("page-example"), example.step);
        }
        self.tables(&mut text, step);
        self.page(&format!("steps/{}", step.name), text)
    }

    /// The keys of a table and of those inside it, each under its heading.
    fn tables(&self, text: &mut String, table: &'static Table) {
        for (place, inner) in inside(table).into_iter().enumerate() {
            if place == 0 {
                let _ = writeln!(text, "## {}\n", self.pages.say("page-keys"));
            } else {
                let _ = writeln!(text, "## {}\n\n{}\n", self.meanings.title(inner), self.meanings.table(inner));
            }
            let _ = writeln!(text, "{}", list(inner, &self.words()));
        }
        trim(text);
    }

    fn happenings(&self) -> Page {
        let title = self.say("page-happenings");
        let mut text = format!("# {title}\n\n{}\n", self.pages.say("page-happenings-about"));
        for group in Group::ALL {
            let _ = writeln!(text, "\n## {}\n", group.title(&self.pages));
            for kind in group.kinds() {
                let _ = writeln!(text, "- [`{0}`](happenings/{0}.md): {1}", kind.name(), self.meanings.happening(kind));
            }
        }
        self.page("happenings", text)
    }

    fn happening(&self, kind: Kind) -> Page {
        let mut text = format!("# `{}`\n\n{}\n\n", kind.name(), self.meanings.happening(kind));
        let bound = kind.surface().map(|surface| match surface {
            Surface::Lines => self.pages.say("page-surface-lines"),
            Surface::Screen => self.pages.say("page-surface-screen"),
        });
        if let Some(bound) = bound {
            let _ = writeln!(text, "{bound}\n");
        }
        let _ = writeln!(text, "## {}\n", self.pages.say("page-condition"));
        if kind.fields().is_empty() {
            let _ = writeln!(text, "{}\n", self.pages.fill("page-no-fields", &[("happening", kind.name())]));
        } else {
            let _ = writeln!(text, "{}\n", self.pages.fill("page-fields", &[("happening", kind.name())]));
            kind.fields().iter().for_each(|field| text.push_str(&self.field(kind, *field)));
            text.push('\n');
        }
        if let Some(example) = examples::happening(kind, self.lang) {
            let _ = writeln!(text, "## {}\n\n```toml\n{}```", self.pages.say("page-happens"), example.step);
        }
        self.page(&format!("happenings/{}", kind.name()), text)
    }

    fn field(&self, kind: Kind, field: Field) -> String {
        let mut text = format!("- **`{}`**: {}\n", field.name(), self.meanings.field(field));
        for word in field_words(kind, field).unwrap_or_default() {
            let meaning = self.meanings.field_word(field, word).or_else(|| self.setting(field, word));
            let _ = writeln!(text, "  - `\"{word}\"`: {}", meaning.unwrap_or_default());
        }
        text
    }

    /// What a setting of the phone is: it is a key of a start, too.
    fn setting(&self, field: Field, word: &str) -> Option<String> {
        (field == Field::Setting).then(|| self.meanings.key(&keys::SETTINGS, word))
    }

    fn files(&self) -> Page {
        let mut text = format!("# {}\n\n{}\n\n", self.pages.say("page-files"), self.pages.say("page-files-about"));
        for (name, table) in file_tables() {
            let (title, meaning) = (self.meanings.title(table), self.meanings.table(table));
            let _ = writeln!(text, "- [`{name}`: {title}](files/{name}.md). {meaning}");
        }
        self.page("files", text)
    }

    fn file(&self, name: &str, table: &'static Table) -> Page {
        let mut text = format!("# `{name}`: {}\n\n{}\n\n", self.meanings.title(table), self.meanings.table(table));
        self.tables(&mut text, table);
        self.page(&format!("files/{name}"), text)
    }

    fn findings(&self) -> Page {
        let mut text =
            format!("# {}\n\n{}\n\n", self.pages.say("page-findings"), self.pages.say("page-findings-about"));
        for code in Code::ALL {
            let _ = writeln!(text, "- [`{0}`](findings/{0}.md): {1}", code.id(), self.sentence(*code));
        }
        self.page("findings", text)
    }

    fn finding(&self, code: Code, slip: Option<Slip>) -> Page {
        let word = match code.severity() {
            Severity::Fault => self.pages.say("page-fault"),
            Severity::Warning => self.pages.say("page-warning"),
        };
        let mut text = format!("# `{}`\n\n**{}**\n\n{word}\n\n", code.id(), capital(&self.sentence(code)));
        let why = format!("why-{}", code.id());
        let _ = writeln!(text, "## {}\n\n{}", self.pages.say("page-why"), self.pages.say(&why));
        if let Some(slip) = slip {
            let title = self.pages.say("page-told");
            let _ = writeln!(text, "\n## {title}\n\n```text\n{}\n```", slip.told.trim_end());
            if let Some(right) = slip.right {
                let title = self.pages.say("page-right");
                let _ = writeln!(text, "\n{title}\n\n```toml\n{}\n```", right.trim_end());
            }
        }
        self.page(&format!("findings/{}", code.id()), text)
    }

    /// The sentence of a finding, with «…» for what it would name.
    fn sentence(&self, code: Code) -> String {
        let names = variables(source(self.lang, Part::Findings));
        let values: Vec<(&str, &str)> = names.iter().map(|name| (name.as_str(), "…")).collect();
        self.pages.fill(code.message(), &values)
    }

    fn glossary(&self, glossary: &Glossary) -> Page {
        let mut text = format!("# {}\n\n{}\n\n", self.pages.say("page-words"), self.pages.say("page-words-about"));
        for word in &glossary.words {
            let (term, meaning) = (word.term.get(self.lang), word.text.get(self.lang));
            let _ = writeln!(text, "- **{term}** (`{}`): {meaning}", word.id);
        }
        self.page("words", text)
    }

    /// The part of the book's table of contents that this language has. `chapters` are those that somebody has
    /// written: where they stand, and their headings.
    #[must_use]
    pub fn contents(&self, chapters: &[(String, String)]) -> String {
        let tag = self.lang.tag();
        let mut text = format!("\n# {}\n\n", self.pages.say("page-language"));
        for (path, title) in chapters {
            let _ = writeln!(text, "- [{title}]({path})");
        }
        let mut part = |title: &str, name: &str, under: Vec<(String, String)>| {
            let _ = writeln!(text, "- [{title}]({tag}/{name}.md)");
            for (title, page) in under {
                let _ = writeln!(text, "  - [{title}]({tag}/{name}/{page}.md)");
            }
        };
        let named = |name: &str, table: &Table| (format!("`{name}`: {}", self.meanings.title(table)), name.to_owned());
        let steps = STEP_KINDS.iter().filter_map(|kind| keys::of_step(kind)).map(|step| named(step.name, step));
        part(&self.say("page-steps"), "steps", steps.collect());
        let plain = |name: &str| (format!("`{name}`"), name.to_owned());
        let kinds = Group::ALL.into_iter().flat_map(Group::kinds).map(|kind| plain(kind.name()));
        part(&self.say("page-happenings"), "happenings", kinds.collect());
        part(&self.say("page-files"), "files", file_tables().map(|(name, table)| named(name, table)).collect());
        part(&self.say("page-findings"), "findings", Code::ALL.iter().map(|code| plain(code.id())).collect());
        part(&self.say("page-words"), "words", Vec::new());
        text
    }
}

/// The kinds of file, and what several of them share. Translations have the keys of what they translate.
pub(super) fn file_tables() -> impl Iterator<Item = (&'static str, &'static Table)> {
    let files = FILES.iter().map(|file| (file.name, file.table));
    files.chain(SHARED.iter().map(|table| (table.name, *table)))
}

/// The names after `$` in Fluent text.
fn variables(text: &str) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for (at, _) in text.match_indices('$') {
        let name: String =
            text[at + 1..].chars().take_while(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_')).collect();
        if !names.contains(&name) {
            names.push(name);
        }
    }
    names
}

fn capital(text: &str) -> String {
    let mut letters = text.chars();
    let first: String = letters.next().into_iter().flat_map(char::to_uppercase).collect();
    first + letters.as_str()
}

/// One line break at the end.
fn trim(text: &mut String) {
    let length = text.trim_end().len();
    text.truncate(length);
    text.push('\n');
}
