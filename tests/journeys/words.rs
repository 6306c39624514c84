//! How much one has to read and press before the first success: at most 60 words and 6 keys.
//!
//! On the full screen a word counts the first time it stands there: what stood there already on
//! the screen before has been read. The footer is left out, since it names keys. In lines every
//! word that is printed counts. What is said after sending is the success itself.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use tastetrykk::app::Act;
use tastetrykk::vocabulary::Lang;

use super::harness::{Outside, Seat, Surface, Talk, Terminal, propose, send};

const MOST_WORDS: usize = 60;
const MOST_KEYS: usize = 6;

/// Runs between blanks that have a letter in them, without what stands around the word.
fn words(text: &str) -> Vec<String> {
    let bare = |word: &str| word.trim_matches(|c: char| !c.is_alphanumeric()).to_owned();
    text.split_whitespace().filter(|word| word.chars().any(char::is_alphabetic)).map(bare).collect()
}

fn words_on(terminal: &Terminal) -> Vec<String> {
    let mut rows = terminal.rows();
    rows.pop();
    words(&rows.join("\n"))
}

/// The words of `now` that did not stand there `before`.
fn new_words(before: &[String], now: &[String]) -> Vec<String> {
    let mut standing: BTreeMap<&String, usize> = BTreeMap::new();
    for word in before {
        *standing.entry(word).or_default() += 1;
    }
    let is_new = |word: &&String| match standing.get_mut(*word) {
        Some(left) if *left > 0 => {
            *left -= 1;
            false
        }
        _ => true,
    };
    now.iter().filter(is_new).cloned().collect()
}

/// What is read on the full screen from the welcome to where Send is chosen, and the keys to «sent».
fn on_screen(seat: Seat) -> (Vec<String>, usize) {
    let mut terminal = Terminal::start(seat, Outside::default());
    let mut read = words_on(&terminal);
    let mut before = read.clone();
    let mut keys = 0;
    let mut look = |terminal: &Terminal| {
        let now = words_on(terminal);
        read.extend(new_words(&before, &now));
        before = now;
    };
    keys += terminal.choose(&Act::Try);
    look(&terminal);
    if terminal.program.front.app().takes_turns() {
        terminal.keys("v");
        keys += 1;
        look(&terminal);
    }
    keys += terminal.choose(&propose("ja"));
    look(&terminal);
    keys += terminal.choose(&send());
    assert!(terminal.program.front.app().player().is_some_and(|player| player.history.session.complete()));
    (read, keys)
}

fn in_lines(language: Lang) -> (Vec<String>, usize) {
    let mut talk = Talk::start(language, Outside::default());
    let mut keys = talk.choose(&Act::Try) + talk.choose(&propose("ja"));
    let read = words(&talk.printed);
    keys += talk.choose(&send());
    assert!(talk.program.front.app().player().is_some_and(|player| player.history.session.complete()));
    (read, keys)
}

/// Every language is measured before anything is told.
fn assert_little(name: &str, measure: impl Fn(Lang) -> (Vec<String>, usize)) {
    let mut too_much = String::new();
    for language in Lang::ALL {
        let (read, keys) = measure(language);
        if keys > MOST_KEYS || read.len() > MOST_WORDS {
            let (tag, count) = (language.tag(), read.len());
            writeln!(too_much, "{name}, {tag}: {keys} keys, {count} words: {}", read.join(" ")).expect("memory");
        }
    }
    assert!(too_much.is_empty(), "\n{too_much}");
}

#[test]
fn little_to_read_on_the_full_screen() {
    assert_little("80x24", |language| on_screen(Seat::default().in_language(language)));
}

#[test]
fn little_to_read_on_a_large_screen() {
    assert_little("140x40", |language| on_screen(Seat::of_size(140, 40).in_language(language)));
}

#[test]
fn little_to_read_on_a_small_screen() {
    assert_little("60x18", |language| on_screen(Seat::of_size(60, 18).in_language(language)));
}

#[test]
fn little_to_read_in_lines() {
    assert_little("lines", in_lines);
}

#[test]
fn words_are_counted_honestly() {
    assert_eq!(words("1 │ Ja, jeg kommer klokka 17. ━━ F1"), ["Ja", "jeg", "kommer", "klokka", "F1"]);
    let [before, now] = ["Marit Marit ja", "Marit, Marit Marit nei"].map(words);
    assert_eq!(new_words(&before, &now), ["Marit", "nei"]);
}
