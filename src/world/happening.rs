//! What an act led to, and the facts about it that a lesson can ask for.
//!
//! The file is long because every happening of every device and app stands in one closed list here.

use super::form::application::Outcome;
use super::portal::records::Channel;
use super::portal::{Method, What};
use super::web::HitKind;
use super::writing::Fit;
use super::{data, phone};
use crate::vocabulary::happenings::{Field, Kind};
use crate::vocabulary::{Id, Lang, Means, Theme};

/// What an act led to. Conditions of goals and mistakes read these and nothing else.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Happening {
    /// An app was opened.
    AppOpened {
        /// Which.
        app: phone::App,
    },
    /// The home screen came up.
    HomeShown,
    /// A conversation was opened.
    ThreadOpened {
        /// Which.
        thread: Id,
        /// Whose.
        from: Id,
    },
    /// A message was sent.
    MessageSent {
        /// To whom.
        to: Id,
        /// Which proposed sentence it is, word for word.
        said: Option<Id>,
        /// How many words.
        words: u16,
    },
    /// A conversation was deleted.
    ThreadDeleted {
        /// Which.
        thread: Id,
        /// Whose.
        from: Id,
    },
    /// The address behind a link was looked at.
    LinkInspected {
        /// In which conversation, if it was one.
        thread: Option<Id>,
        /// In which e-mail, if it was one of the world's.
        mail: Option<Id>,
        /// Whose; `None` when it is nobody's.
        from: Option<Id>,
    },
    /// The phone was unlocked.
    PhoneUnlocked,
    /// The phone was locked.
    PhoneLocked,
    /// A wrong code was written on the locked phone.
    CodeWrong,
    /// A setting was changed.
    SettingChanged {
        /// Which.
        setting: phone::Setting,
        /// How it stands now; see [`phone::Settings::get`].
        value: u8,
    },
    /// The phone was connected to a Wi-Fi network.
    WifiConnected {
        /// Which.
        network: Id,
    },
    /// A password was made in the account.
    PasswordMade {
        /// Which proposed sentence it is.
        said: Option<Id>,
        /// How many words.
        words: u16,
        /// How many characters.
        length: u16,
    },
    /// A code was entered.
    CodeEntered {
        /// Whether it was right.
        right: bool,
    },
    /// A photo was taken.
    PhotoTaken {
        /// Which.
        photo: Id,
        /// Of what.
        scene: Id,
    },
    /// A photo of the album was opened.
    PhotoOpened {
        /// Which.
        photo: Id,
        /// What it shows; a picture of a conversation shows no scene.
        scene: Option<Id>,
    },
    /// A photo was put in the bin.
    PhotoDeleted {
        /// Which.
        photo: Id,
        /// What it shows; a picture of a conversation shows no scene.
        scene: Option<Id>,
    },
    /// A photo was taken out of the bin.
    PhotoRestored {
        /// Which.
        photo: Id,
        /// What it shows; a picture of a conversation shows no scene.
        scene: Option<Id>,
    },
    /// A photo was sent to somebody.
    PhotoShared {
        /// Which.
        photo: Id,
        /// What it shows; a picture of a conversation shows no scene.
        scene: Option<Id>,
        /// To whom.
        to: Id,
    },
    /// A picture of a conversation was taken.
    ScreenshotTaken {
        /// Of which.
        thread: Id,
        /// Whose.
        from: Id,
    },
    /// Somebody was rung.
    CallStarted {
        /// Who; `None` when the number is nobody's.
        to: Option<Id>,
    },
    /// An incoming call was answered.
    CallAnswered {
        /// Whose.
        with: Id,
    },
    /// An incoming call was declined.
    CallDeclined {
        /// Whose.
        with: Id,
    },
    /// A call came to its end, whoever hung up.
    CallEnded {
        /// With whom; `None` when the number is nobody's.
        with: Option<Id>,
    },
    /// Something was said in a talk.
    ReplySaid {
        /// In which.
        talk: Id,
        /// What.
        reply: Id,
    },
    /// A number was saved as a contact.
    ContactSaved {
        /// Whose.
        person: Id,
        /// Which proposed sentence the name is, word for word.
        said: Option<Id>,
    },
    /// A number was blocked.
    NumberBlocked {
        /// Whose.
        person: Id,
    },
    /// The door was closed.
    DoorClosed {
        /// On whose talk.
        talk: Id,
    },
    /// A page of the booklet was turned to.
    PageTurned {
        /// Which.
        page: Id,
    },
    /// Help was opened.
    HelpOpened,
    /// Help was closed.
    HelpClosed,
    /// Everything was read again.
    ReadAgain,
    /// Other colours were chosen.
    ThemeChosen {
        /// Which.
        theme: Theme,
    },
    /// Another language was chosen.
    LanguageChosen {
        /// Which.
        language: Lang,
    },
    /// Something on the board was pressed.
    ControlPressed {
        /// Which.
        control: Id,
        /// With what.
        means: Means,
    },
    /// A field on the board was filled.
    FieldFilled {
        /// Which.
        control: Id,
        /// Which sentence it matches.
        said: Option<Id>,
        /// How many words.
        words: u16,
        /// How it matches; of no meaning when it does not.
        fit: Fit,
    },
    /// An e-mail was opened.
    MailOpened {
        /// Which, if it is one of the world's.
        mail: Option<Id>,
        /// Whose; `None` when it is nobody's.
        from: Option<Id>,
    },
    /// An e-mail was put in the bin.
    MailDeleted {
        /// Which, if it is one of the world's.
        mail: Option<Id>,
        /// Whose; `None` when it is nobody's.
        from: Option<Id>,
    },
    /// An e-mail was taken out of the bin or the junk.
    MailRestored {
        /// Which, if it is one of the world's.
        mail: Option<Id>,
        /// Whose; `None` when it is nobody's.
        from: Option<Id>,
    },
    /// An e-mail was said to be false.
    MailReported {
        /// Which, if it is one of the world's.
        mail: Option<Id>,
        /// Whose; `None` when it is nobody's.
        from: Option<Id>,
    },
    /// An e-mail was put in another folder.
    MailMoved {
        /// Which, if it is one of the world's.
        mail: Option<Id>,
        /// Whose; `None` when it is nobody's.
        from: Option<Id>,
        /// Where.
        folder: data::Folder,
    },
    /// An e-mail was sent.
    MailSent {
        /// To whom; somebody who is nobody is [`UNKNOWN`].
        to: Vec<Id>,
        /// Whether it is about anything.
        has_subject: bool,
        /// Which proposed sentence it is about, word for word.
        subject: Option<Id>,
        /// Which proposed sentence it is, word for word.
        said: Option<Id>,
        /// How many words.
        words: u16,
        /// What went with it.
        attached: Vec<Id>,
        /// What it answers, if that is one of the world's.
        reply_to: Option<Id>,
    },
    /// The whole address of an e-mail's sender was looked at.
    SenderInspected {
        /// Which, if it is one of the world's.
        mail: Option<Id>,
        /// Whose; `None` when it is nobody's.
        from: Option<Id>,
    },
    /// The page behind a link of an e-mail was opened.
    LinkOpened {
        /// Which, if it is one of the world's.
        mail: Option<Id>,
        /// Whose; `None` when it is nobody's.
        from: Option<Id>,
    },
    /// A file that came with an e-mail was opened.
    AttachmentOpened {
        /// Which, if it is one of the world's.
        mail: Option<Id>,
        /// Whose; `None` when it is nobody's.
        from: Option<Id>,
        /// Which file.
        file: Id,
    },
    /// A file that came with an e-mail was saved.
    AttachmentSaved {
        /// Which, if it is one of the world's.
        mail: Option<Id>,
        /// Whose; `None` when it is nobody's.
        from: Option<Id>,
        /// Which file.
        file: Id,
    },
    /// An e-mail that is not sent yet was kept.
    DraftSaved,
    /// An e-mail that is not sent yet was opened, to go on with it.
    DraftOpened,
    /// A folder of e-mail was opened.
    FolderOpened {
        /// Which.
        folder: data::Folder,
    },
    /// Kari got an address.
    AddressMade {
        /// Which proposed sentence it is.
        said: Option<Id>,
    },
    /// An address was gone to.
    AddressOpened {
        /// Of which page; `unknown` when there is none.
        page: Id,
    },
    /// A search was made.
    Searched {
        /// Which proposed sentence it is.
        said: Option<Id>,
        /// How many words.
        words: u16,
    },
    /// Something that a search found was opened.
    ResultOpened {
        /// Which page.
        page: Id,
        /// Whether somebody has paid for it.
        kind: HitKind,
    },
    /// A page came up, but by Back or Forward.
    PageOpened {
        /// Which.
        page: Id,
    },
    /// A login came up, true or false.
    LoginStarted {
        /// Which.
        page: Id,
    },
    /// A key was chosen at a login.
    LoginMethod {
        /// Which.
        method: Method,
        /// At which login.
        page: Id,
    },
    /// What the app asked was approved.
    Approved,
    /// What the app asked was rejected.
    Rejected,
    /// One was let in.
    LoggedIn,
    /// One has logged out.
    LoggedOut,
    /// A login was left without logging in.
    LoginLeft {
        /// Which.
        page: Id,
    },
    /// A case was opened.
    CaseOpened {
        /// Which.
        case: Id,
    },
    /// Something was written in a case.
    CaseReplied {
        /// In which.
        case: Id,
        /// Which proposed sentence it is.
        said: Option<Id>,
        /// How many words.
        words: u16,
        /// What went with it.
        attached: Option<Id>,
    },
    /// A letter was opened.
    LetterOpened {
        /// Which.
        letter: Id,
    },
    /// A bill was opened.
    BillOpened {
        /// Which.
        bill: Id,
    },
    /// A suggestion was accepted.
    SuggestionAccepted {
        /// Which.
        suggestion: Id,
    },
    /// A suggestion was turned down.
    SuggestionDeclined {
        /// Which.
        suggestion: Id,
    },
    /// Contact data were changed, or said to be right.
    ProfileChanged {
        /// Which.
        what: What,
        /// Which proposed sentence stands there now.
        said: Option<Id>,
    },
    /// Something that one is told of came.
    NoticeCame {
        /// What it is about.
        topic: Id,
        /// By which way.
        channel: Channel,
    },
    /// Something came that one is not told of, since every way that reaches one is off.
    NoticeMissed {
        /// What it is about.
        topic: Id,
    },
    /// A way to be told was turned on or off.
    NoticeChanged {
        /// What it is about.
        topic: Id,
        /// Which way.
        channel: Channel,
        /// Whether it is on now.
        on: bool,
    },
    /// An application was started.
    FormOpened {
        /// Which.
        form: Id,
    },
    /// One came to the next section of an application.
    FormStepped {
        /// Of which.
        form: Id,
        /// To which section.
        section: Id,
    },
    /// An application was saved.
    FormSaved {
        /// Which.
        form: Id,
    },
    /// A saved application was taken up again.
    FormResumed {
        /// Which.
        form: Id,
    },
    /// An answer will not do.
    FormFailed {
        /// In which application.
        form: Id,
        /// To which question.
        question: Id,
    },
    /// Something was attached.
    FormAttached {
        /// To which application.
        form: Id,
        /// What.
        file: Id,
    },
    /// An application was sent.
    FormSubmitted {
        /// Which.
        form: Id,
        /// The case that came of it.
        case: Id,
    },
    /// What an author has named happened in an app that an author has made.
    CustomEmitted {
        /// In which.
        app: Id,
        /// By which name.
        said: Id,
        /// Whether it lasts, as the author says.
        lasting: bool,
    },
    /// Something was put in a part of an author's app.
    CustomSet {
        /// In which app.
        app: Id,
        /// In which part.
        part: Id,
        /// What stands there now, by its name.
        is: Option<Id>,
        /// How many words were written.
        words: u16,
    },
    /// Two weeks went by.
    TimePassed,
    /// A case was decided.
    Decided {
        /// Which.
        case: Id,
        /// What.
        result: Outcome,
    },
}

/// The name that stands in lesson files for whoever has a number that is nobody's.
pub const UNKNOWN: &str = "unknown";

/// The name in lesson files for nothing: no subject, nothing attached.
pub const NONE: &str = "none";

/// The value of a happening's field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fact<'a> {
    /// A name.
    Name(&'a str),
    /// Several names, of which each is one.
    Names(&'a [Id]),
    /// A count.
    Count(u16),
}

impl Happening {
    /// What kind of happening this is.
    #[must_use]
    pub fn kind(&self) -> Kind {
        match self {
            Self::AppOpened { .. } => Kind::AppOpened,
            Self::HomeShown => Kind::HomeShown,
            Self::ThreadOpened { .. } => Kind::ThreadOpened,
            Self::MessageSent { .. } => Kind::MessageSent,
            Self::ThreadDeleted { .. } => Kind::ThreadDeleted,
            Self::LinkInspected { .. } => Kind::LinkInspected,
            Self::MailOpened { .. } => Kind::MailOpened,
            Self::MailDeleted { .. } => Kind::MailDeleted,
            Self::MailRestored { .. } => Kind::MailRestored,
            Self::MailReported { .. } => Kind::MailReported,
            Self::MailMoved { .. } => Kind::MailMoved,
            Self::MailSent { .. } => Kind::MailSent,
            Self::SenderInspected { .. } => Kind::SenderInspected,
            Self::LinkOpened { .. } => Kind::LinkOpened,
            Self::AttachmentOpened { .. } => Kind::AttachmentOpened,
            Self::AttachmentSaved { .. } => Kind::AttachmentSaved,
            Self::DraftSaved => Kind::DraftSaved,
            Self::DraftOpened => Kind::DraftOpened,
            Self::FolderOpened { .. } => Kind::FolderOpened,
            Self::AddressMade { .. } => Kind::AddressMade,
            Self::PhoneUnlocked => Kind::PhoneUnlocked,
            Self::PhoneLocked => Kind::PhoneLocked,
            Self::CodeWrong => Kind::CodeWrong,
            Self::SettingChanged { .. } => Kind::SettingChanged,
            Self::WifiConnected { .. } => Kind::WifiConnected,
            Self::PasswordMade { .. } => Kind::PasswordMade,
            Self::CodeEntered { .. } => Kind::CodeEntered,
            Self::PhotoTaken { .. } => Kind::PhotoTaken,
            Self::PhotoOpened { .. } => Kind::PhotoOpened,
            Self::PhotoDeleted { .. } => Kind::PhotoDeleted,
            Self::PhotoRestored { .. } => Kind::PhotoRestored,
            Self::PhotoShared { .. } => Kind::PhotoShared,
            Self::ScreenshotTaken { .. } => Kind::ScreenshotTaken,
            Self::CallStarted { .. } => Kind::CallStarted,
            Self::CallAnswered { .. } => Kind::CallAnswered,
            Self::CallDeclined { .. } => Kind::CallDeclined,
            Self::CallEnded { .. } => Kind::CallEnded,
            Self::ReplySaid { .. } => Kind::ReplySaid,
            Self::ContactSaved { .. } => Kind::ContactSaved,
            Self::NumberBlocked { .. } => Kind::NumberBlocked,
            Self::DoorClosed { .. } => Kind::DoorClosed,
            Self::PageTurned { .. } => Kind::PageTurned,
            Self::HelpOpened => Kind::HelpOpened,
            Self::HelpClosed => Kind::HelpClosed,
            Self::ReadAgain => Kind::ReadAgain,
            Self::ThemeChosen { .. } => Kind::ThemeChosen,
            Self::LanguageChosen { .. } => Kind::LanguageChosen,
            Self::ControlPressed { .. } => Kind::ControlPressed,
            Self::FieldFilled { .. } => Kind::FieldFilled,
            Self::AddressOpened { .. } => Kind::AddressOpened,
            Self::Searched { .. } => Kind::Searched,
            Self::ResultOpened { .. } => Kind::ResultOpened,
            Self::PageOpened { .. } => Kind::PageOpened,
            Self::LoginStarted { .. } => Kind::LoginStarted,
            Self::LoginMethod { .. } => Kind::LoginMethod,
            Self::Approved => Kind::Approved,
            Self::Rejected => Kind::Rejected,
            Self::LoggedIn => Kind::LoggedIn,
            Self::LoggedOut => Kind::LoggedOut,
            Self::LoginLeft { .. } => Kind::LoginLeft,
            Self::CaseOpened { .. } => Kind::CaseOpened,
            Self::CaseReplied { .. } => Kind::CaseReplied,
            Self::LetterOpened { .. } => Kind::LetterOpened,
            Self::BillOpened { .. } => Kind::BillOpened,
            Self::SuggestionAccepted { .. } => Kind::SuggestionAccepted,
            Self::SuggestionDeclined { .. } => Kind::SuggestionDeclined,
            Self::ProfileChanged { .. } => Kind::ProfileChanged,
            Self::NoticeChanged { .. } => Kind::NoticeChanged,
            Self::NoticeCame { .. } => Kind::NoticeCame,
            Self::NoticeMissed { .. } => Kind::NoticeMissed,
            Self::FormOpened { .. } => Kind::FormOpened,
            Self::FormStepped { .. } => Kind::FormStepped,
            Self::FormSaved { .. } => Kind::FormSaved,
            Self::FormResumed { .. } => Kind::FormResumed,
            Self::FormFailed { .. } => Kind::FormFailed,
            Self::FormAttached { .. } => Kind::FormAttached,
            Self::FormSubmitted { .. } => Kind::FormSubmitted,
            Self::CustomEmitted { .. } => Kind::CustomEmitted,
            Self::CustomSet { .. } => Kind::CustomSet,
            Self::TimePassed => Kind::TimePassed,
            Self::Decided { .. } => Kind::Decided,
        }
    }

    /// Whether it changes something that stays, rather than what is on the screen.
    #[must_use]
    pub fn is_lasting(&self) -> bool {
        match self {
            Self::CustomEmitted { lasting, .. } => *lasting,
            other => other.kind().is_lasting(),
        }
    }

    /// The value of `field`, if this happening has it.
    #[must_use]
    pub fn fact(&self, field: Field) -> Option<Fact<'_>> {
        match (self, field) {
            (Self::AppOpened { app }, Field::App) => Some(Fact::Name(app.name())),
            (Self::ThreadOpened { thread, .. } | Self::ThreadDeleted { thread, .. }, Field::Thread) => {
                Some(Fact::Name(thread.as_str()))
            }
            (Self::LinkInspected { thread, .. }, Field::Thread) => thread.as_ref().map(|id| Fact::Name(id.as_str())),
            (Self::ThreadOpened { from, .. } | Self::ThreadDeleted { from, .. }, Field::From) => {
                Some(Fact::Name(from.as_str()))
            }
            (Self::MessageSent { to, .. } | Self::PhotoShared { to, .. }, Field::To) => Some(Fact::Name(to.as_str())),
            (
                Self::MessageSent { said, .. } | Self::FieldFilled { said, .. } | Self::ContactSaved { said, .. },
                Field::Said,
            ) => said.as_ref().map(|id| Fact::Name(id.as_str())),
            (Self::MessageSent { words, .. } | Self::FieldFilled { words, .. }, Field::Words) => {
                Some(Fact::Count(*words))
            }
            (Self::PageTurned { page }, Field::Page) => Some(Fact::Name(page.as_str())),
            (Self::ThemeChosen { theme }, Field::Theme) => Some(Fact::Name(theme.name())),
            (Self::LanguageChosen { language }, Field::Language) => Some(Fact::Name(language.tag())),
            (Self::ControlPressed { control, .. } | Self::FieldFilled { control, .. }, Field::Control) => {
                Some(Fact::Name(control.as_str()))
            }
            (Self::ControlPressed { means, .. }, Field::Means) => Some(Fact::Name(means.name())),
            (Self::FieldFilled { said: Some(_), fit, .. }, Field::Fit) => Some(Fact::Name(fit.name())),
            (Self::PhotoTaken { scene, .. }, Field::Scene) => Some(Fact::Name(scene.as_str())),
            (
                Self::PhotoOpened { scene, .. }
                | Self::PhotoDeleted { scene, .. }
                | Self::PhotoRestored { scene, .. }
                | Self::PhotoShared { scene, .. },
                Field::Scene,
            ) => scene.as_ref().map(|id| Fact::Name(id.as_str())),
            (
                Self::PhotoTaken { photo, .. }
                | Self::PhotoOpened { photo, .. }
                | Self::PhotoDeleted { photo, .. }
                | Self::PhotoRestored { photo, .. }
                | Self::PhotoShared { photo, .. },
                Field::Photo,
            ) => Some(Fact::Name(photo.as_str())),
            (Self::ScreenshotTaken { thread, .. }, Field::Thread) => Some(Fact::Name(thread.as_str())),
            (Self::ScreenshotTaken { from, .. }, Field::From) => Some(Fact::Name(from.as_str())),
            (Self::PasswordMade { said, .. }, Field::Said) => said.as_ref().map(|id| Fact::Name(id.as_str())),
            (Self::PasswordMade { words, .. }, Field::Words) => Some(Fact::Count(*words)),
            (Self::PasswordMade { length, .. }, Field::Length) => Some(Fact::Count(*length)),
            (Self::CodeEntered { right }, Field::Result) => Some(Fact::Name(if *right { "right" } else { "wrong" })),
            (Self::WifiConnected { network }, Field::Network) => Some(Fact::Name(network.as_str())),
            (Self::SettingChanged { setting, .. }, Field::Setting) => Some(Fact::Name(setting.name())),
            (Self::SettingChanged { setting, value }, Field::State) if setting.is_switch() => {
                Some(Fact::Name(if *value > 0 { "on" } else { "off" }))
            }
            (Self::SettingChanged { setting, value }, Field::Value) if !setting.is_switch() => {
                Some(Fact::Count(u16::from(*value)))
            }
            (Self::CallStarted { to: who }, Field::To) | (Self::CallEnded { with: who }, Field::With) => {
                Some(Fact::Name(who.as_ref().map_or(UNKNOWN, Id::as_str)))
            }
            (Self::CallAnswered { with } | Self::CallDeclined { with }, Field::With) => Some(Fact::Name(with.as_str())),
            (Self::ReplySaid { talk, .. } | Self::DoorClosed { talk }, Field::Talk) => Some(Fact::Name(talk.as_str())),
            (Self::ReplySaid { reply, .. }, Field::Reply) => Some(Fact::Name(reply.as_str())),
            (Self::ContactSaved { person, .. } | Self::NumberBlocked { person }, Field::Person) => {
                Some(Fact::Name(person.as_str()))
            }
            (happening, field) => happening
                .mail_fact(field)
                .or_else(|| happening.fact_of_web(field))
                .or_else(|| happening.fact_of_portal(field)),
        }
    }

    /// The value of `field`, if this is about the web and has it.
    fn fact_of_web(&self, field: Field) -> Option<Fact<'_>> {
        match (self, field) {
            (
                Self::AddressOpened { page }
                | Self::ResultOpened { page, .. }
                | Self::PageOpened { page }
                | Self::LoginStarted { page }
                | Self::LoginMethod { page, .. }
                | Self::LoginLeft { page },
                Field::Page,
            ) => Some(Fact::Name(page.as_str())),
            (Self::ResultOpened { kind, .. }, Field::Kind) => Some(Fact::Name(kind.name())),
            (Self::LoginMethod { method, .. }, Field::Method) => Some(Fact::Name(method.name())),
            (Self::Searched { said: Some(said), .. }, Field::Said) => Some(Fact::Name(said.as_str())),
            (Self::Searched { words, .. }, Field::Words) => Some(Fact::Count(*words)),
            _ => None,
        }
    }

    /// The value of `field`, if this is about the portal and has it.
    fn fact_of_portal(&self, field: Field) -> Option<Fact<'_>> {
        match (self, field) {
            (Self::CaseOpened { case } | Self::CaseReplied { case, .. }, Field::Case) => {
                Some(Fact::Name(case.as_str()))
            }
            (
                Self::CaseReplied { said: Some(said), .. } | Self::ProfileChanged { said: Some(said), .. },
                Field::Said,
            ) => Some(Fact::Name(said.as_str())),
            (Self::CaseReplied { words, .. }, Field::Words) => Some(Fact::Count(*words)),
            (Self::CaseReplied { attached, .. }, Field::Attached) => {
                Some(Fact::Name(attached.as_ref().map_or(NONE, Id::as_str)))
            }
            (Self::LetterOpened { letter }, Field::Letter) => Some(Fact::Name(letter.as_str())),
            (Self::BillOpened { bill }, Field::Bill) => Some(Fact::Name(bill.as_str())),
            (Self::SuggestionAccepted { suggestion } | Self::SuggestionDeclined { suggestion }, Field::Suggestion) => {
                Some(Fact::Name(suggestion.as_str()))
            }
            (Self::ProfileChanged { what, .. }, Field::What) => Some(Fact::Name(what.name())),
            (
                Self::NoticeChanged { topic, .. } | Self::NoticeCame { topic, .. } | Self::NoticeMissed { topic },
                Field::Topic,
            ) => Some(Fact::Name(topic.as_str())),
            (Self::NoticeChanged { channel, .. } | Self::NoticeCame { channel, .. }, Field::Channel) => {
                Some(Fact::Name(channel.name()))
            }
            (Self::NoticeChanged { on, .. }, Field::State) => Some(Fact::Name(if *on { "on" } else { "off" })),
            _ => self.fact_of_form(field).or_else(|| self.fact_of_custom(field)),
        }
    }

    fn fact_of_form(&self, field: Field) -> Option<Fact<'_>> {
        match (self, field) {
            (
                Self::FormOpened { form }
                | Self::FormStepped { form, .. }
                | Self::FormSaved { form }
                | Self::FormResumed { form }
                | Self::FormFailed { form, .. }
                | Self::FormAttached { form, .. }
                | Self::FormSubmitted { form, .. },
                Field::Form,
            ) => Some(Fact::Name(form.as_str())),
            (Self::FormStepped { section, .. }, Field::Section) => Some(Fact::Name(section.as_str())),
            (Self::FormFailed { question, .. }, Field::Question) => Some(Fact::Name(question.as_str())),
            (Self::FormAttached { file, .. }, Field::File) => Some(Fact::Name(file.as_str())),
            (Self::FormSubmitted { case, .. } | Self::Decided { case, .. }, Field::Case) => {
                Some(Fact::Name(case.as_str()))
            }
            (Self::Decided { result, .. }, Field::Result) => Some(Fact::Name(result.name())),
            _ => None,
        }
    }

    /// The value of `field`, if this is about an author's app and has it.
    fn fact_of_custom(&self, field: Field) -> Option<Fact<'_>> {
        match (self, field) {
            (Self::CustomEmitted { app, .. } | Self::CustomSet { app, .. }, Field::App) => {
                Some(Fact::Name(app.as_str()))
            }
            (Self::CustomEmitted { said, .. }, Field::Said) => Some(Fact::Name(said.as_str())),
            (Self::CustomSet { part, .. }, Field::Part) => Some(Fact::Name(part.as_str())),
            (Self::CustomSet { is, .. }, Field::Is) => is.as_ref().map(|is| Fact::Name(is.as_str())),
            (Self::CustomSet { words, .. }, Field::Words) => Some(Fact::Count(*words)),
            _ => None,
        }
    }

    /// The value of `field`, if this is about e-mail and has it.
    fn mail_fact(&self, field: Field) -> Option<Fact<'_>> {
        fn name(id: &Id) -> Fact<'_> {
            Fact::Name(id.as_str())
        }
        match (self, field) {
            (Self::MailSent { to, .. }, Field::To) => Some(Fact::Names(to)),
            (Self::MailSent { has_subject: false, .. }, Field::Subject) => Some(Fact::Name(NONE)),
            (Self::MailSent { subject, .. }, Field::Subject) => subject.as_ref().map(name),
            (Self::MailSent { said, .. } | Self::AddressMade { said }, Field::Said) => said.as_ref().map(name),
            (Self::MailSent { words, .. }, Field::Words) => Some(Fact::Count(*words)),
            (Self::MailSent { attached, .. }, Field::Attached) if attached.is_empty() => Some(Fact::Name(NONE)),
            (Self::MailSent { attached, .. }, Field::Attached) => Some(Fact::Names(attached)),
            (Self::MailSent { reply_to, .. }, Field::ReplyTo) => reply_to.as_ref().map(name),
            (Self::AttachmentOpened { file, .. } | Self::AttachmentSaved { file, .. }, Field::File) => Some(name(file)),
            (Self::MailMoved { folder, .. } | Self::FolderOpened { folder }, Field::Folder) => {
                Some(Fact::Name(folder.name()))
            }
            (_, Field::Mail) => self.letter()?.0.map(name),
            (_, Field::From) => Some(self.letter()?.1.map_or(Fact::Name(UNKNOWN), name)),
            _ => None,
        }
    }

    /// The e-mail that this is about, and the person who sent it.
    fn letter(&self) -> Option<(Option<&Id>, Option<&Id>)> {
        match self {
            Self::LinkInspected { mail, from, .. }
            | Self::MailOpened { mail, from }
            | Self::MailDeleted { mail, from }
            | Self::MailRestored { mail, from }
            | Self::MailReported { mail, from }
            | Self::MailMoved { mail, from, .. }
            | Self::SenderInspected { mail, from }
            | Self::LinkOpened { mail, from }
            | Self::AttachmentOpened { mail, from, .. }
            | Self::AttachmentSaved { mail, from, .. } => Some((mail.as_ref(), from.as_ref())),
            _ => None,
        }
    }
}
