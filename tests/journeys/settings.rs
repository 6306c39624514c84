//! The settings: seen at once, kept as the person's own, and back to the very same place.

use insta::assert_snapshot;
use tastetrykk::app::{Act, Density, Event, Key, Kiosk, Settings, Theme};
use tastetrykk::vocabulary::Lang;

use super::harness::{Outside, Seat, Surface, Talk, Terminal};
use super::help::places;

#[test]
fn each_setting_is_changed_with_one_key_and_kept() {
    let mut terminal = Terminal::fresh();
    terminal.keys("<F8>");
    terminal.picture("the settings");
    for act in [Act::Language, Act::Theme, Act::Density, Act::LargeTargets] {
        let before = terminal.now();
        assert_eq!(terminal.choose(&act), 1, "{act:?}");
        assert_ne!(terminal.now(), before, "{act:?} is seen at once");
        assert_eq!(terminal.program.outside.settings, Some(terminal.program.front.app().settings), "{act:?} is kept");
    }
    terminal.picture("nynorsk, light, compact, large");
    let settings = terminal.program.front.app().settings;
    assert_eq!((settings.language, settings.theme), (Lang::Nn, Theme::Light));
    assert_eq!((settings.density, settings.large_targets), (Density::Compact, true));
    assert_snapshot!(terminal.story());
}

#[test]
fn from_everywhere_and_back_to_the_same_picture() {
    for (name, mut terminal) in places() {
        let before = (terminal.now(), terminal.program.front.app().view.clone());
        for back in ["<F8>", "<Esc>", "9"] {
            terminal.keys("<F8>");
            assert!(terminal.shows("Slik vil jeg ha det"), "{name}");
            terminal.keys(back);
            assert_eq!((terminal.now(), terminal.program.front.app().view.clone()), before, "{name}: {back}");
        }
    }
}

#[test]
fn the_language_of_a_lesson_under_way_changes_too() {
    let mut terminal = Terminal::fresh();
    terminal.program.open_at(1);
    terminal.draw();
    terminal.keys("<F8> 1 <Esc>");
    assert!(terminal.shows("Ein SMS er ein kort beskjed"), "{}", terminal.now());
    let session = &terminal.program.front.app().player().expect("a lesson").history.session;
    assert_eq!(session.language, Lang::Nn);
}

/// The areas of the page and the device, without the footer and words in a text.
fn targets(terminal: &Terminal) -> Vec<u16> {
    let rows = terminal.seat.size.1;
    let hits = terminal.painted.hits.iter().filter(|(area, act)| area.bottom() < rows && !matches!(act, Act::Word(_)));
    hits.map(|(area, _)| area.height).collect()
}

#[test]
fn compact_has_a_row_for_each_and_large_a_box_for_each() {
    let mut terminal = Terminal::start(Seat::of_size(140, 40), Outside::default());
    assert!(targets(&terminal).iter().all(|height| *height == 3));
    terminal.keys("<F8> 3 <Esc>");
    assert!(targets(&terminal).iter().all(|height| *height == 1), "{}", terminal.now());
    terminal.keys("<F8> 4 <Esc>");
    assert!(targets(&terminal).iter().all(|height| *height == 3), "large wins: {}", terminal.now());
    // Where one must scroll for it, too: what is whole in sight is large.
    let mut terminal = Terminal::fresh();
    terminal.keys("<F8> 4 <Esc>");
    terminal.choose(&Act::Course);
    assert!(terminal.painted.scroll.is_some());
    let large = targets(&terminal).iter().filter(|height| **height == 3).count();
    assert!(large >= 3, "{}", terminal.now());
    terminal.picture("large, with more below");
    terminal.keys("<F8> 4 <Esc>");
    assert!(targets(&terminal).iter().all(|height| *height == 1), "{}", terminal.now());
    assert_snapshot!(terminal.story());
}

#[test]
fn without_the_mouse_a_click_does_nothing() {
    let mut terminal = Terminal::fresh();
    terminal.keys("<F8> 5 <Esc>");
    let before = terminal.now();
    terminal.keys("<click:Kurset>");
    assert_eq!(terminal.now(), before);
    terminal.keys("<F8> 5 <Esc> <click:Kurset>");
    assert_ne!(terminal.now(), before);
}

#[test]
fn on_a_shared_machine_nothing_is_kept() {
    let mut terminal = Terminal::fresh();
    let mut app = terminal.program.front.app().clone();
    app.settings = Settings { kiosk: Some(Kiosk { idle_minutes: 5, exit: Key::F(12) }), ..app.settings };
    terminal.program.front = tastetrykk::screen::Front::new(app);
    for key in [Key::F(2), Key::F(3)] {
        terminal.event(Event::Key(key));
    }
    assert_eq!(terminal.program.outside.settings, None);
}

#[test]
fn in_lines() {
    let mut talk = Talk::start(Lang::Nb, Outside::default());
    talk.line("f8");
    talk.choose_all(&[Act::Language, Act::Language, Act::Theme]);
    talk.line("q");
    assert_snapshot!(talk.transcript());
}
