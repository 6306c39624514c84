//! Opens one lesson after the other: what all of them share is read once.

use super::{Catalogue, LoadedWorld, Opened, Words};
use crate::vocabulary::Id;

/// A catalogue whose world has been read, and is not looked at again.
pub struct Reader {
    catalogue: Catalogue,
    world: LoadedWorld,
    words: Words,
}

impl std::fmt::Debug for Reader {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Reader").field("catalogue", &self.catalogue).finish_non_exhaustive()
    }
}

impl Catalogue {
    /// The same catalogue, with the world as it is now.
    #[must_use]
    pub fn reader(self) -> Reader {
        let world = self.with_shared(self.load_world());
        let words = self.words();
        Reader { catalogue: self, world, words }
    }
}

impl Reader {
    /// The catalogue.
    #[must_use]
    pub fn catalogue(&self) -> &Catalogue {
        &self.catalogue
    }

    /// Opens a lesson; `None` when there is none, or when it cannot be used: [`Catalogue::check`] tells why.
    #[must_use]
    pub fn open(&self, id: &Id) -> Option<Opened> {
        let loaded = self.catalogue.load_lesson(id, &self.world, &self.words)?;
        Some(Opened { lesson: loaded.lesson?, findings: loaded.findings })
    }
}
