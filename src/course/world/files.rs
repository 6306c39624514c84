//! The files that the world is made of. Each has tables of its own in `vocabulary::keys`, a draft of
//! its own, and translations of its own; what comes of all of them is one [`Data`].

use super::Draft as People;
use super::mail::Draft as Mail;
use super::photos::Draft as Photos;
use super::portal::Draft as Portal;
use super::web::Draft as Web;
use crate::course::decode::{Fields, Sink};
use crate::course::texts::{Sibling, Texts};
use crate::diagnostic::Code;
use crate::vocabulary::Lang;
use crate::vocabulary::keys::{self, Table};
use crate::world::Data;

/// A file of the world.
pub(in crate::course) struct File {
    /// Its name, without `.toml`.
    pub(in crate::course) name: &'static str,
    /// What the main file looks like.
    pub(in crate::course) main: &'static Table,
    /// What a translation looks like.
    pub(in crate::course) sibling: &'static Table,
    /// The draft that decoded fields hold.
    pub(in crate::course) draft: fn(Fields) -> Box<dyn Draft>,
}

/// Every file, in the order in which they are read: what a file speaks of stands in one before it.
/// Without the first there is no world; the others may be missing.
pub(in crate::course) static FILES: [File; 5] = [
    File { name: "kari", main: &keys::WORLD, sibling: &keys::WORLD_SIBLING, draft: |f| Box::new(People::new(f)) },
    File {
        name: "photos",
        main: &keys::PHOTOS_FILE,
        sibling: &keys::PHOTOS_SIBLING,
        draft: |f| Box::new(Photos::new(f)),
    },
    File { name: "mail", main: &keys::MAIL_FILE, sibling: &keys::MAIL_SIBLING, draft: |f| Box::new(Mail::new(f)) },
    File { name: "web", main: &keys::WEB_FILE, sibling: &keys::WEB_SIBLING, draft: |f| Box::new(Web::new(f)) },
    File {
        name: "portal",
        main: &keys::PORTAL_FILE,
        sibling: &keys::PORTAL_SIBLING,
        draft: |f| Box::new(Portal::new(f)),
    },
];

/// A file's main part after decoding.
pub(in crate::course) trait Draft {
    /// The author's language.
    fn language(&self) -> Lang;

    /// Tells what does not fit together. `before` is what the files before this one hold; `None`
    /// when one of them could not be read, which has been told.
    fn check(&self, sink: &mut Sink<'_>, before: Option<&Data>);

    /// Puts what the file holds in `data`. `None` when a part is missing, which has been told.
    fn build(&self, texts: &mut Texts<'_, '_>, data: &mut Data) -> Option<()>;
}

/// Puts what `draft` holds in `data`. `false` when it cannot be used, which has been told; then what
/// `data` holds is of no use either.
pub(in crate::course) fn resolve(
    draft: &dyn Draft,
    sink: &mut Sink<'_>,
    siblings: &mut [Sibling<'_>],
    before: bool,
    data: &mut Data,
) -> bool {
    if sink.is_torn() {
        return false;
    }
    let sound = !sink.has_fault();
    draft.check(sink, before.then_some(&*data));
    if !sound {
        return false;
    }
    let mut texts = Texts::new(draft.language(), siblings, sink.profile());
    let built = draft.build(&mut texts, data).is_some();
    // Without all of the main file, or with two things of one name, nothing can be compared.
    if built && !sink.has_told(Code::DuplicateId) {
        texts.end(sink);
    }
    built && !sink.has_fault()
}
