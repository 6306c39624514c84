//! Steps that are made of what their author did.

use std::sync::Arc;

use tastetrykk::author::doing::{self, Foreseen, Made, Scene, Wish};
use tastetrykk::author::{Document, example};
use tastetrykk::course::Lesson;
use tastetrykk::locale::Strings;
use tastetrykk::solve;
use tastetrykk::vocabulary::{Id, Lang};

use crate::folder::{Folder, told};

fn id(id: &str) -> Id {
    Id::new(id).expect("an id")
}

fn acts(acts: &[&str]) -> Vec<String> {
    acts.iter().map(|act| (*act).to_owned()).collect()
}

fn open(text: &str) -> Arc<Lesson> {
    let folder = Folder::good().without("svare.nn.toml").without("svare.en.toml").with("svare.toml", text);
    Arc::new(folder.catalogue().open("svare").expect("sound").lesson)
}

fn wish() -> Wish {
    let scene = doing::at("phone", "messages", &[("threads", vec![id("marit"), id("per")]), ("contacts", vec![])]);
    Wish { step: id("hilse"), task: "Send Per {en} \"hilsen\".".to_owned(), scene }
}

/// The lesson to play in, and what happened when it was played.
fn played(said: &[&str]) -> (Arc<Lesson>, tastetrykk::session::History) {
    let draft = doing::draft(&Folder::good().text("svare.toml"), &wish()).expect("TOML");
    let lesson = Arc::new(doing::without_goal(&open(&draft), &id("hilse")));
    let ran = example::run(&lesson, &id("hilse"), None, &acts(said)).expect("a step").expect("can be done");
    // Whatever one does, a task without a goal is never done.
    assert_eq!(ran.came, example::Came::Open);
    (lesson, ran.history)
}

#[test]
fn what_happened_is_told_in_words_and_becomes_a_step_that_holds() {
    let said = ["Marit", "skriv: Hei du", "Send", "Tilbake", "Per", "skriv: God tur til fjells", "Send"];
    let (lesson, history) = played(&said);
    let happened = doing::happened(&lesson, &id("hilse"), &history);
    let words = |lang| {
        let strings = Strings::new(lang);
        let variant = doing::variant(&lesson, &id("hilse")).expect("a task");
        let words = happened.iter().map(|(it, _)| doing::sentence(it, &lesson, variant, lang, &strings));
        words.collect::<Vec<_>>()
    };
    let nb = words(Lang::Nb);
    assert_eq!(nb[0], "Samtalen med Marit ble åpnet");
    assert!(nb.contains(&"Meldingen ble sendt til Per".to_owned()), "{nb:?}");
    assert!(words(Lang::En).contains(&"The message was sent to Per".to_owned()));

    let sent = |to: &str| {
        let found = happened.iter().map(|(condition, _)| condition);
        let mut found = found.filter(|condition| condition.happened.name() == "message-sent");
        found.find(|condition| format!("{condition:?}").contains(to)).expect("sent").clone()
    };
    let kept = acts(&["God tur til fjells"]);
    let actions = doing::forgetting(&history.actions[history.here()], &kept, "Hei på deg");
    let recorded = example::record(&lesson, &id("hilse"), 0, &actions).expect("in words");
    // What is not to be kept is as long as it was, and says something else.
    assert_eq!(recorded[1], "skriv: Hei på");
    assert_eq!(recorded[5], "skriv: God tur til fjells");
    let mistake = Foreseen { id: id("til-marit"), when: sent("marit"), say: "SKRIV-HER 1".to_owned(), undo: true };
    let mut made = Made {
        wish: wish(),
        done: vec![sent("per")],
        say: "Per fikk den.".to_owned(),
        sentences: vec![(id("tur"), "God tur til fjells".to_owned())],
        mistakes: vec![mistake],
        examples: Vec::new(),
    };
    let source = Folder::good().text("svare.toml");
    let lesson = open(&doing::written(&source, &made).expect("TOML"));
    made.examples = doing::examples(&lesson, &id("hilse"), &recorded);
    let text = doing::written(&source, &made).expect("TOML");
    let lesson = open(&text);
    insta::with_settings!({ prepend_module_to_snapshot => false, snapshot_path => "snapshots" }, {
        let step = text.find("[[step]]\nid = \"hilse\"").expect("there");
        insta::assert_snapshot!("made", &text[step..]);
    });
    assert!(!text.contains("Hei du"));
    assert!(solve::proof(&lesson, &id("hilse"), &doing::variant(&lesson, &id("hilse")).expect("a task").id).is_ok());
    let document = Document::read("svare.toml", text.as_bytes()).expect("text");
    let found = example::check(&lesson, &document);
    assert!(told(&found, Lang::Nb).contains("[unwritten]") && found.len() == 1, "{}", told(&found, Lang::Nb));
    assert_eq!(lesson.examples.len(), 2);
}

#[test]
fn the_new_step_stands_before_what_is_done_at_home() {
    let source = Folder::good().text("svare.toml");
    let at = doing::place(&source);
    assert!(source[at..].starts_with("[[step]]\nid = \"egen\""), "{}", &source[at..]);
    let commented = source.replace("[[step]]\nid = \"egen\"", "# Hjemme.\n\n[[step]]\nid = \"egen\"");
    assert!(commented[doing::place(&commented)..].starts_with("# Hjemme."));
    let without = &source[..at];
    assert_eq!(doing::place(without), without.len());
    assert_eq!(doing::place(""), 0);
}

#[test]
fn what_could_have_happened_is_possible() {
    let (lesson, history) = played(&["Per", "skriv: Hei", "Send"]);
    let happened = doing::happened(&lesson, &id("hilse"), &history);
    let goal = &happened.last().expect("sent").0;
    let near = doing::near(&lesson, &id("hilse"), goal);
    assert!(near.iter().all(|near| near != goal && doing::is_possible(&lesson, &id("hilse"), near)));
    let shown = format!("{near:?}");
    assert!(shown.contains("marit") && shown.contains("ThreadDeleted"), "{shown}");
}

#[test]
fn a_new_task_can_begin_like_another_one() {
    let source = Folder::good().text("svare.toml");
    let Scene { start, parts } = doing::like(&source, "svar", Some("liste")).expect("a scene");
    assert!(start.starts_with("{ at = \"messages\"") && parts.is_empty(), "{start}");
    assert!(doing::like(&source, "hvorfor", None).is_none() && doing::like(&source, "nei", None).is_none());
    // What lies on the board comes with it.
    let board = Folder::devices().text("tavle.toml");
    let step = board.split("[[step]]").find(|step| step.contains("[[step.control]]")).expect("on the board");
    let name = step.split('"').nth(1).expect("an id");
    let scene = doing::like(&board, name, None).expect("a scene");
    assert!(scene.start.contains("device = \"board\"") && !scene.parts.is_empty(), "{scene:?}");
    let wish = Wish { step: id("ny"), task: "Trykk.".to_owned(), scene };
    let folder = Folder::devices().with("tavle.toml", doing::draft(&board, &wish).expect("TOML"));
    let opened = folder.without("tavle.nn.toml").catalogue().open("tavle");
    assert!(opened.is_ok_and(|opened| opened.lesson.step(&id("ny")).is_some()));
}
