//! What is looked at when a folder or a file is named: it alone, or also the lessons that depend on it.

use std::path::Path;

use super::Checker;
use crate::author::check::{Desk, Piece};
use crate::cli::course::catalogue;
use crate::course::{Catalogue, Files};
use crate::diagnostic::{Finding, Severity};
use crate::runtime::folder::{self, Folder};

/// Folders of what lessons share.
const SHARED: [&str; 6] = ["world", "course", "profiles", "applications", "apps", "plans"];

impl Checker<'_> {
    /// The lessons inside the program, as they become in the municipality whose profile is given.
    pub(super) fn under_profile(&self) -> Vec<Finding> {
        let course = catalogue(None, self.profile.as_ref());
        let lessons: Vec<Piece> = course.lesson_ids().into_iter().map(Piece::Lesson).collect();
        self.made_wrong(&Desk::new(&course), &lessons)
    }

    /// The lessons inside the program.
    pub(super) fn built_in(&self) -> Vec<Finding> {
        let course = catalogue(None, None);
        let desk = Desk::new(&course);
        let mut found = course.check();
        found.extend(self.look(&desk, &desk.pieces()));
        found
    }

    /// A folder, which is laid over the built-in course, as it will be in use. What is told is what stands in it,
    /// and what it makes wrong elsewhere.
    pub(super) fn folder(&self, path: &Path) -> Vec<Finding> {
        let folder = Folder::new(path.to_owned());
        let prefix = folder.name("");
        let course = catalogue(Some(path.to_owned()), self.profile.as_ref());
        let desk = Desk::new(&course);
        let is_here = |piece: &Piece| {
            let sources = course.sources(piece.stem());
            sources.iter().any(|source| source.name.starts_with(&prefix))
        };
        let (here, elsewhere): (Vec<Piece>, Vec<Piece>) = desk.pieces().into_iter().partition(is_here);
        let mut found = course.check();
        found.extend(self.look(&desk, &here));
        found.retain(|finding| finding.file.starts_with(&prefix));
        if here.iter().any(|piece| matches!(piece, Piece::Shared(_))) {
            let elsewhere: Vec<Piece> =
                elsewhere.into_iter().filter(|piece| matches!(piece, Piece::Lesson(_))).collect();
            found.extend(self.made_wrong(&desk, &elsewhere));
        }
        found
    }

    /// A file, with the course around it.
    pub(super) fn file(&self, path: &Path) -> Vec<Finding> {
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        // What the course shares stands in folders of its own.
        let shared = folder.file_name().and_then(|folder| folder.to_str()).filter(|name| SHARED.contains(name));
        let (root, name) = match (folder.parent(), shared) {
            (Some(root), Some(shared)) => (root, format!("{shared}/{name}")),
            _ => (folder, name),
        };
        let root = if root.as_os_str().is_empty() { Path::new(".") } else { root };
        let course = catalogue(Some(root.to_owned()), self.profile.as_ref());
        let mut found = course.check_file(&name);
        if course.is_profile(&name) {
            found.extend(self.profile_file(path, shared.map(|_| root)));
            return found;
        }
        let desk = Desk::new(&course);
        let stem = name.strip_suffix(".toml").unwrap_or(&name);
        let (stem, translation) = stem.split_once('.').map_or((stem, false), |(stem, _)| (stem, true));
        let mut pieces = desk.pieces();
        pieces.retain(|piece| piece.stem() == stem);
        let shown = Folder::new(root.to_owned()).name(&name);
        let mut of_file = self.look(&desk, &pieces);
        // Whoever asks about a translation asks about that alone.
        of_file.retain(|finding| !translation || finding.file == shown);
        found.extend(of_file);
        if shared.is_some() && pieces.iter().any(|piece| matches!(piece, Piece::Shared(_))) {
            found.extend(self.made_wrong(&desk, &desk.users(&name)));
        }
        found
    }

    /// A municipality's profile: what the course that it stands in, or the one inside the program, becomes there.
    fn profile_file(&self, path: &Path, course: Option<&Path>) -> Vec<Finding> {
        let Ok(Some(bytes)) = folder::read(path) else { return Vec::new() };
        let course = catalogue(course.map(Path::to_owned), None).held_in(&path.display().to_string(), &bytes);
        let desk = Desk::new(&course);
        let lessons: Vec<Piece> = course.lesson_ids().into_iter().map(Piece::Lesson).collect();
        self.made_wrong(&desk, &lessons)
    }

    /// What is amiss with these lessons on the desk, and is not with the course inside the program. Of lessons that
    /// are not in the program it is faults alone: advice about them was not asked for.
    fn made_wrong(&self, desk: &Desk, lessons: &[Piece]) -> Vec<Finding> {
        let names = |course: &Catalogue| -> Vec<String> {
            let sources = lessons.iter().flat_map(|piece| course.sources(piece.stem()));
            sources.map(|source| source.name).collect()
        };
        let (before, here) = (Desk::new(&Catalogue::new(None)), names(desk.catalogue()));
        let is_fault = |finding: &Finding| finding.severity() == Severity::Fault;
        let mut found = desk.catalogue().check();
        found.retain(is_fault);
        found.extend(self.look(desk, lessons));
        found.retain(|finding| here.contains(&finding.file));
        if found.is_empty() {
            return found;
        }
        let there = names(before.catalogue());
        let mut known = before.catalogue().check();
        known.extend(self.look(&before, lessons));
        found.retain(|finding| is_fault(finding) || there.contains(&finding.file));
        found.retain(|finding| !known.contains(finding));
        found
    }
}
