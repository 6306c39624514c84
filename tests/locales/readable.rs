//! How hard the texts are to read, by LIX, counted as the language guide says.

use tastetrykk::locale::Part;
use tastetrykk::vocabulary::Lang;

use super::lessons;
use super::messages::{PARTS, texts};

/// The most for the interface, for a lesson, and for a take-home note.
const INTERFACE: f64 = 40.0;
const LESSON: f64 = 35.0;
const NOTE: f64 = 30.0;
/// The most for the explanations of the glossary, taken together.
const GLOSSARY: f64 = 45.0;

/// LIX: words a sentence, and how many of a hundred words have more than six letters. A sentence
/// ends at `.`, `!`, `?`, `:` or the end of a line; numbers are words; hyphens and apostrophes
/// inside a word do not part it and are not counted.
#[expect(clippy::cast_precision_loss, reason = "texts have fewer than 2^52 words")]
fn lix(lines: &[String]) -> f64 {
    let (mut all, mut long, mut sentences) = (0_usize, 0_usize, 0_usize);
    for sentence in lines.iter().flat_map(|line| line.split(['.', '!', '?', ':', '\n'])) {
        let words = words(sentence);
        sentences += usize::from(!words.is_empty());
        all += words.len();
        long += words.iter().filter(|word| word.chars().filter(|c| c.is_alphanumeric()).count() > 6).count();
    }
    let (all, long, sentences) = (all as f64, long as f64, sentences as f64);
    if all == 0.0 { 0.0 } else { all / sentences + 100.0 * long / all }
}

fn words(sentence: &str) -> Vec<&str> {
    let inside = |c: char| c.is_alphanumeric() || matches!(c, '-' | '\'' | '’');
    let pieces = sentence.split(|c: char| !inside(c)).map(|word| word.trim_matches(['-', '\'', '’']));
    pieces.filter(|word| !word.is_empty()).collect()
}

fn interface(lang: Lang, parts: &[Part]) -> Vec<String> {
    parts.iter().flat_map(|part| texts(lang, *part).into_values().flatten()).collect()
}

#[test]
fn lix_counts_as_the_guide_says() {
    let lix = |text: &str| lix(&text.lines().map(str::to_owned).collect::<Vec<_>>());
    let near = |a: f64, b: f64| (a - b).abs() < 0.001;
    assert!(near(lix(""), 0.0));
    // 6 words, 3 sentences, none long.
    assert!(near(lix("Du kan lese.\nSe: her 14"), 2.0));
    // 4 words in one sentence, "meldingen" is long; e-posten has 7 letters without its hyphen.
    assert!(near(lix("Les meldingen og e-posten"), 4.0 + 50.0));
    assert!(near(lix("E-post er kort"), 3.0));
}

#[test]
fn the_interface_is_easy_to_read() {
    for lang in Lang::ALL {
        let all = lix(&interface(lang, &PARTS));
        assert!(all <= INTERFACE, "{lang:?}: {all:.1}");
        let course = lix(&interface(lang, &[Part::Interface, Part::Phone, Part::Web]));
        assert!(course <= INTERFACE, "the course's screens in {lang:?}: {course:.1}");
    }
}

#[test]
fn the_glossary_is_easy_to_read() {
    let glossary = tastetrykk::course::Catalogue::new(None).glossary();
    for lang in Lang::ALL {
        let texts: Vec<String> = glossary.words.iter().map(|word| word.text.get(lang).clone()).collect();
        let all = lix(&texts);
        assert!(all <= GLOSSARY, "{lang:?}: {all:.1}");
    }
}

#[test]
fn each_lesson_is_easy_to_read() {
    for lesson in lessons::lessons() {
        for lang in Lang::ALL {
            let text = lix(&lessons::texts(lesson, lang));
            assert!(text <= LESSON, "{} in {lang:?}: {text:.1}", lesson.id);
            let note = lix(lesson.note.get(lang));
            assert!(note <= NOTE, "the note of {} in {lang:?}: {note:.1}", lesson.id);
        }
    }
}
