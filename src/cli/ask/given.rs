//! Answers that the command line may have given already: each is a flag's, or what somebody writes, or what is usual.

use std::io;

use clap::ArgMatches;

use super::{Answers, Asking, Question};
use crate::locale::Strings;

/// Why there are no answers.
#[derive(Debug)]
pub(in crate::cli) enum Ended {
    /// A flag says something that cannot be; the sentence says what.
    Wrong(String),
    /// There was nobody to ask any more.
    Input(io::Error),
    /// Somebody wants the question before: whoever asks begins again, as [`Asked::back_and_forth`] does.
    Back,
}

impl From<io::Error> for Ended {
    fn from(error: io::Error) -> Self {
        Self::Input(error)
    }
}

/// Somebody who is asked what the flags have not said.
pub(in crate::cli) struct Asked<'a> {
    given: &'a ArgMatches,
    /// The words of the questions.
    pub(in crate::cli) words: &'a Strings,
    asking: Asking<'a>,
    greeted: bool,
}

impl<'a> Asked<'a> {
    /// Asks by `asking` what `given` does not say.
    pub(in crate::cli) fn new(given: &'a ArgMatches, words: &'a Strings, asking: Asking<'a>) -> Self {
        Self { given, words, asking, greeted: false }
    }

    /// Says what is going to happen and how one answers, once, unless nothing will be asked.
    pub(in crate::cli) fn hello(&mut self, what: &str) -> io::Result<()> {
        if self.silent() || std::mem::replace(&mut self.greeted, true) {
            return Ok(());
        }
        self.asking.say(&format!("{what}\n\n{}", self.words.say("ask-how")))
    }

    /// Says something, unless it is about a question that is not asked again.
    pub(in crate::cli) fn say(&mut self, text: &str) -> io::Result<()> {
        if self.asking.is_known() { Ok(()) } else { self.asking.say(text) }
    }

    /// What `ask` finds out; where somebody goes back, it is done again, with all but the last of the answers known.
    pub(in crate::cli) fn back_and_forth<T, E>(
        &mut self,
        mut ask: impl FnMut(&mut Self) -> Result<T, E>,
        is_back: impl Fn(&E) -> bool,
    ) -> Result<T, E> {
        loop {
            match ask(self) {
                Err(ended) if is_back(&ended) => self.asking.rewind(),
                done => {
                    self.asking.settle();
                    return done;
                }
            }
        }
    }

    /// From here on answers come from elsewhere.
    pub(in crate::cli) fn listen(&mut self, answers: Answers) {
        self.asking.listen(answers);
    }

    /// What a flag says.
    pub(in crate::cli) fn flag(&self, name: &str) -> Option<&'a str> {
        self.given.get_one::<String>(name).map(String::as_str)
    }

    /// What a flag says that may stand several times.
    pub(in crate::cli) fn flags(&self, name: &str) -> Option<Vec<String>> {
        self.given.get_many::<String>(name).map(|all| all.cloned().collect())
    }

    /// Whether nobody wants to be asked.
    pub(in crate::cli) fn silent(&self) -> bool {
        self.given.get_flag("yes")
    }

    /// The place of the one of `options` that is chosen.
    pub(in crate::cli) fn choose(
        &mut self,
        flag: &str,
        (ask, help): (String, String),
        options: &[(&str, String)],
        standard: usize,
    ) -> Result<usize, Ended> {
        if let Some(name) = self.flag(flag) {
            let found = options.iter().position(|(known, _)| *known == name);
            let known = || options.iter().map(|(known, _)| *known).collect::<Vec<_>>().join(", ");
            return found.ok_or_else(|| {
                Ended::Wrong(self.words.fill("new-not-there", &[("answer", name), ("known", &known())]))
            });
        }
        if self.silent() || options.len() == 1 {
            return Ok(standard);
        }
        self.asking.choose(&ask, &help, options, standard)
    }

    /// What `read` makes of the answer; `Err` of that is what is wrong, for a person.
    pub(in crate::cli) fn line<T>(
        &mut self,
        flag: &str,
        question: &Question,
        read: impl Fn(&str) -> Result<T, String>,
    ) -> Result<T, Ended> {
        if let Some(said) = self.flag(flag) {
            return read(said).map_err(Ended::Wrong);
        }
        self.next(question, read)
    }

    /// The answer to a question that no flag knows.
    pub(in crate::cli) fn other(&mut self, question: &Question) -> Result<String, Ended> {
        self.next(question, |answer| Ok(answer.to_owned()))
    }

    /// What `read` makes of the answer to a question that no flag knows, or not now.
    pub(in crate::cli) fn next<T>(
        &mut self,
        question: &Question,
        read: impl Fn(&str) -> Result<T, String>,
    ) -> Result<T, Ended> {
        if self.silent() {
            return read(&question.standard).map_err(Ended::Wrong);
        }
        self.asking.line(question, read)
    }

    /// Yes or no; a flag says `yes` or `no`.
    pub(in crate::cli) fn yes(
        &mut self,
        flag: Option<&str>,
        (ask, help): (String, String),
        standard: bool,
    ) -> Result<bool, Ended> {
        if let Some(said) = flag.and_then(|flag| self.flag(flag)) {
            return Ok(said == "yes");
        }
        if self.silent() {
            return Ok(standard);
        }
        self.asking.yes(&ask, &help, standard)
    }
}
