//! No text that a person can see stands in the source: it is in `locales/` or `lessons/`.
//!
//! A string literal is suspicious when it has a Norwegian letter or two words side by side.
//! Comments, attributes and tests are not looked at. What a macro formats is looked at without
//! its braces, so `"{file}:{line}"` is no text.

use super::source::{Module, Token, modules};

/// Literals that look like text and are none: the file, the literal or `*`, and why.
const NO_TEXT: [(&str, &str, &str); 6] = [
    ("src/author/wording/real.rs", "*", "words by which facts in a lesson are known, never shown"),
    ("src/author/wording/spelling.rs", "*", "letters to guess with, never shown"),
    ("src/course/decode/syntax.rs", "*", "what the toml crate says, to know its errors by"),
    ("src/learner/code.rs", r"tastetrykk learner 1\n{self}", "is hashed, never shown"),
    ("src/learner/code.rs", "not a learner code", "serde's error about a run file, never shown"),
    ("src/vocabulary.rs", "not an id", "serde's error about a run file, never shown"),
];

/// Places where a message for whoever builds the program may stand: the words after them never
/// reach a learner.
const FOR_BUILDERS: [&str; 6] = ["expect", "unreachable", "panic", "assert", "assert_eq", "debug_assert"];

/// `literal` without what `{}` stands around.
fn outside_braces(literal: &str) -> String {
    let mut depth = 0_usize;
    let mut kept = String::new();
    for c in literal.chars() {
        match c {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            c if depth == 0 => kept.push(c),
            _ => {}
        }
    }
    kept
}

fn is_word(word: &str) -> bool {
    let letters = word.trim_matches(|c: char| !c.is_alphanumeric());
    letters.chars().count() > 1 && letters.chars().all(char::is_alphabetic)
}

fn suspicious(literal: &str) -> bool {
    let text = outside_braces(literal);
    let words: Vec<&str> = text.split_whitespace().collect();
    let norwegian = text.contains(|c: char| "æøåÆØÅ".contains(c));
    norwegian || words.windows(2).any(|pair| is_word(pair[0]) && is_word(pair[1]))
}

fn literals(module: &Module) -> Vec<(usize, &str)> {
    let tokens = &module.tokens;
    let mut found = Vec::new();
    for (at, (line, token)) in tokens.iter().enumerate() {
        let Token::Text(text) = token else { continue };
        let before = |back: usize| at.checked_sub(back).and_then(|at| tokens[at].1.name());
        let for_builders = [before(2), before(3)].into_iter().flatten().any(|name| FOR_BUILDERS.contains(&name));
        if !for_builders {
            found.push((*line, text.as_str()));
        }
    }
    found
}

#[test]
fn no_text_for_people_stands_in_the_source() {
    let mut wrong = Vec::new();
    let mut used = vec![false; NO_TEXT.len()];
    for module in modules() {
        for (line, literal) in literals(&module).into_iter().filter(|(_, literal)| suspicious(literal)) {
            let allows =
                |(path, text, _): &(&str, &str, &str)| *path == module.path && (*text == "*" || *text == literal);
            let allowed = NO_TEXT.iter().position(allows);
            match allowed {
                Some(place) => used[place] = true,
                None => wrong.push(format!("{}:{line}: {literal:?}", module.path)),
            }
        }
    }
    assert!(wrong.is_empty(), "text belongs in locales/ or lessons/:\n{}", wrong.join("\n"));
    let stale: Vec<_> = NO_TEXT.iter().zip(used).filter(|(_, used)| !used).map(|(allowed, _)| allowed).collect();
    assert!(stale.is_empty(), "no longer in the source: {stale:?}");
}

#[test]
fn text_is_told_from_names() {
    for text in ["Åpne", "Velg et svar", "Choose one", "{name} er borte", "ikke nå"] {
        assert!(suspicious(text), "{text}");
    }
    for name in
        ["step-of", "{file}:{line}:{column}", "world/kari.toml", " | ", "lessons", "1–{last}", "· · ·", "{a} {b}"]
    {
        assert!(!suspicious(name), "{name}");
    }
}
