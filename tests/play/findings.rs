//! What is told about an example that does not hold.

use std::fmt::Write as _;

use tastetrykk::author::{Document, example};
use tastetrykk::course::Catalogue;
use tastetrykk::diagnostic::{Code, Finding};
use tastetrykk::vocabulary::Lang;
use tastetrykk::world::Device;

use crate::folder::{Folder, told};

/// What is told about the lesson `svare` with these lines at its end.
fn findings(lines: &str) -> Vec<Finding> {
    let folder = Folder::good();
    let text = format!("{}\n{lines}\n", folder.text("svare.toml"));
    let lesson = folder.with("svare.toml", &text).catalogue().open("svare").expect("sound").lesson;
    let document = Document::read("svare.toml", text.as_bytes()).expect("text");
    example::check(&lesson, &document)
}

fn example(step: &str, acts: &str, then: &str) -> String {
    format!("[[example]]\nid = \"prove\"\n{step}\nacts = [{acts}]\nthen = \"{then}\"")
}

const SVAR: &str = "step = \"svar\"";
const LISTE: &str = "step = \"svar\"\nvariant = \"liste\"";

#[test]
fn an_example_that_holds_is_nothing_to_tell_about() {
    for (step, acts, then) in [
        (SVAR, r#""Ja, jeg kommer.", "Send""#, "done"),
        // As it is heard, and as much as is needed of it.
        (SVAR, r#""ja, jeg …", "  send ""#, "done"),
        (SVAR, r#""skriv: Takk, det passer", "Send""#, "done"),
        (SVAR, r#""Ja, jeg kommer.""#, "open"),
        (SVAR, "", "open"),
        (LISTE, r#""Per", "skriv: Hei", "Send""#, "til-per"),
        (LISTE, r#""Per", "skriv: Hei", "Send", "Tilbake", "Marit", "Ja, jeg kommer.", "Send""#, "done"),
        // What went wrong is undone, as a learner would.
        (
            SVAR,
            r#""Tilbake", "Per", "Ja, jeg kommer.", "Send", "Angre", "Hjem", "Meldinger", "Marit", "Takk, det passer.", "Send""#,
            "done",
        ),
        ("step = \"hvorfor\"", r#""Neste""#, "done"),
        ("step = \"husker-du\"", r#""Klokka""#, "wrong"),
        ("step = \"husker-du\"", r#""Klokka", "Navnet øverst""#, "right"),
        ("step = \"egen\"", r#""Finn fram telefonen.", "Send noen få ord …", "Neste""#, "done"),
        ("step = \"egen\"", r#""Finn fram telefonen.", "Neste""#, "open"),
    ] {
        let found = findings(&example(step, acts, then));
        assert_eq!(told(&found, Lang::Nb), "", "{step} {acts}");
    }
}

#[test]
fn each_slip_is_told_where_it_stands() {
    let mut told_all = String::new();
    for (step, acts, then) in [
        (SVAR, r#""Ja, jeg komer.", "Send""#, "done"),
        (SVAR, r#""Ja, jeg kommer.", "Bestill drosje""#, "done"),
        (SVAR, r#""Ja, jeg kommer.", "skriv: Hei", "Send""#, "done"),
        (SVAR, r#""Ja, jeg kommer.", "Send", "Neste""#, "done"),
        (SVAR, r#""Tilbake""#, "done"),
        (SVAR, r#""Ja, jeg kommer.", "Send""#, "open"),
        (LISTE, r#""Per", "skriv: Hei", "Send""#, "done"),
        ("step = \"svarr\"", "", "open"),
        ("step = \"svar\"\nvariant = \"lista\"", "", "open"),
        ("step = \"husker-du\"", r#""Klokka""#, "done"),
        ("step = \"husker-du\"", r#""Klokka""#, "right"),
        ("step = \"husker-du\"", "", "wrong"),
    ] {
        let lines = example(step, acts, then);
        let found = findings(&lines);
        assert_eq!(found.len(), 1, "{lines}");
        writeln!(told_all, "{}", told(&found, Lang::Nb)).expect("room");
    }
    insta::with_settings!({ prepend_module_to_snapshot => false, snapshot_path => "snapshots" }, {
        insta::assert_snapshot!("examples", told_all.trim_end());
    });
}

#[test]
fn two_examples_of_one_name_and_a_text_to_be_written_are_told() {
    let one = example(SVAR, "", "open");
    let found = findings(&format!("{one}\n\n{one}"));
    assert_eq!(found.iter().map(|found| found.code).collect::<Vec<_>>(), [Code::DuplicateId]);
    let step = "[[step]]\nid = \"siste\"\nkind = \"read\"\ntext = \"SKRIV-HER 1\"\n";
    let folder = Folder::good().with("svare.nn.toml", "").without("svare.nn.toml").without("svare.en.toml");
    let text = format!("{}\n{step}", folder.text("svare.toml"));
    let lesson = folder.with("svare.toml", &text).catalogue().open("svare").expect("sound").lesson;
    let found = example::check(&lesson, &Document::read("svare.toml", text.as_bytes()).expect("text"));
    assert_eq!(found.iter().map(|found| found.code).collect::<Vec<_>>(), [Code::Unwritten]);
}

/// The course's own examples hold, in each lesson there is one, and there is one on each device.
#[test]
fn the_examples_of_the_course_hold() {
    let catalogue = Catalogue::new(None);
    let mut devices = Vec::new();
    for id in catalogue.lesson_ids() {
        let lesson = catalogue.open(id.as_str()).expect("sound").lesson;
        let source = catalogue.sources(id.as_str()).into_iter().next().expect("a main file");
        let document = Document::read(&source.name, &source.bytes).expect("text");
        assert_eq!(told(&example::check(&lesson, &document), Lang::Nb), "");
        assert!(lesson.examples.len() >= 2, "{id}");
        for example in &lesson.examples {
            let (_, step) = lesson.step(&example.step).expect("checked");
            if let tastetrykk::course::model::StepKind::Practice { variants, .. } = &step.kind {
                let start = &variants[0].start;
                devices.push(tastetrykk::world::World::new(start, &[], &lesson.world).device());
            }
        }
    }
    for device in [Device::Phone, Device::Board, Device::Computer, Device::Program, Device::Door] {
        assert!(devices.contains(&device), "{device:?}");
    }
}

/// Whatever an example says, it is told about and nothing worse.
#[test]
fn any_act_is_told_about() {
    for act in [
        "",
        " ",
        "…",
        "...",
        "(2)",
        "Send (0)",
        "Send (99999999999999999999)",
        "skriv:",
        "klikk:",
        "klikk: Send",
        "\\u0007",
        "skriv: \\u202e{{",
    ] {
        let long = "å".repeat(119);
        for act in [act, &long] {
            let lines = example(SVAR, &format!("\"{act}\""), "done");
            let text = format!("{}\n{lines}\n", Folder::good().text("svare.toml"));
            if let Ok(opened) = Folder::good().with("svare.toml", &text).catalogue().open("svare") {
                let document = Document::read("svare.toml", text.as_bytes()).expect("text");
                let found = example::check(&opened.lesson, &document);
                assert_eq!(found.len(), 1, "{act}");
            }
        }
    }
}
