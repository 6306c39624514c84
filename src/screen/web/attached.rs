//! Pictures that go with something: what they are called, the choice of one, and how it looks when it is attached.

use super::{Source, portal_press};
use crate::app::Act;
use crate::meaning::{Node, Role};
use crate::screen::picture;
use crate::vocabulary::{Id, Surface};
use crate::world::portal;

impl Source<'_> {
    /// The choice of a picture for what one writes in a case.
    pub(super) fn album(&self) -> Node<Act> {
        let album = &self.web().portal.album;
        let item = |photo: &Id| {
            let act = portal_press(portal::Act::Attach(photo.clone()));
            Node::new(Role::Item, self.photo_among(photo, album)).act(act)
        };
        self.list(album.iter().map(item).collect(), "portal-no-photos")
    }

    /// What a picture is called: on a screen, where it can be seen, not that it is blurred.
    pub(super) fn photo(&self, id: &Id) -> String {
        match self.app.surface() {
            Surface::Screen => picture::small_name(self.data, self.strings, id),
            Surface::Lines => picture::name(self.data, self.strings, id),
        }
    }

    /// What a picture is called in a list of some: those of one name are told apart by their numbers.
    pub(super) fn photo_among(&self, id: &Id, list: &[Id]) -> String {
        let name = self.photo(id);
        let alike: Vec<&Id> = list.iter().filter(|other| self.photo(other) == name).collect();
        match alike.iter().position(|other| *other == id) {
            Some(place) if alike.len() > 1 => {
                let number = (place + 1).to_string();
                self.strings.fill("photo-numbered", &[("name", &name), ("number", &number)])
            }
            _ => name,
        }
    }

    /// A picture that is attached, as one sees it; lines have said its name already.
    pub(super) fn seen(&self, id: &Id) -> Option<Node<Act>> {
        let mut picture = picture::node(self.data, self.strings, id);
        picture.label = "".into();
        (self.app.surface() == Surface::Screen && !picture.detail.is_empty()).then_some(picture)
    }
}
