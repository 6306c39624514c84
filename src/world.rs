//! The practice world: everything that can be practised on, as one pure state machine.
//!
//! [`World::act`] takes an act and yields typed [`Happening`]s; [`World::acts`] lists what can be
//! done now. The world holds ids, never prose: what a message says is looked up in [`Data`] in
//! the reader's language, so a change of language changes no state. Nothing here touches files,
//! clock, network, terminal or randomness.

pub mod board;
pub mod booklet;
pub mod computer;
pub mod data;
pub mod form;
pub mod mail;
pub mod phone;
pub mod portal;
pub mod sensitive;
pub mod web;
pub mod writing;

use serde::{Deserialize, Serialize};

use crate::vocabulary::happenings::{Field, Kind};
use crate::vocabulary::{Id, Lang, Means, Theme};
pub use board::Board;
pub use booklet::Booklet;
pub use computer::Computer;
pub use data::Data;
pub use form::Forms;
pub use mail::Mail;
pub use phone::Phone;
pub use portal::Portal;
pub use web::Web;
pub use writing::{Fit, Written};

/// The version of the world's rules. A run that was started under another version is not
/// replayed; its finished steps stand.
pub const VERSION: u32 = 2;

/// How the world stands when a task starts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Start {
    /// How the phone stands.
    pub phone: phone::Start,
    /// The board, if it lies in the phone's place.
    pub board: Option<board::Start>,
    /// The booklet, if it lies in the phone's place.
    pub booklet: Option<booklet::Start>,
    /// The computer, if it stands in the phone's place.
    pub computer: Option<computer::Start>,
    /// How the mail program stands, on whichever of the two it is used.
    pub mail: mail::Start,
    /// How the browser stands.
    pub web: web::Start,
    /// How what is behind the login stands.
    pub portal: portal::Start,
    /// How applications stand.
    pub forms: form::Start,
}

/// What lies before the learner.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Device {
    /// Kari's phone.
    Phone,
    /// The board.
    Board,
    /// The booklet, and the program itself.
    Program,
    /// The computer.
    Computer,
}

/// One thing that a learner does in the world.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Act {
    /// On the phone.
    Phone(phone::Act),
    /// On the board.
    Board(board::Act),
    /// With the booklet, or with the program itself.
    Program(booklet::Act),
    /// With the computer itself.
    Computer(computer::Act),
    /// In the mail program.
    Mail(mail::Act),
    /// In the browser.
    Web(web::Act),
    /// At the login, in the app that approves it, or on Min side.
    Portal(portal::Act),
    /// In an application.
    Form(form::Act),
    /// Let two weeks go by.
    Wait,
}

impl Act {
    /// Whether it only ends what the one before it began, so that what was to be said of that is
    /// still to be said: whoever opens help where it is no answer sees so when it is closed.
    #[must_use]
    pub fn is_way_back(&self) -> bool {
        *self == Self::Program(booklet::Act::CloseHelp)
    }
}

impl From<phone::Act> for Act {
    fn from(act: phone::Act) -> Self {
        Self::Phone(act)
    }
}

impl From<board::Act> for Act {
    fn from(act: board::Act) -> Self {
        Self::Board(act)
    }
}

impl From<computer::Act> for Act {
    fn from(act: computer::Act) -> Self {
        Self::Computer(act)
    }
}

impl From<web::Act> for Act {
    fn from(act: web::Act) -> Self {
        Self::Web(act)
    }
}

impl From<portal::Act> for Act {
    fn from(act: portal::Act) -> Self {
        Self::Portal(act)
    }
}

impl From<form::Act> for Act {
    fn from(act: form::Act) -> Self {
        Self::Form(act)
    }
}

impl From<mail::Act> for Act {
    fn from(act: mail::Act) -> Self {
        Self::Mail(act)
    }
}

impl From<booklet::Act> for Act {
    fn from(act: booklet::Act) -> Self {
        Self::Program(act)
    }
}

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
        kind: web::HitKind,
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
        method: portal::Method,
        /// At which login.
        page: Id,
    },
    /// A code was entered.
    CodeEntered {
        /// Whether it was right.
        right: bool,
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
        what: portal::What,
        /// Which proposed sentence stands there now.
        said: Option<Id>,
    },
    /// A way to be told was turned on or off.
    NoticeChanged {
        /// What it is about.
        topic: Id,
        /// Which way.
        channel: portal::records::Channel,
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
    /// Two weeks went by.
    TimePassed,
    /// A case was decided.
    Decided {
        /// Which.
        case: Id,
        /// What.
        result: form::application::Outcome,
    },
}

/// The name in lesson files for somebody who is none of the world's people.
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
            Self::PhoneUnlocked => Kind::PhoneUnlocked,
            Self::PhoneLocked => Kind::PhoneLocked,
            Self::CodeWrong => Kind::CodeWrong,
            Self::SettingChanged { .. } => Kind::SettingChanged,
            Self::PageTurned { .. } => Kind::PageTurned,
            Self::HelpOpened => Kind::HelpOpened,
            Self::HelpClosed => Kind::HelpClosed,
            Self::ReadAgain => Kind::ReadAgain,
            Self::ThemeChosen { .. } => Kind::ThemeChosen,
            Self::LanguageChosen { .. } => Kind::LanguageChosen,
            Self::ControlPressed { .. } => Kind::ControlPressed,
            Self::FieldFilled { .. } => Kind::FieldFilled,
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
            Self::AddressOpened { .. } => Kind::AddressOpened,
            Self::Searched { .. } => Kind::Searched,
            Self::ResultOpened { .. } => Kind::ResultOpened,
            Self::PageOpened { .. } => Kind::PageOpened,
            Self::LoginStarted { .. } => Kind::LoginStarted,
            Self::LoginMethod { .. } => Kind::LoginMethod,
            Self::CodeEntered { .. } => Kind::CodeEntered,
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
            Self::FormOpened { .. } => Kind::FormOpened,
            Self::FormStepped { .. } => Kind::FormStepped,
            Self::FormSaved { .. } => Kind::FormSaved,
            Self::FormResumed { .. } => Kind::FormResumed,
            Self::FormFailed { .. } => Kind::FormFailed,
            Self::FormAttached { .. } => Kind::FormAttached,
            Self::FormSubmitted { .. } => Kind::FormSubmitted,
            Self::TimePassed => Kind::TimePassed,
            Self::Decided { .. } => Kind::Decided,
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
            (Self::MessageSent { to, .. }, Field::To) => Some(Fact::Name(to.as_str())),
            (Self::MessageSent { said, .. } | Self::FieldFilled { said, .. }, Field::Said) => {
                said.as_ref().map(|id| Fact::Name(id.as_str()))
            }
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
            (Self::SettingChanged { setting, .. }, Field::Setting) => Some(Fact::Name(setting.name())),
            (Self::SettingChanged { setting, value }, Field::State) if setting.is_switch() => {
                Some(Fact::Name(if *value > 0 { "on" } else { "off" }))
            }
            (Self::SettingChanged { setting, value }, Field::Value) if !setting.is_switch() => {
                Some(Fact::Count(u16::from(*value)))
            }
            (happening, field) => happening
                .mail_fact(field)
                .or_else(|| happening.fact_of_web(field))
                .or_else(|| happening.fact_of_portal(field)),
        }
    }

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
            (Self::CodeEntered { right }, Field::Result) => Some(Fact::Name(if *right { "right" } else { "wrong" })),
            (Self::Searched { said: Some(said), .. }, Field::Said) => Some(Fact::Name(said.as_str())),
            (Self::Searched { words, .. }, Field::Words) => Some(Fact::Count(*words)),
            _ => None,
        }
    }

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
            (Self::NoticeChanged { topic, .. }, Field::Topic) => Some(Fact::Name(topic.as_str())),
            (Self::NoticeChanged { channel, .. }, Field::Channel) => Some(Fact::Name(channel.name())),
            (Self::NoticeChanged { on, .. }, Field::State) => Some(Fact::Name(if *on { "on" } else { "off" })),
            _ => self.fact_of_form(field),
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

/// The practice world at one moment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct World {
    /// Kari's phone.
    pub phone: Phone,
    /// The board, where the task is done on it.
    pub board: Option<Board>,
    /// The booklet, where the task is done on the program itself.
    pub booklet: Option<Booklet>,
    /// The computer, where the task is done on it.
    pub computer: Option<Computer>,
    /// The mail program, on whichever of the two it is used.
    pub mail: Mail,
    /// The browser, and the portal in it, likewise.
    pub web: Web,
    /// Applications, and what has come of them.
    pub forms: Forms,
}

impl World {
    /// The world as a task finds it.
    #[must_use]
    pub fn new(start: &Start, sentences: &[Id], data: &Data) -> Self {
        let said = |id: &&Id| !start.mail.subjects.contains(id);
        let answers: Vec<Id> = sentences.iter().filter(said).cloned().collect();
        let mut portal = Portal::new(&start.portal, &answers, &data.records);
        let mut forms = Forms::new(&start.forms, &data.applications);
        let open = forms.place_at_start(&start.forms).map(portal::Place::Form);
        for form in forms.sent() {
            portal.begin_case(&form);
        }
        work(&mut forms, &mut portal);
        Self {
            phone: Phone::new(&start.phone, sentences, data),
            board: start.board.as_ref().map(Board::new),
            booklet: start.booklet.as_ref().map(Booklet::new),
            computer: start.computer.map(Computer::new),
            mail: Mail::new(&start.mail, sentences, data),
            web: Web::new(&start.web, portal, &open.unwrap_or_else(|| start.portal.at.clone()), &data.site),
            forms,
        }
    }

    /// What lies before the learner now. What does not can neither be seen nor used.
    #[must_use]
    pub fn device(&self) -> Device {
        match (&self.board, &self.booklet, &self.computer) {
            (Some(_), _, _) => Device::Board,
            (None, Some(_), _) => Device::Program,
            (None, None, Some(_)) => Device::Computer,
            (None, None, None) => Device::Phone,
        }
    }

    /// The app whose machine is on the screen now, be it the phone's or the computer's.
    #[must_use]
    pub fn app(&self) -> Option<phone::App> {
        match (self.device(), &self.phone.place, &self.computer) {
            (Device::Computer, _, Some(computer)) => Some(computer.tab.app()),
            (Device::Phone, phone::Place::App(app), _) if !self.asks_on_phone() => Some(*app),
            _ => None,
        }
    }

    /// Whether the app `KodeID` asks something that can be seen now: beside the computer, or on the
    /// phone when it is open.
    #[must_use]
    pub fn asks(&self) -> bool {
        let seen = match self.device() {
            Device::Computer => true,
            Device::Phone => !self.phone.is_locked(),
            Device::Board | Device::Program => false,
        };
        seen && self.web.portal.ask.is_some()
    }

    /// Whether what the app asks lies open on the phone, over everything else.
    #[must_use]
    pub fn asks_on_phone(&self) -> bool {
        let read = self.web.portal.ask.as_ref().is_some_and(|ask| ask.read);
        self.device() == Device::Phone && self.asks() && read
    }

    /// What can be done now.
    #[must_use]
    pub fn acts(&self) -> Vec<Act> {
        let mut acts = self.app_acts();
        if self.asks() {
            acts.extend(self.web.portal.ask_acts().into_iter().map(Act::Portal));
        }
        match self.device() {
            Device::Board => acts.extend(self.board.iter().flat_map(Board::acts).map(Act::Board)),
            Device::Program => acts.extend(self.booklet.iter().flat_map(Booklet::acts).map(Act::Program)),
            Device::Computer => acts.extend(self.computer.iter().flat_map(|it| it.acts()).map(Act::Computer)),
            Device::Phone if self.asks_on_phone() => acts.push(phone::Act::Back.into()),
            Device::Phone => acts.extend(self.phone.acts().into_iter().map(Act::Phone)),
        }
        acts
    }

    /// What can be done in the app that is on the screen.
    fn app_acts(&self) -> Vec<Act> {
        let mut acts: Vec<Act> = match self.app() {
            Some(phone::App::Mail) => self.mail.acts().into_iter().map(Act::Mail).collect(),
            Some(phone::App::Web) => {
                let web = self.web.acts().into_iter().map(Act::Web);
                let portal = self.web.portal_acts().into_iter().map(Act::Portal);
                let forms = self.form_acts().into_iter().map(Act::Form);
                web.chain(portal).chain(forms).chain(self.can_wait().then_some(Act::Wait)).collect()
            }
            _ => Vec::new(),
        };
        acts.retain(|act| self.has_control(act));
        acts
    }

    /// The place of an application that is open.
    #[must_use]
    pub fn form_place(&self) -> Option<&form::Place> {
        match self.web.min_side_place() {
            Some(portal::Place::Form(place)) => Some(place),
            _ => None,
        }
    }

    /// Where in the applications one is: the list is `Some(None)`.
    fn at_forms(&self) -> Option<Option<&form::Place>> {
        match self.web.min_side_place() {
            Some(portal::Place::Form(place)) => Some(Some(place)),
            Some(portal::Place::Applications) => Some(None),
            _ => None,
        }
    }

    fn form_acts(&self) -> Vec<form::Act> {
        match self.at_forms() {
            Some(Some(place)) => self.forms.acts(place),
            Some(None) => self.forms.list_acts(),
            None => Vec::new(),
        }
    }

    /// Whether one can let time go by: on Min side, when something can come of what has been sent; not while
    /// one fills in something else.
    #[must_use]
    pub fn can_wait(&self) -> bool {
        let filling_in = |place: &form::Place| !matches!(place, form::Place::Before(_) | form::Place::Receipt(_));
        let idle = self.web.min_side_place().is_some() && !self.form_place().is_some_and(filling_in);
        self.app() == Some(phone::App::Web) && idle && self.forms.can_wait()
    }

    /// Whether the app has a control for this here: the phone has a key of its own to go back with, and
    /// no room for Forward.
    fn has_control(&self, act: &Act) -> bool {
        let own_key = matches!(act, Act::Mail(mail::Act::Back) | Act::Web(web::Act::Back | web::Act::Forward));
        !(own_key && self.device() == Device::Phone)
    }

    /// What the phone's Back does in the app that is on its screen; `None` when that is at its first
    /// screen, or there is none.
    fn back_in_app(&self) -> Option<Act> {
        match self.app() {
            Some(phone::App::Mail) if !self.mail.is_first() => Some(mail::Act::Back.into()),
            Some(phone::App::Web) if self.web.can_go_back() => Some(web::Act::Back.into()),
            _ => None,
        }
    }

    /// The fields that can be written in now.
    #[must_use]
    pub fn fields(&self) -> Vec<writing::Field> {
        match (self.device(), self.app()) {
            (Device::Board, _) => self.board.iter().flat_map(Board::fields).collect(),
            (Device::Phone | Device::Computer, Some(phone::App::Mail)) => self.mail.field().into_iter().collect(),
            (Device::Phone | Device::Computer, Some(phone::App::Web)) => match self.form_place() {
                Some(place) => self.forms.fields(place),
                None => self.web.field().into_iter().collect(),
            },
            (Device::Phone, _) if !self.asks_on_phone() => self.phone.field().into_iter().collect(),
            (Device::Phone | Device::Program | Device::Computer, _) => Vec::new(),
        }
    }

    /// The act that puts `written` in `field`. A search finds nothing by it: see [`Web::search_for`]; and whether
    /// an answer in an application keeps the rules, it does not know: see [`Forms::write`].
    #[must_use]
    pub fn write(field: &writing::Field, written: Written) -> Act {
        match field {
            writing::Field::Message => phone::Act::Write(written).into(),
            // Not even in memory.
            writing::Field::Code => phone::Act::EnterCode(written.reduced()).into(),
            writing::Field::Form(question) => {
                form::Act::Write { question: question.clone(), written, holds: false }.into()
            }
            writing::Field::Control(control) => board::Act::Write { control: control.clone(), written }.into(),
            writing::Field::MailAddress => mail::Act::WriteAddress(written).into(),
            writing::Field::MailTo => mail::Act::WriteTo(written).into(),
            writing::Field::MailSubject => mail::Act::WriteSubject(written).into(),
            writing::Field::MailBody => mail::Act::WriteText(written).into(),
            writing::Field::Address => web::Act::WriteAddress(written).into(),
            writing::Field::Search => web::Act::WriteSearch { written, found: Vec::new() }.into(),
            writing::Field::LoginCode => portal::Act::WriteCode(written.reduced()).into(),
            writing::Field::Password => portal::Act::WritePassword(written.reduced()).into(),
            writing::Field::ContactCode => portal::Act::WriteContactCode(written.reduced()).into(),
            writing::Field::Reply => portal::Act::Write(written).into(),
            writing::Field::Contact => portal::Act::WriteContact(written).into(),
        }
    }

    /// The act that is the device's own Back, where there is something to go back to.
    #[must_use]
    pub fn back(&self) -> Option<Act> {
        let back = match (self.device(), self.app()) {
            (Device::Phone, _) => phone::Act::Back.into(),
            (Device::Program, _) => booklet::Act::Back.into(),
            (Device::Computer, Some(phone::App::Mail)) => mail::Act::Back.into(),
            (Device::Computer, _) => web::Act::Back.into(),
            (Device::Board, _) => return None,
        };
        self.can(&back).then_some(back)
    }

    /// Whether something that lasts has been prepared and not done.
    #[must_use]
    pub fn is_preparing(&self) -> bool {
        match (self.device(), self.app()) {
            (Device::Phone | Device::Computer, Some(phone::App::Web)) => {
                self.web.is_preparing() || self.form_place().is_some_and(|place| self.forms.is_preparing(place))
            }
            (Device::Phone, _) => self.phone.is_preparing(),
            (Device::Board | Device::Program | Device::Computer, _) => false,
        }
    }

    /// Whether `act` can be done now.
    #[must_use]
    pub fn can(&self, act: &Act) -> bool {
        let is_on = |app| self.app() == Some(app) && self.has_control(act);
        match (act, self.device()) {
            (Act::Phone(act), Device::Phone) if self.asks_on_phone() => *act == phone::Act::Back,
            (Act::Phone(act), Device::Phone) => self.phone.can(act),
            (Act::Board(act), Device::Board) => self.board.as_ref().is_some_and(|board| board.can(act)),
            (Act::Program(act), Device::Program) => self.booklet.as_ref().is_some_and(|booklet| booklet.can(act)),
            (Act::Computer(act), Device::Computer) => self.computer.is_some_and(|computer| computer.can(*act)),
            (Act::Mail(act), _) => is_on(phone::App::Mail) && self.mail.can(act),
            (Act::Web(act), _) => is_on(phone::App::Web) && self.web.can(act),
            (Act::Portal(act @ (portal::Act::Read | portal::Act::Approve | portal::Act::Reject)), _) => {
                self.asks() && self.web.portal.ask_acts().contains(act)
            }
            (Act::Portal(act), _) => is_on(phone::App::Web) && self.web.can_portal(act),
            (Act::Form(act), _) => {
                is_on(phone::App::Web) && self.at_forms().is_some_and(|place| self.forms.can(act, place))
            }
            (Act::Wait, _) => self.can_wait(),
            (Act::Phone(_) | Act::Board(_) | Act::Program(_) | Act::Computer(_), _) => false,
        }
    }

    /// Does it, and tells what happened. An act that cannot be done now does nothing.
    pub fn act(&mut self, act: &Act) -> Vec<Happening> {
        if !self.can(act) {
            return Vec::new();
        }
        let happenings = self.do_act(act);
        self.react(&happenings);
        happenings
    }

    fn do_act(&mut self, act: &Act) -> Vec<Happening> {
        match act {
            Act::Phone(act) => self.act_on_phone(act),
            Act::Mail(act) => self.mail.act(act),
            Act::Web(act) => self.web.act(act),
            Act::Portal(act) => self.web.act_portal(act),
            Act::Board(act) => self.board.as_mut().map(|board| board.act(act)).unwrap_or_default(),
            Act::Program(act) => self.booklet.as_mut().map(|booklet| booklet.act(act)).unwrap_or_default(),
            Act::Computer(act) => {
                self.computer.iter_mut().for_each(|computer| computer.act(*act));
                Vec::new()
            }
            Act::Form(act) => self.act_in_form(act),
            Act::Wait => {
                self.forms.wait();
                std::iter::once(Happening::TimePassed).chain(work(&mut self.forms, &mut self.web.portal)).collect()
            }
        }
    }

    /// The phone's Back goes back in what is on the screen, until that is at its first screen.
    fn act_on_phone(&mut self, act: &phone::Act) -> Vec<Happening> {
        if *act == phone::Act::Back && self.asks_on_phone() {
            self.web.portal.ask.iter_mut().for_each(|ask| ask.read = false);
            return Vec::new();
        }
        if let Some(back) = self.back_in_app().filter(|_| *act == phone::Act::Back) {
            return self.do_act(&back);
        }
        if *act == phone::Act::Open(phone::App::Mail) {
            self.mail.enter();
        }
        let browsing = self.app() == Some(phone::App::Web);
        let mut happenings = self.phone.act(act);
        if browsing && !self.phone.is_locked() {
            happenings.extend(self.web.leave());
        }
        happenings
    }

    fn act_in_form(&mut self, act: &form::Act) -> Vec<Happening> {
        let place = self.form_place().cloned();
        let (mut happenings, leads) = self.forms.act(act, place.as_ref());
        self.web.follow_form(leads);
        let sent = happenings.iter().find_map(|happening| match happening {
            Happening::FormSubmitted { form, .. } => Some(form.clone()),
            _ => None,
        });
        if let Some(form) = sent {
            self.web.portal.begin_case(&form);
            happenings.extend(work(&mut self.forms, &mut self.web.portal));
        }
        happenings
    }

    /// What is done on one device is seen on another, and what is sent in a case is what its case worker has.
    fn react(&mut self, happenings: &[Happening]) {
        for happening in happenings {
            if let Happening::CaseReplied { case, attached: Some(file), .. } = happening {
                self.forms.received(case, file);
            }
        }
        for told in self.web.portal.take_outbox() {
            let by_mail = matches!(told, portal::Told::Notice { channel: portal::records::Channel::Mail, .. });
            if let (false, Some(sender)) = (by_mail, portal::sender()) {
                self.phone.receive(&sender, told);
            }
        }
    }
}

/// The case workers do what is to be done by now; it is seen on Min side.
fn work(forms: &mut Forms, portal: &mut Portal) -> Vec<Happening> {
    let coming = forms.work();
    let mut happenings = Vec::new();
    for coming in coming {
        let after = forms.application(&coming.form).and_then(|application| application.after(&coming.after)).cloned();
        happenings.extend(after.and_then(|after| portal.go_on(&coming.form, &after)));
    }
    happenings
}
