//! What could be somebody's own: phone numbers and addresses that are none of the practice world's. And facts
//! that change from one municipality or year to the next, which belong in the profile.

use std::collections::BTreeSet;
use std::ops::Range;

use super::plain::{Voice, Word};

/// Numbers that are the same in all of Norway, without blanks: fire, police, ambulance, the emergency doctor,
/// the police when it is not urgent, danger on the road.
const EVERYWHERE: [&str; 6] = ["110", "112", "113", "116117", "02800", "175"];

/// Words that say that digits are a phone number.
const PHONE_WORDS: [&str; 12] = [
    "ring",
    "ringe",
    "ringer",
    "ringjer",
    "telefon",
    "telefonen",
    "tlf",
    "mobil",
    "nummer",
    "nummeret",
    "call",
    "phone",
];

/// Endings of addresses that people can own. Others after a full stop are names of files.
const ENDINGS: [&str; 16] =
    ["no", "com", "net", "org", "eu", "io", "dk", "se", "info", "biz", "co", "uk", "nu", "shop", "app", "online"];

/// Names of months, as far as the three languages have them.
const MONTHS: [&str; 21] = [
    "januar",
    "februar",
    "mars",
    "april",
    "mai",
    "juni",
    "juli",
    "august",
    "september",
    "oktober",
    "november",
    "desember",
    "january",
    "february",
    "march",
    "may",
    "june",
    "july",
    "october",
    "december",
    "sept",
];

/// Digits that look like a phone number that somebody has, in the text of what a reader sees.
pub(super) fn phones(text: &str) -> Vec<&str> {
    let speaks_of_phones = {
        let small = text.to_lowercase();
        let words: Vec<&str> = small.split(|c: char| !c.is_alphanumeric()).collect();
        PHONE_WORDS.iter().any(|word| words.contains(word))
    };
    let rows = rows(text).into_iter().map(|row| &text[row]);
    rows.filter(|row| is_phone(row, speaks_of_phones)).collect()
}

/// Digits in groups with single blanks between them, a plus before them included.
fn rows(text: &str) -> Vec<Range<usize>> {
    let mut rows: Vec<Range<usize>> = Vec::new();
    let mut begun: Option<Range<usize>> = None;
    let mut blank = false;
    for (at, c) in text.char_indices() {
        let digit = c.is_ascii_digit();
        begun = match begun.take() {
            Some(row) if digit => Some(row.start..at + 1),
            Some(row) if matches!(c, ' ' | '\u{a0}') && !blank => Some(row),
            Some(row) => {
                rows.push(row);
                (c == '+').then_some(at..at + 1)
            }
            None => (digit || c == '+').then_some(at..at + 1),
        };
        blank = begun.is_some() && matches!(c, ' ' | '\u{a0}');
    }
    rows.extend(begun);
    rows
}

fn is_phone(row: &str, spoken_of: bool) -> bool {
    let groups: Vec<usize> = row.trim_start_matches('+').split([' ', '\u{a0}']).map(str::len).collect();
    let digits: String = row.chars().filter(char::is_ascii_digit).collect();
    if EVERYWHERE.contains(&digits.as_str()) || digits.starts_with("000") {
        return false;
    }
    let first = digits.bytes().next().unwrap_or(b'0');
    if row.starts_with('+') {
        return (8..=15).contains(&digits.len());
    }
    let grouped = groups == [2, 2, 2, 2] || groups == [3, 2, 3];
    let eight = digits.len() == 8 && (b'2'..=b'9').contains(&first) && (grouped || (groups == [8] && spoken_of));
    let short = groups == [5] && first == b'0' && spoken_of;
    eight || short
}

/// The hosts of what looks like web and e-mail addresses in `text`, in small letters.
pub(super) fn hosts(text: &str) -> Vec<String> {
    addresses(text).into_iter().map(host).collect()
}

/// What looks like web and e-mail addresses that somebody could own.
pub(super) fn addresses(text: &str) -> Vec<&str> {
    let part = |c: char| c.is_whitespace() || "«»\"'()[],;<>`*{}|".contains(c);
    let chunks = text.split(part).map(|chunk| chunk.trim_matches(['.', ':', '!', '?', '/', '-', '–']));
    chunks.filter(|chunk| is_ownable(&host(chunk))).collect()
}

fn host(address: &str) -> String {
    let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
    let rest = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let rest = rest.rsplit('@').next().unwrap_or_default();
    rest.strip_prefix("www.").unwrap_or(rest).to_lowercase()
}

fn is_ownable(host: &str) -> bool {
    let labels: Vec<&str> = host.split('.').collect();
    let sound = |label: &str| !label.is_empty() && label.chars().all(|c| c.is_alphanumeric() || c == '-');
    labels.len() > 1
        && labels.iter().all(|label| sound(label))
        && labels.last().is_some_and(|end| ENDINGS.contains(end))
}

/// Whether the course may name an address of this host: nobody's, or one that the world or the profile has.
pub(super) fn is_practice(host: &str, known: &BTreeSet<String>) -> bool {
    let under = |whole: &str, part: &str| whole.strip_suffix(part).is_some_and(|rest| rest.ends_with('.'));
    known.iter().any(|known| host == known || under(host, known) || under(known, host))
}

/// Facts that another municipality or another year has otherwise: what each is, and which words.
pub(super) fn facts(sentence: &[Word]) -> Vec<(&'static str, Range<usize>)> {
    let mut found = Vec::new();
    let own = |word: &Word| matches!(word.voice, Voice::Plain | Voice::Term(_));
    let number = |word: &Word| own(word) && word.small.bytes().all(|b| b.is_ascii_digit());
    let says = |words: &[&str], at: usize| sentence.get(at).is_some_and(|word| words.contains(&word.small.as_str()));
    let year = sentence.iter().any(|word| number(word) && word.small.len() == 4 && word.small.starts_with("20"));
    for (at, _) in sentence.iter().enumerate().filter(|(_, word)| number(word)) {
        if says(&["kroner", "kr", "kronar"], at + 1) {
            found.push(("price", at..at + 2));
        } else if says(&MONTHS, at + 1) {
            found.push(("date", at..at + 2));
        } else if year && says(&["prosent", "percent", "per"], at + 1) {
            found.push(("share", at..at + 2));
        }
    }
    let due = sentence
        .iter()
        .any(|word| matches!(word.small.as_str(), "frist" | "fristen" | "klagefrist" | "klagefristen" | "deadline"));
    let long =
        |at: usize| says(&["uker", "veker", "dager", "dagar", "måneder", "månader", "weeks", "days", "months"], at);
    let at = (1..sentence.len()).find(|at| due && long(*at) && own(&sentence[at - 1]));
    found.extend(at.map(|at| ("deadline", at - 1..at + 1)));
    found
}

#[cfg(test)]
mod tests {
    use super::super::plain::Plain;
    use super::*;
    use crate::course::Profile;
    use crate::vocabulary::Lang;

    #[test]
    fn phone_numbers_are_told_from_other_digits() {
        for text in
            ["22 00 00 00", "912 34 567", "Ring 22334455.", "+47 912 34 567", "ring 04800", "Ring 110 eller 912 34 567"]
        {
            assert!(!phones(text).is_empty(), "{text}");
        }
        for text in [
            "Ring 112.",
            "ring 02800",
            "116 117",
            "000 00 201",
            "+000 00 000 00",
            "482 913",
            "sak 26/0412",
            "96274368",
            "kl. 12.00",
            "80 000 kroner",
            "2027",
        ] {
            assert_eq!(phones(text), Vec::<&str>::new(), "{text}");
        }
    }

    #[test]
    fn addresses_are_told_from_names_of_files() {
        assert_eq!(addresses("Se vg.no, skriv til kari@gmail.com."), ["vg.no", "kari@gmail.com"]);
        assert_eq!(addresses("fila kart.pdf, post@fjordvik.example, kl. 12.00, f.eks. her"), Vec::<&str>::new());
        assert_eq!(hosts("Gå til www.Helsenorge.no/innbygger nå"), ["helsenorge.no"]);
        let known = BTreeSet::from(["helsenorge.no".to_owned()]);
        assert!(is_practice("helsenorge.no", &known) && is_practice("tjenester.helsenorge.no", &known));
        assert!(!is_practice("helsenorge.com", &known));
    }

    #[test]
    fn facts_that_change_are_known() {
        let fact = |text: &str| {
            let plain = Plain::prose(text, &Profile::default(), Lang::Nb);
            plain.sentences.iter().flat_map(|sentence| facts(sentence)).map(|(what, _)| what).next()
        };
        assert_eq!(fact("Det koster 300 kroner i måneden."), Some("price"));
        assert_eq!(fact("Søk innen 1. mars."), Some("date"));
        assert_eq!(fact("I 2024 brukte 64 prosent nettet."), Some("share"));
        assert_eq!(fact("Fristen er tre uker."), Some("deadline"));
        assert_eq!(fact("Trykk på knapp 3. Vent to uker. Marit kommer klokka 5."), None);
    }
}
