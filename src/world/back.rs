//! The way back: the device's own, and that of what is on its screen.

use super::{Act, Device, World, booklet, custom, mail, phone, photos, web};

impl World {
    /// Whether the app has a control for this here: the phone has a key of its own to go back with, and
    /// no room for Forward.
    pub(super) fn has_control(&self, act: &Act) -> bool {
        let own_key = matches!(
            act,
            Act::Mail(mail::Act::Back)
                | Act::Photos(photos::Act::Back)
                | Act::Custom(custom::Act::Back)
                | Act::Web(web::Act::Back | web::Act::Forward)
        );
        !(own_key && self.device() == Device::Phone)
    }

    /// What the phone's Back does in the app that is on its screen; `None` when that is at its first
    /// screen, or there is none.
    pub(super) fn back_in_app(&self) -> Option<Act> {
        match self.app() {
            Some(phone::App::Mail) if !self.mail.is_first() => Some(mail::Act::Back.into()),
            Some(phone::App::Web) if self.web.can_go_back() => Some(web::Act::Back.into()),
            Some(phone::App::Own(_)) => {
                self.custom_app().filter(|app| !app.is_first()).map(|_| custom::Act::Back.into())
            }
            _ => {
                let photos = self.photo_app().filter(|app| !self.photos.is_first(*app));
                photos.map(|_| photos::Act::Back.into())
            }
        }
    }

    /// The act that is the device's own Back, where there is something to go back to.
    #[must_use]
    pub fn back(&self) -> Option<Act> {
        let back = match (self.device(), self.app()) {
            (Device::Phone, _) => phone::Act::Back.into(),
            (Device::Program, _) => booklet::Act::Back.into(),
            (Device::Computer, Some(phone::App::Mail)) => mail::Act::Back.into(),
            (Device::Computer, _) => web::Act::Back.into(),
            (Device::Door | Device::Board, _) => return None,
        };
        self.can(&back).then_some(back)
    }
}
