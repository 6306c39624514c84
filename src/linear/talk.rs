//! What is printed: the news of a screen, the prompt, the words that can be typed.

use super::say::{Choice, Spoken};
use crate::app::{App, Outline, keymap, kiosk};
use crate::locale::Strings;

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
        let new = |choice: &&Choice| !choice.bar || !said.choices.contains(choice);
        let listed = spoken.choices.iter().filter(new).filter(|choice| !choice.act.is_device_key());
        out += &lines(listed.map(|choice| format!("{} {}", choice.key, choice.text)));
    }
    out
}

/// What stands before the place to type.
#[must_use]
pub fn prompt(app: &App, outline: &Outline, strings: &Strings) -> String {
    if keymap::in_field(app, outline) { format!("{} ", strings.say("linear-field")) } else { "> ".to_owned() }
}

/// The words that can be typed besides numbers, a line each.
#[must_use]
pub fn words(app: &App, strings: &Strings) -> String {
    let mut words = vec![("l", strings.say("linear-repeat")), ("f2", strings.say("legend-language"))];
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
    if kiosk::can_pass_on(app) {
        words.push(("n", strings.say("legend-next-learner")));
    }
    words.push(("q", strings.say("linear-back")));
    lines(words.into_iter().map(|(word, meaning)| format!("{word}: {meaning}")))
}

fn lines(texts: impl Iterator<Item = String>) -> String {
    texts.flat_map(|text| [text, "\n".to_owned()]).collect()
}
