//! Files and folders that nobody reads: what an author most likely meant by them.

use super::files::Kind;
use super::{Catalogue, SHELF, municipality, shared};
use crate::course::decode::{as_id, listed, meant, nearest, text};
use crate::diagnostic::{Code, Finding};
use crate::vocabulary::{Id, Lang, without_controls};

/// How much of a text file is looked at to see whether it is meant for the course.
const START: usize = 4096;
/// The most folders that are looked into.
const MOST_FOLDERS: usize = 100;
/// Ends of names that programs give their own copies.
const SPARE: [&str; 6] = ["~", ".bak", ".orig", ".old", ".swp", ".tmp"];
/// What systems put into the name of a copy, in small letters: last, or first with another word behind it.
const COPY: [&str; 2] = ["kopi", "copy"];
/// What a file of one of these kinds has at its top, what it is, and the folder where it belongs.
const SIGNS: [(&str, &str, &str); 7] = [
    ("step", "lesson", ""),
    ("screen", "app", "apps"),
    ("field", "application", "applications"),
    ("receipt", "application", "applications"),
    ("meeting", "plan", "plans"),
    ("kommune", "profile", municipality::FOLDER),
    ("tjeneste", "profile", municipality::FOLDER),
];

impl Catalogue {
    /// What there is to tell about a file of `folder` whose name the course does not read, or reads as nothing.
    /// `names` are those beside it.
    pub(super) fn unread(&self, folder: &str, name: &str, names: &[String]) -> Option<Finding> {
        let path = if folder.is_empty() { name.to_owned() } else { format!("{folder}/{name}") };
        let finding = |code: Code, near: String| {
            let finding = Finding::about_file(code, &self.shown(&path)).with("name", without_controls(name));
            Some(finding.with("near", near))
        };
        match Kind::of(name) {
            Some(Kind::Odd) => match original(name) {
                Some(original) if names.contains(&original) => finding(Code::FileCopy, String::new()),
                Some(original) => finding(Code::FileCopy, original),
                None => Some(self.odd(&path, name)),
            },
            Some(Kind::Main(_) | Kind::Sibling(..)) => None,
            None => {
                let lower = name.to_lowercase();
                let ours =
                    lower.contains(".toml") || (lower.rsplit('.').next() == Some("txt") && self.looks_like_one(&path));
                let spare = name.starts_with('.') || SPARE.iter().any(|end| lower.ends_with(end));
                if !ours || spare {
                    return None;
                }
                let stem = lower.split(".toml").next().and_then(|stem| stem.split(".txt").next()).unwrap_or_default();
                finding(Code::FileEnding, right_name(stem))
            }
        }
    }

    /// Whether a text file is written as the course's files are.
    fn looks_like_one(&self, path: &str) -> bool {
        let start = self.layers.iter().find_map(|files| files.read_start(path, START).ok().flatten());
        let start = start.unwrap_or_default();
        let start = String::from_utf8_lossy(&start);
        let signs = ["[[step]]", "[[screen]]", "[[field]]", "[[section]]", "[[meeting]]"];
        start.lines().any(|line| signs.contains(&line.trim()) || line.replace(' ', "").starts_with("format=1"))
    }

    /// The folders with files for the course in them that are none of its own.
    pub(super) fn unread_folders(&self) -> Vec<Finding> {
        let known = ["world", SHELF, municipality::FOLDER, shared::FOLDERS[0], shared::FOLDERS[1], shared::FOLDERS[2]];
        let parents = std::iter::once("").chain(known);
        let within = |parent: &str| -> Vec<(String, String)> {
            let found = self.layers.iter().filter_map(|files| files.folders(parent).ok()).flatten();
            let path = |name: &String| if parent.is_empty() { name.clone() } else { format!("{parent}/{name}") };
            found.filter(|name| !name.starts_with('.')).map(|name| (path(&name), name)).collect()
        };
        let mut found: Vec<(String, String)> = parents.flat_map(within).collect();
        found.sort();
        found.dedup();
        found.retain(|(path, _)| !known.contains(&path.as_str()));
        let inhabited = |path: &str| self.names(path).0.iter().any(|name| Kind::of(name).is_some());
        let told = found.iter().take(MOST_FOLDERS).filter(|(path, _)| inhabited(path)).map(|(path, name)| {
            let free = known.into_iter().filter(|folder| !path.starts_with(folder));
            Finding::about_file(Code::FolderUnused, &self.shown(path))
                .with("name", without_controls(name))
                .with("near", nearest(name, free))
                .with("known", listed(known))
        });
        told.collect()
    }

    /// A finding when what `source` holds belongs in another folder than `folder`.
    pub(super) fn elsewhere(name: &str, source: &str, folder: &str) -> Option<Finding> {
        // A line of its own for each sign: cheap, and a text that has one inside is no harm, since only a file
        // without its own sign is moved.
        let has = |key: &str| {
            source.lines().any(|line| {
                let bare = line.trim_start_matches('[');
                let rest = bare.strip_prefix(key).map(str::trim_start);
                rest.is_some_and(|rest| rest.starts_with(['=', ']']) || (bare != line && rest.starts_with('.')))
            })
        };
        let own = SIGNS.iter().filter(|(_, _, place)| *place == folder).any(|(key, _, _)| has(key));
        let (_, what, place) = SIGNS.iter().find(|(key, _, place)| *place != folder && has(key)).filter(|_| !own)?;
        Some(Finding::about_file(Code::WrongFolder, name).with("what", *what).with("folder", *place))
    }

    /// The same, for bytes that may be no text.
    pub(super) fn bytes_elsewhere(name: &str, bytes: &[u8], folder: &str) -> Option<Finding> {
        text(name, bytes).ok().and_then(|source| Self::elsewhere(name, source, folder))
    }
}

/// The name that `stem` would have as a main file or a translation; empty when there is none.
pub(super) fn right_name(stem: &str) -> String {
    let languages = Lang::ALL.map(Lang::tag);
    let parts = stem.rsplit_once(['.', '_', ' ', '-']).and_then(|(id, tag)| {
        let tag = if tag == "no" { "nn" } else { meant(tag, languages) };
        (!tag.is_empty() && languages.contains(&tag)).then_some((id, tag))
    });
    match parts {
        Some((id, tag)) if Id::new(&as_id(id)).is_some() => format!("{}.{tag}.toml", as_id(id)),
        _ => match as_id(stem) {
            id if id.is_empty() => id,
            id => format!("{id}.toml"),
        },
    }
}

/// The name of the file that `name` says to be a copy of: `a (1).toml`, `a - Kopi.toml`.
fn original(name: &str) -> Option<String> {
    let stem = name.strip_suffix(".toml")?;
    let (head, tail) = stem.rsplit_once(' ')?;
    let number = tail.strip_prefix('(').and_then(|tail| tail.strip_suffix(')'));
    let counted = number.is_some_and(|number| number.chars().all(|c| c.is_ascii_digit()));
    let head = if counted || COPY.contains(&tail.to_lowercase().as_str()) {
        head.trim_end_matches([' ', '-', '–'])
    } else {
        let (first, rest) = stem.split_once(' ')?;
        let (_, rest) = rest.split_once(' ').filter(|_| COPY.contains(&first.to_lowercase().as_str()))?;
        rest
    };
    let original = format!("{head}.toml");
    matches!(Kind::of(&original), Some(Kind::Main(_) | Kind::Sibling(..))).then_some(original)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_copy_is_known_by_its_name() {
        assert_eq!(original("bussen (1).toml").as_deref(), Some("bussen.toml"));
        assert_eq!(original("bussen - Kopi.toml").as_deref(), Some("bussen.toml"));
        assert_eq!(original("Kopi av bussen.nn.toml").as_deref(), Some("bussen.nn.toml"));
        assert_eq!(original("bussen har kopi.toml"), None);
        assert_eq!(original("Svare.toml"), None);
    }

    #[test]
    fn a_name_that_would_do_keeps_its_language() {
        assert_eq!(right_name("valgkort.no"), "valgkort.nn.toml");
        assert_eq!(right_name("falsk-regning_nn"), "falsk-regning.nn.toml");
        assert_eq!(right_name("søppel"), "soppel.toml");
        assert_eq!(right_name("Svare på SMS"), "svare-pa-sms.toml");
        assert_eq!(right_name("–"), "");
    }
}
