//! The lesson `tavle`, which no course has: every task that the board and the program itself can
//! give, small.

use std::sync::{Arc, LazyLock};

use tastetrykk::course::{Catalogue, Files, Lesson};

/// The lesson's files over the built-in ones.
#[derive(Debug, Clone, Copy)]
struct Fixture;

const FILES: [(&str, &str); 2] = [
    ("tavle.toml", include_str!("../../fixtures/tavle.toml")),
    ("tavle.nn.toml", include_str!("../../fixtures/tavle.nn.toml")),
];

impl Files for Fixture {
    fn read(&self, path: &str) -> Result<Option<Vec<u8>>, String> {
        Ok(FILES.iter().find(|(name, _)| *name == path).map(|(_, text)| text.as_bytes().to_vec()))
    }

    fn list(&self, folder: &str) -> Result<Vec<String>, String> {
        Ok(FILES.iter().filter(|_| folder.is_empty()).map(|(name, _)| (*name).to_owned()).collect())
    }

    fn name(&self, path: &str) -> String {
        path.to_owned()
    }
}

/// The built-in course with the lesson `tavle` in it.
pub(crate) fn catalogue() -> Catalogue {
    Catalogue::new(Some(Box::new(Fixture)))
}

static LESSON: LazyLock<Arc<Lesson>> =
    LazyLock::new(|| Arc::new(catalogue().open("tavle").expect("the lesson is sound").lesson));

/// The lesson `tavle`.
pub(crate) fn tavle() -> &'static Arc<Lesson> {
    &LESSON
}
