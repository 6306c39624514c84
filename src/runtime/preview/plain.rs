//! The preview as lines, for screen readers: what was found and what line mode says, at each save.

use std::collections::VecDeque;
use std::io::{self, Write};
use std::sync::mpsc::{Receiver, Sender};

use super::{Outside, Timer};
use crate::app::Key;
use crate::author::preview::{Act, Effect, Event, Preview, keymap, lines, tree};
use crate::locale::findings;
use crate::runtime::full::Ending;
use crate::runtime::inbox::Incoming;
use crate::runtime::lines::feed_lines;
use crate::runtime::signals::{self, Stopping};

/// The preview as lines.
struct Talk<'a, W> {
    preview: Preview,
    outside: &'a mut Outside,
    timer: Timer,
    out: W,
}

/// Runs until the author leaves, the input ends or a signal comes.
///
/// # Errors
/// If the output cannot be written to, unless nobody listens any more: that is a quiet end.
pub fn run(
    preview: Preview,
    outside: &mut Outside,
    inbox: &Receiver<Incoming>,
    sender: &Sender<Incoming>,
) -> io::Result<Ending> {
    signals::watch(sender.clone(), Stopping::Default)?;
    let mut talk = Talk { preview, outside, timer: Timer::default(), out: io::stdout().lock() };
    match talk.begin().and_then(|()| {
        feed_lines(sender.clone(), false)?;
        talk.serve(inbox)
    }) {
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(Ending::Quit),
        ending => ending,
    }
}

impl<W: Write> Talk<'_, W> {
    fn begin(&mut self) -> io::Result<()> {
        writeln!(self.out, "{}", self.preview.desk().say("preview-plain-on"))?;
        self.out.flush()?;
        // Turns of the desk's keys need it to have them.
        let mut effects = self.preview.handle(Event::Act(Act::Desk));
        effects.extend(self.preview.begin());
        self.carry_out(effects).map(drop)
    }

    fn serve(&mut self, inbox: &Receiver<Incoming>) -> io::Result<Ending> {
        // What was typed before the lesson is there waits for it.
        let mut ahead: Option<VecDeque<Incoming>> = Some(VecDeque::new());
        while let Some(incoming) = self.timer.next(&self.preview, inbox) {
            let mut turn = VecDeque::from([incoming]);
            while let Some(incoming) = turn.pop_front() {
                match (incoming, &mut ahead) {
                    (line @ Incoming::Line(_), Some(ahead)) => ahead.push_back(line),
                    (incoming, _) => {
                        let found = matches!(incoming, Incoming::Preview(Event::Found(..)));
                        if let Some(ending) = self.take(incoming)? {
                            return Ok(ending);
                        }
                        if found && !self.preview.state().found.looking {
                            turn.extend(ahead.take().into_iter().flatten());
                        }
                    }
                }
            }
        }
        Ok(Ending::Quit)
    }

    fn take(&mut self, incoming: Incoming) -> io::Result<Option<Ending>> {
        match incoming {
            Incoming::Line(None) => Ok(Some(Ending::Quit)),
            Incoming::Line(Some(line)) => self.line(&line),
            Incoming::Stop(signal) => Ok(Some(Ending::Signal(signal))),
            Incoming::Preview(event) => {
                let (changed, found) = (event == Event::Changed, matches!(event, Event::Found(..)));
                let effects = self.preview.handle(event);
                self.timer.follow(&self.preview, changed);
                if found && !self.preview.state().found.looking {
                    self.report()?;
                }
                self.carry_out(effects)
            }
            Incoming::Terminal(_)
            | Incoming::Event(_)
            | Incoming::Found(..)
            | Incoming::Class(_)
            | Incoming::Suspend
            | Incoming::Continued
            | Incoming::Closed => Ok(None),
        }
    }

    /// The first letter of a line is the desk's key.
    fn line(&mut self, line: &str) -> io::Result<Option<Ending>> {
        let key = line.trim().chars().next().map(Key::Char);
        let act = key.and_then(|key| keymap::act(&self.preview, key));
        let shows = match act {
            Some(Act::NextStep | Act::PreviousStep | Act::Start | Act::Variant | Act::Language) => true,
            Some(Act::Reload | Act::Quit) => false,
            _ => {
                writeln!(self.out, "{}", self.preview.desk().say("preview-plain-unknown"))?;
                self.out.flush()?;
                return Ok(None);
            }
        };
        let effects = act.map(|act| self.preview.handle(Event::Act(act))).unwrap_or_default();
        let ending = self.carry_out(effects)?;
        if shows {
            self.screen()?;
        }
        Ok(ending)
    }

    fn carry_out(&mut self, effects: Vec<Effect>) -> io::Result<Option<Ending>> {
        let mut waiting = VecDeque::from(effects);
        while let Some(effect) = waiting.pop_front() {
            match effect {
                Effect::Quit => return Ok(Some(Ending::Quit)),
                Effect::Suspend | Effect::Redraw => {}
                Effect::Look(_) | Effect::Course | Effect::Glossary => {
                    if let Some(event) = self.outside.run(effect) {
                        if event == Event::Unwatched {
                            writeln!(self.out, "{}", self.preview.desk().say("preview-by-hand"))?;
                        }
                        waiting.extend(self.preview.handle(event));
                    }
                }
            }
        }
        self.out.flush()?;
        Ok(None)
    }

    /// What was found, and what stands on the screen.
    fn report(&mut self) -> io::Result<()> {
        writeln!(self.out)?;
        writeln!(self.out, "{}", self.preview.desk().say("preview-plain-read"))?;
        for told in &self.preview.state().found.told {
            write!(self.out, "{}", findings::human(&told.finding, self.preview.desk()))?;
            if let Some(elsewhere) = tree::elsewhere(&self.preview, told) {
                writeln!(self.out, "   {elsewhere}")?;
            }
        }
        writeln!(self.out, "{}", tree::counted(&self.preview))?;
        for node in [tree::standing(&self.preview), tree::notice(&self.preview)].into_iter().flatten() {
            writeln!(self.out, "{}", node.label.plain())?;
        }
        self.screen()
    }

    fn screen(&mut self) -> io::Result<()> {
        if self.preview.has_lesson() {
            writeln!(self.out)?;
            writeln!(self.out, "{}", tree::title(&self.preview).join(", "))?;
            writeln!(self.out, "{}", self.preview.desk().say("preview-plain-screen"))?;
            for line in lines::spoken(self.preview.front()) {
                writeln!(self.out, "{line}")?;
            }
        }
        self.out.flush()
    }
}
