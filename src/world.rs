//! The practice world: everything that can be practised on, as one pure state machine.
//!
//! [`World::act`] takes an act and yields typed [`Happening`]s; [`World::acts`] lists what can be
//! done now. The world holds ids, never prose: what a message says is looked up in [`Data`] in
//! the reader's language, so a change of language changes no state. Nothing here touches files,
//! clock, network, terminal or randomness.
//!
//! Over 400 lines because what can happen is one flat list, whichever device or app it happens on.

pub mod board;
pub mod booklet;
pub mod computer;
pub mod data;
pub mod mail;
pub mod phone;
pub mod sensitive;
pub mod writing;

use serde::{Deserialize, Serialize};

use crate::vocabulary::happenings::{Field, Kind};
use crate::vocabulary::{Id, Lang, Means, Theme};
pub use board::Board;
pub use booklet::Booklet;
pub use computer::Computer;
pub use data::Data;
pub use mail::Mail;
pub use phone::Phone;
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
            (happening, field) => happening.mail_fact(field),
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
}

impl World {
    /// The world as a task finds it.
    #[must_use]
    pub fn new(start: &Start, sentences: &[Id], data: &Data) -> Self {
        Self {
            phone: Phone::new(&start.phone, sentences, data),
            board: start.board.as_ref().map(Board::new),
            booklet: start.booklet.as_ref().map(Booklet::new),
            computer: start.computer.map(Computer::new),
            mail: Mail::new(&start.mail, sentences, data),
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
            (Device::Phone, phone::Place::App(app), _) => Some(*app),
            _ => None,
        }
    }

    /// What can be done now.
    #[must_use]
    pub fn acts(&self) -> Vec<Act> {
        let mut acts = self.app_acts();
        match self.device() {
            Device::Board => acts.extend(self.board.iter().flat_map(Board::acts).map(Act::Board)),
            Device::Program => acts.extend(self.booklet.iter().flat_map(Booklet::acts).map(Act::Program)),
            Device::Computer => acts.extend(self.computer.iter().flat_map(|it| it.acts()).map(Act::Computer)),
            Device::Phone => acts.extend(self.phone.acts().into_iter().map(Act::Phone)),
        }
        acts
    }

    /// What can be done in the app that is on the screen.
    fn app_acts(&self) -> Vec<Act> {
        let acts = match self.app() {
            Some(phone::App::Mail) => self.mail.acts(),
            _ => return Vec::new(),
        };
        // The phone has a key of its own to go back with.
        let own_key = |act: &mail::Act| *act == mail::Act::Back && self.device() == Device::Phone;
        acts.into_iter().filter(|act| !own_key(act)).map(Act::Mail).collect()
    }

    /// Whether `act` can be done in the app that is on the screen.
    fn app_can(&self, act: &mail::Act) -> bool {
        let own_key = *act == mail::Act::Back && self.device() == Device::Phone;
        self.app() == Some(phone::App::Mail) && !own_key && self.mail.can(act)
    }

    /// Whether the phone's Back stays in the app that is on its screen.
    fn goes_back_in_app(&self) -> bool {
        self.app() == Some(phone::App::Mail) && !self.mail.is_first()
    }

    /// The fields that can be written in now.
    #[must_use]
    pub fn fields(&self) -> Vec<writing::Field> {
        match (self.device(), self.app()) {
            (Device::Phone | Device::Computer, Some(phone::App::Mail)) => self.mail.field().into_iter().collect(),
            (Device::Board, _) => self.board.iter().flat_map(Board::fields).collect(),
            (Device::Program | Device::Computer, _) => Vec::new(),
            (Device::Phone, _) => self.phone.field().into_iter().collect(),
        }
    }

    /// The act that puts `written` in `field`.
    #[must_use]
    pub fn write(field: &writing::Field, written: Written) -> Act {
        match field {
            writing::Field::Message => phone::Act::Write(written).into(),
            // Not even in memory.
            writing::Field::Code => phone::Act::EnterCode(written.reduced()).into(),
            writing::Field::Control(control) => board::Act::Write { control: control.clone(), written }.into(),
            writing::Field::MailAddress => mail::Act::WriteAddress(written).into(),
            writing::Field::MailTo => mail::Act::WriteTo(written).into(),
            writing::Field::MailSubject => mail::Act::WriteSubject(written).into(),
            writing::Field::MailBody => mail::Act::WriteText(written).into(),
        }
    }

    /// The act that is the device's own Back, where there is something to go back to.
    #[must_use]
    pub fn back(&self) -> Option<Act> {
        let back = match self.device() {
            Device::Phone => phone::Act::Back.into(),
            Device::Program => booklet::Act::Back.into(),
            Device::Computer => mail::Act::Back.into(),
            Device::Board => return None,
        };
        self.can(&back).then_some(back)
    }

    /// Whether something that lasts has been prepared and not done.
    #[must_use]
    pub fn is_preparing(&self) -> bool {
        self.device() == Device::Phone && self.phone.is_preparing()
    }

    /// Whether `act` can be done now.
    #[must_use]
    pub fn can(&self, act: &Act) -> bool {
        match (act, self.device()) {
            (Act::Phone(act), Device::Phone) => self.phone.can(act),
            (Act::Board(act), Device::Board) => self.board.as_ref().is_some_and(|board| board.can(act)),
            (Act::Program(act), Device::Program) => self.booklet.as_ref().is_some_and(|booklet| booklet.can(act)),
            (Act::Computer(act), Device::Computer) => self.computer.is_some_and(|computer| computer.can(*act)),
            (Act::Mail(act), _) => self.app_can(act),
            (Act::Phone(_) | Act::Board(_) | Act::Program(_) | Act::Computer(_), _) => false,
        }
    }

    /// Does it, and tells what happened. An act that cannot be done now does nothing.
    pub fn act(&mut self, act: &Act) -> Vec<Happening> {
        if !self.can(act) {
            return Vec::new();
        }
        match act {
            Act::Phone(phone::Act::Back) if self.goes_back_in_app() => self.mail.act(&mail::Act::Back),
            Act::Phone(act) => {
                if *act == phone::Act::Open(phone::App::Mail) {
                    self.mail.enter();
                }
                self.phone.act(act)
            }
            Act::Mail(act) => self.mail.act(act),
            Act::Board(act) => self.board.as_mut().map(|board| board.act(act)).unwrap_or_default(),
            Act::Program(act) => self.booklet.as_mut().map(|booklet| booklet.act(act)).unwrap_or_default(),
            Act::Computer(act) => {
                self.computer.iter_mut().for_each(|computer| computer.act(*act));
                Vec::new()
            }
        }
    }
}
