//! What `new` makes passes every check from the first moment.

use tastetrykk::author::new::{Answers, Fact, GOALS, Made, Place, app, application, lesson, other, profile};
use tastetrykk::course::Catalogue;
use tastetrykk::diagnostic::{Code, Finding, Severity};
use tastetrykk::solve::proof;
use tastetrykk::vocabulary::{Id, Lang};

use super::folder::{Folder, told};

const FORMS: [Lang; 2] = [Lang::Nb, Lang::Nn];

/// The built-in course under these files.
fn catalogue(made: &[Made]) -> Catalogue {
    let folder = made.iter().fold(Folder::default(), |folder, made| folder.with(&made.path, &made.text));
    folder.over_the_built_in()
}

/// What is told about these files.
fn found(made: &[Made]) -> Vec<Finding> {
    let catalogue = catalogue(made);
    let main = made.first().expect("a file");
    catalogue.check_file(&main.path)
}

/// Everything that somebody could answer about the task.
fn answers() -> Vec<Answers> {
    let mut all = Vec::new();
    for goal in GOALS.iter() {
        for place in &goal.places {
            for language in FORMS {
                all.push(Answers {
                    id: format!("ny-{}", goal.id),
                    language,
                    goal,
                    place: Some(*place),
                    title: None,
                    can: None,
                    other_title: None,
                    other_can: None,
                    module: goal.module.clone(),
                    minutes: 10,
                });
            }
        }
    }
    all
}

#[test]
fn every_task_makes_a_lesson_that_passes() {
    let all = answers();
    assert!(all.len() >= 24, "{}", all.len());
    for answers in all {
        let made = lesson(&answers);
        assert_eq!(made.len(), 2, "{}", answers.id);
        let told = told(&found(&made), Lang::Nb);
        assert_eq!(told, "", "{} at {:?} in {:?}", answers.id, answers.place, answers.language);
        let opened = catalogue(&made).open(&answers.id).expect("it opens").lesson;
        assert_eq!(opened.languages, [answers.language, other(answers.language)]);
        let step = Id::new("prov").expect("an id");
        let acts = proof(&opened, &step, &step).or_else(|_| proof(&opened, &step, &Id::new("a").expect("an id")));
        assert!(acts.as_ref().is_ok_and(|acts| (1..=13).contains(&acts.len())), "{}: {acts:?}", answers.id);
        assert!((3..=5).contains(&opened.note.get(Lang::Nb).len()));
    }
}

#[test]
fn every_place_has_a_task() {
    for place in Place::ALL {
        assert!(GOALS.iter().any(|goal| goal.places.contains(&place)), "{place:?}");
    }
}

#[test]
fn own_words_are_marked_in_the_other_form_until_they_are_given() {
    let mut answers = answers().swap_remove(0);
    answers.title = Some("Si \"hei\" til Marit".to_owned());
    answers.can = Some("Du kan si hei.".to_owned());
    let made = lesson(&answers);
    let codes: Vec<Code> = found(&made).iter().map(|finding| finding.code).collect();
    assert_eq!(codes, [Code::TranslationUndone; 2], "{}", made[1].text);
    assert!(made[1].text.contains("# OVERSETT: Du kan si hei.\ngoal = \"Du kan si hei.\"\n"));
    answers.other_title = Some("Sei \"hei\" til Marit".to_owned());
    answers.other_can = Some("Du kan seie hei.".to_owned());
    let made = lesson(&answers);
    assert_eq!(told(&found(&made), Lang::Nb), "");
    assert!(made[1].text.contains("goal = \"Du kan seie hei.\""), "{}", made[1].text);
}

#[test]
fn what_somebody_writes_is_no_command_to_the_frame() {
    let mut answers = answers().swap_remove(0);
    answers.title = Some("Si {{task}} og }} {{".to_owned());
    let made = lesson(&answers);
    assert!(made[0].text.contains("title = \"Si {{task}} og }} {{\""), "{}", made[0].text);
}

#[test]
fn an_application_and_an_app_pass() {
    for language in FORMS {
        for made in [
            application("hagehjelp", language, "Hjelp i hagen", Some("Hjelp i hagen")),
            app("timebok", language, "Timebok", Some("Timebok")),
        ] {
            assert_eq!(made.len(), 2);
            assert_eq!(told(&found(&made), Lang::Nb), "", "{language:?}");
            assert!(made[1].text.contains(&format!(
                "{}.toml",
                made[0].path.split('/').next_back().expect("a name").trim_end_matches(".toml")
            )));
        }
        let made = app("timebok", language, "Timebok", None);
        assert!(found(&made).iter().all(|finding| finding.code == Code::TranslationUndone));
    }
}

#[test]
fn a_profile_has_every_key_of_the_built_in_one() {
    let facts = [
        (Fact::Site, "ulvik.example".to_owned()),
        (Fact::Email, "post@ulvik.example".to_owned()),
        (Fact::Phone, "000 00 777".to_owned()),
    ];
    for language in FORMS {
        let made = profile("ulvik", language, "Ulvik", "Ulvik kommune", &facts);
        let found = found(std::slice::from_ref(&made));
        assert!(found.iter().all(|finding| finding.severity() == Severity::Warning), "{}", told(&found, Lang::Nb));
        assert!(found.iter().all(|finding| matches!(finding.code, Code::FactMissing | Code::ServiceMissing)));
        assert!(made.text.contains("servicekontor = \"000 00 777\"\n") && made.text.contains("\n[telefon]\n"));
        assert!(made.text.contains("\n# [tjeneste.tt-kort]\n# form = \"papir\"\n"), "{}", made.text);
        // With every comment that is a line of TOML taken away nothing is missing.
        let is_line = |line: &str| {
            let line = line.strip_prefix("# ").unwrap_or_default();
            line.starts_with('[') || line.split_once(" = ").is_some_and(|(key, _)| !key.contains(' '))
        };
        let whole: String = made
            .text
            .lines()
            .map(|line| if is_line(line) { &line[2..] } else { line })
            .fold(String::new(), |text, line| text + line + "\n");
        let whole = Made { path: made.path.clone(), text: whole };
        assert_eq!(told(&self::found(std::slice::from_ref(&whole)), Lang::Nb), "", "{}", whole.text);
    }
}
