//! `tastetrykk [learn]`: the course.

use std::io::{self, IsTerminal};
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::mpsc;

use clap::ArgMatches;
use etcetera::BaseStrategy;

use super::course::Held;
use super::settings::Config;
use super::{Language, USAGE, args, complain};
use crate::app::class::{leader, seat};
use crate::app::{Act, App, Effect, Event, Layout, Learner, Settings};
use crate::classroom::ClassCode;
use crate::classroom::agenda::Agenda;
use crate::config::{Colour, Given};
use crate::course::Catalogue;
use crate::learner::{LearnerCode, Reading};
use crate::locale::Strings;
use crate::runtime::class::Terms;
use crate::runtime::config::Keeper;
use crate::runtime::disk::RealDisk;
use crate::runtime::effects::Outside;
use crate::runtime::full::{self, Ending};
use crate::runtime::store::{Retention, read_current};
use crate::runtime::{lines, panic, terminal};
use crate::screen::Front;
use crate::tui::{Depth, Glyphs};
use crate::vocabulary::{Id, Lang};

/// What the course is asked for.
#[derive(Debug, Default)]
pub(super) struct Asked {
    code: Option<String>,
    lesson: Option<String>,
    given: Given,
    /// What is to happen in a class.
    class: Option<InClass>,
    terms: Terms,
}

/// What is to happen in a class.
#[derive(Debug)]
pub(super) enum InClass {
    /// Lead one.
    Lead {
        /// Its name.
        name: Option<String>,
        /// The meeting that it begins with: a plan's id, and after a stroke a meeting's.
        plan: Option<String>,
        /// The file to take it up from.
        file: Option<String>,
    },
    /// Come to one.
    Join {
        /// Where its host is.
        to: Option<String>,
        /// The code.
        code: Option<ClassCode>,
        /// What one wants to be called.
        name: Option<String>,
    },
}

impl Asked {
    /// What these arguments ask for.
    pub(super) fn of(given: &ArgMatches) -> Self {
        let words = given.get_many::<String>("code").into_iter().flatten().map(String::as_str).collect::<Vec<_>>();
        let (code, rest) = args::code_and_rest(&words);
        let lesson = given.get_one::<String>("lesson").cloned();
        Self {
            code,
            lesson: lesson.or_else(|| rest.first().map(|lesson| (*lesson).to_owned())),
            given: args::given(given),
            ..Self::default()
        }
    }

    /// What these arguments of `host` or `join` ask for.
    pub(super) fn in_class(class: InClass, terms: Terms, given: &ArgMatches) -> Self {
        Self { class: Some(class), terms, given: args::given(given), ..Self::default() }
    }
}

/// Runs the course on the surface that fits. Texts of the command line are read when there is
/// something to say there: most starts have nothing.
pub(super) fn run(asked: Asked, config: &Config, language: Language) -> io::Result<ExitCode> {
    let asked_profile = asked.given.profile.is_some();
    let given = asked.given.over(config.given());
    let Held { catalogue, lang, slips } = match Held::new(asked_profile, &given, language) {
        Ok(held) => held,
        Err(none) => return none.told(&Strings::new(language.now())),
    };
    let strings = Strings::new(lang);
    let code = match asked.code.as_deref().map(|code| read_code(code, &strings)) {
        None => None,
        Some(Ok(code)) => Some(code),
        Some(Err(message)) => return Ok(refuse(&message)),
    };
    let lesson = match &asked.lesson {
        None => None,
        Some(name) => match Id::new(name) {
            Some(id) => Some(id),
            None => return Ok(refuse(&strings.fill("lesson-wrong", &[("name", name)]))),
        },
    };
    let agenda = match &asked.class {
        Some(InClass::Lead { plan: Some(plan), .. }) => match agenda(&catalogue, plan, lang) {
            Some(agenda) => agenda,
            None => return Ok(refuse(&strings.fill("plan-wrong", &[("name", plan)]))),
        },
        _ => Agenda::default(),
    };
    let on_screen = on_screen(&given);
    let settings = Settings { may_suspend: on_screen && cfg!(unix), ..given.settings(lang) };
    let (data, learner) = known(&given, settings);
    let (sender, inbox) = mpsc::channel();
    let retention = given.retention_months.map_or_else(Retention::default, |months| Retention { months });
    let own = config.places.own.clone().filter(|_| settings.kiosk.is_none());
    let mut outside = Outside::new(catalogue, data, learner.code, sender.clone())
        .sharing(given.shared.clone())
        .retaining(retention)
        .keeping_settings(own.map(|path| Keeper::new(path, settings)))
        .in_classes(asked.terms);
    let layout = if on_screen { Layout::SideBySide } else { Layout::Lines };
    let app = App::new(settings, layout, learner);
    let mut front = Front::new(if given.shared.is_some() { app.sharing() } else { app });
    let first = match asked.class {
        Some(class) => begin(&mut front, class, agenda),
        None => first_effects(code, lesson, lang),
    };
    if first.is_empty() {
        outside.back_to_class();
    }
    let ending = if on_screen {
        panic::give_terminal_back(move || Strings::new(lang).say("panicked"));
        full::run(front, first, &mut outside, &inbox, &sender, options(&given))
    } else {
        // Here it does not stand in the way of anything.
        config.complain(lang);
        slips.iter().map(String::as_str).for_each(complain);
        lines::run(front, first, &mut outside, &inbox, &sender)
    };
    let kept = outside.flush();
    let settings_kept = outside.flush_settings();
    terminal::give();
    if on_screen {
        config.complain(lang);
        slips.iter().map(String::as_str).for_each(complain);
    }
    let ending = ending?;
    if !kept {
        complain(&strings.say("not-kept"));
    }
    if !settings_kept {
        complain(&strings.say("settings-not-kept"));
    }
    Ok(match ending {
        Ending::Quit | Ending::InputEnded => {
            outside.hand_over();
            ExitCode::SUCCESS
        }
        Ending::Signal(signal) => ExitCode::from(u8::try_from(128 + signal).unwrap_or(u8::MAX)),
    })
}

/// Where things are kept, and who was here last. A shared machine knows nobody.
fn known(given: &Given, settings: Settings) -> (Option<PathBuf>, Learner) {
    let data = given.data.clone().or_else(data_folder);
    let known = data.as_ref().filter(|_| settings.kiosk.is_none());
    let current = known.and_then(|data| read_current(&RealDisk, data));
    let learner = Learner {
        under_way: current.as_ref().is_some_and(|current| current.lesson.is_some()),
        code: current.map(|current| current.code),
        path: None,
    };
    (data, learner)
}

/// The code that these words are; a slip is asked about on the screen, never opened by itself, and
/// here we can only say it.
pub(super) fn read_code(words: &str, strings: &Strings) -> Result<LearnerCode, String> {
    match LearnerCode::read(words) {
        Reading::Exact(code) => Ok(code),
        Reading::Unsure(near) => Err(strings.fill("code-near", &[("code", &near.to_string())])),
        Reading::Unknown(_) => Err(strings.say("code-wrong")),
    }
}

pub(super) fn refuse(message: &str) -> ExitCode {
    complain(message);
    ExitCode::from(USAGE)
}

/// The agenda of a plan's first meeting, or of the one that is named after a stroke.
fn agenda(catalogue: &Catalogue, named: &str, lang: Lang) -> Option<Agenda> {
    let (plan, meeting) = named.split_once('/').map_or((named, None), |(plan, meeting)| (plan, Some(meeting)));
    let plan = catalogue.plans().into_iter().find(|known| known.id.as_str() == plan)?;
    let mut meetings = plan.meetings.iter();
    let meeting = meetings.find(|known| meeting.is_none_or(|meeting| known.id.as_str() == meeting))?;
    let pause = Strings::new(lang).say("plan-pause");
    Some(Agenda::of(meeting, lang, &catalogue.index(), &pause))
}

/// To the class at once.
fn begin(front: &mut Front, class: InClass, agenda: Agenda) -> Vec<Effect> {
    match class {
        InClass::Lead { name, file, .. } => {
            let mut effects = front.handle(Event::Press(Act::Lead(leader::Act::Lead)));
            let titled = (!agenda.title.is_empty()).then(|| agenda.title.clone());
            let begun = match (file, name.or(titled)) {
                (Some(file), _) => Some(leader::Effect::TakeUp(file)),
                (None, Some(name)) => Some(leader::Effect::Host { name, agenda }),
                (None, None) => None,
            };
            effects.extend(begun.map(Effect::Leading));
            effects
        }
        InClass::Join { to, code, name } => front.handle(Event::Seated(seat::Event::Join { to, code, name })),
    }
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
pub(super) fn data_folder() -> Option<PathBuf> {
    let strategy = etcetera::choose_base_strategy().ok()?;
    Some(strategy.data_dir().join(args::NAME))
}

/// A full screen needs a terminal on both sides that can move its cursor.
pub(super) fn on_screen(given: &Given) -> bool {
    let dumb = std::env::var("TERM").is_ok_and(|term| term == "dumb");
    given.plain != Some(true) && !dumb && io::stdout().is_terminal() && io::stdin().is_terminal()
}

pub(super) fn options(given: &Given) -> full::Options {
    let term = std::env::var("TERM").unwrap_or_default();
    let has = |name: &str| std::env::var(name).is_ok_and(|value| !value.is_empty());
    let many = term.contains("256color") || term.contains("direct") || has("COLORTERM") || cfg!(windows);
    let best = if many { Depth::Many } else { Depth::Sixteen };
    let depth = match given.colour {
        Some(Colour::Never) => Depth::None,
        // https://no-color.org: set and not empty.
        Some(Colour::Auto) | None if has("NO_COLOR") => Depth::None,
        Some(Colour::Auto | Colour::Always) | None => best,
    };
    // crossterm reads NO_COLOR itself and would drop what --color=always asks for.
    crossterm::style::force_color_output(depth != Depth::None);
    full::Options { depth, glyphs: Glyphs::for_term(&term) }
}
