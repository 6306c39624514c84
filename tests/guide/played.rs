//! Slips that come to light when a lesson is played, painted or read, for the pages of their findings.

use tastetrykk::author::check::{Desk, Piece};
use tastetrykk::author::prove::{Care, Pictures};
use tastetrykk::author::wording::Dictionaries;
use tastetrykk::diagnostic::Finding;
use tastetrykk::vocabulary::Id;

use super::slips::{Made, lines_around};
use crate::folder::Folder;
use crate::table::LESSON;

/// Few walks find what these lessons have.
const CARE: Care = Care { walks: 8, acts: 12, pictures: Pictures::All };
/// The good lesson, and what many of the slips change in it.
const GOOD: &str = "svare";
const GOAL: &str = r#"done = [{ happened = "message-sent", to = "marit", said = ["ja", "takk"] }]"#;
const TO_PER: &str = r#"when = { happened = "message-sent", to = "per" }"#;
const EXPLAINED: &str = r#"say = "Klokka sier ikke hvem som får meldingen.""#;
const LAST_VARIANT: &str = "\n[[step.variant]]\nid = \"samtale\"\n";
const READ: &str = "En melding er **kort**.\nDu trykker på `Send`.\n\n- Se på navnet.\n- Skriv.\n";

/// What is changed in the good lesson, each from one text to another.
type Changes = &'static [(&'static str, &'static str)];

const PLAYED: [Changes; 9] = [
    &[(r#"threads = ["per", "marit"], clock"#, r#"threads = ["per"], contacts = [], clock"#)],
    &[
        (TO_PER, r#"when = { happened = "message-sent" }"#),
        (
            r#"when = { happened = "message-sent", to = ["per"], words = 1 }"#,
            r#"when = { happened = "message-sent", to = ["per", "marit"], words = 1 }"#,
        ),
    ],
    &[(
        GOAL,
        r#"done = [
    { happened = "setting-changed", setting = "alarm", state = "on" },
    { happened = "setting-changed", setting = "alarm", state = "off" },
]"#,
    )],
    &[
        (GOAL, r#"done = [{ happened = "setting-changed", setting = "alarm", state = "on" }]"#),
        (r#"contacts = ["marit"]"#, "contacts = [\"marit\"]\nsettings = { alarm = true }"),
    ],
    &[(
        LAST_VARIANT,
        "
[[step.mistake]]
id = \"lista\"
when = { happened = \"thread-opened\", from = \"marit\" }
say = \"Nå er du hos Marit, og det er her det skal skrives.\"

[[step.variant]]
id = \"samtale\"
",
    )],
    &[(TO_PER, r#"when = { happened = "photo-deleted" }"#)],
    &[(
        LAST_VARIANT,
        "
[[step.mistake]]
id = \"kort-til-per\"
when = { happened = \"message-sent\", to = \"per\", words = 2 }
say = \"To ord, og de gikk til Per. Se på navnet øverst før du sender.\"

[[step.variant]]
id = \"samtale\"
",
    )],
    &[(EXPLAINED, r#"say = "Nei, det er ikke riktig. Prøv en gang til.""#)],
    &[("title = \"Svare på en melding\"", "title = \"Svare på en melding fra en du kjenner litt fra før, eller nå\"")],
];

/// A task of more than twenty acts.
fn long() -> String {
    let apps = ["phone", "camera", "photos", "mail", "web", "clock", "settings", "messages"];
    let apps = apps.map(|app| format!("    {{ happened = \"app-opened\", app = \"{app}\" }},\n"));
    let turned = ["alarm", "silent", "vibrate", "dark", "bold"];
    let turned =
        turned.map(|name| format!("    {{ happened = \"setting-changed\", setting = \"{name}\", state = \"on\" }},\n"));
    format!("done = [\n{}{}]", apps.concat(), turned.concat())
}

/// A text of sixty words, `long` of which have more than six letters.
fn sixty(long: usize) -> String {
    let words: Vec<&str> = (0..60).map(|at| if at < long { "skjermen" } else { "du" }).collect();
    words.chunks(10).map(|words| words.join(" ") + ".\n").collect::<Vec<_>>().concat()
}

/// What there is to tell of a lesson in `folder`.
fn look(folder: Folder, id: &str) -> Vec<Finding> {
    let course = folder.catalogue();
    let desk = Desk::new(&course).with(CARE);
    desk.look(&Piece::Lesson(Id::new(id).expect("an id")), &Dictionaries::none())
}

/// The slips, and what is told of them beyond what is told of the good lesson.
pub(super) fn made() -> Vec<Made> {
    let good = look(Folder::good(), GOOD);
    let lesson = Folder::good().text(LESSON);
    let changed = |changes: &[(&str, &str)], folder: Folder| {
        let right = match changes {
            // What stood in a line alone says what would be right.
            [(old, _)] if !old.contains('\n') => lines_around(&lesson, old),
            _ => None,
        };
        let folder = changes.iter().fold(folder, |folder, (old, new)| folder.slip(LESSON, old, new));
        let mut findings = look(folder, GOOD);
        findings.retain(|finding| good.iter().all(|known| known.code != finding.code));
        Made { right, findings }
    };
    let mut found: Vec<Made> = PLAYED.iter().map(|changes| changed(changes, Folder::good())).collect();
    let many: String = (0..60).map(|_| "- Se på navnet.\n").collect();
    for (old, new) in [(GOAL, long()), ("- Skriv.\n", format!("- Skriv.\n{many}"))] {
        found.push(changed(&[(old, &new)], Folder::good()));
    }
    for long in [16, 30] {
        found.push(changed(&[(READ, &sixty(long))], Folder::with_course()));
    }
    let parking = Folder::with_course()
        .with("parkere.toml", include_str!("../words/fixtures/parkere.toml"))
        .with("parkere.nn.toml", include_str!("../words/fixtures/parkere.nn.toml"))
        .with("parkere.en.toml", include_str!("../words/fixtures/parkere.en.toml"));
    found.push(Made { right: None, findings: look(parking, "parkere") });
    found
}
