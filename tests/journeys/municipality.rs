//! The course in another municipality: its name and numbers are those that one reads.

use insta::assert_snapshot;
use tastetrykk::app::Act;
use tastetrykk::course::{Catalogue, Files};
use tastetrykk::vocabulary::Lang;

use super::harness::{Outside, Seat, Surface, Talk, Terminal, propose, send};

/// A lesson that uses a profile, in place of the first lesson.
struct Folder;

impl Files for Folder {
    fn read(&self, path: &str) -> Result<Option<Vec<u8>>, String> {
        let text = match path {
            "mobil-sms.toml" => include_str!("fixtures/kommune.toml"),
            "mobil-sms.nn.toml" => include_str!("fixtures/kommune.nn.toml"),
            "mobil-sms.en.toml" => include_str!("fixtures/kommune.en.toml"),
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

/// Where the application is on paper.
const ULVIK: &str = r#"
format = 1
language = "nn"
kommune = { nb = "Ulvik herad", nn = "Ulvik herad", en = "the municipality of Ulvik" }
sted = "Ulvik"
nettside = "ulvik.kommune.no"
[telefon]
servicekontor = "000 00 900"
[adresse]
servicekontor = "Skeiesvegen 3"
[apningstid]
servicekontor = { nb = "mandag kl. 9–15", nn = "måndag kl. 9–15", en = "Monday 9 to 15" }
[tjeneste.tt-kort]
form = "papir"
papir = { nb = "Hent det på rådhuset.", nn = "Hent det på heradshuset.", en = "Get it at the town hall." }
svar = { nb = "to uker", nn = "to veker", en = "two weeks" }
"#;

fn in_fjordvik() -> Catalogue {
    Catalogue::new(Some(Box::new(Folder)))
}

fn in_ulvik() -> Catalogue {
    in_fjordvik().held_in("ulvik.toml", ULVIK.as_bytes())
}

/// All that one does in Ulvik.
fn way() -> Vec<Act> {
    vec![Act::Try, Act::Next, Act::Next, propose("nummer"), send(), Act::Next, super::harness::tick("lagre"), Act::Next]
}

#[test]
fn the_lesson_is_sound() {
    assert_eq!(in_fjordvik().open("mobil-sms").expect("opens").findings, []);
    assert_eq!(in_ulvik().open("mobil-sms").expect("opens").lesson.languages, Lang::ALL);
}

#[test]
fn its_name_and_numbers_in_each_language() {
    for lang in Lang::ALL {
        let mut terminal = Terminal::start(Seat::default().in_language(lang), Outside::with_course(in_ulvik));
        terminal.brief = true;
        for act in way() {
            terminal.choose(&act);
            terminal.picture("");
        }
        let story = terminal.story();
        assert!(
            story.contains("000 00 900") && !story.contains("000 00 800") && !story.contains("Fjordvik"),
            "{story}"
        );
        assert!(!story.contains(['{', '}']), "{story}");
        assert_snapshot!(format!("ulvik_{}", lang.tag()), story);
    }
}

#[test]
fn where_the_service_is_digital_it_is_shown_as_that() {
    let mut terminal = Terminal::start(Seat::default(), Outside::with_course(in_fjordvik));
    terminal.choose_all(&[Act::Try, Act::Next]);
    assert!(terminal.shows("2 av 4") && terminal.shows("fjordvik.kommune.no/tt-kort"), "{}", terminal.now());
}

#[test]
fn in_lines_it_is_the_same() {
    let mut talk = Talk::start(Lang::Nn, Outside::with_course(in_ulvik));
    talk.choose_all(&way());
    assert_snapshot!(talk.transcript());
}

#[test]
fn going_on_in_the_same_municipality_and_in_another() {
    let mut terminal = Terminal::start(Seat::default(), Outside::with_course(in_ulvik));
    terminal.choose_all(&way()[..4]);
    let left = terminal.now();
    let mut terminal = terminal.again();
    terminal.keys("<Enter>");
    assert_eq!(terminal.now(), left);
    // The same day the machine is moved to Fjordvik: what was read stands, and the step that was
    // open begins again with Fjordvik's number. The step for its form of the service is new.
    terminal.program.outside.course = Some(in_fjordvik);
    let mut terminal = terminal.again();
    terminal.keys("<Enter>");
    terminal.picture("another municipality");
    assert!(terminal.shows("Leksjonen er endret"), "{}", terminal.now());
    assert_snapshot!(terminal.story());
}

#[test]
fn the_longest_values_are_whole_on_small_screens() {
    let mut terminal = Terminal::start(Seat::of_size(60, 18), Outside::with_course(in_the_longest));
    terminal.choose(&Act::Try);
    terminal.picture("the longest values");
    assert_snapshot!(terminal.story());
}

/// A municipality whose values are as long as they can be.
fn in_the_longest() -> Catalogue {
    let words = |count: usize| format!("{}å", "lang ".repeat(count / 5).get(..count - 1).unwrap_or_default());
    let profile = format!(
        "format = 1\nkommune = \"{}\"\nsted = \"{}\"\nnettside = \"{}.no\"\n[adresse]\nservicekontor = \"{}\"\n",
        "Å".repeat(40),
        words(30),
        "a".repeat(57),
        words(80),
    );
    in_fjordvik().held_in("lang.toml", profile.as_bytes())
}
