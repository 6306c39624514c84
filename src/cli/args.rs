//! The command line, described once: help, completions and parsing come from here.

use std::io::{self, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::builder::{PossibleValuesParser, ValueParser};
use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};

use super::{USAGE, complain};
use crate::app::Theme;
use crate::locale::Strings;

/// The name of the program.
pub(super) const NAME: &str = "tastetrykk";

/// The command line in this language.
pub(super) fn command(strings: &Strings) -> Command {
    let say = |id: &str| strings.say(id);
    let learn = learn_args(Command::new("learn").about(say("command-learn")), strings);
    let lessons = Command::new("lessons")
        .about(say("command-lessons"))
        .arg(folder(strings))
        .arg(Arg::new("json").long("json").action(ArgAction::SetTrue).help(say("option-json")));
    let check = Command::new("check")
        .about(say("command-check"))
        .arg(Arg::new("path").num_args(0..).value_parser(value_parser!(PathBuf)).help(say("option-check-path")))
        .arg(
            Arg::new("format")
                .long("format")
                .value_parser(["human", "json"])
                .default_value("human")
                .help(say("option-format")),
        );
    let completions = Command::new("completions").about(say("command-completions")).arg(
        Arg::new("shell").required(true).value_parser(value_parser!(clap_complete::Shell)).help(say("option-shell")),
    );
    let root = Command::new(NAME)
        .version(env!("CARGO_PKG_VERSION"))
        .about(say("command-about"))
        .disable_help_subcommand(true)
        .args_conflicts_with_subcommands(true)
        .subcommand_negates_reqs(true)
        .subcommands([learn, lessons, check, completions].map(|command| dress(command, strings)));
    dress(learn_args(root, strings), strings)
        .disable_version_flag(true)
        .arg(Arg::new("version").long("version").short('V').action(ArgAction::Version).help(say("option-version")))
}

/// Help in the same language, in the same order, on every command.
fn dress(command: Command, strings: &Strings) -> Command {
    let say = |id: &str| strings.say(id);
    let mut template = format!("{{about}}\n\n{}: {{usage}}\n", say("help-usage"));
    if command.has_subcommands() {
        template += &format!("\n{}:\n{{subcommands}}\n", say("help-commands"));
    }
    if command.get_positionals().next().is_some() {
        template += &format!("\n{}:\n{{positionals}}\n", say("help-arguments"));
    }
    template += &format!("\n{}:\n{{options}}\n", say("help-options"));
    command
        .help_template(template)
        .disable_help_flag(true)
        .arg(Arg::new("help").long("help").short('h').action(ArgAction::Help).help(say("option-help")))
        .arg(
            Arg::new("lang")
                .long("lang")
                .value_parser(PossibleValuesParser::new(["nb", "nn", "en"]))
                .help(say("option-lang")),
        )
}

fn folder(strings: &Strings) -> Arg {
    path("lessons", "DIR").help(strings.say("option-lessons"))
}

fn path(name: &'static str, value: &'static str) -> Arg {
    Arg::new(name).long(name).value_name(value).value_parser(value_parser!(PathBuf))
}

fn learn_args(command: Command, strings: &Strings) -> Command {
    let say = |id: &str| strings.say(id);
    let flag = |name: &'static str, help: &str| Arg::new(name).long(name).action(ArgAction::SetTrue).help(say(help));
    command
        .arg(Arg::new("lesson").value_name("LESSON").value_parser(ValueParser::string()).help(say("option-lesson")))
        .arg(folder(strings))
        .arg(path("data", "DIR").help(say("option-data")))
        .arg(Arg::new("code").long("code").value_name("WORDS").num_args(1..=3).help(say("option-code")))
        .arg(flag("plain", "option-plain"))
        .arg(
            Arg::new("theme")
                .long("theme")
                .value_parser(Theme::ALL.map(Theme::name))
                .default_value(Theme::Dark.name())
                .help(say("option-theme")),
        )
        .arg(flag("no-mouse", "option-no-mouse"))
        .arg(
            Arg::new("color")
                .long("color")
                .value_parser(["auto", "always", "never"])
                .default_value("auto")
                .help(say("option-color")),
        )
}

/// Help and version go to stdout; what is wrong is said in the person's language, with a way on.
pub(super) fn explain(error: &clap::Error, strings: &Strings) -> ExitCode {
    if matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion) {
        // A closed pipe is no failure.
        let _ = write!(io::stdout(), "{error}");
        return ExitCode::SUCCESS;
    }
    let context = |kind| match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => texts.join(", "),
        _ => String::new(),
    };
    let argument = context(ContextKind::InvalidArg);
    let sentence = match error.kind() {
        ErrorKind::UnknownArgument => strings.fill("usage-unknown", &[("what", &argument)]),
        ErrorKind::InvalidSubcommand => {
            strings.fill("usage-unknown", &[("what", &context(ContextKind::InvalidSubcommand))])
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
            let value = context(ContextKind::InvalidValue);
            let valid = context(ContextKind::ValidValue);
            if value.is_empty() {
                strings.fill("usage-no-value", &[("what", &argument)])
            } else if valid.is_empty() {
                strings.fill("usage-bad-value", &[("what", &argument), ("value", &value)])
            } else {
                strings.fill("usage-choose", &[("what", &argument), ("value", &value), ("valid", &valid)])
            }
        }
        ErrorKind::MissingRequiredArgument => strings.fill("usage-missing", &[("what", &argument)]),
        _ => strings.say("usage-wrong"),
    };
    complain(&sentence);
    complain(&strings.say("usage-help"));
    ExitCode::from(USAGE)
}

/// Completions for a shell, on stdout.
pub(super) fn completions(given: &ArgMatches, strings: &Strings) -> io::Result<ExitCode> {
    let mut script = Vec::new();
    if let Some(shell) = given.get_one::<clap_complete::Shell>("shell") {
        clap_complete::generate(*shell, &mut command(strings), NAME, &mut script);
    }
    io::stdout().write_all(&script)?;
    Ok(ExitCode::SUCCESS)
}
