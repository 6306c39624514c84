//! `new --by-doing` from the first question to files that pass: somebody who answers as people do, changes their mind,
//! and plays the task in lines.
#![expect(clippy::disallowed_methods, reason = "a test of a real process reads files")]

use std::path::Path;

use crate::harness::{Home, Talk};

/// Answers each question that ends so; the last ones end the program.
fn made(home: &Home, named: &str, answers: &[(&str, &str)]) -> String {
    let mut talk = Talk::new(home, &["new", "--by-doing", named, "--plain"]);
    talk.until(0, "> ");
    for (answer, then) in answers {
        talk.answer(answer, then);
    }
    let all = talk.said().to_owned();
    assert_eq!(talk.end(), Some(0), "{all}");
    all
}

fn read(home: &Home, path: &str) -> String {
    std::fs::read_to_string(home.path(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// The file is sound: no faults, and no advice but about what is not written, translated or read yet.
fn passes(home: &Home, path: &str) {
    let path = home.path(path);
    let ran = home.run(&["check", &path.display().to_string()]);
    assert_eq!(ran.code, Some(0), "{ran:?}");
    let codes = ran.out.split('[').skip(1).filter_map(|rest| rest.split(']').next());
    let others: Vec<&str> = codes.filter(|code| code.contains('-') && !code.contains(' ')).collect();
    assert!(others.iter().all(|code| ["not-reviewed", "translation-undone"].contains(code)), "{others:?} {}", ran.out);
}

/// What is asked about a new lesson, with somebody who goes back to say another length.
const HEAD: [(&str, &str); 9] = [
    ("", "Hvilken målform"),
    ("bokmål", "Hva skal den hete?"),
    ("Ringe hjem", "Hva heter det på nynorsk?"),
    ("Ringje heim", "Hva kan en gjøre etterpå?"),
    ("Du kan ringe en du kjenner.", "Hva blir setningen på nynorsk?"),
    ("Du kan ringje ein du kjenner.", "Hvilken del av kurset"),
    ("telefon", "Hvor mange minutter"),
    ("15 minutter", "Hva skal den som lærer, gjøre?"),
    ("<", "Hvor mange minutter"),
];

#[test]
fn a_new_lesson_is_made_of_play() {
    let home = Home::new();
    let task = [
        ("5", "Hva skal den som lærer, gjøre?"),
        ("Ring Marit.", "Hva skal steget hete?"),
        ("Ring Nå", "Hva gjøres oppgaven på?"),
        ("telefonen", "Hvor begynner oppgaven?"),
        ("Kontakter", "Hvem skal være kontakter?"),
        ("Marit, per og olav", "finnes ikke"),
        ("Marit, per", "Trykk Enter når du er klar."),
        ("", "Ring Marit."),
    ];
    // Per is rung up, which is a mistake, and then Marit.
    let play = [
        ("Per", "Ring"),
        ("Ring", "ingen tar telefonen"),
        ("Legg på", "Ring"),
        ("Tilbake", "Marit"),
        ("Marit", "Ring"),
        ("Ring", "ingen tar telefonen"),
        ("Jeg er ferdig", "Er du ferdig?"),
        ("Jeg er ferdig", "Hva av dette gjør oppgaven ferdig?"),
    ];
    let picked = [
        ("3", "Hva skal vi si når oppgaven er ferdig?"),
        ("Nå ringer det hos Marit.", "skal forklares som en feil?"),
        ("nr 1", "Per ble ringt opp."),
        ("<", "skal forklares som en feil?"),
        ("1 og 4", "Per ble ringt opp."),
        ("Dette er Per. Legg på, og prøv igjen.", "ble ringt opp."),
        ("", "Prøv dette nå:"),
    ];
    let answers: Vec<(&str, &str)> = HEAD.iter().chain(&task).chain(&play).chain(&picked).copied().collect();
    let named = home.path("kurs/Ringe hjem.toml").display().to_string();
    let said = made(&home, &named, &answers);
    assert_eq!(said.matches("Svar på ett spørsmål").count(), 1, "{said}");
    let text = read(&home, "kurs/ringe-hjem.toml");
    for line in [
        "title = \"Ringe hjem\"",
        "minutes = 5",
        "id = \"ring-na\"",
        "start = { at = \"contacts\", contacts = [\"marit\", \"per\"] }",
        "done = [{ happened = \"call-started\", to = \"marit\" }]",
        "say = \"Dette er Per. Legg på, og prøv igjen.\"",
    ] {
        assert!(text.contains(line), "{line}\n{text}");
    }
    assert_eq!(text.matches("[[step.mistake]]").count(), 2, "{text}");
    assert!(text.contains("then = \"done\"") && text.contains("then = \"call-started-per\""), "{text}");
    assert!(read(&home, "kurs/ringe-hjem.nn.toml").contains("title = \"Ringje heim\""));
    passes(&home, "kurs/ringe-hjem.toml");
    passes(&home, "kurs/ringe-hjem.nn.toml");
    // Whoever had another lesson of that name gets a new one beside it.
    let folder = home.path("kurs");
    assert!(Path::new(&folder).join(".tastetrykk/lesson.schema.json").is_file());
}
