//! `tastetrykk schema`: what an editor must know to complete and explain while somebody writes.

use std::io::{self, Write};
use std::path::Path;
use std::process::ExitCode;

use clap::ArgMatches;

use crate::author::schema::File;
use crate::locale::Strings;
use crate::runtime::{desk, folder};
use crate::vocabulary::Lang;

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

/// Where the schema of a kind of file stands in the folder of a course.
fn path(file: File) -> String {
    format!(".tastetrykk/{}.schema.json", file.name)
}

/// The first line of a file of a course, which names its schema to editors; `stem` is its path there.
pub(super) fn line(file: File, stem: &str) -> String {
    let up = if stem.contains('/') { ".." } else { "." };
    format!("#:schema {up}/{}\n", path(file))
}

/// Writes what such a line names, described in `lang`. The program's own: it may be newer than the one that is there.
pub(super) fn put(root: &Path, file: File, lang: Lang) -> io::Result<()> {
    let (path, schema) = (root.join(path(file)), file.schema(lang));
    match folder::read(&path)? {
        Some(before) => desk::rewrite(&path, &before, &schema)?,
        None => desk::create(&path, &schema)?,
    };
    Ok(())
}
