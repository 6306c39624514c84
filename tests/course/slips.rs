//! One slip each, and what is told.

use tastetrykk::vocabulary::Lang;

use super::folder::{Folder, told};
use super::table::{
    COURSE, FITS, KEYS, KINDS, LANGUAGES, LESSON, MAIL, MAIL_NYNORSK, MAILS, MARKUP, NAMED, NYNORSK, SCENES, SETTINGS,
    START, Slip, TALKS, WEBS, WORLD, WRITING,
};

/// What is told about each slip.
fn all(slips: &[Slip], lang: Lang) -> String {
    all_in(&Folder::good(), slips, lang)
}

fn all_in(folder: &Folder, slips: &[Slip], lang: Lang) -> String {
    let tell = |(name, file, old, new): &Slip| {
        let folder = folder.clone().slip(file, old, new);
        let told = told(&folder.catalogue().check(), lang);
        assert_ne!(told, "", "{name}");
        format!("== {name}\n{told}\n")
    };
    slips.iter().map(tell).collect()
}

macro_rules! snapshot {
    ($name:literal, $told:expr) => {
        insta::with_settings!({ snapshot_path => "snapshots", prepend_module_to_snapshot => false, omit_expression => true }, {
            insta::assert_snapshot!($name, $told)
        })
    };
}
pub(crate) use snapshot;

#[test]
fn slips_in_the_writing() {
    snapshot!("writing", all(WRITING, Lang::Nb));
}

#[test]
fn slips_in_keys_and_values() {
    snapshot!("keys", all(KEYS, Lang::Nb));
}

#[test]
fn slips_in_the_text() {
    snapshot!("markup", all(MARKUP, Lang::Nb));
}

#[test]
fn slips_in_what_fits_together() {
    snapshot!("fits", all(FITS, Lang::Nb));
}

#[test]
fn slips_in_talks() {
    snapshot!("talks", all(TALKS, Lang::Nb));
}

#[test]
fn slips_in_the_glossary_and_the_paths() {
    let tell = |(name, file, old, new): &Slip| {
        let folder = Folder::with_course().slip(file, old, new);
        format!("== {name}\n{}\n", told(&folder.catalogue().check(), Lang::Nb))
    };
    let told: Vec<String> = COURSE.iter().map(tell).collect();
    snapshot!("course", told.concat());
}

#[test]
fn slips_in_how_the_phone_is_set() {
    snapshot!("settings", all(SETTINGS, Lang::Nb));
}

#[test]
fn slips_in_questions_of_every_kind() {
    snapshot!("kinds", all_in(&Folder::questions(), KINDS, Lang::Nb));
}

#[test]
fn slips_in_the_e_mail() {
    snapshot!("mail", all_in(&Folder::mail(), MAILS, Lang::Nb));
}

#[test]
fn slips_in_the_web_and_on_min_side() {
    snapshot!("web", all_in(&Folder::web(), WEBS, Lang::Nb));
}

#[test]
fn what_the_web_and_min_side_do_not_have_is_named() {
    let done = "{ happened = \"message-sent\", to = \"per\" }";
    let tell = |(name, new): (&str, &str)| {
        let old = if new.starts_with("start") { START } else { done };
        let new = if new.starts_with("start") { new.to_owned() } else { format!("{{ {new} }}") };
        let folder = Folder::web().slip(LESSON, old, &new);
        format!("== {name}\n{}\n", told(&folder.catalogue().check(), Lang::Nb))
    };
    snapshot!("web-names", NAMED.map(tell).concat());
}

#[test]
fn slips_in_what_a_camera_can_see() {
    snapshot!("photos", all_in(&Folder::photos(), SCENES, Lang::Nb));
}

#[test]
fn slips_with_files_of_the_world() {
    let folders = [
        ("ukjent fil", Folder::mail().with("world/mial.toml", "")),
        ("oversettelse av en ukjent fil", Folder::mail().with("world/annet.nn.toml", "")),
        ("ødelagt e-post", Folder::mail().with(MAIL, "[[")),
        ("e-post uten folk", Folder::mail().with(WORLD, "[[")),
        ("ingen nynorsk", Folder::mail().without(MAIL_NYNORSK)),
        ("kan ikke leses", Folder::mail().unreadable(MAIL)),
    ];
    let tell = |(name, folder): (&str, Folder)| format!("== {name}\n{}\n", told(&folder.catalogue().check(), Lang::Nb));
    snapshot!("world-files", folders.map(tell).concat());
}

#[test]
fn slips_in_translations() {
    snapshot!("languages", all(LANGUAGES, Lang::Nb));
}

#[test]
fn slips_are_told_in_nynorsk_and_english() {
    snapshot!("nynorsk", all(&KEYS[..8], Lang::Nn));
    snapshot!("english", all(&FITS[..8], Lang::En));
}

#[test]
fn slips_with_files() {
    let lesson = Folder::good().text(LESSON);
    let latin1: Vec<u8> = lesson.chars().map(|c| u8::try_from(u32::from(c)).unwrap_or(b'?')).collect();
    let many: Vec<String> = (0..42).map(|n| format!("k{n} = 1")).collect();
    let many = many.join("\n");
    let windows = lesson.replace("**kort**", "*kort*").replace('\n', "\r\n");
    let folders = [
        ("linjeskift fra Windows", Folder::good().with(LESSON, windows)),
        ("byterekkefølgemerke", Folder::good().with(LESSON, format!("\u{feff}{}", lesson.replace("format", "formt")))),
        ("filnavn med mellomrom", Folder::good().with("Svare på SMS.toml", &lesson)),
        ("filnavn med ukjent språk", Folder::good().with("svare.no.toml", &lesson)),
        ("gammel tegnkoding", Folder::good().with(LESSON, latin1)),
        ("for stor", Folder::good().with(LESSON, "#".repeat(257 * 1024))),
        ("kan ikke leses", Folder::good().unreadable(LESSON)),
        ("ingen nynorsk", Folder::good().without(NYNORSK)),
        ("oversettelse uten leksjon", Folder::good().with("svaret.nn.toml", "")),
        ("oversettelse til eget språk", Folder::good().with("svare.nb.toml", "")),
        ("ingen verden", Folder::good().without(WORLD)),
        ("tom fil", Folder::good().with(LESSON, "")),
        ("i ring", ring()),
        ("mange feil", Folder::good().with(LESSON, many)),
        ("profil på nynorsk", Folder::good().with("profiles/ulvik.nn.toml", "")),
        ("profil med mellomrom", Folder::good().with("profiles/Ulvik herad.toml", "")),
        ("alle stegene etter form", all_by_form()),
    ];
    let tell = |(name, folder): (&str, Folder)| format!("== {name}\n{}\n", told(&folder.catalogue().check(), Lang::Nb));
    snapshot!("files", folders.map(tell).concat());
}

/// A lesson that is empty where the service is digital.
fn all_by_form() -> Folder {
    let lesson = Folder::good().text(LESSON);
    let paper = |kind: &str| format!("{kind}\nservice = \"tt-kort\"\nwhen = \"papir\"");
    let kinds = ["read", "practice", "choice", "own"].map(|kind| format!("kind = \"{kind}\""));
    let lesson = kinds.iter().fold(lesson, |lesson, kind| lesson.replace(kind, &paper(kind)));
    Folder::good().with(LESSON, lesson)
}

/// Two lessons that need each other, and one that needs them.
fn ring() -> Folder {
    let lesson = |id: &str, need: &str| {
        let text = Folder::good().text(LESSON).replace("id = \"svare\"", &format!("id = \"{id}\""));
        text.replace("digcomp", &format!("needs = [\"{need}\"]\ndigcomp"))
    };
    let nynorsk = Folder::good().text(NYNORSK);
    let folder = Folder::good().with("a.toml", lesson("a", "b")).with("b.toml", lesson("b", "a"));
    let folder = folder.with("c.toml", lesson("c", "a"));
    ["a", "b", "c"].iter().fold(folder, |folder, id| folder.with(&format!("{id}.nn.toml"), &nynorsk))
}

#[test]
fn a_lesson_that_is_not_there_is_told_with_one_that_is() {
    let catalogue = Folder::good().catalogue();
    let told = ["svaer", "x", "", "../svare", "\u{1b}[2J"].map(|id| told(&catalogue.open(id).unwrap_err(), Lang::Nb));
    snapshot!("no-lesson", told.concat());
}

#[test]
fn one_file_is_checked_alone() {
    let folder = Folder::good()
        .slip(LESSON, "digcomp = ", "needs = [\"finnes-ikke\"]\ndigcomp = ")
        .slip(NYNORSK, "sentence.takk", "sentence.tak")
        .slip(WORLD, "10.21", "25.00");
    let catalogue = folder.catalogue();
    let paths =
        [LESSON, NYNORSK, "svare.en.toml", WORLD, MAIL, "world/mial.toml", "x/y.toml", "finnes.toml", "Rar.toml"];
    let told = paths.map(|path| format!("== {path}\n{}\n", told(&catalogue.check_file(path), Lang::Nb)));
    snapshot!("one-file", told.concat());
}

#[test]
fn findings_are_json_too() {
    let folder = Folder::good().slip(LESSON, "task = \"Svar Marit at", "taks = \"Svar Marit at");
    let strings = tastetrykk::locale::Strings::new(Lang::Nb);
    let json = tastetrykk::locale::findings::json(&folder.catalogue().check(), &strings);
    snapshot!("json", json);
}
