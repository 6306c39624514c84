//! The files of the course as their authors wrote them, for whoever looks at the writing itself.

use std::collections::BTreeSet;

use super::files::Kind;
use super::{Catalogue, SHELF, municipality, shared};
use crate::course::world::files::FILES;
use crate::vocabulary::keys::{self, Table};
use crate::vocabulary::{Id, Lang};

/// A file as its author wrote it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// Its path in the lessons' folder, parted by `/`.
    pub path: String,
    /// The file as a person would name it.
    pub name: String,
    /// The language that it is a translation into; `None` for a main file.
    pub translation: Option<Lang>,
    /// What stands in it.
    pub bytes: Vec<u8>,
}

/// A file that lessons share, and its translations.
#[derive(Debug, Clone)]
pub struct Shared {
    /// Its path without `.toml`, for [`Catalogue::sources`].
    pub stem: String,
    /// What the main file looks like.
    pub main: &'static Table,
    /// What a translation looks like; `None` when it has all languages in itself.
    pub sibling: Option<&'static Table>,
}

/// The lists of words beside the lessons: those of every language, and those of one.
pub(super) const WORD_LISTS: [(&str, Option<Lang>); 3] =
    [("words.txt", None), ("words.nb.txt", Some(Lang::Nb)), ("words.nn.txt", Some(Lang::Nn))];

impl Catalogue {
    /// What lessons share, and what is made of them, as far as it is there: the world, what can be applied for,
    /// apps, plans, the glossary and the paths, profiles.
    #[must_use]
    pub fn shared(&self) -> Vec<Shared> {
        let one = |folder: &str, name: &str, main, sibling| Shared { stem: format!("{folder}/{name}"), main, sibling };
        let mut found: Vec<Shared> =
            FILES.iter().map(|file| one("world", file.name, file.main, Some(file.sibling))).collect();
        let [applications, apps, plans] = shared::FOLDERS;
        for (folder, main, sibling) in [
            (applications, &keys::APPLICATION, Some(&keys::APPLICATION_SIBLING)),
            (apps, &keys::APP, Some(&keys::APP_SIBLING)),
            (plans, &keys::PLAN, Some(&keys::PLAN_SIBLING)),
            (municipality::FOLDER, &keys::PROFILE, None),
        ] {
            let (names, _) = self.names(folder);
            for name in &names {
                if let Some(Kind::Main(id)) = Kind::of(name) {
                    found.push(one(folder, id.as_str(), main, sibling));
                }
            }
        }
        found.push(one(SHELF, "glossary", &keys::GLOSSARY, Some(&keys::GLOSSARY_SIBLING)));
        found.push(one(SHELF, "paths", &keys::PATHS_FILE, Some(&keys::PATHS_SIBLING)));
        found.retain(|shared| self.has(&format!("{}.toml", shared.stem)));
        found
    }

    /// The words that are right in `lang` beside those of its dictionary, by the lists in the folder of the
    /// course: one a line, `#` before what is none. A folder that is laid over the course adds to them.
    #[must_use]
    pub fn own_words(&self, lang: Lang) -> BTreeSet<String> {
        let mut words = BTreeSet::new();
        for (name, _) in WORD_LISTS.iter().filter(|(_, of)| of.is_none_or(|of| of == lang)) {
            let path = format!("{SHELF}/{name}");
            for files in &self.layers {
                let Ok(Some(bytes)) = files.read(&path) else { continue };
                let text = String::from_utf8_lossy(&bytes);
                let lines = text.trim_start_matches('\u{feff}').lines();
                let entries = lines.map(|line| line.split('#').next().unwrap_or_default().trim());
                words.extend(entries.filter(|entry| !entry.is_empty()).map(str::to_owned));
            }
        }
        words
    }

    /// The ids of all lessons that there are, whether or not they can be used.
    #[must_use]
    pub fn lesson_ids(&self) -> Vec<Id> {
        let (names, _) = self.names("");
        let ids = names.iter().filter_map(|name| match Kind::of(name) {
            Some(Kind::Main(id)) => Some(id),
            _ => None,
        });
        let ids: BTreeSet<Id> = ids.collect();
        ids.into_iter().collect()
    }

    /// The main file at `<stem>.toml` and its translations, as far as they are there and can be read;
    /// the main file first. `stem` is a lesson's id, or has its folder before it: `world/kari`.
    #[must_use]
    pub fn sources(&self, stem: &str) -> Vec<Source> {
        let main = (format!("{stem}.toml"), None);
        let others = Lang::ALL.map(|lang| (format!("{stem}.{}.toml", lang.tag()), Some(lang)));
        let all = std::iter::once(main).chain(others);
        let read = |(path, translation): (String, Option<Lang>)| {
            let found = self.read(&path).ok().flatten()?;
            Some(Source { path, name: found.name, translation, bytes: found.bytes })
        };
        all.filter_map(read).collect()
    }
}
