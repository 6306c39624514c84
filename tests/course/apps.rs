//! Apps that authors make: the one in the program as it stands, and one slip each.

use tastetrykk::vocabulary::Lang;

use super::folder::{Folder, told};
use super::slips::snapshot;
use super::table::Slip;

const APP: &str = "apps/parkering.toml";
const NYNORSK: &str = "apps/parkering.nn.toml";
const TASK: &str = "parkere.toml";

/// The good lesson with the app of the program, and a lesson in it.
fn folder() -> Folder {
    let app = include_str!("../../lessons/apps/parkering.toml");
    let nynorsk = include_str!("../../lessons/apps/parkering.nn.toml");
    let task =
        "format = 1\nid = \"parkere\"\nmodule = \"telefon\"\nminutes = 5\ndigcomp = [\"5.2\"]\ntitle = \"Parkere\"
goal = \"Du kan parkere.\"\nnote = [\"Se på skiltet.\"]\nlanguage = \"en\"\n
[[step]]\nid = \"start\"\nkind = \"practice\"\ntask = \"Velg sone 11.\"
start = { app = \"parkering\" }
done = [{ happened = \"custom-emitted\", app = \"parkering\", said = \"startet\" }]
say = \"Ja.\"\n
[[step.mistake]]\nid = \"kaia\"
when = { happened = \"custom-set\", app = \"parkering\", part = \"sone\", is = \"kaia\" }
say = \"Bilen står på torget.\"\n
[[step]]\nid = \"egen\"\nkind = \"own\"\ntext = \"Nå ser du på din egen telefon.\"\n
[[step.item]]\nid = \"se\"\ntext = \"Finn en app.\"\n";
    Folder::good().with(APP, app).with(NYNORSK, nynorsk).with(TASK, task)
}

const SLIPS: &[Slip] = &[
    ("skjerm som ikke finnes", APP, "go = \"varsler\"", "go = \"varslar\""),
    ("skjerm som ingen kommer til", APP, "go = \"varsler\"\n", ""),
    ("vilkår som aldri holder", APP, "part = \"sone\", is = \"filled\"", "part = \"tid\", is = \"filled\""),
    ("verdi i en tekst", APP, "set = { parkert = \"on\" }", "set = { hilsen = \"on\" }"),
    ("verdi i en del som ikke finnes", APP, "set = { parkert = \"on\" }", "set = { parkeres = \"on\" }"),
    ("verdi som ikke finnes", APP, "set = { parkert = \"on\" }", "set = { parkert = \"paa\" }"),
    ("to verdier", APP, "set = { parkert = \"on\" }", "set = { parkert = [\"on\", \"off\"] }"),
    ("vilkår på et valg som ikke finnes", APP, "part = \"tid\", is = \"filled\"", "part = \"tid\", is = \"tre-timer\""),
    ("vilkår på en knapp", APP, "part = \"tid\", is = \"filled\"", "part = \"betal\", is = \"on\""),
    ("to skjermer med samme id", APP, "id = \"kvittering\"", "id = \"se-over\""),
    ("to deler med samme id", APP, "id = \"nei\"", "id = \"ja\""),
    ("to verdier med samme id", APP, "id = \"sms\"", "id = \"parkert\""),
    ("effekt på en tekst", APP, "id = \"betalt\"", "id = \"betalt\"\nemit = \"sett\""),
    (
        "ett valg",
        APP,
        "[[screen.part.option]]\nid = \"kaia\"\ntext = \"Sone 12, Kaia\"\n\n[[screen.part.option]]\nid = \"sykehjemmet\"\ntext = \"Sone 21, Sykehjemmet\"\n",
        "",
    ),
    ("valg med et navn som betyr noe annet", APP, "id = \"torget\"", "id = \"empty\""),
    ("knapp uten tekst", APP, "text = \"Betal og start\"\n", ""),
    (
        "verdi uten of",
        APP,
        "text = \"Bil\"\nof = \"regnr\"\n\n[[screen.part]]\nid = \"tid-valgt\"",
        "text = \"Bil\"\n\n[[screen.part]]\nid = \"tid-valgt\"",
    ),
    ("ukjent slag", APP, "kind = \"switch\"", "kind = \"bryter\""),
    ("varer, men skjer aldri", APP, "lasting = [\"startet\"", "lasting = [\"starta\""),
    ("samme navn som en app telefonen har", APP, "id = \"parkering\"", "id = \"camera\""),
    (
        "for lang knapp",
        APP,
        "text = \"Betal og start\"",
        "text = \"Betal for parkeringen nå med en gang, og start den i det samme øyeblikket\"",
    ),
    ("tekst mangler på nynorsk", NYNORSK, "part.betal = \"Betal og start\"\n", ""),
    ("valg mangler på nynorsk", NYNORSK, "option.kaia = \"Sone 12, Kaia\"\n", ""),
    ("del som ikke finnes, på nynorsk", NYNORSK, "part.betal = ", "part.betale = "),
    ("app som ikke finnes", TASK, "app = \"parkering\" }\ndone", "app = \"parkring\" }\ndone"),
    ("åpen app et annet sted", TASK, "{ app = \"parkering\" }\ndone", "{ at = \"home\", app = \"parkering\" }\ndone"),
    ("app uten navn", TASK, "{ app = \"parkering\" }\ndone", "{ at = \"app\" }\ndone"),
    (
        "app på pc-en",
        TASK,
        "{ app = \"parkering\" }\ndone",
        "{ device = \"computer\", at = \"web\", apps = [\"parkering\"] }\ndone",
    ),
    ("noe som ikke skjer i appen", TASK, "said = \"startet\"", "said = \"starter\""),
    ("del som ikke er i appen", TASK, "part = \"sone\", is", "part = \"sona\", is"),
    ("valg som ikke er i appen", TASK, "is = \"kaia\"", "is = \"brygga\""),
];

#[test]
fn the_app_of_the_program_has_nothing_to_tell() {
    let finding = told(&folder().catalogue().check(), Lang::Nb);
    assert_eq!(finding, "");
}

#[test]
fn slips_in_apps() {
    let tell = |(name, file, old, new): &Slip| {
        let told = told(&folder().slip(file, old, new).catalogue().check(), Lang::Nb);
        assert_ne!(told, "", "{name}");
        format!("== {name}\n{told}\n")
    };
    snapshot!("apps", SLIPS.iter().map(tell).collect::<String>());
}

#[test]
fn slips_in_apps_are_told_in_nynorsk_and_english() {
    let tell = |lang: Lang| -> String {
        let told =
            SLIPS.iter().map(|(_, file, old, new)| told(&folder().slip(file, old, new).catalogue().check(), lang));
        told.collect()
    };
    snapshot!("apps-nynorsk", tell(Lang::Nn));
    snapshot!("apps-english", tell(Lang::En));
}

/// An app with more states than are looked at: hints may not find their way, and the author is told.
#[test]
fn an_app_that_is_too_large_is_told() {
    let switch = |n: usize| format!("[[screen.part]]\nid = \"b{n}\"\nkind = \"switch\"\ntext = \"Bryter {n}\"\n\n");
    let switches: String = (0..14).map(switch).collect();
    let app = format!(
        "format = 1\nlanguage = \"en\"\nid = \"stor\"\ntitle = \"Stor\"\n\n[[screen]]\nid = \"en\"\ntitle = \"En\"\n\n{switches}"
    );
    let folder = Folder::good().with("apps/stor.toml", app);
    let findings = folder.catalogue().check();
    assert!(findings.iter().any(|finding| finding.code.id() == "app-too-large"), "{findings:?}");
}

#[test]
fn one_file_of_an_app_is_checked_alone() {
    let catalogue = folder().slip(NYNORSK, "part.betal = ", "part.betale = ").catalogue();
    let paths = [APP, NYNORSK, "apps/parkering.en.toml", "apps/finnes.toml", "apps/Rar.toml"];
    let told = paths.map(|path| format!("== {path}\n{}\n", told(&catalogue.check_file(path), Lang::Nb)));
    snapshot!("apps-one-file", told.concat());
}
