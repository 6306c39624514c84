//! How hard a text is to read, by both numbers.

use tastetrykk::author::wording::{What, limit, measures};
use tastetrykk::diagnostic::{Code, Finding, Severity};
use tastetrykk::vocabulary::{Id, Lang};

use super::folder::Folder;
use super::told::findings;

/// A step of sixty words, of which this many are the long one.
fn step(long: usize, word: &str) -> String {
    let words: Vec<&str> = (0..60).map(|at| if at < long { word } else { "du" }).collect();
    // Ten words a sentence.
    let sentences: Vec<String> = words.chunks(10).map(|words| format!("{}.", words.join(" "))).collect();
    sentences.join(" ")
}

fn with(text: &str) -> Folder {
    let old = "En melding er **kort**.\nDu trykker på `Send`.\n\n- Se på navnet.\n- Skriv.\n";
    Folder::with_course().slip("svare.toml", old, text)
}

/// What is told of the step `hvorfor` when that is its text: the code and both numbers.
fn told(text: &str) -> Option<(Code, String, String)> {
    let found = findings(&with(text).catalogue(), "svare");
    let of = |what: &str| {
        let found = found.iter().find(|finding| finding.args.first().is_some_and(|(_, value)| value == what));
        found.map(|finding| (finding.code, finding.args[2].1.clone(), finding.args[3].1.clone()))
    };
    of("step")
}

#[test]
fn a_step_of_sixty_words_is_judged_by_itself() {
    // 10 words a sentence, and 15 of 60 are long: 10 + 25.
    assert_eq!(told(&step(15, "skjermen")), None, "35 is what to aim at");
    assert_eq!(told(&step(16, "skjermen")), Some((Code::HardReading, "37".to_owned(), "37".to_owned())));
    assert_eq!(
        told(&step(18, "skjermen")),
        Some((Code::HardReading, "40".to_owned(), "40".to_owned())),
        "40 is allowed"
    );
    assert_eq!(told(&step(19, "skjermen")), Some((Code::TooHardReading, "42".to_owned(), "42".to_owned())));
    assert_eq!(told(&step(40, "skjermen").replace("du du.", "du.")), None, "59 words swing too much alone");
    assert_eq!((Code::HardReading.severity(), Code::TooHardReading.severity()), (Severity::Warning, Severity::Fault));
}

#[test]
fn both_numbers_are_told() {
    let text = step(19, "meldingene").replacen("meldingene", "[meldingene](melding)", 1);
    let found = findings(&with(&text).catalogue(), "svare");
    let hard = |finding: &&Finding| matches!(finding.code, Code::HardReading | Code::TooHardReading);
    let found: Vec<Finding> = found.iter().filter(hard).cloned().collect();
    let said = Lang::ALL.map(|lang| super::folder::told(&found, lang));
    insta::assert_snapshot!("hard", said.join("\n"));
}

#[test]
fn words_that_the_lesson_explains_stop_nobody() {
    let explained = step(30, "meldingene").replacen("meldingene", "[meldingene](melding)", 1);
    assert_eq!(told(&explained), Some((Code::HardReading, "60".to_owned(), "10".to_owned())));
    assert_eq!(told(&step(30, "meldingene")), Some((Code::TooHardReading, "60".to_owned(), "60".to_owned())));
}

#[test]
fn everything_of_a_lesson_is_measured_in_each_language() {
    let found = measures(&with(&step(12, "skjermen")).catalogue(), &Id::new("svare").expect("an id"));
    let of = |lang, what: What| found.iter().find(|measure| measure.lang == lang && measure.what == what);
    for what in [What::Lesson, What::Note, What::Feedback] {
        assert!(of(Lang::Nb, what.clone()).is_some() && of(Lang::Nn, what.clone()).is_some(), "{what:?}");
        assert!(limit(&what).target < limit(&what).most);
    }
    let step = of(Lang::Nb, What::Step("hvorfor".to_owned())).expect("it is measured");
    assert_eq!((step.lix.words, step.lix.sentences, step.lix.long), (60, 6, 12));
    assert!(of(Lang::Nn, What::Step("hvorfor".to_owned())).is_none(), "the translation is short");
}
