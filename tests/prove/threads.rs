//! However many work at it, and in whatever order they are done, the same is told in the same order.

use tastetrykk::author::check::{self, Desk};
use tastetrykk::author::wording::Dictionaries;
use tastetrykk::runtime::checks::run;

use super::slips::CARE;
use crate::folder::Folder;

#[test]
fn any_number_of_threads_tells_the_same() {
    let folder =
        Folder::devices().slip("svare.toml", r#"say = "Klokka sier ikke hvem som får meldingen.""#, r#"say = "Feil.""#);
    let desk = Desk::new(&folder.catalogue()).with(CARE);
    let pieces = desk.pieces();
    assert!(pieces.len() > 2);
    let by = |threads: usize| run(&desk, &pieces, &Dictionaries::none(), None, threads, |_| {});
    let alone = by(1);
    assert!(alone.iter().any(|found| !found.is_empty()));
    assert_eq!(by(3), alone);
    assert_eq!(by(100), alone);
    assert_eq!(by(0), alone, "without a thread it is done all the same");
}

#[test]
fn a_lesson_alone_is_told_as_it_is_among_the_others() {
    let course = Folder::good().catalogue();
    let none = Dictionaries::none();
    let id = tastetrykk::vocabulary::Id::new("svare").expect("an id");
    let alone = check::lesson(&course, &id, &none);
    let among = check::everything(&course, &none);
    let of_lesson = |file: &str| file.starts_with("svare.");
    let among: Vec<_> = among.into_iter().filter(|finding| of_lesson(&finding.file)).collect();
    assert_eq!(alone, among);
}
