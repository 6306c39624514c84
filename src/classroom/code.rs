//! The code that a class is joined by: six digits and a check digit.
//!
//! The check digit is Damm's (H. M. Damm, "Total anti-symmetrische Quasigruppen", Marburg 2004): every
//! single wrong digit and every two neighbours that changed places are caught at the seat, so that a slip
//! of the finger costs no guess at the host.

use std::fmt;

/// Damm's quasigroup of order 10.
const TABLE: [[u8; 10]; 10] = [
    [0, 3, 1, 7, 5, 9, 8, 6, 4, 2],
    [7, 0, 9, 2, 1, 5, 4, 8, 6, 3],
    [4, 2, 0, 6, 8, 7, 1, 3, 5, 9],
    [1, 7, 5, 0, 9, 8, 3, 4, 2, 6],
    [6, 1, 2, 3, 0, 4, 5, 9, 7, 8],
    [3, 6, 7, 4, 2, 0, 9, 5, 8, 1],
    [5, 8, 6, 9, 7, 2, 0, 1, 3, 4],
    [8, 9, 4, 5, 3, 6, 2, 0, 1, 7],
    [9, 4, 3, 8, 6, 1, 7, 2, 0, 5],
    [2, 5, 8, 1, 4, 3, 6, 7, 9, 0],
];

/// How many digits a code has, the check digit among them.
pub const DIGITS: usize = 7;

/// The code of a class.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct ClassCode([u8; DIGITS]);

/// Why something is no code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoCode {
    /// There are too few digits, or too many.
    Length(usize),
    /// A digit is wrong, or two have changed places.
    Slip,
}

impl ClassCode {
    /// A code from random bytes: each of the million is as likely as the next to within 1 in 2⁴⁴.
    #[must_use]
    pub fn from_random(random: [u8; 8]) -> Self {
        let mut rest = u64::from_le_bytes(random) % 1_000_000;
        let mut digits = [0; DIGITS];
        for digit in digits[..DIGITS - 1].iter_mut().rev() {
            *digit = u8::try_from(rest % 10).unwrap_or_default();
            rest /= 10;
        }
        digits[DIGITS - 1] = check(&digits[..DIGITS - 1]);
        Self(digits)
    }

    /// What somebody typed as a code; whatever stands between the digits does not matter.
    ///
    /// # Errors
    /// Why it is none.
    pub fn read(typed: &str) -> Result<Self, NoCode> {
        let found: Vec<u8> =
            typed.chars().take(100).filter_map(|c| c.to_digit(10)).filter_map(|d| u8::try_from(d).ok()).collect();
        let digits: [u8; DIGITS] = found.as_slice().try_into().map_err(|_| NoCode::Length(found.len()))?;
        if check(&digits) == 0 { Ok(Self(digits)) } else { Err(NoCode::Slip) }
    }
}

/// Damm's digit for `digits`; 0 when the last of them is their check digit.
fn check(digits: &[u8]) -> u8 {
    digits.iter().fold(0, |so_far, digit| TABLE[usize::from(so_far)][usize::from(*digit)])
}

/// As it is shown and read out: `123 456 7`.
impl fmt::Display for ClassCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (place, digit) in self.0.iter().enumerate() {
            if place > 0 && place % 3 == 0 {
                f.write_str(" ")?;
            }
            write!(f, "{digit}")?;
        }
        Ok(())
    }
}

/// Not in logs and not in a test's output.
impl fmt::Debug for ClassCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ClassCode(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_slip_of_one_digit_or_two_neighbours_is_caught() {
        for seed in 0..500_u64 {
            let code = ClassCode::from_random((seed * 7_919_777).to_le_bytes());
            assert_eq!(ClassCode::read(&code.to_string()), Ok(code));
            for place in 0..DIGITS {
                for other in 0..10 {
                    let mut wrong = code.0;
                    wrong[place] = other;
                    let text: String = wrong.iter().map(ToString::to_string).collect();
                    assert_eq!(ClassCode::read(&text).is_ok(), wrong == code.0, "{text}");
                }
                let mut turned = code.0;
                turned.swap(place, (place + 1) % DIGITS);
                let text: String = turned.iter().map(ToString::to_string).collect();
                if place + 1 < DIGITS {
                    assert_eq!(ClassCode::read(&text).is_ok(), turned == code.0, "{text}");
                }
            }
        }
    }

    #[test]
    fn a_code_is_read_however_it_is_written() {
        let code = ClassCode::from_random(123_456_u64.to_le_bytes());
        assert!(code.to_string().starts_with("123 456 "));
        let tight: String = code.to_string().split(' ').collect();
        assert_eq!(ClassCode::read(&tight), Ok(code));
        assert_eq!(ClassCode::read(&format!("  kode: {} ", tight.replace('4', "-4"))), Ok(code));
        assert_eq!(ClassCode::read("123 45"), Err(NoCode::Length(5)));
        assert_eq!(ClassCode::read(""), Err(NoCode::Length(0)));
        assert_eq!(format!("{code:?}"), "ClassCode(…)");
    }
}
