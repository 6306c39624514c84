//! Apps that authors make: the one in the program as it stands, and one slip each.

use tastetrykk::vocabulary::Lang;

use super::folder::{Folder, told};
use super::slips::snapshot;
use super::table::{APP, APP_NYNORSK, APPS, Slip};

#[test]
fn the_app_of_the_program_has_nothing_to_tell() {
    let finding = told(&Folder::app().catalogue().check(), Lang::Nb);
    assert_eq!(finding, "");
}

#[test]
fn slips_in_apps() {
    let tell = |(name, file, old, new): &Slip| {
        let told = told(&Folder::app().slip(file, old, new).catalogue().check(), Lang::Nb);
        assert_ne!(told, "", "{name}");
        format!("== {name}\n{told}\n")
    };
    snapshot!("apps", APPS.iter().map(tell).collect::<String>());
}

#[test]
fn slips_in_apps_are_told_in_nynorsk_and_english() {
    let tell = |lang: Lang| -> String {
        let told =
            APPS.iter().map(|(_, file, old, new)| told(&Folder::app().slip(file, old, new).catalogue().check(), lang));
        told.collect()
    };
    snapshot!("apps-nynorsk", tell(Lang::Nn));
    snapshot!("apps-english", tell(Lang::En));
}

/// An app with thirteen switches, and on its other screen texts about them, of which `more` says more.
fn switches(more: impl Fn(usize) -> String) -> Folder {
    let part = |kind: &str, id: String, more: String| {
        format!("[[screen.part]]\nid = \"{id}\"\nkind = \"{kind}\"\ntext = \"Del\"\n{more}\n")
    };
    let screen = |id: &str, parts: String| format!("[[screen]]\nid = \"{id}\"\ntitle = \"En\"\n\n{parts}");
    let switches: String = (0..13).map(|n| part("switch", format!("b{n}"), String::new())).collect();
    let texts: String = (0..13).map(|n| part("text", format!("t{n}"), more(n))).collect();
    let go = part("button", "videre".to_owned(), "go = \"to\"\n".to_owned());
    let head = "format = 1\nlanguage = \"en\"\nid = \"stor\"\ntitle = \"Stor\"\n\n";
    let app = [head.to_owned(), screen("en", switches + &go), screen("to", texts)].concat();
    Folder::good().with("apps/stor.toml", app)
}

/// An app with more states than are looked at: hints may not find their way, and the author is told.
#[test]
fn an_app_that_is_too_large_is_told() {
    let told = |folder: Folder| -> Vec<_> {
        let codes: Vec<_> = folder.catalogue().check().iter().map(|finding| finding.code.id()).collect();
        assert!(!codes.contains(&"too-many"), "{codes:?}");
        codes.into_iter().filter(|id| *id == "app-too-large").collect()
    };
    let shown = |n: usize| format!("shown-if = {{ part = \"b{n}\", is = \"on\" }}\n");
    assert_eq!(told(switches(shown)), ["app-too-large"]);
    // What nothing depends on makes no app large.
    assert_eq!(told(switches(|_| String::new())), [""; 0]);
}

#[test]
fn one_file_of_an_app_is_checked_alone() {
    let catalogue = Folder::app().slip(APP_NYNORSK, "part.betal = ", "part.betale = ").catalogue();
    let paths = [APP, APP_NYNORSK, "apps/parkering.en.toml", "apps/finnes.toml", "apps/Rar.toml"];
    let told = paths.map(|path| format!("== {path}\n{}\n", told(&catalogue.check_file(path), Lang::Nb)));
    snapshot!("apps-one-file", told.concat());
}
