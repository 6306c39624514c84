//! What stands in folders of its own, a file each: applications in the folder `applications`, apps that authors make
//! in `apps`, and plans for courses with a leader in `plans`. One that is broken stops no other.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::files::Kind;
use super::load::{siblings, together};
use super::{Catalogue, LoadedWorld};
use crate::course::decode::{Fields, Sink, decode, text};
use crate::course::plan::{self, Plan};
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
/// The folder of plans for courses with a leader.
pub(super) const PLANS: &str = "plans";
/// The folders.
pub(super) const FOLDERS: [&str; 3] = [APPLICATIONS, APPS, PLANS];

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
    /// What it is built on.
    type Beside: ?Sized;

    fn draft(fields: Fields) -> Self::Draft;

    fn language(draft: &Self::Draft) -> Lang;

    /// What the file says, or why not. `stem` is its name without `.toml`; `beside` is `None` if it could not be
    /// read, which has been told.
    fn resolve(
        draft: &Self::Draft,
        sink: &mut Sink<'_>,
        stem: &str,
        beside: Option<&Self::Beside>,
        siblings: &mut [Sibling<'_>],
    ) -> Option<Self>;
}

impl Made for Application {
    const FOLDER: &'static str = APPLICATIONS;
    const MAIN: &'static Table = &keys::APPLICATION;
    const SIBLING: &'static Table = &keys::APPLICATION_SIBLING;
    type Draft = application::Draft;
    type Beside = Data;

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
    type Beside = Data;

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

impl Made for Plan {
    const FOLDER: &'static str = PLANS;
    const MAIN: &'static Table = &keys::PLAN;
    const SIBLING: &'static Table = &keys::PLAN_SIBLING;
    type Draft = plan::Draft;
    /// The lessons that it may name.
    type Beside = BTreeSet<Id>;

    fn draft(fields: Fields) -> Self::Draft {
        plan::Draft::new(fields)
    }

    fn language(draft: &Self::Draft) -> Lang {
        draft.language()
    }

    fn resolve(
        draft: &Self::Draft,
        sink: &mut Sink<'_>,
        stem: &str,
        lessons: Option<&BTreeSet<Id>>,
        siblings: &mut [Sibling<'_>],
    ) -> Option<Self> {
        draft.resolve(sink, stem, lessons, siblings)
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

/// Everything in one of the folders.
struct All<T> {
    /// What can be used.
    made: Vec<T>,
    /// The names of what cannot.
    broken: Vec<Id>,
    findings: Vec<Finding>,
    /// The main files' bytes, one after the other.
    bytes: Vec<u8>,
}

impl Catalogue {
    /// The world with everything that can be applied for, and every app that authors have made.
    pub(super) fn with_shared(&self, mut world: LoadedWorld) -> LoadedWorld {
        let applications = self.load_all::<Application>(world.data.as_deref());
        let apps = self.load_all::<App>(world.data.as_deref());
        world.findings.extend(applications.findings.into_iter().chain(apps.findings));
        world.bytes.extend(applications.bytes.into_iter().chain(apps.bytes));
        if let Some(data) = &mut world.data {
            let data = Arc::make_mut(data);
            let records = Arc::make_mut(&mut data.records);
            for application in &applications.made {
                records.take_in(application);
            }
            data.applications = Arc::new(applications.made);
            data.apps = apps.made.into_iter().map(Arc::new).collect();
            data.broken_apps = apps.broken;
        }
        world
    }

    /// The plans for courses with a leader that can be used, by their ids. Lessons that are not there yet are left
    /// out.
    #[must_use]
    pub fn plans(&self) -> Vec<Plan> {
        let there: BTreeSet<Id> = self.lesson_ids().into_iter().collect();
        let all = self.load_all::<Plan>(Some(&self.nameable()));
        all.made.into_iter().filter_map(|plan| plan.with_lessons(&there)).collect()
    }

    /// Everything that there is to tell about the plans.
    pub(super) fn check_plans(&self) -> Vec<Finding> {
        self.load_all::<Plan>(Some(&self.nameable())).findings
    }

    /// The lessons that a plan may name: those that there are, and those that the course waits for.
    pub(super) fn nameable(&self) -> BTreeSet<Id> {
        let paths = self.paths();
        let waited = paths.paths.into_iter().flat_map(|path| path.lessons).chain(paths.order);
        self.lesson_ids().into_iter().chain(waited).collect()
    }

    /// Everything in one of the folders.
    fn load_all<T: Made>(&self, beside: Option<&T::Beside>) -> All<T> {
        let (names, findings) = self.names(T::FOLDER);
        let mains = names.iter().filter_map(|name| match Kind::of(name) {
            Some(Kind::Main(id)) => Some(id),
            Some(Kind::Sibling(..) | Kind::Odd) | None => None,
        });
        let mut all = All { made: Vec::new(), broken: Vec::new(), findings, bytes: Vec::new() };
        for id in mains.take(MOST) {
            let loaded = self.load_shared::<T>(&id, beside);
            all.findings.extend(loaded.findings);
            all.bytes.extend(loaded.bytes);
            match loaded.made {
                Some(it) => all.made.push(it),
                None => all.broken.push(id),
            }
        }
        all
    }

    fn load_shared<T: Made>(&self, id: &Id, beside: Option<&T::Beside>) -> Loaded<T> {
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
        let made = draft.and_then(|draft| T::resolve(&draft, &mut sink, id.as_str(), beside, &mut siblings));
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
        match folder {
            PLANS => self.load_shared::<Plan>(id, Some(&self.nameable())).findings,
            APPS => self.load_shared::<App>(id, self.load_world().data.as_deref()).findings,
            _ => self.load_shared::<Application>(id, self.load_world().data.as_deref()).findings,
        }
    }
}
