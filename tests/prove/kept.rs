//! What was found is kept, comes back as it was, and is looked for anew when anything has changed that it depends on.

use std::path::Path;

use tastetrykk::author::check::{Desk, Looked, Part, Piece};
use tastetrykk::author::prove::{At, Proof, Told};
use tastetrykk::author::wording::{Dictionaries, DictionaryFiles};
use tastetrykk::diagnostic::{Code, Finding};
use tastetrykk::runtime::checks::memory::{Kept, Memory};
use tastetrykk::runtime::checks::run;
use tastetrykk::runtime::disk::{Disk as _, RealDisk};
use tastetrykk::vocabulary::{Id, Lang};

use super::slips::CARE;
use crate::folder::Folder;

fn id(id: &str) -> Id {
    Id::new(id).expect("an id")
}

fn lesson() -> Piece {
    Piece::Lesson(id("svare"))
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
    let kept = memory.recall(&lesson());
    (kept.key == memory.key(&desk, &lesson())).then_some(kept.findings)
}

/// Which parts of the lesson are kept, after a change, of what was looked at before it.
fn parts(place: &Path, program: &[u8], folder: Folder) -> Vec<Part> {
    let desk = desk(folder);
    let memory = memory(place, program, &desk);
    let kept = memory.recall(&lesson());
    let is_kept = |part: &Part| kept.parts.contains_key(&memory.key_of(&desk, &lesson(), *part));
    desk.parts(&lesson()).into_iter().filter(is_kept).collect()
}

fn look(place: &Path, folder: Folder) -> Vec<Vec<Finding>> {
    let desk = desk(folder);
    let memory = memory(place, b"1", &desk);
    run(&desk, &desk.pieces(), &Dictionaries::none(), Some(&memory), 2, |_| {})
}

/// A course in which one lesson comes before another, and in which there is something to tell of each kind.
fn course() -> Folder {
    let before = Folder::good().text("svare.toml").replace("id = \"svare\"", "id = \"foran\"");
    let before = before.replace("En melding er", "En [melding](melding) er");
    let glossary = "format = 1\n\n[[word]]\nid = \"melding\"\nterm = \"melding\"\ntext = \"Noen ord.\"\n";
    Folder::good()
        .slip("svare.toml", r#"say = "Klokka sier ikke hvem som får meldingen.""#, r#"say = "Feil.""#)
        .slip("svare.toml", "minutes = 10", "minutes = 10\nneeds = [\"foran\"]")
        .with("foran.toml", before)
        .with("course/glossary.toml", glossary)
}

#[test]
fn what_was_found_comes_back_until_something_changes() {
    let place = tempfile::tempdir().expect("a folder");
    let folder = course();
    assert_eq!(recalled(place.path(), b"1", folder.clone()), None, "nothing is kept yet");
    let found = look(place.path(), folder.clone());
    assert!(found.concat().iter().any(|finding| finding.code == Code::ThinExplanation));
    assert!(found.contains(&recalled(place.path(), b"1", folder.clone()).expect("kept")));
    assert_eq!(look(place.path(), folder.clone()), found, "and again");
    // Whatever it depends on.
    let changed = |path: &str, old: &str, new: &str| recalled(place.path(), b"1", folder.clone().slip(path, old, new));
    assert_eq!(changed("svare.toml", "minutes = 10", "minutes = 11"), None);
    assert_eq!(changed("svare.nn.toml", "title = ", "title  = "), None);
    assert_eq!(changed("world/kari.toml", "Så fint.", "Så flott."), None);
    assert_eq!(recalled(place.path(), b"1", folder.clone().with("course/glossary.toml", "format = 1\n")), None);
    assert_eq!(recalled(place.path(), b"2", folder.clone()), None, "another program looks for itself");
    assert!(changed("foran.toml", "minutes = 10", "minutes = 11").is_some(), "another lesson explains what it did");
    assert!(recalled(place.path(), b"1", folder).is_some(), "what did not change is still there");
}

/// One change of each kind that an author makes, and the same course after it.
fn changes() -> Vec<(&'static str, Folder)> {
    let folder = course();
    let slip = |path: &str, old: &str, new: &str| folder.clone().slip(path, old, new);
    let goal = r#"done = [{ happened = "message-sent", to = "marit", said = ["ja", "takk"] }]"#;
    let silent = folder.text("foran.toml").replace("En [melding](melding) er", "En melding er");
    let profile = include_str!("../../lessons/profiles/eksempel.toml");
    vec![
        ("nothing", folder.clone()),
        (
            "a comment above everything",
            folder.clone().with("svare.toml", format!("# Hei\n\n{}", folder.text("svare.toml"))),
        ),
        (
            "its name",
            slip(
                "svare.toml",
                "title = \"Svare på en melding\"",
                "title = \"Svare på en melding fra en du kjenner litt fra før, eller nå\"",
            ),
        ),
        ("a step's text", slip("svare.toml", "- Skriv.\n", "- Skriv nå.\n- Skriv.\n")),
        ("an explanation", slip("svare.toml", "Nå vet Marit at du kommer.", "Feil.")),
        ("a goal", slip("svare.toml", goal, r#"done = [{ happened = "photo-deleted" }]"#)),
        (
            "a mistake",
            slip(
                "svare.toml",
                r#"when = { happened = "message-sent", to = "per" }"#,
                r#"when = { happened = "photo-deleted" }"#,
            ),
        ),
        ("a step's id", slip("svare.toml", "id = \"svar\"\nkind", "id = \"svar-her\"\nkind")),
        ("its translation", slip("svare.nn.toml", "title = \"", "title = \"Eg ")),
        ("no translation", folder.clone().without("svare.nn.toml")),
        ("the world", slip("world/kari.toml", "Så fint.", "Så flott.")),
        ("the glossary", slip("course/glossary.toml", "Noen ord.", "Noen ord fra en annen.")),
        ("no glossary", folder.clone().without("course/glossary.toml")),
        ("a lesson before it", slip("foran.toml", "minutes = 10", "minutes = 11")),
        ("what a lesson before it explains", folder.clone().with("foran.toml", silent)),
        ("no lesson before it", folder.clone().without("foran.toml")),
        ("a word beside the lessons", folder.clone().with("course/words.nb.txt", "meldniger\n")),
        ("a profile", folder.clone().with("profiles/ulvik.toml", profile)),
    ]
}

#[test]
fn whatever_changes_what_is_kept_is_what_is_found_anew() {
    for (name, changed) in changes() {
        let place = tempfile::tempdir().expect("a folder");
        look(place.path(), course());
        let after = desk(changed.clone());
        let anew = run(&after, &after.pieces(), &Dictionaries::none(), None, 2, |_| {});
        assert_eq!(look(place.path(), changed.clone()), anew, "{name}");
        assert_eq!(look(place.path(), changed), anew, "{name}, and again");
    }
}

#[test]
fn a_dictionary_that_comes_or_goes_changes_the_wording_alone() {
    let place = tempfile::tempdir().expect("a folder");
    let desk = desk(course());
    let words = DictionaryFiles { rules: b"SET UTF-8\n".to_vec(), words: b"1\nmelding\n".to_vec() };
    let with = Dictionaries::new(move |lang| (lang == Lang::Nb).then(|| words.clone()));
    let none = Dictionaries::none();
    let stamps = |stamp: &[u8]| [stamp.to_vec()];
    let look = |dictionaries: &Dictionaries, stamp: &[u8]| {
        let memory = Memory::new(place.path().join("check"), Box::new(RealDisk), b"1", &desk, &stamps(stamp));
        run(&desk, &desk.pieces(), dictionaries, Some(&memory), 2, |_| {})
    };
    let without = look(&none, b"none");
    let found = look(&with, b"some");
    assert_ne!(found, without);
    assert_eq!(found, run(&desk, &desk.pieces(), &with, None, 2, |_| {}));
    assert_eq!(look(&none, b"none"), without);
    let key = |stamp: &[u8], part| {
        let memory = Memory::new(place.path().join("check"), Box::new(RealDisk), b"1", &desk, &stamps(stamp));
        memory.key_of(&desk, &lesson(), part)
    };
    for part in desk.parts(&lesson()) {
        assert_eq!(key(b"none", part) == key(b"some", part), part != Part::Wording, "{part:?}");
    }
}

#[test]
fn only_what_a_change_touches_is_looked_at_again() {
    let place = tempfile::tempdir().expect("a folder");
    look(place.path(), course());
    let all = desk(course()).parts(&lesson());
    let steps: Vec<Part> = all.iter().copied().filter(|part| matches!(part, Part::Step(..))).collect();
    assert!(steps.len() > 2);
    let mut kept = 0;
    for (name, changed) in changes() {
        let left = parts(place.path(), b"1", changed);
        let steps_left = left.iter().filter(|part| steps.contains(part)).count();
        match name {
            "nothing" | "a lesson before it" => assert_eq!(left, all, "{name}"),
            "a comment above everything" => assert_eq!(left, steps, "{name}"),
            "a step's text" | "an explanation" => assert_eq!(steps_left, steps.len() - 1, "{name}"),
            "a goal" | "a mistake" => assert_eq!(steps_left, steps.len() - 2, "{name}"),
            "its name" => assert!(left.iter().all(|part| matches!(part, Part::Step(_, _, Proof::Play))), "{name}"),
            "the glossary"
            | "no glossary"
            | "what a lesson before it explains"
            | "no lesson before it"
            | "a word beside the lessons" => {
                assert_eq!(left.len(), all.len() - 1, "{name}");
                assert!(!left.contains(&Part::Wording), "{name}");
            }
            "the world" => assert_eq!(left, [], "{name}"),
            _ => continue,
        }
        kept += 1;
    }
    assert_eq!(kept, 14);
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
    let step = || id("svar");
    let told = [
        At::Step(step()),
        At::Text(step(), Lang::Nn),
        At::Task { step: step(), variant: id("liste"), of: 2, key: "done.1".into() },
        At::Word { step: step(), language: Lang::En, text: "«Å, nei»\u{2028}\n".into(), word: "nei»".into() },
    ];
    let told = told.map(|at| Told { code: Code::TextCut, at, args: vec![("text", "\"a\u{2028}b\"".into())] });
    let parts = [Looked::Findings(findings.clone()), Looked::Told(told.to_vec()), Looked::Told(Vec::new())];
    let parts = ["a", "b", "c"].map(str::to_owned).into_iter().zip(parts).collect();
    let kept = Kept { key: "key".into(), findings, parts };
    memory.keep(&lesson(), &kept);
    assert_eq!(memory.recall(&lesson()), kept);
    let none = Kept { key: "key".into(), ..Kept::default() };
    memory.keep(&lesson(), &none);
    assert_eq!(memory.recall(&lesson()), none, "nothing found is worth knowing, too");
}

#[test]
fn junk_is_as_good_as_nothing() {
    let place = tempfile::tempdir().expect("a folder");
    let desk = desk(Folder::good());
    let memory = memory(place.path(), b"1", &desk);
    let findings = vec![Finding::about_file(Code::ThinExplanation, "svare.toml")];
    let kept = Kept { key: "key".into(), findings, ..Kept::default() };
    memory.keep(&lesson(), &kept);
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
        assert_eq!(memory.recall(&lesson()), Kept::default(), "{cut}");
    }
    for at in 0..sound.len() {
        let mut bent = sound.clone();
        bent[at] ^= 1;
        put(&bent);
        assert_eq!(memory.recall(&lesson()), Kept::default(), "{at}");
    }
    put(&sound);
    assert_eq!(memory.recall(&lesson()), kept);
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
    memory.keep(&lesson(), &Kept::default());
    memory.tidy();
    let left = RealDisk.list(&dir).expect("a folder");
    assert_eq!(left.len(), 600);
    assert!(left.iter().any(|name| name.starts_with("svare-")), "what is in use stays");
}
