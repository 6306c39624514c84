//! `tastetrykk lessons`: the list, for people and for programs.

use serde_json::Value;

use super::harness::{Home, Ran, snapshot};

fn json(arguments: &[&str]) -> Vec<Value> {
    let Ran { code, out, err } = Home::new().run(arguments);
    assert_eq!((code, err.as_str()), (Some(0), ""));
    serde_json::from_str(&out).expect("an array")
}

#[test]
fn the_list_for_people_and_for_programs() {
    let list = Home::new().run(&["lessons"]);
    assert_eq!((list.code, list.err.as_str()), (Some(0), ""));
    let json = Home::new().run(&["lessons", "--json"]);
    snapshot("lessons", &format!("{}\n{}", list.out, json.out));
}

#[test]
fn each_lesson_says_what_a_program_needs() {
    let lessons = json(&["lessons", "--json"]);
    assert!(!lessons.is_empty());
    for lesson in lessons {
        for key in ["id", "module", "title", "goal"] {
            assert!(lesson[key].as_str().is_some_and(|text| !text.is_empty()), "{key}: {lesson}");
        }
        for key in ["minutes", "steps", "practice"] {
            assert!(lesson[key].as_u64().is_some(), "{key}: {lesson}");
        }
        for key in ["digcomp", "needs", "languages"] {
            let list = lesson[key].as_array().unwrap_or_else(|| panic!("{key}: {lesson}"));
            assert!(list.iter().all(Value::is_string), "{key}: {lesson}");
        }
        assert!(lesson["practice"].as_u64() <= lesson["steps"].as_u64());
        assert_eq!(lesson["languages"][0], "nb");
    }
}

#[test]
fn the_list_is_in_the_language_asked_for_and_needs_no_home() {
    let title = |lang: &str| json(&["lessons", "--json", "--lang", lang])[0]["goal"].clone();
    assert_ne!(title("nb"), title("nn"));
    assert_ne!(title("nb"), title("en"));
    let home = Home::new();
    let mut command = home.command(&["lessons"]);
    let ran = super::harness::run(command.env("HOME", "/nowhere/at/all"), "");
    assert_eq!(ran, home.run(&["lessons"]));
    assert_eq!(home.everything(), Vec::<std::path::PathBuf>::new());
}
