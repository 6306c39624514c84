//! The desk's own keys: one table, from which the last row and the help are made.
//!
//! One key, Ctrl-O, is the desk's while the lesson has the rest: no lesson uses it, every terminal passes
//! it on as a character, and neither tmux, screen nor the terminals in editors keep it for themselves.

use super::event::Act;
use super::keep;
use super::languages;
use super::state::{Keys, Panel, State};
use super::{Arrangement, Preview};
use crate::app::Key;

/// When a binding counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum When {
    /// Wherever keys go.
    Always,
    /// At the desk.
    Desk,
    /// At the desk, where there is a list to go through.
    InList,
    /// At the desk, where there are findings.
    Found,
    /// At the desk, where lesson and desk take turns.
    InTurns,
    /// At the desk, where a lesson is played.
    Played,
    /// At the desk, where the step has several variants.
    Varied,
    /// At the desk, where the lesson has several languages.
    Translated,
}

struct Binding {
    keys: &'static [Key],
    when: When,
    act: Act,
    /// How the keys are written, and the message id of what they do.
    legend: Option<(&'static str, &'static str)>,
}

/// A line of the last row or of the help.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Legend {
    /// How the keys are written.
    pub keys: &'static str,
    /// The message id of what they do.
    pub label: &'static str,
    /// What a click on it does.
    pub act: Act,
}

const fn bind(keys: &'static [Key], when: When, act: Act, legend: Option<(&'static str, &'static str)>) -> Binding {
    Binding { keys, when, act, legend }
}

/// The table, most needed first.
static KEYMAP: &[Binding] = &[
    bind(&[Key::Ctrl('o')], When::Always, Act::Desk, Some(("Ctrl-O", "preview-key-desk"))),
    bind(&[Key::Down], When::InList, Act::Down, Some(("↑ ↓", "preview-key-move"))),
    bind(&[Key::Up], When::InList, Act::Up, None),
    bind(&[Key::Enter], When::InList, Act::Open, Some(("Enter", "preview-key-open"))),
    bind(&[Key::Tab], When::InTurns, Act::Swap, Some(("Tab", "preview-key-swap"))),
    bind(&[Key::Char('i'), Key::Char('I')], When::Found, Act::Page, Some(("I", "preview-key-page"))),
    bind(&[Key::Char('n'), Key::Char('N')], When::Played, Act::NextStep, Some(("N", "preview-key-next"))),
    bind(&[Key::Char('t'), Key::Char('T')], When::Played, Act::PreviousStep, Some(("T", "preview-key-previous"))),
    bind(&[Key::Char('s'), Key::Char('S')], When::Desk, Act::Size, Some(("S", "preview-key-size"))),
    bind(&[Key::Char('m'), Key::Char('M')], When::Translated, Act::Language, Some(("M", "preview-key-language"))),
    bind(&[Key::Char('f'), Key::Char('F')], When::Desk, Act::Theme, Some(("F", "preview-key-theme"))),
    bind(&[Key::Char('l'), Key::Char('L')], When::Played, Act::Lines, Some(("L", "preview-key-lines"))),
    bind(&[Key::Char('g'), Key::Char('G')], When::Played, Act::Steps, Some(("G", "preview-key-steps"))),
    bind(&[Key::Char('v'), Key::Char('V')], When::Varied, Act::Variant, Some(("V", "preview-key-variant"))),
    bind(&[Key::Char('b'), Key::Char('B')], When::Played, Act::Start, Some(("B", "preview-key-start"))),
    bind(&[Key::Char('r'), Key::Char('R')], When::Desk, Act::Reload, Some(("R", "preview-key-reload"))),
    bind(&[Key::F(1), Key::Char('?')], When::Desk, Act::Help, Some(("F1", "preview-key-help"))),
    bind(&[Key::Char('q'), Key::Char('Q')], When::Desk, Act::Quit, Some(("Q", "preview-key-quit"))),
    bind(&[Key::Esc], When::Desk, Act::Close, None),
    bind(&[Key::Ctrl('c')], When::Always, Act::Quit, None),
    bind(&[Key::Ctrl('l')], When::Always, Act::Redraw, None),
    bind(&[Key::Ctrl('z')], When::Always, Act::Suspend, None),
];

/// Whether the desk takes this key also while the lesson has the keys.
#[must_use]
pub fn is_always_ours(key: Key) -> bool {
    KEYMAP.iter().any(|binding| binding.when == When::Always && binding.keys.contains(&key))
}

/// What `key` does at the desk.
#[must_use]
pub fn act(preview: &Preview, key: Key) -> Option<Act> {
    let bound = |binding: &&Binding| binding.keys.contains(&key) && counts(preview, binding.when);
    KEYMAP.iter().find(bound).map(|binding| binding.act)
}

/// What works now, for the last row: most needed first.
#[must_use]
pub fn legend(preview: &Preview) -> Vec<Legend> {
    let counting = KEYMAP.iter().filter(|binding| counts(preview, binding.when));
    let named = |binding: &Binding| {
        let (keys, label) = binding.legend?;
        let label = match (binding.act, preview.state().keys) {
            (Act::Desk, Keys::Desk) => "preview-key-lesson",
            // There it leads back.
            (Act::Page, _) if matches!(preview.state().panel, Panel::Page(_)) => "preview-key-move",
            _ => label,
        };
        Some(Legend { keys, label, act: binding.act })
    };
    counting.filter_map(named).collect()
}

fn counts(preview: &Preview, when: When) -> bool {
    let state: &State = preview.state();
    let at_desk = state.keys == Keys::Desk;
    let player = preview.front().app().player();
    match when {
        When::Always => true,
        When::Desk => at_desk,
        When::InList => {
            at_desk
                && match state.panel {
                    Panel::Findings => !state.found.told.is_empty(),
                    Panel::Steps(_) => true,
                    Panel::Page(_) | Panel::Help => false,
                }
        }
        When::Found => at_desk && !state.found.told.is_empty(),
        When::InTurns => at_desk && Arrangement::of(state.size, state.room).turns,
        When::Played => at_desk && preview.has_lesson(),
        When::Translated => at_desk && state.lesson.as_ref().is_some_and(|lesson| languages::of(lesson).len() > 1),
        When::Varied => at_desk && player.and_then(keep::variants).is_some_and(|(_, count)| count > 1),
    }
}
