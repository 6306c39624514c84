//! Lessons that are not in the program: one with a question of each kind, one about the locked
//! phone and how it is set, one about applications, and one with every task that the board and the program itself can give.

use std::sync::{Arc, LazyLock};

use tastetrykk::course::{Catalogue, Files, Lesson};

/// The folder that they stand in.
#[derive(Debug, Clone, Copy)]
pub(crate) struct EveryKind;

impl Files for EveryKind {
    fn read(&self, path: &str) -> Result<Option<Vec<u8>>, String> {
        let text = match path {
            "sporsmal.toml" => include_str!("../../course/fixtures/sporsmal.toml"),
            "sporsmal.nn.toml" => include_str!("../../course/fixtures/sporsmal.nn.toml"),
            "telefon.toml" => include_str!("../../fixtures/telefon.toml"),
            "soknad.toml" => include_str!("../../fixtures/soknad.toml"),
            "tavle.toml" => include_str!("../../course/fixtures/tavle.toml"),
            "tavle.nn.toml" => include_str!("../../course/fixtures/tavle.nn.toml"),
            _ => return Ok(None),
        };
        Ok(Some(text.as_bytes().to_vec()))
    }

    fn list(&self, folder: &str) -> Result<Vec<String>, String> {
        let names = ["sporsmal.toml", "sporsmal.nn.toml", "telefon.toml", "soknad.toml", "tavle.toml", "tavle.nn.toml"];
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

static TAVLE: LazyLock<Arc<Lesson>> =
    LazyLock::new(|| Arc::new(catalogue().open("tavle").expect("it is sound").lesson));

static APPLICATION: LazyLock<Arc<Lesson>> =
    LazyLock::new(|| Arc::new(catalogue().open("soknad").expect("it is sound").lesson));

/// The lesson about applications.
pub(crate) fn application() -> &'static Arc<Lesson> {
    &APPLICATION
}

/// The lesson on the board and the program itself.
pub(crate) fn tavle() -> &'static Arc<Lesson> {
    &TAVLE
}
