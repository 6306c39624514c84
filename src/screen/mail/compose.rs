//! An e-mail that is written: all of it, and each of its parts.

use super::{Source, named, press};
use crate::app::Act;
use crate::meaning::{Block, Form, Node, Role, Run, Text, Voice};
use crate::vocabulary::Id;
use crate::world::mail::{Act as MailAct, Draft, Letter, Place, Receiver, Words};
use crate::world::writing::Field;

impl Source<'_> {
    pub(super) fn writing(&self) -> Vec<Node<Act>> {
        let Some(draft) = self.mail.writing.as_ref().map(|writing| &writing.draft) else { return Vec::new() };
        match self.mail.place {
            Place::To => self.choose_receivers(draft),
            Place::Subject => self.choose_subject(draft),
            Place::Text => self.choose_text(draft),
            Place::Attach => self.choose_attached(),
            _ => self.compose(draft),
        }
    }

    fn compose(&self, draft: &Draft) -> Vec<Node<Act>> {
        let part = |label: &str, text: Option<String>, empty: &str, act: MailAct| {
            let text = text.unwrap_or_else(|| self.strings.say(empty));
            Node::new(Role::Item, named(&self.strings.say(label), &text)).act(press(act))
        };
        let to = (!draft.to.is_empty()).then(|| self.names(&draft.to));
        let mut nodes = vec![
            part("mail-to", to, "mail-choose-to", MailAct::EditTo).first(draft.to.is_empty()),
            part(
                "mail-subject",
                draft.subject.as_ref().map(|words| self.words(words, true)),
                "mail-choose-subject",
                MailAct::EditSubject,
            ),
            part(
                "mail-text",
                draft.text.as_ref().map(|words| self.words(words, false)),
                "mail-choose-text",
                MailAct::EditText,
            )
            .first(draft.text.is_none() && !draft.to.is_empty()),
            Node::new(Role::Item, self.strings.say("mail-attach"))
                .detail(self.strings.say("mail-clip"))
                .act(press(MailAct::EditAttached)),
        ];
        let drop = self.strings.say("mail-drop");
        nodes.extend(draft.attached.iter().map(|file| {
            let act = press(MailAct::Detach(file.clone()));
            Node::new(Role::Item, self.file_name(file)).detail(drop.as_str()).act(act)
        }));
        let mut buttons = Vec::new();
        let mut button = |label: &str, act: MailAct| {
            if self.mail.can(&act) {
                buttons.push(Node::new(Role::Button, self.strings.say(label)).act(press(act)));
            }
        };
        button("phone-send", MailAct::Send);
        button("mail-save-draft", MailAct::SaveDraft);
        button("mail-discard", MailAct::Discard);
        // Where everything has been filled in, sending is what comes next.
        let is_whole = !draft.to.is_empty() && draft.subject.is_some() && draft.text.is_some();
        if let Some(send) = buttons.first_mut().filter(|_| is_whole) {
            send.state.first = true;
        }
        nodes.push(Node::holding(Role::Buttons, buttons));
        nodes
    }

    /// Those who get it, each to be taken away, and the address book.
    fn choose_receivers(&self, draft: &Draft) -> Vec<Node<Act>> {
        let drop = self.strings.say("mail-drop");
        let chosen = (0..).zip(&draft.to).map(|(place, receiver)| {
            let act = press(MailAct::DropReceiver(place));
            Node::new(Role::Item, self.receiver(receiver)).detail(drop.as_str()).act(act)
        });
        let mut nodes: Vec<Node<Act>> = chosen.collect();
        nodes.push(Node::new(Role::Paragraph, self.strings.say("mail-who")));
        let mut first = true;
        for person in &self.mail.contacts {
            let act = MailAct::Receiver(person.clone());
            if self.mail.can(&act) {
                let label =
                    two_lines(&self.person(person), self.data.person(person).and_then(|it| it.address.as_deref()));
                nodes.push(Node::new(Role::Item, label).act(press(act)).first(std::mem::take(&mut first)));
            }
        }
        nodes.push(self.field(Field::MailTo, &self.strings.say("mail-write-to"), false));
        nodes
    }

    fn choose_subject(&self, draft: &Draft) -> Vec<Node<Act>> {
        if let Some(words) = &draft.subject {
            return self.standing(&self.words(words, true), MailAct::ClearSubject);
        }
        let mut nodes = self.proposed(&self.mail.subjects, MailAct::ProposeSubject);
        nodes.push(self.field(Field::MailSubject, &self.strings.say("mail-write-subject"), false));
        nodes
    }

    fn choose_text(&self, draft: &Draft) -> Vec<Node<Act>> {
        if let Some(words) = &draft.text {
            return self.standing(&self.words(words, false), MailAct::ClearText);
        }
        let mut nodes = self.proposed(&self.mail.sentences, MailAct::ProposeText);
        nodes.push(self.field(Field::MailBody, &self.strings.say("mail-write-text"), false));
        nodes
    }

    /// Sentences to choose; none while somebody writes.
    pub(super) fn proposed(&self, sentences: &[Id], act: fn(Id) -> MailAct) -> Vec<Node<Act>> {
        let node = |(place, id): (usize, &Id)| {
            Node::new(Role::Answer, self.sentence(id)).act(press(act(id.clone()))).first(place == 0)
        };
        if self.is_writing() { Vec::new() } else { sentences.iter().enumerate().map(node).collect() }
    }

    /// What stands there already, and a way to something else.
    fn standing(&self, text: &str, clear: MailAct) -> Vec<Node<Act>> {
        vec![
            Node::new(Role::Field, "").detail(text),
            Node::new(Role::Button, self.strings.say("phone-clear")).act(press(clear)).first(true),
        ]
    }

    fn choose_attached(&self) -> Vec<Node<Act>> {
        let item = |act: MailAct| {
            let MailAct::Attach(file) = &act else { return None };
            Some(Node::new(Role::Item, self.file_name(file)).act(press(act)))
        };
        let mut items: Vec<Node<Act>> = self.mail.acts().into_iter().filter_map(item).collect();
        match items.first_mut() {
            Some(first) => first.state.first = true,
            None => return vec![Node::new(Role::Paragraph, self.strings.say("mail-nothing-to-attach"))],
        }
        vec![Node::new(Role::Paragraph, self.strings.say("mail-what")), Node::holding(Role::List, items)]
    }

    /// Who gets an e-mail, as it is shown.
    pub(super) fn receivers_of(&self, letter: &Letter) -> String {
        match (&letter.mine, letter.key.given()) {
            (Some(draft), _) => self.names(&draft.to),
            (None, Some(id)) => self.data.mail(id).map(|mail| mail.to.clone()).unwrap_or_default(),
            (None, None) => self.owner(),
        }
    }

    fn names(&self, receivers: &[Receiver]) -> String {
        receivers.iter().map(|receiver| self.receiver(receiver)).collect::<Vec<_>>().join(", ")
    }

    fn receiver(&self, receiver: &Receiver) -> String {
        match receiver {
            Receiver::Person(id) => self.person(id),
            Receiver::Sender(key) => self.sender_of(key),
            Receiver::Own(written) => written.text.clone().unwrap_or_else(|| self.strings.say("mail-own-address")),
        }
    }

    /// What a line or a text says, as one line.
    pub(super) fn words(&self, words: &Words, subject: bool) -> String {
        match words {
            Words::Sentence(id) => self.sentence(id),
            Words::Own(written) => written
                .text
                .clone()
                .unwrap_or_else(|| self.strings.fill("phone-own-reduced", &[("words", &written.words.to_string())])),
            Words::Given(id, _) if subject => self.given_subject(id),
            Words::Given(id, _) => self.data.mail(id).map(|mail| mail.text.get(self.lang).plain()).unwrap_or_default(),
            Words::Answer(key) => self.answer_to(&self.subject_of(key)),
        }
    }

    /// What an e-mail of Kari's says, line by line.
    pub(super) fn text_of(&self, words: &Words) -> Node<Act> {
        match words {
            Words::Given(id, _) => {
                let text = self.data.mail(id).map(|mail| mail.text.get(self.lang).clone()).unwrap_or_default();
                Node::new(Role::Paragraph, text)
            }
            words => Node::new(Role::Paragraph, self.words(words, false)),
        }
    }

    pub(super) fn sentence(&self, id: &Id) -> String {
        let sentence = self.sentences.iter().find(|sentence| sentence.id == *id);
        sentence.map(|sentence| sentence.text.get(self.lang).clone()).unwrap_or_default()
    }
}

/// A name, and an address below it.
fn two_lines(name: &str, address: Option<&str>) -> Text {
    let block = |form, text: &str, voice| {
        let run = Run { text: crate::vocabulary::without_controls(text), voice };
        Block { form, runs: vec![run] }
    };
    let name = block(Form::Paragraph, name, Voice::Plain);
    Text { blocks: [name].into_iter().chain(address.map(|text| block(Form::Line, text, Voice::Plain))).collect() }
}
