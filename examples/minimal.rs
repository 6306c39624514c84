//! The smallest terminal program: what ratatui and the terminal cost before ours does anything.
//!
//! `benches/figures.py` runs it beside the course, so that each figure has its floor from the same
//! machine and minute. One frame, one blocking wait for a key, and out.

use std::io;

use ratatui::crossterm::event::{self, Event};
use ratatui::widgets::Paragraph;

fn main() -> io::Result<()> {
    let mut terminal = ratatui::try_init()?;
    let drawn = terminal.draw(|frame| frame.render_widget(Paragraph::new("Hei"), frame.area())).map(drop);
    let key = drawn.and_then(|()| {
        loop {
            if let Event::Key(_) = event::read()? {
                return Ok(());
            }
        }
    });
    ratatui::try_restore()?;
    key
}
