//! What a translation has that the main file has no use for.

use std::collections::BTreeSet;

use super::below;
use super::layout::{Layout, Span, Written, join};
use crate::author::Document;
use crate::course::Part;
use crate::vocabulary::keys::Table;

/// The lines that no part asks for, in the order of the file: whole lines, so that they can be made
/// comments. A line that also holds something asked for is left alone.
pub(super) fn edits(layout: &Layout<'_>, source: &str, parts: &[Part], table: &'static Table) -> Vec<Span> {
    let Some(document) = Document::read("", source.as_bytes()) else { return Vec::new() };
    let asked: BTreeSet<&str> = parts.iter().flat_map(|part| &part.texts).map(|text| text.path.as_str()).collect();
    let froms: BTreeSet<String> = parts.iter().map(|part| join(&part.path, "from")).collect();
    let passages = document.passages(table);
    let is_asked = |path: &str| {
        let text = path.strip_suffix(".text").unwrap_or(path);
        // A line of a list is asked for with its list.
        let list = path.rsplit_once('.').map_or("", |(list, _)| list);
        let inner = join(path, "text");
        asked.contains(inner.as_str())
            || asked.contains(path)
            || asked.contains(text)
            || asked.contains(list)
            || froms.contains(path)
    };
    let odd: BTreeSet<&str> = passages.iter().map(|p| p.path.as_str()).filter(|path| !is_asked(path)).collect();
    let whole = |assignment: &str| {
        let mut inside = passages.iter().map(|passage| passage.path.as_str());
        let own = |path: &str| path == assignment || below(path, assignment);
        let known = |path: &str| odd.contains(path);
        let mut found = inside.by_ref().filter(|path| own(path)).peekable();
        found.peek().is_some() && found.all(known)
    };
    let assignments =
        layout.things.iter().filter(|(path, thing)| **path == thing.assignment && is_line(&thing.written));
    let gone: Vec<(usize, Span)> =
        assignments.filter(|(path, _)| whole(path)).map(|(_, thing)| (thing.section, thing.lines.clone())).collect();
    let mut spans: Vec<Span> = gone.iter().map(|(_, lines)| lines.clone()).collect();
    for (place, section) in layout.sections.iter().enumerate().filter(|(_, section)| !section.heading.is_empty()) {
        let lines = layout.things.values().filter(|thing| thing.section == place && is_line(&thing.written));
        let stays = lines.filter(|thing| !spans.contains(&thing.lines)).count();
        let wanted = asked.iter().any(|path| below(path, &section.path));
        if stays == 0 && !wanted {
            spans.push(section.heading.clone());
        }
    }
    spans.sort_by_key(|span| span.start);
    spans.dedup();
    spans
}

fn is_line(written: &Written) -> bool {
    matches!(written, Written::Value | Written::Inline)
}
