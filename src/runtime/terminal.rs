//! Taking the terminal and giving it back as it was.
//!
//! ratatui's own restore undoes raw mode and the alternate screen only; mouse, paste and the
//! synchronised update are ours to undo, on exit, panic, signal and Ctrl-Z alike.

use std::cell::RefCell;
use std::io::{self, Write};
use std::rc::Rc;
use std::sync::atomic::{AtomicBool, Ordering};

use crossterm::terminal::{disable_raw_mode, enable_raw_mode};
use ratatui::Terminal;
use ratatui::backend::CrosstermBackend;
use ratatui::buffer::Buffer;

use crate::screen::Front;
use crate::tui::{Depth, Glyphs, Look, Painted, paint};

/// Whether the terminal is ours now.
static TAKEN: AtomicBool = AtomicBool::new(false);

/// Alternate screen, bracketed paste.
const TAKE: &str = "\x1b[?1049h\x1b[?2004h";
/// Clicks and the wheel, with cells beyond 223. Not every movement: that would wake the program
/// each time somebody touches the mouse.
const TAKE_MOUSE: &str = "\x1b[?1000h\x1b[?1006h";
/// Clicks and the wheel undone.
const GIVE_MOUSE: &str = "\x1b[?1006l\x1b[?1000l";
/// All of it undone, whatever was taken: end of a synchronised update, mouse, paste, colours,
/// cursor, alternate screen.
const GIVE: &str = "\x1b[?2026l\x1b[?1006l\x1b[?1000l\x1b[?2004l\x1b[0m\x1b[?25h\x1b[?1049l";

/// Takes the terminal.
///
/// # Errors
/// If it cannot be put in raw mode or written to.
pub fn take(mouse: bool) -> io::Result<()> {
    // After a stop somebody else may have set the terminal; crossterm would think it still raw.
    let _ = disable_raw_mode();
    enable_raw_mode()?;
    TAKEN.store(true, Ordering::SeqCst);
    let mut out = io::stdout().lock();
    out.write_all(TAKE.as_bytes())?;
    if mouse {
        out.write_all(TAKE_MOUSE.as_bytes())?;
    }
    out.flush()
}

/// Lets the terminal tell of clicks, or no longer.
///
/// # Errors
/// If it cannot be written to.
pub fn listen_to_mouse(on: bool) -> io::Result<()> {
    let mut out = io::stdout().lock();
    out.write_all(if on { TAKE_MOUSE } else { GIVE_MOUSE }.as_bytes())?;
    out.flush()
}

/// Gives the terminal back as it was. Does nothing if it is not ours. Safe to call from any
/// thread, and while another one is drawing.
pub fn give() {
    if !TAKEN.swap(false, Ordering::SeqCst) {
        return;
    }
    // Nothing can be done about a terminal that is gone. The mode first: writing may have to wait.
    let _ = disable_raw_mode();
    let mut out = io::stdout().lock();
    let _ = out.write_all(GIVE.as_bytes());
    let _ = out.flush();
}

/// Bytes gathered until a frame is whole.
#[derive(Debug, Clone, Default)]
struct Gathered(Rc<RefCell<Vec<u8>>>);

impl Write for Gathered {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.borrow_mut().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// The screen that frames are drawn on. A frame is one write, inside a synchronised update (DEC
/// private mode 2026), so that nobody sees half of it.
pub struct Canvas {
    terminal: Terminal<CrosstermBackend<Gathered>>,
    gathered: Gathered,
    look_depth: Depth,
    glyphs: &'static Glyphs,
    painted: Painted,
}

impl std::fmt::Debug for Canvas {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Canvas").field("look_depth", &self.look_depth).finish_non_exhaustive()
    }
}

impl Canvas {
    /// A canvas over the whole terminal.
    ///
    /// # Errors
    /// If the terminal's size cannot be read.
    pub fn new(look_depth: Depth, glyphs: &'static Glyphs) -> io::Result<Self> {
        let gathered = Gathered::default();
        let terminal = Terminal::new(CrosstermBackend::new(gathered.clone()))?;
        gathered.0.borrow_mut().clear();
        Ok(Self { terminal, gathered, look_depth, glyphs, painted: Painted::default() })
    }

    /// Columns and rows.
    ///
    /// # Errors
    /// If the terminal's size cannot be read.
    pub fn size(&self) -> io::Result<(u16, u16)> {
        let size = self.terminal.size()?;
        Ok((size.width, size.height))
    }

    /// Where things stand on the last frame.
    #[must_use]
    pub fn painted(&self) -> &Painted {
        &self.painted
    }

    /// Draws everything anew at the next frame, whatever the terminal shows now.
    ///
    /// # Errors
    /// If the terminal's size cannot be read.
    pub fn forget(&mut self) -> io::Result<()> {
        // Not `clear`: that asks the terminal where the cursor is, and a terminal that does not
        // answer would keep us waiting (ratatui 0.30).
        let size = self.terminal.size()?;
        self.terminal.resize(ratatui::layout::Rect::new(0, 0, size.width, size.height))
    }

    /// Draws a frame of the program: what changed since the last one, in one write.
    ///
    /// # Errors
    /// If the terminal cannot be written to.
    pub fn draw(&mut self, front: &Front) -> io::Result<()> {
        let look = Look { theme: front.app().settings.theme, depth: self.look_depth };
        self.painted = self.frame(|buffer, _, glyphs| {
            let painted = paint(buffer, front, look, glyphs);
            (painted.cursor, painted)
        })?;
        Ok(())
    }

    /// Draws a frame of whatever `paint` paints; it is told how many colours and which glyphs there are, and
    /// gives where the cursor stands.
    ///
    /// # Errors
    /// If the terminal cannot be written to.
    pub fn frame<P>(
        &mut self,
        paint: impl FnOnce(&mut Buffer, Depth, &'static Glyphs) -> (Option<(u16, u16)>, P),
    ) -> io::Result<P> {
        let (depth, glyphs) = (self.look_depth, self.glyphs);
        let mut painted = None;
        self.terminal.draw(|frame| {
            let (cursor, result) = paint(frame.buffer_mut(), depth, glyphs);
            painted = Some(result);
            if let Some(cursor) = cursor {
                frame.set_cursor_position(cursor);
            }
        })?;
        let mut frame = self.gathered.0.borrow_mut();
        let mut out = io::stdout().lock();
        out.write_all(b"\x1b[?2026h")?;
        out.write_all(&frame)?;
        out.write_all(b"\x1b[?2026l")?;
        out.flush()?;
        frame.clear();
        // A wide terminal's first frame is large; what is kept is what a usual frame takes.
        frame.shrink_to(16 * 1024);
        painted.ok_or_else(|| io::ErrorKind::Other.into())
    }
}
