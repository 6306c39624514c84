//! Messages: the list, a conversation, a new message, an address, the question before deleting.

use super::{Source, press};
use crate::app::Act;
use crate::meaning::{Mark, Node, Role, State};
use crate::screen::web::told_text;
use crate::screen::{field_notice, picture};
use crate::vocabulary::Id;
use crate::world::data::Message;
use crate::world::phone::{Act as PhoneAct, Body, Bubble, Thread};
use crate::world::writing::Field;

impl Source<'_> {
    pub(super) fn threads(&self) -> Vec<Node<Act>> {
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

    pub(super) fn thread(&self, thread: &Thread) -> Vec<Node<Act>> {
        let mut nodes = Vec::new();
        for (place, bubble) in thread.bubbles.iter().enumerate() {
            let seen = matches!(thread.bubbles.get(place + 1), Some(Bubble::Reply));
            nodes.extend(self.bubble(thread, bubble, seen));
        }
        if !self.done {
            nodes.extend(self.notice());
            nodes.extend(self.writing(thread));
            if self.app.view.draft.is_none() {
                nodes.extend(self.tools(thread));
            }
            if self.phone.can(&PhoneAct::AskDelete) && self.app.view.draft.is_none() {
                nodes.push(Node::new(Role::Button, self.strings.say("phone-delete")).act(press(PhoneAct::AskDelete)));
            }
        }
        nodes
    }

    pub(super) fn bubble(&self, thread: &Thread, bubble: &Bubble, seen: bool) -> Vec<Node<Act>> {
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
            Bubble::Came(message) => {
                let came = self.message(&thread.id, message);
                let clock = self.phone.clock.as_str();
                let node = |came: &Message| Node::new(Role::Received, came.text.get(self.lang).as_str()).detail(clock);
                came.map(node).into_iter().collect()
            }
            Bubble::Photo(photo) => {
                let name = picture::name(self.data, self.strings, photo);
                let label = self.strings.fill("photo-bubble", &[("name", &name)]);
                let mut drawn = picture::node(self.data, self.strings, photo);
                drawn.label = "".into();
                let sent = Node::new(Role::Sent, label).detail(self.strings.say("phone-sent"));
                vec![drawn, sent]
            }
            Bubble::Mine(body) => {
                let detail = self.strings.say(if seen { "phone-seen" } else { "phone-sent" });
                vec![Node::new(Role::Sent, self.body(body)).detail(detail)]
            }
            Bubble::Told(told) => {
                let text = told_text(told, self.data, self.strings, self.lang);
                text.map(|text| Node::new(Role::Received, text)).into_iter().collect()
            }
            Bubble::Reply => {
                let reply = self.data.thread(&thread.id).and_then(|data| data.reply.as_ref());
                reply.map(|text| Node::new(Role::Received, text.get(self.lang).as_str())).into_iter().collect()
            }
        }
    }

    /// What else can be done with the conversation, and what has been done.
    fn tools(&self, thread: &Thread) -> Vec<Node<Act>> {
        let button = |label: String, act: PhoneAct| Node::new(Role::Button, label).act(press(act));
        let mut nodes = Vec::new();
        if self.phone.pictured.as_ref() == Some(&thread.id) {
            nodes.push(Node::new(Role::Aside, self.strings.say("phone-pictured")));
        }
        if self.phone.blocked.contains(&thread.with) {
            nodes.push(Node::new(Role::Aside, self.strings.say("call-blocked")));
        }
        if self.phone.can(&PhoneAct::Screenshot) {
            nodes.push(button(self.strings.say("phone-screenshot"), PhoneAct::Screenshot));
        }
        if self.phone.can(&PhoneAct::BlockThread) {
            nodes.push(button(self.strings.say("call-block"), PhoneAct::BlockThread));
        }
        nodes
    }

    /// Proposed sentences and a field; or what stands in the field, and Send.
    pub(super) fn writing(&self, thread: &Thread) -> Vec<Node<Act>> {
        let field = |label: String, text: String, cursor: usize| {
            let state = State { cursor: Some(cursor), ..State::default() };
            Node::new(Role::Field, label).detail(text).act(Act::Field(Field::Message)).state(state)
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
    pub(super) fn notice(&self) -> Option<Node<Act>> {
        field_notice(self.app, self.strings)
    }

    pub(super) fn receivers(&self) -> Vec<Node<Act>> {
        let item = |(place, id): (usize, &Id)| {
            Node::new(Role::Item, self.name(id)).act(press(PhoneAct::Receiver(id.clone()))).first(place == 0)
        };
        vec![
            Node::new(Role::Paragraph, self.strings.say("phone-who")),
            Node::holding(Role::List, self.phone.contacts.iter().enumerate().map(item).collect()),
        ]
    }

    pub(super) fn address(&self, thread: &Id, message: &Id) -> Vec<Node<Act>> {
        let link = self.message(thread, message).and_then(|message| message.link.clone()).unwrap_or_default();
        vec![
            Node::new(Role::Paragraph, self.strings.say("phone-address-text")),
            Node::new(Role::Address, link),
            Node::new(Role::Aside, self.strings.say("phone-address-safe")),
        ]
    }

    pub(super) fn ask_delete(&self, thread: &Thread) -> Vec<Node<Act>> {
        let name = self.name(&thread.with);
        vec![
            Node::new(Role::Paragraph, self.strings.fill("phone-ask-delete", &[("name", &name)])),
            Node::new(Role::Button, self.strings.say("phone-delete")).act(press(PhoneAct::Delete)),
            Node::new(Role::Button, self.strings.say("phone-keep")).act(press(PhoneAct::Back)).first(true),
        ]
    }

    pub(super) fn message(&self, thread: &Id, message: &Id) -> Option<&Message> {
        self.data.thread(thread)?.messages.iter().find(|candidate| candidate.id == *message)
    }

    pub(super) fn body(&self, body: &Body) -> String {
        match body {
            Body::Sentence(id) => self.sentence(id),
            Body::Own(written) => written
                .text
                .clone()
                .unwrap_or_else(|| self.strings.fill("phone-own-reduced", &[("words", &written.words.to_string())])),
        }
    }

    pub(super) fn sentence(&self, id: &Id) -> String {
        let sentence = self.sentences.iter().find(|sentence| sentence.id == *id);
        sentence.map(|sentence| sentence.text.get(self.lang).clone()).unwrap_or_default()
    }
}
