//! `tastetrykk forget`: deletes what is kept of a learner.

use std::io::{self, Write};
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::mpsc;
use std::time::Duration;

use clap::ArgMatches;

use super::args::code_and_rest;
use super::learn::{data_folder, read_code, refuse};
use super::settings::Config;
use super::{USAGE, complain};
use crate::learner::LearnerCode;
use crate::locale::Strings;
use crate::runtime::clock;
use crate::runtime::disk::RealDisk;
use crate::runtime::store::{Core, Shared, Store};

/// How long each folder is given.
const PATIENCE: Duration = Duration::from_secs(10);

/// Deletes, and says what became of it. 1 if something could not be deleted.
pub(super) fn run(given: &ArgMatches, config: &Config, strings: &Strings) -> io::Result<ExitCode> {
    config.complain(strings.lang());
    let words: Vec<&str> = given.get_many::<String>("code").into_iter().flatten().map(String::as_str).collect();
    let (words, rest) = code_and_rest(&words);
    if let Some(surplus) = rest.first() {
        complain(&strings.fill("usage-place", &[("what", surplus)]));
        return Ok(ExitCode::from(USAGE));
    }
    let words = words.unwrap_or_default();
    let code = match read_code(&words, strings) {
        Ok(code) => code,
        Err(message) => return Ok(refuse(&message)),
    };
    let path = |name: &str, set: Option<PathBuf>| given.get_one::<PathBuf>(name).cloned().or(set);
    let set = config.given();
    let shared = path("shared", set.shared);
    let Some(data) = path("data", set.data).or_else(data_folder) else {
        complain(&strings.say("forgot-not-here"));
        return Ok(ExitCode::FAILURE);
    };
    let gone = forget(data, shared.clone(), code)?;
    let mut out = io::stdout().lock();
    let told = if gone.here { strings.say("forgot-here") } else { strings.say("forgot-not-here") };
    writeln!(out, "{told}")?;
    if shared.is_some() {
        let told = if gone.elsewhere { strings.say("forgot-there") } else { strings.say("forgot-not-there") };
        writeln!(out, "{told}")?;
    }
    Ok(if gone.here && gone.elsewhere { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// What is gone: on this machine, and in the shared folder if there is one.
struct Gone {
    here: bool,
    elsewhere: bool,
}

fn forget(data: PathBuf, shared: Option<PathBuf>, learner: LearnerCode) -> io::Result<Gone> {
    let core = Core::new(Box::new(RealDisk), data, clock::today(), clock::random());
    let store = Store::open(core, shared.map(Shared::at), drop)?;
    let answer = || {
        let (answer, wait) = mpsc::channel::<bool>();
        let tell = move |gone| {
            // Whoever asked may have given up.
            let _ = answer.send(gone);
        };
        (tell, wait)
    };
    let ((here, told), (elsewhere, told_elsewhere)) = (answer(), answer());
    store.forget(learner, here, elsewhere);
    let is_gone = |told: &mpsc::Receiver<bool>| told.recv_timeout(PATIENCE).unwrap_or(false);
    Ok(Gone { here: is_gone(&told), elsewhere: is_gone(&told_elsewhere) })
}
