//! A line being written. In memory only; it becomes an action when it is committed.
//!
//! Small enough to be ours: the state must be comparable (undo restores it) and the cursor must
//! step over whole graphemes, which the input crates for ratatui do not offer together.

use unicode_segmentation::UnicodeSegmentation;

use super::Key;
use crate::vocabulary::without_controls;
use crate::world::writing::LONGEST;

/// A line of text with a cursor in it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Draft {
    text: String,
    cursor: usize,
}

impl Draft {
    /// The text.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The cursor, in bytes from the start of the text.
    #[must_use]
    pub fn cursor(&self) -> usize {
        self.cursor
    }

    /// Puts `text` in at the cursor: control characters are dropped, and so is what makes the
    /// line longer than [`LONGEST`] characters.
    pub fn insert(&mut self, text: &str) {
        let room = LONGEST.saturating_sub(self.text.chars().count());
        let text: String = without_controls(text).chars().take(room).collect();
        self.text.insert_str(self.cursor, &text);
        self.cursor += text.len();
    }

    /// Does what an editing key does. Returns whether `key` is one.
    pub fn edit(&mut self, key: Key) -> bool {
        match key {
            Key::Char(c) => self.insert(c.encode_utf8(&mut [0; 4])),
            Key::Backspace => {
                let start = self.before();
                self.text.replace_range(start..self.cursor, "");
                self.cursor = start;
            }
            Key::Delete => {
                let end = self.after();
                self.text.replace_range(self.cursor..end, "");
            }
            Key::Left => self.cursor = self.before(),
            Key::Right => self.cursor = self.after(),
            Key::Home => self.cursor = 0,
            Key::End => self.cursor = self.text.len(),
            _ => return false,
        }
        true
    }

    /// Takes away what stands before the cursor, or, where nothing does, the last of the line: a
    /// key that can be clicked has no cursor to think of.
    pub fn erase(&mut self) {
        if self.cursor == 0 {
            self.cursor = self.text.len();
        }
        self.edit(Key::Backspace);
    }

    fn before(&self) -> usize {
        self.text[..self.cursor].grapheme_indices(true).next_back().map_or(0, |(start, _)| start)
    }

    fn after(&self) -> usize {
        let next = self.text[self.cursor..].graphemes(true).next();
        self.cursor + next.map_or(0, str::len)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn edits_whole_graphemes_and_keeps_controls_out() {
        let mut draft = Draft::default();
        draft.insert("he\u{1b}[31mi a\u{30a}\n");
        assert_eq!(draft.text(), "he[31mi a\u{30a} ");
        draft.edit(Key::Backspace);
        draft.edit(Key::Backspace);
        assert_eq!(draft.text(), "he[31mi ");
        draft.edit(Key::Home);
        draft.edit(Key::Delete);
        draft.edit(Key::Right);
        draft.edit(Key::Char('ø'));
        assert_eq!(draft.text(), "eø[31mi ");
        assert_eq!(draft.cursor(), "eø".len());
        draft.edit(Key::Home);
        draft.erase();
        assert_eq!(draft.text(), "eø[31mi");
    }

    #[test]
    fn a_flood_is_cut() {
        let mut draft = Draft::default();
        draft.insert(&"å".repeat(10_000));
        assert_eq!(draft.text().chars().count(), LONGEST);
    }
}
