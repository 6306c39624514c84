//! Files as large as a file may be, of what is dear: each is told about, and not waited for.

use std::fmt::Write as _;

use tastetrykk::author::trial::{Memory, everything};
use tastetrykk::course::catalogue::LARGEST;
use tastetrykk::course::{Catalogue, Files};
use tastetrykk::diagnostic::Severity;

use super::course::{COURSE, TARGETS};
use super::trial::{survives, survives_in};

/// `piece` as often as a file has room for.
fn many(piece: &str) -> String {
    piece.repeat(LARGEST / piece.len())
}

/// `make(n)` for n from 0, as often as a file has room for.
fn numbered(make: impl Fn(usize) -> String) -> String {
    let mut text = String::new();
    for n in 0.. {
        let piece = make(n);
        if text.len() + piece.len() > LARGEST {
            break;
        }
        text.push_str(&piece);
    }
    text
}

/// As much of `text` as is tried for a target: half a file as a lesson, less elsewhere, since the same code reads it.
fn part<'t>(target: &str, text: &'t str) -> &'t str {
    let most = text.len().min(if target == "lesson" { LARGEST / 2 } else { LARGEST / 64 });
    let end = (0..=most).rev().find(|end| text.is_char_boundary(*end)).unwrap_or(0);
    &text[..end]
}

const TOP: &str = "format = 1\nid = \"svare\"\nmodule = \"telefon\"\nminutes = 10\ndigcomp = [\"2.1\"]\n\
    title = \"A\"\ngoal = \"B\"\nnote = [\"C\"]\n";

#[test]
fn one_sign_again_and_again() {
    let signs = [
        "[", "{", "]", "\"", "'", "\\", "=", ".", ",", "#", "\n", "\r\n", " ", "\t", "a", "9", "æ", "\u{0}", "<", "-",
        "«",
    ];
    for sign in signs {
        for (target, path) in TARGETS {
            survives(&format!("{sign:?} for {target}"), path, part(target, &many(sign)).as_bytes());
        }
    }
}

#[test]
fn patterns_that_are_dear() {
    let patterns = [
        ("nested lists", many("a = [[[[")),
        ("nested tables", many("a={b=")),
        ("a deep key", format!("a{} = 1\n", ".a".repeat(LARGEST / 2 - 10))),
        ("a deep heading", format!("[a{}]\n", ".a".repeat(LARGEST / 2 - 10))),
        ("deep lists", format!("a = {}1{}\n", "[".repeat(LARGEST / 2 - 10), "]".repeat(LARGEST / 2 - 10))),
        ("deep headings", numbered(|n| format!("[a{}]\n", ".b".repeat(n)))),
        ("unknown keys", numbered(|n| format!("minute{n} = 1\n"))),
        ("the same key", many("title = \"a\"\n")),
        ("the same heading", many("[[step]]\n")),
        ("the same single heading", many("[step]\nid = 1\n")),
        ("headings with blanks", numbered(|n| format!("[step{}.item]\n", " ".repeat(n % 300)))),
        ("loose lines", many("Hei du\n")),
        ("loose lines with blanks", many("Hei du\n\n\n")),
        ("remarks", many("// Hei\n")),
        ("colons", many("title: a\n")),
        ("bent marks", many("title = “a”\n")),
        ("open texts", many("title = \"a\n")),
        ("open long texts", many("x = \"\"\"\n")),
        ("steps in a line", format!("{TOP}step = [{}]", numbered(|n| format!("{{k{n}=1}},")))),
        ("torn steps in a line", format!("{TOP}step = [{}] x", many("{a=1,b=1,c=1,d=1},").split_off(300))),
        ("large numbers", format!("{TOP}battery = {}\n", "9".repeat(LARGEST - 300))),
        ("needs", format!("needs = [{}]", numbered(|n| format!("\"a{n}\",")))),
        ("formats", many("format = 1\n")),
    ];
    for (name, text) in patterns {
        for (target, path) in TARGETS {
            survives(&format!("{name} for {target}"), path, part(target, &text).as_bytes());
        }
    }
}

/// A lesson with as many of everything as the format allows, as far as a file has room.
fn full_lesson(say: impl Fn(usize) -> String, done: &str) -> String {
    let mut text = TOP.to_owned();
    let mut count = 0;
    'steps: for step in 0..100 {
        let start = "start = { at = \"messages\", threads = [\"marit\", \"per\"] }";
        let _ = write!(
            text,
            "[[step]]\nid = \"s{step}\"\nkind = \"practice\"\ntask = \"T\"\n{start}\n{done}\nsay = \"S\"\n"
        );
        for mistake in 0..20 {
            count += 1;
            let when = "when = { happened = \"thread-opened\", from = \"per\" }";
            let _ = write!(text, "[[step.mistake]]\nid = \"m{mistake}\"\n{when}\nsay = \"{}\"\n", say(count));
        }
        for variant in 0..20 {
            let _ = write!(text, "[[step.variant]]\nid = \"v{variant}\"\n");
            for mistake in 0..20 {
                count += 1;
                let when = "when = { happened = \"home-shown\" }";
                let _ =
                    write!(text, "[[step.variant.mistake]]\nid = \"w{mistake}\"\n{when}\nsay = \"{}\"\n", say(count));
                if text.len() > LARGEST - 400 {
                    break 'steps;
                }
            }
        }
    }
    text
}

#[test]
fn lessons_with_much_of_everything() {
    let done = "done = [{ happened = \"message-sent\", to = \"marit\", words = 1 }]";
    survives("different mistakes", "svare.toml", full_lesson(|n| format!("Feil nummer {n} her."), done).as_bytes());
    survives(
        "the same mistake",
        "svare.toml",
        full_lesson(|_| "Se på navnet øverst en gang til.".to_owned(), done).as_bytes(),
    );
    let long = |n: usize| format!("{n} {}", "ord og flere ord ".repeat(20));
    survives("long mistakes", "svare.toml", full_lesson(long, done).as_bytes());
    let condition = |id: &str| format!("{{ happened = \"message-sent\", to = \"{id}\" }},");
    let conditions = |id: &str| format!("done = [{}]", condition(id).repeat(19));
    survives("many conditions", "svare.toml", full_lesson(|n| n.to_string(), &conditions("marit")).as_bytes());
    survives("unknown people", "svare.toml", full_lesson(|n| n.to_string(), &conditions("mariit")).as_bytes());
    let never = "done = [{ happened = \"photo-taken\" }, { happened = \"mail-sent\" }, { happened = \"message-sent\", to = \"per\", words = 300 }]";
    survives("what cannot be done", "svare.toml", full_lesson(|n| n.to_string(), never).as_bytes());
}

#[test]
fn lines_of_markup_that_are_dear() {
    let pieces = [
        "> ",
        "* ",
        "- ",
        "[a](",
        "![",
        "**a",
        "`",
        "<a ",
        "&amp;",
        "_a_",
        "1. ",
        "| a ",
        "    ",
        "{kommune}",
        "{",
        "\\\\",
    ];
    for piece in pieces {
        let text = piece.repeat(1990 / piece.len());
        let steps = numbered(|n| format!("[[step]]\nid = \"s{n}\"\nkind = \"read\"\ntext = '''{text}'''\n"));
        survives(
            &format!("markup {piece}"),
            "svare.toml",
            format!("{TOP}{steps}").split_at(LARGEST - 3000).0.as_bytes(),
        );
    }
}

#[test]
fn apps_with_many_states_and_ways() {
    let mut parts = String::new();
    for n in 0..18 {
        let options: Vec<String> = (0..20).map(|o| format!("{{ id = \"o{o}\", text = \"O{o}\" }}")).collect();
        let options = options.join(", ");
        let _ = write!(
            parts,
            "[[screen.part]]\nid = \"valg-S-{n}\"\nkind = \"choice\"\ntext = \"V\"\noption = [{options}]\n"
        );
    }
    let mut app = "format = 1\nlanguage = \"nb\"\nid = \"app\"\ntitle = \"App\"\n".to_owned();
    for screen in 0..14 {
        let next = (screen + 1) % 14;
        let _ = write!(
            app,
            "[[screen]]\nid = \"s{screen}\"\ntitle = \"S\"\n{}",
            parts.replace("-S-", &format!("-{screen}-"))
        );
        let go = format!("go = \"s{next}\"\nemit = \"e{screen}\"");
        let _ = write!(app, "[[screen.part]]\nid = \"videre\"\nkind = \"button\"\ntext = \"Videre\"\n{go}\n");
    }
    assert!(app.len() < LARGEST, "{}", app.len());
    let goal = "done = [{ happened = \"custom-set\", app = \"app\", part = \"valg-13-17\", is = \"o19\" }, { happened = \"custom-emitted\", app = \"app\", said = \"e13\" }]";
    let step = format!(
        "[[step]]\nid = \"a\"\nkind = \"practice\"\ntask = \"T\"\nstart = {{ at = \"home\", apps = [\"app\"] }}\n{goal}\nsay = \"S\"\n"
    );
    let lesson = format!("{TOP}{step}");
    let folder = COURSE.with("svare.toml", lesson.as_bytes()).with("apps/app.toml", app.as_bytes());
    survives_in(&folder, "an app with many states", "apps/app.toml");
    survives_in(&folder, "a lesson in it", "svare.toml");
}

#[test]
fn a_folder_with_thousands_of_files() {
    let lesson = String::from_utf8(COURSE.read("svare.toml").expect("there").expect("there")).expect("text");
    let own = ["svare.toml", "svare.nn.toml", "world/kari.toml", "world/kari.nn.toml"];
    let base = own.map(|path| (path.to_owned(), COURSE.read(path).expect("there").expect("there")));
    let tiny = |n: usize| {
        let needs = format!("needs = [\"l{}\", \"l{}\"]\ndigcomp", (n + 1) % 3000, (n * 7 + 3) % 3000);
        (format!("l{n}.toml"), TOP.replace("svare", &format!("l{n}")).replace("digcomp", &needs).into_bytes())
    };
    let odd = (0..500).map(|n| (format!("Rar fil {n}.toml"), lesson.clone().into_bytes()));
    let alone = (0..500).map(|n| (format!("borte{n}.nn.toml"), Vec::new()));
    let folder = Memory::new(base.into_iter().chain((0..1500).map(tiny)).chain(odd).chain(alone));
    let found = Catalogue::only(Box::new(folder)).check();
    assert!(!found.is_empty());
}

#[test]
fn the_small_course_is_sound() {
    for (_, path) in &TARGETS[..3] {
        let (found, said) = everything(&COURSE, path, "svare");
        assert!(found.iter().all(|finding| finding.severity() == Severity::Warning), "{said}");
    }
}
