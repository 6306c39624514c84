//! How Kari gets an address.

use super::{Source, named, press};
use crate::app::Act;
use crate::meaning::{Form, Node, Role, Text};
use crate::world::mail::{Act as MailAct, Words};
use crate::world::writing::Field;

impl Source<'_> {
    pub(super) fn address_name(&self) -> Vec<Node<Act>> {
        vec![
            Node::new(Role::Paragraph, self.strings.say("mail-address-lead")),
            Node::new(Role::Paragraph, named(&self.strings.say("mail-address-name"), &self.owner())),
            Node::new(Role::Button, self.strings.say("button-next")).act(press(MailAct::AddressNext)).first(true),
        ]
    }

    pub(super) fn addresses(&self) -> Vec<Node<Act>> {
        let mut nodes = vec![Node::new(Role::Paragraph, self.strings.say("mail-address-which"))];
        let domain = self.domain();
        nodes.extend(self.proposed(&self.mail.sentences, MailAct::ProposeAddress).into_iter().map(|mut node| {
            node.label = format!("{}@{domain}", node.label.plain()).into();
            node
        }));
        nodes.push(self.field(Field::MailAddress, &self.strings.say("mail-address-write"), false));
        nodes
    }

    pub(super) fn password(&self) -> Vec<Node<Act>> {
        let account = self.data.account.as_ref();
        let address = match &self.mail.address {
            Some(Words::Own(written)) => written.text.clone().map(|text| match text.split_once('@') {
                Some((name, _)) => name.to_owned(),
                None => text,
            }),
            Some(words) => Some(self.words(words, false)),
            None => None,
        };
        let address = match address {
            Some(name) => format!("{name}@{}", self.domain()),
            None => self.strings.say("mail-own-address"),
        };
        let lines = [
            ("mail-address-name", self.owner()),
            ("mail-address-address", address),
            ("mail-address-password", account.map(|account| account.password.clone()).unwrap_or_default()),
        ];
        let blocks = lines.into_iter().enumerate().flat_map(|(place, (label, text))| {
            let mut line = named(&self.strings.say(label), &text);
            for block in &mut line.blocks {
                block.form = if place == 0 { Form::Paragraph } else { Form::Line };
            }
            line.blocks
        });
        vec![
            Node::new(Role::Paragraph, Text { blocks: blocks.collect() }),
            Node::new(Role::Aside, self.strings.say("mail-address-why")),
            Node::new(Role::Button, self.strings.say("mail-address-done")).act(press(MailAct::AddressDone)).first(true),
        ]
    }

    fn domain(&self) -> &str {
        self.data.account.as_ref().map_or("", |account| account.domain())
    }
}
