//! The commands. stdout is data, stderr is messages; exit 0, 1 when faults were found, 2 for
//! wrong usage, 128 and the signal's number when a signal ended the program.

mod args;
mod ask;
mod check;
mod course;
mod fix;
mod forget;
mod guide;
mod host;
mod join;
mod learn;
mod lessons;
mod new;
mod place;
mod preview;
mod profile;
mod schema;
mod settings;
mod simulate;
mod translate;
mod trial;

use std::ffi::OsString;
use std::io::{self, Write};
use std::process::ExitCode;

use crate::locale::Strings;
use crate::vocabulary::Lang;

/// Wrong usage.
const USAGE: u8 = 2;

/// Runs the program with these arguments, the program's own name first.
#[must_use]
pub fn run(arguments: Vec<OsString>) -> ExitCode {
    let config = settings::Config::read();
    let language = Language::of(&arguments, config.given().language);
    let lang = language.now();
    // The way most people start is worth a millisecond: nothing to parse, no help to translate.
    if arguments.len() <= 1 {
        return finish(learn::run(learn::Asked::default(), &config, language), lang);
    }
    let strings = Strings::new(lang);
    let matches = match args::command(&strings).try_get_matches_from(arguments) {
        Ok(matches) => matches,
        Err(error) => return args::explain(&error, &strings),
    };
    let done = match matches.subcommand() {
        Some(("lessons", given)) => lessons::run(given, &config, language, &strings),
        Some(("profile", given)) => profile::run(given, &config, language, &strings),
        Some(("check", given)) => check::run(given, &strings),
        Some(("new", given)) if given.contains_id("by-doing") => new::doing::run(given, &config, language),
        Some(("new", given)) => new::run(given, &config, &strings),
        Some(("try", given)) => trial::run(given, &config, language),
        Some(("preview", given)) => preview::run(given, &config, language, &strings),
        Some(("completions", given)) => args::completions(given, &strings),
        Some(("forget", given)) => forget::run(given, &config, &strings),
        Some(("settings", given)) => settings::run(&config, &args::given(given), lang, &strings),
        Some(("translate", given)) => translate::run(given, &config, &strings),
        Some(("guide", given)) => guide::run(given, &strings),
        Some(("schema", given)) => schema::run(given, &strings),
        Some(("host", given)) => host::run(given, &config, language, &strings),
        Some(("join", given)) => join::run(given, &config, language, &strings),
        Some(("simulate", given)) => simulate::run(given, &config, language, &strings),
        Some(("man", _)) => args::manual(&strings),
        Some((_, given)) => learn::run(learn::Asked::of(given), &config, language),
        None => learn::run(learn::Asked::of(&matches), &config, language),
    };
    finish(done, lang)
}

/// The exit code; what went wrong is said first.
fn finish(done: io::Result<ExitCode>, lang: Lang) -> ExitCode {
    match done {
        Ok(code) => code,
        // Whoever reads our output has seen enough.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            let strings = Strings::new(lang);
            complain(&strings.fill("command-failed", &[("reason", &error.to_string())]));
            ExitCode::FAILURE
        }
    }
}

/// Which language somebody wants, known before the arguments are.
#[derive(Debug, Clone, Copy)]
struct Language {
    /// What was said: `--lang`, then what the settings say.
    said: Option<Lang>,
    /// What the machine is set to.
    locale: Option<Lang>,
}

impl Language {
    fn of(arguments: &[OsString], set: Option<Lang>) -> Self {
        let texts: Vec<_> = arguments.iter().filter_map(|argument| argument.to_str()).collect();
        let given = texts.iter().enumerate().find_map(|(place, text)| match text.strip_prefix("--lang=") {
            Some(tag) => Some(tag),
            None if *text == "--lang" => texts.get(place + 1).copied(),
            None => None,
        });
        let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].map(|name| std::env::var(name).ok());
        let locale = locale.iter().flatten().find(|value| !value.is_empty()).and_then(|tag| Lang::from_tag(tag));
        Self { said: given.and_then(Lang::from_tag).or(set), locale }
    }

    /// The language for help and messages. Norwegian bokmål is the default.
    fn now(self) -> Lang {
        self.in_municipality(None)
    }

    /// The language to begin in: what somebody said, else the municipality's, which knows more of
    /// who sits here than the machine does.
    fn in_municipality(self, profile: Option<Lang>) -> Lang {
        self.said.or(profile).or(self.locale).unwrap_or(Lang::Nb)
    }
}

/// Says something to the person, on stderr.
fn complain(message: &str) {
    // If nobody can hear it, there is nobody to tell.
    let _ = writeln!(io::stderr(), "{}", crate::vocabulary::without_controls(message));
}
