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
pub mod door;
mod happening;
pub mod mail;
pub mod phone;
pub mod photos;
pub mod sensitive;
pub mod talk;
pub mod writing;

use serde::{Deserialize, Serialize};

use crate::vocabulary::Id;
pub use board::Board;
pub use booklet::Booklet;
pub use computer::Computer;
pub use data::Data;
pub use door::Door;
pub use happening::{Fact, Happening, NONE, UNKNOWN};
pub use mail::Mail;
pub use phone::Phone;
pub use photos::Photos;
pub use writing::{Fit, Written};

/// The version of the world's rules. A run that was started under another version is not
/// replayed; its finished steps stand.
pub const VERSION: u32 = 2;

/// How the world stands when a task starts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Start {
    /// How the phone stands.
    pub phone: phone::Start,
    /// How camera and album stand.
    pub photos: photos::Start,
    /// The board, if it lies in the phone's place.
    pub board: Option<board::Start>,
    /// The booklet, if it lies in the phone's place.
    pub booklet: Option<booklet::Start>,
    /// The computer, if it stands in the phone's place.
    pub computer: Option<computer::Start>,
    /// How the mail program stands, on whichever of the two it is used.
    pub mail: mail::Start,
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
    /// The computer.
    Computer,
}

/// The id of the person whose name and number are on Kari's bank card.
pub const BANK: &str = "fjordbanken";

/// One thing that a learner does in the world.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Act {
    /// On the phone.
    Phone(phone::Act),
    /// In the camera or the album.
    Photos(photos::Act),
    /// At the door.
    Door(door::Act),
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

impl From<photos::Act> for Act {
    fn from(act: photos::Act) -> Self {
        Self::Photos(act)
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

/// The practice world at one moment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct World {
    /// Kari's phone.
    pub phone: Phone,
    /// Camera and album.
    pub photos: Photos,
    /// The board, where the task is done on it.
    pub board: Option<Board>,
    /// The booklet, where the task is done on the program itself.
    pub booklet: Option<Booklet>,
    /// The computer, where the task is done on it.
    pub computer: Option<Computer>,
    /// The mail program, on whichever of the two it is used.
    pub mail: Mail,
    /// The door, while somebody stands there: then the phone is out of reach.
    pub door: Option<Door>,
}

impl World {
    /// The world as a task finds it.
    #[must_use]
    pub fn new(start: &Start, sentences: &[Id], data: &Data) -> Self {
        let photos = Photos::new(&start.photos, data);
        let mut mail = Mail::new(&start.mail, sentences, data);
        mail.album.clone_from(&photos.album);
        Self {
            phone: Phone::new(&start.phone, sentences, data),
            photos,
            board: start.board.as_ref().map(Board::new),
            booklet: start.booklet.as_ref().map(Booklet::new),
            computer: start.computer.map(Computer::new),
            mail,
            door: start.door.as_ref().and_then(|talk| Door::new(talk, data)),
        }
    }

    /// What is before the learner now. What is not can neither be seen nor used.
    #[must_use]
    pub fn device(&self) -> Device {
        match (&self.board, &self.booklet, &self.door, &self.computer) {
            (Some(_), ..) => Device::Board,
            (None, Some(_), ..) => Device::Program,
            (None, None, Some(_), _) => Device::Door,
            (None, None, None, Some(_)) => Device::Computer,
            (None, None, None, None) => Device::Phone,
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

    /// Which of camera and album is on the screen.
    fn photo_app(&self) -> Option<photos::App> {
        match self.app() {
            Some(phone::App::Camera) => Some(photos::App::Camera),
            Some(phone::App::Photos) => Some(photos::App::Album),
            _ => None,
        }
    }

    /// What can be done in the app that is on the screen.
    fn app_acts(&self) -> Vec<Act> {
        let photos = || self.photo_app().map(|app| self.photos.acts(app)).unwrap_or_default();
        let mut acts: Vec<Act> = match self.app() {
            Some(phone::App::Mail) => self.mail.acts().into_iter().map(Act::Mail).collect(),
            _ => photos().into_iter().map(Act::Photos).collect(),
        };
        acts.retain(|act| self.has_control(act));
        acts
    }

    /// Whether the app has a control for this here: the phone has a key of its own to go back with.
    fn has_control(&self, act: &Act) -> bool {
        let own_key = matches!(act, Act::Mail(mail::Act::Back) | Act::Photos(photos::Act::Back));
        !(own_key && self.device() == Device::Phone)
    }

    /// What the phone's Back does in the app that is on its screen; `None` when that is at its first
    /// screen, or there is none.
    fn back_in_app(&self) -> Option<Act> {
        match self.app() {
            Some(phone::App::Mail) if !self.mail.is_first() => Some(mail::Act::Back.into()),
            _ => {
                let photos = self.photo_app().filter(|app| !self.photos.is_first(*app));
                photos.map(|_| photos::Act::Back.into())
            }
        }
    }

    /// What can be done now, but for what is written in a [`World::field`].
    #[must_use]
    pub fn acts(&self) -> Vec<Act> {
        let mut acts = self.app_acts();
        match self.device() {
            Device::Board => acts.extend(self.board.iter().flat_map(Board::acts).map(Act::Board)),
            Device::Door => acts.extend(self.door.iter().flat_map(Door::acts).map(Act::Door)),
            Device::Program => acts.extend(self.booklet.iter().flat_map(Booklet::acts).map(Act::Program)),
            Device::Computer => acts.extend(self.computer.iter().flat_map(|it| it.acts()).map(Act::Computer)),
            Device::Phone => acts.extend(self.phone.acts().into_iter().map(Act::Phone)),
        }
        acts
    }

    /// The fields that can be written in now.
    #[must_use]
    pub fn fields(&self) -> Vec<writing::Field> {
        match (self.device(), self.app()) {
            (Device::Phone | Device::Computer, Some(phone::App::Mail)) => self.mail.field().into_iter().collect(),
            (Device::Board, _) => self.board.iter().flat_map(Board::fields).collect(),
            (Device::Door | Device::Program | Device::Computer, _) => Vec::new(),
            (Device::Phone, _) => self.phone.field().into_iter().collect(),
        }
    }

    /// The act that puts `written` in `field`.
    #[must_use]
    pub fn write(field: &writing::Field, written: Written) -> Act {
        let act = match field {
            writing::Field::Message => phone::Act::Write(written),
            writing::Field::Number => phone::Act::Dial(written),
            writing::Field::Name => phone::Act::Name(written),
            writing::Field::WifiPassword => phone::Act::Password(written),
            writing::Field::NewPassword => phone::Act::Password(written.reduced()),
            writing::Field::SmsCode => phone::Act::EnterSmsCode(written.reduced()),
            // Not even in memory.
            writing::Field::Code => phone::Act::EnterCode(written.reduced()),
            writing::Field::Control(control) => {
                return board::Act::Write { control: control.clone(), written }.into();
            }
            writing::Field::MailAddress => return mail::Act::WriteAddress(written).into(),
            writing::Field::MailTo => return mail::Act::WriteTo(written).into(),
            writing::Field::MailSubject => return mail::Act::WriteSubject(written).into(),
            writing::Field::MailBody => return mail::Act::WriteText(written).into(),
        };
        act.into()
    }

    /// The act that is the device's own Back, where there is something to go back to.
    #[must_use]
    pub fn back(&self) -> Option<Act> {
        let back = match self.device() {
            Device::Phone => phone::Act::Back.into(),
            Device::Program => booklet::Act::Back.into(),
            Device::Computer => mail::Act::Back.into(),
            Device::Door | Device::Board => return None,
        };
        self.can(&back).then_some(back)
    }

    /// Whether something that lasts has been prepared and not done.
    #[must_use]
    pub fn is_preparing(&self) -> bool {
        let asked = self.app() == Some(phone::App::Photos) && self.photos.is_preparing();
        self.device() == Device::Phone && (self.phone.is_preparing() || asked)
    }

    /// Whether `act` can be done now.
    #[must_use]
    pub fn can(&self, act: &Act) -> bool {
        match (act, self.device()) {
            (Act::Phone(act), Device::Phone) => self.phone.can(act),
            (Act::Photos(photo), _) => {
                self.has_control(act) && self.photo_app().is_some_and(|app| self.photos.can(app, photo))
            }
            (Act::Door(act), Device::Door) => self.door.as_ref().is_some_and(|door| door.can(act)),
            (Act::Board(act), Device::Board) => self.board.as_ref().is_some_and(|board| board.can(act)),
            (Act::Program(act), Device::Program) => self.booklet.as_ref().is_some_and(|booklet| booklet.can(act)),
            (Act::Computer(act), Device::Computer) => self.computer.is_some_and(|computer| computer.can(*act)),
            (Act::Mail(mail), _) => {
                self.app() == Some(phone::App::Mail) && self.has_control(act) && self.mail.can(mail)
            }
            (Act::Phone(_) | Act::Door(_) | Act::Board(_) | Act::Program(_) | Act::Computer(_), _) => false,
        }
    }

    /// Does it, and tells what happened. An act that cannot be done now does nothing.
    pub fn act(&mut self, act: &Act) -> Vec<Happening> {
        if !self.can(act) {
            return Vec::new();
        }
        let happenings = self.do_act(act);
        for happening in &happenings {
            self.react(happening);
        }
        self.mail.album.clone_from(&self.photos.album);
        happenings
    }

    fn do_act(&mut self, act: &Act) -> Vec<Happening> {
        let photo_app = self.photo_app();
        match act {
            Act::Phone(act) => self.act_on_phone(act),
            Act::Photos(act) => photo_app.map(|app| self.photos.act(app, act)).unwrap_or_default(),
            Act::Mail(act) => self.mail.act(act),
            Act::Board(act) => self.board.as_mut().map(|board| board.act(act)).unwrap_or_default(),
            Act::Program(act) => self.booklet.as_mut().map(|booklet| booklet.act(act)).unwrap_or_default(),
            Act::Door(act) => {
                let happenings = self.door.as_mut().map(|door| door.act(act)).unwrap_or_default();
                if *act == door::Act::Close {
                    self.door = None;
                }
                happenings
            }
            Act::Computer(act) => {
                self.computer.iter_mut().for_each(|computer| computer.act(*act));
                Vec::new()
            }
        }
    }

    /// The phone's Back goes back in what is on the screen, until that is at its first screen.
    fn act_on_phone(&mut self, act: &phone::Act) -> Vec<Happening> {
        if let Some(back) = self.back_in_app().filter(|_| *act == phone::Act::Back) {
            return self.do_act(&back);
        }
        match act {
            phone::Act::Open(phone::App::Mail) => self.mail.enter(),
            phone::Act::Open(phone::App::Camera) => self.photos.enter(photos::App::Camera),
            phone::Act::Open(phone::App::Photos) => self.photos.enter(photos::App::Album),
            _ => {}
        }
        self.phone.act(act)
    }

    /// What happened in one place is seen in another.
    fn react(&mut self, happening: &Happening) {
        match happening {
            Happening::PhotoShared { photo, to, .. } => self.phone.send_photo(to, photo),
            Happening::ScreenshotTaken { thread, .. } => {
                if let Some(picture) = photos::screenshot(thread) {
                    self.photos.add(&picture);
                }
            }
            _ => {}
        }
    }
}
