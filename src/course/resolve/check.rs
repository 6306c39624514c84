//! What must fit together in a lesson, told whatever else is missing.

mod calls;
mod condition;

use super::{custom, devices, forms, question, unique, web};
use crate::course::decode::{At, Sink, as_id, listed, nearest};
use crate::course::raw::{Item, Lesson, Part, Start, Step, StepKind, Variant};
use crate::course::world::is_clock;
use crate::diagnostic::Code;
use crate::vocabulary::Id;
use crate::world::Data;

/// The competences of DigComp 2.2 by area: how many each of the five has.
pub(crate) const DIGCOMP: [u8; 5] = [3, 6, 4, 4, 4];

/// Tells what does not fit together in `raw`.
pub(super) fn lesson(sink: &mut Sink<'_>, raw: &Lesson, stem: &str, world: Option<&Data>) {
    if let Some(id) = &raw.id
        && id.value.as_str() != stem
    {
        sink.tell(Code::IdNotFileName, &id.span, &[("id", id.value.as_str()), ("near", &as_id(stem))]);
    }
    digcomp(sink, raw);
    if let Some(note) = &raw.note
        && note.value.is_empty()
    {
        sink.tell(Code::Empty, &note.span, &[("key", "note")]);
    }
    let Some(steps) = &raw.steps else {
        return;
    };
    if steps.value.is_empty() {
        sink.tell(Code::Empty, &steps.span, &[("key", "step")]);
    }
    unique(sink, "step", steps.value.iter().map(|step| step.id.as_ref()));
    devices::surfaces(sink, &steps.value);
    for step in &steps.value {
        service(sink, step);
        check_step(sink, step, world);
    }
    if !steps.value.is_empty() && steps.value.iter().all(|step| step.when.is_some()) {
        sink.tell(Code::NoStepForAll, &steps.span, &[]);
    }
}

/// A service and its form belong together, and the service is one that something is known of.
fn service(sink: &mut Sink<'_>, step: &Step) {
    match (&step.service, &step.when) {
        _ if step.service_failed => {}
        (Some(service), None) => sink.tell(Code::HalfService, &service.span, &[("key", "when")]),
        (None, Some(when)) => sink.tell(Code::HalfService, &when.span, &[("key", "service")]),
        _ => {}
    }
    if let (Some(service), Some(profile)) = (&step.service, sink.profile()) {
        let known: Vec<&str> = profile.services().map(Id::as_str).collect();
        references(sink, "service", [service], &known);
    }
}

fn digcomp(sink: &mut Sink<'_>, raw: &Lesson) {
    let known: Vec<String> =
        (1..).zip(DIGCOMP).flat_map(|(area, count)| (1..=count).map(move |n| format!("{area}.{n}"))).collect();
    let Some(list) = &raw.digcomp else {
        return;
    };
    if list.value.is_empty() {
        sink.tell(Code::Empty, &list.span, &[("key", "digcomp")]);
    }
    for competence in &list.value {
        if !known.contains(&competence.value) {
            let args = [
                ("key", "digcomp"),
                ("word", competence.value.as_str()),
                ("near", ""),
                ("known", "1.1–1.3, 2.1–2.6, 3.1–3.4, 4.1–4.4, 5.1–5.4"),
            ];
            sink.tell(Code::UnknownWord, &competence.span, &args);
        }
    }
}

fn check_step(sink: &mut Sink<'_>, step: &Step, world: Option<&Data>) {
    match &step.kind {
        StepKind::Unknown | StepKind::Read { .. } => {}
        StepKind::Choice { several, options, .. } => {
            if let Some(options) = options {
                question::choice(sink, options, *several);
            }
        }
        StepKind::Order { items, .. } => {
            if let Some(items) = items {
                question::order(sink, items);
            }
        }
        StepKind::Match { pairs, .. } => {
            if let Some(pairs) = pairs {
                question::pairs(sink, pairs);
            }
        }
        StepKind::Fill { start: at, answers, .. } => {
            if let Some(at) = at {
                start(sink, at, world);
                devices::still(sink, at);
            }
            if let Some(answers) = answers {
                question::fill(sink, answers);
            }
        }
        StepKind::Spot { parts, .. } => {
            if let Some(parts) = parts {
                question::spot(sink, parts);
            }
        }
        StepKind::Own { items, .. } => {
            if let Some(items) = items {
                own(sink, items);
            }
        }
        StepKind::Practice { base, variants, .. } => practice(sink, step, base, variants, world),
    }
}

fn own(sink: &mut Sink<'_>, items: &At<Vec<Item>>) {
    unique(sink, "item", items.value.iter().map(|item| item.id.as_ref()));
    if items.value.is_empty() {
        sink.tell(Code::Empty, &items.span, &[("key", "item")]);
    }
}

/// The ids of what a condition may speak of beside the world.
#[derive(Debug)]
struct Names<'p> {
    sentences: Vec<&'p str>,
    pages: Vec<&'p str>,
    controls: Vec<&'p str>,
}

impl<'p> Names<'p> {
    fn of(parts: impl IntoIterator<Item = &'p Part>) -> Self {
        let mut names = Self { sentences: Vec::new(), pages: Vec::new(), controls: Vec::new() };
        for part in parts {
            names.sentences.extend(part.sentences.iter().filter_map(|sentence| named(sentence.id.as_ref())));
            names.pages.extend(part.pages.iter().filter_map(|page| named(page.id.as_ref())));
            names.controls.extend(part.controls.iter().filter_map(|control| named(control.id.as_ref())));
        }
        names
    }
}

fn named(id: Option<&At<Id>>) -> Option<&str> {
    id.map(|id| id.value.as_str())
}

fn practice(sink: &mut Sink<'_>, step: &Step, base: &Part, variants: &[Variant], world: Option<&Data>) {
    unique(sink, "variant", variants.iter().map(|variant| variant.id.as_ref()));
    let everywhere = || std::iter::once(base).chain(variants.iter().map(|variant| &variant.part));
    part(sink, base, &Names::of(everywhere()), world);
    if variants.is_empty() {
        for key in lacking(base, None) {
            sink.tell(Code::MissingKey, &step.span, &[("key", key), ("table", "practice")]);
        }
    }
    for variant in variants {
        part(sink, &variant.part, &Names::of([base, &variant.part]), world);
        let name = variant.id.as_ref().map_or("", |id| id.value.as_str());
        for key in lacking(base, Some(&variant.part)) {
            sink.tell(Code::VariantLacks, &variant.span, &[("variant", name), ("key", key)]);
        }
    }
    devices::goals(sink, step, everywhere());
    devices::unused(sink, base, variants);
}

/// What a task must have and neither the step nor the variant has.
fn lacking(base: &Part, variant: Option<&Part>) -> Vec<&'static str> {
    let has = |key: &str| part_has(base, key) || variant.is_some_and(|part| part_has(part, key));
    let mut keys = vec!["task", "start", "done", "say"];
    keys.retain(|key| !has(key));
    keys.extend(devices::lacking(base, variant));
    keys
}

/// Whether a part has `key`, or has one that has been told to be wrong.
fn part_has(part: &Part, key: &str) -> bool {
    let there = match key {
        "task" => part.task.is_some(),
        "start" => part.start.is_some(),
        "done" => part.done.is_some(),
        _ => part.say.is_some(),
    };
    there || part.failed.contains(&key)
}

fn part(sink: &mut Sink<'_>, part: &Part, names: &Names<'_>, world: Option<&Data>) {
    unique(sink, "page", part.pages.iter().map(|page| page.id.as_ref()));
    unique(sink, "control", part.controls.iter().map(|control| control.id.as_ref()));
    unique(sink, "sentence", part.sentences.iter().map(|sentence| sentence.id.as_ref()));
    unique(sink, "mistake", part.mistakes.iter().map(|mistake| mistake.id.as_ref()));
    if let Some(at) = &part.start {
        start(sink, at, world);
    }
    if let Some(done) = &part.done
        && done.value.is_empty()
    {
        sink.tell(Code::Empty, &done.span, &[("key", "done")]);
    }
    let done = part.done.iter().flat_map(|done| &done.value);
    let mistakes = part.mistakes.iter().filter_map(|mistake| mistake.when.as_ref());
    for found in done.chain(mistakes) {
        condition::condition(sink, found, names, world);
    }
}

fn start(sink: &mut Sink<'_>, start: &Start, world: Option<&Data>) {
    let threads = start.threads.as_ref().map_or(&[][..], |threads| &threads.value);
    if let Some(world) = world {
        let known: Vec<&str> = world.threads.iter().map(|thread| thread.id.as_str()).collect();
        references(sink, "thread", threads, &known);
        let known: Vec<&str> = world.people.iter().map(|person| person.id.as_str()).collect();
        web::check(sink, &start.web, world);
        references(sink, "mail", start.mails.iter().flat_map(|list| &list.value), &mails(world));
        references(sink, "file", start.documents.iter().flat_map(|list| &list.value), &files(world));
        references(sink, "person", start.contacts.iter().flat_map(|list| &list.value), &known);
    }
    if let Some(clock) = &start.clock
        && !is_clock(&clock.value)
    {
        sink.tell(Code::BadTime, &clock.span, &[("key", "clock"), ("value", &clock.value)]);
    }
    for (setting, value) in &start.settings {
        if value.value % setting.step() != 0 {
            let steps = (0..=setting.most()).step_by(usize::from(setting.step()));
            let known = steps.map(|step| step.to_string()).collect::<Vec<_>>().join(", ");
            let found = value.value.to_string();
            let args = [("key", setting.name()), ("word", &found), ("near", ""), ("known", &known)];
            sink.tell(Code::UnknownWord, &value.span, &args);
        }
    }
    devices::on_computer(sink, start);
    forms::check_start(sink, start, world);
    custom::check_start(sink, start, world);
    if start.at.is_none()
        && start.app.is_none()
        && !start.failed.contains(&"app")
        && devices::has_places(start)
        && !start.failed.contains(&"at")
    {
        sink.tell(Code::MissingKey, &start.span, &[("key", "at"), ("table", "start")]);
    }
    let in_thread = start.at.as_ref().map(|at| at.value == "thread");
    let told = start.failed.contains(&"threads");
    match (in_thread, &start.thread) {
        (Some(true), None) => sink.tell(Code::ThreadNeeded, &start.span, &[]),
        (Some(true), Some(thread)) if !told && !among(threads, &thread.value) => {
            let names = || threads.iter().map(|known| known.value.as_str());
            let near = nearest(thread.value.as_str(), names());
            let args = [("id", thread.value.as_str()), ("near", near), ("known", &listed(names()))];
            sink.tell(Code::ThreadNotThere, &thread.span, &args);
        }
        (Some(false), Some(thread)) => sink.tell(Code::ThreadUnused, &thread.span, &[("id", thread.value.as_str())]),
        _ => {}
    }
    calls::start(sink, start, world);
    if let Some(world) = world {
        let networks = start.networks.iter().flat_map(|list| &list.value).chain(&start.network);
        references(sink, "network", networks, &named_networks(world));
        let scenes = [&start.photos, &start.scenes].into_iter().flatten().flat_map(|list| &list.value);
        references(sink, "scene", scenes, &named_scenes(world));
    }
}

fn named_scenes(world: &Data) -> Vec<&str> {
    world.scenes.iter().map(|scene| scene.id.as_str()).collect()
}

fn named_networks(world: &Data) -> Vec<&str> {
    world.networks.iter().map(|network| network.id.as_str()).collect()
}

fn mails(world: &Data) -> Vec<&str> {
    world.mails.iter().map(|mail| mail.id.as_str()).collect()
}

fn files(world: &Data) -> Vec<&str> {
    world.files.iter().map(|file| file.id.as_str()).collect()
}

fn among(ids: &[At<Id>], id: &Id) -> bool {
    ids.iter().any(|known| known.value == *id)
}

/// Tells each of `ids` that is not among `known`.
pub(in crate::course) fn references<'i>(
    sink: &mut Sink<'_>,
    what: &str,
    ids: impl IntoIterator<Item = &'i At<Id>>,
    known: &[&str],
) {
    for id in ids {
        let name = id.value.as_str();
        if !known.contains(&name) {
            let near = if sink.is_full() { "" } else { nearest(name, known.iter().copied()) };
            let args = [("what", what), ("id", name), ("near", near), ("known", &*listed(known.iter().copied()))];
            sink.tell(Code::UnknownReference, &id.span, &args);
        }
    }
}
