//! Each finding, as a person at a service desk reads it.

use tastetrykk::author::wording::{self, Dictionaries};
use tastetrykk::course::Catalogue;
use tastetrykk::diagnostic::{Code, Finding};
use tastetrykk::vocabulary::{Id, Lang};

use super::folder::{Folder, told};

/// What is told of the lesson `id` without a dictionary.
pub(super) fn findings(catalogue: &Catalogue, id: &str) -> Vec<Finding> {
    wording::lesson(catalogue, &Id::new(id).expect("an id"), &Dictionaries::none())
}

fn parking() -> Folder {
    Folder::with_course()
        .with("parkere.toml", include_str!("fixtures/parkere.toml"))
        .with("parkere.nn.toml", include_str!("fixtures/parkere.nn.toml"))
        .with("parkere.en.toml", include_str!("fixtures/parkere.en.toml"))
}

/// The codes that are told of the lesson `svare` of this folder.
fn codes(folder: Folder) -> Vec<(Code, String)> {
    let found = findings(&folder.catalogue(), "svare");
    let word = |finding: &Finding| finding.args.first().map(|(_, value)| value.clone()).unwrap_or_default();
    let kept = found.iter().filter(|finding| !matches!(finding.code, Code::NotReviewed | Code::NoteLines));
    kept.map(|finding| (finding.code, word(finding))).collect()
}

#[test]
fn each_finding_reads_well() {
    let catalogue = parking().catalogue();
    let found = findings(&catalogue, "parkere");
    for (name, lang) in [("told-nb", Lang::Nb), ("told-nn", Lang::Nn), ("told-en", Lang::En)] {
        insta::assert_snapshot!(name, told(&found, lang));
    }
}

#[test]
fn what_is_told_stands_where_it_is_told() {
    for finding in findings(&parking().catalogue(), "parkere") {
        let shown: String = finding.excerpt.chars().skip(finding.column - 1).take(finding.width).collect();
        if let Some((_, word)) = finding.args.iter().find(|(name, _)| matches!(*name, "word" | "value" | "character")) {
            assert_eq!(shown, *word, "{finding:?}");
        }
    }
}

#[test]
fn a_word_is_told_once_and_in_a_file_with_windows_line_ends_too() {
    let twice = "say = \"Klikk her. Klikk der, og klikk så.\"";
    let folder = Folder::good().slip("svare.toml", "say = \"Nå vet Marit at du kommer.\"", twice);
    let windows = folder.text("svare.toml").replace('\n', "\r\n");
    let windows = folder.clone().with("svare.toml", windows);
    for folder in [folder, windows] {
        let found = findings(&folder.catalogue(), "svare");
        let clicks: Vec<&Finding> = found.iter().filter(|finding| finding.code == Code::WordToAvoid).collect();
        assert_eq!(clicks.len(), 1);
        let place = (clicks[0].line, clicks[0].column, clicks[0].width);
        assert_eq!(place, (28, 8, 5));
    }
}

#[test]
fn a_place_inside_a_text_of_many_lines_is_found_with_any_line_ends() {
    let folder = Folder::good().slip("svare.toml", "- Skriv.", "- Bare skriv.");
    let windows = folder.text("svare.toml").replace('\n', "\r\n");
    for folder in [folder.clone(), folder.with("svare.toml", windows)] {
        let found = findings(&folder.catalogue(), "svare");
        let told = found.iter().find(|finding| finding.code == Code::WordToAvoid).expect("it is told");
        assert_eq!((told.line, told.column, told.width), (19, 3, 10));
    }
}

#[test]
fn clicking_is_right_with_a_mouse() {
    let clicks = |say: &str| {
        let say = format!("say = \"{say}\"");
        codes(Folder::good().slip("svare.toml", "say = \"Nå vet Marit at du kommer.\"", &say))
    };
    assert_eq!(clicks("Klikk på Send."), [(Code::WordToAvoid, "Klikk".to_owned())]);
    assert_eq!(clicks("Ta musa, og klikk på Send."), []);
}

#[test]
fn words_of_the_practice_world_are_its_own_but_in_one_form_of_norwegian() {
    let folder =
        Folder::good().slip("svare.toml", "text = \"Ja, jeg kommer.\"", "text = \"Ja, eg klikkar, skynd deg.\"");
    assert_eq!(codes(folder), [(Code::OtherNorwegian, "eg".to_owned())]);
}

#[test]
fn a_word_of_the_glossary_is_explained_here_or_before() {
    let unexplained = |folder: &Folder| {
        let found = findings(&folder.clone().catalogue(), "svare");
        let of = |code| found.iter().filter(|finding| finding.code == code).cloned().collect::<Vec<_>>();
        of(Code::UnexplainedWord)
    };
    let folder = Folder::with_course();
    let told = unexplained(&folder);
    assert_eq!(told.len(), 1, "once, though the word stands in every step");
    assert_eq!((told[0].file.as_str(), told[0].line, told[0].width), ("svare.toml", 15, 7));

    let marked = "[melding](melding)";
    let here = folder.clone().slip("svare.toml", "En melding er", &format!("En {marked} er"));
    let told = unexplained(&here);
    assert_eq!(told.iter().map(|finding| finding.file.as_str()).collect::<Vec<_>>(), ["svare.nn.toml"]);
    let both = here.slip("svare.nn.toml", "Ei melding er", &format!("Ei {marked} er"));
    assert_eq!(unexplained(&both), []);

    // Two lessons before: the first one explains it.
    let needs = |lesson: &str, needs: &str| lesson.replace("digcomp =", &format!("needs = [\"{needs}\"]\ndigcomp ="));
    let lesson = folder.text("svare.toml");
    let explains = lesson.replace("En melding er", "En [melding](melding) er");
    let after = folder
        .clone()
        .with("svare.toml", needs(&lesson, "to"))
        .with("to.toml", needs(&lesson, "en"))
        .with("en.toml", explains)
        // A circle of needs is told by the catalogue, and looked through once.
        .with("tre.toml", needs(&lesson, "svare"));
    assert_eq!(unexplained(&after), []);
}

#[test]
fn a_translation_that_was_never_made_is_told_and_a_sentence_that_is_alike_is_not() {
    let alike = |folder: Folder| codes(folder).into_iter().filter(|(code, _)| *code == Code::SameAsOriginal).count();
    assert_eq!(alike(Folder::good()), 0, "«Finn Marit i lista, og svar henne.» is the same in both");
    let copied = Folder::questions().text("sporsmal.toml");
    let texts = |path: &str| {
        let text = Folder::questions().text(path);
        let quoted = text.lines().filter_map(|line| line.split_once(" = \"")?.1.strip_suffix('"')).map(str::to_owned);
        quoted.filter(|text| text.split(' ').count() > 3).collect::<Vec<_>>()
    };
    let (nb, nn) = (texts("sporsmal.toml"), Folder::questions().text("sporsmal.nn.toml"));
    assert!(!copied.is_empty() && nb.len() > 10);
    // Every text of the translation is one of the original's.
    let mut next = nb.iter().cycle();
    let untranslated: Vec<String> = nn
        .lines()
        .map(|line| match line.split_once(" = \"") {
            Some((key, _)) if key != "from" && !line.contains('{') => {
                format!("{key} = \"{}\"", next.next().expect("one"))
            }
            _ => line.to_owned(),
        })
        .collect();
    let folder = Folder::questions().with("sporsmal.nn.toml", untranslated.join("\n"));
    let found = findings(&folder.catalogue(), "sporsmal");
    assert!(found.iter().filter(|finding| finding.code == Code::SameAsOriginal).count() > 10);
}

#[test]
fn who_has_read_it_is_asked_for_each_form_of_norwegian_that_it_has() {
    let languages = |reviewed: &str, folder: Folder| {
        let folder = folder.slip("svare.toml", "reviewed = { nb = \"\", nn = \"\" }", reviewed);
        let found = findings(&folder.catalogue(), "svare");
        let told = found.into_iter().find(|finding| finding.code == Code::NotReviewed);
        told.map(|finding| finding.args[0].1.clone())
    };
    assert_eq!(languages("", Folder::good()).as_deref(), Some("nb-nn"));
    assert_eq!(languages("reviewed = { nb = \"Kari\", nn = \" \" }", Folder::good()).as_deref(), Some("nn"));
    assert_eq!(languages("reviewed = { nb = \"Kari\", nn = \"Olav\" }", Folder::good()), None);
    assert_eq!(languages("reviewed = { nb = \"Kari\" }", Folder::good().without("svare.nn.toml")), None);
}

#[test]
fn the_lists_of_words_beside_the_lessons_are_known_by_their_names() {
    let folder = Folder::with_course().with("course/words.nb.txt", "Skogly\n").with("course/word.nn.txt", "");
    let found = folder.catalogue().check();
    let found: Vec<&Finding> = found.iter().filter(|finding| finding.code == Code::CourseFile).collect();
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].args, [("name", "word.nn.txt".to_owned()), ("near", "words.nn.txt".to_owned())]);
}

#[test]
fn a_text_that_waits_for_a_translator_is_not_told_word_by_word() {
    let wrong = "title = \"Ikke en melding\"";
    let told = |slip: &str| {
        let folder = Folder::good().slip("svare.nn.toml", "title = \"Svare på ei melding\"", slip);
        codes(folder).iter().filter(|(code, _)| *code == Code::OtherNorwegian).count()
    };
    assert_ne!(told(wrong), 0, "a translation in the wrong language is told");
    assert_eq!(told(&format!("# OVERSETT: Svare\n#   på en melding\n{wrong}")), 0);
    assert_ne!(told(&format!("# En merknad\n{wrong}")), 0, "another comment excuses nothing");
}
