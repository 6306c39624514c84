//! Applications: the one that the README shows, and the slips of whoever copies one and changes it.

use tastetrykk::course::Catalogue;
use tastetrykk::vocabulary::Lang;
use tastetrykk::world::form::application::Kind;

use super::folder::{Folder, told};
use super::slips::snapshot;

const MAIN: &str = "applications/hagehjelp.toml";
const NYNORSK: &str = "applications/hagehjelp.nn.toml";

/// The blocks of TOML in the part of the README about applications.
fn blocks() -> Vec<&'static str> {
    let readme = include_str!("../../lessons/README.md");
    let (_, part) = readme.split_once("\n## Applications\n").expect("a part about applications");
    let part = part.split("\n## ").next().unwrap_or_default();
    part.split("```toml\n").skip(1).filter_map(|block| block.split("```").next()).collect()
}

/// The README's application in Kari's world.
fn readme() -> Folder {
    let [main, nynorsk] = blocks()[..] else { panic!("an application and its translation") };
    Folder::default()
        .with("world/kari.toml", include_str!("../../lessons/world/kari.toml"))
        .with("world/kari.nn.toml", include_str!("../../lessons/world/kari.nn.toml"))
        .with("world/photos.toml", include_str!("../../lessons/world/photos.toml"))
        .with("world/photos.nn.toml", include_str!("../../lessons/world/photos.nn.toml"))
        .with("profiles/fjordvik.toml", include_str!("../../lessons/profiles/fjordvik.toml"))
        .with(MAIN, main)
        .with(NYNORSK, nynorsk)
}

/// What is told of the application's own files.
fn tell(folder: Folder, lang: Lang) -> String {
    let catalogue = folder.catalogue();
    let findings = catalogue.check_file(MAIN);
    told(&findings, lang)
}

#[test]
fn the_readmes_application_is_sound() {
    assert_eq!(tell(readme(), Lang::Nb), "");
}

#[test]
fn it_stands_beside_the_one_that_the_program_brings() {
    let catalogue = Catalogue::new(Some(Box::new(readme())));
    let lesson = catalogue.open("soknad-steg-for-steg").expect("a sound lesson").lesson;
    let ids: Vec<&str> = lesson.world.applications.iter().map(|application| application.id.as_str()).collect();
    assert_eq!(ids, ["hagehjelp", "tt-kort"]);
    let questions = &lesson.world.applications[0].questions;
    let kinds: Vec<Kind> = questions.iter().map(|question| question.kind).collect();
    assert_eq!(kinds, [Kind::Many, Kind::Number, Kind::File]);
    assert!(questions[1].takes("10") && !questions[1].takes("900") && !questions[1].takes("ti"));
}

/// What to call it, in which file, what stands there, and what somebody wrote instead.
const SLIPS: &[(&str, &str, &str, &str)] = &[
    ("id er ikke filnavnet", MAIN, "id = \"hagehjelp\"", "id = \"hjelp\""),
    ("saksbehandler som ikke finnes", MAIN, "worker = \"anne-vik\"", "worker = \"anne\""),
    (
        "felt i et steg som ikke finnes",
        MAIN,
        "id = \"bilde\"\nsection = \"behov\"",
        "id = \"bilde\"\nsection = \"behow\"",
    ),
    (
        "steg uten felt",
        MAIN,
        "title = \"Behov\"\n",
        "title = \"Behov\"\n\n[[section]]\nid = \"mer\"\ntitle = \"Mer\"\n",
    ),
    ("to felt med samme id", MAIN, "id = \"hvor-mye\"", "id = \"hva\""),
    ("to valg med samme id", MAIN, "{ id = \"gras\",", "{ id = \"sno\","),
    ("to forslag med samme id", MAIN, "{ id = \"mange\",", "{ id = \"ti\","),
    ("et felt heter som noe programmet har", MAIN, "id = \"hva\"", "id = \"bekreftelse\""),
    ("et slag som ikke finnes", MAIN, "kind = \"number\"", "kind = \"tall\""),
    ("ett valg", MAIN, ", { id = \"gras\", text = \"Klippe gras\" }]", "]"),
    ("valg til et tall", MAIN, "suggestion = [{ id = \"ti\"", "option = [{ id = \"ti\""),
    ("vises av et felt som ikke finnes", MAIN, "field = \"hva\"", "field = \"hvaa\""),
    ("vises av et svar som ikke finnes", MAIN, "is = [\"sno\"]", "is = [\"snø\"]"),
    ("vises av et annet svar som ikke finnes", MAIN, "is = [\"sno\"]", "is = [\"sne\"]"),
    (
        "vises av et felt som kommer etter",
        MAIN,
        "field = \"hva\", is = [\"sno\"]",
        "field = \"bilde\", is = [\"kake\"]",
    ),
    ("feil mangler", MAIN, "error = \"Velg minst én ting.\"\n", ""),
    ("regel som ikke går", MAIN, "least = 1, most = 200", "least = 200, most = 1"),
    ("regel som ingen forslag holder", MAIN, "least = 1, most = 200", "least = 1, most = 2"),
    (
        "regel som tar alle valg",
        MAIN,
        "required = true\nerror = \"Velg",
        "required = true\nrule = { not = [\"sno\", \"gras\"] }\nerror = \"Velg",
    ),
    ("regel for noe annet", MAIN, "least = 1, most = 200", "words = 2"),
    ("regel som ikke finnes", MAIN, "least = 1, most = 200", "min = 1, maks = 200"),
    ("bilde som ikke finnes", MAIN, "right = [\"kake\"]", "right = [\"kaka\"]"),
    ("fil uten rett bilde", MAIN, "right = [\"kake\"]\n", ""),
    ("uten status", MAIN, "days = 7\nmissing = \"bilde\"\nstatus = \"waiting\"\n", "days = 7\nmissing = \"bilde\"\n"),
    ("en status som ikke finnes", MAIN, "status = \"waiting\"", "status = \"venter\""),
    ("ber om et felt som ikke er en fil", MAIN, "asks = \"bilde\"", "asks = \"hva\""),
    ("ber om noe uten å skrive det", MAIN, "message = \"Kan du sende et bilde av hagen?\"\n", ""),
    (
        "venter uten å be om noe",
        MAIN,
        "asks = \"bilde\"\nmessage = \"Kan du sende et bilde av hagen?\"\nreply = \"Takk. Da ser vi på saken.\"\nreply-without = \"Det kom ikke noe bilde. Prøv gjerne igjen.\"\n",
        "",
    ),
    ("kan aldri skje", MAIN, "attached = \"bilde\"", "attached = \"bilde\"\nmissing = \"bilde\""),
    (
        "bare hvis et svar som ikke finnes",
        MAIN,
        "attached = \"bilde\"",
        "only-if = { field = \"hva\", is = [\"snø\", \"vann\"] }",
    ),
    ("avgjør uten brev", MAIN, "letter-title = \"Vedtak: hjelp i hagen\"\n", ""),
    ("avgjør ingenting", MAIN, "decides = \"granted\"\n", ""),
    (
        "avslag uten klage",
        MAIN,
        "decides = \"granted\"\nletter-title = \"Vedtak: hjelp i hagen\"\nletter = \"Du får hjelp hver fredag. Du kan klage innen {frist-klage}.\"",
        "decides = \"refused\"\nletter-title = \"Vedtak\"\nletter = \"Nei.\"",
    ),
    ("navn som kommunen ikke har", MAIN, "{frist-klage}", "{frist-klager}"),
    ("dager i ord", MAIN, "days = 7", "days = \"sju\""),
    ("ingen kvittering", MAIN, "[receipt]\ntitle = \"Søknaden er sendt\"\ntext = \"Du får svar om to uker.\"\n", ""),
    ("et felt mangler i oversettelsen", NYNORSK, "[field.bilde]\nlabel = \"Bilete av hagen\"\n", ""),
    ("et valg mangler i oversettelsen", NYNORSK, "option.gras = \"Klippe gras\"\n", ""),
    ("et svar mangler i oversettelsen", NYNORSK, "reply = \"Takk. Da ser vi på saka.\"\n", ""),
    ("et felt for mye i oversettelsen", NYNORSK, "[field.bilde]", "[field.bildet]"),
];

fn all(lang: Lang) -> String {
    let told = |(name, file, old, new): &(&str, &str, &str, &str)| {
        let told = tell(readme().slip(file, old, new), lang);
        assert_ne!(told, "", "{name}");
        format!("== {name}\n{told}\n")
    };
    SLIPS.iter().map(told).collect()
}

#[test]
fn slips_in_applications() {
    snapshot!("applications", all(Lang::Nb));
}

#[test]
fn slips_in_applications_in_nynorsk_and_english() {
    snapshot!("applications-nn", all(Lang::Nn));
    snapshot!("applications-en", all(Lang::En));
}
