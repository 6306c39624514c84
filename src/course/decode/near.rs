//! "Mente du …?"

use crate::vocabulary::Id;

/// The most names that a message lists.
const MOST_LISTED: usize = 12;

/// The candidate that `word` most likely was meant to be; empty when none is near.
pub(crate) fn nearest<'c>(word: &str, candidates: impl IntoIterator<Item = &'c str>) -> &'c str {
    let short: String = word.chars().take(Id::LONGEST).flat_map(char::to_lowercase).collect();
    let length = short.chars().count();
    let slips = (length / 3).clamp(1, 3);
    candidates
        .into_iter()
        // Each slip makes a word at most one letter longer or shorter.
        .filter(|candidate| candidate.chars().count().abs_diff(length) <= slips)
        .map(|candidate| (strsim::osa_distance(&short, candidate), candidate))
        // A two-letter word is one slip from anything of two letters: the first must be right.
        .filter(|(slip, candidate)| *slip <= slips && (length > 2 || short.chars().next() == candidate.chars().next()))
        .min_by_key(|(slip, _)| *slip)
        .map_or("", |(_, candidate)| candidate)
}

/// What Norwegian and other words most often stand for, each folded by [`as_id`].
const MEANT: [(&str, &str); 57] = [
    ("tittel", "title"),
    ("minutter", "minutes"),
    ("minutt", "minutes"),
    ("modul", "module"),
    ("alternativ", "option"),
    ("eksempel", "example"),
    ("oppgave", "task"),
    ("tekst", "text"),
    ("svar", "option"),
    ("svar", "answer"),
    ("sporsmal", "question"),
    ("riktig", "right"),
    ("rett", "right"),
    ("galt", "wrong"),
    ("feil", "wrong"),
    ("feilgrep", "mistake"),
    ("error", "mistake"),
    ("forklaring", "say"),
    ("si", "say"),
    ("steg", "step"),
    ("huskelapp", "note"),
    ("hugselapp", "note"),
    ("kursleder", "leader"),
    ("kursleiar", "leader"),
    ("notat", "leader"),
    ("mal", "goal"),
    ("gjort", "done"),
    ("ferdig", "done"),
    ("setning", "sentence"),
    ("punkt", "item"),
    ("sprak", "language"),
    ("slag", "kind"),
    ("nar", "when"),
    ("les", "read"),
    ("ovelse", "practice"),
    ("oving", "practice"),
    ("task", "practice"),
    ("egen", "own"),
    ("valg", "choice"),
    ("quiz", "choice"),
    ("rekkefolge", "order"),
    ("match", "pair"),
    ("par", "match"),
    ("bokmal", "nb"),
    ("nynorsk", "nn"),
    ("engelsk", "en"),
    ("tall", "number"),
    ("tal", "number"),
    ("dato", "date"),
    ("knapp", "button"),
    ("bryter", "switch"),
    ("dropdown", "choice"),
    ("fil", "file"),
    ("nett", "digital"),
    ("navn", "title"),
    ("overskrift", "title"),
    ("overskrift", "heading"),
];

/// The candidate that `word` was meant to be: one that is near, or one that the word is a translation of.
pub(crate) fn meant<'c>(word: &str, candidates: impl IntoIterator<Item = &'c str>) -> &'c str {
    let candidates: Vec<&str> = candidates.into_iter().collect();
    let near = nearest(word, candidates.iter().copied());
    if !near.is_empty() {
        return near;
    }
    let folded = as_id(word);
    let mut meant = MEANT.iter().filter(|(norwegian, _)| *norwegian == folded);
    meant.find_map(|(_, key)| candidates.iter().find(|known| *known == key)).unwrap_or(&"")
}

/// Whether `word` is Norwegian, or another word, for `key`.
pub(crate) fn stands_for(word: &str, key: &str) -> bool {
    let folded = as_id(word);
    MEANT.iter().any(|(norwegian, known)| *norwegian == folded && *known == key)
}

/// Names for a message: parted by commas, at most a dozen; a dash when there are none.
pub(crate) fn listed<'c>(names: impl IntoIterator<Item = &'c str>) -> String {
    let mut names = names.into_iter();
    let mut shown: Vec<&str> = names.by_ref().take(MOST_LISTED).collect();
    if names.next().is_some() {
        shown.push("…");
    }
    if shown.is_empty() {
        shown.push("–");
    }
    shown.join(", ")
}

/// `name` made into an id: æ, ø and å spelt out, spaces as hyphens. Empty when nothing is left.
pub(crate) fn as_id(name: &str) -> String {
    let mut id = String::new();
    for c in name.trim().chars().flat_map(char::to_lowercase).take(Id::LONGEST * 2) {
        match c {
            'a'..='z' | '0'..='9' => id.push(c),
            'æ' | 'ä' => id.push_str("ae"),
            'ø' | 'ö' => id.push('o'),
            'å' => id.push('a'),
            'é' | 'è' | 'ê' => id.push('e'),
            ' ' | '_' | '-' | '.' | '/' | '–' | '—' if !id.is_empty() && !id.ends_with('-') => id.push('-'),
            _ => {}
        }
    }
    id.truncate(Id::LONGEST);
    id.trim_matches('-').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_of_the_finger_is_near_and_another_word_is_not() {
        let keys = ["id", "kind", "task", "done", "say"];
        assert_eq!(nearest("taks", keys), "task");
        assert_eq!(nearest("Task", keys), "task");
        assert_eq!(nearest("doen", keys), "done");
        assert_eq!(nearest("oppgave", keys), "");
        assert_eq!(nearest("ix", keys), "id");
        assert_eq!(nearest("ox", keys), "");
    }

    #[test]
    fn a_norwegian_word_is_meant_where_it_fits() {
        assert_eq!(meant("oppgave", ["id", "task"]), "task");
        assert_eq!(meant("Svar", ["answer", "id"]), "answer");
        assert_eq!(meant("oppgave", ["id", "kind"]), "");
    }

    #[test]
    fn an_id_is_made_of_what_a_norwegian_would_write() {
        assert_eq!(as_id("Til Per"), "til-per");
        assert_eq!(as_id("Åpne æra"), "apne-aera");
        assert_eq!(as_id("–"), "");
        assert!(Id::new(&as_id(&"ab ".repeat(60))).is_some());
    }
}
