//! What belongs to the course as a whole: the glossary and the paths, in the folder `course`.

use std::collections::BTreeSet;

use super::files::Kind;
use super::load::{siblings, together};
use super::sources::WORD_LISTS;
use super::{Catalogue, SHELF, Words};
use crate::course::decode::{Fields, Sink, decode, nearest, text};
use crate::course::texts::Sibling;
use crate::course::{Glossary, Paths, glossary, paths};
use crate::diagnostic::{Code, Finding, Severity};
use crate::vocabulary::Lang;
use crate::vocabulary::keys::{self, Table};

/// The names of the files, without `.toml`.
const FILES: [&str; 2] = ["glossary", "paths"];

/// A kind of file that stands here: its main file after decoding.
pub(super) trait Shelved: Sized {
    /// The name of the main file, without `.toml`.
    const NAME: &'static str;
    /// What the main file looks like.
    const MAIN: &'static Table;
    /// What a translation looks like.
    const SIBLING: &'static Table;
    /// What becomes of it.
    type Made: Default;

    fn new(fields: Fields) -> Self;
    fn language(&self) -> Lang;
    fn resolve(&self, sink: &mut Sink<'_>, siblings: &mut [Sibling<'_>]) -> Self::Made;
}

impl Shelved for glossary::Draft {
    const NAME: &'static str = FILES[0];
    const MAIN: &'static Table = &keys::GLOSSARY;
    const SIBLING: &'static Table = &keys::GLOSSARY_SIBLING;
    type Made = Glossary;

    fn new(fields: Fields) -> Self {
        Self::new(fields)
    }

    fn language(&self) -> Lang {
        self.language()
    }

    fn resolve(&self, sink: &mut Sink<'_>, siblings: &mut [Sibling<'_>]) -> Glossary {
        self.resolve(sink, siblings)
    }
}

impl Shelved for paths::Draft {
    const NAME: &'static str = FILES[1];
    const MAIN: &'static Table = &keys::PATHS_FILE;
    const SIBLING: &'static Table = &keys::PATHS_SIBLING;
    type Made = Paths;

    fn new(fields: Fields) -> Self {
        Self::new(fields)
    }

    fn language(&self) -> Lang {
        self.language()
    }

    fn resolve(&self, sink: &mut Sink<'_>, siblings: &mut [Sibling<'_>]) -> Paths {
        self.resolve(sink, siblings)
    }
}

impl Catalogue {
    /// The glossary, as far as it can be read.
    #[must_use]
    pub fn glossary(&self) -> Glossary {
        self.load::<glossary::Draft>().0
    }

    /// The order of the course and its paths, as far as they can be read.
    #[must_use]
    pub fn paths(&self) -> Paths {
        self.load::<paths::Draft>().0
    }

    /// What a file holds, as far as it can be read, and what there is to tell about it and its
    /// translations. Without the file there is nothing, and nothing to tell.
    fn load<D: Shelved>(&self) -> (D::Made, Vec<Finding>) {
        let nothing = |findings| (D::Made::default(), findings);
        let stem = format!("{SHELF}/{}", D::NAME);
        let main = match self.read(&format!("{stem}.toml")) {
            Ok(Some(main)) => main,
            Ok(None) => return nothing(Vec::new()),
            Err(finding) => return nothing(vec![finding]),
        };
        let source = match text(&main.name, &main.bytes) {
            Ok(source) => source,
            Err(finding) => return nothing(vec![finding]),
        };
        let mut findings = Vec::new();
        let mut sink = Sink::new(&main.name, source).using(self.profile());
        let draft = decode(&mut sink, D::MAIN).map(D::new);
        let files = self.sibling_files(&stem, &mut findings);
        let language = draft.as_ref().map(D::language);
        let mut siblings = siblings(&files, language, D::SIBLING, (None, self.profile()), &mut findings);
        let made = draft.map(|draft| draft.resolve(&mut sink, &mut siblings)).unwrap_or_default();
        self.tell_no_sibling(&stem, &main.name, language, &files, &mut findings);
        let mut all = together(sink, siblings);
        all.append(&mut findings);
        (made, all)
    }

    /// The words that texts may mark: those of the main file alone.
    pub(super) fn words(&self) -> Words {
        let Ok(found) = self.read(&format!("{SHELF}/glossary.toml")) else { return None };
        let Some(main) = found else { return Some(BTreeSet::new()) };
        let mut sink = Sink::new(&main.name, text(&main.name, &main.bytes).ok()?);
        let draft = decode(&mut sink, &keys::GLOSSARY).map(glossary::Draft::new)?;
        (!sink.is_torn()).then(|| draft.ids().cloned().collect())
    }

    /// Everything that there is to tell about the folder.
    pub(super) fn check_shelf(&self) -> Vec<Finding> {
        let (names, mut findings) = self.names(SHELF);
        findings.extend(names.iter().filter_map(|name| self.no_file_of_the_shelf(name)));
        findings.extend(self.load::<glossary::Draft>().1);
        findings.extend(self.load::<paths::Draft>().1);
        findings
    }

    /// Everything that there is to tell about one file of the folder. What stands in a translation
    /// cannot be told when its main file is broken: then the main file's findings come instead.
    pub(super) fn check_shelf_file(&self, path: &str, name: &str) -> Vec<Finding> {
        if let Some(finding) = self.no_file_of_the_shelf(name) {
            return vec![finding];
        }
        if !self.has(path) {
            return vec![self.no_lesson(path.strip_suffix(".toml").unwrap_or(path))];
        }
        if is_word_list(name) {
            return Vec::new();
        }
        let all =
            if name.starts_with(FILES[0]) { self.load::<glossary::Draft>().1 } else { self.load::<paths::Draft>().1 };
        let main = format!("{}.toml", path.split('.').next().unwrap_or(path));
        let (path, main) = (self.shown(path), self.shown(&main));
        let broken = all.iter().any(|finding| finding.file == main && finding.severity() == Severity::Fault);
        all.into_iter().filter(|finding| finding.file == path || (broken && finding.file == main)).collect()
    }

    /// A finding when `name` is none of the files that are read here.
    fn no_file_of_the_shelf(&self, name: &str) -> Option<Finding> {
        let told = |near: String| {
            Finding::about_file(Code::CourseFile, &self.shown(&format!("{SHELF}/{name}")))
                .with("name", crate::vocabulary::without_controls(name))
                .with("near", near)
        };
        let end = std::path::Path::new(name).extension();
        if end.is_some_and(|end| end == "txt") && !name.starts_with('.') {
            let near = nearest(&name.to_lowercase(), WORD_LISTS.iter().map(|(name, _)| *name));
            return (!is_word_list(name)).then(|| told(near.to_owned()));
        }
        let stem = match Kind::of(name)? {
            Kind::Main(id) | Kind::Sibling(id, _) => id.to_string(),
            Kind::Odd => name.split('.').next().unwrap_or(name).to_lowercase(),
        };
        let known = FILES.contains(&stem.as_str()) && !matches!(Kind::of(name), Some(Kind::Odd));
        let near = nearest(&stem, FILES);
        let near = if near.is_empty() { String::new() } else { format!("{near}.toml") };
        (!known).then(|| told(near))
    }
}

/// Whether the file `name` is one of the lists of words.
fn is_word_list(name: &str) -> bool {
    WORD_LISTS.iter().any(|(list, _)| *list == name)
}
