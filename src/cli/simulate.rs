//! `tastetrykk simulate`: a class of people who are not there.

use std::io::{self, Write as _};
use std::process::ExitCode;
use std::time::Duration;

use clap::ArgMatches;

use super::settings::Config;
use super::{Language, USAGE, complain, course};
use crate::classroom::{ClassCode, MOST_SEATS};
use crate::locale::Strings;
use crate::runtime::class::simulate::{self, Crowd};

/// Takes part in a class as a crowd, and tells what was done.
pub(super) fn run(given: &ArgMatches, config: &Config, language: Language, strings: &Strings) -> io::Result<ExitCode> {
    let word = |name: &str| given.get_one::<String>(name).cloned().unwrap_or_default();
    let Ok(code) = ClassCode::read(&word("digits")) else {
        complain(&strings.say("class-code-wrong"));
        return Ok(ExitCode::from(USAGE));
    };
    let held = match course::held(given, config, language) {
        Ok(held) => held,
        Err(none) => return none.told(strings),
    };
    let minutes = given.get_one::<u64>("minutes").map(|minutes| Duration::from_secs(60 * minutes));
    let crowd = Crowd {
        seats: given.get_one::<usize>("seats").copied().unwrap_or(1).clamp(1, MOST_SEATS),
        to: word("to"),
        code,
        time: minutes,
        seed: given.get_one::<u64>("seed").copied().unwrap_or(1),
        language: held.lang,
        pace: simulate::PACE,
    };
    let done = simulate::run(&crowd, &held.catalogue);
    let number = |number: u32| number.to_string();
    let told = strings.fill(
        "simulate-told",
        &[
            ("seats", &done.came.to_string()),
            ("acts", &number(done.acts)),
            ("answers", &number(done.answers)),
            ("hands", &number(done.hands)),
            ("left", &number(done.left)),
        ],
    );
    writeln!(io::stdout(), "{told}")?;
    Ok(if done.came > 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
