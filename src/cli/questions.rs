//! Questions at the command line, one at a time: Enter takes what is proposed, `?` explains, the end of input is a
//! no to all that is left.

use std::io::{self, BufRead, Write};
use std::sync::mpsc::Receiver;

use crossterm::event::{Event as Input, KeyCode, KeyEventKind, KeyModifiers};

use crate::locale::{Strings, wrapped};
use crate::runtime::inbox::Incoming;
use crate::vocabulary::without_controls;

/// The longest answer that is read, in bytes; the rest of a longer one is passed by.
const LONGEST: u64 = 4 * 1024;

/// The longest line, in columns.
const COLUMNS: usize = 78;

/// Where answers come from.
#[derive(Debug)]
pub(super) enum Answers {
    /// What is typed or piped in.
    Stdin,
    /// The same, by way of the threads that a surface has started: they have what is typed.
    Inbox(Receiver<Incoming>),
    /// Nothing more can be typed.
    None,
}

/// `text` in lines that a terminal of 80 columns shows whole. A line that fits stands as it is, with the blanks
/// before it.
pub(super) fn lines(text: &str) -> Vec<String> {
    let fit = |line: &str| {
        let line = without_controls(line);
        let indent = if line.starts_with(' ') { "     " } else { "" };
        if line.chars().count() <= COLUMNS {
            return vec![line];
        }
        wrapped(line.trim(), COLUMNS, indent.get(..2).unwrap_or_default(), indent)
    };
    text.lines().flat_map(fit).collect()
}

/// A conversation at the command line.
#[derive(Debug)]
pub(super) struct Questions<'s> {
    answers: Answers,
    strings: &'s Strings,
}

impl<'s> Questions<'s> {
    /// Questions in these words.
    pub(super) fn new(answers: Answers, strings: &'s Strings) -> Self {
        Self { answers, strings }
    }

    /// From here on answers come from elsewhere.
    pub(super) fn listen(&mut self, answers: Answers) {
        self.answers = answers;
    }

    /// Says something.
    #[expect(clippy::unused_self, reason = "what is said belongs to the conversation")]
    pub(super) fn say(&self, text: &str) -> io::Result<()> {
        let mut out = io::stdout().lock();
        lines(text).iter().try_for_each(|line| writeln!(out, "{line}"))
    }

    /// The answer to a question; the proposed one for Enter alone. `None` at the end of input.
    pub(super) fn ask(&mut self, question: &str, proposed: &str, why: &str) -> io::Result<Option<String>> {
        loop {
            let shown = if proposed.is_empty() { String::new() } else { format!(" [{proposed}]") };
            self.say(&format!("{question}{shown}"))?;
            {
                let mut out = io::stdout().lock();
                write!(out, "> ")?;
                out.flush()?;
            }
            match self.line() {
                None => {
                    writeln!(io::stdout().lock())?;
                    return Ok(None);
                }
                Some(line) if line.trim() == "?" => self.say(why)?,
                Some(line) if line.trim().is_empty() => return Ok(Some(proposed.to_owned())),
                Some(line) => return Ok(Some(without_controls(line.trim()))),
            }
        }
    }

    /// Yes or no. `None` at the end of input.
    pub(super) fn yes(&mut self, question: &str, proposed: bool, why: &str) -> io::Result<Option<bool>> {
        let (yes, no) = (self.strings.say("ask-yes"), self.strings.say("ask-no"));
        let first = |word: &str| word.chars().next().map(|c| c.to_lowercase().collect::<String>());
        loop {
            let Some(answer) = self.ask(question, if proposed { &yes } else { &no }, why)? else { return Ok(None) };
            match first(&answer) {
                answer if answer == first(&yes) => return Ok(Some(true)),
                answer if answer == first(&no) => return Ok(Some(false)),
                _ => {}
            }
        }
    }

    fn line(&self) -> Option<String> {
        match &self.answers {
            Answers::Stdin => {
                let mut bytes = Vec::new();
                let mut input = io::stdin().lock();
                let read = io::Read::take(&mut input, LONGEST).read_until(b'\n', &mut bytes).ok()?;
                (read > 0).then(|| String::from_utf8_lossy(&bytes).into_owned())
            }
            Answers::Inbox(inbox) => from_inbox(inbox),
            Answers::None => None,
        }
    }
}

/// A line from the threads of a surface: whole, or key by key.
fn from_inbox(inbox: &Receiver<Incoming>) -> Option<String> {
    let mut typed = String::new();
    loop {
        match inbox.recv().ok()? {
            Incoming::Line(line) => return line,
            Incoming::Stop(_) | Incoming::Closed => return None,
            Incoming::Terminal(Input::Key(key)) if key.kind != KeyEventKind::Release => match key.code {
                KeyCode::Enter => return Some(typed),
                // What a terminal sends for the end of a line when nobody translates it.
                KeyCode::Char('j' | 'm') if key.modifiers == KeyModifiers::CONTROL => return Some(typed),
                KeyCode::Char('c' | 'd') if key.modifiers == KeyModifiers::CONTROL => return None,
                KeyCode::Char(c) => typed.push(c),
                KeyCode::Backspace => drop(typed.pop()),
                _ => {}
            },
            Incoming::Terminal(_)
            | Incoming::Event(_)
            | Incoming::Found(..)
            | Incoming::Class(_)
            | Incoming::Preview(_)
            | Incoming::Suspend
            | Incoming::Continued => {}
        }
    }
}
