//! Applications, in the folder `applications`: each file is one, and one that is broken stops no other.

use std::sync::Arc;

use super::files::Kind;
use super::load::siblings;
use super::{Catalogue, LoadedWorld};
use crate::course::application;
use crate::course::decode::{Sink, decode, text};
use crate::course::texts::Sibling;
use crate::diagnostic::{Code, Finding, Severity};
use crate::vocabulary::{Id, keys};
use crate::world::Data;
use crate::world::form::application::Application;

/// The folder.
pub(super) const FOLDER: &str = "applications";

/// The most applications that are listed.
const MOST: usize = 40;

/// An application that was read, whether or not it can be used.
struct Loaded {
    made: Option<Application>,
    findings: Vec<Finding>,
    /// The main file's bytes.
    bytes: Vec<u8>,
}

impl Loaded {
    fn broken(finding: Finding) -> Self {
        Self { made: None, findings: vec![finding], bytes: Vec::new() }
    }
}

impl Catalogue {
    /// The world with everything that can be applied for.
    pub(super) fn with_applications(&self, mut world: LoadedWorld) -> LoadedWorld {
        let (names, told) = self.names(FOLDER);
        world.findings.extend(told);
        let mains = names.iter().filter_map(|name| match Kind::of(name) {
            Some(Kind::Main(id)) => Some(id),
            Some(Kind::Sibling(..) | Kind::Odd) | None => None,
        });
        let mut made = Vec::new();
        for id in mains.take(MOST) {
            let loaded = self.load_application(&id, world.data.as_deref());
            world.findings.extend(loaded.findings);
            world.bytes.extend(loaded.bytes);
            made.extend(loaded.made);
        }
        if let Some(data) = &mut world.data {
            let data = Arc::make_mut(data);
            let records = Arc::make_mut(&mut data.records);
            made.iter().for_each(|application| records.take_in(application));
            data.applications = Arc::new(made);
        }
        world
    }

    fn load_application(&self, id: &Id, world: Option<&Data>) -> Loaded {
        let stem = format!("{FOLDER}/{id}");
        let main = match self.read(&format!("{stem}.toml")) {
            Ok(Some(main)) => main,
            Ok(None) => return Loaded { made: None, findings: Vec::new(), bytes: Vec::new() },
            Err(finding) => return Loaded::broken(finding),
        };
        let source = match text(&main.name, &main.bytes) {
            Ok(source) => source,
            Err(finding) => return Loaded::broken(finding),
        };
        let mut findings = Vec::new();
        let mut sink = Sink::new(&main.name, source).using(self.profile());
        let draft = decode(&mut sink, &keys::APPLICATION).map(application::Draft::new);
        let files = self.sibling_files(&stem, &mut findings);
        let language = draft.as_ref().map(application::Draft::language);
        let mut siblings =
            siblings(&files, language, &keys::APPLICATION_SIBLING, (None, self.profile()), &mut findings);
        let made = draft.and_then(|draft| draft.resolve(&mut sink, id.as_str(), world, &mut siblings));
        self.tell_no_sibling(&stem, &main.name, language, &files, &mut findings);
        let mut all = sink.into_findings();
        all.extend(siblings.into_iter().flat_map(Sibling::into_findings));
        all.append(&mut findings);
        Loaded { made, findings: all, bytes: main.bytes }
    }

    /// Everything that there is to tell about one file of the folder. What stands in a translation cannot be
    /// told when its main file is broken: then the main file's findings come instead.
    pub(super) fn check_application_file(&self, path: &str, name: &str) -> Vec<Finding> {
        let id = match Kind::of(name) {
            None | Some(Kind::Odd) => return vec![self.odd(path, name)],
            Some(_) if !self.has(path) => {
                return vec![self.no_lesson(path.strip_suffix(".toml").unwrap_or(path))];
            }
            Some(Kind::Main(id)) => return self.check_application(&id),
            Some(Kind::Sibling(id, _)) => id,
        };
        let main = format!("{FOLDER}/{id}.toml");
        if !self.has(&main) {
            let finding = Finding::about_file(Code::SiblingAlone, &self.shown(path));
            return vec![finding.with("name", format!("{id}.toml")).with("near", "")];
        }
        let all = self.check_application(&id);
        let (path, main) = (self.shown(path), self.shown(&main));
        let broken = all.iter().any(|finding| finding.file == main && finding.severity() == Severity::Fault);
        all.into_iter().filter(|finding| finding.file == path || (broken && finding.file == main)).collect()
    }

    fn check_application(&self, id: &Id) -> Vec<Finding> {
        let world = self.load_world();
        self.load_application(id, world.data.as_deref()).findings
    }
}
