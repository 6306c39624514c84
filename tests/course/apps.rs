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

/// An app with fourteen switches, and below each what `below` says of it.
fn switches(below: impl Fn(usize) -> String) -> Folder {
    let switch = |n: usize| format!("[[screen.part]]\nid = \"b{n}\"\nkind = \"switch\"\ntext = \"Bryter {n}\"\n\n");
    let switches: String = (0..14).map(|n| switch(n) + &below(n)).collect();
    let app = format!(
        "format = 1\nlanguage = \"en\"\nid = \"stor\"\ntitle = \"Stor\"\n\n[[screen]]\nid = \"en\"\ntitle = \"En\"\n\n{switches}"
    );
    Folder::good().with("apps/stor.toml", app)
}

/// An app with more states than are looked at: hints may not find their way, and the author is told.
#[test]
fn an_app_that_is_too_large_is_told() {
    let shown = |n: usize| {
        format!(
            "[[screen.part]]\nid = \"t{n}\"\nkind = \"text\"\ntext = \"På\"\nshown-if = {{ part = \"b{n}\", is = \"on\" }}\n\n"
        )
    };
    let told = |folder: Folder| -> Vec<_> {
        folder.catalogue().check().iter().map(|finding| finding.code.id()).filter(|id| *id == "app-too-large").collect()
    };
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
