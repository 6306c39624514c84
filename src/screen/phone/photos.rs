//! The camera and the album.

use super::{Source, press};
use crate::app::Act;
use crate::meaning::{Node, Role};
use crate::screen::picture;
use crate::vocabulary::Id;
use crate::world::phone::Act as PhoneAct;
use crate::world::photos::{Act as PhotoAct, Place};

fn press_photo(act: PhotoAct) -> Act {
    Act::World(act.into())
}

fn photo_button(id: String, act: PhotoAct) -> Node<Act> {
    Node::new(Role::Button, id).act(press_photo(act))
}

impl Source<'_> {
    fn picture(&self, photo: &Id) -> Node<Act> {
        picture::node(self.data, self.strings, photo)
    }

    /// What the camera points at, and its button.
    pub(super) fn camera(&self) -> Vec<Node<Act>> {
        let Some(scene) = self.photos.pointed() else {
            return vec![Node::new(Role::Paragraph, self.strings.say("camera-nothing"))];
        };
        let mut nodes = vec![self.picture(scene)];
        if self.photos.taken.is_some() {
            nodes.push(Node::new(Role::Aside, self.strings.say("camera-taken")));
        }
        nodes.push(photo_button(self.strings.say("camera-take"), PhotoAct::Take).first(true));
        if self.photos.scenes().len() > 1 {
            let left = photo_button(self.strings.say("camera-left"), PhotoAct::Left);
            let right = photo_button(self.strings.say("camera-right"), PhotoAct::Right);
            nodes.extend([left, right]);
        }
        nodes
    }

    /// What stands at the top of the album's screens.
    pub(super) fn album_title(&self) -> String {
        match &self.photos.place {
            Place::Album | Place::AskDelete(_) => self.strings.say("app-photos"),
            Place::Photo { photo, .. } | Place::Binned(photo) => picture::name(self.data, self.strings, photo),
            Place::Share(_) => self.strings.say("photo-share"),
            Place::Bin => self.strings.say("photo-bin"),
        }
    }

    /// The album, a photo, what is asked about it, the bin.
    pub(super) fn album(&self) -> Vec<Node<Act>> {
        match &self.photos.place {
            Place::Album => self.all_photos(),
            Place::Photo { photo, sent } => {
                let mut nodes = vec![self.unnamed(photo)];
                if let Some(person) = sent {
                    let text = self.strings.fill("photo-sent", &[("name", &self.name(person))]);
                    nodes.push(Node::new(Role::Aside, text));
                }
                nodes.push(photo_button(self.strings.say("photo-share"), PhotoAct::Share));
                nodes.push(photo_button(self.strings.say("photo-delete"), PhotoAct::AskDelete));
                nodes
            }
            Place::Share(_) => {
                let item = |(place, person): (usize, &Id)| {
                    let act = press_photo(PhotoAct::ShareWith(person.clone()));
                    Node::new(Role::Item, self.name(person)).act(act).first(place == 0)
                };
                let who = Node::new(Role::Paragraph, self.strings.say("photo-who"));
                let people = self.photos.receivers.iter().enumerate().map(item).collect();
                let by_mail = self.photos.by_mail.then(|| {
                    let first = self.photos.receivers.is_empty();
                    photo_button(self.strings.say("photo-by-mail"), PhotoAct::ByMail).first(first)
                });
                [who, Node::holding(Role::List, people)].into_iter().chain(by_mail).collect()
            }
            Place::AskDelete(photo) => {
                let name = picture::name(self.data, self.strings, photo);
                vec![
                    Node::new(Role::Paragraph, self.strings.fill("photo-ask-delete", &[("name", &name)])),
                    photo_button(self.strings.say("photo-delete"), PhotoAct::Delete),
                    Node::new(Role::Button, self.strings.say("phone-keep")).act(press(PhoneAct::Back)).first(true),
                ]
            }
            Place::Bin => self.bin(),
            Place::Binned(photo) => {
                vec![self.unnamed(photo), photo_button(self.strings.say("photo-restore"), PhotoAct::Restore)]
            }
        }
    }

    /// A photo whose name stands right above it.
    fn unnamed(&self, photo: &Id) -> Node<Act> {
        let mut picture = self.picture(photo);
        picture.label = "".into();
        picture
    }

    fn all_photos(&self) -> Vec<Node<Act>> {
        let item = |(place, photo): (usize, &Id)| {
            let act = press_photo(PhotoAct::Open(photo.clone()));
            Node::new(Role::Item, picture::small_name(self.data, self.strings, photo)).act(act).first(place == 0)
        };
        let items: Vec<Node<Act>> = self.photos.album.iter().enumerate().map(item).collect();
        let count = self.photos.bin.len();
        let mut bin = photo_button(self.strings.say("photo-bin"), PhotoAct::Bin);
        if count > 0 {
            bin.detail = count.to_string().into();
        }
        let photos = if items.is_empty() {
            Node::new(Role::Paragraph, self.strings.say("photo-none"))
        } else {
            Node::holding(Role::List, items)
        };
        vec![photos, bin]
    }

    fn bin(&self) -> Vec<Node<Act>> {
        let item = |(place, photo): (usize, &Id)| {
            let act = press_photo(PhotoAct::OpenBinned(photo.clone()));
            Node::new(Role::Item, picture::small_name(self.data, self.strings, photo)).act(act).first(place == 0)
        };
        let items: Vec<Node<Act>> = self.photos.bin.iter().enumerate().map(item).collect();
        if items.is_empty() {
            return vec![Node::new(Role::Paragraph, self.strings.say("photo-bin-empty"))];
        }
        vec![Node::new(Role::Aside, self.strings.say("photo-bin-while")), Node::holding(Role::List, items)]
    }
}
