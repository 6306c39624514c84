//! What connects the phone: the networks around, and the password of one of them.

use super::{Source, press};
use crate::app::Act;
use crate::meaning::{Mark, Node, Role, State};
use crate::vocabulary::Id;
use crate::world::phone::{Act as PhoneAct, Body, Network, Setting};
use crate::world::writing::Field;

impl Source<'_> {
    pub(super) fn network_name(&self, network: &Id) -> String {
        self.data.network(network).map(|network| network.name.clone()).unwrap_or_default()
    }

    /// What connects the phone now, or that nothing may, for its top line.
    pub(super) fn signs(&self) -> Vec<Node<Act>> {
        let sign = |word: String, mark| Node::new(Role::Sign, word).state(State { mark, ..State::default() });
        let on = |setting| self.phone.settings.is_on(setting);
        let flying = on(Setting::FlightMode);
        let connected = self.phone.net.connected.is_some();
        let signs = [
            flying.then(|| sign(self.strings.say("net-flight"), Mark::Plane)),
            connected.then(|| sign(self.strings.say("page-wifi"), Mark::Waves)),
            (!flying && !connected && on(Setting::MobileData))
                .then(|| sign(self.strings.say("net-mobile"), Mark::None)),
        ];
        signs.into_iter().flatten().collect()
    }

    /// How Wi-Fi stands, beside its name in Settings.
    pub(super) fn wifi_stands(&self) -> String {
        match &self.phone.net.connected {
            Some(network) => self.network_name(network),
            None if self.phone.settings.is_on(Setting::Wifi) => self.strings.say("setting-on"),
            None => self.strings.say("setting-off"),
        }
    }

    /// The networks around, while Wi-Fi is on.
    pub(super) fn networks(&self) -> Vec<Node<Act>> {
        let aside = |text: String| Node::new(Role::Aside, text);
        if !self.phone.settings.is_on(Setting::Wifi) {
            return vec![aside(self.strings.say("net-off"))];
        }
        if self.phone.net.networks.is_empty() {
            return vec![aside(self.strings.say("net-none"))];
        }
        let item = |network: &Network| {
            let item = Node::new(Role::Item, self.network_name(&network.id));
            if self.phone.net.connected.as_ref() == Some(&network.id) {
                let state = State { mark: Mark::Right, ..State::default() };
                return item.detail(self.strings.say("net-connected")).state(state);
            }
            let locked = self.strings.say(if network.locked { "net-locked" } else { "net-open" });
            item.detail(locked).act(press(PhoneAct::Network(network.id.clone())))
        };
        let items = self.phone.net.networks.iter().map(item).collect();
        vec![Node::new(Role::List, self.strings.say("net-around")).children(items)]
    }

    /// Proposed passwords and a field; or what stands in the field, and «Koble til».
    pub(super) fn network_password(&self, password: Option<&Body>, wrong: bool) -> Vec<Node<Act>> {
        let draft = self.app.view.draft.as_ref();
        let wrong = (wrong && draft.is_none()).then(|| Node::new(Role::Advice, self.strings.say("net-wrong")));
        let said = self.notice().or(wrong);
        let where_it_is = || Node::new(Role::Paragraph, self.strings.say("net-password-where"));
        let mut nodes = vec![said.unwrap_or_else(where_it_is)];
        let label = self.strings.say("net-password");
        let join = || Node::new(Role::Button, self.strings.say("net-join")).act(press(PhoneAct::Join));
        let field = |text: String, cursor: usize| {
            let state = State { cursor: Some(cursor), ..State::default() };
            Node::new(Role::Field, label.clone()).detail(text).act(Act::Field(Field::WifiPassword)).state(state)
        };
        match (draft, password) {
            (Some(draft), _) => {
                nodes.push(field(draft.text().to_owned(), draft.cursor()));
                nodes.extend((!draft.text().is_empty()).then(join));
            }
            (None, Some(password)) => {
                nodes.push(Node::new(Role::Field, label.clone()).detail(self.body(password)));
                nodes.push(join().first(true));
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
}
