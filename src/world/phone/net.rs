//! The nets that the phone can use: Wi-Fi with the networks around it, mobile data, and flight mode, which
//! takes both away.

use super::{Act, Body, Page, Phone, Place, Setting};
use crate::vocabulary::Id;
use crate::world::writing::Written;
use crate::world::{Data, Happening};

/// A Wi-Fi network that the phone can find.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Network {
    /// The id.
    pub id: Id,
    /// Whether it asks for a password.
    pub locked: bool,
}

/// A sentence of the task as something to put in a field for a password.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Proposal {
    /// The sentence.
    pub sentence: Id,
    /// How many words it has.
    pub words: u16,
    /// How many characters.
    pub length: u16,
    /// The networks whose password it is.
    pub opens: Vec<Id>,
}

/// How the phone is connected.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Net {
    /// The networks around, the nearest first.
    pub networks: Vec<Network>,
    /// The one that is in use.
    pub connected: Option<Id>,
    /// Those whose password the phone remembers.
    known: Vec<Id>,
    /// What flight mode took away, and gives back.
    taken: Vec<Setting>,
}

impl Net {
    /// The networks around as a task finds them; those that `data` does not know are left out.
    pub(super) fn new(networks: &[Id], known: Option<&Id>, data: &Data) -> Self {
        let all = networks.iter().chain(known.filter(|id| !networks.contains(id)));
        let near = all.filter_map(|id| data.network(id));
        let networks = near.map(|network| Network { id: network.id.clone(), locked: network.password.is_some() });
        let networks: Vec<Network> = networks.collect();
        let known = known.filter(|id| networks.iter().any(|network| network.id == **id)).cloned();
        Self { networks, known: known.into_iter().collect(), ..Self::default() }
    }

    fn network(&self, id: &Id) -> Option<&Network> {
        self.networks.iter().find(|network| network.id == *id)
    }

    /// Whether the phone gets in without asking for a password.
    fn is_open(&self, id: &Id) -> bool {
        self.known.contains(id) || self.network(id).is_some_and(|network| !network.locked)
    }
}

impl Phone {
    /// The networks that can be chosen: they are found while Wi-Fi is on.
    pub(super) fn network_acts(&self) -> Vec<Act> {
        if !self.settings.is_on(Setting::Wifi) {
            return Vec::new();
        }
        let others = self.net.networks.iter().filter(|network| self.net.connected.as_ref() != Some(&network.id));
        others.map(|network| Act::Network(network.id.clone())).collect()
    }

    /// What can be done where a network's password is asked for.
    pub(super) fn password_acts(&self, password: Option<&Body>) -> Vec<Act> {
        match password {
            Some(_) => vec![Act::Join, Act::Clear],
            None => self.sentences.iter().cloned().map(Act::ProposePassword).collect(),
        }
    }

    pub(super) fn choose_network(&mut self, network: &Id) -> Vec<Happening> {
        if self.net.is_open(network) {
            return self.connect(network);
        }
        self.go(Place::Network { network: network.clone(), password: None, wrong: false })
    }

    /// Puts something in the field for a password, or empties it.
    pub(super) fn password(&mut self, body: Option<Body>) -> Vec<Happening> {
        match &mut self.place {
            Place::Network { password, wrong, .. } => {
                *password = body;
                *wrong = false;
            }
            Place::NewPassword(password) => *password = body,
            _ => {}
        }
        Vec::new()
    }

    /// Tries what stands in the field. Only the password itself will do, to the letter.
    pub(super) fn join(&mut self) -> Vec<Happening> {
        let Place::Network { network, password: Some(password), .. } = self.place.clone() else {
            return Vec::new();
        };
        let right = match &password {
            Body::Sentence(id) => self.proposal(id).is_some_and(|proposal| proposal.opens.contains(&network)),
            Body::Own(Written { matches, .. }) => *matches == Some(network.clone()),
        };
        if right {
            return self.connect(&network);
        }
        self.go(Place::Network { network, password: None, wrong: true })
    }

    /// What a sentence of the task is as a password.
    #[must_use]
    pub fn proposal(&self, sentence: &Id) -> Option<&Proposal> {
        self.proposals.iter().find(|proposal| proposal.sentence == *sentence)
    }

    fn connect(&mut self, network: &Id) -> Vec<Happening> {
        self.net.connected = Some(network.clone());
        if !self.net.known.contains(network) {
            self.net.known.push(network.clone());
        }
        if let Place::Network { .. } = self.place {
            self.place = Place::Page(Page::Wifi);
        }
        vec![Happening::WifiConnected { network: network.clone() }]
    }

    /// Takes the nearest network that the phone knows, while Wi-Fi is on; leaves it while it is off.
    pub(super) fn look_for_network(&mut self) -> Vec<Happening> {
        if !self.settings.is_on(Setting::Wifi) {
            self.net.connected = None;
            return Vec::new();
        }
        let known = self.net.networks.iter().find(|network| self.net.known.contains(&network.id));
        known.map(|network| network.id.clone()).map(|network| self.connect(&network)).unwrap_or_default()
    }

    /// Flight mode takes what connects the phone, and gives it back. That it was turned is told last: it
    /// is what was meant.
    pub(super) fn fly(&mut self) -> Vec<Happening> {
        let flying = !self.settings.is_on(Setting::FlightMode);
        let switches = if flying {
            [Setting::Wifi, Setting::MobileData].into_iter().filter(|switch| self.settings.is_on(*switch)).collect()
        } else {
            std::mem::take(&mut self.net.taken)
        };
        let mut told = Vec::new();
        for switch in &switches {
            if self.settings.is_on(*switch) == flying {
                told.extend(self.turn(*switch));
            }
        }
        if flying {
            self.net.taken = switches;
        }
        told.extend(self.set(Setting::FlightMode, u8::from(flying)));
        told
    }
}

impl Act {
    /// What writing a network's password comes to.
    #[must_use]
    pub fn right_password(network: &Id) -> Self {
        let written = Written::exact("*", []).reduced();
        Self::Password(Written { matches: Some(network.clone()), ..written })
    }
}
