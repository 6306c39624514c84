//! What a lesson says of apps that authors have made: which ones are on the phone, and what happens in them.

use super::check::references;
use crate::course::decode::{At, Condition, Sink, Want};
use crate::course::model::{Lesson, Step, StepKind};
use crate::course::raw::Start;
use crate::diagnostic::Code;
use crate::vocabulary::Id;
use crate::vocabulary::happenings::{Field, Kind};
use crate::world::Data;
use crate::world::custom::app::{App, Kind as PartKind, OFF, ON, Part};
use crate::world::phone;

/// The apps that are on the phone when a task starts: the one that is open is there, too.
pub(super) fn installed(raw: &Start) -> Vec<Id> {
    let mut apps: Vec<Id> = raw.apps.iter().flat_map(|apps| &apps.value).map(|id| id.value.clone()).collect();
    if let Some(open) = raw.app.as_ref().filter(|open| !apps.contains(&open.value)) {
        apps.push(open.value.clone());
    }
    apps
}

/// Tells what a start says of apps and cannot be.
pub(super) fn check_start(sink: &mut Sink<'_>, start: &Start, world: Option<&Data>) {
    let at = start.at.as_ref().map(|at| at.value);
    match (&start.app, at) {
        (Some(app), Some(other)) if other != "app" => {
            sink.tell(Code::AppNotOpen, &app.span, &[("id", app.value.as_str()), ("at", other)]);
        }
        (None, Some("app")) if !start.failed.contains(&"app") => {
            sink.tell(Code::StartNeeds, &start.span, &[("at", "app"), ("key", "app")]);
        }
        _ => {}
    }
    let on_phone = start.device.as_ref().is_none_or(|device| device.value == "phone");
    let apps = start.apps.as_ref().map(|apps| ("apps", &apps.span));
    for (key, span) in apps.into_iter().chain(start.app.as_ref().map(|app| ("app", &app.span))) {
        if !on_phone {
            sink.tell(Code::UnusedKey, span, &[("key", key), ("needs", "device = \"phone\"")]);
        }
    }
    if let Some(world) = world {
        let known: Vec<&str> = world.app_names().collect();
        references(sink, "app", start.apps.iter().flat_map(|apps| &apps.value).chain(&start.app), &known);
    }
}

/// Whether a task needs an app that cannot be used.
pub(super) fn needs_broken(lesson: &Lesson) -> bool {
    let is_broken = |app: &Id| lesson.world.broken_apps.contains(app);
    let needs = |step: &Step| match &step.kind {
        StepKind::Practice { variants, .. } => variants.iter().any(|it| it.start.phone.apps.iter().any(is_broken)),
        _ => false,
    };
    lesson.steps.iter().any(needs)
}

/// Tells names in a condition that no app has.
pub(super) fn names(sink: &mut Sink<'_>, condition: &Condition, field: Field, ids: &[At<Id>], world: Option<&Data>) {
    let Some(world) = world else { return };
    if field == Field::App {
        let built_in = phone::App::BUILT_IN;
        let built_in = built_in.iter().filter(|_| condition.happened == Kind::AppOpened).map(phone::App::name);
        let known: Vec<&str> = built_in.chain(world.app_names()).collect();
        references(sink, "app", ids, &known);
        return;
    }
    // Where an app is named that is not there, that is what is told.
    let apps: Vec<&App> =
        world.apps.iter().map(AsRef::as_ref).filter(|app| asks(condition, Field::App, &app.id)).collect();
    if apps.is_empty() {
        return;
    }
    let parts = || apps.iter().flat_map(|app| app.holders());
    let (what, known): (&str, Vec<&str>) = match field {
        Field::Said => ("emit", apps.iter().flat_map(|app| app.emits()).map(Id::as_str).collect()),
        Field::Part => ("part", parts().map(|part| part.id.as_str()).collect()),
        _ => ("holds", parts().filter(|part| asks(condition, Field::Part, &part.id)).flat_map(held).collect()),
    };
    references(sink, what, ids, &known);
}

/// Whether `condition` lets `field` be `id`.
fn asks(condition: &Condition, field: Field, id: &Id) -> bool {
    condition.wants.iter().filter(|(wanted, _)| *wanted == field).all(|(_, want)| match want {
        Want::OneOf(ids) => ids.iter().any(|named| named.value == *id),
        Want::AtLeast(_) => true,
    })
}

/// What a part can hold, by name.
fn held(part: &Part) -> Vec<&str> {
    match part.kind {
        PartKind::Switch(_) | PartKind::Memory(_) => vec![OFF, ON],
        _ => part.kind.names().iter().map(|named| named.id.as_str()).collect(),
    }
}
