//! Linear mode's loop: say what is new, wait for a line.

use std::collections::VecDeque;
use std::io::{self, BufRead, IsTerminal as _, Write};
use std::sync::mpsc::{Receiver, Sender};

use super::clock::Idle;
use super::effects::Outside;
use super::full::Ending;
use super::inbox::{Incoming, feed, next};
use super::signals::{self, Stopping};
use super::store::Found;
use crate::app::{Act, Effect, Event};
use crate::linear::{Spoken, Understood, speak, talk, understand};
use crate::screen::Front;

/// The longest line that is read, in bytes; the rest of a longer one is passed by.
const LONGEST: u64 = 64 * 1024;

/// Home, clear the screen, clear what was scrolled off it.
const WIPE: &str = "\x1b[H\x1b[2J\x1b[3J";

/// The program as lines.
struct Talk<'a, W> {
    front: Front,
    outside: &'a mut Outside,
    out: W,
    said: Spoken,
    /// Lines that were typed ahead while what is kept of a learner is being read.
    ahead: Option<VecDeque<Incoming>>,
}

/// Runs until the learner leaves, the input ends or a signal comes.
///
/// # Errors
/// If the output cannot be written to, unless nobody listens any more: that is a quiet end.
pub fn run(
    front: Front,
    first: Vec<Effect>,
    outside: &mut Outside,
    inbox: &Receiver<Incoming>,
    sender: &Sender<Incoming>,
) -> io::Result<Ending> {
    let mut talk = Talk { front, outside, out: io::stdout().lock(), said: Spoken::default(), ahead: None };
    let kiosk = talk.front.app().settings.kiosk.is_some();
    signals::watch(sender.clone(), Stopping::in_lines(kiosk))?;
    let ending = talk.begin(first).and_then(|ending| {
        if let Some(ending) = ending {
            Ok(ending)
        } else {
            feed_lines(sender.clone(), kiosk)?;
            talk.serve(inbox)
        }
    });
    match ending {
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(Ending::Quit),
        ending => ending,
    }
}

/// Whether this is what is kept of a learner, read.
fn is_answer(incoming: &Incoming) -> bool {
    matches!(
        incoming,
        Incoming::Found(_, _, Found::Runs { .. }) | Incoming::Event(Event::Course { standing: Some(_), .. })
    )
}

/// Lines until the end of input. On a shared machine the end that a key at the terminal stands for,
/// Ctrl-D, is none: one goes on typing there.
pub(super) fn feed_lines(sender: Sender<Incoming>, kiosk: bool) -> io::Result<()> {
    let mut ended = false;
    feed("lines", sender, move || {
        if ended {
            return None;
        }
        let mut line = read_line(&mut io::stdin().lock());
        // A terminal that is gone is none any more, so this comes to an end.
        while line.is_none() && kiosk && io::stdin().is_terminal() {
            line = read_line(&mut io::stdin().lock());
        }
        ended = line.is_none();
        Some(Incoming::Line(line))
    })
}

/// One line, however it is encoded and however long; `None` at the end.
fn read_line(input: &mut impl BufRead) -> Option<String> {
    let mut bytes = Vec::new();
    let read = io::Read::take(&mut *input, LONGEST).read_until(b'\n', &mut bytes).ok()?;
    if read == 0 {
        return None;
    }
    while bytes.last() != Some(&b'\n') {
        let mut rest = Vec::new();
        let more = io::Read::take(&mut *input, LONGEST).read_until(b'\n', &mut rest).unwrap_or(0);
        if more == 0 || rest.last() == Some(&b'\n') {
            break;
        }
    }
    Some(String::from_utf8_lossy(&bytes).trim_end_matches(['\n', '\r']).to_owned())
}

impl<W: Write> Talk<'_, W> {
    fn begin(&mut self, first: Vec<Effect>) -> io::Result<Option<Ending>> {
        let on = self.front.strings().say("linear-on");
        self.print(&on)?;
        let ending = self.carry_out(first);
        if ending.is_none() && self.ahead.is_none() {
            self.say()?;
        }
        Ok(ending)
    }

    fn serve(&mut self, inbox: &Receiver<Incoming>) -> io::Result<Ending> {
        let mut idle = Idle::default();
        while let Some(incoming) = next(inbox, &mut idle, self.front.app()) {
            let mut turn = VecDeque::from([incoming]);
            while let Some(incoming) = turn.pop_front() {
                match (incoming, &mut self.ahead) {
                    (line @ Incoming::Line(_), Some(ahead)) => ahead.push_back(line),
                    (incoming, ahead) => {
                        if is_answer(&incoming) {
                            turn.extend(ahead.take().into_iter().flatten());
                        }
                        if let Some(ending) = self.take(incoming)? {
                            return Ok(ending);
                        }
                    }
                }
            }
        }
        Ok(Ending::Quit)
    }

    fn take(&mut self, incoming: Incoming) -> io::Result<Option<Ending>> {
        let event = match incoming {
            Incoming::Line(None) => {
                self.goodbye()?;
                return Ok(Some(Ending::InputEnded));
            }
            Incoming::Line(Some(line)) => match understand(&line, &self.said, self.front.app(), self.front.outline()) {
                Understood::Event(event) => event,
                Understood::Repeat => {
                    self.said = Spoken::default();
                    self.say()?;
                    return Ok(None);
                }
                Understood::ReadAgain => {
                    self.said = Spoken::default();
                    Event::ReadAgain
                }
                Understood::Words => {
                    self.words()?;
                    Event::WordsSaid
                }
                Understood::Nothing => {
                    let text = self.front.strings().say("linear-unknown");
                    self.print(&text)?;
                    self.prompt()?;
                    return Ok(None);
                }
            },
            Incoming::Event(event) => event,
            Incoming::Found(question, code, found) => match self.outside.answer(question, code, &found) {
                Some(event) => event,
                None => return Ok(None),
            },
            Incoming::Stop(signal) => return Ok(Some(Ending::Signal(signal))),
            Incoming::Terminal(_)
            | Incoming::Suspend
            | Incoming::Continued
            | Incoming::Closed
            | Incoming::Preview(_) => return Ok(None),
        };
        if event == Event::Press(Act::Undo) {
            // One wants to hear where one is again.
            self.said = Spoken::default();
        }
        let words = event == Event::WordsSaid;
        let tells = matches!(event, Event::Asking(_));
        let effects = self.front.handle(event);
        if words && effects.is_empty() {
            // Nothing has come of it, so there is nothing new to say.
            self.prompt()?;
            return Ok(None);
        }
        if let Some(ending) = self.carry_out(effects) {
            if ending == Ending::Quit {
                self.goodbye()?;
            }
            return Ok(Some(ending));
        }
        if self.ahead.is_none() || tells {
            self.say()?;
        }
        Ok(None)
    }

    fn goodbye(&mut self) -> io::Result<()> {
        let strings = self.front.strings();
        let tried = self.front.app().trying.is_some();
        let text = if tried { strings.say("linear-tried") } else { strings.say("linear-goodbye") };
        self.print(&text)?;
        self.out.flush()
    }

    fn carry_out(&mut self, effects: Vec<Effect>) -> Option<Ending> {
        let mut waiting = VecDeque::from(effects);
        while let Some(effect) = waiting.pop_front() {
            if effect == Effect::Quit {
                return Some(Ending::Quit);
            }
            if effect == Effect::NextLearner {
                self.wipe();
            }
            let (resumes, looks) = (
                matches!(effect, Effect::Resume(_) | Effect::ResumeLesson(..)),
                matches!(effect, Effect::Course(Some(_))),
            );
            let event = self.outside.run(effect);
            // What is said waits for what has been done, so that it is said once.
            if (resumes && event.is_none()) || (looks && self.outside.keeps()) {
                self.ahead = Some(VecDeque::new());
            }
            if let Some(event) = event {
                waiting.extend(self.front.handle(event));
            }
        }
        None
    }

    /// Nothing of the former learner stays in sight, nor above it, where the terminal can do that.
    fn wipe(&mut self) {
        self.said = Spoken::default();
        self.ahead = None;
        let dumb = std::env::var("TERM").map_or(true, |term| term == "dumb");
        if io::stdout().is_terminal() && !dumb {
            // What fails here fails with the next line, too, and is told there.
            let _ = self.out.write_all(WIPE.as_bytes());
        }
    }

    /// Says what is new, then the choices.
    fn say(&mut self) -> io::Result<()> {
        let (app, outline, strings) = (self.front.app(), self.front.outline(), self.front.strings());
        let spoken = speak(self.front.tree(), outline, strings);
        let news = talk::news(&spoken, &self.said, app, outline);
        self.said = spoken;
        writeln!(self.out)?;
        self.print(&news)?;
        self.prompt()
    }

    fn prompt(&mut self) -> io::Result<()> {
        let prompt = talk::prompt(self.front.app(), self.front.outline(), self.front.strings());
        write!(self.out, "{prompt}")?;
        self.out.flush()
    }

    /// The words that can be typed besides numbers.
    fn words(&mut self) -> io::Result<()> {
        let words = talk::words(self.front.app(), self.front.strings());
        self.print(&words)
    }

    /// Prints whole lines, which never break within a word.
    fn print(&mut self, text: &str) -> io::Result<()> {
        for line in talk::folded(text, columns()).lines() {
            writeln!(self.out, "{line}")?;
        }
        Ok(())
    }
}

/// How wide the window is that is printed to, if there is one.
fn columns() -> Option<u16> {
    let size = io::stdout().is_terminal().then(crossterm::terminal::window_size)?;
    size.ok().map(|size| size.columns)
}
