//! The course at a glance: what a map shows of each lesson, and the paths.
//!
//! Only the beginning of each file is decoded, up to the first step, so that a thousand lessons are
//! not noticed. A lesson whose beginning cannot be used is left out; `check` says why.

use std::collections::BTreeSet;

use super::Catalogue;
use super::files::Kind;
use super::load::Found;
use crate::course::decode::{Sink, decode, text};
use crate::course::paths::Path;
use crate::course::profile::{Form, Profile};
use crate::course::raw;
use crate::course::texts::{Sibling, Texts};
use crate::vocabulary::keys;
use crate::vocabulary::{Id, Lang, Localised, Module};

/// The course at a glance.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Index {
    /// The lessons, in the order of the course.
    pub lessons: Vec<Head>,
    /// The paths through it. Lessons that are not there yet are left out.
    pub paths: Vec<Path>,
}

/// What stands at the beginning of a lesson.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Head {
    /// The id.
    pub id: Id,
    /// Where in the course it belongs.
    pub module: Module,
    /// The name.
    pub title: Localised<String>,
    /// How long it takes, in minutes.
    pub minutes: u16,
    /// Lessons that should come before it.
    pub needs: Vec<Id>,
    /// How many steps it has.
    pub steps: usize,
}

impl Index {
    /// The lesson with this id.
    #[must_use]
    pub fn lesson(&self, id: &Id) -> Option<&Head> {
        self.lessons.iter().find(|head| head.id == *id)
    }

    /// The path with this id.
    #[must_use]
    pub fn path(&self, id: &Id) -> Option<&Path> {
        self.paths.iter().find(|path| path.id == *id)
    }
}

impl Catalogue {
    /// The course at a glance.
    #[must_use]
    pub fn index(&self) -> Index {
        let (names, _) = self.names("");
        let mains = names.iter().filter_map(|name| match Kind::of(name) {
            Some(Kind::Main(id)) => Some(id),
            _ => None,
        });
        let there: BTreeSet<&str> = names.iter().map(String::as_str).collect();
        let mut lessons: Vec<Head> = mains.filter_map(|id| self.head(id, &there)).collect();
        let mut paths = self.paths();
        let place = |id: &Id| paths.order.iter().position(|named| named == id).unwrap_or(usize::MAX);
        lessons.sort_by_cached_key(|head| (place(&head.id), head.module, head.id.clone()));
        let known: BTreeSet<&Id> = lessons.iter().map(|head| &head.id).collect();
        for path in &mut paths.paths {
            path.lessons.retain(|id| known.contains(id));
        }
        paths.paths.retain(|path| !path.lessons.is_empty());
        Index { lessons, paths: paths.paths }
    }

    /// The beginning of a translation, up to a line break; all of it where the first step is further in.
    fn read_beginning(&self, path: &str) -> Option<Found> {
        for files in &self.layers {
            let Some(mut bytes) = files.read_start(path, START).ok()? else { continue };
            if bytes.len() == START {
                bytes.truncate(bytes.iter().rposition(|byte| *byte == b'\n').map_or(0, |end| end + 1));
                let whole = |text: &str| beginning(text).len() == text.len();
                if std::str::from_utf8(&bytes).map_or(true, whole) {
                    return self.read(path).ok()?;
                }
            }
            return Some(Found { name: files.name(path), bytes });
        }
        None
    }

    /// The beginning of the lesson `id`; `there` are the names of all files.
    fn head(&self, id: Id, there: &BTreeSet<&str>) -> Option<Head> {
        let main = self.read(&format!("{id}.toml")).ok()??;
        let source = text(&main.name, &main.bytes).ok()?;
        let mut sink = Sink::new(&main.name, beginning(source));
        let lesson = raw::Lesson::new(decode(&mut sink, &keys::LESSON)?);
        let files: Vec<(Lang, Found)> = Lang::ALL
            .into_iter()
            .map(|lang| (lang, format!("{id}.{}.toml", lang.tag())))
            .filter(|(lang, name)| *lang != lesson.language && there.contains(name.as_str()))
            .filter_map(|(lang, name)| Some((lang, self.read_beginning(&name)?)))
            .collect();
        let mut siblings: Vec<Sibling<'_>> = files.iter().filter_map(|(lang, file)| sibling(*lang, file)).collect();
        let profile = Some(self.profile());
        let title = Texts::new(lesson.language, &mut siblings, profile).line("title", lesson.title.as_ref()?);
        let count = |begins: &str| source.lines().filter(|line| line.trim_start().starts_with(begins)).count();
        // Those for line mode have a twin for the screen.
        let steps = count("[[step]]").saturating_sub(count("surface = \"lines\"") + elsewhere(source, self.profile()));
        Some(Head {
            id,
            module: lesson.module?,
            title,
            minutes: lesson.minutes?,
            needs: lesson.needs.into_iter().map(|need| need.value).collect(),
            steps,
        })
    }
}

/// How many steps are for municipalities where a service has another form than in this one.
fn elsewhere(source: &str, profile: &Profile) -> usize {
    let mut service = None;
    let mut steps = 0;
    for line in source.lines().map(str::trim) {
        let value = |key: &str| line.strip_prefix(key).and_then(|rest| rest.strip_prefix(" = \"")?.strip_suffix('"'));
        if line == "[[step]]" {
            service = None;
        } else if let Some(name) = value("service") {
            service = Id::new(name);
        } else if let (Some(service), Some(when)) = (&service, value("when")) {
            steps += usize::from(profile.form(service) != Some(Form::named(when)));
        }
    }
    steps
}

/// How much of a translation is read at first, in bytes: what stands before its steps is far less.
const START: usize = 4096;

/// The beginning of a translation.
fn sibling(lang: Lang, file: &Found) -> Option<Sibling<'_>> {
    let source = text(&file.name, &file.bytes).ok()?;
    Some(Sibling::new(lang, Sink::new(&file.name, beginning(source)), &keys::SIBLING))
}

/// What stands before the first step.
fn beginning(source: &str) -> &str {
    let mut end = 0;
    for line in source.split_inclusive('\n') {
        let heading = line.trim_start().strip_prefix('[').map(|rest| rest.trim_start_matches(['[', ' ']));
        if heading.is_some_and(|heading| heading.starts_with("step")) {
            break;
        }
        end += line.len();
    }
    &source[..end]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_beginning_ends_before_the_first_step() {
        assert_eq!(beginning("a = 1\n\n[[step]]\nb = 2\n"), "a = 1\n\n");
        assert_eq!(beginning("a = 1\n  [ [step.x] ]\n"), "a = 1\n");
        assert_eq!(beginning("a = 1\n[step.x]\nb = 2"), "a = 1\n");
        assert_eq!(beginning("a = [\n\"step\",\n]\nstep = 1"), "a = [\n\"step\",\n]\nstep = 1");
    }
}
