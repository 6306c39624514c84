//! What may stand as a title or a goal, and the name of the file that follows from it.

use crate::course::as_id;
use crate::vocabulary::keys::{APP_NAME, LINE};
use crate::vocabulary::{Id, without_controls};

/// The longest title of a lesson or an application, in characters.
pub const TITLE: usize = 60;
/// The longest title of an app, which stands below its picture.
pub const APP_TITLE: usize = APP_NAME;

/// Why a text cannot stand where it was to stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unfit {
    /// There is nothing in it.
    Empty,
    /// It has more characters than this.
    TooLong(usize),
    /// No name of a file can be made of it.
    NoName,
    /// It has a brace, which stands for a value of the municipality.
    Brace,
}

/// What somebody wrote as a title of at most `most` characters.
///
/// # Errors
/// Why it cannot be one.
pub fn title(text: &str, most: usize) -> Result<String, Unfit> {
    let title = line(text, most)?;
    if as_id(&title).is_empty() { Err(Unfit::NoName) } else { Ok(title) }
}

/// What somebody wrote as a goal, or another line.
///
/// # Errors
/// Why it cannot be one.
pub fn goal_text(text: &str) -> Result<String, Unfit> {
    line(text, LINE)
}

fn line(text: &str, most: usize) -> Result<String, Unfit> {
    let clean = without_controls(text).trim().to_owned();
    if clean.is_empty() {
        Err(Unfit::Empty)
    } else if clean.chars().count() > most {
        Err(Unfit::TooLong(most))
    } else if clean.contains(['{', '}']) {
        Err(Unfit::Brace)
    } else {
        Ok(clean)
    }
}

/// The id that somebody wrote, or that what they wrote gives.
#[must_use]
pub fn id_for(text: &str) -> Option<Id> {
    Id::new(text).or_else(|| Id::new(&id_of(text)))
}

/// The id that a title gives.
#[must_use]
pub fn id_of(title: &str) -> String {
    as_id(title)
}

/// `id`, or with a number behind it the first one that is not taken.
#[must_use]
pub fn free_id(id: &str, taken: impl Fn(&str) -> bool) -> String {
    let numbered = |number: usize| {
        let end = format!("-{number}");
        let head = &id[..id.len().min(Id::LONGEST - end.len())];
        format!("{}{end}", head.trim_end_matches('-'))
    };
    std::iter::once(id.to_owned()).chain((2..1000).map(numbered)).find(|id| !taken(id)).unwrap_or_else(|| id.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_is_told_what_is_wrong_with_it() {
        assert_eq!(title(" Betale parkering \u{7}", TITLE).as_deref(), Ok("Betale parkering"));
        assert_eq!(title("  ", TITLE), Err(Unfit::Empty));
        assert_eq!(title("!?", TITLE), Err(Unfit::NoName));
        assert_eq!(title(&"a".repeat(61), TITLE), Err(Unfit::TooLong(60)));
        assert_eq!(goal_text("Du kan ringe {kommune}."), Err(Unfit::Brace));
    }

    #[test]
    fn a_name_that_is_taken_gets_a_number() {
        assert_eq!(free_id("parkere", |id| id == "parkere" || id == "parkere-2"), "parkere-3");
        let long = "a".repeat(Id::LONGEST);
        let free = free_id(&long, |id| id == long);
        assert!(Id::new(&free).is_some() && free.ends_with("-2"), "{free}");
    }
}
