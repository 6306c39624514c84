//! Errors in the TOML itself, from the words of the `toml` crate to codes of our own.
//!
//! The crate's sentences are for programmers. What a clerk's hand most often slips on is looked
//! for in the line itself; the crate's sentence decides the rest. The file is long because each slip
//! of the hand is told apart from the others that give the same error.

use std::collections::BTreeSet;

use toml::de::Error;

use super::expected::{self, Expected};
use super::lines::{assigned, before_colon, foreign_remark, heading, is_idle, is_loose, line_of};
use super::near::meant;
use super::sink::Sink;
use super::value::Span;
use crate::diagnostic::Code;
use crate::vocabulary::keys::Table;

/// The most headings that are told to be wrong.
const MOST_HEADINGS: usize = 40;

/// Tells `errors` in a file of the kind `table`. True if the rest of the file is best not looked at: something that
/// was not closed has swallowed it, and what follows would be told wrongly.
pub(super) fn tell(sink: &mut Sink<'_>, errors: &[Error], table: &'static Table) -> bool {
    let mut teller =
        Teller { source: sink.source(), table, headings: BTreeSet::new(), part: (usize::MAX, 0), misread: false };
    let torn = teller.torn(errors);
    let mut at = 0;
    while let Some(first) = torn.get(at) {
        let run = teller.run(&torn[at..]);
        let (slip, after) = match teller.loose(&torn[at..at + run]) {
            Some(slip) => (Some(slip), run),
            None => (teller.slip(first), 1),
        };
        at += after;
        let Some(slip) = slip else { continue };
        let args: Vec<(&'static str, &str)> = slip.args.iter().map(|(name, value)| (*name, value.as_str())).collect();
        sink.tell_torn(slip.code, &slip.place, &args);
        if slip.swallows {
            return true;
        }
        if slip.code == Code::UnclosedText {
            // What follows was meant to be inside the text, or is misread for it.
            at += teller.run(&torn[at - 1..]).saturating_sub(1);
        }
    }
    teller.misread
}

/// An error, the first on its line.
struct Torn<'e> {
    place: Span,
    line: Span,
    message: &'e str,
}

/// What an error turns out to be.
struct Slip {
    code: Code,
    place: Span,
    args: Vec<(&'static str, String)>,
    /// Whether it makes the rest of the file unreadable.
    swallows: bool,
}

impl Slip {
    fn new(code: Code, place: Span) -> Self {
        Self { code, place, args: Vec::new(), swallows: false }
    }

    fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.args.push((name, value.into()));
        self
    }

    fn swallowing(self) -> Self {
        Self { swallows: true, ..self }
    }
}

/// Looks at the errors of one file from the top.
struct Teller<'s> {
    source: &'s str,
    table: &'static Table,
    /// Headings that have been told.
    headings: BTreeSet<String>,
    /// Where the part begins in which a name was last found twice, and how far that has been looked for.
    part: (usize, usize),
    /// Whether parts were taken for others.
    misread: bool,
}

impl Teller<'_> {
    /// The errors in the order of the file, one for each line: one slip often gives many.
    fn torn<'e>(&self, errors: &'e [Error]) -> Vec<Torn<'e>> {
        let all = errors.iter().map(|error| {
            let place = on_boundaries(self.source, error.span().unwrap_or(0..0));
            (place, error.message())
        });
        let mut all: Vec<(Span, &str)> = all.collect();
        all.sort_by_key(|(place, _)| place.start);
        let mut told_to = 0;
        let mut torn: Vec<Torn<'_>> = Vec::new();
        for (place, message) in all {
            if !torn.is_empty() && place.start < told_to {
                continue;
            }
            let line = line_of(self.source, place.start);
            told_to = line.end;
            torn.push(Torn { place, line, message });
        }
        torn
    }

    fn line(&self, torn: &Torn<'_>) -> &str {
        &self.source[torn.line.clone()]
    }

    /// How many of the first lines follow each other with nothing between them that can be read, and are writing and
    /// no TOML; at least 1.
    fn run(&self, torn: &[Torn<'_>]) -> usize {
        let loose = |torn: &Torn<'_>| is_loose(self.line(torn)) && foreign_remark(self.line(torn)).is_none();
        if !torn.first().is_some_and(|first| loose(first) || first.message.starts_with("invalid")) {
            return 1;
        }
        let follows = |pair: &&[Torn<'_>]| {
            let between = self.source.get(pair[0].line.end..pair[1].line.start).unwrap_or_default();
            between.lines().all(is_idle) && is_loose(self.line(&pair[1]))
        };
        1 + torn.windows(2).take_while(follows).count()
    }

    /// Lines of writing where keys and values should be, told once.
    fn loose(&self, run: &[Torn<'_>]) -> Option<Slip> {
        let first = run.first()?;
        let text = self.line(first);
        let quoted = text.trim_start().starts_with(['"', '\'']);
        if run.len() < 2 || quoted || !is_loose(text) || foreign_remark(text).is_some() {
            return None;
        }
        // A text that was meant to run over several lines: it is opened with two marks, and not with three.
        let above = line_of(self.source, self.source[..first.line.start].trim_end().len());
        let text = self.source[above.clone()].trim_end();
        if assigned(text).is_some() && text.ends_with("\"\"") {
            let end = above.start + text.len();
            return Some(Slip::new(Code::UnclosedText, end - 2..end).swallowing());
        }
        let known = |torn: &&Torn<'_>| {
            before_colon(self.line(torn)).is_some_and(|name| expected::of_key(self.table, name).is_some())
        };
        let colons = run.iter().filter(known).count() * 2 > run.len();
        let slip = Slip::new(Code::LooseText, trimmed(self.source, &first.line)).with("count", run.len().to_string());
        Some(slip.with("what", if colons { "colons" } else { "writing" }))
    }

    /// What the error is, where, and the values for its message; `None` when it follows from one that was told.
    fn slip(&mut self, torn: &Torn<'_>) -> Option<Slip> {
        let (source, line, place) = (self.source, torn.line.clone(), torn.place.clone());
        let text = &source[line.clone()];
        if let Some(mark) = foreign_remark(text) {
            return Some(Slip::new(Code::OddComment, trimmed(source, &line)).with("mark", mark));
        }
        if torn.message == "duplicate key" || torn.message.starts_with("cannot extend value") {
            return self.duplicate(torn);
        }
        if let Some(slip) = self.odd_heading(text, &line) {
            return Some(slip);
        }
        if source[..place.start].ends_with('=') && source[place.start..].starts_with('=') {
            return Some(Slip::new(Code::ExtraEquals, place.start..place.start + 1));
        }
        let slip = name(source, torn.message, place.clone(), self.table);
        self.odd_value(&slip, text, &line).or(Some(slip))
    }

    /// A heading without its brackets, or with blanks for dots.
    fn odd_heading(&self, text: &str, line: &Span) -> Option<Slip> {
        let place = || trimmed(self.source, line);
        if let Some((name, brackets)) = heading(text) {
            let dotted = name.split_whitespace().collect::<Vec<_>>().join(".");
            let right = expected::brackets(self.table, &dotted)?;
            let told = Slip::new(Code::HeadingWords, place()).with("heading", bracketed(&dotted, right.max(brackets)));
            return name.contains(' ').then_some(told);
        }
        let name = text.trim();
        let right = expected::brackets(self.table, name)?;
        Some(Slip::new(Code::HeadingBrackets, place()).with("heading", bracketed(name, right)))
    }

    /// The same name twice: a heading with a bracket too few, a second lesson, or a slip.
    fn duplicate(&mut self, torn: &Torn<'_>) -> Option<Slip> {
        let source = self.source;
        let text = &source[torn.line.clone()];
        if let Some((name, _)) = heading(text) {
            if expected::brackets(self.table, name) != Some(2) {
                // What stands below it is twice there as well.
                self.headings.insert(name.to_owned());
                return Some(duplicate_key(source, torn));
            }
            self.misread = true;
            if self.headings.len() >= MOST_HEADINGS || !self.headings.insert(name.to_owned()) {
                return None;
            }
            let first = self.first_single(name).unwrap_or(torn.line.clone());
            let place = trimmed(source, &first);
            return Some(Slip::new(Code::HeadingBrackets, place).with("heading", bracketed(name, 2)));
        }
        // What stands twice in a part that is read into another one has been told with its heading.
        let (before, from) = self.part;
        let found = source[from..torn.line.start].rfind("\n[").map(|at| from + at + 1);
        let part = found.unwrap_or(if before == usize::MAX { 0 } else { before });
        self.part = (part, torn.line.start);
        let above = heading(&source[line_of(source, part)]).map(|(name, _)| name);
        if part == before || above.is_some_and(|name| self.headings.contains(name)) {
            return None;
        }
        let begins = |line: &&str| assigned(line) == Some("format");
        let format = source[part..torn.line.end].lines().find(begins).filter(|_| part > 0);
        if let Some(format) = format {
            let at = part + source[part..].find(format).unwrap_or(0);
            return Some(Slip::new(Code::TwoInOne, at..at + format.len()).swallowing());
        }
        Some(duplicate_key(source, torn))
    }

    /// Where the heading `name` first stands with one bracket.
    fn first_single(&self, name: &str) -> Option<Span> {
        let mut from = 0;
        for line in self.source.split_inclusive('\n') {
            let here = from..from + line.trim_end_matches(['\n', '\r']).len();
            from += line.len();
            if heading(line) == Some((name, 1)) {
                return Some(here);
            }
        }
        None
    }

    /// A value that is no text, where a number or yes or no should be, or in brackets that are none here.
    fn odd_value(&self, slip: &Slip, text: &str, line: &Span) -> Option<Slip> {
        if !matches!(slip.code, Code::UnquotedText | Code::AfterValue | Code::Syntax | Code::MissingComma) {
            return None;
        }
        let key = assigned(text)?;
        let at = text.find('=')? + 1;
        let value = text[at..].split('#').next().unwrap_or_default();
        let place = trimmed(self.source, &(line.start + at..line.start + at + value.len()));
        if value.trim_start().starts_with(['[', '{', '"', '\'']) {
            return None;
        }
        if value.trim_start().starts_with('(') {
            return Some(Slip::new(Code::OddBracket, place.start..place.start + 1));
        }
        match expected::of_key(self.table, key) {
            Some(Expected::Number) => Some(Slip::new(Code::NotANumber, place).with("key", key)),
            Some(Expected::Flag) => Some(Slip::new(Code::NotYesNo, place).with("key", key)),
            // `right` is yes or no of an answer, and something else elsewhere.
            Some(Expected::Other) if is_yes_or_no(value) => Some(Slip::new(Code::NotYesNo, place).with("key", key)),
            Some(Expected::Other) | None if slip.code == Code::Syntax => Some(Slip::new(Code::UnquotedText, place)),
            Some(Expected::Other) | None => None,
        }
    }
}

/// Whether somebody most likely meant true or false.
fn is_yes_or_no(value: &str) -> bool {
    let value = value.trim().to_lowercase();
    ["ja", "nei", "true", "false", "yes", "no", "sant", "usant"].contains(&value.as_str())
}

/// A heading with this many brackets before and behind.
fn bracketed(name: &str, brackets: usize) -> String {
    format!("{}{name}{}", "[".repeat(brackets), "]".repeat(brackets))
}

/// `line` without the blanks at its ends.
fn trimmed(source: &str, line: &Span) -> Span {
    let text = &source[line.clone()];
    let start = line.start + text.len() - text.trim_start().len();
    start..start.max(line.start + text.trim_end().len())
}

fn duplicate_key(source: &str, torn: &Torn<'_>) -> Slip {
    let key = source[torn.place.clone()].trim_matches(['"', '\'']).to_owned();
    Slip::new(Code::DuplicateKey, torn.place.clone()).with("key", key)
}

/// What the error is by the line and by the crate's words.
fn name(source: &str, message: &str, span: Span, table: &'static Table) -> Slip {
    let line = line_of(source, span.start);
    if let Some((at, character)) = odd_quote(source, &line) {
        let place = at..at + character.len_utf8();
        return Slip::new(Code::OddQuote, place).with("character", character);
    }
    if message.contains("multi-line") && message.starts_with("invalid") && ends_without_quotes(source, &span) {
        let place = opening(source, span.start);
        let slip = Slip::new(Code::UnclosedText, place.clone());
        return if place.len() >= 3 { slip.swallowing() } else { slip };
    }
    if message.starts_with("invalid basic string") || message.starts_with("invalid literal string") {
        return broken_text(source, &span, &line);
    }
    if message.starts_with("invalid unquoted key") || message.starts_with("unquoted keys cannot") {
        let character = source[span.start..].chars().next().unwrap_or(' ');
        let place = span.start..span.start + character.len_utf8();
        if character == ':' {
            return Slip::new(Code::MissingEquals, place);
        }
        let key = source[line.clone()].split('=').next().unwrap_or_default().trim();
        let near = meant(key, table.keys.iter().map(|key| key.name));
        return Slip::new(Code::OddKey, place).with("character", character).with("near", near);
    }
    if message.starts_with("unclosed") {
        let bracket = ["]]", "]", "}"].into_iter().find(|b| message.ends_with(&format!("`{b}`")));
        return Slip::new(Code::UnclosedBracket, trimmed(source, &line))
            .with("bracket", bracket.unwrap_or("]"))
            .swallowing();
    }
    if let Some(slip) = in_a_list(source, message, &span, &line) {
        return slip;
    }
    let rest = &source[span.start..line.end.max(span.start)];
    if message.starts_with("string values must be quoted") && rest.trim().is_empty() {
        return Slip::new(Code::MissingValue, last_character(source, &line));
    }
    Slip::new(by_words(message), if span.is_empty() { one(source, span.start) } else { span })
}

/// A comma that seems to be missing is most often something else: a quotation mark inside a text
/// has ended it, or the list was never closed and the next lines are taken for part of it.
fn in_a_list(source: &str, message: &str, span: &Span, line: &Span) -> Option<Slip> {
    let comma = message.starts_with("missing comma") || message.starts_with("missing assignment");
    let more = message.starts_with("unexpected key or value");
    let before = source[line.start..span.start].trim();
    let rest = &source[span.start..line.end.max(span.start)];
    let mark = before.chars().next_back().filter(|mark| matches!(mark, '"' | '\'')).filter(|_| comma || more);
    if let Some(mark) = mark.filter(|_| rest.trim_start().starts_with(char::is_alphanumeric)) {
        let end = source[..span.start].trim_end().len();
        // With a blank between, it is a text with something behind it, unless that ends in the same mark.
        if end == span.start || (more && rest.contains(mark)) {
            let slip = Slip::new(Code::InnerQuote, end - 1..end);
            let slip = slip.with("mark", if mark == '"' { "straight" } else { "apostrophe" });
            return Some(if comma { slip.swallowing() } else { slip });
        }
    }
    if !before.is_empty() {
        return None;
    }
    let text = &source[line.clone()];
    let unquoted = message.starts_with("string values must be quoted");
    let assignment = (comma || unquoted) && !text.starts_with(' ') && assigned(text).is_some();
    let array = message.contains("array elements") || unquoted;
    let inline = message.contains("key-value pairs") || message.contains("inline table");
    ((array || inline) && (text.starts_with('[') || assignment)).then(|| {
        let above = line_of(source, source[..line.start].trim_end().len());
        let bracket = if array { "]" } else { "}" };
        Slip::new(Code::UnclosedBracket, last_character(source, &above)).with("bracket", bracket).swallowing()
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
fn broken_text(source: &str, span: &Span, line: &Span) -> Slip {
    let here = source[span.start..line.end.max(span.start)].chars().next();
    if here.is_some_and(|c| c.is_control() && c != '\r') {
        return Slip::new(Code::OddCharacter, one(source, span.start));
    }
    // A bent mark at the end was meant to close it.
    let end = last_character(source, line);
    match source[end.clone()].chars().next() {
        Some(character) if BENT.contains(&character) => Slip::new(Code::OddQuote, end).with("character", character),
        _ => Slip::new(Code::UnclosedText, last_quote(source, line)),
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

/// Marks that look like quotation marks.
const BENT: [char; 9] = ['“', '”', '„', '«', '»', '‘', '’', '´', '`'];

/// A bent quotation mark outside straight ones on this line.
fn odd_quote(source: &str, line: &Span) -> Option<(usize, char)> {
    let mut open = None;
    for (at, c) in source[line.clone()].char_indices() {
        match (open, c) {
            (None, '#') => return None,
            (None, '"' | '\'') => open = Some(c),
            (Some(mark), c) if c == mark => open = None,
            (None, c) if BENT.contains(&c) => return Some((line.start + at, c)),
            _ => {}
        }
    }
    None
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
