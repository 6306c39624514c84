//! Which lesson shows a file.

use tastetrykk::author::preview::{Kind, subject};
use tastetrykk::course::catalogue::BuiltIn;
use tastetrykk::course::{Catalogue, Files as _};
use tastetrykk::vocabulary::{Id, Lang};

fn id(name: &str) -> Id {
    Id::new(name).expect("an id")
}

#[test]
fn a_file_is_known_by_where_it_stands() {
    let kind = |path: &str| Kind::of(path, b"format = 1\n");
    assert_eq!(kind("svare.toml"), Some(Kind::Lesson(id("svare"))));
    assert_eq!(kind("svare.nn.toml"), Some(Kind::Translation(id("svare"), Lang::Nn)));
    for shared in ["world/kari.toml", "apps/parkering.nn.toml", "applications/tt-kort.toml", "course/glossary.toml"] {
        assert_eq!(kind(shared), Some(Kind::Shared), "{shared}");
    }
    assert_eq!(kind("profiles/vik.toml"), Some(Kind::Profile));
    assert_eq!(Kind::of("vik.toml", b"format = 1\nkommune = \"Vik\"\n"), Some(Kind::Profile));
    for other in ["svare.md", ".svare.toml", "Svare.toml", "svare.no.toml", "annet/svare.toml"] {
        assert_eq!(kind(other), None, "{other}");
    }
}

#[test]
fn what_lessons_share_is_shown_by_one_that_uses_it_at_the_step_that_does() {
    let course = Catalogue::new(None);
    let shown = |path: &str| {
        let bytes = BuiltIn.read(path).expect("readable").expect("there");
        let kind = Kind::of(path, &bytes).expect("a kind");
        let lesson = subject::user(&course, path, &kind, &bytes)?;
        let step = subject::step(&course, &lesson, path, &kind, &bytes);
        Some((lesson.to_string(), step.is_some()))
    };
    assert_eq!(shown("apps/pakkeveien.toml"), Some(("svindel-sms".to_owned(), true)));
    assert_eq!(shown("applications/tt-kort.toml").map(|(lesson, _)| lesson).as_deref(), Some("soknad-steg-for-steg"));
    for path in
        ["world/kari.toml", "world/mail.toml", "world/portal.toml", "course/glossary.toml", "profiles/fjordvik.toml"]
    {
        assert!(shown(path).is_some_and(|(_, step)| step), "{path}");
    }
    let none = subject::user(&course, "apps/finnes-ikke.toml", &Kind::Shared, b"id = \"finnes-ikke-noe-sted\"\n");
    assert_eq!(none, None);
}
