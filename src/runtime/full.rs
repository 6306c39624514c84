//! The full screen's loop: wait, let all that has come change the state, draw once.

use std::io;
use std::sync::mpsc::{Receiver, Sender};

use crossterm::event::Event as Input;

use super::clock::Idle;
use super::effects::Outside;
use super::inbox::{Incoming, feed, next};
use super::signals::{self, Stopping};
use super::terminal::{self, Canvas};
use crate::app::{Effect, Event};
use crate::screen::Front;
use crate::tui::{Depth, Glyphs, input};

/// What the full screen is told at the start.
#[derive(Debug, Clone, Copy)]
pub struct Options {
    /// How many colours.
    pub depth: Depth,
    /// Which glyphs.
    pub glyphs: &'static Glyphs,
}

/// How the program ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ending {
    /// The learner left.
    Quit,
    /// Nothing more can be typed: the input came to its end.
    InputEnded,
    /// A signal, by its number.
    Signal(i32),
}

/// The program on a terminal.
struct Stage<'a> {
    front: Front,
    outside: &'a mut Outside,
    canvas: Canvas,
    /// Whether the terminal tells of clicks.
    mouse: bool,
    /// Whether the canvas shows something else than the state says.
    stale: bool,
}

/// Runs until the learner leaves or a signal comes. The terminal is given back in any case.
///
/// # Errors
/// If the terminal cannot be taken or written to.
pub fn run(
    front: Front,
    first: Vec<Effect>,
    outside: &mut Outside,
    inbox: &Receiver<Incoming>,
    sender: &Sender<Incoming>,
    options: Options,
) -> io::Result<Ending> {
    // Before the terminal is taken, so that no signal finds it taken and nobody to give it back.
    let kiosk = front.app().settings.kiosk.is_some();
    signals::watch(sender.clone(), Stopping::on_screen(kiosk))?;
    let mouse = front.app().settings.mouse;
    terminal::take(mouse)?;
    let ending = Canvas::new(options.depth, options.glyphs).and_then(|canvas| {
        let mut stage = Stage { front, outside, canvas, mouse, stale: true };
        let (columns, rows) = stage.canvas.size()?;
        stage.handle(Event::Resized(columns, rows));
        let quit = stage.carry_out(first)?;
        stage.draw()?;
        let mut closed = false;
        feed("terminal", sender.clone(), move || {
            let read = (!closed).then(crossterm::event::read)?;
            closed = read.is_err();
            Some(read.map_or(Incoming::Closed, Incoming::Terminal))
        })?;
        match quit {
            Some(ending) => Ok(ending),
            None => stage.serve(inbox),
        }
    });
    terminal::give();
    ending
}

impl Stage<'_> {
    fn serve(&mut self, inbox: &Receiver<Incoming>) -> io::Result<Ending> {
        let mut idle = Idle::default();
        while let Some(first) = next(inbox, &mut idle, self.front.app()) {
            // Whoever leans on a key gets all of it at once, and one frame.
            for incoming in std::iter::once(first).chain(inbox.try_iter()) {
                incoming.end(&mut idle);
                if let Some(ending) = self.take(incoming)? {
                    return Ok(ending);
                }
            }
            self.draw()?;
        }
        Ok(Ending::Quit)
    }

    fn take(&mut self, incoming: Incoming) -> io::Result<Option<Ending>> {
        let event = match incoming {
            Incoming::Terminal(said) => {
                // A click means what stood there when it was made, so what is painted must be
                // what the state says.
                if matches!(said, Input::Mouse(_)) {
                    self.draw()?;
                }
                match input::event(&said, self.canvas.painted()) {
                    Some(event) => event,
                    None => return Ok(None),
                }
            }
            Incoming::Event(event) => event,
            Incoming::Found(question, code, found) => match self.outside.answer(question, code, &found) {
                Some(event) => event,
                None => return Ok(None),
            },
            Incoming::Stop(signal) => return Ok(Some(Ending::Signal(signal))),
            Incoming::Closed => return Ok(Some(Ending::Signal(SIGHUP))),
            Incoming::Suspend => return self.carry_out(vec![Effect::Suspend]),
            Incoming::Continued => {
                self.retake()?;
                return Ok(None);
            }
            Incoming::Line(_) | Incoming::Preview(_) => return Ok(None),
        };
        let effects = self.handle(event);
        self.follow_mouse()?;
        self.carry_out(effects)
    }

    /// A change of the setting counts at once.
    fn follow_mouse(&mut self) -> io::Result<()> {
        let wanted = self.front.app().settings.mouse;
        if wanted != self.mouse {
            self.mouse = wanted;
            terminal::listen_to_mouse(wanted)?;
        }
        Ok(())
    }

    fn handle(&mut self, event: Event) -> Vec<Effect> {
        self.stale = true;
        self.front.handle(event)
    }

    fn carry_out(&mut self, effects: Vec<Effect>) -> io::Result<Option<Ending>> {
        let mut waiting = std::collections::VecDeque::from(effects);
        while let Some(effect) = waiting.pop_front() {
            match effect {
                Effect::Quit => return Ok(Some(Ending::Quit)),
                Effect::Suspend => {
                    terminal::give();
                    signals::stop_here();
                    self.retake()?;
                }
                Effect::Redraw => {
                    self.canvas.forget()?;
                    self.stale = true;
                }
                effect => {
                    if let Some(event) = self.outside.run(effect) {
                        waiting.extend(self.handle(event));
                    }
                }
            }
        }
        Ok(None)
    }

    /// The terminal may have been used by others meanwhile.
    fn retake(&mut self) -> io::Result<()> {
        self.mouse = self.front.app().settings.mouse;
        terminal::take(self.mouse)?;
        self.canvas.forget()?;
        let (columns, rows) = self.canvas.size()?;
        self.handle(Event::Resized(columns, rows));
        Ok(())
    }

    fn draw(&mut self) -> io::Result<()> {
        if std::mem::take(&mut self.stale) {
            self.canvas.draw(&self.front)?;
        }
        Ok(())
    }
}

/// What a terminal that is gone counts as.
const SIGHUP: i32 = 1;
