//! Texts of a translation that are still in the original's own words.

use std::collections::BTreeMap;

use toml::de::{DeTable, DeValue};

use super::NotToml;
use super::layout::Layout;
use super::marks::{self, NEW};
use crate::course::{Part, Said};

/// The lines of `done`, counted from 1, where texts that `marked` has as new still say what the original says, word
/// for word: it may be so, or nobody has translated them.
///
/// # Errors
/// [`NotToml`] when one of them cannot be read.
pub fn alike(marked: &str, done: &str, parts: &[Part]) -> Result<Vec<usize>, NotToml> {
    let new = marks::all(&Layout::new(marked).ok_or(NotToml)?);
    let layout = Layout::new(done).ok_or(NotToml)?;
    let texts = parts.iter().flat_map(|part| &part.texts);
    let originals: BTreeMap<&str, &Said> = texts.map(|text| (text.path.as_str(), &text.said)).collect();
    let new = new.iter().filter(|mark| mark.kind == NEW);
    let alike = new.filter_map(|mark| {
        let (thing, original) = (layout.things.get(&mark.path)?, originals.get(mark.path.as_str())?);
        let says = says(&done[thing.span.clone()])?;
        (says == **original).then(|| done[..thing.span.start].matches('\n').count() + 1)
    });
    let mut lines: Vec<usize> = alike.collect();
    lines.sort_unstable();
    Ok(lines)
}

/// What a value says, as it is written.
fn says(value: &str) -> Option<Said> {
    let line = format!("value = {value}");
    let table = DeTable::parse(&line).ok()?;
    match table.get_ref().get("value")?.get_ref() {
        DeValue::String(text) => Some(Said::Text(text.to_string())),
        DeValue::Array(lines) => {
            let lines = lines.iter().map(|line| line.get_ref().as_str().map(str::to_owned));
            lines.collect::<Option<Vec<String>>>().map(Said::Lines)
        }
        // Nothing else is a text.
        _ => None,
    }
}
