//! A lesson's files on their way from the host to a seat whose own text is another one.
//!
//! The seat trusts nothing of it: how many files, how long, what they are called and how long all of it
//! takes are bounded here and in [`super::seat`]; what the files say is decoded as any author's are.

use std::collections::BTreeMap;

use crate::classroom::wire::Piece;
use crate::vocabulary::Id;

/// The most bytes of all files of a lesson together.
pub const MOST_BYTES: usize = 1024 * 1024;
/// The most files of a lesson: itself, the world, what can be applied for, apps, and their translations.
pub const MOST_FILES: usize = 400;
/// The longest path of a file, in bytes.
const LONGEST_PATH: usize = 120;
/// The longest piece, in bytes, before it is JSON.
const PIECE: usize = 8 * 1024;

/// The files that a lesson is made of.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Texts {
    /// The files, by their paths in the lessons' folder.
    pub files: BTreeMap<String, String>,
    /// The municipality's profile, if it is another than the one inside the program.
    pub profile: Option<String>,
}

/// Where a host has its lessons.
pub trait Shelf: Send + Sync {
    /// The fingerprint of the municipality's profile.
    fn profile(&self) -> u64;

    /// What this lesson is made of; `None` when there is none.
    fn lesson(&self, id: &Id) -> Option<Texts>;
}

impl Texts {
    /// As it goes over the wire. What is too long for a seat is not begun.
    #[must_use]
    pub fn pieces(self) -> Vec<Piece> {
        if self.files.len() > MOST_FILES || self.length() > MOST_BYTES {
            return vec![Piece::None];
        }
        let mut pieces = Vec::new();
        for (path, text) in &self.files {
            pieces.extend(parts(text).map(|part| Piece::File(path.clone(), part.to_owned())));
        }
        let profile = self.profile.as_deref().map(parts);
        pieces.extend(profile.into_iter().flatten().map(|part| Piece::Profile(part.to_owned())));
        pieces.push(Piece::End);
        pieces
    }

    fn length(&self) -> usize {
        let files: usize = self.files.iter().map(|(path, text)| path.len() + text.len()).sum();
        files + self.profile.as_ref().map_or(0, String::len)
    }
}

/// A text in parts that each fit in a frame; an empty one is one part.
fn parts(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = Some(text);
    std::iter::from_fn(move || {
        let text = rest?;
        let most = PIECE.min(text.len());
        let at = (0..=most).rev().find(|at| text.is_char_boundary(*at)).unwrap_or_default();
        let (part, left) = text.split_at(at);
        rest = Some(left).filter(|left| !left.is_empty());
        Some(part)
    })
}

/// What has come so far.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Gathering {
    texts: Texts,
    bytes: usize,
}

/// What came of a piece.
#[derive(Debug, PartialEq, Eq)]
pub enum Gathered {
    /// There is more to come.
    More(Gathering),
    /// All of it is here.
    All(Texts),
    /// It is nothing that a host would send, or there is no such lesson.
    Nothing,
}

impl Gathering {
    /// Takes the next piece.
    #[must_use]
    pub fn take(mut self, piece: Piece) -> Gathered {
        match piece {
            Piece::End => Gathered::All(self.texts),
            Piece::Profile(part) => {
                self.bytes += part.len();
                self.texts.profile.get_or_insert_default().push_str(&part);
                self.bounded()
            }
            Piece::File(path, part) if is_path(&path) => {
                let new = !self.texts.files.contains_key(&path);
                self.bytes += part.len() + if new { path.len() } else { 0 };
                self.texts.files.entry(path).or_default().push_str(&part);
                self.bounded()
            }
            Piece::File(..) | Piece::None => Gathered::Nothing,
        }
    }

    fn bounded(self) -> Gathered {
        let fits = self.bytes <= MOST_BYTES && self.texts.files.len() <= MOST_FILES;
        if fits { Gathered::More(self) } else { Gathered::Nothing }
    }
}

/// Whether this is a path as lessons have: `mobil-sms.nn.toml`, `world/kari.toml`.
fn is_path(path: &str) -> bool {
    let parts: Vec<&str> = path.split('/').collect();
    let name = |part: &&str| {
        let fits = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '-' | '_' | '.');
        !part.is_empty() && !part.starts_with('.') && part.chars().all(fits)
    };
    path.len() <= LONGEST_PATH && parts.len() <= 2 && parts.iter().all(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(length: usize) -> Texts {
        let files = [("mobil-sms.toml", "å".repeat(length / 2)), ("world/kari.toml", String::new())];
        let files = files.map(|(path, text)| (path.to_owned(), text)).into();
        Texts { files, profile: Some("kommune = \"Vik\"\n".repeat(900)) }
    }

    fn gather(pieces: impl IntoIterator<Item = Piece>) -> Gathered {
        let mut so_far = Gathering::default();
        for piece in pieces {
            match so_far.take(piece) {
                Gathered::More(more) => so_far = more,
                end => return end,
            }
        }
        Gathered::More(so_far)
    }

    #[test]
    fn what_is_sent_is_what_comes() {
        for length in [0, 2, 8_190, 8_192, 8_194, 100_000] {
            let pieces = texts(length).pieces();
            for piece in &pieces {
                assert!(super::super::frame::bytes(piece).is_ok());
            }
            assert_eq!(gather(pieces), Gathered::All(texts(length)), "{length}");
        }
        assert_eq!(texts(MOST_BYTES).pieces(), [Piece::None], "too long is not begun");
    }

    #[test]
    fn what_never_ends_or_is_called_oddly_is_given_up() {
        let file = |path: &str, part: &str| Piece::File(path.to_owned(), part.to_owned());
        let part = "x".repeat(PIECE);
        assert_eq!(gather((0..1_000).map(|_| file("a.toml", &part))), Gathered::Nothing);
        assert_eq!(gather((0..1_000).map(|_| Piece::Profile(part.clone()))), Gathered::Nothing);
        assert_eq!(gather((0..1_000).map(|n| file(&format!("{n}.toml"), ""))), Gathered::Nothing);
        for path in ["", "/etc/passwd", "../a.toml", "a/b/c.toml", ".a.toml", "a/", "A.toml", "a b.toml", "a\n.toml"] {
            assert_eq!(gather([file(path, "x")]), Gathered::Nothing, "{path:?}");
        }
        assert_eq!(gather([file(&"a".repeat(200), "x")]), Gathered::Nothing);
    }
}
