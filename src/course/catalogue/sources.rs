//! The files of the course as their authors wrote them, for whoever looks at the writing itself.

use std::collections::BTreeSet;

use super::Catalogue;
use super::files::Kind;
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

impl Catalogue {
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
