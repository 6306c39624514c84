//! An app that is too large to try: what cannot be said is told, as something that cannot be said, and soon.

use tastetrykk::author::check::{Desk, Piece};
use tastetrykk::author::prove::{Care, Pictures};
use tastetrykk::author::wording::Dictionaries;
use tastetrykk::diagnostic::Code;
use tastetrykk::vocabulary::Id;

use crate::folder::Folder;

/// Enough walks that somebody presses «Bort».
const MUCH: Care = Care { walks: 40, acts: 12, pictures: Pictures::None };

/// An app in which fourteen switches each show a way, so that it has as many states as there are ways to turn them.
/// «Ferdig» never comes to be shown, and «Klar» only until «Bort» is pressed.
fn app() -> String {
    let part = |id: &str, kind: &str, rest: &str| {
        format!("[[screen.part]]\nid = \"{id}\"\nkind = \"{kind}\"\ntext = \"{id}\"\n{rest}\n\n")
    };
    let shown = |by: &str| format!("shown-if = {{ part = \"{by}\", is = \"on\" }}\n");
    let memory = |id: &str, on: bool| format!("[[screen.part]]\nid = \"{id}\"\nkind = \"memory\"\non = {on}\n\n");
    let screen =
        |id: &str, parts: &[String]| format!("[[screen]]\nid = \"{id}\"\ntitle = \"En\"\n\n{}", parts.concat());
    let mut first: Vec<String> = (0..14).map(|n| part(&format!("bryter-{n}"), "switch", "")).collect();
    first.extend([
        memory("aldri", false),
        memory("ennaa", true),
        part("videre", "button", "go = \"to\""),
        part("bort", "button", "set = { ennaa = \"off\" }"),
        part("klar", "button", &format!("emit = \"klar\"\n{}", shown("ennaa"))),
    ]);
    let way =
        |n: usize| part(&format!("vei-{n}"), "button", &format!("go = \"en\"\n{}", shown(&format!("bryter-{n}"))));
    let mut second: Vec<String> = (0..14).map(way).collect();
    second.push(part("ferdig", "button", &format!("emit = \"ferdig\"\n{}", shown("aldri"))));
    let head = "format = 1\nid = \"stor\"\ntitle = \"Stor\"\nlanguage = \"en\"\n\n";
    head.to_owned() + &screen("en", &first) + &screen("to", &second)
}

/// What is not proved of a lesson in the app, by the line where it is told: with this goal and this mistake.
fn not_proved(goal: &str, mistake: &str) -> Vec<(String, String)> {
    let head = "format = 1\nid = \"stort\"\nmodule = \"telefon\"\nminutes = 5\ndigcomp = [\"5.2\"]\ntitle = \"Stort\"\n\
        goal = \"Du kan alt.\"\nnote = [\"Se etter.\"]\nlanguage = \"en\"\n\n";
    let emitted = |said: &str| format!("{{ happened = \"custom-emitted\", app = \"stor\", said = \"{said}\" }}");
    let step = format!(
        "[[step]]\nid = \"a\"\nkind = \"practice\"\ntask = \"Gjør det.\"\nstart = {{ app = \"stor\" }}\ndone = [{}]\n\
         say = \"Ja.\"\n\n[[step.mistake]]\nid = \"feil\"\nwhen = {mistake}\nsay = \"Se etter en gang til.\"\n",
        emitted(goal)
    );
    let folder = Folder::app().with("apps/stor.toml", app()).with("stort.toml", head.to_owned() + &step);
    let course = folder.catalogue();
    assert!(course.open("stort").is_ok(), "{:?}", course.open("stort").err());
    let desk = Desk::new(&course).with(MUCH);
    let found = desk.look(&Piece::Lesson(Id::new("stort").expect("an id")), &Dictionaries::none());
    let what =
        |args: &[(&'static str, String)]| args.iter().find(|(name, _)| *name == "what").map(|(_, it)| it.clone());
    let found = found.into_iter().filter(|finding| {
        assert!(![Code::NoWay, Code::MistakeImpossible, Code::NoWayOn].contains(&finding.code), "{finding:?}");
        finding.code == Code::NotProved
    });
    let key = |line: &str| line.split(' ').next().unwrap_or_default().to_owned();
    found.map(|finding| (key(&finding.excerpt), what(&finding.args).unwrap_or_default())).collect()
}

/// A mistake that somebody can make.
const POSSIBLE: &str = "{ happened = \"custom-set\", app = \"stor\", part = \"bryter-3\" }";
/// A mistake that nobody can make, if one knew.
const IMPOSSIBLE: &str = "{ happened = \"custom-emitted\", app = \"stor\", said = \"ferdig\" }";

fn told(key: &str, what: &str) -> (String, String) {
    (key.to_owned(), what.to_owned())
}

#[test]
fn a_goal_that_is_not_found_is_not_said_to_be_impossible() {
    assert_eq!(not_proved("ferdig", POSSIBLE), [told("done", "goal")]);
}

#[test]
fn nor_is_a_mistake_and_what_can_be_found_is_found() {
    // Whoever presses «Bort» may have a way on, for all that is known.
    assert_eq!(not_proved("klar", IMPOSSIBLE), [told("task", "walk"), told("when", "mistake")]);
    assert_eq!(not_proved("klar", POSSIBLE), [told("task", "walk")]);
}
