//! Which key does what: one table, from which the footer and the help are made.
//!
//! Digits and letters choose only when no field has the focus. Esc is the device's Back; where
//! there is nothing to go back to it asks before leaving. The file is long because the one table is.

mod can;
mod lead;

use super::class::leader::{self, Drive};
use super::class::seat;
use super::outline::Move;
use super::{Act, App, Key, Layout, Outline, Screen, Side, keyboard, kiosk};
use crate::world::computer::Tab;
use crate::world::{Device, board, computer, phone, web};
use can::{can_go_back, undoes_step};
pub use can::{
    can_hint, can_look_back, can_press_side, can_raise_hand, can_skip, can_undo, follows_numbers, has_message,
};
pub use lead::{drive_label, driving, typed};

/// What a key asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Command {
    /// Do what this digit stands for.
    Pick(u8),
    /// Move the focus.
    Move(Move),
    /// Do what has the focus, or commit the field.
    Press,
    /// One screen back.
    Back,
    /// Do this.
    Act(Act),
    /// Ask before leaving; when already asked, leave.
    Interrupt,
    /// On a shared machine: ask before the program ends; when already asked, end it.
    Exit,
    /// Give the terminal to the shell.
    Suspend,
    /// Draw everything anew.
    Redraw,
}

/// When a binding counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum When {
    Always,
    OutsideField,
    CanMoveAside,
    CanOpenKeys,
    CanUndo,
    CanSkip,
    CanHint,
    CanHintWriting,
    CanPropose,
    CanLookBack,
    CanGoHome,
    CanPressSide,
    CanTidy,
    CanTurn(Tab),
    CanBrowse(Browse),
    TakingTurns,
    WritingInTurns,
    MaySuspend,
    CanGoBack,
    CanPassOn,
    /// In the room, and where the projector is.
    Driving(Drive),
    /// Beside the leader's own device.
    Showing(Drive),
    CanRaiseHand,
    HasMessage,
    /// In a lesson to which the leader has called out the number.
    FollowsNumbers,
}

/// What the browser's bar offers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Browse {
    Address,
    Forward,
    Close,
}

impl Browse {
    fn act(self) -> Act {
        Act::web(match self {
            Self::Address => web::Act::Address,
            Self::Forward => web::Act::Forward,
            Self::Close => web::Act::Close,
        })
    }
}

struct Binding {
    keys: &'static [Key],
    when: When,
    command: Command,
    /// How the footer says it: how the keys are written, and the message id of what they do.
    /// `None` for keys that people try by themselves.
    legend: Option<(&'static str, &'static str)>,
}

/// A line of the footer or of the help.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Legend {
    /// How the keys are written.
    pub keys: String,
    /// The message id of what they do.
    pub label: &'static str,
    /// What a click on it does.
    pub act: Option<Act>,
}

const fn bind(
    keys: &'static [Key],
    when: When,
    command: Command,
    legend: Option<(&'static str, &'static str)>,
) -> Binding {
    Binding { keys, when, command, legend }
}

/// The table. Digits are not in it: they stand for themselves, see [`command`].
static KEYMAP: &[Binding] = &[
    bind(&[Key::Up], When::Always, Command::Move(Move::Up), Some(("↑ ↓", "legend-move"))),
    bind(&[Key::Down], When::Always, Command::Move(Move::Down), None),
    bind(&[Key::Left], When::CanMoveAside, Command::Move(Move::Left), None),
    bind(&[Key::Right], When::CanMoveAside, Command::Move(Move::Right), None),
    bind(&[Key::Tab], When::Always, Command::Move(Move::Next), None),
    bind(&[Key::BackTab], When::Always, Command::Move(Move::Previous), None),
    bind(&[Key::Enter], When::Always, Command::Press, Some(("Enter", "legend-press"))),
    bind(&[Key::Char(' ')], When::OutsideField, Command::Press, None),
    bind(&[Key::Esc], When::CanGoBack, Command::Back, Some(("Esc", "legend-back"))),
    // A function key, so that it works in every field; and this one, because no lesson uses it. Where it is the next
    // learner's turn, one leaves the class first.
    bind(&[Key::F(9)], When::CanRaiseHand, Command::Act(Act::Seat(seat::Act::Hand)), Some(("F9", "legend-hand"))),
    bind(
        &[Key::Char('n'), Key::Char('N')],
        When::FollowsNumbers,
        Command::Act(Act::Seat(seat::Act::Plan)),
        Some(("N", "legend-number")),
    ),
    bind(
        &[Key::Char('r'), Key::Char('R')],
        When::HasMessage,
        Command::Act(Act::Seat(seat::Act::Message)),
        Some(("R", "legend-read")),
    ),
    bind(
        &[Key::Char('0'), Key::Home],
        When::CanGoHome,
        Command::Act(Act::phone(phone::Act::Home)),
        Some(("0", "legend-home")),
    ),
    bind(
        &[Key::Char('k'), Key::Char('K')],
        When::CanPressSide,
        Command::Act(Act::phone(phone::Act::Side)),
        Some(("K", "legend-side")),
    ),
    bind(
        &[Key::Char('0'), Key::Home],
        When::CanTidy,
        Command::Act(Act::board(board::Act::Clear)),
        Some(("0", "legend-tidy")),
    ),
    bind(
        &[Key::Char('d'), Key::Char('D')],
        When::CanBrowse(Browse::Address),
        Command::Act(Act::web(web::Act::Address)),
        Some(("D", "legend-address")),
    ),
    bind(
        &[Key::Char('f'), Key::Char('F')],
        When::CanBrowse(Browse::Forward),
        Command::Act(Act::web(web::Act::Forward)),
        Some(("F", "legend-forward")),
    ),
    bind(
        &[Key::Char('x'), Key::Char('X')],
        When::CanBrowse(Browse::Close),
        Command::Act(Act::web(web::Act::Close)),
        Some(("X", "legend-close-page")),
    ),
    bind(
        &[Key::Char('b'), Key::Char('B')],
        When::CanTurn(Tab::Mail),
        Command::Act(Act::computer(computer::Act::Turn(Tab::Mail))),
        Some(("B", "legend-mail")),
    ),
    bind(
        &[Key::Char('b'), Key::Char('B')],
        When::CanTurn(Tab::Web),
        Command::Act(Act::computer(computer::Act::Turn(Tab::Web))),
        Some(("B", "legend-web")),
    ),
    bind(&[Key::Char('v'), Key::Char('V')], When::TakingTurns, Command::Act(Act::Swap), Some(("V", "legend-task"))),
    bind(&[Key::F(4)], When::WritingInTurns, Command::Act(Act::Swap), Some(("F4", "legend-task"))),
    bind(&[Key::Char('a'), Key::Char('A')], When::CanUndo, Command::Act(Act::Undo), Some(("A", "legend-undo"))),
    bind(
        &[Key::Char('h'), Key::Char('H'), Key::F(7)],
        When::CanHint,
        Command::Act(Act::Hint),
        Some(("H", "legend-hint")),
    ),
    // In a field the letter is written.
    bind(&[Key::F(7)], When::CanHintWriting, Command::Act(Act::Hint), Some(("F7", "legend-hint"))),
    bind(&[Key::F(6)], When::CanPropose, Command::Act(Act::Propose), Some(("F6", "legend-propose"))),
    bind(&[Key::F(12)], When::CanOpenKeys, Command::Act(Act::Keyboard), Some(("F12", "legend-keyboard"))),
    bind(&[Key::Char('m'), Key::Char('M')], When::CanHint, Command::Act(Act::ShowMe), Some(("M", "legend-show"))),
    bind(&[Key::Char('g'), Key::Char('G')], When::CanLookBack, Command::Act(Act::Steps), Some(("G", "legend-steps"))),
    // A function key: whoever types words where there is no field must not lose the step.
    bind(&[Key::F(5)], When::CanSkip, Command::Act(Act::Skip), Some(("F5", "legend-skip"))),
    bind(
        &[Key::Char('o'), Key::Char('O')],
        When::OutsideField,
        Command::Act(Act::Glossary),
        Some(("O", "legend-glossary")),
    ),
    bind(&[Key::F(1)], When::Always, Command::Act(Act::Help), Some(("F1", "legend-help"))),
    bind(&[Key::F(9)], When::CanPassOn, Command::Act(Act::NextLearner), Some(("F9", "legend-next-learner"))),
    bind(&[Key::Char('?')], When::OutsideField, Command::Act(Act::Help), None),
    bind(&[Key::F(2)], When::Always, Command::Act(Act::Language), Some(("F2", "legend-language"))),
    bind(&[Key::F(3)], When::Always, Command::Act(Act::Theme), Some(("F3", "legend-theme"))),
    // Not F10: many terminals open their own menu with it.
    bind(&[Key::F(8)], When::Always, Command::Act(Act::Settings), Some(("F8", "legend-settings"))),
    bind(&[Key::Ctrl('c')], When::Always, Command::Interrupt, None),
    bind(&[Key::Ctrl('l')], When::Always, Command::Redraw, None),
    bind(&[Key::Ctrl('z')], When::MaySuspend, Command::Suspend, None),
];

/// Every binding: a leader's own come first, and count on the leader's screens alone.
fn bindings() -> impl Iterator<Item = &'static Binding> {
    lead::KEYS.iter().chain(KEYMAP)
}

/// What `key` asks for here.
#[must_use]
pub fn command(app: &App, outline: &Outline, key: Key) -> Option<Command> {
    if kiosk::exit_key(app) == Some(key) {
        return Some(Command::Exit);
    }
    let on_device_key = outline.focused(app.view.focus.as_ref()).is_some_and(|stop| stop.act.is_device_key());
    if on_device_key && let Some(typed) = device_key(outline, key) {
        return Some(Command::Act(typed));
    }
    if let Key::Char(c @ '1'..='9') = key
        && !in_letter_field(app, outline)
    {
        let digit = u8::try_from(c.to_digit(10)?).ok()?;
        if outline.by_digit(digit).is_some() {
            return Some(Command::Pick(digit));
        }
    }
    // Where a keypad is all that takes digits, it need not have the focus.
    if matches!(key, Key::Char('0'..='9') | Key::Backspace)
        && !in_letter_field(app, outline)
        && let Some(typed) = device_key(outline, key)
    {
        return Some(Command::Act(typed));
    }
    let bound = |binding: &&Binding| binding.keys.contains(&key) && counts(app, outline, binding.when);
    bindings().find(bound).map(|binding| binding.command.clone())
}

/// The key of the device's keyboard or keypad that `key` stands for, if it is there.
fn device_key(outline: &Outline, key: Key) -> Option<Act> {
    let act = match key {
        Key::Char(c) => Act::Type(c),
        Key::Backspace => Act::Erase,
        _ => return None,
    };
    outline.offers(&act).then_some(act)
}

/// What works here, for the footer and the help.
#[must_use]
pub fn legend(app: &App, outline: &Outline) -> Vec<Legend> {
    let mut lines = Vec::new();
    let digits = outline.digits();
    // One choice needs no number: it has the focus.
    if digits.last().is_some_and(|last| *last > 1) && !in_field(app, outline) && !in_letter_field(app, outline) {
        lines.push(Legend { keys: ranges(&digits), label: "legend-pick", act: None });
    } else if outline.offers(&Act::Type('1')) && !in_letter_field(app, outline) {
        lines.push(Legend { keys: "0–9".to_owned(), label: "legend-type", act: None });
    }
    for binding in bindings().filter(|binding| counts(app, outline, binding.when)) {
        let Some((keys, label)) = binding.legend else { continue };
        // Until something is gone to, Enter has nothing to press; what was passed by is passed by.
        match &binding.command {
            Command::Press if outline.focused(app.view.focus.as_ref()).is_none() => continue,
            Command::Act(Act::Skip) if app.player().is_some_and(|player| player.history.session.complete()) => continue,
            _ => {}
        }
        let act = match &binding.command {
            Command::Act(act) => Some(act.clone()),
            Command::Back => Some(Act::Back),
            _ => None,
        };
        let label = match &binding.command {
            Command::Back if in_practice_field(app, outline) && in_letter_field(app, outline) => {
                // Small screens have room for a word.
                if app.takes_turns() { "legend-leave-field-short" } else { "legend-leave-field" }
            }
            Command::Back if outline.offers(&Act::KeysDone) => "legend-close",
            Command::Back => back_label(app),
            Command::Act(Act::Swap) => swap_label(app),
            Command::Act(Act::Lead(leader::Act::Drive(drive))) => drive_label(app, *drive).unwrap_or(label),
            Command::Act(Act::Undo) if undoes_step(app) => "legend-previous-step",
            Command::Act(Act::Seat(seat::Act::Hand)) => hand_label(app),
            Command::Act(Act::Seat(seat::Act::Message)) if seat::hides_message(app) => "legend-message",
            Command::Press if in_field(app, outline) => "legend-done",
            _ => label,
        };
        lines.push(Legend { keys: keys.to_owned(), label, act });
    }
    lines
}

/// The digits as they are written: «1–4», or «1, 3–4» where one does nothing now.
fn ranges(digits: &[u8]) -> String {
    let runs = digits.chunk_by(|one, other| one + 1 == *other);
    let written = runs.filter_map(|run| match run {
        [] => None,
        [one] => Some(one.to_string()),
        [first, .., last] => Some(format!("{first}–{last}")),
    });
    written.collect::<Vec<_>>().join(", ")
}

/// Whether `key` is a number that means something on other screens, but chooses nothing on this one.
#[must_use]
pub fn is_spare_number(app: &App, outline: &Outline, key: Key) -> bool {
    let number = matches!(key, Key::Char('1'..='9')) && !in_letter_field(app, outline) && !outline.is_keypad();
    number && app.overlays.is_empty() && app.player().is_some() && command(app, outline, key).is_none()
}

/// Whether keys go into a field of the practice world.
#[must_use]
pub fn in_practice_field(app: &App, outline: &Outline) -> bool {
    outline.focused(app.view.focus.as_ref()).is_some_and(|stop| matches!(stop.act, Act::Field(_)))
}

/// Whether keys go into the field for the answer to a question.
#[must_use]
pub fn in_answer_field(app: &App, outline: &Outline) -> bool {
    outline.focused(app.view.focus.as_ref()).is_some_and(|stop| stop.act == Act::AnswerField)
}

/// Whether letters go into a field. In one for numbers they keep their other meanings.
#[must_use]
pub fn in_letter_field(app: &App, outline: &Outline) -> bool {
    outline.takes_letters(app.view.focus.as_ref())
}

/// Whether keys go into a field.
#[must_use]
pub fn in_field(app: &App, outline: &Outline) -> bool {
    outline.focused(app.view.focus.as_ref()).is_some_and(|stop| stop.act.is_field())
}

fn counts(app: &App, outline: &Outline, when: When) -> bool {
    let outside = || !in_letter_field(app, outline);
    match when {
        When::Always => true,
        When::OutsideField => outside(),
        When::CanMoveAside => outside() || keyboard::has_focus(app, outline),
        When::CanOpenKeys => keyboard::can_open(app, outline),
        When::CanUndo => outside() && can_undo(app),
        // What does not come must not have to be written first.
        When::CanSkip => can_skip(app),
        When::CanHint => outside() && can_hint(app),
        When::CanHintWriting => !outside() && can_hint(app),
        // A digit would go into the field.
        When::CanPropose => in_answer_field(app, outline) && outline.offers(&Act::Propose),
        When::CanLookBack => outside() && can_look_back(app),
        When::CanTidy => outside() && outline.offers(&Act::board(board::Act::Clear)),
        When::CanBrowse(what) => outside() && outline.offers(&what.act()),
        When::CanTurn(tab) => outside() && outline.offers(&Act::computer(computer::Act::Turn(tab))),
        When::CanGoHome => outside() && outline.offers(&Act::phone(phone::Act::Home)) && !outline.is_keypad(),
        When::CanPressSide => outside() && can_press_side(app),
        When::TakingTurns => outside() && app.takes_turns(),
        When::WritingInTurns => !outside() && app.takes_turns(),
        When::MaySuspend => app.settings.may_suspend && app.settings.kiosk.is_none(),
        When::CanGoBack => can_go_back(app),
        When::CanPassOn => kiosk::can_pass_on(app),
        When::Driving(drive) => app.player().is_none() && leader::drive::can(app, drive),
        When::Showing(drive) => app.player().is_some() && leader::drive::can(app, drive),
        When::CanRaiseHand => can_raise_hand(app),
        When::HasMessage => outside() && has_message(app),
        When::FollowsNumbers => outside() && follows_numbers(app),
    }
}

/// What Esc does here, in a word.
fn back_label(app: &App) -> &'static str {
    match &app.screen {
        _ if !app.overlays.is_empty() => "legend-close",
        _ if seat::opens_menu(app) => "legend-in-class",
        Screen::Welcome(_) | Screen::Leading(leader::Screen::Room) => "legend-quit",
        Screen::Player(player) if app.leading().is_some() && !player.device_goes_back() => "drive-room",
        Screen::Code(_) | Screen::Course(_) | Screen::Forgotten(_) | Screen::Leading(_) | Screen::Seated(_) => {
            "legend-back"
        }
        Screen::Player(_) if follows_numbers(app) => "legend-back",
        Screen::Player(player) if player.finished() => "legend-back",
        Screen::Player(player) if player.device_goes_back() && app.shows_device() => "legend-back",
        Screen::Player(_) => "legend-pause",
    }
}

/// What the hand does, in a word; in fewer where there is little room.
fn hand_label(app: &App) -> &'static str {
    let up = app.seated().is_some_and(|seated| seated.hand.is_up());
    match (up, app.layout) {
        (false, Layout::Turns) => "legend-hand-short",
        (true, Layout::Turns) => "legend-hand-down-short",
        (false, Layout::SideBySide | Layout::Lines) => "legend-hand",
        (true, Layout::SideBySide | Layout::Lines) => "legend-hand-down",
    }
}

/// What the other side is, when task and device take turns.
fn swap_label(app: &App) -> &'static str {
    match app.view.side {
        Side::Task => match app.player().and_then(super::Player::device_beside) {
            Some(Device::Board) => "legend-board",
            Some(Device::Program) => "legend-booklet",
            Some(Device::Computer) => "legend-computer",
            Some(Device::Door) => "legend-door",
            Some(Device::Phone) | None => "legend-phone",
        },
        Side::Device => "legend-task",
    }
}
