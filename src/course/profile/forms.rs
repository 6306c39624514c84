//! What a number or an address of a municipality can look like.
//!
//! They are only shown, never rung or opened; a form that nobody could use is a slip of the pen.

use crate::diagnostic::Code;

/// What is wrong with the fact `value` of this kind.
pub(super) fn slip(kind: &str, value: &str) -> Option<Code> {
    let (sound, code) = match kind {
        "telefon" => (is_number(value), Code::BadPhone),
        "nettside" | "nett" => (is_address(value), Code::BadAddress),
        "epost" => (is_email(value), Code::BadEmail),
        _ => (true, Code::BadPhone),
    };
    (!sound).then_some(code)
}

/// Whether `text` is a phone number as it is written in Norway: groups of digits parted by single
/// spaces. Emergency numbers have three digits, short numbers five or six, others eight; one with
/// a country code before it has more.
fn is_number(text: &str) -> bool {
    let (abroad, digits) = text.strip_prefix('+').map_or((false, text), |rest| (true, rest));
    let groups = digits.split(' ').all(|group| !group.is_empty() && group.bytes().all(|b| b.is_ascii_digit()));
    let count = digits.bytes().filter(u8::is_ascii_digit).count();
    groups && if abroad { (8..=15).contains(&count) } else { matches!(count, 3 | 5 | 6 | 8) }
}

/// Whether `text` is a web address as people read it: a name with a full stop in it, and perhaps a
/// path, without `https://`.
fn is_address(text: &str) -> bool {
    let (host, path) = text.split_once('/').unwrap_or((text, ""));
    is_host(host) && path.chars().all(|c| c.is_alphanumeric() || "-._~/%#?=&+".contains(c))
}

fn is_host(host: &str) -> bool {
    let label = |label: &str| {
        let letters = label.chars().all(|c| c.is_alphanumeric() || c == '-');
        !label.is_empty() && letters && !label.starts_with('-') && !label.ends_with('-')
    };
    let last = host.rsplit('.').next().unwrap_or_default();
    host.contains('.') && host.split('.').all(label) && last.chars().all(char::is_alphabetic)
}

fn is_email(text: &str) -> bool {
    text.split_once('@').is_some_and(|(name, host)| {
        let letters = name.chars().all(|c| c.is_alphanumeric() || "-._+".contains(c));
        !name.is_empty() && letters && is_host(host)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_those_one_can_ring() {
        for number in ["000 00 201", "22 00 00 00", "02800", "116 117", "116117", "113", "+47 000 00 201"] {
            assert!(is_number(number), "{number}");
        }
        for other in ["", "000 00 20", "000  00 201", " 113", "000-00-201", "000 00 201 a", "1", "+47", "++4700000201"]
        {
            assert!(!is_number(other), "{other}");
        }
    }

    #[test]
    fn addresses_are_those_one_can_write() {
        for address in ["fjordvik.kommune.no", "fjordvik.kommune.no/min-side", "våler.kommune.no/søk?a=b#c"] {
            assert!(is_address(address), "{address}");
        }
        for other in ["", "fjordvik", "https://a.no", "fjordvik .no", "a..no", "-a.no", "a.n0", "a.no/b c", "a.no/<b>"]
        {
            assert!(!is_address(other), "{other}");
        }
        assert!(is_email("post@fjordvik.kommune.no"));
        for other in ["post", "@fjordvik.no", "post@", "post @a.no", "a@b@c.no", "post@fjordvik"] {
            assert!(!is_email(other), "{other}");
        }
    }
}
