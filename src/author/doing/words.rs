//! What happened, in a sentence: «Meldingen ble sendt til Marit».

use crate::course::Lesson;
use crate::course::model::{Condition, Variant, Want};
use crate::locale::Strings;
use crate::screen::phone;
use crate::vocabulary::happenings::{Field, Kind};
use crate::vocabulary::{Id, Lang, Localised};
use crate::world::phone::{App, Setting};

/// What a condition is about, as a sentence in the language of `strings`; the names in it are the lesson's, as
/// `lang` has them.
#[must_use]
pub fn sentence(condition: &Condition, lesson: &Lesson, variant: &Variant, lang: Lang, strings: &Strings) -> String {
    let of = |field: Field| {
        let wanted = condition.wants.iter().find(|(wanted, _)| *wanted == field);
        match wanted.map(|(_, want)| want) {
            Some(Want::OneOf(ids)) => {
                let named = ids.iter().map(|id| name(field, id, lesson, variant, lang, strings));
                named.collect::<Vec<_>>().join(", ")
            }
            Some(Want::AtLeast(count)) => count.to_string(),
            None => String::new(),
        }
    };
    of_kind(condition.happened, strings, &of)
}

/// What a value goes by on the screen; what has no name there is written as in lesson files.
fn name(field: Field, id: &Id, lesson: &Lesson, variant: &Variant, lang: Lang, strings: &Strings) -> String {
    let data = &lesson.world;
    let line = |text: &Localised<String>| text.get(lang).clone();
    let found = match field {
        Field::App => {
            let own = data.app(id).map(|app| line(&app.title));
            own.or_else(|| {
                App::BUILT_IN.iter().find(|app| app.name() == id.as_str()).map(|app| phone::app_name(strings, app))
            })
        }
        Field::From | Field::To | Field::With | Field::Person => data.person(id).map(|person| person.name.clone()),
        Field::Setting => Setting::from_name(id.as_str()).map(|setting| phone::setting_name(strings, setting)),
        Field::State => Some(strings.say(if id.as_str() == "on" { "setting-on" } else { "setting-off" })),
        Field::Network => data.network(id).map(|network| network.name.clone()),
        Field::Scene | Field::Photo => data.scene(id).map(|scene| line(&scene.name)),
        Field::Reply => {
            let replies = data.talks.iter().flat_map(|talk| &talk.lines).flat_map(|said| &said.replies);
            let mut replies = replies.filter(|reply| reply.id == *id);
            replies.next().map(|reply| line(&reply.text))
        }
        Field::Control => variant.controls.iter().find(|control| control.id == *id).map(|control| line(&control.text)),
        Field::Page => data.site.page(id).map(|page| line(&page.title)),
        Field::Case => data.records.case(id).map(|case| line(&case.title)),
        Field::Letter => data.records.letter(id).map(|letter| line(&letter.title)),
        Field::Bill => data.records.bill(id).map(|bill| line(&bill.title)),
        Field::Suggestion => data.records.suggestion(id).map(|suggestion| line(&suggestion.title)),
        Field::Topic => data.records.notice(id).map(|notice| line(&notice.title)),
        Field::Form => data.applications.iter().find(|form| form.id == *id).map(|form| line(&form.title)),
        Field::Mail | Field::ReplyTo => data.mail(id).map(|mail| line(&mail.subject)),
        Field::File | Field::Attached => data.files.iter().find(|file| file.id == *id).map(|file| line(&file.name)),
        Field::Thread
        | Field::Said
        | Field::Part
        | Field::Is
        | Field::Words
        | Field::Value
        | Field::Length
        | Field::Talk
        | Field::Theme
        | Field::Language
        | Field::Means
        | Field::Folder
        | Field::Subject
        | Field::Fit
        | Field::Kind
        | Field::Method
        | Field::Result
        | Field::What
        | Field::Channel
        | Field::Section
        | Field::Question => None,
    };
    found.unwrap_or_else(|| id.to_string())
}

/// The sentence for a kind of happening, with the value of each field that it has.
#[expect(clippy::too_many_lines, reason = "one line for each happening there is")]
fn of_kind(kind: Kind, say: &Strings, of: &impl Fn(Field) -> String) -> String {
    match kind {
        Kind::AppOpened => say.fill("doing-app-opened", &[("app", &of(Field::App))]),
        Kind::HomeShown => say.say("doing-home-shown"),
        Kind::ThreadOpened => say.fill("doing-thread-opened", &[("from", &of(Field::From))]),
        Kind::MessageSent => say.fill("doing-message-sent", &[("to", &of(Field::To))]),
        Kind::ThreadDeleted => say.fill("doing-thread-deleted", &[("from", &of(Field::From))]),
        Kind::LinkInspected => say.fill("doing-link-inspected", &[("from", &of(Field::From))]),
        Kind::PhoneUnlocked => say.say("doing-phone-unlocked"),
        Kind::PhoneLocked => say.say("doing-phone-locked"),
        Kind::CodeWrong => say.say("doing-code-wrong"),
        Kind::SettingChanged => say.fill(
            "doing-setting-changed",
            &[("setting", &of(Field::Setting)), ("state", &of(Field::State)), ("value", &of(Field::Value))],
        ),
        Kind::WifiConnected => say.fill("doing-wifi-connected", &[("network", &of(Field::Network))]),
        Kind::PasswordMade => say.say("doing-password-made"),
        Kind::CodeEntered => say.fill("doing-code-entered", &[("result", &of(Field::Result))]),
        Kind::PhotoOpened => say.fill("doing-photo-opened", &[("scene", &of(Field::Scene))]),
        Kind::PhotoDeleted => say.fill("doing-photo-deleted", &[("scene", &of(Field::Scene))]),
        Kind::PhotoRestored => say.fill("doing-photo-restored", &[("scene", &of(Field::Scene))]),
        Kind::PhotoShared => say.fill("doing-photo-shared", &[("scene", &of(Field::Scene)), ("to", &of(Field::To))]),
        Kind::ScreenshotTaken => say.fill("doing-screenshot-taken", &[("from", &of(Field::From))]),
        Kind::PhotoTaken => say.fill("doing-photo-taken", &[("scene", &of(Field::Scene))]),
        Kind::CallStarted => say.fill("doing-call-started", &[("to", &of(Field::To))]),
        Kind::CallAnswered => say.fill("doing-call-answered", &[("with", &of(Field::With))]),
        Kind::CallDeclined => say.fill("doing-call-declined", &[("with", &of(Field::With))]),
        Kind::CallEnded => say.fill("doing-call-ended", &[("with", &of(Field::With))]),
        Kind::ReplySaid => say.fill("doing-reply-said", &[("reply", &of(Field::Reply))]),
        Kind::ContactSaved => say.fill("doing-contact-saved", &[("person", &of(Field::Person))]),
        Kind::NumberBlocked => say.fill("doing-number-blocked", &[("person", &of(Field::Person))]),
        Kind::DoorClosed => say.say("doing-door-closed"),
        Kind::PageTurned => say.fill("doing-page-turned", &[("page", &of(Field::Page))]),
        Kind::HelpOpened => say.say("doing-help-opened"),
        Kind::HelpClosed => say.say("doing-help-closed"),
        Kind::ReadAgain => say.say("doing-read-again"),
        Kind::ThemeChosen => say.fill("doing-theme-chosen", &[("theme", &of(Field::Theme))]),
        Kind::LanguageChosen => say.fill("doing-language-chosen", &[("language", &of(Field::Language))]),
        Kind::ControlPressed => say.fill("doing-control-pressed", &[("control", &of(Field::Control))]),
        Kind::FieldFilled => say.fill("doing-field-filled", &[("control", &of(Field::Control))]),
        Kind::AddressOpened => say.fill("doing-address-opened", &[("page", &of(Field::Page))]),
        Kind::Searched => say.say("doing-searched"),
        Kind::ResultOpened => {
            say.fill("doing-result-opened", &[("page", &of(Field::Page)), ("kind", &of(Field::Kind))])
        }
        Kind::PageOpened => say.fill("doing-page-opened", &[("page", &of(Field::Page))]),
        Kind::LoginStarted => say.fill("doing-login-started", &[("page", &of(Field::Page))]),
        Kind::LoginMethod => say.fill("doing-login-method", &[("method", &of(Field::Method))]),
        Kind::Approved => say.say("doing-approved"),
        Kind::Rejected => say.say("doing-rejected"),
        Kind::LoggedIn => say.say("doing-logged-in"),
        Kind::LoggedOut => say.say("doing-logged-out"),
        Kind::LoginLeft => say.say("doing-login-left"),
        Kind::CaseOpened => say.fill("doing-case-opened", &[("case", &of(Field::Case))]),
        Kind::CaseReplied => say.fill("doing-case-replied", &[("case", &of(Field::Case))]),
        Kind::LetterOpened => say.fill("doing-letter-opened", &[("letter", &of(Field::Letter))]),
        Kind::BillOpened => say.fill("doing-bill-opened", &[("bill", &of(Field::Bill))]),
        Kind::SuggestionAccepted => say.fill("doing-suggestion-accepted", &[("suggestion", &of(Field::Suggestion))]),
        Kind::SuggestionDeclined => say.fill("doing-suggestion-declined", &[("suggestion", &of(Field::Suggestion))]),
        Kind::ProfileChanged => say.fill("doing-profile-changed", &[("what", &of(Field::What))]),
        Kind::NoticeChanged => say.fill(
            "doing-notice-changed",
            &[("topic", &of(Field::Topic)), ("channel", &of(Field::Channel)), ("state", &of(Field::State))],
        ),
        Kind::NoticeCame => {
            say.fill("doing-notice-came", &[("topic", &of(Field::Topic)), ("channel", &of(Field::Channel))])
        }
        Kind::NoticeMissed => say.fill("doing-notice-missed", &[("topic", &of(Field::Topic))]),
        Kind::FormOpened => say.fill("doing-form-opened", &[("form", &of(Field::Form))]),
        Kind::FormStepped => {
            say.fill("doing-form-stepped", &[("form", &of(Field::Form)), ("section", &of(Field::Section))])
        }
        Kind::FormSaved => say.fill("doing-form-saved", &[("form", &of(Field::Form))]),
        Kind::FormResumed => say.fill("doing-form-resumed", &[("form", &of(Field::Form))]),
        Kind::FormFailed => say.fill("doing-form-failed", &[("field", &of(Field::Question))]),
        Kind::FormAttached => {
            say.fill("doing-form-attached", &[("form", &of(Field::Form)), ("file", &of(Field::File))])
        }
        Kind::FormSubmitted => say.fill("doing-form-submitted", &[("form", &of(Field::Form))]),
        Kind::TimePassed => say.say("doing-time-passed"),
        Kind::Decided => say.fill("doing-decided", &[("case", &of(Field::Case))]),
        Kind::CustomEmitted => {
            say.fill("doing-custom-emitted", &[("app", &of(Field::App)), ("said", &of(Field::Said))])
        }
        Kind::CustomSet => say
            .fill("doing-custom-set", &[("app", &of(Field::App)), ("part", &of(Field::Part)), ("is", &of(Field::Is))]),
        Kind::MailOpened => say.fill("doing-mail-opened", &[("mail", &of(Field::Mail))]),
        Kind::MailDeleted => say.fill("doing-mail-deleted", &[("mail", &of(Field::Mail))]),
        Kind::MailRestored => say.fill("doing-mail-restored", &[("mail", &of(Field::Mail))]),
        Kind::MailReported => say.fill("doing-mail-reported", &[("mail", &of(Field::Mail))]),
        Kind::MailMoved => say.fill("doing-mail-moved", &[("mail", &of(Field::Mail)), ("folder", &of(Field::Folder))]),
        Kind::MailSent => say.fill("doing-mail-sent", &[("to", &of(Field::To))]),
        Kind::SenderInspected => say.fill("doing-sender-inspected", &[("mail", &of(Field::Mail))]),
        Kind::LinkOpened => say.fill("doing-link-opened", &[("mail", &of(Field::Mail))]),
        Kind::AttachmentOpened => {
            say.fill("doing-attachment-opened", &[("mail", &of(Field::Mail)), ("file", &of(Field::File))])
        }
        Kind::AttachmentSaved => {
            say.fill("doing-attachment-saved", &[("mail", &of(Field::Mail)), ("file", &of(Field::File))])
        }
        Kind::DraftSaved => say.say("doing-draft-saved"),
        Kind::DraftOpened => say.say("doing-draft-opened"),
        Kind::FolderOpened => say.fill("doing-folder-opened", &[("folder", &of(Field::Folder))]),
        Kind::AddressMade => say.say("doing-address-made"),
    }
}
