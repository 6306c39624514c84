//! Digits in large print, of full blocks alone: every console has those.

/// How many rows a digit has.
pub const ROWS: usize = 5;

/// A digit as five rows of three columns, a bit for each cell from the left.
fn digit(c: char) -> Option<[u8; ROWS]> {
    Some(match c {
        '0' => [0b111, 0b101, 0b101, 0b101, 0b111],
        '1' => [0b010, 0b110, 0b010, 0b010, 0b111],
        '2' => [0b111, 0b001, 0b111, 0b100, 0b111],
        '3' => [0b111, 0b001, 0b111, 0b001, 0b111],
        '4' => [0b101, 0b101, 0b111, 0b001, 0b001],
        '5' => [0b111, 0b100, 0b111, 0b001, 0b111],
        '6' => [0b111, 0b100, 0b111, 0b101, 0b111],
        '7' => [0b111, 0b001, 0b001, 0b010, 0b010],
        '8' => [0b111, 0b101, 0b111, 0b101, 0b111],
        '9' => [0b111, 0b101, 0b111, 0b001, 0b111],
        _ => return None,
    })
}

/// `text` in large print, each column of a digit so many cells wide: a cell is twice as high as it is wide, so
/// two look best. Dots, colons and blanks may stand between digits. Empty when there is anything else in it.
#[must_use]
pub fn rows(text: &str, across: usize) -> Vec<String> {
    let mut rows = vec![String::new(); ROWS];
    for (place, c) in text.chars().enumerate() {
        if place > 0 {
            for row in &mut rows {
                row.push(' ');
            }
        }
        let (bits, columns) = match (c, digit(c)) {
            (_, Some(bits)) => (bits, 3),
            ('.', None) => ([0, 0, 0, 0, 1], 1),
            (':', None) => ([0, 1, 0, 1, 0], 1),
            (' ', None) => ([0; ROWS], 1),
            _ => return Vec::new(),
        };
        for (row, bits) in rows.iter_mut().zip(bits) {
            let cell = |column: u8| if bits >> column & 1 == 1 { "█".repeat(across) } else { " ".repeat(across) };
            row.extend((0..columns).rev().map(cell));
        }
    }
    rows
}
