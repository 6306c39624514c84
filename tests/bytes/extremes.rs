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
        for (target, path, _) in TARGETS {
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
        for (target, path, _) in TARGETS {
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

/// An app of fourteen screens with these parts on each, where «S» is the number of the screen.
fn app_of(parts: &str) -> String {
    let mut app = "format = 1\nlanguage = \"nb\"\nid = \"app\"\ntitle = \"App\"\n".to_owned();
    for screen in 0..14 {
        let next = (screen + 1) % 14;
        let parts = parts.replace("-S", &format!("-{screen}")).replace("-N", &format!("-{next}"));
        let _ = write!(app, "[[screen]]\nid = \"s-{screen}\"\ntitle = \"S\"\n{parts}");
    }
    assert!(app.len() < LARGEST, "{}", app.len());
    app
}

/// A choice of twenty on each screen.
fn choice(n: usize) -> String {
    let options: Vec<String> = (0..20).map(|o| format!("{{ id = \"o{o}\", text = \"O{o}\" }}")).collect();
    let options = options.join(", ");
    format!("[[screen.part]]\nid = \"valg-S-{n}\"\nkind = \"choice\"\ntext = \"V\"\noption = [{options}]\n")
}

/// A lesson in it, and its one task: what is to be done, and what else belongs to the step.
fn lesson_in_app(goal: &str, rest: &str) -> String {
    let start = "start = { at = \"home\", apps = [\"app\"] }";
    format!(
        "{TOP}[[step]]\nid = \"a\"\nkind = \"practice\"\ntask = \"T\"\n{start}\ndone = [{goal}]\nsay = \"S\"\n{rest}"
    )
}

#[test]
fn apps_with_many_choices_and_screens() {
    let go = "[[screen.part]]\nid = \"videre\"\nkind = \"button\"\ntext = \"Videre\"\ngo = \"s-N\"\nemit = \"e-S\"\n";
    let app = app_of(&((0..18).map(choice).collect::<String>() + go));
    let goal = "{ happened = \"custom-set\", app = \"app\", part = \"valg-3-17\", is = \"o19\" }, { happened = \"custom-emitted\", app = \"app\", said = \"e-3\" }";
    let folder = COURSE.with("apps/app.toml", app.as_bytes());
    survives_in(&folder, "an app with many choices", "apps/app.toml");
    let folder = folder.with("svare.toml", lesson_in_app(goal, "").as_bytes());
    survives_in(&folder, "a lesson in it", "svare.toml");
}

/// What is chosen on every screen decides where one can go from there: more states than anybody can try.
#[test]
fn apps_with_more_states_than_can_be_tried() {
    let part = |n: usize| {
        let shown = format!("shown-if = {{ part = \"valg-S-{n}\", is = \"o19\" }}");
        choice(n)
            + &format!("[[screen.part]]\nid = \"til-{n}\"\nkind = \"button\"\ntext = \"Til\"\ngo = \"s-N\"\n{shown}\n")
    };
    let last = "[[screen.part]]\nid = \"husk-S\"\nkind = \"memory\"\n[[screen.part]]\nid = \"slutt\"\nkind = \"button\"\ntext = \"Slutt\"\nemit = \"e-S\"\nshown-if = { part = \"husk-S\", is = \"on\" }\n";
    let app = app_of(&((0..9).map(part).collect::<String>() + last));
    let emitted = |n: usize| format!("{{ happened = \"custom-emitted\", app = \"app\", said = \"e-{}\" }}", n % 14);
    let goal = |count: usize| (0..count).map(emitted).collect::<Vec<_>>().join(", ");
    let mistake = |n: usize| format!("[[step.mistake]]\nid = \"m{n}\"\nwhen = {}\nsay = \"Nei, {n}\"\n", emitted(n));
    let mistakes: String = (4..14).map(mistake).collect();
    let folder = COURSE.with("apps/app.toml", app.as_bytes());
    survives_in(&folder, "an app with more states", "apps/app.toml");
    let reach = "{ happened = \"custom-set\", app = \"app\", part = \"valg-5-8\", is = \"o19\" }";
    for (name, goal) in [("what nobody can do in it", goal(4)), ("what is far away in it", reach.to_owned())] {
        let folder = folder.with("svare.toml", lesson_in_app(&goal, &mistakes).as_bytes());
        survives_in(&folder, name, "svare.toml");
    }
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
    let shipped = [
        ("profiles/fjordvik.toml", include_str!("../../lessons/profiles/fjordvik.toml")),
        ("applications/tt-kort.toml", include_str!("../corpus/application/tt-kort-her")),
        ("apps/parkering.toml", include_str!("../../lessons/apps/parkering.toml")),
        ("plans/kveld.toml", include_str!("../corpus/plan/kveld")),
    ];
    let whole = shipped.iter().fold(COURSE.clone(), |folder, (path, text)| folder.with(path, text.as_bytes()));
    for (_, path, lesson) in TARGETS {
        let (found, said) = everything(&whole, path, lesson);
        assert!(found.iter().all(|finding| finding.severity() == Severity::Warning), "{said}");
    }
}
