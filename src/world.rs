//! The practice world: everything that can be practised on, as one pure state machine.
//!
//! [`World::act`] takes an act and yields typed [`Happening`]s; [`World::acts`] lists what can be
//! done now. The world holds ids, never prose: what a message says is looked up in [`Data`] in
//! the reader's language, so a change of language changes no state. Nothing here touches files,
//! clock, network, terminal or randomness.

pub mod data;
pub mod phone;
pub mod sensitive;
pub mod writing;

use serde::{Deserialize, Serialize};

use crate::vocabulary::Id;
use crate::vocabulary::happenings::{Field, Kind};
pub use data::Data;
pub use phone::Phone;
pub use writing::Written;

/// The version of the world's rules. A run that was started under another version is not
/// replayed; its finished steps stand.
pub const VERSION: u32 = 2;

/// How the world stands when a task starts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Start {
    /// How the phone stands.
    pub phone: phone::Start,
}

/// One thing that a learner does in the world.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Act {
    /// On the phone.
    Phone(phone::Act),
}

impl From<phone::Act> for Act {
    fn from(act: phone::Act) -> Self {
        Self::Phone(act)
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
}

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
            (Self::MessageSent { said, .. }, Field::Said) => said.as_ref().map(|id| Fact::Name(id.as_str())),
            (Self::MessageSent { words, .. }, Field::Words) => Some(Fact::Count(*words)),
            (Self::SettingChanged { setting, .. }, Field::Setting) => Some(Fact::Name(setting.name())),
            (Self::SettingChanged { setting, value }, Field::State) if setting.is_switch() => {
                Some(Fact::Name(if *value > 0 { "on" } else { "off" }))
            }
            (Self::SettingChanged { setting, value }, Field::Value) if !setting.is_switch() => {
                Some(Fact::Count(u16::from(*value)))
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
}

impl World {
    /// The world as a task finds it.
    #[must_use]
    pub fn new(start: &Start, sentences: &[Id], data: &Data) -> Self {
        Self { phone: Phone::new(&start.phone, sentences, data) }
    }

    /// What can be done now.
    #[must_use]
    pub fn acts(&self) -> Vec<Act> {
        self.phone.acts().into_iter().map(Act::Phone).collect()
    }

    /// The field that can be written in now.
    #[must_use]
    pub fn field(&self) -> Option<writing::Field> {
        self.phone.field()
    }

    /// The act that puts `written` in `field`.
    #[must_use]
    pub fn write(field: &writing::Field, written: Written) -> Act {
        match field {
            writing::Field::Message => phone::Act::Write(written).into(),
            // Not even in memory.
            writing::Field::Code => phone::Act::EnterCode(written.reduced()).into(),
        }
    }

    /// Whether `act` can be done now.
    #[must_use]
    pub fn can(&self, act: &Act) -> bool {
        match act {
            Act::Phone(act) => self.phone.can(act),
        }
    }

    /// Does it, and tells what happened. An act that cannot be done now does nothing.
    pub fn act(&mut self, act: &Act) -> Vec<Happening> {
        match act {
            Act::Phone(act) => self.phone.act(act),
        }
    }
}
