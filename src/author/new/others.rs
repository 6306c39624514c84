//! A new application, a new app, a new plan, and the profile of a municipality.

use super::{Made, filled, other, translation};
use crate::author::translate::quoted;
use crate::vocabulary::Lang;

/// A new application called `title`, with its translation.
#[must_use]
pub fn application(id: &str, language: Lang, title: &str, other_title: Option<&str>) -> Vec<Made> {
    let frame = |lang| match lang {
        Lang::Nn => include_str!("application.nn.toml"),
        Lang::Nb | Lang::En => include_str!("application.nb.toml"),
    };
    shared("applications", id, language, (title, other_title), frame)
}

/// A new app called `title`, with its translation.
#[must_use]
pub fn app(id: &str, language: Lang, title: &str, other_title: Option<&str>) -> Vec<Made> {
    let frame = |lang| match lang {
        Lang::Nn => include_str!("app.nn.toml"),
        Lang::Nb | Lang::En => include_str!("app.nb.toml"),
    };
    shared("apps", id, language, (title, other_title), frame)
}

/// A new plan called `title`, with its translation.
#[must_use]
pub fn plan(id: &str, language: Lang, title: &str, other_title: Option<&str>) -> Vec<Made> {
    let frame = |lang| match lang {
        Lang::Nn => include_str!("plan.nn.toml"),
        Lang::Nb | Lang::En => include_str!("plan.nb.toml"),
    };
    shared("plans", id, language, (title, other_title), frame)
}

fn shared(
    folder: &str,
    id: &str,
    language: Lang,
    (title, other_title): (&str, Option<&str>),
    frame: fn(Lang) -> &'static str,
) -> Vec<Made> {
    let path = format!("{folder}/{id}");
    let lang = other(language);
    let text = |lang: Lang, title: &str| {
        let title = quoted(title);
        let values =
            [("id", id), ("path", &path), ("language", lang.tag()), ("other", other(lang).tag()), ("title", &title)];
        filled(frame(lang), &values)
    };
    let main = text(language, title);
    let same = text(lang, other_title.unwrap_or(title));
    let header = match lang {
        Lang::Nn => include_str!("translation.nn.toml"),
        Lang::Nb | Lang::En => include_str!("translation.nb.toml"),
    };
    let header = filled(header, &[("id", id)]);
    // The first screen of an app has its title, too.
    let marked: &[&str] = if other_title.is_some() { &[] } else { &["title", "screen.start.title"] };
    let sibling = translation(&path, &main, &same, lang, &header, marked);
    std::iter::once(Made { path: format!("{path}.toml"), text: main }).chain(sibling).collect()
}

/// A fact of a municipality that is asked for, by its path in the profile.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fact {
    /// The page of the municipality.
    Site,
    /// Its e-mail address.
    Email,
    /// The number of the service office.
    Phone,
}

impl Fact {
    /// The path in the profile.
    #[must_use]
    pub fn path(self) -> &'static str {
        match self {
            Self::Site => "nettside",
            Self::Email => "epost",
            Self::Phone => "telefon.servicekontor",
        }
    }
}

/// Every fact that is asked for.
#[must_use]
pub fn facts() -> [Fact; 3] {
    [Fact::Site, Fact::Email, Fact::Phone]
}

/// Facts that are the same for the whole country: filled in from the first.
const COMMON: [&str; 13] = [
    "format",
    "language",
    "telefon.legevakt",
    "telefon.politiet",
    "telefon.vegvesenet",
    "telefon.idporten",
    "nett.norge",
    "nett.helsenorge",
    "nett.svindel",
    "frist.klage",
    "frist.klage-helse",
    "frist.klage-eiendomsskatt",
    "frist.nabovarsel",
];

/// The profile of the municipality at `place`, called `name`. What is not among `facts` is there as a
/// comment.
#[must_use]
pub fn profile(id: &str, language: Lang, place: &str, name: &str, facts: &[(Fact, String)]) -> Made {
    let frame = match language {
        Lang::Nn => include_str!("profile.nn.toml"),
        Lang::Nb | Lang::En => include_str!("profile.nb.toml"),
    };
    let path = format!("profiles/{id}");
    let frame = filled(frame, &[("path", &path)]);
    let value = |fact: &str| match fact {
        "language" => Some(quoted(language.tag())),
        "kommune" => Some(quoted(name)),
        "sted" => Some(quoted(place)),
        _ => facts.iter().find(|(known, _)| known.path() == fact).map(|(_, value)| quoted(value)),
    };
    let mut text = String::new();
    let mut heading = String::new();
    for block in sections(&frame) {
        let lines = block.iter().map(|line| {
            if let Some(name) = line.strip_prefix('[').and_then(|line| line.strip_suffix(']')) {
                name.clone_into(&mut heading);
            }
            let Some((key, _)) = assignment(line) else { return ((*line).to_owned(), false) };
            let fact = if heading.is_empty() { key.to_owned() } else { format!("{heading}.{key}") };
            match value(&fact) {
                Some(value) => (format!("{key} = {value}"), true),
                None if COMMON.contains(&fact.as_str()) => ((*line).to_owned(), true),
                None => (format!("# {line}"), false),
            }
        });
        let lines: Vec<(String, bool)> = lines.collect();
        let used = lines.iter().any(|(_, used)| *used);
        for (line, _) in lines {
            // Without anything below it a heading is a comment, too.
            text.push_str(if line.starts_with('[') && !used { "# " } else { "" });
            text.push_str(&line);
            text.push('\n');
        }
    }
    Made { path: format!("{path}.toml"), text }
}

/// The lines of `frame`, a heading and what stands below it together.
fn sections(frame: &str) -> Vec<Vec<&str>> {
    let mut sections = vec![Vec::new()];
    for line in frame.lines() {
        if line.starts_with('[') {
            sections.push(Vec::new());
        }
        if let Some(last) = sections.last_mut() {
            last.push(line);
        }
    }
    sections
}

fn assignment(line: &str) -> Option<(&str, &str)> {
    line.split_once(" = ").filter(|(key, _)| !key.starts_with('#'))
}
