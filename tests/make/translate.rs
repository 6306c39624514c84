//! What `translate` writes into a translation, and what it leaves alone.

use std::collections::BTreeMap;

use tastetrykk::author::translate::{Known, done, left, update};
use tastetrykk::course::catalogue::Asked;
use tastetrykk::course::{Catalogue, Said};
use tastetrykk::diagnostic::{Code, Finding};
use tastetrykk::vocabulary::Lang;

use super::folder::Folder;

const SHARED: [&str; 13] = [
    "world/kari",
    "world/mail",
    "world/photos",
    "world/portal",
    "world/web",
    "course/glossary",
    "course/paths",
    "applications/tt-kort",
    "apps/parkering",
    "apps/pakkeveien",
    "plans/fire-moter",
    "plans/svindel-ett-mote",
    "plans/to-timer-bibliotek",
];

/// Every main file inside the program, without `.toml`.
fn stems(catalogue: &Catalogue) -> Vec<String> {
    let lessons = catalogue.lesson_ids().into_iter().map(|id| id.to_string());
    lessons.chain(SHARED.map(str::to_owned)).collect()
}

fn source(catalogue: &Catalogue, stem: &str, lang: Lang) -> String {
    let sources = catalogue.sources(stem);
    let found = sources.into_iter().find(|source| source.translation == Some(lang)).expect("a translation");
    String::from_utf8(found.bytes).expect("text")
}

fn asked(catalogue: &Catalogue, stem: &str) -> Asked {
    catalogue.asked(stem).unwrap_or_else(|| panic!("{stem} says what it asks for"))
}

/// `update` with nothing known.
fn updated(old: &str, asked: &Asked) -> tastetrykk::author::translate::Updated {
    let once = update(old, &asked.parts, asked.sibling, &BTreeMap::new()).expect("TOML");
    let twice = update(&once.text, &asked.parts, asked.sibling, &BTreeMap::new()).expect("TOML");
    assert!(twice.text == once.text, "doing it again changes nothing:\n{}", differing(&once.text, &twice.text));
    assert_eq!((twice.added, twice.changed, twice.surplus, twice.left), (0, 0, 0, once.left));
    once
}

/// What is told about the translation of `stem` into `lang` when it says `text`.
fn told(stem: &str, lang: Lang, text: &str) -> Vec<Finding> {
    let path = format!("{stem}.{}.toml", lang.tag());
    let folder = Folder::default().with(&path, text);
    folder.over_the_built_in().check_file(&path)
}

/// The lines that are in one text only.
fn differing(one: &str, other: &str) -> String {
    let only = |one: &str, other: &str, mark: &str| -> Vec<String> {
        let there: Vec<&str> = other.lines().collect();
        one.lines().filter(|line| !there.contains(line)).take(8).map(|line| format!("{mark} {line}")).collect()
    };
    [only(one, other, "-"), only(other, one, "+")].concat().join("\n")
}

fn sorted(text: &str) -> String {
    let mut lines: Vec<&str> = text.lines().collect();
    lines.sort_unstable();
    lines.join("\n")
}

fn codes(findings: &[Finding]) -> Vec<Code> {
    findings.iter().map(|finding| finding.code).collect()
}

#[test]
fn what_is_whole_stays_as_it_is() {
    let catalogue = Catalogue::new(None);
    for stem in stems(&catalogue) {
        let asked = asked(&catalogue, &stem);
        for lang in [Lang::Nn, Lang::En] {
            let old = source(&catalogue, &stem, lang);
            let new = updated(&old, &asked);
            assert!(new.text == old, "{stem} in {lang:?}:\n{}", differing(&old, &new.text));
        }
    }
}

#[test]
fn from_nothing_comes_a_whole_translation_that_is_marked() {
    let catalogue = Catalogue::new(None);
    for stem in stems(&catalogue) {
        let asked = asked(&catalogue, &stem);
        let new = updated("", &asked);
        assert!(new.added > 0 && new.left == new.added, "{stem}: {new:?}");
        let found = told(&stem, Lang::Nn, &new.text);
        // A long file has more marks than are told.
        assert!(found.iter().all(|f| matches!(f.code, Code::TranslationUndone | Code::More)), "{stem}: {found:?}");
        assert!(found.iter().any(|f| f.code == Code::TranslationUndone), "{stem}");
        let done = done(&new.text, &asked.parts).expect("TOML");
        assert_eq!(left(&done), Ok(0));
        assert_eq!(told(&stem, Lang::Nn, &done), [], "{stem}: {done}");
    }
}

/// Takes every assignment away that `take` picks by its number, and says what stood there.
fn thinned(text: &str, take: impl Fn(usize) -> bool) -> String {
    let mut kept = String::new();
    let mut open = None;
    let mut number = 0;
    let mut taking = false;
    for line in text.split_inclusive('\n') {
        if let Some(close) = open {
            if line.trim_end().ends_with(close) {
                open = None;
            }
        } else if let Some((key, value)) = line.split_once(" = ") {
            number += 1;
            taking = take(number) && !matches!(key, "format" | "from" | "sender");
            open = match value.trim_end() {
                "\"\"\"" => Some("\"\"\""),
                "[" => Some("]"),
                _ => None,
            };
        } else {
            taking = false;
        }
        if !taking {
            kept.push_str(line);
        }
        taking &= open.is_some();
    }
    kept
}

/// What the translation says, by path.
fn known(text: &str, asked: &Asked) -> BTreeMap<String, Known> {
    let document = tastetrykk::author::Document::read("", text.as_bytes()).expect("text");
    let mut known = BTreeMap::new();
    for text in asked.parts.iter().flat_map(|part| &part.texts) {
        let inner = format!("{}.text", text.path);
        let said = match &text.said {
            Said::Text(_) => {
                let outer = text.path.strip_suffix(".text").unwrap_or(&text.path);
                let found = [&text.path, &*inner, outer].into_iter().find_map(|path| document.text(path));
                found.map(|said| Said::Text(said.trim_end().to_owned()))
            }
            Said::Lines(_) => {
                let lines = (0..20).map_while(|at| document.text(&format!("{}.{at}", text.path)).map(str::to_owned));
                Some(Said::Lines(lines.collect()))
            }
        };
        if let Some(said) = said {
            known.insert(text.path.clone(), Known { said, mark: false });
        }
    }
    known
}

#[test]
fn what_is_missing_comes_where_it_was() {
    let catalogue = Catalogue::new(None);
    for stem in stems(&catalogue) {
        let asked = asked(&catalogue, &stem);
        let old = source(&catalogue, &stem, Lang::Nn);
        for step in [2, 5] {
            let thin = thinned(&old, |number| number % step == 0);
            let with = update(&thin, &asked.parts, asked.sibling, &known(&old, &asked)).expect("TOML");
            assert_eq!(with.left, 0, "{stem}");
            assert_eq!(known(&with.text, &asked), known(&old, &asked), "{stem}, every {step}");
            // Where a line has one text, it is the same line. The order may differ where the old file had
            // another one than its main file.
            if !old.contains(" = {") && stem != "world/photos" {
                let lost = differing(&sorted(&old), &sorted(&with.text));
                assert!(lost.is_empty(), "{stem}, every {step}:\n{lost}");
            }
            let new = updated(&thin, &asked);
            let found = told(&stem, Lang::Nn, &new.text);
            let right = |f: &Finding| matches!(f.code, Code::TranslationUndone | Code::More);
            assert!(found.iter().all(right), "{stem}, every {step}: {found:?}\n{}", new.text);
        }
    }
}

const STEM: &str = "svare";

/// The good lesson with its nynorsk as `translation`, after `old` has become `new` in the main file.
fn lesson(translation: &str, old: &str, new: &str) -> (Catalogue, Asked) {
    let folder = Folder::good().slip("svare.toml", old, new).with("svare.nn.toml", translation);
    let catalogue = folder.catalogue();
    let asked = asked(&catalogue, STEM);
    (catalogue, asked)
}

fn nynorsk() -> String {
    Folder::good().text("svare.nn.toml")
}

fn told_of(catalogue: &Catalogue) -> Vec<Code> {
    codes(&catalogue.check_file("svare.nn.toml"))
}

const QUESTION: (&str, &str) = ("Hva ser du på før du sender?", "Hva ser du etter før du sender?");

#[test]
fn what_has_changed_is_marked_until_a_person_has_looked_at_it() {
    let (catalogue, changed) = lesson(&nynorsk(), QUESTION.0, QUESTION.1);
    assert_eq!(told_of(&catalogue), [Code::TranslationStale]);
    let new = updated(&nynorsk(), &changed);
    assert_eq!((new.added, new.changed, new.left), (0, 5, 5), "{}", new.text);
    assert!(
        new.text.contains("# ENDRET: Hva ser du etter før du sender?\nquestion = \"Kva ser du på før du sender?\"\n")
    );
    assert!(new.text.contains("# ENDRET (say): Klokka sier ikke"), "{}", new.text);
    let (catalogue, changed) = lesson(&new.text, QUESTION.0, QUESTION.1);
    assert!(told_of(&catalogue).contains(&Code::TranslationStale));
    // Whoever takes the marks away one by one is done when the last one is gone.
    let mut text = new.text.clone();
    for left in (0..5).rev() {
        let lines: Vec<&str> = text.split_inclusive('\n').collect();
        let mark = lines.iter().position(|line| line.starts_with("# ENDRET")).expect("a mark");
        text = lines.iter().enumerate().filter(|(at, _)| *at != mark).map(|(_, line)| *line).collect();
        let again = updated(&text, &changed);
        assert_eq!(again.left, left);
        text = again.text;
    }
    let (catalogue, _) = lesson(&text, QUESTION.0, QUESTION.1);
    assert_eq!(told_of(&catalogue), []);
    // Or says so at once.
    assert_eq!(done(&new.text, &changed.parts).as_ref(), Ok(&text));
}

#[test]
fn a_text_that_is_new_is_written_and_nothing_else_is_marked() {
    let more = "say = \"Klokka sier ikke hvem som får meldingen.\"\n\n[[step.option]]\nid = \"farge\"\ntext = \"Fargen\"\nsay = \"Fargen er til pynt.\"";
    let (_, asked) = lesson(&nynorsk(), "say = \"Klokka sier ikke hvem som får meldingen.\"", more);
    let new = updated(&nynorsk(), &asked);
    assert_eq!((new.added, new.changed, new.left), (2, 0, 2), "{}", new.text);
    assert!(
        new.text.contains("# OVERSETT: Fargen er til pynt.\noption.farge.say = \"Fargen er til pynt.\"\n"),
        "{}",
        new.text
    );
    let (catalogue, _) = lesson(&new.text, "say = \"Klokka sier ikke hvem som får meldingen.\"", more);
    assert_eq!(told_of(&catalogue), [Code::TranslationUndone; 2]);
    // The original changes once more before anybody has translated it: what nobody has touched follows.
    let later = more.replace("til pynt", "fin");
    let (_, asked) = lesson(&new.text, "say = \"Klokka sier ikke hvem som får meldingen.\"", &later);
    let text = updated(&new.text, &asked).text;
    assert!(text.contains("# OVERSETT: Fargen er fin.\noption.farge.say = \"Fargen er fin.\"\n"), "{text}");
    let own = new.text.replace("farge.say = \"Fargen er til pynt.\"", "farge.say = \"Fargen er til stas.\"");
    let text = updated(&own, &asked).text;
    assert!(text.contains("# OVERSETT: Fargen er fin.\noption.farge.say = \"Fargen er til stas.\"\n"), "{text}");
}

#[test]
fn what_is_only_moved_needs_nobody() {
    let one = "[[step.item]]\nid = \"apne\"\ntext = \"Finn fram telefonen.\"\n\n";
    let two = "[[step.item]]\nid = \"send\"\ntext = \"Send noen få ord til en du er glad i.\"\n";
    let (_, asked) = lesson(&nynorsk(), &format!("{one}{two}"), &format!("{two}\n{one}"));
    let new = updated(&nynorsk(), &asked);
    assert_eq!((new.added, new.changed, new.left), (0, 0, 0));
    let (catalogue, _) = lesson(&new.text, &format!("{one}{two}"), &format!("{two}\n{one}"));
    assert_eq!(told_of(&catalogue), []);
}

#[test]
fn what_nobody_asks_for_becomes_a_comment_and_comments_stay() {
    let old = nynorsk().replace("item.send", "# Hugs: glad i.\nitem.gammal = \"Gammal.\"\nitem.send")
        + "\n# Denne er eldre.\n[step.borte]\nfrom = \"12345678\"\ntext = \"\"\"\nVekk.\n\nHeilt.\n\"\"\"\n";
    let (_, asked) = lesson(&old, QUESTION.0, QUESTION.0);
    let new = updated(&old, &asked);
    assert_eq!((new.added, new.changed, new.left), (0, 0, 0));
    for kept in [
        "# Hugs: glad i.\n# item.gammal = \"Gammal.\"\nitem.send",
        "# Denne er eldre.\n# [step.borte]\n# from",
        "# Vekk.\n\n# Heilt.\n",
    ] {
        assert!(new.text.contains(kept), "{kept}\n{}", new.text);
    }
    let (catalogue, _) = lesson(&new.text, QUESTION.0, QUESTION.0);
    assert_eq!(told_of(&catalogue), []);
}
