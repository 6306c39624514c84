//! The full screen's loop: wait, let all that has come change the state, draw once.

use std::io;
use std::sync::mpsc::{Receiver, Sender};

use crossterm::event::Event as Input;

use super::clock::Idle;
use super::effects::Outside;
use super::inbox::{Incoming, next};
use super::signals::{self, Stopping};
use super::stage::{self, Stage};
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
struct Play<'a> {
    front: Front,
    outside: &'a mut Outside,
    stage: Stage,
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
    Stage::hold(front.app().settings.mouse, options, |stage| {
        let mut play = Play { front, outside, stage };
        let (columns, rows) = play.stage.canvas.size()?;
        play.handle(Event::Resized(columns, rows));
        let quit = play.carry_out(first)?;
        play.draw()?;
        Stage::listen(sender)?;
        match quit {
            Some(ending) => Ok(ending),
            None => play.serve(inbox),
        }
    })
}

impl Play<'_> {
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
                match input::event(&said, self.stage.canvas.painted()) {
                    Some(event) => event,
                    None => return Ok(None),
                }
            }
            Incoming::Event(event) => event,
            Incoming::Found(question, code, found) => match self.outside.answer(question, code, &found) {
                Some(event) => event,
                None => return Ok(None),
            },
            Incoming::Class(said) => {
                let mut effects = Vec::new();
                for event in self.outside.hear(said) {
                    effects.extend(self.handle(event));
                }
                return self.carry_out(effects);
            }
            Incoming::Stop(signal) => return Ok(Some(Ending::Signal(signal))),
            Incoming::Closed => return Ok(Some(stage::GONE)),
            Incoming::Suspend => return self.carry_out(vec![Effect::Suspend]),
            Incoming::Continued => {
                let size = self.stage.retake(self.front.app().settings.mouse)?;
                self.resized(size);
                return Ok(None);
            }
            Incoming::Line(_) | Incoming::Preview(_) => return Ok(None),
        };
        let effects = self.handle(event);
        self.stage.follow_mouse(self.front.app().settings.mouse)?;
        self.carry_out(effects)
    }

    fn handle(&mut self, event: Event) -> Vec<Effect> {
        self.stage.stale = true;
        self.front.handle(event)
    }

    fn carry_out(&mut self, effects: Vec<Effect>) -> io::Result<Option<Ending>> {
        let mut waiting = std::collections::VecDeque::from(effects);
        while let Some(effect) = waiting.pop_front() {
            match effect {
                Effect::Quit => return Ok(Some(Ending::Quit)),
                Effect::Suspend => {
                    let size = self.stage.suspend(self.front.app().settings.mouse)?;
                    self.resized(size);
                }
                Effect::Redraw => self.stage.forget()?,
                effect => {
                    if let Some(event) = self.outside.run(effect) {
                        waiting.extend(self.handle(event));
                    }
                }
            }
        }
        Ok(None)
    }

    fn resized(&mut self, (columns, rows): (u16, u16)) {
        self.handle(Event::Resized(columns, rows));
    }

    fn draw(&mut self) -> io::Result<()> {
        if std::mem::take(&mut self.stage.stale) {
            self.stage.canvas.draw(&self.front)?;
        }
        Ok(())
    }
}
