//! The commands of the author's desk.

use std::path::PathBuf;

use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, Command, value_parser};

use super::{choice, folder, looks_args, path, profile};
use crate::app::Theme;
use crate::author::preview::Size;
use crate::author::schema;
use crate::cli::new::KINDS;
use crate::config::Colour;
use crate::locale::Strings;
use crate::vocabulary::{Lang, Module};

/// A lesson, an application, an app or a profile that is made, or a step that is made by doing.
pub(super) fn new(strings: &Strings) -> Command {
    let say = |id: &str| strings.say(id);
    let text = |name: &'static str, value: &str, help: &str| {
        Arg::new(name).long(name).value_name(say(value)).help(say(help)).allow_hyphen_values(true)
    };
    let kind = Arg::new("kind").value_name(say("value-kind")).hide_possible_values(true);
    let kind = kind.value_parser(PossibleValuesParser::new(KINDS)).help(say("option-new-kind"));
    let modules = Module::ALL.map(Module::name);
    let command = Command::new("new")
        .about(say("command-new"))
        .arg(kind)
        .arg(path("folder", strings).help(say("option-folder")))
        .arg(choice("language", &["nb", "nn"], "option-new-language", strings))
        .arg(text("title", "value-text", "option-new-title"))
        .arg(text("title-other", "value-text", "option-new-title-other"))
        .arg(text("goal", "value-text", "option-new-goal"))
        .arg(text("goal-other", "value-text", "option-new-goal-other"))
        .arg(choice("module", &modules, "option-new-module", strings))
        .arg(text("start", "value-word", "option-new-start"))
        .arg(text("done", "value-word", "option-new-done"))
        .arg(text("minutes", "value-number", "option-new-minutes"))
        .arg(text("id", "value-word", "option-new-id"))
        .arg(text("name", "value-text", "option-new-municipality"))
        .arg(text("site", "value-text", "option-new-site"))
        .arg(text("email", "value-text", "option-new-email"))
        .arg(text("phone", "value-text", "option-new-phone"))
        .arg(Arg::new("yes").long("yes").action(ArgAction::SetTrue).help(say("option-new-yes")));
    by_doing(command, strings)
}

/// A step that is made by doing: each answer can be given beforehand.
fn by_doing(command: Command, strings: &Strings) -> Command {
    let say = |id: &str| strings.say(id);
    let text = |name: &'static str, value: &str, help: &str| {
        Arg::new(name).long(name).value_name(say(value)).help(say(help)).allow_hyphen_values(true)
    };
    let doing = Arg::new("by-doing").long("by-doing").value_name(say("value-file")).num_args(0..=1);
    let act = text("act", "value-words", "option-act").action(ArgAction::Append);
    let command = command
        .arg(doing.value_parser(value_parser!(PathBuf)).help(say("option-by-doing")))
        .arg(text("step", "value-word", "option-doing-step"))
        .arg(text("task", "value-words", "option-doing-task"))
        .arg(text("like", "value-word", "option-like"))
        .arg(choice("device", &["phone", "computer", "board", "program"], "option-device", strings))
        .arg(text("at", "value-word", "option-at"))
        .arg(text("threads", "value-words", "option-threads"))
        .arg(text("contacts", "value-words", "option-contacts"))
        .arg(text("mails", "value-words", "option-mails"))
        .arg(text("control", "value-words", "option-control").action(ArgAction::Append))
        .arg(text("page", "value-words", "option-doing-page").action(ArgAction::Append))
        .arg(act)
        .arg(text("goals", "value-words", "option-goals"))
        .arg(text("mistakes", "value-words", "option-mistakes"))
        .arg(text("say", "value-words", "option-say"))
        .arg(choice("keep-words", &["yes", "no"], "option-keep-words", strings));
    looks_args(command.arg(profile(strings)), strings)
}

/// A lesson to be tried, and where in it.
pub(super) fn trial(strings: &Strings) -> Command {
    let say = |id: &str| strings.say(id);
    let file = Arg::new("path").required(true).value_name(say("value-file")).value_parser(value_parser!(PathBuf));
    let name = |name: &'static str, help: &str| Arg::new(name).long(name).value_name(say("value-word")).help(say(help));
    let record = Arg::new("record").long("record").action(ArgAction::SetTrue).help(say("option-record"));
    let command = Command::new("try").about(say("command-try")).arg(file.help(say("option-try-path")));
    let command = command.arg(name("step", "option-step")).arg(name("variant", "option-variant").requires("step"));
    looks_args(command.arg(record).arg(profile(strings)), strings)
}

/// What a preview is of, and how it is shown.
pub(super) fn preview(strings: &Strings) -> Command {
    let say = |id: &str| strings.say(id);
    let flag = |name: &'static str, help: &str| Arg::new(name).long(name).action(ArgAction::SetTrue).help(say(help));
    let file = Arg::new("file").required(true).value_name(say("value-file")).value_parser(value_parser!(PathBuf));
    let lesson = Arg::new("lesson").long("lesson").value_name(say("value-lesson"));
    Command::new("preview")
        .about(say("command-preview"))
        .arg(file.help(say("option-preview-file")))
        .arg(lesson.help(say("option-preview-lesson")))
        .arg(choice("size", &Size::ALL.map(Size::name), "option-preview-size", strings))
        .arg(profile(strings))
        .arg(flag("plain", "option-plain"))
        .arg(choice("theme", &Theme::ALL.map(Theme::name), "option-theme", strings))
        .arg(flag("no-mouse", "option-no-mouse"))
        .arg(choice("color", &Colour::ALL.map(Colour::name), "option-color", strings))
}

/// A translation that is begun, or gone on with.
pub(super) fn translate(strings: &Strings) -> Command {
    let say = |id: &str| strings.say(id);
    let flag = |name: &'static str, help: &str| Arg::new(name).long(name).action(ArgAction::SetTrue).help(say(help));
    let lesson = Arg::new("lesson").required(true).value_name(say("value-lesson"));
    let to = Arg::new("to").required(true).value_name(say("value-language")).hide_possible_values(true);
    Command::new("translate")
        .about(say("command-translate"))
        .arg(lesson.value_parser(value_parser!(PathBuf)).help(say("option-translate-lesson")))
        .arg(to.value_parser(PossibleValuesParser::new(Lang::ALL.map(Lang::tag))).help(say("option-translate-to")))
        .arg(folder(strings))
        .arg(flag("done", "option-translate-done"))
        .arg(flag("dry-run", "option-dry-run"))
}

/// The schema of a kind of file.
pub(super) fn schema(strings: &Strings) -> Command {
    let file = Arg::new("file").value_name(strings.say("value-word")).hide_possible_values(true);
    let file = file.value_parser(PossibleValuesParser::new(schema::FILES.iter().map(|file| file.name)));
    Command::new("schema").about(strings.say("command-schema")).arg(file.help(strings.say("option-schema")))
}

/// A page of the guide.
pub(super) fn guide(strings: &Strings) -> Command {
    let page = Arg::new("page").num_args(0..).value_name(strings.say("value-word"));
    Command::new("guide").about(strings.say("command-guide")).arg(page.help(strings.say("option-page")))
}
