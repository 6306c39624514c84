//! The preview's loop: the terminal, the folder of lessons, and a worker that reads and looks.
//!
//! All that can wake it comes over the one channel. While nothing is saved and nobody presses a key nothing runs:
//! the watcher sleeps in the kernel, the worker and the loop at their channels.

mod desk;
pub mod input;
pub mod paint;
pub mod plain;
pub mod reader;
pub mod watch;

use std::collections::VecDeque;
use std::io;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender};
use std::time::Duration;

use super::clock::{Deadline, Idle};
use super::full::{Ending, Options};
use super::inbox::Incoming;
use super::signals::{self, Stopping};
use super::stage::{self, Stage};
use crate::app;
use crate::author::preview::{Effect, Event, Preview};
use paint::Painted;
use reader::Reader;
use watch::Watcher;

/// However long something goes on being saved, it is read after so long.
const MOST: Duration = Duration::from_secs(1);

/// What the preview reaches of the world outside.
#[derive(Debug)]
pub struct Outside {
    reader: Reader,
    watcher: Option<Watcher>,
}

impl Outside {
    /// With this reader, and with a watcher if there is one.
    #[must_use]
    pub fn new(reader: Reader, watcher: Option<Watcher>) -> Self {
        Self { reader, watcher }
    }

    /// Carries out an effect that does not concern the terminal. What it leads to at once is returned.
    fn run(&mut self, effect: Effect) -> Option<Event> {
        match effect {
            Effect::Look(asked) => {
                // Folders may have come, and a folder that was replaced must be watched anew.
                let watched = self.watcher.as_mut().is_some_and(Watcher::watch);
                self.reader.ask(asked);
                (!watched).then_some(Event::Unwatched)
            }
            Effect::Course => {
                let index = Arc::new(self.reader.catalogue().index());
                Some(Event::Lesson(app::Event::Course { index, standing: None }))
            }
            Effect::Glossary => {
                let glossary = Arc::new(self.reader.catalogue().glossary());
                Some(Event::Lesson(app::Event::Glossary(glossary)))
            }
            Effect::Suspend | Effect::Redraw | Effect::Quit => None,
        }
    }
}

/// The wait that the preview asks for, as a moment.
#[derive(Debug, Default)]
struct Timer {
    deadline: Option<Deadline>,
    idle: Idle,
}

impl Timer {
    /// Follows what the preview waits for after `changed`: whether something was saved.
    fn follow(&mut self, preview: &Preview, changed: bool) {
        self.deadline = match (preview.state().wait, self.deadline) {
            (None, _) => None,
            (Some(wait), Some(deadline)) if changed => Some(deadline.renewed(wait.time(), MOST)),
            (Some(_), Some(deadline)) => Some(deadline),
            (Some(wait), None) => Some(Deadline::after(wait.time())),
        };
    }

    /// Waits for what comes next. `None` when nothing can come any more.
    fn next(&mut self, preview: &Preview, inbox: &Receiver<Incoming>) -> Option<Incoming> {
        let wait = self.deadline.as_ref().map(Deadline::left);
        let patience = preview.patience(self.idle.told).map(|seconds| (self.idle.until(seconds), seconds));
        let time = wait.into_iter().chain(patience.map(|(time, _)| time)).min();
        let Some(time) = time else { return inbox.recv().ok() };
        match inbox.recv_timeout(time) {
            Ok(incoming) => Some(incoming),
            Err(RecvTimeoutError::Disconnected) => None,
            Err(RecvTimeoutError::Timeout) => Some(match patience {
                Some((idle, seconds)) if wait.is_none_or(|wait| idle < wait) => {
                    self.idle.told = seconds;
                    Incoming::Preview(Event::Lesson(app::Event::Idle(seconds)))
                }
                _ => {
                    self.deadline = None;
                    Incoming::Preview(Event::Waited)
                }
            }),
        }
    }
}

/// The preview on a terminal.
struct Show<'a> {
    preview: Preview,
    outside: &'a mut Outside,
    stage: Stage,
    painted: Painted,
    timer: Timer,
}

/// Runs until the author leaves or a signal comes. The terminal is given back in any case.
///
/// # Errors
/// If the terminal cannot be taken or written to.
pub fn run(
    preview: Preview,
    outside: &mut Outside,
    inbox: &Receiver<Incoming>,
    sender: &Sender<Incoming>,
    options: Options,
) -> io::Result<Ending> {
    // Before the terminal is taken, so that no signal finds it taken and nobody to give it back.
    signals::watch(sender.clone(), Stopping::Ours)?;
    Stage::hold(preview.front().app().settings.mouse, options, |stage| {
        let (painted, timer) = (Painted::default(), Timer::default());
        let mut show = Show { preview, outside, stage, painted, timer };
        let size = show.stage.canvas.size()?;
        show.resized(size)?;
        let first = show.preview.begin();
        show.carry_out(first)?;
        show.draw()?;
        Stage::listen(sender)?;
        show.serve(inbox)
    })
}

impl Show<'_> {
    fn serve(&mut self, inbox: &Receiver<Incoming>) -> io::Result<Ending> {
        while let Some(first) = self.timer.next(&self.preview, inbox) {
            // Whoever leans on a key gets all of it at once, and one frame.
            for incoming in std::iter::once(first).chain(inbox.try_iter()) {
                incoming.end(&mut self.timer.idle);
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
                // A click means what stood there when it was made, so what is painted must be what the state
                // says.
                if matches!(said, crossterm::event::Event::Mouse(_)) {
                    self.draw()?;
                }
                match input::event(&said, &self.painted, &self.preview) {
                    Some(event) => event,
                    None => return Ok(None),
                }
            }
            Incoming::Preview(event) => event,
            Incoming::Event(event) => Event::Lesson(event),
            Incoming::Stop(signal) => return Ok(Some(Ending::Signal(signal))),
            Incoming::Closed => return Ok(Some(stage::GONE)),
            Incoming::Suspend => return self.carry_out(vec![Effect::Suspend]),
            Incoming::Continued => {
                let size = self.stage.retake(self.mouse())?;
                return self.resized(size).map(|()| None);
            }
            Incoming::Line(_) | Incoming::Found(..) | Incoming::Class(_) => return Ok(None),
        };
        self.handle(event)
    }

    fn handle(&mut self, event: Event) -> io::Result<Option<Ending>> {
        let changed = event == Event::Changed;
        // What is only waited for is nothing to see.
        self.stage.stale |= !changed;
        let effects = self.preview.handle(event);
        self.timer.follow(&self.preview, changed);
        self.stage.follow_mouse(self.mouse())?;
        self.carry_out(effects)
    }

    fn carry_out(&mut self, effects: Vec<Effect>) -> io::Result<Option<Ending>> {
        let mut waiting = VecDeque::from(effects);
        while let Some(effect) = waiting.pop_front() {
            match effect {
                Effect::Quit => return Ok(Some(Ending::Quit)),
                Effect::Suspend => {
                    let size = self.stage.suspend(self.mouse())?;
                    self.resized(size)?;
                }
                Effect::Redraw => self.stage.forget()?,
                Effect::Look(_) | Effect::Course | Effect::Glossary => {
                    if let Some(event) = self.outside.run(effect) {
                        waiting.extend(self.preview.handle(event));
                        self.stage.stale = true;
                    }
                }
            }
        }
        Ok(None)
    }

    /// Whether clicks are wanted.
    fn mouse(&self) -> bool {
        self.preview.front().app().settings.mouse
    }

    fn resized(&mut self, (columns, rows): (u16, u16)) -> io::Result<()> {
        self.handle(Event::Resized(columns, rows)).map(drop)
    }

    fn draw(&mut self) -> io::Result<()> {
        if std::mem::take(&mut self.stage.stale) {
            let preview = &self.preview;
            self.painted = self.stage.canvas.frame(|buffer, depth, glyphs| {
                let painted = paint::paint(buffer, preview, depth, glyphs);
                (painted.cursor, painted)
            })?;
        }
        Ok(())
    }
}
