//! New files for whoever writes lessons: whole from the first moment, with comments that teach.
//!
//! What stands in them is data, in `new/`: frames in both forms of Norwegian, and the tasks that a lesson
//! can begin with. What a person has answered is put in; a translation into the other form comes with it.

mod goals;
mod lesson;
mod names;
mod others;

use std::collections::BTreeMap;

use crate::author::translate::{self, Known};
use crate::course::{Catalogue, Files};
use crate::vocabulary::Lang;

pub use goals::{AROUND, GOALS, Goal, Place, usual_title};
pub use lesson::{Answers, lesson, main, with_translation};
pub use names::{APP_TITLE, TITLE, Unfit, free_id, goal_text, id_for, id_of, title};
pub use others::{Fact, app, application, facts, plan, profile};

/// A file that is to be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Made {
    /// Its path in the lessons' folder, parted by `/`.
    pub path: String,
    /// What stands in it.
    pub text: String,
}

/// The other form of Norwegian; of English, bokmål.
#[must_use]
pub fn other(lang: Lang) -> Lang {
    match lang {
        Lang::Nb => Lang::Nn,
        Lang::Nn | Lang::En => Lang::Nb,
    }
}

/// One file and no other.
#[derive(Debug)]
pub struct Alone {
    /// Its path.
    pub path: String,
    /// What stands in it.
    pub text: String,
}

impl Files for Alone {
    fn read(&self, path: &str) -> Result<Option<Vec<u8>>, String> {
        Ok((path == self.path).then(|| self.text.clone().into_bytes()))
    }

    fn list(&self, _folder: &str) -> Result<Vec<String>, String> {
        Ok(Vec::new())
    }

    fn name(&self, path: &str) -> String {
        path.to_owned()
    }
}

/// The translation of the file `<stem>.toml`, which says `main`, into the language of `same`: the same
/// file as it would be in that language. A person should look at the texts at `marked`.
fn translation(stem: &str, main: &str, same: &str, lang: Lang, header: &str, marked: &[&str]) -> Option<Made> {
    let asked = |text: &str| {
        let over = Alone { path: format!("{stem}.toml"), text: text.to_owned() };
        Catalogue::new(Some(Box::new(over))).asked(stem)
    };
    let (main, same) = (asked(main)?, asked(same)?);
    let texts = same.parts.into_iter().flat_map(|part| part.texts);
    let known = texts.map(|text| {
        let mark = marked.contains(&text.path.as_str());
        (text.path, Known { said: text.said, mark })
    });
    let known: BTreeMap<String, Known> = known.collect();
    let made = translate::update(&format!("{header}format = 1\n"), &main.parts, main.sibling, &known).ok()?;
    Some(Made { path: format!("{stem}.{}.toml", lang.tag()), text: made.text })
}

/// `frame` with a value for each `{{name}}`.
fn filled(frame: &str, values: &[(&str, &str)]) -> String {
    let mut text = String::new();
    let mut rest = frame;
    // One pass, so that nothing that somebody has written is taken for a name.
    while let Some((before, after)) = rest.split_once("{{") {
        text.push_str(before);
        let Some((name, after)) = after.split_once("}}") else {
            text.push_str("{{");
            rest = after;
            continue;
        };
        text.push_str(values.iter().find(|(known, _)| *known == name).map_or("", |(_, value)| value));
        rest = after;
    }
    text.push_str(rest);
    text
}
