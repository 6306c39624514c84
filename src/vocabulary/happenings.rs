//! What can happen in the practice world, by name, and which fields each happening has.
//!
//! The file is long because every device and app has its happenings in one closed list here.

use super::Surface;

/// What happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// An app was opened from the home screen. Fields: app.
    AppOpened,
    /// The home screen came up by Home or Back.
    HomeShown,
    /// A conversation was opened. Fields: thread, from.
    ThreadOpened,
    /// A message was sent. Fields: to, said, words.
    MessageSent,
    /// A conversation was deleted, after the question. Fields: thread, from.
    ThreadDeleted,
    /// The address behind a link was looked at. Fields: thread or mail, from.
    LinkInspected,
    /// The phone was unlocked.
    PhoneUnlocked,
    /// The phone was locked.
    PhoneLocked,
    /// A wrong code was written on the locked phone.
    CodeWrong,
    /// A setting was changed. Fields: setting; state for a switch, value for a slider. A condition
    /// on this is about how things stand: when the setting is changed again, it may hold no more.
    SettingChanged,
    /// The phone was connected to a Wi-Fi network. Fields: network.
    WifiConnected,
    /// A password was made in the account. Fields: said, words, length.
    PasswordMade,
    /// A code was entered. Fields: result.
    CodeEntered,
    /// A photo of the album was opened. Fields: photo, scene.
    PhotoOpened,
    /// A photo was put in the bin. Fields: photo, scene.
    PhotoDeleted,
    /// A photo was taken out of the bin. Fields: photo, scene.
    PhotoRestored,
    /// A photo was sent to somebody. Fields: photo, scene, to.
    PhotoShared,
    /// A picture of a conversation was taken. Fields: thread, from.
    ScreenshotTaken,
    /// A photo was taken. Fields: photo, scene.
    PhotoTaken,
    /// Somebody was rung. Fields: to.
    CallStarted,
    /// An incoming call was answered. Fields: with.
    CallAnswered,
    /// An incoming call was declined. Fields: with.
    CallDeclined,
    /// A call came to its end, whoever hung up. Fields: with.
    CallEnded,
    /// Something was said in a talk, by phone or at the door. Fields: talk, reply.
    ReplySaid,
    /// A number was saved as a contact. Fields: person, said.
    ContactSaved,
    /// A number was blocked. Fields: person.
    NumberBlocked,
    /// The door was closed. Fields: talk.
    DoorClosed,
    /// A page of the booklet was turned to. Fields: page.
    PageTurned,
    /// Help was opened.
    HelpOpened,
    /// Help was closed.
    HelpClosed,
    /// Everything was read again; only in lines.
    ReadAgain,
    /// Other colours were chosen; only on a full screen. Fields: theme.
    ThemeChosen,
    /// Another language was chosen. Fields: language.
    LanguageChosen,
    /// Something on the board was pressed. Fields: control, means.
    ControlPressed,
    /// A field on the board was filled. Fields: control, said, words, fit.
    FieldFilled,
    /// An address was gone to: written or proposed, not followed. Fields: page; `unknown` when it leads
    /// nowhere, `min-side`, `innloggingsporten`.
    AddressOpened,
    /// A search was made. Fields: said, words.
    Searched,
    /// Something that a search found was opened. Fields: page, kind.
    ResultOpened,
    /// A page came up, but by Back or Forward. Fields: page.
    PageOpened,
    /// A login came up, the true one (`innloggingsporten`) or a page that looks like it. Fields: page.
    LoginStarted,
    /// A key was chosen at a login. Fields: method, page.
    LoginMethod,
    /// What the app asked was approved.
    Approved,
    /// What the app asked was rejected.
    Rejected,
    /// One was let in.
    LoggedIn,
    /// One has logged out.
    LoggedOut,
    /// A login was left without logging in. Fields: page.
    LoginLeft,
    /// A case was opened. Fields: case.
    CaseOpened,
    /// Something was written in a case. Fields: case, said, words, attached (`none` when nothing is).
    CaseReplied,
    /// A letter was opened. Fields: letter.
    LetterOpened,
    /// A bill was opened. Fields: bill.
    BillOpened,
    /// A suggestion was accepted. Fields: suggestion.
    SuggestionAccepted,
    /// A suggestion was turned down. Fields: suggestion.
    SuggestionDeclined,
    /// Contact data were changed, or said to be right. Fields: what, said.
    ProfileChanged,
    /// A way to be told was turned on or off. Fields: topic, channel, state. A condition on this is about how
    /// things stand, as with a setting.
    NoticeChanged,
    /// Something that one is told of came by a way that is on. Fields: topic, channel.
    NoticeCame,
    /// Something came that one is not told of: every way that reaches one is off. Fields: topic.
    NoticeMissed,
    /// An application was started. Fields: form.
    FormOpened,
    /// One came to the next section of an application. Fields: form, section.
    FormStepped,
    /// An application was saved, to be gone on with another time. Fields: form.
    FormSaved,
    /// A saved application was taken up again. Fields: form.
    FormResumed,
    /// An answer in an application will not do, and the form said so. Fields: form, field.
    FormFailed,
    /// Something was attached to an application. Fields: form, file.
    FormAttached,
    /// An application was sent. Fields: form, case.
    FormSubmitted,
    /// Two weeks went by.
    TimePassed,
    /// A case was decided. Fields: case, result.
    Decided,
    /// In an author's app happened what the author calls `said`. Fields: app, said.
    CustomEmitted,
    /// Something was put in a switch, a choice or a field of an author's app. Fields: app, part, is, words. A
    /// condition on this is about how things stand, as with a setting.
    CustomSet,
    /// An e-mail was opened. Fields: mail, from.
    MailOpened,
    /// An e-mail was put in the bin. Fields: mail, from.
    MailDeleted,
    /// An e-mail was taken out of the bin or the junk. Fields: mail, from.
    MailRestored,
    /// An e-mail was said to be false. Fields: mail, from.
    MailReported,
    /// An e-mail was put in another folder. Fields: mail, from, folder.
    MailMoved,
    /// An e-mail was sent. Fields: to, subject, said, words, attached, reply-to. `subject = "none"` and
    /// `attached = "none"`: without one.
    MailSent,
    /// The whole address of an e-mail's sender was looked at. Fields: mail, from.
    SenderInspected,
    /// The page behind a link of an e-mail was opened. Fields: mail, from.
    LinkOpened,
    /// A file that came with an e-mail was opened. Fields: mail, from, file.
    AttachmentOpened,
    /// A file that came with an e-mail was saved. Fields: mail, from, file.
    AttachmentSaved,
    /// An e-mail that is not sent yet was kept.
    DraftSaved,
    /// An e-mail that is not sent yet was opened, to go on with it.
    DraftOpened,
    /// A folder of e-mail was opened. Fields: folder.
    FolderOpened,
    /// Kari got an address. Fields: said.
    AddressMade,
}

/// What can be asked about a happening.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Field {
    /// Which app, by its name in lesson files.
    App,
    /// Which conversation, by its id.
    Thread,
    /// Whose conversation, by the person's id.
    From,
    /// Who a message went to, by the person's id.
    To,
    /// Which proposed sentence a message is, word for word.
    Said,
    /// Which switch, choice or field of an author's app, by its id.
    Part,
    /// What stands there: `on` or `off`, or the id of an option or a suggestion.
    Is,
    /// At least how many words a message, or what stands in a field, has.
    Words,
    /// Which setting.
    Setting,
    /// How a switch, or a way to be told, stands: on or off.
    State,
    /// At least how far a slider is moved.
    Value,
    /// Which Wi-Fi network, by its id.
    Network,
    /// At least how many characters it has.
    Length,
    /// Which photo, by its id: that of its scene, or of the blurred twin.
    Photo,
    /// What a photo shows, by the id of the scene, be it blurred or not.
    Scene,
    /// Who a call was with, by the person's id.
    With,
    /// Which talk, by its id.
    Talk,
    /// What was said in a talk, by the reply's id.
    Reply,
    /// Whose number, by the person's id.
    Person,
    /// Which page, of the booklet or of the web, by its id.
    Page,
    /// Which colours, by their name on the command line.
    Theme,
    /// Which language, by its tag.
    Language,
    /// What on the board, by its id.
    Control,
    /// `key` or `mouse`.
    Means,
    /// Which e-mail, by its id.
    Mail,
    /// Which folder of e-mail.
    Folder,
    /// Which proposed sentence an e-mail is about; `none` when it is about nothing.
    Subject,
    /// One of the things that go with it, by its id; `none` when nothing does.
    Attached,
    /// Which e-mail is answered, by its id.
    ReplyTo,
    /// Which picture or file.
    File,
    /// How what was written fits the sentence that it was compared with: `exact`, `plain` (but for
    /// case, spaces, punctuation, and ae for æ and so on) or `near` (one slip in a long word).
    /// Where nothing is said of it, `exact` and `plain` will do.
    Fit,
    /// `hit` or `advert`.
    Kind,
    /// Which key: `kodeid-app`, `kodeid-device` or `minkode`.
    Method,
    /// `right` or `wrong`; of a decision `granted`, `refused` or `closed`.
    Result,
    /// Which case, by its id.
    Case,
    /// Which letter, by its id.
    Letter,
    /// Which bill, by its id.
    Bill,
    /// Which suggestion, by its id.
    Suggestion,
    /// What of the contact data: `phone`, `email` or `confirmed`.
    What,
    /// What one is told of, by its id.
    Topic,
    /// By which way: `sms` or `mail`.
    Channel,
    /// Which application, by its id.
    Form,
    /// Which section of an application, by its id; the last one, where everything is looked over, is `se-over`.
    Section,
    /// Which field of an application, by its id; the declaration at its end is `bekreftelse`.
    Question,
}

impl Kind {
    /// Every kind.
    pub const ALL: [Self; 81] = [
        Self::AppOpened,
        Self::HomeShown,
        Self::ThreadOpened,
        Self::MessageSent,
        Self::ThreadDeleted,
        Self::LinkInspected,
        Self::PhoneUnlocked,
        Self::PhoneLocked,
        Self::CodeWrong,
        Self::SettingChanged,
        Self::WifiConnected,
        Self::PasswordMade,
        Self::CodeEntered,
        Self::PhotoOpened,
        Self::PhotoDeleted,
        Self::PhotoRestored,
        Self::PhotoShared,
        Self::ScreenshotTaken,
        Self::PhotoTaken,
        Self::CallStarted,
        Self::CallAnswered,
        Self::CallDeclined,
        Self::CallEnded,
        Self::ReplySaid,
        Self::ContactSaved,
        Self::NumberBlocked,
        Self::DoorClosed,
        Self::PageTurned,
        Self::HelpOpened,
        Self::HelpClosed,
        Self::ReadAgain,
        Self::ThemeChosen,
        Self::LanguageChosen,
        Self::ControlPressed,
        Self::FieldFilled,
        Self::AddressOpened,
        Self::Searched,
        Self::ResultOpened,
        Self::PageOpened,
        Self::LoginStarted,
        Self::LoginMethod,
        Self::Approved,
        Self::Rejected,
        Self::LoggedIn,
        Self::LoggedOut,
        Self::LoginLeft,
        Self::CaseOpened,
        Self::CaseReplied,
        Self::LetterOpened,
        Self::BillOpened,
        Self::SuggestionAccepted,
        Self::SuggestionDeclined,
        Self::ProfileChanged,
        Self::NoticeChanged,
        Self::NoticeCame,
        Self::NoticeMissed,
        Self::FormOpened,
        Self::FormStepped,
        Self::FormSaved,
        Self::FormResumed,
        Self::FormFailed,
        Self::FormAttached,
        Self::FormSubmitted,
        Self::TimePassed,
        Self::Decided,
        Self::CustomEmitted,
        Self::CustomSet,
        Self::MailOpened,
        Self::MailDeleted,
        Self::MailRestored,
        Self::MailReported,
        Self::MailMoved,
        Self::MailSent,
        Self::SenderInspected,
        Self::LinkOpened,
        Self::AttachmentOpened,
        Self::AttachmentSaved,
        Self::DraftSaved,
        Self::DraftOpened,
        Self::FolderOpened,
        Self::AddressMade,
    ];

    /// The name in lesson files.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::AppOpened => "app-opened",
            Self::HomeShown => "home-shown",
            Self::ThreadOpened => "thread-opened",
            Self::MessageSent => "message-sent",
            Self::ThreadDeleted => "thread-deleted",
            Self::LinkInspected => "link-inspected",
            Self::PhoneUnlocked => "phone-unlocked",
            Self::PhoneLocked => "phone-locked",
            Self::CodeWrong => "code-wrong",
            Self::SettingChanged => "setting-changed",
            Self::WifiConnected => "wifi-connected",
            Self::PasswordMade => "password-made",
            Self::CodeEntered => "code-entered",
            Self::PhotoOpened => "photo-opened",
            Self::PhotoDeleted => "photo-deleted",
            Self::PhotoRestored => "photo-restored",
            Self::PhotoShared => "photo-shared",
            Self::ScreenshotTaken => "screenshot-taken",
            Self::PhotoTaken => "photo-taken",
            Self::CallStarted => "call-started",
            Self::CallAnswered => "call-answered",
            Self::CallDeclined => "call-declined",
            Self::CallEnded => "call-ended",
            Self::ReplySaid => "reply-said",
            Self::ContactSaved => "contact-saved",
            Self::NumberBlocked => "number-blocked",
            Self::DoorClosed => "door-closed",
            Self::PageTurned => "page-turned",
            Self::HelpOpened => "help-opened",
            Self::HelpClosed => "help-closed",
            Self::ReadAgain => "read-again",
            Self::ThemeChosen => "theme-chosen",
            Self::LanguageChosen => "language-chosen",
            Self::ControlPressed => "control-pressed",
            Self::FieldFilled => "field-filled",
            Self::AddressOpened => "address-opened",
            Self::Searched => "searched",
            Self::ResultOpened => "result-opened",
            Self::PageOpened => "page-opened",
            Self::LoginStarted => "login-started",
            Self::LoginMethod => "login-method",
            Self::Approved => "approved",
            Self::Rejected => "rejected",
            Self::LoggedIn => "logged-in",
            Self::LoggedOut => "logged-out",
            Self::LoginLeft => "login-left",
            Self::CaseOpened => "case-opened",
            Self::CaseReplied => "case-replied",
            Self::LetterOpened => "letter-opened",
            Self::BillOpened => "bill-opened",
            Self::SuggestionAccepted => "suggestion-accepted",
            Self::SuggestionDeclined => "suggestion-declined",
            Self::ProfileChanged => "profile-changed",
            Self::NoticeChanged => "notice-changed",
            Self::NoticeCame => "notice-came",
            Self::NoticeMissed => "notice-missed",
            Self::FormOpened => "form-opened",
            Self::FormStepped => "form-stepped",
            Self::FormSaved => "form-saved",
            Self::FormResumed => "form-resumed",
            Self::FormFailed => "form-failed",
            Self::FormAttached => "form-attached",
            Self::FormSubmitted => "form-submitted",
            Self::TimePassed => "time-passed",
            Self::Decided => "decided",
            Self::CustomEmitted => "custom-emitted",
            Self::CustomSet => "custom-set",
            Self::MailOpened => "mail-opened",
            Self::MailDeleted => "mail-deleted",
            Self::MailRestored => "mail-restored",
            Self::MailReported => "mail-reported",
            Self::MailMoved => "mail-moved",
            Self::MailSent => "mail-sent",
            Self::SenderInspected => "sender-inspected",
            Self::LinkOpened => "link-opened",
            Self::AttachmentOpened => "attachment-opened",
            Self::AttachmentSaved => "attachment-saved",
            Self::DraftSaved => "draft-saved",
            Self::DraftOpened => "draft-opened",
            Self::FolderOpened => "folder-opened",
            Self::AddressMade => "address-made",
        }
    }

    /// Whether it changes something that stays, rather than what is on the screen.
    #[must_use]
    pub fn is_lasting(self) -> bool {
        match self {
            Self::MessageSent
            | Self::PhotoDeleted
            | Self::PhotoShared
            | Self::ScreenshotTaken
            | Self::PhotoTaken
            | Self::ThreadDeleted
            | Self::Approved
            | Self::Rejected
            | Self::CaseReplied
            | Self::SuggestionAccepted
            | Self::SuggestionDeclined
            | Self::ProfileChanged
            | Self::ContactSaved
            | Self::NumberBlocked
            | Self::FormSubmitted
            | Self::MailDeleted
            | Self::MailReported
            | Self::MailMoved
            | Self::MailSent
            | Self::AttachmentSaved => true,
            // What a setting changes is turned back where it was turned.
            Self::AppOpened
            | Self::HomeShown
            | Self::ThreadOpened
            | Self::LinkInspected
            | Self::PhoneUnlocked
            | Self::PhoneLocked
            | Self::CodeWrong
            | Self::SettingChanged
            | Self::WifiConnected
            | Self::PasswordMade
            | Self::CodeEntered
            | Self::PhotoOpened
            | Self::PhotoRestored
            | Self::CallStarted
            | Self::CallAnswered
            | Self::CallDeclined
            | Self::CallEnded
            | Self::ReplySaid
            | Self::DoorClosed
            | Self::PageTurned
            | Self::HelpOpened
            | Self::HelpClosed
            | Self::ReadAgain
            | Self::ThemeChosen
            | Self::LanguageChosen
            | Self::ControlPressed
            | Self::FieldFilled
            | Self::AddressOpened
            | Self::Searched
            | Self::ResultOpened
            | Self::PageOpened
            | Self::LoginStarted
            | Self::LoginMethod
            | Self::LoggedIn
            | Self::LoggedOut
            | Self::LoginLeft
            | Self::CaseOpened
            | Self::LetterOpened
            | Self::BillOpened
            | Self::NoticeChanged
            | Self::NoticeCame
            | Self::NoticeMissed
            | Self::FormOpened
            | Self::FormStepped
            | Self::FormSaved
            | Self::FormResumed
            | Self::FormFailed
            | Self::FormAttached
            | Self::TimePassed
            | Self::Decided
            // What lasts of these, the author says.
            | Self::CustomEmitted
            | Self::CustomSet
            | Self::MailOpened
            | Self::MailRestored
            | Self::SenderInspected
            | Self::LinkOpened
            | Self::AttachmentOpened
            | Self::DraftSaved
            | Self::DraftOpened
            | Self::FolderOpened
            | Self::AddressMade => false,
        }
    }

    /// The only surface on which it can happen; `None` for both.
    #[must_use]
    pub fn surface(self) -> Option<Surface> {
        match self {
            Self::ReadAgain => Some(Surface::Lines),
            Self::ThemeChosen => Some(Surface::Screen),
            Self::AppOpened
            | Self::HomeShown
            | Self::ThreadOpened
            | Self::MessageSent
            | Self::ThreadDeleted
            | Self::LinkInspected
            | Self::PhoneUnlocked
            | Self::PhoneLocked
            | Self::CodeWrong
            | Self::SettingChanged
            | Self::WifiConnected
            | Self::PasswordMade
            | Self::CodeEntered
            | Self::PhotoOpened
            | Self::PhotoDeleted
            | Self::PhotoRestored
            | Self::PhotoShared
            | Self::ScreenshotTaken
            | Self::PhotoTaken
            | Self::CallStarted
            | Self::CallAnswered
            | Self::CallDeclined
            | Self::CallEnded
            | Self::ReplySaid
            | Self::ContactSaved
            | Self::NumberBlocked
            | Self::DoorClosed
            | Self::PageTurned
            | Self::HelpOpened
            | Self::HelpClosed
            | Self::LanguageChosen
            | Self::ControlPressed
            | Self::FieldFilled
            | Self::AddressOpened
            | Self::Searched
            | Self::ResultOpened
            | Self::PageOpened
            | Self::LoginStarted
            | Self::LoginMethod
            | Self::Approved
            | Self::Rejected
            | Self::LoggedIn
            | Self::LoggedOut
            | Self::LoginLeft
            | Self::CaseOpened
            | Self::CaseReplied
            | Self::LetterOpened
            | Self::BillOpened
            | Self::SuggestionAccepted
            | Self::SuggestionDeclined
            | Self::ProfileChanged
            | Self::NoticeChanged
            | Self::NoticeCame
            | Self::NoticeMissed
            | Self::FormOpened
            | Self::FormStepped
            | Self::FormSaved
            | Self::FormResumed
            | Self::FormFailed
            | Self::FormAttached
            | Self::FormSubmitted
            | Self::TimePassed
            | Self::Decided
            | Self::CustomEmitted
            | Self::CustomSet
            | Self::MailOpened
            | Self::MailDeleted
            | Self::MailRestored
            | Self::MailReported
            | Self::MailMoved
            | Self::MailSent
            | Self::SenderInspected
            | Self::LinkOpened
            | Self::AttachmentOpened
            | Self::AttachmentSaved
            | Self::DraftSaved
            | Self::DraftOpened
            | Self::FolderOpened
            | Self::AddressMade => None,
        }
    }

    /// The fields that a condition on this kind may have.
    #[must_use]
    pub fn fields(self) -> &'static [Field] {
        match self {
            Self::AppOpened => &[Field::App],
            Self::HomeShown
            | Self::PhoneUnlocked
            | Self::PhoneLocked
            | Self::CodeWrong
            | Self::HelpOpened
            | Self::HelpClosed
            | Self::ReadAgain
            | Self::Approved
            | Self::Rejected
            | Self::LoggedIn
            | Self::LoggedOut
            | Self::TimePassed
            | Self::DraftSaved
            | Self::DraftOpened => &[],
            Self::WifiConnected => &[Field::Network],
            Self::PasswordMade => &[Field::Said, Field::Words, Field::Length],
            Self::CodeEntered => &[Field::Result],
            Self::PhotoTaken | Self::PhotoOpened | Self::PhotoDeleted | Self::PhotoRestored => {
                &[Field::Photo, Field::Scene]
            }
            Self::PhotoShared => &[Field::Photo, Field::Scene, Field::To],
            Self::ThreadOpened | Self::ThreadDeleted | Self::ScreenshotTaken => &[Field::Thread, Field::From],
            Self::LinkInspected => &[Field::Thread, Field::Mail, Field::From],
            Self::MessageSent => &[Field::To, Field::Said, Field::Words],
            Self::SettingChanged => &[Field::Setting, Field::State, Field::Value],
            Self::CallStarted => &[Field::To],
            Self::CallAnswered | Self::CallDeclined | Self::CallEnded => &[Field::With],
            Self::ReplySaid => &[Field::Talk, Field::Reply],
            Self::ContactSaved => &[Field::Person, Field::Said],
            Self::NumberBlocked => &[Field::Person],
            Self::DoorClosed => &[Field::Talk],
            Self::PageTurned | Self::AddressOpened | Self::PageOpened | Self::LoginStarted | Self::LoginLeft => {
                &[Field::Page]
            }
            Self::ThemeChosen => &[Field::Theme],
            Self::LanguageChosen => &[Field::Language],
            Self::ControlPressed => &[Field::Control, Field::Means],
            Self::MailOpened
            | Self::MailDeleted
            | Self::MailRestored
            | Self::MailReported
            | Self::SenderInspected
            | Self::LinkOpened => &[Field::Mail, Field::From],
            Self::MailMoved => &[Field::Mail, Field::From, Field::Folder],
            Self::MailSent => &[Field::To, Field::Subject, Field::Said, Field::Words, Field::Attached, Field::ReplyTo],
            Self::AttachmentOpened | Self::AttachmentSaved => &[Field::Mail, Field::From, Field::File],
            Self::FolderOpened => &[Field::Folder],
            Self::AddressMade => &[Field::Said],
            Self::FieldFilled => &[Field::Control, Field::Said, Field::Words, Field::Fit],
            Self::Searched => &[Field::Said, Field::Words],
            Self::ResultOpened => &[Field::Page, Field::Kind],
            Self::LoginMethod => &[Field::Method, Field::Page],
            Self::CaseOpened => &[Field::Case],
            Self::CaseReplied => &[Field::Case, Field::Said, Field::Words, Field::Attached],
            Self::LetterOpened => &[Field::Letter],
            Self::BillOpened => &[Field::Bill],
            Self::SuggestionAccepted | Self::SuggestionDeclined => &[Field::Suggestion],
            Self::ProfileChanged => &[Field::What, Field::Said],
            Self::NoticeChanged => &[Field::Topic, Field::Channel, Field::State],
            Self::NoticeCame => &[Field::Topic, Field::Channel],
            Self::NoticeMissed => &[Field::Topic],
            Self::FormOpened | Self::FormSaved | Self::FormResumed => &[Field::Form],
            Self::FormStepped => &[Field::Form, Field::Section],
            Self::FormFailed => &[Field::Form, Field::Question],
            Self::FormAttached => &[Field::Form, Field::File],
            Self::FormSubmitted => &[Field::Form, Field::Case],
            Self::Decided => &[Field::Case, Field::Result],
            Self::CustomEmitted => &[Field::App, Field::Said],
            Self::CustomSet => &[Field::App, Field::Part, Field::Is, Field::Words],
        }
    }
}

impl Field {
    /// Every field.
    pub const ALL: [Self; 44] = [
        Self::App,
        Self::Thread,
        Self::From,
        Self::To,
        Self::Said,
        Self::Part,
        Self::Is,
        Self::Words,
        Self::Setting,
        Self::State,
        Self::Value,
        Self::Network,
        Self::Length,
        Self::Result,
        Self::Photo,
        Self::Scene,
        Self::With,
        Self::Talk,
        Self::Reply,
        Self::Person,
        Self::Page,
        Self::Theme,
        Self::Language,
        Self::Control,
        Self::Means,
        Self::Fit,
        Self::Kind,
        Self::Method,
        Self::Case,
        Self::Letter,
        Self::Bill,
        Self::Suggestion,
        Self::What,
        Self::Topic,
        Self::Channel,
        Self::Form,
        Self::Section,
        Self::Question,
        Self::Mail,
        Self::Folder,
        Self::Subject,
        Self::Attached,
        Self::ReplyTo,
        Self::File,
    ];

    /// Whether this is a count, of which a condition asks for at least so many.
    #[must_use]
    pub fn is_count(self) -> bool {
        matches!(self, Self::Words | Self::Value | Self::Length)
    }

    /// The name in lesson files.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::App => "app",
            Self::Thread => "thread",
            Self::From => "from",
            Self::To => "to",
            Self::Said => "said",
            Self::Part => "part",
            Self::Is => "is",
            Self::Words => "words",
            Self::Setting => "setting",
            Self::State => "state",
            Self::Value => "value",
            Self::Network => "network",
            Self::Length => "length",
            Self::Result => "result",
            Self::Photo => "photo",
            Self::Scene => "scene",
            Self::With => "with",
            Self::Talk => "talk",
            Self::Reply => "reply",
            Self::Person => "person",
            Self::Page => "page",
            Self::Theme => "theme",
            Self::Language => "language",
            Self::Control => "control",
            Self::Means => "means",
            Self::Fit => "fit",
            Self::Kind => "kind",
            Self::Method => "method",
            Self::Case => "case",
            Self::Letter => "letter",
            Self::Bill => "bill",
            Self::Suggestion => "suggestion",
            Self::What => "what",
            Self::Topic => "topic",
            Self::Channel => "channel",
            Self::Form => "form",
            Self::Section => "section",
            Self::Question => "field",
            Self::Mail => "mail",
            Self::Folder => "folder",
            Self::Subject => "subject",
            Self::Attached => "attached",
            Self::ReplyTo => "reply-to",
            Self::File => "file",
        }
    }
}
