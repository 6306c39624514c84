//! The login, true or false, and what the app asks on the phone beside it.

use super::{Source, portal_press};
use crate::app::Act;
use crate::meaning::{Node, Role};
use crate::world::phone::Setting;
use crate::world::portal::{self, Ask, Asked, Guess, Login, Method, Step, Told};
use crate::world::web::site::Page;
use crate::world::writing::Field;

impl Source<'_> {
    pub(super) fn true_login(&self) -> Vec<Node<Act>> {
        let Some(login) = &self.web().portal.login else {
            return Vec::new();
        };
        self.login(login)
    }

    /// A page that looks like a login says what it wants, and then goes the same way.
    pub(super) fn false_login(&self, page: &Page) -> Vec<Node<Act>> {
        let Some(login) = &self.web().portal.login else {
            return Vec::new();
        };
        let mut nodes = Vec::new();
        if login.step == Step::Methods {
            nodes.push(Node::new(Role::Heading, page.title.get(self.lang).as_str()));
            nodes.push(Node::new(Role::Paragraph, page.text.get(self.lang).clone()));
        }
        nodes.extend(self.login(login));
        nodes
    }

    fn login(&self, login: &Login) -> Vec<Node<Act>> {
        match login.step {
            Step::Methods => self.methods(login),
            Step::Code(method) => self.code(method, login.wrong),
            Step::Password(_) => self.password(login.wrong),
            Step::App => vec![
                Node::new(Role::Heading, self.strings.say("portal-app-title")),
                Node::new(Role::Paragraph, self.strings.say("portal-app-text")),
            ],
            Step::Sent => vec![Node::new(Role::Paragraph, self.strings.say("portal-false-sent"))],
        }
    }

    fn methods(&self, login: &Login) -> Vec<Node<Act>> {
        let mut nodes = Vec::new();
        if login.wrong {
            nodes.push(Node::new(Role::Advice, self.strings.say("portal-rejected")));
        }
        nodes.push(Node::new(Role::Heading, self.strings.say("portal-methods")));
        let button = |(place, method): (usize, Method)| {
            Node::new(Role::Button, self.method(method))
                .act(portal_press(portal::Act::Method(method)))
                .first(place == 0)
        };
        nodes.extend(Method::ALL.into_iter().enumerate().map(button));
        if login.is_true() {
            nodes.push(Node::new(Role::Aside, self.strings.say("portal-going-to")));
        }
        nodes
    }

    fn method(&self, method: Method) -> String {
        self.strings.say(match method {
            Method::App => "portal-method-app",
            Method::Device => "portal-method-device",
            Method::MinKode => "portal-method-minkode",
        })
    }

    /// The device lies beside, with its code; a code that comes by SMS has been shown already.
    fn code(&self, method: Method, wrong: bool) -> Vec<Node<Act>> {
        let mut nodes = Vec::new();
        let Some(keys) = &self.data.records.keys else {
            return nodes;
        };
        if wrong {
            nodes.push(Node::new(Role::Advice, self.strings.say("portal-wrong-code")));
        }
        nodes.push(Node::new(Role::Heading, self.strings.say("portal-code-title")));
        let right = if method == Method::MinKode { &keys.minkode } else { &keys.device_code };
        if method != Method::MinKode {
            let device = Node::new(Role::Paragraph, right.as_str());
            nodes.push(Node::new(Role::Framed, self.strings.say("portal-device")).children(vec![device]));
        }
        nodes.extend(self.guesses(right, &keys.wrong_codes, portal::Act::Code));
        nodes.extend(self.field(Field::LoginCode, "portal-code-field", "portal-done"));
        nodes
    }

    fn password(&self, wrong: bool) -> Vec<Node<Act>> {
        let mut nodes = Vec::new();
        let Some(keys) = &self.data.records.keys else {
            return nodes;
        };
        if wrong {
            nodes.push(Node::new(Role::Advice, self.strings.say("portal-wrong-password")));
        }
        nodes.push(Node::new(Role::Heading, self.strings.say("portal-password-title")));
        let note = Node::new(Role::Paragraph, keys.password.as_str());
        nodes.push(Node::new(Role::Framed, self.strings.say("portal-note")).children(vec![note]));
        nodes.extend(self.guesses(&keys.password, &keys.wrong_passwords, portal::Act::Password));
        nodes.extend(self.field(Field::Password, "portal-password-field", "portal-done"));
        nodes
    }

    /// What is proposed for a code or a password, in an order that gives nothing away.
    pub(super) fn guesses(&self, right: &str, wrong: &[String], act: fn(Guess) -> portal::Act) -> Vec<Node<Act>> {
        let wrong = (0..).zip(wrong).map(|(place, text)| (text.as_str(), Guess::Wrong(place)));
        let mut guesses: Vec<(&str, Guess)> = std::iter::once((right, Guess::Right)).chain(wrong).collect();
        guesses.sort_unstable();
        let node = |(place, (text, guess)): (usize, (&str, Guess))| {
            Node::new(Role::Answer, text).act(portal_press(act(guess))).first(place == 0)
        };
        if self.done { Vec::new() } else { guesses.into_iter().enumerate().map(node).collect() }
    }

    /// What the app asks, and what has come to the phone, beside a computer or over a phone's page.
    pub(in crate::screen) fn on_the_phone(&self) -> Vec<Node<Act>> {
        let told = self.web().portal.told.iter();
        let mut nodes: Vec<Node<Act>> = told.filter_map(|told| self.told_beside(told)).collect();
        if let Some(ask) = self.web().portal.ask.as_ref().filter(|_| self.world.asks() && !self.done) {
            nodes.extend(self.ask(ask));
        }
        nodes
    }

    /// An SMS that has come while one was busy with the page, or an e-mail.
    fn told_beside(&self, told: &Told) -> Option<Node<Act>> {
        let text = told_text(told, self.data, self.strings, self.lang)?;
        let by_mail = matches!(told, Told::Notice { channel: portal::records::Channel::Mail, .. });
        let from = match (by_mail, self.world.phone.settings.is_on(Setting::Silent)) {
            (true, _) => "portal-told-mail",
            (false, false) => "portal-told-sms",
            (false, true) => "portal-told-silent",
        };
        Some(Node::new(Role::Received, text).detail(self.strings.say(from)))
    }

    fn ask(&self, ask: &Ask) -> Vec<Node<Act>> {
        if !ask.read {
            let first = ask.what == Asked::Login;
            let read = portal_press(portal::Act::Read);
            return vec![Node::new(Role::Item, self.strings.say("portal-ask-unread")).act(read).first(first)];
        }
        let asks = match &ask.what {
            Asked::Login => self.data.records.keys.as_ref().map(|keys| &keys.asks),
            Asked::Other(id) => self.data.records.approval(id).map(|approval| &approval.asks),
        };
        let text = asks.map(|asks| asks.get(self.lang).clone()).unwrap_or_default();
        let button =
            |label: &str, act: portal::Act| Node::new(Role::Button, self.strings.say(label)).act(portal_press(act));
        vec![
            Node::new(Role::Framed, self.strings.say("portal-ask-title"))
                .children(vec![Node::new(Role::Paragraph, text)]),
            Node::holding(
                Role::Buttons,
                vec![
                    button("portal-reject", portal::Act::Reject).first(true),
                    button("portal-approve", portal::Act::Approve),
                ],
            ),
            Node::new(Role::Aside, self.strings.say("portal-ask-why")),
        ]
    }
}

/// What came by itself, in words; `None` when the data do not know it.
pub(in crate::screen) fn told_text(
    told: &Told,
    data: &crate::world::Data,
    strings: &crate::locale::Strings,
    lang: crate::vocabulary::Lang,
) -> Option<String> {
    match told {
        Told::Notice { topic, channel } => {
            let notice = data.records.notice(topic)?;
            let text = match channel {
                portal::records::Channel::Sms => &notice.sms,
                portal::records::Channel::Mail => &notice.mail,
            };
            Some(text.get(lang).clone())
        }
        Told::ContactCode => {
            let contact = data.records.contact.as_ref()?;
            Some(strings.fill("portal-contact-code", &[("code", &contact.code)]))
        }
        Told::LoginCode => {
            let keys = data.records.keys.as_ref()?;
            Some(strings.fill("portal-login-code", &[("code", &keys.minkode)]))
        }
    }
}
