//! Text that hurts terminals never reaches one, however it comes in.

use proptest::prelude::*;
use tastetrykk::app::{Act, Event};
use tastetrykk::vocabulary::Lang;
use tastetrykk::world::writing::Field;

use super::deeds::{hostile, seat, talk, terminal};
use crate::journeys::harness::{Surface, Terminal};

/// Controls, bidirectional controls and zero-width signs. Joiners inside an emoji are its own.
fn hurts(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{ad}' | '\u{61c}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}')
}

fn check_buffer(terminal: &Terminal) -> Result<(), TestCaseError> {
    for cell in &terminal.buffer.content {
        prop_assert!(!cell.symbol().chars().any(hurts), "{:?} is painted", cell.symbol());
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn pasted_or_typed_into_the_field(seat in seat(), text in hostile(), typed in any::<bool>()) {
        let mut terminal = terminal(seat, (Some(0), 0));
        terminal.choose(&Act::Field(Field::Message));
        if typed {
            for c in text.chars().take(60) {
                let code = crossterm::event::KeyCode::Char(c);
                super::deeds::act(&mut terminal, &super::deeds::Deed::Key(code));
            }
        } else {
            terminal.paste(&text);
        }
        check_buffer(&terminal)?;
        terminal.keys("<Left> <Left> <BS> <Home> <Del> <End>");
        check_buffer(&terminal)?;
        terminal.keys("<Enter> <Enter>");
        check_buffer(&terminal)?;
    }

    #[test]
    fn into_the_three_words(seat in seat(), text in hostile()) {
        let mut terminal = terminal(seat, (None, 0));
        terminal.choose(&Act::EnterCode);
        terminal.paste(&text);
        check_buffer(&terminal)?;
        terminal.keys("<Left> <BS> <Enter>");
        check_buffer(&terminal)?;
    }

    #[test]
    fn in_lines(text in hostile(), more in hostile()) {
        let mut talk = talk(Lang::Nb, (Some(0), 0));
        talk.choose(&Act::Field(Field::Message));
        talk.program.handle(Event::Line(text));
        talk.line("l");
        talk.line(&more.replace('\n', " "));
        talk.line("1");
        let hurt = talk.printed.chars().find(|c| *c != '\n' && hurts(*c));
        prop_assert_eq!(hurt, None);
    }
}
