//! Applications: the one that the README shows, and the slips of whoever copies one and changes it.

use tastetrykk::vocabulary::Lang;
use tastetrykk::world::form::application::Kind;

use super::folder::{Folder, told};
use super::slips::snapshot;
use super::table::{APPLICATION, APPLICATIONS, Slip};

/// What is told of the application's own files.
fn tell(folder: Folder, lang: Lang) -> String {
    let catalogue = folder.catalogue();
    let findings = catalogue.check_file(APPLICATION);
    told(&findings, lang)
}

#[test]
fn the_readmes_application_is_sound() {
    assert_eq!(tell(Folder::application(), Lang::Nb), "");
}

#[test]
fn it_stands_beside_the_one_that_the_program_brings() {
    let catalogue = Folder::application().over_the_built_in();
    let lesson = catalogue.open("soknad-steg-for-steg").expect("a sound lesson").lesson;
    let ids: Vec<&str> = lesson.world.applications.iter().map(|application| application.id.as_str()).collect();
    assert_eq!(ids, ["hagehjelp", "tt-kort"]);
    let questions = &lesson.world.applications[0].questions;
    let kinds: Vec<Kind> = questions.iter().map(|question| question.kind).collect();
    assert_eq!(kinds, [Kind::Many, Kind::Number, Kind::File]);
    assert!(questions[1].takes("10") && !questions[1].takes("900") && !questions[1].takes("ti"));
}

fn all(lang: Lang) -> String {
    let told = |(name, file, old, new): &Slip| {
        let told = tell(Folder::application().slip(file, old, new), lang);
        assert_ne!(told, "", "{name}");
        format!("== {name}\n{told}\n")
    };
    APPLICATIONS.iter().map(told).collect()
}

#[test]
fn slips_in_applications() {
    snapshot!("applications", all(Lang::Nb));
}

#[test]
fn slips_in_applications_in_nynorsk_and_english() {
    snapshot!("applications-nn", all(Lang::Nn));
    snapshot!("applications-en", all(Lang::En));
}
