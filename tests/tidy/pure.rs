//! Everything above the surfaces is pure: no files, clock, network, terminal or randomness.

use super::layers::table;
use super::source::{Token, modules, paths};

/// The first row of the table that may know of a terminal.
const FIRST_SURFACE: &str = "tui";

/// What is pure though it stands below the surfaces.
const DESK: &str = "author";

/// Names of places on a network: plain data, which reaches nobody.
const ADDRESSES: [&str; 2] = ["std::net::IpAddr", "std::net::SocketAddr"];

/// What leads outside, and so has no place in a pure layer.
const OUTSIDE: [&str; 10] = [
    "std::fs",
    "std::net",
    "std::os",
    "std::thread",
    "std::env",
    "std::process",
    "std::time::Instant",
    "std::time::SystemTime",
    "std::time::*",
    "std::io::std",
];

/// Crates that lead outside.
const CRATES: [&str; 6] = ["crossterm", "ratatui", "getrandom", "signal_hook", "etcetera", "clap"];

/// Macros that write to the terminal.
const WRITING: [&str; 5] = ["print", "println", "eprint", "eprintln", "dbg"];

fn pure() -> Vec<String> {
    let rows = table();
    let end = rows.iter().position(|row| row.iter().any(|name| name == FIRST_SURFACE)).expect("a row of surfaces");
    // The author's desk paints to see what fits, and reaches outside no more than the rest.
    rows.into_iter().take(end).flatten().chain([DESK.to_owned()]).collect()
}

#[test]
fn what_must_be_pure_is_above_the_surfaces() {
    let pure = pure();
    let must = [
        "vocabulary",
        "diagnostic",
        "meaning",
        "world",
        "course",
        "session",
        "solve",
        "learner",
        "locale",
        "classroom",
        "app",
        "screen",
        "author",
    ];
    for name in must {
        assert!(pure.iter().any(|found| found == name), "{name} is not among {pure:?}");
    }
}

#[test]
fn nothing_pure_reaches_outside() {
    let pure = pure();
    let mut wrong = Vec::new();
    for module in modules().iter().filter(|module| pure.contains(&module.names[0])) {
        for (line, path) in paths(&module.tokens) {
            let path = path.join("::");
            let reaches = OUTSIDE.iter().any(|outside| path.starts_with(outside));
            if reaches && !ADDRESSES.contains(&path.as_str()) {
                wrong.push(format!("{}:{line}: {path}", module.path));
            }
        }
        for (at, (line, token)) in module.tokens.iter().enumerate() {
            let Token::Name(name) = token else { continue };
            let name = name.as_str();
            let is_macro = module.tokens.get(at + 1).is_some_and(|(_, next)| next.is('!'));
            if CRATES.contains(&name) || matches!(name, "Instant" | "SystemTime") || is_macro && WRITING.contains(&name)
            {
                wrong.push(format!("{}:{line}: {name}", module.path));
            }
        }
    }
    assert!(wrong.is_empty(), "only runtime and cli touch the world outside:\n{}", wrong.join("\n"));
}
