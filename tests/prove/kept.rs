//! What was found is kept, comes back as it was, and is looked for anew when anything has changed that it depends on.

use std::path::Path;

use tastetrykk::author::check::{Desk, Piece};
use tastetrykk::author::wording::Dictionaries;
use tastetrykk::diagnostic::{Code, Finding};
use tastetrykk::runtime::checks::memory::Memory;
use tastetrykk::runtime::checks::run;
use tastetrykk::runtime::disk::{Disk as _, RealDisk};
use tastetrykk::vocabulary::Id;

use super::slips::CARE;
use crate::folder::Folder;

fn lesson() -> Piece {
    Piece::Lesson(Id::new("svare").expect("an id"))
}

fn desk(folder: Folder) -> Desk {
    Desk::new(&folder.catalogue()).with(CARE)
}

fn memory(place: &Path, program: &[u8], desk: &Desk) -> Memory {
    Memory::new(place.join("check"), Box::new(RealDisk), program, desk, &[])
}

/// What is kept of the lesson by this program.
fn recalled(place: &Path, program: &[u8], folder: Folder) -> Option<Vec<Finding>> {
    let desk = desk(folder);
    let memory = memory(place, program, &desk);
    memory.recall(&lesson(), &memory.key(&desk, &lesson()))
}

#[test]
fn what_was_found_comes_back_until_something_changes() {
    let place = tempfile::tempdir().expect("a folder");
    let folder =
        Folder::good().slip("svare.toml", r#"say = "Klokka sier ikke hvem som får meldingen.""#, r#"say = "Feil.""#);
    assert_eq!(recalled(place.path(), b"1", folder.clone()), None, "nothing is kept yet");
    let desk = desk(folder.clone());
    let pieces = desk.pieces();
    let look = || {
        let memory = memory(place.path(), b"1", &desk);
        run(&desk, &pieces, &Dictionaries::none(), Some(&memory), 2, |_| {})
    };
    let found = look();
    assert!(found.concat().iter().any(|finding| finding.code == Code::ThinExplanation));
    assert_eq!(recalled(place.path(), b"1", folder.clone()).as_ref(), found.first());
    assert_eq!(look(), found, "and again");
    // Whatever it depends on.
    let changed = |path: &str, old: &str, new: &str| recalled(place.path(), b"1", folder.clone().slip(path, old, new));
    assert_eq!(changed("svare.toml", "minutes = 10", "minutes = 11"), None);
    assert_eq!(changed("svare.nn.toml", "title = ", "title  = "), None);
    assert_eq!(changed("world/kari.toml", "Så fint.", "Så flott."), None);
    assert_eq!(recalled(place.path(), b"1", folder.clone().with("course/glossary.toml", "format = 1\n")), None);
    assert_eq!(recalled(place.path(), b"2", folder.clone()), None, "another program looks for itself");
    assert!(recalled(place.path(), b"1", folder).is_some(), "what did not change is still there");
}

#[test]
fn every_kind_of_finding_comes_back_as_it_was() {
    let place = tempfile::tempdir().expect("a folder");
    let desk = desk(Folder::good());
    let memory = memory(place.path(), b"1", &desk);
    let source = "say = \"«Å, nei», 'sa' hun.\\n\t日本\"\n\u{1f600}";
    let findings: Vec<Finding> = Code::ALL
        .iter()
        .zip(0..)
        .map(|(code, start)| {
            let finding = Finding::at(*code, "mappe/æøå «x».toml", source, start % 30..start % 30 + 9);
            finding.with("near", "\"a\u{2028}b\"").with("known", "").with("step-of", "1\n2")
        })
        .collect();
    memory.keep(&lesson(), "key", &findings);
    assert_eq!(memory.recall(&lesson(), "key"), Some(findings.clone()));
    assert_eq!(memory.recall(&lesson(), "other"), None);
    memory.keep(&lesson(), "key", &[]);
    assert_eq!(memory.recall(&lesson(), "key"), Some(Vec::new()), "nothing found is worth knowing, too");
}

#[test]
fn junk_is_as_good_as_nothing() {
    let place = tempfile::tempdir().expect("a folder");
    let desk = desk(Folder::good());
    let memory = memory(place.path(), b"1", &desk);
    let findings = vec![Finding::about_file(Code::ThinExplanation, "svare.toml")];
    memory.keep(&lesson(), "key", &findings);
    let dir = place.path().join("check");
    let [name] = &RealDisk.list(&dir).expect("a folder")[..] else { panic!("one file") };
    let path = dir.join(name);
    let sound = RealDisk.read(&path, 1 << 20).expect("a file");
    let put = |bytes: &[u8]| {
        RealDisk.remove(&path).expect("a file");
        RealDisk.create_new(&path).and_then(|mut file| file.write_at(0, bytes)).expect("a file");
    };
    for cut in 0..sound.len() {
        put(&sound[..cut]);
        assert_eq!(memory.recall(&lesson(), "key"), None, "{cut}");
    }
    for at in 0..sound.len() {
        let mut bent = sound.clone();
        bent[at] ^= 1;
        put(&bent);
        assert_eq!(memory.recall(&lesson(), "key"), None, "{at}");
    }
    put(&sound);
    assert_eq!(memory.recall(&lesson(), "key"), Some(findings));
}

#[test]
fn where_nothing_can_be_written_everything_is_looked_at_anew() {
    let place = tempfile::tempdir().expect("a folder");
    // A file where the folder should be.
    RealDisk.create_new(&place.path().join("check")).expect("a file");
    let desk = desk(Folder::good());
    let memory = memory(place.path(), b"1", &desk);
    let look = || run(&desk, &[lesson()], &Dictionaries::none(), Some(&memory), 1, |_| {});
    assert_eq!(look(), vec![desk.look(&lesson(), &Dictionaries::none())]);
    memory.tidy();
}

#[test]
fn there_are_never_very_many_files() {
    let place = tempfile::tempdir().expect("a folder");
    let dir = place.path().join("check");
    RealDisk.create_dir_all(&dir).expect("a folder");
    for number in 0..700 {
        RealDisk.create_new(&dir.join(format!("old-{number:03}.json"))).expect("a file");
    }
    let desk = desk(Folder::good());
    let memory = memory(place.path(), b"1", &desk);
    memory.keep(&lesson(), "key", &[]);
    memory.tidy();
    let left = RealDisk.list(&dir).expect("a folder");
    assert_eq!(left.len(), 600);
    assert!(left.iter().any(|name| name.starts_with("svare-")), "what is in use stays");
}
