//! The practice phone as a tree of meaning.

use crate::app::{Act, App, Notice, Player};
use crate::course::model::Variant;
use crate::locale::Strings;
use crate::meaning::{Mark, Node, Role, State};
use crate::session::Practice;
use crate::vocabulary::{Id, Lang};
use crate::world::data::{Data, Message};
use crate::world::phone::{Act as PhoneAct, App as PhoneApp, Body, Bubble, Phone, Place, Thread};

/// Everything that the phone's screens are made from.
struct Source<'a> {
    app: &'a App,
    strings: &'a Strings,
    data: &'a Data,
    variant: &'a Variant,
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
        variant,
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

fn still(node: &mut Node<Act>) {
    node.act = None;
    node.children.iter_mut().for_each(still);
}

fn press(act: PhoneAct) -> Act {
    Act::Phone(act)
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

    fn threads(&self) -> Vec<Node<Act>> {
        let item = |thread: &Thread| {
            let mut item =
                Node::new(Role::Item, self.name(&thread.with)).act(press(PhoneAct::OpenThread(thread.id.clone())));
            if thread.unread {
                item.detail = self.strings.say("phone-new").into();
                item.state.mark = Mark::New;
            }
            item
        };
        let mut items: Vec<Node<Act>> = self.phone.threads.iter().map(item).collect();
        if items.is_empty() {
            items.push(Node::new(Role::Paragraph, self.strings.say("phone-no-threads")));
        }
        if let Some(first) = items.first_mut() {
            first.state.first = first.act.is_some();
        }
        vec![
            Node::holding(Role::List, items),
            Node::new(Role::Button, self.strings.say("phone-new-message")).act(press(PhoneAct::NewMessage)),
        ]
    }

    fn thread(&self, thread: &Thread) -> Vec<Node<Act>> {
        let mut nodes = Vec::new();
        for (place, bubble) in thread.bubbles.iter().enumerate() {
            let seen = matches!(thread.bubbles.get(place + 1), Some(Bubble::Reply));
            nodes.extend(self.bubble(thread, bubble, seen));
        }
        if !self.done {
            nodes.extend(self.notice());
            nodes.extend(self.writing(thread));
            if self.phone.can(&PhoneAct::AskDelete) && self.app.view.draft.is_none() {
                nodes.push(Node::new(Role::Button, self.strings.say("phone-delete")).act(press(PhoneAct::AskDelete)));
            }
        }
        nodes
    }

    fn bubble(&self, thread: &Thread, bubble: &Bubble, seen: bool) -> Vec<Node<Act>> {
        match bubble {
            Bubble::Given { message, link } => {
                let Some(given) = self.message(&thread.id, message) else {
                    return Vec::new();
                };
                let role = if given.mine { Role::Sent } else { Role::Received };
                let mut nodes = vec![Node::new(role, given.text.get(self.lang).as_str()).detail(given.time.as_str())];
                if *link {
                    let act = press(PhoneAct::Inspect(message.clone()));
                    nodes.push(Node::new(Role::Item, self.strings.say("phone-see-address")).act(act));
                }
                nodes
            }
            Bubble::Mine(body) => {
                let detail = self.strings.say(if seen { "phone-seen" } else { "phone-sent" });
                vec![Node::new(Role::Sent, self.body(body)).detail(detail)]
            }
            Bubble::Reply => {
                let reply = self.data.thread(&thread.id).and_then(|data| data.reply.as_ref());
                reply.map(|text| Node::new(Role::Received, text.get(self.lang).as_str())).into_iter().collect()
            }
        }
    }

    /// Proposed sentences and a field; or what stands in the field, and Send.
    fn writing(&self, thread: &Thread) -> Vec<Node<Act>> {
        let field = |label: String, text: String, cursor: usize| {
            let state = State { cursor: Some(cursor), ..State::default() };
            Node::new(Role::Field, label).detail(text).act(Act::MessageField).state(state)
        };
        let label = self.strings.say("phone-write");
        let being_written = self.app.view.draft.as_ref().map(|draft| (draft.text().to_owned(), draft.cursor()));
        let standing = thread.draft.as_ref().map(|body| (self.body(body), body));
        let writing = being_written.as_ref().is_some_and(|(text, _)| !text.is_empty());
        if let (Some((text, body)), false) = (&standing, being_written.is_some()) {
            // A proposed sentence was not written: its box needs no such name.
            let label = if matches!(body, Body::Own(_)) { label } else { String::new() };
            return vec![
                Node::new(Role::Field, label).detail(text.as_str()),
                Node::new(Role::Button, self.strings.say("phone-send")).act(press(PhoneAct::Send)).first(true),
                Node::new(Role::Button, self.strings.say("phone-clear")).act(press(PhoneAct::Clear)),
            ];
        }
        let Some((text, cursor)) = being_written else {
            let propose = |(place, id): (usize, &Id)| {
                let text = self.sentence(id);
                Node::new(Role::Answer, text).act(press(PhoneAct::Propose(id.clone()))).first(place == 0)
            };
            let mut nodes: Vec<Node<Act>> = self.phone.sentences.iter().enumerate().map(propose).collect();
            nodes.push(field(label, String::new(), 0));
            return nodes;
        };
        let mut nodes = vec![field(label, text, cursor)];
        if writing {
            nodes.push(Node::new(Role::Button, self.strings.say("phone-send")).act(press(PhoneAct::Send)));
        }
        nodes
    }

    /// What the program has to say about the field, beside the field.
    fn notice(&self) -> Option<Node<Act>> {
        let id = match self.app.view.notice? {
            Notice::RealNumber => "notice-real-number",
            Notice::EmptyField => "notice-empty",
            Notice::LessonChanged => return None,
        };
        Some(Node::new(Role::Advice, self.strings.say(id)))
    }

    fn receivers(&self) -> Vec<Node<Act>> {
        let item = |(place, id): (usize, &Id)| {
            Node::new(Role::Item, self.name(id)).act(press(PhoneAct::Receiver(id.clone()))).first(place == 0)
        };
        vec![
            Node::new(Role::Paragraph, self.strings.say("phone-who")),
            Node::holding(Role::List, self.phone.contacts.iter().enumerate().map(item).collect()),
        ]
    }

    fn address(&self, thread: &Id, message: &Id) -> Vec<Node<Act>> {
        let link = self.message(thread, message).and_then(|message| message.link.clone()).unwrap_or_default();
        vec![
            Node::new(Role::Paragraph, self.strings.say("phone-address-text")),
            Node::new(Role::Address, link),
            Node::new(Role::Aside, self.strings.say("phone-address-safe")),
        ]
    }

    fn ask_delete(&self, thread: &Thread) -> Vec<Node<Act>> {
        let name = self.name(&thread.with);
        vec![
            Node::new(Role::Paragraph, self.strings.fill("phone-ask-delete", &[("name", &name)])),
            Node::new(Role::Button, self.strings.say("phone-delete")).act(press(PhoneAct::Delete)),
            Node::new(Role::Button, self.strings.say("phone-keep")).act(press(PhoneAct::Back)).first(true),
        ]
    }

    fn message(&self, thread: &Id, message: &Id) -> Option<&Message> {
        self.data.thread(thread)?.messages.iter().find(|candidate| candidate.id == *message)
    }

    fn body(&self, body: &Body) -> String {
        match body {
            Body::Sentence(id) => self.sentence(id),
            Body::Own(written) => written
                .text
                .clone()
                .unwrap_or_else(|| self.strings.fill("phone-own-reduced", &[("words", &written.words.to_string())])),
        }
    }

    fn sentence(&self, id: &Id) -> String {
        let sentence = self.variant.sentences.iter().find(|sentence| sentence.id == *id);
        sentence.map(|sentence| sentence.text.get(self.lang).clone()).unwrap_or_default()
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
