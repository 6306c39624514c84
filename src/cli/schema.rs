//! `tastetrykk schema`: what an editor must know to complete and explain while somebody writes.

use std::io::{self, Write};
use std::process::ExitCode;

use clap::ArgMatches;

use crate::author::schema::File;
use crate::locale::Strings;

/// What is written of when nothing is named.
const LESSON: &str = "lesson";

/// The JSON Schema of a kind of file, on stdout.
pub(super) fn run(given: &ArgMatches, strings: &Strings) -> io::Result<ExitCode> {
    let name = given.get_one::<String>("file").map_or(LESSON, String::as_str);
    if let Some(file) = File::named(name) {
        io::stdout().write_all(file.schema(strings.lang()).as_bytes())?;
    }
    Ok(ExitCode::SUCCESS)
}
