//! An e-mail that is read, and what is looked at in it.

use super::{Source, named, press};
use crate::app::Act;
use crate::meaning::{Node, Role};
use crate::screen::picture;
use crate::vocabulary::Id;
use crate::world::data::{FileKind, Folder, Link};
use crate::world::mail::{Act as MailAct, Key, Letter};
use crate::world::portal;

impl Source<'_> {
    pub(super) fn letter(&self, letter: &Letter) -> Vec<Node<Act>> {
        let from = named(&self.strings.say("mail-from"), &self.sender_of(&letter.key));
        let from = Node::new(Role::Item, from).detail(self.strings.say("mail-see-address")).act(press(MailAct::Sender));
        let mut nodes = vec![from];
        nodes.push(self.head(letter));
        nodes.extend(self.said(letter));
        nodes.extend(self.links(letter));
        nodes.extend(letter.attached.iter().map(|file| self.attached(file)));
        nodes.push(Node::holding(Role::Buttons, self.buttons(letter)));
        nodes
    }

    /// Who has got it, what it is about and when, right below each other.
    fn head(&self, letter: &Letter) -> Node<Act> {
        let lines = [
            ("mail-to", self.receivers_of(letter)),
            ("mail-subject", self.subject_of(&letter.key)),
            ("mail-time", self.time_of(&letter.key)),
        ];
        let lines: Vec<(String, String)> =
            lines.into_iter().map(|(label, text)| (self.strings.say(label), text)).collect();
        Node::new(Role::Paragraph, super::lines(&lines))
    }

    /// What it says.
    fn said(&self, letter: &Letter) -> Option<Node<Act>> {
        if let Some(draft) = &letter.mine {
            return Some(self.text_of(draft.text.as_ref()?));
        }
        let text = match &letter.key {
            Key::Given(id) => &self.data.mail(id)?.text,
            Key::Answer(id) => self.data.mail(id)?.reply.as_ref()?,
            Key::Mine(_) => return None,
            Key::Notice { topic, .. } => {
                let text = self.data.records.notice(topic)?.mail.get(self.lang).as_str();
                return Some(Node::new(Role::Paragraph, text));
            }
        };
        Some(Node::new(Role::Paragraph, text.get(self.lang).clone()))
    }

    fn links(&self, letter: &Letter) -> Vec<Node<Act>> {
        let node = |(place, link): (u8, &Link)| {
            Node::new(Role::Link, link.text.get(self.lang).as_str()).act(press(MailAct::Link(place)))
        };
        let links = letter.key.given().and_then(|id| self.data.mail(id)).map_or(&[][..], |mail| &mail.links);
        (0..letter.links).zip(links).map(node).collect()
    }

    /// A file that came with it, and what it is.
    fn attached(&self, file: &Id) -> Node<Act> {
        let kind = self.strings.say(match self.data.file(file).map(|file| file.kind) {
            Some(FileKind::Program) => "mail-kind-program",
            Some(FileKind::Document) => "mail-kind-document",
            Some(FileKind::Photo) | None => "mail-kind-photo",
        });
        Node::new(Role::Item, self.file_name(file)).detail(kind).act(press(MailAct::OpenAttachment(file.clone())))
    }

    fn buttons(&self, letter: &Letter) -> Vec<Node<Act>> {
        let label = |act: &MailAct| {
            Some(match act {
                MailAct::Reply => "mail-reply",
                MailAct::ReplyAll => "mail-reply-all",
                MailAct::Delete => "mail-delete",
                MailAct::Report => "mail-report",
                MailAct::AskMove => "mail-move",
                MailAct::Restore if letter.folder == Folder::Junk => "mail-not-junk",
                MailAct::Restore => "mail-restore",
                _ => return None,
            })
        };
        let acts = self.mail.acts().into_iter();
        acts.filter_map(|act| Some(Node::new(Role::Button, self.strings.say(label(&act)?)).act(press(act)))).collect()
    }

    pub(super) fn sender(&self, key: &Key) -> Vec<Node<Act>> {
        let address = match key {
            Key::Given(id) | Key::Answer(id) => self.data.mail(id).map(|mail| mail.address.clone()),
            Key::Mine(_) => self.data.account.as_ref().map(|account| account.address.clone()),
            Key::Notice { .. } => portal::sender().and_then(|sender| self.data.person(&sender)?.address.clone()),
        };
        vec![
            Node::new(Role::Paragraph, self.sender_of(key)),
            Node::new(Role::Address, address.unwrap_or_default()),
            Node::new(Role::Aside, self.strings.say("mail-sender-why")),
        ]
    }

    fn address_behind(&self, key: &Key, link: u8) -> String {
        let mail = key.given().and_then(|id| self.data.mail(id));
        mail.and_then(|mail| mail.links.get(usize::from(link))).map(|link| link.address.clone()).unwrap_or_default()
    }

    pub(super) fn link(&self, key: &Key, link: u8) -> Vec<Node<Act>> {
        vec![
            Node::new(Role::Paragraph, self.strings.say("phone-address-text")),
            Node::new(Role::Address, self.address_behind(key, link)),
            Node::new(Role::Aside, self.strings.say("phone-address-safe")),
            Node::new(Role::Button, self.strings.say("mail-open-page")).act(press(MailAct::OpenLink)),
        ]
    }

    pub(super) fn page(&self, key: &Key, link: u8) -> Vec<Node<Act>> {
        vec![
            Node::new(Role::Address, self.address_behind(key, link)),
            Node::new(Role::Paragraph, self.strings.say("mail-page-text")),
        ]
    }

    pub(super) fn attachment(&self, file: &Id) -> Vec<Node<Act>> {
        let mut nodes = self.document(file);
        let act = MailAct::SaveAttachment;
        if self.mail.can(&act) {
            nodes.push(Node::new(Role::Button, self.strings.say("mail-save")).act(press(act)));
        }
        nodes
    }

    /// What one sees in a file.
    pub(super) fn document(&self, file: &Id) -> Vec<Node<Act>> {
        let Some(file) = self.data.file(file) else {
            let mut picture = picture::node(self.data, self.strings, file);
            // Its name stands right above it.
            picture.label = "".into();
            return vec![picture];
        };
        let text = file.text.get(self.lang).clone();
        match file.kind {
            FileKind::Photo | FileKind::Document => vec![Node::new(Role::Paragraph, text)],
            FileKind::Program => {
                vec![Node::new(Role::Advice, text), Node::new(Role::Aside, self.strings.say("mail-program-why"))]
            }
        }
    }

    pub(super) fn moves(&self, letter: &Letter) -> Vec<Node<Act>> {
        let _ = letter;
        let item = |act: MailAct| {
            let MailAct::Move(folder) = act else { return None };
            Some(Node::new(Role::Item, self.folder_name(folder)).act(press(act)))
        };
        vec![
            Node::new(Role::Paragraph, self.strings.say("mail-where")),
            Node::holding(Role::List, self.mail.acts().into_iter().filter_map(item).collect()),
        ]
    }
}
