//! How the world stands when a task starts.

use crate::course::decode::At;
use crate::course::model::{Sentence, Variant};
use crate::course::raw;
use crate::course::resolve::{custom, forms, web};
use crate::vocabulary::happenings::Kind;
use crate::vocabulary::{Id, Lang};
use crate::world::computer::Tab;
use crate::world::phone::{self, App, Entry, StartAt, Tools, Way, Whose};
use crate::world::{self, Data, Written, board, booklet, computer, mail, photos};

/// The clock when a start says nothing.
const CLOCK: &str = "10.24";
/// The battery when a start says nothing, in percent.
const BATTERY: u8 = 84;

/// The start, or `None` when a part of it is missing.
pub(super) fn start(raw: &raw::Start) -> Option<world::Start> {
    let ids = |list: &Option<At<Vec<At<Id>>>>| -> Vec<Id> {
        list.iter().flat_map(|list| &list.value).map(|id| id.value.clone()).collect()
    };
    let device = raw.device.as_ref().map_or("phone", |device| device.value);
    let clock = raw.clock.as_ref().map_or(CLOCK, |clock| clock.value.as_str());
    let battery = raw.battery.as_ref().and_then(|battery| u8::try_from(battery.value).ok());
    let (web, portal) = web::start(&raw.web);
    Some(world::Start {
        phone: phone::Start {
            at: match raw.at.as_ref().map(|at| at.value) {
                Some("messages") => StartAt::Messages,
                Some("new-message") => StartAt::NewMessage,
                Some("thread") => StartAt::Thread(raw.thread.as_ref()?.value.clone()),
                Some("dark") => StartAt::Dark,
                Some("locked") => StartAt::Locked,
                Some("clock") => StartAt::Clock,
                Some("settings") => StartAt::Settings,
                Some("calls") => StartAt::Log,
                Some("keypad") => StartAt::Keypad,
                Some("contacts") => StartAt::Contacts,
                Some("contact") => StartAt::Contact(raw.person.as_ref()?.value.clone()),
                Some("camera") => StartAt::App(App::Camera),
                Some("photos") => StartAt::App(App::Photos),
                Some("incoming") => StartAt::Incoming(raw.incoming.as_ref()?.value.clone()),
                Some("app") => StartAt::App(App::Own(raw.app.as_ref()?.value.clone())),
                None if raw.app.is_some() => StartAt::App(App::Own(raw.app.as_ref()?.value.clone())),
                other => web::app(other).map_or(StartAt::Home, StartAt::App),
            },
            threads: ids(&raw.threads),
            contacts: ids(&raw.contacts),
            clock: clock.to_owned(),
            battery: battery.unwrap_or(BATTERY),
            settings: raw
                .settings
                .iter()
                .fold(phone::Settings::default(), |settings, (setting, value)| settings.with(*setting, value.value)),
            log: raw.log.iter().map(entry).collect::<Option<_>>()?,
            strangers: ids(&raw.strangers),
            talks: ids(&raw.talks),
            networks: ids(&raw.networks),
            network: raw.network.as_ref().map(|network| network.value.clone()),
            // Known when step and variant have come together.
            proposals: Vec::new(),
            apps: custom::installed(raw),
            tools: Tools::default(),
        },
        photos: photos::Start {
            album: ids(&raw.photos),
            scenes: ids(&raw.scenes),
            shaky: raw.shaky.as_ref().is_some_and(|shaky| shaky.value),
            receivers: ids(&raw.contacts),
        },
        // What is on them is known when step and variant have come together.
        board: (device == "board").then(|| board::Start { controls: Vec::new() }),
        booklet: (device == "program").then(|| booklet::Start { pages: Vec::new() }),
        computer: (device == "computer").then(|| computer::Start {
            at: if raw.at.as_ref().is_some_and(|at| at.value == "mail") { Tab::Mail } else { Tab::Web },
        }),
        mail: mail::Start {
            mails: ids(&raw.mails),
            documents: ids(&raw.documents),
            contacts: ids(&raw.contacts),
            subjects: Vec::new(),
            no_address: raw.address.as_ref().is_some_and(|address| !address.value),
        },
        web,
        portal,
        forms: forms::start(raw),
        door: raw.door.as_ref().map(|door| door.value.clone()),
        card: raw.card.as_ref().is_some_and(|card| card.value),
    })
}

fn entry(raw: &raw::LogEntry) -> Option<Entry> {
    let way = match raw.kind.as_ref()?.value {
        "missed" => Way::Missed,
        "in" => Way::In,
        _ => Way::Out,
    };
    Some(Entry {
        whose: Whose::Person(raw.person.as_ref()?.value.clone()),
        way,
        time: raw.time.as_ref()?.value.clone(),
        new: way == Way::Missed,
    })
}

/// What of the start follows from the rest of a variant.
pub(super) fn complete(variant: &mut Variant, data: &Data) {
    let phone = &mut variant.start.phone;
    phone.proposals = variant.sentences.iter().map(|sentence| proposal(sentence, data)).collect();
    let conditions = || variant.done.iter().chain(variant.mistakes.iter().map(|mistake| &mistake.when));
    let speaks_of = |kind: Kind| conditions().any(|condition| condition.happened == kind);
    phone.tools = Tools { screenshot: speaks_of(Kind::ScreenshotTaken), block: speaks_of(Kind::NumberBlocked) };
}

/// What a sentence is as a password. It is one in whichever language it is read.
fn proposal(sentence: &Sentence, data: &Data) -> phone::Proposal {
    let Written { words, length, .. } = Written::exact(sentence.text.original(), []);
    let is_said = |password: &String| Lang::ALL.iter().any(|lang| sentence.text.get(*lang) == password);
    let opened = data.networks.iter().filter(|network| network.password.as_ref().is_some_and(is_said));
    let opens = opened.map(|network| network.id.clone()).collect();
    phone::Proposal { sentence: sentence.id.clone(), words, length, opens }
}
