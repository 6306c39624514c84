//! `tastetrykk profile`: what lesson texts can say of the municipality, for those who write them.

use std::io::{self, Write};
use std::process::ExitCode;

use clap::ArgMatches;

use super::settings::Config;
use super::{Language, course};
use crate::course::profile::Form;
use crate::locale::Strings;

/// Lists the names and what they stand for, and then the services and their forms.
pub(super) fn run(given: &ArgMatches, config: &Config, language: Language, strings: &Strings) -> io::Result<ExitCode> {
    let course = match course::told(given, config, language, strings) {
        Ok(course) => course,
        Err(ended) => return ended,
    };
    let profile = course.profile();
    let mut out = io::stdout().lock();
    let widest = profile.names().map(str::len).max().unwrap_or(0);
    for name in profile.names() {
        let value = profile.value(name, strings.lang()).unwrap_or_default();
        writeln!(out, "{{{name}}}{:1$}  {value}", "", widest - name.len())?;
    }
    writeln!(out)?;
    for service in profile.services() {
        let form = profile.form(service).map_or("", Form::name);
        writeln!(out, "{:1$}  {form}", service.as_str(), widest + 2)?;
    }
    Ok(ExitCode::SUCCESS)
}
