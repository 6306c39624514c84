//! Digits and letters in large print, of full blocks: every console has those. Where a terminal has half blocks too, a
//! letter takes half the rows ([`dense`]).

/// How many rows a letter has.
pub const ROWS: usize = 5;

/// How many columns a letter has, and its rows: a bit for each cell, the last one at the right. Letters are capitals.
fn letter(c: char) -> Option<(u8, [u8; ROWS])> {
    Some(match c {
        '0' | 'O' => (3, [0b111, 0b101, 0b101, 0b101, 0b111]),
        '1' => (3, [0b010, 0b110, 0b010, 0b010, 0b111]),
        '2' => (3, [0b111, 0b001, 0b111, 0b100, 0b111]),
        '3' => (3, [0b111, 0b001, 0b111, 0b001, 0b111]),
        '4' => (3, [0b101, 0b101, 0b111, 0b001, 0b001]),
        '5' | 'S' => (3, [0b111, 0b100, 0b111, 0b001, 0b111]),
        '6' => (3, [0b111, 0b100, 0b111, 0b101, 0b111]),
        '7' => (3, [0b111, 0b001, 0b001, 0b010, 0b010]),
        '8' => (3, [0b111, 0b101, 0b111, 0b101, 0b111]),
        '9' => (3, [0b111, 0b101, 0b111, 0b001, 0b111]),
        'A' => (3, [0b111, 0b101, 0b111, 0b101, 0b101]),
        'B' => (3, [0b110, 0b101, 0b110, 0b101, 0b110]),
        'C' => (3, [0b111, 0b100, 0b100, 0b100, 0b111]),
        'D' => (3, [0b110, 0b101, 0b101, 0b101, 0b110]),
        'E' => (3, [0b111, 0b100, 0b110, 0b100, 0b111]),
        'F' => (3, [0b111, 0b100, 0b110, 0b100, 0b100]),
        'G' => (4, [0b1111, 0b1000, 0b1011, 0b1001, 0b1111]),
        'H' => (3, [0b101, 0b101, 0b111, 0b101, 0b101]),
        'I' => (1, [0b1, 0b1, 0b1, 0b1, 0b1]),
        'J' => (3, [0b001, 0b001, 0b001, 0b101, 0b111]),
        'K' => (4, [0b1001, 0b1010, 0b1100, 0b1010, 0b1001]),
        'L' => (3, [0b100, 0b100, 0b100, 0b100, 0b111]),
        'M' => (5, [0b10001, 0b11011, 0b10101, 0b10001, 0b10001]),
        'N' => (4, [0b1001, 0b1101, 0b1011, 0b1001, 0b1001]),
        'P' => (3, [0b111, 0b101, 0b111, 0b100, 0b100]),
        'Q' => (4, [0b1110, 0b1010, 0b1010, 0b1110, 0b0001]),
        'R' => (4, [0b1110, 0b1010, 0b1100, 0b1010, 0b1001]),
        'T' => (3, [0b111, 0b010, 0b010, 0b010, 0b010]),
        'U' => (3, [0b101, 0b101, 0b101, 0b101, 0b111]),
        'V' => (3, [0b101, 0b101, 0b101, 0b101, 0b010]),
        'W' => (5, [0b10001, 0b10001, 0b10101, 0b11011, 0b10001]),
        'X' => (3, [0b101, 0b101, 0b010, 0b101, 0b101]),
        'Y' => (3, [0b101, 0b101, 0b010, 0b010, 0b010]),
        'Z' => (3, [0b111, 0b001, 0b010, 0b100, 0b111]),
        'Æ' => (5, [0b01111, 0b10100, 0b11110, 0b10100, 0b10111]),
        'Ø' => (5, [0b01110, 0b10011, 0b10101, 0b11001, 0b01110]),
        'Å' => (3, [0b010, 0b111, 0b101, 0b111, 0b101]),
        '.' => (1, [0b0, 0b0, 0b0, 0b0, 0b1]),
        ',' => (2, [0b00, 0b00, 0b00, 0b01, 0b10]),
        ':' => (1, [0b0, 0b1, 0b0, 0b1, 0b0]),
        '-' => (2, [0b00, 0b00, 0b11, 0b00, 0b00]),
        '?' => (3, [0b111, 0b001, 0b011, 0b000, 0b010]),
        '!' => (1, [0b1, 0b1, 0b1, 0b0, 0b1]),
        'É' => (3, [0b001, 0b111, 0b110, 0b100, 0b111]),
        '«' => (4, [0b0000, 0b0101, 0b1010, 0b0101, 0b0000]),
        '»' => (4, [0b0000, 0b1010, 0b0101, 0b1010, 0b0000]),
        '(' => (2, [0b01, 0b10, 0b10, 0b10, 0b01]),
        ')' => (2, [0b10, 0b01, 0b01, 0b01, 0b10]),
        '/' => (3, [0b001, 0b001, 0b010, 0b100, 0b100]),
        '–' => (3, [0b000, 0b000, 0b111, 0b000, 0b000]),
        '"' | '“' | '”' => (3, [0b101, 0b101, 0b000, 0b000, 0b000]),
        '\'' | '’' | '‘' => (1, [0b1, 0b1, 0b0, 0b0, 0b0]),
        ';' => (2, [0b00, 0b01, 0b00, 0b01, 0b10]),
        '+' => (3, [0b000, 0b010, 0b111, 0b010, 0b000]),
        '%' => (3, [0b101, 0b001, 0b010, 0b100, 0b101]),
        '@' => (5, [0b01110, 0b10101, 0b10111, 0b10000, 0b01111]),
        '…' => (5, [0b00000, 0b00000, 0b00000, 0b00000, 0b10101]),
        ' ' => (1, [0b0, 0b0, 0b0, 0b0, 0b0]),
        _ => return None,
    })
}

/// `text` in large print, each column of a letter so many cells wide: a cell is twice as high as it is wide, so
/// two look best. Empty when there is a letter in it that is not known.
#[must_use]
pub fn rows(text: &str, across: usize) -> Vec<String> {
    let mut rows = vec![String::new(); ROWS];
    for (place, c) in text.chars().flat_map(char::to_uppercase).enumerate() {
        if place > 0 {
            for row in &mut rows {
                row.push(' ');
            }
        }
        let Some((columns, letter)) = letter(c) else { return Vec::new() };
        for (row, bits) in rows.iter_mut().zip(letter) {
            let cell = |column: u8| if bits >> column & 1 == 1 { "█".repeat(across) } else { " ".repeat(across) };
            row.extend((0..columns).rev().map(cell));
        }
    }
    rows
}

/// `text` in as many lines of large print as it takes, none wider than `room` cells, with an empty row between
/// them. `None` when a letter is not known, or a word is too long.
#[must_use]
pub fn lines(text: &str, across: usize, room: usize) -> Option<Vec<String>> {
    lines_apart(text, across, room, 1)
}

/// The same with so many empty rows between the lines.
#[must_use]
pub fn lines_apart(text: &str, across: usize, room: usize, apart: usize) -> Option<Vec<String>> {
    let fits = |line: &str| {
        let first = rows(line, across).into_iter().next()?;
        Some(first.chars().count() <= room)
    };
    let mut whole: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        if !fits(word)? {
            return None;
        }
        match whole.last_mut() {
            Some(last) if fits(&format!("{last} {word}"))? => {
                last.push(' ');
                last.push_str(word);
            }
            _ => whole.push(word.to_owned()),
        }
    }
    let printed: Vec<Vec<String>> = whole.iter().map(|line| rows(line, across)).collect();
    Some(printed.join(&vec![String::new(); apart][..]))
}

/// Rows of large print in half as many, by the halves of a block. A letter has an odd number of rows, so that its
/// last half row is empty.
#[must_use]
pub fn dense(rows: &[String]) -> Vec<String> {
    let pair = |pair: &[String]| {
        let lit = |row: Option<&String>| row.map(|row| row.chars().map(|c| c != ' ').collect()).unwrap_or_default();
        let (above, below): (Vec<bool>, Vec<bool>) = (lit(pair.first()), lit(pair.get(1)));
        let cell = |at: usize| match (above.get(at) == Some(&true), below.get(at) == Some(&true)) {
            (true, true) => '█',
            (true, false) => '▀',
            (false, true) => '▄',
            (false, false) => ' ',
        };
        (0..above.len().max(below.len())).map(cell).collect()
    };
    rows.chunks(2).map(pair).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_letters_of_norwegian_are_there_and_a_long_text_is_broken_between_words() {
        assert_eq!(rows("abcdefghijklmnopqrstuvwxyzæøå 0123456789.,:-?!", 1).len(), ROWS);
        assert!(rows("←", 2).is_empty());
        let lines = lines("Se hit nå", 1, 20).expect("short words");
        assert_eq!(lines.len(), 2 * ROWS + 1);
        assert!(lines.iter().all(|line| line.chars().count() <= 20));
    }

    #[test]
    fn half_blocks_say_the_same_in_half_the_rows() {
        assert_eq!(dense(&rows("l", 1)), ["█  ", "█  ", "▀▀▀"]);
        assert_eq!(dense(&["█".to_owned(), "██".to_owned(), String::new(), " █".to_owned()]), ["█▄", " ▄"]);
    }
}
