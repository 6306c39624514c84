//! Breaking styled text into rows. Nothing is ever cut: a word that is too long is broken.

use unicode_segmentation::UnicodeSegmentation;

use super::glyphs::Glyphs;
use super::sheet::{Hit, Row, Span, width};
use super::theme::Tone;
use crate::app::Act;
use crate::meaning::{Form, Text, Voice};
use crate::vocabulary::Id;

/// The widest text: lines longer than 66 columns are hard to follow (WCAG 2.2, 1.4.8 allows 80).
pub const MEASURE: u16 = 66;

/// How large letters are, from 0 to 4: a terminal cannot make them larger, so they get air around
/// them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Letters(u8);

impl Default for Letters {
    /// The usual size.
    fn default() -> Self {
        Self(1)
    }
}

impl Letters {
    /// Letters of this size.
    #[must_use]
    pub fn of_size(size: u8) -> Self {
        Self(size)
    }

    /// Whether as much as can be stands in little room, without boxes.
    #[must_use]
    pub fn small(self) -> bool {
        self.0 == 0
    }

    /// Whether an empty row stands between things.
    #[must_use]
    pub fn air(self) -> bool {
        self.0 >= 2
    }

    /// Whether a blank stands between letters.
    #[must_use]
    pub fn spaced(self) -> bool {
        self.0 >= 3
    }

    /// Whether an empty row stands between the lines of a text.
    #[must_use]
    pub fn high(self) -> bool {
        self.0 >= 4
    }

    /// How many columns a line of text takes.
    #[must_use]
    pub fn width(self, text: &str) -> u16 {
        if !self.spaced() {
            return width(text);
        }
        let words = || text.split_whitespace();
        let gaps = u16::try_from(words().count().saturating_sub(1)).unwrap_or(u16::MAX);
        words().map(|word| self.word_width(word)).sum::<u16>().saturating_add(gaps.saturating_mul(self.gap()))
    }

    fn word_width(self, word: &str) -> u16 {
        let blanks = if self.spaced() { word.graphemes(true).count().saturating_sub(1) } else { 0 };
        width(word).saturating_add(u16::try_from(blanks).unwrap_or(u16::MAX))
    }

    /// Columns between words.
    fn gap(self) -> u16 {
        if self.spaced() { 3 } else { 1 }
    }
}

/// `text` as rows of at most `room` columns. A row is parted from the next block by an empty one,
/// but for lines of a list.
#[must_use]
pub fn wrap(text: &Text, room: u16, tone: Tone, glyphs: &Glyphs) -> Vec<Row> {
    wrap_as(text, room, tone, glyphs, Letters::default())
}

/// The same in letters of another size.
#[must_use]
pub fn wrap_as(text: &Text, room: u16, tone: Tone, glyphs: &Glyphs, letters: Letters) -> Vec<Row> {
    wrap_with_terms(text, room, tone, glyphs, letters).0
}

/// The same, and where the words stand that can be clicked for what they mean.
#[must_use]
pub fn wrap_with_terms(text: &Text, room: u16, tone: Tone, glyphs: &Glyphs, letters: Letters) -> (Vec<Row>, Vec<Hit>) {
    let room = room.clamp(1, MEASURE);
    let mut rows = Vec::new();
    let mut hits = Vec::new();
    let mut before: Option<Form> = None;
    for block in &text.blocks {
        let in_list = |form: Form| matches!(form, Form::Bullet | Form::Numbered(_));
        if before.is_some_and(|form| block.form != Form::Line && !(in_list(form) && in_list(block.form))) {
            rows.push(Row::default());
        }
        before = Some(block.form);
        let mark = match block.form {
            Form::Paragraph | Form::Line => String::new(),
            Form::Bullet => format!("{} ", glyphs.bullet),
            Form::Numbered(number) => format!("{number}. "),
        };
        let indent = width(&mark).min(room - 1);
        let words = block.runs.iter().flat_map(|run| pieces(&glyphs.spell(&run.text), &run.voice, tone));
        let (mut block_rows, block_hits) = fill(words, room - indent, letters);
        let (top, pitch) = (rows.len(), if letters.high() { 2 } else { 1 });
        hits.extend(block_hits.into_iter().map(|hit| Hit {
            rows: top + hit.rows.start * pitch..top + hit.rows.start * pitch + 1,
            columns: hit.columns.start + indent..hit.columns.end + indent,
            ..hit
        }));
        for row in &mut block_rows {
            for span in &mut row.spans {
                span.x += indent;
            }
        }
        if let Some(first) = block_rows.first_mut().filter(|_| indent > 0) {
            first.spans.insert(0, Span { x: 0, text: mark, tone });
        }
        for (place, row) in block_rows.into_iter().enumerate() {
            if letters.high() && place > 0 {
                rows.push(Row::default());
            }
            rows.push(row);
        }
    }
    (rows, hits)
}

fn voice(voice: &Voice, tone: Tone) -> Tone {
    match (voice, tone) {
        (Voice::Strong, Tone::Text) => Tone::Strong,
        (Voice::Strong, Tone::Device) => Tone::DeviceHeading,
        (Voice::Term(_), Tone::Text | Tone::Praise | Tone::Advice | Tone::Task) => Tone::Term,
        (Voice::Key, Tone::Text | Tone::Praise | Tone::Advice | Tone::Task) => Tone::Key,
        _ => tone,
    }
}

/// A piece of a line: what it says, its tone, and what the glossary explains there.
#[derive(Debug, Clone)]
struct Piece {
    text: String,
    tone: Tone,
    term: Option<Id>,
}

/// Words and the spaces between them.
fn pieces(text: &str, said: &Voice, tone: Tone) -> Vec<Piece> {
    let tone = voice(said, tone);
    let term = match said {
        Voice::Term(id) => Some(id.clone()),
        Voice::Plain | Voice::Strong | Voice::Key => None,
    };
    text.split_word_bounds().map(|piece| Piece { text: piece.to_owned(), tone, term: term.clone() }).collect()
}

/// Greedy filling. Punctuation sticks to the word before it: pieces between two spaces are one
/// word, however many runs they come from.
fn fill(pieces: impl Iterator<Item = Piece>, room: u16, letters: Letters) -> (Vec<Row>, Vec<Hit>) {
    let mut filler = Filler { room, rows: vec![Row::default()], hits: Vec::new(), x: 0, word: Vec::new(), letters };
    for piece in pieces {
        if piece.text.trim().is_empty() {
            filler.end_word();
        } else {
            filler.word.push(piece);
        }
    }
    filler.end_word();
    (filler.rows, filler.hits)
}

/// Puts a blank between the letters of a word.
fn spread(word: &mut [Piece]) {
    for (place, piece) in word.iter_mut().enumerate() {
        let letters = piece.text.graphemes(true).collect::<Vec<_>>().join(" ");
        piece.text = if place > 0 { format!(" {letters}") } else { letters };
    }
}

struct Filler {
    room: u16,
    rows: Vec<Row>,
    hits: Vec<Hit>,
    x: u16,
    word: Vec<Piece>,
    letters: Letters,
}

impl Filler {
    fn end_word(&mut self) {
        let mut word = std::mem::take(&mut self.word);
        let whole: String = word.iter().map(|piece| piece.text.as_str()).collect();
        // A word that does not fit with air in it stands without rather than being broken.
        if self.letters.spaced() && self.letters.word_width(&whole) <= self.room {
            spread(&mut word);
        }
        let length: u16 = word.iter().map(|piece| width(&piece.text)).sum();
        if length == 0 {
            return;
        }
        let gap = if self.x > 0 { self.letters.gap() } else { 0 };
        if self.x > 0 && self.x + gap + length > self.room {
            self.new_row();
        } else if gap > 0 {
            self.put_gap(word.first(), gap);
        }
        for piece in &word {
            if self.x + width(&piece.text) <= self.room {
                self.put(&piece.text, piece.tone, piece.term.as_ref());
            } else {
                for grapheme in piece.text.graphemes(true) {
                    if self.x > 0 && self.x + width(grapheme) > self.room {
                        self.new_row();
                    }
                    self.put(grapheme, piece.tone, piece.term.as_ref());
                }
            }
        }
    }

    /// Blanks before `next`; inside a term of several words it belongs to the term.
    fn put_gap(&mut self, next: Option<&Piece>, wide: u16) {
        let Some(next) = next else { return };
        let blank = " ".repeat(usize::from(wide));
        let row = self.rows.len() - 1;
        let act = next.term.clone().map(Act::Word);
        let inside = self
            .hits
            .last()
            .is_some_and(|hit| hit.rows.end == row + 1 && hit.columns.end == self.x && Some(&hit.act) == act.as_ref());
        match (inside, next.tone) {
            (true, tone) => self.put(&blank, tone, next.term.as_ref()),
            // A line under a blank would seem to be part of the word.
            (false, Tone::Term) => self.put(&blank, self.ground(), None),
            (false, tone) => self.put(&blank, tone, None),
        }
    }

    /// The tone of what stands before, or of plain text.
    fn ground(&self) -> Tone {
        self.rows.last().and_then(|row| row.spans.last()).map_or(Tone::Text, |span| span.tone)
    }

    fn new_row(&mut self) {
        self.rows.push(Row::default());
        self.x = 0;
    }

    fn put(&mut self, text: &str, tone: Tone, term: Option<&Id>) {
        let x = self.x;
        self.x += width(text);
        if let Some(id) = term {
            self.touch(x, Act::Word(id.clone()));
        }
        let Some(row) = self.rows.last_mut() else { return };
        match row.spans.last_mut() {
            Some(span) if span.tone == tone => span.text.push_str(text),
            _ => row.spans.push(Span { x, text: text.to_owned(), tone }),
        }
    }
}

impl Filler {
    /// Makes what was put last, from column `x` on, do `act`.
    fn touch(&mut self, x: u16, act: Act) {
        let row = self.rows.len() - 1;
        match self.hits.last_mut() {
            Some(hit) if hit.rows.start == row && hit.columns.end == x && hit.act == act => hit.columns.end = self.x,
            _ => self.hits.push(Hit { rows: row..row + 1, columns: x..self.x, act }),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::meaning::{Block, Run};
    use crate::tui::glyphs::RICH;

    #[test]
    fn a_marked_word_can_be_clicked_wherever_it_is_broken() {
        let run = |text: &str, voice| Run { text: text.to_owned(), voice };
        let term = |text: &str| run(text, Voice::Term(Id::new("avgift").unwrap()));
        let runs = vec![run("Om ", Voice::Plain), term("kommunale avgifter"), run(".", Voice::Plain)];
        let text = Text { blocks: vec![Block { form: Form::Bullet, runs }] };
        let hits = |room| {
            let (rows, hits) = wrap_with_terms(&text, room, Tone::Text, &RICH, Letters::default());
            let tones: Vec<Tone> = rows.iter().flat_map(|row| row.spans.iter().map(|span| span.tone)).collect();
            (hits.into_iter().map(|hit| (hit.rows, hit.columns)).collect::<Vec<_>>(), tones)
        };
        // «• Om kommunale avgifter.»
        assert_eq!(hits(40).0, [(0..1, 5..23)]);
        assert_eq!(hits(40).1, [Tone::Text, Tone::Text, Tone::Term, Tone::Text]);
        assert_eq!(hits(16).0, [(0..1, 5..14), (1..2, 2..10)]);
    }

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

    #[test]
    fn large_letters_have_air_and_are_broken_between_words_alone() {
        let lines = |size: u8| {
            let letters = Letters::of_size(size);
            let rows = wrap_as(&Text::from("Hei, mormor. Innstillinger"), 13, Tone::Text, &RICH, letters);
            rows.iter()
                .map(|row| row.spans.iter().map(|span| span.text.as_str()).collect::<String>())
                .collect::<Vec<String>>()
        };
        assert_eq!(lines(1), ["Hei, mormor.", "Innstillinger"]);
        assert_eq!(lines(3), ["H e i ,", "m o r m o r .", "Innstillinger"]);
        assert_eq!(lines(4), ["H e i ,", "", "m o r m o r .", "", "Innstillinger"]);
        for text in ["Hei du", "Innstillinger", ""] {
            let [row] = &wrap_as(&Text::from(text), 60, Tone::Text, &RICH, Letters::of_size(3))[..] else {
                assert_eq!(text, "");
                continue;
            };
            let across: u16 = row.spans.iter().map(|span| width(&span.text)).sum();
            assert_eq!(across, Letters::of_size(3).width(text));
        }
    }
}
