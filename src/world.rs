//! The practice world: everything that can be practised on, as one pure state machine.
//!
//! [`World::act`] takes an act and yields typed [`Happening`]s; [`World::acts`] lists what can be
//! done now. The world holds ids, never prose: what a message says is looked up in [`Data`] in
//! the reader's language, so a change of language changes no state. Nothing here touches files,
//! clock, network, terminal or randomness.
//!
//! The file is long because every happening of every device stands in one closed list here.

pub mod board;
pub mod booklet;
pub mod data;
pub mod door;
mod happening;
pub mod phone;
pub mod sensitive;
pub mod talk;
pub mod writing;

use serde::{Deserialize, Serialize};

use crate::vocabulary::Id;
pub use board::Board;
pub use booklet::Booklet;
pub use data::Data;
pub use door::Door;
pub use happening::{Fact, Happening, UNKNOWN};
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
            writing::Field::NewPassword => phone::Act::Password(written.reduced()),
            writing::Field::SmsCode => phone::Act::EnterSmsCode(written.reduced()),
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
