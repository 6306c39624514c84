//! Nothing from a lesson, a file's name or an argument steers a terminal.

use super::harness::{Home, Ran, run, steers};

/// Controls by which a text could take over a terminal or turn around what is read.
const HOSTILE: &str = r"\u001B[31m\u001B]0;tittel\u0007\u202Erød\u202C\u200B\u009B2J\u0085\u2028\u2066";

/// A lesson whose every text is hostile.
fn lesson() -> String {
    format!(
        r#"format = 1
id = "vond"
module = "telefon"
minutes = 10
digcomp = ["2.1"]
title = "Tittel{HOSTILE}"
goal = "Du kan{HOSTILE} noe."
note = ["En{HOSTILE}", "to", "tre"]

[[step]]
id = "les"
kind = "read"
text = "Les{HOSTILE} dette."

[[step]]
id = "velg"
kind = "choice"
question = "Hva{HOSTILE} nå?"
option = [
    {{ id = "a", text = "Ett{HOSTILE}", say = "Nei{HOSTILE}. Det er lett å tro, for ett kommer alltid først når man teller." }},
    {{ id = "b", text = "To{HOSTILE}", right = true, say = "Ja{HOSTILE}. To svar passer best akkurat her." }},
]

[[step]]
id = "gjor"
kind = "practice"
help = "show"
task = "Svar{HOSTILE} Marit."
start = {{ at = "thread", thread = "marit-middag", threads = ["marit-middag"], contacts = ["marit"], clock = "10.24", battery = 84 }}
done = [{{ happened = "message-sent", to = "marit", words = 1 }}]
say = "Fint{HOSTILE}."
sentence = [{{ id = "ja", text = "Ja{HOSTILE}." }}]
mistake = [{{ id = "hjem", when = {{ happened = "home-shown" }}, say = "Hjem{HOSTILE}." }}]
"#
    )
}

fn harmless(Ran { out, err, .. }: &Ran) {
    for text in [out, err] {
        let bad: Vec<String> = text.chars().filter(|c| steers(*c)).map(|c| c.escape_unicode().to_string()).collect();
        assert!(bad.is_empty(), "{bad:?} in\n{}", text.escape_debug());
    }
}

#[test]
fn a_hostile_lesson_is_only_text() {
    let home = Home::new();
    home.write("kurs/vond.toml", lesson());
    let ran = home.answer(&["--lessons", "kurs", "vond"], "1\n1\n2\n1\n1\n1\n1\n1\nl\n");
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    for seen in ["Les", "dette.", "Hva", "Svar", "Marit."] {
        assert!(ran.out.contains(seen), "«{seen}» is shown:\n{}", ran.out);
    }
    harmless(&ran);
    for arguments in
        [&["lessons", "--lessons", "kurs"][..], &["lessons", "--json", "--lessons", "kurs"], &["check", "kurs"]]
    {
        let ran = home.run(arguments);
        assert!(!ran.out.is_empty());
        harmless(&ran);
    }
}

#[test]
fn a_file_that_is_hostile_as_it_stands_is_told_of_harmlessly() {
    let home = Home::new();
    let raw = "title = \"\u{1b}[2J\u{202e}\"\n\u{9b}31m = \u{7}\n";
    let path = home.write("kurs/ra\u{1b}[31m\u{202e}.toml", raw);
    home.write("kurs/ra.toml", raw);
    for format in ["human", "json"] {
        for place in ["kurs", "kurs/ra.toml", path.to_str().expect("UTF-8")] {
            let ran = home.run(&["check", "--format", format, place]);
            assert_eq!(ran.code, Some(1), "{ran:?}");
            harmless(&ran);
        }
    }
}

#[test]
fn hostile_arguments_are_told_of_harmlessly() {
    let home = Home::new();
    let hostile = "\u{1b}[31m\u{202e}\u{9b}x";
    let flag = format!("--{hostile}");
    let slips: [&[&str]; 8] = [
        &[hostile],
        &[&flag],
        &["--theme", hostile],
        &["--code", hostile],
        &["check", hostile],
        &["completions", hostile],
        &["lessons", hostile],
        &["--lang", hostile],
    ];
    for slip in slips {
        let ran = home.run(slip);
        assert_eq!((ran.code, ran.out.as_str()), (Some(2), ""), "{slip:?}");
        harmless(&ran);
    }
    let ran = home.answer(&["--data", hostile, "--lessons", hostile], "1\n1\n2\n");
    assert_eq!(ran.code, Some(0));
    harmless(&ran);
}

#[test]
fn hostile_lines_and_a_hostile_environment_are_harmless() {
    let home = Home::new();
    let typed = "1\n\u{1b}[31m\u{202e}\n3\n\u{1b}]0;x\u{7}\u{9b}hei\u{202e}\n2\n2\n1\n";
    harmless(&home.answer(&[], typed));
    let mut command = home.command(&[]);
    command.env("LANG", "\u{1b}[31m").env("TERM", "\u{1b}[31m").env("TASTETRYKK_LANG", "\u{202e}");
    harmless(&run(&mut command, typed));
}
