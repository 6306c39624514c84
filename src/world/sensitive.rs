//! Numbers that may be real: a national identity number or a payment card.
//!
//! They are refused before they become an action. Checks: the two modulo-11 control digits of a
//! fødselsnummer or D-number (Skatteetaten's specification) and the Luhn check of ISO/IEC 7812.

/// The most digits that a card's number has.
const LONGEST: usize = 19;

/// Whether `text` holds a number that may be somebody's own.
#[must_use]
pub fn holds_real_number(text: &str) -> bool {
    let real = |digits: &[u8]| is_national_number(digits) || is_card_number(digits);
    // Another number may stand beside it: each group of digits may begin it or end it.
    rows(text).iter().any(|Row { digits, groups }| {
        groups.iter().enumerate().any(|(place, &start)| {
            let ends = groups[place + 1..].iter().copied().chain([digits.len()]);
            ends.take_while(|end| end - start <= LONGEST).any(|end| real(&digits[start..end]))
        })
    })
}

/// Groups of digits with a single space, dot or hyphen between them.
#[derive(Default)]
struct Row {
    digits: Vec<u8>,
    /// Where each group begins.
    groups: Vec<usize>,
}

fn rows(text: &str) -> Vec<Row> {
    let mut rows = vec![Row::default()];
    // How many characters part this place from the digit before; two or more end the row.
    let mut gap = 2;
    for c in text.chars() {
        if let Some(digit) = c.to_digit(10).and_then(|digit| u8::try_from(digit).ok()) {
            if gap > 1 {
                rows.push(Row::default());
            }
            if let Some(row) = rows.last_mut() {
                if gap > 0 {
                    row.groups.push(row.digits.len());
                }
                row.digits.push(digit);
            }
            gap = 0;
        } else if matches!(c, ' ' | '.' | '-' | '\u{a0}') {
            gap += 1;
        } else {
            gap = 2;
        }
    }
    rows
}

/// Eleven digits whose control digits are right and whose first two can be a day.
fn is_national_number(digits: &[u8]) -> bool {
    const FIRST: [u32; 9] = [3, 7, 6, 1, 8, 9, 4, 5, 2];
    const SECOND: [u32; 10] = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2];
    if digits.len() != 11 {
        return false;
    }
    let control = |weights: &[u32]| {
        let sum: u32 = weights.iter().zip(digits).map(|(w, &d)| w * u32::from(d)).sum();
        (11 - sum % 11) % 11
    };
    let day = digits[0] % 4 * 10 + digits[1]; // a D-number adds 40 to the day
    control(&FIRST) == u32::from(digits[9])
        && control(&SECOND) == u32::from(digits[10])
        && digits[0] < 8
        && (1..=31).contains(&day)
}

/// 13 to 19 digits that pass the Luhn check and are not all the same.
fn is_card_number(digits: &[u8]) -> bool {
    if !(13..=LONGEST).contains(&digits.len()) || digits.iter().all(|d| *d == digits[0]) {
        return false;
    }
    let sum: u32 = digits
        .iter()
        .rev()
        .enumerate()
        .map(|(i, &d)| {
            let doubled = if i % 2 == 1 { d * 2 } else { d };
            u32::from(if doubled > 9 { doubled - 9 } else { doubled })
        })
        .sum();
    sum.is_multiple_of(10)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn national_numbers_and_cards_are_refused_and_other_digits_are_not() {
        for real in ["13097248022", "130972 48022", "fnr: 130972-48022.", "4111 1111 1111 1111"] {
            assert!(holds_real_number(real), "{real}");
        }
        for beside in ["2 13097248022", "13097248022 17.00", "kl. 17.00 130972 48022", "1 4111 1111 1111 1111 2"] {
            assert!(holds_real_number(beside), "{beside}");
        }
        for harmless in
            ["", "klokka 17.00", "000 00 000", "12345678901", "00000000000", "26/0412", "4111 1111 1111 1112"]
        {
            assert!(!holds_real_number(harmless), "{harmless}");
        }
    }
}
