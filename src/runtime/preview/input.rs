//! What the terminal says, as events of the preview.

use crossterm::event::{Event as Input, KeyCode, KeyEventKind, MouseButton, MouseEvent, MouseEventKind};
use ratatui::layout::Position;

use super::paint::Painted;
use crate::app;
use crate::author::preview::{Event, Keys, Panel, Preview, View, keymap};
use crate::tui;
use crate::tui::paint::Scroll;

/// What an input means on the preview as it was painted last; `None` when it means nothing.
#[must_use]
pub fn event(input: &Input, painted: &Painted, preview: &Preview) -> Option<Event> {
    match input {
        Input::Resize(columns, rows) => Some(Event::Resized(*columns, *rows)),
        Input::Mouse(mouse) => clicked(*mouse, painted),
        Input::Key(key) if key.kind == KeyEventKind::Release => None,
        Input::Key(key) => {
            // Nothing is scrolled by this one, so every key that there is comes out as itself.
            let plain = match tui::input::event(input, &tui::Painted::default()) {
                Some(app::Event::Key(key)) => Some(key),
                _ => None,
            };
            let page = |scroll: Option<Scroll>| scroll.map_or(0, |scroll| i32::from(scroll.page.max(2)) - 1);
            let pages = match key.code {
                KeyCode::PageUp => Some(-1),
                KeyCode::PageDown => Some(1),
                _ => None,
            };
            let text = matches!(preview.state().panel, Panel::Page(_) | Panel::Help);
            let rows = match key.code {
                KeyCode::Up if text => Some(-1),
                KeyCode::Down if text => Some(1),
                _ => None,
            };
            match (preview.state().keys, pages) {
                _ if plain.is_some_and(keymap::is_always_ours) => plain.map(Event::Key),
                (Keys::Desk, Some(by)) => scrolled(painted.scroll, by * page(painted.scroll)).map(Event::Scroll),
                (Keys::Desk, None) => match rows {
                    Some(by) => scrolled(painted.scroll, by).map(Event::Scroll),
                    None => plain.map(Event::Key),
                },
                (Keys::Lesson, Some(by)) if preview.state().view == View::Lines => {
                    scrolled(painted.lines, by * page(painted.lines)).map(Event::ScrollLines)
                }
                (Keys::Lesson, _) => in_lesson(input, painted),
            }
        }
        Input::Paste(_) if preview.state().keys == Keys::Lesson => in_lesson(input, painted),
        Input::Paste(_) | Input::FocusGained | Input::FocusLost => None,
    }
}

fn in_lesson(input: &Input, painted: &Painted) -> Option<Event> {
    let lesson = painted.lesson.as_ref()?;
    tui::input::event(input, &lesson.painted).map(Event::Lesson)
}

/// A click means what stands there: something of the desk, or of the lesson as if its screen were the whole.
fn clicked(mouse: MouseEvent, painted: &Painted) -> Option<Event> {
    let here = Position::new(mouse.column, mouse.row);
    let lesson = painted.lesson.as_ref().filter(|lesson| lesson.area.contains(here) && lesson.is_screen);
    if let Some(lesson) = lesson {
        let (column, row) = (mouse.column - lesson.area.x, mouse.row - lesson.area.y);
        return in_lesson(&Input::Mouse(MouseEvent { column, row, ..mouse }), painted);
    }
    let over_lines = painted.lesson.as_ref().is_some_and(|lesson| lesson.area.contains(here));
    let by = match mouse.kind {
        MouseEventKind::Down(MouseButton::Left) => {
            return painted.hits.iter().rev().find(|(area, _)| area.contains(here)).map(|(_, act)| Event::Act(*act));
        }
        MouseEventKind::ScrollUp => -3,
        MouseEventKind::ScrollDown => 3,
        _ => return None,
    };
    if over_lines {
        scrolled(painted.lines, by).map(Event::ScrollLines)
    } else {
        scrolled(painted.scroll, by).map(Event::Scroll)
    }
}

fn scrolled(scroll: Option<Scroll>, by: i32) -> Option<u16> {
    let Scroll { offset, most, .. } = scroll?;
    let to = (i32::from(offset) + by).clamp(0, i32::from(most));
    u16::try_from(to).ok().filter(|to| *to != offset)
}
