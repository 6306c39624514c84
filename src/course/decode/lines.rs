//! What a line of a file is by its looks, whether or not it is TOML.

use super::value::Span;

/// The line where `at` stands, without its line break.
pub(super) fn line_of(source: &str, at: usize) -> Span {
    let start = source[..at].rfind('\n').map_or(0, |newline| newline + 1);
    let end = source[at..].find('\n').map_or(source.len(), |newline| at + newline);
    start..end
}

/// The key that a line gives a value to: `title` of `title = …`; its last name, if it has several.
pub(super) fn assigned(line: &str) -> Option<&str> {
    let (name, _) = line.split_once('=')?;
    let name = name.trim();
    let sound = |c: char| c.is_alphanumeric() || "-_.\"–—".contains(c);
    (!name.is_empty() && name.chars().all(sound)).then(|| name.rsplit('.').next().unwrap_or(name).trim_matches('"'))
}

/// The names between the brackets of a heading, and how many brackets stand before them.
pub(super) fn heading(line: &str) -> Option<(&str, usize)> {
    let line = line.trim();
    let inside = line.trim_start_matches('[');
    let brackets = line.len() - inside.len();
    let name = inside.split(']').next().unwrap_or(inside).trim();
    let named = name.starts_with(char::is_alphabetic) && !name.contains(['=', ',', '"', '{']);
    (brackets > 0 && named).then_some((name, brackets))
}

/// Whether nothing stands on the line that could be meant.
pub(super) fn is_idle(line: &str) -> bool {
    let line = line.trim();
    line.is_empty() || line.starts_with('#')
}

/// Whether the line is writing and no part of TOML: no key with a value, no heading.
pub(super) fn is_loose(line: &str) -> bool {
    !is_idle(line) && assigned(line).is_none() && heading(line).is_none()
}

/// The signs that begin a remark elsewhere, if the line begins with some.
pub(super) fn foreign_remark(line: &str) -> Option<&'static str> {
    let line = line.trim_start();
    ["//", "/*", "<!--", ";"].into_iter().find(|mark| line.starts_with(mark))
}

/// The word that a line begins with and the colon after it: `module: "nett"`.
pub(super) fn before_colon(line: &str) -> Option<&str> {
    let (name, _) = line.split_once(':')?;
    let name = name.trim_start_matches([' ', '-', '"']).trim_end_matches('"');
    (!name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')).then_some(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_known_by_its_looks() {
        assert_eq!(assigned("  title = \"a = b\""), Some("title"));
        assert_eq!(assigned("step.svar.say = 1"), Some("say"));
        assert_eq!(assigned("Husk: a = b"), None);
        assert_eq!(heading("  [[step.item]"), Some(("step.item", 2)));
        assert_eq!(heading("[step]]"), Some(("step", 1)));
        assert_eq!(heading("[\"a\", \"b\"]"), None);
        assert!(is_loose("Hei, Anne!") && is_loose("<html lang=\"nb\">"));
        assert!(!is_loose("# title") && !is_loose("title = 1") && !is_loose("[[step]]"));
        assert_eq!(foreign_remark(" // Husk"), Some("//"));
        assert_eq!(before_colon("  - id: bussen"), Some("id"));
        assert_eq!(before_colon("Sted i dag: her"), None);
    }
}
