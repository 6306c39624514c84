//! Lessons as they go from the host to a seat: read from the host's course, and decoded as any author's at the
//! seat, in memory only.

use std::collections::BTreeMap;

use crate::course::{Catalogue, Files};
use crate::runtime::net::text::{Shelf, Texts};
use crate::vocabulary::Id;

/// The folders of what lessons share that no lesson's text depends on.
const NOT_NEEDED: [&str; 2] = ["profiles/", "course/paths"];

impl Shelf for Catalogue {
    fn profile(&self) -> u64 {
        self.profile_fingerprint()
    }

    fn lesson(&self, id: &Id) -> Option<Texts> {
        let lesson = self.sources(id.as_str());
        if lesson.is_empty() {
            return None;
        }
        let shared = self.shared();
        let stems = shared.iter().map(|shared| shared.stem.as_str());
        let stems = stems.filter(|stem| !NOT_NEEDED.iter().any(|not| stem.starts_with(not)));
        let sources = lesson.into_iter().chain(stems.flat_map(|stem| self.sources(stem)));
        // What is no text is no lesson, either.
        let files = sources.filter_map(|source| Some((source.path, String::from_utf8(source.bytes).ok()?)));
        let profile = self.profile_source().and_then(|bytes| String::from_utf8(bytes.to_vec()).ok());
        Some(Texts { files: files.collect(), profile })
    }
}

/// The course of these files, and of no others.
#[must_use]
pub fn course(texts: Texts) -> Catalogue {
    let course = Catalogue::only(Box::new(InMemory(texts.files)));
    match texts.profile {
        Some(profile) => course.held_in("profile.toml", profile.as_bytes()),
        None => course,
    }
}

/// Files that came over the network.
struct InMemory(BTreeMap<String, String>);

impl Files for InMemory {
    fn read(&self, path: &str) -> Result<Option<Vec<u8>>, String> {
        Ok(self.0.get(path).map(|text| text.as_bytes().to_vec()))
    }

    fn list(&self, folder: &str) -> Result<Vec<String>, String> {
        let inside = |path: &String| match path.rsplit_once('/') {
            Some((before, name)) => (before == folder).then(|| name.to_owned()),
            None => folder.is_empty().then(|| path.clone()),
        };
        Ok(self.0.keys().filter_map(inside).collect())
    }

    fn name(&self, path: &str) -> String {
        path.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_lesson_is_the_same_at_the_other_end() {
        let own = Catalogue::new(None);
        for id in own.lesson_ids() {
            let texts = own.lesson(&id).unwrap();
            assert!(texts.clone().pieces().len() > 1, "{id} is not too long");
            let there = course(texts).open(id.as_str()).unwrap();
            assert_eq!(there.lesson, own.open(id.as_str()).unwrap().lesson, "{id}");
        }
        assert!(own.lesson(&Id::new("finnes-ikke").unwrap()).is_none());
    }
}
