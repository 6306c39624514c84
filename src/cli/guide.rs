//! `tastetrykk guide`: a page of the book, for those who write lessons.

use std::io::{self, IsTerminal, Write};
use std::process::ExitCode;

use clap::ArgMatches;

use super::{USAGE, complain};
use crate::author::guide::{book, terminal};
use crate::locale::Strings;

/// Prints a page, or the names of all.
pub(super) fn run(given: &ArgMatches, strings: &Strings) -> io::Result<ExitCode> {
    let words: Vec<&str> = given.get_many::<String>("page").into_iter().flatten().map(String::as_str).collect();
    let mut out = io::stdout().lock();
    if words.is_empty() {
        out.write_all(book::contents(strings.lang()).as_bytes())?;
        return Ok(ExitCode::SUCCESS);
    }
    let name = words.join(" ");
    match book::find(&name, strings.lang()) {
        Ok(page) => {
            out.write_all(terminal::render(&page, columns(), styled()).as_bytes())?;
            Ok(ExitCode::SUCCESS)
        }
        Err(near) => {
            complain(&strings.fill("page-none", &[("name", &name)]));
            if !near.is_empty() {
                complain(&strings.fill("page-near", &[("near", &near)]));
            }
            Ok(ExitCode::from(USAGE))
        }
    }
}

/// How wide the lines may be: as the terminal is, if one reads it there.
fn columns() -> usize {
    let shown = io::stdout().is_terminal().then(crossterm::terminal::size).and_then(Result::ok);
    // The last column is left alone, as it is elsewhere.
    shown.map_or(usize::MAX, |(columns, _)| usize::from(columns).saturating_sub(1))
}

/// Whether what is bold may be: to a terminal that can, for somebody who has not said no.
fn styled() -> bool {
    let said_no = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
    let dumb = std::env::var_os("TERM").is_none_or(|terminal| terminal == "dumb");
    io::stdout().is_terminal() && !said_no && !dumb
}
