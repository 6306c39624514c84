//! The practice world: everything that can be practised on, as one pure state machine.
//!
//! [`World::act`] takes an act and yields typed [`Happening`]s; [`World::acts`] lists what can be
//! done now. The world holds ids, never prose: what a message says is looked up in [`Data`] in
//! the reader's language, so a change of language changes no state. Nothing here touches files,
//! clock, network, terminal or randomness.
//!
//! Over 400 lines because what can happen anywhere in the world is one flat list, as conditions read it.

pub mod board;
pub mod booklet;
pub mod data;
pub mod door;
pub mod phone;
pub mod sensitive;
pub mod talk;
pub mod writing;

use serde::{Deserialize, Serialize};

use crate::vocabulary::happenings::{Field, Kind};
use crate::vocabulary::{Id, Lang, Means, Theme};
pub use board::Board;
pub use booklet::Booklet;
pub use data::Data;
pub use door::Door;
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
    /// The talk of somebody who is at the door first.
    pub door: Option<Id>,
    /// Whether Kari's bank card lies beside the phone.
    pub card: bool,
}

/// What is before the learner.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Device {
    /// Kari's phone.
    Phone,
    /// The door, while somebody stands there.
    Door,
    /// The board.
    Board,
    /// The booklet, and the program itself.
    Program,
}

/// The id of the person whose name and number are on Kari's bank card.
pub const BANK: &str = "fjordbanken";

/// One thing that a learner does in the world.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Act {
    /// On the phone.
    Phone(phone::Act),
    /// At the door.
    Door(door::Act),
    /// On the board.
    Board(board::Act),
    /// With the booklet, or with the program itself.
    Program(booklet::Act),
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

impl From<door::Act> for Act {
    fn from(act: door::Act) -> Self {
        Self::Door(act)
    }
}

impl From<board::Act> for Act {
    fn from(act: board::Act) -> Self {
        Self::Board(act)
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
        /// In which conversation.
        thread: Id,
        /// Whose.
        from: Id,
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
}

/// The name that stands in lesson files for whoever has a number that is nobody's.
pub const UNKNOWN: &str = "unknown";

/// The value of a happening's field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fact<'a> {
    /// A name.
    Name(&'a str),
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
            Self::WifiConnected { .. } => Kind::WifiConnected,
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
        }
    }

    /// The value of `field`, if this happening has it.
    #[must_use]
    pub fn fact(&self, field: Field) -> Option<Fact<'_>> {
        match (self, field) {
            (Self::AppOpened { app }, Field::App) => Some(Fact::Name(app.name())),
            (
                Self::ThreadOpened { thread, .. }
                | Self::ThreadDeleted { thread, .. }
                | Self::LinkInspected { thread, .. },
                Field::Thread,
            ) => Some(Fact::Name(thread.as_str())),
            (
                Self::ThreadOpened { from, .. } | Self::ThreadDeleted { from, .. } | Self::LinkInspected { from, .. },
                Field::From,
            ) => Some(Fact::Name(from.as_str())),
            (Self::MessageSent { to, .. }, Field::To) => Some(Fact::Name(to.as_str())),
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
    /// The door, while somebody stands there: then the phone is out of reach.
    pub door: Option<Door>,
}

impl World {
    /// The world as a task finds it.
    #[must_use]
    pub fn new(start: &Start, sentences: &[Id], data: &Data) -> Self {
        Self {
            phone: Phone::new(&start.phone, sentences, data),
            board: start.board.as_ref().map(Board::new),
            booklet: start.booklet.as_ref().map(Booklet::new),
            door: start.door.as_ref().and_then(|talk| Door::new(talk, data)),
        }
    }

    /// What is before the learner now. What is not can neither be seen nor used.
    #[must_use]
    pub fn device(&self) -> Device {
        match (&self.board, &self.booklet, &self.door) {
            (Some(_), _, _) => Device::Board,
            (None, Some(_), _) => Device::Program,
            (None, None, Some(_)) => Device::Door,
            (None, None, None) => Device::Phone,
        }
    }

    /// What can be done now, but for what is written in a [`World::field`].
    #[must_use]
    pub fn acts(&self) -> Vec<Act> {
        match (&self.board, &self.booklet, &self.door) {
            (Some(board), _, _) => board.acts().into_iter().map(Act::Board).collect(),
            (None, Some(booklet), _) => booklet.acts().into_iter().map(Act::Program).collect(),
            (None, None, Some(door)) => door.acts().into_iter().map(Act::Door).collect(),
            (None, None, None) => self.phone.acts().into_iter().map(Act::Phone).collect(),
        }
    }

    /// The fields that can be written in now.
    #[must_use]
    pub fn fields(&self) -> Vec<writing::Field> {
        match (self.device(), &self.board) {
            (Device::Board, Some(board)) => board.fields(),
            (Device::Phone, _) => self.phone.field().into_iter().collect(),
            (Device::Door | Device::Program | Device::Board, _) => Vec::new(),
        }
    }

    /// The act that puts `written` in `field`.
    #[must_use]
    pub fn write(field: &writing::Field, written: Written) -> Act {
        let act = match field {
            writing::Field::Message => phone::Act::Write(written),
            writing::Field::Number => phone::Act::Dial(written),
            writing::Field::Name => phone::Act::Name(written),
            writing::Field::Password => phone::Act::Password(written),
            // Not even in memory.
            writing::Field::Code => phone::Act::EnterCode(written.reduced()),
            writing::Field::Control(control) => {
                return board::Act::Write { control: control.clone(), written }.into();
            }
        };
        act.into()
    }

    /// The act that is the device's own Back, where there is something to go back to.
    #[must_use]
    pub fn back(&self) -> Option<Act> {
        let back = match self.device() {
            Device::Phone => phone::Act::Back.into(),
            Device::Program => booklet::Act::Back.into(),
            Device::Door | Device::Board => return None,
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
            (Act::Door(act), Device::Door) => self.door.as_ref().is_some_and(|door| door.can(act)),
            (Act::Board(act), Device::Board) => self.board.as_ref().is_some_and(|board| board.can(act)),
            (Act::Program(act), Device::Program) => self.booklet.as_ref().is_some_and(|booklet| booklet.can(act)),
            (Act::Phone(_) | Act::Door(_) | Act::Board(_) | Act::Program(_), _) => false,
        }
    }

    /// Does it, and tells what happened. An act that cannot be done now does nothing.
    pub fn act(&mut self, act: &Act) -> Vec<Happening> {
        if !self.can(act) {
            return Vec::new();
        }
        match (act, &mut self.board, &mut self.booklet, &mut self.door) {
            (Act::Phone(act), ..) => self.phone.act(act),
            (Act::Board(act), Some(board), ..) => board.act(act),
            (Act::Program(act), _, Some(booklet), _) => booklet.act(act),
            (Act::Door(act), _, _, Some(door)) => {
                let happenings = door.act(act);
                if *act == door::Act::Close {
                    self.door = None;
                }
                happenings
            }
            (Act::Board(_) | Act::Program(_) | Act::Door(_), ..) => Vec::new(),
        }
    }
}
