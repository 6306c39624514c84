//! `tastetrykk check`: findings for people and for programs.

use serde_json::Value;

use super::harness::{Home, Ran, run, snapshot};

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
fn the_lessons_inside_the_program_are_sound_and_are_not_looked_at_twice() {
    let home = Home::new();
    let own = |arguments: &[&str]| run(home.command(arguments).env_remove("XDG_CACHE_HOME"), "");
    let Ran { code, out, err } = own(&["check", "--faults-only"]);
    assert_eq!((code, err.as_str()), (Some(0), ""), "{out}");
    assert_eq!(out, "Ingen feil.\n");
    let kept =
        || home.everything().into_iter().filter(|path| path.extension().is_some_and(|end| end == "json")).count();
    assert!(kept() > 20, "a small file for each lesson");
    let Ran { code, out, .. } = own(&["check", "--format", "json"]);
    assert_eq!(code, Some(0));
    let found: Vec<Value> = serde_json::from_str(&out).expect("an array");
    assert!(found.iter().all(|finding| finding["severity"] == "warning"), "{out}");
    let again = own(&["check", "--format", "json"]);
    assert_eq!(again.out, out, "what is kept is told as it was found");
}

#[test]
fn without_a_cache_nothing_is_written() {
    let home = Home::new();
    home.write("brutt.toml", BROKEN.replace("gaol", "goal"));
    let before = home.everything();
    let own = |arguments: &[&str]| run(home.command(arguments).env_remove("XDG_CACHE_HOME"), "");
    let ran = own(&["check", "--no-cache", "brutt.toml"]);
    assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""), "{}", ran.out);
    assert_eq!(home.everything(), before);
    let kept = own(&["check", "brutt.toml"]);
    assert_eq!(kept.out, ran.out);
    assert_ne!(home.everything(), before, "otherwise there is something to be quicker by");
}

#[test]
fn what_is_the_same_in_many_files_is_told_once_and_the_ending_says_how_much_there_is() {
    let home = Home::new();
    for number in 1..=6 {
        let name = format!("kurs/leksjon-{number}.toml");
        home.write(&name, BROKEN.replace("gaol", "goal").replace("brutt", &format!("leksjon-{number}")));
    }
    home.write("kurs/brutt.toml", BROKEN);
    let out = home.run(&["check", "kurs"]).out;
    let told = |code: &str| out.matches(code).count();
    assert_eq!((told("[no-sibling]"), told("[not-reviewed]")), (1, 1), "{out}");
    assert!(out.contains("steder til: ") && out.contains("kurs/leksjon-6.toml"), "{out}");
    let ending: Vec<&str> = out.lines().rev().take(2).collect();
    assert!(ending[0].starts_with("Les mer om et funn: tastetrykk guide "), "{out}");
    assert!(out.contains("feil og") && out.contains("råd"), "{out}");
    let faults = home.run(&["check", "--faults-only", "kurs"]);
    assert_eq!(faults.code, Some(1));
    assert!(!faults.out.contains("  råd  ") && faults.out.contains("[unknown-key]"), "{}", faults.out);
}

#[test]
fn a_fault_comes_before_all_advice_however_much_there_is() {
    let home = Home::new();
    let advice = BROKEN.replace("gaol", "goal").replace("Les dette.", "Klikk her. Klikk her! Trykk bare på lenka.");
    for number in 1..=6 {
        let name = format!("kurs/leksjon-{number}.toml");
        home.write(&name, advice.replace("brutt", &format!("leksjon-{number}")));
    }
    home.write("kurs/siste.toml", BROKEN.replace("brutt", "siste"));
    let ran = home.run(&["check", "kurs"]);
    assert_eq!(ran.code, Some(1));
    let told: Vec<&str> =
        ran.out.lines().filter(|line| line.contains("  feil  ") || line.contains("  råd  ")).collect();
    assert!(told[0].contains("siste.toml:7:1  feil  "), "{}", ran.out);
    assert!(told[1..].iter().all(|line| line.contains("  råd  ")), "{}", ran.out);
    assert!(ran.out.contains("\nÉn feil og ") && ran.out.contains("--faults-only"), "{}", ran.out);
    let json = home.run(&["check", "--format", "json", "kurs"]).out;
    let found: Vec<Value> = serde_json::from_str(&json).expect("an array");
    let severities: Vec<&str> = found.iter().filter_map(|finding| finding["severity"].as_str()).collect();
    assert!(severities.is_sorted() && severities[0] == "fault" && severities.len() > 20, "{json}");
}

#[test]
fn how_hard_the_texts_are_stands_in_a_table_for_both_forms_of_norwegian() {
    let home = Home::new();
    assert_eq!(home.run(&["new", "lesson", "--folder", "kurs", "--title", "Boka", "--yes"]).code, Some(0));
    let Ran { code, out, err } = home.run(&["check", "--measures", "kurs"]);
    assert_eq!((code, err.as_str()), (Some(0), ""), "{out}");
    assert!(out.lines().all(|line| line.chars().count() <= 78), "{out}");
    let row = out.lines().find(|line| line.starts_with("hele leksjonen (mål 35)")).expect("a row");
    let numbers: Vec<&str> = row.split(')').nth(1).expect("numbers").split_whitespace().collect();
    assert_eq!(numbers.len(), 6, "{row}");
    assert!(numbers.iter().all(|number| number.contains(',') || number.parse::<u8>().is_ok()), "{row}");
    assert_eq!(home.run(&["check", "--measures", "kurs/boka.toml"]).out, out);
    let whole = home.run(&["check", "--measures", "--lang", "nn"]).out;
    assert!(whole.matches("heile leksjonen").count() > 15, "{whole}");
    assert_eq!(home.run(&["check", "--measures", "--fix", "kurs"]).code, Some(2));
}

#[test]
#[expect(clippy::disallowed_methods, reason = "what was written is read")]
fn what_is_the_same_in_one_file_is_told_once_with_its_lines() {
    let home = Home::new();
    assert_eq!(home.run(&["new", "lesson", "--folder", "kurs", "--title", "Boka", "--yes"]).code, Some(0));
    let path = home.path().join("kurs/boka.nn.toml");
    let marked = std::fs::read_to_string(&path).expect("a translation").replace("\nsay = ", "\n# OVERSETT: x\nsay = ");
    home.write("kurs/boka.nn.toml", &marked);
    let out = home.run(&["check", "kurs"]).out;
    assert_eq!(out.matches("[translation-undone]").count(), 1, "{out}");
    assert!(out.contains("steder til i fila, på linje "), "{out}");
    assert!(!out.contains("steder til: "), "{out}");
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
            let mut wanted = ["file", "line", "column", "severity", "code", "message", "help", "page"];
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
