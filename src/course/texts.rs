//! Each text of a main file, paired with its translations.
//!
//! A sibling file is flattened to paths such as `step.svar.mistake.til-per`, the way its author
//! writes them; the main file asks for each of its texts by the same path. The file is long because
//! both sides of a pair, and what is told when they do not match, belong together.

use std::collections::{BTreeMap, BTreeSet};

use super::alike::{Alike, Explanations};
use super::decode::{At, ById, Fields, Prose, Sink, Span, decode, nearest};
use super::fill::Fill;
use super::{Profile, fingerprint};
use crate::diagnostic::{Code, Finding, Quote};
use crate::meaning::Text;
use crate::vocabulary::{Id, Lang, Localised, keys};

/// The keys of texts that stand directly in a table.
const PLAIN: [&str; 37] = [
    "about",
    "says",
    "title",
    "goal",
    "reply",
    "text",
    "question",
    "task",
    "say",
    "otherwise",
    "sender",
    "subject",
    "name",
    "left",
    "right",
    "wrong",
    "term",
    "whom",
    "given",
    "before",
    "label",
    "help",
    "error",
    "says",
    "message",
    "letter-title",
    "letter",
    "by",
    "date",
    "asks",
    "amount",
    "due",
    "why",
    "sms",
    "mail",
    "reply-without",
    "confirmed",
];

/// The keys of lists of lines.
const LISTS: [&str; 4] = ["note", "links", "words", "leader"];

/// How many of the texts that a translation lacks are shown.
const QUOTED: usize = 3;

/// How a comment begins above a text that is still to be translated, and above one whose original has
/// changed. `author::translate` writes them.
pub const MARKS: [&str; 2] = [UNTRANSLATED, "# ENDRET"];

/// The mark of a text that still has the original's words.
pub const UNTRANSLATED: &str = "# OVERSETT";

/// What a sibling says in one place.
#[derive(Debug, Clone)]
enum Words {
    Line(String),
    Prose(Text),
    Lines(Vec<String>),
    /// Something is there, and has been told to be wrong.
    Told,
}

/// A translation: the texts of a sibling file.
#[derive(Debug)]
pub(super) struct Sibling<'s> {
    /// Its language.
    pub(super) lang: Lang,
    sink: Sink<'s>,
    /// Whether it was made for another main file, which the one that it is read with hides.
    lent: bool,
    /// Whether the file could be read at all.
    whole: bool,
    /// Whether nothing was wrong with the file by itself.
    sound: bool,
    texts: BTreeMap<String, (Words, Span)>,
    /// What each part says that it was translated from; the empty path is the file's own.
    froms: BTreeMap<String, At<String>>,
    /// Where the steps, conversations or talks stand.
    groups: BTreeMap<String, Span>,
    /// Where the answers, pairs and the like stand.
    parts: BTreeMap<String, Span>,
    /// What is not here, and where the main file has it.
    missing: BTreeMap<String, Span>,
    /// Parts that were translated from what the main file said before: where each says so, its path, and what it
    /// would say now.
    stale: Vec<(Span, String, String)>,
    /// What the main file has, by where its texts stand.
    asked: BTreeSet<String>,
    said: Explanations,
    /// What it was asked for, when that is all that somebody wants to know.
    record: Option<Record>,
}

/// What a text that a translation should have says in the main file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Said {
    /// A text, with `\n` for line breaks.
    Text(String),
    /// Lines, each by itself.
    Lines(Vec<String>),
}

/// A text that a translation should have.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wanted {
    /// Its path in the translation.
    pub path: String,
    /// What the main file says.
    pub said: Said,
    /// Whether a translation may do without it.
    pub optional: bool,
}

/// A part of a main file with a fingerprint of its own: a step, or what stands outside steps.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// Its path; empty for the file's own.
    pub path: String,
    /// The fingerprint of its texts: what a translation that is up to date has as `from`.
    pub right: String,
    /// Its texts, in the order that the fingerprint is of.
    pub texts: Vec<Wanted>,
}

/// What a main file asks of its translations.
#[derive(Debug, Default)]
struct Record {
    parts: Vec<Part>,
    /// The texts since the last part ended.
    texts: Vec<Wanted>,
}

impl<'s> Sibling<'s> {
    /// Decodes what `sink` holds as texts of the kind `keys::SIBLING`, `keys::GLOSSARY_SIBLING`,
    /// `keys::PATHS_SIBLING` or one of the world's.
    pub(super) fn new(lang: Lang, mut sink: Sink<'s>, kind: &'static keys::Table) -> Self {
        let fields = decode(&mut sink, kind);
        let mut sibling = Self {
            lang,
            lent: false,
            whole: fields.is_some(),
            sound: !sink.has_fault(),
            sink,
            texts: BTreeMap::new(),
            froms: BTreeMap::new(),
            groups: BTreeMap::new(),
            parts: BTreeMap::new(),
            missing: BTreeMap::new(),
            stale: Vec::new(),
            asked: BTreeSet::new(),
            said: Explanations::default(),
            record: None,
        };
        sibling.tell_undone();
        if let Some(mut fields) = fields {
            sibling.from("", &mut fields);
            sibling.plain("", &mut fields);
            sibling.groups("step", fields.tables_by_id("step"), Self::step);
            sibling.groups("thread", fields.tables_by_id("thread"), Self::thread);
            sibling.groups("talk", fields.tables_by_id("talk"), Self::talk);
            for key in ["login", "contact", "receipt"] {
                if let Some(mut fields) = fields.fields(key) {
                    sibling.plain(key, &mut fields);
                }
            }
            sibling.groups("field", fields.tables_by_id("field"), Self::question);
            sibling.groups("screen", fields.tables_by_id("screen"), Self::screen);
            sibling.groups("page", fields.tables_by_id("page"), Self::page);
            sibling.groups("case", fields.tables_by_id("case"), Self::case);
            sibling.groups("meeting", fields.tables_by_id("meeting"), Self::meeting);
            let others = [
                "section",
                "after",
                "word",
                "path",
                "mail",
                "file",
                "hit",
                "approval",
                "letter",
                "bill",
                "suggestion",
                "notice",
                "scene",
            ];
            for key in others {
                sibling.groups(key, fields.tables_by_id(key), |sibling, path, mut fields| {
                    sibling.plain(path, &mut fields);
                });
            }
        }
        sibling
    }

    /// The same translation, lent from another main file or not.
    pub(super) fn lent(self, lent: bool) -> Self {
        Self { lent, ..self }
    }

    /// Whether it is.
    pub(super) fn is_lent(&self) -> bool {
        self.lent
    }

    /// A translation with nothing in it, into another language than `main`, which takes note of what the
    /// main file asks for.
    pub(super) fn recording(main: Lang, kind: &'static keys::Table) -> Sibling<'static> {
        let lang = if main == Lang::En { Lang::Nb } else { Lang::En };
        let mut sibling = Sibling::new(lang, Sink::new("", ""), kind);
        sibling.record = Some(Record::default());
        sibling
    }

    /// What was asked for, if that was recorded.
    pub(super) fn into_parts(self) -> Vec<Part> {
        self.record.map(|record| record.parts).unwrap_or_default()
    }

    fn note(&mut self, path: &str, said: impl FnOnce() -> Said, optional: bool) {
        if let Some(record) = &mut self.record {
            record.texts.push(Wanted { path: path.to_owned(), said: said(), optional });
        }
    }

    /// Tells the marks of texts that a person has not yet looked at.
    fn tell_undone(&mut self) {
        let source = self.sink.source();
        let mut start = 0;
        for line in source.split_inclusive('\n') {
            let indent = line.len() - line.trim_start().len();
            if MARKS.iter().any(|mark| line[indent..].starts_with(mark)) {
                let place = start + indent..start + line.trim_end().len();
                self.sink.tell(Code::TranslationUndone, &place, &[]);
            }
            start += line.len();
        }
    }

    fn groups(&mut self, key: &str, groups: Option<ById<Fields>>, take: fn(&mut Self, &str, Fields)) {
        for (id, fields) in groups.unwrap_or_default() {
            let path = format!("{key}.{}", id.value);
            let place = fields.as_ref().map_or(id.span.clone(), |fields| fields.span.clone());
            self.groups.insert(path.clone(), place);
            match fields {
                Some(fields) => take(self, &path, fields),
                None => self.put(&path, None, &id.span),
            }
        }
    }

    fn step(&mut self, path: &str, mut fields: Fields) {
        self.from(path, &mut fields);
        self.plain(path, &mut fields);
        self.parts(path, &mut fields);
        for key in ["option", "pair", "answer", "part", "variant"] {
            for (id, part) in fields.tables_by_id(key).unwrap_or_default() {
                let path = format!("{path}.{key}.{}", id.value);
                self.part(&path, part, &id.span);
            }
        }
        for (id, item) in fields.tables_by_id("item").unwrap_or_default() {
            self.item(&format!("{path}.item.{}", id.value), item, &id.span);
        }
    }

    /// A thing to do or to put in order. Its text goes by the thing's own path, since that is
    /// often all there is.
    fn item(&mut self, path: &str, fields: Option<Fields>, place: &Span) {
        let text = fields.map(|mut fields| {
            let text = fields.line("text");
            if fields.failed.contains(&"say") {
                self.put(&join(path, "say"), None, &fields.span);
            }
            if let Some(say) = fields.prose("say") {
                self.texts.insert(join(path, "say"), (Words::Prose(say.value.text), say.span));
            }
            text
        });
        let words = text.flatten().map(|text| (Words::Line(text.value), text.span));
        self.put(path, words, place);
    }

    /// An answer, a pair, a part of a message, a variant, or something on a board.
    fn part(&mut self, path: &str, fields: Option<Fields>, place: &Span) {
        match fields {
            Some(mut fields) => {
                self.parts.insert(path.to_owned(), fields.span.clone());
                // An option's text is a line, a step's is prose: the table knows.
                self.plain(path, &mut fields);
                self.parts(path, &mut fields);
            }
            None => self.put(path, None, place),
        }
    }

    fn meeting(&mut self, path: &str, mut fields: Fields) {
        self.from(path, &mut fields);
        self.plain(path, &mut fields);
        for (id, item) in fields.tables_by_id("item").unwrap_or_default() {
            self.part(&format!("{path}.item.{}", id.value), item, &id.span);
        }
    }

    fn thread(&mut self, path: &str, mut fields: Fields) {
        self.plain(path, &mut fields);
        self.lines(path, "message", &mut fields);
    }

    fn page(&mut self, path: &str, mut fields: Fields) {
        self.plain(path, &mut fields);
        self.lines(path, "link", &mut fields);
    }

    fn case(&mut self, path: &str, mut fields: Fields) {
        self.plain(path, &mut fields);
        self.lines(path, "event", &mut fields);
        for (id, message) in fields.tables_by_id("message").unwrap_or_default() {
            self.part(&format!("{path}.message.{}", id.value), message, &id.span);
        }
    }

    /// Lines of things by their ids.
    fn lines(&mut self, path: &str, key: &str, fields: &mut Fields) {
        for (id, text) in fields.line_by_id(key).unwrap_or_default() {
            let words = text.map(|text| (Words::Line(text.value), text.span));
            self.put(&format!("{path}.{key}.{}", id.value), words, &id.span);
        }
    }

    fn talk(&mut self, path: &str, mut fields: Fields) {
        self.plain(path, &mut fields);
        for (id, line) in fields.tables_by_id("line").unwrap_or_default() {
            let path = format!("{path}.line.{}", id.value);
            let Some(mut line) = line else {
                self.put(&path, None, &id.span);
                continue;
            };
            // First: a text of the same name is a line elsewhere.
            let replies = line.line_by_id("reply").unwrap_or_default();
            self.plain(&path, &mut line);
            for (id, text) in replies {
                let words = text.map(|text| (Words::Line(text.value), text.span));
                self.put(&format!("{path}.reply.{}", id.value), words, &id.span);
            }
        }
    }

    /// A question of an application or a part of an app, with what there is to choose or to take.
    fn question(&mut self, path: &str, mut fields: Fields) {
        self.plain(path, &mut fields);
        for key in ["option", "suggestion"] {
            for (id, text) in fields.line_by_id(key).unwrap_or_default() {
                let words = text.map(|text| (Words::Line(text.value), text.span));
                self.put(&format!("{path}.{key}.{}", id.value), words, &id.span);
            }
        }
    }

    /// A screen of an app, with what stands on it.
    fn screen(&mut self, path: &str, mut fields: Fields) {
        self.plain(path, &mut fields);
        for (id, part) in fields.tables_by_id("part").unwrap_or_default() {
            let path = format!("{path}.part.{}", id.value);
            match part {
                Some(part) => {
                    self.parts.insert(path.clone(), part.span.clone());
                    self.question(&path, part);
                }
                None => self.put(&path, None, &id.span),
            }
        }
    }

    fn from(&mut self, path: &str, fields: &mut Fields) {
        if let Some(from) = fields.line("from") {
            self.froms.insert(path.to_owned(), from);
        }
    }

    /// The texts that stand directly in a table.
    fn plain(&mut self, path: &str, fields: &mut Fields) {
        let failed = std::mem::take(&mut fields.failed);
        for key in failed {
            self.put(&join(path, key), None, &fields.span);
        }
        for key in PLAIN {
            if let Some(words) = fields.any_text(key) {
                self.texts.insert(join(path, key), words);
            }
        }
        for key in LISTS {
            if let Some(lines) = fields.lines(key) {
                let words = lines.value.into_iter().map(|line| line.value).collect();
                self.texts.insert(join(path, key), (Words::Lines(words), lines.span));
            }
        }
    }

    /// Sentences, mistakes, pages, and what is on a board.
    fn parts(&mut self, path: &str, fields: &mut Fields) {
        for (id, text) in fields.line_by_id("sentence").unwrap_or_default() {
            let words = text.map(|text| (Words::Line(text.value), text.span));
            self.put(&format!("{path}.sentence.{}", id.value), words, &id.span);
        }
        for key in ["mistake", "page"] {
            for (id, text) in fields.prose_by_id(key).unwrap_or_default() {
                let words = text.map(|text| (Words::Prose(text.value.text), text.span));
                self.put(&format!("{path}.{key}.{}", id.value), words, &id.span);
            }
        }
        for (id, control) in fields.tables_by_id("control").unwrap_or_default() {
            let path = format!("{path}.control.{}", id.value);
            self.part(&path, control, &id.span);
        }
    }

    fn put(&mut self, path: &str, words: Option<(Words, Span)>, place: &Span) {
        let words = words.unwrap_or((Words::Told, place.clone()));
        self.texts.insert(path.to_owned(), words);
    }

    /// The words at `path`, each once; `None` is noted as missing. The main file has them at `there`.
    fn take(&mut self, path: &str, there: &Span) -> Option<Words> {
        self.asked.extend(path.match_indices('.').map(|(end, _)| path[..end].to_owned()));
        let found = self.texts.remove(path);
        // A whole list that has been told to be wrong covers all that would stand in it.
        let told =
            || path.match_indices('.').any(|(end, _)| matches!(self.texts.get(&path[..end]), Some((Words::Told, _))));
        if found.is_none() && !told() {
            self.missing.insert(path.to_owned(), there.clone());
        }
        found.map(|(words, _)| words)
    }

    /// Takes note of the explanation at `path`, before it is taken.
    fn note_explanation(&mut self, path: &str) {
        if let Some((Words::Prose(text), span)) = self.texts.get(path) {
            self.said.note(path, text, span);
        }
    }

    /// Compares what a part says it was translated from with what the main file says now.
    fn compare(&mut self, path: &str, right: &str) {
        if let Some(from) = self.froms.remove(path)
            && !from.value.eq_ignore_ascii_case(right)
        {
            self.stale.push((from.span, path.to_owned(), right.to_owned()));
        }
    }

    /// Whether every text is here.
    pub(super) fn complete(&self) -> bool {
        self.sound && self.missing.is_empty()
    }

    /// Tells what this file has and the main file has not, and the other way round. English need
    /// not be complete.
    fn tell_differences(&mut self, groups: &[String], main: &Sink<'_>) {
        if !self.whole {
            return;
        }
        for (place, path, right) in std::mem::take(&mut self.stale) {
            let key = join(&path, "from");
            let part = if path.is_empty() { "none" } else { &path };
            let of = [("main", main.file()), ("language", self.lang.tag())];
            let values = [("key", &*key), ("part", part), ("right", &right)];
            self.sink.tell(Code::TranslationStale, &place, &[values.as_slice(), &of].concat());
        }
        let mut meant = self.tell_unknown_groups(groups);
        meant.extend(self.tell_unknown_parts(groups));
        for (path, (words, span)) in &self.texts {
            if self.parts.contains_key(parent_of(path)) && !self.asked.contains(parent_of(path)) {
                continue;
            }
            if self.texts.contains_key(parent_of(path)) {
                continue;
            }
            let known = groups.iter().any(|group| group == group_of(path)) || !path.contains('.');
            if known && !matches!(words, Words::Told) {
                let near = near_path(path, self.missing.keys().map(String::as_str));
                self.sink.tell(Code::TranslationSurplus, span, &[("path", path), ("near", &near)]);
                meant.push(near);
            }
        }
        if self.lang == Lang::En || self.sink.is_torn() {
            return;
        }
        self.tell_missing(&meant, main);
    }

    /// Tells what the main file has and this one has not, but for what stands here under a name that is nearly right:
    /// that has been told.
    fn tell_missing(&mut self, meant: &[String], main: &Sink<'_>) {
        let is_told = |path: &&String| {
            let [group, part] = [group_of(path), parent_of(path)];
            meant.iter().any(|meant| meant == group || meant == *path || meant == part)
        };
        let missing = self.missing.iter().filter(|(path, _)| !is_told(path));
        let mut missing: Vec<(&str, &Span)> = missing.map(|(path, span)| (path.as_str(), span)).collect();
        missing.sort_by_key(|(path, span)| (span.start, *path));
        let Some((first, _)) = missing.first() else { return };
        let quote = |span: &Span| Quote::at(main.file(), main.source(), first_line(main.source(), span));
        let mut there: Vec<Quote> = missing.iter().map(|(_, span)| quote(span)).collect();
        // An answer and what is said of it often share their line.
        there.dedup_by_key(|quote| quote.line);
        let shown = if there.len() > QUOTED { "some" } else { "all" };
        there.truncate(QUOTED);
        // All of them belong in one place, if that is here.
        let group = group_of(first);
        let place = self.groups.get(group).filter(|_| missing.iter().all(|(path, _)| group_of(path) == group)).cloned();
        let (count, path) = (missing.len().to_string(), (*first).to_owned());
        let values = [
            ("count", &*count),
            ("path", &path),
            ("shown", shown),
            ("main", main.file()),
            ("language", self.lang.tag()),
        ];
        self.sink.tell_beside(Code::TranslationMissing, place.as_ref(), &values, there);
    }

    /// Answers, pairs and the like that the main file does not have, told once each. Yields those
    /// that were most likely meant.
    fn tell_unknown_parts(&mut self, groups: &[String]) -> Vec<String> {
        let mut meant = Vec::new();
        let absent: BTreeSet<String> = self.missing.keys().map(|path| parent_of(path).to_owned()).collect();
        for (path, span) in &self.parts {
            let has_texts = self.texts.keys().any(|text| parent_of(text) == path);
            if !has_texts || self.asked.contains(path) || !groups.iter().any(|group| group == group_of(path)) {
                continue;
            }
            let near = near_path(path, absent.iter().map(String::as_str));
            self.sink.tell(Code::TranslationSurplus, span, &[("path", path), ("near", &near)]);
            meant.push(near);
        }
        meant
    }

    /// Steps or conversations that the main file does not have, told once each. Yields those that
    /// were most likely meant.
    fn tell_unknown_groups(&mut self, groups: &[String]) -> Vec<String> {
        let mut meant = Vec::new();
        let surplus: Vec<_> = self.groups.iter().filter(|(path, _)| !groups.contains(path)).collect();
        let absent: Vec<&str> =
            groups.iter().filter(|group| !self.groups.contains_key(*group)).map(String::as_str).collect();
        for (path, span) in &surplus {
            // One too many and one too few of a kind: the main file has another name for it.
            let kind = |path: &str| path.split('.').next().map(ToOwned::to_owned);
            let near = match (&surplus[..], &absent[..]) {
                ([_], [only]) if kind(only) == kind(path) => (*only).to_owned(),
                _ => nearest(path, absent.iter().copied()).to_owned(),
            };
            self.sink.tell(Code::TranslationSurplus, span, &[("path", path), ("near", &near)]);
            meant.push(near);
        }
        meant
    }
}

impl Fields {
    /// The text of `key`, be it a line or prose by its table.
    fn any_text(&mut self, key: &str) -> Option<(Words, Span)> {
        if self.is_prose(key) {
            let text = self.prose(key)?;
            return Some((Words::Prose(text.value.text), text.span));
        }
        let text = self.is_line(key).then(|| self.line(key)).flatten()?;
        Some((Words::Line(text.value), text.span))
    }
}

/// Where the text at `span` begins to say something: one of several lines does so below its quotation marks.
fn first_line(source: &str, span: &Span) -> Span {
    let text = source.get(span.clone()).unwrap_or_default();
    let inner = text.strip_prefix("\"\"\"").or_else(|| text.strip_prefix("'''")).map(str::trim_start);
    span.end - inner.unwrap_or(text).len()..span.end
}

fn join(path: &str, key: &str) -> String {
    if path.is_empty() { key.to_owned() } else { format!("{path}.{key}") }
}

/// The step or conversation that `path` is in: its first two names.
fn group_of(path: &str) -> &str {
    let end = path.match_indices('.').nth(1).map_or(path.len(), |(at, _)| at);
    &path[..end]
}

/// Where `path` stands: all of it but its last name.
fn parent_of(path: &str) -> &str {
    path.rsplit_once('.').map_or("", |(parent, _)| parent)
}

/// The missing path beside `path` that was most likely meant.
fn near_path<'m>(path: &str, missing: impl Iterator<Item = &'m str>) -> String {
    let Some((parent, last)) = path.rsplit_once('.') else {
        return nearest(path, missing).to_owned();
    };
    let beside = missing.filter_map(|other| other.rsplit_once('.').filter(|(p, _)| *p == parent)).map(|(_, last)| last);
    match nearest(last, beside) {
        "" => String::new(),
        near => format!("{parent}.{near}"),
    }
}

/// `text` with what the municipality says, if there is one.
fn filled<T: Fill>(text: T, profile: Option<&Profile>, lang: Lang) -> T {
    match profile {
        Some(profile) => text.fill(profile, lang),
        None => text,
    }
}

/// The texts of a main file, being paired.
#[derive(Debug)]
pub(super) struct Texts<'t, 's> {
    lang: Lang,
    /// The municipality whose values are put in.
    profile: Option<&'t Profile>,
    siblings: &'t mut [Sibling<'s>],
    /// The texts since the last fingerprint.
    gathered: Vec<String>,
    groups: Vec<String>,
    /// The explanations since the last part ended.
    said: Explanations,
    alike: Vec<Alike>,
}

impl<'t, 's> Texts<'t, 's> {
    /// Pairs texts of a file in `lang` with those of `siblings`, and puts in what `profile` says.
    pub(super) fn new(lang: Lang, siblings: &'t mut [Sibling<'s>], profile: Option<&'t Profile>) -> Self {
        Self {
            lang,
            profile,
            siblings,
            gathered: Vec::new(),
            groups: Vec::new(),
            said: Explanations::default(),
            alike: Vec::new(),
        }
    }

    /// A line of plain text.
    pub(super) fn line(&mut self, path: &str, text: &At<String>) -> Localised<String> {
        self.gathered.push(text.value.clone());
        self.note(path, || Said::Text(text.value.clone()), false);
        self.pair(path, &text.span, text.value.clone(), |words| match words {
            Words::Line(line) => Some(line),
            _ => None,
        })
    }

    /// Prose.
    pub(super) fn prose(&mut self, path: &str, prose: &At<Prose>) -> Localised<Text> {
        self.gathered.push(prose.value.written.clone());
        self.note(path, || Said::Text(prose.value.written.clone()), false);
        self.pair(path, &prose.span, prose.value.text.clone(), |words| match words {
            Words::Prose(text) => Some(text),
            _ => None,
        })
    }

    /// Prose that explains one of several things, so that no two may say the same.
    pub(super) fn explanation(&mut self, path: &str, prose: &At<Prose>) -> Localised<Text> {
        self.said.note(path, &prose.value.text, &prose.span);
        for sibling in self.siblings.iter_mut() {
            sibling.note_explanation(path);
        }
        self.prose(path, prose)
    }

    /// A line that translations need not have: a name is often the same in all.
    pub(super) fn name(&mut self, path: &str, text: &At<String>) -> Localised<String> {
        self.gathered.push(text.value.clone());
        self.note(path, || Said::Text(text.value.clone()), true);
        let mut localised = Localised::new(self.lang, filled(text.value.clone(), self.profile, self.lang));
        for sibling in self.siblings.iter_mut() {
            if let Some((Words::Line(line), _)) = sibling.texts.remove(path) {
                localised.add(sibling.lang, filled(line, self.profile, sibling.lang));
            }
        }
        localised
    }

    /// Lines of plain text.
    pub(super) fn lines(&mut self, path: &str, lines: &At<Vec<At<String>>>) -> Localised<Vec<String>> {
        let said = Said::Lines(lines.value.iter().map(|line| line.value.clone()).collect());
        self.several(path, lines, &said)
    }

    fn several(&mut self, path: &str, at: &At<Vec<At<String>>>, said: &Said) -> Localised<Vec<String>> {
        let lines: Vec<String> = at.value.iter().map(|line| line.value.clone()).collect();
        self.gathered.extend(lines.iter().cloned());
        self.note(path, || said.clone(), false);
        self.pair(path, &at.span, lines, |words| match words {
            Words::Lines(lines) => Some(lines),
            _ => None,
        })
    }

    /// Paragraphs of plain text, of which one alone is written as a text.
    pub(super) fn paragraphs(&mut self, path: &str, paragraphs: &At<Vec<At<String>>>) -> Localised<Vec<String>> {
        let said = match &paragraphs.value[..] {
            [alone] => Said::Text(alone.value.clone()),
            several => Said::Lines(several.iter().map(|paragraph| paragraph.value.clone()).collect()),
        };
        self.several(path, paragraphs, &said)
    }

    /// Lines that belong each to a thing: a translation with more or fewer of them lacks them all.
    pub(super) fn lines_of_things(&mut self, path: &str, lines: &At<Vec<At<String>>>) -> Localised<Vec<String>> {
        for sibling in self.siblings.iter_mut() {
            let count = match sibling.texts.get(path) {
                Some((Words::Lines(found), _)) => found.len(),
                _ => lines.value.len(),
            };
            if count != lines.value.len() {
                sibling.texts.remove(path);
            }
        }
        self.lines(path, lines)
    }

    /// A line that stands in no translation, such as an address.
    pub(super) fn sole(&self, text: &At<String>) -> String {
        filled(text.value.clone(), self.profile, self.lang)
    }

    /// Takes note of a text for whoever wants to know which there are.
    fn note(&mut self, path: &str, said: impl Fn() -> Said, optional: bool) {
        for sibling in self.siblings.iter_mut() {
            sibling.note(path, &said, optional);
        }
    }

    fn pair<T: Fill>(&mut self, path: &str, at: &Span, main: T, take: fn(Words) -> Option<T>) -> Localised<T> {
        let mut localised = Localised::new(self.lang, filled(main, self.profile, self.lang));
        for sibling in self.siblings.iter_mut() {
            if let Some(value) = sibling.take(path, at).and_then(take) {
                localised.add(sibling.lang, filled(value, self.profile, sibling.lang));
            }
        }
        localised
    }

    /// Takes note that there is a step or conversation at `key.id`.
    pub(super) fn group(&mut self, key: &str, id: &Id) -> String {
        let path = format!("{key}.{id}");
        self.groups.push(path.clone());
        path
    }

    /// Ends the part at `path`: what was gathered since the last part is its fingerprint.
    pub(super) fn end_part(&mut self, path: &str) {
        let right = fingerprint::of_texts(&std::mem::take(&mut self.gathered));
        self.alike.extend(self.said.take_alike());
        for sibling in self.siblings.iter_mut() {
            if let Some(record) = &mut sibling.record {
                let texts = std::mem::take(&mut record.texts);
                record.parts.push(Part { path: path.to_owned(), right: right.clone(), texts });
            }
            sibling.compare(path, &right);
            for alike in sibling.said.take_alike() {
                alike.tell(&mut sibling.sink);
            }
        }
    }

    /// Tells the main file's explanations that say the same as another one in their step.
    pub(super) fn tell_alike(&self, sink: &mut Sink<'_>) {
        for alike in &self.alike {
            alike.tell(sink);
        }
    }

    /// Ends the file, which `main` is of: tells what does not match.
    pub(super) fn end(self, main: &Sink<'_>) {
        for sibling in self.siblings.iter_mut() {
            sibling.tell_differences(&self.groups, main);
        }
    }
}

impl Sibling<'_> {
    /// What there is to tell about the sibling.
    pub(super) fn into_findings(self) -> Vec<Finding> {
        self.sink.into_findings()
    }
}
