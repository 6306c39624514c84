//! `try` and `new --by-doing`, as processes.
#![expect(clippy::disallowed_methods, reason = "a test of a real process reads files")]

use tastetrykk::course::Catalogue;

use crate::harness::Home;

/// A home with a lesson of the course in it; its path.
fn home() -> (Home, String) {
    let home = Home::new();
    let source = Catalogue::new(None).sources("mobil-sms").into_iter().next().expect("a lesson");
    let path = home.write("mobil-sms.toml", source.bytes).display().to_string();
    (home, path)
}

#[test]
fn what_was_tried_becomes_an_example_when_its_author_says_so() {
    let (home, path) = home();
    let before = std::fs::read_to_string(&path).expect("a lesson");
    // The first sentence, Send, on; then yes, and the name that is proposed.
    let ran = home.answer(&["try", &path, "--step", "svar", "--record", "--plain"], "2\n1\n2\n1\n1\nja\nsvart\n");
    assert_eq!(ran.code, Some(0), "{ran:?}");
    let after = std::fs::read_to_string(&path).expect("a lesson");
    let added = after.strip_prefix(before.as_str()).expect("nothing else has changed");
    assert!(added.contains("then = \"done\"") && added.contains("id = \"svart\""), "{added}");
    assert!(!ran.out.contains("Vi husker"), "{}", ran.out);
    // Nothing is kept beside it.
    assert_eq!(home.everything().len(), 1);
    // A second time it is known, and Enter adds nothing.
    let ran = home.answer(&["try", &path, "--step", "svar", "--record", "--plain"], "2\n1\n2\n1\n1\n\n");
    assert_eq!(ran.code, Some(0));
    assert_eq!(std::fs::read_to_string(&path).expect("a lesson"), after);
}

#[test]
fn whoever_stops_in_the_middle_writes_nothing() {
    let (home, path) = home();
    let before = std::fs::read(&path).expect("a lesson");
    for typed in ["", "2\n", "2\n1\n2\n1\n1\n", "2\n1\n2\n1\n1\nja\n"] {
        let ran = home.answer(&["try", &path, "--step", "svar", "--record", "--plain"], typed);
        assert_eq!(ran.code, Some(0), "{typed:?} {ran:?}");
        assert_eq!(std::fs::read(&path).expect("a lesson"), before, "{typed:?}");
    }
    for arguments in [
        &["try", &path, "--step", "nei"][..],
        &["try", &path, "--step", "svar", "--variant", "nei"],
        &["try", "nei.toml"],
    ] {
        let ran = home.answer(arguments, "");
        assert_eq!(ran.code, Some(2), "{ran:?}");
    }
}

#[test]
fn a_step_is_made_of_acts_that_flags_name() {
    let (home, path) = home();
    let made = |more: &[&str]| {
        let base =
            ["new", "--by-doing", &path, "--step", "hilse", "--task", "Send Marit en hilsen.", "--at", "messages"];
        let scene = [
            "--threads",
            "marit-buss,per-kaffe",
            "--contacts",
            "marit",
            "--act",
            "Marit",
            "--act",
            "skriv: God tur",
            "--act",
            "Send",
        ];
        let arguments: Vec<&str> = base.iter().chain(&scene).chain(more).copied().collect();
        home.answer(&arguments, "")
    };
    let ran = made(&["--goals", "9"]);
    assert_eq!(ran.code, Some(2), "{ran:?}");
    let ran = made(&["--goals", "2", "--say", "Marit fikk den.", "--mistakes", "2", "--keep-words", "no"]);
    assert_eq!(ran.code, Some(0), "{ran:?}");
    let text = std::fs::read_to_string(&path).expect("a lesson");
    assert!(text.contains("done = [{ happened = \"message-sent\", to = \"marit\" }]"), "{text}");
    assert!(!text.contains("God tur"), "{text}");
    let again = made(&["--goals", "2", "--say", "Marit fikk den.", "--mistakes", "", "--keep-words", "no"]);
    assert_eq!(again.code, Some(2), "{again:?}");
    assert_eq!(std::fs::read_to_string(&path).expect("a lesson"), text);
}
