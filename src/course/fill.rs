//! Values of the municipality in texts: `{kommune}` becomes what the profile says, and `{{` writes
//! a brace.
//!
//! What an author wrote is looked at when it is decoded ([`tell`]), so that a slip has its place;
//! the value is put in when a text is paired with its translations, since each language may have
//! another one. So fingerprints are of texts as they were written. A value is only text: whatever
//! stands in it is neither markup nor another value.

use std::ops::Range;

use super::Profile;
use super::decode::{Sink, listed, nearest};
use super::markup::Map;
use crate::diagnostic::Code;
use crate::meaning::Text;
use crate::vocabulary::Lang;

/// A piece of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Piece<'t> {
    /// It says what stands here.
    Plain(&'t str),
    /// The value with this name.
    Value(&'t str),
    /// A brace that nothing closes.
    Lone,
}

/// The pieces of `text`, each with its place.
fn pieces(text: &str) -> Vec<(Range<usize>, Piece<'_>)> {
    let mut found = Vec::new();
    let mut from = 0;
    while let Some(at) = text[from..].find(['{', '}']).map(|at| from + at) {
        if at > from {
            found.push((from..at, Piece::Plain(&text[from..at])));
        }
        let (brace, after) = text[at..].split_at(1);
        let (length, piece) = if after.starts_with(brace) {
            (2, Piece::Plain(brace))
        } else if brace == "}" {
            (1, Piece::Plain(brace))
        } else {
            match after.find(['{', '}', '\n']) {
                Some(end) if end > 0 && after[end..].starts_with('}') => (end + 2, Piece::Value(&after[..end])),
                _ => (1, Piece::Lone),
            }
        };
        found.push((at..at + length, piece));
        from = at + length;
    }
    if from < text.len() {
        found.push((from..text.len(), Piece::Plain(&text[from..])));
    }
    found
}

/// Tells of names in `text` that the profile does not have. Without a profile, a brace is a brace.
pub(super) fn tell(sink: &mut Sink<'_>, text: &str, map: &Map) {
    let Some(profile) = sink.profile() else {
        return;
    };
    for (place, piece) in pieces(text) {
        match piece {
            Piece::Value(name) if profile.value(name, Lang::Nb).is_none() => {
                let near = nearest(name, profile.names());
                let known = alike(profile, name);
                sink.tell(Code::UnknownValue, &map.place(&place), &[("name", name), ("near", near), ("known", &known)]);
            }
            Piece::Lone => sink.tell(Code::LoneBrace, &map.place(&place), &[]),
            Piece::Plain(_) | Piece::Value(_) => {}
        }
    }
}

/// Names to choose among: those of the same kind, or of all kinds what they begin with.
fn alike(profile: &Profile, name: &str) -> String {
    let kind = |name: &'_ str| name.split_once('-').map(|(kind, _)| format!("{kind}-"));
    let same: Vec<&str> = profile.names().filter(|known| kind(known).is_some() && kind(known) == kind(name)).collect();
    if !same.is_empty() {
        return listed(same);
    }
    let mut all: Vec<String> =
        profile.names().map(|name| kind(name).map_or_else(|| name.to_owned(), |kind| format!("{kind}…"))).collect();
    all.dedup();
    listed(all.iter().map(String::as_str))
}

/// Something whose values can be put in.
pub(super) trait Fill {
    /// The same with what `profile` says in `lang`. What it does not know stays as it was written.
    fn fill(self, profile: &Profile, lang: Lang) -> Self;
}

impl Fill for String {
    fn fill(self, profile: &Profile, lang: Lang) -> Self {
        // Nearly every text is without.
        if !self.contains(['{', '}']) {
            return self;
        }
        let said = |(place, piece): (Range<usize>, Piece<'_>)| match piece {
            Piece::Plain(text) => text.to_owned(),
            Piece::Value(name) => profile.value(name, lang).unwrap_or(&self[place]).to_owned(),
            Piece::Lone => "{".to_owned(),
        };
        pieces(&self).into_iter().map(said).collect()
    }
}

impl Fill for Vec<String> {
    fn fill(self, profile: &Profile, lang: Lang) -> Self {
        self.into_iter().map(|line| line.fill(profile, lang)).collect()
    }
}

impl Fill for Text {
    fn fill(mut self, profile: &Profile, lang: Lang) -> Self {
        for run in self.blocks.iter_mut().flat_map(|block| &mut block.runs) {
            run.text = std::mem::take(&mut run.text).fill(profile, lang);
        }
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn braces_part_a_text() {
        let shown = |text: &str| {
            let shown = pieces(text).into_iter().map(|(place, piece)| match piece {
                Piece::Plain(text) => text.to_owned(),
                Piece::Value(name) => format!("<{name}>"),
                Piece::Lone => format!("!{}", place.start),
            });
            shown.collect::<Vec<_>>().join("|")
        };
        assert_eq!(shown("Ring {telefon-servicekontor}."), "Ring |<telefon-servicekontor>|.");
        assert_eq!(shown("{a}{b}"), "<a>|<b>");
        assert_eq!(shown("{{a}} {{ }}"), "{|a|}| |{| |}");
        assert_eq!(shown("{{{a}}}"), "{|<a>|}");
        assert_eq!(shown("å {kommune, å}"), "å |<kommune, å>");
        assert_eq!(shown("a } b {} { c"), "a |}| b |!6|}| |!9| c");
        assert_eq!(shown("{a\nb}"), "!0|a\nb|}");
        assert_eq!(shown(""), "");
    }
}
