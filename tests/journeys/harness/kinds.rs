//! Lessons that are not in the program: one with a question of each kind, one about the locked
//! phone and how it is set, one about e-mail, one in the browser and on Min side, one about
//! applications, one in apps that authors have made, and one with every task
//! that the board and the program itself can give; and in a world of its own one about calls and the
//! door.

use std::sync::{Arc, LazyLock};

use tastetrykk::course::{Catalogue, Files, Lesson};
use tastetrykk::vocabulary::Id;

/// The folder that they stand in.
#[derive(Debug, Clone, Copy)]
pub(crate) struct EveryKind;

impl Files for EveryKind {
    fn read(&self, path: &str) -> Result<Option<Vec<u8>>, String> {
        let text = match path {
            "sporsmal.toml" => include_str!("../../course/fixtures/sporsmal.toml"),
            "sporsmal.nn.toml" => include_str!("../../course/fixtures/sporsmal.nn.toml"),
            "telefon.toml" => include_str!("../../fixtures/telefon.toml"),
            "lomme.toml" => include_str!("../../fixtures/lomme.toml"),
            "nett.toml" => include_str!("../../fixtures/nett.toml"),
            "epost.toml" => include_str!("../../fixtures/epost.toml"),
            "parkere.toml" => include_str!("../../fixtures/parkere.toml"),
            "soknad.toml" => include_str!("../../fixtures/soknad.toml"),
            "tavle.toml" => include_str!("../../course/fixtures/tavle.toml"),
            "tavle.nn.toml" => include_str!("../../course/fixtures/tavle.nn.toml"),
            _ => return Ok(None),
        };
        Ok(Some(text.as_bytes().to_vec()))
    }

    fn list(&self, folder: &str) -> Result<Vec<String>, String> {
        let names = [
            "sporsmal.toml",
            "sporsmal.nn.toml",
            "telefon.toml",
            "epost.toml",
            "nett.toml",
            "lomme.toml",
            "soknad.toml",
            "parkere.toml",
            "tavle.toml",
            "tavle.nn.toml",
        ];
        Ok(if folder.is_empty() { names.map(str::to_owned).to_vec() } else { Vec::new() })
    }

    fn name(&self, path: &str) -> String {
        path.to_owned()
    }
}

/// The lessons of the program and these.
pub(crate) fn catalogue() -> Catalogue {
    Catalogue::new(Some(Box::new(EveryKind)))
}

static LESSON: LazyLock<Arc<Lesson>> =
    LazyLock::new(|| Arc::new(catalogue().open("sporsmal").expect("it is sound").lesson));

/// The lesson with a question of each kind.
pub(crate) fn every_kind() -> &'static Arc<Lesson> {
    &LESSON
}

static PHONE: LazyLock<Arc<Lesson>> =
    LazyLock::new(|| Arc::new(catalogue().open("telefon").expect("it is sound").lesson));

/// The lesson about the phone.
pub(crate) fn phone() -> &'static Arc<Lesson> {
    &PHONE
}

static POCKET: LazyLock<Arc<Lesson>> =
    LazyLock::new(|| Arc::new(catalogue().open("lomme").expect("it is sound").lesson));

/// The lesson about what the phone has beyond calls and messages.
pub(crate) fn pocket() -> &'static Arc<Lesson> {
    &POCKET
}

static TAVLE: LazyLock<Arc<Lesson>> =
    LazyLock::new(|| Arc::new(catalogue().open("tavle").expect("it is sound").lesson));

/// The lesson in the browser and on Min side.
pub(crate) fn nett() -> &'static Arc<Lesson> {
    static NETT: LazyLock<Arc<Lesson>> =
        LazyLock::new(|| Arc::new(catalogue().open("nett").expect("it is sound").lesson));
    &NETT
}

static APPLICATION: LazyLock<Arc<Lesson>> =
    LazyLock::new(|| Arc::new(catalogue().open("soknad").expect("it is sound").lesson));

/// The lesson about applications.
pub(crate) fn application() -> &'static Arc<Lesson> {
    &APPLICATION
}

static APPS: LazyLock<Arc<Lesson>> =
    LazyLock::new(|| Arc::new(catalogue().open("parkere").expect("it is sound").lesson));

/// The lesson in apps that authors have made.
pub(crate) fn apps() -> &'static Arc<Lesson> {
    &APPS
}

/// The lesson on the board and the program itself.
pub(crate) fn tavle() -> &'static Arc<Lesson> {
    &TAVLE
}

static MAIL: LazyLock<Arc<Lesson>> = LazyLock::new(|| Arc::new(catalogue().open("epost").expect("it is sound").lesson));

/// The lesson about e-mail.
pub(crate) fn mail() -> &'static Arc<Lesson> {
    &MAIL
}

/// A folder with the lesson about calls and the door, in which each task is another place to start
/// from, and its world.
#[derive(Debug, Clone, Copy)]
struct Calls;

impl Files for Calls {
    fn read(&self, path: &str) -> Result<Option<Vec<u8>>, String> {
        let text = match path {
            "ringe.toml" => include_str!("../../fixtures/ringe/ringe.toml"),
            "world/kari.toml" => include_str!("../../fixtures/ringe/world/kari.toml"),
            _ => return Ok(None),
        };
        Ok(Some(text.as_bytes().to_vec()))
    }

    fn list(&self, folder: &str) -> Result<Vec<String>, String> {
        Ok(if folder.is_empty() { vec!["ringe.toml".to_owned()] } else { Vec::new() })
    }

    fn name(&self, path: &str) -> String {
        path.to_owned()
    }
}

/// The lesson about calls and the door, and no other.
pub(crate) fn calls_catalogue() -> Catalogue {
    Catalogue::only(Box::new(Calls))
}

/// The id of the lesson about calls and the door.
pub(crate) const CALLS_ID: &str = "ringe";

/// Whether this is the lesson about calls and the door.
pub(crate) fn is_calls(lesson: &Id) -> bool {
    lesson.as_str() == CALLS_ID
}

static CALLS: LazyLock<Arc<Lesson>> =
    LazyLock::new(|| Arc::new(calls_catalogue().open(CALLS_ID).expect("it is sound").lesson));

/// The lesson about calls and the door.
pub(crate) fn calls() -> &'static Arc<Lesson> {
    &CALLS
}
