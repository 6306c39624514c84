//! Whatever is drawn: no panic at any size, the cursor on the focus, nothing cut, only glyphs that
//! the terminal has.

use std::collections::HashSet;

use proptest::prelude::*;
use ratatui::layout::Position;
use tastetrykk::app::{Act, SMALLEST, Theme};
use tastetrykk::meaning::{Mark, Role};
use tastetrykk::tui::{Depth, glyphs};

use super::deeds::{act, anywhere, calm, deed, seat, terminal};
use crate::journeys::harness::{Seat, Surface, Terminal};

/// From this size on everything can be seen and reached.
const COMFORTABLE: (u16, u16) = (60, 18);

fn comfortable(seat: Seat) -> bool {
    seat.size.0 >= COMFORTABLE.0 && seat.size.1 >= COMFORTABLE.1
}

/// The areas that do `act`, as they are painted.
fn areas<'a>(terminal: &'a Terminal, act: &'a Act) -> impl Iterator<Item = ratatui::layout::Rect> + 'a {
    terminal.painted.hits.iter().filter(move |(_, hit)| hit == act).map(|(area, _)| *area)
}

fn check_cursor(terminal: &Terminal) -> Result<(), TestCaseError> {
    let (columns, rows) = terminal.seat.size;
    if let Some((x, y)) = terminal.painted.cursor {
        prop_assert!(x < columns && y < rows, "cursor at {x},{y} outside {columns}x{rows}");
    }
    if comfortable(terminal.seat)
        && let Some(focus) = terminal.focus()
        && terminal.program.front.app().view.scroll.is_none()
    {
        let Some((x, y)) = terminal.painted.cursor else {
            return Err(TestCaseError::fail(format!("no cursor:\n{}", terminal.now())));
        };
        // A page that is longer than the screen is read first: then the cursor stands where one
        // reads on.
        let here = Position::new(x, y);
        let reading = terminal.painted.reading.is_some_and(|row| row.contains(here));
        let on_focus = reading || areas(terminal, focus).any(|area| area.contains(here));
        prop_assert!(on_focus, "the cursor is not on {focus:?}:\n{}", terminal.now());
    }
    Ok(())
}

/// Letters and digits, one after the other: what is left of a text however it is broken.
fn letters(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).collect()
}

/// Everything that the focused node says stands in its area.
fn check_focus_is_seen(terminal: &Terminal) -> Result<(), TestCaseError> {
    let Some(focus) = terminal.focus() else { return Ok(()) };
    let actionable = terminal.program.front.tree().actionable();
    let node = actionable.iter().find(|node| node.act.as_ref() == Some(focus)).expect("in the tree");
    let mut painted = String::new();
    for area in areas(terminal, focus).filter(|area| area.y + 1 < terminal.seat.size.1) {
        for position in area.positions() {
            painted.push_str(terminal.buffer[position].symbol());
        }
    }
    prop_assert!(!painted.is_empty(), "{focus:?} is out of sight:\n{}", terminal.now());
    if node.role != Role::Field {
        // Word by word: in columns side by side each wraps by itself.
        let (label, painted) = (terminal.seat.glyphs.spell(&node.label.plain()), letters(&painted));
        let is_seen = |word: &str| painted.contains(&letters(word));
        prop_assert!(label.split_whitespace().all(is_seen), "{focus:?} is cut:\n{}", terminal.now());
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_size_in_any_colours(
        from in anywhere(),
        deeds in prop::collection::vec(calm(), 0..16),
        sizes in prop::collection::vec((1_u16..=300, 1_u16..=100), 6),
    ) {
        let mut terminal = terminal(Seat::default(), from);
        for deed in &deeds {
            act(&mut terminal, deed);
        }
        for (columns, rows) in sizes {
            terminal.resize(columns, rows);
            for (depth, glyphs) in [(Depth::None, &glyphs::RICH), (Depth::Sixteen, &glyphs::PLAIN), (Depth::Many, &glyphs::RICH)] {
                terminal.seat.depth = depth;
                terminal.seat.glyphs = glyphs;
                terminal.draw();
                check_cursor(&terminal)?;
            }
        }
    }

    #[test]
    fn the_cursor_stands_on_the_focus(
        seat in seat(),
        from in anywhere(),
        deeds in prop::collection::vec(deed(), 0..30),
    ) {
        let mut terminal = terminal(seat, from);
        for deed in &deeds {
            act(&mut terminal, deed);
            check_cursor(&terminal)?;
        }
    }

    #[test]
    fn everything_can_be_reached_by_keys_and_is_seen_there(
        seat in seat(),
        from in anywhere(),
        deeds in prop::collection::vec(calm(), 0..30),
    ) {
        prop_assume!(comfortable(seat));
        let mut terminal = terminal(seat, from);
        for deed in &deeds {
            act(&mut terminal, deed);
        }
        prop_assume!(!terminal.program.ended);
        // Whoever leaves a field of the board fills it in first, or stays where that is refused.
        terminal.keys("<Tab>");
        let stops = terminal.program.front.outline().stops.clone();
        let mut reached = Vec::new();
        for _ in &stops {
            terminal.keys("<Tab>");
            check_focus_is_seen(&terminal)?;
            reached.extend(terminal.focus().cloned());
        }
        for stop in &stops {
            prop_assert!(reached.contains(&stop.act), "{:?} is never reached", stop.act);
        }
    }

    /// Whatever the settings and whatever lies on top: the glossary, the settings, the paths.
    #[test]
    fn with_any_settings_on_the_map_and_in_the_glossary(
        seat in seat(),
        changes in prop::collection::vec(prop::sample::select(vec![Act::Density, Act::LargeTargets, Act::Theme, Act::Language]), 0..4),
        way in prop::sample::select(vec!["", "o", "<F8>", "<F1>", "<F1> o", "<F8> o"]),
        course in any::<bool>(),
        deeds in prop::collection::vec(calm(), 0..12),
    ) {
        let mut terminal = terminal(seat, (None, 0));
        terminal.keys("<F8>");
        for change in &changes {
            terminal.choose(change);
        }
        terminal.keys("<F8>");
        if course {
            terminal.choose(&Act::Course);
        }
        terminal.keys(way);
        check_cursor(&terminal)?;
        let stops = terminal.program.front.outline().stops.len();
        for _ in 0..stops.min(30) {
            terminal.keys("<Tab>");
            check_cursor(&terminal)?;
            if comfortable(seat) {
                check_focus_is_seen(&terminal)?;
            }
        }
        for deed in &deeds {
            act(&mut terminal, deed);
            check_cursor(&terminal)?;
        }
    }

    #[test]
    fn only_glyphs_that_the_console_has(
        seat in seat(),
        from in anywhere(),
        deeds in prop::collection::vec(deed(), 0..30),
    ) {
        let mut terminal = terminal(Seat { depth: Depth::Sixteen, glyphs: &glyphs::PLAIN, ..seat }, from);
        for deed in &deeds {
            act(&mut terminal, deed);
            for cell in &terminal.buffer.content {
                let safe = cell.symbol().chars().all(on_the_console);
                prop_assert!(safe, "«{}» is not on the console:\n{}", cell.symbol(), terminal.now());
            }
        }
    }

    #[test]
    fn no_word_is_cut_or_broken(
        seat in seat(),
        from in anywhere(),
        nths in prop::collection::vec(any::<usize>(), 0..16),
    ) {
        prop_assume!(comfortable(seat));
        let mut terminal = terminal(seat, from);
        check_words(&terminal)?;
        for nth in nths {
            act(&mut terminal, &super::deeds::Deed::Press(nth));
            check_words(&terminal)?;
        }
    }

    #[test]
    fn nothing_is_cut_with_an_ellipsis(
        seat in seat(),
        from in anywhere(),
        nths in prop::collection::vec(any::<usize>(), 0..20),
    ) {
        let mut terminal = terminal(seat, from);
        for nth in nths {
            act(&mut terminal, &super::deeds::Deed::Press(nth));
            let cut = terminal.rows().into_iter().find(|row| row.contains('…') || row.contains("..."));
            prop_assert_eq!(cut, None);
        }
    }
}

/// Every word that the tree says stands whole on the screen, unless there is more to scroll to.
fn check_words(terminal: &Terminal) -> Result<(), TestCaseError> {
    if terminal.painted.scroll.is_some() {
        return Ok(());
    }
    let bare = |word: &str| letters(&terminal.seat.glyphs.spell(word));
    let parted = |c: char| c.is_whitespace() || ('\u{2500}'..='\u{257f}').contains(&c);
    let rows = terminal.rows();
    let mut painted: HashSet<String> = rows.iter().flat_map(|row| row.split(parted)).map(bare).collect();
    // On a phone with large letters a blank parts letters, and three part words.
    let spread = rows.iter().flat_map(|row| row.split("  ")).map(bare);
    painted.extend(spread);
    let mut said = Vec::new();
    let mut on_a_computer = false;
    terminal.program.front.tree().visit(&mut |node| on_a_computer |= node.role == Role::Computer);
    terminal.program.front.tree().visit(&mut |node| {
        // That it is an exercise gives way to a computer that has no room to spare.
        if on_a_computer && node.role == Role::Aside {
            return;
        }
        said.push(node.label.plain());
        // That it is chosen is drawn as a mark on the screen, and is a word in lines.
        if !matches!(node.state.mark, Mark::Chosen | Mark::Ticked) {
            said.push(node.detail.plain());
        }
    });
    for word in said.iter().flat_map(|text| text.split_whitespace()).map(bare).filter(|word| !word.is_empty()) {
        prop_assert!(painted.contains(&word), "«{word}» is cut or broken:\n{}", terminal.now());
    }
    Ok(())
}

/// Latin-1, line drawing and the full block.
fn on_the_console(c: char) -> bool {
    matches!(c, ' '..='~' | '\u{a0}'..='\u{ff}' | '\u{2500}'..='\u{257f}' | '█')
}

/// Every width at a few heights and every height at a few widths, so that no edge is missed.
#[test]
fn every_width_and_every_height() {
    let places = [(0, "v"), (2, "<Down>"), (5, "1"), (6, "1"), (1, "")];
    for (place, keys) in places {
        let mut terminal = terminal(Seat::default(), (Some(place), 0));
        terminal.keys(keys);
        let wide = (1..=300).flat_map(|columns| [2, 12, 18, 22].map(|rows| (columns, rows)));
        let tall = (1..=100).flat_map(|rows| [1, 40, 60, 76].map(|columns| (columns, rows)));
        for (columns, rows) in wide.chain(tall) {
            terminal.resize(columns, rows);
            check_cursor(&terminal).unwrap_or_else(|error| panic!("{columns}x{rows}: {error}"));
        }
    }
}

#[test]
fn the_corners_of_what_is_possible_in_every_look() {
    for size in [(1, 1), (300, 100), (1, 100), (300, 1), SMALLEST, (39, 100), (300, 11)] {
        for theme in Theme::ALL {
            for depth in [Depth::None, Depth::Sixteen, Depth::Many] {
                for glyphs in [&glyphs::RICH, &glyphs::PLAIN] {
                    let seat = Seat { size, theme, depth, glyphs, ..Seat::default() };
                    check_cursor(&terminal(seat, (Some(3), 1))).expect("sound");
                }
            }
        }
    }
}
