//! `tastetrykk [learn]`: the course.

use std::io::{self, IsTerminal};
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::mpsc;

use clap::ArgMatches;
use etcetera::BaseStrategy;

use super::course::{Profile, catalogue, slips_of_profile};
use super::{Language, USAGE, complain};
use crate::app::{App, Effect, Layout, Learner, Settings, Theme};
use crate::learner::{LearnerCode, Reading};
use crate::locale::{Part, Strings};
use crate::runtime::disk::RealDisk;
use crate::runtime::effects::Outside;
use crate::runtime::full::{self, Ending};
use crate::runtime::store::read_current;
use crate::runtime::{lines, panic, terminal};
use crate::screen::Front;
use crate::tui::{Depth, Glyphs};
use crate::vocabulary::{Id, Lang};

/// What the course is asked for.
#[derive(Debug, Default)]
pub(super) struct Asked {
    code: Option<String>,
    lesson: Option<String>,
    lessons: Option<PathBuf>,
    profile: Option<PathBuf>,
    data: Option<PathBuf>,
    plain: bool,
    no_mouse: bool,
    theme: Option<String>,
    color: Option<String>,
}

impl Asked {
    /// What these arguments ask for.
    pub(super) fn of(given: &ArgMatches) -> Self {
        let text = |name: &str| given.get_one::<String>(name).cloned();
        let path = |name: &str| given.get_one::<PathBuf>(name).cloned();
        let mut asked = Self {
            code: None,
            lesson: text("lesson"),
            lessons: path("lessons"),
            profile: path("profile"),
            data: path("data"),
            plain: given.get_flag("plain"),
            no_mouse: given.get_flag("no-mouse"),
            theme: text("theme"),
            color: text("color"),
        };
        let words: Vec<&String> = given.get_many::<String>("code").into_iter().flatten().collect();
        // The three words come as one argument or as three; after one, what follows is a lesson.
        let (code, rest) = match words.split_first() {
            Some((first, rest)) if !matches!(LearnerCode::read(first), Reading::Unknown(_)) => ((*first).clone(), rest),
            _ => (words.iter().map(|word| word.as_str()).collect::<Vec<_>>().join(" "), [].as_slice()),
        };
        asked.code = (!words.is_empty()).then_some(code);
        asked.lesson = asked.lesson.or_else(|| rest.first().map(|lesson| (*lesson).clone()));
        asked
    }
}

/// Runs the course on the surface that fits. Texts of the command line are read when there is
/// something to say there: most starts have nothing.
pub(super) fn run(asked: &Asked, language: Language) -> io::Result<ExitCode> {
    let profile = match Profile::read(asked.profile.as_deref()) {
        Ok(profile) => profile,
        Err(none) => return none.told(&Strings::with(language.now(), &[Part::Commands])),
    };
    let course = catalogue(asked.lessons.clone(), profile.as_ref());
    // Without either it is the municipality inside the program, which nobody need read now.
    let municipal = profile.is_some() || asked.lessons.is_some();
    let lang = language.in_municipality(if municipal { course.profile_language() } else { None });
    let slips = if municipal { slips_of_profile(&course, lang) } else { Vec::new() };
    let strings = move || Strings::with(lang, &[Part::Commands]);
    let code = match asked.code.as_deref().map(LearnerCode::read) {
        None => None,
        Some(Reading::Exact(code)) => Some(code),
        // A slip is asked about on the screen, never opened by itself; here we can only say it.
        Some(Reading::Unsure(near)) => {
            return Ok(refuse(&strings().fill("code-near", &[("code", &near.to_string())])));
        }
        Some(Reading::Unknown(_)) => return Ok(refuse(&strings().say("code-wrong"))),
    };
    let lesson = match &asked.lesson {
        None => None,
        Some(name) => match Id::new(name) {
            Some(id) => Some(id),
            None => return Ok(refuse(&strings().fill("lesson-wrong", &[("name", name)]))),
        },
    };
    let data = asked.data.clone().or_else(data_folder);
    let current = data.as_ref().and_then(|data| read_current(&RealDisk, data));
    let learner = Learner {
        under_way: current.as_ref().is_some_and(|current| current.lesson.is_some()),
        code: current.map(|current| current.code),
    };
    let (sender, inbox) = mpsc::channel();
    let mut outside = Outside::new(course, data, learner.code, sender.clone());
    let first = first_effects(code, lesson, lang);
    let on_screen = on_screen(asked);
    let layout = if on_screen { Layout::SideBySide } else { Layout::Lines };
    let settings = Settings {
        theme: theme(asked),
        may_suspend: on_screen && cfg!(unix),
        mouse: !asked.no_mouse,
        ..Settings::new(lang)
    };
    let front = Front::new(App::new(settings, layout, learner));
    let ending = if on_screen {
        panic::give_terminal_back(move || strings().say("panicked"));
        full::run(front, first, &mut outside, &inbox, &sender, options(asked))
    } else {
        // Here it does not stand in the way of anything.
        slips.iter().for_each(|line| complain(line));
        lines::run(front, first, &mut outside, &inbox, &sender)
    };
    let kept = outside.flush();
    terminal::give();
    if on_screen {
        slips.iter().for_each(|line| complain(line));
    }
    let ending = ending?;
    if !kept {
        complain(&strings().say("not-kept"));
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
fn on_screen(asked: &Asked) -> bool {
    let dumb = std::env::var("TERM").is_ok_and(|term| term == "dumb");
    !asked.plain && !dumb && io::stdout().is_terminal() && io::stdin().is_terminal()
}

fn theme(asked: &Asked) -> Theme {
    let named = |theme: &Theme| asked.theme.as_deref() == Some(theme.name());
    Theme::ALL.into_iter().find(named).unwrap_or(Theme::Dark)
}

fn options(asked: &Asked) -> full::Options {
    let term = std::env::var("TERM").unwrap_or_default();
    let has = |name: &str| std::env::var(name).is_ok_and(|value| !value.is_empty());
    let many = term.contains("256color") || term.contains("direct") || has("COLORTERM") || cfg!(windows);
    let best = if many { Depth::Many } else { Depth::Sixteen };
    let depth = match asked.color.as_deref() {
        Some("never") => Depth::None,
        Some("always") => best,
        // https://no-color.org: set and not empty.
        _ if has("NO_COLOR") => Depth::None,
        _ => best,
    };
    // crossterm reads NO_COLOR itself and would drop what --color=always asks for.
    crossterm::style::force_color_output(depth != Depth::None);
    full::Options { mouse: !asked.no_mouse, depth, glyphs: Glyphs::for_term(&term) }
}
