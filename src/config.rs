//! Settings: what a file, the environment and the command line may say, and what comes of it.
//!
//! Places are read in this order, and a later one wins, key by key: the machine's file, the
//! person's own, variables that begin with [`PREFIX`], the command line. What is wrong in one of
//! them is told like a slip in a lesson, with file, line and column, and everything else still
//! counts. Nothing here touches files: `runtime::config` reads and writes them.

mod keys;
mod rewrite;

use std::path::PathBuf;

use crate::app::{Density, Key, Kiosk, Settings, Theme};
use crate::course::{self, Fields};
use crate::diagnostic::{Code, Finding};
use crate::vocabulary::Lang;

pub use keys::{IDLE_MINUTES, PREFIX, RETENTION_MONTHS};
pub use rewrite::{NotToml, rewritten};

/// When colours are used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Colour {
    /// Where they fit.
    Auto,
    /// Also where `NO_COLOR` is set.
    Always,
    /// Nowhere.
    Never,
}

impl Colour {
    /// Every choice.
    pub const ALL: [Self; 3] = [Self::Auto, Self::Always, Self::Never];

    /// The word for it in settings and on the command line.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Auto => "auto",
            Self::Always => "always",
            Self::Never => "never",
        }
    }

    /// The one with this name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|colour| colour.name() == name)
    }
}

macro_rules! given {
    ($($(#[$doc:meta])* $field:ident: $type:ty = $key:literal;)*) => {
        /// What one place says, or several together: any key may be missing.
        #[derive(Debug, Clone, Default, PartialEq, Eq)]
        pub struct Given {
            $($(#[$doc])* pub $field: Option<$type>,)*
        }

        impl Given {
            /// This place, and what it does not say from `under`.
            #[must_use]
            pub fn over(self, under: Self) -> Self {
                Self { $($field: self.$field.or(under.$field),)* }
            }

            /// What is said: each key, those of `[kiosk]` with their table's name before a full
            /// stop, and its value as it stands in a settings file.
            #[must_use]
            pub fn written(&self) -> Vec<(&'static str, String)> {
                let values = [$(self.$field.as_ref().map(|value| ($key, value.written())),)*];
                values.into_iter().flatten().collect()
            }
        }
    };
}

given! {
    /// The language of the interface and, where it exists, of the lessons.
    language: Lang = "language";
    /// The colours.
    theme: Theme = "theme";
    /// How much air there is around things.
    density: Density = "density";
    /// Whether clicks count.
    mouse: bool = "mouse";
    /// Whether what can be pressed is always three rows high.
    large_targets: bool = "large-targets";
    /// Whether lines are spoken instead of a screen drawn.
    plain: bool = "plain";
    /// When colours are used.
    colour: Colour = "color";
    /// A folder of lessons over the built-in ones.
    lessons: PathBuf = "lessons";
    /// The profile of the municipality that the course is held in.
    profile: PathBuf = "profile";
    /// Where what is done is kept.
    data: PathBuf = "data";
    /// A folder that several machines reach, which gets copies.
    shared: PathBuf = "shared";
    /// After so many months, what was done is removed.
    retention_months: u16 = "retention-months";
    /// Whether this is a shared machine.
    kiosk: bool = "kiosk.on";
    /// On a shared machine: after so many minutes alone the program is ready for the next one.
    idle_minutes: u16 = "kiosk.idle-minutes";
    /// On a shared machine: the key that ends the program.
    exit_key: Key = "kiosk.exit-key";
}

impl Given {
    /// What is so when nobody says anything, but for the language, which the machine may know, and
    /// for folders.
    #[must_use]
    pub fn standard() -> Self {
        let Settings { theme, density, mouse, large_targets, .. } = Settings::new(Lang::Nb);
        Self {
            theme: Some(theme),
            density: Some(density),
            mouse: Some(mouse),
            large_targets: Some(large_targets),
            plain: Some(false),
            colour: Some(Colour::Auto),
            retention_months: Some(RETENTION_MONTHS),
            kiosk: Some(false),
            idle_minutes: Some(IDLE_MINUTES),
            exit_key: Some(keys::EXIT_KEY),
            ..Self::default()
        }
    }

    /// The settings that the program starts with.
    #[must_use]
    pub fn settings(&self, language: Lang) -> Settings {
        let standard = Settings::new(language);
        let kiosk = Kiosk {
            idle_minutes: self.idle_minutes.unwrap_or(IDLE_MINUTES),
            exit: self.exit_key.unwrap_or(keys::EXIT_KEY),
        };
        Settings {
            theme: self.theme.unwrap_or(standard.theme),
            density: self.density.unwrap_or(standard.density),
            mouse: self.mouse.unwrap_or(standard.mouse),
            large_targets: self.large_targets.unwrap_or(standard.large_targets),
            kiosk: (self.kiosk == Some(true)).then_some(kiosk),
            ..standard
        }
    }

    fn of(mut fields: Fields) -> Self {
        let mut kiosk = fields.fields("kiosk");
        let word = |fields: &mut Fields, key: &str| fields.word(key).map(|at| at.value);
        let number = |fields: &mut Fields, key: &str| fields.integer(key).and_then(|at| u16::try_from(at.value).ok());
        let flag = |fields: &mut Fields, key: &str| fields.flag(key).map(|at| at.value);
        let path = |fields: &mut Fields, key: &str| fields.line(key).map(|at| PathBuf::from(at.value));
        Self {
            language: word(&mut fields, "language").and_then(Lang::from_tag),
            theme: word(&mut fields, "theme").and_then(Theme::named),
            density: word(&mut fields, "density").and_then(Density::named),
            mouse: flag(&mut fields, "mouse"),
            large_targets: flag(&mut fields, "large-targets"),
            plain: flag(&mut fields, "plain"),
            colour: word(&mut fields, "color").and_then(Colour::named),
            lessons: path(&mut fields, "lessons"),
            profile: path(&mut fields, "profile"),
            data: path(&mut fields, "data"),
            shared: path(&mut fields, "shared"),
            retention_months: number(&mut fields, "retention-months"),
            kiosk: kiosk.as_mut().and_then(|kiosk| flag(kiosk, "on")),
            idle_minutes: kiosk.as_mut().and_then(|kiosk| number(kiosk, "idle-minutes")),
            exit_key: kiosk.as_mut().and_then(|kiosk| word(kiosk, "exit-key")).and_then(keys::exit_key),
        }
    }
}

/// What a settings file says, and what is wrong with it. `name` is how findings call the file.
#[must_use]
pub fn read_file(name: &str, bytes: &[u8]) -> (Given, Vec<Finding>) {
    let (fields, findings) = course::decode_file(name, bytes, &keys::CONFIG);
    (fields.map(Given::of).unwrap_or_default(), findings)
}

/// What variables of the environment say; those that do not begin with [`PREFIX`] are passed by.
/// An empty one says nothing. Findings call a variable by its name.
pub fn read_variables<'v>(variables: impl IntoIterator<Item = (&'v str, &'v str)>) -> (Given, Vec<Finding>) {
    let mut given = Given::default();
    let mut findings = Vec::new();
    for (name, value) in variables {
        if !name.starts_with(PREFIX) || value.is_empty() {
            continue;
        }
        let Some(key) = keys::key_of(name) else {
            findings.push(unknown_variable(name));
            continue;
        };
        // The same decoder as for a file: a file of one line, which nobody has to be shown.
        let line = format!("{key} = {}", keys::as_toml(&key, value));
        let (said, wrong) = read_file(name, line.as_bytes());
        given = said.over(given);
        let about = |finding: Finding| Finding { args: finding.args, ..Finding::about_file(finding.code, name) };
        findings.extend(wrong.into_iter().map(about));
    }
    (given, findings)
}

fn unknown_variable(name: &str) -> Finding {
    let known: Vec<String> = keys::variables().collect();
    let names = || known.iter().map(String::as_str);
    // Ids are short and lower-case; what is compared is what follows the prefix.
    let short = |name: &str| name.strip_prefix(PREFIX).unwrap_or(name).to_lowercase();
    let shorts: Vec<String> = names().map(short).collect();
    let near = course::nearest(&short(name), shorts.iter().map(String::as_str));
    let near = if near.is_empty() { String::new() } else { format!("{PREFIX}{}", near.to_uppercase()) };
    Finding::about_file(Code::UnknownKey, name)
        .with("key", crate::vocabulary::without_controls(name))
        .with("near", near)
        .with("known", course::listed(names()))
}

/// How a value stands in a settings file.
trait Written {
    fn written(&self) -> String;
}

impl Written for Lang {
    fn written(&self) -> String {
        keys::quoted(self.tag())
    }
}

impl Written for Theme {
    fn written(&self) -> String {
        keys::quoted(self.name())
    }
}

impl Written for Density {
    fn written(&self) -> String {
        keys::quoted(self.name())
    }
}

impl Written for Colour {
    fn written(&self) -> String {
        keys::quoted(self.name())
    }
}

impl Written for bool {
    fn written(&self) -> String {
        self.to_string()
    }
}

impl Written for u16 {
    fn written(&self) -> String {
        self.to_string()
    }
}

impl Written for PathBuf {
    fn written(&self) -> String {
        keys::quoted(&self.display().to_string())
    }
}

impl Written for Key {
    fn written(&self) -> String {
        keys::quoted(&keys::key_name(*self))
    }
}

#[cfg(test)]
mod tests;
