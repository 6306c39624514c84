//! The folders of the tests: good ones, and what is changed in them.

use tastetrykk::author::trial::Memory;
use tastetrykk::course::{Catalogue, Files};
use tastetrykk::diagnostic::Finding;
use tastetrykk::locale::{Strings, findings};
use tastetrykk::vocabulary::Lang;

/// Files in memory.
#[derive(Debug, Clone, Default)]
pub(crate) struct Folder(Memory);

macro_rules! fixtures {
    ($($path:literal),*) => { [$(($path, include_str!(concat!("fixtures/", $path)))),*] };
}

impl Folder {
    /// The good lesson `svare`, its translations and its world.
    pub(crate) fn good() -> Self {
        let files = fixtures!["svare.toml", "svare.nn.toml", "svare.en.toml", "world/kari.toml", "world/kari.nn.toml"];
        Self(Memory::new(files))
    }

    /// The good lesson, with a glossary and paths.
    pub(crate) fn with_course() -> Self {
        let files =
            fixtures!["course/glossary.toml", "course/glossary.nn.toml", "course/paths.toml", "course/paths.nn.toml"];
        files.into_iter().fold(Self::good(), |folder, (path, text)| folder.with(path, text))
    }

    /// The good lesson with a question of each kind beside it.
    pub(crate) fn questions() -> Self {
        let files = fixtures!["sporsmal.toml", "sporsmal.nn.toml"];
        files.iter().fold(Self::good(), |folder, (path, text)| folder.with(path, text))
    }

    /// The good lesson with one on the board and the program itself beside it.
    pub(crate) fn devices() -> Self {
        let files = fixtures!["tavle.toml", "tavle.nn.toml"];
        files.iter().fold(Self::good(), |folder, (path, text)| folder.with(path, text))
    }

    /// The good lesson in a world with e-mail.
    pub(crate) fn mail() -> Self {
        let files = fixtures!["world/mail.toml", "world/mail.nn.toml"];
        files.iter().fold(Self::good(), |folder, (path, text)| folder.with(path, text))
    }

    /// The good lesson in a world with a browser and Min side.
    pub(crate) fn web() -> Self {
        let files = fixtures!["world/web.toml", "world/web.nn.toml", "world/portal.toml", "world/portal.nn.toml"];
        files.iter().fold(Self::good(), |folder, (path, text)| folder.with(path, text))
    }

    /// The good lesson in a world with e-mail and something to take photos of.
    pub(crate) fn photos() -> Self {
        let files = fixtures!["world/photos.toml", "world/photos.nn.toml"];
        files.iter().fold(Self::mail(), |folder, (path, text)| folder.with(path, text))
    }

    /// The good lesson with a municipality's profile beside it: the commented example, which a municipality copies.
    pub(crate) fn municipal() -> Self {
        Self::good().with("profiles/ulvik.toml", include_str!("../../lessons/profiles/eksempel.toml"))
    }

    /// The README's application in Kari's world.
    pub(crate) fn application() -> Self {
        let [main, nynorsk] = blocks()[..] else { panic!("an application and its translation") };
        Self::default()
            .with("world/kari.toml", include_str!("../../lessons/world/kari.toml"))
            .with("world/kari.nn.toml", include_str!("../../lessons/world/kari.nn.toml"))
            .with("world/photos.toml", include_str!("../../lessons/world/photos.toml"))
            .with("world/photos.nn.toml", include_str!("../../lessons/world/photos.nn.toml"))
            .with("profiles/fjordvik.toml", include_str!("../../lessons/profiles/fjordvik.toml"))
            .with("applications/hagehjelp.toml", main)
            .with("applications/hagehjelp.nn.toml", nynorsk)
    }

    /// The good lesson with the app of the program, and a lesson in it.
    pub(crate) fn app() -> Self {
        let app = include_str!("../../lessons/apps/parkering.toml");
        let nynorsk = include_str!("../../lessons/apps/parkering.nn.toml");
        let task =
            "format = 1\nid = \"parkere\"\nmodule = \"telefon\"\nminutes = 5\ndigcomp = [\"5.2\"]\ntitle = \"Parkere\"
goal = \"Du kan parkere.\"\nnote = [\"Se på skiltet.\"]\nlanguage = \"en\"\n
[[step]]\nid = \"start\"\nkind = \"practice\"\ntask = \"Velg sone 11.\"
start = { app = \"parkering\" }
done = [{ happened = \"custom-emitted\", app = \"parkering\", said = \"startet\" }]
say = \"Ja.\"\n
[[step.mistake]]\nid = \"kaia\"
when = { happened = \"custom-set\", app = \"parkering\", part = \"sone\", is = \"kaia\" }
say = \"Bilen står på torget.\"\n
[[step]]\nid = \"egen\"\nkind = \"own\"\ntext = \"Nå ser du på din egen telefon.\"\n
[[step.item]]\nid = \"se\"\ntext = \"Finn en app.\"\n";
        Self::good().with("apps/parkering.toml", app).with("apps/parkering.nn.toml", nynorsk).with("parkere.toml", task)
    }

    /// The good lesson with a plan that also names one that is still to come.
    pub(crate) fn plan() -> Self {
        let files = fixtures!["plans/kveld.toml", "plans/kveld.nn.toml"];
        files.iter().fold(Self::with_course(), |folder, (path, text)| folder.with(path, text))
    }

    /// The same folder with a file more, or another file of that name.
    pub(crate) fn with(self, path: &str, bytes: impl AsRef<[u8]>) -> Self {
        Self(self.0.with(path, bytes.as_ref()))
    }

    /// The same folder with a file that cannot be read.
    pub(crate) fn unreadable(self, path: &str) -> Self {
        Self(self.0.unreadable(path, "ikke lov"))
    }

    /// The same folder without a file.
    pub(crate) fn without(self, path: &str) -> Self {
        assert!(self.0.read(path).is_ok_and(|found| found.is_some()), "{path}");
        Self(self.0.without(path))
    }

    /// The same folder with `old`, which stands once in the file at `path`, as `new`.
    pub(crate) fn slip(self, path: &str, old: &str, new: &str) -> Self {
        let text = self.text(path);
        assert_eq!(text.matches(old).count(), 1, "{path}: {old}");
        let text = text.replace(old, new);
        self.with(path, text)
    }

    /// The files themselves.
    pub(crate) fn files(&self) -> &Memory {
        &self.0
    }

    /// The text of the file at `path`.
    pub(crate) fn text(&self, path: &str) -> String {
        let bytes = self.files().read(path).expect("readable").expect("there");
        String::from_utf8(bytes).expect("text")
    }

    /// The lessons of this folder and no others.
    pub(crate) fn catalogue(self) -> Catalogue {
        Catalogue::only(Box::new(self.0))
    }

    /// The built-in lessons, and these over them.
    pub(crate) fn over_the_built_in(self) -> Catalogue {
        Catalogue::new(Some(Box::new(self.0)))
    }
}

/// The findings as a person reads them.
pub(crate) fn told(findings: &[Finding], lang: Lang) -> String {
    let strings = Strings::new(lang);
    let told: Vec<String> = findings.iter().map(|finding| findings::human(finding, &strings)).collect();
    told.concat()
}

/// The blocks of TOML in the part of the README about applications.
fn blocks() -> Vec<&'static str> {
    let readme = include_str!("../../lessons/README.md");
    let (_, part) = readme.split_once("\n## Applications\n").expect("a part about applications");
    let part = part.split("\n## ").next().unwrap_or_default();
    part.split("```toml\n").skip(1).filter_map(|block| block.split("```").next()).collect()
}
