//! `tastetrykk new --by-doing`: a step that is made by doing the task.
//!
//! The step comes in a lesson that is there, or in a new one around it. Nothing is written before the last answer, and
//! only when the step holds. Each answer can be given beforehand by a flag, and the acts too, so that no question is
//! asked and no screen is taken.

mod questions;
mod scene;

use std::io;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;

use clap::ArgMatches;

use super::questions::Questions;
use crate::app::Trying;
use crate::author::Document;
use crate::author::doing::{self, Foreseen, Laid, Made, Wish};
use crate::author::example::{self, Trouble, Why};
use crate::author::new;
use crate::cli::ask::{Answers, Asked, Asking, Ended, Question};
use crate::cli::course::{Profile, over};
use crate::cli::place::{on_a_line, shown};
use crate::cli::settings::Config;
use crate::cli::trial::{self, Beginning, Source};
use crate::cli::{Language, args, complain};
use crate::config::Given;
use crate::course::model::Condition;
use crate::course::{Catalogue, Lesson, listed};
use crate::diagnostic::{Finding, Severity};
use crate::locale::{Strings, findings};
use crate::runtime::folder::Folder;
use crate::runtime::full::Ending;
use crate::session::History;
use crate::solve;
use crate::vocabulary::{Id, Lang, keys};
use questions::Kept;

/// Why no step was made.
enum Stop {
    /// It has been told.
    Told(ExitCode),
    /// There are no answers.
    Ended(Ended),
}

impl From<io::Error> for Stop {
    fn from(error: io::Error) -> Self {
        Self::Ended(Ended::Input(error))
    }
}

impl From<Ended> for Stop {
    fn from(ended: Ended) -> Self {
        Self::Ended(ended)
    }
}

/// The lesson that gets the step.
struct Base {
    source: Source,
    /// What has been answered about it, where it is new and not yet written.
    around: Option<new::Answers>,
}

/// What is to be made, as it stands before the task is done.
struct Draft {
    wish: Wish,
    /// The lesson's file with the step in it, as it is played.
    text: String,
    lesson: Arc<Lesson>,
}

/// Whoever makes a step, and what there is to make it with.
struct Desk<'q, 'a> {
    given: &'a ArgMatches,
    strings: &'a Strings,
    base: &'q Base,
    profile: Option<&'q Profile>,
    asked: &'q mut Asked<'a>,
}

/// Makes a step of what is done, in the file that is named or asked for.
pub(in crate::cli) fn run(given: &ArgMatches, config: &Config, language: Language) -> io::Result<ExitCode> {
    let strings = Strings::new(language.now());
    let profile = match Profile::of(given) {
        Ok(profile) => profile,
        Err(none) => return none.told(&strings),
    };
    let mut asked = Asked::new(given, &strings, Asking::on_stdout(Answers::Stdin, &strings));
    let shelf = super::Desk::new(given, config, &strings);
    let looks = args::given(given).over(config.given());
    match make(&shelf, &mut asked, profile.as_ref(), &looks) {
        Ok(code) | Err(Stop::Told(code)) => Ok(code),
        Err(Stop::Ended(ended)) => super::told(ended, &strings),
    }
}

/// Asks, lets the task be done, asks what counts of it, and writes.
fn make<'a>(
    shelf: &super::Desk<'a>,
    asked: &mut Asked<'a>,
    profile: Option<&Profile>,
    looks: &Given,
) -> Result<ExitCode, Stop> {
    let is_back = |stop: &Stop| matches!(stop, Stop::Ended(Ended::Back));
    let (given, strings) = (shelf.given, shelf.words);
    let begin = |asked: &mut Asked<'a>| {
        let base = base(given, shelf, asked)?;
        let draft = Desk { given, strings, base: &base, profile, asked }.draft()?;
        Ok((base, draft))
    };
    let (base, draft) = asked.back_and_forth(begin, is_back)?;
    let mut desk = Desk { given, strings, base: &base, profile, asked };
    let history = desk.play(&draft, looks)?;
    let happened = doing::happened(&draft.lesson, &draft.wish.step, &history);
    if happened.is_empty() {
        desk.asked.say(&strings.say("doing-nothing"))?;
        return Ok(ExitCode::FAILURE);
    }
    let pick =
        |asked: &mut Asked<'a>| Desk { given, strings, base: &base, profile, asked }.made(&draft, &history, &happened);
    let made = asked.back_and_forth(pick, is_back)?;
    Desk { given, strings, base: &base, profile, asked }.write(&made)
}

/// The file of the lesson: one that is there, or one that is to be made around the step.
fn base<'a>(given: &ArgMatches, shelf: &super::Desk<'a>, asked: &mut Asked<'a>) -> Result<Base, Stop> {
    let words = asked.words;
    if !given.contains_id("act") {
        asked.hello(&words.say("doing-hello"))?;
    }
    let mut named = given.get_one::<PathBuf>("by-doing").cloned();
    if named.is_none() {
        let question =
            Question { ask: words.say("doing-file"), help: words.say("doing-file-why"), standard: String::new() };
        named = Some(asked.other(&question)?).filter(|answer| !answer.is_empty()).map(PathBuf::from);
    }
    let Some(path) = named else { return around(shelf, None, asked) };
    if let Some(source) = Source::read(&path)? {
        return Ok(Base { source, around: None });
    }
    let ask = words.fill("doing-no-file", &[("path", &path.display().to_string())]);
    if !asked.yes(None, (ask, words.say("doing-no-file-why")), true)? {
        complain(&words.say("new-nothing"));
        return Err(Stop::Told(ExitCode::FAILURE));
    }
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let name = name.strip_suffix(".toml").unwrap_or(&name);
    let shelf = shelf.in_folder(folder);
    // What cannot be the name of a lesson's file becomes one that can, as a title does.
    let id = if Id::new(name).is_some() { shelf.fits("", name)? } else { shelf.id("", name)? };
    around(&shelf, Some(&id), asked)
}

/// A new lesson around the step; called `id`, or by its title.
fn around<'a>(shelf: &super::Desk<'a>, id: Option<&str>, asked: &mut Asked<'a>) -> Result<Base, Stop> {
    let answers =
        Questions::new(asked).around(|title| id.map_or_else(|| shelf.id("", title), |id| Ok(id.to_owned())))?;
    let path = shelf.folder.join(format!("{}.toml", answers.id));
    let source = Source { path, id: answers.id.clone(), text: new::main(&answers), language: None };
    Ok(Base { source, around: Some(answers) })
}

/// A flag was wrong, in these words.
fn wrong(sentence: String) -> Stop {
    Stop::Ended(Ended::Wrong(sentence))
}

/// There is nobody to ask any more.
fn no_more_answers() -> Stop {
    io::Error::from(io::ErrorKind::UnexpectedEof).into()
}

impl Desk<'_, '_> {
    /// What is to be done, as somebody says, who is then ready to do it.
    fn draft(&mut self) -> Result<Draft, Stop> {
        let text = self.base.source.text.clone();
        let before = self.open(&text)?;
        let wish = self.wish(&before)?;
        let text = doing::draft(&text, &wish).map_err(|_| self.not_toml())?;
        let lesson = Arc::new(doing::without_goal(&*self.open(&text)?, &wish.step));
        if self.asked.flags("act").is_none() {
            let ready = Question {
                ask: self.strings.say("doing-ready"),
                help: self.strings.say("doing-ready-why"),
                standard: String::new(),
            };
            self.asked.other(&ready)?;
        }
        Ok(Draft { wish, text, lesson })
    }

    /// The lesson, were this its file.
    fn open(&self, text: &str) -> Result<Arc<Lesson>, Stop> {
        trial::open(&self.catalogue(text), &self.base.source.id, self.strings).map_err(Stop::Told)
    }

    fn catalogue(&self, text: &str) -> Catalogue {
        let source = &self.base.source;
        let (path, text) = (format!("{}.toml", source.id), text.to_owned());
        let laid = Laid { path, text, under: Box::new(Folder::new(source.folder())) };
        over(Some(Box::new(laid)), self.profile)
    }

    fn not_toml(&self) -> Stop {
        complain(&self.strings.say("try-not-toml"));
        Stop::Told(ExitCode::FAILURE)
    }

    /// What was done in the task: by the acts that flags name, or on the screen.
    fn play(&mut self, draft: &Draft, looks: &Given) -> Result<History, Stop> {
        let Draft { wish: Wish { step, .. }, text, lesson } = draft;
        if let Some(acts) = self.asked.flags("act") {
            return match example::run(lesson, step, None, &acts) {
                Some(Ok(ran)) => Ok(ran.history),
                Some(Err(stopped)) => Err(self.stuck(&acts, stopped.at, &stopped.why)),
                None => Err(self.not_toml()),
            };
        }
        let (start, actions) =
            lesson.step(step).map(|(_, found)| solve::opening(lesson, found, 0)).ok_or_else(no_more_answers)?;
        let begin = Beginning { start, actions, step: None };
        let tried = trial::play(self.catalogue(text), lesson, begin, Trying::Doing, looks)?;
        match tried.ending {
            Ending::Signal(signal) => {
                return Err(Stop::Told(ExitCode::from(u8::try_from(128 + signal).unwrap_or(u8::MAX))));
            }
            Ending::Quit => self.asked.listen(Answers::Inbox(tried.inbox)),
            Ending::InputEnded => self.asked.listen(Answers::None),
        }
        example::history(lesson, &tried.entries).ok_or_else(no_more_answers)
    }

    /// Tells which act could not be done.
    fn stuck(&self, acts: &[String], at: usize, why: &Why) -> Stop {
        let known = match why {
            Why::Trouble(
                Trouble::NotThere(_, known)
                | Trouble::Several(known)
                | Trouble::NoField(known)
                | Trouble::WhichField(known),
            ) => listed(known.iter().map(String::as_str)),
            Why::Trouble(Trouble::RealNumber | Trouble::NotTaken | Trouble::Nothing) | Why::Ended(_) => {
                "none".to_owned()
            }
        };
        let act = acts.get(at).map_or("", String::as_str);
        wrong(self.strings.fill("doing-stuck", &[("act", act), ("known", &known)]))
    }

    /// The step, of what happened and of what is picked from it.
    fn made(&mut self, draft: &Draft, history: &History, happened: &[(Condition, usize)]) -> Result<Made, Stop> {
        let Draft { wish, lesson, .. } = draft;
        let conditions: Vec<&Condition> = happened.iter().map(|(condition, _)| condition).collect();
        let mut done = self.goals(lesson, &wish.step, &conditions)?;
        let say = self.said(lesson)?;
        let mut mistakes = self.mistakes(lesson, &wish.step, &done, &conditions)?;
        let Kept { sentences, texts, demanded } = self.sentences(history)?;
        for (control, said) in &demanded {
            let wrong = mistakes.iter_mut().map(|mistake| &mut mistake.when);
            done.iter_mut().chain(wrong).for_each(|condition| doing::demand(condition, control, said));
        }
        let actions = doing::forgetting(&history.actions[history.here()], &texts, &self.strings.say("doing-instead"));
        let acts = example::record(lesson, &wish.step, 0, &actions).unwrap_or_default();
        let mut made = Made { wish: wish.clone(), done, say, sentences, mistakes, examples: Vec::new() };
        let Source { id, text, .. } = &self.base.source;
        // The examples are of the step as it will be.
        if let Ok(whole) = doing::written(text, &made)
            && let Ok(lesson) = self.catalogue(&whole).open(id)
        {
            made.examples = doing::examples(&Arc::new(lesson.lesson), &made.wish.step, &acts);
            made.examples.retain(|example| !doing::taken(text, example.id.as_str()));
        }
        Ok(made)
    }

    /// Puts the step in the file, if it holds.
    fn write(mut self, made: &Made) -> Result<ExitCode, Stop> {
        let text = doing::written(&self.base.source.text, made).map_err(|_| self.not_toml())?;
        let Made { wish, mistakes, .. } = made;
        let added = || text.lines().skip_while(|line| *line != format!("id = \"{}\"", wish.step)).collect::<Vec<_>>();
        if let Some(told) = self.slips(&text, &wish.step, mistakes) {
            self.asked.say(&self.strings.say("doing-not-sound"))?;
            self.asked.say(&added().join("\n"))?;
            told.lines().for_each(complain);
            return Ok(ExitCode::FAILURE);
        }
        if !self.put(&text, &wish.step)? {
            self.asked.say(&self.strings.say("try-changed"))?;
            self.asked.say(&added().join("\n"))?;
            return Ok(ExitCode::FAILURE);
        }
        if let Some(word) = keys::UNWRITTEN.iter().find(|word| added().iter().any(|line| line.contains(**word))) {
            self.asked.say(&self.strings.fill("doing-unwritten", &[("text", word)]))?;
        }
        let (file, step) = (on_a_line(&self.base.source.path), wish.step.to_string());
        let mut commands = vec![vec!["try", &file, "--step", &step], vec!["preview", &file]];
        if self.base.around.is_none() {
            let siblings = self.catalogue(&text).sources(&self.base.source.id);
            let tags: Vec<&str> = siblings.iter().filter_map(|sibling| sibling.translation).map(Lang::tag).collect();
            if !tags.is_empty() {
                self.asked.say(&self.strings.say("doing-translate"))?;
            }
            commands.extend(tags.into_iter().map(|tag| vec!["translate", &file, tag]));
        }
        let commands: Vec<&[&str]> = commands.iter().map(Vec::as_slice).collect();
        super::next(&commands, self.strings)?;
        Ok(ExitCode::SUCCESS)
    }

    /// Writes the file, and tells that. False where somebody else has written in it meanwhile.
    fn put(&mut self, text: &str, step: &Id) -> Result<bool, Stop> {
        let Base { source, around } = self.base;
        let file = shown(&source.path);
        let Some(answers) = around else {
            let replaced = source.replace(text)?;
            if replaced {
                let added = self.strings.fill("doing-added", &[("file", &file), ("step", step.as_str())]);
                self.asked.say(&format!("\n{added}"))?;
            }
            return Ok(replaced);
        };
        let made = super::Desk { given: self.given, words: self.strings, folder: source.folder() };
        Ok(made.put(super::KINDS[0], &new::with_translation(answers, text.to_owned()))?)
    }

    /// What is wrong with the new step in words; `None` when it holds.
    fn slips(&self, text: &str, step: &Id, mistakes: &[Foreseen]) -> Option<String> {
        let told = |found: &[Finding]| {
            let faults = found.iter().filter(|finding| finding.severity() == Severity::Fault);
            let faults: Vec<String> = faults.map(|finding| findings::human(finding, self.strings)).collect();
            (!faults.is_empty()).then(|| faults.concat())
        };
        let source = &self.base.source;
        let lesson = match self.catalogue(text).open(&source.id) {
            Ok(opened) => opened.lesson,
            Err(found) => return told(&found),
        };
        let variant = doing::variant(&lesson, step)?;
        if solve::proof(&lesson, step, &variant.id).is_err() {
            return Some(self.strings.say("doing-no-way"));
        }
        if let Some(impossible) = mistakes.iter().find(|mistake| !doing::is_possible(&lesson, step, &mistake.when)) {
            return Some(self.strings.fill("doing-no-mistake", &[("id", impossible.id.as_str())]));
        }
        let file = source.path.display().to_string();
        let document = Document::read(&file, text.as_bytes())?;
        told(&example::check(&lesson, &document))
    }
}

/// What stands where the author is still to write something. Short enough that no two are found alike.
fn unwritten(lesson: &Lesson, turn: usize) -> String {
    let word = keys::UNWRITTEN[usize::from(lesson.language == Lang::En)];
    format!("{word} {turn}")
}
