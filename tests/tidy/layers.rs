//! The table of layers in the crate's documentation, and the imports that must follow it.

use std::collections::BTreeMap;

use super::source::{File, Module, files, modules, paths};

/// The rows of the table in `src/lib.rs`, from the top.
pub(crate) fn table() -> Vec<Vec<String>> {
    let library = library();
    let rows = library.lines().filter_map(|line| line.strip_prefix("//! | [`")).map(|row| {
        let (names, _) = row.split_once(" | ").expect("a row has two columns");
        let names = names.split(',').map(|name| name.trim().trim_matches(['[', ']', '`']).to_owned());
        names.collect()
    });
    rows.collect()
}

fn library() -> String {
    let File { text, .. } = files("src").into_iter().find(|file| file.path == "src/lib.rs").expect("src/lib.rs");
    text
}

/// The module of the crate that `path` leads into, from inside `module`.
fn target<'p>(module: &Module, path: &'p [String]) -> Option<&'p str> {
    let (first, rest) = path.split_first()?;
    match first.as_str() {
        "crate" => rest.first().map(String::as_str),
        // The program speaks to its library by name.
        "tastetrykk" if module.names == ["main"] => rest.first().map(String::as_str),
        "super" => {
            let up = path.iter().take_while(|name| *name == "super").count();
            (up >= module.names.len()).then(|| path.get(up).map(String::as_str)).flatten()
        }
        _ => None,
    }
}

#[test]
fn every_module_has_one_place_in_the_table() {
    let library = library();
    let mut modules: Vec<_> =
        library.lines().filter_map(|line| line.strip_prefix("pub mod ")?.strip_suffix(';')).collect();
    assert!(!library.lines().any(|line| line.starts_with("mod ")), "every module is in the table, so none is private");
    let mut listed: Vec<String> = table().into_iter().flatten().collect();
    listed.sort_unstable();
    modules.sort_unstable();
    assert_eq!(listed, modules);
}

#[test]
fn a_module_imports_only_from_modules_above_it() {
    let mut ranks: BTreeMap<String, usize> = BTreeMap::new();
    for (rank, names) in table().into_iter().enumerate() {
        ranks.extend(names.into_iter().map(|name| (name, rank)));
    }
    let mut wrong = Vec::new();
    for module in modules().iter().filter(|module| module.names != ["lib"]) {
        let here = module.names[0].as_str();
        for (line, path) in paths(&module.tokens) {
            let Some(there) = target(module, &path).filter(|there| *there != here) else { continue };
            let above = match (ranks.get(there), ranks.get(here)) {
                (Some(there), Some(here)) => there < here,
                (Some(_), None) => here == "main",
                (None, _) => false,
            };
            if !above {
                wrong.push(format!("{}:{line}: {here} uses {}", module.path, path.join("::")));
            }
        }
    }
    assert!(wrong.is_empty(), "a layer uses what is not above it in src/lib.rs:\n{}", wrong.join("\n"));
}
