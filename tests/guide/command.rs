//! `tastetrykk guide` and `tastetrykk schema`, as a person uses them.

use tastetrykk::author::guide::book;
use tastetrykk::author::schema::File;
use tastetrykk::vocabulary::Lang;
use unicode_width::UnicodeWidthStr;

use crate::harness::Home;

#[test]
fn without_a_page_the_names_of_all_are_shown() {
    let home = Home::new();
    for (lang, tag) in [(Lang::Nb, "nb"), (Lang::Nn, "nn"), (Lang::En, "en")] {
        let ran = home.run(&["guide", "--lang", tag]);
        assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""));
        assert_eq!(ran.out, book::contents(lang));
        let wide: Vec<&str> = ran.out.lines().filter(|line| line.width() > 78).collect();
        assert!(wide.is_empty(), "{wide:?}");
    }
    let ran = home.run(&["guide"]);
    assert!(ran.out.contains("forste-leksjon  Din første leksjon på 30 minutter"), "{}", ran.out);
    assert!(ran.out.contains("message-sent") && ran.out.contains("unknown-key"), "{}", ran.out);
}

#[test]
fn a_page_is_a_code_a_step_a_happening_a_file_a_chapter_or_a_key() {
    let home = Home::new();
    for (name, heading) in [
        ("unknown-key", "`unknown-key`"),
        ("choice", "`choice`: Spørsmål"),
        ("message-sent", "`message-sent`"),
        ("profile", "`profile`: Kommunens profil"),
        ("forste-leksjon", "Din første leksjon på 30 minutter"),
        ("Første leksjon", "Din første leksjon på 30 minutter"),
        ("text-size", "`text-size`"),
        ("steps", "Slag av steg"),
    ] {
        let ran = home.run(&["guide", name]);
        assert_eq!(ran.code, Some(0), "{name}: {}", ran.err);
        assert_eq!(ran.out.lines().next(), Some(heading), "{name}");
        assert!(!ran.out.contains('\u{1b}') && ran.out.ends_with('\n'));
        let wide = ran.out.lines().filter(|line| line.width() > 78 && !line.starts_with("    "));
        assert_eq!(wide.count(), 0, "{name}: {}", ran.out);
    }
}

#[test]
fn a_page_is_in_the_language_asked_for_or_the_nearest() {
    let home = Home::new();
    let first = |arguments: &[&str]| home.run(arguments).out.lines().next().map(str::to_owned);
    assert_eq!(first(&["guide", "choice", "--lang", "nn"]).as_deref(), Some("`choice`: Spørsmål"));
    assert!(home.run(&["guide", "unknown-key", "--lang", "nn"]).out.contains("ukjend nøkkel"));
    assert!(home.run(&["guide", "unknown-key", "--lang", "en"]).out.contains("unknown key"));
    // There is no such chapter in English.
    assert_eq!(first(&["guide", "klarsprak", "--lang", "en"]).as_deref(), Some("Slik skriver vi"));
    assert_eq!(first(&["guide", "developers", "--lang", "nn"]).as_deref(), Some("For developers"));
}

#[test]
fn a_page_that_is_not_there_is_told_with_one_that_is() {
    let home = Home::new();
    let ran = home.run(&["guide", "unknwon-key"]);
    assert_eq!((ran.code, ran.out.as_str()), (Some(2), ""));
    assert!(ran.err.contains("Mente du «unknown-key»?"), "{}", ran.err);
    let ran = home.run(&["guide", "\u{1b}[2J../../etc"]);
    assert_eq!(ran.code, Some(2));
    assert!(!ran.err.contains('\u{1b}') && !ran.err.contains("Mente"), "{}", ran.err);
    assert!(home.everything().is_empty(), "nothing is written");
}

#[test]
fn a_schema_is_printed_in_the_language_asked_for() {
    let home = Home::new();
    let ran = home.run(&["schema"]);
    assert_eq!(ran.out, File::named("lesson").expect("a kind").schema(Lang::Nb));
    let ran = home.run(&["schema", "application-translation", "--lang", "nn"]);
    assert_eq!(ran.out, File::named("application-translation").expect("a kind").schema(Lang::Nn));
    let ran = home.run(&["schema", "leksjon"]);
    assert_eq!(ran.code, Some(2));
    assert!(ran.err.contains("lesson"), "{}", ran.err);
}
