//! `tastetrykk forget`, and copies in a shared folder.

use std::path::{Path, PathBuf};

use super::harness::{Home, Ran};

/// Does a part of the first lesson; the words on the card.
fn learn(home: &Home, more: &[&str]) -> String {
    let arguments: Vec<&str> = ["--data", "kept", "--kiosk"].into_iter().chain(more.iter().copied()).collect();
    let Ran { code, out, err } = home.answer(&arguments, "1\n1\n");
    assert_eq!((code, err.as_str()), (Some(0), ""));
    let (_, after) = out.split_once("Kort: ").expect("the words are told");
    after.lines().next().expect("a line").to_owned()
}

fn runs(folder: &Path) -> Vec<PathBuf> {
    let entries = |folder: &Path| std::fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
    entries(&folder.join("learners")).flat_map(|folder| entries(&folder).collect::<Vec<_>>()).collect()
}

#[test]
fn what_is_kept_here_and_in_the_shared_folder_is_gone_and_others_things_stay() {
    let home = Home::new();
    std::fs::create_dir(home.path().join("felles")).expect("a folder");
    let (kept, shared) = (home.path().join("kept"), home.path().join("felles"));
    let words = learn(&home, &["--shared", "felles"]);
    let others = learn(&home, &["--shared", "felles"]);
    assert_eq!((runs(&kept).len(), runs(&shared).len()), (2, 2), "copied when the program ended");

    let Ran { code, out, err } = home.run(&["forget", "--code", &words, "--data", "kept", "--shared", "felles"]);
    assert_eq!((code, err.as_str()), (Some(0), ""));
    assert!(out.contains("på denne maskinen, er slettet") && out.contains("i den delte mappa, er slettet"), "{out}");
    assert_eq!((runs(&kept).len(), runs(&shared).len()), (1, 1));
    // The other one finds everything again, and from another machine.
    let there = home.answer(&["--data", "elsewhere", "--kiosk", "--shared", "felles", "--code", &others], "");
    assert!(there.out.contains("1 Send"), "{}", there.out);
    let gone = home.answer(&["--data", "elsewhere", "--kiosk", "--shared", "felles", "--code", &words], "");
    assert!(gone.out.contains("fant ikke noe lagret"), "{}", gone.out);
}

#[test]
fn a_shared_folder_that_is_away_is_told_and_never_made() {
    let home = Home::new();
    let words = learn(&home, &["--shared", "borte"]);
    assert!(!home.path().join("borte").exists());
    let Ran { code, out, .. } = home.run(&["forget", "--code", &words, "--data", "kept", "--shared", "borte"]);
    assert_eq!(code, Some(1));
    assert!(out.contains("er slettet") && out.contains("gikk ikke å slette i den delte mappa"), "{out}");
    let unanswered = home.answer(&["--data", "kept", "--shared", "borte", "--code", &words], "");
    assert!(unanswered.out.contains("de andre svarte ikke nå"), "{}", unanswered.out);
}

#[test]
fn a_code_that_is_none_deletes_nothing() {
    let home = Home::new();
    let words = learn(&home, &[]);
    let slip = format!("{words}x");
    for code in ["hei på deg", &slip, "ikkeord"] {
        let Ran { code, out, err } = home.run(&["forget", "--code", code, "--data", "kept"]);
        assert_eq!((code, out.as_str()), (Some(2), ""), "{err}");
    }
    let Ran { code, err, .. } = home.run(&["forget", "--data", "kept"]);
    assert!(code == Some(2) && err.contains("--code"), "{err}");
    assert_eq!(runs(&home.path().join("kept")).len(), 1);
}
