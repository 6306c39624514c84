//! What is printed: the news of a screen, the prompt, the words that can be typed.

use super::read;
use super::say::{Choice, Spoken};
use crate::app::class::leader;
use crate::app::{Act, App, Outline, keymap, kiosk};
use crate::locale::{Strings, wrapped};
use crate::world::phone;

/// What is new on a screen after `said`, and the choices, a line each. Bars that stood there
/// before are not listed again; their keys still count. Nor are the keys of a device's keyboard,
/// for whole lines are written here. While a message is being written every line goes into it, so
/// no numbers are offered.
#[must_use]
pub fn news(spoken: &Spoken, said: &Spoken, app: &App, outline: &Outline) -> String {
    let known = |text: &str| said.lines.iter().any(|line| line.text == text);
    let new = spoken.lines.iter().filter(|line| line.always || !known(&line.text));
    let mut out = lines(new.map(|line| line.text.clone()));
    if !(keymap::in_practice_field(app, outline) && keymap::in_letter_field(app, outline)) {
        let known = |choice: &&Choice| choice.bar && said.choices.contains(choice) && is_listed(choice, said);
        let (old, new): (Vec<&Choice>, Vec<&Choice>) =
            spoken.choices.iter().filter(|choice| is_listed(choice, spoken)).partition(known);
        // Where there is nothing else, the bars are what there is to choose. A leader hears what is new in the
        // room, and not all seats with it.
        let listed = if new.is_empty() && app.leading().is_none() { old } else { new };
        out += &choices(&listed, app, outline);
    }
    out
}

/// Choices, a line each, each group after the heading of the list that it stands in.
fn choices(listed: &[&Choice], app: &App, outline: &Outline) -> String {
    let mut heading = None;
    let mut texts = Vec::new();
    for choice in listed {
        if choice.under != heading {
            heading.clone_from(&choice.under);
            texts.extend(heading.clone());
        }
        texts.push(offered(choice, app, outline));
    }
    lines(texts.into_iter())
}

/// A choice as a line. What goes into a field that is in focus has no number: lines go there anyway.
fn offered(choice: &Choice, app: &App, outline: &Outline) -> String {
    if matches!(choice.act, Act::Field(_)) && keymap::in_practice_field(app, outline) {
        return choice.text.clone();
    }
    format!("{} {}", choice.key, choice.text)
}

/// Whether a choice is among those that are listed. The button on the phone's side is, where the
/// phone has no other keys; elsewhere it is one of the words.
fn is_listed(choice: &Choice, spoken: &Spoken) -> bool {
    let is = |choice: &Choice, act: phone::Act| choice.act == Act::phone(act);
    let among_others = spoken.choices.iter().any(|other| is(other, phone::Act::Back));
    let driven = matches!(choice.act, Act::Lead(leader::Act::Drive(_)));
    !(driven || choice.act.is_device_key() || among_others && is(choice, phone::Act::Side))
}

/// What stands before the place to type.
#[must_use]
pub fn prompt(app: &App, outline: &Outline, strings: &Strings) -> String {
    if read::writes(app, outline) { format!("{} ", strings.say("linear-field")) } else { "> ".to_owned() }
}

/// The words that can be typed besides numbers, a line each.
#[must_use]
pub fn words(app: &App, strings: &Strings) -> String {
    let mut words = vec![
        ("l", strings.say("linear-repeat")),
        ("o", strings.say("legend-glossary")),
        ("f2", strings.say("legend-language")),
        ("f8", strings.say("legend-settings")),
    ];
    if keymap::can_press_side(app) {
        words.push(("k", strings.say("legend-side")));
    }
    if keymap::can_undo(app) {
        words.push(("a", strings.say("legend-undo")));
    }
    if keymap::can_hint(app) {
        words.push(("h", strings.say("legend-hint")));
    }
    if keymap::can_hint(app) {
        words.push(("m", strings.say("legend-show")));
    }
    if keymap::can_look_back(app) {
        words.push(("g", strings.say("legend-steps")));
    }
    if keymap::can_skip(app) {
        words.push(("s", strings.say("legend-skip")));
    }
    if keymap::can_raise_hand(app) {
        words.push((read::HAND, strings.say("seat-hand-word")));
    }
    if keymap::follows_numbers(app) {
        words.push((read::NUMBER, strings.say("without-word")));
    }
    if keymap::has_message(app) {
        words.push(("r", strings.say("legend-read")));
    }
    if kiosk::can_pass_on(app) {
        words.push(("n", strings.say("legend-next-learner")));
    }
    let driven: Vec<(String, &str)> =
        keymap::driving(app).filter_map(|(drive, key)| Some((key, keymap::drive_label(app, drive)?))).collect();
    words.retain(|(word, _)| driven.iter().all(|(key, _)| key != word));
    words.extend(driven.iter().map(|(key, label)| (key.as_str(), strings.say(label))));
    words.push(("q", strings.say("linear-back")));
    lines(words.into_iter().map(|(word, meaning)| format!("{word}: {meaning}")))
}

/// In a narrower window than this lines are left as they are.
const NARROWEST: usize = 20;

/// `text` with its lines broken between words where the window, if there is one, would break them
/// within.
#[must_use]
pub fn folded(text: &str, columns: Option<u16>) -> String {
    match columns.map(usize::from).filter(|columns| *columns >= NARROWEST) {
        Some(columns) => lines(text.lines().flat_map(|line| wrapped(line, columns, "", ""))),
        None => text.to_owned(),
    }
}

fn lines(texts: impl Iterator<Item = String>) -> String {
    texts.flat_map(|text| [text, "\n".to_owned()]).collect()
}
