//! Reads the files of one lesson or of the world, through all layers.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::{Catalogue, Files, Loaded, LoadedWorld, MOST_FILES, Words};
use crate::course::decode::{Sink, decode, text};
use crate::course::texts::Sibling;
use crate::course::world::files::{self, File};
use crate::course::{Profile, fingerprint, resolve};
use crate::diagnostic::{Code, Finding};
use crate::vocabulary::keys::{self, Table};
use crate::vocabulary::{Id, Lang};
use crate::world::Data;

/// A file that was found.
pub(super) struct Found {
    /// As a person would name it.
    pub(super) name: String,
    pub(super) bytes: Vec<u8>,
}

/// A sibling file that was found and is text.
pub(super) struct SiblingFile {
    lang: Lang,
    file: Found,
    /// Whether it was made for another main file, which the one that it is read with hides.
    lent: bool,
}

impl Catalogue {
    /// The file at `path` as a person would name it, whether or not it is there.
    pub(super) fn shown(&self, path: &str) -> String {
        self.layers.first().map_or_else(|| path.to_owned(), |files| files.name(path))
    }

    /// Whether there is a file at `path`, readable or not.
    pub(super) fn has(&self, path: &str) -> bool {
        self.layers.iter().any(|files| !matches!(files.read(path), Ok(None)))
    }

    /// In which layer the file at `path` is, or would be in the last.
    fn layer_of(&self, path: &str) -> usize {
        // One alone need not be asked.
        let above = self.layers.split_last().map_or(&[][..], |(_, above)| above);
        let hides = |files: &Arc<dyn Files>| !matches!(files.read(path), Ok(None));
        above.iter().position(hides).unwrap_or(above.len())
    }

    pub(super) fn read(&self, path: &str) -> Result<Option<Found>, Finding> {
        for files in &self.layers {
            let name = files.name(path);
            match files.read(path) {
                Ok(Some(bytes)) => return Ok(Some(Found { name, bytes })),
                Ok(None) => {}
                Err(reason) => return Err(unreadable(&name, &reason)),
            }
        }
        Ok(None)
    }

    /// The names of the files in `folder`, over all layers, sorted, and what there is to tell.
    pub(super) fn names(&self, folder: &str) -> (Vec<String>, Vec<Finding>) {
        let mut names = Vec::new();
        let mut findings = Vec::new();
        for files in &self.layers {
            match files.list(folder) {
                Ok(found) => names.extend(found),
                Err(reason) => findings.push(unreadable(&files.name(folder), &reason)),
            }
        }
        names.sort();
        names.dedup();
        if names.len() > MOST_FILES {
            let left_out = names.len() - MOST_FILES;
            findings.push(Finding::about_file(Code::More, &self.shown(folder)).with("count", left_out.to_string()));
            names.truncate(MOST_FILES);
        }
        (names, findings)
    }

    /// Reads the lesson `id`; `None` if there is none.
    pub(super) fn load_lesson(&self, id: &Id, world: &LoadedWorld, words: &Words) -> Option<Loaded> {
        let path = format!("{id}.toml");
        let main = match self.read(&path).transpose()? {
            Ok(main) => main,
            Err(finding) => return Some(Loaded::broken(finding)),
        };
        let source = match text(&main.name, &main.bytes) {
            Ok(source) => source,
            Err(finding) => return Some(Loaded::broken(finding)),
        };
        if let Some(finding) = Self::elsewhere(&main.name, source, "") {
            return Some(Loaded::broken(finding));
        }
        let mut findings = Vec::new();
        let mut sink = Sink::new(&main.name, source).knowing(words.as_ref()).using(self.profile());
        let draft = decode(&mut sink, &keys::LESSON).map(resolve::Draft::new);
        let files = self.sibling_files(id.as_str(), &mut findings);
        let language = draft.as_ref().map(resolve::Draft::language);
        let mut siblings = siblings(&files, language, &keys::SIBLING, (words.as_ref(), self.profile()), &mut findings);
        let hash = fingerprint::of_files(&main.bytes, &world.bytes);
        let lesson = draft
            .as_ref()
            .and_then(|draft| draft.resolve(&mut sink, id.as_str(), world.data.as_ref(), &mut siblings, hash));
        self.tell_no_sibling(id.as_str(), &main.name, language, &files, &mut findings);
        let needs = draft.iter().flat_map(resolve::Draft::needs);
        let needs = needs.map(|need| {
            let finding = Finding::at(Code::UnknownReference, &main.name, source, need.span.clone());
            (need.value.clone(), finding.with("what", "lesson").with("id", need.value.as_str()))
        });
        let needs = needs.collect();
        let mut all = together(sink, siblings);
        all.append(&mut findings);
        Some(Loaded { lesson, findings: all, needs })
    }

    /// Reads all files of the world. One that is broken never stops the others from being told about.
    pub(super) fn load_world(&self) -> LoadedWorld {
        let mut world = LoadedWorld::default();
        let mut data = Data::default();
        for (place, file) in files::FILES.iter().enumerate() {
            let path = world_path(file.name);
            let found = match self.read(&path) {
                Ok(Some(found)) => self.load_world_file(file, &found, world.broken.is_empty(), &mut data),
                Ok(None) if place > 0 => continue,
                Ok(None) => WorldFile::broken(Finding::about_file(Code::NoWorld, &self.shown(&path))),
                Err(finding) => WorldFile::broken(finding),
            };
            world.bytes.extend(found.bytes);
            world.findings.extend(found.findings);
            if !found.sound {
                world.broken.push(file.name);
            }
        }
        world.data = world.broken.is_empty().then(|| Arc::new(data));
        world
    }

    /// Puts what a file of the world holds in `data`; `before` is whether all files before it could
    /// be read.
    fn load_world_file(&self, file: &File, main: &Found, before: bool, data: &mut Data) -> WorldFile {
        let source = match text(&main.name, &main.bytes) {
            Ok(source) => source,
            Err(finding) => return WorldFile::broken(finding),
        };
        let mut findings = Vec::new();
        let mut sink = Sink::new(&main.name, source).using(self.profile());
        let draft = decode(&mut sink, file.main).map(file.draft);
        let stem = format!("world/{}", file.name);
        let files = self.sibling_files(&stem, &mut findings);
        let language = draft.as_ref().map(|draft| draft.language());
        let mut siblings = siblings(&files, language, file.sibling, (None, self.profile()), &mut findings);
        let sound = draft.is_some_and(|draft| files::resolve(draft.as_ref(), &mut sink, &mut siblings, before, data));
        self.tell_no_sibling(&stem, &main.name, language, &files, &mut findings);
        let mut all = together(sink, siblings);
        all.append(&mut findings);
        WorldFile { sound, findings: all, bytes: main.bytes.clone() }
    }

    /// The sibling files of `stem` that are text.
    pub(super) fn sibling_files(&self, stem: &str, findings: &mut Vec<Finding>) -> Vec<SiblingFile> {
        let mut files = Vec::new();
        let main = self.layer_of(&format!("{stem}.toml"));
        for lang in Lang::ALL {
            let path = format!("{stem}.{}.toml", lang.tag());
            match self.read(&path) {
                Ok(Some(file)) => files.push(SiblingFile { lang, file, lent: self.layer_of(&path) > main }),
                Ok(None) => {}
                Err(finding) => findings.push(finding),
            }
        }
        files
    }

    /// A lesson in one form of Norwegian should have the other.
    pub(super) fn tell_no_sibling(
        &self,
        stem: &str,
        main: &str,
        language: Option<Lang>,
        files: &[SiblingFile],
        findings: &mut Vec<Finding>,
    ) {
        let other = match language {
            Some(Lang::Nb) => Lang::Nn,
            Some(Lang::Nn) => Lang::Nb,
            Some(Lang::En) | None => return,
        };
        let path = format!("{stem}.{}.toml", other.tag());
        if !files.iter().any(|file| file.lang == other) && !self.has(&path) {
            let name = path.rsplit('/').next().unwrap_or(&path);
            findings.push(Finding::about_file(Code::NoSibling, main).with("name", name).with("language", other.tag()));
        }
    }
}

/// Decodes sibling files, whose texts may mark these words and use the values of this municipality. One in the main file's own language is told and left out.
pub(super) fn siblings<'f>(
    files: &'f [SiblingFile],
    main: Option<Lang>,
    kind: &'static Table,
    (words, profile): (Option<&'f BTreeSet<Id>>, &'f Profile),
    findings: &mut Vec<Finding>,
) -> Vec<Sibling<'f>> {
    let mut siblings = Vec::new();
    for SiblingFile { lang, file, lent } in files {
        if main == Some(*lang) {
            findings.push(Finding::about_file(Code::SiblingOfItself, &file.name).with("language", lang.tag()));
            continue;
        }
        match text(&file.name, &file.bytes) {
            Ok(source) => {
                let sink = Sink::new(&file.name, source).knowing(words).using(profile);
                siblings.push(Sibling::new(*lang, sink, kind).lent(*lent));
            }
            Err(finding) => findings.push(finding),
        }
    }
    siblings
}

/// The findings of a main file and its translations. While the main file has a fault, its author comes back to it, and
/// what differs from the translations is told then. A translation that is lent is nobody's to mend: that it does not
/// fit is told of the main file.
pub(super) fn together(sink: Sink<'_>, siblings: Vec<Sibling<'_>>) -> Vec<Finding> {
    let (broken, main) = (sink.has_fault(), sink.file());
    let compared = |finding: &Finding| {
        matches!(finding.code, Code::TranslationMissing | Code::TranslationSurplus | Code::TranslationStale)
    };
    let mut all = sink.into_findings();
    for sibling in siblings {
        let (lang, lent) = (sibling.lang, sibling.is_lent());
        let (differs, rest): (Vec<Finding>, Vec<Finding>) = sibling.into_findings().into_iter().partition(compared);
        all.extend(rest);
        if !broken && !lent {
            all.extend(differs);
        } else if !broken && !differs.is_empty() {
            let finding = Finding::about_file(Code::LentTranslation, main);
            all.push(finding.with("language", lang.tag()).with("main", main));
        }
    }
    all
}

fn unreadable(name: &str, reason: &str) -> Finding {
    Finding::about_file(Code::Unreadable, name).with("reason", crate::vocabulary::without_controls(reason))
}

impl Loaded {
    fn broken(finding: Finding) -> Self {
        Self { lesson: None, findings: vec![finding], needs: Vec::new() }
    }
}

/// A file of the world that was read.
struct WorldFile {
    /// Whether it can be used.
    sound: bool,
    findings: Vec<Finding>,
    bytes: Vec<u8>,
}

impl WorldFile {
    fn broken(finding: Finding) -> Self {
        Self { sound: false, findings: vec![finding], bytes: Vec::new() }
    }
}

/// Where the file `name` of the world stands.
pub(super) fn world_path(name: &str) -> String {
    format!("world/{name}.toml")
}
