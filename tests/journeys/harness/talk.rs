//! Linear mode: lines in, a transcript out.
//!
//! What is printed, and when, follows `runtime::lines`, whose loop holds the real input and
//! output; everything that is said comes from `linear`.

use std::fmt::Write as _;

use tastetrykk::app::{Act, Event, Layout, Theme};
use tastetrykk::linear::{Spoken, Understood, speak, talk, understand};
use tastetrykk::vocabulary::Lang;

use super::{Outside, Program, Surface};

/// The program as lines.
#[derive(Debug)]
pub(crate) struct Talk {
    /// The program.
    pub(crate) program: Program,
    said: Spoken,
    /// What the program printed.
    pub(crate) printed: String,
    /// What it printed since the last line that was typed.
    pub(crate) reply: String,
    /// The same with what was typed, and with captions.
    transcript: String,
}

impl Talk {
    /// The program is started on a machine.
    pub(crate) fn start(language: Lang, outside: Outside) -> Self {
        let program = Program::start(outside, language, Theme::Dark, Layout::Lines);
        let mut talk = Self {
            program,
            said: Spoken::default(),
            printed: String::new(),
            reply: String::new(),
            transcript: String::new(),
        };
        let on = talk.program.front.strings().say("linear-on");
        talk.print(&format!("{on}\n"));
        talk.say();
        talk
    }

    /// The program is started again, on the machine as it was left.
    pub(crate) fn again(self) -> Self {
        let language = self.program.front.app().settings.language;
        let mut talk = Self::start(language, self.program.outside);
        talk.transcript = format!("{}\n== started again\n{}", self.transcript, talk.transcript);
        talk
    }

    /// Types a line.
    pub(crate) fn line(&mut self, line: &str) {
        assert!(!self.program.ended, "the program has ended before «{line}»");
        self.transcript.push_str(line);
        self.transcript.push('\n');
        self.reply.clear();
        let front = &self.program.front;
        match understand(line, &self.said, front.app(), front.outline()) {
            Understood::Event(event) => {
                if event == Event::Press(Act::Undo) {
                    self.said = Spoken::default();
                }
                self.program.handle(event);
                if self.program.ended {
                    let goodbye = self.program.front.strings().say("linear-goodbye");
                    self.print(&format!("{goodbye}\n"));
                } else {
                    self.say();
                }
            }
            Understood::Repeat => {
                self.said = Spoken::default();
                self.say();
            }
            Understood::ReadAgain => {
                self.said = Spoken::default();
                self.program.handle(Event::ReadAgain);
                self.say();
            }
            Understood::Words => {
                self.words();
                let before = self.program.actions().len();
                self.program.handle(Event::WordsSaid);
                if self.program.actions().len() > before { self.say() } else { self.prompt() }
            }
            Understood::Nothing => {
                let unknown = front.strings().say("linear-unknown");
                self.print(&format!("{unknown}\n"));
                self.prompt();
            }
        }
    }

    /// Types lines, one after the other.
    pub(crate) fn lines(&mut self, lines: &[&str]) {
        for line in lines {
            self.line(line);
        }
    }

    /// Lets in what has come from the class meanwhile, and says what is new.
    pub(crate) fn listen(&mut self) {
        self.reply.clear();
        self.program.listen();
        self.say();
    }

    /// What there is to choose now.
    pub(crate) fn choices(&self) -> Vec<&str> {
        self.said.choices.iter().map(|choice| choice.text.as_str()).collect()
    }

    /// Everything, as a person saw it.
    pub(crate) fn transcript(&self) -> &str {
        &self.transcript
    }

    fn print(&mut self, text: &str) {
        self.printed.push_str(text);
        self.reply.push_str(text);
        self.transcript.push_str(text);
    }

    fn say(&mut self) {
        let front = &self.program.front;
        let spoken = speak(front.tree(), front.outline(), front.strings());
        let text = format!("\n{}", talk::news(&spoken, &self.said, front.app(), front.outline()));
        self.said = spoken;
        self.print(&text);
        self.prompt();
    }

    fn prompt(&mut self) {
        let front = &self.program.front;
        let prompt = talk::prompt(front.app(), front.outline(), front.strings());
        self.print(&prompt);
    }

    fn words(&mut self) {
        let words = talk::words(self.program.front.app(), self.program.front.strings());
        self.print(&words);
    }
}

impl Surface for Talk {
    fn choose(&mut self, act: &Act) -> usize {
        let choice = self.said.choices.iter().find(|choice| choice.act == *act);
        let choice = choice.unwrap_or_else(|| panic!("{act:?} is not offered:\n{}", self.transcript));
        let number = choice.key.clone();
        self.line(&number);
        number.len() + 1
    }

    fn picture(&mut self, caption: &str) {
        writeln!(self.transcript, "\n== {caption}").expect("memory");
    }

    fn program(&self) -> &Program {
        &self.program
    }
}
