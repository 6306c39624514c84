//! Whoever leans on a key gets all of it at once, and a frame at the end.

use crate::harness::Home;
use crate::output::count;
use crate::words::{SETTLED, first_task};

/// Arrow down.
const DOWN: &str = "\x1b[B";
/// Tab.
const TAB: &str = "\t";
/// How many keys a second of a held key is, ten times over.
const HELD: usize = 300;

#[test]
fn three_hundred_keys_at_once_are_a_frame_or_two() {
    let home = Home::new();
    let mut program = first_task(&home);
    program.until_silent(SETTLED);
    let drawn = program.raw().len();
    program.press(&DOWN.repeat(HELD));
    program.until_written(drawn + 1);
    program.until_silent(SETTLED);
    let frames = count(&program.raw()[drawn..], b"\x1b[?2026h");
    // The first key may be on the screen before the second is read. Two hundred frames would be a
    // frame a key.
    assert!((1..=5).contains(&frames), "{frames} frames for {HELD} keys");
}

/// None of them is lost: so many Tabs go round and round, and end where counting says.
#[test]
fn no_key_of_a_burst_is_lost() {
    let after = |tabs: usize| {
        let home = Home::new();
        let mut program = first_task(&home);
        program.until_silent(SETTLED);
        let drawn = program.raw().len();
        program.press(&TAB.repeat(tabs));
        program.until_written(drawn + 1);
        program.until_silent(SETTLED);
        program.cells().cursor_position()
    };
    let round: Vec<_> = (1..=12).map(after).collect();
    let stops = (1..round.len()).find(|stops| round[*stops] == round[0]).expect("the round closes");
    assert_eq!(after(stops * 40 + 1), round[0], "{} keys", stops * 40 + 1);
}
