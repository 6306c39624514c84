//! What stands in a file: well-typed, with spans, everything optional, nothing checked against
//! anything else.
//!
//! A key that is missing or wrong has been told when it is `None` here. The file is long because
//! the tables of one format are read side by side, each no more than its keys.

pub(super) mod application;
pub(super) mod custom;
pub(super) mod mail;
pub(super) mod photos;
pub(super) mod plan;
pub(super) mod portal;
mod talk;
pub(super) mod web;

use super::decode::{At, ById, Condition, Fields, Prose, Span, Words};
use crate::vocabulary::keys::{self, Shape};
use crate::vocabulary::{Id, Lang, Module};
use crate::world::phone;
pub(super) use talk::{Reply, Talk, TalkLine};

/// A lesson's main file.
#[derive(Debug)]
pub(super) struct Lesson {
    pub(super) id: Option<At<Id>>,
    pub(super) module: Option<Module>,
    pub(super) minutes: Option<u16>,
    pub(super) digcomp: Option<At<Vec<At<String>>>>,
    pub(super) needs: Vec<At<Id>>,
    pub(super) language: Lang,
    pub(super) title: Option<At<String>>,
    pub(super) goal: Option<At<String>>,
    pub(super) note: Option<At<Vec<At<String>>>>,
    pub(super) steps: Option<At<Vec<Step>>>,
    pub(super) examples: Vec<Example>,
}

/// Acts, and what comes of them.
#[derive(Debug)]
pub(super) struct Example {
    pub(super) id: Option<At<Id>>,
    pub(super) step: Option<At<Id>>,
    pub(super) variant: Option<At<Id>>,
    pub(super) acts: Option<At<Vec<At<String>>>>,
    pub(super) then: Option<At<Id>>,
}

/// A step.
#[derive(Debug)]
pub(super) struct Step {
    pub(super) id: Option<At<Id>>,
    pub(super) span: Span,
    pub(super) surface: Option<At<&'static str>>,
    pub(super) leader: Option<At<Vec<At<String>>>>,
    pub(super) kind: StepKind,
    /// The service and the form of it that the step is for.
    pub(super) service: Option<At<Id>>,
    pub(super) when: Option<At<&'static str>>,
    /// Whether one of the two has been told to be wrong.
    pub(super) service_failed: bool,
}

/// What a step has by its kind.
#[derive(Debug)]
pub(super) enum StepKind {
    /// The kind is missing or wrong, and has been told.
    Unknown,
    Read {
        text: Option<At<Prose>>,
    },
    Choice {
        question: Option<At<Prose>>,
        several: bool,
        options: Option<At<Vec<Answer>>>,
    },
    Order {
        question: Option<At<Prose>>,
        items: Option<At<Vec<OrderItem>>>,
        say: Option<At<Prose>>,
    },
    Match {
        question: Option<At<Prose>>,
        pairs: Option<At<Vec<Pair>>>,
    },
    Fill {
        question: Option<At<Prose>>,
        start: Option<Box<Start>>,
        answers: Option<At<Vec<Answer>>>,
        otherwise: Option<At<Prose>>,
    },
    Spot {
        question: Option<At<Prose>>,
        kind: Option<At<&'static str>>,
        from: Option<At<String>>,
        parts: Option<At<Vec<MessagePart>>>,
        say: Option<At<Prose>>,
    },
    Practice {
        help: Option<At<&'static str>>,
        /// What stands in the step itself.
        base: Box<Part>,
        variants: Vec<Variant>,
    },
    Own {
        text: Option<At<Prose>>,
        items: Option<At<Vec<Item>>>,
    },
}

/// A thing to do on one's own device.
#[derive(Debug)]
pub(super) struct Item {
    pub(super) id: Option<At<Id>>,
    pub(super) text: Option<At<String>>,
}

/// An answer.
#[derive(Debug)]
pub(super) struct Answer {
    pub(super) id: Option<At<Id>>,
    pub(super) text: Option<At<String>>,
    pub(super) right: Option<At<bool>>,
    /// Whether `right` has been told to be wrong.
    pub(super) right_failed: bool,
    pub(super) say: Option<At<Prose>>,
}

/// A thing to put in order.
#[derive(Debug)]
pub(super) struct OrderItem {
    pub(super) id: Option<At<Id>>,
    pub(super) text: Option<At<String>>,
    pub(super) say: Option<At<Prose>>,
}

/// Two things that belong together.
#[derive(Debug)]
pub(super) struct Pair {
    pub(super) id: Option<At<Id>>,
    pub(super) left: Option<At<String>>,
    pub(super) right: Option<At<String>>,
    pub(super) say: Option<At<Prose>>,
    pub(super) wrong: Option<At<Prose>>,
}

/// A part of a message that is looked into.
#[derive(Debug)]
pub(super) struct MessagePart {
    pub(super) id: Option<At<Id>>,
    pub(super) text: Option<At<String>>,
    pub(super) wrong: bool,
    /// Whether `wrong` has been told to be wrong.
    pub(super) wrong_failed: bool,
    pub(super) say: Option<At<Prose>>,
}

/// What a practice step and a variant can both have.
#[derive(Debug)]
pub(super) struct Part {
    pub(super) task: Option<At<Prose>>,
    pub(super) start: Option<Start>,
    pub(super) done: Option<At<Vec<Condition>>>,
    pub(super) say: Option<At<Prose>>,
    pub(super) pages: Vec<Page>,
    pub(super) controls: Vec<Control>,
    pub(super) sentences: Vec<Sentence>,
    pub(super) mistakes: Vec<Mistake>,
    /// Keys that have been told to be wrong.
    pub(super) failed: Vec<&'static str>,
}

/// A variant of a practice step.
#[derive(Debug)]
pub(super) struct Variant {
    pub(super) id: Option<At<Id>>,
    pub(super) span: Span,
    pub(super) part: Part,
}

/// A page of the booklet.
#[derive(Debug)]
pub(super) struct Page {
    pub(super) id: Option<At<Id>>,
    pub(super) text: Option<At<Prose>>,
}

/// Something on the board.
#[derive(Debug)]
pub(super) struct Control {
    pub(super) id: Option<At<Id>>,
    pub(super) kind: Option<At<&'static str>>,
    pub(super) text: Option<At<String>>,
    pub(super) given: Option<At<String>>,
}

/// How the device stands.
#[derive(Debug)]
pub(super) struct Start {
    pub(super) span: Span,
    pub(super) device: Option<At<&'static str>>,
    pub(super) at: Option<At<&'static str>>,
    pub(super) thread: Option<At<Id>>,
    pub(super) threads: Option<At<Vec<At<Id>>>>,
    pub(super) contacts: Option<At<Vec<At<Id>>>>,
    pub(super) web: web::Start,
    pub(super) mails: Option<At<Vec<At<Id>>>>,
    pub(super) documents: Option<At<Vec<At<Id>>>>,
    pub(super) address: Option<At<bool>>,
    pub(super) clock: Option<At<String>>,
    pub(super) battery: Option<At<i64>>,
    pub(super) settings: Vec<(phone::Setting, At<u8>)>,
    pub(super) networks: Option<At<Vec<At<Id>>>>,
    pub(super) network: Option<At<Id>>,
    pub(super) photos: Option<At<Vec<At<Id>>>>,
    pub(super) scenes: Option<At<Vec<At<Id>>>>,
    pub(super) shaky: Option<At<bool>>,
    pub(super) person: Option<At<Id>>,
    pub(super) log: Vec<LogEntry>,
    pub(super) strangers: Option<At<Vec<At<Id>>>>,
    pub(super) incoming: Option<At<Id>>,
    pub(super) talks: Option<At<Vec<At<Id>>>>,
    pub(super) card: Option<At<bool>>,
    pub(super) door: Option<At<Id>>,
    pub(super) form: Option<At<Id>>,
    pub(super) draft: Option<At<Id>>,
    pub(super) submitted: Option<At<Id>>,
    pub(super) section: Option<At<Id>>,
    pub(super) answers: ById<At<Vec<At<Id>>>>,
    pub(super) apps: Option<At<Vec<At<Id>>>>,
    pub(super) app: Option<At<Id>>,
    /// Keys that have been told to be wrong.
    pub(super) failed: Vec<&'static str>,
}

/// A call in the log.
#[derive(Debug)]
pub(super) struct LogEntry {
    pub(super) person: Option<At<Id>>,
    pub(super) kind: Option<At<&'static str>>,
    pub(super) time: Option<At<String>>,
}

/// A proposed sentence.
#[derive(Debug)]
pub(super) struct Sentence {
    pub(super) id: Option<At<Id>>,
    pub(super) field: Option<At<&'static str>>,
    pub(super) text: Option<At<String>>,
}

/// A foreseen mistake.
#[derive(Debug)]
pub(super) struct Mistake {
    pub(super) id: Option<At<Id>>,
    pub(super) when: Option<Condition>,
    pub(super) say: Option<At<Prose>>,
    pub(super) undo: bool,
}

/// A world's main file.
#[derive(Debug)]
pub(super) struct World {
    pub(super) language: Lang,
    pub(super) code: Option<At<String>>,
    pub(super) people: Vec<Person>,
    pub(super) threads: Vec<Thread>,
    pub(super) networks: Vec<Network>,
    pub(super) talks: Vec<Talk>,
}

/// A person or sender.
#[derive(Debug)]
pub(super) struct Person {
    pub(super) id: Option<At<Id>>,
    pub(super) name: Option<At<String>>,
    pub(super) number: Option<At<String>>,
    pub(super) address: Option<At<String>>,
}

/// A Wi-Fi network.
#[derive(Debug)]
pub(super) struct Network {
    pub(super) id: Option<At<Id>>,
    pub(super) name: Option<At<String>>,
    pub(super) password: Option<At<String>>,
}

/// A conversation.
#[derive(Debug)]
pub(super) struct Thread {
    pub(super) id: Option<At<Id>>,
    pub(super) with: Option<At<Id>>,
    pub(super) unread: bool,
    pub(super) reply: Option<At<String>>,
    pub(super) messages: Option<At<Vec<Message>>>,
}

/// A message.
#[derive(Debug)]
pub(super) struct Message {
    pub(super) id: Option<At<Id>>,
    pub(super) mine: bool,
    pub(super) time: Option<At<String>>,
    pub(super) text: Option<At<String>>,
    pub(super) link: Option<At<String>>,
}

impl Lesson {
    /// From a table of the kind `keys::LESSON`.
    pub(super) fn new(mut fields: Fields) -> Self {
        let module = fields.word("module");
        Self {
            id: fields.id("id"),
            module: module.and_then(|name| Module::ALL.into_iter().find(|module| module.name() == name.value)),
            minutes: fields.integer("minutes").and_then(|n| u16::try_from(n.value).ok()),
            digcomp: fields.lines("digcomp"),
            needs: fields.ids("needs").map(|needs| needs.value).unwrap_or_default(),
            language: language(&mut fields),
            title: fields.line("title"),
            goal: fields.line("goal"),
            note: fields.lines("note"),
            steps: fields.tables("step").map(|steps| each(steps, Step::new)),
            examples: fields.tables("example").map(|found| each(found, Example::new).value).unwrap_or_default(),
        }
    }
}

impl Example {
    fn new(mut fields: Fields) -> Self {
        Self {
            id: fields.id("id"),
            step: fields.id("step"),
            variant: fields.id("variant"),
            acts: fields.lines("acts"),
            then: fields.id("then"),
        }
    }
}

impl Step {
    fn new(mut fields: Fields) -> Self {
        Self {
            id: fields.id("id"),
            span: fields.span.clone(),
            surface: fields.word("surface"),
            leader: fields.lines("leader"),
            service: fields.id("service"),
            when: fields.word("when"),
            service_failed: ["service", "when"].iter().any(|key| fields.failed.contains(key)),
            kind: match fields.table {
                "read" => StepKind::Read { text: fields.prose("text") },
                "choice" => StepKind::Choice {
                    question: fields.prose("question"),
                    // Whoever wrote something there meant more than one.
                    several: fields.flag("several").map_or(fields.failed.contains(&"several"), |several| several.value),
                    options: fields.tables("option").map(|options| each(options, Answer::new)),
                },
                "order" => StepKind::Order {
                    question: fields.prose("question"),
                    items: fields.tables("item").map(|items| each(items, OrderItem::new)),
                    say: fields.prose("say"),
                },
                "match" => StepKind::Match {
                    question: fields.prose("question"),
                    pairs: fields.tables("pair").map(|pairs| each(pairs, Pair::new)),
                },
                "fill" => StepKind::Fill {
                    question: fields.prose("question"),
                    start: fields.fields("start").map(|start| Box::new(Start::new(start))),
                    answers: fields.tables("answer").map(|answers| each(answers, Answer::new)),
                    otherwise: fields.prose("otherwise"),
                },
                "spot" => StepKind::Spot {
                    question: fields.prose("question"),
                    kind: fields.word("as"),
                    from: fields.line("from"),
                    parts: fields.tables("part").map(|parts| each(parts, MessagePart::new)),
                    say: fields.prose("say"),
                },
                "practice" => StepKind::Practice {
                    help: fields.word("help"),
                    variants: all(fields.tables("variant"), Variant::new),
                    base: Box::new(Part::new(fields)),
                },
                "own" => StepKind::Own {
                    text: fields.prose("text"),
                    items: fields.tables("item").map(|items| each(items, Item::new)),
                },
                _ => StepKind::Unknown,
            },
        }
    }
}

impl Item {
    fn new(mut fields: Fields) -> Self {
        Self { id: fields.id("id"), text: fields.line("text") }
    }
}

impl Answer {
    fn new(mut fields: Fields) -> Self {
        Self {
            id: fields.id("id"),
            text: fields.line("text"),
            right: fields.flag("right"),
            right_failed: fields.failed.contains(&"right"),
            say: fields.prose("say"),
        }
    }
}

impl OrderItem {
    fn new(mut fields: Fields) -> Self {
        Self { id: fields.id("id"), text: fields.line("text"), say: fields.prose("say") }
    }
}

impl Pair {
    fn new(mut fields: Fields) -> Self {
        Self {
            id: fields.id("id"),
            left: fields.line("left"),
            right: fields.line("right"),
            say: fields.prose("say"),
            wrong: fields.prose("wrong"),
        }
    }
}

impl MessagePart {
    fn new(mut fields: Fields) -> Self {
        Self {
            id: fields.id("id"),
            text: fields.line("text"),
            wrong: fields.flag("wrong").is_some_and(|wrong| wrong.value),
            wrong_failed: fields.failed.contains(&"wrong"),
            say: fields.prose("say"),
        }
    }
}

impl Part {
    fn new(mut fields: Fields) -> Self {
        Self {
            task: fields.prose("task"),
            start: fields.fields("start").map(Start::new),
            done: fields.conditions("done"),
            say: fields.prose("say"),
            pages: all(fields.tables("page"), Page::new),
            controls: all(fields.tables("control"), Control::new),
            sentences: all(fields.tables("sentence"), Sentence::new),
            mistakes: all(fields.tables("mistake"), Mistake::new),
            failed: fields.failed,
        }
    }
}

impl Variant {
    fn new(mut fields: Fields) -> Self {
        Self { id: fields.id("id"), span: fields.span.clone(), part: Part::new(fields) }
    }
}

impl Page {
    fn new(mut fields: Fields) -> Self {
        Self { id: fields.id("id"), text: fields.prose("text") }
    }
}

impl Control {
    fn new(mut fields: Fields) -> Self {
        Self { id: fields.id("id"), kind: fields.word("kind"), text: fields.line("text"), given: fields.line("given") }
    }
}

impl Start {
    fn new(mut fields: Fields) -> Self {
        Self {
            device: fields.word("device"),
            at: fields.word("at"),
            thread: fields.id("thread"),
            threads: fields.ids("threads"),
            contacts: fields.ids("contacts"),
            web: web::Start::of(&mut fields),
            mails: fields.ids("mails"),
            documents: fields.ids("documents"),
            address: fields.flag("address"),
            clock: fields.line("clock"),
            battery: fields.integer("battery"),
            settings: fields.fields("settings").map(settings).unwrap_or_default(),
            networks: fields.ids("networks"),
            network: fields.id("network"),
            photos: fields.ids("photos"),
            scenes: fields.ids("scenes"),
            shaky: fields.flag("shaky"),
            person: fields.id("person"),
            log: all(fields.tables("log"), LogEntry::new),
            strangers: fields.ids("strangers"),
            incoming: fields.id("incoming"),
            talks: fields.ids("talks"),
            card: fields.flag("card"),
            door: fields.id("door"),
            form: fields.id("form"),
            draft: fields.id("draft"),
            submitted: fields.id("submitted"),
            section: fields.id("section"),
            answers: fields.ids_by_id("answers").unwrap_or_default(),
            apps: fields.ids("apps"),
            app: fields.id("app"),
            span: fields.span,
            failed: fields.failed,
        }
    }
}

impl LogEntry {
    fn new(mut fields: Fields) -> Self {
        Self { person: fields.id("person"), kind: fields.word("kind"), time: fields.line("time") }
    }
}

/// The settings that a start names, switches as 0 and 1.
fn settings(mut fields: Fields) -> Vec<(phone::Setting, At<u8>)> {
    let value = |setting: phone::Setting| {
        let value = if setting.is_switch() {
            fields.flag(setting.name()).map(|on| At { value: u8::from(on.value), span: on.span })
        } else {
            let number = fields.integer(setting.name());
            number.and_then(|n| Some(At { value: u8::try_from(n.value).ok()?, span: n.span }))
        };
        value.map(|value| (setting, value))
    };
    phone::Setting::ALL.into_iter().filter_map(value).collect()
}

impl Sentence {
    fn new(mut fields: Fields) -> Self {
        Self { id: fields.id("id"), field: fields.word("field"), text: fields.line("text") }
    }
}

impl Mistake {
    fn new(mut fields: Fields) -> Self {
        Self {
            id: fields.id("id"),
            when: fields.condition("when"),
            say: fields.prose("say"),
            undo: fields.flag("undo").is_some_and(|undo| undo.value),
        }
    }
}

impl World {
    /// From a table of the kind `keys::WORLD`.
    pub(super) fn new(mut fields: Fields) -> Self {
        Self {
            language: language(&mut fields),
            code: fields.line("code"),
            people: all(fields.tables("person"), Person::new),
            threads: all(fields.tables("thread"), Thread::new),
            networks: all(fields.tables("network"), Network::new),
            talks: all(fields.tables("talk"), Talk::new),
        }
    }
}

impl Person {
    fn new(mut fields: Fields) -> Self {
        Self {
            id: fields.id("id"),
            name: fields.line("name"),
            number: fields.line("number"),
            address: fields.line("address"),
        }
    }
}

impl Network {
    fn new(mut fields: Fields) -> Self {
        Self { id: fields.id("id"), name: fields.line("name"), password: fields.line("password") }
    }
}

impl Thread {
    fn new(mut fields: Fields) -> Self {
        Self {
            id: fields.id("id"),
            with: fields.id("with"),
            unread: fields.flag("unread").is_some_and(|unread| unread.value),
            reply: fields.line("reply"),
            messages: fields.tables("message").map(|messages| each(messages, Message::new)),
        }
    }
}

impl Message {
    fn new(mut fields: Fields) -> Self {
        Self {
            id: fields.id("id"),
            mine: fields.flag("mine").is_some_and(|mine| mine.value),
            time: fields.line("time"),
            text: fields.line("text"),
            link: fields.line("link"),
        }
    }
}

/// The author's language: bokmål unless the file says otherwise.
fn language(fields: &mut Fields) -> Lang {
    let word = fields.word("language");
    word.and_then(|tag| Lang::from_tag(tag.value)).unwrap_or(Lang::Nb)
}

fn each<T>(tables: At<Vec<Fields>>, make: fn(Fields) -> T) -> At<Vec<T>> {
    At { value: tables.value.into_iter().map(make).collect(), span: tables.span }
}

fn all<T>(tables: Option<At<Vec<Fields>>>, make: fn(Fields) -> T) -> Vec<T> {
    tables.map(|tables| each(tables, make).value).unwrap_or_default()
}

/// The glossary's main file.
#[derive(Debug)]
pub(super) struct Glossary {
    pub(super) language: Lang,
    pub(super) words: Vec<Word>,
}

/// A word of the glossary.
#[derive(Debug)]
pub(super) struct Word {
    pub(super) id: Option<At<Id>>,
    pub(super) term: Option<At<String>>,
    pub(super) text: Option<At<String>>,
}

/// The main file of the paths.
#[derive(Debug)]
#[expect(clippy::struct_field_names, reason = "the file is the paths, and says so")]
pub(super) struct Paths {
    pub(super) language: Lang,
    pub(super) order: Vec<At<Id>>,
    pub(super) paths: Vec<Path>,
}

/// A path.
#[derive(Debug)]
pub(super) struct Path {
    pub(super) id: Option<At<Id>>,
    pub(super) title: Option<At<String>>,
    pub(super) whom: Option<At<String>>,
    pub(super) lessons: Option<At<Vec<At<Id>>>>,
}

impl Glossary {
    /// From a table of the kind `keys::GLOSSARY`.
    pub(super) fn new(mut fields: Fields) -> Self {
        Self { language: language(&mut fields), words: all(fields.tables("word"), Word::new) }
    }
}

impl Word {
    fn new(mut fields: Fields) -> Self {
        Self { id: fields.id("id"), term: fields.line("term"), text: fields.line("text") }
    }
}

impl Paths {
    /// From a table of the kind `keys::PATHS_FILE`.
    pub(super) fn new(mut fields: Fields) -> Self {
        Self {
            language: language(&mut fields),
            order: fields.ids("order").map(|order| order.value).unwrap_or_default(),
            paths: all(fields.tables("path"), Path::new),
        }
    }
}

impl Path {
    fn new(mut fields: Fields) -> Self {
        Self {
            id: fields.id("id"),
            title: fields.line("title"),
            whom: fields.line("whom"),
            lessons: fields.ids("lessons"),
        }
    }
}

/// A municipality's profile.
#[derive(Debug)]
pub(super) struct Profile {
    pub(super) language: Lang,
    pub(super) facts: Vec<Fact>,
    pub(super) services: Vec<Service>,
    /// The names of facts that have been told to be wrong.
    pub(super) told: Vec<String>,
}

/// A fact about a municipality.
#[derive(Debug)]
pub(super) struct Fact {
    /// What kind it is: the key, or the heading that it stands under.
    pub(super) kind: &'static str,
    /// What texts call it.
    pub(super) name: String,
    /// Where its key stands, or its value.
    pub(super) place: Span,
    pub(super) words: Words,
}

/// The facts of a service.
pub(super) const SERVICE_FACTS: [&str; 2] = ["papir", "svar"];

/// A service of a municipality.
#[derive(Debug)]
pub(super) struct Service {
    pub(super) id: At<Id>,
    pub(super) form: Option<At<&'static str>>,
}

impl Profile {
    /// From a table of the kind `keys::PROFILE`. Every key of it that has words is a fact, so that a
    /// new one is named in that table alone.
    pub(super) fn new(mut fields: Fields) -> Self {
        let mut profile =
            Self { language: language(&mut fields), facts: Vec::new(), services: Vec::new(), told: Vec::new() };
        profile.told.extend(fields.failed.iter().map(|key| (*key).to_owned()));
        for key in keys::PROFILE.keys {
            match key.shape {
                Shape::Words(_) => profile.fact(key.name, fields.words(key.name)),
                Shape::Line(_) => profile.fact(key.name, fields.line(key.name).map(same)),
                Shape::WordsById(..) => {
                    for (id, words) in fields.words_by_id(key.name).unwrap_or_default() {
                        profile.fact_by_id(key.name, &id, words);
                    }
                }
                Shape::LineById(..) => {
                    for (id, line) in fields.line_by_id(key.name).unwrap_or_default() {
                        profile.fact_by_id(key.name, &id, line.map(same));
                    }
                }
                Shape::TablesById(..) => {
                    for (id, service) in fields.tables_by_id(key.name).unwrap_or_default() {
                        profile.service(id, service);
                    }
                }
                // The format and the language are no facts.
                _ => {}
            }
        }
        profile
    }

    fn fact(&mut self, kind: &'static str, words: Option<Words>) {
        if let Some(words) = words {
            self.facts.push(Fact { kind, name: kind.to_owned(), place: words.span.clone(), words });
        }
    }

    fn fact_by_id(&mut self, kind: &'static str, id: &At<Id>, words: Option<Words>) {
        let name = format!("{kind}-{}", id.value);
        match words {
            Some(words) => self.facts.push(Fact { kind, name, place: id.span.clone(), words }),
            None => self.told.push(name),
        }
    }

    fn service(&mut self, id: At<Id>, fields: Option<Fields>) {
        let mut fields = fields;
        for key in SERVICE_FACTS {
            let words = fields.as_mut().and_then(|fields| fields.words(key));
            let told = fields.as_ref().is_none_or(|fields| fields.failed.contains(&key));
            if words.is_some() || told {
                self.fact_by_id(key, &id, words);
            }
        }
        let form = fields.as_mut().and_then(|fields| fields.word("form"));
        self.services.push(Service { id, form });
    }
}

/// A line that is the same in every language.
fn same(line: At<String>) -> Words {
    Words { span: line.span.clone(), lines: vec![(None, line)] }
}
