//! What can happen, by where it happens, so that the guide can be looked through.

use crate::locale::Strings;
use crate::vocabulary::happenings::Kind;

/// Where something happens.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Group {
    /// The phone itself: the lock, the home screen, the settings.
    Phone,
    /// Messages.
    Messages,
    /// Calls, and the door.
    Calls,
    /// The camera and the album.
    Photos,
    /// E-mail.
    Mail,
    /// The browser.
    Web,
    /// Logging in, and Min side.
    Portal,
    /// Applications.
    Forms,
    /// Apps that authors make.
    Apps,
    /// The program itself, and the board.
    Program,
}

impl Group {
    /// Every group, in the order of the course.
    pub const ALL: [Self; 10] = [
        Self::Program,
        Self::Phone,
        Self::Messages,
        Self::Calls,
        Self::Photos,
        Self::Mail,
        Self::Web,
        Self::Portal,
        Self::Forms,
        Self::Apps,
    ];

    /// The group that a happening belongs to.
    #[must_use]
    pub fn of(kind: Kind) -> Self {
        match kind {
            Kind::AppOpened
            | Kind::HomeShown
            | Kind::PhoneUnlocked
            | Kind::PhoneLocked
            | Kind::CodeWrong
            | Kind::SettingChanged
            | Kind::WifiConnected
            | Kind::PasswordMade => Self::Phone,
            Kind::ThreadOpened
            | Kind::MessageSent
            | Kind::ThreadDeleted
            | Kind::LinkInspected
            | Kind::ScreenshotTaken => Self::Messages,
            Kind::CallStarted
            | Kind::CallAnswered
            | Kind::CallDeclined
            | Kind::CallEnded
            | Kind::ReplySaid
            | Kind::ContactSaved
            | Kind::NumberBlocked
            | Kind::DoorClosed => Self::Calls,
            Kind::PhotoOpened | Kind::PhotoDeleted | Kind::PhotoRestored | Kind::PhotoShared | Kind::PhotoTaken => {
                Self::Photos
            }
            Kind::MailOpened
            | Kind::MailDeleted
            | Kind::MailRestored
            | Kind::MailReported
            | Kind::MailMoved
            | Kind::MailSent
            | Kind::SenderInspected
            | Kind::LinkOpened
            | Kind::AttachmentOpened
            | Kind::AttachmentSaved
            | Kind::DraftSaved
            | Kind::DraftOpened
            | Kind::FolderOpened
            | Kind::AddressMade => Self::Mail,
            Kind::AddressOpened | Kind::Searched | Kind::ResultOpened | Kind::PageOpened => Self::Web,
            Kind::LoginStarted
            | Kind::LoginMethod
            | Kind::CodeEntered
            | Kind::Approved
            | Kind::Rejected
            | Kind::LoggedIn
            | Kind::LoggedOut
            | Kind::LoginLeft
            | Kind::CaseOpened
            | Kind::CaseReplied
            | Kind::LetterOpened
            | Kind::BillOpened
            | Kind::SuggestionAccepted
            | Kind::SuggestionDeclined
            | Kind::ProfileChanged
            | Kind::NoticeChanged
            | Kind::NoticeCame
            | Kind::NoticeMissed => Self::Portal,
            Kind::FormOpened
            | Kind::FormStepped
            | Kind::FormSaved
            | Kind::FormResumed
            | Kind::FormFailed
            | Kind::FormAttached
            | Kind::FormSubmitted
            | Kind::TimePassed
            | Kind::Decided => Self::Forms,
            Kind::CustomEmitted | Kind::CustomSet => Self::Apps,
            Kind::PageTurned
            | Kind::HelpOpened
            | Kind::HelpClosed
            | Kind::ReadAgain
            | Kind::ThemeChosen
            | Kind::LanguageChosen
            | Kind::ControlPressed
            | Kind::FieldFilled => Self::Program,
        }
    }

    /// What the group is called.
    #[must_use]
    pub fn title(self, strings: &Strings) -> String {
        match self {
            Self::Phone => strings.say("page-group-phone"),
            Self::Messages => strings.say("page-group-messages"),
            Self::Calls => strings.say("page-group-calls"),
            Self::Photos => strings.say("page-group-photos"),
            Self::Mail => strings.say("page-group-mail"),
            Self::Web => strings.say("page-group-web"),
            Self::Portal => strings.say("page-group-portal"),
            Self::Forms => strings.say("page-group-forms"),
            Self::Apps => strings.say("page-group-apps"),
            Self::Program => strings.say("page-group-program"),
        }
    }

    /// What can happen there.
    pub fn kinds(self) -> impl Iterator<Item = Kind> {
        Kind::ALL.into_iter().filter(move |kind| Self::of(*kind) == self)
    }
}
