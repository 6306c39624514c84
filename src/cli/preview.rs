//! `tastetrykk preview FILE`: a lesson beside its findings.

use std::io;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;
use std::sync::mpsc;

use clap::ArgMatches;

use super::course::{Profile, catalogue};
use super::learn::{on_screen, options};
use super::settings::Config;
use super::{Language, USAGE, complain};
use crate::app::Theme;
use crate::author::check;
use crate::author::preview::{Kind, Preview, Size, Subject, subject};
use crate::author::wording::Dictionaries;
use crate::config::{Colour, Given};
use crate::course::Catalogue;
use crate::locale::Strings;
use crate::runtime::full::Ending;
use crate::runtime::preview::reader::{self, Reader};
use crate::runtime::preview::watch::{Watched, Watcher};
use crate::runtime::preview::{self, Outside};
use crate::runtime::{clock, dictionaries, folder, panic, terminal};
use crate::vocabulary::{Id, Lang};

/// The file that is looked at, and the course that it belongs to.
struct Asked {
    /// The lessons' folder.
    root: PathBuf,
    file: PathBuf,
    subject: Subject,
    /// A profile that the command line names, or the file itself.
    profile: Option<PathBuf>,
}

/// Shows the file until the author leaves.
pub(super) fn run(given: &ArgMatches, config: &Config, language: Language, strings: &Strings) -> io::Result<ExitCode> {
    let asked = match Asked::of(given, strings) {
        Ok(asked) => asked,
        Err(ended) => return ended,
    };
    let settings = said(given).over(config.given());
    let lang = language.now();
    let shown = match asked.subject.kind {
        Kind::Translation(_, lang) => lang,
        Kind::Lesson(_) | Kind::Profile | Kind::Shared => lang,
    };
    let size = given.get_one::<String>("size").and_then(|name| Size::named(name)).unwrap_or_default();
    let app = crate::app::Settings { kiosk: None, ..settings.settings(shown) };
    let preview = Preview::new(asked.subject.clone(), app, lang, size, clock::today());
    let (sender, inbox) = mpsc::channel();
    let open = asked.open();
    let watched = Watched::new(asked.root, &asked.subject, asked.profile);
    let dictionaries = Dictionaries::new(|lang| dictionaries::find(lang, std::env::var_os("DICPATH")));
    let check = move |catalogue: &Catalogue, subject: &Subject| {
        reader::check(catalogue, subject, |lesson| check::lesson(catalogue, lesson, &dictionaries))
    };
    let reader = Reader::start(open, Box::new(check), asked.subject, asked.file, sender.clone())?;
    let mut outside = Outside::new(reader, Watcher::start(watched, sender.clone()));
    let ending = if on_screen(&settings) {
        panic::give_terminal_back(move || Strings::new(lang).say("panicked"));
        let ending = preview::run(preview, &mut outside, &inbox, &sender, options(&settings));
        terminal::give();
        ending?
    } else {
        preview::plain::run(preview, &mut outside, &inbox, &sender)?
    };
    config.complain(lang);
    Ok(match ending {
        Ending::Quit | Ending::InputEnded => ExitCode::SUCCESS,
        Ending::Signal(signal) => ExitCode::from(u8::try_from(128 + signal).unwrap_or(u8::MAX)),
    })
}

/// What the command line says about how the program is shown.
fn said(given: &ArgMatches) -> Given {
    let word = |name: &str| given.get_one::<String>(name).map(String::as_str);
    let flag = |name: &str| given.get_flag(name).then_some(true);
    Given {
        language: word("lang").and_then(Lang::from_tag),
        theme: word("theme").and_then(Theme::named),
        colour: word("color").and_then(Colour::named),
        mouse: flag("no-mouse").map(|no| !no),
        plain: flag("plain"),
        ..Given::default()
    }
}

impl Asked {
    /// What these arguments ask for. `Err` is how the command ends when that cannot be shown.
    fn of(given: &ArgMatches, strings: &Strings) -> Result<Self, io::Result<ExitCode>> {
        let refuse = |message: &str| {
            complain(message);
            Err(Ok(ExitCode::from(USAGE)))
        };
        let Some(file) = given.get_one::<PathBuf>("file").cloned() else {
            return refuse(&strings.say("usage-wrong"));
        };
        let shown = file.display().to_string();
        let bytes = match folder::read(&file) {
            Ok(Some(bytes)) => bytes,
            Ok(None) => return refuse(&strings.fill("check-no-path", &[("path", &shown)])),
            Err(error) => return Err(Err(error)),
        };
        let (root, path) = placed(&file);
        let Some(kind) = Kind::of(&path, &bytes) else {
            return refuse(&strings.fill("preview-no-lesson", &[("file", &shown)]));
        };
        let named = given.get_one::<PathBuf>("profile").cloned();
        let profile = if kind == Kind::Profile { Some(file.clone()) } else { named };
        let course = match open(&root, profile.as_deref()) {
            Ok(course) => course,
            Err(none) => return Err(none.told(strings)),
        };
        let lesson = match given.get_one::<String>("lesson") {
            Some(name) => match Id::new(name).filter(|id| course.lesson_ids().contains(id)) {
                Some(id) => Some(id),
                None => return refuse(&strings.fill("lesson-wrong", &[("name", name)])),
            },
            None => subject::user(&course, &path, &kind, &bytes),
        };
        let Some(lesson) = lesson else {
            return refuse(&strings.fill("preview-no-user", &[("file", &shown)]));
        };
        let step = subject::step(&course, &lesson, &path, &kind, &bytes);
        Ok(Self { root, file, subject: Subject { path, kind, lesson, step }, profile })
    }

    /// How the course is opened: with what stands in the files at that moment.
    fn open(&self) -> reader::Open {
        let (root, profile) = (self.root.clone(), self.profile.clone());
        // A profile that is gone for a moment is none for that moment.
        Arc::new(move || open(&root, profile.as_deref()).unwrap_or_else(|_| catalogue(Some(root.clone()), None)))
    }
}

fn open(root: &Path, profile: Option<&Path>) -> Result<Catalogue, super::course::NoProfile> {
    let profile = Profile::read(profile)?;
    Ok(catalogue(Some(root.to_owned()), profile.as_ref()))
}

/// The lessons' folder that a file stands in, and its path there.
fn placed(file: &Path) -> (PathBuf, String) {
    let name = file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let here = |folder: Option<&Path>| match folder {
        Some(folder) if !folder.as_os_str().is_empty() => folder.to_owned(),
        _ => PathBuf::from("."),
    };
    let folder = here(file.parent());
    // Where one stands in such a folder oneself, its name is not in the path.
    let whole = std::path::absolute(&folder).unwrap_or_else(|_| folder.clone());
    let shared = whole.file_name().and_then(|name| name.to_str());
    let of_course = ["glossary", "paths"].iter().any(|own| name.starts_with(own));
    let is_shared = |folder: &str| match folder {
        // Others may call the folder of their lessons so.
        "course" => of_course,
        folder => folder == "profiles" || subject::FOLDERS.contains(&folder),
    };
    match shared.filter(|folder| is_shared(folder)) {
        Some(shared) if whole.parent().is_some_and(|root| !root.as_os_str().is_empty()) => {
            let root = if folder == Path::new(".") { PathBuf::from("..") } else { here(folder.parent()) };
            (root, format!("{shared}/{name}"))
        }
        _ => (folder, name),
    }
}
