//! Finds the system's dictionaries for spelling: Hunspell's folders, and those that `DICPATH` names.

use std::ffi::OsString;
use std::path::PathBuf;

use crate::author::wording::DictionaryFiles;
use crate::vocabulary::Lang;

/// Where systems keep them.
const FOLDERS: [&str; 3] = ["/usr/share/hunspell", "/usr/share/myspell", "/usr/share/myspell/dicts"];
/// The largest file of a dictionary that is read.
const LARGEST: u64 = 32 << 20;

/// The files of the dictionary for `lang`, if the system has one. `path` is the value of `DICPATH`.
#[must_use]
pub fn find(lang: Lang, path: Option<OsString>) -> Option<DictionaryFiles> {
    places(lang, path).find_map(|[rules, words]| Some(DictionaryFiles { rules: read(&rules)?, words: read(&words)? }))
}

/// Whether the system has a dictionary for `lang`, without reading it.
#[must_use]
pub fn is_there(lang: Lang, path: Option<OsString>) -> bool {
    places(lang, path).any(|files| files.iter().all(|file| file.is_file()))
}

/// What stands for the dictionary for `lang` without reading it: other files have other paths, lengths or times.
#[must_use]
pub fn stamp(lang: Lang, path: Option<OsString>) -> Vec<u8> {
    let of = |file: &PathBuf| std::fs::metadata(file).ok().map(|it| (it.len(), it.modified().ok()));
    let files: Vec<_> = places(lang, path).flatten().map(|file| (of(&file), file)).collect();
    format!("{files:?}").into_bytes()
}

/// Where the two files for `lang` may be.
fn places(lang: Lang, path: Option<OsString>) -> impl Iterator<Item = [PathBuf; 2]> {
    let name = match lang {
        Lang::Nb => Some("nb_NO"),
        Lang::Nn => Some("nn_NO"),
        Lang::En => None,
    };
    let named = path.map(|path| std::env::split_paths(&path).collect::<Vec<_>>()).unwrap_or_default();
    let folders = named.into_iter().chain(FOLDERS.map(PathBuf::from)).filter(|folder| folder.is_absolute());
    folders.filter_map(move |folder| name.map(|name| ["aff", "dic"].map(|end| folder.join(format!("{name}.{end}")))))
}

#[expect(clippy::disallowed_methods, reason = "runtime reads files")]
fn read(path: &std::path::Path) -> Option<Vec<u8>> {
    let metadata = std::fs::metadata(path).ok()?;
    (metadata.is_file() && metadata.len() <= LARGEST).then(|| std::fs::read(path).ok()).flatten()
}
