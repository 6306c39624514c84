//! Kari's account: the page, a new password, the code from the SMS.

use super::lock::{blank, key, keypad};
use super::{Source, press};
use crate::app::Act;
use crate::meaning::{Node, Role, State};
use crate::vocabulary::Id;
use crate::world::Written;
use crate::world::phone::{Act as PhoneAct, Body, Steps, Strength};
use crate::world::writing::Field;

/// How long the bar below a password can get, and how many characters a block of it stands for.
const BAR: (u16, u16) = (14, 2);

impl Source<'_> {
    /// What stands on the page beside the switch.
    pub(super) fn account(&self) -> Vec<Node<Act>> {
        let mut nodes = Vec::new();
        match self.phone.account.steps {
            Steps::Off => nodes.push(Node::new(Role::Aside, self.strings.say("account-steps-why"))),
            Steps::Waiting => {
                nodes.push(Node::new(Role::Advice, self.strings.say("account-code-sent")));
                let act = press(PhoneAct::AskSmsCode);
                nodes.push(Node::new(Role::Button, self.strings.say("account-code-write")).act(act));
            }
            Steps::On => nodes.push(Node::new(Role::Aside, self.strings.say("account-steps-on"))),
        }
        let made = if self.phone.account.made { self.strings.say("account-made") } else { String::new() };
        let new = Node::new(Role::Button, self.strings.say("account-new-password")).detail(made);
        nodes.push(new.act(press(PhoneAct::NewPassword)));
        nodes
    }

    /// Proposed passwords and a field; or what stands in the field, how strong it is, and «Lagre».
    pub(super) fn new_password(&self, password: Option<&Body>) -> Vec<Node<Act>> {
        let warning = || Node::new(Role::Aside, self.strings.say("account-not-real"));
        let mut nodes = vec![self.notice().unwrap_or_else(warning)];
        let label = self.strings.say("account-write");
        let save = || Node::new(Role::Button, self.strings.say("account-save")).act(press(PhoneAct::SavePassword));
        let field = |text: String, cursor: usize| {
            let state = State { cursor: Some(cursor), ..State::default() };
            Node::new(Role::Field, label.clone()).detail(text).act(Act::Field(Field::NewPassword)).state(state)
        };
        match (&self.app.view.draft, password) {
            (Some(draft), _) => {
                let Written { words, length, .. } = Written::exact(draft.text(), []);
                nodes.push(field(draft.text().to_owned(), draft.cursor()));
                nodes.extend((length > 0).then(|| self.meter(words, length)));
                nodes.extend((length > 0).then(save));
            }
            (None, Some(password)) => {
                let (words, length) = self.phone.size_of(password);
                // What somebody wrote is shown no longer than it is being written.
                let text = match password {
                    Body::Sentence(id) => self.sentence(id),
                    Body::Own(_) => "*".repeat(usize::from(length)),
                };
                nodes.push(Node::new(Role::Field, label.clone()).detail(text));
                nodes.push(self.meter(words, length));
                nodes.push(save().first(true));
                nodes.push(Node::new(Role::Button, self.strings.say("phone-clear")).act(press(PhoneAct::Clear)));
            }
            (None, None) => {
                let propose = |(place, id): (usize, &Id)| {
                    let act = press(PhoneAct::ProposePassword(id.clone()));
                    Node::new(Role::Answer, self.sentence(id)).act(act).first(place == 0)
                };
                nodes.extend(self.phone.sentences.iter().enumerate().map(propose));
                nodes.push(field(String::new(), 0));
            }
        }
        nodes
    }

    /// How long a password is, and how strong that makes it.
    fn meter(&self, words: u16, length: u16) -> Node<Act> {
        let says = match Strength::of(words, length) {
            Strength::Weak => self.strings.say("account-weak"),
            Strength::Fair => self.strings.say("account-fair"),
            Strength::Good => self.strings.say("account-good"),
        };
        let size = [("words", words.to_string()), ("length", length.to_string())];
        let size = self.strings.fill("account-size", &size.each_ref().map(|(name, value)| (*name, value.as_str())));
        let (most, each) = BAR;
        let state = State { progress: Some((length.div_ceil(each).min(most), most)), ..State::default() };
        Node::new(Role::Meter, says).detail(size).state(state)
    }

    /// The code from the SMS. It is complete with its fourth digit.
    pub(super) fn sms_code(&self, wrong: bool) -> Vec<Node<Act>> {
        let draft = self.app.view.draft.as_ref();
        let typed = draft.map_or("", crate::app::Draft::text);
        let state = State { cursor: Some(draft.map_or(0, crate::app::Draft::cursor)), first: true, ..State::default() };
        let field = Node::new(Role::Field, self.strings.say("account-code-write"))
            .detail(typed)
            .act(Act::Field(Field::SmsCode))
            .state(state);
        let wrong =
            (wrong && typed.is_empty()).then(|| Node::new(Role::Advice, self.strings.say("account-code-wrong")));
        let said = self.notice().or(wrong);
        let keys = keypad(vec![vec![blank(), key('0'), self.erase(!typed.is_empty())]]);
        said.into_iter().chain([field, keys]).collect()
    }
}
