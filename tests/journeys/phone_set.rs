//! The locked phone, and a phone that is set otherwise: what one sees, and what one types.

use insta::assert_snapshot;
use tastetrykk::app::{Act, Event, Theme};
use tastetrykk::session::Action;
use tastetrykk::tui::{Depth, glyphs};
use tastetrykk::vocabulary::Lang;
use tastetrykk::world;
use tastetrykk::world::phone::{self, App, Page, Setting};

use super::harness::{Outside, Seat, Surface, Talk, Terminal, kinds, on_phone};

fn at(seat: Seat, place: usize) -> Terminal {
    let mut terminal = Terminal::start(seat, Outside::default());
    terminal.program.open_step(kinds::phone(), place);
    terminal.draw();
    terminal
}

fn side() -> Act {
    on_phone(phone::Act::Side)
}

fn unlock() -> Act {
    on_phone(phone::Act::Unlock)
}

fn done(surface: &impl Surface) -> bool {
    surface.program().front.app().player().is_some_and(|player| player.history.session.complete())
}

/// A black phone, the wrong code, the right one.
fn unlocked(seat: Seat) -> Terminal {
    let mut terminal = at(seat, 0);
    if terminal.program.front.app().takes_turns() {
        terminal.keys("v");
    }
    terminal.picture("the screen is black");
    terminal.keys("<Enter>");
    terminal.picture("the lock screen");
    terminal.choose(&unlock());
    terminal.keys("12");
    terminal.picture("two digits of the wrong code");
    terminal.keys("34");
    terminal.picture("the wrong code");
    if terminal.program.front.app().takes_turns() {
        terminal.keys("v");
        terminal.picture("and on the phone");
    }
    terminal.keys("47 <BS> 711");
    terminal.picture("the right one");
    assert!(done(&terminal));
    terminal
}

#[test]
fn unlocked_at_80_by_24() {
    assert_snapshot!(unlocked(Seat::default()).story());
}

#[test]
fn unlocked_at_60_by_18() {
    assert_snapshot!(unlocked(Seat::of_size(60, 18)).story());
}

#[test]
fn unlocked_at_40_by_12_on_a_console() {
    let seat = Seat { depth: Depth::Sixteen, glyphs: &glyphs::PLAIN, ..Seat::of_size(40, 12) };
    assert_snapshot!(unlocked(seat).story());
}

#[test]
fn unlocked_with_the_mouse_alone() {
    let mut terminal = at(Seat::default(), 0);
    terminal.keys("<click:Knapp> <click:1_Lås_opp>");
    for key in [Act::Type('4'), Act::Type('9'), Act::Erase, Act::Type('7'), Act::Type('1'), Act::Type('1')] {
        let area = terminal.painted.hits.iter().find(|(_, act)| *act == key).expect("painted").0;
        terminal.click_at(area.x + area.width / 2, area.y + area.height / 2);
    }
    assert!(done(&terminal), "{}", terminal.now());
}

#[test]
fn unlocked_with_arrows_and_enter() {
    let mut terminal = at(Seat::default(), 0);
    terminal.choose_all(&[side(), unlock()]);
    for digit in ['4', '7', '1', '1'] {
        while terminal.focus() != Some(&Act::Type(digit)) {
            terminal.keys("<Tab>");
        }
        terminal.keys("<Enter>");
    }
    assert!(done(&terminal), "{}", terminal.now());
}

#[test]
fn digits_type_wherever_the_focus_is_on_the_keypad() {
    let mut terminal = at(Seat::default(), 0);
    terminal.choose_all(&[side(), unlock()]);
    terminal.keys("<Tab> <Tab> 4 <Tab> 7 0 <BS>");
    let draft = terminal.program.front.app().view.draft.as_ref().map(|draft| draft.text().to_owned());
    assert_eq!(draft.as_deref(), Some("47"));
    terminal.keys("h");
    assert!(terminal.program.front.app().view.hint.is_some(), "letters mean what they meant");
    terminal.keys("11");
    assert!(done(&terminal));
}

#[test]
fn no_digit_of_a_code_is_kept_or_comes_back() {
    let mut terminal = at(Seat::default(), 0);
    terminal.choose_all(&[side(), unlock()]);
    terminal.keys("9283");
    let kept = terminal.program.outside.kept();
    assert!(kept.contains("enter-code"), "{kept}");
    assert!(!kept.contains("9283"), "{kept}");
    let player = terminal.program.front.app().player().expect("in the lesson");
    assert!(!format!("{player:?}").contains("9283"), "not even in memory");
    terminal.keys("a");
    assert!(terminal.program.front.app().view.draft.is_none());
    terminal.paste("Koden min er 92 83");
    // Two digits alone can stand in what a lesson is known by.
    let kept = terminal.program.outside.kept();
    assert!(!["9283", "92 83", "Koden min"].iter().any(|part| kept.contains(part)), "{kept}");
    let wrong = |action: &&Action| matches!(action, Action::World(world::Act::Phone(phone::Act::EnterCode(_))));
    assert_eq!(terminal.program.actions().iter().filter(wrong).count(), 1, "the digits of what is pasted are taken");
}

#[test]
fn fewer_than_four_digits_are_no_code_yet() {
    let mut terminal = at(Seat::default(), 0);
    terminal.choose_all(&[side(), unlock()]);
    terminal.keys("47 <Enter>");
    terminal.picture("two digits and Enter");
    terminal.keys("47 <Esc>");
    terminal.picture("Esc is the phone's own Back");
    assert_snapshot!(terminal.story());
}

#[test]
fn unlocked_in_lines() {
    for language in Lang::ALL {
        let mut talk = Talk::start(language, Outside::default());
        talk.program.open_step(kinds::phone(), 0);
        talk.line("l");
        talk.choose(&side());
        talk.choose(&unlock());
        talk.lines(&["471", "1234", "t"]);
        talk.choose(&unlock());
        talk.line("4711");
        assert!(done(&talk));
        assert_snapshot!(format!("unlocked_in_lines_{}", language.tag()), talk.transcript());
    }
}

/// The text as large as it gets, step by step, and what the phone looks like then.
fn larger(seat: Seat) -> Terminal {
    let mut terminal = at(seat, 3);
    terminal.brief = true;
    if terminal.program.front.app().takes_turns() {
        terminal.keys("v");
    }
    let more = on_phone(phone::Act::More(Setting::TextSize));
    terminal.choose_all(&[on_phone(phone::Act::Open(App::Settings)), on_phone(phone::Act::OpenPage(Page::Display))]);
    terminal.choose(&on_phone(phone::Act::Less(Setting::TextSize)));
    terminal.picture("the smallest letters");
    terminal.choose(&more);
    terminal.picture("as they are at first");
    terminal.keys("<Enter>");
    terminal.picture("one size up: the focus stays on the button");
    terminal.keys("<Enter>");
    assert!(done(&terminal));
    terminal.picture("two sizes up");
    terminal
}

#[test]
fn larger_text_at_80_by_24() {
    assert_snapshot!(larger(Seat::default()).story());
}

#[test]
fn larger_text_at_60_by_18() {
    assert_snapshot!(larger(Seat::of_size(60, 18)).story());
}

/// The second variant of the text's task: the largest letters, bold, on a dark ground.
fn large_and_dark(seat: Seat) -> Terminal {
    let mut outside = Outside::default();
    outside.seed = 1;
    let mut terminal = Terminal::start(seat, outside);
    terminal.program.open_step(kinds::phone(), 3);
    terminal.draw();
    if terminal.program.front.app().takes_turns() {
        terminal.keys("v");
    }
    terminal
}

#[test]
fn the_largest_letters_everywhere() {
    let mut terminal = large_and_dark(Seat::default());
    terminal.brief = true;
    terminal.picture("Settings");
    terminal.choose(&on_phone(phone::Act::OpenPage(Page::Sound)));
    terminal.picture("a page");
    terminal.keys("0");
    terminal.picture("the home screen");
    terminal.keys("<Down> <Down> <Down> <Down>");
    terminal.picture("farther down");
    terminal.keys("k");
    terminal.keys("k");
    terminal.picture("the lock screen");
    assert_snapshot!(terminal.story());
}

#[test]
fn bold_and_dark_in_every_theme() {
    let mut terminal = large_and_dark(Seat::default());
    for theme in Theme::ALL {
        assert_eq!(terminal.look().theme, theme);
        terminal.picture_with_colours(theme.name());
        terminal.keys("<F3>");
    }
    assert_snapshot!(terminal.story());
}

#[test]
fn silence_and_the_alarm_are_told_at_the_top() {
    let mut terminal = at(Seat::default(), 4);
    assert!(terminal.shows("lydløs, 84 %"), "{}", terminal.now());
    terminal.choose_all(&[on_phone(phone::Act::Open(App::Clock)), on_phone(phone::Act::Turn(Setting::Alarm))]);
    terminal.picture("the clock");
    assert!(terminal.shows("lydløs, vekker, 84 %"), "{}", terminal.now());
    assert_snapshot!(terminal.story());
}

#[test]
fn settings_in_lines() {
    let mut talk = Talk::start(Lang::Nn, Outside::default());
    talk.program.open_step(kinds::phone(), 4);
    talk.line("l");
    let louder = || on_phone(phone::Act::More(Setting::Volume));
    let open = [on_phone(phone::Act::Open(App::Settings)), on_phone(phone::Act::OpenPage(Page::Sound))];
    talk.choose_all(&open);
    talk.choose_all(&[louder(), louder(), louder(), on_phone(phone::Act::Turn(Setting::Silent))]);
    assert!(done(&talk));
    assert_snapshot!(talk.transcript());
}

#[test]
fn hints_lead_through_the_code_in_words() {
    let mut terminal = at(Seat::default(), 0);
    terminal.brief = true;
    for place in ["the black screen", "the lock screen", "the code"] {
        terminal.keys("h");
        terminal.picture(place);
        terminal.keys("h");
        terminal.picture("and plainly");
        if place != "the code" {
            terminal.keys("<Enter>");
        }
    }
    assert_snapshot!(terminal.story());
}

/// Between a name, or how much is new there, and the right side of its frame is a blank, at every size
/// of terminal and of text that has frames, and in every language.
#[test]
fn no_app_touches_its_frame() {
    let framed = |row: &str| {
        let signs: Vec<char> = row.chars().collect();
        let touches = |pair: &[char]| (pair[0].is_alphanumeric() || pair[0] == ')') && "│┃".contains(pair[1]);
        signs.windows(2).any(touches)
    };
    for (size, language) in
        [(60, 18), (80, 24), (100, 30), (140, 40)].into_iter().flat_map(|size| Lang::ALL.map(|lang| (size, lang)))
    {
        let mut terminal = at(Seat::of_size(size.0, size.1).in_language(language), 3);
        if terminal.program.front.app().takes_turns() {
            terminal.keys("v");
        }
        for text_size in 1..3 {
            let home = terminal.rows();
            assert!(home.iter().any(|row| row.contains("8 ")), "{}", terminal.now());
            assert!(!home.iter().any(|row| framed(row)), "{language:?} {text_size}: {}", terminal.now());
            let larger = [
                phone::Act::Open(App::Settings),
                phone::Act::OpenPage(Page::Display),
                phone::Act::More(Setting::TextSize),
                phone::Act::Home,
            ];
            for act in larger {
                terminal.event(Event::Press(on_phone(act)));
            }
        }
    }
}
