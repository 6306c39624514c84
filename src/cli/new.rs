//! `tastetrykk new`: a lesson, an application, an app, a plan or a profile, from a few answers.
//!
//! Nothing is written before the last answer is there, and never over a file that is there.

pub(super) mod doing;
mod questions;

use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::ArgMatches;

use super::ask::{Answers, Asked, Asking, Ended};
use super::settings::Config;
use super::{USAGE, complain, schema};
use crate::author::new::{self, Made};
use crate::author::schema::File;
use crate::course::Catalogue;
use crate::locale::Strings;
use crate::runtime::desk::{self, Wrote};
use crate::vocabulary::{Id, Lang};
use questions::Questions;

/// The kinds of file that can be made.
pub(super) const KINDS: [&str; 5] = ["lesson", "application", "app", "plan", "profile"];

/// What the file at `path` is to editors, where it is a translation of such a file.
fn translation(kind: &str, path: &str) -> Option<File> {
    let name = path.rsplit('/').next().unwrap_or(path);
    (name.split('.').count() > 2).then(|| File::named(&format!("{kind}-translation"))).flatten()
}

/// Asks on stdin what no flag has said, and writes.
pub(super) fn run(given: &ArgMatches, config: &Config, strings: &Strings) -> io::Result<ExitCode> {
    let mut asked = Asked::new(given, strings, Asking::on_stdout(Answers::Stdin, strings));
    match Desk::new(given, config, strings).serve(&mut asked) {
        Ok(code) => Ok(code),
        Err(ended) => told(ended, strings),
    }
}

/// Says why nothing was written.
fn told(ended: Ended, words: &Strings) -> io::Result<ExitCode> {
    match ended {
        Ended::Wrong(sentence) => {
            complain(&sentence);
            Ok(ExitCode::from(USAGE))
        }
        // Nobody asks for what was before the first question.
        Ended::Back => Ok(ExitCode::FAILURE),
        // Whoever was asked has gone.
        Ended::Input(error) if error.kind() == io::ErrorKind::UnexpectedEof => {
            complain(&words.say("new-nothing"));
            Ok(ExitCode::FAILURE)
        }
        Ended::Input(error) => Err(error),
    }
}

/// The path of a file in a folder of the course, without `.toml`.
fn stem(folder: &str, id: &str) -> String {
    if folder.is_empty() { id.to_owned() } else { format!("{folder}/{id}") }
}

/// Says which commands to try now.
fn next(commands: &[&[&str]], words: &Strings) -> io::Result<()> {
    let mut out = io::stdout();
    writeln!(out, "\n{}", words.say("new-next"))?;
    for command in commands {
        writeln!(out, "  {} {}", super::args::NAME, command.join(" "))?;
    }
    Ok(())
}

/// Where files are made.
struct Desk<'a> {
    given: &'a ArgMatches,
    words: &'a Strings,
    folder: PathBuf,
}

impl<'a> Desk<'a> {
    fn new(given: &'a ArgMatches, config: &Config, words: &'a Strings) -> Self {
        let folder = given.get_one::<PathBuf>("folder").cloned().or(config.given().lessons);
        Self { given, words, folder: folder.unwrap_or_else(|| PathBuf::from(".")) }
    }

    fn serve(&self, asked: &mut Asked<'a>) -> Result<ExitCode, Ended> {
        let kind = self.given.get_one::<String>("kind").map_or(KINDS[0], String::as_str);
        let answered = |somebody: &mut Asked<'a>| {
            let questions = &mut Questions::new(somebody);
            match kind {
                "application" => self.shared(questions, "applications"),
                "app" => self.shared(questions, "apps"),
                "plan" => self.shared(questions, "plans"),
                "profile" => self.profile(questions),
                _ => self.lesson(questions),
            }
        };
        let made = asked.back_and_forth(answered, |ended| matches!(ended, Ended::Back))?;
        self.write(kind, &made).map_err(Ended::Input)
    }

    fn lesson(&self, questions: &mut Questions<'_, '_>) -> Result<Vec<Made>, Ended> {
        questions.asked.hello(&self.words.say("new-hello-lesson"))?;
        let answers = questions.lesson(|title| self.id("", title))?;
        Ok(new::lesson(&answers))
    }

    fn shared(&self, questions: &mut Questions<'_, '_>, folder: &str) -> Result<Vec<Made>, Ended> {
        let (hello, most) = match folder {
            "apps" => (self.words.say("new-hello-app"), new::APP_TITLE),
            "plans" => (self.words.say("new-hello-plan"), new::TITLE),
            _ => (self.words.say("new-hello-application"), new::TITLE),
        };
        questions.asked.hello(&hello)?;
        let language = questions.language()?;
        // Each is said alike in both forms of Norwegian.
        let standard = new::usual_title(match folder {
            "apps" => "app",
            "plans" => "plan",
            _ => "application",
        });
        let (title, other) = match questions.title(&standard, language, most)? {
            (Some(title), other) => (title, other),
            (None, _) => (standard.clone(), Some(standard)),
        };
        let id = self.id(folder, &title)?;
        let make = match folder {
            "apps" => new::app,
            "plans" => new::plan,
            _ => new::application,
        };
        Ok(make(&id, language, &title, other.as_deref()))
    }

    fn profile(&self, questions: &mut Questions<'_, '_>) -> Result<Vec<Made>, Ended> {
        questions.asked.hello(&self.words.say("new-hello-profile"))?;
        let language = questions.language()?;
        let (place, name) = questions.municipality()?;
        let facts = questions.facts(language)?;
        let id = self.id("profiles", &place)?;
        Ok(vec![new::profile(&id, language, &place, &name, &facts)])
    }

    /// The same, with its files in another folder.
    fn in_folder(&self, folder: &Path) -> Self {
        Self { given: self.given, words: self.words, folder: folder.to_owned() }
    }

    /// `id`, if it can be the name of a new file in that folder of the course.
    fn fits(&self, folder: &str, id: &str) -> Result<String, Ended> {
        if Id::new(id).is_none() {
            return Err(Ended::Wrong(self.words.fill("new-id-bad", &[("name", id)])));
        }
        if self.is_taken(&stem(folder, id)) {
            return Err(Ended::Wrong(self.words.fill("new-id-taken", &[("name", id)])));
        }
        Ok(id.to_owned())
    }

    /// The name of the file that `title` gives, or the one that was asked for.
    fn id(&self, folder: &str, title: &str) -> Result<String, Ended> {
        if let Some(asked) = self.given.get_one::<String>("id") {
            return self.fits(folder, asked);
        }
        let first = new::id_of(title);
        let free = new::free_id(&first, |id| self.is_taken(&stem(folder, id)));
        if free != first {
            let values = [("taken", format!("{first}.toml")), ("name", format!("{free}.toml"))];
            let values = values.each_ref().map(|(name, value)| (*name, value.as_str()));
            complain(&self.words.fill("new-taken", &values));
        }
        Ok(free)
    }

    /// Whether something has the name: in the folder, or inside the program, which it would hide.
    fn is_taken(&self, stem: &str) -> bool {
        let file = |end: &str| self.folder.join(format!("{stem}{end}.toml")).exists();
        let ends = Lang::ALL.map(|lang| format!(".{}", lang.tag()));
        file("") || ends.iter().any(|end| file(end)) || !Catalogue::new(None).sources(stem).is_empty()
    }

    fn write(&self, kind: &str, made: &[Made]) -> io::Result<ExitCode> {
        if !self.put(kind, made)? {
            return Ok(ExitCode::FAILURE);
        }
        self.next(kind, made, &mut io::stdout())?;
        Ok(ExitCode::SUCCESS)
    }

    /// Writes the files, and what editors need, and tells of each. False when one of them was in the way.
    fn put(&self, kind: &str, made: &[Made]) -> io::Result<bool> {
        let mut out = io::stdout();
        writeln!(out)?;
        for made in made {
            let path = self.folder.join(&made.path);
            let shown = super::place::shown(&path);
            let translation = translation(kind, &made.path);
            let head = translation.map(|file| schema::line(file, &made.path)).unwrap_or_default();
            if desk::create(&path, &(head + &made.text))? != Wrote::Yes {
                complain(&self.words.fill("changed-meanwhile", &[("path", &shown)]));
                return Ok(false);
            }
            writeln!(out, "{}", self.words.fill("new-wrote", &[("path", &shown)]))?;
            if let Some(file) = translation {
                schema::put(&self.folder, file, self.words.lang())?;
            }
        }
        // What the first line of the file names.
        if let Some(file) = File::named(kind) {
            schema::put(&self.folder, file, self.words.lang())?;
        }
        Ok(true)
    }

    /// Says what to do next.
    fn next(&self, kind: &str, made: &[Made], out: &mut dyn Write) -> io::Result<()> {
        let Some(first) = made.first() else { return Ok(()) };
        let path = super::place::on_a_line(&self.folder.join(&first.path));
        let id = Path::new(&first.path).file_stem().map(|id| id.to_string_lossy().into_owned()).unwrap_or_default();
        let folder = super::place::on_a_line(&self.folder);
        let commands: [&[&str]; 2] = match kind {
            "profile" => [&["check", "--profile", &path], &["--profile", &path]],
            "lesson" => [&["preview", &path], &["check", &path]],
            // Plans for a class are made of lessons that are there.
            "plan" => [&["check", &path], &["lessons"]],
            _ => [&["check", &path], &["new", KINDS[0], "--folder", &folder]],
        };
        match kind {
            "application" => writeln!(out, "{}", self.words.fill("new-in-lesson-form", &[("id", &id)]))?,
            "app" => writeln!(out, "{}", self.words.fill("new-in-lesson-app", &[("id", &id)]))?,
            _ => {}
        }
        next(&commands, self.words)
    }
}
