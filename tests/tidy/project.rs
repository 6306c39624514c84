//! Files, folders and settings of the project.

use toml::de::{DeTable, DeValue};

use super::source::{File, files, is_rust};

/// The longest file that need not say why it is long.
const LONGEST: usize = 400;

/// Whose addresses may be named: everyone can reach them, and none serves packages but the first,
/// which is how Cargo names the public registry.
const HOSTS: [&str; 8] = [
    "github.com",
    "www.apache.org",
    "creativecommons.org",
    "no-color.org",
    // The name of a dialect of JSON Schema; nothing is fetched from there.
    "json-schema.org",
    // An address in a test of markup.
    "a.no",
    // Addresses of the practice world, in tests of what is an address.
    "www.fjordvik.kommune.no",
    "bokhagen.example",
];

fn rust() -> Vec<File> {
    files("src").into_iter().filter(|file| is_rust(&file.path)).collect()
}

fn read(path: &str) -> String {
    files("").into_iter().find(|file| file.path == path).unwrap_or_else(|| panic!("{path} is there")).text
}

fn header(text: &str) -> String {
    let lines = text.lines().take_while(|line| line.starts_with("//!"));
    lines.map(|line| line.trim_start_matches("//!").trim()).collect::<Vec<_>>().join(" ")
}

#[test]
fn every_file_begins_with_what_it_is_for() {
    let wrong: Vec<_> = rust().into_iter().filter(|file| header(&file.text).is_empty()).map(|file| file.path).collect();
    assert!(wrong.is_empty(), "without a //! header: {wrong:?}");
}

#[test]
fn a_long_file_says_why_it_is_long() {
    let long = |file: &File| file.text.lines().count() > LONGEST;
    let silent = |file: &File| !header(&file.text).contains("because");
    let wrong: Vec<_> = rust().into_iter().filter(long).filter(silent).map(|file| file.path).collect();
    assert!(wrong.is_empty(), "over {LONGEST} lines, and the header has no \"because\": {wrong:?}");
}

#[test]
fn a_module_is_a_file_with_a_folder_beside_it() {
    let files: Vec<String> = files("src").into_iter().map(|file| file.path).collect();
    for path in files.iter().filter(|path| is_rust(path)) {
        assert!(!path.ends_with("/mod.rs"), "{path}");
        let (folder, _) = path.rsplit_once('/').expect("below src");
        assert!(folder == "src" || files.contains(&format!("{folder}.rs")), "{folder}.rs is missing");
    }
}

/// Whether `text` has `place` as a path and not as the start of a longer name.
fn names(text: &str, place: &str) -> bool {
    text.match_indices(place).any(|(at, _)| {
        let after = text[at + place.len()..].chars().next();
        let before = text[..at].chars().next_back();
        let joined = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || matches!(c, '-' | '_' | '}'));
        !(joined(after) || place.starts_with('/') && joined(before))
    })
}

#[test]
fn nothing_names_the_machine_it_was_made_on() {
    // Written in two parts, so that this file does not name them.
    let places = [concat!("/ho", "me"), concat!("/ro", "ot"), concat!("/Us", "ers"), concat!("/wo", "rk")];
    let shared = concat!("../sha", "red");
    let mut wrong = Vec::new();
    for file in files("") {
        for (number, line) in file.text.lines().enumerate() {
            if places.iter().any(|place| names(line, place)) || line.contains(shared) {
                wrong.push(format!("{}:{}: {line}", file.path, number + 1));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(names(places[0], places[0]) && !names("src/homely", places[0]));
}

#[test]
fn nothing_names_an_address_that_is_not_everyones() {
    let mut wrong = Vec::new();
    for file in files("") {
        for (at, _) in file.text.match_indices("://") {
            let host: String = file.text[at + 3..]
                .chars()
                .take_while(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '-'))
                .collect();
            if !host.is_empty() && !HOSTS.contains(&host.as_str()) {
                wrong.push(format!("{}: {host}", file.path));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    let lock = read("Cargo.lock");
    let sources = lock.lines().filter_map(|line| line.strip_prefix("source = "));
    for source in sources {
        assert_eq!(source, "\"registry+https://github.com/rust-lang/crates.io-index\"");
    }
}

/// The level of a lint in Cargo.toml, with or without a priority.
fn level<'t>(table: &'t DeTable<'_>, tool: &str, lint: &str) -> Option<&'t str> {
    let lints = table.get("lints")?.get_ref().get(tool)?;
    match lints.get_ref().get(lint)?.get_ref() {
        DeValue::String(level) => Some(level),
        other => other.get("level")?.get_ref().as_str(),
    }
}

#[test]
fn the_lints_are_on() {
    let text = read("Cargo.toml");
    let table = DeTable::parse(&text).expect("TOML");
    assert_eq!(level(table.get_ref(), "rust", "unsafe_code"), Some("forbid"));
    let warned = [
        ("rust", "missing_docs"),
        ("rust", "unreachable_pub"),
        ("clippy", "pedantic"),
        ("clippy", "unwrap_used"),
        ("clippy", "print_stdout"),
        ("clippy", "print_stderr"),
        ("clippy", "dbg_macro"),
        ("clippy", "todo"),
        ("clippy", "unimplemented"),
        ("clippy", "allow_attributes_without_reason"),
    ];
    for (tool, lint) in warned {
        assert_eq!(level(table.get_ref(), tool, lint), Some("warn"), "{tool}::{lint}");
    }
    assert!(read(".ci/run").contains("--all-targets -- -D warnings"), "and a warning stops a change");
}
