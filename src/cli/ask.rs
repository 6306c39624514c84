//! Questions at the command line, one at a time, in plain lines: Enter takes what is proposed, `?` explains, `<` goes
//! back to the question before, a wrong answer is told and asked for again, and the end of the input is a no to all
//! that is left.

mod given;

use std::collections::VecDeque;
use std::io::{self, BufRead, Write};
use std::sync::mpsc::Receiver;

use crossterm::event::{Event as Input, KeyCode, KeyEventKind, KeyModifiers};

pub(super) use given::{Asked, Ended};

use crate::locale::{Strings, wrapped};
use crate::runtime::inbox::Incoming;
use crate::vocabulary::without_controls;

/// The longest answer that is read, in bytes; the rest of the line is passed by.
const LONGEST: u64 = 16 * 1024;

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

/// What asks for the question before.
const BACK: &str = "<";

/// Somebody to ask.
pub(super) struct Asking<'a> {
    answers: Answers,
    out: Box<dyn Write + 'a>,
    words: &'a Strings,
    /// The answers since the first question that one can go back to.
    past: Vec<String>,
    /// Answers that were given before somebody went back: they are given again, unasked.
    ahead: VecDeque<String>,
}

/// One question.
#[derive(Debug, Clone)]
pub(super) struct Question {
    /// What is asked.
    pub(super) ask: String,
    /// What `?` says.
    pub(super) help: String,
    /// What Enter takes.
    pub(super) standard: String,
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

impl<'a> Asking<'a> {
    /// Asks whoever writes `answers` and reads `out`; `words` are those of the author's desk.
    pub(super) fn new(answers: Answers, out: impl Write + 'a, words: &'a Strings) -> Self {
        Self { answers, out: Box::new(out), words, past: Vec::new(), ahead: VecDeque::new() }
    }

    /// Asks on stdout.
    pub(super) fn on_stdout(answers: Answers, words: &'a Strings) -> Self {
        Self::new(answers, io::stdout(), words)
    }

    /// From here on answers come from elsewhere, and nobody can go back to what was asked before.
    pub(super) fn listen(&mut self, answers: Answers) {
        self.answers = answers;
        self.settle();
    }

    /// From here on nobody can go back to what was asked before.
    pub(super) fn settle(&mut self) {
        self.past.clear();
        self.ahead.clear();
    }

    /// Whoever asks all of it once more comes to the question before the one where [`Ended::Back`] came.
    pub(super) fn rewind(&mut self) {
        self.past.pop();
        self.ahead = std::mem::take(&mut self.past).into();
    }

    /// Whether the next question was answered before somebody went back.
    pub(super) fn is_known(&self) -> bool {
        !self.ahead.is_empty()
    }

    /// Says something.
    pub(super) fn say(&mut self, text: &str) -> io::Result<()> {
        lines(text).iter().try_for_each(|line| writeln!(self.out, "{line}"))
    }

    /// The answer to `question`, as `read` takes it; `Err` of that is what is wrong, for a person.
    ///
    /// # Errors
    /// [`Ended::Back`] when somebody wants the question before, [`io::ErrorKind::UnexpectedEof`] when there are no
    /// more answers, and those of the terminal.
    pub(super) fn line<T>(
        &mut self,
        question: &Question,
        read: impl Fn(&str) -> Result<T, String>,
    ) -> Result<T, Ended> {
        if let Some(answer) = self.ahead.pop_front() {
            if let Ok(value) = read(&answer) {
                self.past.push(answer);
                return Ok(value);
            }
            // Another answer before it has made this one impossible, and what came after it may be about that.
            self.ahead.clear();
        }
        loop {
            let answer = match self.typed_answer(question)?.trim() {
                "?" => {
                    self.say(&question.help)?;
                    continue;
                }
                BACK if self.past.is_empty() => {
                    self.say(&self.words.say("ask-no-way-back"))?;
                    continue;
                }
                BACK => return Err(Ended::Back),
                "" => question.standard.clone(),
                answer => without_controls(answer),
            };
            match read(&answer) {
                Ok(value) => {
                    self.past.push(answer);
                    return Ok(value);
                }
                Err(wrong) => self.say(&wrong)?,
            }
        }
    }

    /// What somebody answers, as it was typed.
    fn typed_answer(&mut self, question: &Question) -> io::Result<String> {
        let standard = without_controls(&question.standard);
        let standard = if standard.is_empty() { String::new() } else { format!(" [{standard}]") };
        // A question may have a line for each thing to choose.
        let ask = lines(&format!("{}{standard}", question.ask)).join("\n");
        write!(self.out, "\n{ask}\n> ")?;
        self.out.flush()?;
        if let Some(answer) = self.answer()? {
            return Ok(answer);
        }
        // Whatever comes next stands on a line of its own.
        writeln!(self.out)?;
        Err(io::ErrorKind::UnexpectedEof.into())
    }

    /// Which of `options` is chosen, by its number, by its name or by a part of it that no other has; each is its
    /// name and what it is called. Enter takes the one at `standard`.
    ///
    /// # Errors
    /// Those of [`Self::line`].
    pub(super) fn choose(
        &mut self,
        ask: &str,
        help: &str,
        options: &[(&str, String)],
        standard: usize,
    ) -> Result<usize, Ended> {
        let rows = options.iter().enumerate().map(|(place, (_, called))| format!("\n  {}. {called}", place + 1));
        let rows: String = rows.collect();
        let words = self.words;
        let most = options.len().to_string();
        let question = Question {
            ask: format!("{ask}{rows}\n{}", words.fill("new-choose", &[("most", &most)])),
            help: help.to_owned(),
            standard: (standard + 1).to_string(),
        };
        let found = |answer: &str| {
            let number = answer.trim_end_matches('.').parse::<usize>().ok();
            let number = number.and_then(|number| number.checked_sub(1)).filter(|place| *place < options.len());
            let small = answer.to_lowercase();
            let named = || options.iter().position(|(name, called)| *name == small || called.to_lowercase() == small);
            number
                .or_else(named)
                .or_else(|| part_of_one(&small, options))
                .ok_or_else(|| words.fill("new-not-one-of", &[("answer", answer), ("most", &most)]))
        };
        self.line(&question, found)
    }

    /// Yes or no, by the first letter.
    ///
    /// # Errors
    /// Those of [`Self::line`].
    pub(super) fn yes(&mut self, ask: &str, help: &str, standard: bool) -> Result<bool, Ended> {
        let words = self.words;
        let (yes, no) = (words.say("ask-yes"), words.say("ask-no"));
        let first = |word: &str| word.chars().next().map(|c| c.to_lowercase().collect::<String>());
        let standard = if standard { yes.clone() } else { no.clone() };
        let question = Question { ask: ask.to_owned(), help: help.to_owned(), standard };
        self.line(&question, |answer| match first(answer) {
            said if said == first(&yes) => Ok(true),
            said if said == first(&no) => Ok(false),
            _ => Err(words.fill("ask-yes-or-no", &[("answer", answer)])),
        })
    }

    /// A line that was typed; `None` at the end.
    fn answer(&self) -> io::Result<Option<String>> {
        match &self.answers {
            Answers::Stdin => typed(&mut io::stdin().lock()),
            Answers::Inbox(inbox) => Ok(from_inbox(inbox)),
            Answers::None => Ok(None),
        }
    }
}

/// The place of the only one of `options` that has `small` in what it is called.
fn part_of_one(small: &str, options: &[(&str, String)]) -> Option<usize> {
    // A digit is a number that is too high, and a letter may be a slip.
    let said = small.chars().filter(|c| c.is_alphabetic()).count() > 1;
    let mut found = options.iter().enumerate().filter(|(_, (_, called))| said && called.to_lowercase().contains(small));
    match (found.next(), found.next()) {
        (Some((place, _)), None) => Some(place),
        _ => None,
    }
}

/// A line of input, no longer than [`LONGEST`]; `None` at its end.
fn typed(input: &mut impl BufRead) -> io::Result<Option<String>> {
    let mut bytes = Vec::new();
    io::Read::take(&mut *input, LONGEST).read_until(b'\n', &mut bytes)?;
    if bytes.is_empty() {
        return Ok(None);
    }
    if bytes.last() != Some(&b'\n') {
        input.skip_until(b'\n')?;
    }
    Ok(Some(String::from_utf8_lossy(&bytes).trim().to_owned()))
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

#[cfg(test)]
mod tests {
    use std::sync::mpsc;

    use super::*;
    use crate::vocabulary::Lang;

    /// What comes of asking somebody who writes these lines, and what they were told.
    fn asked<T>(input: &[&str], with: impl FnOnce(&mut Asking<'_>) -> Result<T, Ended>) -> (Result<T, Ended>, String) {
        let words = Strings::new(Lang::Nb);
        let (sender, inbox) = mpsc::channel();
        for line in input {
            sender.send(Incoming::Line(Some((*line).to_owned()))).expect("somebody listens");
        }
        drop(sender);
        let mut out = Vec::new();
        let answer = with(&mut Asking::new(Answers::Inbox(inbox), &mut out, &words));
        (answer, String::from_utf8(out).expect("text"))
    }

    #[test]
    fn enter_takes_what_is_proposed_and_a_question_mark_explains() {
        let question = Question { ask: "Hva?".into(), help: "Slik.".into(), standard: "ja".into() };
        let (answer, told) = asked(&["?", ""], |asking| asking.line(&question, |text| Ok(text.to_owned())));
        assert_eq!(answer.expect("an answer"), "ja");
        assert_eq!(told, "\nHva? [ja]\n> Slik.\n\nHva? [ja]\n> ");
    }

    #[test]
    fn nothing_is_wider_than_the_window() {
        let long = "Et ord og enda et ord. ".repeat(9);
        let question = Question { ask: long.clone(), help: long.clone(), standard: "ja".into() };
        let (_, told) = asked(&["?", ""], |asking| {
            asking.say(&long)?;
            asking.line(&question, |_| Ok(()))
        });
        assert!(told.lines().count() > 9, "{told}");
        assert!(told.lines().all(|line| line.chars().count() <= 80), "{told}");
    }

    #[test]
    fn a_wrong_answer_is_told_and_asked_for_again() {
        let options = [("a", "En".to_owned()), ("b", "To".to_owned())];
        for (input, right) in [(&["3", "hest", "2"][..], 1), (&["b"], 1), (&["to"], 1), (&[""], 0), (&["1."], 0)] {
            assert_eq!(asked(input, |asking| asking.choose("Hvilken?", "", &options, 0)).0.expect("an answer"), right);
        }
        let (answer, told) = asked(&["kanskje", "N"], |asking| asking.yes("Skal det?", "", true));
        assert!(!answer.expect("an answer"));
        assert!(told.contains("kanskje"), "{told}");
    }

    #[test]
    fn a_part_of_what_one_of_them_is_called_chooses_it() {
        let options = [("a", "På telefonen, i Nettleser".to_owned()), ("b", "På maskinen, på Min side".to_owned())];
        for (input, right) in [(&["min side"][..], 1), (&["nettleser"], 0), (&["på", "maskin"], 1), (&["p", "2"], 1)] {
            assert_eq!(asked(input, |asking| asking.choose("Hvor?", "", &options, 0)).0.expect("an answer"), right);
        }
    }

    #[test]
    fn one_can_go_back_to_the_question_before() {
        let question = |ask: &str| Question { ask: ask.into(), help: String::new(), standard: String::new() };
        let read = |text: &str| Ok(text.to_owned());
        let (answers, told) = asked(&["<", "en", "to", "<", "nei", "tre"], |asking| {
            loop {
                let asked = (|| {
                    Ok([
                        asking.line(&question("1?"), read)?,
                        asking.line(&question("2?"), read)?,
                        asking.line(&question("3?"), read)?,
                    ])
                })();
                match asked {
                    Err(Ended::Back) => asking.rewind(),
                    done => return done,
                }
            }
        });
        assert_eq!(answers.expect("answers"), ["en", "nei", "tre"]);
        assert_eq!(told.matches("2?").count(), 2, "{told}");
        assert_eq!(told.matches("1?").count(), 2, "{told}");
    }

    #[test]
    fn the_end_of_the_input_ends_it_and_a_long_line_is_one_answer() {
        let question = Question { ask: "Hva?".into(), help: String::new(), standard: "ja".into() };
        let (ended, told) = asked(&[], |asking| asking.line(&question, |text| Ok(text.to_owned())));
        assert!(matches!(ended, Err(Ended::Input(error)) if error.kind() == io::ErrorKind::UnexpectedEof));
        assert!(told.ends_with("> \n"), "{told}");
        let long = format!("{}\nnei\n", "a".repeat(100_000));
        let mut input = long.as_bytes();
        assert_eq!(typed(&mut input).expect("a line").map(|line| line.len()), Some(16 * 1024));
        assert_eq!(typed(&mut input).expect("a line").as_deref(), Some("nei"));
        assert_eq!(typed(&mut input).expect("an end"), None);
    }
}
