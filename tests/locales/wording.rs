//! Words that are not used, and words of the other form of Norwegian: by the lists that `check` tells of in
//! lessons, over every text that the program has.

use tastetrykk::author::wording::unwanted;
use tastetrykk::locale::Part;
use tastetrykk::vocabulary::Lang;

use super::lessons;
use super::messages::texts;
use super::source::files;

/// Where such a word is no word: the message, and what it is there.
const NAMES: &[(&str, &str)] = &[
    ("option-translate-to", "en"),
    // Words of a lesson's files.
    ("option-new-module", "epost"),
    ("option-schema", "portal"),
    ("translate-changed", "endret"),
    ("option-lang", "en"),
    ("finding-missing-key", "account"),
    ("finding-missing-key", "mail"),
    ("finding-missing-key.help", "email"),
    ("finding-unknown-reference", "folder"),
    ("finding-unknown-reference", "mail"),
    ("option-schema", "mail"),
    ("field-app", "mail"),
    ("key-notice-on", "mail"),
    ("key-control", "device"),
    ("key-page", "device"),
    // What an author is asked to write, and no judgement of anybody.
    ("finding-one-sided.help", "galt svar"),
    ("finding-one-sided.help", "gale svar"),
    ("finding-one-sided.help", "wrong answer"),
    // The name of a reason.
    ("finding-word-to-avoid", "victim"),
    // The tag of English.
    ("finding-other-term.near", "en"),
];

/// Forms that are right in bokmål, and that the program itself does not use: one form for one thing.
const NOT_OURS: &str = "
    opna opnast heim heime heile saman orda tala lagra endra sletta lagrar manglar leksjonar leksjonane framsida maskina
    løyst enno skjermlesar omsetjinga kommandoar kvardags
";

/// The words of a text, small. What has a dot or a sign inside is a name of a file or the like.
fn words(text: &str) -> Vec<String> {
    let pieces = text.split(|c: char| c.is_whitespace() || "(),:;«»\"“”[]{}…!?=".contains(c));
    let whole = |piece: &&str| piece.chars().all(|c| c.is_alphabetic() || c == '-' || c == '.');
    let plain = pieces.map(|piece| piece.trim_matches(['.', '`', '*'])).filter(whole);
    plain.filter(|piece| !piece.is_empty() && !piece.contains('.')).map(str::to_lowercase).collect()
}

/// Every text of the program itself in `lang`, with where it is from.
fn own(lang: Lang) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for part in Part::ALL {
        for (id, forms) in texts(lang, part) {
            found.extend(forms.into_iter().map(|text| (id.clone(), text)));
        }
    }
    found.extend(lessons::course(lang));
    found
}

/// Every text that is read in `lang`, with where it is from.
fn read(lang: Lang) -> Vec<(String, String)> {
    let mut found = own(lang);
    for lesson in lessons::lessons() {
        let note = lesson.note.get(lang).iter().cloned();
        let lines = lessons::texts(lesson, lang).into_iter().chain(note);
        found.extend(lines.map(|line| (lesson.id.to_string(), line)));
    }
    found.extend(book(lang));
    found
}

/// The lines of the book's chapters in `lang`, without examples and names. The pages that are made have the words of
/// messages, which are read already.
fn book(lang: Lang) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let folder = format!("docs/src/{}", lang.tag());
    for file in files(&folder).into_iter().filter(|file| !file.path[folder.len() + 1..].contains('/')) {
        let mut in_code = false;
        for line in file.text.lines() {
            let fence = line.trim_start().starts_with("```");
            in_code ^= fence;
            if !in_code && !fence {
                // What stands between backticks, and where a link leads, are names.
                let plain: String = line.split('`').step_by(2).collect();
                let plain: Vec<&str> =
                    plain.split("](").map(|part| part.split_once(')').map_or(part, |(_, rest)| rest)).collect();
                found.push((file.path.clone(), plain.join(" ")));
            }
        }
    }
    found
}

/// The texts that have one of these words.
fn with(lang: Lang, unwanted: &[&str]) -> String {
    let mut found = Vec::new();
    for (place, text) in read(lang) {
        let words = words(&text);
        for word in unwanted.iter().filter(|word| words.iter().any(|w| w == *word)) {
            found.push(format!("{word}: {place}: {text}"));
        }
    }
    found.join("\n")
}

#[test]
fn no_word_that_hurts_or_confuses_is_used() {
    for lang in Lang::ALL {
        let mut wrong: Vec<String> = Vec::new();
        // What `check` tells of in the lessons is a test of its own.
        for (place, text) in own(lang) {
            let words = unwanted(&text, lang).into_iter();
            let words = words.filter(|(word, _)| !NAMES.contains(&(place.as_str(), word.as_str())));
            wrong.extend(words.map(|(word, instead)| format!("{word} ({instead}): {place}: {text}")));
        }
        assert!(wrong.is_empty(), "{lang:?}:\n{}", wrong.join("\n"));
    }
}

#[test]
fn nothing_is_shouted() {
    for lang in Lang::ALL {
        let shouted: Vec<_> = read(lang).into_iter().filter(|(_, text)| text.contains('!')).collect();
        assert!(shouted.is_empty(), "{shouted:?}");
    }
}

#[test]
fn bokmål_has_one_form_for_one_thing() {
    assert_eq!(with(Lang::Nb, &NOT_OURS.split_whitespace().collect::<Vec<_>>()), "");
}

#[test]
fn english_has_no_norwegian() {
    let both = "og eller som det den du til på av med ikke ikkje feltet melding leksjon leksjonen";
    assert_eq!(with(Lang::En, &both.split_whitespace().collect::<Vec<_>>()), "");
}

#[test]
fn a_text_is_parted_into_words_and_names_of_files_are_none() {
    let text = "Gi fila «svare.en.toml» navnet **Å-b**. Se (her) `no`, 14 nå.";
    assert_eq!(words(text), ["gi", "fila", "navnet", "å-b", "se", "her", "no", "nå"]);
}
