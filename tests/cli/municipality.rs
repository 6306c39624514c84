//! The course in another municipality, from the command line.

use super::harness::{Home, Ran, snapshot};

/// A profile with a slip in its sixth line.
const ULVIK: &str = "format = 1
language = \"nn\"
kommune = \"Ulvik herad\"
sted = \"Ulvik\"
[telefon]
servicekontor = \"ring oss\"
biblioteket = \"000 00 903\"
";

/// A lesson that says where one is.
const LESSON: &str = r#"format = 1
id = "sporre"
module = "soknad"
minutes = 5
digcomp = ["2.3"]
title = "Spørre i {sted}"
goal = "Du vet hvem du kan spørre."
note = ["Ring {telefon-biblioteket}."]

[[step]]
id = "les"
kind = "read"
text = "Ring {kommune} på {telefon-biblioteket}."
"#;

fn home() -> Home {
    let home = Home::new();
    home.write("ulvik.toml", ULVIK);
    home.write("kurs/sporre.toml", LESSON);
    home
}

#[test]
fn the_profile_is_checked_with_the_course() {
    let home = home();
    let Ran { code, out, err } = home.run(&["check", "--profile", "ulvik.toml"]);
    assert_eq!((code, err.as_str()), (Some(1), ""), "{out}");
    snapshot("profile", &out);
    // By itself, it is known by what stands in it.
    let words = |out: &str| -> Vec<String> { out.split_whitespace().map(|word| word.replace("./", "")).collect() };
    assert_eq!(words(&home.run(&["check", "ulvik.toml"]).out), words(&out));
    home.write("kurs/profiles/ulvik.toml", ULVIK);
    let folder = home.run(&["check", "kurs"]);
    assert!(folder.code == Some(1) && folder.out.contains("ring oss"), "{}", folder.out);
    let file = home.run(&["check", "kurs/profiles/ulvik.toml"]);
    assert!(file.code == Some(1) && file.out.contains("ring oss") && !file.out.contains("sporre"), "{}", file.out);
}

#[test]
fn a_lesson_is_checked_with_the_municipalitys_own_facts() {
    let home = Home::new();
    home.write("kurs/sporre.toml", LESSON.replace("{kommune}", "{telefon-badet}"));
    home.write("ulvik.toml", ULVIK.replace("ring oss", "000 00 901") + "badet = \"000 00 905\"\n");
    assert_eq!(home.run(&["check", "kurs"]).code, Some(1));
    let ran = home.run(&["check", "--profile", "ulvik.toml", "kurs"]);
    assert_eq!(ran.code, Some(0), "{}", ran.out);
}

#[test]
fn the_course_is_held_in_the_municipality_and_in_its_form_of_norwegian() {
    let home = home();
    let arguments = ["--plain", "--profile", "ulvik.toml", "--lessons", "kurs", "--data", "d", "sporre"];
    let Ran { code, out, err } = home.answer(&arguments, "");
    assert_eq!(code, Some(0), "{err}");
    assert!(out.contains("Ring Ulvik herad på 000 00 903.") && out.contains("Spørre i Ulvik"), "{out}");
    assert!(out.contains("1 Neste") && out.starts_with("Linjemodus: tal"), "nynorsk: {out}");
    assert!(err.contains("ulvik.toml:6:17") && err.contains("ring oss"), "{err}");
    // Whoever says which language, gets it.
    for (lang, variable) in [(Some("nb"), None), (None, Some("nb"))] {
        let mut arguments = arguments.to_vec();
        arguments.extend(lang.iter().flat_map(|lang| ["--lang", lang]));
        let mut command = home.command(&arguments);
        if let Some(lang) = variable {
            command.env("TASTETRYKK_LANG", lang);
        }
        let ran = super::harness::run(&mut command, "");
        assert!(ran.out.starts_with("Linjemodus: tall"), "{}", ran.out);
    }
    let list = home.run(&["lessons", "--profile", "ulvik.toml", "--lessons", "kurs"]);
    assert!(list.out.contains("Spørre i Ulvik"), "{}", list.out);
}

#[test]
fn a_profile_that_is_not_there_is_wrong_usage() {
    let home = Home::new();
    for arguments in [
        ["--plain", "--profile", "x.toml"].as_slice(),
        &["lessons", "--profile", "x.toml"],
        &["check", "--profile", "."],
    ] {
        let Ran { code, out, err } = home.run(arguments);
        assert_eq!((code, out.as_str()), (Some(2), ""), "{arguments:?}");
        assert_eq!(err, format!("{} finnes ikke.\n", arguments.last().expect("a path")));
    }
}

#[test]
fn the_settings_name_the_municipality_too() {
    let home = home();
    home.write(".config/tastetrykk/config.toml", "profile = \"ulvik.toml\"\nlessons = \"~/kurs\"\n");
    home.write(".config/tastetrykk/ulvik.toml", ULVIK.replace("000 00 903", "000 00 904"));
    let arguments = ["--plain", "--data", "d", "sporre"];
    let ran = home.answer(&arguments, "");
    assert!(ran.out.contains("Ring Ulvik herad på 000 00 904.") && ran.err.contains("ring oss"), "{}", ran.err);
    assert!(home.run(&["lessons"]).out.contains("Spørre i Ulvik"));
    let named = home.answer(&[arguments.as_slice(), &["--profile", "ulvik.toml"]].concat(), "");
    assert!(named.out.contains("000 00 903"), "the command line wins: {}", named.out);
    // One that is away keeps nobody from the course.
    let mut command = home.command(&arguments);
    let ran = super::harness::run(command.env("TASTETRYKK_PROFILE", "borte.toml"), "");
    assert_eq!((ran.code, ran.err.as_str()), (Some(0), "borte.toml finnes ikke.\n"));
    assert!(ran.out.contains("Ring Fjordvik kommune på 000 00 803."), "{}", ran.out);
}

#[test]
fn what_lessons_can_say_is_listed() {
    let home = home();
    let Ran { code, out, err } = home.run(&["profile", "--profile", "ulvik.toml"]);
    assert!(code == Some(0) && err.contains("ring oss"), "{err}");
    let says = |name: &str, value: &str| {
        out.lines().any(|line| line.starts_with(&format!("{name} ")) && line.ends_with(&format!("  {value}")))
    };
    assert!(says("{telefon-biblioteket}", "000 00 903") && says("{kommune}", "Ulvik herad"), "{out}");
    assert!(says("{frist-barnehage}", "1. mars") && says("tt-kort", "digital"), "{out}");
}
