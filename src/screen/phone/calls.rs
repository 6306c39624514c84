//! Phone: the log, the keypad, contacts and their pages, a contact being saved, a call.

use super::super::talk;
use super::lock::{blank, key, keypad};
use super::{Source, press};
use crate::app::{Act, Notice};
use crate::meaning::{Mark, Node, Role, State};
use crate::vocabulary::Id;
use crate::world::data::Person;
use crate::world::phone::{Act as PhoneAct, Body, Call, Entry, Stage, Way, Whose};
use crate::world::writing::{Field, Written};

impl Source<'_> {
    /// Who a call is with, as the phone shows it: a stranger by the number.
    pub(super) fn caller(&self, whose: &Whose) -> String {
        match whose {
            Whose::Person(person) if self.phone.is_stranger(person) => self.number(person),
            Whose::Person(person) => self.name(person),
            Whose::Nobody(number) => number.text.clone().unwrap_or_else(|| self.strings.say("call-unknown")),
        }
    }

    fn number(&self, person: &Id) -> String {
        self.data.person(person).map(|person| person.number.clone()).unwrap_or_default()
    }

    pub(super) fn log(&self) -> Vec<Node<Act>> {
        let item = |(nth, entry): (u8, &Entry)| {
            let time = [("time", entry.time.as_str())];
            let (detail, mark) = match entry.way {
                Way::Missed => (self.strings.fill("call-missed", &time), Mark::New),
                Way::Declined => (self.strings.fill("call-declined", &time), Mark::None),
                Way::In => (self.strings.fill("call-in", &time), Mark::None),
                Way::Out => (self.strings.fill("call-out", &time), Mark::None),
            };
            let item = Node::new(Role::Item, self.caller(&entry.whose)).detail(detail);
            let item = item.state(State { mark, ..State::default() });
            match entry.whose {
                Whose::Person(_) => item.act(press(PhoneAct::OpenEntry(nth))),
                Whose::Nobody(_) => item,
            }
        };
        let items: Vec<Node<Act>> = (0..).zip(&self.phone.log).map(item).collect();
        let mut nodes = vec![if items.is_empty() {
            Node::new(Role::Paragraph, self.strings.say("call-log-empty"))
        } else {
            Node::holding(Role::List, items)
        }];
        let button = |id: String, act: PhoneAct| Node::new(Role::Button, id).act(press(act));
        nodes.push(button(self.strings.say("call-keypad"), PhoneAct::Keypad));
        nodes.push(button(self.strings.say("call-contacts"), PhoneAct::Contacts));
        nodes
    }

    pub(super) fn contacts(&self) -> Vec<Node<Act>> {
        let item =
            |person: &Id| Node::new(Role::Item, self.name(person)).act(press(PhoneAct::OpenContact(person.clone())));
        let items: Vec<Node<Act>> = self.phone.contacts.iter().map(item).collect();
        if items.is_empty() {
            return vec![Node::new(Role::Paragraph, self.strings.say("call-contacts-empty"))];
        }
        vec![Node::holding(Role::List, items)]
    }

    /// The number that is being written, or that stands there; and what can be done with it.
    pub(super) fn keypad(&self, number: Option<&Written>) -> Vec<Node<Act>> {
        let draft = self.app.view.draft.as_ref();
        let standing = || {
            let known = |number: &Written| number.matches.as_ref().map(|person| self.number(person));
            let unknown = || self.strings.say("call-unknown");
            number
                .map(|number| number.text.clone().or_else(|| known(number)).unwrap_or_else(unknown))
                .unwrap_or_default()
        };
        let text = draft.map_or_else(standing, |draft| draft.text().to_owned());
        let cursor = draft.map_or(text.len(), crate::app::Draft::cursor);
        let can_ring = !text.is_empty();
        let field = Node::new(Role::Field, self.strings.say("call-number"))
            .detail(text)
            .act(Act::Field(Field::Number))
            .state(State { cursor: Some(cursor), first: draft.is_some() || number.is_none(), ..State::default() });
        let mut nodes: Vec<Node<Act>> = self.call_notice().into_iter().collect();
        nodes.push(field);
        let last = vec![key('+'), blank(), self.erase(can_ring)];
        nodes.push(keypad(vec![vec![key('*'), key('0'), key('#')], last]));
        if can_ring {
            nodes.push(Node::new(Role::Button, self.strings.say("call-ring")).act(press(PhoneAct::Ring)).first(true));
        }
        if draft.is_none() && self.phone.can(&PhoneAct::AskSave) {
            nodes.push(Node::new(Role::Button, self.strings.say("call-save")).act(press(PhoneAct::AskSave)));
        }
        nodes
    }

    fn call_notice(&self) -> Option<Node<Act>> {
        match self.app.view.notice {
            Some(Notice::EmptyField) => Some(Node::new(Role::Advice, self.strings.say("call-notice-empty"))),
            _ => self.notice(),
        }
    }

    pub(super) fn contact(&self, person: &Id) -> Vec<Node<Act>> {
        let mut nodes = Vec::new();
        if !self.phone.is_stranger(person) {
            nodes.push(Node::new(Role::Paragraph, self.number(person)));
        }
        let blocked = self.phone.blocked.contains(person);
        if blocked {
            nodes.push(Node::new(Role::Aside, self.strings.say("call-blocked")));
        }
        let button = |label: String, act: PhoneAct| Node::new(Role::Button, label).act(press(act));
        nodes.push(button(self.strings.say("call-ring"), PhoneAct::Ring));
        if self.phone.can(&PhoneAct::AskSave) {
            let stranger = self.phone.is_stranger(person);
            let label = if stranger { self.strings.say("call-save") } else { self.strings.say("call-rename") };
            nodes.push(button(label, PhoneAct::AskSave));
        }
        nodes.push(if blocked {
            button(self.strings.say("call-unblock"), PhoneAct::Unblock)
        } else {
            button(self.strings.say("call-block"), PhoneAct::Block)
        });
        nodes
    }

    /// Proposed names and a field; or the name that stands in the field, and Save.
    pub(super) fn save_contact(&self, person: &Id, name: Option<&Body>) -> Vec<Node<Act>> {
        let lead = self.strings.fill("call-name-lead", &[("number", &self.number(person))]);
        let mut nodes = vec![Node::new(Role::Paragraph, lead)];
        nodes.extend(self.notice());
        let label = self.strings.say("call-name-write");
        let save = || Node::new(Role::Button, self.strings.say("call-name-save")).act(press(PhoneAct::Save));
        let field = |label: String, text: String, cursor: usize| {
            let state = State { cursor: Some(cursor), ..State::default() };
            Node::new(Role::Field, label).detail(text).act(Act::Field(Field::Name)).state(state)
        };
        match (&self.app.view.draft, name) {
            (Some(draft), _) => {
                nodes.push(field(label, draft.text().to_owned(), draft.cursor()));
                nodes.extend((!draft.text().is_empty()).then(save));
            }
            (None, Some(name)) => {
                let label = if matches!(name, Body::Own(_)) { label } else { String::new() };
                nodes.push(Node::new(Role::Field, label).detail(self.contact_name(person, name)));
                nodes.push(save().first(true));
                nodes.push(Node::new(Role::Button, self.strings.say("phone-clear")).act(press(PhoneAct::Clear)));
            }
            (None, None) => {
                let propose = |(place, id): (usize, &Id)| {
                    let act = press(PhoneAct::ProposeName(id.clone()));
                    Node::new(Role::Answer, self.sentence(id)).act(act).first(place == 0)
                };
                nodes.extend(self.phone.sentences.iter().enumerate().map(propose));
                nodes.push(field(label, String::new(), 0));
            }
        }
        nodes
    }

    /// The name that a contact got. What was written and has been forgotten is the person's own.
    pub(super) fn contact_name(&self, person: &Id, name: &Body) -> String {
        let own = || self.data.person(person).map(|person| person.name.clone()).unwrap_or_default();
        match name {
            Body::Sentence(id) => self.sentence(id),
            Body::Own(written) => written.text.clone().unwrap_or_else(own),
        }
    }

    pub(super) fn call(&self, call: &Call) -> Vec<Node<Act>> {
        let mut nodes = Vec::new();
        let person = call.whose.person();
        let exercise = person.and_then(|person| self.data.person(person)).is_none_or(Person::is_emergency);
        if exercise {
            nodes.push(Node::new(Role::Advice, self.strings.say("call-practice")));
        }
        if let Some(person) = person.filter(|person| !self.phone.is_stranger(person) && call.talk().is_none()) {
            nodes.push(Node::new(Role::Aside, self.number(person)));
        }
        let button = |label: String, act: PhoneAct| Node::new(Role::Button, label).act(press(act));
        match &call.stage {
            Stage::Incoming(_) => {
                nodes.push(Node::new(Role::Paragraph, self.strings.say("call-incoming")));
                nodes.push(button(self.strings.say("call-answer"), PhoneAct::Answer));
                nodes.push(button(self.strings.say("call-decline"), PhoneAct::Decline));
            }
            Stage::NoAnswer => {
                let text = match person {
                    // That nobody takes an emergency call is nothing to be told.
                    Some(_) if exercise => None,
                    Some(_) => Some(self.strings.say("call-no-answer")),
                    None => Some(self.strings.say("call-nobody")),
                };
                nodes.extend(text.map(|text| Node::new(Role::Paragraph, text)));
            }
            Stage::Talking(talk) => {
                nodes.extend(talk::said(self.data, self.lang, talk, &self.caller(&call.whose)));
                if call.goes_on() {
                    let reply = |reply| press(PhoneAct::Reply(reply));
                    nodes.extend(talk::replies(self.data, self.lang, talk, reply));
                } else {
                    nodes.push(Node::new(Role::Paragraph, self.strings.say("call-over")));
                }
            }
        }
        nodes
    }

    /// What stands at the bottom while a call goes on: the way out of it, always in sight.
    pub(super) fn hang_up(&self) -> Option<Node<Act>> {
        let act = PhoneAct::HangUp;
        self.phone.can(&act).then(|| Node::new(Role::Button, self.strings.say("call-hang-up")).act(press(act)))
    }
}
