//! `tastetrykk host`: a class, led from here.

use std::io;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::ArgMatches;

use super::learn::{self, Asked, InClass};
use super::settings::Config;
use super::{Language, USAGE, complain};
use crate::classroom;
use crate::locale::Strings;
use crate::runtime::class::Terms;
use crate::runtime::net::discover::Realm;

/// Runs the program as the leader's.
pub(super) fn run(given: &ArgMatches, config: &Config, language: Language, strings: &Strings) -> io::Result<ExitCode> {
    let name = match given.get_one::<String>("name").map(|typed| classroom::name(typed)) {
        Some(None) => {
            complain(&strings.say("class-name-empty"));
            return Ok(ExitCode::from(USAGE));
        }
        name => name.flatten(),
    };
    let file = given.get_one::<PathBuf>("file");
    if let Some(path) = file.filter(|path| !path.is_file()) {
        complain(&strings.fill("check-no-path", &[("path", &path.display().to_string())]));
        return Ok(ExitCode::from(USAGE));
    }
    // A name alone would be one of the classes that were left here.
    let file = file.map(|path| std::path::absolute(path).unwrap_or_else(|_| path.clone()));
    let file = file.map(|path| path.to_string_lossy().into_owned());
    let plan = given.get_one::<String>("plan").cloned();
    let terms = Terms { port: given.get_one::<u16>("port").copied(), realm: realm(given) };
    learn::run(Asked::in_class(InClass::Lead { name, plan, file }, terms, given), config, language)
}

/// Where classes are made known and looked for.
pub(super) fn realm(given: &ArgMatches) -> Realm {
    if given.get_flag("here") { Realm::HERE } else { Realm::default() }
}
