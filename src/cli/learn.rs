//! `tastetrykk [learn]`: the course.

use std::io::{self, IsTerminal};
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::mpsc;

use clap::ArgMatches;
use etcetera::BaseStrategy;

use super::{USAGE, complain};
use crate::app::{App, Effect, Layout, Learner, Settings, Theme};
use crate::course::{Catalogue, Files};
use crate::learner::{LearnerCode, Reading};
use crate::locale::Strings;
use crate::runtime::disk::RealDisk;
use crate::runtime::effects::Outside;
use crate::runtime::folder::Folder;
use crate::runtime::full::{self, Ending};
use crate::runtime::store::read_current;
use crate::runtime::{lines, panic, terminal};
use crate::screen::Front;
use crate::tui::{Depth, Glyphs};
use crate::vocabulary::{Id, Lang};

/// The built-in lessons, under a folder if one is given.
pub(super) fn catalogue(folder: Option<PathBuf>) -> Catalogue {
    Catalogue::new(folder.map(|folder| Box::new(Folder::new(folder)) as Box<dyn Files>))
}

/// Runs the course on the surface that fits.
pub(super) fn run(given: &ArgMatches, strings: &Strings) -> io::Result<ExitCode> {
    let code = match given.get_many::<String>("code") {
        None => None,
        Some(words) => match LearnerCode::read(&words.cloned().collect::<Vec<_>>().join(" ")) {
            Reading::Exact(code) => Some(code),
            // A slip is asked about on the screen, never opened by itself; here we can only say it.
            Reading::Unsure(near) => return Ok(refuse(&strings.fill("code-near", &[("code", &near.to_string())]))),
            Reading::Unknown(_) => return Ok(refuse(&strings.say("code-wrong"))),
        },
    };
    let lesson = match given.get_one::<String>("lesson") {
        None => None,
        Some(name) => match Id::new(name) {
            Some(id) => Some(id),
            None => return Ok(refuse(&strings.fill("lesson-wrong", &[("name", name)]))),
        },
    };
    let data = given.get_one::<PathBuf>("data").cloned().or_else(data_folder);
    let current = data.as_ref().and_then(|data| read_current(&RealDisk, data));
    let learner = Learner {
        under_way: current.as_ref().is_some_and(|current| current.lesson.is_some()),
        code: current.map(|current| current.code),
    };
    let (sender, inbox) = mpsc::channel();
    let overlay = given.get_one::<PathBuf>("lessons").cloned();
    let mut outside = Outside::new(catalogue(overlay), data, learner.code, sender.clone());
    let lang = strings.lang();
    let first = first_effects(code, lesson, lang);
    let on_screen = on_screen(given);
    let layout = if on_screen { Layout::SideBySide } else { Layout::Lines };
    let settings = Settings { language: lang, theme: theme(given), may_suspend: on_screen && cfg!(unix) };
    let front = Front::new(App::new(settings, layout, learner));
    let ending = if on_screen {
        panic::give_terminal_back(strings.say("panicked"));
        full::run(front, first, &mut outside, &inbox, &sender, options(given))
    } else {
        lines::run(front, first, &mut outside, &inbox, &sender)
    };
    let kept = outside.flush();
    terminal::give();
    let ending = ending?;
    if !kept {
        complain(&strings.say("not-kept"));
    }
    Ok(match ending {
        Ending::Quit => ExitCode::SUCCESS,
        Ending::Signal(signal) => ExitCode::from(u8::try_from(128 + signal).unwrap_or(u8::MAX)),
    })
}

fn refuse(message: &str) -> ExitCode {
    complain(message);
    ExitCode::from(USAGE)
}

fn first_effects(code: Option<LearnerCode>, lesson: Option<Id>, lang: Lang) -> Vec<Effect> {
    match (code, lesson) {
        (Some(code), None) => vec![Effect::Resume(Some(code))],
        (Some(code), Some(lesson)) => vec![Effect::Learner(code), Effect::Open(lesson, lang)],
        (None, Some(lesson)) => vec![Effect::Open(lesson, lang)],
        (None, None) => Vec::new(),
    }
}

/// Where a person's own things are kept, by the platform's convention.
fn data_folder() -> Option<PathBuf> {
    let strategy = etcetera::choose_base_strategy().ok()?;
    Some(strategy.data_dir().join(super::args::NAME))
}

/// A full screen needs a terminal on both sides that can move its cursor.
fn on_screen(given: &ArgMatches) -> bool {
    let dumb = std::env::var("TERM").is_ok_and(|term| term == "dumb");
    !given.get_flag("plain") && !dumb && io::stdout().is_terminal() && io::stdin().is_terminal()
}

fn theme(given: &ArgMatches) -> Theme {
    let name = given.get_one::<String>("theme").map_or("", String::as_str);
    Theme::ALL.into_iter().find(|theme| theme.name() == name).unwrap_or(Theme::Dark)
}

fn options(given: &ArgMatches) -> full::Options {
    let term = std::env::var("TERM").unwrap_or_default();
    let has = |name: &str| std::env::var(name).is_ok_and(|value| !value.is_empty());
    let many = term.contains("256color") || term.contains("direct") || has("COLORTERM") || cfg!(windows);
    let best = if many { Depth::Many } else { Depth::Sixteen };
    let depth = match given.get_one::<String>("color").map(String::as_str) {
        Some("never") => Depth::None,
        Some("always") => best,
        // https://no-color.org: set and not empty.
        _ if has("NO_COLOR") => Depth::None,
        _ => best,
    };
    // crossterm reads NO_COLOR itself and would drop what --color=always asks for.
    crossterm::style::force_color_output(depth != Depth::None);
    full::Options { mouse: !given.get_flag("no-mouse"), depth, glyphs: Glyphs::for_term(&term) }
}
