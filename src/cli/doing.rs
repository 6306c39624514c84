//! `tastetrykk new --by-doing`: a step that is made by doing the task.
//!
//! Nothing is written before the last answer, and only when the step holds. Each answer can be given beforehand by a
//! flag, and the acts too, so that no question is asked and no screen is taken. The file is long because the questions
//! of one conversation stand together.

use std::io;
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;

use clap::ArgMatches;

use super::course::{Profile, over};
use super::questions::{Answers, Questions};
use super::settings::Config;
use super::trial::{self, Beginning, Source};
use super::{Language, USAGE, args, complain};
use crate::app::Trying;
use crate::author::Document;
use crate::author::doing::{self, Foreseen, Laid, Made, Scene, Wish};
use crate::author::example::{self, Trouble, Why};
use crate::config::Given;
use crate::course::model::{Condition, StepKind};
use crate::course::{Catalogue, Lesson, listed, nearest};
use crate::diagnostic::{Finding, Severity};
use crate::locale::{Part, Strings, findings};
use crate::runtime::folder::Folder;
use crate::runtime::full::Ending;
use crate::screen::phone;
use crate::session::History;
use crate::solve;
use crate::vocabulary::{Id, keys};
use crate::world::phone::App;

/// What can be sent without typing, each with its id.
type Sentences = Vec<(Id, String)>;

/// Why no step was made.
enum Stop {
    /// It has been told.
    Told(ExitCode),
    /// The terminal or the disk failed.
    Failed(io::Error),
    /// There are no more answers.
    NoMoreAnswers,
}

impl From<io::Error> for Stop {
    fn from(error: io::Error) -> Self {
        Self::Failed(error)
    }
}

/// Whoever makes a step, and what there is to make it with.
struct Desk<'a> {
    given: &'a ArgMatches,
    strings: &'a Strings,
    source: Source,
    profile: Option<Profile>,
    questions: Questions<'a>,
}

/// Makes a step of what is done, in the file that is named or asked for.
pub(super) fn run(given: &ArgMatches, config: &Config, language: Language) -> io::Result<ExitCode> {
    let parts = [Part::Commands, Part::Author, Part::Interface, Part::Phone, Part::Web];
    let strings = Strings::with(language.now(), &parts);
    let profile = match Profile::of(given) {
        Ok(profile) => profile,
        Err(none) => return none.told(&strings),
    };
    let mut questions = Questions::new(Answers::Stdin, &strings);
    let ended = file(given, &strings, &mut questions).and_then(|source| {
        Desk { given, strings: &strings, source, profile, questions }.serve(&args::given(given).over(config.given()))
    });
    match ended {
        Ok(code) | Err(Stop::Told(code)) => Ok(code),
        Err(Stop::Failed(error)) => Err(error),
        Err(Stop::NoMoreAnswers) => {
            complain(&strings.say("try-nothing-written"));
            Ok(ExitCode::FAILURE)
        }
    }
}

/// The file of the lesson.
fn file(given: &ArgMatches, strings: &Strings, questions: &mut Questions<'_>) -> Result<Source, Stop> {
    let path = if let Some(path) = given.get_one::<PathBuf>("by-doing") {
        path.clone()
    } else {
        let answer = questions.ask(&strings.say("doing-file"), "", &strings.say("doing-file-why"))?;
        PathBuf::from(answer.ok_or(Stop::NoMoreAnswers)?)
    };
    Source::read(&path)?.ok_or_else(|| {
        complain(&strings.fill("doing-no-file", &[("path", &path.display().to_string())]));
        Stop::Told(ExitCode::from(USAGE))
    })
}

/// A flag was wrong, in these words.
fn wrong(sentence: &str) -> Stop {
    complain(sentence);
    Stop::Told(ExitCode::from(USAGE))
}

impl Desk<'_> {
    fn serve(mut self, looks: &Given) -> Result<ExitCode, Stop> {
        let before = self.open(&self.source.text.clone())?;
        let wish = self.wish(&before)?;
        let text = doing::draft(&self.source.text, &wish).map_err(|_| self.not_toml())?;
        let lesson = Arc::new(doing::without_goal(&*self.open(&text)?, &wish.step));
        let history = self.play(&lesson, &wish.step, &text, looks)?;
        let happened = doing::happened(&lesson, &wish.step, &history);
        if happened.is_empty() {
            self.questions.say(&self.strings.say("doing-nothing"))?;
            return Ok(ExitCode::FAILURE);
        }
        let made = self.made(&lesson, wish, &history, &happened)?;
        self.write(&made)
    }

    fn text(&self, name: &str) -> Option<String> {
        self.given.get_one::<String>(name).cloned()
    }

    /// The answer that a flag gives, or that is asked for.
    fn answer(&mut self, flag: &str, question: &str, proposed: &str, why: &str) -> Result<String, Stop> {
        match self.text(flag) {
            Some(answer) => Ok(answer),
            None => self.questions.ask(question, proposed, why)?.ok_or(Stop::NoMoreAnswers),
        }
    }

    /// The lesson, were this its file.
    fn open(&self, text: &str) -> Result<Arc<Lesson>, Stop> {
        trial::open(&self.catalogue(text), &self.source.id, self.strings).map_err(Stop::Told)
    }

    fn catalogue(&self, text: &str) -> Catalogue {
        let (path, text) = (format!("{}.toml", self.source.id), text.to_owned());
        let laid = Laid { path, text, under: Box::new(Folder::new(self.source.folder())) };
        over(Some(Box::new(laid)), self.profile.as_ref())
    }

    fn not_toml(&self) -> Stop {
        complain(&self.strings.say("try-not-toml"));
        Stop::Told(ExitCode::FAILURE)
    }

    /// What the step is to be.
    fn wish(&mut self, lesson: &Lesson) -> Result<Wish, Stop> {
        let step = self.id(lesson)?;
        let (question, why) = (self.strings.say("doing-task"), self.strings.say("doing-task-why"));
        let task = self.answer("task", &question, &unwritten(lesson, 1), &why)?;
        let scene = self.scene(lesson)?;
        Ok(Wish { step, task, scene })
    }

    fn id(&mut self, lesson: &Lesson) -> Result<Id, Stop> {
        let free = |id: &Id, source: &str| !doing::taken(source, id.as_str()) && lesson.step(id).is_none();
        let proposed = (1..).map(|turn| format!("steg-{turn}")).filter_map(|name| Id::new(&name));
        let proposed = { proposed }.find(|id| free(id, &self.source.text)).map(|id| id.to_string());
        loop {
            let (question, why) = (self.strings.say("doing-step"), self.strings.say("doing-step-why"));
            let answer = self.answer("step", &question, proposed.as_deref().unwrap_or_default(), &why)?;
            match Id::new(&answer).filter(|id| free(id, &self.source.text)) {
                Some(id) => return Ok(id),
                None if self.text("step").is_some() => return Err(wrong(&self.strings.say("doing-step-taken"))),
                None => self.questions.say(&self.strings.say("doing-step-taken"))?,
            }
        }
    }

    /// Where the task begins.
    fn scene(&mut self, lesson: &Lesson) -> Result<Scene, Stop> {
        let device = match (self.text("like"), self.text("device"), self.text("at")) {
            (Some(_), ..) => "3".to_owned(),
            (None, Some(device), _) => device,
            (None, None, Some(_)) => "1".to_owned(),
            (None, None, None) => {
                let (question, why) = (self.strings.say("doing-device"), self.strings.say("doing-device-why"));
                self.questions.ask(&question, "1", &why)?.ok_or(Stop::NoMoreAnswers)?
            }
        };
        match device.as_str() {
            "3" => self.scene_like(lesson),
            "2" | "computer" => self.scene_at(lesson, "computer", &doing::ON_THE_COMPUTER),
            _ => self.scene_at(lesson, "phone", &doing::ON_THE_PHONE),
        }
    }

    fn scene_like(&mut self, lesson: &Lesson) -> Result<Scene, Stop> {
        let tasks = lesson.steps.iter().filter(|step| matches!(step.kind, StepKind::Practice { .. }));
        let known = tasks.map(|step| step.id.as_str()).collect::<Vec<_>>().join(", ");
        loop {
            let question = self.strings.fill("doing-like", &[("known", &known)]);
            let first = known.split(',').next().unwrap_or_default().to_owned();
            let like = self.answer("like", &question, &first, &self.strings.say("doing-like-why"))?;
            let (step, variant) = match like.split_once('/') {
                Some((step, variant)) => (step, Some(variant)),
                None => (like.as_str(), None),
            };
            if let Some(scene) = doing::like(&self.source.text, step, variant) {
                return Ok(scene);
            }
            let sentence = self.strings.fill("doing-no-scene", &[("id", &like)]);
            if self.text("like").is_some() {
                return Err(wrong(&sentence));
            }
            self.questions.say(&sentence)?;
        }
    }

    fn scene_at(&mut self, lesson: &Lesson, device: &str, places: &[&str]) -> Result<Scene, Stop> {
        let named: Vec<String> =
            (1..).zip(places).map(|(number, place)| format!("  {number}. {}", self.place(place))).collect();
        let place = loop {
            let (question, why) = (self.strings.say("doing-at"), self.strings.say("doing-at-why"));
            if self.text("at").is_none() {
                self.questions.say(&named.join("\n"))?;
            }
            let answer = self.answer("at", &question, "1", &why)?;
            let number = answer.parse::<usize>().ok().and_then(|number| places.get(number.checked_sub(1)?));
            match number.or_else(|| places.iter().find(|place| **place == answer)) {
                Some(place) => break (*place).to_owned(),
                None => self.tell_unknown("at", &answer, places)?,
            }
        };
        let has = |places: &[&str]| places.contains(&place.as_str());
        let data = &lesson.world;
        let mut there = Vec::new();
        if device == "phone" && has(&doing::WITH_THREADS) {
            let ids: Vec<&str> = data.threads.iter().map(|thread| thread.id.as_str()).collect();
            let question = self.strings.say("doing-threads");
            there.push(("threads", self.ids("threads", &question, &ids, &usual(lesson, "threads", &ids))?));
        }
        if device == "phone" && has(&doing::WITH_CONTACTS) {
            let ids: Vec<&str> = data.people.iter().map(|person| person.id.as_str()).collect();
            let question = self.strings.say("doing-contacts");
            there.push(("contacts", self.ids("contacts", &question, &ids, &usual(lesson, "contacts", &ids))?));
        }
        if has(&["mail"]) || device == "computer" {
            let ids: Vec<&str> = data.mails.iter().map(|mail| mail.id.as_str()).collect();
            let question = self.strings.say("doing-mails");
            there.push(("mails", self.ids("mails", &question, &ids, &usual(lesson, "mails", &ids))?));
        }
        Ok(doing::at(device, &place, &there))
    }

    /// What a place goes by on the screen.
    fn place(&self, place: &str) -> String {
        let app = |app: &App| phone::app_name(self.strings, app);
        match place {
            "messages" => app(&App::Messages),
            doing::NEW_MESSAGE => self.strings.say("phone-new-message"),
            "calls" => app(&App::Phone),
            "keypad" => self.strings.say("call-keypad"),
            "contacts" => self.strings.say("call-contacts"),
            "settings" => app(&App::Settings),
            "camera" => app(&App::Camera),
            "photos" => app(&App::Photos),
            "mail" => app(&App::Mail),
            "web" => app(&App::Web),
            "clock" => app(&App::Clock),
            _ => self.strings.say("phone-home"),
        }
    }

    /// Tells of a name that nothing has; fails when a flag said it.
    fn tell_unknown(&mut self, flag: &str, id: &str, known: &[&str]) -> Result<(), Stop> {
        let near = Some(nearest(id, known.iter().copied())).filter(|near| !near.is_empty()).unwrap_or("none");
        let sentence = self.strings.fill("doing-unknown", &[("id", id), ("near", near)]);
        if self.text(flag).is_some() {
            return Err(wrong(&sentence));
        }
        Ok(self.questions.say(&sentence)?)
    }

    /// Some of `known`, with commas between.
    fn ids(&mut self, flag: &str, question: &str, known: &[&str], proposed: &str) -> Result<Vec<Id>, Stop> {
        let all = known.join(", ");
        let why = self.strings.fill("doing-ids-why", &[("known", &all)]);
        loop {
            let answer = self.answer(flag, question, proposed, &why)?;
            let names: Vec<&str> = answer.split([',', ' ']).map(str::trim).filter(|name| !name.is_empty()).collect();
            match names.iter().find(|name| !known.contains(name)) {
                None => return Ok(names.iter().filter_map(|name| Id::new(name)).collect()),
                Some(unknown) => self.tell_unknown(flag, unknown, known)?,
            }
        }
    }

    /// What was done in the task: by the acts that flags name, or on the screen.
    fn play(&mut self, lesson: &Arc<Lesson>, step: &Id, text: &str, looks: &Given) -> Result<History, Stop> {
        if let Some(acts) = self.given.get_many::<String>("act") {
            let acts: Vec<String> = acts.cloned().collect();
            return match example::run(lesson, step, None, &acts) {
                Some(Ok(ran)) => Ok(ran.history),
                Some(Err(stopped)) => Err(self.stuck(&acts, stopped.at, &stopped.why)),
                None => Err(self.not_toml()),
            };
        }
        let (start, actions) =
            lesson.step(step).map(|(_, found)| solve::opening(lesson, found, 0)).ok_or(Stop::NoMoreAnswers)?;
        let begin = Beginning { start, actions, step: None };
        let tried = trial::play(self.catalogue(text), lesson, begin, Trying::Doing, looks)?;
        match tried.ending {
            Ending::Signal(signal) => {
                return Err(Stop::Told(ExitCode::from(u8::try_from(128 + signal).unwrap_or(u8::MAX))));
            }
            Ending::Quit => self.questions.listen(Answers::Inbox(tried.inbox)),
            Ending::InputEnded => self.questions.listen(Answers::None),
        }
        example::history(lesson, &tried.entries).ok_or(Stop::NoMoreAnswers)
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
        wrong(&self.strings.fill("doing-stuck", &[("act", act), ("known", &known)]))
    }

    /// The step, of what happened and of what is picked from it.
    fn made(
        &mut self,
        lesson: &Arc<Lesson>,
        wish: Wish,
        history: &History,
        happened: &[(Condition, usize)],
    ) -> Result<Made, Stop> {
        let conditions: Vec<&Condition> = happened.iter().map(|(condition, _)| condition).collect();
        self.list(&self.strings.say("doing-list"), lesson, &wish.step, &conditions)?;
        let last = conditions.iter().rposition(|condition| condition.happened.is_lasting());
        let last = (last.unwrap_or(conditions.len() - 1) + 1).to_string();
        let (question, why) = (self.strings.say("doing-goals"), self.strings.say("doing-goals-why"));
        let goals = self.numbers("goals", &question, &last, &why, conditions.len(), true)?;
        let done: Vec<Condition> = goals.iter().map(|place| conditions[*place].clone()).collect();
        let (question, shown) = (self.strings.say("doing-say"), unwritten(lesson, 2));
        let why = self.strings.fill("doing-say-why", &[("text", &shown)]);
        let say = self.answer("say", &question, &shown, &why)?;
        let mistakes = self.mistakes(lesson, &wish.step, &done, &conditions)?;
        let (sentences, kept) = self.sentences(history)?;
        let actions = doing::forgetting(&history.actions[history.here()], &kept, &self.strings.say("doing-instead"));
        let acts = example::record(lesson, &wish.step, 0, &actions).unwrap_or_default();
        let mut made = Made { wish, done, say, sentences, mistakes, examples: Vec::new() };
        // The examples are of the step as it will be.
        if let Ok(text) = doing::written(&self.source.text, &made)
            && let Ok(lesson) = self.catalogue(&text).open(&self.source.id)
        {
            made.examples = doing::examples(&Arc::new(lesson.lesson), &made.wish.step, &acts);
            made.examples.retain(|example| !doing::taken(&self.source.text, example.id.as_str()));
        }
        Ok(made)
    }

    /// A numbered list of happenings.
    fn list(&self, heading: &str, lesson: &Lesson, step: &Id, conditions: &[&Condition]) -> io::Result<()> {
        self.questions.say(&format!("\n{heading}"))?;
        for (number, condition) in (1..).zip(conditions) {
            self.questions.say(&format!("  {number}. {}", self.words(lesson, step, condition)))?;
        }
        Ok(())
    }

    fn words(&self, lesson: &Lesson, step: &Id, condition: &Condition) -> String {
        let variant = doing::variant(lesson, step);
        variant
            .map(|variant| doing::sentence(condition, lesson, variant, lesson.language, self.strings))
            .unwrap_or_default()
    }

    /// Some of the numbers of a list, as places from 0.
    fn numbers(
        &mut self,
        flag: &str,
        question: &str,
        proposed: &str,
        why: &str,
        most: usize,
        needed: bool,
    ) -> Result<Vec<usize>, Stop> {
        loop {
            let answer = self.answer(flag, question, proposed, why)?;
            let parts = answer.split([',', ' ', '.']).filter(|part| !part.is_empty());
            let numbers: Option<Vec<usize>> =
                parts.map(|part| part.parse::<usize>().ok()?.checked_sub(1).filter(|place| *place < most)).collect();
            match numbers {
                Some(numbers) if !(needed && numbers.is_empty()) => return Ok(numbers),
                _ => {
                    let sentence = self.strings.fill("doing-numbers", &[("most", &most.to_string())]);
                    if self.text(flag).is_some() {
                        return Err(wrong(&sentence));
                    }
                    self.questions.say(&sentence)?;
                }
            }
        }
    }

    /// The wrong turns that are to be explained.
    fn mistakes(
        &mut self,
        lesson: &Lesson,
        step: &Id,
        done: &[Condition],
        happened: &[&Condition],
    ) -> Result<Vec<Foreseen>, Stop> {
        let met = happened.iter().filter(|condition| !done.contains(condition)).map(|condition| (*condition).clone());
        let mut candidates: Vec<Condition> = met.collect();
        for goal in done {
            for near in doing::near(lesson, step, goal) {
                if !candidates.contains(&near) && !done.contains(&near) {
                    candidates.push(near);
                }
            }
        }
        if candidates.is_empty() {
            return Ok(Vec::new());
        }
        self.list(&self.strings.say("doing-near"), lesson, step, &candidates.iter().collect::<Vec<_>>())?;
        let (question, why) = (self.strings.say("doing-mistakes"), self.strings.say("doing-mistakes-why"));
        let places = self.numbers("mistakes", &question, "", &why, candidates.len(), false)?;
        let mut found: Vec<Foreseen> = Vec::new();
        for place in places {
            let when = candidates[place].clone();
            let shown = unwritten(lesson, found.len() + 3);
            let what = self.words(lesson, step, &when);
            let question = self.strings.fill("doing-mistake-say", &[("what", &what)]);
            let why = self.strings.fill("doing-say-why", &[("text", &shown)]);
            // Where everything else comes by flags, nobody is there to be asked.
            let say = if self.text("mistakes").is_some() {
                shown
            } else {
                self.questions.ask(&question, &shown, &why)?.ok_or(Stop::NoMoreAnswers)?
            };
            let id = mistake_id(&when, &found);
            let undo = when.happened.is_lasting();
            found.extend(id.map(|id| Foreseen { id, when, say, undo }));
        }
        Ok(found)
    }

    /// What was written and is to be a sentence; all else is forgotten.
    fn sentences(&mut self, history: &History) -> Result<(Sentences, Vec<String>), Stop> {
        let (mut sentences, mut kept) = (Vec::new(), Vec::new());
        for (_, text) in doing::own_words(history) {
            let wanted = if let Some(word) = self.text("keep-words") {
                word == "yes"
            } else {
                let question = self.strings.fill("doing-sentence", &[("text", &text)]);
                let why = self.strings.say("doing-sentence-why");
                self.questions.yes(&question, true, &why)?.ok_or(Stop::NoMoreAnswers)?
            };
            if wanted {
                let id = Id::new(&format!("setning-{}", sentences.len() + 1));
                sentences.extend(id.map(|id| (id, text.clone())));
                kept.push(text);
            }
        }
        Ok((sentences, kept))
    }

    /// Puts the step in the file, if it holds.
    fn write(&self, made: &Made) -> Result<ExitCode, Stop> {
        let text = doing::written(&self.source.text, made).map_err(|_| self.not_toml())?;
        let Made { wish, mistakes, .. } = made;
        let added = || text.lines().skip_while(|line| *line != format!("id = \"{}\"", wish.step)).collect::<Vec<_>>();
        if let Some(told) = self.slips(&text, &wish.step, mistakes) {
            self.questions.say(&self.strings.say("doing-not-sound"))?;
            self.questions.say(&added().join("\n"))?;
            told.lines().for_each(complain);
            return Ok(ExitCode::FAILURE);
        }
        if !self.source.replace(&text)? {
            self.questions.say(&self.strings.say("try-changed"))?;
            self.questions.say(&added().join("\n"))?;
            return Ok(ExitCode::FAILURE);
        }
        let (file, step) = (self.source.path.display().to_string(), wish.step.to_string());
        let args = [("file", file.as_str()), ("step", step.as_str())];
        self.questions.say(&self.strings.fill("doing-added", &args))?;
        if let Some(word) = keys::UNWRITTEN.iter().find(|word| added().iter().any(|line| line.contains(**word))) {
            self.questions.say(&self.strings.fill("doing-unwritten", &[("text", word)]))?;
        }
        let siblings = self.catalogue(&text).sources(&self.source.id);
        for lang in siblings.iter().filter_map(|sibling| sibling.translation) {
            self.questions.say(&self.strings.fill("doing-translate", &[("file", &file), ("language", lang.tag())]))?;
        }
        self.questions.say(&self.strings.fill("doing-then", &args))?;
        Ok(ExitCode::SUCCESS)
    }

    /// What is wrong with the new step in words; `None` when it holds.
    fn slips(&self, text: &str, step: &Id, mistakes: &[Foreseen]) -> Option<String> {
        let words = Strings::with(self.strings.lang(), &[Part::Findings]);
        let told = |found: &[Finding]| {
            let faults = found.iter().filter(|finding| finding.severity() == Severity::Fault);
            let faults: Vec<String> = faults.map(|finding| findings::human(finding, &words)).collect();
            (!faults.is_empty()).then(|| faults.concat())
        };
        let lesson = match self.catalogue(text).open(&self.source.id) {
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
        let file = self.source.path.display().to_string();
        let document = Document::read(&file, text.as_bytes())?;
        told(&example::check(&lesson, &document))
    }
}

/// What stands where the author is still to write something. Short enough that no two are found alike.
fn unwritten(lesson: &Lesson, turn: usize) -> String {
    let word = keys::UNWRITTEN[usize::from(lesson.language == crate::vocabulary::Lang::En)];
    format!("{word} {turn}")
}

/// What the tasks of a lesson have of one kind, as far as it is `known`: what a new one may well have too.
fn usual(lesson: &Lesson, what: &str, known: &[&str]) -> String {
    let variants = lesson.steps.iter().filter_map(|step| match &step.kind {
        StepKind::Practice { variants, .. } => variants.first(),
        _ => None,
    });
    let of = |variant: &crate::course::model::Variant| match what {
        "threads" => variant.start.phone.threads.clone(),
        "contacts" => variant.start.phone.contacts.clone(),
        _ => variant.start.mail.mails.clone(),
    };
    let found = { variants }.map(of).find(|ids| !ids.is_empty());
    let found = found.map(|ids| ids.iter().map(ToString::to_string).collect::<Vec<_>>());
    found.unwrap_or_else(|| known.iter().take(3).map(|id| (*id).to_owned()).collect()).join(", ")
}

/// A name for a mistake, by what it is.
fn mistake_id(when: &Condition, taken: &[Foreseen]) -> Option<Id> {
    let what = when.wants.iter().rev().find_map(|(_, want)| match want {
        crate::course::model::Want::OneOf(ids) => ids.first().map(Id::as_str),
        crate::course::model::Want::AtLeast(_) => None,
    });
    let name = what.map_or_else(|| when.happened.name().to_owned(), |what| format!("{}-{what}", when.happened.name()));
    let name: String = name.chars().take(Id::LONGEST - 3).collect();
    let name = name.trim_end_matches('-').to_owned();
    let turns = (2..100).map(|turn| format!("{name}-{turn}"));
    let names = std::iter::once(name.clone()).chain(turns).filter_map(|name| Id::new(&name));
    { names }.find(|id| taken.iter().all(|mistake| mistake.id != *id))
}
