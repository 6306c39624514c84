//! What is looked at in one file, sentence by sentence, and where it is told. The file is long because each
//! check is short and all of them walk the same texts.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::lists::Lists;
use super::lix;
use super::measures::{self, Measure, What};
use super::memory::Common;
use super::plain::{Voice, Word};
use super::real;
use super::spelling::{Dictionaries, SPELT};
use super::written::{Kind, Piece, Written};
use crate::course::listed;
use crate::diagnostic::{Code, Finding};
use crate::tui::glyphs::PLAIN;
use crate::vocabulary::Lang;
use crate::world::sensitive::holds_real_number;

/// The most words of a sentence.
const SENTENCE: usize = 25;
/// The most words of a text that is shown at once.
const SHOWN_AT_ONCE: usize = 120;
/// The fewest and the most lines of a take-home note.
const NOTE: (usize, usize) = (3, 5);
/// A text that is alike in two languages has more words than this when it is told.
const SAME: usize = 3;
/// Of how many texts that are that long one is alike at most in the two forms of Norwegian.
const ALIKE: usize = 2;
/// Of fewer texts than this nothing can be said.
const FEW: usize = 6;

/// The most that is told of one file: who has mended that much looks once more.
const MOST_TOLD: usize = 200;

/// One file that is looked at.
pub(super) struct Desk<'a> {
    file: &'a Written<'a>,
    common: &'a Common,
    dictionaries: &'a Dictionaries,
    findings: &'a mut Vec<Finding>,
    told: usize,
}

impl<'a> Desk<'a> {
    pub(super) fn new(
        file: &'a Written<'a>,
        common: &'a Common,
        dictionaries: &'a Dictionaries,
        findings: &'a mut Vec<Finding>,
    ) -> Self {
        Self { file, common, dictionaries, findings, told: 0 }
    }

    fn tell(&mut self, code: Code, piece: &Piece, range: &Range<usize>, args: &[(&'static str, &str)]) {
        self.told += 1;
        if self.told > MOST_TOLD {
            return;
        }
        let finding = self.file.document.finding_over(code, &piece.passage, range);
        self.findings.push(args.iter().fold(finding, |finding, (name, value)| finding.with(name, *value)));
    }

    /// Words that the course does not use, and words that no dictionary has: each once.
    pub(super) fn words(&mut self) {
        let file = self.file;
        let said: BTreeSet<&str> =
            file.pieces.iter().flat_map(|piece| piece.plain.words()).map(|word| word.small.as_str()).collect();
        let has = |word: &str| said.contains(word);
        let mut told: BTreeSet<String> = BTreeSet::new();
        for piece in &file.pieces {
            for sentence in &piece.plain.sentences {
                for unwanted in Lists::of(file.lang).find(sentence, &has) {
                    let (Some(first), Some(last)) =
                        (sentence[unwanted.words.clone()].first(), sentence[unwanted.words].last())
                    else {
                        continue;
                    };
                    if !is_looked_at(piece, unwanted.why) {
                        continue;
                    }
                    let range = first.range.start..last.range.end;
                    let said = piece.passage.text.get(range.clone()).unwrap_or(&first.text).replace('\n', " ");
                    if told.insert(said.to_lowercase()) {
                        self.tell_unwanted(piece, &range, (&said, unwanted.why, unwanted.instead));
                    }
                }
            }
        }
        self.spelling(&told);
    }

    fn tell_unwanted(&mut self, piece: &Piece, range: &Range<usize>, (said, why, instead): (&str, &str, &str)) {
        let (code, right) = match why {
            "term" => (Code::OtherTerm, "near"),
            "form" => (Code::OtherNorwegian, "near"),
            _ => (Code::WordToAvoid, "near"),
        };
        let lang = self.file.lang.tag();
        let instead = instead.replace(", ", " / ");
        let args = [("word", said), (right, instead.as_str()), ("why", why), ("language", lang)];
        let args = if code == Code::WordToAvoid { &args[..3] } else { &[args[0], args[1], args[3]][..] };
        self.tell(code, piece, range, args);
    }

    fn spelling(&mut self, told: &BTreeSet<String>) {
        let (file, common, lang) = (self.file, self.common, self.file.lang);
        if !SPELT.contains(&lang) || file.pieces.iter().all(|piece| piece.kind == Kind::Fact) {
            return;
        }
        let own = |word: &str| common.has(lang, word);
        let Some(mut speller) = self.dictionaries.speller(lang, &own) else { return };
        // A word with a capital letter inside a sentence is a name, and so it is elsewhere.
        let names: BTreeSet<&str> = file
            .pieces
            .iter()
            .flat_map(|piece| piece.plain.words())
            .filter(|word| !word.first && word.text.starts_with(char::is_uppercase))
            .map(|word| word.small.as_str())
            .collect();
        let mut seen: BTreeSet<&str> = BTreeSet::new();
        for piece in file.pieces.iter().filter(|piece| is_spelt(piece)) {
            for word in piece.plain.words().filter(|word| is_running(word.voice) && !word.open) {
                let name = word.text.starts_with(char::is_uppercase) && is_name(word, &names);
                if name
                    || told.contains(&word.small)
                    || seen.contains(word.small.as_str())
                    || speller.is_right(&word.text)
                {
                    continue;
                }
                seen.insert(&word.small);
                let near = speller.near(&word.text).join("», «");
                self.tell(
                    Code::Spelling,
                    piece,
                    &word.range,
                    &[("word", &word.text), ("near", &near), ("language", lang.tag())],
                );
            }
        }
    }

    /// Sentences and texts that are too long, and exclamation marks where answers are met.
    pub(super) fn sentences(&mut self) {
        let file = self.file;
        for piece in file.pieces.iter().filter(|piece| is_authors(piece.kind)) {
            for sentence in piece.plain.sentences.iter().filter(|sentence| sentence.len() > SENTENCE) {
                let range = sentence[0].range.start..sentence[sentence.len() - 1].range.end;
                let args = [("count", &*sentence.len().to_string()), ("most", &*SENTENCE.to_string())];
                self.tell(Code::LongSentence, piece, &range, &args);
            }
            let words = piece.plain.words().count();
            if words > SHOWN_AT_ONCE {
                let args = [("count", &*words.to_string()), ("most", &*SHOWN_AT_ONCE.to_string())];
                self.tell(Code::LongStep, piece, &(0..0), &args);
            }
            if piece.kind == Kind::Feedback
                && let Some(at) = piece.passage.text.find('!')
            {
                self.tell(Code::ExclamationMark, piece, &(at..at + 1), &[]);
            }
        }
    }

    /// Signs that the screen of a machine without a desktop does not have: each once.
    pub(super) fn signs(&mut self) {
        let file = self.file;
        let mut told: BTreeSet<char> = BTreeSet::new();
        for piece in &file.pieces {
            for (at, sign) in piece.passage.text.char_indices() {
                let lacking = sign != '?' && PLAIN.spell(sign.encode_utf8(&mut [0; 4])) == "?";
                let shown = crate::vocabulary::without_controls(&sign.to_string());
                // Of one that nobody sees, the catalogue tells.
                if lacking && !shown.is_empty() && told.insert(sign) {
                    let range = at..at + sign.len_utf8();
                    self.tell(Code::ConsoleSign, piece, &range, &[("character", &shown), ("near", instead_of(sign))]);
                }
            }
        }
    }

    /// Numbers and addresses that may be somebody's own.
    pub(super) fn real(&mut self) {
        let file = self.file;
        let mut told: BTreeSet<String> = BTreeSet::new();
        for piece in &file.pieces {
            let text = &piece.passage.text;
            let mut from = 0;
            for line in text.split_inclusive('\n') {
                if holds_real_number(line) {
                    let digit = |c: char| c.is_ascii_digit();
                    let (first, last) = (line.find(digit).unwrap_or(0), line.rfind(digit).unwrap_or(0));
                    self.tell(Code::RealNumber, piece, &(from + first..from + last + 1), &[]);
                }
                from += line.len();
            }
            if !is_authors_or_answers(piece) {
                continue;
            }
            let phones = real::phones(text).into_iter().map(|phone| (Code::RealPhone, phone));
            let addresses = real::addresses(text).into_iter().map(|address| (Code::RealSite, address));
            // What a learner may write is no address that is taught.
            let path = &piece.passage.path;
            let answer = path.contains(".answer.") || path.contains(".sentence.");
            for (code, value) in phones.chain(addresses).filter(|_| !answer) {
                let hosts = real::hosts(value);
                let known = hosts.iter().any(|host| real::is_practice(host, &self.common.hosts));
                if !known && told.insert(value.to_owned()) {
                    let at = text.find(value).unwrap_or_default();
                    self.tell(code, piece, &(at..at + value.len()), &[("value", value)]);
                }
            }
        }
    }

    /// Facts that belong in the profile, where the course itself speaks of the world outside.
    pub(super) fn facts(&mut self) {
        let file = self.file;
        for piece in file.pieces.iter().filter(|piece| matches!(piece.kind, Kind::Read | Kind::Note)) {
            for sentence in &piece.plain.sentences {
                for (what, words) in real::facts(sentence) {
                    let range = sentence[words.start].range.start..sentence[words.end - 1].range.end;
                    let value = piece.passage.text.get(range.clone()).unwrap_or_default().replace('\n', " ");
                    self.tell(Code::FactInLesson, piece, &range, &[("what", what), ("value", &value)]);
                }
            }
        }
    }

    /// A take-home note of too few or too many lines.
    pub(super) fn note(&mut self) {
        let count = self.file.pieces.iter().filter(|piece| piece.kind == Kind::Note).count();
        if count > 0 && !(NOTE.0..=NOTE.1).contains(&count) && !self.file.translation {
            let finding = self.file.document.finding(Code::NoteLines, "note");
            self.findings.push(finding.with("count", count.to_string()));
        }
    }

    /// How hard the file is to read.
    pub(super) fn hardness(&mut self) {
        for measure in measures::of_file(self.file, self.common) {
            if measure.is_too_hard() {
                self.tell_hard(Code::TooHardReading, &measure);
            } else if measure.is_hard() {
                self.tell_hard(Code::HardReading, &measure);
            }
        }
    }

    fn tell_hard(&mut self, code: Code, measure: &Measure) {
        let file = self.file;
        let measured = |piece: &&Piece| match &measure.what {
            What::Lesson => is_authors(piece.kind) && !matches!(piece.kind, Kind::Note | Kind::Leader),
            What::Step(step) => piece.kind == Kind::Read && piece.step() == Some(step),
            What::Note => piece.kind == Kind::Note,
            What::Feedback => piece.kind == Kind::Feedback,
            What::Glossary => piece.kind == Kind::Meaning,
            What::Leader => piece.kind == Kind::Leader,
        };
        let pieces: Vec<&Piece> = file.pieces.iter().filter(measured).collect();
        let mut long: BTreeMap<&str, usize> = BTreeMap::new();
        for word in pieces.iter().flat_map(|piece| piece.plain.words()).filter(|word| lix::is_long(&word.text)) {
            *long.entry(&word.small).or_default() += 1;
        }
        let mut long: Vec<(&str, usize)> = long.into_iter().collect();
        long.sort_by_key(|(word, count)| std::cmp::Reverse(count * word.chars().count()));
        let words: Vec<&str> = long.iter().take(4).map(|(word, _)| *word).collect();
        let whole = |lix: f64| format!("{:.0}", lix.ceil());
        let limit = measures::limit(&measure.what);
        let step = if let What::Step(step) = &measure.what { step.as_str() } else { "" };
        let path = match &measure.what {
            What::Lesson => "title".to_owned(),
            What::Note => "note".to_owned(),
            What::Step(_) | What::Feedback | What::Glossary | What::Leader => {
                pieces.first().map_or_else(|| "title".to_owned(), |piece| piece.passage.path.clone())
            }
        };
        let finding = file
            .document
            .finding(code, &path)
            .with("what", measure.what.word())
            .with("step", step)
            .with("lix", whole(measure.lix.plain()))
            .with("known", whole(measure.lix.known()))
            .with("target", limit.target.to_string())
            .with("most", limit.most.to_string())
            .with("words", listed(words));
        self.findings.push(finding);
    }

    /// Words of the glossary that neither this lesson nor one that comes before it explains: each once. A
    /// translation explains what its `main` file does.
    pub(super) fn unexplained(&mut self, before: &BTreeSet<String>, main: &Written<'_>) {
        let file = self.file;
        let marked = file.explains();
        let asked = main.explains();
        let common = self.common;
        let mut told: BTreeSet<&str> = BTreeSet::new();
        for piece in file.pieces.iter().filter(|piece| piece.passage.prose) {
            for sentence in &piece.plain.sentences {
                let mut at = 0;
                while at < sentence.len() {
                    let Some((term, count)) = common.terms.at(file.lang, sentence, at) else {
                        at += 1;
                        continue;
                    };
                    let words = &sentence[at..at + count];
                    at += count;
                    let plain = words.iter().all(|word| word.voice == Voice::Plain);
                    let known = marked.contains(term.id.as_str()) || before.contains(&term.id) || term.is_plain();
                    let asked = !file.translation || asked.contains(term.id.as_str());
                    if plain && !known && asked && told.insert(&term.id) {
                        let range = words[0].range.start..words[count - 1].range.end;
                        let word = piece.passage.text.get(range.clone()).unwrap_or_default().replace('\n', " ");
                        self.tell(Code::UnexplainedWord, piece, &range, &[("word", &word), ("id", &term.id)]);
                    }
                }
            }
        }
    }

    /// Texts of a translation that say the same as the original. Many a sentence is the same in both forms of
    /// Norwegian: there it is told when half of all are.
    pub(super) fn untranslated(&mut self, main: &Written<'_>) {
        let norwegian = |lang: Lang| matches!(lang, Lang::Nb | Lang::Nn);
        let file = self.file;
        let originals: BTreeSet<&str> = main.pieces.iter().map(|piece| piece.passage.text.trim()).collect();
        let long = |piece: &&Piece| piece.plain.words().filter(|word| is_running(word.voice)).count() > SAME;
        let texts: Vec<&Piece> = file.pieces.iter().filter(|piece| is_spelt(piece)).filter(long).collect();
        let same = texts.iter().filter(|piece| originals.contains(piece.passage.text.trim()));
        let same: Vec<&Piece> = same.copied().collect();
        let few = texts.len() < FEW || same.len() * ALIKE < texts.len();
        if norwegian(main.lang) && norwegian(file.lang) && few {
            return;
        }
        for piece in same {
            self.tell(Code::SameAsOriginal, piece, &(0..0), &[("language", file.lang.tag())]);
        }
    }

    /// Languages of the lesson that nobody has read.
    pub(super) fn reviewed(&mut self, langs: impl Iterator<Item = Lang>) {
        let document = &self.file.document;
        let unread =
            |lang: &Lang| document.text(&format!("reviewed.{}", lang.tag())).is_none_or(|who| who.trim().is_empty());
        // English is for helpers; what learners are taught with is read by somebody who speaks it.
        let unread: Vec<&str> = langs.filter(|lang| *lang != Lang::En).filter(unread).map(Lang::tag).collect();
        if !unread.is_empty() {
            let path = if document.has("reviewed") { "reviewed" } else { "title" };
            let finding = document.finding(Code::NotReviewed, path);
            self.findings.push(finding.with("languages", unread.join("-")));
        }
    }
}

/// Whether the course itself speaks, and not somebody in the practice world.
fn is_authors(kind: Kind) -> bool {
    match kind {
        Kind::Read | Kind::Feedback | Kind::Note | Kind::Meaning | Kind::Leader | Kind::Told => true,
        Kind::Said | Kind::Fact => false,
    }
}

/// Whether numbers and addresses in it are looked at: the world's own are by the catalogue.
fn is_authors_or_answers(piece: &Piece) -> bool {
    is_authors(piece.kind) || piece.step().is_some()
}

/// Whether a list that says `why` is for this text: people in the practice world have words of their own, but write
/// one form of Norwegian.
fn is_looked_at(piece: &Piece, why: &str) -> bool {
    match piece.kind {
        Kind::Fact => false,
        Kind::Said => why == "form" && is_spelt(piece),
        Kind::Read | Kind::Feedback | Kind::Note | Kind::Meaning | Kind::Leader | Kind::Told => true,
    }
}

/// Whether spelling is looked at: not in what a learner may write or a swindler has written.
fn is_spelt(piece: &Piece) -> bool {
    let path = &piece.passage.path;
    let answer = piece.step().is_some()
        && (path.contains(".answer.") || path.contains(".part."))
        && path.rsplit('.').next() != Some("say");
    !answer && piece.kind != Kind::Fact
}

fn is_running(voice: Voice) -> bool {
    match voice {
        Voice::Plain | Voice::Term(_) | Voice::Key => true,
        Voice::Value | Voice::Address => false,
    }
}

fn is_name(word: &Word, names: &BTreeSet<&str>) -> bool {
    !word.first || names.contains(word.small.as_str())
}

/// What can stand for a sign that is lacking; empty when there is nothing.
fn instead_of(sign: char) -> &'static str {
    match sign {
        '✓' | '✔' | '✗' | '✘' | '☑' | '☒' | '×' => "x",
        '►' | '▶' | '➜' | '➔' | '⇒' | '➡' => ">",
        '◄' | '◀' | '⬅' => "<",
        '●' | '○' | '■' | '□' | '▪' | '◦' | '‣' => "-",
        '″' => "\"",
        '′' => "'",
        '≈' => "~",
        _ => "",
    }
}
