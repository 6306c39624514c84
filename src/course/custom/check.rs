//! What must fit together in an app, told whatever else is missing; and what nobody ever gets to see.

use std::sync::Arc;

use crate::course::decode::{At, Sink, Span, as_id, listed, nearest};
use crate::course::raw::custom::{App, Named, Part, Screen};
use crate::course::resolve::{references, unique};
use crate::diagnostic::Code;
use crate::vocabulary::Id;
use crate::vocabulary::keys::APP_LABEL;
use crate::world::custom::app::{App as Made, EMPTY, FILLED, OFF, ON};
use crate::world::custom::search::{MOST_STATES, explore};
use crate::world::data::Data;
use crate::world::phone;

/// The kinds of part that hold something.
const HOLDERS: [&str; 4] = ["switch", "memory", "choice", "field"];

/// Tells what does not fit together in `raw`.
pub(super) fn app(sink: &mut Sink<'_>, raw: &App, stem: &str, world: Option<&Data>) {
    if let Some(id) = &raw.id {
        if id.value.as_str() != stem {
            sink.tell(Code::IdNotFileName, &id.span, &[("id", id.value.as_str()), ("near", &as_id(stem))]);
        }
        if phone::App::BUILT_IN.iter().any(|app| app.name() == id.value.as_str()) {
            sink.tell(Code::DuplicateId, &id.span, &[("id", id.value.as_str()), ("table", "app")]);
        }
    }
    let Some(screens) = &raw.screens else { return };
    if screens.value.is_empty() {
        sink.tell(Code::Empty, &screens.span, &[("key", "screen")]);
    }
    unique(sink, "screen", screens.value.iter().map(|screen| screen.id.as_ref()));
    unique(sink, "part", holders(raw).map(|part| part.id.as_ref()));
    for screen in &screens.value {
        let Some(parts) = &screen.parts else { continue };
        if parts.value.is_empty() {
            sink.tell(Code::Empty, &parts.span, &[("key", "part")]);
        }
        unique(sink, "part", parts.value.iter().map(|part| part.id.as_ref()));
        for part in &parts.value {
            of_kind(sink, part);
            refers(sink, raw, part, world);
        }
    }
    let emits: Vec<&str> = parts(raw).flat_map(emits).map(|id| id.value.as_str()).collect();
    references(sink, "emit", raw.lasting.iter().flat_map(|lasting| &lasting.value), &emits);
}

fn screens(raw: &App) -> impl Iterator<Item = &Screen> {
    raw.screens.iter().flat_map(|screens| &screens.value)
}

fn parts(raw: &App) -> impl Iterator<Item = &Part> {
    screens(raw).flat_map(|screen| &screen.parts).flat_map(|parts| &parts.value)
}

fn emits(part: &Part) -> impl Iterator<Item = &At<Id>> {
    part.emit.iter().flat_map(|emit| &emit.value)
}

fn kind(part: &Part) -> &'static str {
    part.kind.as_ref().map_or("", |kind| kind.value)
}

/// The parts that hold something.
fn holders(raw: &App) -> impl Iterator<Item = &Part> {
    parts(raw).filter(|part| HOLDERS.contains(&kind(part)))
}

/// What a kind of part needs, and what it has no use of.
fn of_kind(sink: &mut Sink<'_>, part: &Part) {
    let Some(kind) = part.kind.as_ref().map(|kind| kind.value) else { return };
    unique(sink, "option", part.options.iter().map(|option| option.id.as_ref()));
    unique(sink, "suggestion", part.suggestions.iter().map(|suggestion| suggestion.id.as_ref()));
    let mut need = |key: &'static str, is_there: bool| {
        if !is_there && !part.failed.contains(&key) {
            sink.tell(Code::MissingKey, &part.span, &[("key", key), ("table", "app-part")]);
        }
    };
    match kind {
        "picture" => need("scene", part.scene.is_some()),
        "memory" => {}
        "value" => {
            need("text", part.text.is_some());
            need("of", part.of.is_some());
        }
        _ => need("text", part.text.is_some()),
    }
    if let Some(text) = part.text.as_ref().filter(|_| kind != "text") {
        let length = text.value.chars().count();
        if length > APP_LABEL {
            let (length, most) = (length.to_string(), APP_LABEL.to_string());
            sink.tell(Code::TooLong, &text.span, &[("key", "text"), ("length", &length), ("most", &most)]);
        }
    }
    if kind == "choice" && part.options.len() < 2 && !part.failed.contains(&"option") {
        let count = part.options.len().to_string();
        sink.tell(Code::TooFew, &part.span, &[("key", "option"), ("count", &count), ("least", "2")]);
    }
    for named in part.options.iter().chain(&part.suggestions) {
        // These names have a meaning of their own.
        if let Some(id) = named.id.as_ref().filter(|id| [EMPTY, FILLED].contains(&id.value.as_str())) {
            sink.tell(Code::DuplicateId, &id.span, &[("id", id.value.as_str()), ("table", "option")]);
        }
    }
    useless(sink, part, kind);
}

fn useless(sink: &mut Sink<'_>, part: &Part, kind: &str) {
    let first = |named: &[Named]| named.first().and_then(|named| named.id.as_ref()).map(|id| id.span.clone());
    let silent = ["picture", "memory"].contains(&kind);
    let keys: [(&str, &str, Option<Span>); 11] = [
        ("set", "button", part.set.first().map(|(id, _)| id.span.clone())),
        ("emit", "button", part.emit.as_ref().map(|emit| emit.span.clone())),
        ("go", "button", part.go.as_ref().map(|go| go.span.clone())),
        ("on", "switch", part.on.as_ref().filter(|_| kind != "memory").map(|on| on.span.clone())),
        (
            "shown-if",
            "text",
            part.shown_if
                .as_ref()
                .filter(|_| kind == "memory")
                .and_then(|shown| Some(shown.part.as_ref()?.span.clone())),
        ),
        ("option", "choice", first(&part.options)),
        ("suggestion", "field", first(&part.suggestions)),
        ("secret", "field", part.secret.as_ref().map(|secret| secret.span.clone())),
        ("of", "value", part.of.as_ref().map(|of| of.span.clone())),
        ("scene", "picture", part.scene.as_ref().map(|scene| scene.span.clone())),
        ("text", "text", part.text.as_ref().filter(|_| silent).map(|text| text.span.clone())),
    ];
    for (key, of, place) in keys {
        if let Some(place) = place.filter(|_| of != kind) {
            sink.tell(Code::UnusedKey, &place, &[("key", key), ("needs", &format!("kind = \"{of}\""))]);
        }
    }
}

/// What a part says of screens and of other parts.
fn refers(sink: &mut Sink<'_>, raw: &App, part: &Part, world: Option<&Data>) {
    let known: Vec<&str> = screens(raw).filter_map(|screen| screen.id.as_ref()).map(|id| id.value.as_str()).collect();
    references(sink, "screen", &part.go, &known);
    if let (Some(scene), Some(world)) = (&part.scene, world) {
        let known: Vec<&str> = world.scenes.iter().map(|scene| scene.id.as_str()).collect();
        references(sink, "scene", [scene], &known);
    }
    if let Some(of) = &part.of {
        holder(sink, raw, of);
    }
    for (other, names) in &part.set {
        let Some(other) = holder(sink, raw, other) else { continue };
        let Some(names) = names else { continue };
        if names.value.len() != 1 {
            let count = names.value.len().to_string();
            sink.tell(Code::TooMany, &names.span, &[("key", "set"), ("count", &count), ("most", "1")]);
        }
        names_of(sink, other, &names.value, &[EMPTY]);
    }
    if let Some(shown) = &part.shown_if
        && let Some(other) = shown.part.as_ref().and_then(|other| holder(sink, raw, other))
        && let Some(is) = &shown.is
    {
        names_of(sink, other, &is.value, &[EMPTY, FILLED]);
    }
}

/// The part that holds something and has this id, or a finding.
fn holder<'r>(sink: &mut Sink<'_>, raw: &'r App, id: &At<Id>) -> Option<&'r Part> {
    let is_it = |part: &&Part| part.id.as_ref().is_some_and(|other| other.value == id.value);
    let found = holders(raw).find(is_it);
    // A part of another kind, or of one that has been told to be wrong.
    let other = parts(raw).find(is_it);
    match (found, other) {
        (Some(_), _) => {}
        (None, Some(other)) if other.kind.is_none() => {}
        (None, Some(other)) => {
            let known = listed(holders(raw).filter_map(|part| Some(part.id.as_ref()?.value.as_str())));
            let args = [("id", id.value.as_str()), ("kind", kind(other)), ("known", &*known)];
            sink.tell(Code::HoldsNothing, &id.span, &args);
        }
        (None, None) => {
            let known: Vec<&str> = holders(raw).filter_map(|part| Some(part.id.as_ref()?.value.as_str())).collect();
            references(sink, "part", [id], &known);
        }
    }
    found
}

/// Tells each of `names` that is nothing the part can hold.
fn names_of(sink: &mut Sink<'_>, part: &Part, names: &[At<Id>], always: &[&'static str]) {
    let known: Vec<&str> = match kind(part) {
        "switch" | "memory" => vec![OFF, ON],
        "choice" => part
            .options
            .iter()
            .filter_map(|it| Some(it.id.as_ref()?.value.as_str()))
            .chain(always.iter().copied())
            .collect(),
        _ => part
            .suggestions
            .iter()
            .filter_map(|it| Some(it.id.as_ref()?.value.as_str()))
            .chain(always.iter().copied())
            .collect(),
    };
    for name in names {
        let word = name.value.as_str();
        if !known.contains(&word) {
            let near = nearest(word, known.iter().copied());
            let known = listed(known.iter().copied());
            let args = [("what", "holds"), ("id", word), ("near", near), ("known", &*known)];
            sink.tell(Code::UnknownReference, &name.span, &args);
        }
    }
}

/// Tells screens that nobody can come to and parts that nobody can see, whatever they do; and an app that has
/// more states than hints can look through.
pub(super) fn unreached(sink: &mut Sink<'_>, raw: &App, app: &Made) {
    let explored = explore(&Arc::new(app.clone()));
    if !explored.complete {
        let place = raw.id.as_ref().map_or(0..0, |id| id.span.clone());
        sink.tell(Code::AppTooLarge, &place, &[("most", &MOST_STATES.to_string())]);
        return;
    }
    let reached = |id: &Id| explored.screens.contains(id);
    let leads_to = |id: &Id| parts(raw).any(|part| part.go.as_ref().is_some_and(|go| go.value == *id));
    // The first one is where the app opens.
    for id in screens(raw).skip(1).filter_map(|screen| screen.id.as_ref()).filter(|id| !leads_to(&id.value)) {
        sink.tell(Code::ScreenUnreached, &id.span, &[("id", id.value.as_str())]);
    }
    let mut unseen: Vec<&Part> = Vec::new();
    for screen in screens(raw) {
        let Some(id) = screen.id.as_ref().filter(|id| reached(&id.value)) else { continue };
        let parts = screen.parts.iter().flat_map(|parts| &parts.value).filter(|part| kind(part) != "memory");
        let is_seen = |part: &Id| explored.parts.contains(&(id.value.clone(), part.clone()));
        unseen.extend(parts.filter(|part| part.id.as_ref().is_some_and(|part| !is_seen(&part.value))));
    }
    // What stands in the way comes first: mended, it may let the rest be seen.
    let bars = |part: &&Part| part.go.as_ref().is_some_and(|go| !reached(&go.value));
    let barring: Vec<&Part> = unseen.iter().copied().filter(bars).collect();
    let told = if barring.is_empty() { unseen } else { barring };
    for id in told.into_iter().filter_map(|part| part.id.as_ref()) {
        sink.tell(Code::PartUnseen, &id.span, &[("id", id.value.as_str())]);
    }
}
