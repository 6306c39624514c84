//! What a condition can ask for: everything that it names must be there, and be able to happen.

use super::{Names, calls, files, forms, mails, named_networks, named_scenes, references};
use crate::course::decode::{At, Condition, Sink, Want, listed, nearest};
use crate::course::resolve::custom;
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

pub(super) fn condition(sink: &mut Sink<'_>, condition: &Condition, names: &Names<'_>, world: Option<&Data>) {
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
            (Field::Page, Some(world)) => references(sink, "web-page", ids, &web_pages(world)),
            (Field::Kind, _) => references(sink, "kind", ids, &HitKind::ALL.map(HitKind::name)),
            (Field::Method, _) => references(sink, "method", ids, &Method::ALL.map(Method::name)),
            (Field::Result, _) => references(sink, "result", ids, forms::results(condition.happened)),
            (Field::What, _) => references(sink, "what", ids, &What::ALL.map(What::name)),
            (Field::Channel, _) => references(sink, "channel", ids, &Channel::ALL.map(Channel::name)),
            (Field::Case | Field::Letter | Field::Bill | Field::Suggestion | Field::Topic, Some(world)) => {
                let what = if *field == Field::Topic { "notice" } else { field.name() };
                references(sink, what, ids, &records(world, *field));
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
