//! The lock screen: the button on the side, and the code.

use super::{Act, Phone, Place};
use crate::world::Happening;
use crate::world::writing::{Fit, Written};

impl Phone {
    /// Lights a black screen, puts a lit one out. A phone in use is locked by it.
    pub(super) fn press_side(&mut self) -> Vec<Happening> {
        let locks = !self.is_locked();
        self.place = if self.place == Place::Dark { Place::Locked } else { Place::Dark };
        if locks { vec![Happening::PhoneLocked] } else { Vec::new() }
    }

    /// Whether it is locked.
    #[must_use]
    pub fn is_locked(&self) -> bool {
        matches!(self.place, Place::Dark | Place::Locked | Place::Pad { .. })
    }

    pub(super) fn unlock(&mut self) -> Vec<Happening> {
        if self.has_code {
            self.place = Place::Pad { wrong: false };
            return Vec::new();
        }
        self.open_up()
    }

    /// What was written is compared and forgotten.
    pub(super) fn enter_code(&mut self, written: &Written) -> Vec<Happening> {
        if written.matches.is_some() {
            return self.open_up();
        }
        self.place = Place::Pad { wrong: true };
        vec![Happening::CodeWrong]
    }

    fn open_up(&mut self) -> Vec<Happening> {
        self.place = Place::Home;
        vec![Happening::PhoneUnlocked]
    }
}

impl Act {
    /// What writing the phone's code comes to, or writing another: which digits those are is told
    /// to nobody.
    #[must_use]
    pub fn code(right: bool) -> Self {
        let written = Written::new("0000", []).reduced();
        let matches = if right { crate::vocabulary::Id::new(CODE) } else { None };
        Self::EnterCode(Written { matches, fit: if right { Fit::Exact } else { Fit::default() }, ..written })
    }
}

/// What the right code is called where what was written is compared.
pub const CODE: &str = "code";
