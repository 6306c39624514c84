//! Profiles of municipalities: what can be wrong in one, and what lessons make of it.

use proptest::prelude::*;
use tastetrykk::course::model::StepKind;
use tastetrykk::course::{Catalogue, Lesson};
use tastetrykk::diagnostic::{Code, Severity};
use tastetrykk::vocabulary::{Id, Lang, without_controls};

use super::folder::{Folder, told};
use super::slips::snapshot;
use super::table::{LESSON, NYNORSK, PROFILE, PROFILES, SERVICES, Slip, VALUES, WORLD};

/// The commented example, which a municipality copies.
const EXAMPLE: &str = include_str!("../../lessons/profiles/eksempel.toml");

/// The good lesson in a municipality.
fn held_in(folder: Folder, profile: &str) -> Catalogue {
    folder.catalogue().held_in("kommunen.toml", profile.as_bytes())
}

fn open(course: &Catalogue) -> Lesson {
    course.open("svare").unwrap_or_else(|findings| panic!("{}", told(&findings, Lang::Nb))).lesson
}

/// The example with each of these in another's place, which must be there.
fn changed(changes: &[(&str, &str)]) -> String {
    changes.iter().fold(EXAMPLE.to_owned(), |text, (old, new)| {
        assert!(text.contains(old), "{old}");
        text.replacen(old, new, 1)
    })
}

#[test]
fn the_example_has_nothing_to_tell_and_stands_on_its_own() {
    let folder = Folder::municipal();
    assert_eq!(told(&folder.clone().catalogue().check(), Lang::Nb), "");
    let alone = Folder::good().with("eksempelvik.toml", EXAMPLE).catalogue();
    assert_eq!(told(&alone.check_file("eksempelvik.toml"), Lang::Nb), "", "known by what stands in it");
    let course = held_in(folder, EXAMPLE);
    assert_eq!(course.profile_findings(), []);
    // What it explains is what there is.
    let built_in = Catalogue::new(None);
    assert!(course.profile().names().eq(built_in.profile().names()));
    assert!(course.profile().services().eq(built_in.profile().services()));
    assert!(built_in.profile().names().count() > 40);
}

#[test]
fn slips_in_a_profile() {
    let tell = |(name, file, old, new): &Slip| {
        let told = told(&Folder::municipal().slip(file, old, new).catalogue().check(), Lang::Nb);
        assert_ne!(told, "", "{name}");
        format!("== {name}\n{told}\n")
    };
    snapshot!("profile", PROFILES.iter().map(tell).collect::<String>());
}

#[test]
fn slips_in_values_and_services() {
    let tell = |(name, file, old, new): &Slip| {
        let findings = Folder::good().slip(file, old, new).catalogue().check();
        // That a translation is older than the text is not what this is about.
        let findings: Vec<_> = findings.into_iter().filter(|f| f.severity() == Severity::Fault).collect();
        let told = told(&findings, Lang::Nb);
        assert_ne!(told, "", "{name}");
        format!("== {name}\n{told}\n")
    };
    snapshot!("values", VALUES.iter().chain(SERVICES).map(tell).collect::<String>());
}

#[test]
fn slips_in_a_profile_are_told_in_nynorsk_and_english() {
    let profile = "format = 1\nkommune = { nb = \"A\" }\n[telefon]\nbibliotek = \"1\"\n[tjeneste.sfo]\n";
    let folder = Folder::good().with(PROFILE, profile).slip(LESSON, "er **kort**", "er {kort}");
    let findings = folder.catalogue().check();
    snapshot!("profile-languages", format!("{}\n{}", told(&findings, Lang::Nn), told(&findings, Lang::En)));
}

#[test]
fn a_profile_is_used_as_far_as_it_is_sound() {
    let torn = "format = 1\nkommune = \"Ulvik herad\n";
    let half = "format = 1\nkommune = \"Ulvik herad\"\n[telefon]\nservicekontor = \"ring\"\n";
    for (profile, kommune) in [(torn, "Ulvik herad"), (half, "Ulvik herad"), ("\u{0}", "Fjordvik kommune")] {
        let course = held_in(Folder::good(), profile);
        assert!(course.profile_findings().iter().any(|finding| finding.severity() == Severity::Fault));
        assert_eq!(course.profile().value("kommune", Lang::Nb), Some(kommune));
        assert_eq!(course.profile().value("telefon-servicekontor", Lang::Nb), Some("000 00 800"));
    }
}

/// The good lesson with values in each kind of text, in every language.
fn with_values() -> Folder {
    Folder::good()
        .slip(LESSON, "title = \"Svare på en", "title = \"Svare {kommune}: en")
        .slip(LESSON, "En melding er **kort**.", "Ring **{telefon-biblioteket}**, {{ikke}} `{minside}`.")
        .slip(LESSON, "\"Åpne Meldinger.\"", "\"Fristen er {frist-barnehage}.\"")
        .slip(LESSON, "text = \"Ja, jeg kommer.\"", "text = \"Ja, {sted}.\"")
        .slip(NYNORSK, "title = \"Svare på ei", "title = \"Svare {kommune}: ei")
        .slip("svare.en.toml", "title = \"Answer", "title = \"{minside}: answer")
        .slip(WORLD, "Så fint.", "Så fint, {sted}.")
}

#[test]
fn texts_say_what_the_profile_says_in_each_language() {
    let profile = changed(&[
        ("nb = \"Eksempelvik kommune\", nn = \"Eksempelvik kommune\"", "nb = \"Ulvik herad\", nn = \"Ulvik herad!\""),
        ("biblioteket = \"000 00 903\"", "biblioteket = \"000 00 999\""),
        ("sted = \"Eksempelvik\"", "sted = \"Ulvik\""),
    ]);
    let lesson = open(&held_in(with_values(), &profile));
    assert_eq!(lesson.title.get(Lang::Nb), "Svare Ulvik herad: en melding");
    assert_eq!(lesson.title.get(Lang::Nn), "Svare Ulvik herad!: ei melding");
    assert_eq!(lesson.title.get(Lang::En), "My page: answer a message");
    assert_eq!(lesson.note.get(Lang::Nb)[0], "Fristen er 1. mars.");
    let StepKind::Read { text } = &lesson.steps[0].kind else { panic!("{:?}", lesson.steps[0]) };
    assert!(text.get(Lang::Nb).plain().starts_with("Ring 000 00 999, {ikke} Min side."), "{text:?}");
    let StepKind::Practice { variants, .. } = &lesson.steps[1].kind else { panic!("{:?}", lesson.steps[1]) };
    assert_eq!(variants[0].sentences[0].text.get(Lang::Nb), "Ja, Ulvik.");
    let mut replies = lesson.world.threads.iter().filter_map(|thread| thread.reply.as_ref());
    assert!(replies.any(|reply| reply.get(Lang::Nb) == "Så fint, Ulvik."), "{:?}", lesson.world);
}

#[test]
fn a_translation_follows_what_was_written_and_a_run_what_is_read() {
    let course = |profile: &str| held_in(with_values(), profile);
    let (one, other) = (course(EXAMPLE), course(&changed(&[("000 00 903", "000 00 999")])));
    let stale =
        |course: &Catalogue| course.check().iter().filter(|finding| finding.code == Code::TranslationStale).count();
    assert_eq!(stale(&one), stale(&with_values().catalogue()), "a value is no new text");
    assert_eq!(open(&one).hash, open(&other).hash);
    assert_eq!(open(&one).hash, open(&with_values().catalogue()).hash);
    let prints = [&one, &other, &with_values().catalogue(), &Catalogue::new(None)].map(Catalogue::profile_fingerprint);
    assert!(prints[0] != prints[1] && prints[0] != 0 && prints[1] != 0);
    assert_eq!(prints[2..], [0, 0], "the municipality inside the program");
    // A comment is nothing that is read, and the language of the start is in the start.
    let same = course(&changed(&[("language = \"nb\"", "language = \"nn\" # ny")]));
    assert_eq!(same.profile_fingerprint(), prints[0]);
    assert_eq!((same.profile_language(), one.profile_language()), (Some(Lang::Nn), Some(Lang::Nb)));
    assert_eq!(Catalogue::new(None).profile_language(), None, "nobody has chosen it");
}

#[test]
fn a_profile_laid_over_is_in_force_by_its_name() {
    let over =
        Folder::good().with("profiles/fjordvik.toml", changed(&[("sted = \"Eksempelvik\"", "sted = \"Ulvik\"")]));
    let course = over.catalogue();
    assert_eq!(course.profile().value("sted", Lang::En), Some("Ulvik"));
    assert_ne!(course.profile_fingerprint(), 0);
}

/// The good lesson with a step for either form of a service.
fn by_service() -> Folder {
    let digital = "kind = \"read\"\nservice = \"tt-kort\"\nwhen = \"digital\"";
    let paper = "[[step]]\nid = \"papir\"\nkind = \"read\"\nservice = \"tt-kort\"\nwhen = \"papir\"\ntext = \"{papir-tt-kort}\"";
    Folder::good()
        .slip(LESSON, "kind = \"read\"", digital)
        .slip(LESSON, "[[step]]\nid = \"svar\"", &format!("{paper}\n\n[[step]]\nid = \"svar\""))
        .slip(NYNORSK, "[step.svar]", "[step.papir]\nfrom = \"\"\ntext = \"{papir-tt-kort}\"\n\n[step.svar]")
}

#[test]
fn a_step_for_another_form_of_the_service_is_passed_by() {
    let steps =
        |course: &Catalogue| -> Vec<String> { open(course).steps.iter().map(|step| step.id.to_string()).collect() };
    assert_eq!(steps(&by_service().catalogue()), ["hvorfor", "svar", "husker-du", "egen"]);
    let paper = held_in(by_service(), EXAMPLE);
    assert_eq!(paper.profile().form(&Id::new("tt-kort").unwrap()), Some(tastetrykk::course::profile::Form::Paper));
    assert_eq!(steps(&paper), ["papir", "svar", "husker-du", "egen"]);
    assert_eq!(open(&paper).hash, open(&by_service().catalogue()).hash);
    // Both are checked, whichever is shown.
    let broken = by_service().slip(LESSON, "\"{papir-tt-kort}\"", "\"{papir-ttkort}\"");
    assert!(broken.catalogue().open("svare").is_err());
}

/// `text` inside quotation marks in TOML.
fn quoted(text: &str) -> String {
    let escaped = text.chars().map(|c| match c {
        '"' | '\\' => format!("\\{c}"),
        c if c.is_control() => format!("\\u{:04X}", u32::from(c)),
        c => c.to_string(),
    });
    format!("\"{}\"", escaped.collect::<String>())
}

/// The lesson's title, of which the municipality's name is a part, when that name is `value`.
fn title_with(value: &str) -> String {
    let profile = format!("format = 1\nkommune = {}\n", quoted(value));
    let folder = Folder::good().slip(LESSON, "title = \"Svare på en melding\"", "title = \"A {kommune} b\"");
    open(&held_in(folder, &profile)).title.get(Lang::Nb).clone()
}

#[test]
fn blanks_beside_what_is_taken_out_go_too() {
    for value in ["Ulvik \u{200b}", "\u{200b} Ulvik", " \u{202e}\t Ulvik\t\u{200b} ", "\u{1b} Ulvik \u{1b}"] {
        assert_eq!(title_with(value), "A Ulvik b", "{value:?}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_of_a_profile_is_only_text(value in "([{}*_`<>\\[\\]()#&;|~!\"\\\\\u{1b}\u{202e}\u{200b}-]|kommune|\\PC){1,30}") {
        let shown = without_controls(&value.replace('\t', " ")).trim().to_owned();
        prop_assume!(!shown.is_empty() && value.trim().chars().count() <= 40);
        let profile = format!("format = 1\nkommune = {}\n[tjeneste.sfo]\nform = \"papir\"\n", quoted(&value));
        let course = held_in(
            Folder::good()
                .slip(LESSON, "title = \"Svare på en melding\"", "title = \"A {kommune} b\"")
                .slip(LESSON, "En melding er **kort**.", "A {kommune} b."),
            &profile,
        );
        let lesson = open(&course);
        prop_assert_eq!(lesson.title.get(Lang::Nb), &format!("A {shown} b"));
        let StepKind::Read { text } = &lesson.steps[0].kind else { panic!("{:?}", lesson.steps[0]) };
        let runs = &text.get(Lang::Nb).blocks[0].runs;
        prop_assert!(runs[0].text.starts_with(&format!("A {shown} b.")), "{:?}", runs);
        prop_assert_eq!(without_controls(&text.get(Lang::Nb).plain()), text.get(Lang::Nb).plain());
    }

    #[test]
    fn any_slip_in_a_profile(
        cuts in prop::collection::vec((any::<prop::sample::Index>(), 0..30usize, "\\PC{0,5}|[\"\\[\\]{}=\\n#'.-]{0,4}"), 1..4),
        bytes in prop::collection::vec(any::<u8>(), 0..400),
    ) {
        let mut text: Vec<char> = EXAMPLE.chars().collect();
        for (at, length, new) in cuts {
            let at = at.index(text.len());
            let end = (at + length).min(text.len());
            text.splice(at..end, new.chars());
        }
        for bytes in [text.into_iter().collect::<String>().into_bytes(), bytes] {
            let course = Folder::good().catalogue().held_in("kommunen.toml", &bytes);
            let told = told(course.profile_findings(), Lang::Nb);
            prop_assert!(told.chars().all(|c| c == '\n' || !c.is_control()), "{told:?}");
            prop_assert!(course.profile().value("kommune", Lang::Nb).is_some());
            prop_assert!(course.open("svare").is_ok());
        }
    }
}
