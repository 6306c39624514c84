//! The practice phone as a tree of meaning; each app's screens have a file under `phone/`.

mod messages;

use crate::app::{Act, App, Player};
use crate::course::model::{Sentence, Variant};
use crate::locale::Strings;
use crate::meaning::{Mark, Node, Role};
use crate::session::Practice;
use crate::vocabulary::{Id, Lang};
use crate::world::data::Data;
use crate::world::phone::{Act as PhoneAct, App as PhoneApp, Phone, Place};
use crate::world::{self, World};

/// Everything that the phone's screens are made from.
struct Source<'a> {
    app: &'a App,
    strings: &'a Strings,
    data: &'a Data,
    sentences: &'a [Sentence],
    phone: &'a Phone,
    lang: Lang,
    /// Whether the task is done: then one sees what one did, and nothing to do.
    done: bool,
}

/// The phone. When the task is done it stays as it is and takes no more acts.
#[must_use]
pub fn node(app: &App, strings: &Strings, player: &Player, practice: &Practice, variant: &Variant) -> Node<Act> {
    let source = Source {
        app,
        strings,
        data: &player.lesson.world,
        sentences: &variant.sentences,
        phone: &practice.world.phone,
        lang: app.settings.language,
        done: practice.done,
    };
    let mut node = source.node();
    if practice.done {
        still(&mut node);
    }
    node
}

/// A phone to look at and not to touch, as it stands at `start`.
#[must_use]
pub fn still_node(app: &App, strings: &Strings, player: &Player, start: &world::Start) -> Node<Act> {
    let data = &player.lesson.world;
    let world = World::new(start, &[], data);
    let source =
        Source { app, strings, data, sentences: &[], phone: &world.phone, lang: app.settings.language, done: true };
    let mut node = source.node();
    still(&mut node);
    node
}

fn still(node: &mut Node<Act>) {
    node.act = None;
    node.children.iter_mut().for_each(still);
}

fn press(act: PhoneAct) -> Act {
    Act::phone(act)
}

impl Source<'_> {
    fn node(&self) -> Node<Act> {
        let battery = self.phone.battery.to_string();
        let mut children = vec![
            Node::new(Role::StatusBar, self.phone.clock.as_str())
                .detail(self.strings.fill("phone-battery", &[("percent", &battery)])),
        ];
        if let Some(title) = self.title() {
            children.push(Node::new(Role::TitleBar, title));
        }
        children.push(Node::holding(Role::Content, self.content()));
        children.push(Node::holding(Role::NavigationBar, self.navigation()));
        Node::holding(Role::Phone, children)
    }

    fn title(&self) -> Option<String> {
        match &self.phone.place {
            Place::Home => None,
            Place::Other(app) => Some(self.app_name(*app)),
            Place::Messages => Some(self.app_name(PhoneApp::Messages)),
            Place::Thread(id) | Place::AskDelete(id) => self.phone.thread(id).map(|thread| self.name(&thread.with)),
            Place::NewMessage => Some(self.strings.say("phone-new-message")),
            Place::Address { .. } => Some(self.strings.say("phone-address")),
        }
    }

    fn content(&self) -> Vec<Node<Act>> {
        match &self.phone.place {
            Place::Home => vec![self.tiles()],
            Place::Other(app) => {
                let name = self.app_name(*app);
                vec![Node::new(Role::Paragraph, self.strings.fill("phone-other-app", &[("app", &name)]))]
            }
            Place::Messages => self.threads(),
            Place::Thread(id) => self.phone.thread(id).map(|thread| self.thread(thread)).unwrap_or_default(),
            Place::NewMessage => self.receivers(),
            Place::Address { thread, message } => self.address(thread, message),
            Place::AskDelete(id) => self.phone.thread(id).map(|thread| self.ask_delete(thread)).unwrap_or_default(),
        }
    }

    fn navigation(&self) -> Vec<Node<Act>> {
        let back = Node::new(Role::Key, self.strings.say("phone-back")).act(press(PhoneAct::Back));
        let home = Node::new(Role::Key, self.strings.say("phone-home")).act(press(PhoneAct::Home));
        match &self.phone.place {
            Place::Home => vec![],
            _ if self.done => vec![],
            // Here «Behold» is the way back.
            Place::AskDelete(_) => vec![home],
            // First where the content offers nothing first: nothing that changes anything is.
            _ => vec![back.first(true), home],
        }
    }

    fn tiles(&self) -> Node<Act> {
        let tile = |app: PhoneApp| {
            let unread = if app == PhoneApp::Messages { self.phone.unread() } else { 0 };
            let mut tile = Node::new(Role::Tile, self.app_name(app)).act(press(PhoneAct::Open(app)));
            if unread > 0 {
                tile.detail = unread.to_string().into();
                tile.state.mark = Mark::New;
            }
            tile
        };
        Node::holding(Role::Tiles, PhoneApp::ALL.into_iter().map(tile).collect())
    }

    fn name(&self, person: &Id) -> String {
        self.data.person(person).map(|person| person.name.clone()).unwrap_or_default()
    }

    fn app_name(&self, app: PhoneApp) -> String {
        self.strings.say(match app {
            PhoneApp::Phone => "app-phone",
            PhoneApp::Messages => "app-messages",
            PhoneApp::Camera => "app-camera",
            PhoneApp::Photos => "app-photos",
            PhoneApp::Mail => "app-mail",
            PhoneApp::Web => "app-web",
            PhoneApp::Clock => "app-clock",
            PhoneApp::Settings => "app-settings",
        })
    }
}
