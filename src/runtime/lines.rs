//! Linear mode's loop: say what is new, wait for a line.

use std::collections::VecDeque;
use std::io::{self, BufRead, Write};
use std::sync::mpsc::{Receiver, Sender};

use super::effects::Outside;
use super::full::Ending;
use super::inbox::{Incoming, feed};
use super::signals::{self, Stopping};
use crate::app::{Effect, keymap};
use crate::linear::{Spoken, Understood, speak, understand};
use crate::screen::Front;

/// The longest line that is read, in bytes; the rest of a longer one is passed by.
const LONGEST: u64 = 64 * 1024;

/// The program as lines.
struct Talk<'a, W> {
    front: Front,
    outside: &'a mut Outside,
    out: W,
    said: Spoken,
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
    let mut talk = Talk { front, outside, out: io::stdout().lock(), said: Spoken::default() };
    signals::watch(sender.clone(), Stopping::Default)?;
    let ending = talk.begin(first).and_then(|ending| {
        if let Some(ending) = ending {
            Ok(ending)
        } else {
            feed_lines(sender.clone())?;
            signals::watch(sender.clone(), Stopping::Default)?;
            talk.serve(inbox)
        }
    });
    match ending {
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(Ending::Quit),
        ending => ending,
    }
}

fn feed_lines(sender: Sender<Incoming>) -> io::Result<()> {
    let mut ended = false;
    feed("lines", sender, move || {
        if ended {
            return None;
        }
        let line = read_line(&mut io::stdin().lock());
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
        writeln!(self.out, "{on}")?;
        let waits = first.iter().any(|effect| matches!(effect, Effect::Resume(Some(_))));
        let ending = self.carry_out(first);
        if ending.is_none() && !waits {
            self.say()?;
        }
        Ok(ending)
    }

    fn serve(&mut self, inbox: &Receiver<Incoming>) -> io::Result<Ending> {
        while let Ok(incoming) = inbox.recv() {
            if let Some(ending) = self.take(incoming)? {
                return Ok(ending);
            }
        }
        Ok(Ending::Quit)
    }

    fn take(&mut self, incoming: Incoming) -> io::Result<Option<Ending>> {
        let event = match incoming {
            Incoming::Line(None) => return self.goodbye(),
            Incoming::Line(Some(line)) => match understand(&line, &self.said, self.front.app(), self.front.outline()) {
                Understood::Event(event) => event,
                Understood::Repeat => {
                    self.said = Spoken::default();
                    self.say()?;
                    return Ok(None);
                }
                Understood::Words => {
                    self.words()?;
                    return Ok(None);
                }
                Understood::Nothing => {
                    let text = self.front.strings().say("linear-unknown");
                    writeln!(self.out, "{text}")?;
                    self.prompt()?;
                    return Ok(None);
                }
            },
            Incoming::Event(event) => event,
            Incoming::Runs(code, runs) => self.outside.take_up(code, &runs),
            Incoming::Stop(signal) => return Ok(Some(Ending::Signal(signal))),
            Incoming::Terminal(_) | Incoming::Suspend | Incoming::Continued | Incoming::Closed => return Ok(None),
        };
        let effects = self.front.handle(event);
        let waits = effects.iter().any(|effect| matches!(effect, Effect::Resume(Some(_))));
        if let Some(ending) = self.carry_out(effects) {
            if ending == Ending::Quit {
                return self.goodbye();
            }
            return Ok(Some(ending));
        }
        if !waits {
            self.say()?;
        }
        Ok(None)
    }

    fn goodbye(&mut self) -> io::Result<Option<Ending>> {
        let text = self.front.strings().say("linear-goodbye");
        writeln!(self.out, "{text}")?;
        self.out.flush()?;
        Ok(Some(Ending::Quit))
    }

    fn carry_out(&mut self, effects: Vec<Effect>) -> Option<Ending> {
        let mut waiting = VecDeque::from(effects);
        while let Some(effect) = waiting.pop_front() {
            if effect == Effect::Quit {
                return Some(Ending::Quit);
            }
            if let Some(event) = self.outside.run(effect) {
                waiting.extend(self.front.handle(event));
            }
        }
        None
    }

    /// Says what is new, then the choices.
    fn say(&mut self) -> io::Result<()> {
        let spoken = speak(self.front.tree(), self.front.outline(), self.front.strings());
        writeln!(self.out)?;
        for line in spoken.lines.iter().filter(|line| !self.said.lines.contains(line)) {
            writeln!(self.out, "{line}")?;
        }
        for choice in &spoken.choices {
            writeln!(self.out, "{} {}", choice.number, choice.text)?;
        }
        self.said = spoken;
        self.prompt()
    }

    fn prompt(&mut self) -> io::Result<()> {
        let (app, outline) = (self.front.app(), self.front.outline());
        if keymap::in_field(app, outline) {
            let text = self.front.strings().say("linear-field");
            write!(self.out, "{text} ")?;
        } else {
            write!(self.out, "> ")?;
        }
        self.out.flush()
    }

    /// The words that can be typed besides numbers.
    fn words(&mut self) -> io::Result<()> {
        let strings = self.front.strings();
        let mut lines = vec![("l", strings.say("linear-repeat")), ("f2", strings.say("legend-language"))];
        if keymap::can_undo(self.front.app()) {
            lines.push(("a", strings.say("legend-undo")));
        }
        if keymap::can_skip(self.front.app()) {
            lines.push(("s", strings.say("legend-skip")));
        }
        lines.push(("q", strings.say("linear-back")));
        for (word, meaning) in lines {
            writeln!(self.out, "{word}: {meaning}")?;
        }
        self.prompt()
    }
}
