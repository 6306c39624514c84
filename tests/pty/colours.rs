//! Colours as the terminal gets them: without any, and on a console of sixteen.

use vt100::Color;

use crate::harness::{Home, Launch};
use crate::output::count;
use crate::words::{SETTLED, WELCOME, welcome};

/// The cells of the screen that hold a character, with their place.
fn written(screen: &vt100::Screen) -> Vec<(u16, u16, &vt100::Cell)> {
    let (rows, columns) = screen.size();
    let places = (0..rows).flat_map(|row| (0..columns).map(move |column| (row, column)));
    places.filter_map(|(row, column)| Some((row, column, screen.cell(row, column)?))).collect()
}

/// crossterm 0.29 writes a bare reset where it leaves out colours, and with them out go inverse and
/// bold, if anything was left of a colour.
#[test]
fn without_colours_the_focus_is_inverse_and_nothing_has_a_colour() {
    let home = Home::new();
    let mut program = welcome(Launch::new(&home).variable("NO_COLOR", "1"));
    program.until_silent(SETTLED);
    let raw = String::from_utf8_lossy(program.raw()).into_owned();
    assert!(!raw.contains("38;5;") && !raw.contains("48;5;"), "no colour is asked for");
    let screen = program.cells();
    let cells = written(screen);
    assert!(cells.iter().all(|(_, _, cell)| cell.fgcolor() == Color::Default && cell.bgcolor() == Color::Default));
    let inverse: Vec<u16> = cells.iter().filter(|(_, _, cell)| cell.inverse()).map(|(row, _, _)| *row).collect();
    let (row, _) = screen.cursor_position();
    assert!(inverse.contains(&row), "what has the focus is inverse");
    let focused: String =
        cells.iter().filter(|(_, _, cell)| cell.inverse()).map(|(_, _, cell)| cell.contents()).collect();
    assert!(focused.contains(WELCOME), "{focused}");
}

#[test]
fn an_empty_no_color_is_none_and_the_flag_wins() {
    let home = Home::new();
    let mut coloured = welcome(Launch::new(&home).variable("NO_COLOR", ""));
    coloured.until_silent(SETTLED);
    assert!(count(coloured.raw(), b"48;5;") > 0, "an empty NO_COLOR says nothing");
    let launch = Launch::new(&home).variable("NO_COLOR", "1").arguments(&["--color", "always"]);
    let mut forced = welcome(launch);
    forced.until_silent(SETTLED);
    assert!(count(forced.raw(), b"48;5;") > 0, "whoever asks for colours gets them");
}

#[test]
fn on_the_console_only_its_sixteen_and_its_glyphs() {
    let home = Home::new();
    let mut program = welcome(Launch::new(&home).variable("TERM", "linux"));
    program.until_silent(SETTLED);
    let screen = program.cells();
    for (row, column, cell) in written(screen) {
        for colour in [cell.fgcolor(), cell.bgcolor()] {
            let basic = matches!(colour, Color::Default | Color::Idx(0..=15));
            assert!(basic, "{colour:?} at {row},{column}");
        }
        let known = |c: char| matches!(c, ' '..='~' | '\u{a0}'..='\u{ff}' | '\u{2500}'..='\u{257f}' | '█');
        assert!(cell.contents().chars().all(known), "{:?} at {row},{column}", cell.contents());
    }
}
