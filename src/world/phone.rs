//! Kari's phone: a lock screen, and a home screen with eight apps.
//!
//! Acts, places and the way from one to the other stand here; what an app does with its acts has
//! a file of its own under `phone/`. An app that no lesson needs yet opens to a place that says
//! where one is.
//!
//! Over 400 lines because acts and places of all apps are flat lists: what is done, and where, reads
//! the same in a lesson, in a journal and in a plan, whichever app it is.

mod clock;
mod lock;
mod messages;
mod settings;

use serde::{Deserialize, Serialize};

use super::Happening;
use super::data::Data;
use super::portal::Told;
use super::writing::{Field, Written};
use crate::vocabulary::Id;
pub use lock::CODE;
pub(in crate::world) use messages::said;
pub use settings::{Page, Setting, Settings};

/// The apps on the home screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum App {
    /// Calls.
    Phone,
    /// Text messages.
    Messages,
    /// The camera.
    Camera,
    /// Photos.
    Photos,
    /// E-mail.
    Mail,
    /// The web browser.
    Web,
    /// The clock.
    Clock,
    /// Settings.
    Settings,
}

impl App {
    /// Every app, in the order of the home screen.
    pub const ALL: [Self; 8] =
        [Self::Phone, Self::Messages, Self::Camera, Self::Photos, Self::Mail, Self::Web, Self::Clock, Self::Settings];

    /// The name in lesson files.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Phone => "phone",
            Self::Messages => "messages",
            Self::Camera => "camera",
            Self::Photos => "photos",
            Self::Mail => "mail",
            Self::Web => "web",
            Self::Clock => "clock",
            Self::Settings => "settings",
        }
    }
}

/// How the phone stands when a task starts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Start {
    /// What is on the screen.
    pub at: StartAt,
    /// The conversations, newest first, by their ids in [`Data`].
    pub threads: Vec<Id>,
    /// Whom a new message can go to.
    pub contacts: Vec<Id>,
    /// The clock in the status bar, `10.24`.
    pub clock: String,
    /// The battery, in percent.
    pub battery: u8,
    /// How it is set.
    pub settings: Settings,
}

/// What is on the phone's screen when a task starts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum StartAt {
    /// The home screen.
    Home,
    /// The list of conversations.
    Messages,
    /// A conversation.
    Thread(Id),
    /// The choice of a receiver.
    NewMessage,
    /// A black screen.
    Dark,
    /// The lock screen.
    Locked,
    /// The clock.
    Clock,
    /// Settings.
    Settings,
    /// An app that is a machine of its own.
    App(App),
}

/// What a learner can do on the phone.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Act {
    /// Open an app on the home screen.
    Open(App),
    /// One screen back.
    Back,
    /// To the home screen.
    Home,
    /// Open a conversation in the list.
    OpenThread(Id),
    /// Start a new message.
    NewMessage,
    /// Choose who the new message goes to.
    Receiver(Id),
    /// Put a proposed sentence in the field.
    Propose(Id),
    /// Put one's own words in the field.
    Write(Written),
    /// Empty the field.
    Clear,
    /// Send what stands in the field.
    Send,
    /// Look at the address behind the link of a message.
    Inspect(Id),
    /// Ask to delete the conversation.
    AskDelete,
    /// Yes, delete it.
    Delete,
    /// Press the button on the phone's side: it lights the screen, and puts it out.
    Side,
    /// Ask to unlock the phone.
    Unlock,
    /// Write a code on the locked phone.
    EnterCode(Written),
    /// Open a page of Settings.
    OpenPage(Page),
    /// Turn a switch.
    Turn(Setting),
    /// Move a slider up.
    More(Setting),
    /// Move a slider down.
    Less(Setting),
}

/// Where on the phone one is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    /// The home screen.
    Home,
    /// An app that no lesson needs yet.
    Other(App),
    /// An app that is a machine of its own: what is on the screen then is that machine's affair.
    App(App),
    /// The list of conversations.
    Messages,
    /// A conversation.
    Thread(Id),
    /// The choice of a receiver.
    NewMessage,
    /// The address behind a link.
    Address {
        /// In this conversation.
        thread: Id,
        /// In this message.
        message: Id,
    },
    /// The question before a conversation is deleted.
    AskDelete(Id),
    /// The black screen.
    Dark,
    /// The lock screen.
    Locked,
    /// Where the code is written.
    Pad {
        /// Whether the code that was written last was wrong.
        wrong: bool,
    },
    /// The clock.
    Clock,
    /// The first page of Settings.
    Settings,
    /// Another page of Settings.
    Page(Page),
}

/// A conversation on the phone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Thread {
    /// The id.
    pub id: Id,
    /// Who it is with.
    pub with: Id,
    /// Whether there is something new in it.
    pub unread: bool,
    /// What has been said, oldest first.
    pub bubbles: Vec<Bubble>,
    /// What stands in the field.
    pub draft: Option<Body>,
    /// Whether an answer comes when something is sent.
    answers: bool,
}

/// One message of a conversation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Bubble {
    /// It was there when the task began.
    Given {
        /// Its id in the world's data.
        message: Id,
        /// Whether it has a link to look at.
        link: bool,
    },
    /// The learner sent it.
    Mine(Body),
    /// The answer that came.
    Reply,
    /// It came by itself while the task was under way.
    Told(Told),
}

/// What a message or a field holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Body {
    /// A proposed sentence.
    Sentence(Id),
    /// Own words.
    Own(Written),
}

/// The phone at one moment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Phone {
    /// Where one is.
    pub place: Place,
    /// The conversations, newest first.
    pub threads: Vec<Thread>,
    /// Whom a new message can go to.
    pub contacts: Vec<Id>,
    /// Sentences that can be sent without typing.
    pub sentences: Vec<Id>,
    /// The clock in the status bar.
    pub clock: String,
    /// The battery, in percent.
    pub battery: u8,
    /// How it is set.
    pub settings: Settings,
    /// Whether a code is asked for before it opens.
    has_code: bool,
}

impl Phone {
    /// The phone as a task finds it. Ids that `data` does not know are left out.
    #[must_use]
    pub fn new(start: &Start, sentences: &[Id], data: &Data) -> Self {
        let threads = start.threads.iter().filter_map(|id| Thread::given(id, data)).collect();
        let mut phone = Self {
            place: Place::Home,
            threads,
            contacts: start.contacts.iter().filter(|id| data.person(id).is_some()).cloned().collect(),
            sentences: sentences.to_vec(),
            clock: start.clock.clone(),
            battery: start.battery,
            settings: start.settings,
            has_code: data.code.is_some(),
        };
        phone.place = match &start.at {
            StartAt::Home => Place::Home,
            StartAt::Messages => Place::Messages,
            StartAt::NewMessage => Place::NewMessage,
            StartAt::Thread(id) => match phone.thread_mut(id) {
                Some(thread) => {
                    thread.unread = false;
                    Place::Thread(id.clone())
                }
                None => Place::Messages,
            },
            StartAt::Dark => Place::Dark,
            StartAt::Locked => Place::Locked,
            StartAt::Clock => Place::Clock,
            StartAt::Settings => Place::Settings,
            StartAt::App(app) => Place::App(*app),
        };
        phone
    }

    /// The conversation with this id.
    #[must_use]
    pub fn thread(&self, id: &Id) -> Option<&Thread> {
        self.threads.iter().find(|thread| thread.id == *id)
    }

    fn thread_mut(&mut self, id: &Id) -> Option<&mut Thread> {
        self.threads.iter_mut().find(|thread| thread.id == *id)
    }

    /// The field that can be written in here.
    #[must_use]
    pub fn field(&self) -> Option<Field> {
        match self.place {
            Place::Pad { .. } => Some(Field::Code),
            _ => self.takes_writing().then_some(Field::Message),
        }
    }

    /// Whether there is an empty field here to write a message in.
    #[must_use]
    pub fn takes_writing(&self) -> bool {
        match &self.place {
            Place::Thread(id) => self.thread(id).is_some_and(|thread| thread.draft.is_none()),
            _ => false,
        }
    }

    /// Whether something that lasts has been prepared and not done: words in the field here, or
    /// the question before a deletion.
    #[must_use]
    pub fn is_preparing(&self) -> bool {
        match &self.place {
            Place::AskDelete(_) => true,
            Place::Thread(id) => self.thread(id).is_some_and(|thread| thread.draft.is_some()),
            _ => false,
        }
    }

    /// How many conversations have something new.
    #[must_use]
    pub fn unread(&self) -> usize {
        self.threads.iter().filter(|thread| thread.unread).count()
    }

    /// What can be done now, but for what is written: [`Phone::field`] tells where.
    #[must_use]
    pub fn acts(&self) -> Vec<Act> {
        let mut acts = match &self.place {
            Place::Home => return App::ALL.into_iter().map(Act::Open).chain([Act::Side]).collect(),
            Place::Dark => return vec![Act::Side],
            Place::Locked => return vec![Act::Unlock, Act::Side],
            Place::Pad { .. } => return vec![Act::Back, Act::Side],
            Place::Other(_) | Place::App(_) | Place::Address { .. } => Vec::new(),
            Place::Clock => self.clock_acts(),
            Place::Settings => Page::ALL.into_iter().map(Act::OpenPage).collect(),
            Place::Page(page) => self.page_acts(*page),
            Place::Messages => {
                let mut acts: Vec<Act> = self.threads.iter().map(|t| Act::OpenThread(t.id.clone())).collect();
                acts.push(Act::NewMessage);
                acts
            }
            Place::NewMessage => self.contacts.iter().cloned().map(Act::Receiver).collect(),
            Place::Thread(id) => self.thread(id).map(|thread| self.thread_acts(thread)).unwrap_or_default(),
            Place::AskDelete(_) => vec![Act::Delete],
        };
        acts.extend([Act::Back, Act::Home, Act::Side]);
        acts
    }

    /// Whether `act` can be done now.
    #[must_use]
    pub fn can(&self, act: &Act) -> bool {
        match act {
            Act::Write(_) => self.takes_writing(),
            Act::EnterCode(_) => matches!(self.place, Place::Pad { .. }),
            act => self.acts().contains(act),
        }
    }

    /// Does `act` and tells what happened. What cannot be done now does nothing.
    pub fn act(&mut self, act: &Act) -> Vec<Happening> {
        if !self.can(act) {
            return Vec::new();
        }
        match act {
            Act::Open(app) => self.open(*app),
            Act::Back => self.back(),
            Act::Home => self.home(),
            Act::OpenThread(id) => self.open_thread(id),
            Act::NewMessage => {
                self.place = Place::NewMessage;
                Vec::new()
            }
            Act::Receiver(person) => self.receiver(person),
            Act::Propose(sentence) => self.draft(Some(Body::Sentence(sentence.clone()))),
            Act::Write(written) => self.draft((written.length > 0).then(|| Body::Own(written.clone()))),
            Act::Clear => self.draft(None),
            Act::Send => self.send(),
            Act::Inspect(message) => self.inspect(message),
            Act::AskDelete => self.ask_delete(),
            Act::Delete => self.delete(),
            Act::Side => self.press_side(),
            Act::Unlock => self.unlock(),
            Act::EnterCode(written) => self.enter_code(written),
            Act::OpenPage(page) => {
                self.place = Place::Page(*page);
                Vec::new()
            }
            Act::Turn(setting) => self.turn(*setting),
            Act::More(setting) => self.slide(*setting, true),
            Act::Less(setting) => self.slide(*setting, false),
        }
    }

    /// A message that comes by itself: into the conversation with its sender, or a new one.
    pub(super) fn receive(&mut self, sender: &Id, told: Told) {
        let place = self.threads.iter().position(|thread| thread.with == *sender);
        let mut thread = match place {
            Some(place) => self.threads.remove(place),
            None => Thread::empty(sender.clone(), sender.clone()),
        };
        thread.unread = self.place != Place::Thread(thread.id.clone());
        thread.bubbles.push(Bubble::Told(told));
        self.threads.insert(0, thread);
    }

    fn open(&mut self, app: App) -> Vec<Happening> {
        self.place = match app {
            App::Messages => Place::Messages,
            App::Clock => Place::Clock,
            App::Settings => Place::Settings,
            App::Mail | App::Web => Place::App(app),
            App::Phone | App::Camera | App::Photos => Place::Other(app),
        };
        vec![Happening::AppOpened { app }]
    }

    fn home(&mut self) -> Vec<Happening> {
        self.place = Place::Home;
        vec![Happening::HomeShown]
    }

    fn back(&mut self) -> Vec<Happening> {
        match self.place.clone() {
            Place::Home | Place::Other(_) | Place::App(_) | Place::Messages | Place::Clock | Place::Settings => {
                return self.home();
            }
            Place::Page(_) => self.place = Place::Settings,
            Place::Dark | Place::Locked => {}
            Place::Pad { .. } => self.place = Place::Locked,
            Place::Thread(_) | Place::NewMessage => self.place = Place::Messages,
            Place::Address { thread, .. } | Place::AskDelete(thread) => self.place = Place::Thread(thread),
        }
        Vec::new()
    }
}
