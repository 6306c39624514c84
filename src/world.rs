//! The practice world: everything that can be practised on, as one pure state machine.
//!
//! [`World::act`] takes an act and yields typed [`Happening`]s; [`World::acts`] lists what can be
//! done now. The world holds ids, never prose: what a message says is looked up in [`Data`] in
//! the reader's language, so a change of language changes no state. Nothing here touches files,
//! clock, network, terminal or randomness.

mod across;
mod act;
mod applying;
mod back;
pub mod board;
pub mod booklet;
pub mod computer;
pub mod custom;
pub mod data;
pub mod door;
pub mod form;
mod happening;
pub mod mail;
pub mod phone;
pub mod photos;
pub mod portal;
pub mod sensitive;
mod start;
pub mod talk;
pub mod web;
pub mod writing;

use crate::vocabulary::Id;
pub use act::Act;
pub use board::Board;
pub use booklet::Booklet;
pub use computer::Computer;
pub use custom::Custom;
pub use data::Data;
pub use door::Door;
pub use form::Forms;
pub use happening::{Fact, Happening, NONE, UNKNOWN};
pub use mail::Mail;
pub use phone::Phone;
pub use photos::Photos;
pub use portal::Portal;
pub use start::Start;
pub use web::Web;
pub use writing::{Fit, Written};

/// The version of the world's rules. A run that was started under another version is not
/// replayed; its finished steps stand.
pub const VERSION: u32 = 2;

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
    /// The browser, and the portal in it, on whichever of the two it is used.
    pub web: Web,
    /// Applications, and what has come of them.
    pub forms: Forms,
    /// The apps that authors have made.
    pub custom: Custom,
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
        across::work(&mut forms, &mut portal);
        // What has been told of that is known by now.
        portal.forget_told();
        let mut world = Self {
            phone: Phone::new(&start.phone, sentences, data),
            photos: Photos::new(&start.photos, data),
            board: start.board.as_ref().map(Board::new),
            booklet: start.booklet.as_ref().map(Booklet::new),
            computer: start.computer.map(Computer::new),
            web: Web::new(&start.web, portal, &open.unwrap_or_else(|| start.portal.at.clone()), &data.site),
            mail: Mail::new(&start.mail, sentences, data),
            door: start.door.as_ref().and_then(|talk| Door::new(talk, data)),
            forms,
            custom: Custom::new(&start.phone.apps, data),
        };
        world.share_album();
        world
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
            (Device::Phone, phone::Place::App(app), _) if !self.asks_on_phone() => Some(app.clone()),
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

    /// The app of an author's that is on the screen.
    #[must_use]
    pub fn custom_app(&self) -> Option<&custom::Running> {
        match self.app() {
            Some(phone::App::Own(id)) => self.custom.app(&id),
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
            Device::Board | Device::Program | Device::Door => false,
        };
        seen && self.web.portal.ask.is_some()
    }

    /// Whether what the app asks lies open on the phone, over everything else.
    #[must_use]
    pub fn asks_on_phone(&self) -> bool {
        let read = self.web.portal.ask.as_ref().is_some_and(|ask| ask.read);
        self.device() == Device::Phone && self.asks() && read
    }

    /// What can be done now, but for what is written in a [`World::field`].
    #[must_use]
    pub fn acts(&self) -> Vec<Act> {
        let mut acts = self.app_acts();
        if self.asks() {
            acts.extend(self.web.portal.ask_acts().into_iter().map(Act::Portal));
        }
        match self.device() {
            Device::Board => acts.extend(self.board.iter().flat_map(Board::acts).map(Act::Board)),
            Device::Door => acts.extend(self.door.iter().flat_map(Door::acts).map(Act::Door)),
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
            Some(phone::App::Own(_)) => {
                self.custom_app().map(custom::Running::acts).unwrap_or_default().into_iter().map(Act::Custom).collect()
            }
            _ => {
                let app = self.photo_app();
                let photos = app.map(|app| self.photos.acts(app)).unwrap_or_default();
                photos.into_iter().map(Act::Photos).collect()
            }
        };
        acts.retain(|act| self.has_control(act));
        acts
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
            (Device::Phone, Some(phone::App::Own(_))) => {
                self.custom_app().map(custom::Running::fields).unwrap_or_default()
            }
            (Device::Phone, _) if !self.asks_on_phone() => self.phone.field().into_iter().collect(),
            (Device::Phone | Device::Door | Device::Program | Device::Computer, _) => Vec::new(),
        }
    }

    /// Whether something that lasts has been prepared and not done.
    #[must_use]
    pub fn is_preparing(&self) -> bool {
        match (self.device(), self.app()) {
            (Device::Phone | Device::Computer, Some(phone::App::Web)) => {
                self.web.is_preparing() || self.form_place().is_some_and(|place| self.forms.is_preparing(place))
            }
            (Device::Phone, Some(phone::App::Photos)) => self.photos.is_preparing(),
            (Device::Phone, _) => self.phone.is_preparing(),
            (Device::Board | Device::Door | Device::Program | Device::Computer, _) => false,
        }
    }

    /// Whether `act` can be done now.
    #[must_use]
    pub fn can(&self, act: &Act) -> bool {
        let is_on = |app| self.app() == Some(app) && self.has_control(act);
        match (act, self.device()) {
            (Act::Phone(act), Device::Phone) if self.asks_on_phone() => *act == phone::Act::Back,
            (Act::Phone(act), Device::Phone) => self.phone.can(act),
            (Act::Photos(photo), _) => {
                self.has_control(act) && self.photo_app().is_some_and(|app| self.photos.can(app, photo))
            }
            (Act::Door(act), Device::Door) => self.door.as_ref().is_some_and(|door| door.can(act)),
            (Act::Board(act), Device::Board) => self.board.as_ref().is_some_and(|board| board.can(act)),
            (Act::Program(act), Device::Program) => self.booklet.as_ref().is_some_and(|booklet| booklet.can(act)),
            (Act::Computer(act), Device::Computer) => self.computer.is_some_and(|computer| computer.can(*act)),
            (Act::Mail(act), _) => is_on(phone::App::Mail) && self.mail.can(act),
            (Act::Web(act), _) => is_on(phone::App::Web) && self.web.can(act),
            (Act::Portal(act @ (portal::Act::Read | portal::Act::Approve | portal::Act::Reject)), _) => {
                self.asks() && self.web.portal.ask_acts().contains(act)
            }
            (Act::Portal(act), _) => is_on(phone::App::Web) && self.web.can_portal(act),
            (Act::Form(act), _) => is_on(phone::App::Web) && self.can_in_form(act),
            (Act::Custom(deed), _) => self.has_control(act) && self.custom_app().is_some_and(|app| app.can(deed)),
            (Act::Wait, _) => self.can_wait(),
            (Act::Phone(_) | Act::Door(_) | Act::Board(_) | Act::Program(_) | Act::Computer(_), _) => false,
        }
    }

    /// Does it, and tells what happened. An act that cannot be done now does nothing.
    pub fn act(&mut self, act: &Act) -> Vec<Happening> {
        if !self.can(act) {
            return Vec::new();
        }
        self.forms.passed = None;
        let mut happenings = self.do_act(act);
        for happening in &happenings {
            self.react(happening);
        }
        happenings.extend(self.tell());
        self.share_album();
        happenings
    }

    fn do_act(&mut self, act: &Act) -> Vec<Happening> {
        let photo_app = self.photo_app();
        match act {
            Act::Phone(act) => self.act_on_phone(act),
            Act::Photos(act) => photo_app.map(|app| self.act_with_photo(app, act)).unwrap_or_default(),
            Act::Mail(act) => {
                self.web.portal.told.clear();
                self.mail.act(act)
            }
            Act::Web(act) => self.web.act(act),
            Act::Portal(act) => self.web.act_portal(act),
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
            Act::Form(act) => self.act_in_form(act),
            Act::Custom(act) => match self.app() {
                Some(phone::App::Own(id)) => self.custom.act(&id, act),
                _ => Vec::new(),
            },
            Act::Wait => {
                self.web.portal.wait();
                self.forms.wait();
                let (coming, happenings) = across::work(&mut self.forms, &mut self.web.portal);
                self.forms.passed = Some(coming);
                std::iter::once(Happening::TimePassed).chain(happenings).collect()
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
        match act {
            phone::Act::Open(phone::App::Mail) => self.mail.enter(),
            phone::Act::Open(phone::App::Camera) => self.photos.enter(photos::App::Camera),
            phone::Act::Open(phone::App::Photos) => self.photos.enter(photos::App::Album),
            phone::Act::Open(phone::App::Own(id)) => self.custom.enter(id),
            _ => {}
        }
        let browsing = self.app() == Some(phone::App::Web);
        let mut happenings = self.phone.act(act);
        if matches!(self.phone.place, phone::Place::Messages | phone::Place::Thread(_)) {
            self.web.portal.told.clear();
        }
        if browsing && !self.phone.is_locked() {
            happenings.extend(self.web.leave());
        }
        happenings
    }
}
