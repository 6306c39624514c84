//! How Kari gets an address: her name, which address, and its password once more.

use super::{Act, Mail, Place, Told, Words};
use crate::world::Happening;
use crate::world::data::Folder;

impl Mail {
    pub(super) fn address_acts(&self) -> Vec<Act> {
        match self.place {
            Place::AddressName => vec![Act::AddressNext],
            Place::Address => self.sentences.iter().cloned().map(Act::ProposeAddress).collect(),
            Place::Password => vec![Act::AddressDone],
            _ => Vec::new(),
        }
    }

    pub(super) fn choose_address(&mut self, address: Words) -> Vec<Happening> {
        if !address.is_empty() {
            self.address = Some(address);
            self.place = Place::Password;
        }
        Vec::new()
    }

    pub(super) fn make_address(&mut self) -> Vec<Happening> {
        let Some(address) = &self.address else { return Vec::new() };
        let happening = Happening::AddressMade { said: address.said().cloned() };
        self.no_address = false;
        self.told = Some(Told::Made);
        self.place = Place::Folder(Folder::Inbox);
        vec![happening]
    }
}
