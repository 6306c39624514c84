//! What a typed line means.

use super::say::Spoken;
use crate::app::class::{leader, seat};
use crate::app::{Act, App, Event, Key, Outline, Overlay, keymap, kiosk};

/// The word that raises the hand in a class, and takes it down.
pub(super) const HAND: &str = "f9";

/// The word for the next number that the leader calls out.
pub(super) const NUMBER: &str = "nr";

/// What a typed line means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Understood {
    /// This happened.
    Event(Event),
    /// Say what there is to choose, and everything else, again: nothing was typed.
    Repeat,
    /// Read everything again: that was asked for.
    ReadAgain,
    /// Say which words can be typed.
    Words,
    /// Nothing that can be understood.
    Nothing,
}

/// What `line` means on this screen. While a field is in focus every line goes into it; an empty
/// one leaves it.
#[must_use]
pub fn understand(line: &str, spoken: &Spoken, app: &App, outline: &Outline) -> Understood {
    let typed = line.trim();
    if app.overlay() == Some(Overlay::StillHere) {
        return press(&Act::Close);
    }
    if let Some(key) = kiosk::exit_key(app).filter(|key| key_word(*key).as_deref() == Some(typed)) {
        return Understood::Event(Event::Key(key));
    }
    // The hand is raised from every field too.
    if typed.eq_ignore_ascii_case(HAND) && keymap::can_raise_hand(app) {
        return press(&Act::Seat(seat::Act::Hand));
    }
    if writes(app, outline) && goes_in(app, outline, typed) && !is_beside_field(app, outline, typed, spoken) {
        let has_more = app.overlay() == Some(Overlay::Glossary(None))
            || keymap::in_practice_field(app, outline)
            || keymap::in_answer_field(app, outline);
        let leave = if has_more { Event::LeaveField } else { Event::Key(Key::Esc) };
        let is_line = !typed.is_empty() || is_called(app, outline);
        return Understood::Event(if is_line { Event::Line(typed.to_owned()) } else { leave });
    }
    if typed.is_empty() {
        // Where there is one thing to choose, that is what is meant. Else Enter alone does nothing
        // unannounced: what there is to choose is said again.
        return match &spoken.choices[..] {
            [only] if !only.act.is_field() && !only.bar => press(&only.act),
            _ => Understood::Repeat,
        };
    }
    let typed = typed.to_lowercase();
    if let Some(choice) = spoken.choices.iter().find(|choice| choice.key == typed) {
        return press(&choice.act);
    }
    if let Some((drive, _)) = keymap::driving(app).find(|(_, key)| *key == typed) {
        return press(&Act::Lead(leader::Act::Drive(drive)));
    }
    match typed.as_str() {
        "?" | "f1" => Understood::Words,
        "l" => Understood::ReadAgain,
        "f2" => press(&Act::Language),
        "f8" => press(&Act::Settings),
        "o" => press(&Act::Glossary),
        "q" | "t" | "esc" => Understood::Event(Event::Key(Key::Esc)),
        "a" if keymap::can_undo(app) => press(&Act::Undo),
        "h" if keymap::can_hint(app) => press(&Act::Hint),
        "m" if keymap::can_hint(app) => press(&Act::ShowMe),
        "g" if keymap::can_look_back(app) => press(&Act::Steps),
        "s" if keymap::can_skip(app) => press(&Act::Skip),
        "n" if kiosk::can_pass_on(app) => press(&Act::NextLearner),
        NUMBER if keymap::follows_numbers(app) => press(&Act::Seat(seat::Act::Plan)),
        "r" if keymap::has_message(app) => press(&Act::Seat(seat::Act::Message)),
        _ => Understood::Nothing,
    }
}

/// Whether what is typed goes into a field. The field of the glossary takes nothing before it is
/// chosen: the words can be chosen without it.
pub(super) fn writes(app: &App, outline: &Outline) -> bool {
    let unasked = app.overlay() == Some(Overlay::Glossary(None)) && app.view.focus.is_none();
    keymap::in_field(app, outline) && !unasked
}

/// How the key that ends the program is typed as a line: a terminal that sends lines keeps the key
/// itself for its own use.
fn key_word(key: Key) -> Option<String> {
    match key {
        Key::Ctrl(letter) => Some(format!("ctrl-{letter}")),
        Key::F(number) => Some(format!("f{number}")),
        _ => None,
    }
}

fn press(act: &Act) -> Understood {
    Understood::Event(Event::Press(act.clone()))
}

/// The words that are typed outside fields, besides numbers.
const WORDS: [&str; 14] = ["?", "f1", "l", "f2", "f8", "o", "q", "t", "esc", "a", "h", "m", "g", "s"];

/// Whether `typed` can stand in the field in focus: letters are no part of a number, and an empty
/// line leaves only a field that would take every other.
fn goes_in(app: &App, outline: &Outline, typed: &str) -> bool {
    match outline.focused(app.view.focus.as_ref()).map(|stop| &stop.act) {
        // Words with a digit in them are keys, and no number that is called out; Enter alone leads on where a
        // lesson is chosen.
        Some(Act::Seat(seat::Act::CalledField)) => {
            let in_lesson = app.without().is_some_and(|without| matches!(without.page, seat::without::Page::Lesson(_)));
            let is_word = WORDS.contains(&typed.to_lowercase().as_str());
            if typed.is_empty() { in_lesson } else { !is_word && typed.contains(|c: char| c.is_ascii_digit()) }
        }
        Some(Act::Field(field)) if !field.takes_letters() => {
            !typed.is_empty() && typed.chars().all(|c| c.is_whitespace() || field.takes(c))
        }
        _ => true,
    }
}

/// Whether lines go into the field for the number that the leader calls out.
fn is_called(app: &App, outline: &Outline) -> bool {
    let focused = outline.focused(app.view.focus.as_ref());
    focused.is_some_and(|stop| stop.act == Act::Seat(seat::Act::CalledField))
}

/// The fields for the three words and for a word of the glossary never take digits; so the numbers
/// of other choices work there. So they do in the field for an answer, and the words too,
/// unless that is what the question asks for.
fn is_beside_field(app: &App, outline: &Outline, typed: &str, spoken: &Spoken) -> bool {
    let is_number = spoken.choices.iter().any(|choice| choice.key == typed && typed.parse::<usize>().is_ok());
    if keymap::in_answer_field(app, outline) {
        let is_word = WORDS.contains(&typed.to_lowercase().as_str());
        let asked_for = app.player().is_some_and(|player| player.expects(typed));
        return (is_number || is_word) && !asked_for;
    }
    let focused = outline.focused(app.view.focus.as_ref());
    // No code and no address is as short as the number of a choice.
    let is_worded = |act: &Act| matches!(act, Act::CodeField | Act::FindWord | Act::Seat(seat::Act::Field));
    focused.is_some_and(|stop| is_worded(&stop.act)) && is_number
}
