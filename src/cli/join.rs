//! `tastetrykk join`: a seat of a class.

use std::io;
use std::process::ExitCode;

use clap::ArgMatches;

use super::host;
use super::learn::{self, Asked, InClass};
use super::settings::Config;
use super::{Language, USAGE, complain};
use crate::classroom::{self, ClassCode};
use crate::locale::Strings;
use crate::runtime::class::Terms;

/// Runs the program as a seat of a class.
pub(super) fn run(given: &ArgMatches, config: &Config, language: Language, strings: &Strings) -> io::Result<ExitCode> {
    let word = |name: &str| given.get_one::<String>(name).cloned();
    let code = match word("digits").map(|typed| ClassCode::read(&typed)) {
        Some(Err(_)) => {
            complain(&strings.say("class-code-wrong"));
            return Ok(ExitCode::from(USAGE));
        }
        Some(Ok(code)) => Some(code),
        None => None,
    };
    let name = word("called").and_then(|typed| classroom::name(&typed));
    let terms = Terms { realm: host::realm(given), ..Terms::default() };
    let class = InClass::Join { to: word("address"), code, name };
    learn::run(Asked::in_class(class, terms, given), config, language)
}
