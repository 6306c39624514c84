//! What a main file asks of its translations: each text by its path, for whoever writes a translation.

use super::load::world_path;
use super::shared::Made;
use super::shelf::Shelved;
use super::{Catalogue, SHELF, shared};
use crate::course::decode::{Sink, decode, text};
use crate::course::plan::Plan;
use crate::course::texts::{Part, Sibling};
use crate::course::world::files::{self, FILES};
use crate::course::{glossary, paths, resolve};
use crate::vocabulary::keys::{self, Table};
use crate::vocabulary::{Id, Lang};
use crate::world::custom::app::App;
use crate::world::form::application::Application;

/// What a main file asks of its translations.
#[derive(Debug, Clone)]
pub struct Asked {
    /// The author's language.
    pub language: Lang,
    /// What a translation of it looks like.
    pub sibling: &'static Table,
    /// Its parts, in the order of the program.
    pub parts: Vec<Part>,
}

impl Catalogue {
    /// What the main file at `<stem>.toml` asks of its translations: a lesson, or with its folder a file
    /// of the world, an application, an app, a plan, the glossary or the paths. `None` when it is none of these, or
    /// too broken to say.
    #[must_use]
    pub fn asked(&self, stem: &str) -> Option<Asked> {
        match stem.rsplit_once('/') {
            None => self.asked_of_lesson(&Id::new(stem)?),
            Some(("world", name)) => self.asked_of_world(name),
            Some((shared::APPLICATIONS, _)) => {
                self.asked_of_shared::<Application>(stem, self.load_world().data.as_deref())
            }
            Some((shared::APPS, _)) => self.asked_of_shared::<App>(stem, self.load_world().data.as_deref()),
            Some((shared::PLANS, _)) => self.asked_of_shared::<Plan>(stem, Some(&self.nameable())),
            Some((SHELF, glossary::Draft::NAME)) => self.asked_of_shelf::<glossary::Draft>(),
            Some((SHELF, paths::Draft::NAME)) => self.asked_of_shelf::<paths::Draft>(),
            Some(_) => None,
        }
    }

    fn asked_of_lesson(&self, id: &Id) -> Option<Asked> {
        let world = self.with_shared(self.load_world());
        let words = self.words();
        let main = self.read(&format!("{id}.toml")).ok()??;
        let source = text(&main.name, &main.bytes).ok()?;
        let mut sink = Sink::new(&main.name, source).knowing(words.as_ref()).using(self.profile());
        let draft = decode(&mut sink, &keys::LESSON).map(resolve::Draft::new)?;
        recorded(draft.language(), &keys::SIBLING, |siblings| {
            draft.resolve(&mut sink, id.as_str(), world.data.as_ref(), siblings, 0);
        })
        .filter(|_| !sink.has_fault())
    }

    fn asked_of_world(&self, name: &str) -> Option<Asked> {
        let file = FILES.iter().find(|file| file.name == name)?;
        let main = self.read(&world_path(name)).ok()??;
        let source = text(&main.name, &main.bytes).ok()?;
        let mut sink = Sink::new(&main.name, source).using(self.profile());
        let draft = decode(&mut sink, file.main).map(file.draft)?;
        // What it holds is built on what the files before it hold.
        let before = self.load_world().data;
        let mut data = before.as_deref().cloned().unwrap_or_default();
        recorded(draft.language(), file.sibling, |siblings| {
            files::resolve(draft.as_ref(), &mut sink, siblings, before.is_some(), &mut data);
        })
        .filter(|_| !sink.has_fault())
    }

    fn asked_of_shared<T: Made>(&self, stem: &str, beside: Option<&T::Beside>) -> Option<Asked> {
        let main = self.read(&format!("{stem}.toml")).ok()??;
        let source = text(&main.name, &main.bytes).ok()?;
        let mut sink = Sink::new(&main.name, source).using(self.profile());
        let draft = decode(&mut sink, T::MAIN).map(T::draft)?;
        let (_, name) = stem.rsplit_once('/')?;
        recorded(T::language(&draft), T::SIBLING, |siblings| {
            T::resolve(&draft, &mut sink, name, beside, siblings);
        })
        .filter(|_| !sink.has_fault())
    }

    fn asked_of_shelf<D: Shelved>(&self) -> Option<Asked> {
        let main = self.read(&format!("{SHELF}/{}.toml", D::NAME)).ok()??;
        let source = text(&main.name, &main.bytes).ok()?;
        let mut sink = Sink::new(&main.name, source).using(self.profile());
        let draft = decode(&mut sink, D::MAIN).map(D::new)?;
        recorded(draft.language(), D::SIBLING, |siblings| {
            draft.resolve(&mut sink, siblings);
        })
        .filter(|_| !sink.has_fault())
    }
}

/// What `resolve` asks of a translation that has nothing.
fn recorded(language: Lang, sibling: &'static Table, resolve: impl FnOnce(&mut [Sibling<'_>])) -> Option<Asked> {
    let mut siblings = [Sibling::recording(language, sibling)];
    resolve(&mut siblings);
    let parts: Vec<Part> = siblings.into_iter().flat_map(Sibling::into_parts).collect();
    (!parts.is_empty()).then_some(Asked { language, sibling, parts })
}
