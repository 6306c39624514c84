//! The command line, described once: help, completions and parsing come from here.

mod author;
mod class;

use std::io::{self, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::builder::PossibleValuesParser;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};

use super::{USAGE, complain};
use crate::app::{Density, Theme};
use crate::config::{Colour, Given};
use crate::learner::{LearnerCode, Reading};
use crate::locale::Strings;
use crate::vocabulary::Lang;

/// The name of the program.
pub(super) const NAME: &str = "tastetrykk";

/// How wide help is, in columns.
const COLUMNS: usize = 80;

/// The commands.
const COMMANDS: &[&str] = &[
    "learn",
    "host",
    "join",
    "lessons",
    "new",
    "check",
    "preview",
    "try",
    "translate",
    "schema",
    "guide",
    "profile",
    "settings",
    "forget",
    "completions",
    "man",
];

/// The command line in this language.
pub(super) fn command(strings: &Strings) -> Command {
    let say = |id: &str| strings.say(id);
    let learn = learn_args(Command::new("learn").about(say("command-learn")), strings);
    let lessons = Command::new("lessons")
        .about(say("command-lessons"))
        .arg(folder(strings))
        .arg(profile(strings))
        .arg(Arg::new("json").long("json").action(ArgAction::SetTrue).help(say("option-json")));
    let checked = Arg::new("path").num_args(0..).value_name(say("value-paths")).value_parser(value_parser!(PathBuf));
    let check = Command::new("check")
        .about(say("command-check"))
        .arg(checked.help(say("option-check-path")))
        .arg(profile(strings))
        .arg(choice("format", &["human", "json"], "option-format", strings).default_value("human"))
        .arg(Arg::new("faults-only").long("faults-only").action(ArgAction::SetTrue).help(say("option-faults-only")))
        .arg(Arg::new("no-cache").long("no-cache").action(ArgAction::SetTrue).help(say("option-no-cache")))
        .arg(
            Arg::new("measures")
                .long("measures")
                .action(ArgAction::SetTrue)
                .conflicts_with_all(["fix", "faults-only"])
                .help(say("option-measures")),
        )
        .arg(Arg::new("fix").long("fix").action(ArgAction::SetTrue).requires("path").help(say("option-fix")))
        .arg(
            Arg::new("dry-run").long("dry-run").action(ArgAction::SetTrue).requires("fix").help(say("option-dry-run")),
        );
    let new = author::new(strings);
    let preview = author::preview(strings);
    let trial = author::trial(strings);
    let translate = author::translate(strings);
    let schema = author::schema(strings);
    let guide = author::guide(strings);
    let municipality = Command::new("profile").about(say("command-profile")).arg(folder(strings)).arg(profile(strings));
    let settings = settings_args(Command::new("settings").about(say("command-settings")), strings);
    let forget = Command::new("forget")
        .about(say("command-forget"))
        .arg(code(strings).required(true))
        .arg(path("data", strings).help(say("option-data")))
        .arg(path("shared", strings).help(say("option-shared")));
    let shell = Arg::new("shell").required(true).value_name(say("value-shell")).hide_possible_values(true);
    let completions = Command::new("completions")
        .about(say("command-completions"))
        .arg(shell.value_parser(value_parser!(clap_complete::Shell)).help(say("option-shell")));
    let man = Command::new("man").about(say("command-man"));
    let root = Command::new(NAME)
        .version(env!("CARGO_PKG_VERSION"))
        .about(say("command-about"))
        .disable_help_subcommand(true)
        .args_conflicts_with_subcommands(true)
        .subcommand_negates_reqs(true)
        .subcommands(
            [
                learn,
                class::host(strings),
                class::join(strings),
                class::simulate(strings),
                lessons,
                new,
                check,
                preview,
                trial,
                translate,
                schema,
                guide,
                municipality,
                settings,
                forget,
                completions,
                man,
            ]
            .map(|command| dress(command, strings)),
        );
    dress(learn_args(root, strings), strings)
        .disable_version_flag(true)
        .arg(Arg::new("version").long("version").short('V').action(ArgAction::Version).help(say("option-version")))
}

/// Help in the same language, in the same order, on every command.
///
/// What clap would add by itself (`[OPTIONS]`, `[possible values: …]`, `[default: …]`) is English,
/// so it is hidden, and the texts say it.
fn dress(command: Command, strings: &Strings) -> Command {
    let say = |id: &str| strings.say(id);
    let usage = match command.get_name() {
        "learn" => say("form-learn"),
        "host" => say("form-host"),
        "join" => say("form-join"),
        "simulate" => say("form-simulate"),
        "lessons" => say("form-lessons"),
        "check" => say("form-check"),
        "new" => say("form-new"),
        "preview" => say("form-preview"),
        "try" => say("form-try"),
        "translate" => say("form-translate"),
        "schema" => say("form-schema"),
        "guide" => say("form-guide"),
        "profile" => say("form-profile"),
        "settings" => say("form-settings"),
        "forget" => say("form-forget"),
        "completions" => say("form-completions"),
        "man" => say("form-man"),
        _ => format!("{}\n  {}", say("form-root"), say("form-command")),
    };
    let has =
        |part: bool, title: &str, what: &str| if part { format!("\n{}:\n{what}\n", say(title)) } else { String::new() };
    let template = [
        format!("{{about}}\n\n{}:\n  {{usage}}\n", say("help-usage")),
        has(command.has_subcommands(), "help-commands", "{subcommands}"),
        has(command.get_positionals().next().is_some(), "help-arguments", "{positionals}"),
        has(true, "help-options", "{options}"),
    ];
    command
        .help_template(template.concat())
        .term_width(COLUMNS)
        .override_usage(usage)
        .disable_help_flag(true)
        .arg(Arg::new("help").long("help").short('h').action(ArgAction::Help).help(say("option-help")))
        .arg(choice("lang", &Lang::ALL.map(Lang::tag), "option-lang", strings))
}

/// The option `--name` for one of these words; its help says what each means.
fn choice(name: &'static str, words: &[&'static str], help: &str, strings: &Strings) -> Arg {
    Arg::new(name)
        .long(name)
        .value_name(strings.say("value-word"))
        .value_parser(PossibleValuesParser::new(words))
        .hide_possible_values(true)
        .hide_default_value(true)
        .help(strings.say(help))
}

fn folder(strings: &Strings) -> Arg {
    path("lessons", strings).help(strings.say("option-lessons"))
}

fn profile(strings: &Strings) -> Arg {
    path("profile", strings).value_name(strings.say("value-file")).help(strings.say("option-profile"))
}

fn path(name: &'static str, strings: &Strings) -> Arg {
    Arg::new(name).long(name).value_name(strings.say("value-folder")).value_parser(value_parser!(PathBuf))
}

fn code(strings: &Strings) -> Arg {
    let code = Arg::new("code").long("code").value_name(strings.say("value-words")).num_args(1..=3);
    code.help(strings.say("option-code"))
}

fn learn_args(command: Command, strings: &Strings) -> Command {
    let lesson = Arg::new("lesson").value_name(strings.say("value-lesson")).value_parser(lesson_name);
    settings_args(command.arg(lesson.help(strings.say("option-lesson"))).arg(code(strings)), strings)
}

/// What can be set for once, in files as well: see [`given`].
fn settings_args(command: Command, strings: &Strings) -> Command {
    let say = |id: &str| strings.say(id);
    let command = command
        .arg(folder(strings))
        .arg(profile(strings))
        .arg(path("data", strings).help(say("option-data")))
        .arg(path("shared", strings).help(say("option-shared")));
    let kiosk = Arg::new("kiosk").long("kiosk").action(ArgAction::SetTrue).help(say("option-kiosk"));
    looks_args(command, strings).arg(kiosk)
}

/// How the program looks and what it listens to.
fn looks_args(command: Command, strings: &Strings) -> Command {
    let say = |id: &str| strings.say(id);
    let flag = |name: &'static str, help: &str| Arg::new(name).long(name).action(ArgAction::SetTrue).help(say(help));
    command
        .arg(flag("plain", "option-plain"))
        .arg(choice("theme", &Theme::ALL.map(Theme::name), "option-theme", strings))
        .arg(choice("density", &Density::ALL.map(Density::name), "option-density", strings))
        .arg(flag("large-targets", "option-large-targets"))
        .arg(flag("no-mouse", "option-no-mouse"))
        .arg(choice("color", &Colour::ALL.map(Colour::name), "option-color", strings))
}

/// What these arguments of [`settings_args`], or some of them, say about settings.
pub(super) fn given(matches: &ArgMatches) -> Given {
    // Not every command has all of them.
    let word = |name: &str| matches.try_get_one::<String>(name).ok().flatten().map(String::as_str);
    let path = |name: &str| matches.try_get_one::<PathBuf>(name).ok().flatten().cloned();
    let flag = |name: &str| matches.try_get_one::<bool>(name).ok().flatten().copied().filter(|is| *is);
    Given {
        language: word("lang").and_then(Lang::from_tag),
        theme: word("theme").and_then(Theme::named),
        density: word("density").and_then(Density::named),
        mouse: flag("no-mouse").map(|no| !no),
        large_targets: flag("large-targets"),
        plain: flag("plain"),
        colour: word("color").and_then(Colour::named),
        lessons: path("lessons"),
        profile: path("profile"),
        data: path("data"),
        shared: path("shared"),
        kiosk: flag("kiosk"),
        ..Given::default()
    }
}

/// The three words, which come as one argument or as three; after one, what follows is a lesson.
pub(super) fn code_and_rest<'w>(words: &'w [&'w str]) -> (Option<String>, &'w [&'w str]) {
    match words.split_first() {
        None => (None, &[]),
        Some((first, rest)) if !matches!(LearnerCode::read(first), Reading::Unknown(_)) => {
            (Some((*first).to_owned()), rest)
        }
        Some(_) => (Some(words.join(" ")), &[]),
    }
}

/// A command after an option is no name of a lesson, though clap would take it for one.
fn lesson_name(name: &str) -> Result<String, &'static str> {
    if COMMANDS.contains(&name) { Err("command") } else { Ok(name.to_owned()) }
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
    let given = context(ContextKind::InvalidArg);
    let argument = typed(&given);
    let sentence = match error.kind() {
        ErrorKind::UnknownArgument => strings.fill("usage-unknown", &[("what", &given)]),
        ErrorKind::InvalidSubcommand => {
            strings.fill("usage-unknown", &[("what", &context(ContextKind::InvalidSubcommand))])
        }
        ErrorKind::InvalidValue => {
            let value = context(ContextKind::InvalidValue);
            let valid = context(ContextKind::ValidValue);
            if value.is_empty() {
                strings.fill("usage-no-value", &[("what", argument)])
            } else if valid.is_empty() {
                strings.fill("usage-bad-value", &[("what", argument), ("value", &value)])
            } else if !argument.starts_with('-') {
                // It has no name that somebody has typed.
                strings.fill("usage-choose-here", &[("value", &value), ("valid", &valid)])
            } else {
                strings.fill("usage-choose", &[("what", argument), ("value", &value), ("valid", &valid)])
            }
        }
        ErrorKind::MissingRequiredArgument => strings.fill("usage-missing", &[("what", argument)]),
        ErrorKind::ValueValidation => strings.fill("usage-place", &[("what", &context(ContextKind::InvalidValue))]),
        // A second lesson.
        ErrorKind::ArgumentConflict if error.get(ContextKind::InvalidSubcommand).is_some() => {
            strings.fill("usage-place", &[("what", &context(ContextKind::InvalidSubcommand))])
        }
        ErrorKind::TooManyValues => strings.fill("usage-no-value-here", &[("what", argument)]),
        _ => strings.say("usage-wrong"),
    };
    complain(&sentence);
    complain(&strings.say("usage-help"));
    ExitCode::from(USAGE)
}

/// An argument as a person types it, without the names of its values that clap writes after it.
fn typed(argument: &str) -> &str {
    let (name, _) = argument.split_once(" <").unwrap_or((argument, ""));
    name.trim_end_matches("...").trim_matches(['<', '>', '[', ']'])
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

/// The manual page, on stdout: of the same definition as the help.
pub(super) fn manual(strings: &Strings) -> io::Result<ExitCode> {
    let mut page = Vec::new();
    clap_mangen::Man::new(command(strings)).render(&mut page)?;
    io::stdout().write_all(&page)?;
    Ok(ExitCode::SUCCESS)
}
