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
    .with("i-appen.toml", with_task("i-appen", IN_APP).as_bytes())
    .with("soke.toml", with_task("soke", IN_APPLICATION).as_bytes())
});

/// A task in the app that may be there.
const IN_APP: &str = "start = { app = \"parkering\" }
done = [{ happened = \"custom-emitted\", app = \"parkering\", said = \"startet\" }]
say = \"Ja.\"

[[step.mistake]]
id = \"kaia\"
when = { happened = \"custom-set\", app = \"parkering\", part = \"sone\", is = \"kaia\" }
say = \"Bilen står på torget.\"
";

/// A task in which one applies for what may be there.
const IN_APPLICATION: &str = "start = { at = \"web\", page = \"min-side\", logged-in = true }
done = [{ happened = \"form-submitted\", form = \"tt-kort\" }]
say = \"Ja.\"
";

/// A lesson with one task.
fn with_task(id: &str, task: &str) -> String {
    let head = "module = \"telefon\"\nminutes = 5\ndigcomp = [\"5.2\"]\ntitle = \"A\"\ngoal = \"B\"\nnote = [\"C\"]\n";
    let step = "[[step]]\nid = \"a\"\nkind = \"practice\"\ntask = \"Gjør det.\"\n";
    format!("format = 1\nid = \"{id}\"\n{head}{step}{task}")
}

/// What a fuzz target tries its bytes as: the path where they lie, and the lesson that is played beside them.
pub(crate) const TARGETS: [(&str, &str, &str); 7] = [
    ("lesson", "svare.toml", "svare"),
    ("sibling", "svare.nn.toml", "svare"),
    ("world", "world/kari.toml", "svare"),
    ("profile", "profiles/fjordvik.toml", "svare"),
    ("application", "applications/tt-kort.toml", "soke"),
    ("app", "apps/parkering.toml", "i-appen"),
    ("plan", "plans/kveld.toml", "svare"),
];

/// More than this nobody reads.
const MOST_TOLD: usize = 500;

/// Does all that is done with the file at `path` of a folder. What comes back is amiss with what was told: a control
/// character in it, or more than anybody reads.
pub(crate) fn fault_of(folder: &Memory, path: &str) -> Option<String> {
    let lesson = TARGETS.iter().find(|(_, known, _)| *known == path).map_or("svare", |(_, _, lesson)| lesson);
    let (found, said) = everything(folder, path, lesson);
    let control = |c: char| c != '\n' && c.is_control();
    if said.contains(control) {
        return Some(format!("{said:?}"));
    }
    (found.len() >= MOST_TOLD).then(|| format!("{} findings", found.len()))
}
