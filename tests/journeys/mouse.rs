//! With the mouse or a finger: buttons in the footer, and room enough to hit them.

use insta::assert_snapshot;
use tastetrykk::app::{Act, Means};
use tastetrykk::tui::input;

use super::harness::{Outside, Seat, Surface, Terminal};

fn at(size: (u16, u16), place: usize) -> Terminal {
    let mut terminal = Terminal::start(Seat::of_size(size.0, size.1), Outside::default());
    terminal.program.open_at(place);
    terminal.draw();
    terminal
}

fn footer(terminal: &Terminal) -> String {
    terminal.rows().last().cloned().unwrap_or_default()
}

#[test]
fn the_footer_speaks_of_what_was_used_last() {
    let mut terminal = at((80, 24), 3);
    let mut story = vec![footer(&terminal)];
    terminal.keys("<click:2_Meldinger>");
    assert_eq!(terminal.program.front.app().means, Means::Mouse);
    story.push(footer(&terminal));
    terminal.keys("<Down>");
    story.push(footer(&terminal));
    terminal.keys("<click:1_Marit> <click:Skriv_selv>");
    story.push(footer(&terminal));
    for size in ["60x18", "40x12", "140x40"] {
        terminal.keys(&format!("<size:{size}>"));
        story.push(footer(&terminal));
    }
    assert_snapshot!(story.join("\n"));
}

#[test]
fn what_the_footer_offers_can_be_clicked() {
    let mut terminal = at((140, 40), 3);
    terminal.keys("<click:2_Meldinger> <click:3_Marte>");
    let before = terminal.now();
    terminal.keys("<click:[_hint_]>");
    assert!(terminal.program.front.app().view.hint.is_some(), "{}", terminal.now());
    terminal.keys("<click:[_hjelp_]>");
    terminal.keys("<click:[_lukk_]>");
    assert!(terminal.program.front.app().overlays.is_empty());
    terminal.keys("<click:[_tilbake_]>");
    assert_ne!(terminal.now(), before);
    terminal.keys("<click:[_tilbake_]> <click:[_pause_]>");
    assert!(terminal.shows("Ta en pause?"), "{}", terminal.now());
}

/// Where there is room a target is three rows high (our own rule; WCAG 2.2, 2.5.8 asks for 24 CSS
/// pixels, about a row and a half).
#[test]
fn where_there_is_room_every_target_is_three_rows_high() {
    for place in 0..9 {
        let terminal = at((140, 40), place);
        assert!(terminal.painted.scroll.is_none(), "there is room at step {place}");
        // A marked word is as high as the line it stands in; `O` explains it, too.
        let targets = terminal.painted.hits.iter().filter(|(_, act)| !matches!(act, Act::Word(_)));
        for (area, act) in targets {
            assert!(area.height >= 3, "step {place}: {act:?} has {} rows", area.height);
        }
    }
}

/// Whatever can be clicked has a key: a digit, the focus, or a key of its own in the footer.
#[test]
fn every_click_has_a_key() {
    for place in 0..9 {
        let terminal = at((140, 40), place);
        let outline = terminal.program.front.outline();
        let footer = terminal.program.front.footer();
        for (_, act) in &terminal.painted.hits {
            let keyed = footer.iter().any(|item| item.act.as_ref() == Some(act) && !item.keys.is_empty());
            let marked = matches!(act, Act::Word(id) if outline.terms.contains(id));
            assert!(outline.offers(act) || keyed || marked, "step {place}: {act:?}");
        }
    }
}

#[test]
fn a_key_that_is_let_go_is_no_key() {
    use crossterm::event::{Event, KeyCode, KeyEvent, KeyEventKind, KeyModifiers};
    let terminal = at((80, 24), 3);
    let told = |kind| {
        let key = KeyEvent::new_with_kind(KeyCode::Down, KeyModifiers::NONE, kind);
        input::event(&Event::Key(key), &terminal.painted).is_some()
    };
    assert!(told(KeyEventKind::Press) && told(KeyEventKind::Repeat) && !told(KeyEventKind::Release));
}

#[test]
fn back_by_mouse_is_esc() {
    let mut by_mouse = at((80, 24), 3);
    by_mouse.keys("<click:2_Meldinger> <click:[_tilbake_]>");
    let mut by_keys = at((80, 24), 3);
    by_keys.choose(&super::harness::messages());
    by_keys.keys("<Esc>");
    assert_eq!(by_mouse.program.actions(), by_keys.program.actions());
    by_mouse.event(tastetrykk::app::Event::Click(Act::Back));
    by_keys.keys("<Esc>");
    assert_eq!(by_mouse.program.front.app().overlays, by_keys.program.front.app().overlays);
}
