//! Looks at all files together: what `list` and `check` tell.

use std::collections::{BTreeMap, BTreeSet};

use super::astray::right_name;
use super::files::Kind;
use super::load::world_path;
use super::{Catalogue, Entry, Listing, Loaded, SHELF, municipality, shared};
use crate::course::decode::{listed, nearest};
use crate::course::world::files::FILES;
use crate::diagnostic::{Code, Finding};
use crate::vocabulary::{Id, Lang};

/// The lessons that are there, by id.
type Lessons = BTreeMap<Id, Loaded>;

impl Catalogue {
    /// Reads everything.
    pub(super) fn survey(&self) -> Listing {
        let mut findings = Vec::new();
        let world = self.with_shared(self.load_world());
        let words = self.words();
        let mains = self.sort("", &mut findings);
        let mut lessons = Lessons::new();
        for id in mains {
            if let Some(loaded) = self.load_lesson(&id, &world, &words) {
                lessons.insert(id, loaded);
            }
        }
        findings.extend(needs(&lessons));
        let mut entries: Vec<Entry> = lessons.values().filter_map(|l| l.lesson.as_ref()).map(Entry::new).collect();
        entries.sort_by(|a, b| (a.module, &a.id).cmp(&(b.module, &b.id)));
        findings.extend(lessons.into_values().flat_map(|loaded| loaded.findings));
        findings.extend(world.findings);
        for id in self.sort("world", &mut findings) {
            findings.extend(self.no_file_of_the_world(&id));
        }
        for folder in shared::FOLDERS {
            self.sort(folder, &mut findings);
        }
        findings.extend(self.check_plans());
        findings.extend(self.check_shelf());
        findings.extend(self.check_profiles());
        findings.extend(self.unread_folders());
        settled(&mut findings);
        sorted(&mut findings);
        Listing { lessons: entries, findings }
    }

    /// The main files of `folder`; tells of files whose names fit nothing.
    fn sort(&self, folder: &str, findings: &mut Vec<Finding>) -> BTreeSet<Id> {
        let (names, told) = self.names(folder);
        findings.extend(told);
        let kinds: Vec<(&String, Kind)> = names.iter().filter_map(|name| Some((name, Kind::of(name)?))).collect();
        let mains: BTreeSet<Id> = kinds
            .iter()
            .filter_map(|(_, kind)| match kind {
                Kind::Main(id) => Some(id.clone()),
                _ => None,
            })
            .collect();
        for (name, kind) in kinds {
            if let Kind::Sibling(id, _) = kind
                && !mains.contains(&id)
            {
                let path = if folder.is_empty() { name.clone() } else { format!("{folder}/{name}") };
                findings.push(self.alone(&path, &id, &mains));
            }
        }
        findings.extend(names.iter().filter_map(|name| self.unread(folder, name, &names)));
        mains
    }

    pub(super) fn odd(&self, path: &str, name: &str) -> Finding {
        let near = right_name(name.strip_suffix(".toml").unwrap_or(name));
        let folder = path.strip_suffix(name).unwrap_or_default();
        // A name that is taken already is no help.
        let near = if near == name || self.has(&format!("{folder}{near}")) { String::new() } else { near };
        Finding::about_file(Code::FileName, &self.shown(path))
            .with("name", crate::vocabulary::without_controls(name))
            .with("near", near)
    }

    fn alone(&self, path: &str, id: &Id, mains: &BTreeSet<Id>) -> Finding {
        let near = nearest(id.as_str(), mains.iter().map(Id::as_str));
        let ending = path.rsplit('/').next().and_then(|name| name.split_once('.')).map_or("", |(_, ending)| ending);
        let near = if near.is_empty() { String::new() } else { format!("{near}.{ending}") };
        Finding::about_file(Code::SiblingAlone, &self.shown(path)).with("name", format!("{id}.toml")).with("near", near)
    }

    /// Everything that there is to tell about the file at `path`, relative to the lessons' folder
    /// and parted by `/`. What stands in a translation cannot be told when its main file is
    /// broken: then the main file's findings come instead.
    #[must_use]
    pub fn check_file(&self, path: &str) -> Vec<Finding> {
        let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
        let mut findings = match Kind::of(name) {
            _ if folder == municipality::FOLDER => self.check_profile(path, name),
            _ if shared::FOLDERS.contains(&folder) => self.check_shared_file(folder, name),
            _ if folder == SHELF => self.check_shelf_file(path, name),
            _ if !matches!(folder, "" | "world") => vec![self.no_lesson(path.strip_suffix(".toml").unwrap_or(path))],
            None | Some(Kind::Odd) => self.check_unread(folder, path, name),
            Some(_) if !self.has(path) => vec![self.no_lesson(name.strip_suffix(".toml").unwrap_or(name))],
            Some(Kind::Main(_)) if folder.is_empty() && self.is_profile(path) => self.check_profile(path, name),
            Some(Kind::Main(id)) => self.check_one(folder, &id).0,
            Some(Kind::Sibling(id, lang)) => self.check_sibling(path, folder, &id, lang),
        };
        sorted(&mut findings);
        findings
    }

    /// A file whose name is none of a file that is read.
    fn check_unread(&self, folder: &str, path: &str, name: &str) -> Vec<Finding> {
        let (names, _) = self.names(folder);
        let told = self.unread(folder, name, &names);
        vec![told.unwrap_or_else(|| self.odd(path, name))]
    }

    fn check_sibling(&self, path: &str, folder: &str, id: &Id, lang: Lang) -> Vec<Finding> {
        let main = format!("{id}.toml");
        let main = if folder.is_empty() { main } else { format!("{folder}/{main}") };
        if !self.has(&main) {
            return vec![self.alone(path, id, &self.sort(folder, &mut Vec::new()))];
        }
        let (all, broken) = self.check_one(folder, id);
        let own = format!(".{}.toml", lang.tag());
        let others: Vec<String> = Lang::ALL.iter().map(|lang| format!(".{}.toml", lang.tag())).collect();
        let translation = |finding: &Finding| others.iter().any(|end| finding.file.ends_with(end));
        all.into_iter().filter(|finding| finding.file.ends_with(&own) || (broken && !translation(finding))).collect()
    }

    /// Everything about one file of the world and its translations, and whether it is too broken for
    /// its translations to be compared with it.
    fn check_world_file(&self, id: &Id) -> (Vec<Finding>, bool) {
        if let Some(finding) = self.no_file_of_the_world(id) {
            return (vec![finding], true);
        }
        let world = self.load_world();
        let own: Vec<String> = std::iter::once(world_path(id.as_str()))
            .chain(Lang::ALL.map(|lang| format!("world/{id}.{}.toml", lang.tag())))
            .map(|path| self.shown(&path))
            .collect();
        let findings = world.findings.into_iter().filter(|finding| own.contains(&finding.file)).collect();
        (findings, world.broken.contains(&id.as_str()))
    }

    /// A finding when the world has no file of this name.
    fn no_file_of_the_world(&self, id: &Id) -> Option<Finding> {
        let names = || FILES.iter().map(|file| file.name);
        let told = || {
            let known = listed(names());
            Finding::about_file(Code::WorldFile, &self.shown(&world_path(id.as_str())))
                .with("name", format!("{id}.toml"))
                .with("near", nearest(id.as_str(), names()))
                .with("known", known)
        };
        (!names().any(|name| name == id.as_str())).then(told)
    }

    /// Everything about one lesson or file of the world and its translations, and whether it is too broken
    /// for its translations to be compared with it.
    fn check_one(&self, folder: &str, id: &Id) -> (Vec<Finding>, bool) {
        if folder == "world" {
            return self.check_world_file(id);
        }
        let world = self.with_shared(self.load_world());
        let Some(loaded) = self.load_lesson(id, &world, &self.words()) else {
            return (vec![self.no_lesson(id.as_str())], true);
        };
        let mut findings = loaded.findings;
        let lessons = self.sort("", &mut Vec::new());
        for (need, finding) in loaded.needs {
            findings.extend(no_such_need(&need, &finding, &lessons));
        }
        if world.data.is_none() {
            findings.extend(world.findings);
        }
        (findings, loaded.lesson.is_none())
    }
}

/// Sorts by file and place; the same thing is told once.
fn sorted(findings: &mut Vec<Finding>) {
    let place = |f: &Finding| (f.code == Code::More, f.line, f.column, f.code);
    findings.sort_by(|a, b| a.file.cmp(&b.file).then_with(|| place(a).cmp(&place(b))));
    findings.dedup();
}

/// Takes out what is mended when a file gets the name that is proposed for it: the translation that seems to be
/// missing, the lesson that a translation seems to lack.
fn settled(findings: &mut Vec<Finding>) {
    let arg = |finding: &Finding, name: &str| {
        finding.args.iter().find(|(known, _)| *known == name).map(|(_, value)| value.clone()).unwrap_or_default()
    };
    let renamed = |finding: &&Finding| {
        matches!(finding.code, Code::FileName | Code::FileEnding | Code::FileCopy | Code::SiblingAlone)
    };
    let coming: BTreeSet<String> = findings.iter().filter(renamed).map(|finding| arg(finding, "near")).collect();
    findings.retain(|finding| {
        let waits = matches!(finding.code, Code::NoSibling | Code::SiblingAlone);
        !waits || !coming.contains(&arg(finding, "name"))
    });
}

/// Tells of lessons that need one that is not there, or each other in a circle.
fn needs(lessons: &Lessons) -> Vec<Finding> {
    let ids: BTreeSet<Id> = lessons.keys().cloned().collect();
    let needs = lessons.values().flat_map(|loaded| &loaded.needs);
    let mut findings: Vec<Finding> = needs.filter_map(|(need, finding)| no_such_need(need, finding, &ids)).collect();
    findings.extend(circles(lessons));
    findings
}

fn no_such_need(need: &Id, finding: &Finding, lessons: &BTreeSet<Id>) -> Option<Finding> {
    let names = || lessons.iter().map(Id::as_str);
    let told = || {
        let near = nearest(need.as_str(), names());
        finding.clone().with("near", near).with("known", listed(names()))
    };
    (!lessons.contains(need)).then(told)
}

/// One finding for each circle, at the need that closes it.
fn circles(lessons: &Lessons) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut done: BTreeSet<&Id> = BTreeSet::new();
    for start in lessons.keys() {
        // Depth first without recursion: the path, and how many needs of each have been seen.
        let mut path: Vec<(&Id, usize)> = vec![(start, 0)];
        while let Some((id, next)) = path.last().copied() {
            let need = lessons.get(id).and_then(|loaded| loaded.needs.get(next));
            let Some((need, finding)) = need.filter(|_| !done.contains(id)) else {
                done.insert(id);
                path.pop();
                continue;
            };
            if let Some(last) = path.last_mut() {
                last.1 += 1;
            }
            if let Some(from) = path.iter().position(|(seen, _)| *seen == need) {
                let circle: Vec<&str> = path[from..].iter().map(|(id, _)| id.as_str()).collect();
                let mut closing = finding.clone();
                closing.code = Code::NeedsCircle;
                closing.args = vec![("circle", format!("{} → {need}", circle.join(" → ")))];
                findings.push(closing);
            } else if !done.contains(need) {
                path.push((need, 0));
            }
        }
    }
    findings
}
