//! What stands in the file of an application.

use super::{all, each, language};
use crate::course::decode::{At, Fields, Prose, Span};
use crate::vocabulary::{Id, Lang};

/// An application's main file.
#[derive(Debug)]
pub(in crate::course) struct Application {
    pub(in crate::course) language: Lang,
    pub(in crate::course) id: Option<At<Id>>,
    pub(in crate::course) title: Option<At<String>>,
    pub(in crate::course) number: Option<At<String>>,
    pub(in crate::course) worker: Option<At<Id>>,
    pub(in crate::course) before: Option<At<Prose>>,
    pub(in crate::course) sections: Option<At<Vec<Section>>>,
    pub(in crate::course) questions: Option<At<Vec<Question>>>,
    pub(in crate::course) receipt: Option<Receipt>,
    pub(in crate::course) after: Option<At<Vec<After>>>,
}

/// A section.
#[derive(Debug)]
pub(in crate::course) struct Section {
    pub(in crate::course) id: Option<At<Id>>,
    pub(in crate::course) title: Option<At<String>>,
    pub(in crate::course) text: Option<At<String>>,
}

/// A question.
#[derive(Debug)]
pub(in crate::course) struct Question {
    pub(in crate::course) span: Span,
    pub(in crate::course) id: Option<At<Id>>,
    pub(in crate::course) section: Option<At<Id>>,
    pub(in crate::course) kind: Option<At<&'static str>>,
    pub(in crate::course) label: Option<At<String>>,
    pub(in crate::course) help: Option<At<String>>,
    pub(in crate::course) required: bool,
    pub(in crate::course) rule: Option<Rule>,
    pub(in crate::course) error: Option<At<String>>,
    pub(in crate::course) shown_if: Option<ShownIf>,
    pub(in crate::course) given: Option<At<String>>,
    pub(in crate::course) right: Option<At<Vec<At<Id>>>>,
    pub(in crate::course) options: Vec<Choice>,
    pub(in crate::course) suggestions: Vec<Choice>,
    /// Keys that have been told to be wrong.
    pub(in crate::course) failed: Vec<&'static str>,
}

/// What an answer must be.
#[derive(Debug)]
pub(in crate::course) struct Rule {
    pub(in crate::course) words: Option<At<i64>>,
    pub(in crate::course) digits: Option<At<i64>>,
    pub(in crate::course) least: Option<At<i64>>,
    pub(in crate::course) most: Option<At<i64>>,
    pub(in crate::course) not: Option<At<Vec<At<Id>>>>,
}

/// When a question is asked, or the case worker does something.
#[derive(Debug)]
pub(in crate::course) struct ShownIf {
    pub(in crate::course) field: Option<At<Id>>,
    pub(in crate::course) is: Option<At<Vec<At<Id>>>>,
}

/// Something to choose or to take.
#[derive(Debug)]
pub(in crate::course) struct Choice {
    pub(in crate::course) id: Option<At<Id>>,
    pub(in crate::course) text: Option<At<String>>,
}

/// The receipt.
#[derive(Debug)]
pub(in crate::course) struct Receipt {
    pub(in crate::course) title: Option<At<String>>,
    pub(in crate::course) text: Option<At<Prose>>,
}

/// What the case worker does.
#[derive(Debug)]
pub(in crate::course) struct After {
    pub(in crate::course) span: Span,
    pub(in crate::course) id: Option<At<Id>>,
    pub(in crate::course) days: Option<At<i64>>,
    pub(in crate::course) status: Option<At<&'static str>>,
    pub(in crate::course) says: Option<At<String>>,
    pub(in crate::course) attached: Option<At<Id>>,
    pub(in crate::course) missing: Option<At<Id>>,
    pub(in crate::course) only_if: Option<ShownIf>,
    pub(in crate::course) asks: Option<At<Id>>,
    pub(in crate::course) message: Option<At<Prose>>,
    pub(in crate::course) reply: Option<At<String>>,
    pub(in crate::course) reply_without: Option<At<String>>,
    pub(in crate::course) decides: Option<At<&'static str>>,
    pub(in crate::course) letter_title: Option<At<String>>,
    pub(in crate::course) letter: Option<At<Prose>>,
    /// Keys that have been told to be wrong.
    pub(in crate::course) failed: Vec<&'static str>,
}

impl Application {
    /// From a table of the kind `keys::APPLICATION`.
    pub(in crate::course) fn new(mut fields: Fields) -> Self {
        Self {
            language: language(&mut fields),
            id: fields.id("id"),
            title: fields.line("title"),
            number: fields.line("number"),
            worker: fields.id("worker"),
            before: fields.prose("before"),
            sections: fields.tables("section").map(|sections| each(sections, Section::new)),
            questions: fields.tables("field").map(|questions| each(questions, Question::new)),
            receipt: fields.fields("receipt").map(Receipt::new),
            after: fields.tables("after").map(|after| each(after, After::new)),
        }
    }
}

impl Section {
    fn new(mut fields: Fields) -> Self {
        Self { id: fields.id("id"), title: fields.line("title"), text: fields.line("text") }
    }
}

impl Question {
    fn new(mut fields: Fields) -> Self {
        Self {
            span: fields.span.clone(),
            id: fields.id("id"),
            section: fields.id("section"),
            kind: fields.word("kind"),
            label: fields.line("label"),
            help: fields.line("help"),
            required: fields.flag("required").is_some_and(|required| required.value),
            rule: fields.fields("rule").map(Rule::new),
            error: fields.line("error"),
            shown_if: fields.fields("shown-if").map(ShownIf::new),
            given: fields.line("given"),
            right: fields.ids("right"),
            options: all(fields.tables("option"), Choice::new),
            suggestions: all(fields.tables("suggestion"), Choice::new),
            failed: fields.failed,
        }
    }
}

impl Rule {
    fn new(mut fields: Fields) -> Self {
        Self {
            words: fields.integer("words"),
            digits: fields.integer("digits"),
            least: fields.integer("least"),
            most: fields.integer("most"),
            not: fields.ids("not"),
        }
    }
}

impl ShownIf {
    fn new(mut fields: Fields) -> Self {
        Self { field: fields.id("field"), is: fields.ids("is") }
    }
}

impl Choice {
    fn new(mut fields: Fields) -> Self {
        Self { id: fields.id("id"), text: fields.line("text") }
    }
}

impl Receipt {
    fn new(mut fields: Fields) -> Self {
        Self { title: fields.line("title"), text: fields.prose("text") }
    }
}

impl After {
    fn new(mut fields: Fields) -> Self {
        Self {
            span: fields.span.clone(),
            id: fields.id("id"),
            days: fields.integer("days"),
            status: fields.word("status"),
            says: fields.line("says"),
            attached: fields.id("attached"),
            missing: fields.id("missing"),
            only_if: fields.fields("only-if").map(ShownIf::new),
            asks: fields.id("asks"),
            message: fields.prose("message"),
            reply: fields.line("reply"),
            reply_without: fields.line("reply-without"),
            decides: fields.word("decides"),
            letter_title: fields.line("letter-title"),
            letter: fields.prose("letter"),
            failed: fields.failed,
        }
    }
}
