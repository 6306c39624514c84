//! Every example of the guide is sound: the lesson with it can be opened without anything to tell, and what is to
//! happen in it can be made to happen.

use tastetrykk::author::guide::examples;
use tastetrykk::course::Catalogue;
use tastetrykk::course::model::StepKind;
use tastetrykk::diagnostic::Code;
use tastetrykk::solve::proof;
use tastetrykk::vocabulary::Lang;
use tastetrykk::vocabulary::happenings::Kind;
use tastetrykk::vocabulary::keys::STEP_KINDS;

use crate::folder::{Folder, told};

/// The lesson around an example.
const FILE: &str = "eksempel.toml";

/// Happenings that no step can show, and why.
const WITHOUT: [(Kind, &str); 0] = [];

/// A lesson around a step. It ends for everybody, as every lesson must.
fn lesson(lang: Lang, step: &str) -> String {
    format!(
        "format = 1\nid = \"eksempel\"\nmodule = \"start\"\nminutes = 5\ndigcomp = [\"5.1\"]\nlanguage = \"{}\"\n\
         title = \"Et eksempel\"\ngoal = \"Du kan det.\"\nnote = [\"Det går fint.\"]\n\n{step}\n\
         [[step]]\nid = \"til-slutt\"\nkind = \"own\"\ntext = \"Din telefon.\"\n\n\
         [[step.item]]\nid = \"se\"\ntext = \"Se på den.\"\n",
        lang.tag()
    )
}

/// The course with this lesson in it.
fn course(lang: Lang, step: &str) -> Catalogue {
    let folder = Folder::default().with(FILE, lesson(lang, step));
    folder.over_the_built_in()
}

/// What is wrong in the lesson around some steps, and which practice steps cannot be done.
pub(super) fn tried(lang: Lang, steps: &str) -> Vec<String> {
    let opened = match course(lang, steps).open("eksempel") {
        Ok(opened) => opened,
        Err(found) => return vec![told(&found, lang)],
    };
    // A whole lesson has translations and a step for each surface; an example is one step.
    let apart = [Code::NoSibling, Code::NoLinesStep];
    let findings = opened.findings.into_iter().filter(|finding| finding.file == FILE && !apart.contains(&finding.code));
    let mut wrong: Vec<String> = findings.map(|finding| told(&[finding], lang)).collect();
    let lesson = opened.lesson;
    for step in &lesson.steps {
        if let StepKind::Practice { variants, .. } = &step.kind {
            let lost = variants.iter().filter_map(|variant| proof(&lesson, &step.id, &variant.id).err());
            wrong.extend(lost.map(|why| format!("{}: {why:?}", step.id)));
        }
    }
    wrong
}

#[test]
fn every_kind_of_step_has_a_sound_example() {
    for lang in [Lang::Nb, Lang::Nn] {
        let mut steps = String::new();
        for kind in STEP_KINDS {
            let example = examples::step(kind, lang).unwrap_or_else(|| panic!("{kind}"));
            assert!(example.step.contains(&format!("kind = \"{kind}\"")), "{kind}");
            steps.push_str(&example.step);
        }
        assert_eq!(tried(lang, &steps), Vec::<String>::new());
    }
}

#[test]
fn every_happening_has_an_example_in_which_it_can_be_made_to_happen() {
    for lang in [Lang::Nb, Lang::Nn] {
        let mut steps = String::new();
        for kind in Kind::ALL {
            let Some(example) = examples::happening(kind, lang) else {
                assert!(WITHOUT.iter().any(|(without, _)| *without == kind), "{}", kind.name());
                continue;
            };
            assert!(example.step.contains(&format!("happened = \"{}\"", kind.name())), "{}", kind.name());
            steps.push_str(&example.step);
        }
        assert_eq!(tried(lang, &steps), Vec::<String>::new());
    }
}

#[test]
fn an_example_in_nynorsk_is_in_nynorsk() {
    for kind in Kind::ALL {
        let [Some(bokmål), Some(nynorsk)] = [Lang::Nb, Lang::Nn].map(|lang| examples::happening(kind, lang)) else {
            continue;
        };
        for bokmål_only in [" ikke ", " fra ", " hva ", " selv", "Åpne "] {
            assert!(!nynorsk.step.contains(bokmål_only), "{}: {}", kind.name(), nynorsk.step);
        }
        assert_eq!(bokmål.step.lines().count(), nynorsk.step.lines().count());
    }
}
