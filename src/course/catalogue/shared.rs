//! What lessons share beside the world: applications in the folder `applications`, and apps that authors make in
//! `apps`. Each file is one, and one that is broken stops no other.

use std::sync::Arc;

use super::files::Kind;
use super::load::{siblings, together};
use super::{Catalogue, LoadedWorld};
use crate::course::decode::{Fields, Sink, decode, text};
use crate::course::texts::Sibling;
use crate::course::{application, custom};
use crate::diagnostic::{Code, Finding, Severity};
use crate::vocabulary::keys::Table;
use crate::vocabulary::{Id, Lang, keys};
use crate::world::Data;
use crate::world::custom::app::App;
use crate::world::form::application::Application;

/// The most files of a folder that are used.
const MOST: usize = 40;

/// The folder of what can be applied for.
pub(super) const APPLICATIONS: &str = "applications";
/// The folder of apps that authors have made.
pub(super) const APPS: &str = "apps";
/// The folders.
pub(super) const FOLDERS: [&str; 2] = [APPLICATIONS, APPS];

/// What a file of one of the folders is.
pub(super) trait Made: Sized {
    /// The folder.
    const FOLDER: &'static str;
    /// What the main file looks like.
    const MAIN: &'static Table;
    /// What a translation looks like.
    const SIBLING: &'static Table;
    /// A main file after decoding.
    type Draft;

    fn draft(fields: Fields) -> Self::Draft;

    fn language(draft: &Self::Draft) -> Lang;

    /// What the file says, or why not. `stem` is its name without `.toml`; `world` is `None` if it could not be
    /// read, which has been told.
    fn resolve(
        draft: &Self::Draft,
        sink: &mut Sink<'_>,
        stem: &str,
        world: Option<&Data>,
        siblings: &mut [Sibling<'_>],
    ) -> Option<Self>;
}

impl Made for Application {
    const FOLDER: &'static str = APPLICATIONS;
    const MAIN: &'static Table = &keys::APPLICATION;
    const SIBLING: &'static Table = &keys::APPLICATION_SIBLING;
    type Draft = application::Draft;

    fn draft(fields: Fields) -> Self::Draft {
        application::Draft::new(fields)
    }

    fn language(draft: &Self::Draft) -> Lang {
        draft.language()
    }

    fn resolve(
        draft: &Self::Draft,
        sink: &mut Sink<'_>,
        stem: &str,
        world: Option<&Data>,
        siblings: &mut [Sibling<'_>],
    ) -> Option<Self> {
        draft.resolve(sink, stem, world, siblings)
    }
}

impl Made for App {
    const FOLDER: &'static str = APPS;
    const MAIN: &'static Table = &keys::APP;
    const SIBLING: &'static Table = &keys::APP_SIBLING;
    type Draft = custom::Draft;

    fn draft(fields: Fields) -> Self::Draft {
        custom::Draft::new(fields)
    }

    fn language(draft: &Self::Draft) -> Lang {
        draft.language()
    }

    fn resolve(
        draft: &Self::Draft,
        sink: &mut Sink<'_>,
        stem: &str,
        world: Option<&Data>,
        siblings: &mut [Sibling<'_>],
    ) -> Option<Self> {
        draft.resolve(sink, stem, world, siblings)
    }
}

/// A file that was read, whether or not it can be used.
struct Loaded<T> {
    made: Option<T>,
    findings: Vec<Finding>,
    /// The main file's bytes.
    bytes: Vec<u8>,
}

impl<T> Loaded<T> {
    fn broken(finding: Finding) -> Self {
        Self { made: None, findings: vec![finding], bytes: Vec::new() }
    }
}

impl Catalogue {
    /// The world with everything that can be applied for, and every app that authors have made.
    pub(super) fn with_shared(&self, mut world: LoadedWorld) -> LoadedWorld {
        let (applications, _) = self.load_all::<Application>(&mut world);
        let (apps, broken) = self.load_all::<App>(&mut world);
        if let Some(data) = &mut world.data {
            let data = Arc::make_mut(data);
            let records = Arc::make_mut(&mut data.records);
            for application in &applications {
                records.take_in(application);
            }
            data.applications = Arc::new(applications);
            data.apps = apps.into_iter().map(Arc::new).collect();
            data.broken_apps = broken;
        }
        world
    }

    /// Everything in one of the folders that can be used, and the names of what cannot. What is to be told goes
    /// to `world`.
    fn load_all<T: Made>(&self, world: &mut LoadedWorld) -> (Vec<T>, Vec<Id>) {
        let (names, told) = self.names(T::FOLDER);
        world.findings.extend(told);
        let mains = names.iter().filter_map(|name| match Kind::of(name) {
            Some(Kind::Main(id)) => Some(id),
            Some(Kind::Sibling(..) | Kind::Odd) | None => None,
        });
        let (mut made, mut broken) = (Vec::new(), Vec::new());
        for id in mains.take(MOST) {
            let loaded = self.load_shared::<T>(&id, world.data.as_deref());
            world.findings.extend(loaded.findings);
            world.bytes.extend(loaded.bytes);
            match loaded.made {
                Some(it) => made.push(it),
                None => broken.push(id),
            }
        }
        (made, broken)
    }

    fn load_shared<T: Made>(&self, id: &Id, world: Option<&Data>) -> Loaded<T> {
        let stem = format!("{}/{id}", T::FOLDER);
        let main = match self.read(&format!("{stem}.toml")) {
            Ok(Some(main)) => main,
            Ok(None) => return Loaded { made: None, findings: Vec::new(), bytes: Vec::new() },
            Err(finding) => return Loaded::broken(finding),
        };
        let source = match text(&main.name, &main.bytes) {
            Ok(source) => source,
            Err(finding) => return Loaded::broken(finding),
        };
        if let Some(finding) = Self::elsewhere(&main.name, source, T::FOLDER) {
            return Loaded::broken(finding);
        }
        let mut findings = Vec::new();
        let mut sink = Sink::new(&main.name, source).using(self.profile());
        let draft = decode(&mut sink, T::MAIN).map(T::draft);
        let files = self.sibling_files(&stem, &mut findings);
        let language = draft.as_ref().map(T::language);
        let mut siblings = siblings(&files, language, T::SIBLING, (None, self.profile()), &mut findings);
        let made = draft.and_then(|draft| T::resolve(&draft, &mut sink, id.as_str(), world, &mut siblings));
        self.tell_no_sibling(&stem, &main.name, language, &files, &mut findings);
        let mut all = together(sink, siblings);
        all.append(&mut findings);
        Loaded { made, findings: all, bytes: main.bytes }
    }

    /// Everything that there is to tell about one file of one of the folders. What stands in a translation
    /// cannot be told when its main file is broken: then the main file's findings come instead.
    pub(super) fn check_shared_file(&self, folder: &str, name: &str) -> Vec<Finding> {
        let path = format!("{folder}/{name}");
        let id = match Kind::of(name) {
            None | Some(Kind::Odd) => {
                let told = self.unread(folder, name, &self.names(folder).0);
                return vec![told.unwrap_or_else(|| self.odd(&path, name))];
            }
            Some(_) if !self.has(&path) => {
                return vec![self.no_lesson(path.strip_suffix(".toml").unwrap_or(&path))];
            }
            Some(Kind::Main(id)) => return self.check_shared(folder, &id),
            Some(Kind::Sibling(id, _)) => id,
        };
        let main = format!("{folder}/{id}.toml");
        if !self.has(&main) {
            let finding = Finding::about_file(Code::SiblingAlone, &self.shown(&path));
            return vec![finding.with("name", format!("{id}.toml")).with("near", "")];
        }
        let all = self.check_shared(folder, &id);
        let (path, main) = (self.shown(&path), self.shown(&main));
        let broken = all.iter().any(|finding| finding.file == main && finding.severity() == Severity::Fault);
        all.into_iter().filter(|finding| finding.file == path || (broken && finding.file == main)).collect()
    }

    fn check_shared(&self, folder: &str, id: &Id) -> Vec<Finding> {
        let world = self.load_world();
        if folder == App::FOLDER {
            self.load_shared::<App>(id, world.data.as_deref()).findings
        } else {
            self.load_shared::<Application>(id, world.data.as_deref()).findings
        }
    }
}
