//! What no finding is about, and what makes files hard to compare: a byte order mark, the line breaks of
//! Windows, blanks at the end of lines.

use toml::de::{DeTable, DeValue};

use super::{Edit, Fix, Reason};

const MARK: char = '\u{feff}';

/// What there is to tidy in `source` for this reason.
pub(super) fn fix(reason: Reason, source: &str) -> Option<Fix> {
    let taken = |span: std::ops::Range<usize>| Edit { span, new: String::new() };
    let edits: Vec<Edit> = match reason {
        Reason::Found(_) => Vec::new(),
        Reason::ByteOrderMark => source.starts_with(MARK).then(|| taken(0..MARK.len_utf8())).into_iter().collect(),
        Reason::LineEnds => source.match_indices("\r\n").map(|(at, _)| taken(at..at + 1)).collect(),
        Reason::TrailingBlanks => blanks(source).into_iter().map(taken).collect(),
    };
    (!edits.is_empty()).then_some(Fix { reason, edits })
}

/// Blanks at the end of lines, but for those inside a text, which belong to it.
fn blanks(source: &str) -> Vec<std::ops::Range<usize>> {
    let text = source.strip_prefix(MARK).unwrap_or(source);
    let skipped = source.len() - text.len();
    let mut texts = Vec::new();
    // Of a file that cannot be read nobody knows where its texts are.
    let Ok(root) = DeTable::parse(text) else { return Vec::new() };
    gather(root.get_ref(), &mut texts);
    let mut found = Vec::new();
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let ended = line.strip_suffix('\n').unwrap_or(line);
        let kept = ended.trim_end_matches([' ', '\t']).len();
        let span = start + kept..start + ended.len();
        if !span.is_empty() && !texts.iter().any(|text| text.start < span.end && span.start < text.end) {
            found.push(span.start + skipped..span.end + skipped);
        }
        start += line.len();
    }
    found
}

fn gather(table: &DeTable<'_>, into: &mut Vec<std::ops::Range<usize>>) {
    for (_, node) in table {
        value(node, into);
    }
}

fn value(node: &toml::Spanned<DeValue<'_>>, into: &mut Vec<std::ops::Range<usize>>) {
    match node.get_ref() {
        DeValue::String(_) => into.push(node.span()),
        DeValue::Array(items) => items.iter().for_each(|item| value(item, into)),
        DeValue::Table(inner) => gather(inner, into),
        _ => {}
    }
}
