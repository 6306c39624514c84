//! Messages: conversations, what stands in the field, sending and deleting.

use super::{Act, Body, Bubble, Phone, Place, Thread};
use crate::vocabulary::Id;
use crate::world::Happening;
use crate::world::data::Data;

impl Phone {
    pub(super) fn thread_acts(&self, thread: &Thread) -> Vec<Act> {
        let links = thread.bubbles.iter().filter_map(|bubble| match bubble {
            Bubble::Given { message, link: true } => Some(Act::Inspect(message.clone())),
            _ => None,
        });
        let mut acts: Vec<Act> = links.collect();
        if thread.draft.is_some() {
            // One thing at a time: what stands in the field is sent or taken out first.
            acts.extend([Act::Send, Act::Clear]);
            return acts;
        }
        acts.extend(self.sentences.iter().cloned().map(Act::Propose));
        if !thread.bubbles.is_empty() {
            acts.push(Act::AskDelete);
        }
        acts
    }

    pub(super) fn open_thread(&mut self, id: &Id) -> Vec<Happening> {
        let Some(thread) = self.thread_mut(id) else {
            return Vec::new();
        };
        thread.unread = false;
        let happening = Happening::ThreadOpened { thread: id.clone(), from: thread.with.clone() };
        self.place = Place::Thread(id.clone());
        vec![happening]
    }

    /// A new message to somebody one has written with goes into that conversation, as on real
    /// phones; otherwise a new one begins.
    pub(super) fn receiver(&mut self, person: &Id) -> Vec<Happening> {
        if let Some(thread) = self.threads.iter().find(|thread| thread.with == *person) {
            let id = thread.id.clone();
            return self.open_thread(&id);
        }
        let Some(id) = Id::new(&format!("to-{person}")).or_else(|| Id::new("to-somebody")) else {
            return Vec::new();
        };
        self.threads.insert(0, Thread::empty(id.clone(), person.clone()));
        self.place = Place::Thread(id);
        Vec::new()
    }

    pub(super) fn draft(&mut self, body: Option<Body>) -> Vec<Happening> {
        if let Place::Thread(id) = self.place.clone()
            && let Some(thread) = self.thread_mut(&id)
        {
            thread.draft = body;
        }
        Vec::new()
    }

    pub(super) fn send(&mut self) -> Vec<Happening> {
        let Place::Thread(id) = self.place.clone() else {
            return Vec::new();
        };
        let Some(index) = self.threads.iter().position(|thread| thread.id == id) else {
            return Vec::new();
        };
        let Some(body) = self.threads[index].draft.take() else {
            return Vec::new();
        };
        let mut thread = self.threads.remove(index);
        let (said, words) = said(&body);
        let to = thread.with.clone();
        thread.bubbles.push(Bubble::Mine(body));
        if thread.answers {
            thread.answers = false;
            thread.bubbles.push(Bubble::Reply);
        }
        self.threads.insert(0, thread);
        vec![Happening::MessageSent { to, said, words }]
    }

    pub(super) fn inspect(&mut self, message: &Id) -> Vec<Happening> {
        let Place::Thread(id) = self.place.clone() else {
            return Vec::new();
        };
        let Some(thread) = self.thread(&id) else {
            return Vec::new();
        };
        let (inspected, from) = (Some(id.clone()), Some(thread.with.clone()));
        let happening = Happening::LinkInspected { thread: inspected, mail: None, from };
        self.place = Place::Address { thread: id, message: message.clone() };
        vec![happening]
    }

    pub(super) fn ask_delete(&mut self) -> Vec<Happening> {
        if let Place::Thread(id) = self.place.clone() {
            self.place = Place::AskDelete(id);
        }
        Vec::new()
    }

    pub(super) fn delete(&mut self) -> Vec<Happening> {
        let Place::AskDelete(id) = self.place.clone() else {
            return Vec::new();
        };
        let from = self.thread(&id).map(|thread| thread.with.clone());
        self.threads.retain(|thread| thread.id != id);
        self.place = Place::Messages;
        from.map(|from| Happening::ThreadDeleted { thread: id, from }).into_iter().collect()
    }
}

/// Which sentence a body is, and how many words it has: a proposed one has as many as anybody asks for.
pub(in crate::world) fn said(body: &Body) -> (Option<Id>, u16) {
    match body {
        Body::Sentence(id) => (Some(id.clone()), u16::MAX),
        Body::Own(written) => (written.matches.clone(), written.words),
    }
}

impl Thread {
    pub(super) fn given(id: &Id, data: &Data) -> Option<Self> {
        let thread = data.thread(id)?;
        let bubbles =
            thread.messages.iter().map(|m| Bubble::Given { message: m.id.clone(), link: m.link.is_some() }).collect();
        Some(Self {
            id: id.clone(),
            with: thread.with.clone(),
            unread: thread.unread,
            bubbles,
            draft: None,
            answers: thread.reply.is_some(),
        })
    }

    pub(super) fn empty(id: Id, with: Id) -> Self {
        Self { id, with, unread: false, bubbles: Vec::new(), draft: None, answers: false }
    }
}
