//! Lessons of the tests' own: one beside the built-in ones about the locked phone, the clock and the
//! settings; one in a world of its own about calls and the door.

use tastetrykk::course::{Catalogue, Files};

/// The id of the tests' own lesson.
pub(crate) const PHONE: &str = "telefon";

/// Our file over those of the built-in course.
#[derive(Debug)]
struct Ours;

impl Files for Ours {
    fn read(&self, path: &str) -> Result<Option<Vec<u8>>, String> {
        let ours = include_bytes!("../../fixtures/telefon.toml");
        Ok((path == "telefon.toml").then(|| ours.to_vec()))
    }

    fn list(&self, folder: &str) -> Result<Vec<String>, String> {
        Ok(folder.is_empty().then(|| "telefon.toml".to_owned()).into_iter().collect())
    }

    fn name(&self, path: &str) -> String {
        path.to_owned()
    }
}

/// The built-in course with our lesson.
pub(crate) fn catalogue() -> Catalogue {
    Catalogue::new(Some(Box::new(Ours)))
}

/// The id of the tests' own lesson about calls and the door.
pub(crate) const CALLS: &str = "ringe";

/// Files of a course with one lesson, in which each task is another place to start from.
#[derive(Debug)]
struct Calls;

impl Files for Calls {
    fn read(&self, path: &str) -> Result<Option<Vec<u8>>, String> {
        let text = match path {
            "ringe.toml" => Some(include_str!("../../fixtures/ringe/ringe.toml")),
            "world/kari.toml" => Some(include_str!("../../fixtures/ringe/world/kari.toml")),
            _ => None,
        };
        Ok(text.map(|text| text.as_bytes().to_vec()))
    }

    fn list(&self, folder: &str) -> Result<Vec<String>, String> {
        Ok(folder.is_empty().then(|| "ringe.toml".to_owned()).into_iter().collect())
    }

    fn name(&self, path: &str) -> String {
        path.to_owned()
    }
}

/// The course with our lesson about calls and the door.
pub(crate) fn calls() -> Catalogue {
    Catalogue::only(Box::new(Calls))
}
