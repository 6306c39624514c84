//! What must fit together in an application, told whatever else is missing.

use crate::course::decode::{At, Prose, Sink, as_id};
use crate::course::raw::application::{After, Application, Question, ShownIf};
use crate::course::resolve::{references, unique};
use crate::diagnostic::Code;
use crate::vocabulary::Id;
use crate::world::data::Data;
use crate::world::form::application::{Application as Made, Kind, Outcome, YES_NO};
use crate::world::form::{DECLARATION, REVIEW};
use crate::world::portal::records::Status;

/// Tells what does not fit together in `raw`.
pub(super) fn application(sink: &mut Sink<'_>, raw: &Application, stem: &str, world: Option<&Data>) {
    if let Some(id) = &raw.id
        && id.value.as_str() != stem
    {
        sink.tell(Code::IdNotFileName, &id.span, &[("id", id.value.as_str()), ("near", &as_id(stem))]);
    }
    if let (Some(worker), Some(world)) = (&raw.worker, world) {
        let known: Vec<&str> = world.people.iter().map(|person| person.id.as_str()).collect();
        references(sink, "person", [worker], &known);
    }
    if let (Some(id), Some(world)) = (&raw.id, world)
        && world.records.case(&id.value).is_some()
    {
        sink.tell(Code::DuplicateId, &id.span, &[("id", id.value.as_str()), ("table", "case")]);
    }
    sections(sink, raw);
    questions(sink, raw, world);
    after(sink, raw);
}

fn sections(sink: &mut Sink<'_>, raw: &Application) {
    let Some(sections) = &raw.sections else { return };
    unique(sink, "section", sections.value.iter().map(|section| section.id.as_ref()));
    if sections.value.is_empty() {
        sink.tell(Code::Empty, &sections.span, &[("key", "section")]);
    }
    for id in sections.value.iter().filter_map(|section| section.id.as_ref()) {
        if id.value.as_str() == REVIEW {
            sink.tell(Code::DuplicateId, &id.span, &[("id", REVIEW), ("table", "section")]);
        }
        let asks = |question: &Question| question.section.as_ref().is_none_or(|section| section.value == id.value);
        if raw.questions.as_ref().is_some_and(|questions| !questions.value.iter().any(asks)) {
            sink.tell(Code::SectionEmpty, &id.span, &[("id", id.value.as_str())]);
        }
    }
}

fn questions(sink: &mut Sink<'_>, raw: &Application, world: Option<&Data>) {
    let Some(questions) = &raw.questions else { return };
    unique(sink, "field", questions.value.iter().map(|question| question.id.as_ref()));
    if questions.value.is_empty() {
        sink.tell(Code::Empty, &questions.span, &[("key", "field")]);
    }
    let sections: Option<Vec<&str>> = raw.sections.as_ref().map(|sections| {
        sections.value.iter().filter_map(|section| section.id.as_ref()).map(|id| id.value.as_str()).collect()
    });
    for (place, question) in questions.value.iter().enumerate() {
        if let (Some(section), Some(known)) = (&question.section, &sections) {
            references(sink, "section", [section], known);
        }
        if let Some(id) = question.id.as_ref().filter(|id| id.value.as_str() == DECLARATION) {
            sink.tell(Code::DuplicateId, &id.span, &[("id", DECLARATION), ("table", "field")]);
        }
        if let Some(shown) = &question.shown_if {
            shown_if(sink, shown, &questions.value[..place]);
        }
        if let Some(kind) = kind(question) {
            of_kind(sink, question, kind);
            passes(sink, question, kind);
        }
        if let (Some(right), Some(world)) = (&question.right, world) {
            let files = world.files.iter().map(|file| file.id.as_str());
            let known: Vec<&str> = world.scenes.iter().map(|scene| scene.id.as_str()).chain(files).collect();
            references(sink, "photo", &right.value, &known);
        }
        // What must be answered says what is wrong when it is not.
        let told = question.failed.contains(&"error");
        if (question.required || question.rule.is_some()) && question.error.is_none() && !told {
            sink.tell(Code::MissingKey, &question.span, &[("key", "error"), ("table", "question")]);
        }
    }
}

/// A rule that no answer keeps stops everybody, and one that no suggestion keeps stops whoever does not write.
fn passes(sink: &mut Sink<'_>, question: &Question, kind: Kind) {
    let (Some(id), Some(rule)) = (&question.id, &question.rule) else { return };
    let apart = |least: &Option<At<i64>>, most: &Option<At<i64>>| {
        least.as_ref().zip(most.as_ref()).is_some_and(|(least, most)| least.value > most.value)
    };
    let barred =
        |choice: &str| rule.not.as_ref().is_some_and(|not| not.value.iter().any(|id| id.value.as_str() == choice));
    let all_barred = || rule.not.is_some() && answers(question).into_iter().all(barred);
    let none = match kind {
        Kind::Number | Kind::Date => apart(&rule.least, &rule.most),
        Kind::Choice | Kind::Many | Kind::YesNo => all_barred(),
        Kind::Text | Kind::File => false,
    };
    let mut tell = |what| sink.tell(Code::NoAnswerPasses, &id.span, &[("id", id.value.as_str()), ("what", what)]);
    if none {
        return tell("any");
    }
    let rules = super::rules(rule, kind);
    let texts: Vec<&str> =
        question.suggestions.iter().filter_map(|choice| choice.text.as_ref()).map(|text| text.value.as_str()).collect();
    if kind.is_written() && !texts.is_empty() && !texts.iter().any(|text| kind.takes(text, &rules)) {
        tell("proposed");
    }
}

fn kind(question: &Question) -> Option<Kind> {
    let name = question.kind.as_ref()?.value;
    Kind::ALL.into_iter().find(|kind| kind.name() == name)
}

/// What hangs on an answer: the question is one of these, and has answers to choose or to take.
fn shown_if(sink: &mut Sink<'_>, shown: &ShownIf, before: &[Question]) {
    let names = |question: &'_ Question| question.id.as_ref().map(|id| id.value.as_str().to_owned());
    if let Some(field) = &shown.field {
        let known: Vec<String> = before.iter().filter_map(names).collect();
        let known: Vec<&str> = known.iter().map(String::as_str).collect();
        references(sink, "field", [field], &known);
    }
    let other = before.iter().find(|question| {
        question.id.as_ref().zip(shown.field.as_ref()).is_some_and(|(id, field)| id.value == field.value)
    });
    if let (Some(other), Some(is)) = (other, &shown.is) {
        references(sink, "answer", &is.value, &answers(other));
    }
}

/// What can be answered to a question by name.
fn answers(question: &Question) -> Vec<&str> {
    match kind(question) {
        Some(Kind::YesNo) => YES_NO.to_vec(),
        Some(Kind::Choice | Kind::Many) => ids(&question.options),
        Some(Kind::Text | Kind::Number | Kind::Date) => ids(&question.suggestions),
        Some(Kind::File) | None => Vec::new(),
    }
}

fn ids(choices: &[crate::course::raw::application::Choice]) -> Vec<&str> {
    choices.iter().filter_map(|choice| choice.id.as_ref()).map(|id| id.value.as_str()).collect()
}

/// What a kind of question needs, and what it has no use of.
fn of_kind(sink: &mut Sink<'_>, question: &Question, kind: Kind) {
    unique(sink, "option", question.options.iter().map(|option| option.id.as_ref()));
    unique(sink, "suggestion", question.suggestions.iter().map(|suggestion| suggestion.id.as_ref()));
    if kind.has_options() && question.options.len() < 2 && !question.failed.contains(&"option") {
        let count = question.options.len().to_string();
        sink.tell(Code::TooFew, &question.span, &[("key", "option"), ("count", &count), ("least", "2")]);
    }
    let mut useless = |key: &str, needs: &str, place: Option<std::ops::Range<usize>>| {
        if let Some(place) = place {
            sink.tell(Code::UnusedKey, &place, &[("key", key), ("needs", needs)]);
        }
    };
    let first = |choices: &[crate::course::raw::application::Choice]| {
        choices.first().and_then(|choice| choice.id.as_ref()).map(|id| id.span.clone())
    };
    if !kind.has_options() {
        useless("option", "kind = \"choice\"", first(&question.options));
    }
    if !kind.is_written() {
        useless("suggestion", "kind = \"text\"", first(&question.suggestions));
        useless("given", "kind = \"text\"", question.given.as_ref().map(|given| given.span.clone()));
    }
    if kind != Kind::File {
        useless("right", "kind = \"file\"", question.right.as_ref().map(|right| right.span.clone()));
    }
    let Some(rule) = &question.rule else { return };
    let place = |number: &Option<At<i64>>| number.as_ref().map(|number| number.span.clone());
    if kind != Kind::Text {
        useless("words", "kind = \"text\"", place(&rule.words));
        useless("digits", "kind = \"text\"", place(&rule.digits));
    }
    if !matches!(kind, Kind::Number | Kind::Date) {
        useless("least", "kind = \"number\"", place(&rule.least));
        useless("most", "kind = \"number\"", place(&rule.most));
    }
    if !matches!(kind, Kind::Choice | Kind::Many | Kind::YesNo) {
        useless("not", "kind = \"many\"", rule.not.as_ref().map(|not| not.span.clone()));
    } else if let Some(not) = &rule.not {
        references(sink, "option", &not.value, &answers(question));
    }
}

fn after(sink: &mut Sink<'_>, raw: &Application) {
    let Some(after) = &raw.after else { return };
    unique(sink, "after", after.value.iter().map(|after| after.id.as_ref()));
    let questions = raw.questions.iter().flat_map(|questions| &questions.value);
    let files: Vec<&str> = questions
        .filter(|question| kind(question) == Some(Kind::File))
        .filter_map(|question| question.id.as_ref())
        .map(|id| id.value.as_str())
        .collect();
    let known = raw.questions.is_some();
    for after in &after.value {
        if let (Some(only_if), Some(questions)) = (&after.only_if, &raw.questions) {
            shown_if(sink, only_if, &questions.value);
        }
        if let (Some(attached), Some(missing), Some(id)) = (&after.attached, &after.missing, &after.id)
            && attached.value == missing.value
        {
            sink.tell(Code::NeverComes, &id.span, &[("id", id.value.as_str())]);
        }
        for field in [&after.attached, &after.missing, &after.asks].into_iter().flatten().filter(|_| known) {
            references(sink, "field", [field], &files);
            needs_right(sink, raw, field);
        }
        belongings(sink, after);
        letter_id(sink, raw.id.as_ref(), after);
    }
    if !after.value.iter().any(|after| after.decides.is_some() || !after.failed.is_empty()) {
        sink.tell(Code::NeverDecided, &after.span, &[]);
    }
}

/// A file on which something hangs says which one is meant.
fn needs_right(sink: &mut Sink<'_>, raw: &Application, field: &At<Id>) {
    let questions = raw.questions.iter().flat_map(|questions| &questions.value);
    let named = questions.filter(|question| question.id.as_ref().is_some_and(|id| id.value == field.value));
    for question in named.filter(|question| kind(question) == Some(Kind::File)) {
        if question.right.is_none() && !question.failed.contains(&"right") {
            sink.tell(Code::MissingKey, &question.span, &[("key", "right"), ("table", "question")]);
        }
    }
}

/// What is asked is written, and what is decided has a letter; the other way round as well.
fn belongings(sink: &mut Sink<'_>, after: &After) {
    let missing = |sink: &mut Sink<'_>, key: &'static str| {
        if !after.failed.contains(&key) {
            sink.tell(Code::MissingKey, &after.span, &[("key", key), ("table", "after")]);
        }
    };
    if after.asks.is_some() && after.message.is_none() {
        missing(sink, "message");
    }
    if after.decides.is_some() {
        if after.letter_title.is_none() {
            missing(sink, "letter-title");
        }
        if after.letter.is_none() {
            missing(sink, "letter");
        }
    }
    waits(sink, after);
    let mut useless = |key: &str, needs: &str, place: Option<std::ops::Range<usize>>| {
        if let Some(place) = place {
            sink.tell(Code::UnusedKey, &place, &[("key", key), ("needs", needs)]);
        }
    };
    if after.message.is_none() && !after.failed.contains(&"message") {
        useless("reply", "message", after.reply.as_ref().map(|reply| reply.span.clone()));
        useless("reply-without", "message", after.reply_without.as_ref().map(|reply| reply.span.clone()));
    }
    if after.decides.is_none() && !after.failed.contains(&"decides") {
        useless("letter", "decides", after.letter.as_ref().map(|letter| letter.span.clone()));
        useless("letter-title", "decides", after.letter_title.as_ref().map(|title| title.span.clone()));
    }
}

/// Whoever is waited for has been asked for something, and whoever is told no can say that it is wrong.
fn waits(sink: &mut Sink<'_>, after: &After) {
    let Some(id) = &after.id else { return };
    let args = [("id", id.value.as_str())];
    let is = |word: &Option<At<&'static str>>, name: &str| word.as_ref().is_some_and(|word| word.value == name);
    let asks = after.message.is_some() || after.asks.is_some() || after.failed.contains(&"message");
    if is(&after.status, Status::Waiting.name()) && !asks {
        sink.tell(Code::NothingAsked, &id.span, &args);
    }
    let silent = |letter: &At<Prose>| !letter.value.written.contains(COMPLAINT);
    if is(&after.decides, Outcome::Refused.name())
        && let Some(letter) = after.letter.as_ref().filter(|letter| silent(letter))
    {
        sink.tell(Code::NoComplaint, &letter.span, &args);
    }
}

/// The profile's value that says how long one can complain.
const COMPLAINT: &str = "{frist-klage}";

/// The letter's id is made of both ids.
fn letter_id(sink: &mut Sink<'_>, application: Option<&At<Id>>, after: &After) {
    if let (Some(application), Some(id)) = (application, &after.id)
        && after.decides.is_some()
        && Made::letter(&application.value, &id.value).is_none()
    {
        let length = (application.value.as_str().len() + id.value.as_str().len() + 1).to_string();
        let most = Id::LONGEST.to_string();
        sink.tell(Code::TooLong, &id.span, &[("key", "id"), ("length", &length), ("most", &most)]);
    }
}
