//! What the terminal says, as events of the program.

use crossterm::event::{Event as Input, KeyCode, KeyEventKind, KeyModifiers, MouseButton, MouseEventKind};

use super::paint::{Painted, Scroll};
use crate::app::{Event, Key};

/// What an input means on the screen as it was painted last; `None` when it means nothing.
#[must_use]
pub fn event(input: &Input, painted: &Painted) -> Option<Event> {
    match input {
        Input::Resize(columns, rows) => Some(Event::Resized(*columns, *rows)),
        Input::Paste(text) => Some(Event::Paste(text.clone())),
        Input::Mouse(mouse) => match mouse.kind {
            MouseEventKind::Down(MouseButton::Left) => {
                let here = ratatui::layout::Position::new(mouse.column, mouse.row);
                if painted.reading.is_some_and(|row| row.contains(here)) {
                    return scrolled(painted, page(painted));
                }
                painted.at(mouse.column, mouse.row).cloned().map(Event::Click)
            }
            MouseEventKind::ScrollUp => scrolled(painted, -3),
            MouseEventKind::ScrollDown => scrolled(painted, 3),
            _ => None,
        },
        // Windows tells releases too.
        Input::Key(key) if key.kind == KeyEventKind::Release => None,
        Input::Key(key) if painted.too_small && !key.modifiers.contains(KeyModifiers::CONTROL) => None,
        Input::Key(key) => {
            let reading = painted.reading.is_some();
            match key.code {
                KeyCode::Enter | KeyCode::Down | KeyCode::Char(' ') if reading => scrolled(painted, page(painted)),
                KeyCode::Up if reading => scrolled(painted, -page(painted)),
                KeyCode::PageUp => scrolled(painted, -page(painted)),
                KeyCode::PageDown => scrolled(painted, page(painted)),
                code => key_of(code, key.modifiers).map(Event::Key),
            }
        }
        Input::FocusGained | Input::FocusLost => None,
    }
}

/// How many rows a page is: one row is kept for the eye.
fn page(painted: &Painted) -> i32 {
    painted.scroll.map_or(0, |scroll| i32::from(scroll.page.max(2)) - 1)
}

fn scrolled(painted: &Painted, by: i32) -> Option<Event> {
    let Scroll { offset, most, .. } = painted.scroll?;
    let to = (i32::from(offset) + by).clamp(0, i32::from(most));
    u16::try_from(to).ok().filter(|to| *to != offset).map(Event::Scroll)
}

fn key_of(code: KeyCode, modifiers: KeyModifiers) -> Option<Key> {
    Some(match code {
        KeyCode::Char(c) if modifiers.contains(KeyModifiers::CONTROL) && !modifiers.contains(KeyModifiers::ALT) => {
            Key::Ctrl(c.to_ascii_lowercase())
        }
        // AltGr arrives as Ctrl and Alt, or as Alt alone, and makes letters such as @.
        KeyCode::Char(c) => Key::Char(c),
        KeyCode::Enter => Key::Enter,
        KeyCode::Esc => Key::Esc,
        KeyCode::Tab => Key::Tab,
        KeyCode::BackTab => Key::BackTab,
        KeyCode::Up => Key::Up,
        KeyCode::Down => Key::Down,
        KeyCode::Left => Key::Left,
        KeyCode::Right => Key::Right,
        KeyCode::Home => Key::Home,
        KeyCode::End => Key::End,
        KeyCode::Backspace => Key::Backspace,
        KeyCode::Delete => Key::Delete,
        KeyCode::F(n) => Key::F(n),
        _ => return None,
    })
}
