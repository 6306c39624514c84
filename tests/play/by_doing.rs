//! `new --by-doing` from the first question to files that pass: somebody who answers as people do, changes their mind,
//! and plays the task in lines.
#![expect(clippy::disallowed_methods, reason = "a test of a real process reads files")]

use crate::harness::Home;

/// Says these lines to `new --by-doing`; what it says.
fn made(home: &Home, named: &[&str], answers: &[&str]) -> String {
    let arguments = [&["new", "--by-doing"], named, &["--plain"]].concat();
    let ran = home.answer(&arguments, &(answers.join("\n") + "\n"));
    assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""), "{}", ran.out);
    ran.out
}

fn read(home: &Home, path: &str) -> String {
    std::fs::read_to_string(home.path().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// The file has no faults, and no advice but that something is not written, translated or read yet.
fn passes(home: &Home, path: &str) {
    let ran = home.run(&["check", path]);
    assert_eq!(ran.code, Some(0), "{ran:?}");
    // The code stands at the end of a finding's first lines, before the line of the file.
    let codes = ran.out.lines().filter_map(|line| line.strip_suffix(']')?.rsplit_once('[')).map(|(_, code)| code);
    let others: Vec<&str> =
        codes.filter(|code| !["not-reviewed", "translation-undone", "unwritten"].contains(code)).collect();
    assert!(others.is_empty(), "{others:?} {}", ran.out);
}

fn holds(text: &str, lines: &[&str]) {
    for line in lines {
        assert!(text.contains(line), "{line}\n{text}");
    }
}

#[test]
fn a_new_lesson_is_made_of_play() {
    let home = Home::new();
    let lesson = ["", "bokmål", "Ringe hjem", "Ringje heim", "Du kan ringe.", "Du kan ringje.", "telefon"];
    // Fifteen was too much: back, and another answer.
    let minutes = ["15 minutter", "<", "5"];
    let task = ["Ring Marit.", "Ring Nå", "telefonen", "Kontakter", "Marit og Kåre", "Marit og per", ""];
    // Per is rung up, which is a mistake, and then Marit.
    let play = ["3", "2", "2", "t", "2", "2", "1", "2"];
    // The second question about mistakes is not what was meant: back, and two of them.
    let picked = ["nr 3", "Nå ringer det hos Marit.", "1", "<", "1 og 3", "Dette er Per. Prøv Marit.", ""];
    let answers = [&lesson[..], &minutes, &task, &play, &picked].concat();
    let said = made(&home, &["kurs/Ringe hjem.toml"], &answers);
    assert_eq!(said.matches("Svar på ett spørsmål").count(), 1, "{said}");
    assert_eq!(said.matches("Hvor mange minutter").count(), 2, "{said}");
    assert_eq!(said.matches("Dette skjedde:").count(), 1, "{said}");
    assert!(said.contains("«Kåre» finnes ikke"), "{said}");
    let text = read(&home, "kurs/ringe-hjem.toml");
    holds(
        &text,
        &[
            "title = \"Ringe hjem\"\ngoal = \"Du kan ringe.\"",
            "minutes = 5\n",
            "id = \"ring-na\"\nkind = \"practice\"\ntask = \"Ring Marit.\"",
            "start = { at = \"contacts\", contacts = [\"marit\", \"per\"] }",
            "done = [{ happened = \"call-started\", to = \"marit\" }]",
            "when = { happened = \"call-started\", to = \"per\" }\nsay = \"Dette er Per. Prøv Marit.\"",
            "then = \"done\"",
            "acts = [\"Per\", \"Ring\"]\nthen = \"call-started-per\"",
        ],
    );
    assert_eq!(text.matches("[[step.mistake]]").count(), 2, "{text}");
    assert!(read(&home, "kurs/ringe-hjem.nn.toml").contains("title = \"Ringje heim\"\ngoal = \"Du kan ringje.\""));
    passes(&home, "kurs/ringe-hjem.toml");
    passes(&home, "kurs/ringe-hjem.nn.toml");
}

/// A new lesson with a task on the board in it; what stands in its file.
fn on_the_board(home: &Home, exactly: &str) -> String {
    let lesson = ["", "", "Bestille kaffe", "Bestille kaffi", "Du kan bestille.", "Du kan bestille.", "", ""];
    let task = ["Bestill en kaffe til Turid.", "kaffe", "øvingstavle"];
    let board = ["Kaffe", "Knapp: Kaffe", "knapp Te", "felt Navn", "", ""];
    // Te is a slip; then Kaffe, and the name in the field.
    let play = ["3", "2", "4", "Turid", "1", "2"];
    let picked = ["2 og 3", "Da kommer kaffen.", "1", "Det var te. Trykk på Kaffe.", exactly];
    let said = made(home, &["--folder", "kurs"], &[&lesson[..], &task, &board, &play, &picked].concat());
    assert!(said.contains("Vi forstod ikke «Kaffe»") && said.contains("skrive akkurat det? [nei]"), "{said}");
    read(home, "kurs/bestille-kaffe.toml")
}

#[test]
fn a_task_on_the_board_is_made_of_play() {
    let home = Home::new();
    let text = on_the_board(&home, "ja");
    holds(
        &text,
        &[
            "start = { device = \"board\" }",
            "{ happened = \"control-pressed\", control = \"kaffe\" }",
            "{ happened = \"field-filled\", control = \"navn\", said = \"setning-1\" }",
            "[[step.sentence]]\nid = \"setning-1\"\ntext = \"Turid\"",
            "acts = [\"Te\", \"Kaffe\", \"skriv: Turid\"]\nthen = \"done\"",
        ],
    );
    passes(&home, "kurs/bestille-kaffe.toml");
}

#[test]
fn what_was_written_on_the_board_is_forgotten_unless_it_is_demanded() {
    let home = Home::new();
    let text = on_the_board(&home, "");
    assert!(text.contains("{ happened = \"field-filled\", control = \"navn\" }"), "{text}");
    // The name stands in what the task says, and nowhere else.
    assert_eq!(text.matches("Turid").count(), 1, "{text}");
    passes(&home, "kurs/bestille-kaffe.toml");
}

#[test]
fn a_task_in_the_program_comes_into_a_lesson_that_is_there() {
    let home = Home::new();
    let ran = home.run(&["new", "lesson", "--folder", "kurs", "--title", "Bla", "--title-other", "Bla", "--yes"]);
    assert_eq!(ran.code, Some(0), "{ran:?}");
    let before = read(&home, "kurs/bla.toml");
    let task = ["Bla til den siste siden.", "bla-fram", "programmet", "Side en.", "Side to.", "", ""];
    let answers = [&task[..], &["2", "1", "2", "", "Fint."]].concat();
    let said = made(&home, &["kurs/bla.toml"], &answers);
    assert!(said.contains("har fått steget «bla-fram»"), "{said}");
    assert!(said.ends_with("  tastetrykk translate kurs/bla.toml nn\n"), "{said}");
    let text = read(&home, "kurs/bla.toml");
    holds(
        &text,
        &[
            "start = { device = \"program\" }",
            "done = [{ happened = \"page-turned\", page = \"side-2\" }]",
            "[[step.page]]\nid = \"side-1\"\ntext = \"Side en.\"",
            "acts = [\"Neste side\"]\nthen = \"done\"",
        ],
    );
    // All that was there is there, in order.
    let mut after = text.lines();
    assert!(before.lines().all(|line| after.any(|kept| kept == line)), "{text}");
    assert_eq!(home.run(&["translate", "kurs/bla.toml", "nn"]).code, Some(0));
    passes(&home, "kurs/bla.toml");
    passes(&home, "kurs/bla.nn.toml");
}
