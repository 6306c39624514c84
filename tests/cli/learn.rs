//! `tastetrykk [learn]` through pipes: a lesson is begun, what is kept is kept well, and what a
//! learner writes is not kept at all.
#![expect(clippy::disallowed_methods, reason = "what was written is read")]

use std::path::Path;

use super::harness::{Home, Ran, Talk};

/// Words that stand in no lesson and no program.
const OWN_WORDS: [&str; 3] = ["Hyllebærsyltetøy", "kvitveis", "Xylofon"];

/// Everything that must be true of what a run leaves behind.
fn assert_kept_well(home: &Home) {
    let data = home.path().join(".local/share/tastetrykk");
    for path in home.everything() {
        assert!(path.starts_with(&data) || data.starts_with(&path), "{} is no place of ours", path.display());
        assert_private(&path);
    }
}

#[cfg(unix)]
fn assert_private(path: &Path) {
    use std::os::unix::fs::PermissionsExt as _;
    let metadata = std::fs::metadata(path).expect("it is there");
    let mode = metadata.permissions().mode() & 0o777;
    assert_eq!(mode, if metadata.is_dir() { 0o700 } else { 0o600 }, "{}", path.display());
}

#[cfg(not(unix))]
fn assert_private(_path: &Path) {}

#[test]
fn the_first_message_is_answered_and_that_is_kept() {
    let home = Home::new();
    let Ran { code, out, err } = home.answer(&[], "1\n1\n1\n");
    assert_eq!((code, err.as_str()), (Some(0), ""));
    assert!(out.starts_with("Linjemodus"), "{out}");
    assert!(out.contains("Ja. Meldingen gikk til Marit"), "{out}");
    assert_kept_well(&home);
    assert!(home.everything().iter().any(|path| path.extension().is_some_and(|end| end == "run")));

    let mut talk = Talk::new(&home, &[]);
    talk.until(0, "Fortsett der du slapp");
    talk.answer("1", "Du: Ja, jeg kommer klokka fem.");
    assert_eq!(talk.end(), Some(0));
}

#[test]
fn lines_typed_ahead_wait_for_the_lesson_that_is_being_read() {
    let home = Home::new();
    home.answer(&[], "1\n1\n1\n");
    let Ran { code, out, .. } = home.answer(&[], "1\n1\n");
    assert_eq!(code, Some(0));
    let place = out.find("Du: Ja, jeg kommer klokka fem.").unwrap_or_else(|| panic!("it leads back: {out}"));
    assert!(out[place..].contains("2 av 9"), "and on: {out}");
}

#[test]
fn looking_at_the_welcome_screen_leaves_nothing() {
    let home = Home::new();
    let ran = home.answer(&[], "q\n");
    assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""));
    assert_eq!(home.everything().into_iter().filter(|path| path.is_file()).count(), 0);
}

/// Begins the first task, finds the number of a choice, and says what follows.
fn number(home: &Home, before: &str, choice: &str) -> String {
    let out = home.answer(&[], before).out;
    let line = out.lines().rev().find(|line| line.contains(choice)).unwrap_or_else(|| panic!("«{choice}» in\n{out}"));
    line.trim_start_matches("> ").split(' ').next().expect("a number").to_owned()
}

#[test]
fn what_a_learner_writes_is_kept_nowhere() {
    let write = number(&Home::new(), "1\n", "Skriv selv");
    let own = OWN_WORDS.join(" ");
    let home = Home::new();
    // Written, and sent by whatever number Send has then.
    let send = number(&Home::new(), &format!("1\n{write}\n{own}\n"), "Send");
    let Ran { code, out, err } = home.answer(&[], &format!("1\n{write}\n{own}\n{send}\n"));
    assert_eq!((code, err.as_str()), (Some(0), ""));
    assert!(out.contains(&format!("Du: {own}")), "it was sent: {out}");
    assert_kept_well(&home);
    let files: Vec<_> = home.everything().into_iter().filter(|path| path.is_file()).collect();
    assert!(!files.is_empty());
    for path in files {
        let bytes = std::fs::read(&path).expect("a file");
        let text = String::from_utf8_lossy(&bytes).to_lowercase();
        for word in OWN_WORDS {
            assert!(!text.contains(&word.to_lowercase()), "{word} in {}", path.display());
            // JSON writes letters beyond ASCII as escapes when it likes.
            let start: String = word.to_lowercase().chars().take_while(char::is_ascii).collect();
            assert!(!text.contains(&start), "{start} in {}", path.display());
        }
    }

    let mut talk = Talk::new(&home, &[]);
    talk.until(0, "Fortsett der du slapp");
    // After a restart only so much is known.
    let out = talk.answer("1", "Du skrev 3 ord her.");
    assert!(!OWN_WORDS.iter().any(|word| out.contains(word)), "{out}");
}
