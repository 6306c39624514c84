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
    let name = match lang {
        Lang::Nb => "nb_NO",
        Lang::Nn => "nn_NO",
        Lang::En => return None,
    };
    let named = path.map(|path| std::env::split_paths(&path).collect::<Vec<_>>()).unwrap_or_default();
    let folders = named.into_iter().chain(FOLDERS.map(PathBuf::from));
    folders.filter(|folder| folder.is_absolute()).find_map(|folder| {
        let file = |end: &str| read(&folder.join(format!("{name}.{end}")));
        Some(DictionaryFiles { rules: file("aff")?, words: file("dic")? })
    })
}

#[expect(clippy::disallowed_methods, reason = "runtime reads files")]
fn read(path: &std::path::Path) -> Option<Vec<u8>> {
    let metadata = std::fs::metadata(path).ok()?;
    (metadata.is_file() && metadata.len() <= LARGEST).then(|| std::fs::read(path).ok()).flatten()
}
