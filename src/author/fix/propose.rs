//! From a finding to the changes that may do away with it, the likeliest first.

use std::collections::BTreeSet;
use std::ops::Range;

use strsim::osa_distance;

use super::{Around, Edit, Fix, Reason, line_end, line_start};
use crate::author::translate::unchanged_otherwise;
use crate::course::stands_for;
use crate::diagnostic::{Code, Finding};
use crate::vocabulary::Id;
use crate::vocabulary::happenings::Kind;

/// How `check` writes that a list of names goes on.
const MORE: &str = "…";

/// What may be done about `finding`.
pub(super) fn fixes(source: &str, finding: &Finding, around: &Around) -> Vec<Fix> {
    let Some(span) = place(source, finding) else { return Vec::new() };
    let fix = |edits: Vec<Edit>| Fix { reason: Reason::Found(finding.code), edits };
    let one = |edit: Option<Edit>| edit.map(|edit| vec![edit]).into_iter().collect::<Vec<_>>();
    let edits: Vec<Vec<Edit>> = match finding.code {
        Code::OddQuote => one(straight(source, &span)),
        Code::OddKey => [assignment(source, span.start), plain_key(source, &span)]
            .into_iter()
            .flatten()
            .map(|edit| vec![edit])
            .collect(),
        Code::OddCharacter | Code::InvisibleCharacter => one(visible(source, &span)),
        Code::UnknownKey => vec![renamed_key(source, &span, arg(finding, "key"), arg(finding, "near"))],
        Code::FieldNotAllowed => one(renamed(source, &span, arg(finding, "field"), arg(finding, "near"))),
        Code::UnknownWord => one(meant(source, &span, finding, "word", around)),
        Code::UnknownReference | Code::NoSuchTerm => one(meant(source, &span, finding, "id", around)),
        Code::IdNotFileName => one(replaced(source, &span, arg(finding, "id"), arg(finding, "near"))),
        Code::MissingKey if arg(finding, "key") == "format" => one(Some(format(source))),
        Code::UnclosedText => closed(source, &span).into_iter().map(|edit| vec![edit]).collect(),
        Code::MissingEquals => one(equals(source, &span).or_else(|| assignment(source, span.start))),
        Code::UnclosedBracket => one(bracket(source, &span, arg(finding, "bracket"))),
        Code::MissingComma => one(comma(source, &span)),
        Code::ExtraComma => one(source[span.clone()].starts_with(',').then(|| taken(span.start..span.start + 1))),
        Code::TranslationStale => one(still(source, &span, finding, around)),
        code if code.id() == EXCLAMATION => one(calm(source, &span)),
        _ => Vec::new(),
    };
    edits.into_iter().map(fix).collect()
}

/// The finding about an exclamation mark where an answer is met.
const EXCLAMATION: &str = "exclamation-mark";

/// Where the finding is, in bytes.
fn place(source: &str, finding: &Finding) -> Option<Range<usize>> {
    // A mark at the very beginning is no part of any line that is told.
    let skipped = source.len() - source.trim_start_matches('\u{feff}').len();
    let text = &source[skipped..];
    let start: usize = text.split_inclusive('\n').take(finding.line.checked_sub(1)?).map(str::len).sum();
    let line = text[start..].split('\n').next().unwrap_or_default();
    let mut columns = line.char_indices().map(|(at, _)| at).chain([line.len()]);
    let from = columns.nth(finding.column.checked_sub(1)?)?;
    let to = columns.nth(finding.width.saturating_sub(1)).unwrap_or(line.len());
    Some(skipped + start + from..skipped + start + to.max(from))
}

fn arg<'f>(finding: &'f Finding, name: &str) -> &'f str {
    finding.args.iter().find(|(known, _)| *known == name).map_or("", |(_, value)| value)
}

fn taken(span: Range<usize>) -> Edit {
    Edit { span, new: String::new() }
}

/// Quotation marks that a word processor has bent, on the whole line, but for those inside a text.
fn straight(source: &str, span: &Range<usize>) -> Option<Edit> {
    let line = line_start(source, span.start)..line_end(source, span.start);
    let mut new = String::new();
    // What the text that is open ends with, and whether it was opened by a straight mark.
    let mut open: Option<(&[char], bool)> = None;
    for c in source[line.clone()].chars() {
        match open {
            None => {
                let ends: Option<&[char]> = match c {
                    '"' => Some(&['"']),
                    '\'' => Some(&['\'']),
                    '“' | '”' | '„' => Some(&['“', '”', '"']),
                    '«' => Some(&['»']),
                    '»' => Some(&['«', '»']),
                    '‘' | '’' | '´' | '`' => Some(&['’', '‘', '´', '`', '\'']),
                    _ => None,
                };
                let is_straight = matches!(c, '"' | '\'');
                open = ends.map(|ends| (ends, is_straight));
                new.push(if ends.is_some() && !is_straight { '"' } else { c });
            }
            Some((ends, is_straight)) if ends.contains(&c) => {
                open = None;
                new.push(if is_straight { c } else { '"' });
            }
            // It would end the text.
            Some((_, false)) if c == '"' => new.push_str("\\\""),
            Some(_) => new.push(c),
        }
    }
    open.is_none().then_some(Edit { span: line, new })
}

/// A character that keys do not have, where it stands for one that they have.
fn plain_key(source: &str, span: &Range<usize>) -> Option<Edit> {
    let c = source[span.start..].chars().next()?;
    let new = match c {
        '–' | '—' | '‐' | '‑' | '−' => "-",
        '\u{a0}' | '\u{2007}' | '\u{202f}' => " ",
        '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' => "",
        _ => return None,
    };
    Some(Edit { span: span.start..span.start + c.len_utf8(), new: new.to_owned() })
}

/// A character that nobody can see.
fn visible(source: &str, span: &Range<usize>) -> Option<Edit> {
    let c = source[span.start..].chars().next()?;
    let unseen = c.is_control()
        || matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}');
    let new = if c == '\t' { " " } else { "" };
    // What colours a terminal is more than one character.
    let colour =
        source[span.start..].strip_prefix("\u{1b}[").and_then(|rest| rest.find(|c: char| c.is_ascii_alphabetic()));
    let long = colour.map_or(c.len_utf8(), |letter| letter + 3);
    (unseen && c != '\n').then(|| Edit { span: span.start..span.start + long, new: new.to_owned() })
}

/// A key with one slip, or in Norwegian; where it is part of headings, in each of them.
fn renamed_key(source: &str, span: &Range<usize>, key: &str, near: &str) -> Vec<Edit> {
    let Some(edit) = renamed(source, span, key, near) else { return Vec::new() };
    let line = |at: usize| &source[line_start(source, at)..line_end(source, at)];
    if !line(span.start).trim_start().starts_with('[') {
        return vec![edit];
    }
    // How many names stand before it says which one of a heading it is.
    let part = |at: usize| source[line_start(source, at)..at].matches('.').count();
    let wanted = part(edit.span.start);
    let whole = |at: usize| {
        let other = |c: char| c.is_alphanumeric() || matches!(c, '_' | '-');
        !source[..at].ends_with(other) && !source[at + key.len()..].starts_with(other)
    };
    let all = source
        .match_indices(key)
        .map(|(at, _)| at)
        .filter(|at| line(*at).trim_start().starts_with('[') && part(*at) == wanted && whole(*at));
    all.map(|at| Edit { span: at..at + key.len(), new: near.to_owned() }).collect()
}

/// A key with one slip, or in Norwegian.
fn renamed(source: &str, span: &Range<usize>, key: &str, near: &str) -> Option<Edit> {
    let slip = !near.is_empty() && (osa_distance(&key.to_lowercase(), near) <= 1 || stands_for(key, near));
    (slip && key.chars().count() > 2).then(|| replaced(source, span, key, near)).flatten()
}

/// A name with one slip that is near one name alone.
fn meant(source: &str, span: &Range<usize>, finding: &Finding, key: &str, around: &Around) -> Option<Edit> {
    let (word, near) = (arg(finding, key), arg(finding, "near"));
    let known: BTreeSet<&str> = arg(finding, "known").split(", ").collect();
    let happenings = Kind::ALL.map(Kind::name);
    let is_near = |name: &str| osa_distance(&word.to_lowercase(), name) <= 1;
    let others: BTreeSet<&str> = if arg(finding, "key") == "happened" {
        happenings.into_iter().collect()
    } else if known.contains(MORE) || arg(finding, "known").is_empty() {
        around.names.iter().map(String::as_str).chain(known).collect()
    } else {
        known
    };
    let alone = others.iter().filter(|name| **name != near && **name != word).all(|name| !is_near(name));
    (!near.is_empty() && word.chars().count() > 2 && is_near(near) && alone)
        .then(|| replaced(source, span, word, near))
        .flatten()
}

/// `old` within `span` as `new`.
fn replaced(source: &str, span: &Range<usize>, old: &str, new: &str) -> Option<Edit> {
    if old.is_empty() || new.is_empty() {
        return None;
    }
    let at = span.start + source[span.clone()].find(old)?;
    Some(Edit { span: at..at + old.len(), new: new.to_owned() })
}

/// The number of the format, before everything but comments.
fn format(source: &str) -> Edit {
    let skipped = source.len() - source.trim_start_matches('\u{feff}').len();
    let comments =
        source[skipped..].split_inclusive('\n').take_while(|line| line.starts_with('#') && line.ends_with('\n'));
    let at = skipped + comments.map(str::len).sum::<usize>();
    Edit { span: at..at, new: "format = 1\n".to_owned() }
}

/// A text of one line with the mark that ends it.
fn closed(source: &str, span: &Range<usize>) -> Vec<Edit> {
    let mark = &source[span.clone()];
    let end = line_end(source, span.start);
    let rest = &source[span.end.min(end)..end];
    // Where a comment begins, nobody can say.
    if !matches!(mark, "\"" | "'") || rest.contains('#') {
        return Vec::new();
    }
    let text = rest.trim_end();
    let whole = span.end + text.len();
    // What most likely stood after the mark.
    let inner = span.end + text.trim_end_matches([',', ']', '}', ' ']).len();
    let places: BTreeSet<usize> = [inner, whole].into_iter().filter(|at| *at > span.end).collect();
    // What the comma or the bracket belongs to decides: the next check tells which it was.
    places.into_iter().map(|at| Edit { span: at..at, new: mark.to_owned() }).collect()
}

/// A colon for an equals sign.
fn equals(source: &str, span: &Range<usize>) -> Option<Edit> {
    let rest = source[span.start..].strip_prefix(':')?;
    let before = if source[..span.start].ends_with(' ') { "" } else { " " };
    let after = if rest.starts_with(' ') { "" } else { " " };
    Some(Edit { span: span.start..span.start + 1, new: format!("{before}={after}") })
}

/// An equals sign where a dash stands for it between a name and what it is, or nothing at all.
fn assignment(source: &str, at: usize) -> Option<Edit> {
    let line = &source[line_start(source, at)..line_end(source, at)];
    let start = line_start(source, at) + line.len() - line.trim_start().len();
    let is_name = |c: char| c.is_alphanumeric() || matches!(c, '_' | '-');
    let name = line.trim_start().split(|c: char| !is_name(c)).next()?;
    let rest = &line.trim_start()[name.len()..];
    let value = rest.trim_start_matches([' ', '\u{a0}', '\t', '–', '—', '‑', '−', '-']);
    let between = rest.len() - value.len();
    let begins = |c: char| matches!(c, '"' | '\'' | '[' | '{' | '“' | '”' | '„' | '«') || c.is_ascii_digit();
    let fits =
        name.starts_with(char::is_alphabetic) && !name.ends_with('-') && between > 0 && value.starts_with(begins);
    let end = start + name.len();
    fits.then(|| Edit { span: end..end + between, new: " = ".to_owned() })
}

/// The bracket that closes what was opened last before `span`: at the end of what belongs to it, before the next name
/// or heading.
fn bracket(source: &str, span: &Range<usize>, bracket: &str) -> Option<Edit> {
    let opens = match bracket {
        "]" => '[',
        "}" => '{',
        _ => return heading(source, span),
    };
    // From the line of the finding upwards: a comment may stand between.
    let mut from = line_start(source, span.start);
    loop {
        let line = &source[from..line_end(source, from)];
        if left_open(line, opens, bracket) {
            break;
        }
        from = line_start(source, from.checked_sub(1)?);
    }
    let indent = &source[from..][..source[from..].len() - source[from..].trim_start_matches(' ').len()];
    let mut last = from..line_end(source, from);
    let mut next = last.end + 1;
    while next < source.len() {
        let here = next..line_end(source, next);
        let line = source[here.clone()].trim_start();
        let name = line.split_once('=').is_some_and(|(name, _)| Id::new(name.trim()).is_some());
        if name || line.starts_with('[') {
            break;
        }
        if !line.trim().is_empty() && !line.starts_with('#') {
            last = here.clone();
        }
        next = here.end + 1;
    }
    let end = last.start + source[last.clone()].trim_end().len();
    // In a remark it would be part of it.
    if source[last.clone()].contains('#') {
        return None;
    }
    let here = &source[last.clone()];
    let new = match last.start == from {
        true if bracket == "}" && here.contains("{ ") => " }".to_owned(),
        true => bracket.to_owned(),
        false => format!("\n{indent}{bracket}"),
    };
    Some(Edit { span: end..end, new })
}

/// Whether a line opens a bracket that it does not close.
fn left_open(line: &str, opens: char, closes: &str) -> bool {
    let mut open: Option<char> = None;
    let mut depth = 0;
    for c in line.chars() {
        match open {
            Some(mark) if c == mark => open = None,
            None if c == '#' => break,
            None if matches!(c, '"' | '\'') => open = Some(c),
            None if c == opens => depth += 1,
            None if closes.contains(c) => depth -= 1,
            Some(_) | None => {}
        }
    }
    depth > 0
}

/// A heading with as many brackets behind as before.
fn heading(source: &str, span: &Range<usize>) -> Option<Edit> {
    let line = line_start(source, span.start)..line_end(source, span.start);
    let text = source[line.clone()].trim();
    let inner = text.trim_start_matches('[');
    let (before, after) = (text.len() - inner.len(), inner.len() - inner.trim_end_matches(']').len());
    let end = line.start + source[line].trim_end().len();
    (before > after && !inner.contains(['#', '"', '=']))
        .then(|| Edit { span: end..end, new: "]".repeat(before - after) })
}

/// The comma between two things of a list.
fn comma(source: &str, span: &Range<usize>) -> Option<Edit> {
    let before = source[..span.start].trim_end();
    let line = &source[line_start(source, before.len())..before.len()];
    // After a comment it would be part of it.
    let ends = before.ends_with(['"', '\'', ']', '}']) && !line.contains('#');
    ends.then(|| Edit { span: before.len()..before.len(), new: ",".to_owned() })
}

/// A `from` whose texts are what they were, in another order or with one more.
fn still(source: &str, span: &Range<usize>, finding: &Finding, around: &Around) -> Option<Edit> {
    let from = source[span.clone()].trim_matches(['"', '\'']);
    let path = arg(finding, "key").strip_suffix("from")?.trim_end_matches('.');
    let part = around.parts.iter().find(|part| part.path == path)?;
    let right = arg(finding, "right");
    let same = part.right == right && unchanged_otherwise(from, part, &BTreeSet::new());
    same.then(|| replaced(source, span, from, right)).flatten()
}

/// A full stop for an exclamation mark.
fn calm(source: &str, span: &Range<usize>) -> Option<Edit> {
    let at = span.start + source[span.clone()].find('!')?;
    let marks = source[at..].len() - source[at..].trim_start_matches('!').len();
    let ended = source[..at].ends_with(['.', '?', '…']);
    Some(Edit { span: at..at + marks, new: if ended { String::new() } else { ".".to_owned() } })
}
