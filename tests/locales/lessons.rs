//! The texts of the lessons inside the program, and where they fall back to.

use std::sync::LazyLock;

use tastetrykk::course::model::{Lesson, StepKind};
use tastetrykk::course::{Catalogue, Files};
use tastetrykk::meaning::Text;
use tastetrykk::vocabulary::{Lang, Localised};

/// Every lesson inside the program; one that is another where services have another form, twice. Opened
/// once for all tests.
pub(crate) fn lessons() -> &'static [Lesson] {
    static LESSONS: LazyLock<Vec<Lesson>> = LazyLock::new(open_all);
    &LESSONS
}

fn open_all() -> Vec<Lesson> {
    let all = |catalogue: Catalogue| -> Vec<Lesson> {
        let open = |id: &str| catalogue.open(id).unwrap_or_else(|findings| panic!("{id}: {findings:?}")).lesson;
        catalogue.list().lessons.iter().map(|entry| open(entry.id.as_str())).collect()
    };
    let mut lessons = all(Catalogue::new(None));
    let turned = all(Catalogue::new(None).turned()).into_iter();
    let turned: Vec<Lesson> =
        turned.filter(|other| !lessons.iter().any(|lesson| lesson.steps == other.steps)).collect();
    lessons.extend(turned);
    lessons
}

/// All that a learner reads in a lesson but its take-home note: a paragraph, answer or message a
/// line.
pub(crate) fn texts(lesson: &Lesson, lang: Lang) -> Vec<String> {
    let mut lines = vec![lesson.title.get(lang).clone(), lesson.goal.get(lang).clone()];
    let prose = |text: &Localised<Text>| -> Vec<String> {
        text.get(lang).blocks.iter().map(tastetrykk::meaning::Block::plain).collect()
    };
    for step in &lesson.steps {
        match &step.kind {
            StepKind::Read { text } => lines.extend(prose(text)),
            StepKind::Choice { question, options, .. } => {
                lines.extend(prose(question));
                for option in options {
                    lines.push(option.text.get(lang).clone());
                    lines.extend(prose(&option.say));
                }
            }
            StepKind::Order { question, items, say } => {
                lines.extend(prose(question));
                for item in items {
                    lines.push(item.text.get(lang).clone());
                    lines.extend(prose(&item.say));
                }
                lines.extend(prose(say));
            }
            StepKind::Match { question, pairs } => {
                lines.extend(prose(question));
                for pair in pairs {
                    lines.extend([pair.left.get(lang).clone(), pair.right.get(lang).clone()]);
                    lines.extend(prose(&pair.say).into_iter().chain(prose(&pair.wrong)));
                }
            }
            StepKind::Fill { question, answers, otherwise, .. } => {
                lines.extend(prose(question).into_iter().chain(prose(otherwise)));
                for answer in answers {
                    lines.push(answer.text.get(lang).clone());
                    lines.extend(prose(&answer.say));
                }
            }
            StepKind::Spot { question, message, say } => {
                lines.extend(prose(question));
                for part in &message.parts {
                    lines.push(part.text.get(lang).clone());
                    lines.extend(prose(&part.say));
                }
                lines.extend(prose(say));
            }
            StepKind::Own { text, items } => {
                lines.extend(prose(text));
                lines.extend(items.iter().map(|item| item.text.get(lang).clone()));
            }
            StepKind::Practice { variants, .. } => {
                for variant in variants {
                    lines.extend(prose(&variant.task));
                    lines.extend(variant.pages.iter().flat_map(|page| prose(&page.text)));
                    lines.extend(variant.controls.iter().map(|control| control.text.get(lang).clone()));
                    lines.extend(variant.sentences.iter().map(|sentence| sentence.text.get(lang).clone()));
                    lines.extend(variant.mistakes.iter().flat_map(|mistake| prose(&mistake.say)));
                    lines.extend(prose(&variant.say));
                }
            }
        }
    }
    for thread in &lesson.world.threads {
        lines.extend(thread.messages.iter().map(|message| message.text.get(lang).clone()));
        lines.extend(thread.reply.iter().map(|reply| reply.get(lang).clone()));
    }
    lines
}

/// What the glossary and the paths say: a word or a sentence a line.
pub(crate) fn course(lang: Lang) -> Vec<(String, String)> {
    let catalogue = Catalogue::new(None);
    let words = catalogue
        .glossary()
        .words
        .into_iter()
        .flat_map(|word| [word.term, word.text].map(|text| (format!("word.{}", word.id), text.get(lang).clone())));
    let paths = catalogue
        .paths()
        .paths
        .into_iter()
        .flat_map(|path| [path.title, path.whom].map(|text| (format!("path.{}", path.id), text.get(lang).clone())));
    words.chain(paths).collect()
}

#[test]
fn the_glossary_and_the_paths_are_whole_in_every_language() {
    let catalogue = Catalogue::new(None);
    let glossary = catalogue.glossary();
    assert_eq!(glossary.words.len(), 91, "the words of the language guide");
    for word in &glossary.words {
        for lang in Lang::ALL {
            assert!(word.term.has(lang) && word.text.has(lang), "{} in {lang:?}", word.id);
        }
    }
    let paths = catalogue.paths();
    assert_eq!((paths.order.len(), paths.paths.len()), (40, 8));
    for path in &paths.paths {
        for lang in Lang::ALL {
            assert!(path.title.has(lang) && path.whom.has(lang), "{} in {lang:?}", path.id);
        }
        // What is misspelt is never shown.
        assert!(path.lessons.iter().all(|id| paths.order.contains(id)), "{}", path.id);
    }
    for lesson in lessons() {
        assert!(paths.order.contains(&lesson.id), "{} has no place in the course", lesson.id);
    }
}

#[test]
fn no_two_words_look_alike() {
    let glossary = Catalogue::new(None).glossary();
    for lang in Lang::ALL {
        let mut terms: Vec<String> = glossary.words.iter().map(|word| word.term.get(lang).to_lowercase()).collect();
        terms.sort_unstable();
        let count = terms.len();
        terms.dedup();
        assert_eq!(terms.len(), count, "{lang:?}");
    }
}

/// A lesson with a step of each kind. It is not in the program, but what is measured of a lesson
/// must be measured of every kind.
pub(crate) fn every_kind() -> Lesson {
    let catalogue = Catalogue::new(Some(Box::new(EveryKind)));
    catalogue.open("sporsmal").unwrap_or_else(|findings| panic!("{findings:?}")).lesson
}

#[derive(Debug)]
struct EveryKind;

impl Files for EveryKind {
    fn read(&self, path: &str) -> Result<Option<Vec<u8>>, String> {
        let text = match path {
            "sporsmal.toml" => include_str!("../course/fixtures/sporsmal.toml"),
            "sporsmal.nn.toml" => include_str!("../course/fixtures/sporsmal.nn.toml"),
            _ => return Ok(None),
        };
        Ok(Some(text.as_bytes().to_vec()))
    }

    fn list(&self, _folder: &str) -> Result<Vec<String>, String> {
        Ok(Vec::new())
    }

    fn name(&self, path: &str) -> String {
        path.to_owned()
    }
}

/// Each text that stands in the file of the lesson is among those that are measured.
#[test]
fn every_text_of_every_kind_of_step_is_measured() {
    for (lang, source) in [
        (Lang::Nb, include_str!("../course/fixtures/sporsmal.toml")),
        (Lang::Nn, include_str!("../course/fixtures/sporsmal.nn.toml")),
    ] {
        let measured = texts(&every_kind(), lang);
        let keys = ["text", "say", "question", "otherwise", "left", "right", "wrong"];
        for line in source.lines() {
            let Some((key, value)) = line.split_once(" = ") else { continue };
            let Some(text) = value.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')) else { continue };
            assert!(!keys.contains(&key) || measured.iter().any(|m| m == text), "{lang:?}: {line}");
        }
    }
}

#[test]
fn a_text_falls_back_to_the_nearest_language() {
    let mut all = Localised::new(Lang::Nb, "nb");
    all.add(Lang::En, "en");
    assert_eq!(Lang::ALL.map(|lang| *all.get(lang)), ["nb", "nb", "en"]);
    all.add(Lang::Nn, "nn");
    all.add(Lang::Nn, "again");
    assert_eq!(Lang::ALL.map(|lang| *all.get(lang)), ["nb", "nn", "en"], "the first translation stands");

    // A lesson written in nynorsk, and one written in English.
    let mut nynorsk = Localised::new(Lang::Nn, "nn");
    assert_eq!(Lang::ALL.map(|lang| *nynorsk.get(lang)), ["nn"; 3]);
    nynorsk.add(Lang::En, "en");
    assert_eq!(Lang::ALL.map(|lang| *nynorsk.get(lang)), ["nn", "nn", "en"], "Norwegian before English");
    let mut english = Localised::new(Lang::En, "en");
    assert_eq!(Lang::ALL.map(|lang| *english.get(lang)), ["en"; 3]);
    english.add(Lang::Nn, "nn");
    assert_eq!(Lang::ALL.map(|lang| *english.get(lang)), ["nn", "nn", "en"]);
    assert_eq!((english.original(), english.has(Lang::Nb), english.has(Lang::Nn)), (&"en", false, true));
}

#[test]
fn a_shipped_lesson_is_whole_in_every_language() {
    let lessons = lessons();
    assert!(!lessons.is_empty());
    for lesson in lessons {
        for lang in Lang::ALL {
            assert!(lesson.languages.contains(&lang), "{} in {lang:?}", lesson.id);
        }
    }
}
