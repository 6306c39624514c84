//! What is tried with any bytes, and where: shared by the tests of bytes and the fuzz targets.

use std::sync::LazyLock;

use tastetrykk::author::trial::{Memory, everything};

macro_rules! fixtures {
    ($($path:literal),* $(,)?) => { [$(($path, &include_bytes!(concat!("../course/fixtures/", $path))[..])),*] };
}

/// A small course: a lesson in a small world.
pub(crate) static COURSE: LazyLock<Memory> = LazyLock::new(|| {
    Memory::new(fixtures![
        "svare.toml",
        "svare.nn.toml",
        "world/kari.toml",
        "world/kari.nn.toml",
        "world/mail.toml",
        "world/photos.toml",
        "world/web.toml",
        "world/portal.toml",
        "course/glossary.toml",
    ])
});

/// What a fuzz target tries its bytes as: the path where they lie.
pub(crate) const TARGETS: [(&str, &str); 7] = [
    ("lesson", "svare.toml"),
    ("sibling", "svare.nn.toml"),
    ("world", "world/kari.toml"),
    ("profile", "profiles/fjordvik.toml"),
    ("application", "applications/soknad.toml"),
    ("app", "apps/app.toml"),
    ("plan", "plans/kveld.toml"),
];

/// More than this nobody reads.
const MOST_TOLD: usize = 500;

/// Does all that is done with the file at `path` of a folder. What comes back is amiss with what was told: a control
/// character in it, or more than anybody reads.
pub(crate) fn fault_of(folder: &Memory, path: &str) -> Option<String> {
    let (found, said) = everything(folder, path, "svare");
    let control = |c: char| c != '\n' && c.is_control();
    if said.contains(control) {
        return Some(format!("{said:?}"));
    }
    (found.len() >= MOST_TOLD).then(|| format!("{} findings", found.len()))
}
