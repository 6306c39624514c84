//! An example as it stands in a lesson file, put after everything that stands there.

use toml_edit::{DocumentMut, Value};

use crate::course::model::Example;

/// The longest line of a list that stands on one line, in characters.
const COLUMNS: usize = 100;

/// A file to which nothing can be added: it is no TOML, or would not be any more.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotToml;

/// The lines of an example.
#[must_use]
pub fn toml(example: &Example) -> String {
    let Example { id, step, variant, acts, then } = example;
    let mut lines = vec!["[[example]]".to_owned(), format!("id = \"{id}\""), format!("step = \"{step}\"")];
    lines.extend(variant.as_ref().map(|variant| format!("variant = \"{variant}\"")));
    let acts: Vec<String> = acts.iter().map(|act| quoted(&escaped(act))).collect();
    let one_line = format!("acts = [{}]", acts.join(", "));
    if one_line.chars().count() <= COLUMNS {
        lines.push(one_line);
    } else {
        lines.push("acts = [".to_owned());
        lines.extend(acts.iter().map(|act| format!("    {act},")));
        lines.push("]".to_owned());
    }
    lines.push(format!("then = \"{then}\""));
    lines.join("\n")
}

/// A text as TOML writes it.
#[must_use]
pub fn quoted(text: &str) -> String {
    Value::from(text).to_string()
}

/// A text in which braces mean themselves, and no value of the municipality's.
#[must_use]
pub fn escaped(text: &str) -> String {
    text.replace('{', "{{")
}

/// `source` with `tables` after everything that stands there, in the line ends of the file. Nothing else changes.
///
/// # Errors
/// [`NotToml`] when there is a slip in the file, or when what is added would be one.
pub fn appended(source: &str, tables: &str) -> Result<String, NotToml> {
    let at = source.len();
    inserted(source, at, tables)
}

/// The same before the byte `at`, which begins a line or ends the file.
///
/// # Errors
/// As [`appended`].
pub fn inserted(source: &str, at: usize, tables: &str) -> Result<String, NotToml> {
    let end = if source.contains("\r\n") { "\r\n" } else { "\n" };
    let (before, after) = source.split_at_checked(at).ok_or(NotToml)?;
    let tables = tables.trim_end().replace('\n', end);
    let blank = if before.trim().is_empty() { "" } else { end };
    let apart = if after.is_empty() { "" } else { end };
    let written = format!("{}{blank}{tables}{end}{apart}{after}", ended(before, end));
    let parses = |text: &str| text.strip_prefix('\u{feff}').unwrap_or(text).parse::<DocumentMut>().is_ok();
    if parses(source) && parses(&written) { Ok(written) } else { Err(NotToml) }
}

/// A text whose last line is ended, with no empty lines after it.
fn ended(text: &str, end: &str) -> String {
    let text = text.trim_end_matches(['\n', '\r']);
    if text.is_empty() { String::new() } else { format!("{text}{end}") }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vocabulary::Id;

    fn example(acts: &[&str]) -> Example {
        let id = |id| Id::new(id).unwrap();
        let acts = acts.iter().map(|act| (*act).to_owned()).collect();
        Example { id: id("svar"), step: id("svar"), variant: None, acts, then: id("done") }
    }

    #[test]
    fn what_stood_there_stands_there_still() {
        let one = toml(&example(&["Meldinger", "skriv: \"Hei\" {du}"]));
        for source in
            ["# Min leksjon\ntitle = 'A' # så\n\n[[step]]\nid = \"a\"\n\n\n", "title = \"A\"", "", "a = 1\r\n"]
        {
            let written = appended(source, &one).unwrap();
            assert!(written.starts_with(source.trim_end()), "{written}");
            assert!(!source.contains('\r') || !written.replace("\r\n", "").contains('\n'));
            let read: DocumentMut = written.parse().unwrap();
            let examples = read["example"].as_array_of_tables().unwrap();
            let acts = examples.get(0).unwrap()["acts"].as_array().unwrap();
            assert_eq!(acts.get(1).unwrap().as_str(), Some("skriv: \"Hei\" {{du}"));
        }
    }

    #[test]
    fn many_acts_have_a_line_each() {
        let many = toml(&example(&["Et ganske langt navn på en knapp"; 5]));
        assert!(many.lines().count() == 11 && many.lines().all(|line| line.chars().count() <= COLUMNS), "{many}");
    }

    #[test]
    fn a_file_that_cannot_be_read_is_left_alone() {
        for source in ["title = \"A", "example = [1]\n"] {
            assert_eq!(appended(source, &toml(&example(&["Meldinger"]))), Err(NotToml), "{source}");
        }
    }
}
