//! Findings about what an author wrote: where, what, and how to mend it.
//!
//! A finding carries no prose. Its sentence is the message `finding-<code>` in `locales/`, filled
//! with [`Finding::args`]; the mend is that message's attribute `.help`. The file is long because the list of what
//! can be found is closed, because it is written down once.

use std::ops::Range;

use serde::{Deserialize, Serialize};

/// How much a finding matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// The lesson can be used; somebody should look at it.
    Warning,
    /// The lesson cannot be used before this is mended.
    Fault,
}

impl Severity {
    /// The word used in JSON: `warning` or `fault`.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Warning => "warning",
            Self::Fault => "fault",
        }
    }
}

/// One thing that a person should know about a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// What kind of finding this is.
    pub code: Code,
    /// The file as its reader knows it: a path, or the name of a built-in file.
    pub file: String,
    /// First line of the place, from 1.
    pub line: usize,
    /// First column of the place in characters, from 1.
    pub column: usize,
    /// How many characters of the line the place covers, at least 1.
    pub width: usize,
    /// The whole line where it stands. Each control or invisible character is one `·`, so that
    /// columns stay true and the reader sees that something is there.
    pub excerpt: String,
    /// Values for the message: Fluent argument name and text.
    pub args: Vec<(&'static str, String)>,
    /// Where in another file that stands which it speaks of; usually nowhere.
    pub there: Box<[Quote]>,
}

/// A line of a file, and a place in it. What each field holds is as in a [`Finding`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Quote {
    /// The file as its reader knows it.
    pub file: String,
    /// First line of the place, from 1.
    pub line: usize,
    /// First column of the place in characters, from 1.
    pub column: usize,
    /// How many characters of the line the place covers, at least 1.
    pub width: usize,
    /// The whole line.
    pub excerpt: String,
}

impl Quote {
    /// The bytes `span` of `source`, which stands in `file`.
    #[must_use]
    pub fn at(file: &str, source: &str, span: Range<usize>) -> Self {
        let start = floor_boundary(source, span.start);
        let end = floor_boundary(source, span.end).max(start);
        let line_start = source[..start].rfind('\n').map_or(0, |newline| newline + 1);
        let line_end = source[start..].find('\n').map_or(source.len(), |n| start + n);
        Self {
            file: file.to_owned(),
            line: source[..start].matches('\n').count() + 1,
            column: source[line_start..start].chars().count() + 1,
            width: source[start..end.min(line_end).max(start)].chars().count().max(1),
            excerpt: visible(&source[line_start..line_end]),
        }
    }
}

impl Finding {
    /// A finding about the bytes `span` of `source`, which stands in `file`.
    #[must_use]
    pub fn at(code: Code, file: &str, source: &str, span: Range<usize>) -> Self {
        let Quote { file, line, column, width, excerpt } = Quote::at(file, source, span);
        Self { code, file, line, column, width, excerpt, args: Vec::new(), there: Box::default() }
    }

    /// A finding about a file as a whole.
    #[must_use]
    pub fn about_file(code: Code, file: &str) -> Self {
        Self::at(code, file, "", 0..0)
    }

    /// The same finding with a value for its message.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.args.push((name, value.into()));
        self
    }

    /// Where it stands, without what it says.
    #[must_use]
    pub fn place(&self) -> Quote {
        let Self { file, line, column, width, excerpt, .. } = self.clone();
        Quote { file, line, column, width, excerpt }
    }

    /// How much this finding matters.
    #[must_use]
    pub fn severity(&self) -> Severity {
        self.code.severity()
    }
}

/// The largest character boundary of `text` at or before `at`.
fn floor_boundary(text: &str, at: usize) -> usize {
    let mut at = at.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

/// `line` as it can be shown: a tab is one space, what cannot be seen is `·`.
fn visible(line: &str) -> String {
    line.trim_end_matches('\r')
        .chars()
        .map(|c| match c {
            ' '..='~' => c,
            c => {
                let seen = crate::vocabulary::without_controls(c.encode_utf8(&mut [0; 4]));
                seen.chars().next().unwrap_or('·')
            }
        })
        .collect()
}

macro_rules! codes {
    ($($(#[$doc:meta])* $variant:ident = $id:literal, $severity:ident;)*) => {
        /// The closed list of what can be found.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Code {
            $($(#[$doc])* $variant,)*
        }

        impl Code {
            /// Every code.
            pub const ALL: &[Self] = &[$(Self::$variant),*];

            /// The code as people write it, for example `unknown-key`.
            #[must_use]
            pub fn id(self) -> &'static str {
                match self { $(Self::$variant => $id,)* }
            }

            /// The Fluent message that says it.
            #[must_use]
            pub fn message(self) -> &'static str {
                match self { $(Self::$variant => concat!("finding-", $id),)* }
            }

            /// How much a finding with this code matters.
            #[must_use]
            pub fn severity(self) -> Severity {
                match self { $(Self::$variant => Severity::$severity,)* }
            }
        }
    };
}

codes! {
    // The file.
    /// There is no lesson with this id. Args: `id`, `near`.
    NoLesson = "no-lesson", Fault;
    /// The file could not be read. Args: `reason`.
    Unreadable = "unreadable", Fault;
    /// The file is larger than the program reads. Args: `most` in kilobytes.
    TooLarge = "too-large", Fault;
    /// Bytes that are not UTF-8.
    NotUtf8 = "not-utf8", Fault;
    /// A file name that a lesson cannot have. Args: `name`, `near` (a name that would do).
    FileName = "file-name", Fault;
    /// The world that all lessons share is not there.
    NoWorld = "no-world", Fault;
    /// A file that is no plain text. Args: `what` (one of [`DISGUISES`]).
    NotPlainText = "not-plain-text", Fault;
    /// A file with nothing in it but remarks. Args: `table` (what it should hold).
    EmptyFile = "empty-file", Fault;
    /// A file whose name ends in another way than `.toml`. Args: `name`, `near` (a name that would do).
    FileEnding = "file-ending", Fault;
    /// A copy that somebody's system has made of a file. Args: `name`, `near` (the name without the copy's mark, if
    /// nothing has that).
    FileCopy = "file-copy", Warning;
    /// A folder with files in it that is none of the course's. Args: `name`, `near`, `known`.
    FolderUnused = "folder-unused", Warning;
    /// A file in another folder than it belongs in. Args: `what` it is, `folder`.
    WrongFolder = "wrong-folder", Fault;
    /// A file that the folder of the course as a whole does not have. Args: `name`, `near`.
    CourseFile = "course-file", Warning;
    /// A file that the folder of the practice world does not have. Args: `name`, `near`, `known`.
    WorldFile = "world-file", Warning;
    /// There is more to tell about the file than was told. Args: `count`.
    More = "more", Warning;

    // The writing of TOML.
    /// The file is not TOML, in a way that has no code of its own.
    Syntax = "syntax", Fault;
    /// A text without its closing quotation mark.
    UnclosedText = "unclosed-text", Fault;
    /// A quotation mark inside a text, which has ended it.
    InnerQuote = "inner-quote", Fault;
    /// A text without quotation marks.
    UnquotedText = "unquoted-text", Fault;
    /// Quotation marks that a word processor has bent. Args: `character`.
    OddQuote = "odd-quote", Fault;
    /// A key with a character that keys do not have. Args: `character`, `near` (the key that was likely meant).
    OddKey = "odd-key", Fault;
    /// A control character inside a text or a comment.
    OddCharacter = "odd-character", Fault;
    /// A backslash with something after it that means nothing.
    BadEscape = "bad-escape", Fault;
    /// A key without `=` after it.
    MissingEquals = "missing-equals", Fault;
    /// `=` without a value.
    MissingValue = "missing-value", Fault;
    /// A bracket or brace that is not closed. Args: `bracket`.
    UnclosedBracket = "unclosed-bracket", Fault;
    /// No comma between two things in a list.
    MissingComma = "missing-comma", Fault;
    /// A comma too many.
    ExtraComma = "extra-comma", Fault;
    /// Something more after a value on its line.
    AfterValue = "after-value", Fault;
    /// Writing where keys and values should be. Args: `count` of lines, `what` (`writing`, or `colons` where other
    /// formats have them).
    LooseText = "loose-text", Fault;
    /// A heading with a bracket too few, or none. Args: `heading` as it should be.
    HeadingBrackets = "heading-brackets", Fault;
    /// A heading with blanks where there should be dots. Args: `heading` as it should be.
    HeadingWords = "heading-words", Fault;
    /// A remark as other formats have it. Args: `mark`.
    OddComment = "odd-comment", Fault;
    /// Two equals signs.
    ExtraEquals = "extra-equals", Fault;
    /// Something else where a whole number should be. Args: `key`.
    NotANumber = "not-a-number", Fault;
    /// Something else where true or false should be. Args: `key`.
    NotYesNo = "not-yes-no", Fault;
    /// Round brackets where there should be others.
    OddBracket = "odd-bracket", Fault;
    /// A second lesson in a file.
    TwoInOne = "two-in-one", Fault;
    /// A translation that is written as a lesson is. Args: `name` of the main file.
    WholeTranslation = "whole-translation", Fault;
    /// The same key twice in one table. Args: `key`.
    DuplicateKey = "duplicate-key", Fault;

    // Keys and values.
    /// A file for another version of the program. Args: `found`.
    WrongFormat = "wrong-format", Fault;
    /// A key that the table does not have. Args: `key`, `near` (may be empty), `known`.
    UnknownKey = "unknown-key", Fault;
    /// A key that must be there is not. Args: `key`, `table`.
    MissingKey = "missing-key", Fault;
    /// A value of the wrong kind. Args: `key`, `expected`, `found`: words of [`TYPE_WORDS`].
    WrongType = "wrong-type", Fault;
    /// A number too small or too large. Args: `key`, `least`, `most`.
    OutOfRange = "out-of-range", Fault;
    /// A text that is too long. Args: `key`, `length`, `most`.
    TooLong = "too-long", Fault;
    /// A line break in a text of one line. Args: `key`.
    LineBreak = "line-break", Fault;
    /// A list that is too long. Args: `key`, `count`, `most`.
    TooMany = "too-many", Fault;
    /// Nothing where something must be. Args: `key`.
    Empty = "empty", Fault;
    /// A word that is not one of those allowed. Args: `key`, `word`, `near`, `known`.
    UnknownWord = "unknown-word", Fault;
    /// A name that is no id. Args: `id`, `near` (an id made of it, may be empty).
    BadId = "bad-id", Fault;
    /// The same id twice. Args: `id`, `table`.
    DuplicateId = "duplicate-id", Fault;
    /// A character that cannot be seen; it is left out. Args: `key`, `character`.
    InvisibleCharacter = "invisible-character", Warning;
    /// Markdown that lesson texts do not have. Args: `what`: a word of [`MARKUP_WORDS`].
    Markup = "markup", Fault;
    /// A marked word that the glossary does not have; it is shown unmarked. Args: `id`, `near`.
    NoSuchTerm = "no-such-term", Warning;
    /// A clock or time of another form. Args: `key`, `value`.
    BadTime = "bad-time", Fault;
    /// A phone number of another form. Args: `value`.
    BadNumber = "bad-number", Fault;
    /// A drawing that is too large, or has other signs than plain ones. Args: `key`, `columns`, `rows`.
    BadDrawing = "bad-drawing", Fault;
    /// A phone number that nobody can ring. Args: `value`.
    BadPhone = "bad-phone", Fault;
    /// A web address that nobody can open. Args: `value`.
    BadAddress = "bad-address", Fault;
    /// An e-mail address that nobody can write to. Args: `value`.
    BadEmail = "bad-email", Fault;
    /// An e-mail or web address in the practice world that somebody could own, or that is none. Args:
    /// `value`.
    RealAddress = "real-address", Fault;
    /// An e-mail has been got by somebody who is none of the world's people. Args: `name`, `near`,
    /// `known`.
    UnknownReceiver = "unknown-receiver", Warning;

    // What fits together.
    /// The id is not the file's name. Args: `id`, `near` (what it should be).
    IdNotFileName = "id-not-file-name", Fault;
    /// A question with fewer than two answers.
    FewOptions = "few-options", Fault;
    /// A question with no right answer.
    NoRightAnswer = "no-right-answer", Fault;
    /// A question with a second right answer. Args: `id`, `first`.
    ManyRightAnswers = "many-right-answers", Fault;
    /// A question in which nothing is right, or nothing is wrong. Args: `what`: `all-right`,
    /// `none-wrong`, `all-wrong`.
    OneSided = "one-sided", Fault;
    /// Fewer things than there must be. Args: `key`, `count`, `least`.
    TooFew = "too-few", Fault;
    /// Two things to choose between that read the same. Args: `id`, `first`.
    SameText = "same-text", Fault;
    /// Two explanations of one step that are the same, or made from one template. Args: `path`,
    /// `first`.
    SameExplanation = "same-explanation", Fault;
    /// An id that nothing has. Args: `what` (thread, person, sentence, app, setting, lesson, service,
    /// page, control, theme, language, means, fit, talk, line, reply, form, field, answer, option,
    /// section, screen, part, holds, emit, step, variant, then), `id`, `near`, `known`.
    UnknownReference = "unknown-reference", Fault;
    /// A field that the happening does not have. Args: `field`, `happening`, `known`, `near`.
    FieldNotAllowed = "field-not-allowed", Fault;
    /// `at = "thread"` without `thread`.
    ThreadNeeded = "thread-needed", Fault;
    /// The task starts in a conversation that is not among `threads`. Args: `id`, `near`, `known`.
    ThreadNotThere = "thread-not-there", Fault;
    /// `thread` where the task does not start in a conversation. Args: `id`.
    ThreadUnused = "thread-unused", Warning;
    /// A start that needs a key for where it is. Args: `at`, `key`.
    StartNeeds = "start-needs", Fault;
    /// A key of a start that counts only at another place. Args: `at` (that place), `key`.
    StartUnused = "start-unused", Warning;
    /// A talk of another kind than is needed here. Args: `id`, `kind` (what is needed).
    TalkKind = "talk-kind", Fault;
    /// A line of a talk to which no reply leads. Args: `id`.
    LineUnreached = "line-unreached", Fault;
    /// A talk that cannot end from one of its lines. Args: `id`, `line`.
    TalkEndless = "talk-endless", Fault;
    /// A variant for which neither it nor its step has a key. Args: `variant`, `key`.
    VariantLacks = "variant-lacks", Fault;
    /// The last step is for one surface alone. Args: `surface`.
    LastStepBound = "last-step-bound", Fault;
    /// A step for the full screen without a twin for lines beside it.
    NoLinesStep = "no-lines-step", Warning;
    /// A goal that can be reached on one surface alone. Args: `happening`, `surface`.
    SurfaceNeeded = "surface-needed", Fault;
    /// A key that has no use where it stands. Args: `key`, `needs` (what it would need).
    UnusedKey = "unused-key", Warning;
    /// An application that nothing is ever decided about.
    NeverDecided = "never-decided", Fault;
    /// A section in which nothing is asked. Args: `id`.
    SectionEmpty = "section-empty", Fault;
    /// A rule that no answer keeps, or none of those that are proposed. Args: `id` (of the field), `what`: `any`,
    /// `proposed`.
    NoAnswerPasses = "no-answer-passes", Fault;
    /// Something that the case worker can never do. Args: `id`.
    NeverComes = "never-comes", Fault;
    /// A case that waits for somebody who is asked for nothing. Args: `id`.
    NothingAsked = "nothing-asked", Warning;
    /// A no that does not say how to complain. Args: `id`.
    NoComplaint = "no-complaint", Warning;
    /// A part of an app that is asked about or set, and holds nothing. Args: `id`, `kind`, `known`.
    HoldsNothing = "holds-nothing", Fault;
    /// A start that names an app to be open, and another place to start at. Args: `id`, `at`.
    AppNotOpen = "app-not-open", Fault;
    /// A screen of an app that nobody can come to. Args: `id`.
    ScreenUnreached = "screen-unreached", Warning;
    /// Something in an app that nobody can see. Args: `id`.
    PartUnseen = "part-unseen", Warning;
    /// An app with more states than hints look through. Args: `most`.
    AppTooLarge = "app-too-large", Warning;
    /// Lessons that need each other in a circle. Args: `circle`.
    NeedsCircle = "needs-circle", Fault;

    // The municipality.
    /// A value that the municipality's profile does not have. Args: `name`, `near`, `known`.
    UnknownValue = "unknown-value", Fault;
    /// A brace in a text that nothing closes.
    LoneBrace = "lone-brace", Fault;
    /// A step with a service and no form of it, or the other way round. Args: `key` that is missing.
    HalfService = "half-service", Fault;
    /// A lesson in which every step is for one form of a service only.
    NoStepForAll = "no-step-for-all", Fault;
    /// Facts that the profile lacks; those of the built-in one stand for them. Args: `heading`
    /// (`none` at the top), `keys`.
    FactMissing = "fact-missing", Warning;
    /// Services that the profile lacks; those of the built-in one stand for them. Args: `ids`.
    ServiceMissing = "service-missing", Warning;
    /// A translation of a profile, which has all languages in itself. Args: `name` of the profile.
    ProfileSibling = "profile-sibling", Fault;
    /// A fact that the built-in profile has under another name. Args: `key`, `near`.
    FactUnknown = "fact-unknown", Warning;
    /// Words of a profile that lack one form of Norwegian. Args: `key`, `language`.
    FactLanguage = "fact-language", Warning;

    // Examples.
    /// An act that is not on the screen where it is to be done. Args: `act`, `near` (may be empty), `known`.
    ExampleNotThere = "example-not-there", Fault;
    /// A label that stands several times where it is pressed. Args: `act`, `count`, `known` (what each goes by).
    ExampleSeveral = "example-several", Fault;
    /// Something is written where there is nothing to write in. Args: `act`, `known`.
    ExampleNoField = "example-no-field", Fault;
    /// Something is written where there are several fields. Args: `act`, `known`.
    ExampleWhichField = "example-which-field", Fault;
    /// An act from which nothing comes. Args: `act`, `why`: `real-number`, `field`, `nothing`.
    ExampleNotTaken = "example-not-taken", Fault;
    /// An act after the step has come out. Args: `act`, `came`.
    ExampleOver = "example-over", Fault;
    /// An example that came out otherwise. Args: `wanted`, `came`, `what` (`done`, `right`, `wrong`, `open`,
    /// `mistake`), `after` (the act after which it did).
    ExampleCame = "example-came", Fault;

    /// A text that its author is still to write. Args: `text` (what stands there).
    Unwritten = "unwritten", Warning;

    // Other languages.
    /// No file with the other form of Norwegian. Args: `name`, `language`.
    NoSibling = "no-sibling", Warning;
    /// A file with texts for a lesson that is not there. Args: `name`, `near`.
    SiblingAlone = "sibling-alone", Fault;
    /// A translation into the lesson's own language. Args: `language`.
    SiblingOfItself = "sibling-of-itself", Fault;
    /// Texts that the main file has and the translation lacks, once for a file. Args: `count`, `path` (of the first
    /// one), `shown` (`all` or `some`), `main` (the main file), `language`. The first ones stand in `there`.
    TranslationMissing = "translation-missing", Fault;
    /// A text that the main file does not have. Args: `path`, `near`.
    TranslationSurplus = "translation-surplus", Fault;
    /// The main file has changed since it was translated. Args: `key`, `part` (the id of what has changed, `none` for
    /// what stands outside all), `right`, `main` (the main file), `language`.
    TranslationStale = "translation-stale", Warning;
    /// A main file that hides one of the program, whose translation it has and differs from. Args: `language`, `main`
    /// (the main file).
    LentTranslation = "lent-translation", Warning;
    // Making of files.
    /// A text in a translation that is marked as not looked at by a person.
    TranslationUndone = "translation-undone", Warning;

    // Proofs. `variants` of each: the ids of the variants that it is so in, or `all`.
    /// A task in which a condition of the goal cannot be fulfilled. Args: `happening`, `variants`.
    NoWay = "no-way", Fault;
    /// A task whose goal is, or needs, a foreseen mistake. Args: `id` (of the mistake), `variants`.
    GoalBarred = "goal-barred", Fault;
    /// A task whose conditions can each be fulfilled, but not together. Args: `variants`.
    GoalsClash = "goals-clash", Fault;
    /// A task in which something is so already that is to be done. Args: `variants`.
    DoneAtStart = "done-at-start", Fault;
    /// A task with more acts than one task should have. Args: `count`, `most`, `variants`.
    LongWay = "long-way", Warning;
    /// A task whose shown way is told as a mistake. Args: `id` (of the mistake), `variants`.
    WayIsMistake = "way-is-mistake", Fault;
    /// A foreseen mistake that nobody can make. Args: `id`, `variants`.
    MistakeImpossible = "mistake-impossible", Fault;
    /// A foreseen mistake that is never told, because another one is. Args: `id`, `first`, `variants`.
    MistakeHidden = "mistake-hidden", Fault;
    /// A place from which nothing leads on. Args: `acts` that lead there, `variants`.
    NoWayOn = "no-way-on", Fault;
    /// A place from which only undoing leads on, and nothing says so. Args: `acts` that lead there, `variants`.
    SilentDeadEnd = "silent-dead-end", Warning;
    /// Something in a task that cannot be said, because an app is too large to try all of it. Args: `what`: `goal`,
    /// `mistake`, `walk`; `variants`.
    NotProved = "not-proved", Warning;
    /// An explanation that explains nothing.
    ThinExplanation = "thin-explanation", Warning;
    /// A word that does not stand whole on a screen. Args: `text`, `columns`, `rows`.
    TextCut = "text-cut", Warning;
    /// Something to press that cannot be seen. Args: `label`, `columns`, `rows`.
    OutOfSight = "out-of-sight", Fault;
    /// A text that is long to scroll through. Args: `count` of screens, `columns`, `rows`.
    TallText = "tall-text", Warning;

    // Wording.
    /// Texts that are harder to read than they should be. Args: `what` (lesson, step, note, feedback, glossary),
    /// `step`, `lix`, `known` (LIX without the words that the lesson explains), `target`, `most`, `words`.
    HardReading = "hard-reading", Warning;
    /// Texts that are too hard to read. Args: those of [`Self::HardReading`].
    TooHardReading = "too-hard-reading", Fault;
    /// A sentence with too many words. Args: `count`, `most`.
    LongSentence = "long-sentence", Warning;
    /// A text with too many words to be shown at once. Args: `count`, `most`.
    LongStep = "long-step", Warning;
    /// A take-home note of too few or too many lines. Args: `count`.
    NoteLines = "note-lines", Warning;
    /// An exclamation mark where an answer is met.
    ExclamationMark = "exclamation-mark", Warning;
    /// A word that the course does not use. Args: `word`, `near` (what to say, may be empty), `why`.
    WordToAvoid = "word-to-avoid", Warning;
    /// Another word for a thing that has one. Args: `word`, `near`, `language`.
    OtherTerm = "other-term", Warning;
    /// A word of the other form of Norwegian. Args: `word`, `near`, `language`.
    OtherNorwegian = "other-norwegian", Warning;
    /// A word that the dictionary does not have. Args: `word`, `near` (may be empty), `language`.
    Spelling = "spelling", Warning;
    /// A word of the glossary that nothing explains. Args: `word`, `id`.
    UnexplainedWord = "unexplained-word", Warning;
    /// A translation that says the same as the original. Args: `language`.
    SameAsOriginal = "same-as-original", Warning;
    /// A lesson that nobody has read. Args: `languages`: `nb`, `nn` or `nb-nn`.
    NotReviewed = "not-reviewed", Warning;
    /// A number that may be a living person's identity number or card.
    RealNumber = "real-number", Fault;
    /// A phone number that somebody may have. Args: `value`.
    RealPhone = "real-phone", Warning;
    /// A web or e-mail address that somebody may have. Args: `value`.
    RealSite = "real-site", Warning;
    /// A fact that another municipality or another year has otherwise. Args: `what` (price, date, share,
    /// deadline), `value`.
    FactInLesson = "fact-in-lesson", Warning;
    /// A sign that some screens do not have. Args: `character`, `near` (may be empty).
    ConsoleSign = "console-sign", Warning;
}

/// The words that `expected` and `found` of [`Code::WrongType`] can be.
pub const TYPE_WORDS: &[&str] =
    &["text", "texts", "number", "decimal", "flag", "date", "list", "table", "tables", "by-id", "condition"];

/// The words that `what` of [`Code::NotPlainText`] can be.
pub const DISGUISES: &[&str] = &["word", "rich-text", "web-page", "pdf", "picture", "json", "utf16", "old-mac"];

/// The words that `what` of [`Code::Markup`] can be.
pub const MARKUP_WORDS: &[&str] =
    &["heading", "link", "image", "html", "quote", "emphasis", "table", "rule", "code-block", "nested-list", "strike"];
