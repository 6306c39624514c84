//! The keys of a settings file, and the variables that stand for them.

use crate::app::Key;
use crate::vocabulary::Lang;
use crate::vocabulary::keys::{self, Shape, Table};

/// What the names of variables begin with.
pub const PREFIX: &str = "TASTETRYKK_";

/// How many months what was done is kept when nobody says otherwise.
pub const RETENTION_MONTHS: u16 = 12;

/// After how many minutes alone a shared machine is ready for the next one when nobody says
/// otherwise.
pub const IDLE_MINUTES: u16 = 5;

/// The key that ends the program on a shared machine when nobody says otherwise.
pub(super) const EXIT_KEY: Key = Key::Ctrl('q');

/// The longest path, in characters.
const PATH: usize = 1000;

const fn may(name: &'static str, shape: Shape) -> keys::Key {
    keys::Key { name, shape, required: false }
}

/// A settings file.
pub(super) static CONFIG: Table = Table {
    name: "config",
    keys: &[
        may("language", Shape::Word(&["nb", "nn", "en"])),
        may("theme", Shape::Word(&["dark", "light", "contrast"])),
        may("density", Shape::Word(&["roomy", "compact"])),
        may("mouse", Shape::Flag),
        may("large-targets", Shape::Flag),
        may("plain", Shape::Flag),
        may("color", Shape::Word(&["auto", "always", "never"])),
        may("lessons", Shape::Line(PATH)),
        may("profile", Shape::Line(PATH)),
        may("data", Shape::Line(PATH)),
        may("shared", Shape::Line(PATH)),
        may("retention-months", Shape::Integer(1, 120)),
        may("kiosk", Shape::Table(&KIOSK)),
    ],
};

/// Its part about a shared machine.
static KIOSK: Table = Table {
    name: "kiosk",
    keys: &[
        may("on", Shape::Flag),
        may("idle-minutes", Shape::Integer(1, 120)),
        may("exit-key", Shape::Word(EXIT_KEYS)),
    ],
};

/// The keys that can end the program: those that nothing else needs and that no terminal sends
/// for another key, as it sends Ctrl-I for Tab.
static EXIT_KEYS: &[&str] = &[
    "ctrl-q", "ctrl-x", "f12", "f11", "f10", "f8", "f7", "f6", "ctrl-a", "ctrl-b", "ctrl-d", "ctrl-e", "ctrl-f",
    "ctrl-g", "ctrl-k", "ctrl-n", "ctrl-o", "ctrl-p", "ctrl-r", "ctrl-s", "ctrl-t", "ctrl-u", "ctrl-v", "ctrl-w",
    "ctrl-y",
];

/// The key with this name.
pub(super) fn exit_key(name: &str) -> Option<Key> {
    match name.strip_prefix("ctrl-") {
        Some(letter) => letter.chars().next().map(Key::Ctrl),
        None => name.strip_prefix('f')?.parse().ok().map(Key::F),
    }
}

/// The name of a key that can end the program.
pub(super) fn key_name(key: Key) -> String {
    let has = |name: &&&str| exit_key(name) == Some(key);
    EXIT_KEYS.iter().find(has).map_or_else(String::new, |name| (*name).to_owned())
}

/// Every variable: its name after the prefix, and the key that it stands for.
fn names() -> impl Iterator<Item = (String, String)> {
    let upper = |key: &str| key.to_uppercase().replace('-', "_");
    let plain = CONFIG.keys.iter().filter(|key| !matches!(key.shape, Shape::Table(_)));
    let plain = plain.map(move |key| (upper(key.name), key.name.to_owned()));
    let kiosk = KIOSK.keys.iter().map(move |key| {
        let name = if key.name == "on" { "KIOSK".to_owned() } else { format!("KIOSK_{}", upper(key.name)) };
        (name, format!("kiosk.{}", key.name))
    });
    // As the option is called.
    plain.chain(kiosk).chain(std::iter::once(("LANG".to_owned(), "language".to_owned())))
}

/// The names of all variables.
pub(super) fn variables() -> impl Iterator<Item = String> {
    names().map(|(name, _)| format!("{PREFIX}{name}"))
}

/// The key that a variable stands for.
pub(super) fn key_of(variable: &str) -> Option<String> {
    let wanted = variable.strip_prefix(PREFIX)?;
    names().find(|(name, _)| name == wanted).map(|(_, key)| key)
}

/// A variable's value as it would stand in a file: what should be a number or a flag and is none
/// is text, for the decoder to tell.
pub(super) fn as_toml(key: &str, value: &str) -> String {
    match shape(key) {
        Some(Shape::Flag) if matches!(value, "true" | "1" | "yes" | "on") => "true".to_owned(),
        Some(Shape::Flag) if matches!(value, "false" | "0" | "no" | "off") => "false".to_owned(),
        Some(Shape::Integer(..)) => value.parse::<i64>().map_or_else(|_| quoted(value), |number| number.to_string()),
        // As elsewhere in the environment: nn_NO.UTF-8.
        _ if key == "language" => quoted(Lang::from_tag(value).map_or(value, |lang| lang.tag())),
        _ => quoted(value),
    }
}

fn shape(key: &str) -> Option<&'static Shape> {
    let (table, name) = match key.strip_prefix("kiosk.") {
        Some(name) => (&KIOSK, name),
        None => (&CONFIG, key),
    };
    table.keys.iter().find(|known| known.name == name).map(|known| &known.shape)
}

/// `text` as a TOML string.
pub(super) fn quoted(text: &str) -> String {
    toml_edit::value(text).to_string().trim().to_owned()
}
