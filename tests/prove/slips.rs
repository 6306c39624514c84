//! A small lesson with one slip gives exactly the finding of that slip, at its place.

use tastetrykk::author::check::{Desk, Piece};
use tastetrykk::author::prove::{Care, Pictures};
use tastetrykk::author::wording::Dictionaries;
use tastetrykk::diagnostic::{Code, Finding, Severity};
use tastetrykk::vocabulary::Id;

use crate::folder::{Folder, told};

/// Few walks find what these lessons have.
pub(crate) const CARE: Care = Care { walks: 8, acts: 12, pictures: Pictures::All };

/// What comes out by playing and painting.
const PLAY: [Code; 14] = [
    Code::NoWay,
    Code::GoalBarred,
    Code::GoalsClash,
    Code::DoneAtStart,
    Code::LongWay,
    Code::WayIsMistake,
    Code::MistakeImpossible,
    Code::MistakeHidden,
    Code::NoWayOn,
    Code::SilentDeadEnd,
    Code::ThinExplanation,
    Code::TextCut,
    Code::OutOfSight,
    Code::TallText,
];

/// What there is to tell of the lesson, beyond what the catalogue tells.
fn look(folder: Folder) -> Vec<Finding> {
    let course = folder.catalogue();
    let open = course.open("svare");
    assert!(open.is_ok(), "{}", told(&open.expect_err("a lesson"), tastetrykk::vocabulary::Lang::Nb));
    let desk = Desk::new(&course).with(CARE);
    desk.look(&Piece::Lesson(Id::new("svare").expect("an id")), &Dictionaries::none())
}

/// What the slip adds.
fn found(slips: &[(&str, &str)]) -> Vec<Finding> {
    let good = look(Folder::good());
    assert!(good.iter().all(|finding| finding.severity() == Severity::Warning), "{good:?}");
    let codes: Vec<Code> = good.iter().map(|finding| finding.code).collect();
    let folder = slips.iter().fold(Folder::good(), |folder, (old, new)| folder.slip("svare.toml", old, new));
    let mut found = look(folder);
    // The wording of the slip itself is not what this is about, nor are its translations.
    found.retain(|finding| PLAY.contains(&finding.code) && !codes.contains(&finding.code));
    found.retain(|finding| finding.file == "svare.toml");
    found
}

/// The one finding of a slip: its code, the line of the file where it stands, and a value.
fn one(slips: &[(&str, &str)]) -> (Code, String, Vec<(&'static str, String)>) {
    let found = found(slips);
    let [finding] = &found[..] else { panic!("{found:#?}") };
    (finding.code, finding.excerpt.clone(), finding.args.clone())
}

fn value(args: &[(&'static str, String)], name: &str) -> String {
    args.iter().find(|(found, _)| *found == name).map(|(_, value)| value.clone()).unwrap_or_default()
}

const GOAL: &str = r#"done = [{ happened = "message-sent", to = "marit", said = ["ja", "takk"] }]"#;

#[test]
fn a_good_lesson_has_nothing_to_tell_of_its_play() {
    assert_eq!(found(&[]), []);
}

#[test]
fn what_cannot_happen_here_is_no_goal() {
    let (code, line, args) =
        one(&[(r#"threads = ["per", "marit"], clock"#, r#"threads = ["per"], contacts = [], clock"#)]);
    assert_eq!(code, Code::NoWay);
    assert_eq!(line, GOAL);
    assert_eq!((value(&args, "variants").as_str(), value(&args, "happening").as_str()), ("liste", "message-sent"));
}

#[test]
fn a_goal_that_is_also_a_mistake_is_told_with_the_mistake() {
    let (code, line, args) = one(&[
        (r#"when = { happened = "message-sent", to = "per" }"#, r#"when = { happened = "message-sent" }"#),
        (
            // The other variant has its own.
            r#"when = { happened = "message-sent", to = ["per"], words = 1 }"#,
            r#"when = { happened = "message-sent", to = ["per", "marit"], words = 1 }"#,
        ),
    ]);
    assert_eq!((code, line.as_str()), (Code::GoalBarred, GOAL));
    assert_eq!((value(&args, "id").as_str(), value(&args, "variants").as_str()), ("til-per", "all"));
}

#[test]
fn conditions_that_undo_each_other_are_told_together() {
    let switch = |state: &str| format!(r#"{{ happened = "setting-changed", setting = "alarm", state = "{state}" }}"#);
    let goal = format!("done = [{}, {}]", switch("on"), switch("off"));
    let (code, line, _) = one(&[(GOAL, &goal)]);
    assert_eq!((code, line), (Code::GoalsClash, goal));
}

#[test]
fn what_is_so_already_is_nothing_to_do() {
    let goal = r#"done = [{ happened = "setting-changed", setting = "alarm", state = "on" }]"#;
    let slips = [(GOAL, goal), (r#"contacts = ["marit"]"#, "contacts = [\"marit\"]\nsettings = { alarm = true }")];
    let (code, line, args) = one(&slips);
    // The other variant has a start of its own, in which the alarm is off.
    assert_eq!((code, line.as_str(), value(&args, "variants").as_str()), (Code::DoneAtStart, goal, "samtale"));
}

#[test]
fn a_way_that_is_too_long_is_told_with_its_length() {
    let apps = ["phone", "camera", "photos", "mail", "web", "clock", "settings", "messages"];
    let opened = apps.map(|app| format!(r#"{{ happened = "app-opened", app = "{app}" }}"#));
    let turned = ["alarm", "silent", "vibrate", "dark", "bold"];
    let turned = turned.map(|name| format!(r#"{{ happened = "setting-changed", setting = "{name}", state = "on" }}"#));
    let goal = format!("done = [{}, {}]", opened.join(", "), turned.join(", "));
    let (code, _, args) = one(&[(GOAL, &goal)]);
    assert_eq!(code, Code::LongWay);
    assert!(value(&args, "count").parse::<usize>().expect("a number") > 20);
}

#[test]
fn the_right_way_is_no_mistake() {
    let mistake = r#"
[[step.mistake]]
id = "lista"
when = { happened = "thread-opened", from = "marit" }
say = "Nå er du hos Marit, og det er her det skal skrives."

[[step.variant]]
id = "samtale"
"#;
    let (code, line, args) = one(&[("\n[[step.variant]]\nid = \"samtale\"\n", mistake)]);
    assert_eq!(code, Code::WayIsMistake);
    assert!(line.starts_with("when = { happened = \"thread-opened\""));
    assert_eq!((value(&args, "id").as_str(), value(&args, "variants").as_str()), ("lista", "liste"));
}

#[test]
fn a_mistake_that_nobody_can_make_is_told_where_it_is_foreseen() {
    let (code, line, args) =
        one(&[(r#"when = { happened = "message-sent", to = "per" }"#, r#"when = { happened = "photo-deleted" }"#)]);
    assert_eq!((code, line.as_str()), (Code::MistakeImpossible, r#"when = { happened = "photo-deleted" }"#));
    // The other variant has another one of that name.
    assert_eq!(value(&args, "variants"), "samtale");
}

#[test]
fn a_mistake_behind_another_one_is_told_with_that_one() {
    let hidden = r#"
[[step.mistake]]
id = "kort-til-per"
when = { happened = "message-sent", to = "per", words = 2 }
say = "To ord, og de gikk til Per. Se på navnet øverst før du sender."

[[step.variant]]
id = "samtale"
"#;
    let (code, line, args) = one(&[("\n[[step.variant]]\nid = \"samtale\"\n", hidden)]);
    assert_eq!(code, Code::MistakeHidden);
    assert!(line.contains("words = 2"));
    assert_eq!((value(&args, "id").as_str(), value(&args, "first").as_str()), ("kort-til-per", "til-per"));
}

#[test]
fn an_explanation_explains() {
    for thin in ["Feil.", "Nei, det er ikke riktig. Prøv en gang til."] {
        let thin = format!("say = \"{thin}\"");
        let (code, line, _) = one(&[(r#"say = "Klokka sier ikke hvem som får meldingen.""#, &thin)]);
        assert_eq!((code, line), (Code::ThinExplanation, thin));
    }
    // Said to the right answer, there is nothing to explain.
    assert_eq!(found(&[(r#"say = "Ja. Da vet du hvem som får meldingen.""#, r#"say = "Ja.""#)]), []);
}

#[test]
fn a_name_that_the_smallest_screen_cuts_is_told() {
    let title = "title = \"Svare på en melding fra en du kjenner litt fra før, eller nå\"";
    let (code, line, args) = one(&[("title = \"Svare på en melding\"", title)]);
    assert_eq!((code, line.as_str()), (Code::TextCut, title));
    assert_eq!((value(&args, "text").as_str(), value(&args, "columns").as_str()), ("nå", "60"));
}

#[test]
fn a_text_that_goes_on_and_on_is_told_with_its_screens() {
    let lines: String = (0..60).map(|_| "- Se på navnet.\n").collect();
    let long = format!("- Skriv.\n{lines}");
    let (code, _, args) = one(&[("- Skriv.\n", &long)]);
    assert_eq!(code, Code::TallText);
    assert!(value(&args, "count").parse::<usize>().expect("a number") > 3);
}
