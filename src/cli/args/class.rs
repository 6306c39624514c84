//! The commands of the classroom.

use std::path::PathBuf;

use clap::{Arg, ArgAction, Command, value_parser};

use super::{folder, looks_args, path, profile, settings_args};
use crate::locale::Strings;

/// `host`.
pub(super) fn host(strings: &Strings) -> Command {
    let say = |id: &str| strings.say(id);
    let command = Command::new("host")
        .about(say("command-host"))
        .arg(option("name", say("value-name")).help(say("option-class-name")))
        .arg(option("plan", say("value-plan")).help(say("option-plan")))
        .arg(port(say("value-port")).help(say("option-port")))
        .arg(path("file", strings).value_name(say("value-file")).help(say("option-class-file")))
        .arg(here(say("option-here")))
        .arg(folder(strings))
        .arg(profile(strings))
        .arg(path("data", strings).value_parser(value_parser!(PathBuf)).help(say("option-data")));
    looks_args(command, strings)
}

/// `join`.
pub(super) fn join(strings: &Strings) -> Command {
    let say = |id: &str| strings.say(id);
    let command = Command::new("join")
        .about(say("command-join"))
        .arg(Arg::new("address").value_name(say("value-address")).help(say("option-address")))
        .arg(option("digits", say("value-code")).long("code").help(say("option-class-code")))
        .arg(here(say("option-here")))
        .arg(option("called", say("value-name")).help(say("option-called")));
    settings_args(command, strings)
}

/// `simulate`, which stands in no help: it is for whoever shows or tries a class.
pub(super) fn simulate(strings: &Strings) -> Command {
    let say = |id: &str| strings.say(id);
    let number = |name| option(name, say("value-number"));
    Command::new("simulate")
        .hide(true)
        .about(say("command-simulate"))
        .arg(number("seats").value_parser(value_parser!(usize)).required(true).help(say("option-seats")))
        .arg(option("to", say("value-address")).long("join").required(true).help(say("option-address")))
        .arg(option("digits", say("value-code")).long("code").required(true).help(say("option-class-code")))
        .arg(number("minutes").value_parser(value_parser!(u64)).help(say("option-minutes")))
        .arg(number("seed").value_parser(value_parser!(u64)).help(say("option-seed")))
        .arg(folder(strings))
        .arg(profile(strings))
}

/// An option with a word after it.
fn option(name: &'static str, value: String) -> Arg {
    Arg::new(name).long(name).value_name(value)
}

fn here(help: String) -> Arg {
    Arg::new("here").long("here").action(ArgAction::SetTrue).help(help)
}

fn port(value: String) -> Arg {
    option("port", value).value_parser(value_parser!(u16).range(1..))
}
