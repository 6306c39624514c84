//! The practice phone as a tree of meaning; each app's screens have a file under `phone/`.

mod account;
mod calls;
mod clock;
pub(super) mod custom;
mod lock;
mod messages;
mod net;
mod photos;
mod settings;

use super::{mail, web};
use crate::app::{Act, App, Player};
use crate::course::model::{Sentence, Variant};
use crate::locale::Strings;
use crate::meaning::{Face, Mark, Node, Role, State};
use crate::session::Practice;
use crate::vocabulary::{Id, Lang};
use crate::world::data::{Data, Folder};
use crate::world::mail::Mail;
use crate::world::phone::{Act as PhoneAct, App as PhoneApp, Phone, Place, Setting, Whose};
use crate::world::{self, Photos, World};

/// From this size of letters on, things stand below each other.
const LARGE: u8 = 3;

/// Everything that the phone's screens are made from.
struct Source<'a> {
    app: &'a App,
    strings: &'a Strings,
    data: &'a Data,
    sentences: &'a [Sentence],
    phone: &'a Phone,
    photos: &'a Photos,
    world: &'a World,
    mail: &'a Mail,
    lang: Lang,
    /// Whether the task is done: then one sees what one did, and nothing to do.
    done: bool,
}

/// The phone.
#[must_use]
pub fn node(app: &App, strings: &Strings, player: &Player, practice: &Practice, variant: &Variant) -> Node<Act> {
    let source = Source {
        app,
        strings,
        data: &player.lesson.world,
        sentences: &variant.sentences,
        phone: &practice.world.phone,
        photos: &practice.world.photos,
        world: &practice.world,
        mail: &practice.world.mail,
        lang: app.settings.language,
        done: practice.done,
    };
    source.node()
}

/// A phone to look at and not to touch, as it stands at `start`.
#[must_use]
pub fn still_node(app: &App, strings: &Strings, player: &Player, start: &world::Start) -> Node<Act> {
    let data = &player.lesson.world;
    let world = World::new(start, &[], data);
    let source = Source {
        app,
        strings,
        data,
        sentences: &[],
        phone: &world.phone,
        photos: &world.photos,
        world: &world,
        mail: &world.mail,
        lang: app.settings.language,
        done: true,
    };
    let mut node = source.node();
    super::device::still(&mut node);
    node
}

fn press(act: PhoneAct) -> Act {
    Act::phone(act)
}

impl Source<'_> {
    fn node(&self) -> Node<Act> {
        let mut children = vec![self.status_bar()];
        if let Some(title) = self.title() {
            children.push(Node::new(Role::TitleBar, title));
        }
        let web = self.web();
        let browsing = self.world.app() == Some(PhoneApp::Web);
        if browsing {
            children.push(web.bar());
        }
        let mut content = if self.phone.is_locked() { Vec::new() } else { web.on_the_phone() };
        if browsing {
            content.extend(web.content());
        } else if !self.world.asks_on_phone() {
            content.extend(self.content());
        }
        children.push(Node::holding(Role::Content, content));
        children.extend(self.keyboard());
        children.extend(web.site_bar().filter(|_| browsing));
        children.push(Node::holding(Role::NavigationBar, self.navigation()));
        let settings = &self.phone.settings;
        let face = Face {
            size: settings.get(Setting::TextSize),
            bold: settings.is_on(Setting::Bold),
            // A screen that is out is black whatever was chosen.
            dark: settings.is_on(Setting::Dark) || self.phone.place == Place::Dark,
        };
        Node::holding(Role::Phone, children).state(State { face, ..State::default() })
    }

    /// The keyboard, on the phone that can be written on.
    fn keyboard(&self) -> Option<Node<Act>> {
        if self.done { None } else { super::keyboard::node(self.app, self.strings) }
    }

    /// The clock, and in small words what one should know without looking for it.
    fn status_bar(&self) -> Node<Act> {
        if self.phone.place == Place::Dark {
            return Node::new(Role::StatusBar, "");
        }
        let on = |setting| self.phone.settings.is_on(setting);
        let words = [
            on(Setting::Silent).then(|| self.strings.say("phone-silent")),
            on(Setting::Alarm).then(|| self.strings.say("phone-alarm")),
            Some(self.strings.fill("phone-battery", &[("percent", &self.phone.battery.to_string())])),
        ];
        let words: Vec<String> = words.into_iter().flatten().collect();
        Node::new(Role::StatusBar, self.phone.clock.as_str()).detail(words.join(", ")).children(self.signs())
    }

    /// The browser, as it stands on this phone.
    fn web(&self) -> web::Source<'_> {
        web::Source {
            app: self.app,
            strings: self.strings,
            data: self.data,
            sentences: self.sentences,
            world: self.world,
            lang: self.lang,
            done: self.done,
        }
    }

    fn title(&self) -> Option<String> {
        match &self.phone.place {
            _ if self.world.asks_on_phone() => None,
            // The browser has its address there.
            // Where the code is written the field says what to do.
            Place::App(PhoneApp::Web) | Place::Home | Place::Dark | Place::Locked | Place::Pad { .. } => None,
            Place::Clock => Some(self.app_name(&PhoneApp::Clock)),
            Place::Settings => Some(self.app_name(&PhoneApp::Settings)),
            Place::Page(page) => Some(self.page_name(*page)),
            Place::Network { network, .. } => Some(self.network_name(network)),
            Place::NewPassword(_) => Some(self.strings.say("account-new-password")),
            Place::SmsCode { .. } => Some(self.strings.say("account-code")),
            Place::App(PhoneApp::Photos) => Some(self.album_title()),
            Place::App(PhoneApp::Own(_)) => Some(self.custom_title()),
            Place::App(PhoneApp::Mail) => Some(self.mail().title()),
            Place::App(app) => Some(self.app_name(app)),
            Place::Messages => Some(self.app_name(&PhoneApp::Messages)),
            Place::Thread(id) | Place::AskDelete(id) => self.phone.thread(id).map(|thread| self.name(&thread.with)),
            Place::NewMessage => Some(self.strings.say("phone-new-message")),
            Place::Address { .. } => Some(self.strings.say("phone-address")),
            Place::Log => Some(self.app_name(&PhoneApp::Phone)),
            Place::Keypad(_) => Some(self.strings.say("call-keypad")),
            Place::Contacts => Some(self.strings.say("call-contacts")),
            Place::Contact { person, .. } => Some(self.caller(&Whose::Person(person.clone()))),
            Place::SaveContact { .. } => Some(self.strings.say("call-new-contact")),
            Place::Call(call) => Some(self.caller(&call.whose)),
        }
    }

    fn content(&self) -> Vec<Node<Act>> {
        match &self.phone.place {
            Place::Home => vec![self.tiles()],
            Place::Dark => self.dark(),
            Place::Locked => self.lock_screen(),
            Place::Pad { wrong } => self.pad(*wrong),
            Place::Clock => self.clock(),
            Place::Settings => self.pages(),
            Place::Page(page) => self.page(*page),
            Place::Network { password, wrong, .. } => self.network_password(password.as_ref(), *wrong),
            Place::NewPassword(password) => self.new_password(password.as_ref()),
            Place::SmsCode { wrong } => self.sms_code(*wrong),
            Place::App(PhoneApp::Camera) => self.camera(),
            Place::App(PhoneApp::Photos) => self.album(),
            Place::App(PhoneApp::Own(_)) => self.custom_screen(),
            Place::App(PhoneApp::Mail) => self.mail().content(),
            // The browser has a bar of its own, and stands above.
            Place::App(_) => Vec::new(),
            Place::Messages => self.threads(),
            Place::Thread(id) => self.phone.thread(id).map(|thread| self.thread(thread)).unwrap_or_default(),
            Place::NewMessage => self.receivers(),
            Place::Address { thread, message } => self.address(thread, message),
            Place::AskDelete(id) => self.phone.thread(id).map(|thread| self.ask_delete(thread)).unwrap_or_default(),
            Place::Log => self.log(),
            Place::Keypad(number) => self.keypad(number.as_ref()),
            Place::Contacts => self.contacts(),
            Place::Contact { person, .. } => self.contact(person),
            Place::SaveContact { person, name, .. } => self.save_contact(person, name.as_ref()),
            Place::Call(call) => self.call(call),
        }
    }

    fn navigation(&self) -> Vec<Node<Act>> {
        let back = Node::new(Role::Key, self.strings.say("phone-back")).act(press(PhoneAct::Back));
        let home = Node::new(Role::Key, self.strings.say("phone-home")).act(press(PhoneAct::Home));
        let side = Node::new(Role::Key, self.strings.say("phone-side")).act(press(PhoneAct::Side));
        match &self.phone.place {
            _ if self.done => vec![],
            _ if self.world.asks_on_phone() => vec![back],
            Place::Home | Place::Locked | Place::Dark => vec![side],
            Place::Pad { .. } => vec![back, side],
            // A call that goes on is left by hanging up.
            Place::Call(call) if call.goes_on() => self.hang_up().into_iter().collect(),
            // Here «Behold» is the way back.
            Place::AskDelete(_) => vec![home, side],
            Place::App(PhoneApp::Photos) if self.photos.is_preparing() => vec![home, side],
            _ => vec![back, home, side],
        }
    }

    /// The apps: two beside each other, or where letters are large a list.
    fn tiles(&self) -> Node<Act> {
        let tile = |app: &PhoneApp| {
            let unread = match app {
                PhoneApp::Messages => self.phone.unread(),
                PhoneApp::Mail => self.mail.unread(Folder::Inbox),
                PhoneApp::Phone => self.phone.missed(),
                _ => 0,
            };
            let mut tile = Node::new(Role::Tile, self.app_name(app)).act(press(PhoneAct::Open(app.clone())));
            if unread > 0 {
                tile.detail = unread.to_string().into();
                tile.state.mark = Mark::New;
            }
            tile
        };
        let role = if self.phone.settings.get(Setting::TextSize) < LARGE { Role::Tiles } else { Role::List };
        Node::holding(role, self.phone.apps.iter().map(tile).collect())
    }

    /// The mail program, for the phone's screen.
    fn mail(&self) -> mail::Source<'_> {
        mail::Source {
            app: self.app,
            strings: self.strings,
            data: self.data,
            sentences: self.sentences,
            mail: self.mail,
            lang: self.lang,
        }
    }

    fn name(&self, person: &Id) -> String {
        if let Some(name) = self.phone.saved_name(person) {
            return self.contact_name(person, name);
        }
        self.data.person(person).map(|person| person.name.clone()).unwrap_or_default()
    }

    fn app_name(&self, app: &PhoneApp) -> String {
        match app {
            PhoneApp::Own(id) => self.data.app(id).map(|app| app.title.get(self.lang).clone()).unwrap_or_default(),
            built_in => app_name(self.strings, built_in),
        }
    }
}

/// What an app is called that each phone has.
#[must_use]
pub fn app_name(strings: &Strings, app: &PhoneApp) -> String {
    strings.say(match app {
        PhoneApp::Phone => "app-phone",
        PhoneApp::Messages => "app-messages",
        PhoneApp::Camera => "app-camera",
        PhoneApp::Photos => "app-photos",
        PhoneApp::Mail => "app-mail",
        PhoneApp::Web => "app-web",
        PhoneApp::Clock => "app-clock",
        PhoneApp::Settings => "app-settings",
        PhoneApp::Own(_) => return String::new(),
    })
}

/// What a setting is called.
#[must_use]
pub fn setting_name(strings: &Strings, setting: Setting) -> String {
    settings::setting_name(strings, setting)
}
