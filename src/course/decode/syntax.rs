//! Errors in the TOML itself, from the words of the `toml` crate to codes of our own.
//!
//! The crate's sentences are for programmers. What a clerk's hand most often slips on is looked
//! for in the line itself; the crate's sentence decides the rest.

use toml::de::Error;

use super::sink::Sink;
use super::value::Span;
use crate::diagnostic::Code;

/// Tells `errors`. True if the rest of the file is best not looked at: something that was not
/// closed has swallowed it, and what follows would be told wrongly.
pub(super) fn tell(sink: &mut Sink<'_>, errors: &[Error]) -> bool {
    let source = sink.source();
    let mut errors: Vec<(Span, &str)> =
        errors.iter().map(|error| (on_boundaries(source, error.span().unwrap_or(0..0)), error.message())).collect();
    errors.sort_by_key(|(span, _)| span.start);
    let mut told_to = 0;
    for (span, message) in errors {
        // One slip often gives many errors on its line.
        if span.start < told_to {
            continue;
        }
        told_to = line_of(source, span.start).end;
        let (code, span, argument) = name(source, message, span);
        let swallows = match code {
            Code::UnclosedText => span.len() >= 3,
            Code::UnclosedBracket => true,
            Code::InnerQuote => message.starts_with("missing comma"),
            _ => false,
        };
        match argument {
            Some((name, value)) => sink.tell_torn(code, &span, &[(name, &value)]),
            None => sink.tell_torn(code, &span, &[]),
        }
        if swallows {
            return true;
        }
    }
    false
}

type Named = (Code, Span, Option<(&'static str, String)>);

/// What the error is, where, and the value for its message.
fn name(source: &str, message: &str, span: Span) -> Named {
    let line = line_of(source, span.start);
    if let Some((at, character)) = odd_quote(source, &line) {
        let place = at..at + character.len_utf8();
        return (Code::OddQuote, place, Some(("character", character.to_string())));
    }
    if message.contains("multi-line") && message.starts_with("invalid") && ends_without_quotes(source, &span) {
        return (Code::UnclosedText, opening(source, span.start), None);
    }
    if message.starts_with("invalid basic string") || message.starts_with("invalid literal string") {
        return broken_text(source, &span, &line);
    }
    if message.starts_with("invalid unquoted key") || message.starts_with("unquoted keys cannot") {
        let character = source[span.start..].chars().next().unwrap_or(' ');
        let place = span.start..span.start + character.len_utf8();
        if character == ':' {
            return (Code::MissingEquals, place, None);
        }
        return (Code::OddKey, place, Some(("character", character.to_string())));
    }
    if message.starts_with("unclosed") {
        let bracket = ["]]", "]", "}"].into_iter().find(|b| message.ends_with(&format!("`{b}`")));
        return (Code::UnclosedBracket, line, Some(("bracket", bracket.unwrap_or("]").to_owned())));
    }
    if message == "duplicate key" || message.starts_with("cannot extend value") {
        let key = source[span.clone()].trim_matches(['"', '\'']).to_owned();
        return (Code::DuplicateKey, span, Some(("key", key)));
    }
    if let Some(named) = in_a_list(source, message, &span, &line) {
        return named;
    }
    let rest = &source[span.start..line.end.max(span.start)];
    if message.starts_with("string values must be quoted") && rest.trim().is_empty() {
        return (Code::MissingValue, last_character(source, &line), None);
    }
    (by_words(message), if span.is_empty() { one(source, span.start) } else { span }, None)
}

/// A comma that seems to be missing is most often something else: a quotation mark inside a text
/// has ended it, or the list was never closed and the next lines are taken for part of it.
fn in_a_list(source: &str, message: &str, span: &Span, line: &Span) -> Option<Named> {
    let comma = message.starts_with("missing comma") || message.starts_with("missing assignment");
    let more = message.starts_with("unexpected key or value");
    let before = source[line.start..span.start].trim_start();
    if (comma || more) && before.ends_with('"') && source[span.start..].starts_with(char::is_alphanumeric) {
        return Some((Code::InnerQuote, span.start - 1..span.start, None));
    }
    if !before.is_empty() {
        return None;
    }
    let text = &source[line.clone()];
    let key = |key: &str| !key.starts_with(' ') && key.trim().chars().all(|c| c.is_alphanumeric() || "-_.".contains(c));
    let assignment = comma && text.split_once('=').is_some_and(|(name, _)| key(name));
    let array = message.contains("array elements");
    let inline = message.contains("key-value pairs") || message.contains("inline table");
    ((array || inline) && (text.starts_with('[') || assignment)).then(|| {
        let above = line_of(source, source[..line.start].trim_end().len());
        let bracket = if array { "]" } else { "}" };
        let place = last_character(source, &above);
        (Code::UnclosedBracket, place, Some(("bracket", bracket.to_owned())))
    })
}

/// The last character of the line that is not a space.
fn last_character(source: &str, line: &Span) -> Span {
    let text = source[line.clone()].trim_end();
    let last = text.chars().next_back().map_or(0, char::len_utf8);
    line.start + text.len() - last..line.start + text.len()
}

/// What only the crate's words can tell.
fn by_words(message: &str) -> Code {
    let starts = |words: &[&str]| words.iter().any(|word| message.starts_with(word));
    if starts(&["missing escaped value", "too few unicode", "invalid value"]) {
        Code::BadEscape
    } else if starts(&["invalid comment character", "carriage return", "invalid multi-line"]) {
        Code::OddCharacter
    } else if starts(&[
        "string values must be quoted",
        "missing opening quote",
        "invalid string",
        "invalid boolean",
        "invalid date",
        "invalid float",
        "invalid integer",
    ]) {
        Code::UnquotedText
    } else if starts(&["key with no value", "missing value for key", "missing assignment"]) {
        Code::MissingEquals
    } else if starts(&["missing value"]) {
        Code::MissingValue
    } else if starts(&["missing comma"]) {
        Code::MissingComma
    } else if starts(&["extra comma"]) {
        Code::ExtraComma
    } else if starts(&["unexpected key or value"]) {
        Code::AfterValue
    } else {
        Code::Syntax
    }
}

/// A text of one line that does not close, or that holds a control character.
fn broken_text(source: &str, span: &Span, line: &Span) -> Named {
    let here = source[span.start..line.end.max(span.start)].chars().next();
    match here {
        Some(c) if c.is_control() && c != '\r' => (Code::OddCharacter, one(source, span.start), None),
        _ => (Code::UnclosedText, last_quote(source, line), None),
    }
}

/// The last quotation mark of the line: the one that was left open.
fn last_quote(source: &str, line: &Span) -> Span {
    let at = source[line.clone()].rfind(['"', '\'']).map_or(line.start, |at| line.start + at);
    at..(at + 1).min(source.len())
}

/// The three marks that open the text which is unclosed before `at`.
fn opening(source: &str, at: usize) -> Span {
    let found = ["\"\"\"", "'''"].into_iter().filter_map(|marks| source[..at].rfind(marks)).max();
    found.map_or(at..at, |at| at..at + 3)
}

fn ends_without_quotes(source: &str, span: &Span) -> bool {
    let rest = &source[span.start..];
    !rest.contains("\"\"\"") && !rest.contains("'''")
}

/// A bent quotation mark outside straight ones on this line.
fn odd_quote(source: &str, line: &Span) -> Option<(usize, char)> {
    let mut open = None;
    for (at, c) in source[line.clone()].char_indices() {
        match (open, c) {
            (None, '#') => return None,
            (None, '"' | '\'') => open = Some(c),
            (Some(mark), c) if c == mark => open = None,
            (None, '“' | '”' | '„' | '«' | '»' | '‘' | '’' | '´' | '`') => {
                return Some((line.start + at, c));
            }
            _ => {}
        }
    }
    None
}

/// The line where `at` stands, without its line break.
fn line_of(source: &str, at: usize) -> Span {
    let start = source[..at].rfind('\n').map_or(0, |newline| newline + 1);
    let end = source[at..].find('\n').map_or(source.len(), |newline| at + newline);
    start..end
}

/// The character at `at`.
fn one(source: &str, at: usize) -> Span {
    at..at + source[at..].chars().next().map_or(0, char::len_utf8)
}

/// `span` drawn in until it cuts no character.
fn on_boundaries(source: &str, span: Span) -> Span {
    let floor = |mut at: usize| {
        at = at.min(source.len());
        while !source.is_char_boundary(at) {
            at -= 1;
        }
        at
    };
    let start = floor(span.start);
    start..floor(span.end).max(start)
}
