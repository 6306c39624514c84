//! What must fit together in a lesson, told whatever else is missing.

mod calls;

use super::{custom, devices, forms, question, unique, web};
use crate::course::decode::{At, Condition, Sink, Want, as_id, listed, nearest};
use crate::course::raw::{Item, Lesson, Part, Start, Step, StepKind, Variant};
use crate::course::world::is_clock;
use crate::diagnostic::Code;
use crate::vocabulary::happenings::{Field, Kind};
use crate::vocabulary::{Id, Lang, Means, Theme};
use crate::world::data::Folder;
use crate::world::phone::Setting;
use crate::world::photos::screenshot;
use crate::world::portal::records::Channel;
use crate::world::portal::{Method, What};
use crate::world::web::{HitKind, site};
use crate::world::{Data, Fit, NONE, UNKNOWN};

/// The competences of DigComp 2.2 by area: how many each of the five has.
const DIGCOMP: [u8; 5] = [3, 6, 4, 4, 4];

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
        condition(sink, found, names, world);
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

fn among(ids: &[At<Id>], id: &Id) -> bool {
    ids.iter().any(|known| known.value == *id)
}

fn condition(sink: &mut Sink<'_>, condition: &Condition, names: &Names<'_>, world: Option<&Data>) {
    settings(sink, condition);
    for (field, want) in &condition.wants {
        let Want::OneOf(ids) = want else {
            continue;
        };
        match (field, world) {
            (Field::Setting, _) => references(sink, "setting", ids, &Setting::ALL.map(Setting::name)),
            (Field::State, _) => states(sink, ids),
            (Field::App | Field::Part | Field::Is, _) => custom::names(sink, condition, *field, ids, world),
            (Field::Said, _) if condition.happened == Kind::CustomEmitted => {
                custom::names(sink, condition, *field, ids, world);
            }
            (Field::Said, _) => references(sink, "sentence", ids, &names.sentences),
            (Field::Page, _) if condition.happened == Kind::PageTurned => references(sink, "page", ids, &names.pages),
            (Field::Page, Some(world)) => references(sink, "page", ids, &web_pages(world)),
            (Field::Kind, _) => references(sink, "kind", ids, &HitKind::ALL.map(HitKind::name)),
            (Field::Method, _) => references(sink, "method", ids, &Method::ALL.map(Method::name)),
            (Field::Result, _) => references(sink, "result", ids, forms::results(condition.happened)),
            (Field::What, _) => references(sink, "what", ids, &What::ALL.map(What::name)),
            (Field::Channel, _) => references(sink, "channel", ids, &Channel::ALL.map(Channel::name)),
            (Field::Case | Field::Letter | Field::Bill | Field::Suggestion | Field::Topic, Some(world)) => {
                references(sink, field.name(), ids, &records(world, *field));
            }
            (Field::Control, _) => references(sink, "control", ids, &names.controls),
            (Field::Theme, _) => references(sink, "theme", ids, &Theme::ALL.map(Theme::name)),
            (Field::Language, _) => references(sink, "language", ids, &Lang::ALL.map(Lang::tag)),
            (Field::Means, _) => references(sink, "means", ids, &Means::ALL.map(Means::name)),
            (Field::Fit, _) => references(sink, "fit", ids, &Fit::ALL.map(Fit::name)),
            (Field::Thread, Some(world)) => {
                // A new message makes a conversation named after its receiver.
                let new: Vec<String> = world.people.iter().map(|person| format!("to-{}", person.id)).collect();
                let given = world.threads.iter().map(|thread| thread.id.as_str());
                let known: Vec<&str> = given.chain(new.iter().map(String::as_str)).collect();
                references(sink, "thread", ids, &known);
            }
            (Field::From | Field::To | Field::Person | Field::With, Some(world)) => {
                let people = world.people.iter().map(|person| person.id.as_str());
                let nobody = may_be_nobodys(condition.happened).then_some(UNKNOWN);
                references(sink, "person", ids, &people.chain(nobody).collect::<Vec<_>>());
            }
            (Field::Scene, Some(world)) => references(sink, "scene", ids, &named_scenes(world)),
            (Field::Photo, Some(world)) => {
                let pictures: Vec<Id> = world.threads.iter().filter_map(|thread| screenshot(&thread.id)).collect();
                let known: Vec<&str> = named_scenes(world).into_iter().chain(pictures.iter().map(Id::as_str)).collect();
                references(sink, "photo", ids, &known);
            }
            (Field::Network, Some(world)) => references(sink, "network", ids, &named_networks(world)),
            (Field::Talk, Some(world)) => {
                references(sink, "talk", ids, &calls::talks(world));
            }
            (Field::Reply, Some(world)) => {
                references(sink, "reply", ids, &calls::replies(world, &condition.wants));
            }
            (Field::Subject, _) => {
                let known: Vec<&str> = names.sentences.iter().copied().chain([NONE]).collect();
                references(sink, "sentence", ids, &known);
            }
            (Field::Folder, _) => references(sink, "folder", ids, &Folder::ALL.map(Folder::name)),
            (Field::Mail | Field::ReplyTo, Some(world)) => references(sink, "mail", ids, &mails(world)),
            // Pictures are told where there is an album.
            (Field::File, _) if condition.happened == Kind::FormAttached => {}
            (Field::File, Some(world)) => references(sink, "file", ids, &files(world)),
            // Pictures are told where there is an album.
            (Field::Attached, _) if condition.happened == Kind::CaseReplied => {}
            (Field::Attached, Some(world)) => {
                let pictures = world.scenes.iter().map(|scene| scene.id.as_str());
                let known: Vec<&str> = files(world).into_iter().chain(pictures).chain([NONE]).collect();
                references(sink, "file", ids, &known);
            }
            (
                Field::Thread
                | Field::From
                | Field::To
                | Field::Person
                | Field::With
                | Field::Talk
                | Field::Reply
                | Field::Network
                | Field::Scene
                | Field::Photo
                | Field::Mail
                | Field::ReplyTo
                | Field::File
                | Field::Attached
                | Field::Page
                | Field::Case
                | Field::Letter
                | Field::Bill
                | Field::Suggestion
                | Field::Topic,
                None,
            )
            | (Field::Words | Field::Value | Field::Length, _) => {}
            (Field::Form | Field::Section | Field::Question, _) => {
                forms::names(sink, *field, ids, world);
            }
        }
    }
}

/// What a page of the web can be called in a condition.
fn web_pages(world: &Data) -> Vec<&str> {
    let others = [site::LOGIN, site::MIN_SIDE, site::UNKNOWN];
    world.site.pages.iter().map(|page| page.id.as_str()).chain(others).collect()
}

/// The ids of what Min side has of this kind.
fn records(world: &Data, field: Field) -> Vec<&str> {
    let records = &world.records;
    match field {
        Field::Case => records.cases.iter().map(|found| found.id.as_str()).collect(),
        Field::Letter => records.letters.iter().map(|found| found.id.as_str()).collect(),
        Field::Bill => records.bills.iter().map(|found| found.id.as_str()).collect(),
        Field::Suggestion => records.suggestions.iter().map(|found| found.id.as_str()).collect(),
        Field::Topic => records.notices.iter().map(|found| found.id.as_str()).collect(),
        _ => Vec::new(),
    }
}

/// Whether a condition on this may speak of somebody who is none of the world's people.
fn may_be_nobodys(kind: Kind) -> bool {
    calls::may_be_nobodys(kind) || kind.fields().contains(&Field::Mail) || kind == Kind::MailSent
}

fn mails(world: &Data) -> Vec<&str> {
    world.mails.iter().map(|mail| mail.id.as_str()).collect()
}

fn files(world: &Data) -> Vec<&str> {
    world.files.iter().map(|file| file.id.as_str()).collect()
}

fn states(sink: &mut Sink<'_>, ids: &[At<Id>]) {
    const STATES: [&str; 2] = ["off", "on"];
    for id in ids.iter().filter(|id| !STATES.contains(&id.value.as_str())) {
        let word = id.value.as_str();
        let args = [("key", "state"), ("word", word), ("near", nearest(word, STATES)), ("known", &*listed(STATES))];
        sink.tell(Code::UnknownWord, &id.span, &args);
    }
}

/// A switch is on or off, a slider has a value: the other can never be.
fn settings(sink: &mut Sink<'_>, condition: &Condition) {
    let asks = |field: Field| condition.wants.iter().any(|(wanted, _)| *wanted == field);
    let named = condition.wants.iter().find_map(|(field, want)| match want {
        Want::OneOf(ids) if *field == Field::Setting => Some(ids),
        _ => None,
    });
    for id in named.into_iter().flatten() {
        let Some(setting) = Setting::from_name(id.value.as_str()) else {
            continue;
        };
        let (odd, known) =
            if setting.is_switch() { (Field::Value, Field::State) } else { (Field::State, Field::Value) };
        if asks(odd) {
            let known = listed(["happened", Field::Setting.name(), known.name()]);
            let args = [("field", odd.name()), ("happening", setting.name()), ("near", ""), ("known", &known)];
            sink.tell(Code::FieldNotAllowed, &id.span, &args);
        }
    }
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
            let near = nearest(name, known.iter().copied());
            let args = [("what", what), ("id", name), ("near", near), ("known", &*listed(known.iter().copied()))];
            sink.tell(Code::UnknownReference, &id.span, &args);
        }
    }
}
