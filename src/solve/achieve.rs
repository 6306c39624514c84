//! For each kind of condition, how it is fulfilled from wherever one is; each app and each device has
//! a file under `achieve/`.
//!
//! Where several conversations, people or sentences would do, they are tried in turn, first the
//! one that is already open: so the choice stays the same while one is on the way.

mod account;
mod board;
mod booklet;
mod calls;
mod custom;
mod form;
mod lock;
mod mail;
mod messages;
mod net;
mod photos;
mod portal;
mod settings;
mod talks;
mod web;

pub(super) use calls::entry;

use super::route::{Target, walk};
use super::trial::Trial;
use crate::course::model::{Condition, Want};
use crate::vocabulary::happenings::{Field, Kind};
use crate::world::mail::Act as MailAct;
use crate::world::phone::{Act, App, Steps};
use crate::world::writing::{Fit, Written};

/// The trial in which the goal's condition at `place` has been fulfilled.
pub(super) fn condition<'l>(trial: &Trial<'l>, place: usize) -> Option<Trial<'l>> {
    let condition = trial.condition(place)?;
    match condition.happened {
        Kind::CallAnswered => talks::take(trial, place, condition, Act::Answer),
        Kind::CallDeclined => talks::take(trial, place, condition, Act::Decline),
        Kind::CallEnded => talks::end(trial, place, condition),
        Kind::ReplySaid => talks::say(trial, place, condition),
        Kind::DoorClosed => talks::close_door(trial, place, condition),
        _ => {
            // Everything else is done with the phone in one's hand and nobody on it.
            let free = talks::free(trial)?;
            if free.reached(place) { Some(free) } else { on_free_phone(&free, place, condition) }
        }
    }
}

fn on_free_phone<'l>(trial: &Trial<'l>, place: usize, condition: &Condition) -> Option<Trial<'l>> {
    match condition.happened {
        Kind::AppOpened => open_app(trial, place, condition),
        Kind::HomeShown => show_home(trial, place),
        Kind::ThreadOpened => form::in_time(trial, |trial| messages::open_thread(trial, place, condition)),
        Kind::MessageSent => messages::send(trial, place, condition),
        Kind::ThreadDeleted => messages::delete(trial, place, condition),
        Kind::LinkInspected => {
            messages::inspect(trial, place, condition).or_else(|| mail::inspect_link(trial, place, condition))
        }
        Kind::PhoneUnlocked => lock::unlock(trial, place),
        Kind::PhoneLocked => lock::lock(trial, place),
        Kind::CodeWrong => lock::write_wrong_code(trial, place),
        Kind::SettingChanged => settings::change(trial, place, condition),
        Kind::WifiConnected => net::connect(trial, place, condition),
        Kind::PhotoTaken => photos::take(trial, place, condition),
        Kind::PhotoOpened => photos::open(trial, place, condition),
        Kind::PhotoShared => photos::share(trial, place, condition),
        Kind::PhotoDeleted => photos::delete(trial, place, condition),
        Kind::PhotoRestored => photos::restore(trial, place, condition),
        Kind::ScreenshotTaken => messages::picture(trial, place, condition),
        Kind::PasswordMade => account::make_password(trial, place, condition),
        Kind::PageTurned => booklet::turn(trial, place, condition),
        Kind::HelpOpened => booklet::open_help(trial, place),
        Kind::HelpClosed => booklet::close_help(trial, place),
        Kind::ReadAgain => booklet::read_again(trial, place),
        Kind::ThemeChosen => booklet::choose_theme(trial, place, condition),
        Kind::LanguageChosen => booklet::choose_language(trial, place, condition),
        Kind::ControlPressed => board::press(trial, place, condition),
        Kind::FieldFilled => board::fill(trial, place, condition),
        Kind::AddressOpened => web::open_address(trial, place, condition),
        Kind::Searched => web::search(trial, place, condition),
        Kind::ResultOpened => web::open_result(trial, place, condition),
        Kind::PageOpened => web::open_page(trial, place, condition),
        Kind::LoginStarted => portal::start_login(trial, place, condition),
        Kind::LoginMethod => portal::choose_method(trial, place, condition),
        Kind::LoginLeft => portal::leave_login(trial, place, condition),
        Kind::CodeEntered => enter_code(trial, place, condition),
        Kind::Approved => portal::answer(trial, place, true),
        Kind::Rejected => portal::answer(trial, place, false),
        Kind::LoggedIn => portal::enter(trial, place),
        Kind::LoggedOut => portal::leave(trial, place),
        Kind::CaseOpened => form::in_case(trial, condition, |trial| portal::open(trial, place, condition)),
        Kind::LetterOpened => form::with_letter(trial, condition, |trial| portal::open(trial, place, condition)),
        Kind::BillOpened => portal::open(trial, place, condition),
        Kind::CaseReplied => form::in_case(trial, condition, |trial| portal::reply(trial, place, condition)),
        Kind::FormOpened => form::open(trial, place, condition),
        Kind::FormStepped => form::step(trial, place, condition),
        Kind::FormSaved => form::save(trial, place, condition),
        Kind::FormResumed => form::resume(trial, place, condition),
        Kind::FormFailed => form::fail(trial, place, condition),
        Kind::FormAttached => form::attach(trial, place, condition),
        Kind::FormSubmitted => form::submit(trial, place, condition),
        Kind::TimePassed => form::pass(trial, place),
        Kind::Decided => form::decide(trial, place, condition),
        Kind::CustomEmitted | Kind::CustomSet => custom::happen(trial, place, condition),
        Kind::SuggestionAccepted => portal::suggestion(trial, place, condition, true),
        Kind::SuggestionDeclined => portal::suggestion(trial, place, condition, false),
        Kind::ProfileChanged => portal::change_profile(trial, place, condition),
        Kind::NoticeChanged => portal::turn(trial, place, condition),
        Kind::NoticeCame => portal::told(trial, place, condition),
        Kind::NoticeMissed => portal::missed(trial, place, condition),
        Kind::CallStarted => calls::start(trial, place, condition),
        Kind::ContactSaved => calls::save(trial, place, condition),
        Kind::NumberBlocked => calls::block(trial, place, condition),
        Kind::CallAnswered | Kind::CallDeclined | Kind::CallEnded | Kind::ReplySaid | Kind::DoorClosed => None,
        Kind::MailOpened => form::in_time(trial, |trial| mail::open(trial, place, condition)),
        Kind::MailDeleted => mail::with_letter(trial, place, condition, &MailAct::Delete),
        Kind::MailRestored => mail::restore(trial, place, condition),
        Kind::MailReported => mail::with_letter(trial, place, condition, &MailAct::Report),
        Kind::MailMoved => mail::move_to(trial, place, condition),
        Kind::MailSent => mail::compose::send(trial, place, condition),
        Kind::SenderInspected => mail::with_letter(trial, place, condition, &MailAct::Sender),
        Kind::LinkOpened => mail::open_link(trial, place, condition),
        Kind::AttachmentOpened => mail::open_attachment(trial, place, condition),
        Kind::AttachmentSaved => mail::save_attachment(trial, place, condition),
        Kind::DraftSaved => mail::compose::save_draft(trial, place),
        Kind::DraftOpened => mail::compose::open_draft(trial, place),
        Kind::FolderOpened => mail::open_folder(trial, place, condition),
        Kind::AddressMade => mail::make_address(trial, place, condition),
    }
}

/// A code that has been asked for is entered where that was; if none has, where it is nearest.
fn enter_code<'l>(trial: &Trial<'l>, place: usize, condition: &Condition) -> Option<Trial<'l>> {
    let in_account = account::enter_code(trial, place, condition);
    let in_browser = portal::enter_code(trial, place, condition);
    let waiting = trial.phone().is_some_and(|phone| phone.account.steps == Steps::Waiting);
    match (trial.world()?.app(), waiting) {
        (Some(App::Web), _) => in_browser.or(in_account),
        (_, true) => in_account.or(in_browser),
        (_, false) => Trial::shorter(in_account, in_browser),
    }
}

/// Whether `condition` lets `field` be `name`.
fn allows(condition: &Condition, field: Field, name: &str) -> bool {
    condition.wants.iter().filter(|(wanted, _)| *wanted == field).all(|(_, want)| match want {
        Want::OneOf(ids) => ids.iter().any(|id| id.as_str() == name),
        Want::AtLeast(_) => false,
    })
}

/// As few words as `condition` asks for. Which words is the learner's own affair.
fn own_words(condition: &Condition) -> Written {
    let least = condition.wants.iter().filter_map(|(_, want)| match want {
        Want::AtLeast(least) => Some(*least),
        Want::OneOf(_) => None,
    });
    let words = least.max().unwrap_or_default().max(1);
    Written { text: None, words, length: words.saturating_mul(2).saturating_sub(1), matches: None, fit: Fit::default() }
}

fn at<'l>(trial: &Trial<'l>, target: &Target) -> Option<Trial<'l>> {
    let mut there = trial.clone();
    walk(&mut there, target)?;
    Some(there)
}

fn open_app<'l>(trial: &Trial<'l>, place: usize, condition: &Condition) -> Option<Trial<'l>> {
    let home = at(trial, &Target::Home)?;
    let apps = home.phone()?.apps.iter().filter(|app| allows(condition, Field::App, app.name()));
    apps.into_iter().find_map(|app| home.fulfil(place, [Act::Open(app.clone())]))
}

/// Whoever is on the home screen already leaves it first.
fn show_home<'l>(trial: &Trial<'l>, place: usize) -> Option<Trial<'l>> {
    if trial.phone()?.can(&Act::Home) {
        return trial.fulfil(place, [Act::Home]);
    }
    let trial = at(trial, &Target::Home)?;
    let others = trial.phone()?.apps.iter().filter(|app| **app != App::Messages).cloned();
    let mut apps = [App::Messages].into_iter().chain(others);
    apps.find_map(|app| trial.fulfil(place, [Act::Open(app), Act::Home]))
}
