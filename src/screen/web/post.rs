//! Letters and bills on Min side.

use super::{Source, portal_press};
use crate::app::Act;
use crate::meaning::{Mark, Node, Role};
use crate::vocabulary::Id;
use crate::world::portal::{self, Place};

impl Source<'_> {
    pub(super) fn letters(&self) -> Node<Act> {
        let item = |letter: &portal::Letter| {
            let data = self.data.records.letter(&letter.id)?;
            let act = portal_press(portal::Act::Open(Place::Letter(letter.id.clone())));
            let mut item = Node::new(Role::Item, data.title.get(self.lang).as_str()).act(act);
            let day = data.date.get(self.lang);
            item.detail =
                if letter.unread { self.strings.fill("portal-new-letter", &[("date", day)]) } else { day.clone() }
                    .into();
            item.state.mark = if letter.unread { Mark::New } else { Mark::None };
            Some(item)
        };
        self.list(self.web().portal.letters.iter().filter_map(item).collect(), "portal-nothing")
    }

    pub(super) fn letter(&self, id: &Id) -> Vec<Node<Act>> {
        let Some(letter) = self.data.records.letter(id) else {
            return Vec::new();
        };
        let from = self.strings.fill("portal-letter-from", &[("date", letter.date.get(self.lang))]);
        vec![
            Node::new(Role::Heading, letter.title.get(self.lang).as_str()),
            Node::new(Role::Aside, from),
            Node::new(Role::Paragraph, letter.text.get(self.lang).clone()),
        ]
    }

    pub(super) fn bills(&self) -> Node<Act> {
        let item = |id: &Id| {
            let bill = self.data.records.bill(id)?;
            let act = portal_press(portal::Act::Open(Place::Bill(id.clone())));
            let mut item = Node::new(Role::Item, bill.title.get(self.lang).as_str()).act(act);
            item.detail = if bill.paid {
                self.strings.say("portal-paid").into()
            } else {
                item.state.mark = Mark::New;
                self.strings.say("portal-unpaid").into()
            };
            Some(item)
        };
        self.list(self.web().portal.bills.iter().filter_map(item).collect(), "portal-nothing")
    }

    pub(super) fn bill(&self, id: &Id) -> Vec<Node<Act>> {
        let Some(bill) = self.data.records.bill(id) else {
            return Vec::new();
        };
        let fact = |label: &str, value: String| Node::new(Role::Fact, self.strings.say(label)).detail(value);
        let paid = self.strings.say(if bill.paid { "portal-paid" } else { "portal-unpaid" });
        vec![
            Node::new(Role::Heading, bill.title.get(self.lang).as_str()),
            fact("portal-amount", bill.amount.get(self.lang).clone()),
            fact("portal-due", bill.due.get(self.lang).clone()),
            fact("portal-bill-status", paid),
            Node::new(Role::Paragraph, bill.text.get(self.lang).clone()),
        ]
    }
}
