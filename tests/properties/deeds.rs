//! Random deeds. Most of them are such as a person might do; some are nonsense.

use std::sync::Arc;

use crossterm::event::{Event as Input, KeyCode, KeyEvent, KeyModifiers};
use proptest::prelude::*;
use tastetrykk::app::{Act, Theme};
use tastetrykk::course::Lesson;
use tastetrykk::tui::{Depth, glyphs};
use tastetrykk::vocabulary::Lang;

use crate::journeys::harness::kinds::{application, apps, calls, every_kind, mail, nett, phone, pocket, tavle};
use crate::journeys::harness::outside::lesson;
use crate::journeys::harness::{Outside, Program, Seat, Talk, Terminal, tick};

/// Something that somebody does.
#[derive(Debug, Clone)]
pub(crate) enum Deed {
    /// Clicks the nth thing that can be pressed.
    Press(usize),
    /// Clicks the nth painted area.
    Click(usize),
    /// Clicks a cell, wherever it is.
    ClickAt(u16, u16),
    /// Ticks the nth thing to do on one's own phone, wherever one is.
    Tick(usize),
    /// Presses a key.
    Key(KeyCode),
    /// Presses a key with Ctrl.
    Ctrl(char),
    /// Pastes.
    Paste(String),
    /// Pulls the window to another size.
    Resize(u16, u16),
}

/// Words as they are written, and some that hurt.
pub(crate) fn writing() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => "[a-zæøåA-ZÆØÅ ,.]{1,20}",
        2 => Just("Ja, jeg kommer klokka fem.".to_owned()),
        1 => prop::sample::select(vec!["62", "16.48", "melomromstasten", "Mellomromstasten", "entertasten"])
            .prop_map(str::to_owned),
        1 => Just("13097248022".to_owned()),
        1 => Just("4111 1111 1111 1111".to_owned()),
        1 => Just("000 00 201".to_owned()),
        1 => hostile(),
    ]
}

/// Text that nobody should be able to send to a terminal.
pub(crate) fn hostile() -> impl Strategy<Value = String> {
    prop_oneof![
        Just("\u{1b}[31mrød\u{1b}]0;tittel\u{7}".to_owned()),
        Just("\u{9b}31m\u{90}q\u{9c}\u{85}\u{7f}".to_owned()),
        Just("\u{202e}gnol\u{202c}\u{2066}x\u{2069}\u{200f}".to_owned()),
        Just("nu\u{200b}ll\u{feff}\u{2060}\u{ad}bredde\u{200d}".to_owned()),
        Just("👩‍👩‍👧‍👦👍🏽🇳🇴e\u{301}a\u{30a}\u{0344}".to_owned()),
        Just("\u{301}\u{301}løse\u{20e3}\u{fe0f}".to_owned()),
        Just("全角文字ＡＢＣ한국어".to_owned()),
        Just("\r\n\t\0linjer\u{2028}og\u{2029}mer".to_owned()),
        Just("å".repeat(5_000)),
        Just("漢".repeat(400)),
        Just("Æ".repeat(299) + "👩‍👩‍👧‍👦"),
        "\\PC{0,40}",
        any::<String>(),
    ]
}

/// Keys that people press.
pub(crate) fn key() -> impl Strategy<Value = KeyCode> {
    use KeyCode::{
        BackTab, Backspace, Char, Delete, Down, End, Enter, Esc, F, Home, Left, PageDown, PageUp, Right, Tab, Up,
    };
    prop_oneof![
        6 => prop::sample::select(vec![Up, Down, Left, Right, Tab, BackTab, Enter, Esc, Home, End]),
        2 => prop::sample::select(vec![Backspace, Delete, PageUp, PageDown, F(1), F(2), F(3), F(4), F(5), F(6), F(7), F(8), F(9)]),
        3 => prop::sample::select("0123456789aAsSoOqlkKdDfFxXbB? ".chars().map(Char).collect::<Vec<_>>()),
        1 => any::<char>().prop_map(Char),
    ]
}

/// Anything at all.
pub(crate) fn deed() -> impl Strategy<Value = Deed> {
    prop_oneof![
        8 => any::<usize>().prop_map(Deed::Press),
        1 => any::<usize>().prop_map(Deed::Click),
        1 => (0_u16..320, 0_u16..110).prop_map(|(x, y)| Deed::ClickAt(x, y)),
        2 => (0_usize..6).prop_map(Deed::Tick),
        6 => key().prop_map(Deed::Key),
        1 => prop::sample::select(vec!['l', 'z', 'a', 'x']).prop_map(Deed::Ctrl),
        2 => writing().prop_map(Deed::Paste),
        1 => (1_u16..160, 1_u16..60).prop_map(|(columns, rows)| Deed::Resize(columns, rows)),
    ]
}

/// Deeds that leave the window as it is.
pub(crate) fn calm() -> impl Strategy<Value = Deed> {
    deed().prop_map(|deed| match deed {
        Deed::Resize(..) => Deed::Key(KeyCode::Down),
        deed => deed,
    })
}

/// A seat of a usual size, in any language, theme and depth.
pub(crate) fn seat() -> impl Strategy<Value = Seat> {
    let sizes = prop::sample::select(vec![(80, 24), (60, 18), (40, 12), (100, 30), (140, 40), (76, 20), (200, 60)]);
    let depths = prop::sample::select(vec![Depth::None, Depth::Sixteen, Depth::Many]);
    let glyphs = prop::sample::select(vec![&glyphs::RICH, &glyphs::PLAIN]);
    let themes = prop::sample::select(Theme::ALL.to_vec());
    (sizes, prop::sample::select(Lang::ALL.to_vec()), themes, depths, glyphs)
        .prop_map(|(size, language, theme, depth, glyphs)| Seat { size, language, theme, depth, glyphs })
}

/// Where somebody begins: nowhere yet, or at a step, in one of its variants. After the steps of the
/// first lesson come those of our own.
pub(crate) fn beginning() -> impl Strategy<Value = (Option<usize>, u64)> {
    beginning_in(lessons().len() - 1)
}

/// The same, or at a step of the lesson `tavle`, whose steps differ by the surface.
pub(crate) fn anywhere() -> impl Strategy<Value = (Option<usize>, u64)> {
    beginning_in(lessons().len())
}

/// In one of the first `many` lessons.
fn beginning_in(many: usize) -> impl Strategy<Value = (Option<usize>, u64)> {
    let steps: usize = lessons()[..many].iter().map(|lesson| lesson.steps.len()).sum();
    (prop::option::weighted(0.9, 0..steps), 0_u64..6)
}

/// The first lesson, the one with every kind of question, those about the phone, calls, e-mail, the web and
/// applications, and `tavle` at last.
fn lessons() -> [&'static Arc<Lesson>; 10] {
    [lesson(), every_kind(), phone(), pocket(), calls(), mail(), nett(), application(), apps(), tavle()]
}

/// Starts there: at the steps of one lesson after those of another.
fn open(program: &mut Program, mut place: usize) {
    for lesson in lessons() {
        match place.checked_sub(lesson.steps.len()) {
            None => return program.open_step(lesson, place),
            Some(beyond) => place = beyond,
        }
    }
}

/// A machine with this seed.
fn with_seed(seed: u64) -> Outside {
    let mut outside = Outside::default();
    outside.seed = seed;
    outside
}

/// The program at a seat, at a beginning.
pub(crate) fn terminal(seat: Seat, (place, seed): (Option<usize>, u64)) -> Terminal {
    let mut terminal = Terminal::start(seat, with_seed(seed));
    if let Some(place) = place {
        open(&mut terminal.program, place);
    }
    terminal.draw();
    terminal
}

/// The program as lines, at a beginning.
pub(crate) fn talk(language: Lang, (place, seed): (Option<usize>, u64)) -> Talk {
    let mut talk = Talk::start(language, with_seed(seed));
    if let Some(place) = place {
        open(&mut talk.program, place);
        talk.line("l");
    }
    talk
}

/// Does one deed, unless the learner has left.
pub(crate) fn act(terminal: &mut Terminal, deed: &Deed) {
    if terminal.program.ended {
        return;
    }
    let press = |code, modifiers| Input::Key(KeyEvent::new(code, modifiers));
    match deed {
        Deed::Press(nth) => {
            if let Some(act) = nth_act(terminal, *nth) {
                terminal.event(tastetrykk::app::Event::Press(act));
            }
        }
        // One of these is no such thing.
        Deed::Tick(nth) => {
            let name = ["apne", "les", "send", "borte", "nei", "haster"][nth % 6];
            terminal.event(tastetrykk::app::Event::Press(tick(name)));
        }
        Deed::Click(nth) => {
            let count = terminal.painted.hits.len().max(1);
            if let Some((area, _)) = terminal.painted.hits.get(nth % count) {
                terminal.click_at(area.x, area.y);
            }
        }
        Deed::ClickAt(x, y) => terminal.click_at(*x, *y),
        Deed::Key(code) => terminal.input(&press(*code, KeyModifiers::NONE)),
        Deed::Ctrl(letter) => terminal.input(&press(KeyCode::Char(*letter), KeyModifiers::CONTROL)),
        Deed::Paste(text) => terminal.input(&Input::Paste(text.clone())),
        Deed::Resize(columns, rows) => terminal.resize(*columns, *rows),
    }
}

/// The nth thing that can be pressed. Leaving the program is passed by.
pub(crate) fn nth_act(terminal: &Terminal, nth: usize) -> Option<Act> {
    let stops = &terminal.program.front.outline().stops;
    let stop = stops.get(nth % stops.len().max(1))?;
    (stop.act != Act::Quit).then(|| stop.act.clone())
}
