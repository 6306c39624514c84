//! The chapters that somebody has written: each command in them is one of the program's, each piece of TOML is sound,
//! and the first lesson can be made by doing what its chapter says.

use tastetrykk::author::guide::book;
use tastetrykk::author::wording::{What, limit, measure};
use tastetrykk::vocabulary::Lang;
use tastetrykk::vocabulary::keys::LESSON;
use toml::de::DeTable;

use super::examples::tried;
use crate::harness::{Home, run};

/// The chapter in which a lesson is made.
const FIRST: &str = "forste-leksjon";
/// The lesson that is made in it.
const MADE: &str = "kurs/boka-pa-dora.toml";
/// What its author answers when `new` asks.
const ANSWERS: [&str; 5] = ["--yes", "--title", "Boka på døra", "--start", "computer-min-side"];

/// A block of code in a page: what it is, and what stands in it.
struct Block {
    is: String,
    text: String,
}

fn blocks(page: &str) -> Vec<Block> {
    let mut found = Vec::new();
    let mut open: Option<Block> = None;
    for line in page.lines() {
        match (&mut open, line.strip_prefix("```")) {
            (None, Some(is)) => open = Some(Block { is: is.to_owned(), text: String::new() }),
            (Some(_), Some(_)) => found.extend(open.take()),
            (Some(block), None) => {
                block.text.push_str(line);
                block.text.push('\n');
            }
            (None, None) => {}
        }
    }
    assert!(open.is_none(), "a block is not closed");
    found
}

/// The chapters in both forms of Norwegian, and in English.
fn chapters() -> Vec<(Lang, String, &'static str)> {
    let of = |lang: Lang| {
        book::chapters(lang).into_iter().filter_map(move |(name, _)| {
            let text = book::page(&format!("{}/{name}.md", lang.tag()))?;
            Some((lang, name, text))
        })
    };
    let made = ["steps", "happenings", "files", "findings", "words"];
    Lang::ALL.into_iter().flat_map(of).filter(|(_, name, _)| !made.contains(&name.as_str())).collect()
}

fn commands(text: &str) -> Vec<Vec<String>> {
    let lines = text.lines().map(|line| line.split_whitespace().map(str::to_owned).collect::<Vec<_>>());
    lines.filter(|words| !words.is_empty()).collect()
}

#[test]
fn every_chapter_has_its_twin_in_the_other_form() {
    let names = |lang: Lang| -> Vec<String> {
        chapters().into_iter().filter(|(of, ..)| *of == lang).map(|(_, name, _)| name).collect()
    };
    assert_eq!(names(Lang::Nb), names(Lang::Nn));
    assert!(names(Lang::Nb).len() >= 5 && names(Lang::En).len() >= 2);
    for (lang, name, text) in chapters().into_iter().filter(|(lang, ..)| *lang == Lang::Nb) {
        let other = book::page(&format!("nn/{name}.md")).expect("its twin");
        let shape = |page: &str| -> Vec<String> {
            let lines = page.lines().filter(|line| line.starts_with('#') || line.starts_with("```"));
            lines.map(|line| line.split(' ').next().unwrap_or_default().to_owned()).collect()
        };
        assert_eq!(shape(text), shape(other), "{lang:?} {name}");
    }
}

/// What is read as text in a page, a paragraph or an item of a list on each line. What stands between signs is one
/// short word.
fn prose(page: &str) -> String {
    let (mut text, mut in_block) = (String::new(), false);
    for line in page.lines().map(str::trim) {
        let is_fence = line.starts_with("```");
        in_block ^= is_fence;
        let begins = line.is_empty() || line.starts_with("- ") || line.starts_with(|c: char| c.is_ascii_digit());
        if in_block || is_fence || line.starts_with(['#', '|']) || begins {
            text.push('\n');
        }
        if !in_block && !is_fence && !line.starts_with(['#', '|']) {
            text.push_str(line.trim_start_matches("- "));
            text.push(' ');
        }
    }
    text.split('`').enumerate().map(|(place, part)| if place % 2 == 1 { "kode" } else { part }).collect()
}

#[test]
fn every_chapter_is_as_easy_to_read_as_a_lesson() {
    let target = f64::from(limit(&What::Lesson).target);
    let mut seen = 0;
    for (lang, name, text) in chapters().into_iter().filter(|(lang, ..)| *lang != Lang::En) {
        let lix = measure(&prose(text));
        assert!(lix.words > 80, "{lang:?} {name}: {lix:?}");
        assert!(lix.plain() <= target, "{lang:?} {name}: LIX {:.0}", lix.plain());
        seen += 1;
    }
    assert!(seen >= 16, "{seen}");
}

#[test]
fn every_piece_of_toml_in_a_chapter_is_sound() {
    let mut seen = 0;
    for (lang, name, text) in chapters() {
        for block in blocks(text).into_iter().filter(|block| block.is == "toml") {
            seen += 1;
            if block.text.starts_with("[[step]]") {
                assert_eq!(tried(lang, &block.text), Vec::<String>::new(), "{lang:?} {name}");
                continue;
            }
            let found = DeTable::parse(&block.text).unwrap_or_else(|error| panic!("{name}: {error}"));
            for key in found.get_ref().keys() {
                assert!(LESSON.keys.iter().any(|known| known.name == key.get_ref()), "{name}: {}", key.get_ref());
            }
        }
    }
    assert!(seen >= 10, "{seen}");
}

#[test]
fn every_command_in_a_chapter_is_one_of_the_programs() {
    let home = Home::new();
    let help = |arguments: &[&str]| run(&mut home.command(arguments), "").out;
    let all = help(&["--help"]);
    let has = |command: &str| all.lines().any(|line| line.starts_with(&format!("  {command} ")));
    let mut seen = 0;
    for (lang, name, text) in chapters() {
        for words in blocks(text).iter().filter(|block| block.is == "sh").flat_map(|block| commands(&block.text)) {
            assert_eq!(words[0], "tastetrykk", "{lang:?} {name}");
            let command = words.get(1).filter(|word| !word.starts_with('-')).map(String::as_str);
            assert!(command.is_none_or(has), "{name}: {words:?}");
            let options: Vec<&str> = command.into_iter().chain(["--help"]).collect();
            let options = help(&options);
            for flag in words.iter().filter(|word| word.starts_with("--")) {
                assert!(options.contains(&format!("{flag} ")), "{name}: {flag} of {words:?}");
            }
            seen += 1;
        }
    }
    assert!(seen >= 10, "{seen}");
}

#[expect(clippy::disallowed_methods, reason = "a test of a real process reads what it has written")]
fn made(home: &Home) -> String {
    std::fs::read_to_string(home.path().join(MADE)).expect("the lesson")
}

/// What stands in `text`, line by line; a list is in one with the lines up to its end.
fn values(text: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    let mut in_list = false;
    for line in text.lines() {
        match found.last_mut() {
            Some(list) if in_list => list.push_str(line),
            _ => found.push(line.to_owned()),
        }
        if let Some(last) = found.last_mut() {
            last.push('\n');
        }
        in_list = if in_list { !line.starts_with(']') } else { line.ends_with('[') };
    }
    found
}

/// The lesson with a piece of the chapter in it: a step that it has is replaced, another one comes before the last;
/// lines take the place of those with their keys.
fn with(lesson: &str, piece: &str) -> String {
    let steps: Vec<usize> = lesson.match_indices("\n[[step]]\n").map(|(at, _)| at + 1).collect();
    if !piece.starts_with("[[step]]") {
        let key = |value: &str| value.split(" = ").next().unwrap_or_default().to_owned();
        let new = values(piece);
        let value = |old: &String| new.iter().find(|new| key(new) == key(old)).unwrap_or(old).clone();
        let (top, rest) = lesson.split_at(steps[0]);
        return values(top).iter().map(value).collect::<String>() + rest;
    }
    let id = piece.lines().nth(1).expect("an id");
    let here = steps.iter().position(|at| lesson[*at..].lines().nth(1) == Some(id));
    let (start, end) = match here {
        Some(place) => (steps[place], steps.get(place + 1).copied().unwrap_or(lesson.len())),
        None => (*steps.last().expect("steps"), *steps.last().expect("steps")),
    };
    format!("{}{piece}\n{}", &lesson[..start], &lesson[end..])
}

#[test]
fn the_first_lesson_is_made_by_doing_what_the_chapter_says() {
    for lang in [Lang::Nb, Lang::Nn] {
        let home = Home::new();
        let chapter = book::page(&format!("{}/{FIRST}.md", lang.tag())).expect("the chapter");
        for block in blocks(chapter) {
            match block.is.as_str() {
                "toml" => {
                    let lesson = made(&home);
                    home.write(MADE, with(&lesson, &block.text));
                }
                "sh" => {
                    for words in commands(&block.text) {
                        let mut words: Vec<&str> = words[1..].iter().map(String::as_str).collect();
                        if words.first() == Some(&"new") {
                            words.extend(ANSWERS);
                        }
                        let ran = run(&mut home.command(&words), "");
                        assert_eq!(ran.code, Some(0), "{lang:?} {words:?}: {}{}", ran.out, ran.err);
                        if words.first() == Some(&"check") {
                            // What the chapter promises; the rest is that the test does not translate.
                            assert!(ran.out.contains("0 feil") && ran.out.contains("[not-reviewed]"), "{}", ran.out);
                        }
                    }
                }
                other => panic!("{other}"),
            }
        }
    }
}

#[test]
fn a_piece_of_the_chapter_finds_its_place() {
    let lesson = "title = \"A\"\nminutes = 1\n\n[[step]]\nid = \"les\"\nkind = \"read\"\n\n[[step]]\nid = \"egen\"\n";
    let changed = with(lesson, "title = \"B\"\n");
    assert_eq!(changed, lesson.replace("\"A\"", "\"B\""));
    let listed = lesson.replace("minutes = 1\n", "note = [\n    \"A\",\n]\nminutes = 1\n");
    let changed = with(&listed, "title = \"A\"\nnote = [\n    \"B\",\n    \"C\",\n]\n");
    assert_eq!(changed, listed.replace("    \"A\",\n", "    \"B\",\n    \"C\",\n"));
    let changed = with(lesson, "[[step]]\nid = \"les\"\nkind = \"fill\"\n");
    assert!(changed.contains("fill") && !changed.contains("read") && changed.ends_with("id = \"egen\"\n"), "{changed}");
    let changed = with(lesson, "[[step]]\nid = \"ny\"\n");
    assert!(changed.find("ny") < changed.find("egen") && changed.find("les") < changed.find("ny"), "{changed}");
}
