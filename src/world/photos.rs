//! The camera and the album: what the camera points at, the photos that have been taken, and the bin.
//!
//! It knows nothing of the device that it runs on. The two are apps of their own and share the photos. A photo
//! has the id of its scene, so that there is one of each: whoever takes it again has it in front again.

use serde::{Deserialize, Serialize};

use super::{Data, Happening};
use crate::vocabulary::Id;

/// How camera and album stand when a task starts.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct Start {
    /// The photos in the album, newest first.
    pub album: Vec<Id>,
    /// What there is to point the camera at; everything in [`Data`] when it is empty.
    pub scenes: Vec<Id>,
    /// Whether the hand shakes: the first photo that is taken comes out blurred.
    pub shaky: bool,
    /// Whom a photo can be sent to.
    pub receivers: Vec<Id>,
}

/// The two apps.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum App {
    /// The camera.
    Camera,
    /// The album.
    Album,
}

/// What a learner can do in one of the two.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Act {
    /// Point the camera at what stands to the left.
    Left,
    /// Point the camera at what stands to the right.
    Right,
    /// Take the photo.
    Take,
    /// Open a photo of the album.
    Open(Id),
    /// Choose who gets the photo.
    Share,
    /// Send it to this person.
    ShareWith(Id),
    /// Let it go with a new e-mail.
    ByMail,
    /// Ask to delete the photo.
    AskDelete,
    /// Yes, put it in the bin.
    Delete,
    /// Open the bin.
    Bin,
    /// Open a photo in the bin.
    OpenBinned(Id),
    /// Put it back in the album.
    Restore,
    /// One screen back in the album.
    Back,
}

/// Where in the album one is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    /// All photos.
    Album,
    /// A photo.
    Photo {
        /// Which.
        photo: Id,
        /// Who has just got it.
        sent: Option<Id>,
    },
    /// The choice of who gets a photo.
    Share(Id),
    /// The question before a photo is deleted.
    AskDelete(Id),
    /// The bin.
    Bin,
    /// A photo in the bin.
    Binned(Id),
}

/// A scene, and its twin when the hand was not still.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Known {
    scene: Id,
    blurred: Option<Id>,
}

/// Camera and album at one moment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Photos {
    /// Where in the album one is.
    pub place: Place,
    /// The photos, newest first.
    pub album: Vec<Id>,
    /// Those that have been deleted, newest first.
    pub bin: Vec<Id>,
    /// The photo that the camera has just taken.
    pub taken: Option<Id>,
    /// Whom a photo can be sent to.
    pub receivers: Vec<Id>,
    /// Whether it can go with an e-mail, too: whoever has no address yet cannot send one.
    pub by_mail: bool,
    /// What the camera can be pointed at, from the left.
    scenes: Vec<Id>,
    /// Which of them it points at.
    at: usize,
    shaky: bool,
    known: Vec<Known>,
}

/// The photo that is a picture of a conversation.
const SCREENSHOT: &str = "skjermbilde-";

/// The id of a picture of this conversation.
#[must_use]
pub fn screenshot(thread: &Id) -> Option<Id> {
    Id::new(&format!("{SCREENSHOT}{thread}"))
}

/// The conversation that a photo is a picture of.
#[must_use]
pub fn pictured(photo: &Id) -> Option<Id> {
    photo.as_str().strip_prefix(SCREENSHOT).and_then(Id::new)
}

impl Photos {
    /// Camera and album as a task finds them. What `data` does not know is left out.
    #[must_use]
    pub fn new(start: &Start, data: &Data) -> Self {
        let is_twin = |id: &Id| data.scenes.iter().any(|scene| scene.blurred.as_ref() == Some(id));
        let wanted = |id: &Id| !is_twin(id) && (start.scenes.is_empty() || start.scenes.contains(id));
        let known = |scene: &super::data::Scene| Known { scene: scene.id.clone(), blurred: scene.blurred.clone() };
        let mut album: Vec<Id> = Vec::new();
        for id in start.album.iter().filter(|id| data.scene(id).is_some()) {
            if !album.contains(id) {
                album.push(id.clone());
            }
        }
        Self {
            place: Place::Album,
            album,
            bin: Vec::new(),
            taken: None,
            receivers: start.receivers.iter().filter(|id| data.person(id).is_some()).cloned().collect(),
            by_mail: false,
            scenes: data.scenes.iter().map(|scene| &scene.id).filter(|id| wanted(id)).cloned().collect(),
            at: 0,
            shaky: start.shaky,
            known: data.scenes.iter().map(known).collect(),
        }
    }

    /// What the camera points at.
    #[must_use]
    pub fn pointed(&self) -> Option<&Id> {
        self.scenes.get(self.at)
    }

    /// How many times to the right the camera must be turned to point at this.
    #[must_use]
    pub fn turns_to(&self, scene: &Id) -> Option<usize> {
        let place = self.scenes.iter().position(|found| found == scene)?;
        Some((place + self.scenes.len() - self.at) % self.scenes.len())
    }

    /// What the camera can be pointed at, from the left.
    #[must_use]
    pub fn scenes(&self) -> &[Id] {
        &self.scenes
    }

    /// What taking a photo of `scene` now would give.
    #[must_use]
    pub fn photo_of(&self, scene: &Id) -> Id {
        let twin = self.known.iter().find(|known| known.scene == *scene).and_then(|known| known.blurred.clone());
        twin.filter(|_| self.shaky).unwrap_or_else(|| scene.clone())
    }

    /// The scene that a photo shows, be it blurred or not; a picture of a conversation shows none.
    #[must_use]
    pub fn scene_of(&self, photo: &Id) -> Option<&Id> {
        let shows = |known: &&Known| known.scene == *photo || known.blurred.as_ref() == Some(photo);
        // The sharp one comes first: a twin is a scene, too.
        let sharp = self.known.iter().find(|known| known.blurred.as_ref() == Some(photo));
        sharp.or_else(|| self.known.iter().find(shows)).map(|known| &known.scene)
    }

    /// Whether there is a scene, or a blurred twin of one, with this id.
    #[must_use]
    pub fn knows(&self, photo: &Id) -> bool {
        self.scene_of(photo).is_some()
    }

    /// The photo that is about to be shared.
    #[must_use]
    pub fn shared(&self) -> Option<&Id> {
        if let Place::Share(photo) = &self.place { Some(photo) } else { None }
    }

    /// Whether Back leaves the app.
    #[must_use]
    pub fn is_first(&self, app: App) -> bool {
        app == App::Camera || self.place == Place::Album
    }

    /// What can be done now.
    #[must_use]
    pub fn acts(&self, app: App) -> Vec<Act> {
        if app == App::Camera {
            return match self.scenes.len() {
                0 => Vec::new(),
                1 => vec![Act::Take],
                _ => vec![Act::Take, Act::Left, Act::Right],
            };
        }
        let mut acts = match &self.place {
            Place::Album => {
                return self.album.iter().cloned().map(Act::Open).chain([Act::Bin]).collect();
            }
            Place::Photo { .. } => vec![Act::Share, Act::AskDelete],
            Place::Share(_) => {
                let people = self.receivers.iter().cloned().map(Act::ShareWith);
                people.chain(self.by_mail.then_some(Act::ByMail)).collect()
            }
            Place::AskDelete(_) => vec![Act::Delete],
            Place::Bin => self.bin.iter().cloned().map(Act::OpenBinned).collect(),
            Place::Binned(_) => vec![Act::Restore],
        };
        acts.push(Act::Back);
        acts
    }

    /// Whether `act` can be done now.
    #[must_use]
    pub fn can(&self, app: App, act: &Act) -> bool {
        self.acts(app).contains(act)
    }

    /// Whether something that lasts has been asked about and not answered.
    #[must_use]
    pub fn is_preparing(&self) -> bool {
        matches!(self.place, Place::AskDelete(_))
    }

    /// One comes to the app: the album shows all photos, and what the camera did is done.
    pub fn enter(&mut self, app: App) {
        match app {
            App::Camera => self.taken = None,
            App::Album => self.place = Place::Album,
        }
    }

    /// Does `act` and tells what happened. What cannot be done now does nothing.
    pub fn act(&mut self, app: App, act: &Act) -> Vec<Happening> {
        if !self.can(app, act) {
            return Vec::new();
        }
        match act {
            Act::Left => self.turn(self.scenes.len() - 1),
            Act::Right => self.turn(1),
            Act::Take => self.take(),
            Act::Open(photo) => {
                self.place = Place::Photo { photo: photo.clone(), sent: None };
                vec![Happening::PhotoOpened { photo: photo.clone(), scene: self.scene_of(photo).cloned() }]
            }
            Act::OpenBinned(photo) => self.go(Place::Binned(photo.clone())),
            Act::Bin => self.go(Place::Bin),
            Act::Share | Act::AskDelete | Act::ShareWith(_) | Act::ByMail | Act::Delete | Act::Restore | Act::Back => {
                self.with_photo(act)
            }
        }
    }

    fn go(&mut self, place: Place) -> Vec<Happening> {
        self.place = place;
        Vec::new()
    }

    fn turn(&mut self, by: usize) -> Vec<Happening> {
        self.at = (self.at + by) % self.scenes.len().max(1);
        self.taken = None;
        Vec::new()
    }

    fn take(&mut self) -> Vec<Happening> {
        let Some(scene) = self.pointed().cloned() else {
            return Vec::new();
        };
        let photo = self.photo_of(&scene);
        self.shaky = false;
        self.add(&photo);
        self.taken = Some(photo.clone());
        vec![Happening::PhotoTaken { photo, scene }]
    }

    /// Puts a photo in front of the album.
    pub fn add(&mut self, photo: &Id) {
        self.album.retain(|kept| kept != photo);
        self.bin.retain(|thrown| thrown != photo);
        self.album.insert(0, photo.clone());
    }

    /// What is done with the photo that is open or asked about.
    fn with_photo(&mut self, act: &Act) -> Vec<Happening> {
        let here = self.place.clone();
        let scene = |photo: &Id| self.scene_of(photo).cloned();
        match (here, act) {
            (Place::Photo { photo, .. }, Act::Share) => self.go(Place::Share(photo)),
            (Place::Photo { photo, .. }, Act::AskDelete) => self.go(Place::AskDelete(photo)),
            (Place::Share(photo), Act::ShareWith(to)) => {
                let shared = Happening::PhotoShared { scene: scene(&photo), photo: photo.clone(), to: to.clone() };
                self.place = Place::Photo { photo, sent: Some(to.clone()) };
                vec![shared]
            }
            // The e-mail is written in an app of its own; here one comes back to the photo.
            (Place::AskDelete(photo), Act::Delete) => {
                let deleted = Happening::PhotoDeleted { scene: scene(&photo), photo: photo.clone() };
                self.album.retain(|kept| *kept != photo);
                self.bin.insert(0, photo);
                self.place = Place::Album;
                vec![deleted]
            }
            (Place::Binned(photo), Act::Restore) => {
                let restored = Happening::PhotoRestored { scene: scene(&photo), photo: photo.clone() };
                self.add(&photo);
                self.place = Place::Album;
                vec![restored]
            }
            (Place::Binned(_), Act::Back) => self.go(Place::Bin),
            (Place::Share(photo), Act::ByMail) | (Place::Share(photo) | Place::AskDelete(photo), Act::Back) => {
                self.go(Place::Photo { photo, sent: None })
            }
            (_, Act::Back) => self.go(Place::Album),
            _ => Vec::new(),
        }
    }
}
