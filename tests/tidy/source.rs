//! Reads Rust source as far as the tidy tests need it: names, marks and string literals, without
//! comments, attributes and what is compiled for tests only.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// Where the project stands.
pub(crate) const ROOT: &str = env!("CARGO_MANIFEST_DIR");

/// A file below [`ROOT`].
#[derive(Debug)]
pub(crate) struct File {
    /// Relative to [`ROOT`], parted by `/`.
    pub(crate) path: String,
    pub(crate) text: String,
}

/// A piece of source.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Token {
    Name(String),
    Mark(char),
    /// A string literal as it is written, without its quotation marks.
    Text(String),
}

impl Token {
    pub(crate) fn is(&self, mark: char) -> bool {
        *self == Self::Mark(mark)
    }

    pub(crate) fn name(&self) -> Option<&str> {
        if let Self::Name(name) = self { Some(name) } else { None }
    }
}

/// A token and the line it stands on, from 1.
pub(crate) type Placed = (usize, Token);

/// The source of a module that is not for tests alone.
#[derive(Debug)]
pub(crate) struct Module {
    /// The file, relative to [`ROOT`].
    pub(crate) path: String,
    /// The names from the crate's root, for example `course`, `decode`.
    pub(crate) names: Vec<String>,
    pub(crate) tokens: Vec<Placed>,
}

/// Every file below `folder` that is text, sorted; build output and version control passed by.
#[expect(clippy::disallowed_methods, reason = "a test of the source reads it")]
pub(crate) fn files(folder: &str) -> Vec<File> {
    let mut found = Vec::new();
    let mut folders = vec![Path::new(ROOT).join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder).expect("a folder of the project") {
            let path = entry.expect("an entry").path();
            let skipped = path.file_name().is_some_and(|name| name == "target" || name == ".git");
            if path.is_dir() && !skipped {
                folders.push(path);
            } else if !skipped && let Ok(text) = std::fs::read_to_string(&path) {
                found.push(File { path: relative(&path), text });
            }
        }
    }
    found.sort_by(|a, b| a.path.cmp(&b.path));
    found
}

fn relative(path: &Path) -> String {
    let inside = path.strip_prefix(ROOT).expect("below the project");
    let parts: Vec<_> = inside.iter().map(|part| part.to_string_lossy()).collect();
    parts.join("/")
}

/// Whether `path` is a file of Rust.
pub(crate) fn is_rust(path: &str) -> bool {
    Path::new(path).extension().is_some_and(|end| end == "rs")
}

/// The modules of the library and the program, without those for tests.
pub(crate) fn modules() -> Vec<Module> {
    let mut modules = Vec::new();
    let mut for_tests = BTreeSet::new();
    for file in files("src").into_iter().filter(|file| is_rust(&file.path)) {
        let (tokens, test_modules) = without_tests(&tokens(&file.text));
        let folder = PathBuf::from(file.path.strip_suffix(".rs").expect("a Rust file"));
        for_tests.extend(test_modules.iter().map(|name| relative_to(&folder, name)));
        let names = folder.iter().skip(1).map(|name| name.to_string_lossy().into_owned());
        modules.push(Module { names: names.collect(), path: file.path, tokens });
    }
    modules.retain(|module| !for_tests.contains(&module.path));
    modules
}

fn relative_to(folder: &Path, name: &str) -> String {
    format!("{}/{name}.rs", folder.display())
}

/// All paths with `::` in `tokens`, groups of `use` spread out: `a::{b, c::d}` is `a::b` and
/// `a::c::d`.
pub(crate) fn paths(tokens: &[Placed]) -> Vec<(usize, Vec<String>)> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        let starts = tokens[at].1.name().is_some() && colons(tokens, at + 1);
        if starts {
            at = path(tokens, at, &[], &mut found);
        } else {
            at += 1;
        }
    }
    found
}

fn colons(tokens: &[Placed], at: usize) -> bool {
    tokens.get(at..at + 2).is_some_and(|pair| pair.iter().all(|(_, token)| token.is(':')))
}

/// Reads one path at `at` after `before`; where it ends.
fn path(tokens: &[Placed], mut at: usize, before: &[String], found: &mut Vec<(usize, Vec<String>)>) -> usize {
    let mut names = before.to_vec();
    while let Some((line, token)) = tokens.get(at) {
        match token {
            Token::Name(name) => names.push(name.clone()),
            Token::Mark('*') => names.push("*".to_owned()),
            Token::Mark('{') => return group(tokens, at + 1, &names, found),
            _ => break,
        }
        at += 1;
        if !colons(tokens, at) {
            found.push((*line, names));
            return at;
        }
        at += 2;
    }
    // A turbofish or the like: what stands before it is the path.
    let line = tokens.get(at.saturating_sub(1)).map_or(0, |(line, _)| *line);
    found.push((line, names));
    at
}

fn group(tokens: &[Placed], mut at: usize, before: &[String], found: &mut Vec<(usize, Vec<String>)>) -> usize {
    while let Some((_, token)) = tokens.get(at) {
        match token {
            Token::Mark('}') => return at + 1,
            // The other name of what was just read.
            Token::Name(name) if name == "as" => at += 2,
            Token::Name(_) | Token::Mark('*' | '{') => at = path(tokens, at, before, found).max(at + 1),
            _ => at += 1,
        }
    }
    at
}

/// `tokens` without attributes and what `#[cfg(test)]` stands before; the names of modules in
/// files of their own that are for tests.
fn without_tests(tokens: &[Placed]) -> (Vec<Placed>, Vec<String>) {
    let mut kept = Vec::new();
    let mut modules = Vec::new();
    let mut at = 0;
    let mut hidden = false;
    while at < tokens.len() {
        let inner = tokens.get(at + 1).is_some_and(|(_, token)| token.is('!'));
        let bracket = at + 1 + usize::from(inner);
        if tokens[at].1.is('#') && tokens.get(bracket).is_some_and(|(_, token)| token.is('[')) {
            let end = closing(tokens, bracket);
            let names: Vec<_> = tokens[bracket..end].iter().filter_map(|(_, token)| token.name()).collect();
            hidden |= !inner && names == ["cfg", "test"];
            at = end;
        } else if hidden {
            let end = item(tokens, at);
            if tokens[end - 1].1.is(';') && tokens[at].1.name() == Some("mod") {
                modules.extend(tokens[at + 1].1.name().map(str::to_owned));
            }
            hidden = false;
            at = end;
        } else {
            kept.push(tokens[at].clone());
            at += 1;
        }
    }
    (kept, modules)
}

/// The end of the item that begins at `at`: after its `;` or its closing brace.
fn item(tokens: &[Placed], mut at: usize) -> usize {
    while at < tokens.len() {
        match tokens[at].1 {
            Token::Mark(';') => return at + 1,
            Token::Mark('{') => return closing(tokens, at),
            Token::Mark('(' | '[') => at = closing(tokens, at),
            _ => at += 1,
        }
    }
    at
}

/// After the bracket that closes the one at `at`.
pub(crate) fn closing(tokens: &[Placed], mut at: usize) -> usize {
    let mut depth = 0_usize;
    while at < tokens.len() {
        match tokens[at].1 {
            Token::Mark('(' | '[' | '{') => depth += 1,
            Token::Mark(')' | ']' | '}') => depth -= 1,
            _ => {}
        }
        at += 1;
        if depth == 0 {
            break;
        }
    }
    at
}

/// The tokens of Rust source. Comments and characters in quotation marks are passed by.
pub(crate) fn tokens(source: &str) -> Vec<Placed> {
    let mut found = Vec::new();
    let mut rest = source;
    let mut line = 1;
    while let Some(first) = rest.chars().next() {
        let (length, token) = match first {
            _ if rest.starts_with("//") => (rest.find('\n').unwrap_or(rest.len()), None),
            _ if rest.starts_with("/*") => (rest.find("*/").map_or(rest.len(), |end| end + 2), None),
            '"' => quoted(rest, 0),
            'r' | 'b' if raw_start(rest).is_some() => raw(rest, raw_start(rest).unwrap_or_default()),
            'b' if rest.starts_with("b\"") => quoted(rest, 1),
            '\'' => (character(rest), None),
            c if c.is_alphabetic() || c == '_' => {
                let end = rest.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(rest.len());
                (end, Some(Token::Name(rest[..end].to_owned())))
            }
            c if c.is_numeric() => (rest.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(rest.len()), None),
            c if c.is_whitespace() => (c.len_utf8(), None),
            c => (c.len_utf8(), Some(Token::Mark(c))),
        };
        found.extend(token.map(|token| (line, token)));
        line += rest[..length].matches('\n').count();
        rest = &rest[length..];
    }
    found
}

/// A string literal whose quotation mark stands at `start`.
fn quoted(rest: &str, start: usize) -> (usize, Option<Token>) {
    let mut escaped = false;
    for (at, c) in rest.char_indices().skip(start + 1) {
        match c {
            '"' if !escaped => return (at + 1, Some(Token::Text(rest[start + 1..at].to_owned()))),
            '\\' => escaped = !escaped,
            _ => escaped = false,
        }
    }
    (rest.len(), None)
}

/// How long `r`, `br` and the number signs before a raw string's quotation mark are.
fn raw_start(rest: &str) -> Option<usize> {
    let letters = rest.strip_prefix("br").or(rest.strip_prefix('r'))?;
    let signs = letters.trim_start_matches('#');
    signs.starts_with('"').then(|| rest.len() - signs.len())
}

fn raw(rest: &str, start: usize) -> (usize, Option<Token>) {
    let signs = rest[..start].matches('#').count();
    let end = format!("\"{}", "#".repeat(signs));
    let inside = &rest[start + 1..];
    let length = inside.find(&end).unwrap_or(inside.len());
    (start + 1 + length + end.len(), Some(Token::Text(inside[..length].to_owned())))
}

/// A character, or the mark of a lifetime.
fn character(rest: &str) -> usize {
    let mut inside = rest.chars().skip(1);
    match (inside.next(), inside.next()) {
        (Some('\\'), Some(c)) => {
            let after = 2 + c.len_utf8();
            rest[after..].find('\'').map_or(rest.len(), |end| after + end + 1)
        }
        (Some(c), Some('\'')) => c.len_utf8() + 2,
        _ => 1,
    }
}

#[test]
fn source_is_read_as_rust_reads_it() {
    let source = r#"
        //! "not this"
        #[allow(dead_code, reason = "nor this")]
        use std::{fs, time::{Duration, Instant as I}};
        fn f<'a>(x: &'a str) -> char { g::<u8>("a \"b\"", '"', '\'', '\u{1b}', b"c", r~"d "e""~) }
        #[cfg(test)]
        mod tests { fn g() { "hidden" } }
        #[cfg(test)]
        mod apart;
        fn h() { crate::x::Y::z() /* "no" */ }
    "#
    .replace('~', "#");
    let (kept, apart) = without_tests(&tokens(&source));
    let texts =
        kept.iter().filter_map(|(_, token)| if let Token::Text(text) = token { Some(text.as_str()) } else { None });
    assert_eq!(texts.collect::<Vec<_>>(), [r#"a \"b\""#, "c", r#"d "e""#]);
    assert_eq!(apart, ["apart"]);
    let found: Vec<String> =
        paths(&kept).into_iter().map(|(line, names)| format!("{line} {}", names.join("::"))).collect();
    let wanted = ["4 std::fs", "4 std::time::Duration", "4 std::time::Instant", "5 g", "10 crate::x::Y::z"];
    assert_eq!(found, wanted);
}
