//! What a lesson says of applications: how they stand when a task starts, and what happens with them.

use super::check::references;
use crate::course::decode::{At, Sink};
use crate::course::raw::Start;
use crate::diagnostic::Code;
use crate::vocabulary::Id;
use crate::vocabulary::happenings::{Field, Kind};
use crate::world::Data;
use crate::world::form::application::{Application, Outcome, Question};
use crate::world::form::{self, Begun, DECLARATION, REVIEW, Stage};
use crate::world::web::site::MIN_SIDE;

/// How applications stand when a task starts.
pub(super) fn start(raw: &Start) -> form::Start {
    let answers = raw.answers.iter().filter_map(|(question, ids)| {
        let ids = ids.as_ref()?.value.iter().map(|id| id.value.clone());
        Some((question.value.clone(), ids.collect()))
    });
    let answers: Vec<(Id, Vec<Id>)> = answers.collect();
    let begun = |form: &Option<At<Id>>, stage| {
        let form = form.as_ref()?.value.clone();
        let section = raw.section.as_ref().map(|section| section.value.clone());
        Some(Begun { form, stage, section, answers: answers.clone() })
    };
    let stages = [begun(&raw.form, Stage::Open), begun(&raw.draft, Stage::Draft), begun(&raw.submitted, Stage::Sent)];
    form::Start { begun: stages.into_iter().flatten().collect() }
}

/// Tells what a start says of applications and cannot be.
pub(super) fn check_start(sink: &mut Sink<'_>, start: &Start, world: Option<&Data>) {
    let begun: Vec<&At<Id>> = [&start.form, &start.draft, &start.submitted].into_iter().flatten().collect();
    let told = ["form", "draft", "submitted"].iter().any(|key| start.failed.contains(key));
    let needs = "form";
    let answers = start.answers.first().map(|(id, _)| &id.span);
    for (key, place) in [("section", start.section.as_ref().map(|section| &section.span)), ("answers", answers)] {
        if let Some(place) = place.filter(|_| begun.is_empty() && !told) {
            sink.tell(Code::UnusedKey, place, &[("key", key), ("needs", needs)]);
        }
    }
    // An application stands on Min side, behind the login.
    if let Some(first) = begun.first() {
        let at_min_side = start.web.page.as_ref().is_some_and(|page| page.value.as_str() == MIN_SIDE);
        let lacks = [("page", at_min_side), ("logged-in", start.web.logged_in)].into_iter().find(|(_, there)| !there);
        if let Some((key, _)) = lacks.filter(|(key, _)| !start.failed.contains(key)) {
            sink.tell(Code::MissingKey, &first.span, &[("key", key), ("table", "start")]);
        }
    }
    let Some(world) = world else { return };
    let known: Vec<&str> = world.applications.iter().map(|application| application.id.as_str()).collect();
    references(sink, "form", begun.iter().copied(), &known);
    let application = |id: &&At<Id>| world.applications.iter().find(|application| application.id == id.value);
    if let Some(application) = begun.iter().find_map(application) {
        of_application(sink, start, application);
    }
}

fn of_application(sink: &mut Sink<'_>, start: &Start, application: &Application) {
    let sections = application.sections.iter().map(|section| section.id.as_str()).chain([REVIEW]);
    references(sink, "section", &start.section, &sections.collect::<Vec<_>>());
    let fields: Vec<&str> = application.questions.iter().map(|question| question.id.as_str()).collect();
    references(sink, "field", start.answers.iter().map(|(id, _)| id), &fields);
    for (id, answers) in &start.answers {
        let question = application.question(&id.value);
        if let (Some(question), Some(answers)) = (question, answers)
            && question.kind != form::application::Kind::File
        {
            references(
                sink,
                "answer",
                &answers.value,
                &known_answers(question).iter().map(Id::as_str).collect::<Vec<_>>(),
            );
        }
    }
}

/// What a question can be answered with by name.
fn known_answers(question: &Question) -> Vec<Id> {
    let suggestions = question.suggestions.iter().map(|suggestion| suggestion.id.clone());
    question.choices().into_iter().chain(suggestions).collect()
}

/// What can come of something.
pub(super) fn results(happened: Kind) -> &'static [&'static str] {
    const RESULTS: [&str; 3] = [Outcome::Granted.name(), Outcome::Refused.name(), Outcome::Closed.name()];
    if happened == Kind::Decided { &RESULTS } else { &["right", "wrong"] }
}

/// Tells names in a condition that nothing has.
pub(super) fn names(sink: &mut Sink<'_>, field: Field, ids: &[At<Id>], world: Option<&Data>) {
    let Some(world) = world else { return };
    let applications = || world.applications.iter();
    let (what, known): (&str, Vec<&str>) = match field {
        Field::Form => ("form", applications().map(|application| application.id.as_str()).collect()),
        Field::Section => {
            let sections = applications().flat_map(|application| &application.sections);
            ("section", sections.map(|section| section.id.as_str()).chain([REVIEW]).collect())
        }
        Field::Question => {
            let questions = applications().flat_map(|application| &application.questions);
            ("field", questions.map(|question| question.id.as_str()).chain([DECLARATION]).collect())
        }
        _ => return,
    };
    references(sink, what, ids, &known);
}
