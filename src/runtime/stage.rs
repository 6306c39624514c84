//! The terminal while a full screen has it: taken, followed and given back, whatever is painted on it.

use std::io;
use std::sync::mpsc::Sender;

use super::full::{Ending, Options};
use super::inbox::{Incoming, feed};
use super::signals;
use super::terminal::{self, Canvas};

/// How a full screen ends when the terminal is gone.
pub(super) const GONE: Ending = Ending::Signal(SIGHUP);

/// What a terminal that is gone counts as.
const SIGHUP: i32 = 1;

/// The terminal, and what is known of it.
pub(super) struct Stage {
    pub(super) canvas: Canvas,
    /// Whether the terminal tells of clicks.
    mouse: bool,
    /// Whether the canvas shows something else than the state says.
    pub(super) stale: bool,
}

impl Stage {
    /// Takes the terminal for as long as `run` runs. It is given back in any case.
    pub(super) fn hold(
        mouse: bool,
        options: Options,
        run: impl FnOnce(Self) -> io::Result<Ending>,
    ) -> io::Result<Ending> {
        terminal::take(mouse)?;
        let canvas = Canvas::new(options.depth, options.glyphs);
        let ending = canvas.and_then(|canvas| run(Self { canvas, mouse, stale: true }));
        terminal::give();
        ending
    }

    /// Starts a thread that sends what the terminal says.
    pub(super) fn listen(sender: &Sender<Incoming>) -> io::Result<()> {
        let mut closed = false;
        feed("terminal", sender.clone(), move || {
            let read = (!closed).then(crossterm::event::read)?;
            closed = read.is_err();
            Some(read.map_or(Incoming::Closed, Incoming::Terminal))
        })
    }

    /// A change of the setting counts at once.
    pub(super) fn follow_mouse(&mut self, wanted: bool) -> io::Result<()> {
        if wanted != self.mouse {
            self.mouse = wanted;
            terminal::listen_to_mouse(wanted)?;
        }
        Ok(())
    }

    /// Draws everything anew next time.
    pub(super) fn forget(&mut self) -> io::Result<()> {
        self.stale = true;
        self.canvas.forget()
    }

    /// Gives the terminal to the shell until it comes back; how large it is then.
    pub(super) fn suspend(&mut self, mouse: bool) -> io::Result<(u16, u16)> {
        terminal::give();
        signals::stop_here();
        self.retake(mouse)
    }

    /// The terminal may have been used by others meanwhile; how large it is now.
    pub(super) fn retake(&mut self, mouse: bool) -> io::Result<(u16, u16)> {
        self.mouse = mouse;
        terminal::take(mouse)?;
        self.forget()?;
        self.canvas.size()
    }
}
