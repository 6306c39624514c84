//! Every table and key of lesson format 1, as data.
//!
//! The decoder walks these tables: unknown keys, missing keys and wrong shapes are told from here,
//! and an editor's schema is made from here, so the format is written down once. The file is long
//! because the format is.

mod app;
mod photos;
mod plan;
mod talk;

pub use app::{
    APP, APP_LABEL, APP_NAME, APP_NAMED, APP_PART, APP_PART_KINDS, APP_SCREEN, APP_SCREENS, APP_SHOWN_IF, APP_SIBLING,
    SIBLING_APP_PART, SIBLING_APP_SCREEN,
};
pub use photos::{PHOTOS_FILE, PHOTOS_SIBLING, SCENE, SCENES, SIBLING_SCENE};
pub use plan::{
    ITEM_MINUTES, MEETING, MEETING_ITEM, MEETING_ITEMS, MEETINGS, PLAN, PLAN_SIBLING, SIBLING_MEETING,
    SIBLING_MEETING_ITEM,
};
pub use talk::{
    LINES, REPLIES, REPLY, SAYS, TALK, TALK_LINE, TALK_REPLY, TALKS, WORLD_SIBLING_LINE, WORLD_SIBLING_TALK,
};

/// One kind of TOML table.
#[derive(Debug)]
pub struct Table {
    /// What it is called in findings and in the schema.
    pub name: &'static str,
    /// The keys it may have.
    pub keys: &'static [Key],
}

/// One key of a table.
#[derive(Debug)]
pub struct Key {
    /// The key as it is written.
    pub name: &'static str,
    /// What its value looks like.
    pub shape: Shape,
    /// Whether the table is a fault without it.
    pub required: bool,
}

/// What a value looks like.
#[derive(Debug)]
pub enum Shape {
    /// The number of the format: 1.
    Format,
    /// One line of plain text, at most this many characters.
    Line(usize),
    /// Text in the small Markdown subset, at most this many characters.
    Prose(usize),
    /// Text as somebody wrote it, at most this many characters: each line stays a line, and nothing in
    /// it is markup.
    Letter(usize),
    /// A list of lines of plain text, at most this many of at most [`LINE`] characters.
    Lines(usize),
    /// What is pressed and written, one after the other, each by its label in the lesson's own language: a
    /// list of at most this many lines of at most [`LINE`] characters. They are copies of texts, and no texts.
    Labels(usize),
    /// A few paragraphs of plain text, at most this many of at most this many characters; one alone may stand
    /// without brackets.
    Paragraphs(usize, usize),
    /// An id.
    Id,
    /// A list of ids, at most this many.
    Ids(usize),
    /// An id, or a list of them, of at most [`PARTS`].
    OneOrMore,
    /// Ids by id, written `answers = { telefon = "riktig", til-hva = ["kor", "butikk"] }`: at most this many, of
    /// at most [`PARTS`] ids each.
    IdsById(usize),
    /// A whole number from the first to the last.
    Integer(i64, i64),
    /// true or false.
    Flag,
    /// One of these words.
    Word(&'static [&'static str]),
    /// A table.
    Table(&'static Table),
    /// A list of tables, written `[[…]]`, at most this many.
    Tables(&'static Table, usize),
    /// Tables by id, written `[step.svar]`, at most this many.
    TablesById(&'static Table, usize),
    /// Prose by id, written `mistake.ja = "…"`, at most this many texts of this many characters.
    ProseById(usize, usize),
    /// One line of plain text by id, written `sentence.ja = "…"`, likewise.
    LineById(usize, usize),
    /// Rows of plain signs, as many and as wide as a drawing may be.
    Drawing,
    /// Either of the two: a table by id, or one line for its `text` alone, written
    /// `item.ja = "…"`, at most this many.
    TextsById(&'static Table, usize),
    /// Words of a profile, at most this many characters: one line of plain text, or one for each
    /// language, written `{ nb = "…", nn = "…", en = "…" }`.
    Words(usize),
    /// Words of a profile by id, at most this many texts of this many characters.
    WordsById(usize, usize),
    /// A condition on what happened: `{ happened = "…", … }`.
    Condition,
    /// A list of conditions, at most this many.
    Conditions(usize),
    /// Who has read it, by language: `{ nb = "", nn = "" }`.
    Reviewed,
}

const fn must(name: &'static str, shape: Shape) -> Key {
    Key { name, shape, required: true }
}

const fn may(name: &'static str, shape: Shape) -> Key {
    Key { name, shape, required: false }
}

/// The longest line of plain text, in characters.
pub const LINE: usize = 120;
/// The longest prose, in characters.
pub const PROSE: usize = 2000;
/// The most steps in a lesson.
pub const STEPS: usize = 100;
/// The most things of one kind in a step: answers, sentences, mistakes, variants, conditions.
pub const PARTS: usize = 20;
/// The most things to do on one's own device: what one can keep in mind between two looks.
pub const ITEMS: usize = 6;
/// The most paragraphs that a course leader is told at one place, and the longest one, in characters.
pub const LEADER: (usize, usize) = (4, 300);
/// The most examples in a lesson.
pub const EXAMPLES: usize = 100;
/// The most acts in an example.
pub const ACTS: usize = 60;
/// The fewest and the most things to put in order.
pub const ORDERED: (usize, usize) = (3, 7);
/// The fewest and the most pairs to match.
pub const PAIRS: (usize, usize) = (2, 6);
/// The fewest and the most parts of a message that is looked into.
pub const MESSAGE_PARTS: (usize, usize) = (2, 8);
/// The most answers that something to fill in has.
pub const FILL_ANSWERS: usize = 12;
/// The most conversations, and the most people, in a world.
pub const THREADS: usize = 200;
/// The most messages in a conversation.
pub const MESSAGES: usize = 100;
/// The most e-mails, and the most files, in the world.
pub const MAILS: usize = 300;
/// The longest e-mail, in characters.
pub const LETTER: usize = 800;
/// The longest address of somebody or of a page, in characters.
pub const ADDRESS: usize = 60;
/// The most files or links in one e-mail.
pub const ATTACHMENTS: usize = 5;
/// The most pages of the web, and the most things of one kind behind the login.
pub const PAGES: usize = 200;
/// The longest text of a page or a letter, in characters.
pub const PAGE_TEXT: usize = 800;
/// The most words in the glossary.
pub const WORDS: usize = 500;
/// The most paths through the course.
pub const PATHS: usize = 40;
/// The most lessons that the course's order or a path names.
pub const LESSONS: usize = 1000;

/// The most sections of an application.
pub const SECTIONS: usize = 12;
/// The most questions of an application.
pub const QUESTIONS: usize = 60;

/// The most facts of one kind in a profile, and the most services.
pub const FACTS: usize = 100;

/// A lesson file, `<id>.toml`.
pub static LESSON: Table = Table {
    name: "lesson",
    keys: &[
        must("format", Shape::Format),
        must("id", Shape::Id),
        must("module", Shape::Word(&["start", "telefon", "epost", "trygg", "nett", "minside", "soknad", "helse"])),
        must("minutes", Shape::Integer(1, 120)),
        must("digcomp", Shape::Lines(PARTS)),
        may("needs", Shape::Ids(PARTS)),
        may("language", Shape::Word(&["nb", "nn", "en"])),
        must("title", Shape::Line(60)),
        must("goal", Shape::Line(LINE)),
        must("note", Shape::Lines(PARTS)),
        may("reviewed", Shape::Reviewed),
        must("step", Shape::Tables(&STEP, STEPS)),
        may("example", Shape::Tables(&EXAMPLE, EXAMPLES)),
    ],
};

/// Acts in a step, and what comes of them: run by whoever checks the lesson. `then` is `done` or `open`, a
/// mistake's id, or in a question `right` or `wrong`. Without `variant` it is about the first one.
pub static EXAMPLE: Table = Table {
    name: "example",
    keys: &[
        must("id", Shape::Id),
        must("step", Shape::Id),
        may("variant", Shape::Id),
        must("acts", Shape::Labels(ACTS)),
        must("then", Shape::Id),
    ],
};

/// What stands in [`EXAMPLE`] before something that is written, by language.
pub static WRITES: &[&str] = &["skriv:", "write:"];

/// What stands where an author is still to write something, by language: a number comes after it.
pub static UNWRITTEN: &[&str] = &["SKRIV-HER", "WRITE-HERE"];

/// The word with which a text says that it is still to be written, if it does.
#[must_use]
pub fn unwritten(text: &str) -> Option<&'static str> {
    UNWRITTEN.iter().copied().find(|word| text.trim_start().starts_with(word))
}

/// What stands in [`EXAMPLE`] before something that is pressed with the mouse, by language.
pub static CLICKS: &[&str] = &["klikk:", "click:"];

/// A step of a lesson. With `service` and `when` it is only for municipalities where that service
/// has that form. Which keys it needs beyond `id` and `kind` follows from the kind; the
/// per-kind lists are [`READ`], [`CHOICE`], [`ORDER`], [`MATCH`], [`FILL`], [`SPOT`], [`PRACTICE`] and
/// [`OWN`].
pub static STEP: Table = Table { name: "step", keys: &[must("id", Shape::Id), must("kind", Shape::Word(STEP_KINDS))] };

/// The kinds of step.
pub static STEP_KINDS: &[&str] = &["read", "choice", "order", "match", "fill", "spot", "practice", "own"];

/// The keys of a step of this kind; `None` when there is no such kind.
#[must_use]
pub fn of_step(kind: &str) -> Option<&'static Table> {
    Some(match kind {
        "read" => &READ,
        "choice" => &CHOICE,
        "order" => &ORDER,
        "match" => &MATCH,
        "fill" => &FILL,
        "spot" => &SPOT,
        "own" => &OWN,
        "practice" => &PRACTICE,
        _ => return None,
    })
}

/// The forms that a service of a municipality can have.
pub static FORMS: &[&str] = &["digital", "papir"];

/// What the course leader should know or say: no learner sees it.
const LEADER_SAYS: Shape = Shape::Paragraphs(LEADER.0, LEADER.1);

/// The surfaces that a step can be for.
static SURFACES: &[&str] = &["screen", "lines"];

/// `kind = "read"`: text to read.
pub static READ: Table = Table {
    name: "read",
    keys: &[
        must("id", Shape::Id),
        must("kind", Shape::Word(STEP_KINDS)),
        may("surface", Shape::Word(SURFACES)),
        must("text", Shape::Prose(PROSE)),
        may("leader", LEADER_SAYS),
        may("service", Shape::Id),
        may("when", Shape::Word(FORMS)),
    ],
};

/// `kind = "choice"`: a question with one right answer; with `several`, one or more.
pub static CHOICE: Table = Table {
    name: "choice",
    keys: &[
        must("id", Shape::Id),
        must("kind", Shape::Word(STEP_KINDS)),
        may("surface", Shape::Word(SURFACES)),
        must("question", Shape::Prose(400)),
        may("several", Shape::Flag),
        must("option", Shape::Tables(&OPTION, PARTS)),
        may("leader", LEADER_SAYS),
        may("service", Shape::Id),
        may("when", Shape::Word(FORMS)),
    ],
};

/// An answer to a question, with why it is right or why it tempts.
pub static OPTION: Table = Table {
    name: "option",
    keys: &[
        must("id", Shape::Id),
        must("text", Shape::Line(LINE)),
        may("right", Shape::Flag),
        must("say", Shape::Prose(400)),
    ],
};

/// `kind = "order"`: things to put in order. They are written in the right one; `say` is said when
/// all of them stand there.
pub static ORDER: Table = Table {
    name: "order",
    keys: &[
        must("id", Shape::Id),
        must("kind", Shape::Word(STEP_KINDS)),
        may("surface", Shape::Word(SURFACES)),
        must("question", Shape::Prose(400)),
        must("item", Shape::Tables(&ORDER_ITEM, ORDERED.1)),
        must("say", Shape::Prose(400)),
        may("leader", LEADER_SAYS),
        may("service", Shape::Id),
        may("when", Shape::Word(FORMS)),
    ],
};

/// A thing to put in order; `say` is why it tempts to take it too soon, and what to look at. The
/// first one cannot be taken too soon: its `say` is why it comes first.
pub static ORDER_ITEM: Table = Table {
    name: "order-item",
    keys: &[must("id", Shape::Id), must("text", Shape::Line(LINE)), must("say", Shape::Prose(400))],
};

/// `kind = "match"`: pairs to put together.
pub static MATCH: Table = Table {
    name: "match",
    keys: &[
        must("id", Shape::Id),
        must("kind", Shape::Word(STEP_KINDS)),
        may("surface", Shape::Word(SURFACES)),
        must("question", Shape::Prose(400)),
        must("pair", Shape::Tables(&PAIR, PAIRS.1)),
        may("leader", LEADER_SAYS),
        may("service", Shape::Id),
        may("when", Shape::Word(FORMS)),
    ],
};

/// A pair: `say` is why the two belong together; `wrong` is said when this `right` was chosen for
/// another `left`: what it is for, and what to look at.
pub static PAIR: Table = Table {
    name: "pair",
    keys: &[
        must("id", Shape::Id),
        must("left", Shape::Line(LINE)),
        must("right", Shape::Line(LINE)),
        must("say", Shape::Prose(400)),
        must("wrong", Shape::Prose(400)),
    ],
};

/// `kind = "fill"`: a word or a few to write. `otherwise` is said to what no answer foresaw.
pub static FILL: Table = Table {
    name: "fill",
    keys: &[
        must("id", Shape::Id),
        must("kind", Shape::Word(STEP_KINDS)),
        may("surface", Shape::Word(SURFACES)),
        must("question", Shape::Prose(400)),
        may("start", Shape::Table(&START)),
        must("answer", Shape::Tables(&ANSWER, FILL_ANSWERS)),
        must("otherwise", Shape::Prose(400)),
        may("leader", LEADER_SAYS),
        may("service", Shape::Id),
        may("when", Shape::Word(FORMS)),
    ],
};

/// An answer that can be written: right, or wrong in a way that the author foresaw.
pub static ANSWER: Table = Table {
    name: "answer",
    keys: &[
        must("id", Shape::Id),
        must("text", Shape::Line(60)),
        may("right", Shape::Flag),
        must("say", Shape::Prose(400)),
    ],
};

/// `kind = "spot"`: a message in which to mark what makes it false.
pub static SPOT: Table = Table {
    name: "spot",
    keys: &[
        must("id", Shape::Id),
        must("kind", Shape::Word(STEP_KINDS)),
        may("surface", Shape::Word(SURFACES)),
        must("question", Shape::Prose(400)),
        must("as", Shape::Word(MESSAGE_KINDS)),
        must("from", Shape::Line(60)),
        must("part", Shape::Tables(&PART, MESSAGE_PARTS.1)),
        must("say", Shape::Prose(400)),
        may("leader", LEADER_SAYS),
        may("service", Shape::Id),
        may("when", Shape::Word(FORMS)),
    ],
};

/// What kind of message is looked into.
pub static MESSAGE_KINDS: &[&str] = &["sms", "email"];

/// A part of the message: `wrong` when it gives the message away; `say` is what one sees in it, or
/// why there is nothing wrong with it.
pub static PART: Table = Table {
    name: "part",
    keys: &[
        must("id", Shape::Id),
        must("text", Shape::Line(LINE)),
        may("wrong", Shape::Flag),
        must("say", Shape::Prose(400)),
    ],
};

/// `kind = "practice"`: a task on a practice device. What stands here holds for every variant
/// that does not say otherwise; a step with no variants is its own only variant.
pub static PRACTICE: Table = Table {
    name: "practice",
    keys: &[
        must("id", Shape::Id),
        must("kind", Shape::Word(STEP_KINDS)),
        may("surface", Shape::Word(SURFACES)),
        may("help", Shape::Word(&["show", "together", "alone"])),
        may("task", Shape::Prose(400)),
        may("start", Shape::Table(&START)),
        may("done", Shape::Conditions(PARTS)),
        may("say", Shape::Prose(400)),
        may("page", Shape::Tables(&PAGE, PARTS)),
        may("control", Shape::Tables(&CONTROL, PARTS)),
        may("sentence", Shape::Tables(&SENTENCE, PARTS)),
        may("mistake", Shape::Tables(&MISTAKE, PARTS)),
        may("variant", Shape::Tables(&VARIANT, PARTS)),
        may("leader", LEADER_SAYS),
        may("service", Shape::Id),
        may("when", Shape::Word(FORMS)),
    ],
};

/// `kind = "own"`: a short list of things to do on one's own device, ticked off here. A lesson
/// ends with one.
pub static OWN: Table = Table {
    name: "own",
    keys: &[
        must("id", Shape::Id),
        must("kind", Shape::Word(STEP_KINDS)),
        may("surface", Shape::Word(SURFACES)),
        must("text", Shape::Prose(400)),
        must("item", Shape::Tables(&ITEM, ITEMS)),
        may("leader", LEADER_SAYS),
        may("service", Shape::Id),
        may("when", Shape::Word(FORMS)),
    ],
};

/// A thing to do on one's own device.
pub static ITEM: Table = Table { name: "item", keys: &[must("id", Shape::Id), must("text", Shape::Line(LINE))] };

/// A variant of a task: another place, other distractors or another route. A `sentence` or
/// `mistake` with an id that the step has replaces it; others are added.
pub static VARIANT: Table = Table {
    name: "variant",
    keys: &[
        must("id", Shape::Id),
        may("task", Shape::Prose(400)),
        may("start", Shape::Table(&START)),
        may("done", Shape::Conditions(PARTS)),
        may("say", Shape::Prose(400)),
        may("page", Shape::Tables(&PAGE, PARTS)),
        may("control", Shape::Tables(&CONTROL, PARTS)),
        may("sentence", Shape::Tables(&SENTENCE, PARTS)),
        may("mistake", Shape::Tables(&MISTAKE, PARTS)),
    ],
};

/// How the practice device stands when a task starts.
pub static START: Table = Table {
    name: "start",
    keys: &[
        may("device", Shape::Word(&["phone", "board", "program", "computer"])),
        may("at", Shape::Word(START_PLACES)),
        may("thread", Shape::Id),
        may("person", Shape::Id),
        may("threads", Shape::Ids(PARTS)),
        may("contacts", Shape::Ids(PARTS)),
        may("mails", Shape::Ids(PARTS)),
        may("documents", Shape::Ids(PARTS)),
        may("address", Shape::Flag),
        may("page", Shape::Id),
        may("logged-in", Shape::Flag),
        may("approval", Shape::Id),
        may("cases", Shape::Ids(PARTS)),
        may("case", Shape::Id),
        may("letters", Shape::Ids(PARTS)),
        may("letter", Shape::Id),
        may("bills", Shape::Ids(PARTS)),
        may("bill", Shape::Id),
        may("suggestions", Shape::Ids(PARTS)),
        may("coming", Shape::Ids(PARTS)),
        may("old-contact", Shape::Flag),
        may("photos", Shape::Ids(PARTS)),
        may("clock", Shape::Line(5)),
        may("battery", Shape::Integer(1, 100)),
        may("settings", Shape::Table(&SETTINGS)),
        may("networks", Shape::Ids(PARTS)),
        may("network", Shape::Id),
        may("photos", Shape::Ids(PARTS)),
        may("scenes", Shape::Ids(PARTS)),
        may("shaky", Shape::Flag),
        may("log", Shape::Tables(&LOG, PARTS)),
        may("strangers", Shape::Ids(PARTS)),
        may("incoming", Shape::Id),
        may("talks", Shape::Ids(PARTS)),
        may("card", Shape::Flag),
        may("door", Shape::Id),
        may("form", Shape::Id),
        may("draft", Shape::Id),
        may("submitted", Shape::Id),
        may("section", Shape::Id),
        may("answers", Shape::IdsById(QUESTIONS)),
        may("apps", Shape::Ids(PARTS)),
        may("app", Shape::Id),
    ],
};

/// A call in the log.
pub static LOG: Table = Table {
    name: "log",
    keys: &[
        must("person", Shape::Id),
        must("kind", Shape::Word(&["missed", "in", "out"])),
        must("time", Shape::Line(5)),
    ],
};

/// Where a task can start, on the phone and on the computer.
static START_PLACES: &[&str] = &[
    "home",
    "messages",
    "thread",
    "new-message",
    "dark",
    "locked",
    "clock",
    "settings",
    "calls",
    "keypad",
    "contacts",
    "contact",
    "incoming",
    "camera",
    "photos",
    "mail",
    "web",
    "app",
];

/// How the phone's settings stand when a task starts; a switch that is not named is off.
pub static SETTINGS: Table = Table {
    name: "settings",
    keys: &[
        may("text-size", Shape::Integer(0, 4)),
        may("volume", Shape::Integer(0, 100)),
        may("brightness", Shape::Integer(0, 100)),
        may("silent", Shape::Flag),
        may("dark", Shape::Flag),
        may("vibrate", Shape::Flag),
        may("bold", Shape::Flag),
        may("read-aloud", Shape::Flag),
        may("hearing-aid", Shape::Flag),
        may("alarm", Shape::Flag),
        may("wifi", Shape::Flag),
        may("mobile-data", Shape::Flag),
        may("flight-mode", Shape::Flag),
        may("two-step", Shape::Flag),
    ],
};

/// A page of the booklet that `device = "program"` shows.
pub static PAGE: Table = Table { name: "page", keys: &[must("id", Shape::Id), must("text", Shape::Prose(400))] };

/// Something on the board that `device = "board"` shows. `given` is what stands in a field at
/// first.
pub static CONTROL: Table = Table {
    name: "control",
    keys: &[
        must("id", Shape::Id),
        must("kind", Shape::Word(CONTROL_KINDS)),
        must("text", Shape::Line(60)),
        may("given", Shape::Line(80)),
    ],
};

/// What there can be on a board.
pub static CONTROL_KINDS: &[&str] = &["button", "field", "link", "menu"];

/// A sentence that is proposed, to be sent without typing; on the board, what is expected in a field.
/// `field` says where it is proposed, if not as what a message says.
pub static SENTENCE: Table = Table {
    name: "sentence",
    keys: &[must("id", Shape::Id), may("field", Shape::Word(&["subject"])), must("text", Shape::Line(80))],
};

/// A wrong turn that the author foresaw.
pub static MISTAKE: Table = Table {
    name: "mistake",
    keys: &[
        must("id", Shape::Id),
        must("when", Shape::Condition),
        must("say", Shape::Prose(400)),
        may("undo", Shape::Flag),
    ],
};

/// The sibling of a lesson in another language, `<id>.<lang>.toml`: texts only.
pub static SIBLING: Table = Table {
    name: "sibling",
    keys: &[
        must("format", Shape::Format),
        must("from", Shape::Line(16)),
        must("title", Shape::Line(60)),
        must("goal", Shape::Line(LINE)),
        may("note", Shape::Lines(PARTS)),
        may("step", Shape::TablesById(&SIBLING_STEP, STEPS)),
    ],
};

/// The texts of one step in another language; `from` says what they were translated from, so the
/// sender of a message is `sender` here.
pub static SIBLING_STEP: Table = Table {
    name: "sibling-step",
    keys: &[
        must("from", Shape::Line(16)),
        may("text", Shape::Prose(PROSE)),
        may("question", Shape::Prose(400)),
        may("task", Shape::Prose(400)),
        may("say", Shape::Prose(400)),
        may("otherwise", Shape::Prose(400)),
        may("sender", Shape::Line(60)),
        may("option", Shape::TablesById(&SIBLING_OPTION, PARTS)),
        may("item", Shape::TextsById(&SIBLING_ITEM, PARTS)),
        may("pair", Shape::TablesById(&SIBLING_PAIR, PARTS)),
        may("answer", Shape::TablesById(&SIBLING_ANSWER, PARTS)),
        may("part", Shape::TablesById(&SIBLING_OPTION, PARTS)),
        may("page", Shape::ProseById(PARTS, 400)),
        may("control", Shape::TablesById(&SIBLING_CONTROL, PARTS)),
        may("sentence", Shape::LineById(PARTS, 80)),
        may("mistake", Shape::ProseById(PARTS, 400)),
        may("variant", Shape::TablesById(&SIBLING_VARIANT, PARTS)),
        may("leader", LEADER_SAYS),
    ],
};

/// The texts of one answer, or of one part of a message, in another language.
pub static SIBLING_OPTION: Table =
    Table { name: "sibling-option", keys: &[must("text", Shape::Line(LINE)), must("say", Shape::Prose(400))] };

/// The texts of one thing to do or to put in order, in another language.
pub static SIBLING_ITEM: Table =
    Table { name: "sibling-item", keys: &[must("text", Shape::Line(LINE)), may("say", Shape::Prose(400))] };

/// The texts of one pair in another language.
pub static SIBLING_PAIR: Table = Table {
    name: "sibling-pair",
    keys: &[
        must("left", Shape::Line(LINE)),
        must("right", Shape::Line(LINE)),
        must("say", Shape::Prose(400)),
        must("wrong", Shape::Prose(400)),
    ],
};

/// The texts of one answer to write, in another language.
pub static SIBLING_ANSWER: Table =
    Table { name: "sibling-answer", keys: &[must("text", Shape::Line(60)), must("say", Shape::Prose(400))] };

/// The texts of one variant in another language.
pub static SIBLING_VARIANT: Table = Table {
    name: "sibling-variant",
    keys: &[
        may("task", Shape::Prose(400)),
        may("say", Shape::Prose(400)),
        may("page", Shape::ProseById(PARTS, 400)),
        may("control", Shape::TablesById(&SIBLING_CONTROL, PARTS)),
        may("sentence", Shape::LineById(PARTS, 80)),
        may("mistake", Shape::ProseById(PARTS, 400)),
    ],
};

/// The texts of something on the board in another language.
pub static SIBLING_CONTROL: Table =
    Table { name: "sibling-control", keys: &[must("text", Shape::Line(60)), may("given", Shape::Line(80))] };

/// The people and conversations that all lessons share, `world/kari.toml`.
pub static WORLD: Table = Table {
    name: "world",
    keys: &[
        must("format", Shape::Format),
        may("language", Shape::Word(&["nb", "nn", "en"])),
        may("code", Shape::Line(LINE)),
        must("person", Shape::Tables(&PERSON, THREADS)),
        must("thread", Shape::Tables(&THREAD, THREADS)),
        may("network", Shape::Tables(&NETWORK, PARTS)),
        may("talk", Shape::Tables(&TALK, TALKS)),
    ],
};

/// A person or a sender.
pub static PERSON: Table = Table {
    name: "person",
    keys: &[
        must("id", Shape::Id),
        must("name", Shape::Line(24)),
        may("number", Shape::Line(20)),
        may("address", Shape::Line(ADDRESS)),
    ],
};

/// A Wi-Fi network; without a password it is open to all.
pub static NETWORK: Table = Table {
    name: "network",
    keys: &[must("id", Shape::Id), must("name", Shape::Line(24)), may("password", Shape::Line(60))],
};

/// A conversation on the phone.
pub static THREAD: Table = Table {
    name: "thread",
    keys: &[
        must("id", Shape::Id),
        must("with", Shape::Id),
        may("unread", Shape::Flag),
        may("reply", Shape::Line(LINE)),
        must("message", Shape::Tables(&MESSAGE, MESSAGES)),
    ],
};

/// A message in a conversation.
pub static MESSAGE: Table = Table {
    name: "message",
    keys: &[
        must("id", Shape::Id),
        may("mine", Shape::Flag),
        must("time", Shape::Line(5)),
        must("text", Shape::Line(200)),
        may("link", Shape::Line(60)),
    ],
};

/// Their texts in another language, `world/kari.<lang>.toml`.
pub static WORLD_SIBLING: Table = Table {
    name: "world-sibling",
    keys: &[
        must("format", Shape::Format),
        must("from", Shape::Line(16)),
        may("thread", Shape::TablesById(&WORLD_SIBLING_THREAD, THREADS)),
        may("talk", Shape::TablesById(&WORLD_SIBLING_TALK, TALKS)),
    ],
};

/// The texts of one conversation in another language.
pub static WORLD_SIBLING_THREAD: Table = Table {
    name: "world-sibling-thread",
    keys: &[may("reply", Shape::Line(LINE)), must("message", Shape::LineById(MESSAGES, 200))],
};

/// The e-mail that all lessons share, and the files that come with it, `world/mail.toml`.
pub static MAIL_FILE: Table = Table {
    name: "mail-file",
    keys: &[
        must("format", Shape::Format),
        may("language", Shape::Word(&["nb", "nn", "en"])),
        must("account", Shape::Table(&ACCOUNT)),
        may("mail", Shape::Tables(&MAIL, MAILS)),
        may("file", Shape::Tables(&FILE, MAILS)),
    ],
};

/// Kari's own account: her name, her address, and the practice password that belongs to it.
pub static ACCOUNT: Table = Table {
    name: "account",
    keys: &[must("name", Shape::Line(24)), must("address", Shape::Line(ADDRESS)), must("password", Shape::Line(30))],
};

/// An e-mail. `to` names who has got it, parted by commas; those beside Kari are people. `reply` is
/// what comes when it is answered. One in the folder `drafts` is Kari's own, and not sent yet.
pub static MAIL: Table = Table {
    name: "mail",
    keys: &[
        must("id", Shape::Id),
        must("from", Shape::Line(24)),
        must("address", Shape::Line(ADDRESS)),
        must("to", Shape::Line(LINE)),
        must("subject", Shape::Line(60)),
        must("time", Shape::Line(5)),
        may("unread", Shape::Flag),
        may("folder", Shape::Word(FOLDERS)),
        may("fake", Shape::Flag),
        may("attachments", Shape::Ids(ATTACHMENTS)),
        may("links", Shape::Tables(&MAIL_LINK, ATTACHMENTS)),
        must("text", Shape::Letter(LETTER)),
        may("reply", Shape::Letter(LETTER)),
    ],
};

/// The folders of the mail program.
pub static FOLDERS: &[&str] = &["inbox", "sent", "drafts", "municipality", "junk", "bin"];

/// A link in an e-mail: what it says, and where it leads.
pub static MAIL_LINK: Table =
    Table { name: "mail-link", keys: &[must("text", Shape::Line(40)), must("address", Shape::Line(ADDRESS))] };

/// A file that comes with an e-mail. `text` is what one sees in it; of a program, what it is.
pub static FILE: Table = Table {
    name: "file",
    keys: &[
        must("id", Shape::Id),
        must("name", Shape::Line(30)),
        must("kind", Shape::Word(&["photo", "document", "program"])),
        must("text", Shape::Letter(LETTER)),
    ],
};

/// The e-mail in another language, `world/mail.<lang>.toml`.
pub static MAIL_SIBLING: Table = Table {
    name: "mail-sibling",
    keys: &[
        must("format", Shape::Format),
        must("from", Shape::Line(16)),
        may("mail", Shape::TablesById(&SIBLING_MAIL, MAILS)),
        may("file", Shape::TablesById(&SIBLING_FILE, MAILS)),
    ],
};

/// One e-mail in another language; its links are what they say, in order, and its sender need not
/// be said again.
pub static SIBLING_MAIL: Table = Table {
    name: "sibling-mail",
    keys: &[
        may("sender", Shape::Line(24)),
        must("subject", Shape::Line(60)),
        may("links", Shape::Lines(ATTACHMENTS)),
        must("text", Shape::Letter(LETTER)),
        may("reply", Shape::Letter(LETTER)),
    ],
};

/// One file in another language.
pub static SIBLING_FILE: Table =
    Table { name: "sibling-file", keys: &[must("name", Shape::Line(30)), must("text", Shape::Letter(LETTER))] };

/// The web that Kari meets, `world/web.toml`.
pub static WEB_FILE: Table = Table {
    name: "web-file",
    keys: &[
        must("format", Shape::Format),
        may("language", Shape::Word(&["nb", "nn", "en"])),
        must("page", Shape::Tables(&WEB_PAGE, PAGES)),
        may("hit", Shape::Tables(&HIT, PAGES)),
    ],
};

/// A page of the web. `search`: it has a search field of its own, which finds pages of the same site.
/// `login`: it looks like the login, and asks for one's keys. `fake` is what must not be trusted.
pub static WEB_PAGE: Table = Table {
    name: "web-page",
    keys: &[
        must("id", Shape::Id),
        must("address", Shape::Line(ADDRESS)),
        must("title", Shape::Line(60)),
        must("by", Shape::Line(40)),
        must("date", Shape::Line(30)),
        must("text", Shape::Prose(PAGE_TEXT)),
        may("link", Shape::Tables(&WEB_LINK, PARTS)),
        may("search", Shape::Flag),
        may("login", Shape::Flag),
        may("fake", Shape::Flag),
    ],
};

/// A link: what it says, and the page that it leads `to`, or `min-side`, which is behind the login.
pub static WEB_LINK: Table =
    Table { name: "web-link", keys: &[must("id", Shape::Id), must("text", Shape::Line(60)), must("to", Shape::Id)] };

/// Something that a search finds when one of its `words` is searched for; adverts come first.
pub static HIT: Table = Table {
    name: "hit",
    keys: &[
        must("id", Shape::Id),
        must("page", Shape::Id),
        may("advert", Shape::Flag),
        must("words", Shape::Lines(PARTS)),
        must("title", Shape::Line(60)),
        must("text", Shape::Line(LINE)),
    ],
};

/// The web in another language, `world/web.<lang>.toml`.
pub static WEB_SIBLING: Table = Table {
    name: "web-sibling",
    keys: &[
        must("format", Shape::Format),
        must("from", Shape::Line(16)),
        may("page", Shape::TablesById(&SIBLING_WEB_PAGE, PAGES)),
        may("hit", Shape::TablesById(&SIBLING_HIT, PAGES)),
    ],
};

/// One page of the web in another language.
pub static SIBLING_WEB_PAGE: Table = Table {
    name: "sibling-web-page",
    keys: &[
        must("title", Shape::Line(60)),
        must("by", Shape::Line(40)),
        must("date", Shape::Line(30)),
        must("text", Shape::Prose(PAGE_TEXT)),
        may("link", Shape::LineById(PARTS, 60)),
    ],
};

/// Something that a search finds, in another language; `words` are those that people search with in it.
pub static SIBLING_HIT: Table = Table {
    name: "sibling-hit",
    keys: &[must("words", Shape::Lines(PARTS)), must("title", Shape::Line(60)), must("text", Shape::Line(LINE))],
};

/// What is behind the login, `world/portal.toml`.
pub static PORTAL_FILE: Table = Table {
    name: "portal-file",
    keys: &[
        must("format", Shape::Format),
        may("language", Shape::Word(&["nb", "nn", "en"])),
        must("login", Shape::Table(&LOGIN)),
        may("approval", Shape::Tables(&APPROVAL, PAGES)),
        may("case", Shape::Tables(&CASE, PAGES)),
        may("letter", Shape::Tables(&PORTAL_LETTER, PAGES)),
        may("bill", Shape::Tables(&BILL, PAGES)),
        may("suggestion", Shape::Tables(&SUGGESTION, PAGES)),
        may("notice", Shape::Tables(&NOTICE, PARTS)),
        must("contact", Shape::Table(&CONTACT)),
    ],
};

/// Kari's practice keys: what her code device shows, the password on her note, the code that comes by
/// SMS for `MinKode`, and wrong ones that are proposed beside them. `asks` is what the app asks when it
/// is Kari who logs in.
pub static LOGIN: Table = Table {
    name: "login",
    keys: &[
        must("device-code", Shape::Line(12)),
        may("wrong-codes", Shape::Lines(3)),
        must("password", Shape::Line(30)),
        may("wrong-passwords", Shape::Lines(3)),
        must("minkode", Shape::Line(12)),
        must("asks", Shape::Line(LINE)),
    ],
};

/// What the app asks when it is not Kari who logs in.
pub static APPROVAL: Table = Table {
    name: "approval",
    keys: &[must("id", Shape::Id), must("asks", Shape::Line(LINE)), may("fake", Shape::Flag)],
};

/// How far a case has come.
static STATUSES: &[&str] = &["received", "working", "waiting", "done"];

/// A case: its number, who works on it, what has happened and what has been written.
pub static CASE: Table = Table {
    name: "case",
    keys: &[
        must("id", Shape::Id),
        must("number", Shape::Line(12)),
        must("title", Shape::Line(60)),
        must("worker", Shape::Id),
        must("status", Shape::Word(STATUSES)),
        may("event", Shape::Tables(&CASE_EVENT, PARTS)),
        may("message", Shape::Tables(&CASE_MESSAGE, PARTS)),
    ],
};

/// Something that happened in a case, and when.
pub static CASE_EVENT: Table = Table {
    name: "case-event",
    keys: &[must("id", Shape::Id), must("status", Shape::Word(STATUSES)), must("text", Shape::Line(LINE))],
};

/// What the case worker wrote. `wants` is the picture that is waited for; `reply` comes when it is sent,
/// or when anything is where nothing is waited for, and `reply-without` when it is missing.
pub static CASE_MESSAGE: Table = Table {
    name: "case-message",
    keys: &[
        must("id", Shape::Id),
        must("text", Shape::Prose(400)),
        may("wants", Shape::Id),
        may("reply", Shape::Line(LINE)),
        may("reply-without", Shape::Line(LINE)),
    ],
};

/// A letter from the municipality. `notice` is what tells of it when it comes, where that is not the notices
/// that tell of letters.
pub static PORTAL_LETTER: Table = Table {
    name: "portal-letter",
    keys: &[
        must("id", Shape::Id),
        must("title", Shape::Line(60)),
        must("date", Shape::Line(30)),
        may("unread", Shape::Flag),
        may("notice", Shape::Id),
        must("text", Shape::Prose(PAGE_TEXT)),
    ],
};

/// A bill.
pub static BILL: Table = Table {
    name: "bill",
    keys: &[
        must("id", Shape::Id),
        must("title", Shape::Line(60)),
        must("amount", Shape::Line(30)),
        must("due", Shape::Line(30)),
        may("paid", Shape::Flag),
        must("text", Shape::Prose(400)),
    ],
};

/// Something that the municipality suggests, and why.
pub static SUGGESTION: Table = Table {
    name: "suggestion",
    keys: &[
        must("id", Shape::Id),
        must("title", Shape::Line(40)),
        must("text", Shape::Prose(400)),
        must("why", Shape::Line(LINE)),
    ],
};

/// Something that one can be told of: `on` is what is chosen at first (`sms`, `mail`); `when` is what it tells
/// of (`letter`, `message`, `receipt`, `decided`); `sms`, and `subject` and `mail`, are what comes then by the
/// ways that are on.
pub static NOTICE: Table = Table {
    name: "notice",
    keys: &[
        must("id", Shape::Id),
        must("title", Shape::Line(40)),
        may("on", Shape::Lines(2)),
        may("when", Shape::Lines(4)),
        must("sms", Shape::Line(LINE)),
        must("subject", Shape::Line(60)),
        must("mail", Shape::Line(LINE)),
    ],
};

/// How the municipality reaches Kari, how it did before (which stands there where a start says
/// `old-contact`), and the code that comes by SMS when her number is changed.
pub static CONTACT: Table = Table {
    name: "contact",
    keys: &[
        must("phone", Shape::Line(20)),
        must("email", Shape::Line(ADDRESS)),
        must("old-phone", Shape::Line(20)),
        must("old-email", Shape::Line(ADDRESS)),
        must("confirmed", Shape::Line(30)),
        must("code", Shape::Line(12)),
        may("wrong-codes", Shape::Lines(3)),
    ],
};

/// What is behind the login in another language, `world/portal.<lang>.toml`.
pub static PORTAL_SIBLING: Table = Table {
    name: "portal-sibling",
    keys: &[
        must("format", Shape::Format),
        must("from", Shape::Line(16)),
        may("login", Shape::Table(&SIBLING_ASKS)),
        may("approval", Shape::TablesById(&SIBLING_ASKS, PAGES)),
        may("case", Shape::TablesById(&SIBLING_CASE, PAGES)),
        may("letter", Shape::TablesById(&SIBLING_PORTAL_LETTER, PAGES)),
        may("bill", Shape::TablesById(&SIBLING_BILL, PAGES)),
        may("suggestion", Shape::TablesById(&SIBLING_SUGGESTION, PAGES)),
        may("notice", Shape::TablesById(&SIBLING_NOTICE, PARTS)),
        may("contact", Shape::Table(&SIBLING_CONTACT)),
    ],
};

/// What the app asks, in another language.
pub static SIBLING_ASKS: Table = Table { name: "sibling-asks", keys: &[must("asks", Shape::Line(LINE))] };

/// One case in another language.
pub static SIBLING_CASE: Table = Table {
    name: "sibling-case",
    keys: &[
        must("title", Shape::Line(60)),
        may("event", Shape::LineById(PARTS, LINE)),
        may("message", Shape::TablesById(&SIBLING_CASE_MESSAGE, PARTS)),
    ],
};

/// What the case worker wrote, in another language.
pub static SIBLING_CASE_MESSAGE: Table = Table {
    name: "sibling-case-message",
    keys: &[must("text", Shape::Prose(400)), may("reply", Shape::Line(LINE)), may("reply-without", Shape::Line(LINE))],
};

/// One letter from the municipality in another language.
pub static SIBLING_PORTAL_LETTER: Table = Table {
    name: "sibling-portal-letter",
    keys: &[must("title", Shape::Line(60)), must("date", Shape::Line(30)), must("text", Shape::Prose(PAGE_TEXT))],
};

/// One bill in another language.
pub static SIBLING_BILL: Table = Table {
    name: "sibling-bill",
    keys: &[
        must("title", Shape::Line(60)),
        must("amount", Shape::Line(30)),
        must("due", Shape::Line(30)),
        must("text", Shape::Prose(400)),
    ],
};

/// One suggestion in another language.
pub static SIBLING_SUGGESTION: Table = Table {
    name: "sibling-suggestion",
    keys: &[must("title", Shape::Line(40)), must("text", Shape::Prose(400)), must("why", Shape::Line(LINE))],
};

/// What one can be told of, in another language.
pub static SIBLING_NOTICE: Table = Table {
    name: "sibling-notice",
    keys: &[
        must("title", Shape::Line(40)),
        must("sms", Shape::Line(LINE)),
        must("subject", Shape::Line(60)),
        must("mail", Shape::Line(LINE)),
    ],
};

/// When contact data were looked over, in another language.
pub static SIBLING_CONTACT: Table = Table { name: "sibling-contact", keys: &[must("confirmed", Shape::Line(30))] };

/// The words that people ask about, `course/glossary.toml`.
pub static GLOSSARY: Table = Table {
    name: "glossary",
    keys: &[
        must("format", Shape::Format),
        may("language", Shape::Word(&["nb", "nn", "en"])),
        must("word", Shape::Tables(&WORD, WORDS)),
    ],
};

/// A word and what it means.
pub static WORD: Table = Table {
    name: "word",
    keys: &[must("id", Shape::Id), must("term", Shape::Line(40)), must("text", Shape::Line(LINE))],
};

/// The glossary in another language, `course/glossary.<lang>.toml`.
pub static GLOSSARY_SIBLING: Table = Table {
    name: "glossary-sibling",
    keys: &[
        must("format", Shape::Format),
        must("from", Shape::Line(16)),
        may("word", Shape::TablesById(&SIBLING_WORD, WORDS)),
    ],
};

/// A word in another language.
pub static SIBLING_WORD: Table =
    Table { name: "sibling-word", keys: &[must("term", Shape::Line(40)), must("text", Shape::Line(LINE))] };

/// The order of the course and the paths through it, `course/paths.toml`. Lessons that are not
/// there yet may be named.
pub static PATHS_FILE: Table = Table {
    name: "paths",
    keys: &[
        must("format", Shape::Format),
        may("language", Shape::Word(&["nb", "nn", "en"])),
        may("order", Shape::Ids(LESSONS)),
        must("path", Shape::Tables(&PATH, PATHS)),
    ],
};

/// A path: what it is called, whom it is for, and its lessons in order.
pub static PATH: Table = Table {
    name: "path",
    keys: &[
        must("id", Shape::Id),
        must("title", Shape::Line(60)),
        must("whom", Shape::Line(LINE)),
        must("lessons", Shape::Ids(LESSONS)),
    ],
};

/// The paths in another language, `course/paths.<lang>.toml`.
pub static PATHS_SIBLING: Table = Table {
    name: "paths-sibling",
    keys: &[
        must("format", Shape::Format),
        must("from", Shape::Line(16)),
        may("path", Shape::TablesById(&SIBLING_PATH, PATHS)),
    ],
};

/// A path in another language.
pub static SIBLING_PATH: Table =
    Table { name: "sibling-path", keys: &[must("title", Shape::Line(60)), must("whom", Shape::Line(LINE))] };

/// A municipality: what lesson texts say as `{kommune}` or `{telefon-servicekontor}`,
/// `profiles/<name>.toml`. Which facts there are by id, the built-in `fjordvik` says; a municipality
/// may have more of its own.
pub static PROFILE: Table = Table {
    name: "profile",
    keys: &[
        must("format", Shape::Format),
        may("language", Shape::Word(&["nb", "nn"])),
        must("kommune", Shape::Words(40)),
        may("sted", Shape::Words(30)),
        may("minside", Shape::Words(30)),
        may("postkasse", Shape::Words(40)),
        may("nettside", Shape::Line(60)),
        may("epost", Shape::Line(60)),
        may("telefon", Shape::LineById(FACTS, 20)),
        may("nett", Shape::LineById(FACTS, 60)),
        may("adresse", Shape::WordsById(FACTS, 80)),
        may("apningstid", Shape::WordsById(FACTS, 80)),
        may("frist", Shape::WordsById(FACTS, 80)),
        may("pris", Shape::WordsById(FACTS, 80)),
        may("tjeneste", Shape::TablesById(&SERVICE, FACTS)),
    ],
};

/// A service of the municipality: where one gets it on paper, and how long an answer takes.
pub static SERVICE: Table = Table {
    name: "service",
    keys: &[must("form", Shape::Word(FORMS)), may("papir", Shape::Words(LINE)), may("svar", Shape::Words(60))],
};

/// An application that can be filled in and sent, `applications/<id>.toml`.
pub static APPLICATION: Table = Table {
    name: "application",
    keys: &[
        must("format", Shape::Format),
        may("language", Shape::Word(&["nb", "nn", "en"])),
        must("id", Shape::Id),
        must("title", Shape::Line(60)),
        must("number", Shape::Line(20)),
        must("worker", Shape::Id),
        must("before", Shape::Prose(600)),
        must("section", Shape::Tables(&SECTION, SECTIONS)),
        must("field", Shape::Tables(&QUESTION, QUESTIONS)),
        must("receipt", Shape::Table(&RECEIPT)),
        must("after", Shape::Tables(&AFTER, PARTS)),
    ],
};

/// A section of an application.
pub static SECTION: Table = Table {
    name: "section",
    keys: &[must("id", Shape::Id), must("title", Shape::Line(40)), may("text", Shape::Line(LINE))],
};

/// Something that an application asks.
pub static QUESTION: Table = Table {
    name: "question",
    keys: &[
        must("id", Shape::Id),
        must("section", Shape::Id),
        must("kind", Shape::Word(QUESTION_KINDS)),
        must("label", Shape::Line(60)),
        may("help", Shape::Line(LINE)),
        may("required", Shape::Flag),
        may("rule", Shape::Table(&RULE)),
        may("error", Shape::Line(LINE)),
        may("shown-if", Shape::Table(&SHOWN_IF)),
        may("given", Shape::Line(60)),
        may("right", Shape::Ids(PARTS)),
        may("option", Shape::Tables(&CHOICE_OF_FORM, PARTS)),
        may("suggestion", Shape::Tables(&CHOICE_OF_FORM, PARTS)),
    ],
};

/// How a question of an application is answered.
pub static QUESTION_KINDS: &[&str] = &["text", "number", "date", "choice", "many", "yes-no", "file"];

/// What an answer must be: at least so many words, so many digits, no less and no more than a number, none of
/// these options. In a date, less and more are about its year.
pub static RULE: Table = Table {
    name: "rule",
    keys: &[
        may("words", Shape::Integer(1, 50)),
        may("digits", Shape::Integer(1, 20)),
        may("least", Shape::Integer(0, 1_000_000)),
        may("most", Shape::Integer(0, 1_000_000)),
        may("not", Shape::Ids(PARTS)),
    ],
};

/// When a question is asked, or the case worker does something: that other question has one of these answers.
pub static SHOWN_IF: Table =
    Table { name: "shown-if", keys: &[must("field", Shape::Id), must("is", Shape::Ids(PARTS))] };

/// Something to choose, or to take instead of writing.
pub static CHOICE_OF_FORM: Table =
    Table { name: "choice-of-form", keys: &[must("id", Shape::Id), must("text", Shape::Line(80))] };

/// What stands on the receipt, beside the case number.
pub static RECEIPT: Table =
    Table { name: "receipt", keys: &[must("title", Shape::Line(60)), must("text", Shape::Prose(400))] };

/// What the case worker does when.
pub static AFTER: Table = Table {
    name: "after",
    keys: &[
        must("id", Shape::Id),
        must("days", Shape::Integer(0, 366)),
        must("status", Shape::Word(&["received", "working", "waiting", "done"])),
        must("says", Shape::Line(LINE)),
        may("attached", Shape::Id),
        may("missing", Shape::Id),
        may("only-if", Shape::Table(&SHOWN_IF)),
        may("asks", Shape::Id),
        may("message", Shape::Prose(400)),
        may("reply", Shape::Line(200)),
        may("reply-without", Shape::Line(200)),
        may("decides", Shape::Word(&["granted", "refused", "closed"])),
        may("letter-title", Shape::Line(60)),
        may("letter", Shape::Prose(1000)),
    ],
};

/// An application in another language, `applications/<id>.<lang>.toml`.
pub static APPLICATION_SIBLING: Table = Table {
    name: "application-sibling",
    keys: &[
        must("format", Shape::Format),
        must("from", Shape::Line(16)),
        must("title", Shape::Line(60)),
        must("before", Shape::Prose(600)),
        may("section", Shape::TablesById(&SIBLING_SECTION, SECTIONS)),
        may("field", Shape::TablesById(&SIBLING_QUESTION, QUESTIONS)),
        must("receipt", Shape::Table(&RECEIPT)),
        may("after", Shape::TablesById(&SIBLING_AFTER, PARTS)),
    ],
};

/// A section in another language.
pub static SIBLING_SECTION: Table =
    Table { name: "sibling-section", keys: &[must("title", Shape::Line(40)), may("text", Shape::Line(LINE))] };

/// A question in another language.
pub static SIBLING_QUESTION: Table = Table {
    name: "sibling-question",
    keys: &[
        must("label", Shape::Line(60)),
        may("help", Shape::Line(LINE)),
        may("error", Shape::Line(LINE)),
        may("option", Shape::LineById(PARTS, 80)),
        may("suggestion", Shape::LineById(PARTS, 80)),
    ],
};

/// What the case worker does, in another language.
pub static SIBLING_AFTER: Table = Table {
    name: "sibling-after",
    keys: &[
        must("says", Shape::Line(LINE)),
        may("message", Shape::Prose(400)),
        may("reply", Shape::Line(200)),
        may("reply-without", Shape::Line(200)),
        may("letter-title", Shape::Line(60)),
        may("letter", Shape::Prose(1000)),
    ],
};
