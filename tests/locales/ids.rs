//! Ids: the same in every language, each once, each used, and none made up in the source.

use std::collections::{BTreeMap, BTreeSet};

use tastetrykk::diagnostic::Code;
use tastetrykk::locale::{Part, Strings};
use tastetrykk::vocabulary::Lang;

use super::messages::{Shape, shapes, texts};
use super::source::{Placed, Token, closing, modules};

/// What the code that tells findings takes by itself, beside those of [`Code::ALL`].
const BY_CODE: &str = "finding-";
/// What the guide takes by itself, for each of [`Code::ALL`].
const WHY: &str = "why-";

fn all(lang: Lang) -> BTreeMap<String, Shape> {
    Part::ALL.into_iter().flat_map(|part| shapes(lang, part)).collect()
}

#[test]
fn every_language_has_the_same_messages_with_the_same_variables() {
    for part in Part::ALL {
        let variables = |lang| -> BTreeMap<String, BTreeSet<String>> {
            shapes(lang, part).into_iter().map(|(id, shape)| (id, shape.variables)).collect()
        };
        let bokmål = variables(Lang::Nb);
        for lang in [Lang::Nn, Lang::En] {
            let here = variables(lang);
            let missing: Vec<_> = bokmål.keys().filter(|id| !here.contains_key(*id)).collect();
            let surplus: Vec<_> = here.keys().filter(|id| !bokmål.contains_key(*id)).collect();
            assert!(missing.is_empty() && surplus.is_empty(), "{lang:?} {part:?} lacks {missing:?}, has {surplus:?}");
            for (id, wanted) in &bokmål {
                assert_eq!(&here[id], wanted, "variables of {id} in {lang:?}");
            }
        }
    }
}

#[test]
fn no_id_stands_twice() {
    for lang in Lang::ALL {
        let mut seen = BTreeSet::new();
        for (id, _) in Part::ALL.into_iter().flat_map(|part| shapes(lang, part)) {
            assert!(seen.insert(id.clone()), "{id} stands twice in {lang:?}");
        }
    }
}

#[test]
fn every_message_says_alone_what_it_says_in_its_file() {
    for lang in Lang::ALL {
        let strings = Strings::new(lang);
        for part in Part::ALL {
            let whole = texts(lang, part);
            for (id, shape) in shapes(lang, part) {
                let values: Vec<_> = shape.variables.iter().map(|name| (name.as_str(), "x")).collect();
                let alone = match id.split_once('.') {
                    None => strings.has(&id).then(|| strings.fill(&id, &values)),
                    Some((id, name)) => strings.attribute(id, name, &values),
                };
                let alone = alone.unwrap_or_else(|| panic!("{id} is not found in {lang:?}"));
                assert!(whole[&id].contains(&alone), "{id} in {lang:?}: {alone}");
            }
        }
    }
}

#[test]
fn every_message_comes_out_without_errors_in_all_its_forms() {
    for lang in Lang::ALL {
        for part in Part::ALL {
            for (id, forms) in texts(lang, part) {
                assert!(!forms.is_empty(), "{id}");
                for text in forms {
                    assert!(
                        !text.trim().is_empty() && !text.contains(['{', '}']) || id.starts_with(BY_CODE),
                        "{id}: {text}"
                    );
                }
            }
        }
    }
}

/// The string literals of the source that are looked up: their names, and the id given.
struct Lookup {
    place: String,
    /// Which of [`Strings`]' methods.
    method: String,
    id: String,
    /// The names of the values given, if they stand in the call.
    values: Option<BTreeSet<String>>,
}

fn lookups() -> Vec<Lookup> {
    let mut found = Vec::new();
    for module in modules() {
        for (at, window) in module.tokens.windows(3).enumerate() {
            let [(_, Token::Name(method)), (_, open), (line, Token::Text(id))] = window else { continue };
            if !open.is('(') || !matches!(method.as_str(), "say" | "fill" | "attribute") {
                continue;
            }
            let call = &module.tokens[at + 3..closing(&module.tokens, at + 1) - 1];
            let (place, method, id) = (format!("{}:{line}", module.path), method.clone(), id.clone());
            found.push(Lookup { place, method, id, values: values(call) });
        }
    }
    found
}

/// The names in `&[("name", value), …]`, when the call has such a list.
fn values(call: &[Placed]) -> Option<BTreeSet<String>> {
    let start = call.iter().position(|(_, token)| token.is('['))?;
    let list = &call[start..closing(call, start)];
    let pairs = list.windows(2).filter_map(|pair| match pair {
        [(_, open), (_, Token::Text(name))] if open.is('(') => Some(name.clone()),
        _ => None,
    });
    Some(pairs.collect())
}

#[test]
fn every_message_asked_for_exists_and_gets_its_values() {
    let known = all(Lang::Nb);
    let lookups = lookups();
    assert!(lookups.len() > 50, "the source is read: {}", lookups.len());
    for Lookup { place, method, id, values } in lookups {
        let shape = known.get(&id).unwrap_or_else(|| panic!("{place}: there is no message {id}"));
        let given = if method == "say" { Some(BTreeSet::new()) } else { values };
        if let Some(given) = given {
            assert_eq!(given, shape.variables, "{place}: values of {id}");
        }
    }
}

fn why(code: Code) -> String {
    format!("{WHY}{}", code.id())
}

#[test]
fn every_finding_says_why_it_matters() {
    let known = all(Lang::Nb);
    let missing: Vec<_> = Code::ALL.iter().map(|code| why(*code)).filter(|id| !known.contains_key(id)).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn every_message_is_used() {
    let literals: BTreeSet<String> = modules()
        .into_iter()
        .flat_map(|module| module.tokens)
        .filter_map(|(_, token)| if let Token::Text(text) = token { Some(text) } else { None })
        .collect();
    let codes: BTreeSet<String> = Code::ALL.iter().map(|code| code.message().to_owned()).collect();
    let codes: BTreeSet<String> = codes.into_iter().chain(Code::ALL.iter().map(|code| why(*code))).collect();
    let is_used = |id: &String| match id.split_once('.') {
        None => codes.contains(id) || literals.contains(id),
        Some((_, attribute)) => literals.contains(attribute),
    };
    // What the vocabulary's messages are asked for, the test `guide` holds.
    let vocabulary: BTreeSet<String> = shapes(Lang::Nb, Part::Vocabulary).into_iter().map(|(id, _)| id).collect();
    let known: BTreeMap<String, Shape> = all(Lang::Nb).into_iter().filter(|(id, _)| !vocabulary.contains(id)).collect();
    let unused: Vec<_> = known.keys().filter(|id| !is_used(id)).collect();
    assert!(unused.is_empty(), "used nowhere in src: {unused:?}");
}

#[test]
fn literals_of_the_screens_that_look_like_ids_are_ids() {
    // Ids that are not given to `say` where they stand, as in the keymap.
    let known = all(Lang::Nb);
    let families: BTreeSet<&str> = known.keys().filter_map(|id| Some(id.split_once('-')?.0)).collect();
    let layers = ["app", "screen", "tui", "linear", "runtime", "cli"];
    // Words of lessons that look like ids.
    let words = ["new-message"];
    for module in modules().iter().filter(|module| layers.contains(&module.names[0].as_str())) {
        for (line, token) in &module.tokens {
            let Token::Text(text) = token else { continue };
            let plain = text.chars().all(|c| c.is_ascii_lowercase() || c == '-');
            if plain
                && !words.contains(&text.as_str())
                && text.split_once('-').is_some_and(|(family, _)| families.contains(family))
            {
                assert!(known.contains_key(text), "{}:{line}: there is no message {text}", module.path);
            }
        }
    }
}

#[test]
fn a_message_that_does_not_exist_is_its_id_and_a_number_chooses_a_form() {
    let strings = Strings::new(Lang::Nb);
    assert_eq!(strings.say("no-such-message"), "no-such-message");
    let count = |n| strings.fill("check-count", &[("faults", n), ("warnings", n)]);
    assert_ne!(count("1").replace('1', "2"), count("2"));
    assert!(count("1000").contains("1000 "), "a number is written as it came: {}", count("1000"));
}
