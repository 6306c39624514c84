//! `tastetrykk try`: a lesson as its learners meet it, with nothing kept; and what was done as examples.

use std::io;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;
use std::sync::mpsc::{self, Receiver};

use clap::ArgMatches;

use super::ask::{Answers, Asking, Ended, Question};
use super::course::Held;
use super::settings::Config;
use super::{Language, USAGE, args, complain, learn};
use crate::app::event::Opened;
use crate::app::{App, Event, Layout, Learner, Settings, Trying};
use crate::author::example::{self, Played, write};
use crate::author::new;
use crate::config::Given;
use crate::course::model::{Example, StepKind};
use crate::course::{Catalogue, Lesson};
use crate::learner::LearnerCode;
use crate::learner::journal::Entry;
use crate::locale::{Strings, findings};
use crate::runtime::disk::{self, RealDisk};
use crate::runtime::effects::Outside;
use crate::runtime::full::{self, Ending};
use crate::runtime::inbox::Incoming;
use crate::runtime::{clock, folder, lines, panic, terminal};
use crate::screen::Front;
use crate::session::{Action, Session, Start};
use crate::solve;
use crate::vocabulary::{Id, Lang};
use crate::world;

/// A lesson's main file, as it stood when the program began.
#[derive(Debug)]
pub(super) struct Source {
    /// Where it is.
    pub(super) path: PathBuf,
    /// The lesson's id, by the file's name.
    pub(super) id: String,
    /// What stands in it.
    pub(super) text: String,
    /// The language of the translation that was named, if one was.
    pub(super) language: Option<Lang>,
}

/// How a trial ended, and what was done in it.
#[derive(Debug)]
pub(super) struct Tried {
    /// How the program ended.
    pub(super) ending: Ending,
    /// What was done, in order.
    pub(super) entries: Vec<Entry>,
    /// What is typed from here on comes here.
    pub(super) inbox: Receiver<Incoming>,
}

/// Plays the lesson in the file that is named, and makes examples of it where that is asked for.
pub(super) fn run(given: &ArgMatches, config: &Config, language: Language) -> io::Result<ExitCode> {
    let named = given.get_one::<PathBuf>("path").cloned().unwrap_or_default();
    let strings = Strings::new(language.now());
    let Some(source) = Source::read(&named)? else {
        complain(&strings.fill("check-no-path", &[("path", &named.display().to_string())]));
        return Ok(ExitCode::from(USAGE));
    };
    let asked = args::given(given);
    let looks = Given { lessons: Some(source.folder()), ..asked.clone() }.over(config.given());
    let Held { catalogue, slips, .. } = match Held::new(asked.profile.is_some(), &looks, language) {
        Ok(held) => held,
        Err(none) => return none.told(&strings),
    };
    slips.iter().map(String::as_str).for_each(complain);
    let lesson = match open(&catalogue, &source.id, &strings) {
        Ok(lesson) => lesson,
        Err(code) => return Ok(code),
    };
    let begin = match beginning(given, &lesson, &strings) {
        Ok(begin) => begin,
        Err(code) => return Ok(code),
    };
    let record = given.get_flag("record");
    let lang = source.language.or(language.said).unwrap_or(lesson.language);
    let trying = begin.step.filter(|_| record).map_or(Trying::Lesson, Trying::Step);
    let tried = play(catalogue, &lesson, begin, trying, &Given { language: Some(lang), ..looks })?;
    if let Ending::Signal(signal) = tried.ending {
        return Ok(ExitCode::from(u8::try_from(128 + signal).unwrap_or(u8::MAX)));
    }
    if record {
        let played = example::history(&lesson, &tried.entries).map(|history| example::played(&lesson, &history));
        let answers = if tried.ending == Ending::Quit { Answers::Inbox(tried.inbox) } else { Answers::None };
        let mut asking = Asking::on_stdout(answers, &strings);
        match add(&mut asking, &strings, &source, &lesson, &played.unwrap_or_default()) {
            Err(Ended::Input(error)) if error.kind() != io::ErrorKind::UnexpectedEof => return Err(error),
            Err(Ended::Input(_) | Ended::Back | Ended::Wrong(_)) => asking.say(&strings.say("new-nothing"))?,
            Ok(()) => {}
        }
    }
    Ok(ExitCode::SUCCESS)
}

impl Source {
    /// The main file of the lesson whose file, or whose translation's file, is named. `None` when there is none.
    pub(super) fn read(named: &Path) -> io::Result<Option<Self>> {
        let Some(name) = named.file_name().and_then(|name| name.to_str()) else { return Ok(None) };
        let stem = name.strip_suffix(".toml").unwrap_or(name);
        let (id, tag) = stem.split_once('.').unwrap_or((stem, ""));
        let language = Lang::ALL.into_iter().find(|lang| lang.tag() == tag);
        let path = named.with_file_name(format!("{id}.toml"));
        let Some(bytes) = folder::read(&path)? else { return Ok(None) };
        let text = String::from_utf8_lossy(&bytes).into_owned();
        Ok(Some(Self { path, id: id.to_owned(), text, language }))
    }

    /// The folder that it stands in.
    pub(super) fn folder(&self) -> PathBuf {
        let folder = self.path.parent().filter(|folder| !folder.as_os_str().is_empty());
        folder.unwrap_or(Path::new(".")).to_owned()
    }

    /// Puts `text` in the file, unless somebody else has changed it: then nothing is written, and it is false.
    pub(super) fn replace(&self, text: &str) -> io::Result<bool> {
        if folder::read(&self.path)?.as_deref() != Some(self.text.as_bytes()) {
            return Ok(false);
        }
        disk::replace(&RealDisk, &self.path, text.as_bytes(), "try")?;
        Ok(true)
    }
}

/// The lesson, or what is wrong with it.
pub(super) fn open(catalogue: &Catalogue, id: &str, strings: &Strings) -> Result<Arc<Lesson>, ExitCode> {
    match catalogue.open(id) {
        Ok(opened) => Ok(Arc::new(opened.lesson)),
        Err(found) => {
            for finding in &found {
                findings::human(finding, strings).lines().for_each(complain);
            }
            Err(ExitCode::FAILURE)
        }
    }
}

/// Where a trial begins.
#[derive(Debug)]
pub(super) struct Beginning {
    /// What the session starts from.
    pub(super) start: Start,
    /// What leads to the step.
    pub(super) actions: Vec<Action>,
    /// The place of the step, where one was asked for.
    pub(super) step: Option<usize>,
}

fn beginning(given: &ArgMatches, lesson: &Lesson, strings: &Strings) -> Result<Beginning, ExitCode> {
    let word = |name: &str| given.get_one::<String>(name).map(String::as_str);
    let Some(step) = word("step") else {
        let (lesson_hash, language) = (lesson.hash, lesson.language);
        let seed = u64::from_le_bytes(clock::random());
        let start =
            Start { lesson: lesson_hash, world: world::VERSION, profile: 0, day: clock::today(), seed, language };
        return Ok(Beginning { start, actions: Vec::new(), step: None });
    };
    let listed = |ids: Vec<&Id>| ids.iter().map(|id| id.as_str()).collect::<Vec<_>>().join(", ");
    let refuse = |message: &str, id: &str, known: Vec<&Id>| {
        complain(&strings.fill(message, &[("id", id), ("known", &listed(known))]));
        ExitCode::from(USAGE)
    };
    let Some((place, found)) = lesson.steps.iter().enumerate().find(|(_, found)| found.id.as_str() == step) else {
        return Err(refuse("try-no-step", step, lesson.steps.iter().map(|step| &step.id).collect()));
    };
    let variants: Vec<&Id> = match &found.kind {
        StepKind::Practice { variants, .. } => variants.iter().map(|variant| &variant.id).collect(),
        _ => Vec::new(),
    };
    let nth = match word("variant") {
        None => Some(0),
        Some(id) => variants.iter().position(|known| known.as_str() == id),
    };
    let Some(nth) = nth else {
        return Err(refuse("try-no-variant", word("variant").unwrap_or_default(), variants));
    };
    let (start, actions) = solve::opening(lesson, found, nth);
    Ok(Beginning { start, actions, step: Some(place) })
}

/// Runs the program with this lesson and nothing else, on the surface that fits.
pub(super) fn play(
    catalogue: Catalogue,
    lesson: &Arc<Lesson>,
    begin: Beginning,
    trying: Trying,
    looks: &Given,
) -> io::Result<Tried> {
    let lang = looks.language.unwrap_or(lesson.language);
    let on_screen = learn::on_screen(looks);
    let settings = Settings { may_suspend: on_screen && cfg!(unix), kiosk: None, ..looks.settings(lang) };
    let layout = if on_screen { Layout::SideBySide } else { Layout::Lines };
    let (sender, inbox) = mpsc::channel();
    let mut outside = Outside::for_a_trial(catalogue, sender.clone());
    let app = App::new(settings, layout, Learner::default());
    // A step for the other surface has a twin on this one.
    let trying = match trying {
        Trying::Step(_) => {
            let turned = begin.actions.iter().cloned().chain([Action::Surface(app.surface())]);
            Trying::Step(Session::fold(lesson, &begin.start, &turned.collect::<Vec<_>>()).at)
        }
        other => other,
    };
    let mut front = Front::new(app.trying(trying));
    let code = LearnerCode::from_random(&clock::random());
    let Beginning { start, actions, .. } = begin;
    let lesson = Arc::clone(lesson);
    let opened = Opened { lesson, start, actions, parent: None, code, changed: false };
    let first = front.handle(Event::Opened(Box::new(opened)));
    let ending = if on_screen {
        panic::give_terminal_back(move || Strings::new(lang).say("panicked"));
        full::run(front, first, &mut outside, &inbox, &sender, learn::options(looks))
    } else {
        lines::run(front, first, &mut outside, &inbox, &sender)
    };
    terminal::give();
    Ok(Tried { ending: ending?, entries: outside.tried(), inbox })
}

/// Asks about each thing that was played, and adds what is wanted to the file.
fn add(
    asking: &mut Asking<'_>,
    strings: &Strings,
    source: &Source,
    lesson: &Lesson,
    played: &[Played],
) -> Result<(), Ended> {
    if played.is_empty() {
        return Ok(asking.say(&strings.say("try-nothing-played"))?);
    }
    let mut taken: Vec<Id> = lesson.examples.iter().map(|example| example.id.clone()).collect();
    let mut wanted: Vec<Example> = Vec::new();
    for played in played {
        let Some(example) = played.example(&taken) else { continue };
        tell(asking, strings, played)?;
        // What has been told is not told again.
        asking.settle();
        let known = lesson.examples.iter().chain(&wanted).any(|known| known.acts == example.acts);
        let (question, why) = (strings.say("try-ask-add"), strings.say("try-why-add"));
        if !asking.yes(&question, &why, !known && played.came != example::Came::Open)? {
            continue;
        }
        asking.settle();
        let id = ask_id(asking, strings, &example.id, &taken)?;
        taken.push(id.clone());
        wanted.push(Example { id, ..example });
    }
    if wanted.is_empty() {
        return Ok(asking.say(&strings.say("new-nothing"))?);
    }
    let tables = wanted.iter().map(write::toml).collect::<Vec<_>>().join("\n\n");
    let refused = match write::appended(&source.text, &tables) {
        Ok(text) if source.replace(&text)? => {
            let (file, count) = (source.path.display().to_string(), wanted.len().to_string());
            return Ok(asking.say(&strings.fill("try-added", &[("file", &file), ("count", &count)]))?);
        }
        Ok(_) => strings.say("try-changed"),
        Err(write::NotToml) => strings.say("try-not-toml"),
    };
    Ok(asking.say(&format!("{refused}\n\n{tables}"))?)
}

/// What was done in a step, in words.
fn tell(asking: &mut Asking<'_>, strings: &Strings, played: &Played) -> io::Result<()> {
    let step = match &played.variant {
        Some(variant) => format!("{}, {variant}", played.step),
        None => played.step.to_string(),
    };
    let what = if matches!(played.came, example::Came::Mistake(_)) { "mistake" } else { played.came.word() };
    asking.say(&format!("\n{}", strings.fill("try-played", &[("step", &step)])))?;
    for (number, act) in (1..).zip(&played.acts) {
        asking.say(&format!("  {number}. {act}"))?;
    }
    asking.say(&strings.fill("try-came", &[("what", what), ("id", played.came.word())]))
}

/// A name that no other example has.
fn ask_id(asking: &mut Asking<'_>, strings: &Strings, proposed: &Id, taken: &[Id]) -> Result<Id, Ended> {
    let question =
        Question { ask: strings.say("try-ask-id"), help: strings.say("try-why-id"), standard: proposed.to_string() };
    asking.line(&question, |answer| {
        new::id_for(answer).filter(|id| !taken.contains(id)).ok_or_else(|| strings.say("try-id-taken"))
    })
}
