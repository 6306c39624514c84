//! Kari's phone: a lock screen, and a home screen with eight apps and those that authors have made.
//!
//! Acts, places and the way from one to the other stand here; what an app does with its acts has
//! a file of its own under `phone/`, or a machine of its own beside it.
//!
//! Over 400 lines because acts and places of all apps are flat lists: what is done, and where, reads
//! the same in a lesson, in a journal and in a plan, whichever app it is.

mod account;
pub mod calls;
mod clock;
mod lock;
mod messages;
mod net;
mod settings;

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::Happening;
use super::data::Data;
use super::portal::Told;
use super::talk::Script;
use super::writing::{Field, Written};
use crate::vocabulary::Id;
pub use account::{Account, Steps, Strength};
pub use calls::{Call, Entry, Saved, Section, Stage, Way, Whose};
pub use lock::CODE;
pub use messages::begun_with;
pub(in crate::world) use messages::said;
pub use net::{Net, Network, Proposal};
pub use settings::{Page, Setting, Settings, Stand};

/// The apps on the home screen.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
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
    /// One that an author has made, by its id.
    Own(Id),
}

impl App {
    /// Every app that each phone has, in the order of the home screen.
    pub const BUILT_IN: [Self; 8] =
        [Self::Phone, Self::Messages, Self::Camera, Self::Photos, Self::Mail, Self::Web, Self::Clock, Self::Settings];

    /// The name in lesson files.
    #[must_use]
    pub fn name(&self) -> &str {
        match self {
            Self::Phone => "phone",
            Self::Messages => "messages",
            Self::Camera => "camera",
            Self::Photos => "photos",
            Self::Mail => "mail",
            Self::Web => "web",
            Self::Clock => "clock",
            Self::Settings => "settings",
            Self::Own(id) => id.as_str(),
        }
    }
}

/// How the phone stands when a task starts.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
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
    /// The log of calls, newest first.
    pub log: Vec<Entry>,
    /// People who are shown by their numbers in Phone until they are saved as contacts.
    pub strangers: Vec<Id>,
    /// Talks with those who take a call.
    pub talks: Vec<Id>,
    /// How it is set.
    pub settings: Settings,
    /// The Wi-Fi networks around, the nearest first.
    pub networks: Vec<Id>,
    /// The one that the phone knows: it is in use while Wi-Fi is on.
    pub network: Option<Id>,
    /// The task's sentences, as something to put in a field for a password.
    pub proposals: Vec<Proposal>,
    /// What else can be done with a conversation in this task.
    pub tools: Tools,
    /// Apps that authors have made, in the order of the home screen.
    pub apps: Vec<Id>,
}

/// What else can be done with a conversation, where the task is about it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct Tools {
    /// A picture of it can be taken.
    pub screenshot: bool,
    /// The number that it is with can be blocked.
    pub block: bool,
}

/// What is on the phone's screen when a task starts.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum StartAt {
    /// The home screen.
    Home,
    /// The list of conversations.
    Messages,
    /// A conversation.
    Thread(Id),
    /// The choice of a receiver.
    NewMessage,
    /// The log of calls.
    Log,
    /// The keypad.
    Keypad,
    /// The contacts.
    Contacts,
    /// The page of a contact or a number.
    Contact(Id),
    /// A call that comes in, with its talk.
    Incoming(Id),
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
    /// To the keypad.
    Keypad,
    /// To the contacts.
    Contacts,
    /// Open the nth call of the log, the newest first, counted from 0.
    OpenEntry(u8),
    /// Open the page of a contact.
    OpenContact(Id),
    /// Put a number in the keypad's field.
    Dial(Written),
    /// Ring the number on the keypad, or the one whose page this is.
    Ring,
    /// Save this number as a contact, or give the contact another name.
    AskSave,
    /// Put a proposed name in the field.
    ProposeName(Id),
    /// Put a name of one's own in the field.
    Name(Written),
    /// Save the contact under the name that stands in the field.
    Save,
    /// Block this number.
    Block,
    /// Let this number call again.
    Unblock,
    /// Answer the call.
    Answer,
    /// Decline the call.
    Decline,
    /// Say this in the call.
    Reply(Id),
    /// End the call.
    HangUp,
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
    /// Choose a Wi-Fi network.
    Network(Id),
    /// Put a proposed password in the field.
    ProposePassword(Id),
    /// Put a password that one has written in the field.
    Password(Written),
    /// Connect with the password in the field.
    Join,
    /// Make a new password for the account.
    NewPassword,
    /// Save the password in the field.
    SavePassword,
    /// To where the code from the SMS is written.
    AskSmsCode,
    /// Write the code from the SMS.
    EnterSmsCode(Written),
    /// Take a picture of the conversation.
    Screenshot,
    /// Block the number that the conversation is with.
    BlockThread,
}

/// Where on the phone one is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    /// The home screen.
    Home,
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
    /// The log of calls: the first screen of Phone.
    Log,
    /// The keypad, with the number in its field.
    Keypad(Option<Written>),
    /// The contacts.
    Contacts,
    /// The page of a contact or a number.
    Contact {
        /// Whose.
        person: Id,
        /// Where one came from.
        from: Section,
    },
    /// A number that is being saved as a contact.
    SaveContact {
        /// Whose.
        person: Id,
        /// Where one came from.
        from: Section,
        /// The name in the field.
        name: Option<Body>,
    },
    /// A call, from its first ring until one leaves it.
    Call(Box<Call>),
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
    /// Where a network's password is asked for.
    Network {
        /// Whose.
        network: Id,
        /// What stands in the field.
        password: Option<Body>,
        /// Whether the password that was tried last was wrong.
        wrong: bool,
    },
    /// Where a new password for the account is made, with what stands in the field.
    NewPassword(Option<Body>),
    /// Where the code from the SMS is written.
    SmsCode {
        /// Whether the code that was written last was wrong.
        wrong: bool,
    },
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
    /// It came since then; its id in the world's data.
    Came(Id),
    /// A photo that the learner sent.
    Photo(Id),
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
    /// The apps on the home screen, in order.
    pub apps: Vec<App>,
    /// Sentences that can be sent without typing.
    pub sentences: Vec<Id>,
    /// The clock in the status bar.
    pub clock: String,
    /// The battery, in percent.
    pub battery: u8,
    /// The log of calls, newest first.
    pub log: Vec<Entry>,
    /// People who are shown by their numbers in Phone.
    pub strangers: Vec<Id>,
    /// Contacts that have been saved or renamed, by the names they got.
    pub saved: Vec<Saved>,
    /// Numbers that have been blocked.
    pub blocked: Vec<Id>,
    /// Talks with those who take a call.
    talks: Vec<Arc<Script>>,
    /// How it is set.
    pub settings: Settings,
    /// How it is connected.
    pub net: Net,
    /// Kari's account.
    pub account: Account,
    proposals: Vec<Proposal>,
    tools: Tools,
    /// The conversation that a picture has just been taken of.
    pub pictured: Option<Id>,
    /// Whether a code is asked for before it opens.
    has_code: bool,
}

/// The apps of a phone on which these of authors' are installed. Those that `data` does not know are left out.
fn installed(apps: &[Id], data: &Data) -> Vec<App> {
    let own = apps.iter().filter(|id| data.app(id).is_some()).cloned().map(App::Own);
    App::BUILT_IN.into_iter().chain(own).collect()
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
            apps: installed(&start.apps, data),
            sentences: sentences.to_vec(),
            clock: start.clock.clone(),
            battery: start.battery,
            log: start.log.iter().filter(|entry| entry.is_known(data)).cloned().collect(),
            strangers: start.strangers.iter().filter(|id| data.person(id).is_some()).cloned().collect(),
            saved: Vec::new(),
            blocked: Vec::new(),
            talks: start.talks.iter().filter_map(|id| Script::new(data.talk(id)?)).map(Arc::new).collect(),
            settings: start.settings,
            net: Net::new(&start.networks, start.network.as_ref(), data),
            account: Account::new(&start.settings, data),
            proposals: start.proposals.clone(),
            tools: start.tools,
            pictured: None,
            has_code: data.code.is_some(),
        };
        phone.look_for_network();
        phone.place = match &start.at {
            StartAt::Messages => Place::Messages,
            StartAt::NewMessage => Place::NewMessage,
            StartAt::Thread(id) => match phone.thread_mut(id) {
                Some(thread) => {
                    thread.unread = false;
                    Place::Thread(id.clone())
                }
                None => Place::Messages,
            },
            StartAt::Log => {
                phone.see_log();
                Place::Log
            }
            StartAt::Keypad => Place::Keypad(None),
            StartAt::Contacts => Place::Contacts,
            StartAt::Contact(person) => phone.page(person),
            StartAt::Incoming(talk) => {
                Call::incoming(talk, data).map_or(Place::Home, |call| Place::Call(Box::new(call)))
            }
            StartAt::Dark => Place::Dark,
            StartAt::Locked => Place::Locked,
            StartAt::Clock => Place::Clock,
            StartAt::Settings => Place::Settings,
            StartAt::App(app) if phone.apps.contains(app) => Place::App(app.clone()),
            StartAt::Home | StartAt::App(_) => Place::Home,
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
        match &self.place {
            Place::Pad { .. } => Some(Field::Code),
            Place::Keypad(_) => Some(Field::Number),
            Place::SaveContact { name: None, .. } => Some(Field::Name),
            Place::Network { password: None, .. } => Some(Field::WifiPassword),
            Place::NewPassword(None) => Some(Field::NewPassword),
            Place::SmsCode { .. } => Some(Field::SmsCode),
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
            Place::AskDelete(_)
            | Place::SaveContact { name: Some(_), .. }
            | Place::Network { password: Some(_), .. }
            | Place::NewPassword(Some(_)) => true,
            Place::Thread(id) => self.thread(id).is_some_and(|thread| thread.draft.is_some()),
            _ => false,
        }
    }

    /// How many conversations have something new.
    #[must_use]
    pub fn unread(&self) -> usize {
        self.threads.iter().filter(|thread| thread.unread).count()
    }

    /// What can be done now, but for what is written in [`Phone::field`].
    #[must_use]
    pub fn acts(&self) -> Vec<Act> {
        let mut acts = match &self.place {
            Place::Home => return self.apps.iter().cloned().map(Act::Open).chain([Act::Side]).collect(),
            Place::Dark => return vec![Act::Side],
            Place::Locked => return vec![Act::Unlock, Act::Side],
            Place::Pad { .. } => return vec![Act::Back, Act::Side],
            Place::Clock => self.clock_acts(),
            Place::Settings => Self::first_page_acts(),
            Place::Network { password, .. } => self.password_acts(password.as_ref()),
            Place::NewPassword(password) => self.new_password_acts(password.as_ref()),
            Place::Page(page) => self.page_acts(*page),
            Place::Messages => {
                let mut acts: Vec<Act> = self.threads.iter().map(|t| Act::OpenThread(t.id.clone())).collect();
                acts.push(Act::NewMessage);
                acts
            }
            Place::NewMessage => self.contacts.iter().cloned().map(Act::Receiver).collect(),
            Place::Thread(id) => self.thread(id).map(|thread| self.thread_acts(thread)).unwrap_or_default(),
            Place::AskDelete(_) => vec![Act::Delete],
            // A call that goes on is left by hanging up.
            Place::Call(call) if call.goes_on() => return call.acts(),
            Place::SmsCode { .. } | Place::App(_) | Place::Address { .. } | Place::Call(_) => Vec::new(),
            Place::Log | Place::Keypad(_) | Place::Contacts | Place::Contact { .. } | Place::SaveContact { .. } => {
                self.calls_acts()
            }
        };
        acts.extend([Act::Back, Act::Home, Act::Side]);
        acts
    }

    /// Whether `act` can be done now.
    #[must_use]
    pub fn can(&self, act: &Act) -> bool {
        match act {
            Act::Write(_) => self.field() == Some(Field::Message),
            Act::Dial(_) => self.field() == Some(Field::Number),
            Act::Name(_) => self.field() == Some(Field::Name),
            Act::EnterCode(_) => self.field() == Some(Field::Code),
            Act::Password(_) => matches!(self.field(), Some(Field::WifiPassword | Field::NewPassword)),
            Act::EnterSmsCode(_) => self.field() == Some(Field::SmsCode),
            act => self.acts().contains(act),
        }
    }

    /// Does `act` and tells what happened. What cannot be done now does nothing.
    pub fn act(&mut self, act: &Act) -> Vec<Happening> {
        if !self.can(act) {
            return Vec::new();
        }
        self.pictured = None;
        match act {
            Act::Open(app) => self.open(app),
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
            Act::Clear => self.clear(),
            Act::Send => self.send(),
            Act::Inspect(message) => self.inspect(message),
            Act::AskDelete => self.ask_delete(),
            Act::Delete => self.delete(),
            Act::Keypad => self.go(Place::Keypad(None)),
            Act::Contacts => self.go(Place::Contacts),
            Act::OpenEntry(nth) => self.open_entry(*nth),
            Act::OpenContact(person) => self.go(Place::Contact { person: person.clone(), from: Section::Contacts }),
            Act::Dial(written) => self.go(Place::Keypad((written.length > 0).then(|| written.clone()))),
            Act::Ring => self.ring(),
            Act::AskSave => self.ask_save(),
            Act::ProposeName(name) => self.name(Some(Body::Sentence(name.clone()))),
            Act::Name(written) => self.name((written.length > 0).then(|| Body::Own(written.clone()))),
            Act::Save => self.save(),
            Act::Block => self.block(),
            Act::Unblock => self.unblock(),
            Act::Answer => self.answer(),
            Act::Decline => self.decline(),
            Act::Reply(reply) => self.reply(reply),
            Act::HangUp => self.hang_up(),
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
            Act::Network(network) => self.choose_network(network),
            Act::ProposePassword(sentence) => self.password(Some(Body::Sentence(sentence.clone()))),
            Act::Password(written) => self.password((written.length > 0).then(|| Body::Own(written.clone()))),
            Act::Join => self.join(),
            Act::NewPassword => self.go(Place::NewPassword(None)),
            Act::SavePassword => self.save_password(),
            Act::AskSmsCode => self.go(Place::SmsCode { wrong: false }),
            Act::EnterSmsCode(written) => self.enter_sms_code(written),
            Act::Screenshot => self.screenshot(),
            Act::BlockThread => self.block_thread(),
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

    fn go(&mut self, place: Place) -> Vec<Happening> {
        self.place = place;
        Vec::new()
    }

    fn clear(&mut self) -> Vec<Happening> {
        match self.place {
            Place::SaveContact { .. } => self.name(None),
            Place::Network { .. } | Place::NewPassword(_) => self.password(None),
            _ => self.draft(None),
        }
    }

    fn open(&mut self, app: &App) -> Vec<Happening> {
        self.place = match app {
            App::Messages => Place::Messages,
            App::Phone => Place::Log,
            App::Clock => Place::Clock,
            App::Settings => Place::Settings,
            App::Mail | App::Web | App::Camera | App::Photos | App::Own(_) => Place::App(app.clone()),
        };
        if *app == App::Phone {
            self.see_log();
        }
        vec![Happening::AppOpened { app: app.clone() }]
    }

    fn home(&mut self) -> Vec<Happening> {
        self.place = Place::Home;
        vec![Happening::HomeShown]
    }

    fn back(&mut self) -> Vec<Happening> {
        match self.place.clone() {
            Place::Keypad(_) | Place::Contacts => self.place = Place::Log,
            Place::Contact { from, .. } => self.place = from.place(),
            Place::SaveContact { person, from, .. } => self.place = from.page(person),
            Place::Call(call) => self.place = call.back,
            Place::Home | Place::App(_) | Place::Messages | Place::Log | Place::Clock | Place::Settings => {
                return self.home();
            }
            Place::Page(_) => self.place = Place::Settings,
            Place::Network { .. } => self.place = Place::Page(Page::Wifi),
            Place::NewPassword(_) | Place::SmsCode { .. } => self.place = Place::Page(Page::Account),
            Place::Dark | Place::Locked => {}
            Place::Pad { .. } => self.place = Place::Locked,
            Place::Thread(_) | Place::NewMessage => self.place = Place::Messages,
            Place::Address { thread, .. } | Place::AskDelete(thread) => self.place = Place::Thread(thread),
        }
        Vec::new()
    }
}
