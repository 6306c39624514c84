//! A text as its reader sees it: without markup, values of the municipality put in, parted into sentences
//! and words that know where they stand in what the author wrote.

use std::ops::Range;

use crate::course::Profile;
use crate::vocabulary::Lang;

/// What a word is part of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Voice {
    /// Running text.
    Plain,
    /// A name of a key or a button: `` `Send` ``.
    Key,
    /// A word that the glossary explains: `[lenka](lenke)`. The number is its place in [`Plain::terms`].
    Term(usize),
    /// A value of the municipality: `{kommune}`.
    Value,
    /// An address, or the name of a file.
    Address,
}

/// A word of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Word {
    /// The word as it is written.
    pub(super) text: String,
    /// The word in small letters.
    pub(super) small: String,
    /// Where it stands in what the author wrote, in bytes.
    pub(super) range: Range<usize>,
    /// What it is part of.
    pub(super) voice: Voice,
    /// Whether a sentence begins with it.
    pub(super) first: bool,
    /// Whether a hyphen joins it to a word that is left out: «barne- og ungdomsskole».
    pub(super) open: bool,
}

/// A text as its reader sees it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Plain {
    /// All of it; each paragraph and each point of a list is a line.
    pub(super) text: String,
    /// Its words, sentence by sentence.
    pub(super) sentences: Vec<Vec<Word>>,
    /// The ids of the words that it explains.
    pub(super) terms: Vec<String>,
}

/// How far an address, the name of a value or a marked word goes at most. Whoever writes longer ones is not read
/// to the end for each of them.
const FAR: usize = 120;

/// The beginning of `text`, as far as [`FAR`].
fn near(text: &str) -> &str {
    let end = text.char_indices().map(|(at, _)| at).find(|at| *at >= FAR);
    &text[..end.unwrap_or(text.len())]
}

/// A character that is seen, where it stands in what was written, and what it is part of.
type Seen = (char, Range<usize>, Voice);

impl Plain {
    /// What a reader of `lang` sees of `written`, in which there may be markup.
    pub(super) fn prose(written: &str, profile: &Profile, lang: Lang) -> Self {
        let mut reader = Reader { written, profile, lang, seen: Vec::new(), terms: Vec::new() };
        reader.prose();
        Self::of(&reader.seen, reader.terms)
    }

    /// What a reader of `lang` sees of `written`, which has no markup: each line is a line.
    pub(super) fn lines(written: &str, profile: &Profile, lang: Lang) -> Self {
        let mut reader = Reader { written, profile, lang, seen: Vec::new(), terms: Vec::new() };
        reader.line(0..written.len(), false);
        Self::of(&reader.seen, reader.terms)
    }

    fn of(seen: &[Seen], terms: Vec<String>) -> Self {
        let text = seen.iter().map(|(c, ..)| *c).collect();
        let mut sentences: Vec<Vec<Word>> = vec![Vec::new()];
        let mut at = 0;
        // What stands between the blanks around a word, and whether it is an address.
        let mut chunk = (0..0, false);
        while at < seen.len() {
            if seen[at].0.is_alphanumeric() {
                let end = end_of_word(seen, at);
                let first = sentences.last().is_some_and(Vec::is_empty);
                if at >= chunk.0.end {
                    let around = around(seen, &(at..end), chunk.0.end);
                    chunk = (around.clone(), is_address(&seen[around]));
                }
                let word = word(seen, at..end, first, chunk.1);
                if let Some(sentence) = sentences.last_mut() {
                    sentence.push(word);
                }
                at = end;
            } else {
                if ends_sentence(seen, at) && sentences.last().is_some_and(|sentence| !sentence.is_empty()) {
                    sentences.push(Vec::new());
                }
                at += 1;
            }
        }
        sentences.retain(|sentence| !sentence.is_empty());
        Self { text, sentences, terms }
    }

    /// Every word.
    pub(super) fn words(&self) -> impl Iterator<Item = &Word> {
        self.sentences.iter().flatten()
    }
}

fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '’')
}

/// A word goes on over a hyphen or an apostrophe with letters on both sides.
fn end_of_word(seen: &[Seen], from: usize) -> usize {
    let letter = |at: usize| seen.get(at).is_some_and(|(c, ..)| c.is_alphanumeric());
    let mut at = from;
    while letter(at) || (seen.get(at).is_some_and(|(c, ..)| *c == '-' || is_apostrophe(*c)) && letter(at + 1)) {
        at += 1;
    }
    at
}

fn word(seen: &[Seen], place: Range<usize>, first: bool, address: bool) -> Word {
    let letters = &seen[place.clone()];
    let text: String = letters.iter().map(|(c, ..)| *c).collect();
    let range = letters[0].1.start..letters[letters.len() - 1].1.end;
    let hyphen = |at: Option<usize>| at.and_then(|at| seen.get(at)).is_some_and(|(c, ..)| *c == '-');
    let open = hyphen(Some(place.end)) || hyphen(place.start.checked_sub(1));
    let voice = if address { Voice::Address } else { letters[0].2 };
    let small = text.to_lowercase().replace('’', "'");
    Word { text, small, range, voice, first, open }
}

/// What stands between the blanks around `word`, from `least` on.
fn around(seen: &[Seen], word: &Range<usize>, least: usize) -> Range<usize> {
    let blank = |(c, ..): &Seen| c.is_whitespace() || matches!(c, '«' | '»' | '"' | '(' | ')' | ',' | ';');
    let (least, most) = (least.max(word.start.saturating_sub(FAR)), seen.len().min(word.end + FAR));
    let from = seen[least..word.start].iter().rposition(blank).map_or(least, |at| least + at + 1);
    let to = seen[word.end..most].iter().position(blank).map_or(most, |at| word.end + at);
    from..to
}

/// Whether what stands between blanks is an address: there is an `@` in it, or a full stop between letters.
fn is_address(chunk: &[Seen]) -> bool {
    let letter = |at: Option<usize>| at.and_then(|at| chunk.get(at)).is_some_and(|(c, ..)| c.is_alphabetic());
    let any = |at: Option<usize>| at.and_then(|at| chunk.get(at)).is_some_and(|(c, ..)| c.is_alphanumeric());
    let dots = chunk.iter().enumerate().filter(|(at, (c, ..))| {
        *c == '.' && any(at.checked_sub(1)) && any(Some(at + 1)) && (letter(at.checked_sub(1)) || letter(Some(at + 1)))
    });
    let joined = |(at, (c, ..)): (usize, &Seen)| *c == '@' && any(at.checked_sub(1)) && any(Some(at + 1));
    let said: String = chunk.iter().flat_map(|(c, ..)| c.to_lowercase()).collect();
    let short = DOTTED.contains(&said.trim_end_matches(|c: char| !c.is_alphanumeric()));
    let ending = said.starts_with('.') && letter(Some(1));
    !short && (ending || dots.count() > 0 || chunk.iter().enumerate().any(joined))
}

/// Short forms with full stops in them, which are no addresses.
const DOTTED: [&str; 9] = ["f.eks", "bl.a", "m.m", "o.l", "m.fl", "t.o.m", "f.o.m", "m.a", "t.d"];

/// Short forms after which a sentence goes on.
const SHORT: [&str; 10] = ["kl", "nr", "ca", "tlf", "bl", "f", "dvs", "osv", "mr", "evt"];

/// Whether a sentence ends with the sign at `at`.
fn ends_sentence(seen: &[Seen], at: usize) -> bool {
    let next = seen.get(at + 1).map(|(c, ..)| *c);
    match seen[at].0 {
        '\n' => true,
        '!' | '?' | ':' => next.is_none_or(|c| !c.is_alphanumeric()),
        '.' if next.is_none_or(|c| !c.is_alphanumeric()) => {
            let before = seen[..at].iter().rev().take_while(|(c, ..)| c.is_alphanumeric());
            let mut before: Vec<char> = before.map(|(c, ..)| c.to_ascii_lowercase()).collect();
            before.reverse();
            let before: String = before.into_iter().collect();
            let following = seen[at + 1..].iter().map(|(c, ..)| *c).find(|c| !c.is_whitespace());
            let goes_on = following.is_some_and(|c| c.is_lowercase() || c.is_ascii_digit());
            let number = !before.is_empty() && before.chars().all(|c| c.is_ascii_digit());
            !(goes_on && (number || SHORT.contains(&before.as_str())))
        }
        _ => false,
    }
}

/// Reads what was written.
struct Reader<'w> {
    written: &'w str,
    profile: &'w Profile,
    lang: Lang,
    seen: Vec<Seen>,
    terms: Vec<String>,
}

impl Reader<'_> {
    /// Paragraphs and lists.
    fn prose(&mut self) {
        let mut at = 0;
        let mut begun = false;
        for line in self.written.split_inclusive('\n') {
            let content = line.trim_end();
            let indent = content.len() - content.trim_start().len();
            let marker = marker(content.trim_start());
            if content.trim().is_empty() || marker > 0 {
                self.sign('\n', at..at);
            } else if begun {
                self.sign(' ', at..at);
            }
            begun = !content.trim().is_empty();
            self.line(at + indent + marker..at + content.len(), true);
            at += line.len();
        }
    }

    fn sign(&mut self, c: char, place: Range<usize>) {
        self.seen.push((c, place, Voice::Plain));
    }

    /// What stands at `range`, with what markup there can be within a line if `marked`.
    fn line(&mut self, range: Range<usize>, marked: bool) {
        let mut at = range.start;
        let mut key = false;
        let mut term: Option<(usize, usize)> = None;
        while let Some(c) = self.written[at..range.end].chars().next() {
            let rest = &self.written[at..range.end];
            let mut next = at + c.len_utf8();
            match c {
                '`' if marked => key = !key,
                '*' if marked => {}
                '[' if marked && term.is_none() => match link(rest) {
                    Some((text, id, length)) => {
                        term = Some((at + 1 + text, at + length));
                        self.terms.push(id.to_owned());
                    }
                    None => self.sign(c, at..next),
                },
                ']' if term.is_some_and(|(end, _)| end == at) => {
                    next = term.take().map_or(next, |(_, after)| after);
                }
                '{' | '}' if rest[1..].starts_with(c) => {
                    next += 1;
                    self.sign(c, at..next);
                }
                '{' => next = self.value(rest, at),
                '\\' if marked && rest[1..].starts_with(|c: char| c.is_ascii_punctuation()) => {
                    next = at + 2;
                    self.sign(rest[1..].chars().next().unwrap_or('\\'), at..next);
                }
                c => {
                    let place = self.terms.len().saturating_sub(1);
                    let voice = match (&term, key) {
                        (Some(_), _) => Voice::Term(place),
                        (None, true) => Voice::Key,
                        (None, false) => Voice::Plain,
                    };
                    self.seen.push((c, at..next, voice));
                }
            }
            at = next;
        }
    }

    /// The value of the municipality that `rest`, at `at`, begins with; where what follows it stands.
    fn value(&mut self, rest: &str, at: usize) -> usize {
        let name = near(&rest[1..]).split_once('}').map(|(name, _)| name).filter(|name| !name.contains(['{', '\n']));
        let Some((name, value)) = name.and_then(|name| Some((name, self.profile.value(name, self.lang)?))) else {
            self.sign('{', at..at + 1);
            return at + 1;
        };
        let place = at..at + name.len() + 2;
        self.seen.extend(value.chars().map(|c| (c, place.clone(), Voice::Value)));
        place.end
    }
}

/// How long the sign of a list is at the beginning of `line`, its blank included.
fn marker(line: &str) -> usize {
    let bullet = line.starts_with("- ") || line.starts_with("* ");
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    let number = (1..=3).contains(&digits) && line[digits..].starts_with(". ");
    if bullet {
        2
    } else if number {
        digits + 2
    } else {
        0
    }
}

/// A marked word at the beginning of `rest`: how long what is seen of it is, its id, and its length.
fn link(rest: &str) -> Option<(usize, &str, usize)> {
    let rest = near(rest);
    let text = rest.find(']')?;
    let id = rest[text + 1..].strip_prefix('(')?;
    let end = id.find(')')?;
    let sound = id[..end].bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
    (sound && end > 0).then_some((text - 1, &id[..end], text + 1 + 1 + end + 1))
}

/// The ids of the words that `written` explains.
pub(super) fn marks(written: &str) -> Vec<&str> {
    let starts = written.match_indices('[').map(|(at, _)| at);
    starts.filter_map(|at| link(&written[at..])).map(|(_, id, _)| id).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn prose(written: &str) -> Plain {
        Plain::prose(written, &Profile::default(), Lang::Nb)
    }

    fn words(plain: &Plain) -> Vec<Vec<&str>> {
        plain.sentences.iter().map(|words| words.iter().map(|word| word.text.as_str()).collect()).collect()
    }

    #[test]
    fn markup_is_not_seen_and_words_know_their_place() {
        let written = "Trykk `Send` på **alle**\nsidene. Se [lenka](lenke) her.\n\n- én ting\n- to";
        let plain = prose(written);
        assert_eq!(plain.text, "Trykk Send på alle sidene. Se lenka her.\n\nén ting\nto");
        let sentences = words(&plain);
        assert_eq!(sentences[0], ["Trykk", "Send", "på", "alle", "sidene"]);
        assert_eq!(sentences[1..], [vec!["Se", "lenka", "her"], vec!["én", "ting"], vec!["to"]]);
        for word in plain.words() {
            assert_eq!(&written[word.range.clone()], word.text);
        }
        assert_eq!(plain.terms, ["lenke"]);
        let voices: Vec<Voice> = plain.words().map(|word| word.voice).collect();
        assert_eq!((voices[1], voices[6]), (Voice::Key, Voice::Term(0)));
    }

    #[test]
    fn short_forms_and_dates_end_no_sentence_and_addresses_are_known() {
        let plain = prose("Svar innen 1. mars kl. 12.00. Se f.eks. fjordvik.kommune.no. Barne- og ungdomsskole.");
        let sentences = words(&plain);
        assert_eq!(sentences[0], ["Svar", "innen", "1", "mars", "kl", "12", "00"]);
        let addresses = plain.words().filter(|word| word.voice == Voice::Address).map(|word| word.text.as_str());
        assert_eq!(addresses.collect::<Vec<_>>(), ["fjordvik", "kommune", "no"]);
        assert!(plain.words().any(|word| word.text == "Barne" && word.open));
    }
}
