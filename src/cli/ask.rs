//! Questions, one at a time, in plain lines: Enter takes what is proposed, `?` explains, and a wrong answer
//! is told and asked for again.

use std::io::{self, BufRead, Write};

use super::questions::lines;
use crate::locale::Strings;

/// The longest answer that is read, in bytes; the rest of the line is passed by.
const LONGEST: u64 = 16 * 1024;

/// Somebody to ask.
pub(super) struct Asking<'a> {
    input: &'a mut dyn BufRead,
    out: &'a mut dyn Write,
    words: &'a Strings,
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

impl<'a> Asking<'a> {
    /// Asks whoever writes `input` and reads `out`; `words` are those of the author's desk.
    pub(super) fn new(input: &'a mut dyn BufRead, out: &'a mut dyn Write, words: &'a Strings) -> Self {
        Self { input, out, words }
    }

    /// Says a line.
    pub(super) fn say(&mut self, line: &str) -> io::Result<()> {
        lines(line).iter().try_for_each(|line| writeln!(self.out, "{line}"))
    }

    /// The answer to `question`, as `read` takes it; `Err` of that is what is wrong, for a person.
    ///
    /// # Errors
    /// [`io::ErrorKind::UnexpectedEof`] when there are no more answers, and those of the terminal.
    pub(super) fn line<T>(&mut self, question: &Question, read: impl Fn(&str) -> Result<T, String>) -> io::Result<T> {
        loop {
            let standard = crate::vocabulary::without_controls(&question.standard);
            let standard = if standard.is_empty() { String::new() } else { format!(" [{standard}]") };
            // A question may have a line for each thing to choose.
            let ask = lines(&format!("{}{standard}", question.ask)).join("\n");
            write!(self.out, "\n{ask}\n> ")?;
            self.out.flush()?;
            let answer = self.answer()?;
            let answer = match answer.trim() {
                "?" => {
                    self.say(&question.help)?;
                    continue;
                }
                "" => question.standard.as_str(),
                answer => answer,
            };
            match read(answer) {
                Ok(value) => return Ok(value),
                Err(wrong) => self.say(&wrong)?,
            }
        }
    }

    /// Which of `options` is chosen, by its number or its name; each is its name and what it is called. Enter
    /// takes the one at `standard`.
    ///
    /// # Errors
    /// Those of [`Self::line`].
    pub(super) fn choose(
        &mut self,
        ask: &str,
        help: &str,
        options: &[(&str, String)],
        standard: usize,
    ) -> io::Result<usize> {
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
            number.or_else(named).ok_or_else(|| words.fill("new-not-one-of", &[("answer", answer), ("most", &most)]))
        };
        self.line(&question, found)
    }

    /// A line of input.
    fn answer(&mut self) -> io::Result<String> {
        let mut bytes = Vec::new();
        let mut limited = io::Read::take(&mut *self.input, LONGEST);
        limited.read_until(b'\n', &mut bytes)?;
        if bytes.is_empty() {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        if bytes.last() != Some(&b'\n') {
            // The rest of a line that is too long.
            self.pass_line()?;
        }
        Ok(String::from_utf8_lossy(&bytes).trim().to_owned())
    }

    fn pass_line(&mut self) -> io::Result<()> {
        loop {
            let (used, ended) = {
                let there = self.input.fill_buf()?;
                let end = there.iter().position(|byte| *byte == b'\n');
                (end.map_or(there.len(), |end| end + 1), end.is_some() || there.is_empty())
            };
            self.input.consume(used);
            if ended {
                return Ok(());
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::Part;
    use crate::vocabulary::Lang;

    fn asked<T>(input: &str, with: impl FnOnce(&mut Asking<'_>) -> io::Result<T>) -> (io::Result<T>, String) {
        let words = Strings::with(Lang::Nb, &[Part::Author]);
        let (mut input, mut out) = (input.as_bytes(), Vec::new());
        let answer = with(&mut Asking::new(&mut input, &mut out, &words));
        (answer, String::from_utf8(out).expect("text"))
    }

    #[test]
    fn enter_takes_what_is_proposed_and_a_question_mark_explains() {
        let question = Question { ask: "Hva?".into(), help: "Slik.".into(), standard: "ja".into() };
        let (answer, told) = asked("?\n\n", |asking| asking.line(&question, |text| Ok(text.to_owned())));
        assert_eq!(answer.expect("an answer"), "ja");
        assert_eq!(told, "\nHva? [ja]\n> Slik.\n\nHva? [ja]\n> ");
    }

    #[test]
    fn nothing_is_wider_than_the_window() {
        let long = "Et ord og enda et ord. ".repeat(9);
        let question = Question { ask: long.clone(), help: long.clone(), standard: "ja".into() };
        let (_, told) = asked("?\n\n", |asking| {
            asking.say(&long)?;
            asking.line(&question, |_| Ok(()))
        });
        assert!(told.lines().count() > 9, "{told}");
        assert!(told.lines().all(|line| line.chars().count() <= 80), "{told}");
    }

    #[test]
    fn a_wrong_answer_is_told_and_asked_for_again() {
        let options = [("a", "En".to_owned()), ("b", "To".to_owned())];
        for (input, right) in [("3\nhest\n2\n", 1), ("b\n", 1), ("to\n", 1), ("\n", 0), ("1.\n", 0)] {
            assert_eq!(asked(input, |asking| asking.choose("Hvilken?", "", &options, 0)).0.expect("an answer"), right);
        }
    }

    #[test]
    fn the_end_of_the_input_ends_it_and_a_long_line_is_one_answer() {
        let question = Question { ask: "Hva?".into(), help: String::new(), standard: "ja".into() };
        let (ended, _) = asked("", |asking| asking.line(&question, |text| Ok(text.to_owned())));
        assert_eq!(ended.expect_err("no answer").kind(), io::ErrorKind::UnexpectedEof);
        let long = format!("{}\nnei\n", "a".repeat(100_000));
        let (second, _) = asked(&long, |asking| {
            asking.line(&question, |text| Ok(text.len()))?;
            asking.line(&question, |text| Ok(text.to_owned()))
        });
        assert_eq!(second.expect("an answer"), "nei");
    }
}
