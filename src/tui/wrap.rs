//! Breaking styled text into rows. Nothing is ever cut: a word that is too long is broken.

use unicode_segmentation::UnicodeSegmentation;

use super::glyphs::Glyphs;
use super::sheet::{Row, Span, width};
use super::theme::Tone;
use crate::meaning::{Form, Text, Voice};

/// The widest text: lines longer than 66 columns are hard to follow (WCAG 2.2, 1.4.8 allows 80).
pub const MEASURE: u16 = 66;

/// `text` as rows of at most `room` columns. A row is parted from the next block by an empty one,
/// but for lines of a list.
#[must_use]
pub fn wrap(text: &Text, room: u16, tone: Tone, glyphs: &Glyphs) -> Vec<Row> {
    let room = room.clamp(1, MEASURE);
    let mut rows = Vec::new();
    let mut before: Option<Form> = None;
    for block in &text.blocks {
        let in_list = |form: Form| form != Form::Paragraph;
        if before.is_some_and(|form| !(in_list(form) && in_list(block.form))) {
            rows.push(Row::default());
        }
        before = Some(block.form);
        let mark = match block.form {
            Form::Paragraph => String::new(),
            Form::Bullet => format!("{} ", glyphs.bullet),
            Form::Numbered(number) => format!("{number}. "),
        };
        let indent = width(&mark).min(room - 1);
        let words = block.runs.iter().flat_map(|run| pieces(&glyphs.spell(&run.text), voice(&run.voice, tone)));
        let mut block_rows = fill(words, room - indent);
        for row in &mut block_rows {
            for span in &mut row.spans {
                span.x += indent;
            }
        }
        if let Some(first) = block_rows.first_mut().filter(|_| indent > 0) {
            first.spans.insert(0, Span { x: 0, text: mark, tone });
        }
        rows.extend(block_rows);
    }
    rows
}

fn voice(voice: &Voice, tone: Tone) -> Tone {
    match (voice, tone) {
        (Voice::Strong, Tone::Text) => Tone::Strong,
        (Voice::Term(_), Tone::Text | Tone::Praise | Tone::Advice | Tone::Task) => Tone::Term,
        (Voice::Key, Tone::Text | Tone::Praise | Tone::Advice | Tone::Task) => Tone::Key,
        _ => tone,
    }
}

/// Words and the spaces between them.
fn pieces(text: &str, tone: Tone) -> Vec<(String, Tone)> {
    text.split_word_bounds().map(|piece| (piece.to_owned(), tone)).collect()
}

/// Greedy filling. Punctuation sticks to the word before it: pieces between two spaces are one
/// word, however many runs they come from.
fn fill(pieces: impl Iterator<Item = (String, Tone)>, room: u16) -> Vec<Row> {
    let mut filler = Filler { room, rows: vec![Row::default()], x: 0, word: Vec::new() };
    for (piece, tone) in pieces {
        if piece.trim().is_empty() {
            filler.end_word();
        } else {
            filler.word.push((piece, tone));
        }
    }
    filler.end_word();
    filler.rows
}

struct Filler {
    room: u16,
    rows: Vec<Row>,
    x: u16,
    word: Vec<(String, Tone)>,
}

impl Filler {
    fn end_word(&mut self) {
        let word = std::mem::take(&mut self.word);
        let length: u16 = word.iter().map(|(piece, _)| width(piece)).sum();
        if length == 0 {
            return;
        }
        let gap = u16::from(self.x > 0);
        if self.x > 0 && self.x + gap + length > self.room {
            self.new_row();
        } else if gap > 0 {
            let tone = word.first().map_or(Tone::Text, |(_, tone)| *tone);
            self.put(" ", tone);
        }
        for (piece, tone) in &word {
            if self.x + width(piece) <= self.room {
                self.put(piece, *tone);
            } else {
                for grapheme in piece.graphemes(true) {
                    if self.x > 0 && self.x + width(grapheme) > self.room {
                        self.new_row();
                    }
                    self.put(grapheme, *tone);
                }
            }
        }
    }

    fn new_row(&mut self) {
        self.rows.push(Row::default());
        self.x = 0;
    }

    fn put(&mut self, text: &str, tone: Tone) {
        let x = self.x;
        self.x += width(text);
        let Some(row) = self.rows.last_mut() else { return };
        match row.spans.last_mut() {
            Some(span) if span.tone == tone => span.text.push_str(text),
            _ => row.spans.push(Span { x, text: text.to_owned(), tone }),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tui::glyphs::RICH;

    fn lines(text: &str, room: u16) -> Vec<String> {
        let rows = wrap(&Text::from(text), room, Tone::Text, &RICH);
        rows.iter().map(|row| row.spans.iter().map(|span| span.text.as_str()).collect()).collect()
    }

    #[test]
    fn words_are_filled_and_never_cut() {
        assert_eq!(lines("Svar Marit at du kommer klokka fem.", 12), ["Svar Marit", "at du kommer", "klokka fem."]);
        assert_eq!(lines("innstillinger", 5), ["innst", "illin", "ger"]);
        assert_eq!(lines("a  b", 10), ["a b"]);
        assert_eq!(lines("«Hei», sa hun.", 6), ["«Hei»,", "sa", "hun."]);
    }
}
