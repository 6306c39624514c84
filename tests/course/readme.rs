//! The examples in the course's README are what an author copies: each of them is sound.

use tastetrykk::author::{Document, example};
use tastetrykk::course::Catalogue;
use tastetrykk::diagnostic::{Finding, Severity};
use tastetrykk::vocabulary::Lang;

use super::folder::{Folder, told};

const README: &str = include_str!("../../lessons/README.md");

/// What stands around the steps of an example.
const LESSON: (&str, &str) = (
    r#"
format = 1
id = "eksempel"
module = "telefon"
minutes = 5
digcomp = ["2.1"]
title = "Et eksempel"
goal = "Du kan lese et eksempel."
note = ["Les eksemplene."]

"#,
    r#"
[[step]]
id = "egen"
kind = "own"
text = "Nå prøver du selv."

[[step.item]]
id = "prov"
text = "Prøv det du har lest om."
"#,
);

/// The examples, each without its fences.
fn examples() -> impl Iterator<Item = &'static str> {
    README.split("```toml\n").skip(1).map(|rest| rest.split_once("```").expect("an end").0)
}

/// The world's file that an example is from, with its examples at the end.
fn world(name: &str, text: &'static str) -> String {
    let from_it = examples().filter(|example| example.starts_with(&format!("# {name}\n")));
    std::iter::once(text).chain(from_it).collect::<Vec<_>>().join("\n")
}

/// The built-in course with what the README adds to its world, and with this lesson.
fn course(steps: &str) -> Catalogue {
    let lesson = [LESSON.0, steps, LESSON.1].concat();
    let folder = Folder::default()
        .with("world/mail.toml", world("world/mail.toml", include_str!("../../lessons/world/mail.toml")))
        .with("world/photos.toml", world("world/photos.toml", include_str!("../../lessons/world/photos.toml")))
        .with("world/web.toml", world("world/web.toml", include_str!("../../lessons/world/web.toml")))
        .with("world/portal.toml", world("world/portal.toml", include_str!("../../lessons/world/portal.toml")))
        .with("eksempel.toml", lesson);
    folder.over_the_built_in()
}

#[test]
fn what_the_readme_adds_to_the_world_is_sound() {
    for file in ["mail", "photos", "web", "portal"] {
        assert!(examples().any(|example| example.starts_with(&format!("# world/{file}.toml"))), "{file}");
    }
    let faults = |finding: &Finding| finding.file.starts_with("world/") && finding.severity() == Severity::Fault;
    let found: Vec<Finding> = course("").check().into_iter().filter(faults).collect();
    assert!(found.is_empty(), "{}", told(&found, Lang::En));
}

#[test]
fn each_step_in_the_readme_is_one_that_can_be_opened() {
    let steps: Vec<&str> = examples().filter(|example| example.contains("[[step]]")).collect();
    assert!(!steps.is_empty());
    for step in steps {
        let opened = course(step).open("eksempel");
        let lesson = opened.unwrap_or_else(|found| panic!("{step}{}", told(&found, Lang::En))).lesson;
        let found = example::check(&lesson, &Document::read("README.md", step.as_bytes()).expect("text"));
        assert!(found.is_empty(), "{}", told(&found, Lang::En));
    }
}
