//! What must fit together between a step, the surface that it is for, and the device that it is
//! done on.

use crate::course::decode::{At, Condition, Sink, Want, listed};
use crate::course::raw::{Control, Part, Start, Step, Variant};
use crate::diagnostic::Code;
use crate::vocabulary::happenings::Field;
use crate::vocabulary::{Means, Surface};

/// Tells steps for one surface that leave the other one without: nobody is to lose a step by
/// where they sit, and a lesson ends for everybody.
pub(super) fn surfaces(sink: &mut Sink<'_>, steps: &[Step]) {
    let is_for = |step: &Step, surface: Surface| step.surface.as_ref().is_some_and(|only| only.value == surface.name());
    if let Some(only) = steps.last().and_then(|step| step.surface.as_ref()) {
        sink.tell(Code::LastStepBound, &only.span, &[("surface", only.value)]);
    }
    // Steps for one surface stand beside their twins for the other.
    for group in steps.chunk_by(|above, below| above.surface.is_some() && below.surface.is_some()) {
        let twins = group.iter().filter(|step| is_for(step, Surface::Lines)).count();
        let alone = group.iter().filter(|step| is_for(step, Surface::Screen)).skip(twins);
        for only in alone.filter_map(|step| step.surface.as_ref()) {
            sink.tell(Code::NoLinesStep, &only.span, &[]);
        }
    }
}

/// Tells goals that can be reached on one surface alone, in a step that is for another or for
/// both.
pub(super) fn goals<'p>(sink: &mut Sink<'_>, step: &Step, parts: impl IntoIterator<Item = &'p Part>) {
    let here = step.surface.as_ref().map(|only| only.value);
    for done in parts.into_iter().filter_map(|part| part.done.as_ref()) {
        for condition in &done.value {
            if let Some(only) = only_on(condition).filter(|only| here != Some(only.name())) {
                let args = [("happening", condition.happened.name()), ("surface", only.name())];
                sink.tell(Code::SurfaceNeeded, &done.span, &args);
            }
        }
    }
}

/// The only surface on which `condition` can be fulfilled.
fn only_on(condition: &Condition) -> Option<Surface> {
    let by_mouse = |(field, want): &(Field, Want)| match want {
        Want::OneOf(ids) => *field == Field::Means && ids.iter().all(|id| id.value.as_str() == Means::Mouse.name()),
        Want::AtLeast(_) => false,
    };
    condition.happened.surface().or_else(|| condition.wants.iter().any(by_mouse).then_some(Surface::Screen))
}

/// Whether a task that starts like this is done on something that has several places.
pub(super) fn has_places(start: &Start) -> bool {
    matches!(device(start), "phone" | "computer") && !start.failed.contains(&"device")
}

/// Where a computer can stand.
const TABS: [&str; 2] = ["mail", "web"];

/// Tells a place that is not on the computer.
pub(super) fn on_computer(sink: &mut Sink<'_>, start: &Start) {
    if let Some(at) = start.at.as_ref().filter(|at| device(start) == "computer" && !TABS.contains(&at.value)) {
        let args = [("key", "at"), ("word", at.value), ("near", ""), ("known", &*listed(TABS))];
        sink.tell(Code::UnknownWord, &at.span, &args);
    }
}

/// Tells a device that is to be looked at and cannot be: beside a question lies a phone or a computer.
pub(super) fn still(sink: &mut Sink<'_>, start: &Start) {
    if let Some(device) = start.device.as_ref().filter(|device| !matches!(device.value, "phone" | "computer")) {
        sink.tell(Code::UnusedKey, &device.span, &[("key", "device"), ("needs", "kind = \"practice\"")]);
    }
}

fn device(start: &Start) -> &'static str {
    start.device.as_ref().map_or("phone", |device| device.value)
}

/// The start that counts for a variant, or for a step without one.
fn start_of<'p>(base: &'p Part, variant: Option<&'p Part>) -> Option<&'p Start> {
    variant.and_then(|part| part.start.as_ref()).or(base.start.as_ref())
}

/// What the device of a task must have and neither the step nor the variant has.
pub(super) fn lacking(base: &Part, variant: Option<&Part>) -> Option<&'static str> {
    let has = |key: &str| {
        let there = |part: &Part| {
            let empty = if key == "page" { part.pages.is_empty() } else { part.controls.is_empty() };
            !empty || part.failed.contains(&key)
        };
        there(base) || variant.is_some_and(there)
    };
    match start_of(base, variant).map(device) {
        Some("board") if !has("control") => Some("control"),
        Some("program") if !has("page") => Some("page"),
        _ => None,
    }
}

/// Tells pages, things on a board and given texts that nobody ever sees.
pub(super) fn unused(sink: &mut Sink<'_>, base: &Part, variants: &[Variant]) {
    let devices = |parts: &[Option<&Part>]| -> Vec<&str> {
        parts.iter().filter_map(|variant| start_of(base, *variant)).map(device).collect()
    };
    let all: Vec<Option<&Part>> = variants.iter().map(|variant| Some(&variant.part)).collect();
    let step = if all.is_empty() { devices(&[None]) } else { devices(&all) };
    useless(sink, base, &step);
    for variant in variants {
        useless(sink, &variant.part, &devices(&[Some(&variant.part)]));
    }
}

fn useless(sink: &mut Sink<'_>, part: &Part, devices: &[&str]) {
    let mut tell = |key: &str, needs: &str, place: Option<std::ops::Range<usize>>| {
        if let Some(place) = place {
            sink.tell(Code::UnusedKey, &place, &[("key", key), ("needs", needs)]);
        }
    };
    // Without a start there is something else to tell.
    if !devices.is_empty() && !devices.contains(&"program") {
        tell("page", "device = \"program\"", part.pages.first().and_then(|page| place(page.id.as_ref())));
    }
    if !devices.is_empty() && !devices.contains(&"board") {
        tell("control", "device = \"board\"", part.controls.first().and_then(|control| place(control.id.as_ref())));
    }
    let no_field = |control: &&Control| control.kind.as_ref().is_some_and(|kind| kind.value != "field");
    for control in part.controls.iter().filter(no_field) {
        tell("given", "kind = \"field\"", place(control.given.as_ref()));
    }
}

fn place<T>(at: Option<&At<T>>) -> Option<std::ops::Range<usize>> {
    at.map(|at| at.span.clone())
}
