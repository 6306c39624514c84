//! `tastetrykk check`: findings for people and for programs.

use serde_json::Value;

use super::harness::{Home, Ran, snapshot};

/// A lesson with a slip in its seventh line.
pub(crate) const BROKEN: &str = r#"format = 1
id = "brutt"
module = "telefon"
minutes = 10
digcomp = ["2.1"]
title = "En leksjon"
gaol = "Du kan noe."
note = ["En", "to", "tre"]

[[step]]
id = "les"
kind = "read"
text = "Les dette."
"#;

#[test]
fn the_lessons_inside_the_program_are_sound() {
    let Ran { code, out, err } = Home::new().run(&["check"]);
    assert_eq!((code, err.as_str()), (Some(0), ""), "{out}");
    let Ran { code, out, .. } = Home::new().run(&["check", "--format", "json"]);
    assert_eq!(code, Some(0));
    assert!(serde_json::from_str::<Vec<Value>>(&out).expect("an array").is_empty(), "{out}");
}

#[test]
fn a_broken_file_is_told_for_people() {
    let home = Home::new();
    home.write("brutt.toml", BROKEN);
    for arguments in [["check", "brutt.toml"], ["check", "."]] {
        let Ran { code, out, err } = home.run(&arguments);
        assert_eq!((code, err.as_str()), (Some(1), ""), "{out}");
        assert!(out.contains("brutt.toml:7:1") && out.contains("«goal»"), "{out}");
        assert!(out.lines().all(|line| line.chars().count() <= 78), "{out}");
    }
    let told = home.run(&["check", "brutt.toml"]).out.replace('\\', "/");
    snapshot("broken", &told);
}

#[test]
fn a_broken_file_is_told_for_programs() {
    let home = Home::new();
    home.write("brutt.toml", BROKEN);
    for lang in ["nb", "nn", "en"] {
        let Ran { code, out, err } = home.run(&["check", "--format", "json", "--lang", lang, "brutt.toml"]);
        assert_eq!((code, err.as_str()), (Some(1), ""));
        let found: Vec<Value> = serde_json::from_str(&out).expect("an array");
        assert!(!found.is_empty());
        for finding in &found {
            let keys: Vec<&str> = finding.as_object().expect("an object").keys().map(String::as_str).collect();
            let mut wanted = ["file", "line", "column", "severity", "code", "message", "help"];
            wanted.sort_unstable();
            let mut keys = keys;
            keys.sort_unstable();
            assert_eq!(keys, wanted);
            assert!(finding["line"].as_u64() >= Some(1) && finding["column"].as_u64() >= Some(1), "{finding}");
            assert!(matches!(finding["severity"].as_str(), Some("fault" | "warning")), "{finding}");
            assert!(finding["message"].is_string() && (finding["help"].is_string() || finding["help"].is_null()));
        }
        let unknown = found.iter().find(|finding| finding["code"] == "unknown-key").expect("the slip");
        assert_eq!((unknown["line"].as_u64(), unknown["column"].as_u64()), (Some(7), Some(1)));
    }
}

#[test]
fn a_file_in_a_course_is_checked_with_the_course_around_it() {
    let home = Home::new();
    home.write(
        "kurs/brutt.toml",
        BROKEN.replace("gaol", "goal").replace("minutes", "needs = [\"mobil-sms\"]\nminutes"),
    );
    let ran = home.run(&["check", "kurs/brutt.toml"]);
    assert_eq!(ran.code, Some(0), "only translations lack: {}", ran.out);
}
